#include "app/downloads/downloadqueue.h"

namespace edgewise {

class DownloadQueue::Engine final
{};

DownloadQueue::DownloadQueue(Options options, ListLinks listLinks, QObject *parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>())
{
    Q_UNUSED(options)
    Q_UNUSED(listLinks)
}

DownloadQueue::~DownloadQueue() = default;

void DownloadQueue::start() {}
void DownloadQueue::add(const DownloadOrder &, const JobLinks &) {}
void DownloadQueue::pause(quint64) {}
void DownloadQueue::resume(quint64) {}
void DownloadQueue::cancel(quint64) {}
void DownloadQueue::removeFinished() {}
void DownloadQueue::pauseAll(bool) {}
void DownloadQueue::prefer(quint64) {}
void DownloadQueue::setFolder(quint64, const QString &) {}
void DownloadQueue::setLimits(const DownloadLimits &limits)
{
    m_limits = limits;
}
DownloadLimits DownloadQueue::limits() const
{
    return m_limits;
}
void DownloadQueue::networkReturned() {}
const DownloadsNow &DownloadQueue::now() const
{
    return m_now;
}

} // namespace edgewise
