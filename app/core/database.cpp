#include "app/core/database.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <tuple>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// Version n of the schema is made by running the first n of these, in order. Released ones never change.
QStringList steps()
{
    return {
        u"CREATE TABLE activity (id INTEGER PRIMARY KEY, call TEXT NOT NULL, try INTEGER NOT NULL, at INTEGER NOT NULL, connection TEXT NOT NULL,"
        " connectionName TEXT NOT NULL, origin TEXT NOT NULL, method TEXT NOT NULL, url TEXT NOT NULL, status INTEGER NOT NULL,"
        " failure TEXT NOT NULL, duration INTEGER NOT NULL, size INTEGER NOT NULL, detail BLOB NOT NULL)"_s,
        u"CREATE INDEX activityByTime ON activity (at)"_s,
        u"CREATE TABLE webhookRun (connection TEXT NOT NULL, webhook TEXT NOT NULL, at TEXT NOT NULL, success INTEGER NOT NULL,"
        " message TEXT NOT NULL, PRIMARY KEY (connection, webhook, at)) WITHOUT ROWID"_s,
        u"CREATE INDEX activityByCall ON activity (call)"_s,
        u"CREATE TABLE rememberedExport (connection TEXT NOT NULL, reference TEXT NOT NULL, place INTEGER NOT NULL, label TEXT NOT NULL,"
        " lookedAt INTEGER NOT NULL, isKnown INTEGER NOT NULL, last BLOB NOT NULL, PRIMARY KEY (connection, reference)) WITHOUT ROWID"_s,
        u"CREATE TABLE guestState (id INTEGER PRIMARY KEY, connection TEXT NOT NULL, ref TEXT NOT NULL, at INTEGER NOT NULL,"
        " action TEXT NOT NULL, size INTEGER NOT NULL, guest BLOB NOT NULL)"_s,
        u"CREATE INDEX guestStateByGuest ON guestState (connection, ref)"_s,
        u"CREATE TABLE guestSetting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE download (id INTEGER PRIMARY KEY, body BLOB NOT NULL)"_s,
        u"CREATE TABLE downloadSetting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE edgeSettings (id INTEGER PRIMARY KEY, connection TEXT NOT NULL, at INTEGER NOT NULL, action TEXT NOT NULL,"
        " settings BLOB NOT NULL)"_s,
        u"CREATE INDEX edgeSettingsByConnection ON edgeSettings (connection)"_s,
        u"CREATE TABLE contentDeletion (id INTEGER PRIMARY KEY, connection TEXT NOT NULL, at INTEGER NOT NULL, isSent INTEGER NOT NULL,"
        " status INTEGER NOT NULL)"_s,
        u"CREATE TABLE consoleCall (id INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL, connectionName TEXT NOT NULL,"
        " at INTEGER NOT NULL, verb TEXT NOT NULL, url TEXT NOT NULL, status INTEGER NOT NULL, failure TEXT NOT NULL,"
        " duration INTEGER NOT NULL, size INTEGER NOT NULL, weight INTEGER NOT NULL)"_s,
        u"CREATE INDEX consoleCallByConnection ON consoleCall (connection)"_s,
        u"CREATE TABLE consoleContent (id INTEGER PRIMARY KEY, words TEXT NOT NULL, detail BLOB NOT NULL)"_s,
        u"CREATE TRIGGER consoleContentGoesToo AFTER DELETE ON consoleCall BEGIN DELETE FROM consoleContent WHERE id = old.id; END"_s,
        u"CREATE TABLE consoleVariable (connection TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,"
        " PRIMARY KEY (connection, place)) WITHOUT ROWID"_s,
    };
}

/// Qt binds a null string as NULL. Ours are texts without letters, and the columns take no NULL.
QVariant bound(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return isText && value.toString().isNull() ? QVariant(u""_s) : value;
}

tl::unexpected<Error> broken(const QSqlError &error)
{
    return failed(Error::Kind::File, error.text());
}

} // namespace

Database::Database(QString file)
    : m_file(std::move(file))
{}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Database::open()
{
    if (!m_name.isEmpty())
        return {};
    const QString name = QUuid::createUuid().toString();
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(m_file);
    const auto give = [&](const QSqlError &error) {
        database = {};
        QSqlDatabase::removeDatabase(name);
        return broken(error);
    };
    if (!database.open())
        return give(database.lastError());
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);

    QSqlQuery query(database);
    for (const auto &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA busy_timeout=5000"_s})
        query.exec(pragma);
    // Taken before the version is read, so that two programs starting at once do not both make the tables.
    if (!query.exec(u"BEGIN IMMEDIATE"_s) || !query.exec(u"PRAGMA user_version"_s) || !query.next())
        return give(query.lastError());
    const auto all = steps();
    for (qsizetype version = query.value(0).toLongLong(); version < all.size(); ++version) {
        if (!query.exec(all.at(version)))
            return give(query.lastError());
    }
    if (!query.exec(u"PRAGMA user_version=%1"_s.arg(all.size())) || !query.exec(u"COMMIT"_s))
        return give(query.lastError());
    m_name = name;
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return broken(query.lastError());
    for (const auto &value : values)
        query.addBindValue(bound(value));
    if (!query.exec())
        return broken(query.lastError());
    return query;
}

Result<> Database::together(const std::function<Result<>()> &work)
{
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    auto done = work();
    if (done) {
        if (const auto kept = run(u"COMMIT"_s); !kept)
            done = tl::unexpected(kept.error());
    }
    // A commit that failed, as on a full disk, may leave its transaction open; the next one could not begin.
    if (!done)
        std::ignore = run(u"ROLLBACK"_s);
    return done;
}

} // namespace edgewise
