#include "ui/widgets/cornerframe.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace edgewise {

CornerFrame::CornerFrame(QAbstractScrollArea *view)
    : QWidget(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->setFrameShape(QFrame::StyledPanel);
    view->installEventFilter(this);
    setGeometry(view->rect());
}

void CornerFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath round;
    round.addRoundedRect(line, theme::radius - 0.5, theme::radius - 0.5);
    QPainterPath corners;
    corners.addRect(rect());
    painter.fillPath(corners.subtracted(round), theme::colour(theme::Colour::Base));
    painter.setPen(theme::colour(theme::Colour::Line));
    painter.drawPath(round);
}

bool CornerFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace edgewise
