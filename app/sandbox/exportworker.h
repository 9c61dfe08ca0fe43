#pragma once

#include "app/sandbox/exporttable.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <optional>

namespace edgewise::sandbox {

/// Writes the output files of a job when somebody asks for them, on threads of its own, so that nobody else waits for that.
class ExportWorker final : public QObject
{
    Q_OBJECT

public:
    /// Gets all files of the job, or nothing when they could not be written.
    using Taker = std::function<void(const std::optional<QList<ExportFile>> &)>;

    explicit ExportWorker(Store &store);
    /// Breaks off what it is writing; those who wait for it get nothing.
    ~ExportWorker() override;

    /// Calls `taker` once with the files of that job: at once when all are there, otherwise when they have been written.
    void ask(const QString &execution, const Taker &taker);

private:
    struct Work
    {
        QList<ExportFile> files;
        QList<Taker> takers;
        int left = 0;
    };

    void begin(const QString &execution, const QList<ExportFile> &files, const Taker &taker);
    void take(const QString &execution, qsizetype file, const ExportOutput &output);

    Store &m_store;
    ExportTable m_exports;
    QThreadPool m_threads;
    std::atomic<bool> m_isStopped = false;
    QHash<QString, Work> m_work; ///< By job.
};

} // namespace edgewise::sandbox
