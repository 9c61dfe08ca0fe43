#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

class QPainter;

/// What the views share that paint code line by line.
namespace edgewise::codeline {

inline constexpr int height = 18, foldWidth = 12, chipPadding = 5, chipMargin = 2;

/// The colours of a line of JSON. Also of a line that was cut, in the middle of a text or a name.
[[nodiscard]] QList<QTextLayout::FormatRange> jsonColours(const QString &line);

/// Lays a text out from left to right, in the fixed font; `width` 0 on one line, else broken where it must be. Its height.
qreal layOut(QTextLayout &layout, const QString &text, const QList<QTextLayout::FormatRange> &formats, qreal width = 0);

/// A small word on a ground of its own, as wide as chipWidth(), in a row whose top is `from`.
enum class ChipTone { Quiet, Bad };
[[nodiscard]] qreal chipWidth(const QString &text);
void paintChip(QPainter &painter, QPointF from, const QString &text, ChipTone tone = ChipTone::Quiet);

/// The triangle of what can be folded, in the middle of `place`.
void paintFold(QPainter &painter, const QRectF &place, bool isFolded);

} // namespace edgewise::codeline
