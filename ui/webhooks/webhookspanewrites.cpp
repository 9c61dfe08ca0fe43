// What the pane changes on Experience Edge. A write is not an operation of Pane::present(): nobody can take it back, so its end is always
// told.
#include "ui/webhooks/webhookspane.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/webhooks/webhookservice.h"
#include "ui/shell/ask.h"
#include "ui/webhooks/runsview.h"
#include "ui/webhooks/testpanel.h"
#include "ui/webhooks/webhookdetail.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace edgewise {

/// On a tenant that is not the one remembered, the first write asks.
void WebhooksPane::guard(std::function<void()> write)
{
    if (!m_isTenantDoubtful)
        return write();
    const Connection &connection = m_session.connection();
    Confirmation question{.title = tr("Write to another tenant than before?"),
                          .text = tr("This connection was tenant %1 when you were here last. It is tenant %2 now.")
                                      .arg(connection.tenantId.toHtmlEscaped(), m_tenant.toHtmlEscaped()),
                          .doIt = tr("Write to %1").arg(m_tenant),
                          .keep = tr("Change nothing"),
                          .connection = &connection};
    m_ask.confirm(this, question, [this, write = std::move(write)](bool yes) {
        if (!yes)
            return;
        Connection agreed = m_session.connection();
        agreed.tenantId = m_tenant;
        m_session.remember(agreed);
        m_isTenantDoubtful = false;
        clearNotice();
        write();
    });
}

void WebhooksPane::addDraft(const Webhook &draft, const QString &notice)
{
    const QString key = u"draft/%1"_s.arg(++m_drafts);
    m_edits.insert(key, {.opened = Webhook(), .edited = draft, .openedAt = now(), .isDraft = true, .notice = notice});
    m_model->putDraft(key, draft);
    showList();
    select(key);
    showDetail(true);
    m_detail->setTab(WebhookDetail::DetailsTab);
    m_detail->form()->focusFirst();
    refreshFoot();
}

void WebhooksPane::newWebhook()
{
    addDraft(Webhook());
}

void WebhooksPane::duplicate()
{
    const Webhook *webhook = m_model->find(m_shown);
    if (!webhook)
        return;
    Webhook copy = *webhook;
    copy.id.clear();
    copy.created = {};
    copy.lastRuns.clear();
    copy.label = tr("%1 (copy)").arg(webhook->label);
    addDraft(copy);
}

void WebhooksPane::save()
{
    const QString key = m_shown;
    if (!m_edits.contains(key) || m_edits[key].isSaving)
        return;
    guard([this, key] {
        if (!m_edits.contains(key))
            return;
        Edit &edit = m_edits[key];
        edit.isSaving = true;
        edit.error.reset();
        edit.notice.clear();
        if (key == m_shown) {
            m_detail->banner()->hide();
            m_detail->setSaving(true);
        }
        if (edit.isDraft)
            m_service.create(edit.edited).then(this, [this, key](const Result<Webhook> &outcome) { created(key, outcome); });
        else
            m_service.save(edit.opened, edit.edited).then(this, [this, key](const Result<SaveOutcome> &outcome) { saved(key, outcome); });
    });
}

void WebhooksPane::created(const QString &key, const Result<Webhook> &outcome)
{
    if (!outcome)
        return saveFailed(key, outcome.error());
    const bool isShown = m_shown == key;
    m_edits.remove(key);
    m_watch.know(*outcome);
    m_model->putWebhook(*outcome);
    if (isShown)
        select(outcome->id);
    m_model->remove(key);
    countStates();
    refreshFoot();
    undoBar()->tell(tr("“%1” is saved. Experience Edge calls it from the next publish on.").arg(outcome->label));
}

void WebhooksPane::saved(const QString &key, const Result<SaveOutcome> &outcome)
{
    if (!outcome)
        return saveFailed(key, outcome.error());
    const bool isShown = m_shown == key;
    Edit &edit = m_edits[key];
    edit.isSaving = false;
    if (outcome->theirs) {
        edit.theirs = outcome->theirs;
        m_watch.know(*outcome->theirs);
        m_model->putWebhook(*outcome->theirs);
        if (isShown)
            m_detail->showConflict(edit.opened, edit.edited, *outcome->theirs, edit.openedAt);
        countStates();
        return;
    }
    if (!outcome->saved) {
        Error error{.kind = Error::Kind::Unsure, .api = Api::Edge};
        error.said = tr("A second look shows that nothing was changed. Save again to try once more.");
        return saveFailed(key, error);
    }
    const Webhook fresh = *outcome->saved;
    m_edits.remove(key);
    m_watch.know(fresh);
    m_model->putWebhook(fresh);
    m_model->setEdited(key, false);
    countStates();
    if (isShown) {
        const int tab = m_detail->tab();
        showKey(key);
        m_detail->setTab(tab);
    }
    if (!outcome->notArrived.isEmpty()) {
        QStringList names;
        for (const QString &member : outcome->notArrived)
            names.append(WebhookForm::labelOf(member));
        if (isShown)
            m_detail->banner()->tell(Banner::Kind::Warn,
                                     tr("Saved, but Experience Edge shows something else for: %1.").arg(Words::list(names)));
    } else if (outcome->unverified) {
        undoBar()->tell(tr("“%1” was accepted, but could not be read again to make sure.").arg(fresh.label), tr("Read again"),
                        [this] { reload(); });
    } else if (outcome->answerLost) {
        undoBar()->tell(tr("“%1” is saved. The connection broke, and a second look shows that it arrived.").arg(fresh.label));
    } else {
        undoBar()->tell(tr("“%1” is saved.").arg(fresh.label));
    }
}

void WebhooksPane::saveFailed(const QString &key, const Error &error)
{
    if (!m_edits.contains(key))
        return;
    Edit &edit = m_edits[key];
    edit.isSaving = false;
    if (error.kind == Error::Kind::NotFound && !edit.isDraft) {
        becomeDraft(key, tr("This webhook was deleted elsewhere. What you typed is kept here; Save makes it again, with a new id."));
        reload();
        return;
    }
    edit.error = error;
    if (m_shown == key)
        m_detail->showError(error);
}

void WebhooksPane::becomeDraft(const QString &key, const QString &notice)
{
    const bool isShown = m_shown == key;
    Edit edit = m_edits.take(key);
    const QString draftKey = u"draft/%1"_s.arg(++m_drafts);
    edit.opened = Webhook();
    edit.edited.id.clear();
    edit.edited.lastRuns.clear();
    edit.isDraft = true;
    edit.isSaving = false;
    edit.theirs.reset();
    edit.notice = notice;
    m_edits.insert(draftKey, edit);
    m_model->putDraft(draftKey, edit.edited);
    if (isShown)
        select(draftKey);
    m_model->remove(key);
    refreshFoot();
}

void WebhooksPane::resolve(const Webhook &chosen, const Webhook &theirs)
{
    if (!m_edits.contains(m_shown))
        return;
    Edit &edit = m_edits[m_shown];
    edit.opened = theirs;
    edit.edited = chosen;
    edit.openedAt = now();
    edit.theirs.reset();
    if (differences(chosen, theirs).isEmpty()) {
        m_edits.remove(m_shown);
        m_model->setEdited(m_shown, false);
        showKey(m_shown);
        return;
    }
    showKey(m_shown);
    save();
}

void WebhooksPane::revert()
{
    const QString key = m_shown;
    if (!m_edits.contains(key))
        return;
    const Edit edit = m_edits.take(key);
    if (edit.isDraft) {
        m_model->remove(key);
        refreshFoot();
        showList();
        if (differences(edit.opened, edit.edited).isEmpty())
            return;
        undoBar()->offer(tr("The new webhook is discarded."), [this, edit] { addDraft(edit.edited); });
        return;
    }
    m_model->setEdited(key, false);
    showKey(key);
    undoBar()->offer(tr("The changes to “%1” are discarded.").arg(edit.opened.label), [this, key, edit] {
        if (!m_model->find(key))
            return;
        m_edits.insert(key, edit);
        m_model->setEdited(key, true);
        select(key);
        showKey(key);
    });
}

void WebhooksPane::sendTest()
{
    if (m_shown.isEmpty())
        return;
    m_testing.request_stop();
    m_testing = {};
    m_detail->showTest();
    TestPanel *panel = m_detail->runs()->test();
    panel->showSending();
    const auto testing = m_testing;
    m_test.send(m_detail->form()->webhook(), testing.get_token()).then(this, [panel, testing](const Result<TestResult> &result) {
        if (testing.stop_requested())
            return;
        if (result)
            panel->showResult(*result);
        else
            panel->showError(tr("It has no address that can be called. Fill in the URI first."));
    });
}

} // namespace edgewise
