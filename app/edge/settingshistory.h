#pragma once

#include "app/core/result.h"
#include "app/edge/edgesettings.h"

#include <QDateTime>
#include <QList>

namespace edgewise {

class Database;

/// What a write of the settings is for.
enum class SettingsAction {
    Apply,
    Restore,
    PutBack,
    Copy, ///< From another connection.
};

/// The settings as they were right before they were written.
struct KeptSettings
{
    qint64 id = 0;
    QDateTime at = {};
    SettingsAction action = SettingsAction::Apply; ///< What was done right afterwards.
    EdgeSettings before = {};

    bool operator==(const KeptSettings &) const = default;
};

/// Previous values of the settings, the newest 200 of each connection, in the database of the profile. They hold no secret.
class SettingsHistory final
{
public:
    static constexpr int mostKept = 200;

    /// @param database  outlives the history
    explicit SettingsHistory(Database &database)
        : m_database(database)
    {}

    /// Writes the values down. What EdgeService::setKeep() wants, with the connection bound.
    Result<> keep(const QString &connectionId, const EdgeSettings &before, SettingsAction action);
    /// Newest first.
    [[nodiscard]] Result<QList<KeptSettings>> states(const QString &connectionId) const;
    Result<> forgetAll(const QString &connectionId);

private:
    Database &m_database;
};

} // namespace edgewise
