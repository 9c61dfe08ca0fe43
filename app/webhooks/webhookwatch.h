#pragma once

#include "app/core/error.h"
#include "app/webhooks/webhook.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <stop_token>

namespace edgewise {

class WebhookService;

/// Reads the webhooks every few minutes and tells what became of them. After an error it waits longer each time.
class WebhookWatch final : public QObject
{
    Q_OBJECT

public:
    /// @param webhooks  outlives the watch
    explicit WebhookWatch(WebhookService &webhooks, QObject *parent = nullptr);
    ~WebhookWatch() override;

    void setInterval(std::chrono::milliseconds interval);
    void start();
    void stop();
    /// Somebody else read the webhooks: takes them as a look of its own. The first look is only remembered.
    void take(const QList<Webhook> &webhooks);
    /// A webhook was changed or made from here, which is no news.
    void know(const Webhook &webhook);

    [[nodiscard]] QDateTime lastLook() const { return m_lastLook; }
    [[nodiscard]] QDateTime nextLook() const { return m_nextLook; } ///< Invalid while it does not watch.

Q_SIGNALS:
    void refreshed(const QList<edgewise::Webhook> &webhooks);
    void disabled(const edgewise::Webhook &webhook);
    void startedFailing(const edgewise::Webhook &webhook);
    void failed(const edgewise::Error &error);

private:
    void look();
    void planNext();

    WebhookService &m_webhooks;
    QTimer m_timer;
    std::chrono::milliseconds m_interval = std::chrono::minutes(5);
    bool m_watching = false;
    int m_failures = 0;
    bool m_hasLooked = false;
    QHash<QString, WebhookState> m_states;
    QDateTime m_lastLook;
    QDateTime m_nextLook;
    std::stop_source m_looking;
};

} // namespace edgewise
