#include "ui/webhooks/webhookspane.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/webhooks/runhistory.h"
#include "app/webhooks/webhookservice.h"
#include "ui/webhooks/webhookdetail.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhooksfilter.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool needsALook(const Webhook &webhook)
{
    const auto kind = webhook.state().kind;
    return kind == WebhookState::Kind::Failing || kind == WebhookState::Kind::DisabledByEdge;
}

} // namespace

WebhooksPane::WebhooksPane(Session &session, RunHistory &runs, Ask &ask, QWidget *parent)
    : Pane(u"Webhooks"_s, tr("Webhooks"), parent)
    , m_session(session)
    , m_service(session.webhooks())
    , m_history(runs)
    , m_ask(ask)
    , m_watch(m_service)
    , m_model(new WebhooksModel(this))
    , m_filter(new WebhooksFilter(this))
    , m_list(new QStackedWidget)
    , m_table(new TableView(tr("Webhooks")))
    , m_none(new EmptyState)
    , m_search(new SearchField(tr("Filter by label, host or text"), tr("Filter webhooks")))
    , m_segments(new Segments(u"State"_s, tr("State")))
    , m_menu(new QMenu(this))
    , m_detail(new WebhookDetail(m_menu))
{
    m_service.setInclude(session.connection().bodyIncludeAsObject ? Webhook::Include::AsObject : Webhook::Include::AsString);
    buildActions();
    build();
    connectParts();
    refreshActions();
}

WebhooksPane::~WebhooksPane()
{
    m_loading.request_stop();
    m_testing.request_stop();
}

void WebhooksPane::activate()
{
    if (!m_isRead)
        reload();
    m_table->setFocus();
}

void WebhooksPane::setParked(bool parked)
{
    Pane::setParked(parked);
    if (parked) {
        m_watch.stop();
        m_testing.request_stop();
    } else if (m_isRead) {
        m_watch.start();
        reload();
    }
}

void WebhooksPane::reload()
{
    m_loading.request_stop();
    m_loading = present(
        tr("Reading the webhooks…"), [this](std::stop_token stop) { return m_service.list(std::move(stop)); },
        [this](const QList<Webhook> &webhooks) {
            if (!m_isRead)
                m_watch.start();
            m_isRead = true;
            m_new->setEnabled(true);
            m_watch.take(webhooks);
            accept(webhooks);
        },
        [this](const Error &error) {
            // Who may not read will hardly be let write.
            m_new->setEnabled(m_isRead);
            explain(error);
        });
}

void WebhooksPane::accept(const QList<Webhook> &webhooks)
{
    // Without a database the runs of the service are shown all the same.
    (void)m_history.record(m_session.connection().id, webhooks);
    rescueEdits(webhooks);
    m_model->setWebhooks(webhooks);
    lookAtTenant(webhooks);
    countStates();
    refreshFoot();
    showList();
    if (!m_wanted.isEmpty() && m_model->find(m_wanted))
        select(std::exchange(m_wanted, {}));
    else if (m_shown.isEmpty() && m_filter->rowCount() > 0 && !isNarrow())
        m_table->selectRow(0);
    else if (const Webhook *shown = m_model->find(m_shown)) {
        const auto edit = m_edits.constFind(m_shown);
        if (edit == m_edits.cend()) {
            if (!differences(*shown, m_detail->form()->webhook()).isEmpty())
                showKey(m_shown);
        } else if (!edit->isDraft && !edit->theirs && !edit->isSaving && !differences(edit->opened, *shown).isEmpty()) {
            m_detail->banner()->tell(Banner::Kind::Info,
                                     tr("This webhook was changed elsewhere meanwhile. Saving will show both versions."));
        }
        m_detail->showState(*shown);
        m_detail->setRuns(*shown, m_history.runs(m_session.connection().id, *shown));
    }
    refreshActions();
}

/// What was typed into a webhook that is gone becomes a new one, rather than being lost.
void WebhooksPane::rescueEdits(const QList<Webhook> &webhooks)
{
    const QStringList keys = m_edits.keys();
    for (const QString &key : keys) {
        const Edit &edit = m_edits[key];
        const bool isThere = std::any_of(webhooks.cbegin(), webhooks.cend(), [&](const Webhook &webhook) { return webhook.id == key; });
        if (!edit.isDraft && !edit.isSaving && !isThere)
            becomeDraft(key, tr("This webhook was deleted elsewhere. What you typed is kept here; Save makes it again, with a new id."));
    }
}

void WebhooksPane::showList()
{
    const bool isEmpty = m_model->rowCount() == 0;
    showData(isEmpty);
    // The empty page has the same button in its middle.
    m_add->setVisible(!isEmpty);
}

void WebhooksPane::countStates()
{
    int active = 0, failing = 0, disabled = 0, look = 0;
    const auto webhooks = m_model->webhooks();
    for (const Webhook &webhook : webhooks) {
        const WebhookState state = webhook.state();
        active += state.kind == WebhookState::Kind::Active;
        failing += state.kind == WebhookState::Kind::Failing;
        disabled += state.isDisabled();
        look += needsALook(webhook);
    }
    m_segments->setCount(WebhooksFilter::All, int(webhooks.size()));
    m_segments->setCount(WebhooksFilter::Active, active);
    m_segments->setCount(WebhooksFilter::Failing, failing);
    m_segments->setCount(WebhooksFilter::Disabled, disabled);
    Q_EMIT attentionChanged(look, look == 0 ? QString() : tr("%n webhook(s) need a look", nullptr, look));
}

void WebhooksPane::refreshFoot()
{
    const int all = int(m_model->webhooks().size());
    const int drafts = m_model->draftCount();
    const int shown = m_filter->rowCount() - drafts;
    QString left = tr("%n webhook(s)", nullptr, all);
    if (shown < all)
        left = tr("%1 of %n webhook(s)", nullptr, all).arg(shown);
    if (drafts > 0)
        left = tr("%1 and %n not saved", nullptr, drafts).arg(left);
    QString right;
    if (m_watch.lastLook().isValid() && m_watch.nextLook().isValid()) {
        const auto seconds = std::max<qint64>(0, now().secsTo(m_watch.nextLook()));
        const QString wait = seconds < 60 ? tr("%n s", nullptr, int(seconds)) : tr("%n min", nullptr, int((seconds + 30) / 60));
        right = tr("read %1 · looks again in %2").arg(Words::ago(m_watch.lastLook()), wait);
    }
    setFoot(left, right);
    QWidget *page = m_filter->rowCount() == 0 && m_model->rowCount() > 0 ? static_cast<QWidget *>(m_none) : m_table;
    if (m_list->currentWidget() != page)
        m_list->setCurrentWidget(page);
}

void WebhooksPane::clearFilter()
{
    m_search->clear();
    m_segments->setCurrent(WebhooksFilter::All);
    m_filter->setState(WebhooksFilter::All);
    filtered();
}

/// What the filter hid comes back beside the list when it comes back into it.
void WebhooksPane::filtered()
{
    refreshFoot();
    if (const QModelIndex row = m_filter->mapFromSource(m_model->indexOf(m_last)); m_shown.isEmpty() && row.isValid() && !isNarrow())
        m_table->selectRow(row.row());
}

void WebhooksPane::refreshActions()
{
    const auto chosen = selectedWebhooks();
    const bool isOne = !m_shown.isEmpty();
    m_sendTest->setEnabled(isOne);
    m_duplicate->setEnabled(isOne);
    m_delete->setEnabled(!selectedKeys().isEmpty());
    const bool hasDisabled = std::any_of(chosen.cbegin(), chosen.cend(), [](const Webhook &webhook) { return webhook.disabled; });
    const bool hasEnabled = std::any_of(chosen.cbegin(), chosen.cend(), [](const Webhook &webhook) { return !webhook.disabled; });
    m_enable->setVisible(hasDisabled);
    m_disable->setVisible(hasEnabled);
}

QStringList WebhooksPane::selectedKeys() const
{
    QStringList keys;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        keys.append(row.data(WebhooksModel::KeyRole).toString());
    if (keys.isEmpty() && !m_shown.isEmpty())
        keys.append(m_shown);
    return keys;
}

QList<Webhook> WebhooksPane::selectedWebhooks() const
{
    QList<Webhook> chosen;
    const auto keys = selectedKeys();
    for (const QString &key : keys) {
        const Webhook *webhook = m_model->find(key);
        if (webhook && !m_edits.value(key).isDraft)
            chosen.append(*webhook);
    }
    return chosen;
}

void WebhooksPane::select(const QString &key)
{
    QModelIndex row = m_filter->mapFromSource(m_model->indexOf(key));
    if (!row.isValid()) {
        clearFilter();
        row = m_filter->mapFromSource(m_model->indexOf(key));
    }
    m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(row);
    if (m_shown != key)
        showKey(key);
}

void WebhooksPane::openWebhook(const QString &id)
{
    if (!m_model->find(id)) {
        m_wanted = id;
        return;
    }
    select(id);
    showDetail(true);
}

void WebhooksPane::showKey(const QString &key)
{
    m_testing.request_stop();
    if (m_shown != key)
        m_shownAt = now();
    m_shown = key;
    const Webhook *webhook = m_model->find(key);
    refreshActions();
    if (!webhook) {
        m_shown.clear();
        m_detail->showNothing();
        return;
    }
    m_last = key;
    const auto edit = m_edits.constFind(key);
    if (edit == m_edits.cend()) {
        m_detail->showWebhook(*webhook, *webhook, false);
    } else {
        m_detail->showWebhook(edit->opened, edit->edited, edit->isDraft);
        m_detail->setSaving(edit->isSaving);
        if (!edit->notice.isEmpty())
            m_detail->banner()->tell(Banner::Kind::Warn, edit->notice);
        if (edit->error)
            m_detail->showError(*edit->error);
        if (edit->theirs)
            m_detail->showConflict(edit->opened, edit->edited, *edit->theirs, edit->openedAt);
    }
    m_detail->setRuns(*webhook, m_history.runs(m_session.connection().id, *webhook));
    if (!isNarrow())
        showDetail(true);
}

void WebhooksPane::formEdited()
{
    const Webhook *webhook = m_model->find(m_shown);
    if (!webhook)
        return;
    if (!m_edits.contains(m_shown))
        m_edits.insert(m_shown, {.opened = *webhook, .edited = *webhook, .openedAt = m_shownAt});
    Edit &edit = m_edits[m_shown];
    edit.edited = m_detail->form()->webhook();
    if (edit.isDraft) {
        m_model->putDraft(m_shown, edit.edited);
    } else if (differences(edit.opened, edit.edited).isEmpty() && !edit.theirs) {
        m_edits.remove(m_shown);
    }
    m_model->setEdited(m_shown, m_edits.contains(m_shown));
}

bool WebhooksPane::hasUnsaved() const
{
    return std::any_of(m_edits.cbegin(), m_edits.cend(), [](const Edit &edit) { return !differences(edit.opened, edit.edited).isEmpty(); });
}

} // namespace edgewise
