#include "ui/widgets/optionframe.h"

#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace edgewise {

using theme::Colour;

OptionFrame::OptionFrame(QRadioButton *radio, QWidget *parent)
    : QFrame(parent)
    , m_radio(radio)
{
    connect(radio, &QRadioButton::toggled, this, [this] { update(); });
}

void OptionFrame::paintEvent(QPaintEvent *)
{
    const bool on = m_radio->isChecked() && isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(on ? Colour::Accent : Colour::Line));
    painter.setBrush(theme::colour(on ? Colour::AccentSurface : Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 0.5, theme::radius - 0.5);
}

void OptionFrame::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_radio->isEnabled()) {
        m_radio->setFocus(Qt::MouseFocusReason);
        m_radio->click();
    }
}

} // namespace edgewise
