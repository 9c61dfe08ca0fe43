#include "ui/widgets/steps.h"

#include "ui/shell/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int circle = 18, gap = 6, line = 12;

} // namespace

Steps::Steps(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void Steps::setCurrent(int step)
{
    const bool isNew = step != m_current;
    m_current = step;
    const auto count = m_names.size();
    setAccessibleName(step < count ? tr("Step %1 of %2, %3").arg(step + 1).arg(count).arg(m_names.at(step))
                                   : tr("All %n step(s) are done", nullptr, int(count)));
    updateGeometry();
    update();
    if (isNew) {
        QAccessibleEvent news(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&news);
    }
}

int Steps::widthOf(int step, bool named) const
{
    if (!named)
        return circle;
    const QFontMetrics metrics(theme::font(step == m_current ? theme::Type::HintStrong : theme::Type::Hint));
    return circle + gap + metrics.horizontalAdvance(m_names.at(step)) + 1;
}

int Steps::width(bool allNamed) const
{
    int sum = 0;
    for (int step = 0; step < m_names.size(); ++step)
        sum += widthOf(step, allNamed || step == m_current) + (step > 0 ? line + 2 * gap : 0);
    return sum;
}

QSize Steps::sizeHint() const
{
    return QSize(width(true), theme::iconLarge);
}

QSize Steps::minimumSizeHint() const
{
    return QSize(width(false), theme::iconLarge);
}

void Steps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool allNamed = QWidget::width() >= width(true);
    int x = 0;
    const auto place = [this](int left, int top, int wide, int high) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, top, wide, high));
    };
    const int top = (height() - circle) / 2;
    for (int step = 0; step < m_names.size(); ++step) {
        const bool isHere = step == m_current;
        const bool isDone = step < m_current;
        if (step > 0) {
            painter.fillRect(place(x + gap, height() / 2, line, 1), colour(Colour::Line));
            x += line + 2 * gap;
        }
        const QRect round = place(x, top, circle, circle);
        painter.setPen(colour(isHere ? Colour::Accent : isDone ? Colour::GoodLine : Colour::Line));
        painter.setBrush(colour(isHere ? Colour::Accent : isDone ? Colour::GoodSurface : Colour::Base));
        painter.drawEllipse(QRectF(round).adjusted(0.5, 0.5, -0.5, -0.5));
        if (isDone) {
            painter.setPen(QPen(colour(Colour::Good), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({QPointF(5.4, 9.4), QPointF(7.9, 11.9), QPointF(12.7, 6.4)}).translated(round.topLeft()));
        } else {
            painter.setFont(theme::font(theme::Type::Tag));
            painter.setPen(colour(isHere ? Colour::OnAccent : Colour::Muted));
            painter.drawText(round, Qt::AlignCenter, locale().toString(step + 1));
        }
        if (allNamed || isHere) {
            painter.setFont(theme::font(isHere ? theme::Type::HintStrong : theme::Type::Hint));
            painter.setPen(colour(isHere ? Colour::Text : Colour::Muted));
            const QRect words = place(x + circle + gap, 0, widthOf(step, true) - circle - gap + 2, height());
            painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), m_names.at(step));
        }
        x += widthOf(step, allNamed || isHere);
    }
}

bool Steps::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(QWidget::width() >= width(true) ? QString() : m_names.join(QStringLiteral(" › ")));
    return QWidget::event(event);
}

} // namespace edgewise
