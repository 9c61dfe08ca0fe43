#include "ui/widgets/busybar.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>

namespace edgewise {

namespace {

constexpr int thickness = 3, patience = 300, frame = 16, round = 1400; // px and ms

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Loading"));
    hide();
    parent->installEventFilter(this);
    place();
}

void BusyBar::setBusy(bool busy)
{
    if (busy == (m_timer != 0))
        return;
    if (busy) {
        m_timer = startTimer(patience);
        return;
    }
    killTimer(m_timer);
    m_timer = 0;
    hide();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Colour::AccentSurface));
    QRectF segment = rect();
    if (theme::motion() > 0) {
        const double length = width() * 0.28;
        const double at = double(m_since.elapsed() % round) / round;
        segment.setLeft(-length + (width() + length) * at);
        segment.setWidth(length);
    }
    painter.fillRect(segment, theme::colour(theme::Colour::Accent));
}

void BusyBar::timerEvent(QTimerEvent *)
{
    if (!isHidden()) {
        update();
        return;
    }
    killTimer(m_timer);
    m_since.start();
    // Without motion nothing has to be painted again, but the bar is busy all the same.
    m_timer = startTimer(theme::motion() > 0 ? frame : 60'000);
    place();
    raise();
    show();
}

bool BusyBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void BusyBar::place()
{
    setGeometry(0, 0, parentWidget()->width(), thickness);
}

} // namespace edgewise
