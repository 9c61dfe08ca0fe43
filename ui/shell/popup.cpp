#include "ui/shell/popup.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace edgewise {

namespace {

constexpr qreal corner = theme::radius + 2;
constexpr int blur = 16;
constexpr int drop = 4;

} // namespace

void paintCard(QPainter &painter, const QRect &card)
{
    const QRectF edge = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor shade = theme::colour(theme::Colour::Shadow);
    const float strength = shade.alpha() < 255 ? shade.alphaF() : 0.16F;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    shade.setAlphaF(strength / blur);
    painter.setBrush(shade);
    for (int spread = blur; spread > 0; spread -= 2)
        painter.drawRoundedRect(edge.adjusted(-spread, drop - spread, spread, drop + spread), corner + spread, corner + spread);
    painter.setPen(theme::colour(theme::Colour::Line));
    painter.setBrush(theme::colour(theme::Colour::Raised));
    painter.drawRoundedRect(edge, corner, corner);
}

Popup::Popup(QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setContentsMargins(margin, margin, margin, margin);
}

void Popup::showAt(const QPoint &place, int width)
{
    setFixedWidth(width + 2 * margin);
    adjustSize();
    move(place.x() - margin - (isRightToLeft() ? width : 0), place.y() - margin);
    show();
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, contentsRect());
}

void Popup::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

} // namespace edgewise
