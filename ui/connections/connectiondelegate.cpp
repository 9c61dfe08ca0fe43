#include "ui/connections/connectiondelegate.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace edgewise {

namespace {

constexpr int rowHeight = 48;
constexpr int rowGap = 2;
constexpr int dotSize = 10;
constexpr int barWidth = 3;

} // namespace

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect row = option.rect.adjusted(0, 0, 0, -rowGap);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || hovered) {
        painter->setBrush(theme::colour(selected ? theme::Colour::Selection : theme::Colour::Hover));
        painter->drawRoundedRect(row, theme::radius, theme::radius);
    }
    if (selected) {
        painter->setBrush(theme::colour(theme::Colour::Accent));
        painter->drawRoundedRect(placed(QRect(row.left(), row.top() + theme::u3, barWidth, row.height() - 2 * theme::u3)), 1.5, 1.5);
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme::colour(theme::Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
        painter->setPen(Qt::NoPen);
    }
    painter->setBrush(index.data(ColourRole).value<QColor>());
    painter->drawEllipse(placed(QRect(row.left() + theme::u3, row.center().y() - dotSize / 2 + 1, dotSize, dotSize)));

    const int start = theme::u3 + dotSize + theme::u2;
    const auto line = [&](const QString &text, theme::Type type, theme::Colour colour, int top, int height) {
        const QFont font = theme::font(type);
        const QRect rect = placed(QRect(row.left() + start, row.top() + top, row.width() - start - theme::u2, height));
        painter->setFont(font);
        painter->setPen(theme::colour(colour));
        painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    line(index.data().toString(), selected ? theme::Type::Strong : theme::Type::Base, theme::Colour::Text, 5, 20);
    line(index.data(SecondLineRole).toString(), theme::Type::Hint, theme::Colour::Muted, 26, 16);
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight + rowGap};
}

} // namespace edgewise
