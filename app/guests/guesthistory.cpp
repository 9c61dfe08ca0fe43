#include "app/guests/guesthistory.h"

#include "app/core/clock.h"
#include "app/core/database.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 mostBytes = 200LL << 20;
constexpr int pruneEvery = 50;

QString word(GuestAction action)
{
    switch (action) {
    case GuestAction::Save: return u"save"_s;
    case GuestAction::Replace: return u"replace"_s;
    case GuestAction::Delete: return u"delete"_s;
    case GuestAction::PutBack: return u"putBack"_s;
    }
    Q_UNREACHABLE();
}

GuestAction action(const QString &word)
{
    for (const auto one : {GuestAction::Replace, GuestAction::Delete, GuestAction::PutBack}) {
        if (word == edgewise::word(one))
            return one;
    }
    return GuestAction::Save;
}

/// Members that are no news when they differ: a name and times that the service gives by itself.
bool isBookkeeping(QStringView member)
{
    return member == u"ref" || member == u"href" || member == u"createdAt" || member == u"modifiedAt" || member == u"firstSeen" ||
           member == u"lastSeen";
}

/// Nothing worth missing: absent, null, or an empty text, list or object.
bool isEmpty(const ExactJson &value)
{
    return value.isNull() || (value.isText() && value.text().isEmpty()) || (value.isArray() && value.items().isEmpty()) ||
           (value.isObject() && value.members().isEmpty());
}

} // namespace

GuestHistory::GuestHistory(Database &database)
    : m_database(database)
{}

Result<> GuestHistory::keep(const QString &connectionId, const Guest &before, GuestAction action)
{
    if (!isOn())
        return {};
    const QByteArray guest = before.toJson().toJson();
    const auto done = m_database.run(u"INSERT INTO guestState (connection, ref, at, action, size, guest) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                     {connectionId, before.ref(), now().toMSecsSinceEpoch(), word(action), guest.size(), guest});
    if (!done)
        return tl::unexpected(done.error());
    if (m_keptSincePruning == 0 || ++m_keptSincePruning > pruneEvery) {
        m_keptSincePruning = 1;
        return prune();
    }
    return {};
}

Result<QList<KeptState>> GuestHistory::states(const QString &connectionId, const QString &ref) const
{
    return read(u"connection = ? AND ref = ?"_s, {connectionId, ref});
}

Result<QList<KeptState>> GuestHistory::states(const QString &connectionId) const
{
    return read(u"connection = ?"_s, {connectionId});
}

Result<QList<KeptState>> GuestHistory::read(const QString &condition, const QVariantList &values) const
{
    const QString sql = u"SELECT id, at, action, guest, ref FROM guestState WHERE "_s + condition + u" ORDER BY id DESC LIMIT 1000"_s;
    auto rows = m_database.run(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<KeptState> states;
    while (rows->next()) {
        const auto json = ExactJson::parse(rows->value(3).toByteArray());
        const auto guest = json ? Guest::fromJson(*json) : tl::unexpected(json.error());
        // One that a damaged disk made unreadable must not hide the others.
        if (guest) {
            states.append({.id = rows->value(0).toLongLong(),
                           .ref = rows->value(4).toString(),
                           .at = QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC),
                           .action = action(rows->value(2).toString()),
                           .before = *guest});
        }
    }
    return states;
}

Result<> GuestHistory::follow(const QString &connectionId, const QString &oldRef, const QString &newRef)
{
    const auto done = m_database.run(u"UPDATE guestState SET ref = ? WHERE connection = ? AND ref = ?"_s, {newRef, connectionId, oldRef});
    return done ? Result<>() : tl::unexpected(done.error());
}

Result<> GuestHistory::forget(const QString &connectionId, const QString &ref)
{
    return forgetWhere(u"connection = ? AND ref = ?"_s, {connectionId, ref});
}

Result<> GuestHistory::forgetState(qint64 id)
{
    return forgetWhere(u"id = ?"_s, {id});
}

Result<> GuestHistory::forgetAll(const QString &connectionId)
{
    return forgetWhere(u"connection = ?"_s, {connectionId});
}

Result<> GuestHistory::prune()
{
    const qint64 oldest = now().addDays(-days()).toMSecsSinceEpoch();
    return forgetWhere(u"at < ? OR id <= (SELECT MAX(id) FROM (SELECT id, SUM(size) OVER (ORDER BY id DESC) AS total FROM guestState)"
                       " WHERE total > ?)"_s,
                       {oldest, mostBytes});
}

Result<> GuestHistory::forgetWhere(const QString &condition, const QVariantList &values)
{
    // Otherwise SQLite leaves what was deleted readable in the file, and in its log until that is written back.
    if (const auto done = m_database.run(u"PRAGMA secure_delete=ON"_s); !done)
        return tl::unexpected(done.error());
    const auto deleted = m_database.run(u"DELETE FROM guestState WHERE "_s + condition, values);
    if (!deleted)
        return tl::unexpected(deleted.error());
    if (deleted->numRowsAffected() > 0) {
        if (const auto done = m_database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

bool GuestHistory::isOn() const
{
    return setting(u"keepStates"_s, 1) != 0;
}

Result<> GuestHistory::setOn(bool on)
{
    return set(u"keepStates"_s, on ? 1 : 0);
}

int GuestHistory::days() const
{
    return setting(u"stateDays"_s, usualDays);
}

Result<> GuestHistory::setDays(int days)
{
    return set(u"stateDays"_s, days);
}

int GuestHistory::setting(const QString &name, int usual) const
{
    auto row = m_database.run(u"SELECT value FROM guestSetting WHERE name = ?"_s, {name});
    return row && row->next() ? row->value(0).toInt() : usual;
}

Result<> GuestHistory::set(const QString &name, int value)
{
    const auto done = m_database.run(u"INSERT OR REPLACE INTO guestSetting (name, value) VALUES (?, ?)"_s, {name, value});
    return done ? Result<>() : tl::unexpected(done.error());
}

PutBack PutBack::plan(const Guest &then, const std::optional<Guest> &today)
{
    PutBack plan;
    plan.isDeleted = !today;
    if (plan.isDeleted) {
        plan.losses << tr("It gets a new reference: systems that know it by the old one do not find it.")
                    << tr("Its orders, sessions and events were deleted with it and do not come back.");
    }
    Guest wanted = then;
    if (!then.extensions) {
        plan.losses << tr("Its data extensions are not part of this state.");
        wanted.extensions = today ? today->extensions : std::nullopt;
    }
    for (const auto &[name, value] : then.record.members()) {
        if (!isReadOnly(name) || isBookkeeping(name) || isEmpty(value) || (today && today->record.value(name).isSameAs(value)))
            continue;
        plan.losses << tr("“%1” cannot be written through this service.").arg(guestLabel(name));
    }
    if (today)
        plan.changes = changesBetween(*today, wanted);
    return plan;
}

Guest PutBack::draft(const Guest &then)
{
    Guest draft;
    for (const auto &[name, value] : then.record.members()) {
        if (!isReadOnly(name))
            draft.record.set(name, value);
    }
    if (then.extensions) {
        QList<Extension> extensions;
        for (const Extension &extension : *then.extensions)
            extensions.append({.name = extension.name, .pairs = extension.pairs});
        draft.extensions = extensions;
    }
    return draft;
}

} // namespace edgewise
