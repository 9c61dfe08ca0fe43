#pragma once

#include "app/activity/activityfilter.h"
#include "app/activity/entry.h"
#include "app/core/pending.h"
#include "app/net/attempt.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace edgewise {

class Database;
class Redaction;

/// Every call Edgewise made, kept for 30 days. Redacted before it is kept, shown or written; bodies and e-mail addresses of people never
/// get here.
///
/// Tries are written in batches, a fifth of a second after the first of them. Everything that reads more than one call does so in the
/// background. Without a file that can be written the log goes on in memory for the calls of this run, and says so once.
class ActivityLog final : public QObject
{
    Q_OBJECT

public:
    enum class Format { Har, Csv };

    /// Where a page ended.
    struct Cursor
    {
        qint64 at = 0;
        qint64 id = 0;

        bool operator==(const Cursor &) const = default;
    };
    struct Page
    {
        QList<Entry> entries = {};       ///< Newest first, without details.
        std::optional<Cursor> next = {}; ///< Nothing when there is nothing older.
    };
    struct Counts
    {
        int all = 0;
        int writes = 0;
        int failed = 0;

        bool operator==(const Counts &) const = default;
    };
    /// A connection that calls were made for, by id and name.
    using Known = std::pair<QString, QString>;

    /// Both outlive the log.
    ActivityLog(Database &database, const Redaction &redaction, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~ActivityLog() override;

    /// Takes one try of a call.
    void record(const Attempt &attempt);

    [[nodiscard]] Pending<Page> read(const ActivityFilter &filter, std::optional<Cursor> before = {}, int most = 500,
                                     std::stop_token stop = {});
    /// How many calls each kind of the filter would show.
    [[nodiscard]] Pending<Counts> count(const ActivityFilter &filter, std::stop_token stop = {});
    /// The connections that have calls here, those deleted since included.
    [[nodiscard]] Pending<QList<Known>> connections();
    /// One call with its details.
    [[nodiscard]] Result<Entry> whole(const QByteArray &call);

    /// Writes all calls of the filter to a file, and answers with how many there were. The file gets its name last.
    [[nodiscard]] Pending<int> save(const QString &file, Format format, const ActivityFilter &filter, std::stop_token stop = {});

    Result<> remove(const QByteArray &call);
    /// Takes a call back that was removed; `entry` is what whole() told of it.
    void restore(const Entry &entry);
    Result<> clear();
    /// Forgets what is older than 30 days. Happens by itself at the first use and every few hours.
    Pending<> prune();
    /// Writes what is not written yet.
    Result<> flush();

Q_SIGNALS:
    void added(const edgewise::Entry &entry);
    /// Another try of a call that was told of before.
    void changed(const edgewise::Entry &entry);
    void removed(const QByteArray &call);
    void cleared();
    /// The file cannot be written. Told once, until it worked again.
    void troubled(const edgewise::Error &error);

private:
    struct Row;

    void begin();
    [[nodiscard]] Entry redacted(const Attempt &attempt) const;
    void remember(const Entry &entry);

    Database &m_database;
    const Redaction &m_redaction;
    QTimer m_writing;
    QTimer m_pruning;
    QList<Row> m_unwritten;
    QHash<QByteArray, Entry> m_recent; ///< The latest calls, which may get another try.
    QList<QByteArray> m_recentOrder;
    bool m_begun = false;
    bool m_troubled = false;
};

} // namespace edgewise
