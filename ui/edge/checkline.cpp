#include "ui/edge/checkline.h"

#include "ui/shell/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace edgewise {

CheckLine::CheckLine(QPushButton *button, QPushButton *shown, QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel(theme::iconLarge))
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_shown(shown)
{
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setFont(theme::font(theme::Type::Strong));
    m_hint->setFont(theme::font(theme::Type::Hint));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u2, theme::u3, theme::u2);
    layout->setSpacing(theme::u3);
    layout->addWidget(m_sign);
    layout->addLayout(words, 1);
    if (shown)
        layout->addWidget(shown);
    if (button)
        layout->addWidget(button);
}

void CheckLine::setState(bool isDone, const QString &title, const QString &hint)
{
    m_sign->setIcon(isDone ? u"ok"_s : u"ring"_s, isDone ? theme::Colour::Good : theme::Colour::Muted);
    m_title->setText(title);
    m_hint->setText(hint);
    if (m_shown)
        m_shown->setVisible(isDone);
}

} // namespace edgewise
