#include "app/net/hostpace.h"

#include <QTimer>

namespace edgewise {

using std::chrono::milliseconds;

void HostPace::enqueue(const QString &host, int parallel, std::function<void()> start)
{
    m_hosts[host].waiting.append({parallel, std::move(start)});
    next(host);
}

void HostPace::done(const QString &host)
{
    --m_hosts[host].running;
    next(host);
}

void HostPace::pause(const QString &host, milliseconds time)
{
    const qint64 until = m_clock.elapsed() + time.count();
    auto &state = m_hosts[host];
    if (until <= state.pausedUntil)
        return;
    state.pausedUntil = until;
    Q_EMIT paused(host, std::chrono::ceil<std::chrono::seconds>(time));
    QTimer::singleShot(time, this, [this, host] {
        if (pauseLeft(host) > milliseconds(0))
            return; // a longer pause came meanwhile and has a timer of its own
        Q_EMIT resumed(host);
        next(host);
    });
}

milliseconds HostPace::pauseLeft(const QString &host) const
{
    const auto state = m_hosts.constFind(host);
    return state == m_hosts.cend() ? milliseconds(0) : milliseconds(std::max<qint64>(0, state->pausedUntil - m_clock.elapsed()));
}

void HostPace::next(const QString &host)
{
    // Looked up in each round: what is started may touch the table of hosts.
    while (!m_hosts[host].waiting.isEmpty() && pauseLeft(host) == milliseconds(0) &&
           m_hosts[host].running < m_hosts[host].waiting.first().first) {
        const auto start = m_hosts[host].waiting.takeFirst().second;
        ++m_hosts[host].running;
        start();
    }
}

} // namespace edgewise
