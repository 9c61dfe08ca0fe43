#include "app/sandbox/publisher.h"

#include "app/sandbox/edgedata.h"
#include "app/sandbox/httpmessage.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSet>
#include <QUuid>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int failuresUntilDisabled = 10;

/// A body that cannot be rewound: QNetworkAccessManager would repeat the call by itself when the connection drops.
class CallBody final : public QIODevice
{
    Q_OBJECT

public:
    CallBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        if (atEnd())
            return -1;
        const qint64 count = std::min<qint64>(maximum, m_bytes.size() - m_position);
        std::copy_n(m_bytes.cbegin() + m_position, count, data);
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

bool isOnThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QString failureOf(const QNetworkReply &reply)
{
    if (reply.property("late").toBool())
        return u"The operation timed out."_s;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return reply.errorString();
    return u"Response status code does not indicate success: %1 (%2)."_s.arg(status).arg(QLatin1StringView(reasonPhrase(status)));
}

} // namespace

Publisher::Publisher(EdgeTenant &tenant, const Faults &faults, QObject *parent)
    : QObject(parent)
    , m_tenant(tenant)
    , m_faults(faults)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_debounce.setSingleShot(true);
    connect(&m_debounce, &QTimer::timeout, this, &Publisher::end);
}

QJsonArray Publisher::sampleUpdates()
{
    const auto update = [](const QString &identifier, const QString &kind, const QString &operation, const QString &culture) {
        return QJsonObject{
            {u"identifier"_s, identifier}, {u"entity_definition"_s, kind}, {u"operation"_s, operation}, {u"entity_culture"_s, culture}};
    };
    return {update(u"4F1C0B7A92D84E6FA1B35C77D0E9AA10"_s, u"Item"_s, u"Update"_s, u"en"_s),
            update(u"4F1C0B7A92D84E6FA1B35C77D0E9AA10-layout"_s, u"LayoutData"_s, u"Update"_s, u"en"_s),
            update(u"9BB2E61D0C334A57B8F0E2D4C6A81F73-media"_s, u"MediaItem"_s, u"Delete"_s, u"da-DK"_s),
            update(u"harbor-0A3C5E7F91B24D68AC13579BDF02468A-greeting-en"_s, u"DictionaryEntry"_s, u"Update"_s, u"en"_s)};
}

void Publisher::publish(const QJsonArray &updates, Done done)
{
    auto publish = std::make_shared<Publish>();
    publish->invocation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    publish->done = std::move(done);
    m_waiting.append(publish);
    m_tenant.log(u"publish"_s, publish->invocation);

    ++m_updating;
    const auto left = std::make_shared<int>(1);
    const auto oneDone = [this, left] {
        if (--*left == 0)
            updatesDone();
    };
    const QList<EdgeWebhook> webhooks = m_tenant.webhooks();
    for (const EdgeWebhook &webhook : webhooks) {
        if (webhook.disabled.value_or(false) || webhook.executionMode != "OnUpdate"_L1)
            continue;
        QList<Call> calls;
        for (const QByteArray &body : batches(webhook, publish->invocation, updates))
            calls.append({webhook.id, body, "application/json"});
        ++*left;
        callInTurn(calls, publish, oneDone);
    }
    oneDone();
}

QList<QByteArray> Publisher::batches(const EdgeWebhook &webhook, const QString &invocation, const QJsonArray &updates) const
{
    const int size = std::max(1, m_faults.number("batchSize"));
    QList<QByteArray> bodies;
    for (int first = 0; first < int(updates.size()); first += size) {
        QJsonArray batch;
        QSet<QByteArray> seen;
        for (int i = first; i < std::min(first + size, int(updates.size())); ++i) {
            const QByteArray text = QJsonDocument(QJsonArray{updates[i]}).toJson(QJsonDocument::Compact);
            if (seen.contains(text))
                continue;
            seen.insert(text);
            batch.append(updates[i]);
        }
        QJsonObject body = webhook.bodyInclude.value_or(QJsonObject());
        body.insert(u"invocation_id"_s, invocation);
        body.insert(u"updates"_s, batch);
        body.insert(u"continues"_s, first + size < int(updates.size()));
        bodies.append(QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    return bodies;
}

void Publisher::callInTurn(QList<Call> calls, const std::shared_ptr<Publish> &publish, const std::function<void()> &done)
{
    if (calls.isEmpty()) {
        done();
        return;
    }
    const Call call = calls.takeFirst();
    run(call, [this, calls, publish, done](const QJsonObject &run) {
        if (!run.isEmpty())
            publish->runs.append(run);
        callInTurn(calls, publish, done);
    });
}

void Publisher::updatesDone()
{
    --m_updating;
    m_debounce.start(m_faults.number("publishDebounceMs"));
}

void Publisher::end()
{
    if (m_updating > 0)
        return;
    const auto ending = std::exchange(m_waiting, {});
    const auto shared = std::make_shared<Publish>();
    const auto left = std::make_shared<int>(1);
    const auto oneDone = [ending, shared, left] {
        if (--*left > 0)
            return;
        for (const auto &publish : ending) {
            QJsonArray runs = publish->runs;
            for (const QJsonValue &run : std::as_const(shared->runs))
                runs.append(run);
            publish->done({{u"invocation_id"_s, publish->invocation}, {u"runs"_s, runs}});
        }
    };
    const QList<EdgeWebhook> webhooks = m_tenant.webhooks();
    for (const EdgeWebhook &webhook : webhooks) {
        if (webhook.executionMode == "OnUpdate"_L1)
            continue;
        ++*left;
        callInTurn({{webhook.id, webhook.body.toUtf8(), "text/plain; charset=utf-8"}}, shared, oneDone);
    }
    oneDone();
}

void Publisher::run(const Call &call, const Finished &finished)
{
    const EdgeWebhook *webhook = m_tenant.find(call.webhook);
    if (!webhook || webhook->disabled.value_or(false)) {
        finished({});
        return;
    }
    if (isOnThisComputer(QUrl(webhook->uri))) {
        send(*webhook, call, finished);
        return;
    }
    const QString far = m_faults.text("farReceivers");
    QString failure = far == "script"_L1 ? webhook->script : QString();
    if (far == "fail"_L1)
        failure = u"The operation timed out."_s;
    QTimer::singleShot(0, this, [this, id = call.webhook, failure, finished] { finished(record(id, failure.isEmpty(), failure)); });
}

void Publisher::send(const EdgeWebhook &webhook, const Call &call, const Finished &finished)
{
    QNetworkRequest request{QUrl(webhook.uri)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    const bool hasBody = webhook.method != "GET"_L1;
    if (hasBody)
        request.setRawHeader("Content-Type", call.contentType);
    const QJsonObject headers = webhook.headers.value_or(QJsonObject());
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const bool isOurs = it.key().compare("content-length"_L1, Qt::CaseInsensitive) == 0 ||
                            (it.key().compare("content-type"_L1, Qt::CaseInsensitive) == 0 && webhook.executionMode == "OnUpdate"_L1);
        if (!isOurs)
            request.setRawHeader(it.key().toUtf8(), it.value().toString().toUtf8());
    }

    QNetworkReply *reply = nullptr;
    if (hasBody) {
        auto *body = new CallBody(call.body, nullptr);
        request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        reply = m_network.sendCustomRequest(request, webhook.method.toLatin1(), body);
        body->setParent(reply);
    } else {
        reply = m_network.get(request);
    }
    QTimer::singleShot(m_faults.number("receiverTimeoutMs"), reply, [reply] {
        reply->setProperty("late", true);
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, id = call.webhook, finished] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool success = reply->error() == QNetworkReply::NoError && status >= 200 && status < 300;
        finished(record(id, success, success ? QString() : failureOf(*reply)));
    });
}

QJsonObject Publisher::record(const QString &id, bool success, const QString &message)
{
    const EdgeWebhook *known = m_tenant.find(id);
    if (!known)
        return {};
    EdgeWebhook webhook = *known;
    const auto entry = [now = edgeTime(QDateTime::currentDateTimeUtc())](bool good, const QString &text) {
        QJsonObject run{{u"timestamp"_s, now}, {u"success"_s, good}};
        if (!good)
            run.insert(u"message"_s, text);
        return run;
    };
    webhook.lastRuns.prepend(entry(success, message));

    int streak = 0;
    while (streak < int(webhook.lastRuns.size()) && !webhook.lastRuns[streak].toObject().value("success"_L1).toBool())
        ++streak;
    if (!webhook.disabled.value_or(false) && streak >= failuresUntilDisabled) {
        webhook.disabled = true;
        if (m_faults.text("disableMessage") == "instead"_L1)
            webhook.lastRuns[0] = entry(false, disabledMessage());
        else
            webhook.lastRuns.prepend(entry(false, disabledMessage()));
        m_tenant.log(u"webhookDisabled"_s, id);
    }
    while (webhook.lastRuns.size() > std::max(1, m_faults.number("keepRuns")))
        webhook.lastRuns.removeLast();
    m_tenant.replace(webhook);
    m_tenant.log(success ? u"runSucceeded"_s : u"runFailed"_s, id);

    QJsonObject run{{u"webhook"_s, id},
                    {u"label"_s, webhook.label},
                    {u"executionMode"_s, webhook.executionMode},
                    {u"success"_s, success},
                    {u"disabled"_s, webhook.disabled.value_or(false)}};
    if (!success)
        run.insert(u"message"_s, message);
    return run;
}

} // namespace edgewise::sandbox

#include "publisher.moc"
