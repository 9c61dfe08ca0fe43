#include "app/net/pacedclient.h"

#include "app/net/hostpace.h"

#include <QPointer>

using namespace std::chrono_literals;

namespace edgewise {

namespace {

/// A longer pause is the person's business: the call fails at once and says when to try again.
constexpr auto longestPause = 2min;

bool asksForPause(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || (error.status == 503 && error.retryAfter);
}

} // namespace

PacedClient::PacedClient(HttpClient &next, HostPace &pace, QString host, int parallel)
    : m_next(next)
    , m_pace(pace)
    , m_host(std::move(host))
    , m_parallel(parallel)
{}

PacedClient::~PacedClient()
{
    // The queue outlives this client; what it still had under way must not count for ever. Later, so that nothing of it is started while it
    // goes.
    for (; m_running > 0; --m_running)
        QMetaObject::invokeMethod(
            &m_pace, [pace = &m_pace, host = m_host] { pace->done(host); }, Qt::QueuedConnection);
}

Pending<Response> PacedClient::send(const Request &request)
{
    const Answer<Response> answer;
    const auto stopped = std::make_shared<std::stop_callback<std::function<void()>>>(
        request.stop, [answer] { answer.give(failed(Error::Kind::Cancelled)); });
    m_pace.enqueue(m_host, m_parallel, [self = QPointer(this), pace = QPointer(&m_pace), host = m_host, request, answer, stopped] {
        if (self && !request.stop.stop_requested())
            self->forward(request, answer);
        else
            QMetaObject::invokeMethod(
                pace, [pace, host] { pace->done(host); }, Qt::QueuedConnection);
    });
    return answer.pending();
}

void PacedClient::forward(const Request &request, const Answer<Response> &answer)
{
    ++m_running;
    m_next.send(request).then(this, [this, answer](const Result<Response> &result) {
        if (!result && asksForPause(result.error())) {
            const auto time = result.error().retryAfter.value_or(1s);
            if (time <= longestPause)
                m_pace.pause(m_host, time);
        }
        answer.give(result);
        --m_running;
        m_pace.done(m_host);
    });
}

} // namespace edgewise
