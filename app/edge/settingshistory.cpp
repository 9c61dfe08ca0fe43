#include "app/edge/settingshistory.h"

#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/core/json.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString word(SettingsAction action)
{
    switch (action) {
    case SettingsAction::Apply: return u"apply"_s;
    case SettingsAction::Restore: return u"restore"_s;
    case SettingsAction::PutBack: return u"putBack"_s;
    case SettingsAction::Copy: return u"copy"_s;
    }
    Q_UNREACHABLE();
}

SettingsAction action(const QString &word)
{
    for (const auto one : {SettingsAction::Restore, SettingsAction::PutBack, SettingsAction::Copy}) {
        if (word == edgewise::word(one))
            return one;
    }
    return SettingsAction::Apply;
}

} // namespace

Result<> SettingsHistory::keep(const QString &connectionId, const EdgeSettings &before, SettingsAction action)
{
    return m_database.together([&]() -> Result<> {
        const QByteArray settings = QJsonDocument(before.toJson()).toJson(QJsonDocument::Compact);
        const auto kept = m_database.run(u"INSERT INTO edgeSettings (connection, at, action, settings) VALUES (?, ?, ?, ?)"_s,
                                         {connectionId, now().toMSecsSinceEpoch(), word(action), settings});
        if (!kept)
            return tl::unexpected(kept.error());
        const auto pruned = m_database.run(u"DELETE FROM edgeSettings WHERE connection = ? AND id NOT IN"
                                           " (SELECT id FROM edgeSettings WHERE connection = ? ORDER BY id DESC LIMIT ?)"_s,
                                           {connectionId, connectionId, mostKept});
        return pruned ? Result<>() : tl::unexpected(pruned.error());
    });
}

Result<QList<KeptSettings>> SettingsHistory::states(const QString &connectionId) const
{
    auto rows =
        m_database.run(u"SELECT id, at, action, settings FROM edgeSettings WHERE connection = ? ORDER BY id DESC"_s, {connectionId});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<KeptSettings> states;
    while (rows->next()) {
        // One that a damaged disk made unreadable must not hide the others.
        if (const auto settings = decode<EdgeSettings>(rows->value(3).toByteArray())) {
            states.append({.id = rows->value(0).toLongLong(),
                           .at = QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC),
                           .action = action(rows->value(2).toString()),
                           .before = *settings});
        }
    }
    return states;
}

Result<> SettingsHistory::forgetAll(const QString &connectionId)
{
    const auto done = m_database.run(u"DELETE FROM edgeSettings WHERE connection = ?"_s, {connectionId});
    return done ? Result<>() : tl::unexpected(done.error());
}

} // namespace edgewise
