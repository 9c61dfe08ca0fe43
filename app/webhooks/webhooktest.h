#pragma once

#include "app/core/pending.h"
#include "app/net/attempt.h"
#include "app/webhooks/webhook.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>

namespace edgewise {

/// What a receiver did with a sample. A receiver that cannot be reached is a result too: status 0 and `failure`.
struct TestResult
{
    QDateTime at = {};
    QByteArray verb = {};
    QUrl url = {};
    int status = 0;
    QString reason = {};
    QString failure = {}; ///< Why there is no answer, or why it ended early.
    Headers headers = {};
    QByteArray body = {};                                  ///< Its first 64 KiB.
    bool isCut = false;                                    ///< There was more.
    std::optional<std::chrono::milliseconds> lookup = {};  ///< Name to address.
    std::optional<std::chrono::milliseconds> connect = {}; ///< With TLS, when the address is https: Qt does not tell them apart.
    std::optional<std::chrono::milliseconds> wait = {};
    std::optional<std::chrono::milliseconds> receive = {};
    std::chrono::milliseconds total{};

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300 && failure.isEmpty(); }
};

/// Sends a sample from this computer straight to the receiver, as Experience Edge would: no credentials of ours, no redirects, 30 seconds,
/// and errors of TLS are errors.
class WebhookTest final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A webhook that cannot be called at all (no address) is Rejected.
    Pending<TestResult> send(const Webhook &webhook, std::stop_token stop = {});
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    /// For the record of all calls. Not redacted yet.
    void attempted(const edgewise::Attempt &attempt);

private:
    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
};

} // namespace edgewise
