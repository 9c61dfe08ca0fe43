#include "ui/console/inklabel.h"

namespace edgewise {

InkLabel::InkLabel(theme::Colour ink, QWidget *parent)
    : QLabel(parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    apply();
    connect(&theme::notifier(), &theme::Notifier::changed, this, &InkLabel::apply);
}

void InkLabel::setInk(theme::Colour ink)
{
    m_ink = ink;
    apply();
}

void InkLabel::apply()
{
    QPalette own = palette();
    // Which of the two is painted depends on what the label stands on.
    own.setColor(QPalette::WindowText, theme::colour(m_ink));
    own.setColor(QPalette::Text, theme::colour(m_ink));
    setPalette(own);
}

} // namespace edgewise
