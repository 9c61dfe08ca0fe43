#include "app/net/recordingclient.h"

#include "app/core/clock.h"

#include <QElapsedTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype keptBody = 64 << 10;

} // namespace

struct RecordingClient::Running
{
    Attempt attempt;
    QElapsedTimer since;
};

RecordingClient::RecordingClient(HttpClient &next, Origin origin, QUrl base)
    : m_next(next)
    , m_origin(std::move(origin))
    , m_base(std::move(base))
{}

RecordingClient::~RecordingClient()
{
    const auto left = m_running;
    for (const auto &running : left)
        finish(running, failed(Error::Kind::Cancelled));
}

Pending<Response> RecordingClient::send(const Request &request)
{
    const auto running = std::make_shared<Running>();
    running->attempt = begun(request);
    running->since.start();
    m_running.append(running);

    const Pending<Response> answer = m_next.send(request);
    answer.then(this, [this, running](const Result<Response> &result) { finish(running, result); });
    return answer;
}

Attempt RecordingClient::begun(const Request &request) const
{
    // The token endpoint is asked for with the key and its secret, and answers with a token: neither body is anybody's business.
    const bool isToken = request.origin == "Token"_L1;
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);

    Attempt attempt;
    attempt.call = request.call.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : request.call;
    attempt.number = request.attempt;
    attempt.at = now();
    attempt.connectionId = m_origin.connectionId;
    attempt.connectionName = m_origin.connectionName;
    attempt.origin = request.origin;
    attempt.verb = request.verb;
    attempt.url = url;
    attempt.requestHeaders = request.headers;
    if (!request.isRead())
        attempt.requestHeaders.append({"Content-Type", request.contentType});
    if (!isToken)
        attempt.requestBody = request.body.left(keptBody);
    return attempt;
}

void RecordingClient::finish(const std::shared_ptr<Running> &running, const Result<Response> &result)
{
    m_running.removeOne(running);
    Attempt &attempt = running->attempt;
    attempt.duration = std::chrono::milliseconds(running->since.elapsed());
    QByteArray body;
    if (result) {
        attempt.status = result->status;
        attempt.responseHeaders = result->headers;
        body = result->body;
    } else {
        const Error &error = result.error();
        attempt.status = error.status;
        if (error.status == 0)
            attempt.failure = error.message();
        else
            body = error.detail.toUtf8();
        if (error.retryAfter)
            attempt.responseHeaders.append({"Retry-After", QByteArray::number(qint64(error.retryAfter->count()))});
    }
    attempt.responseSize = body.size();
    if (attempt.origin != "Token"_L1)
        attempt.responseBody = body.left(keptBody);
    Q_EMIT attempted(attempt);
}

} // namespace edgewise
