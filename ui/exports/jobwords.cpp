#include "ui/exports/jobwords.h"

#include "app/core/clock.h"
#include "ui/widgets/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// What a job that runs waits for.
QString step(const QString &status)
{
    if (status.contains("GUEST_CONTEXT"_L1, Qt::CaseInsensitive))
        return JobWords::tr("Running: waiting for the guests' data");
    if (status.contains("SEGMENTATION"_L1, Qt::CaseInsensitive))
        return JobWords::tr("Running: finding the guests of the segment");
    if (status.contains("EMR_SUBMIT"_L1, Qt::CaseInsensitive))
        return JobWords::tr("Running: about to write the files");
    if (status.contains("EMR_JOB"_L1, Qt::CaseInsensitive))
        return JobWords::tr("Running: writing the files");
    return JobWords::tr("Running");
}

QString clock(const QDateTime &time)
{
    return time.toLocalTime().toString(u"HH:mm"_s);
}

} // namespace

JobWords::Look JobWords::look(const ExportJob &job)
{
    switch (job.status()) {
    case ExportJob::Status::Pending: return {tr("Running"), Tone::Plain, Dot::Full, true};
    case ExportJob::Status::Success: return {tr("Finished"), Tone::Good, Dot::Full};
    case ExportJob::Status::Failed: return {tr("Failed"), Tone::Bad, Dot::Full};
    case ExportJob::Status::Alert: return {tr("Needs attention"), Tone::Warn, Dot::Full};
    case ExportJob::Status::Unknown: return {job.statusText.isEmpty() ? tr("No status given") : job.statusText, Tone::Muted, Dot::Ring};
    }
    Q_UNREACHABLE();
}

JobWords::Look JobWords::look(const RememberedExport &remembered)
{
    if (!remembered.last) {
        if (!remembered.lookedAt.isValid())
            return {tr("Not looked at yet"), Tone::Muted, Dot::Ring};
        return remembered.isKnown ? Look{tr("No finished job yet"), Tone::Muted, Dot::Ring}
                                  : Look{tr("Not found in Sitecore CDP"), Tone::Warn, Dot::Ring};
    }
    const ExportJob &job = *remembered.last;
    Look look = JobWords::look(job);
    switch (job.status()) {
    case ExportJob::Status::Pending:
        if (job.startedAt.isValid())
            look.text = tr("Running for %1").arg(length(std::chrono::milliseconds(std::max<qint64>(0, job.startedAt.msecsTo(now())))));
        break;
    case ExportJob::Status::Success: look.text = job.at().isValid() ? tr("Finished %1").arg(Words::ago(job.at())) : tr("Finished"); break;
    case ExportJob::Status::Failed: look.text = job.at().isValid() ? tr("Failed %1").arg(Words::ago(job.at())) : tr("Failed"); break;
    case ExportJob::Status::Alert:
    case ExportJob::Status::Unknown: break;
    }
    return look;
}

QString JobWords::when(const QDateTime &time)
{
    if (!time.isValid())
        return tr("no time given");
    return Words::at(time);
}

QString JobWords::ended(const ExportJob &job)
{
    if (job.isFinal() || job.endedAt.isValid())
        return when(job.at());
    if (!job.startedAt.isValid())
        return tr("running");
    const bool isToday = job.startedAt.toLocalTime().date() == now().toLocalTime().date();
    return tr("since %1").arg(isToday ? clock(job.startedAt) : when(job.startedAt));
}

QString JobWords::type(const ExportJob &job)
{
    const QString kind = job.isDelta() ? tr("Delta") : job.isFull() ? tr("Full") : job.definitionType;
    const QString start = job.isScheduled() ? tr("scheduled") : job.isRunNow() ? tr("run now") : job.executionType;
    QStringList parts{kind, start};
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

QString JobWords::tag(const ExportJob &job)
{
    return job.isDelta() ? tr("DELTA") : job.isFull() ? tr("FULL") : job.definitionType.toUpper();
}

QString JobWords::segment(const ExportJob &job)
{
    if (job.segmentExecutionType.compare("LIVE"_L1, Qt::CaseInsensitive) == 0)
        return tr("Live");
    // The pages of the service call the segments that are found on demand "scheduled" (contract section 3.2).
    return job.segmentExecutionType.compare("ON_DEMAND"_L1, Qt::CaseInsensitive) == 0 ? tr("Scheduled") : job.segmentExecutionType;
}

QString JobWords::length(std::chrono::milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return minutes % 60 ? tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60) : tr("%1 h").arg(minutes / 60);
    return tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

QString JobWords::count(const std::optional<qint64> &number)
{
    return number ? QLocale().toString(*number) : QString();
}

QString JobWords::brief(qint64 number)
{
    const auto scaled = [number](double unit) {
        const double value = double(number) / unit;
        return QLocale().toString(value, 'f',
                                  value < 9.95 && qRound64(value * 10) % 10 != 0 ? (qRound64(value * 100) % 10 != 0 ? 2 : 1) : 0);
    };
    if (number >= 1'000'000'000)
        //: billions, on the axis of a chart
        return tr("%1 G").arg(scaled(1e9));
    if (number >= 1'000'000)
        //: millions, on the axis of a chart
        return tr("%1 M").arg(scaled(1e6));
    if (number >= 10'000)
        //: thousands, on the axis of a chart
        return tr("%1 k").arg(scaled(1e3));
    return QLocale().toString(number);
}

QString JobWords::sentence(const ExportJob &job)
{
    QStringList parts{when(job.at()), job.isFinal() ? look(job).text : step(job.statusText), type(job)};
    if (job.successes)
        parts.append(tr("%1 exported").arg(count(job.successes)));
    if (job.added || job.removed)
        parts.append(tr("%1 added, %2 removed").arg(count(job.added.value_or(0)), count(job.removed.value_or(0))));
    if (job.failures.value_or(0) > 0)
        parts.append(tr("%1 failed").arg(count(job.failures)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace edgewise
