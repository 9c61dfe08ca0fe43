#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>

namespace edgewise {

/// One queue per host. A host that asked to slow down is left alone for that long, by everybody; then the queue goes on in its order.
/// Belongs to one thread and is shared by all sessions.
class HostPace final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Runs `start` when it is its turn; it must call `done()` of the same host once, later. At most `parallel` run at a time.
    void enqueue(const QString &host, int parallel, std::function<void()> start);
    void done(const QString &host);

    /// The host wants no request for that long. A shorter pause never shortens a longer one.
    void pause(const QString &host, std::chrono::milliseconds time);
    /// What is left of the pause; 0 when there is none.
    [[nodiscard]] std::chrono::milliseconds pauseLeft(const QString &host) const;

Q_SIGNALS:
    void paused(const QString &host, std::chrono::seconds time);
    void resumed(const QString &host);

private:
    struct Host
    {
        QList<std::pair<int, std::function<void()>>> waiting; ///< How many may run beside it, and how to start it.
        int running = 0;
        qint64 pausedUntil = 0; ///< By m_clock, in ms.
    };
    void next(const QString &host);

    QHash<QString, Host> m_hosts;
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
};

} // namespace edgewise
