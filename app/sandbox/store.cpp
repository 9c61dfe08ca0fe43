#include "app/sandbox/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

Store::Store(const QString &folder)
    : m_folder(folder)
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir(folder).exists() && QDir().mkpath(QFileInfo(folder).absolutePath()))
        QDir().mkdir(folder, owner | QFileDevice::ExeOwner);
    const QString path = QDir(folder).filePath(u"tenant.sqlite"_s);
    // SQLite gives its side files the permissions of this one.
    if (QFile file(path); !file.exists() && !file.open(QIODevice::WriteOnly, owner))
        qFatal("%s cannot be made: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));

    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    m_database.setDatabaseName(path);
    if (!m_database.open())
        qFatal("%s cannot be opened: %s", qUtf8Printable(path), qUtf8Printable(m_database.lastError().text()));
    value(u"PRAGMA journal_mode = WAL"_s);
    value(u"PRAGMA synchronous = NORMAL"_s);
    value(u"PRAGMA foreign_keys = ON"_s);
    value(u"PRAGMA cache_size = -32000"_s);
    value(u"PRAGMA temp_store = MEMORY"_s);
}

Store::~Store()
{
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery &Store::run(const QString &sql, const QVariantList &values)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
    return query;
}

QVariant Store::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = run(sql, values);
    QVariant first = query.next() ? query.value(0) : QVariant();
    query.finish();
    return first;
}

} // namespace edgewise::sandbox
