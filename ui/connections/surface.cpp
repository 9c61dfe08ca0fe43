#include "ui/connections/surface.h"

#include <QPainter>

namespace edgewise {

Surface::Surface(theme::Colour colour, Edge edge, QWidget *parent)
    : QFrame(parent)
    , m_colour(colour)
    , m_edge(edge)
{
    setFrameShape(QFrame::NoFrame);
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_edge == Edge::All) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::colour(theme::Colour::Line));
        painter.setBrush(theme::colour(m_colour));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
        return;
    }
    painter.fillRect(rect(), theme::colour(m_colour));
    if (m_edge == Edge::Top) {
        painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Colour::Line));
    } else if (m_edge == Edge::Trailing) {
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(QRect(x, 0, 1, height()), theme::colour(theme::Colour::Line));
    }
}

} // namespace edgewise
