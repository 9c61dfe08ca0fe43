#include "ui/widgets/urledit.h"

#include "app/core/redaction.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// The interface of a line edit, with what is seen instead of what is there. Qt's own one tells text() whatever is painted.
class UrlAccessible final : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    explicit UrlAccessible(UrlEdit *edit)
        : QAccessibleWidget(edit, QAccessible::EditableText)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface && !edit()->isReadOnly())
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? edit()->shownText() : QAccessibleWidget::text(kind);
    }
    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value)
            replaceText(0, int(edit()->text().size()), text);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectableText = true;
        state.readOnly = edit()->isReadOnly();
        state.editable = !edit()->isReadOnly();
        return state;
    }

    void selection(int, int *start, int *end) const override
    {
        *start = edit()->selectionStart();
        *end = edit()->selectionEnd();
    }
    int selectionCount() const override { return edit()->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { edit()->deselect(); }
    void setSelection(int, int start, int end) override { edit()->setSelection(start, end - start); }
    int cursorPosition() const override { return edit()->cursorPosition(); }
    void setCursorPosition(int position) override { edit()->setCursorPosition(position); }
    QString text(int start, int end) const override { return edit()->shownText().mid(start, end - start); }
    int characterCount() const override { return int(edit()->shownText().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int start, int) override { edit()->setCursorPosition(start); }
    QString attributes(int offset, int *start, int *end) const override
    {
        *start = *end = offset;
        return {};
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        if (edit()->isReadOnly())
            return;
        edit()->setSelection(start, end - start);
        edit()->insert(text);
    }

private:
    [[nodiscard]] UrlEdit *edit() const { return static_cast<UrlEdit *>(widget()); }
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *edit = qobject_cast<UrlEdit *>(object);
    return edit ? new UrlAccessible(edit) : nullptr;
}

} // namespace

UrlEdit::UrlEdit(QWidget *parent)
    : QLineEdit(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(isInstalled)
}

QString UrlEdit::masked(const QString &address)
{
    const auto query = address.indexOf(u'?');
    const auto fragment = query < 0 ? -1 : address.indexOf(u'#', query);
    QString clear = address.left(query);
    const auto scheme = clear.indexOf("://"_L1);
    if (const auto user = clear.indexOf(u'@'); scheme >= 0 && user > scheme && clear.indexOf(u'/', scheme + 3) != scheme + 3 &&
                                               (clear.indexOf(u'/', scheme + 3) < 0 || user < clear.indexOf(u'/', scheme + 3)))
        clear.replace(scheme + 3, user - scheme - 3, Redaction::mask());
    if (query < 0)
        return clear;
    QStringList shown;
    const QString pairs = address.mid(query + 1, fragment < 0 ? -1 : fragment - query - 1);
    for (const QString &pair : pairs.split(u'&')) {
        const auto value = pair.indexOf(u'=');
        // What has no name may be a secret as well.
        if (value < 0)
            shown.append(pair.isEmpty() ? QString() : Redaction::mask());
        else
            shown.append(value + 1 == pair.size() ? pair : QString(pair.left(value + 1) + Redaction::mask()));
    }
    return clear + u'?' + shown.join(u'&') + (fragment < 0 ? QString() : address.mid(fragment));
}

QString UrlEdit::shownText() const
{
    return hasFocus() ? text() : masked(text());
}

void UrlEdit::paintEvent(QPaintEvent *event)
{
    const QString shown = shownText();
    if (shown == text()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    constexpr int inset = 2; // As a line edit keeps inside its contents.
    QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(inset, 0, -inset, 0);
    const auto signs = findChildren<QToolButton *>();
    for (const QToolButton *sign : signs) {
        if (!sign->isVisible())
            continue;
        if (layoutDirection() == Qt::RightToLeft)
            room.setLeft(qMax(room.left(), sign->geometry().right() + theme::u1));
        else
            room.setRight(qMin(room.right(), sign->geometry().left() - theme::u1));
    }
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(room, int(QStyle::visualAlignment(Qt::LeftToRight, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(shown, Qt::ElideRight, room.width()));
}

void UrlEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void UrlEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    update();
}

} // namespace edgewise
