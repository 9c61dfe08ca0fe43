#pragma once

#include "app/downloads/diskfile.h"
#include "app/downloads/unpacking.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace edgewise {

/// Writes what is fetched behind what its file has, on a thread of its own, so that bytes go on coming while the disk works. One thread
/// uses it.
class FileWriter final
{
public:
    /// `growth` is told of what was written.
    explicit FileWriter(std::shared_ptr<Growth> growth)
        : m_growth(std::move(growth))
    {}
    /// What still waits is not written any more.
    ~FileWriter() = default;
    FileWriter(const FileWriter &) = delete;
    FileWriter &operator=(const FileWriter &) = delete;

    /// Once. Opens the file and cuts it to `have` bytes. Answers with the system's error; ENOENT when there are fewer.
    int open(const QString &path, qint64 have);
    [[nodiscard]] bool hasName() const { return m_file.hasName(); }
    /// What comes passes by the memory that the system keeps of its disks, where it can: a large file would push everything else out of it,
    /// and copying it there takes as long as fetching it. Before the first write().
    void passCache() { m_passesCache = true; }
    /// Takes `bytes` and leaves none, with memory for the next ones if there is some to spare. Waits while 4 MB or more are to be written.
    /// After an error nothing is written any more.
    void write(Block &bytes);
    /// Waits until all is written or failed.
    void settle();
    [[nodiscard]] qint64 written() const { return m_written; } ///< Bytes of the file, from the first on.
    [[nodiscard]] int error() const { return m_error; }        ///< Of the system.

private:
    void run(const std::stop_token &stop);
    int writeNext(const Block &block);

    const std::shared_ptr<Growth> m_growth;
    DiskFile m_file;
    std::atomic<qint64> m_written = 0;
    std::atomic<int> m_error = 0;
    std::atomic<bool> m_passesCache = false;
    bool m_isDirect = false;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::condition_variable m_taken;
    std::deque<Block> m_blocks; ///< The first one is being written.
    std::vector<Block> m_spare;
    std::jthread m_thread; ///< The last member: it uses the others.
};

} // namespace edgewise
