#include "ui/webhooks/runstrips.h"

#include "ui/shell/theme.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int placeWidth = 16;
constexpr int placeHeight = 8;
constexpr int tall = 26;
constexpr int low = 12;
constexpr int narrowest = 3;
constexpr int gap = 2;

} // namespace

FailureStreak::FailureStreak(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"Failure streak"_s);
    setAccessibleName(tr("Failures in a row"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FailureStreak::setFailures(int failures)
{
    m_failures = failures;
    const QString words = tr("%1 of %2 failures in a row").arg(failures).arg(Webhook::failuresToDisable);
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

QSize FailureStreak::sizeHint() const
{
    return {Webhook::failuresToDisable * (placeWidth + theme::u1) - theme::u1, placeHeight};
}

void FailureStreak::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < Webhook::failuresToDisable; ++i) {
        const int x = i * (placeWidth + theme::u1);
        const QRectF place(layoutDirection() == Qt::RightToLeft ? width() - x - placeWidth : x, 0, placeWidth, placeHeight);
        const bool isFailure = i < m_failures;
        painter.setPen(isFailure ? QPen(Qt::NoPen) : QPen(theme::colour(theme::Colour::Line)));
        painter.setBrush(isFailure ? QBrush(theme::colour(theme::Colour::Bad)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(isFailure ? place : place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

RunStrip::RunStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"Run strip"_s);
    setAccessibleName(tr("Runs over time"));
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(tall);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RunStrip::setRuns(const QList<KeptRun> &runs)
{
    m_runs = runs;
    m_current = -1;
    const auto succeeded = std::count_if(runs.cbegin(), runs.cend(), [](const KeptRun &run) { return run.run.success; });
    const auto lastGood = std::find_if(runs.cbegin(), runs.cend(), [](const KeptRun &run) { return run.run.success; });
    const auto streak = std::distance(runs.cbegin(), lastGood);
    setAccessibleDescription(streak > 0 ? tr("%1 of %2 succeeded, the last %3 failed").arg(succeeded).arg(runs.size()).arg(streak)
                                        : tr("%1 of %2 succeeded").arg(succeeded).arg(runs.size()));
    update();
}

QSize RunStrip::sizeHint() const
{
    return {200, tall};
}

/// As many of the newest as have room.
int RunStrip::shownCount() const
{
    return std::min(int(m_runs.size()), std::max(1, width() / (narrowest + gap)));
}

QRectF RunStrip::bar(int run) const
{
    const int count = shownCount();
    const qreal step = std::min(qreal(width() + gap) / count, qreal(placeWidth + gap));
    const int place = count - 1 - run;
    const qreal height = m_runs.at(run).run.success ? low : tall;
    const qreal x = place * step;
    const qreal barWidth = step - gap;
    return {layoutDirection() == Qt::RightToLeft ? width() - x - barWidth : x, tall - height, barWidth, height};
}

int RunStrip::runAt(const QPoint &position) const
{
    for (int run = 0; run < shownCount(); ++run) {
        const QRectF at = bar(run);
        if (position.x() >= at.left() - gap / 2.0 && position.x() <= at.right() + gap / 2.0)
            return run;
    }
    return -1;
}

QString RunStrip::words(int run) const
{
    const WebhookRun &at = m_runs.at(run).run;
    const QString outcome = at.success ? tr("Succeeded") : tr("Failed");
    const QString line = Words::exact(at.at) + u" · "_s + outcome;
    return at.message.isEmpty() ? line : QString(line + u'\n' + at.message);
}

void RunStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int run = 0; run < shownCount(); ++run) {
        painter.setBrush(theme::colour(m_runs.at(run).run.success ? theme::Colour::Good : theme::Colour::Bad));
        painter.drawRoundedRect(bar(run), 1, 1);
    }
    if (hasFocus() && m_current >= 0 && m_current < shownCount()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::colour(theme::Colour::Accent), 2));
        painter.drawRect(bar(m_current).adjusted(-1, 1, 1, -1));
    }
}

void RunStrip::go(int run)
{
    if (m_runs.isEmpty())
        return;
    m_current = std::clamp(run, 0, shownCount() - 1);
    setAccessibleDescription(words(m_current));
    QToolTip::showText(mapToGlobal(bar(m_current).bottomLeft().toPoint()), words(m_current), this);
    update();
    Q_EMIT chosen(m_current);
}

void RunStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: return go(isReversed ? m_current - 1 : m_current + 1);
    case Qt::Key_Right: return go(isReversed ? m_current + 1 : m_current - 1);
    case Qt::Key_Home: return go(shownCount() - 1);
    case Qt::Key_End: return go(0);
    default: QWidget::keyPressEvent(event);
    }
}

void RunStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int run = runAt(event->pos()); run >= 0)
        go(run);
}

bool RunStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int run = runAt(help->pos());
        if (run >= 0)
            QToolTip::showText(help->globalPos(), words(run), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace edgewise
