#include "app/webhooks/webhookwatch.h"

#include "app/core/clock.h"
#include "app/webhooks/webhookservice.h"

#include <algorithm>

namespace edgewise {

WebhookWatch::WebhookWatch(WebhookService &webhooks, QObject *parent)
    : QObject(parent)
    , m_webhooks(webhooks)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebhookWatch::look);
}

WebhookWatch::~WebhookWatch()
{
    m_looking.request_stop();
}

void WebhookWatch::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    if (m_watching)
        planNext();
}

void WebhookWatch::start()
{
    m_watching = true;
    planNext();
}

void WebhookWatch::stop()
{
    m_watching = false;
    m_timer.stop();
    m_nextLook = {};
    m_looking.request_stop();
}

void WebhookWatch::take(const QList<Webhook> &webhooks)
{
    const bool isNews = m_hasLooked;
    const auto before = std::exchange(m_states, {});
    for (const Webhook &webhook : webhooks)
        m_states.insert(webhook.id, webhook.state());
    m_hasLooked = true;
    m_failures = 0;
    m_lastLook = now();
    if (m_watching)
        planNext();
    if (!isNews)
        return;
    for (const Webhook &webhook : webhooks) {
        if (!before.contains(webhook.id))
            continue;
        const WebhookState was = before.value(webhook.id);
        const WebhookState is = webhook.state();
        if (is.isDisabled() && !was.isDisabled())
            Q_EMIT disabled(webhook);
        else if (is.kind == WebhookState::Kind::Failing && was.kind == WebhookState::Kind::Active)
            Q_EMIT startedFailing(webhook);
    }
}

void WebhookWatch::know(const Webhook &webhook)
{
    m_states.insert(webhook.id, webhook.state());
}

void WebhookWatch::look()
{
    m_looking.request_stop();
    m_looking = {};
    const auto looking = m_looking;
    m_webhooks.list(looking.get_token()).then(this, [this, looking](const Result<QList<Webhook>> &webhooks) {
        if (looking.stop_requested() || !m_watching)
            return;
        if (webhooks) {
            take(*webhooks);
            Q_EMIT refreshed(*webhooks);
            return;
        }
        ++m_failures;
        planNext();
        Q_EMIT failed(webhooks.error());
    });
}

void WebhookWatch::planNext()
{
    const auto pause = m_interval * (1 << std::min(m_failures, 4));
    m_timer.start(pause);
    m_nextLook = now().addMSecs(pause.count());
}

} // namespace edgewise
