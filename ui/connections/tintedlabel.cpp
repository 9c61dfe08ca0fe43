#include "ui/connections/tintedlabel.h"

namespace edgewise {

TintedLabel::TintedLabel(theme::Type type, theme::Colour tint, QWidget *parent)
    : QLabel(parent)
    , m_tint(tint)
{
    setFont(theme::font(type));
    setTextFormat(Qt::PlainText);
    apply();
    connect(&theme::notifier(), &theme::Notifier::changed, this, &TintedLabel::apply);
}

void TintedLabel::setTint(theme::Colour tint)
{
    m_tint = tint;
    apply();
}

void TintedLabel::apply()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, theme::colour(m_tint));
    own.setColor(QPalette::Text, theme::colour(m_tint));
    setPalette(own);
}

} // namespace edgewise
