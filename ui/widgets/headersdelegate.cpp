#include "ui/widgets/headersdelegate.h"

#include "ui/shell/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/headersmodel.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int padding = 12, target = 28;

QRect targetRect(const QRect &cell, Qt::LayoutDirection direction, int fromEnd)
{
    const QRect rect(cell.right() + 1 - theme::u1 - fromEnd * target, cell.top(), target, cell.height() - 1);
    return QStyle::visualRect(direction, cell, rect);
}

} // namespace

QRect HeadersDelegate::crossRect(const QRect &cell, Qt::LayoutDirection direction)
{
    return targetRect(cell, direction, 1);
}

QRect HeadersDelegate::eyeRect(const QRect &cell, Qt::LayoutDirection direction)
{
    return targetRect(cell, direction, 2);
}

void HeadersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool adds = index.data(HeadersModel::AddRole).toBool();
    const bool name = index.column() == HeadersModel::Name;
    const auto state = HeadersModel::State(index.data(HeadersModel::StateRole).toInt());
    const bool problem = index.data(HeadersModel::ProblemRole).toBool();
    const auto sign = [&](const QRect &area, const QString &picture, Colour tint) {
        QRect place(0, 0, theme::iconSmall, theme::iconSmall);
        place.moveCenter(area.center());
        icon(picture, tint).paint(painter, place, Qt::AlignCenter, option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    };

    QStyleOptionViewItem row = option;
    paintRow(painter, row, index);
    painter->save();
    if (problem)
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), theme::colour(Colour::BadSurface));
    if (name && !adds && (problem || state != HeadersModel::State::Same)) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme::colour(problem ? Colour::Bad : Colour::Accent));
    }
    QRect rest = option.rect.adjusted(name ? padding : theme::u2, 0, name ? -theme::u2 : -2 * target - theme::u2, -1);
    rest = QStyle::visualRect(option.direction, option.rect, rest);
    if (adds && name) {
        const QRect plus = QStyle::visualRect(option.direction, rest, QRect(rest.left(), rest.top(), theme::iconSmall, rest.height()));
        sign(plus, u"plus"_s, Colour::Muted);
        rest.adjust(option.direction == Qt::RightToLeft ? 0 : theme::u6, 0, option.direction == Qt::RightToLeft ? -theme::u6 : 0, 0);
    }
    const QFont font = theme::font(adds ? theme::Type::Base : theme::Type::Code);
    const QFontMetrics metrics(font);
    const QString tag = name && !adds && state == HeadersModel::State::New && !index.data().toString().isEmpty() ? tr("NEW") : QString();
    const int tagRoom = tag.isEmpty() ? 0 : Tag::size(tag).width() + theme::u2;
    const QString shown = metrics.elidedText(index.data().toString(), Qt::ElideRight, qMax(0, rest.width() - tagRoom));
    painter->setFont(font);
    painter->setPen(theme::colour(!(option.state & QStyle::State_Enabled) ? Colour::Disabled : adds ? Colour::Muted : Colour::Text));
    painter->drawText(rest, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (!tag.isEmpty()) {
        const QSize size = Tag::size(tag);
        const QRect place(rest.left() + metrics.horizontalAdvance(shown) + theme::u2, rest.center().y() - size.height() / 2 + 1,
                          size.width(), size.height());
        Tag::paint(painter, QStyle::visualRect(option.direction, rest, place), tag, Tone::Plain);
    }
    if (!name && !adds) {
        const bool readable = index.data(HeadersModel::ShownRole).toBool();
        sign(eyeRect(option.rect, option.direction), readable ? u"eye-off"_s : u"eye"_s, Colour::Muted);
        sign(crossRect(option.rect, option.direction), u"x"_s, Colour::Text);
    }
    painter->restore();
}

bool HeadersDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress ||
        event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            const QPoint where = mouse->position().toPoint();
            const bool done = event->type() == QEvent::MouseButtonRelease;
            const bool value = index.column() == HeadersModel::Value && !index.data(HeadersModel::AddRole).toBool();
            if (index.data(HeadersModel::AddRole).toBool()) {
                if (done)
                    Q_EMIT addWanted();
                return true;
            }
            if (value && crossRect(option.rect, option.direction).contains(where)) {
                if (done)
                    Q_EMIT removeWanted(index.row());
                return true;
            }
            if (value && eyeRect(option.rect, option.direction).contains(where)) {
                if (done)
                    Q_EMIT showWanted(index.row(), !index.data(HeadersModel::ShownRole).toBool());
                return true;
            }
        }
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

QWidget *HeadersDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    const bool name = index.column() == HeadersModel::Name;
    edit->setObjectName(name ? u"Header name"_s : u"Header value"_s);
    edit->setAccessibleName(name ? tr("Header name") : tr("Header value"));
    edit->setFont(theme::font(theme::Type::Code));
    if (!name && !index.data(HeadersModel::ShownRole).toBool())
        edit->setEchoMode(QLineEdit::Password);
    return edit;
}

void HeadersDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -2));
}

} // namespace edgewise
