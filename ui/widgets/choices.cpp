#include "ui/widgets/choices.h"

#include "ui/shell/theme.h"
#include "ui/widgets/optionframe.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>

namespace edgewise {

namespace {

constexpr int ring = 2; // Room of the focus ring around the circle of a radio button.

} // namespace

Choices::Choices(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QGridLayout(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::u4);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT changed(id);
    });
}

void Choices::add(int id, const QString &text, const QString &sentence)
{
    auto *radio = new QRadioButton(text);
    radio->setObjectName(text);
    radio->setAccessibleDescription(sentence);
    radio->setFont(theme::font(theme::Type::Strong));
    auto *frame = new OptionFrame(radio);
    auto *words = new QLabel(sentence);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(theme::font(theme::Type::Hint));
    words->setForegroundRole(QPalette::PlaceholderText);
    connect(radio, &QRadioButton::toggled, words,
            [words](bool on) { words->setForegroundRole(on ? QPalette::WindowText : QPalette::PlaceholderText); });

    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme::u3 - ring, theme::u2, theme::u2, theme::u2 + 1);
    layout->setSpacing(2);
    layout->addWidget(radio);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(theme::u6 + ring, 0, 0, 0);
    indented->addWidget(words);
    layout->addLayout(indented);
    layout->addStretch(1);

    const int column = m_layout->count();
    m_group->addButton(radio, id);
    m_layout->addWidget(frame, 0, column);
    m_layout->setColumnStretch(column, 1);
    setFocusProxy(m_group->buttons().constFirst());
}

int Choices::current() const
{
    return m_group->checkedId();
}

void Choices::setCurrent(int id)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(id)) {
        button->setChecked(true);
        return;
    }
    // An exclusive group keeps one on; for "none" it has to look away.
    m_group->setExclusive(false);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *one : buttons)
        one->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace edgewise
