#include "app/sandbox/exporttable.h"

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

ExportJob jobAt(const QSqlQuery &query)
{
    return {query.value(0).toString(),   query.value(1).toString(),   query.value(2).toString(),   query.value(3).toString(),
            query.value(4).toLongLong(), query.value(5).toLongLong(), query.value(6).toByteArray()};
}

const QString jobQuery =
    u"SELECT execution, j.definition, friendlyId, status, started, ended, report FROM exportJobs j JOIN exports e ON e.definition = "
    "j.definition "_s;

} // namespace

ExportTable::ExportTable(Store &store)
    : m_store(store)
{
    for (
        const QString &sql :
        {u"CREATE TABLE IF NOT EXISTS exportSeed(one INTEGER PRIMARY KEY CHECK(one = 1), seed INTEGER NOT NULL)"_s,
         u"CREATE TABLE IF NOT EXISTS exports(definition TEXT PRIMARY KEY, friendlyId TEXT NOT NULL UNIQUE)"_s,
         u"CREATE TABLE IF NOT EXISTS exportJobs(execution TEXT PRIMARY KEY, definition TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL, "
         "status TEXT NOT NULL, report BLOB NOT NULL)"_s,
         u"CREATE TABLE IF NOT EXISTS exportFiles(execution TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, action TEXT, shape TEXT NOT NULL, "
         "size INTEGER NOT NULL, etag BLOB, PRIMARY KEY(execution, number)) WITHOUT ROWID"_s})
        m_store.run(sql);
}

quint32 ExportTable::seed()
{
    return m_store.value(u"SELECT seed FROM exportSeed"_s).toUInt();
}

void ExportTable::setSeed(quint32 seed)
{
    m_store.run(u"INSERT OR REPLACE INTO exportSeed(one, seed) VALUES(1, ?)"_s, {seed});
}

void ExportTable::addExport(const QString &definition, const QString &friendlyId)
{
    m_store.run(u"INSERT INTO exports(definition, friendlyId) VALUES(?, ?)"_s, {definition, friendlyId});
}

void ExportTable::addJob(const ExportJob &job, const QList<ExportFile> &files)
{
    m_store.run(u"INSERT INTO exportJobs(execution, definition, started, ended, status, report) VALUES(?,?,?,?,?,?)"_s,
                {job.execution, job.definition, job.started, job.ended, job.status, job.report});
    for (const ExportFile &file : files)
        m_store.run(u"INSERT INTO exportFiles(execution, number, name, action, shape, size, etag) VALUES(?,?,?,?,?,?,?)"_s,
                    {job.execution, file.number, file.name, file.action, file.shape.toText(), file.size, file.etag});
}

QStringList ExportTable::friendlyIds()
{
    QStringList ids;
    QSqlQuery &query = m_store.run(u"SELECT friendlyId FROM exports ORDER BY rowid"_s);
    while (query.next())
        ids += query.value(0).toString();
    query.finish();
    return ids;
}

QString ExportTable::definition(const QString &reference)
{
    return m_store.value(u"SELECT definition FROM exports WHERE friendlyId = ? OR definition = ?"_s, {reference, reference.toLower()})
        .toString();
}

QString ExportTable::friendlyId(const QString &definition)
{
    return m_store.value(u"SELECT friendlyId FROM exports WHERE definition = ?"_s, {definition}).toString();
}

QList<ExportJob> ExportTable::jobs(const QString &definition)
{
    QList<ExportJob> jobs;
    QSqlQuery &query = m_store.run(QString(jobQuery + u"WHERE j.definition = ? ORDER BY started DESC"_s), {definition});
    while (query.next())
        jobs += jobAt(query);
    query.finish();
    return jobs;
}

std::optional<ExportJob> ExportTable::job(const QString &execution)
{
    std::optional<ExportJob> job;
    QSqlQuery &query = m_store.run(QString(jobQuery + u"WHERE execution = ?"_s), {execution.toLower()});
    if (query.next())
        job = jobAt(query);
    query.finish();
    return job;
}

QList<ExportFile> ExportTable::files(const QString &execution)
{
    QList<ExportFile> files;
    QSqlQuery &query =
        m_store.run(u"SELECT number, name, action, shape, size, etag FROM exportFiles WHERE execution = ? ORDER BY number"_s, {execution});
    while (query.next())
        files += ExportFile{query.value(0).toInt(),      query.value(1).toString(),
                            query.value(2).toString(),   ExportShape::fromText(query.value(3).toString()),
                            query.value(4).toLongLong(), query.value(5).toByteArray()};
    query.finish();
    return files;
}

QString ExportTable::path(const QString &execution, const ExportFile &file) const
{
    return m_store.folder() + u"/outputs/"_s + execution + u'/' + file.name;
}

void ExportTable::setWritten(const QString &execution, const ExportFile &file)
{
    m_store.run(u"UPDATE exportFiles SET size = ?, etag = ? WHERE execution = ? AND number = ?"_s,
                {file.size, file.etag, execution, file.number});
}

} // namespace edgewise::sandbox
