#include "ui/widgets/codeline.h"

#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace edgewise::codeline {

namespace {

constexpr qreal widest = 1e6;

} // namespace

using theme::Colour;
using theme::colour;

QList<QTextLayout::FormatRange> jsonColours(const QString &line)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&ranges](qsizetype from, qsizetype to, Colour ink) {
        QTextLayout::FormatRange range;
        range.start = int(from);
        range.length = int(to - from);
        range.format.setForeground(colour(ink));
        ranges.append(range);
    };
    qsizetype at = 0;
    const qsizetype end = line.size();
    while (at < end && line[at] == u' ')
        ++at;
    if (at < end && line[at] == u'"') {
        const qsizetype from = at++;
        while (at < end && line[at] != u'"')
            at += line[at] == u'\\' ? 2 : 1;
        at = qMin(at + 1, end);
        const bool isName = at < end && line[at] == u':';
        add(from, at, isName ? Colour::CodeKey : Colour::CodeString);
        while (at < end && (line[at] == u':' || line[at] == u' '))
            ++at;
        if (!isName)
            return ranges;
    }
    if (at == end)
        return ranges;
    const qsizetype last = line.endsWith(u',') ? end - 1 : end;
    const QStringView value = QStringView(line).sliced(at, last - at);
    const auto isOfNumber = [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u"+-.eE…").contains(c); };
    if (value.startsWith(u'"'))
        add(at, last, Colour::CodeString);
    else if (value == u"true" || value == u"false" || value == u"null")
        add(at, last, Colour::CodeWord);
    else if (std::all_of(value.cbegin(), value.cend(), isOfNumber))
        add(at, last, Colour::CodeNumber);
    return ranges;
}

qreal layOut(QTextLayout &layout, const QString &text, const QList<QTextLayout::FormatRange> &formats, qreal width)
{
    QTextOption option;
    // Structure reads from left to right in every language.
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setFont(theme::font(theme::Type::Code));
    layout.setTextOption(option);
    layout.setText(text);
    layout.setFormats(formats);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width > 0 ? width : widest);
        line.setPosition({0, y + (height - line.height()) / 2});
        y += height;
    }
    layout.endLayout();
    return qMax<qreal>(y, height);
}

qreal chipWidth(const QString &text)
{
    return QFontMetricsF(theme::font(theme::Type::Code)).horizontalAdvance(text) + 2 * chipPadding;
}

void paintChip(QPainter &painter, QPointF from, const QString &text, ChipTone tone)
{
    const QRectF place(from.x(), from.y() + 1, chipWidth(text), height - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(tone == ChipTone::Bad ? Colour::BadSurface : Colour::Pressed));
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(colour(tone == ChipTone::Bad ? Colour::Bad : Colour::Muted));
    painter.setFont(theme::font(theme::Type::Code));
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // words in their own language
    painter.drawText(place, Qt::AlignCenter, text);
    painter.setLayoutDirection(direction);
}

void paintFold(QPainter &painter, const QRectF &place, bool isFolded)
{
    const QPointF middle = place.center();
    const QPointF arrow[] = {middle + (isFolded ? QPointF(-1.5, -3) : QPointF(-3, -1.5)),
                             middle + (isFolded ? QPointF(1.5, 0) : QPointF(0, 1.5)),
                             middle + (isFolded ? QPointF(-1.5, 3) : QPointF(3, -1.5))};
    painter.setPen(QPen(colour(Colour::Muted), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(arrow, 3);
}

} // namespace edgewise::codeline
