// Deleting, making again, enabling and disabling: one webhook or many.
#include "ui/webhooks/webhookspane.h"

#include "app/connections/session.h"
#include "app/webhooks/webhookservice.h"
#include "ui/shell/ask.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString shortId(const QString &id)
{
    return id.size() > 10 ? QString(id.first(9) + u'…') : id;
}

} // namespace

void WebhooksPane::removeSelected()
{
    const QStringList keys = selectedKeys();
    for (const QString &key : keys) {
        if (m_edits.value(key).isDraft) {
            select(key);
            revert();
        }
    }
    const QList<Webhook> chosen = [&] {
        QList<Webhook> all;
        for (const QString &key : keys) {
            if (const Webhook *webhook = m_model->find(key))
                all.append(*webhook);
        }
        return all;
    }();
    if (chosen.isEmpty())
        return;
    const Connection &connection = m_session.connection();
    guard([this, chosen, &connection] {
        if (!connection.production)
            return removeNext(chosen, {});
        Confirmation question;
        question.keep = chosen.size() == 1 ? tr("Keep it") : tr("Keep them");
        question.connection = &connection;
        if (chosen.size() == 1) {
            question.title = tr("Delete the webhook “%1”?").arg(chosen.first().label);
            question.text =
                tr("Experience Edge stops calling %1. You can undo this for 10 seconds: that creates the webhook again, with a new id and no runs.")
                    .arg(u"<code>"_s + chosen.first().host().toHtmlEscaped() + u"</code>"_s);
            question.doIt = tr("Delete %1").arg(chosen.first().label);
        } else {
            const int count = int(chosen.size());
            question.title = tr("Delete %n webhooks?", nullptr, count);
            question.text = tr(
                "Experience Edge stops calling their receivers. You can undo this for 10 seconds: that creates them again, with new ids and no runs.");
            question.doIt = tr("Delete %n webhooks", nullptr, count);
        }
        m_ask.confirm(this, question, [this, chosen](bool yes) {
            if (yes)
                removeNext(chosen, {});
        });
    });
}

void WebhooksPane::removeNext(QList<Webhook> queue, QList<Webhook> removed)
{
    if (queue.isEmpty())
        return offerUndo(removed);
    const Webhook next = queue.takeFirst();
    m_service.remove(next).then(this, [this, next, queue, removed](const Result<Removal> &outcome) {
        QList<Webhook> gone = removed;
        if (outcome && outcome->theirs) {
            const Webhook theirs = *outcome->theirs;
            m_model->putWebhook(theirs);
            banner()->tell(Banner::Kind::Warn, tr("“%1” was changed elsewhere since you saw it, so it was not deleted.").arg(theirs.label),
                           {{u"Delete it anyway"_s, tr("Delete it anyway"), [this, theirs] {
                                 clearNotice();
                                 removeNext({theirs}, {});
                             }}});
        } else if (!outcome && outcome.error().kind != Error::Kind::NotFound) {
            const Error &error = outcome.error();
            banner()->tell(Banner::Kind::Bad, tr("“%1” was not deleted: %2").arg(next.label, error.message()),
                           {{u"Read again"_s, tr("Read again"),
                             [this] {
                                 clearNotice();
                                 reload();
                             }}},
                           error.said.isEmpty() ? error.advice() : error.said);
            return offerUndo(gone);
        } else {
            m_edits.remove(next.id);
            m_model->remove(next.id);
            if (outcome && outcome->removed)
                gone.append(*outcome->removed);
            else
                undoBar()->tell(tr("“%1” was deleted elsewhere already.").arg(next.label));
        }
        removeNext(queue, gone);
    });
}

void WebhooksPane::offerUndo(const QList<Webhook> &removed)
{
    countStates();
    refreshFoot();
    showList();
    if (removed.isEmpty())
        return;
    const QString text = removed.size() == 1
                             ? tr("“%1” deleted. Undo makes it again, with a new id.").arg(removed.first().label)
                             : tr("%n webhooks deleted. Undo makes them again, with new ids.", nullptr, int(removed.size()));
    undoBar()->offer(
        text, [this, removed] { createAgain(removed, {}); }, std::chrono::seconds(10), u"trash"_s);
}

void WebhooksPane::createAgain(QList<Webhook> queue, const QStringList &newIds)
{
    const Webhook next = queue.takeFirst();
    m_service.create(next).then(this, [this, next, queue, newIds](const Result<Webhook> &outcome) {
        if (!outcome) {
            // Nothing is lost: what could not be made again waits as a draft.
            QList<Webhook> drafts{next};
            drafts += queue;
            for (Webhook &draft : drafts) {
                const QString label = draft.label;
                draft.id.clear();
                draft.lastRuns.clear();
                addDraft(draft, tr("“%1” could not be made again: %2 Save tries once more.").arg(label, outcome.error().message()));
            }
            return;
        }
        m_watch.know(*outcome);
        m_model->putWebhook(*outcome);
        const QStringList made = newIds + QStringList{outcome->id};
        if (!queue.isEmpty())
            return createAgain(queue, made);
        countStates();
        refreshFoot();
        showList();
        const QString id = outcome->id;
        select(id);
        if (made.size() == 1)
            undoBar()->tell(tr("“%1” is there again. New id %2, was %3").arg(outcome->label, shortId(id), shortId(next.id)), tr("Open"),
                            [this, id] { openWebhook(id); });
        else
            undoBar()->tell(tr("%n webhooks are there again, with new ids.", nullptr, int(made.size())));
    });
}

void WebhooksPane::enableSelected(bool enabled)
{
    QList<Webhook> chosen = selectedWebhooks();
    chosen.removeIf([&](const Webhook &webhook) { return webhook.disabled != enabled; });
    if (chosen.isEmpty())
        return;
    const bool isRisky = enabled && std::any_of(chosen.cbegin(), chosen.cend(), [](const Webhook &webhook) {
                             return webhook.state().kind == WebhookState::Kind::DisabledByEdge;
                         });
    if (!isRisky)
        return guard([this, chosen, enabled] { enableNext(chosen, enabled, {}); });
    banner()->tell(Banner::Kind::Warn, tr("Experience Edge switched “%1” off after ten failures in a row.").arg(chosen.first().label),
                   {{u"Send a test first"_s, tr("Send a test first"),
                     [this] {
                         clearNotice();
                         sendTest();
                     }},
                    {u"Enable anyway"_s, tr("Enable anyway"),
                     [this, chosen] {
                         clearNotice();
                         guard([this, chosen] { enableNext(chosen, true, {}); });
                     }}},
                   tr("One more failure may switch it off again at once, so mend the receiver and test it first."));
}

void WebhooksPane::enableNext(QList<Webhook> queue, bool enabled, QList<Webhook> done)
{
    if (queue.isEmpty()) {
        countStates();
        if (done.isEmpty())
            return;
        const int count = int(done.size());
        const QString one = enabled ? tr("“%1” is enabled.").arg(done.first().label) : tr("“%1” is disabled.").arg(done.first().label);
        const QString many = enabled ? tr("%n webhooks are enabled.", nullptr, count) : tr("%n webhooks are disabled.", nullptr, count);
        undoBar()->offer(count == 1 ? one : many, [this, done, enabled] { enableNext(done, !enabled, {}); });
        return;
    }
    const Webhook next = queue.takeFirst();
    m_service.setDisabled(next.id, !enabled).then(this, [this, next, queue, enabled, done](const Result<Webhook> &outcome) {
        if (!outcome) {
            const Error &error = outcome.error();
            banner()->tell(Banner::Kind::Bad,
                           enabled ? tr("“%1” was not enabled: %2").arg(next.label, error.message())
                                   : tr("“%1” was not disabled: %2").arg(next.label, error.message()),
                           {{u"Read again"_s, tr("Read again"),
                             [this] {
                                 clearNotice();
                                 reload();
                             }}},
                           error.advice());
            return enableNext({}, enabled, done);
        }
        m_watch.know(*outcome);
        m_model->putWebhook(*outcome);
        if (m_edits.contains(outcome->id)) {
            Edit &edit = m_edits[outcome->id];
            edit.opened.disabled = outcome->disabled;
            edit.edited.disabled = outcome->disabled;
        }
        if (m_shown == outcome->id)
            showKey(m_shown);
        enableNext(queue, enabled, done + QList<Webhook>{*outcome});
    });
}

} // namespace edgewise
