#include "app/webhooks/webhooktest.h"

#include "app/core/clock.h"
#include "app/net/oncebody.h"
#include "app/webhooks/delivery.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 keptBytes = 64 << 10;

using std::chrono::milliseconds;

/// One call under way. It deletes itself when it is over.
class Sending final : public QObject
{
public:
    using Done = std::function<void(const TestResult &)>;

    Sending(Delivery call, milliseconds patience, std::stop_token stop, QObject *parent)
        : QObject(parent)
        , m_call(std::move(call))
        , m_stop(std::move(stop))
    {
        m_result.at = now();
        m_result.verb = m_call.verb;
        m_result.url = QUrl(m_call.uri, QUrl::StrictMode);
        m_timeout.setSingleShot(true);
        connect(&m_timeout, &QTimer::timeout, this, [this, patience] {
            m_result.failure = WebhookTest::tr("No answer within %n second(s).", nullptr, int(patience.count() / 1000));
            end();
        });
        m_timeout.start(patience);
        m_clock.start();
        m_abort.emplace(m_stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { end(); }, Qt::QueuedConnection);
        });
    }

    void start(Done done)
    {
        m_done = std::move(done);
        if (!QHostAddress(m_result.url.host()).isNull())
            return connectTo();
        // Qt keeps what it looked up, so the connection does not look again and its time is its own.
        QHostInfo::lookupHost(m_result.url.host(), this, [this](const QHostInfo &host) {
            if (m_isOver)
                return;
            m_result.lookup = elapsed();
            if (host.error() != QHostInfo::NoError) {
                m_result.failure = WebhookTest::tr("No address is known for %1.").arg(m_result.url.host());
                return end();
            }
            connectTo();
        });
    }

private:
    milliseconds elapsed() const { return milliseconds(m_clock.elapsed()); }

    void connectTo()
    {
        QNetworkRequest wire(m_result.url);
        wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        for (const auto &[name, value] : std::as_const(m_call.headers))
            wire.setRawHeader(name.toUtf8(), value.toUtf8());

        auto *network = new QNetworkAccessManager(this);
        const auto from = elapsed();
        if (m_call.body.isEmpty()) {
            if (m_call.verb != "GET")
                wire.setHeader(QNetworkRequest::ContentLengthHeader, 0);
            m_reply = m_call.verb == "GET" ? network->get(wire) : network->sendCustomRequest(wire, m_call.verb);
        } else {
            auto *body = new OnceBody(m_call.body);
            wire.setHeader(QNetworkRequest::ContentLengthHeader, m_call.body.size());
            wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            m_reply = network->sendCustomRequest(wire, m_call.verb, body);
            body->setParent(m_reply);
        }
        m_reply->setReadBufferSize(keptBytes);
        connect(m_reply, &QNetworkReply::requestSent, this, [this, from] {
            m_sent = elapsed();
            if (!m_result.connect)
                m_result.connect = m_sent - from;
        });
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
            if (m_answered.count() == 0)
                m_answered = elapsed();
            m_result.wait = m_answered - m_sent;
        });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { readSome(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] {
            readSome();
            end();
        });
    }

    void readSome()
    {
        if (m_isOver)
            return;
        m_result.body += m_reply->read(keptBytes - m_result.body.size());
        if (m_result.body.size() == keptBytes && m_reply->bytesAvailable() > 0) {
            m_result.isCut = true;
            end();
        }
    }

    void end()
    {
        if (m_isOver)
            return;
        m_isOver = true;
        m_timeout.stop();
        m_result.total = elapsed();
        if (m_reply) {
            m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            m_result.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
            m_result.headers = m_reply->rawHeaderPairs();
            if (m_result.wait)
                m_result.receive = m_result.total - m_answered;
            // Qt has an error for every status from 400 on; only the ones without an answer are failures here.
            if (m_result.failure.isEmpty() && m_reply->error() != QNetworkReply::NoError &&
                (m_result.status == 0 || m_reply->error() < QNetworkReply::ContentAccessDenied))
                m_result.failure = m_reply->errorString();
            m_reply->disconnect(this);
            m_reply->abort();
        }
        m_done(m_result);
        deleteLater();
    }

    Delivery m_call;
    std::stop_token m_stop;
    Done m_done;
    TestResult m_result;
    QTimer m_timeout;
    QElapsedTimer m_clock;
    QPointer<QNetworkReply> m_reply;
    milliseconds m_sent{};
    milliseconds m_answered{};
    bool m_isOver = false;
    std::optional<std::stop_callback<std::function<void()>>> m_abort;
};

Attempt attemptOf(const TestResult &result, const Delivery &call)
{
    Attempt attempt;
    attempt.call = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    attempt.at = result.at;
    attempt.duration = result.total;
    attempt.origin = u"Webhooks"_s;
    attempt.verb = result.verb;
    attempt.url = result.url;
    for (const auto &[name, value] : call.headers)
        attempt.requestHeaders.append({name.toUtf8(), value.toUtf8()});
    attempt.requestBody = call.body;
    attempt.status = result.status;
    attempt.failure = result.status == 0 ? result.failure : QString();
    attempt.responseHeaders = result.headers;
    attempt.responseBody = result.body;
    attempt.responseSize = result.body.size();
    return attempt;
}

} // namespace

Pending<TestResult> WebhookTest::send(const Webhook &webhook, std::stop_token stop)
{
    const Delivery call = delivery(webhook);
    const QUrl url(call.uri, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return failed(Error::Kind::Rejected, u"no address to call"_s);

    const Answer<TestResult> answer;
    auto *sending = new Sending(call, m_patience, stop, this);
    sending->start([this, answer, call, stop](const TestResult &result) {
        Q_EMIT attempted(attemptOf(result, call));
        if (stop.stop_requested())
            answer.give(failed(Error::Kind::Cancelled));
        else
            answer.give(result);
    });
    return answer.pending();
}

} // namespace edgewise
