#include "ui/widgets/secretedit.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QFocusEvent>

using namespace Qt::StringLiterals;

namespace edgewise {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(icon(u"eye"_s, theme::Colour::Muted), TrailingPosition))
{
    setFont(theme::font(theme::Type::Code));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_eye->setObjectName(u"Show secret"_s);
    setShown(false);
    connect(m_eye, &QAction::triggered, this, [this] {
        const bool show = echoMode() == Password;
        setShown(show);
        if (!show)
            return;
        // Leaving hides it again, so it has to be here first.
        setFocus(Qt::OtherFocusReason);
        if (m_stored && text().isEmpty())
            Q_EMIT showStoredWanted();
    });
}

void SecretEdit::setStored(bool stored)
{
    m_stored = stored;
    setPlaceholderText(stored ? QString(12, u'•') : QString());
}

void SecretEdit::setShown(bool shown)
{
    // While the echo mode is Password, Qt itself refuses to copy, to cut and to drag.
    setEchoMode(shown ? Normal : Password);
    m_eye->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s, theme::Colour::Muted));
    m_eye->setText(shown ? tr("Hide") : tr("Show"));
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setShown(false);
    QLineEdit::focusOutEvent(event);
}

} // namespace edgewise
