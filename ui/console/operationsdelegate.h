#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace edgewise {

/// The colour a verb is known by (mockup 31); what it does is said by the word itself.
[[nodiscard]] theme::Colour verbColour(const QByteArray &verb);

/// Paints the tree of the console: arrows, verbs in the fixed font, titles, notes at the end (mockup 31).
class OperationsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace edgewise
