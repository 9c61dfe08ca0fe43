#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace edgewise {

/// An error in a condition or in the output of an export, and how many guests it met.
struct ExportError
{
    QString description;
    qint64 count = 0;

    bool operator==(const ExportError &) const = default;
};

/// One run of an export, as the service reports it (audience-export-api.md section 3.2). Every member may be missing.
struct ExportJob
{
    enum class Status { Pending, Success, Failed, Alert, Unknown };

    QString executionRef = {};
    QString definitionRef = {};
    QString friendlyId = {};
    QString executionType = {}; ///< As it came, like all enumerations: INSTANT_RUN, SCHEDULED.
    QString definitionType = {};
    QString segmentExecutionType = {};
    QString statusText = {};
    std::optional<qint64> total = {}; ///< Guests in the segment.
    std::optional<qint64> filterMatched = {};
    std::optional<qint64> filterNotMatched = {};
    std::optional<qint64> successes = {}; ///< Guests exported.
    std::optional<qint64> failures = {};
    std::optional<qint64> filterFailures = {};
    std::optional<qint64> added = {}; ///< Of a delta.
    std::optional<qint64> removed = {};
    QList<ExportError> filterErrors = {};
    QList<ExportError> outputErrors = {};
    QStringList errorLogs = {};
    QString datasetDate = {}; ///< In whatever format it came.
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    QJsonObject raw = {}; ///< All of it, unknown members too.

    bool operator==(const ExportJob &) const = default;

    static ExportJob fromJson(const QJsonObject &json);
    /// What is worth remembering: the report without its lists of errors.
    [[nodiscard]] QJsonObject brief() const;

    [[nodiscard]] Status status() const;
    /// Nothing more will happen to it. A status nobody documented counts as final.
    [[nodiscard]] bool isFinal() const { return status() != Status::Pending; }
    /// Whether it may have files: it is final and did not fail.
    [[nodiscard]] bool mayHaveFiles() const { return isFinal() && status() != Status::Failed; }
    [[nodiscard]] bool isDelta() const;
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isScheduled() const;
    [[nodiscard]] bool isRunNow() const;
    /// How long it ran; nothing when a time is missing.
    [[nodiscard]] std::optional<std::chrono::milliseconds> took() const;
    /// When it ended, or else began: what jobs are sorted by.
    [[nodiscard]] QDateTime at() const { return endedAt.isValid() ? endedAt : startedAt; }
    /// All errors, each once: those with a count first, then what only the log has (its count is 0).
    [[nodiscard]] QList<ExportError> errors() const;
};

/// Newest first; those without any time last.
void sortNewestFirst(QList<ExportJob> &jobs);

/// Reads the answer of the operation "reports" in every shape: an array, a single object, an envelope with `items`, nothing at all.
/// @return Malformed when it is not JSON, Cancelled when `stop` says so
[[nodiscard]] Result<QList<ExportJob>> readJobs(const QByteArray &body, const std::stop_token &stop = {});

} // namespace edgewise
