#pragma once

#include "app/sandbox/exportwriter.h"
#include "app/sandbox/store.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace edgewise::sandbox {

/// One run of an export.
struct ExportJob
{
    QString execution, definition, friendlyId; ///< The first two are UUIDs.
    QString status;
    qint64 started = 0; ///< Milliseconds since 1970, as `ended`.
    qint64 ended = 0;   ///< Of a run that is still going: when it will be.
    QByteArray report;  ///< Members of the report that never change, as JSON without braces.

    [[nodiscard]] bool isPending() const { return status.startsWith(u"PENDING_"); }
};

/// One output file of a run; its size is -1 until it has been written.
struct ExportFile
{
    int number = 0;
    QString name = {};
    QString action = {}; ///< `add`, `remove` or nothing.
    ExportShape shape = {};
    qint64 size = -1;
    QByteArray etag = {};
};

/// The exports of the tenant, their jobs and output files. The files are written by ExportWorker when somebody asks for them.
class ExportTable
{
public:
    /// Makes the tables when they are missing.
    explicit ExportTable(Store &store);

    [[nodiscard]] quint32 seed();
    void setSeed(quint32 seed);
    void addExport(const QString &definition, const QString &friendlyId);
    void addJob(const ExportJob &job, const QList<ExportFile> &files);

    [[nodiscard]] QStringList friendlyIds();
    /// The UUID of the export that `reference`, a friendly ID or a UUID, names; empty when there is none.
    [[nodiscard]] QString definition(const QString &reference);
    [[nodiscard]] QString friendlyId(const QString &definition);
    /// Newest first.
    [[nodiscard]] QList<ExportJob> jobs(const QString &definition);
    [[nodiscard]] std::optional<ExportJob> job(const QString &execution);
    [[nodiscard]] QList<ExportFile> files(const QString &execution);
    /// Remembers the size and the ETag of a file that has been written.
    void setWritten(const QString &execution, const ExportFile &file);
    /// Where a file is, or will be.
    [[nodiscard]] QString path(const QString &execution, const ExportFile &file) const;

private:
    Store &m_store;
};

} // namespace edgewise::sandbox
