#include "ui/guests/extensiondelegate.h"

#include "ui/guests/extensionmodel.h"
#include "ui/shell/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tableview.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;
using State = ExtensionModel::State;

namespace {

constexpr int editorHeight = 28, chipHeight = 20, chipPadding = 6, chipRadius = 4, barWidth = 3, leastNote = 72;
constexpr auto idProperty = "rowId", columnProperty = "column", filledProperty = "filled";

State stateOf(const QModelIndex &index)
{
    return State(index.data(ExtensionModel::StateRole).toInt());
}

bool isHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table && table->hoveredRow() == index.row();
}

/// The view's own word: the option of a mouse event does not say it.
bool isChosen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table && table->selectionModel()->isSelected(index);
}

int widthOf(const QString &text, theme::Type type)
{
    return QFontMetrics(theme::font(type)).horizontalAdvance(text) + 1;
}

QString chipText()
{
    return u"JSON"_s;
}

} // namespace

ExtensionDelegate::Parts ExtensionDelegate::partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Thought of from left to right, and mirrored at the end.
    QStyleOptionViewItem plain = option;
    plain.direction = Qt::LeftToRight;
    Parts parts;
    parts.rest = contentRect(plain, index);
    const auto take = [&](int width, int height) {
        const QRect taken(parts.rest.right() + 1 - width, parts.rest.center().y() - height / 2 + 1, width, height);
        parts.rest.setRight(taken.left() - theme::u2 - 1);
        return taken;
    };
    const State state = stateOf(index);
    if (index.column() == ExtensionModel::TypeColumn) {
        const bool current = option.state & QStyle::State_HasFocus;
        if (!m_isReadOnly && state != State::Deleted && (state == State::New || current || isHovered(option, index)))
            parts.sign = take(theme::iconSmall, theme::iconSmall);
    } else if (index.column() == ExtensionModel::ValueColumn) {
        if (!m_isReadOnly && (state != State::Same || isChosen(option, index) || isHovered(option, index))) {
            parts.sign = take(theme::smallControl, theme::smallControl);
            parts.rest.adjust(0, 0, theme::u1, 0);
        }
        if (state == State::New) {
            const QSize tag = Tag::size(tr("NEW"));
            parts.tag = take(tag.width(), tag.height());
        } else if (state == State::Changed || state == State::Deleted) {
            parts.noteStrong = state == State::Changed ? tr("Changed.") : tr("Deleted");
            parts.noteMuted = state == State::Changed ? tr("Was %1").arg(index.data(ExtensionModel::WasRole).toString().simplified())
                                                      : tr("on save", "follows: Deleted");
            const int strong = widthOf(parts.noteStrong, theme::Type::Hint);
            const int room = parts.rest.width() * 3 / 5;
            int wanted = strong + theme::u1 + widthOf(parts.noteMuted, theme::Type::Hint);
            // A few letters of what it was help nobody; the tooltip has it all.
            if (wanted > room && room - strong < leastNote) {
                parts.noteMuted.clear();
                wanted = strong;
            }
            parts.note = take(std::min(wanted, room), parts.rest.height());
            parts.note.moveTop(parts.rest.top());
        }
        if (index.data(ExtensionModel::JsonRole).toBool())
            parts.chip = take(widthOf(chipText(), theme::Type::Hint) + 2 * chipPadding, chipHeight);
        if (index.data(Qt::CheckStateRole).isValid()) {
            parts.box = QRect(parts.rest.left(), parts.rest.center().y() - theme::iconSmall / 2 + 1, theme::iconSmall, theme::iconSmall);
            parts.rest.setLeft(parts.box.right() + 1 + theme::u2);
        }
    }
    for (QRect *rect : {&parts.rest, &parts.sign, &parts.tag, &parts.note, &parts.chip, &parts.box})
        *rect = rect->isNull() ? QRect() : QStyle::visualRect(option.direction, option.rect, *rect);
    return parts;
}

QRect ExtensionDelegate::signRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return partsOf(option, index).sign;
}

void ExtensionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const State state = stateOf(index);
    const bool deleted = state == State::Deleted;
    const bool isWrong = index.data(ExtensionModel::WrongRole).toBool();
    const Parts parts = partsOf(option, index);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto write = [&](const QRect &rect, const QFont &font, Colour ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour(ink));
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, int(side) | Qt::TextSingleLine, shown);
        return QFontMetrics(font).horizontalAdvance(shown);
    };

    paintRow(painter, option, index);
    painter->save();
    if ((isWrong || state != State::Same) && index.column() == ExtensionModel::KeyColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colour(isWrong ? Colour::Bad : Colour::Accent));
    }

    if (!parts.box.isNull()) {
        QStyleOptionViewItem box = option;
        box.rect = parts.box;
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(QStyle::State_Enabled, !deleted && !m_isReadOnly);
        box.state.setFlag(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    QFont font = theme::font(index.data(FixedFontRole).toBool() ? theme::Type::Code : theme::Type::Base);
    font.setStrikeOut(deleted);
    QString text = index.data().toString().simplified();
    const bool missing = text.isEmpty() && state == State::New;
    if (missing)
        text = index.column() == ExtensionModel::KeyColumn ? tr("Key") : tr("Value");
    // Keys and JSON read from left to right in every language.
    painter->setLayoutDirection(index.data(FixedFontRole).toBool() ? Qt::LeftToRight : option.direction);
    const bool muted = deleted || missing || index.data(MutedRole).toBool();
    const bool problem = !index.data(ExtensionModel::ProblemRole).toString().isEmpty();
    write(parts.rest, font, problem ? Colour::Bad : muted ? Colour::Muted : Colour::Text, text);

    painter->setLayoutDirection(option.direction);
    if (!parts.note.isNull()) {
        const QFont hint = theme::font(theme::Type::Hint);
        const int used = write(parts.note, hint, Colour::Accent, parts.noteStrong) + theme::u1;
        const bool mirrored = option.direction == Qt::RightToLeft;
        write(parts.note.adjusted(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0), hint, Colour::Muted, parts.noteMuted);
    }
    if (!parts.tag.isNull())
        Tag::paint(painter, parts.tag, tr("NEW"), Tone::Plain);
    if (!parts.chip.isNull()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Colour::Pressed));
        painter->drawRoundedRect(parts.chip, chipRadius, chipRadius);
        painter->setFont(theme::font(theme::Type::Hint));
        painter->setPen(colour(Colour::Text));
        painter->drawText(parts.chip, Qt::AlignCenter, chipText());
    }
    if (!parts.sign.isNull()) {
        const QString name = index.column() == ExtensionModel::TypeColumn ? u"down"_s
                             : state == State::Same                       ? u"trash"_s
                             : state == State::New                        ? u"x"_s
                                                                          : u"undo"_s;
        QRect place(0, 0, theme::iconSmall, theme::iconSmall);
        place.moveCenter(parts.sign.center());
        icon(name).paint(painter, place);
    }
    // Which cell the keys act on.
    if (option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus()) {
        // Clear of the bar, and of the edge of the window.
        const bool isFirst = index.column() == ExtensionModel::KeyColumn, isLast = index.column() == ExtensionModel::ValueColumn;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QMarginsF edges((mirrored ? isLast : isFirst) ? theme::u1 : 0, 0, (mirrored ? isFirst : isLast) ? theme::u1 : 0, 0);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2).marginsRemoved(edges), chipRadius, chipRadius);
    }
    painter->restore();
}

QSize ExtensionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wide = option;
    wide.rect = QRect(0, 0, 10000, theme::row);
    const int taken = wide.rect.width() - partsOf(wide, index).rest.width();
    const auto type = index.data(FixedFontRole).toBool() ? theme::Type::Code : theme::Type::Base;
    return QSize(taken + widthOf(index.data().toString().simplified(), type), theme::row);
}

bool ExtensionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool released = event->type() == QEvent::MouseButtonRelease;
    if (m_isReadOnly || (!released && event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick))
        return RowDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return RowDelegate::editorEvent(event, model, option, index);

    const QPoint where = mouse->position().toPoint();
    const Parts parts = partsOf(option, index);
    const bool live = stateOf(index) != State::Deleted;
    const auto pressed = [&](auto tell) {
        if (released)
            tell();
        return true;
    };
    if (parts.sign.contains(where) && index.column() == ExtensionModel::ValueColumn)
        return pressed([&] { Q_EMIT signPressed(index); });
    if (parts.sign.contains(where))
        return pressed([&] { Q_EMIT typePressed(index); });
    if (live && parts.chip.contains(where))
        return pressed([&] { Q_EMIT chipPressed(index); });
    if (live && parts.box.contains(where))
        return pressed([&] { Q_EMIT boxPressed(index); });
    return RowDelegate::editorEvent(event, model, option, index);
}

QWidget *ExtensionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool key = index.column() == ExtensionModel::KeyColumn;
    const int id = index.data(ExtensionModel::IdRole).toInt();
    const int column = index.column();
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(key ? u"Key"_s : u"Value"_s);
    edit->setAccessibleName(key ? tr("Key") : tr("Value of %1").arg(index.siblingAtColumn(ExtensionModel::KeyColumn).data().toString()));
    edit->setPlaceholderText(key ? tr("Key") : tr("Value"));
    edit->setFont(theme::font(key ? theme::Type::Code : theme::Type::Base));
    edit->setProperty(idProperty, id);
    edit->setProperty(columnProperty, column);
    connect(edit, &QLineEdit::textChanged, this, [this, id, column, edit, where = QPersistentModelIndex(index)](const QString &text) {
        if (m_typed)
            m_typed(id, column, text);
        const QString problem = where.data(ExtensionModel::ProblemRole).toString();
        edit->setProperty("problem", !problem.isEmpty());
        edit->setAccessibleDescription(problem);
        edit->update();
    });
    return edit;
}

void ExtensionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What is being typed goes into the model at once; it must not come back and move the cursor.
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || edit->property(filledProperty).toBool())
        return;
    edit->setProperty(filledProperty, true);
    const QString text = index.data(Qt::EditRole).toString();
    if (text.isEmpty())
        Q_EMIT edit->textChanged(text); // What is missing is said at once, too.
    else
        edit->setText(text);
}

void ExtensionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text());
}

void ExtensionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.direction = Qt::LeftToRight;
    QRect place = contentRect(plain, index);
    place.adjust(-theme::u2, 0, theme::u1, 0);
    // The tag and the sign of a row stay in sight.
    if (index.column() == ExtensionModel::ValueColumn) {
        place.setRight(contentRect(plain, index).right() - theme::smallControl);
        if (stateOf(index) == State::New)
            place.setRight(place.right() - Tag::size(tr("NEW")).width() - theme::u2);
    }
    place.setTop(place.center().y() + 1 - editorHeight / 2);
    place.setHeight(editorHeight);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

bool ExtensionDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(watched);
    if (!edit || event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return RowDelegate::eventFilter(watched, event);
    const int id = edit->property(idProperty).toInt();
    const int column = edit->property(columnProperty).toInt();
    Q_EMIT commitData(edit);
    Q_EMIT closeEditor(edit);
    Q_EMIT finished(id, column, key != Qt::Key_Backtab);
    return true;
}

} // namespace edgewise
