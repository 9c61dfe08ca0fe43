#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace edgewise {

class Database;

/// What is known of each download, in the database, written on a thread of its own. What is put is durable soon, in the order it was put;
/// settle() waits for it. May be used from any thread.
class Journal final
{
public:
    struct Kept
    {
        std::map<quint64, QByteArray> bodies;
        std::map<QString, qint64> settings;
    };

    /// @param troubled  called on the journal's thread when it cannot be read or written, once until it can again
    Journal(QString databaseFile, std::function<void(const Error &)> troubled);
    /// Writes what is left.
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Whether anything is kept there, or cannot be told. On the thread of `database`.
    [[nodiscard]] static bool hasDownloads(Database &database);

    /// Waits until it is read. Before any other call.
    [[nodiscard]] Kept kept();
    void put(quint64 id, const QByteArray &body) { put(std::map<quint64, QByteArray>{{id, body}}); }
    /// All of them or none.
    void put(const std::map<quint64, QByteArray> &bodies);
    void remove(quint64 id);
    void putSetting(const QString &name, qint64 value);
    /// Waits until all that was put before was tried to be written; whether it is durable.
    bool settle();

private:
    struct Changes
    {
        std::map<quint64, std::optional<QByteArray>> bodies; ///< Without a body: to be removed.
        std::map<QString, qint64> settings;
    };

    void run(const std::stop_token &stop);
    void change(const std::function<void(Changes &)> &how);

    const QString m_file;
    const std::function<void(const Error &)> m_troubled;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Kept> m_kept;
    Changes m_changes;
    quint64 m_asked = 0;
    quint64 m_tried = 0;
    bool m_isWritten = false; ///< How the last try went.
    std::jthread m_thread;    ///< The last member: it uses the others.
};

} // namespace edgewise
