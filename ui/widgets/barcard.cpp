#include "ui/widgets/barcard.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

namespace edgewise::barcard {

void paint(QWidget *bar, double left, theme::Colour line)
{
    QPainter painter(bar);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(bar->rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    QColor shade = theme::colour(theme::Colour::Shadow);
    shade.setAlphaF(shade.alphaF() / 6);
    painter.setBrush(shade);
    for (int spread = shadow; spread > 0; spread -= 2)
        painter.drawRoundedRect(card.adjusted(-spread, -spread + 3, spread, qMin(spread + 2, shadow)), theme::radius + spread,
                                theme::radius + spread);
    painter.setPen(theme::colour(theme::Colour::Line));
    painter.setBrush(theme::colour(theme::Colour::Raised));
    painter.drawRoundedRect(card.adjusted(-0.5, -0.5, 0.5, 0.5), theme::radius, theme::radius);
    if (left <= 0)
        return;
    QPainterPath outline;
    outline.addRoundedRect(card, theme::radius, theme::radius);
    painter.setClipPath(outline);
    const QRect rest(int(card.left()), int(card.bottom()) - 2, int(card.width() * left), 2);
    painter.fillRect(QStyle::visualRect(bar->layoutDirection(), card.toRect(), rest), theme::colour(line));
}

} // namespace edgewise::barcard
