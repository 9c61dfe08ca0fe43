#include "app/exports/exportjob.h"

#include "app/core/json.h"
#include "app/exports/exporttime.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString text(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

std::optional<qint64> number(const QJsonValue &value)
{
    // What is no whole number, or too large for one, gives back the default.
    if (value.isDouble())
        return value.toInteger(0) == value.toInteger(1) ? std::optional(value.toInteger()) : std::nullopt;
    bool isNumber = false;
    const qint64 parsed = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(parsed) : std::nullopt;
}

QList<ExportError> errorsOf(const QJsonValue &value)
{
    QList<ExportError> errors;
    const auto array = value.toArray();
    for (const QJsonValue &each : array) {
        if (const QJsonObject json = each.toObject(); !json.isEmpty())
            errors.append({text(json["description"_L1]), number(json["count"_L1]).value_or(0)});
        else if (const QString line = text(each); !line.isEmpty())
            errors.append({line, 0});
    }
    return errors;
}

bool is(const QString &word, QLatin1StringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

/// The reports in the document, wherever they stand.
QJsonArray reportsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    if (object["items"_L1].isArray())
        return object["items"_L1].toArray();
    const bool isReport = object.contains("executionRef"_L1) || object.contains("status"_L1);
    return isReport ? QJsonArray{object} : QJsonArray();
}

} // namespace

ExportJob ExportJob::fromJson(const QJsonObject &json)
{
    ExportJob job;
    job.executionRef = text(json["executionRef"_L1]);
    job.definitionRef = text(json["definitionRef"_L1]);
    job.friendlyId = text(json["friendlyId"_L1]);
    job.executionType = text(json["executionType"_L1]);
    job.definitionType = text(json["definitionType"_L1]);
    job.segmentExecutionType = text(json["segmentExecutionType"_L1]);
    job.statusText = text(json["status"_L1]);
    job.total = number(json["total"_L1]);
    job.filterMatched = number(json["filterMatchedGuests"_L1]);
    job.filterNotMatched = number(json["filterNotMatchedGuests"_L1]);
    job.successes = number(json["successes"_L1]);
    job.failures = number(json["failures"_L1]);
    job.filterFailures = number(json["filterFailures"_L1]);
    job.added = number(json["successAdd"_L1]);
    job.removed = number(json["successRemove"_L1]);
    job.filterErrors = errorsOf(json["filterErrors"_L1]);
    job.outputErrors = errorsOf(json["programmableErrors"_L1]);
    const auto logs = json["errorLogs"_L1].toArray();
    for (const QJsonValue &line : logs)
        job.errorLogs.append(text(line));
    job.errorLogs.removeAll(QString());
    job.datasetDate = text(json["datasetDate"_L1]);
    job.startedAt = exportTime(text(json["startTime"_L1]));
    job.endedAt = exportTime(text(json["endTime"_L1]));
    job.raw = json;
    return job;
}

QJsonObject ExportJob::brief() const
{
    QJsonObject json = raw;
    for (const auto name : {"filterErrors"_L1, "programmableErrors"_L1, "errorLogs"_L1})
        json.remove(name);
    return json;
}

ExportJob::Status ExportJob::status() const
{
    if (statusText.startsWith("PENDING"_L1, Qt::CaseInsensitive))
        return Status::Pending;
    if (is(statusText, "SUCCESS"_L1))
        return Status::Success;
    if (is(statusText, "FAILED"_L1))
        return Status::Failed;
    return is(statusText, "ALERT"_L1) ? Status::Alert : Status::Unknown;
}

bool ExportJob::isDelta() const
{
    return is(definitionType, "DELTA"_L1);
}

bool ExportJob::isFull() const
{
    return is(definitionType, "FULL_SYNC"_L1);
}

bool ExportJob::isScheduled() const
{
    return is(executionType, "SCHEDULED"_L1);
}

bool ExportJob::isRunNow() const
{
    return is(executionType, "INSTANT_RUN"_L1);
}

std::optional<std::chrono::milliseconds> ExportJob::took() const
{
    if (!startedAt.isValid() || !endedAt.isValid() || endedAt < startedAt)
        return {};
    return std::chrono::milliseconds(startedAt.msecsTo(endedAt));
}

QList<ExportError> ExportJob::errors() const
{
    QList<ExportError> all = filterErrors + outputErrors;
    for (const QString &line : errorLogs) {
        const bool isKnown = std::any_of(all.cbegin(), all.cend(), [&](const ExportError &error) { return error.description == line; });
        if (!isKnown)
            all.append({line, 0});
    }
    return all;
}

void sortNewestFirst(QList<ExportJob> &jobs)
{
    std::stable_sort(jobs.begin(), jobs.end(), [](const ExportJob &one, const ExportJob &other) {
        const QDateTime a = one.at();
        const QDateTime b = other.at();
        if (a.isValid() != b.isValid() || !a.isValid())
            return a.isValid() && !b.isValid();
        return a != b ? a > b : one.startedAt > other.startedAt;
    });
}

Result<QList<ExportJob>> readJobs(const QByteArray &body, const std::stop_token &stop)
{
    if (body.trimmed().isEmpty() || body.trimmed() == "null")
        return QList<ExportJob>();
    const auto document = decodeJson(body);
    if (!document)
        return tl::unexpected(document.error());
    QList<ExportJob> jobs;
    const QJsonArray reports = reportsOf(*document);
    for (const QJsonValue &report : reports) {
        if (stop.stop_requested())
            return failed(Error::Kind::Cancelled);
        if (const QJsonObject json = report.toObject(); !json.isEmpty())
            jobs.append(ExportJob::fromJson(json));
    }
    sortNewestFirst(jobs);
    return jobs;
}

} // namespace edgewise
