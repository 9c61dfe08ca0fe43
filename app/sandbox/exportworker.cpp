#include "app/sandbox/exportworker.h"

#include <QDir>
#include <QFileInfo>

namespace edgewise::sandbox {

ExportWorker::ExportWorker(Store &store)
    : m_store(store)
    , m_exports(store)
{}

ExportWorker::~ExportWorker()
{
    m_isStopped = true;
    m_threads.clear();
    m_threads.waitForDone();
    const auto unfinished = std::exchange(m_work, {});
    for (const Work &work : unfinished) {
        for (const Taker &taker : work.takers)
            taker(std::nullopt);
    }
}

void ExportWorker::ask(const QString &execution, const Taker &taker)
{
    if (const auto going = m_work.find(execution); going != m_work.end()) {
        going->takers += taker;
        return;
    }
    const QList<ExportFile> files = m_exports.files(execution);
    const auto isThere = [&](const ExportFile &file) {
        return file.size >= 0 && QFileInfo(m_exports.path(execution, file)).size() == file.size;
    };
    if (std::all_of(files.cbegin(), files.cend(), isThere))
        taker(files);
    else
        begin(execution, files, taker);
}

void ExportWorker::begin(const QString &execution, const QList<ExportFile> &files, const Taker &taker)
{
    QDir(m_store.folder()).mkpath(QFileInfo(m_exports.path(execution, files[0])).path());
    m_work.insert(execution, {files, {taker}, int(files.size())});
    const quint32 seed = m_exports.seed();
    for (qsizetype i = 0; i < files.size(); ++i) {
        m_threads.start([this, execution, i, seed, shape = files[i].shape, path = m_exports.path(execution, files[i])] {
            const ExportOutput output = writeExport(shape, seed, path, m_isStopped);
            QMetaObject::invokeMethod(
                this, [this, execution, i, output] { take(execution, i, output); }, Qt::QueuedConnection);
        });
    }
}

void ExportWorker::take(const QString &execution, qsizetype file, const ExportOutput &output)
{
    Work &work = m_work[execution];
    work.files[file].size = output.size;
    work.files[file].etag = output.etag;
    if (--work.left > 0)
        return;
    const Work done = m_work.take(execution);
    const bool isGood = std::all_of(done.files.cbegin(), done.files.cend(), [](const ExportFile &one) { return one.size >= 0; });
    if (isGood) {
        m_store.begin();
        for (const ExportFile &one : done.files)
            m_exports.setWritten(execution, one);
        m_store.commit();
    }
    for (const Taker &taker : done.takers)
        taker(isGood ? std::optional(done.files) : std::nullopt);
}

} // namespace edgewise::sandbox
