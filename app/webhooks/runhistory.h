#pragma once

#include "app/core/result.h"
#include "app/webhooks/webhook.h"

#include <QHash>

namespace edgewise {

class Database;

/// A run, and whether the service still remembers it.
struct KeptRun
{
    WebhookRun run;
    bool onEdge = false;

    bool operator==(const KeptRun &) const = default;
};

/// Every run of every webhook ever seen, kept beyond what the service keeps. Runs that cannot be written down are shown as long as the
/// service has them.
class RunHistory final
{
public:
    /// @param database  outlives the history
    explicit RunHistory(Database &database)
        : m_database(database)
    {}

    /// Writes down the runs not seen before.
    Result<> record(const QString &connectionId, const QList<Webhook> &webhooks);
    /// What the service and this computer know together, newest first.
    [[nodiscard]] QList<KeptRun> runs(const QString &connectionId, const Webhook &webhook) const;

private:
    Database &m_database;
    QHash<QString, QDateTime> m_newest; ///< Of what was written already, by connection and webhook.
};

} // namespace edgewise
