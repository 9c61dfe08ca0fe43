#pragma once

#include "app/downloads/downloadrecord.h"
#include "app/downloads/unpacking.h"

#include <mutex>

namespace edgewise {

class Journal;

/// Gives a finished file its last name, on the thread that read it, while the engine goes on to write down what it learns of the download.
/// The name is durable in the journal before the file gets it: after a crash, a pause or a quit at any moment the file is known as ours.
class Naming final
{
public:
    /// The journal outlives this.
    Naming(Journal &journal, const DownloadRecord &record)
        : m_journal(journal)
        , m_record(record)
    {}

    /// Writes the record down after telling it the name that is being given, if any, and what proves that the file is ours. On the
    /// engine's thread.
    void keep(DownloadRecord &record);
    /// Gives the name that fits what was found in the file, and that is free if it has to be. Waits for the disk.
    void give(const Unpacking::Report &report);

    // Once give() has ended.
    [[nodiscard]] int error() const { return m_error; }      ///< Of the system.
    [[nodiscard]] bool isTaken() const { return m_isTaken; } ///< A file of that name was to be kept.

private:
    void writeDown(const QString &name, const Unpacking::Report &report);

    Journal &m_journal;
    std::mutex m_mutex;
    DownloadRecord m_record; ///< As the journal has it.
    int m_error = 0;
    bool m_isTaken = false;
};

/// Whether a file has got the name that was written down before it was given, as far as can be told without reading it.
[[nodiscard]] bool hasItsName(const DownloadRecord &record);

} // namespace edgewise
