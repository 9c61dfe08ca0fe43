#include "ui/guests/extensionslotdelegate.h"

#include "ui/guests/extensionslotsmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int gap = 2, usedHeight = 64, emptyHeight = 56, lineHeight = 20, hintHeight = 16, barHeight = 4, dot = 8, warnFrom = 95;

} // namespace

void ExtensionSlotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool used = index.data(ExtensionSlotsModel::UsedRole).toBool();
    const int keys = index.data(ExtensionSlotsModel::KeysRole).toInt();
    const Qt::LayoutDirection direction = option.direction;
    const QRect card = option.rect.adjusted(0, 0, 0, -gap);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(direction, card, rect); };
    const auto write = [&](const QRect &rect, const QFont &font, Colour ink, const QString &text, Qt::Alignment side) {
        painter->setFont(font);
        painter->setPen(colour(ink));
        painter->drawText(placed(rect), int(QStyle::visualAlignment(direction, side | Qt::AlignVCenter)) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    QPainterPath shape;
    shape.addRoundedRect(card, theme::radius, theme::radius);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver)
        painter->fillPath(shape, colour(chosen ? Colour::Selection : Colour::Hover));
    if (chosen) {
        painter->setClipPath(shape);
        painter->fillRect(placed(QRect(card.left(), card.top(), 3, card.height())), colour(Colour::Accent));
        painter->setClipping(false);
    }
    if (option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(colour(Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), theme::radius - 1, theme::radius - 1);
    }

    QRect rest = card.adjusted(theme::u2, theme::u2, -theme::u2, -theme::u2);
    const QString count = index.data(ExtensionSlotsModel::CountRole).toString();
    const QFont small = theme::font(theme::Type::Hint);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count) + 1;
    const QRect line(rest.left(), rest.top(), rest.width(), lineHeight);
    write(QRect(line.right() + 1 - countWidth, line.top(), countWidth, lineHeight), small,
          keys > Extension::mostKeys ? Colour::Bad : Colour::Muted, count, Qt::AlignTrailing);

    QFont code = theme::font(theme::Type::Code);
    if (used)
        code.setWeight(QFont::DemiBold);
    const QString name = index.data(ExtensionSlotsModel::NameRole).toString();
    const int nameWidth = qMin(QFontMetrics(code).horizontalAdvance(name) + 1, line.width() - countWidth - theme::u2);
    write(QRect(line.left(), line.top(), nameWidth, lineHeight), code, used ? Colour::Text : Colour::Muted, name, Qt::AlignLeading);
    const bool problem = index.data(ExtensionSlotsModel::ProblemRole).toBool();
    if (problem || index.data(ExtensionSlotsModel::ChangedRole).toBool()) {
        const QRect place = placed(QRect(line.left() + nameWidth + theme::u2, line.center().y() - dot / 2 + 1, dot, dot));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(problem ? Colour::Bad : Colour::Accent));
        // Changed is smaller: the two are told apart without their colours.
        painter->drawEllipse(problem ? QRectF(place) : QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    rest.setTop(line.bottom() + 1 + theme::u1);

    if (used) {
        const QRectF track(rest.left(), rest.top(), rest.width(), barHeight);
        const int length = int(track.width() * qMin(keys, Extension::mostKeys) / Extension::mostKeys);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Colour::Line));
        painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
        if (keys > 0) {
            const QRect filled = placed(QRect(rest.left(), rest.top(), qMax(length, barHeight), barHeight));
            painter->setBrush(colour(keys > Extension::mostKeys ? Colour::Bad : keys >= warnFrom ? Colour::Warn : Colour::Accent));
            painter->drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
        }
        rest.setTop(rest.top() + barHeight + theme::u1);
    }
    write(QRect(rest.left(), rest.top(), rest.width(), hintHeight), small, keys > Extension::mostKeys ? Colour::Bad : Colour::Muted,
          index.data(ExtensionSlotsModel::HintRole).toString(), Qt::AlignLeading);
    painter->restore();
}

QSize ExtensionSlotDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return QSize(0, (index.data(ExtensionSlotsModel::UsedRole).toBool() ? usedHeight : emptyHeight) + gap);
}

} // namespace edgewise
