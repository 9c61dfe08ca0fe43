#include "app/downloads/naming.h"

#include "app/downloads/diskfile.h"
#include "app/downloads/filename.h"
#include "app/downloads/journal.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// The store's names and types are not to be trusted.
QString fittingName(const DownloadRecord &record, const Unpacking::Report &report)
{
    QString fitting = record.shown.fileName;
    const bool isPacked = report.isGzip && !record.isUnpacked();
    if (isPacked && !fitting.endsWith(".gz"_L1, Qt::CaseInsensitive))
        fitting += u".gz"_s;
    else if (!isPacked && fitting.endsWith(".gz"_L1, Qt::CaseInsensitive))
        fitting.chop(3);
    const QString told = fileNameEnding(record.shown.part.sourceName);
    if (!told.isEmpty() && told.compare(".gz"_L1, Qt::CaseInsensitive) != 0)
        return fitting;
    // Nobody said what it is; ".csv" was a guess.
    const QString ending = report.content == Content::JsonLines || report.content == Content::JsonArray ? u".json"_s
                           : report.content == Content::Tar                                             ? u".tar"_s
                           : report.content == Content::Zip                                             ? u".zip"_s
                                                                                                        : u".csv"_s;
    const QString guessed = isPacked ? u".csv.gz"_s : u".csv"_s;
    if (ending != ".csv"_L1 && fitting.endsWith(guessed))
        fitting = fitting.chopped(guessed.size()) + ending + (isPacked ? u".gz"_s : QString());
    return fitting;
}

} // namespace

void Naming::keep(DownloadRecord &record)
{
    const std::lock_guard lock(m_mutex);
    if (!m_record.namedAs.isEmpty()) {
        record.namedAs = m_record.namedAs;
        record.shown.stored = m_record.shown.stored;
        record.shown.sha256 = m_record.shown.sha256;
        record.shown.rows = m_record.shown.rows;
    }
    m_record = record;
    m_journal.put(record.shown.id, record.toJson());
}

void Naming::give(const Unpacking::Report &report)
{
    using Existing = DownloadChoices::Existing;
    std::unique_lock lock(m_mutex);
    const DownloadRecord record = m_record;
    lock.unlock();
    const QString &folder = record.shown.folder;
    const Existing existing = record.isPartOfMerge() ? Existing::KeepBoth : record.choices.existing;
    const QString wanted = fittingName(record, report);
    for (int number = 1; number < 100'000; ++number) {
        const QString name = number == 1 ? wanted : numberedFileName(wanted, number);
        if (existing != Existing::Replace && existsInAnyCase(folder, name)) {
            if (existing == Existing::KeepBoth)
                continue;
            m_isTaken = true;
            return;
        }
        writeDown(name, report);
        m_error = renameFile(record.unfinishedPath(), folder + u'/' + name, existing == Existing::Replace);
        if (m_error != EEXIST)
            break;
        m_error = 0;
        --number; // it came between; looked at again
    }
    if (m_error == 0)
        m_error = syncFolder(folder);
    if (m_error == 0 && record.isUnpacked() && !record.isMerging())
        QFile::remove(record.fetchedPath());
}

void Naming::writeDown(const QString &name, const Unpacking::Report &report)
{
    {
        const std::lock_guard lock(m_mutex);
        m_record.namedAs = name;
        m_record.shown.stored = report.size;
        m_record.shown.sha256 = report.sha256;
        m_record.shown.rows = report.rows;
        m_record.durable = m_record.plan.have;
        m_journal.put(m_record.shown.id, m_record.toJson());
    }
    m_journal.settle();
}

bool hasItsName(const DownloadRecord &record)
{
    const QFileInfo named(record.namedPath());
    return !record.namedAs.isEmpty() && !QFileInfo::exists(record.unfinishedPath()) && named.isFile() &&
           named.size() == record.shown.stored;
}

} // namespace edgewise
