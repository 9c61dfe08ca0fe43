#pragma once

#include "app/downloads/block.h"
#include "app/downloads/diskfile.h"
#include "app/downloads/download.h"
#include "app/downloads/rowcounter.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <utility>
#include <vector>

namespace edgewise {

/// A file that grows while it is read: how much of it is there, and how much is safe from a power cut. For any thread.
class Growth final
{
public:
    explicit Growth(qint64 available = 0, bool isWhole = false)
        : m_available(available)
        , m_isWhole(isWhole)
    {}

    /// `written` are the last bytes of what is there now; they are handed on to the reader, who gives back memory to be written to next.
    void grow(qint64 available, Block &written);
    void finish();
    /// Waits until more than `have` is there, all of it is, or `time` is over; answers how much there is and whether that is all.
    std::pair<qint64, bool> waitFor(qint64 have, std::chrono::milliseconds time);
    /// For a reader at `at`: the bytes that begin there, good until the next call, while they are still in memory. Otherwise none, and from
    /// where on there are some again: what is before that has to be read from the disk.
    std::pair<std::span<const char>, qint64> fresh(qint64 at);
    /// Ends the waiting, or the next one.
    void wake();

    std::atomic<qint64> durable = 0; ///< Written to the disk, as the reader found.

private:
    /// Bytes that were just written.
    struct Fresh
    {
        qint64 at = 0;
        Block bytes;
    };

    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_available;
    qint64 m_told = 0; ///< How much there was when the reader was woken last.
    std::deque<Fresh> m_fresh;
    std::vector<Block> m_spare;
    Block m_read; ///< What the reader has.
    bool m_isWhole;
    bool m_isWoken = false;
};

/// Reads what was downloaded, on a thread of its own, at most a moment behind the download: makes it durable, hashes it,
/// compares the checksums of the gzip members, counts rows, unpacks it, or joins several of them to one file with one header line.
///
/// What is compared is what is stored. Bytes that were written this moment are taken from memory; after an interruption the reading begins
/// at the first byte of the file, or goes on from its own state if the file is as it was left.
class Unpacking final
{
public:
    struct Order
    {
        QStringList sources = {};            ///< The second and later ones only to be joined.
        std::shared_ptr<Growth> growth = {}; ///< Of the only source, which may still grow.
        QString output = {};                 ///< Where what is unpacked goes; empty: nowhere.
        bool compare = true;                 ///< The checksums; always when there is an output.
        bool isMd5Wanted = false;            ///< Of the source.
        QByteArray state = {};               ///< Report::state of an earlier reading of the same source, to go on with.
        DownloadChoices::Headers headers = DownloadChoices::Headers::Find;
    };
    /// How joined files begin: as they should, with equal lines that do not look like a header, with other headers than the first. Of the
    /// latter two no line was left out.
    enum class Beginnings { Good, Equal, OtherHeader };
    enum class Outcome { Good, Stopped, NotData, Damaged, DiskError, CannotJoin };
    struct Report
    {
        Outcome outcome = Outcome::Stopped;
        Download::Damage damage = Download::Damage::None;
        int error = 0;         ///< Of the system.
        bool isOutput = false; ///< It was the output that could not be written.
        int source = 0;        ///< The damaged or missing one.
        bool isGzip = false;
        Content content = Content::Empty; ///< Of what was unpacked.
        qint64 size = 0;                  ///< Of the stored file: the output, or the source.
        QByteArray sha256 = {};           ///< Of the stored file, hexadecimal.
        QByteArray md5 = {};
        std::optional<qint64> rows = {}; ///< Without header lines; the good ones when damaged.
        Beginnings beginnings = Beginnings::Good;
        QByteArray state = {}; ///< How far it had come when it was stopped, if that was to be kept and can be.
    };
    /// What remains to be done when all is good, still on that thread: the last name.
    using Store = std::function<void(Report &)>;

    /// `done` is called on the thread of the work, once, after it is over.
    Unpacking(Order order, Store store, std::function<void()> done);
    ~Unpacking();
    Unpacking(const Unpacking &) = delete;
    Unpacking &operator=(const Unpacking &) = delete;

    /// Ends the work soon. It is over once isOver().
    void stop();
    /// Ends the work, makes what it wrote durable, and answers its Report::state.
    [[nodiscard]] QByteArray stopAndKeep();
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] qint64 processed() const { return m_processed; }  ///< Bytes of the sources.
    [[nodiscard]] const Report &report() const { return m_report; } ///< Once it is over.

private:
    class Joiner;

    struct Reading;

    void run(const std::stop_token &stop);
    Report work(const std::stop_token &stop);

    const Order m_order;
    const Store m_store;
    const std::function<void()> m_done;
    Report m_report;
    std::atomic<qint64> m_processed = 0;
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_isKept = false; ///< Stopping is not forgetting.
    std::jthread m_thread;              ///< The last member: it uses the others.
};

} // namespace edgewise
