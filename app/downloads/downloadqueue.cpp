#include "app/downloads/downloadqueue.h"

#include "app/downloads/downloadengine.h"
#include "app/net/curl.h"

#include <QUrl>

#include <mutex>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

DownloadQueue::DownloadQueue(Options options, ListLinks listLinks, QObject *parent)
    : QObject(parent)
    , m_listLinks(std::move(listLinks))
    , m_caFile(options.caFile)
{
    // The engine's thread tells; this one listens when it has time. Only the last of several snapshots counts.
    struct Latest
    {
        std::mutex mutex;
        std::optional<std::pair<DownloadsNow, DownloadLimits>> snapshot;
    };
    const auto latest = std::make_shared<Latest>();
    const auto later = [this](auto what) { QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection); };
    m_engine = std::make_unique<Engine>(
        std::move(options),
        Engine::Calls{
            .askForLinks = [this, later](const QString &connection,
                                         const QString &executionRef) { later([=, this] { askForLinks(connection, executionRef); }); },
            .publish =
                [this, later, latest](const DownloadsNow &now, const DownloadLimits &limits) {
                    const std::lock_guard lock(latest->mutex);
                    const bool isWaiting = latest->snapshot.has_value();
                    latest->snapshot = {now, limits};
                    if (isWaiting)
                        return;
                    later([this, latest] {
                        {
                            const std::lock_guard taking(latest->mutex);
                            std::tie(m_now, m_limits) = *std::exchange(latest->snapshot, {});
                        }
                        Q_EMIT changed();
                    });
                },
            .orderFinished = [this, later](quint64 order) { later([this, order] { Q_EMIT orderFinished(order); }); },
            .failed = [this, later](quint64 id) { later([this, id] { Q_EMIT failed(id); }); },
            .troubled = [this, later](const Error &error) { later([this, error] { Q_EMIT troubled(error); }); }});
}

DownloadQueue::~DownloadQueue() = default;

void DownloadQueue::start()
{
    m_engine->start();
}

QString DownloadQueue::caFile(const QString &connection) const
{
    return m_caFile ? m_caFile(connection) : QString();
}

void DownloadQueue::askForLinks(const QString &connection, const QString &executionRef)
{
    m_listLinks(connection, executionRef).then(this, [this, connection, executionRef](const Result<JobLinks> &links) {
        Result<Engine::Links> answer =
            links ? Result<Engine::Links>(Engine::withProxies(*links, caFile(connection))) : tl::unexpected(links.error());
        m_engine->post([=](Engine &engine) { engine.linksArrived(connection, executionRef, answer); });
    });
}

DownloadQueue::Engine::Links DownloadQueue::Engine::withProxies(const JobLinks &links, const QString &caFile)
{
    Links all{.job = links, .proxies = {}, .caFile = caFile};
    for (const PartLink &link : links.parts)
        all.proxies += curlProxy(QUrl::fromEncoded(link.url));
    return all;
}

quint64 DownloadQueue::add(const DownloadOrder &order, const JobLinks &links)
{
    const quint64 ticket = ++m_lastTicket;
    m_engine->post(
        [order, all = Engine::withProxies(links, caFile(order.connection)), ticket](Engine &engine) { engine.add(order, all, ticket); });
    return ticket;
}

void DownloadQueue::takeBack(quint64 ticket)
{
    m_engine->post([ticket](Engine &engine) { engine.takeBack(ticket); });
}

void DownloadQueue::pause(quint64 id)
{
    m_engine->post([id](Engine &engine) { engine.pause(id); });
}

void DownloadQueue::resume(quint64 id)
{
    m_engine->post([id](Engine &engine) { engine.resume(id); });
}

void DownloadQueue::cancel(quint64 id)
{
    m_engine->post([id](Engine &engine) { engine.cancel(id); });
}

void DownloadQueue::removeFinished()
{
    m_engine->post([](Engine &engine) { engine.removeFinished(); });
}

void DownloadQueue::pauseAll(bool paused)
{
    m_engine->post([paused](Engine &engine) { engine.pauseAll(paused); });
}

void DownloadQueue::prefer(quint64 id)
{
    m_engine->post([id](Engine &engine) { engine.prefer(id); });
}

void DownloadQueue::setFolder(quint64 id, const QString &folder)
{
    m_engine->post([id, folder](Engine &engine) { engine.setFolder(id, folder); });
}

void DownloadQueue::setLimit(quint64 id, qint64 bytesASecond)
{
    m_engine->post([id, bytesASecond](Engine &engine) { engine.setLimit(id, bytesASecond); });
}

void DownloadQueue::setLimits(const DownloadLimits &limits)
{
    m_limits = limits;
    m_engine->post([limits](Engine &engine) { engine.setLimits(limits); });
}

DownloadLimits DownloadQueue::limits() const
{
    return m_limits;
}

void DownloadQueue::networkReturned()
{
    m_engine->post([](Engine &engine) { engine.networkReturned(); });
}

const DownloadsNow &DownloadQueue::now() const
{
    return m_now;
}

} // namespace edgewise
