// What the pane tells of its own accord, and what it remembers.
#include "ui/webhooks/webhookspane.h"

#include "app/connections/session.h"
#include "ui/shell/theme.h"
#include "ui/webhooks/webhookdetail.h"
#include "ui/webhooks/webhooksfilter.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace edgewise {

void WebhooksPane::lookAtTenant(const QList<Webhook> &webhooks)
{
    const auto named = std::find_if(webhooks.cbegin(), webhooks.cend(), [](const Webhook &webhook) { return !webhook.tenantId.isEmpty(); });
    const QString known = m_session.connection().tenantId;
    m_tenant = named == webhooks.cend() ? known : named->tenantId;
    setSubtitle(m_tenant.isEmpty() ? QString()
                                   : tr("tenant %1")
                                         .arg(u"<span style='font-family:\"%1\"'>%2</span>"_s.arg(theme::font(theme::Type::Code).family(),
                                                                                                  m_tenant.toHtmlEscaped())));
    m_isTenantDoubtful = !known.isEmpty() && known != m_tenant;
    if (known.isEmpty() && !m_tenant.isEmpty()) {
        Connection connection = m_session.connection();
        connection.tenantId = m_tenant;
        m_session.remember(connection);
    }
    if (m_isTenantDoubtful) {
        banner()->tell(Banner::Kind::Bad,
                       tr("This is another tenant than before: %1 now, %2 when you were here last.").arg(m_tenant, known),
                       {{u"This is right"_s, tr("This is right"),
                         [this] {
                             Connection connection = m_session.connection();
                             connection.tenantId = m_tenant;
                             m_session.remember(connection);
                             m_isTenantDoubtful = false;
                             clearNotice();
                         }},
                        {u"Edit connection"_s, tr("Edit connection"), [this] { Q_EMIT editConnectionWanted(); }}},
                       tr("Its Edge client may belong to another environment. Nothing is written before you have agreed."));
    }
}

void WebhooksPane::notifyOf(const Webhook &webhook)
{
    if (m_silenced.contains(webhook.id))
        return;
    const WebhookState state = webhook.state();
    const Connection &connection = m_session.connection();
    const QString place = connection.production ? tr("%1, production.").arg(connection.name) : tr("%1.").arg(connection.name);
    const QString id = webhook.id;
    Notification news;
    news.kind = Notification::Kind::Bad;
    news.buttons.append({u"Open webhook"_s, tr("Open webhook"), [pane = QPointer(this), id] {
                             if (pane)
                                 pane->openWebhook(id);
                         }});
    if (state.isDisabled()) {
        news.title = tr("“%1” was disabled").arg(webhook.label);
        news.text =
            (state.kind == WebhookState::Kind::DisabledByEdge
                 ? tr("Experience Edge switched it off after %n failures in a row. Mend the receiver, then test.", nullptr, state.failures)
                 : tr("Somebody switched it off elsewhere.")) +
            u' ' + place;
        news.buttons.append({u"Send test"_s, tr("Send test"), [pane = QPointer(this), id] {
                                 if (!pane)
                                     return;
                                 pane->openWebhook(id);
                                 pane->sendTest();
                             }});
    } else {
        news.kind = Notification::Kind::Warn;
        news.title = tr("“%1” is failing").arg(webhook.label);
        news.text = tr("%n run(s) in a row failed. After %1 Experience Edge switches it off. %2", nullptr, state.failures)
                        .arg(Webhook::failuresToDisable)
                        .arg(place);
        news.buttons.append({u"Not again today"_s, tr("Not again today"), [pane = QPointer(this), id] {
                                 if (pane)
                                     pane->m_silenced.insert(id);
                             }});
    }
    Q_EMIT notified(news);
}

void WebhooksPane::saveState(QSettings &settings) const
{
    Pane::saveState(settings);
    m_table->saveColumns(settings, u"columns"_s);
    settings.setValue("tab"_L1, m_detail->tab());
    settings.setValue("filter"_L1, m_segments->current());
    if (const auto *shown = m_model->find(m_shown); shown && !shown->id.isEmpty())
        settings.setValue("shown"_L1, shown->id);
}

void WebhooksPane::restoreState(QSettings &settings)
{
    Pane::restoreState(settings);
    m_table->restoreColumns(settings, u"columns"_s);
    m_detail->setTab(settings.value("tab"_L1).toInt());
    const int state = settings.value("filter"_L1, int(WebhooksFilter::All)).toInt();
    m_segments->setCurrent(state);
    m_filter->setState(WebhooksFilter::State(state));
    m_wanted = settings.value("shown"_L1).toString();
}

} // namespace edgewise
