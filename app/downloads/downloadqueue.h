#pragma once

#include "app/core/pending.h"
#include "app/downloads/download.h"

#include <QObject>

#include <functional>
#include <memory>

namespace edgewise {

/// How many at once, and how fast; kept across restarts.
struct DownloadLimits
{
    static constexpr int mostAtOnce = 8;

    int atOnce = 4;          ///< From 1 to mostAtOnce.
    qint64 bytesASecond = 0; ///< Of all together; 0: no limit.

    bool operator==(const DownloadLimits &) const = default;
};

/// Fetches the output files of export jobs, whatever happens to the network, the links, the disk or the program (quality.md section 2).
///
/// This object lives on the thread that made it; the work is done on others. What is ordered survives quitting and crashes: the next queue
/// on the same database goes on at the byte. A file gets its final name after its bytes are checked and durable, before that it is
/// `name.part`.
class DownloadQueue final : public QObject
{
    Q_OBJECT

public:
    /// Lists the files of a job anew. Called on the thread of the queue, for any connection, also one that is not open.
    using ListLinks = std::function<Pending<JobLinks>(const QString &connection, const QString &executionRef)>;

    /// More certificates to trust for what that connection's links lead to, a PEM file; empty: the system's alone. Called on the thread of
    /// the queue.
    using CaFile = std::function<QString(const QString &connection)>;

    struct Options
    {
        QString databaseFile; ///< Where the journal is kept; see Database.
        CaFile caFile = {};
        std::chrono::milliseconds silence = std::chrono::seconds(30);   ///< Without a byte for so long, a connection is given up.
        std::chrono::milliseconds firstPause = std::chrono::seconds(1); ///< Before the second try; doubles, up to a minute.
    };

    DownloadQueue(Options options, ListLinks listLinks, QObject *parent = nullptr);
    /// Stops what runs, keeping it for the next time; does not wait for the network.
    ~DownloadQueue() override;

    /// Reads the journal and goes on. Without it nothing runs.
    void start();

    /// @param links  of the listing just read, so that it need not be read again; may be empty
    /// Answers a number for takeBack(), good until the program quits.
    quint64 add(const DownloadOrder &order, const JobLinks &links = {});
    /// As if it had never been ordered: what is not done is cancelled, what is goes to the trash.
    void takeBack(quint64 ticket);
    void pause(quint64 id);
    void resume(quint64 id); ///< Also: try now, try again after a failure.
    void cancel(quint64 id); ///< Takes it off the list and its `.part` off the disk.
    void removeFinished();
    void pauseAll(bool paused);
    /// Before all others that wait.
    void prefer(quint64 id);
    void setFolder(quint64 id, const QString &folder); ///< For one that waits for space or its folder.
    /// Of that one alone, within those of all; 0: none.
    void setLimit(quint64 id, qint64 bytesASecond);
    void setLimits(const DownloadLimits &limits);
    [[nodiscard]] DownloadLimits limits() const;
    /// The network is back, or the person says so: whoever waits for it tries now.
    void networkReturned();

    /// As of the last changed().
    [[nodiscard]] const DownloadsNow &now() const;

Q_SIGNALS:
    /// At most some times a second while bytes arrive; at once when a state changed.
    void changed();
    /// All files of one order are done.
    void orderFinished(quint64 order);
    void failed(quint64 id);
    /// The journal cannot be read or written.
    void troubled(const edgewise::Error &error);

private:
    class Engine;

    void askForLinks(const QString &connection, const QString &executionRef);

    [[nodiscard]] QString caFile(const QString &connection) const;

    const ListLinks m_listLinks;
    const CaFile m_caFile;
    DownloadsNow m_now;
    DownloadLimits m_limits;
    quint64 m_lastTicket = 0;
    std::unique_ptr<Engine> m_engine; ///< The last member: its thread tells this object.
};

} // namespace edgewise
