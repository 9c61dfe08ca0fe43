#include "ui/widgets/inset.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace edgewise {

void Inset::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Colour::Line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
}

} // namespace edgewise
