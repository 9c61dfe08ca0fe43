#include "ui/shell/palettedelegate.h"

#include "app/connections/connectionlist.h"
#include "ui/shell/icons.h"
#include "ui/shell/keycap.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"

#include <QPainter>
#include <QTextLayout>

namespace edgewise {

using theme::Colour;
using theme::Type;

namespace {

constexpr int headingHeight = 24;

/// A piece of text from the leading edge of `room` on; takes its width off the room.
void paintText(QPainter *painter, QRect &room, const QString &text, Type type, Colour ink, const QList<int> &bold = {})
{
    QFont font = theme::font(type);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - theme::u2);
    QTextLayout layout(shown, font);
    QTextOption direction;
    direction.setTextDirection(painter->layoutDirection());
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    QList<QTextLayout::FormatRange> formats;
    for (const int letter : bold) {
        if (letter >= shown.size())
            break;
        QTextLayout::FormatRange range;
        range.start = letter;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    const int textWidth = int(line.naturalTextWidth()) + 1;
    line.setLineWidth(textWidth);
    layout.endLayout();
    painter->setPen(theme::colour(ink));
    const qreal y = room.top() + (room.height() - line.height()) / 2;
    const bool isRtl = painter->layoutDirection() == Qt::RightToLeft;
    layout.draw(painter, QPointF(isRtl ? room.right() + 1 - textWidth : room.left(), y));
    const int used = textWidth + theme::u2;
    if (isRtl)
        room.setRight(room.right() - used);
    else
        room.setLeft(room.left() + used);
}

} // namespace

PaletteDelegate::PaletteDelegate(const ConnectionList &connections, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_connections(connections)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PaletteModel::HeadingRole).toBool())
        return {0, headingHeight + (index.row() == 0 ? 0 : theme::u1)};
    return {0, theme::control};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect.adjusted(theme::u2, 0, -theme::u2, 0);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        room.setTop(room.bottom() + 1 - headingHeight);
        paintText(painter, room, index.data().toString(), Type::HintStrong, Colour::Muted);
        painter->restore();
        return;
    }

    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::colour(isCurrent ? Colour::Selection : Colour::Hover));
        painter->drawRoundedRect(option.rect, theme::radius - 1, theme::radius - 1);
    }
    const bool isRtl = option.direction == Qt::RightToLeft;
    const auto takeLeading = [&](int width) -> QRect {
        QRect taken = room;
        taken.setWidth(width);
        if (isRtl)
            taken.moveRight(room.right());
        isRtl ? room.setRight(taken.left() - 1 - theme::u2) : room.setLeft(taken.right() + 1 + theme::u2);
        return taken;
    };
    const auto takeTrailing = [&](const QSize &size) -> QRect {
        const int y = room.center().y() - size.height() / 2 + 1;
        const QRect taken(QPoint(isRtl ? room.left() : room.right() + 1 - size.width(), y), size);
        isRtl ? room.setLeft(taken.right() + 1 + theme::u2) : room.setRight(taken.left() - 1 - theme::u2);
        return taken;
    };

    const QString iconName = index.data(PaletteModel::CommandIconRole).toString();
    const QRect iconRect = takeLeading(theme::iconSmall);
    if (!iconName.isEmpty())
        icon(iconName, Colour::Muted).paint(painter, iconRect);
    if (const QString keys = index.data(PaletteModel::ShortcutRole).toString(); !keys.isEmpty())
        KeyCap::paint(painter, takeTrailing(KeyCap::size(keys)), keys);
    if (const auto connection = m_connections.find(index.data(PaletteModel::ConnectionRole).toString());
        connection && !connection->sandbox) {
        EnvironmentChip chip;
        chip.setEnvironment(connection->production, QColor(connection->colour));
        const QRect place = takeTrailing(chip.sizeHint());
        EnvironmentChip::paint(painter, QPoint(place.right() + 1, place.center().y() + 1), connection->production,
                               QColor(connection->colour));
    }
    paintText(painter, room, index.data().toString(), Type::Base, Colour::Text, index.data(PaletteModel::LettersRole).value<QList<int>>());
    if (const QString note = index.data(PaletteModel::NoteRole).toString(); !note.isEmpty() && room.width() > theme::control)
        paintText(painter, room, note, Type::Hint, Colour::Muted);
    painter->restore();
}

} // namespace edgewise
