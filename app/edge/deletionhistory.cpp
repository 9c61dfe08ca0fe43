#include "app/edge/deletionhistory.h"

#include "app/core/clock.h"
#include "app/core/database.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace edgewise {

Result<> DeletionHistory::takenBack(const QString &connectionId)
{
    return add(connectionId, false);
}

Result<> DeletionHistory::sending(const QString &connectionId)
{
    return add(connectionId, true);
}

Result<> DeletionHistory::answered(const QString &connectionId, int status)
{
    return run(u"UPDATE contentDeletion SET status = ? WHERE id = (SELECT max(id) FROM contentDeletion WHERE connection = ?)"_s,
               {status, connectionId});
}

Result<> DeletionHistory::notSent(const QString &connectionId)
{
    return run(u"DELETE FROM contentDeletion WHERE id = (SELECT max(id) FROM contentDeletion WHERE connection = ?)"_s, {connectionId});
}

Result<QList<PastDeletion>> DeletionHistory::all(const QString &connectionId) const
{
    auto rows = m_database.run(u"SELECT at, isSent, status FROM contentDeletion WHERE connection = ? ORDER BY id DESC LIMIT ?"_s,
                               {connectionId, mostKept});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<PastDeletion> all;
    while (rows->next()) {
        all.append({.at = QDateTime::fromMSecsSinceEpoch(rows->value(0).toLongLong(), Qt::UTC),
                    .isSent = rows->value(1).toBool(),
                    .status = rows->value(2).toInt()});
    }
    return all;
}

Result<> DeletionHistory::forgetAll(const QString &connectionId)
{
    return run(u"DELETE FROM contentDeletion WHERE connection = ?"_s, {connectionId});
}

Result<> DeletionHistory::add(const QString &connectionId, bool isSent)
{
    return run(u"INSERT INTO contentDeletion (connection, at, isSent, status) VALUES (?, ?, ?, 0)"_s,
               {connectionId, now().toMSecsSinceEpoch(), isSent});
}

Result<> DeletionHistory::run(const QString &sql, const QVariantList &values)
{
    const auto done = m_database.run(sql, values);
    return done ? Result<>() : tl::unexpected(done.error());
}

} // namespace edgewise
