#include "app/sandbox/exportdata.h"

#include "app/sandbox/exporttable.h"
#include "app/sandbox/guestmaker.h"
#include "app/sandbox/sandboxjson.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr int jobsEach = 20;

using Format = ExportShape::Format;

struct Plan
{
    const char *friendlyId;
    const char *definitionType;
    const char *executionType;
    const char *segmentType;
    const char *newestStatus;
    int everyDays;
};

constexpr Plan plans[] = {
    {"weekly_newsletter_readers", "FULL_SYNC", "SCHEDULED", "ON_DEMAND", "SUCCESS", 7},
    {"churn_risk_delta", "DELTA", "SCHEDULED", "LIVE", "PENDING_SEGMENTATION", 1},
    {"loyalty_gold_members", "FULL_SYNC", "SCHEDULED", "LIVE", "SUCCESS", 7},
    {"abandoned_carts_daily", "FULL_SYNC", "SCHEDULED", "LIVE", "PENDING_EMR_JOB", 1},
    {"all_customers_json", "FULL_SYNC", "INSTANT_RUN", "ON_DEMAND", "PENDING_GUEST_CONTEXT", 5},
    {"vip_birthdays", "FULL_SYNC", "INSTANT_RUN", "ON_DEMAND", "PENDING_EMR_SUBMIT", 1},
};

/// Shapes of the files of one job, `job` counted from the newest; the action of each is in `actions`.
QList<ExportShape> shapes(int plan, int job, QStringList &actions)
{
    const qint64 first = job * 11;
    const auto parts = [&](ExportShape shape, int count, qint64 rows, bool repeatsHeader) {
        QList<ExportShape> all;
        shape.rows = rows;
        for (int i = 0; i < count; ++i) {
            shape.first = first + i * rows;
            if (i > 0 && !repeatsHeader)
                shape.hasHeader = false;
            all += shape;
        }
        return all;
    };
    switch (plan) {
    case 0: {
        if (job == 3)
            return parts({.format = Format::CommaCsv}, 1, 200'000, true);
        return parts({.format = Format::CommaCsv}, job % 3 == 2 ? 2 : 1, 1200 + 37 * job, true);
    }
    case 1: {
        ExportShape added{.format = Format::JsonLines, .first = first, .rows = 180 + 7 * job};
        ExportShape removed{.format = Format::JsonLines, .first = 2000 + first, .rows = 40 + 3 * job};
        if (job == jobsEach - 1) {
            added.rows = 5000;
            actions = QStringList{u"add"_s};
            return {added};
        }
        if (job == 9) {
            added.isTar = true;
            added.removedRows = removed.rows;
            return {added};
        }
        actions = QStringList{u"add"_s, u"remove"_s};
        return {added, removed};
    }
    case 2:
        return parts({.format = Format::PipeCsv, .isQuoted = true, .hasNewlines = true, .members = job % 2 == 0 ? 3 : 1}, 3, 400 + 10 * job,
                     false);
    case 3: {
        if (job == 8)
            return {ExportShape{.hasHeader = false}};
        return parts({.format = Format::CommaCsv, .hasHeader = false, .isQuoted = true, .members = 5}, 1, 120 + 9 * job, false);
    }
    case 4: {
        if (job == 1)
            return parts({.format = Format::WrappedJsonLines}, 8, 12'000, false);
        if (job == 2) {
            ExportShape whole{.format = Format::JsonLines, .isNarrow = true, .rows = 500'000};
            ExportShape rest = whole;
            rest.first = whole.rows;
            rest.rows = 21'517;
            return {whole, rest};
        }
        if (job == 3)
            return parts({.format = Format::JsonLines, .hasNewlines = true}, 1, 120'000, false);
        return parts({.format = job % 2 == 0 ? Format::WrappedJsonLines : Format::JsonLines}, 1, 3000 + 100 * job, false);
    }
    default: return parts({.format = Format::CommaCsv, .hasNewlines = true}, 1, 8 + job, true);
    }
}

QString status(const Plan &plan, int job)
{
    if (job == 0)
        return QString::fromLatin1(plan.newestStatus);
    if (job % 7 == 4)
        return u"FAILED"_s;
    if (job % 9 == 5)
        return u"ALERT"_s;
    return u"SUCCESS"_s;
}

bool hasFiles(int job)
{
    return job % 7 != 4 && job % 10 != 6;
}

QByteArray counted(const char *description, qint64 count)
{
    return "[{\"description\":" + SandboxJson::quoted(QString::fromLatin1(description)) + ",\"count\":" + QByteArray::number(count) + "}]";
}

/// What a report says besides its references, its status and its times.
QByteArray report(const Plan &plan, const ExportJob &job, const QList<ExportFile> &files, bool isFinished)
{
    qint64 added = 0;
    qint64 removed = 0;
    for (const ExportFile &file : files) {
        removed += file.shape.removedRows + (file.action == "remove"_L1 ? file.shape.rows : 0);
        added += file.action == "remove"_L1 ? 0 : file.shape.rows;
    }
    const bool isFailed = job.status == "FAILED"_L1;
    const bool isAlert = job.status == "ALERT"_L1;
    const qint64 failures = isAlert ? 3 : 0;
    const qint64 filterFailures = isAlert ? 2 : 0;
    const qint64 successes = isFinished ? added + removed : 0;
    const qint64 matched = successes + failures;
    const qint64 notMatched = isFinished ? matched / 3 + 17 : 0;
    const char *filterError = "TypeError: Cannot read property \"tier\" of undefined";
    const char *outputError = "ReferenceError: \"clubTier\" is not defined";
    const char *fatal = "The output could not be written. The job was stopped.";

    const auto member = [](const char *name, qint64 value) -> QByteArray {
        return ",\"" + QByteArray(name) + "\":" + QByteArray::number(value);
    };
    const auto text = [](const char *name, const char *value) -> QByteArray { return ",\"" + QByteArray(name) + "\":\"" + value + "\""; };
    QByteArray json = text("executionType", plan.executionType) + text("definitionType", plan.definitionType) +
                      text("segmentExecutionType", plan.segmentType) + member("total", matched + notMatched + filterFailures) +
                      member("filterMatchedGuests", matched) + member("filterNotMatchedGuests", notMatched) +
                      member("filterFailures", filterFailures) + member("successes", successes) + member("failures", failures);
    json += ",\"filterErrors\":" + (isAlert ? counted(filterError, filterFailures) : QByteArray("[]"));
    json += ",\"programmableErrors\":" + (isAlert ? counted(outputError, failures) : QByteArray("[]"));
    QStringList logs;
    if (isAlert)
        logs = {QString::fromLatin1(filterError), QString::fromLatin1(outputError)};
    else if (isFailed)
        logs = {QString::fromLatin1(fatal)};
    QByteArray lines;
    for (const QString &line : std::as_const(logs))
        lines += (lines.isEmpty() ? QByteArray() : QByteArray(",")) + SandboxJson::quoted(line);
    json += ",\"errorLogs\":[" + lines + "]";
    json += ",\"datasetDate\":\"" + QDateTime::fromMSecsSinceEpoch(job.started - day, Qt::UTC).toString(u"yyyy-MM-dd"_s).toLatin1() + "\"";
    if (qstrcmp(plan.definitionType, "DELTA") == 0)
        json += member("successAdd", isFinished ? added : 0) + member("successRemove", isFinished ? removed : 0);
    return json.sliced(1);
}

} // namespace

void seedExports(Store &store, quint32 seed)
{
    store.begin();
    ExportTable table(store);
    table.setSeed(seed);
    const GuestMaker maker(seed);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto uuid = [&](int number, int purpose) -> QString {
        return QUuid::fromRfc4122(maker.uuid(quint64(number), quint64(purpose))).toString(QUuid::WithoutBraces);
    };

    for (int i = 0; i < int(std::size(plans)); ++i) {
        const Plan &plan = plans[i];
        ExportJob job;
        job.definition = uuid(i, 1000);
        job.friendlyId = QString::fromLatin1(plan.friendlyId);
        table.addExport(job.definition, job.friendlyId);
        for (int j = 0; j < jobsEach; ++j) {
            job.execution = uuid(i * jobsEach + j, 2000);
            job.status = status(plan, j);
            const bool isPending = job.isPending();
            job.started = isPending ? now - 6 * minute : now - 180 * minute - j * plan.everyDays * day + i * 7 * minute;
            job.ended = job.started + (2 + (i * 5 + j * 3) % 40) * minute + 4321;
            QList<ExportFile> files;
            if (hasFiles(j)) {
                QStringList actions;
                const QList<ExportShape> all = shapes(i, j, actions);
                const QString date = QDateTime::fromMSecsSinceEpoch(job.started, Qt::UTC).toString(u"yyyy-MM-dd"_s);
                for (int k = 0; k < int(all.size()); ++k) {
                    ExportFile file{.number = k, .action = actions.value(k), .shape = all[k]};
                    const QString kind = file.action.isEmpty() ? u"full"_s : file.action;
                    file.name = u"%1_%2_%3_%4.%5"_s.arg(job.friendlyId, date, file.shape.isTar ? u"delta"_s : kind)
                                    .arg(k + 1, 3, 10, QChar(u'0'))
                                    .arg(file.shape.ending());
                    files += file;
                }
            }
            job.report = report(plan, job, files, !isPending && job.status != "FAILED"_L1);
            table.addJob(job, files);
        }
    }
    store.commit();
}

QStringList exportNames(Store &store)
{
    return ExportTable(store).friendlyIds();
}

} // namespace edgewise::sandbox
