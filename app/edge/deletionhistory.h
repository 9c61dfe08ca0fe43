#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QList>

namespace edgewise {

class Database;

/// One time that all content of a tenant was to be deleted from this computer.
struct PastDeletion
{
    QDateTime at = {};
    bool isSent = false; ///< Else it was taken back in time.
    int status = 0;      ///< Of the answer; 0 when none came, or the program ended before.

    bool operator==(const PastDeletion &) const = default;
};

/// When all content was deleted or nearly so, in the database of the profile. Written down before it is sent, so that even a crash leaves a
/// trace of it.
class DeletionHistory final
{
public:
    static constexpr int mostKept = 50;

    /// @param database  outlives the history
    explicit DeletionHistory(Database &database)
        : m_database(database)
    {}

    Result<> takenBack(const QString &connectionId);
    Result<> sending(const QString &connectionId);
    /// Of the one that was sent last.
    Result<> answered(const QString &connectionId, int status);
    /// The last one never left this computer.
    Result<> notSent(const QString &connectionId);
    /// Newest first.
    [[nodiscard]] Result<QList<PastDeletion>> all(const QString &connectionId) const;
    Result<> forgetAll(const QString &connectionId);

private:
    Result<> add(const QString &connectionId, bool isSent);
    Result<> run(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace edgewise
