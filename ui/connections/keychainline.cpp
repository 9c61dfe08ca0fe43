#include "ui/connections/keychainline.h"

#include "ui/connections/surface.h"
#include "ui/connections/tintedlabel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

KeychainLine::KeychainLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_strong(new TintedLabel(theme::Type::HintStrong, theme::Colour::Text))
    , m_text(new TintedLabel(theme::Type::Hint, theme::Colour::Muted))
    , m_cancel(button(u"Cancel unlocking"_s, tr("Cancel"), {}, ButtonKind::Normal, false, true))
    , m_unlock(button(u"Unlock keychain"_s, tr("Unlock…"), {}, ButtonKind::Normal, false, true))
    , m_keep(button(u"Keep until I quit"_s, tr("Keep until I quit"), {}, ButtonKind::Normal, false, true))
    , m_help(button(u"How to get a keychain"_s, tr("How to get one"), {}, ButtonKind::Normal, false, true))
    , m_retry(button(u"Try the keychain again"_s, tr("Try the keychain again"), {}, ButtonKind::Normal, false, true))
{
    setObjectName(u"Keychain"_s);
    m_cancel->setAccessibleName(tr("Stop waiting for the keychain"));
    m_unlock->setAccessibleName(tr("Unlock the keychain"));
    m_help->setAccessibleName(tr("How to get a keychain"));

    // Where there is no room for one line there is for two.
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *surface = new Surface(theme::Colour::Window, Surface::Edge::Top);
    auto *row = new QHBoxLayout(surface);
    row->setContentsMargins(theme::u4, 0, theme::u2, 0);
    row->setSpacing(theme::u2);
    row->addWidget(m_icon);
    auto *words = new QHBoxLayout;
    words->setSpacing(theme::u1);
    words->addWidget(m_strong);
    words->addWidget(m_text, 1);
    row->addLayout(words, 1);
    for (QPushButton *one : {m_cancel, m_unlock, m_keep, m_help, m_retry})
        row->addWidget(one);
    surface->setFixedHeight(theme::navigationRow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(surface);

    connect(m_cancel, &QPushButton::clicked, this, &KeychainLine::cancelWanted);
    connect(m_unlock, &QPushButton::clicked, this, &KeychainLine::unlockWanted);
    connect(m_keep, &QPushButton::clicked, this, &KeychainLine::keepWanted);
    connect(m_help, &QPushButton::clicked, this, &KeychainLine::helpWanted);
    connect(m_retry, &QPushButton::clicked, this, &KeychainLine::retryWanted);
    setState(State::Asking);
}

void KeychainLine::setState(State state)
{
    const bool isNews = state != m_state;
    m_state = state;
    const auto tell = [this](const QString &iconName, theme::Colour tint, const QString &strong, const QString &rest) {
        m_icon->setIcon(iconName, tint);
        m_strong->setText(strong);
        m_strong->setVisible(!strong.isEmpty());
        m_text->setText(rest);
    };
    switch (state) {
    case State::Asking: tell(u"lock"_s, theme::Colour::Muted, {}, tr("Looking at this computer’s keychain…")); break;
    case State::Unlocked:
        tell(u"lock"_s, theme::Colour::Muted, {},
             tr("Secrets are in this computer’s keychain, which is unlocked. The connection file holds none."));
        break;
    case State::Waiting:
        tell(u"clock"_s, theme::Colour::Warn, tr("The keychain is locked."),
             tr("Waiting for you to unlock it in the question of your desktop."));
        break;
    case State::StillLocked:
        tell(u"lock"_s, theme::Colour::Warn, tr("The keychain is still locked,"), tr("so the secrets of this connection cannot be read."));
        break;
    case State::Absent:
        tell(u"warn"_s, theme::Colour::Bad, tr("No keychain was found on this computer."),
             tr("Edgewise will not write secrets to a file."));
        break;
    case State::Kept:
        tell(u"clock"_s, theme::Colour::Warn, tr("Secrets are only in memory"), tr("and are gone when Edgewise quits."));
        break;
    case State::BuiltIn:
        tell(u"box"_s, theme::Colour::Muted, {},
             tr("The sandbox is built in and always there. Its keys open nothing but itself, and it cannot be changed."));
        break;
    }
    m_cancel->setVisible(state == State::Waiting);
    m_unlock->setVisible(state == State::StillLocked);
    m_keep->setVisible(state == State::Absent);
    m_help->setVisible(state == State::Absent);
    m_retry->setVisible(state == State::Kept);
    setAccessibleName(text());
    if (isNews && (state == State::Waiting || state == State::Absent)) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString KeychainLine::text() const
{
    return m_strong->text().isEmpty() ? m_text->text() : QString(m_strong->text() + u' ' + m_text->text());
}

} // namespace edgewise
