#pragma once

#include "app/downloads/downloadqueue.h"
#include "app/downloads/downloadrecord.h"
#include "app/downloads/fetch.h"
#include "app/downloads/journal.h"
#include "app/downloads/keptreadings.h"
#include "app/downloads/naming.h"
#include "app/downloads/transport.h"
#include "app/downloads/unpacking.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace edgewise {

/// The working part of DownloadQueue, on a thread of its own: what is fetched when, what an outcome means, what the person is told.
/// Commands come in by post(); snapshots and questions go out to the queue's thread.
class DownloadQueue::Engine final
{
public:
    using Command = std::function<void(Engine &)>;
    using Clock = std::chrono::steady_clock;
    /// A listing, with the proxy for each of its links.
    struct Links
    {
        JobLinks job;
        QList<QByteArray> proxies;
        QString caFile; ///< More certificates to trust, PEM.
    };
    /// What the engine needs of the queue; called on the engine's thread.
    struct Calls
    {
        std::function<void(const QString &connection, const QString &executionRef)> askForLinks;
        std::function<void(const DownloadsNow &now, const DownloadLimits &limits)> publish;
        std::function<void(quint64 order)> orderFinished;
        std::function<void(quint64 id)> failed;
        std::function<void(const Error &error)> troubled;
    };

    /// Asks the system for the proxies; on the queue's thread.
    [[nodiscard]] static Links withProxies(const JobLinks &links, const QString &caFile);

    Engine(Options options, Calls calls);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    void start();
    /// From any thread.
    void post(Command command);

    // The following are for commands.
    void add(const DownloadOrder &order, const Links &links, quint64 ticket);
    void takeBack(quint64 ticket);
    void pause(quint64 id);
    void resume(quint64 id);
    void cancel(quint64 id);
    void removeFinished();
    void pauseAll(bool paused);
    void prefer(quint64 id);
    void setFolder(quint64 id, const QString &folder);
    void setLimit(quint64 id, qint64 bytesASecond);
    void setLimits(const DownloadLimits &limits);
    void networkReturned();
    void linksArrived(const QString &connection, const QString &executionRef, const Result<Links> &links);

private:
    using State = Download::State;
    using Trouble = Download::Trouble;
    using Key = std::pair<QString, QString>; ///< Connection and execution.

    struct KnownLinks
    {
        std::optional<Links> links;
        Clock::time_point arrived = {};
        bool isAsked = false;
    };
    struct Task
    {
        DownloadRecord record;
        quint64 ticket = 0; ///< What it was ordered with, in this run of the program.
        std::unique_ptr<Fetch> fetch;
        std::shared_ptr<Growth> growth;
        std::unique_ptr<Unpacking> unpacking;
        std::shared_ptr<Naming> naming;
        QByteArray usedUrl;    ///< Of the fetch.
        QByteArray deadUrl;    ///< Was refused.
        QByteArray redirectTo; ///< Where the next fetch goes instead.
        int redirects = 0;
        int renewals = 0; ///< Since bytes came.
        int begunAgain = 0;
        int pages = 0;
        Clock::time_point nextTry = {};
        qint64 neededSpace = 0;
        bool isBytesKnown = false; ///< What the disk holds was compared with the record.
        bool isAdopting = false;
        bool isInRun = false;   ///< Counted in the totals.
        QByteArray leftAs;      ///< The mark of the file when the last fetch had ended.
        QByteArray reading;     ///< How far the program before had read what is there.
        qint64 keptDurable = 0; ///< As the journal has it.
        std::deque<std::pair<Clock::time_point, qint64>> pace;

        /// Not when what was hashed so far only waits for more.
        [[nodiscard]] bool isMoving() const
        {
            return fetch || (unpacking && (record.shown.state == State::Verifying || record.shown.state == State::Merging));
        }
        [[nodiscard]] Download &shown() { return record.shown; }
        [[nodiscard]] const Download &shown() const { return record.shown; }
        [[nodiscard]] Key key() const { return {record.shown.connection, record.shown.executionRef}; }
    };
    using Tasks = std::vector<std::unique_ptr<Task>>;

    void run(const std::stop_token &stop);
    void restore();
    void shutDown();
    bool runCommands();
    [[nodiscard]] std::chrono::milliseconds patience() const;

    void schedule();
    void begin(Task &task);
    void compareWithDisk(Task &task);
    bool isRoomFor(Task &task);
    [[nodiscard]] const PartLink *linkFor(Task &task, QByteArray &proxy);
    void beginFetch(Task &task, const QByteArray &url, const QByteArray &proxy);
    void beginUnpacking(Task &task);
    void beginMerging(Task &task);
    bool beginAdopting(Task &task);

    void look(Task &task);
    void learnSource(Task &task);
    void fetched(Task &task);
    void refused(Task &task, const Fetch &fetch);
    void unpacked(Task &task);
    void done(Task &task, const Unpacking::Report &report);
    void adopted(Task &task, const Unpacking::Report &report);
    void diskFailed(Task &task, int error, qint64 needed);

    void stopWork(Task &task);
    void stopFetch(Task &task);
    void beginAgain(Task &task, const QString &note);
    void retryLater(Task &task, State state, std::optional<std::chrono::milliseconds> told = {});
    void setState(Task &task, State state);
    void fail(Task &task, Trouble trouble, const QString &said = {});
    void keep(Task &task);
    void clearMerged(const Task &merging);
    void goOnWithNamed(Task &task);
    void removeFiles(Task &task);
    void remove(quint64 id);
    void sort();
    void watchClock();

    [[nodiscard]] Task *find(quint64 id) const;
    [[nodiscard]] std::vector<Task *> partsOf(const Task &merging) const;
    /// The merge that waits for the part, if any.
    [[nodiscard]] Task *mergeOf(const Task &part) const;
    [[nodiscard]] Tasks::const_iterator begin() const { return m_tasks.cbegin(); }
    [[nodiscard]] Tasks::const_iterator end() const { return m_tasks.cend(); }
    [[nodiscard]] QDateTime serverNow() const;
    [[nodiscard]] QString freeName(const QString &wanted, const DownloadRecord &record) const;
    [[nodiscard]] Unpacking::Store storing(Task &task);
    void publish(bool atOnce);
    [[nodiscard]] DownloadsNow snapshot();

    const Options m_options;
    const Calls m_calls;
    std::mutex m_mutex;
    std::vector<Command> m_commands;

    Transport m_transport;
    std::unique_ptr<Journal> m_journal;
    KeptReadings m_readings;
    Tasks m_tasks; ///< In the order of the list.
    std::map<Key, KnownLinks> m_links;
    DownloadLimits m_limits;
    bool m_isPaused = false;
    int m_throttledTo = DownloadLimits::mostAtOnce; ///< Fewer at once after the store asked for it.
    Clock::time_point m_throttledAt = {};
    qint64 m_clockOffset = 0; ///< Milliseconds that the store's clock is ahead of ours.
    QDateTime m_lastTime;
    Clock::time_point m_lastTick = {};
    quint64 m_lastId = 0;
    quint64 m_lastOrder = 0;
    bool m_isChanged = false;
    bool m_isRestless = false; ///< Something became possible that was not when schedule() began.
    Clock::time_point m_published = {};
    Clock::time_point m_kept = {};
    std::jthread m_thread; ///< The last member: it uses the others.
};

} // namespace edgewise
