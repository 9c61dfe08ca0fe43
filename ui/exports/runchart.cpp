#include "ui/exports/runchart.h"

#include "app/core/clock.h"
#include "ui/exports/jobsmodel.h"
#include "ui/exports/jobwords.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int headHeight = 20, chartHeight = 112;
constexpr qreal topLine = headHeight + 26, middleLine = headHeight + 72, bottomLine = headHeight + 95, dateTop = headHeight + 97;
constexpr qreal axisWidth = 48, narrowestStep = 12, widestStep = 48, widestBar = 20, corner = 2, failedHeight = 22;
constexpr qreal dateRoom = 96;
constexpr qsizetype most = 500; // runs; no screen has room for more
constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qreal faintUp = 0.62, faintDown = 0.5;

/// The next number above that people like on an axis.
qint64 rounded(qint64 number)
{
    if (number <= 1)
        return 1;
    const double unit = std::pow(10.0, std::floor(std::log10(double(number))));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (double(number) <= step * unit)
            return std::max<qint64>(1, qint64(step * unit));
    }
    return number;
}

/// The largest of them, without one that stands far above all others: the first run of a delta is as large as a full one.
qint64 usual(QList<qint64> numbers)
{
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    const qint64 first = numbers.value(0), second = numbers.value(1);
    return second > 0 && first / 4 > second ? second : first;
}

QColor faint(Colour which, qreal opacity)
{
    QColor ink = colour(which);
    ink.setAlphaF(float(opacity));
    return ink;
}

QString dateOf(const QDateTime &time)
{
    const QDate date = time.toLocalTime().date();
    if (date == now().toLocalTime().date())
        return RunChart::tr("today");
    return QLocale().toString(date, RunChart::tr("d MMM", "a date, as QLocale writes it: day and short month"));
}

} // namespace

qreal RunChart::Scale::pixels(qint64 number) const
{
    return double(number) / double(top) * (zero - topLine);
}

RunChart::RunChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"Guests per run"_s);
    setAccessibleName(tr("Guests per run"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(headHeight + chartHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void RunChart::setJobs(const QList<ExportJob> &jobs)
{
    const QString kept = m_current >= 0 ? m_runs.at(m_current).key : QString();
    m_runs.clear();
    for (const ExportJob &job : jobs) {
        if (m_runs.size() == most)
            break;
        if (!job.isFinal())
            continue;
        const bool isFull = job.isFull() || (!job.isDelta() && !job.added);
        m_runs.append({JobsModel::key(job), job.at(),
                       std::max<qint64>(0, isFull ? job.successes.value_or(0) : job.added.value_or(job.successes.value_or(0))),
                       std::max<qint64>(0, job.removed.value_or(0)), isFull, job.status(), JobWords::sentence(job)});
    }
    setCurrent(kept);
    update();
}

void RunChart::setCurrent(const QString &key)
{
    const auto found = std::find_if(m_runs.cbegin(), m_runs.cend(), [&](const Run &run) { return run.key == key; });
    m_current = found == m_runs.cend() ? -1 : int(found - m_runs.cbegin());
    describe();
    update();
}

void RunChart::describe()
{
    const auto failures =
        int(std::count_if(m_runs.cbegin(), m_runs.cend(), [](const Run &run) { return run.status == ExportJob::Status::Failed; }));
    const QString all = failures == 0 ? tr("%n run(s), none failed.", nullptr, int(m_runs.size()))
                                      : tr("%1 %2", "how many runs, how many of them failed")
                                            .arg(tr("%n run(s),", nullptr, int(m_runs.size())), tr("%n failed.", nullptr, failures));
    setAccessibleDescription(m_current < 0 ? all : QString(all + u' ' + m_runs.at(m_current).words));
}

QSize RunChart::sizeHint() const
{
    return {400, headHeight + chartHeight};
}

RunChart::Scale RunChart::scale() const
{
    Scale scale;
    const qreal room = width() - axisWidth;
    scale.shown = std::min(int(m_runs.size()), std::max(1, int(room / narrowestStep)));
    scale.step = std::min(room / std::max(1, scale.shown), widestStep);
    scale.bar = std::min(widestBar, scale.step * 0.68);
    QList<qint64> deltas, fulls;
    for (const Run &run : m_runs.first(scale.shown)) {
        if (run.status == ExportJob::Status::Failed)
            continue;
        if (run.isFull)
            fulls.append(run.up);
        else
            deltas.append(std::max(run.up, 2 * std::min(run.down, largest / 2))); // half the room below
        scale.isTwoSided = scale.isTwoSided || run.down > 0;
    }
    // Where both are, the deltas would vanish beside a full run.
    scale.top = rounded(usual(deltas.isEmpty() ? fulls : deltas));
    scale.zero = scale.isTwoSided ? middleLine : bottomLine;
    return scale;
}

QRectF RunChart::mirrored(const QRectF &rect) const
{
    return layoutDirection() == Qt::RightToLeft ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

/// The whole height that belongs to a run, from the leading edge.
QRectF RunChart::column(const Scale &scale, int run) const
{
    const int place = scale.shown - 1 - run;
    return {axisWidth + place * scale.step, headHeight, scale.step, chartHeight};
}

int RunChart::runAt(const QPoint &position) const
{
    if (m_runs.isEmpty() || position.y() < headHeight)
        return -1;
    const Scale scaled = scale();
    for (int run = 0; run < scaled.shown; ++run) {
        if (mirrored(column(scaled, run)).contains(position))
            return run;
    }
    return -1;
}

void RunChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    if (m_runs.isEmpty())
        return;
    const Scale scaled = scale();
    paintLines(painter, scaled);
    for (int run = 0; run < scaled.shown; ++run)
        paintRun(painter, scaled, run);
    paintDates(painter, scaled);
}

void RunChart::paintLegend(QPainter &painter) const
{
    // The painter turns left and right around by itself.
    const QRect head(0, 0, width(), headHeight);
    painter.setFont(theme::font(theme::Type::HintStrong));
    painter.setPen(colour(Colour::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, tr("Guests per run"));

    const auto any = [this](auto is) { return std::any_of(m_runs.cbegin(), m_runs.cend(), is); };
    struct Entry
    {
        QString text;
        QBrush fill;
        QPen line;
    };
    QList<Entry> entries;
    if (any([](const Run &run) { return !run.isFull; })) {
        entries.append({tr("added"), colour(Colour::Accent), Qt::NoPen});
        entries.append({tr("removed"), colour(Colour::Muted), Qt::NoPen});
    }
    if (any([](const Run &run) { return run.isFull && run.status != ExportJob::Status::Failed; }))
        entries.append({tr("full run"), Qt::NoBrush, QPen(colour(Colour::Accent), 1.5)});
    if (any([](const Run &run) { return run.status == ExportJob::Status::Failed; }))
        entries.append({tr("failed"), colour(Colour::BadSurface), QPen(colour(Colour::Bad), 1, Qt::DotLine)});
    painter.setFont(theme::font(theme::Type::Hint));
    qreal right = width();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const int textWidth = painter.fontMetrics().horizontalAdvance(entry->text);
        const QRectF text(right - textWidth, 0, textWidth, headHeight);
        painter.setPen(colour(Colour::Muted));
        painter.drawText(mirrored(text), Qt::AlignCenter, entry->text);
        painter.setPen(entry->line);
        painter.setBrush(entry->fill);
        painter.drawRoundedRect(mirrored({text.left() - 6 - 8, (headHeight - 8) / 2.0, 8, 8}), corner, corner);
        right = text.left() - 14 - theme::u4;
    }
}

void RunChart::paintLines(QPainter &painter, const Scale &scale) const
{
    painter.setFont(theme::font(theme::Type::Small));
    const auto line = [&](qreal y, const QString &text, bool isDrawn) {
        if (isDrawn)
            painter.fillRect(mirrored({axisWidth, y, width() - axisWidth, 1}), colour(Colour::LineSoft));
        painter.setPen(colour(Colour::Muted));
        const QRectF place = mirrored({0, y - 10, axisWidth - theme::u2, 20});
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
    };
    line(topLine, JobWords::brief(scale.top), true);
    line(scale.zero, QLocale().toString(0), true);
    if (scale.isTwoSided && scale.top > 1)
        line(bottomLine, JobWords::brief(scale.top / 2), false);
}

void RunChart::paintDates(QPainter &painter, const Scale &scale) const
{
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(colour(Colour::Muted));
    const int every = std::max(1, int(std::ceil(dateRoom / scale.step)));
    const auto write = [&](int run) {
        const QRectF middle = column(scale, run);
        QRectF place(middle.center().x() - dateRoom / 2, dateTop, dateRoom, 15);
        // The outermost stay inside.
        if (place.right() > width())
            place.moveRight(width());
        const bool isAtEnd = place.right() >= width();
        painter.drawText(mirrored(place), int(isAtEnd ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter, dateOf(m_runs.at(run).at));
    };
    // Counted from the newest, so that its date is always there.
    for (int run = 0; run < scale.shown; run += every) {
        if (m_runs.at(run).at.isValid())
            write(run);
    }
}

void RunChart::paintRun(QPainter &painter, const Scale &scale, int at) const
{
    const Run &run = m_runs.at(at);
    const bool isCurrent = at == m_current;
    const QRectF whole = column(scale, at);
    const qreal left = whole.center().x() - scale.bar / 2;
    if (isCurrent && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Colour::Accent), 2));
        painter.drawRoundedRect(mirrored({left - 3, topLine - 3, scale.bar + 6, bottomLine - topLine + 6}), theme::radius, theme::radius);
    }

    if (run.status == ExportJob::Status::Failed) {
        const QRectF box = mirrored({left + 0.5, scale.zero - failedHeight, scale.bar - 1, failedHeight});
        painter.setBrush(colour(Colour::BadSurface));
        QPen dashes(colour(Colour::Bad), isCurrent ? 1.5 : 1);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        painter.drawRoundedRect(box, corner, corner);
        const qreal half = std::min(3.0, scale.bar / 4);
        painter.setPen(QPen(colour(Colour::Bad), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.center() - QPointF(half, half), box.center() + QPointF(half, half));
        painter.drawLine(box.center() + QPointF(-half, half), box.center() + QPointF(half, -half));
        return;
    }

    const bool isCut = run.up > scale.top;
    const qreal high = isCut ? scale.zero - topLine : scale.pixels(run.up);
    const QRectF up = mirrored({left, scale.zero - std::max(high, 1.0), scale.bar, std::max(high, 1.0)});
    if (run.isFull) {
        painter.setPen(QPen(isCurrent ? colour(Colour::Accent) : faint(Colour::Accent, faintUp), isCurrent ? 2 : 1.5));
        painter.setBrush(isCurrent ? faint(Colour::Accent, 0.15) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(up.adjusted(0.75, 0.75, -0.75, 0), corner, corner);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? colour(Colour::Accent) : faint(Colour::Accent, faintUp));
        painter.drawRoundedRect(up, corner, corner);
    }
    if (run.down > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? colour(Colour::Muted) : faint(Colour::Muted, faintDown));
        painter.drawRoundedRect(
            mirrored({left, scale.zero + 1, scale.bar, std::clamp(scale.pixels(run.down), 1.0, bottomLine - scale.zero)}), corner, corner);
    }
    if (isCut) {
        painter.setPen(QPen(colour(Colour::Base), 2));
        for (const qreal y : {topLine + 16, topLine + 20}) {
            const QPointF middle(up.center().x(), y - 5);
            painter.drawPolyline(QPolygonF{QPointF(up.left() - 4, y), middle, QPointF(up.right() + 4, y)});
        }
        painter.setFont(theme::font(theme::Type::Small));
        painter.setPen(colour(Colour::Muted));
        painter.drawText(QRectF(up.center().x() - 40, up.top() - 17, 80, 15), Qt::AlignCenter, JobWords::brief(run.up));
    }
    if (run.status == ExportJob::Status::Alert) {
        const qreal top = up.top() - (isCut ? 28 : 12);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Colour::Warn), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(
            QPolygonF{QPointF(up.center().x(), top), QPointF(up.center().x() + 5, top + 8.5), QPointF(up.center().x() - 5, top + 8.5)});
    }
}

void RunChart::go(int run)
{
    if (m_runs.isEmpty())
        return;
    m_current = std::clamp(run, 0, scale().shown - 1);
    describe();
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
    Q_EMIT chosen(m_runs.at(m_current).key);
}

void RunChart::keyPressEvent(QKeyEvent *event)
{
    const int older = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int newer = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == older)
        go(m_current + 1);
    else if (event->key() == newer)
        go(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        go(scale().shown - 1);
    else if (event->key() == Qt::Key_End)
        go(0);
    else
        QWidget::keyPressEvent(event);
}

void RunChart::mousePressEvent(QMouseEvent *event)
{
    if (const int run = runAt(event->pos()); run >= 0 && event->button() == Qt::LeftButton)
        go(run);
}

void RunChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool RunChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int run = runAt(help->pos()); run >= 0)
            QToolTip::showText(help->globalPos(), m_runs.at(run).words.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace edgewise
