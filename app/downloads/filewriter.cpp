#include "app/downloads/filewriter.h"

#include <cerrno>
#include <utility>

namespace edgewise {

namespace {

constexpr std::size_t mostBlocks = 16; ///< Of 256 KB, as Fetch makes them.

} // namespace

int FileWriter::open(const QString &path, qint64 have)
{
    if (const int error = m_file.open(path, DiskFile::Mode::Keep); error != 0)
        return error;
    const qint64 size = m_file.size();
    if (size < have)
        return ENOENT; // making it longer would make a hole of zeros in it
    if (const int error = size > have ? m_file.truncate(have) : 0; error != 0)
        return error;
    m_written = have;
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    return 0;
}

void FileWriter::write(std::vector<char> &bytes)
{
    std::unique_lock lock(m_mutex);
    m_taken.wait(lock, [this] { return m_blocks.size() < mostBlocks; });
    if (m_error == 0)
        m_blocks.push_back(std::exchange(bytes, {}));
    bytes.clear();
    if (bytes.capacity() == 0 && !m_spare.empty()) {
        bytes.swap(m_spare.back());
        m_spare.pop_back();
    }
    lock.unlock();
    m_arrived.notify_one();
}

void FileWriter::settle()
{
    std::unique_lock lock(m_mutex);
    m_taken.wait(lock, [this] { return m_blocks.empty(); });
}

void FileWriter::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_arrived.wait(lock, stop, [this] { return !m_blocks.empty(); }) && !stop.stop_requested()) {
        std::vector<char> block = std::move(m_blocks.front());
        lock.unlock();
        const int error = m_file.write(block, m_written);
        if (error == 0) {
            m_written += qint64(block.size());
            m_growth->grow(m_written, block);
        }
        block.clear();
        lock.lock();
        m_blocks.pop_front();
        if (error != 0) {
            m_error = error;
            m_blocks.clear();
        }
        if (block.capacity() > 0)
            m_spare.push_back(std::move(block));
        m_taken.notify_one();
    }
}

} // namespace edgewise
