#include "ui/console/historydelegate.h"

#include "ui/console/callwords.h"
#include "ui/console/historymodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tones.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int headingHeight = 28, timeWidth = 36, verbWidth = 48, dot = 8, statusWidth = 36, durationWidth = 60, markRadius = 4;

QFont verbFont()
{
    QFont font = theme::font(theme::Type::Code);
    font.setPointSizeF(theme::font(theme::Type::Tag).pointSizeF());
    font.setBold(true);
    return font;
}

} // namespace

void HistoryDelegate::paintMark(QPainter *painter, const QRect &place, const QString &letter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Colour::Accent));
    painter->drawRoundedRect(place, markRadius, markRadius);
    painter->setFont(theme::font(theme::Type::Tag));
    painter->setPen(colour(Colour::OnAccent));
    painter->drawText(place, Qt::AlignCenter, letter);
    painter->restore();
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto visual = [&option](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int trailing = int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing) | Qt::AlignVCenter) | Qt::TextSingleLine;
    QRect rest = option.rect.adjusted(theme::u4, 0, -theme::u4, -1);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text in its own language
    if (index.data(HistoryModel::HeadingRole).toBool()) {
        painter->fillRect(option.rect, colour(Colour::Window));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Colour::LineSoft));
        painter->setFont(theme::font(theme::Type::HintStrong));
        painter->setPen(colour(Colour::Muted));
        painter->drawText(visual(rest), leading, index.data().toString());
        painter->restore();
        return;
    }

    paintRow(painter, option, index);
    const auto take = [&rest](int width) {
        const QRect taken(rest.left(), rest.top(), width, rest.height());
        rest.setLeft(rest.left() + width + theme::u2);
        return taken;
    };
    const auto takeLast = [&rest](int width) {
        const QRect taken(rest.right() + 1 - width, rest.top(), width, rest.height());
        rest.setRight(rest.right() - width - theme::u2);
        return taken;
    };
    const auto draw = [&](const QRect &place, int alignment, const QFont &font, Colour ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour(ink));
        painter->drawText(visual(place), alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    const QFont hint = theme::font(theme::Type::Hint);
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QByteArray verb = index.data(HistoryModel::VerbRole).toByteArray();
    const QString status = index.data(HistoryModel::StatusRole).toString();

    draw(take(timeWidth), leading, hint, Colour::Muted, index.data(HistoryModel::TimeRole).toString());
    draw(take(verbWidth), leading, verbFont(), CallWords::verbColour(verb), QString::fromLatin1(verb));
    draw(takeLast(durationWidth), trailing, hint, Colour::Muted, index.data(HistoryModel::DurationRole).toString());
    const QFont base = theme::font(theme::Type::Base);
    const int words = std::max(statusWidth, QFontMetrics(base).horizontalAdvance(status) + 1);
    draw(takeLast(words), leading, base, wordColour(tone), status);
    const QRect dotPlace = takeLast(dot);
    paintDot(painter, QRectF(visual(QRect(dotPlace.left(), dotPlace.center().y() - dot / 2 + 1, dot, dot))), tone,
             index.data(HistoryModel::StatusRole).toString().at(0).isDigit() ? Dot::Full : Dot::Ring);
    if (const QString mark = index.data(HistoryModel::MarkRole).toString(); !mark.isEmpty()) {
        const QRect place = takeLast(markSize);
        paintMark(painter, visual(QRect(place.left(), place.center().y() - markSize / 2 + 1, markSize, markSize)), mark);
    }
    // An address reads from left to right in every language.
    draw(rest,
         int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter) | Qt::TextSingleLine |
             Qt::TextForceLeftToRight,
         theme::font(theme::Type::Code), Colour::Text, index.data(HistoryModel::AddressRole).toString());
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return QSize(0, index.data(HistoryModel::HeadingRole).toBool() ? headingHeight : theme::row);
}

} // namespace edgewise
