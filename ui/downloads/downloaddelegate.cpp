#include "ui/downloads/downloaddelegate.h"

#include "ui/downloads/downloadsmodel.h"
#include "ui/shell/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::Type;

namespace {

constexpr int lineHeight = 20, barHeight = 4, offerHeight = 22, buttonsTop = 20, buttonsWidth = 52;
constexpr int textStart = theme::u4 + theme::iconLarge + theme::u3;
constexpr int textEnd = theme::u2 + buttonsWidth + theme::u3;
constexpr int nameTop = theme::u2, barTop = 32, sentenceTop = 40, sentenceTopWithoutBar = 32;

Download downloadOf(const QModelIndex &index)
{
    return index.data(DownloadsModel::DownloadRole).value<Download>();
}

bool isViewFocused(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->hasFocus();
}

void drawWords(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text, Type type, Colour ink,
               Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFont font = theme::font(type);
    painter->setFont(font);
    painter->setPen(theme::colour(ink));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const auto place = QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter->drawText(rect, int(place) | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

int widthOf(const QString &text, Type type)
{
    return text.isEmpty() ? 0 : QFontMetrics(theme::font(type)).horizontalAdvance(text) + 1;
}

} // namespace

QSize DownloadDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

QRect DownloadDelegate::buttonRect(const QStyleOptionViewItem &option, const DownloadLook &look, DownloadAction action)
{
    const QRect row = option.rect;
    QRect place;
    if (look.offer == action) {
        const int width = widthOf(DownloadLook::text(action), Type::Hint) + 2 * theme::u2;
        place = QRect(row.right() + 1 - textEnd - width, row.top() + sentenceTop - 1, width, offerHeight);
    } else {
        const auto at = look.buttons.indexOf(action);
        if (at < 0)
            return {};
        const int behind = int(look.buttons.size() - at);
        place = QRect(row.right() + 1 - theme::u2 - behind * theme::smallControl, row.top() + buttonsTop, theme::smallControl,
                      theme::smallControl);
    }
    return QStyle::visualRect(option.direction, row, place);
}

std::optional<DownloadAction> DownloadDelegate::actionAt(const QPoint &place, const QStyleOptionViewItem &option, const DownloadLook &look)
{
    QList<DownloadAction> shown = look.buttons;
    if (look.offer)
        shown += *look.offer;
    const auto found =
        std::find_if(shown.cbegin(), shown.cend(), [&](DownloadAction action) { return buttonRect(option, look, action).contains(place); });
    return found == shown.cend() ? std::nullopt : std::optional(*found);
}

void DownloadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Download download = downloadOf(index);
    const DownloadLook look = DownloadLook::of(download);
    const QRect row = option.rect;
    const auto place = [&](int x, int y, int width, int height) -> QRect {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top() + y, width, height));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isFocused = isViewFocused(option);
    if (isChosen || isHovered)
        painter->fillRect(row, theme::colour(!isChosen ? Colour::Hover : isFocused ? Colour::Selection : Colour::SelectionIdle));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme::colour(Colour::LineSoft));
    if (isChosen)
        painter->fillRect(place(0, 0, 3, row.height()), theme::colour(isFocused ? Colour::Accent : Colour::Muted));

    icon(look.icon, look.tint).paint(painter, place(theme::u4, nameTop, theme::iconLarge, theme::iconLarge));

    const int end = row.width() - textEnd;
    const int sizeWidth = widthOf(look.size, Type::Hint);
    drawWords(painter, option, place(end - sizeWidth, nameTop, sizeWidth, lineHeight), look.size, Type::Hint, Colour::Muted);
    const QString part = look.isPart ? u".part"_s : QString();
    const int partWidth = widthOf(part, Type::Code);
    const int nameRoom = std::max(0, end - sizeWidth - (sizeWidth > 0 ? theme::u3 : 0) - textStart - partWidth);
    const QString name = QFontMetrics(theme::font(Type::Code)).elidedText(look.name, Qt::ElideMiddle, nameRoom);
    const int nameWidth = std::min(nameRoom, widthOf(name, Type::Code));
    // A file name reads from left to right in every language.
    const QRect whole = place(textStart, nameTop, nameWidth + partWidth, lineHeight);
    QStyleOptionViewItem leftToRight = option;
    leftToRight.direction = Qt::LeftToRight;
    painter->setLayoutDirection(Qt::LeftToRight);
    drawWords(painter, leftToRight, whole.adjusted(0, 0, -partWidth, 0), name, Type::Code, Colour::Text);
    drawWords(painter, leftToRight, whole.adjusted(nameWidth, 0, 0, 0), part, Type::Code, Colour::Muted);
    painter->setLayoutDirection(option.direction);

    if (look.bar) {
        const int room = end - textStart;
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::colour(Colour::Line));
        painter->drawRoundedRect(place(textStart, barTop, room, barHeight), barHeight / 2.0, barHeight / 2.0);
        const int filled = int(room * std::clamp(*look.bar, 0.0, 1.0));
        QColor ink = theme::colour(look.barInk);
        if (look.isSoft)
            ink.setAlphaF(0.5F);
        painter->setBrush(ink);
        if (filled > 0)
            painter->drawRoundedRect(place(textStart, barTop, std::max(filled, barHeight), barHeight), barHeight / 2.0, barHeight / 2.0);
    }

    const int top = look.bar ? sentenceTop : sentenceTopWithoutBar;
    int sentenceEnd = end;
    if (look.offer)
        sentenceEnd -= buttonRect(option, look, *look.offer).width() + theme::u2;
    else if (!look.number.isEmpty()) {
        const int numberWidth = widthOf(look.number, Type::Hint);
        drawWords(painter, option, place(end - numberWidth, top, numberWidth, lineHeight), look.number, Type::Hint, Colour::Muted);
        sentenceEnd -= numberWidth + theme::u2;
    }
    drawWords(painter, option, place(textStart, top, std::max(0, sentenceEnd - textStart), lineHeight), look.sentence, Type::Hint,
              look.sentenceInk);

    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto mouse = isHovered && view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    const auto under = actionAt(mouse, option, look);
    const auto drawButton = [&](DownloadAction action, bool hasWords) {
        const QRect rect = buttonRect(option, look, action);
        const bool isDown = m_pressed && m_pressed->id == download.id && m_pressed->action == action;
        const bool isUnder = under == action;
        painter->setPen(hasWords ? QPen(theme::colour(Colour::Line)) : QPen(Qt::NoPen));
        painter->setBrush(isDown || isUnder ? theme::colour(Colour::Pressed)
                          : hasWords        ? theme::colour(Colour::Base)
                                            : QColor(Qt::transparent));
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        if (hasWords) {
            drawWords(painter, option, rect, DownloadLook::text(action), Type::Hint, Colour::Text, Qt::AlignHCenter);
            return;
        }
        QRect sign(0, 0, theme::iconSmall, theme::iconSmall);
        sign.moveCenter(rect.center());
        icon(DownloadLook::iconName(action), Colour::Text).paint(painter, sign);
    };
    for (const DownloadAction action : look.buttons)
        drawButton(action, false);
    if (look.offer)
        drawButton(*look.offer, true);

    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme::colour(Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

bool DownloadDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view)
        view->viewport()->update(option.rect); // Another button may be pressed, or under the mouse.
    if (!isPress && !isRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const Download download = downloadOf(index);
    const auto action = actionAt(mouse->position().toPoint(), option, DownloadLook::of(download));
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (!action || mouse->button() != Qt::LeftButton)
        return false;
    if (isPress)
        m_pressed = Pressed{download.id, *action};
    else if (pressed && pressed->id == download.id && pressed->action == *action)
        Q_EMIT clicked(download.id, *action);
    return true;
}

bool DownloadDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto look = DownloadLook::of(downloadOf(index));
    if (const auto action = actionAt(event->pos(), option, look)) {
        QToolTip::showText(event->globalPos(), DownloadLook::text(*action), view, buttonRect(option, look, *action));
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace edgewise
