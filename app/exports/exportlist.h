#pragma once

#include "app/core/result.h"
#include "app/exports/exportjob.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgewise {

class Database;
struct ExportRuns;

/// An export that a person named, since the service lists none, and what was known of it last.
struct RememberedExport
{
    QString reference = {}; ///< Friendly ID or UUID, as the service is asked.
    QString label = {};     ///< The person's own name for it.
    QDateTime lookedAt = {};
    bool isKnown = true; ///< Whether the service knew it then.
    /// The newest finished job, or the newest of all when none has finished. Without its errors.
    std::optional<ExportJob> last = {};

    bool operator==(const RememberedExport &) const = default;

    /// The label, the friendly ID or the reference, whatever is there first.
    [[nodiscard]] QString name() const;
    /// The friendly ID, or the reference while that is not known.
    [[nodiscard]] QString friendlyId() const;
    /// The same export with the result of a look at its jobs.
    [[nodiscard]] RememberedExport after(const ExportRuns &runs, const QDateTime &lookedAt) const;
};

/// The exports remembered for each connection, in the order the person gave them. Errors are of kind File.
class ExportList final
{
public:
    /// @param database  outlives the list
    explicit ExportList(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<QList<RememberedExport>> exports(const QString &connectionId) const;
    /// Writes all of them, in this order, in place of what was there.
    Result<> keep(const QString &connectionId, const QList<RememberedExport> &exports);

private:
    Database &m_database;
};

} // namespace edgewise
