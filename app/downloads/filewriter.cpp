#include "app/downloads/filewriter.h"

#include <cerrno>
#include <utility>

namespace edgewise {

namespace {

constexpr std::size_t mostBlocks = 16; ///< Of blockSize at most, as Fetch makes them.

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

void FileWriter::write(Block &bytes)
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

int FileWriter::writeNext(const Block &block)
{
    const bool isInPages = m_written % qint64(pageSize) == 0 && block.size() % pageSize == 0;
    const bool isDirect = m_passesCache && isInPages;
    if (isDirect != m_isDirect)
        m_isDirect = m_file.setDirect(isDirect) && isDirect;
    const int error = m_file.write(block, m_written);
    if (error != EINVAL || !m_isDirect)
        return error;
    m_passesCache = false; // not on this disk
    m_isDirect = false;
    m_file.setDirect(false);
    return m_file.write(block, m_written);
}

void FileWriter::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_arrived.wait(lock, stop, [this] { return !m_blocks.empty(); }) && !stop.stop_requested()) {
        Block block = std::move(m_blocks.front());
        lock.unlock();
        const int error = writeNext(block);
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
