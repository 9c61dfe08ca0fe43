#include "ui/webhooks/webhookspane.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/webhooks/runhistory.h"
#include "app/webhooks/webhookservice.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/webhooks/webhookdetail.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhooksdelegate.h"
#include "ui/webhooks/webhooksfilter.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSettings>

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
    , m_table(new TableView(tr("Webhooks")))
    , m_search(new SearchField(tr("Filter by label, host or text"), tr("Filter webhooks")))
    , m_segments(new Segments(tr("State")))
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

QAction *WebhooksPane::addPaneAction(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void WebhooksPane::buildActions()
{
    m_new = addPaneAction(u"New webhook"_s, tr("New webhook"), {}, QKeySequence::New);
    m_new->setIcon(icon(u"plus"_s, theme::Colour::OnAccent));
    m_reload = addPaneAction(u"Read again"_s, tr("Read again"), u"refresh"_s, QKeySequence(Qt::Key_F5));
    m_sendTest = addPaneAction(u"Send a test"_s, tr("Send a test"), u"send"_s);
    m_duplicate = addPaneAction(u"Duplicate webhook"_s, tr("Duplicate"), u"copy"_s, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_enable = addPaneAction(u"Enable"_s, tr("Enable"), u"play"_s);
    m_disable = addPaneAction(u"Disable"_s, tr("Disable"), u"pause"_s);
    m_delete = addPaneAction(u"Delete"_s, tr("Delete"), u"trash"_s);
    auto *saveAction = addPaneAction(u"Save webhook"_s, tr("Save"), {}, QKeySequence::Save);
    connect(saveAction, &QAction::triggered, this, [this] {
        if (m_edits.contains(m_shown) && m_detail->form()->problems().isEmpty())
            save();
    });
    connect(m_new, &QAction::triggered, this, &WebhooksPane::newWebhook);
    connect(m_reload, &QAction::triggered, this, &WebhooksPane::reload);
    connect(m_sendTest, &QAction::triggered, this, &WebhooksPane::sendTest);
    connect(m_duplicate, &QAction::triggered, this, &WebhooksPane::duplicate);
    connect(m_enable, &QAction::triggered, this, [this] { enableSelected(true); });
    connect(m_disable, &QAction::triggered, this, [this] { enableSelected(false); });
    connect(m_delete, &QAction::triggered, this, &WebhooksPane::removeSelected);

    m_menu->addActions({m_sendTest, m_duplicate});
    m_menu->addSeparator();
    m_menu->addActions({m_enable, m_disable});
    m_menu->addSeparator();
    m_menu->addAction(tr("Copy as JSON"), this, &WebhooksPane::copyJson);
    m_menu->addAction(tr("Copy the call of the receiver as cURL"), this, &WebhooksPane::copyReceiverCurl);
    m_menu->addAction(tr("Copy the API call as cURL"), this, &WebhooksPane::copyApiCurl);
    m_menu->addSeparator();
    m_menu->addAction(tr("Export…"), this, [this] { exportSelected(false); });
    m_menu->addAction(tr("Export with secrets…"), this, [this] { exportSelected(true); });
    m_menu->addAction(tr("Import…"), this, &WebhooksPane::askImport);
    m_menu->addSeparator();
    m_menu->addAction(m_delete);
}

void WebhooksPane::build()
{
    auto *read = button(u"Read again"_s, tr("Read again"), u"refresh"_s, ButtonKind::Flat, true);
    auto *add = button(u"New webhook"_s, tr("New webhook"), u"plus"_s, ButtonKind::Primary);
    headActions()->addWidget(read);
    headActions()->addWidget(add);
    connect(read, &QPushButton::clicked, m_reload, &QAction::trigger);
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);

    m_search->setObjectName(u"Filter webhooks"_s);
    m_segments->setObjectName(u"State filter"_s);
    m_segments->add(WebhooksFilter::All, tr("All"));
    m_segments->add(WebhooksFilter::Active, tr("Active"));
    m_segments->add(WebhooksFilter::Failing, tr("Failing"));
    m_segments->add(WebhooksFilter::Disabled, tr("Disabled"));
    auto *columns = button(u"Columns"_s, tr("Columns"), u"columns"_s, ButtonKind::Normal, true);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_table->columnsMenu()->popup(columns->mapToGlobal(columns->rect().bottomLeft())); });
    filterRow()->addWidget(m_search, 1);
    filterRow()->addWidget(m_segments);
    filterRow()->addWidget(columns);

    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"Webhooks"_s);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new WebhooksDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(WebhooksModel::LabelColumn, Qt::AscendingOrder);
    const int widths[] = {148, 140, 72, 84, 148};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    setList(m_table);
    setDetail(m_detail);
    setEmptyState(u"drawing-webhooks"_s, tr("No webhooks yet: a webhook tells another system that something was published."), m_new);
    setRetry([this] { reload(); });
    setAcceptDrops(true);
    m_detail->form()->setAllowLoopbackHttp(m_session.connection().sandbox);
    QWidget::setTabOrder(m_search, m_segments);
    QWidget::setTabOrder(m_segments, m_table);
    QWidget::setTabOrder(m_table, m_detail);
}

void WebhooksPane::connectParts()
{
    connect(&m_service, &WebhookService::includeChanged, this, [this](Webhook::Include include) {
        Connection connection = m_session.connection();
        connection.bodyIncludeAsObject = include == Webhook::Include::AsObject;
        m_session.remember(connection);
    });
    connect(&m_watch, &WebhookWatch::refreshed, this, &WebhooksPane::accept);
    connect(&m_watch, &WebhookWatch::failed, this, [this](const Error &error) { explain(error); });
    connect(&m_watch, &WebhookWatch::disabled, this, &WebhooksPane::notifyOf);
    connect(&m_watch, &WebhookWatch::startedFailing, this, &WebhooksPane::notifyOf);
    connect(&m_test, &WebhookTest::attempted, this, [this](Attempt attempt) {
        attempt.connectionId = m_session.connection().id;
        attempt.connectionName = m_session.connection().name;
        Q_EMIT attempted(attempt);
    });

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refreshFoot();
    });
    connect(m_segments, &Segments::changed, this, [this](int state) {
        m_filter->setState(WebhooksFilter::State(state));
        refreshFoot();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showKey(current.data(WebhooksModel::KeyRole).toString()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WebhooksPane::refreshActions);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        showKey(index.data(WebhooksModel::KeyRole).toString());
        showDetail(true);
    });
    connect(m_table, &TableView::deletePressed, this, &WebhooksPane::removeSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_table->viewport()->mapToGlobal(at)); });

    connect(m_detail, &WebhookDetail::edited, this, &WebhooksPane::formEdited);
    connect(m_detail, &WebhookDetail::saveWanted, this, &WebhooksPane::save);
    connect(m_detail, &WebhookDetail::revertWanted, this, &WebhooksPane::revert);
    connect(m_detail, &WebhookDetail::sendTestWanted, this, &WebhooksPane::sendTest);
    connect(m_detail, &WebhookDetail::duplicateWanted, this, &WebhooksPane::duplicate);
    connect(m_detail, &WebhookDetail::deleteWanted, this, &WebhooksPane::removeSelected);
    connect(m_detail, &WebhookDetail::resolved, this, &WebhooksPane::resolve);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        refreshFoot();
        m_model->refreshTimes();
    });
    m_clock.start(std::chrono::seconds(10));
}

void WebhooksPane::activate()
{
    if (!m_isRead)
        reload();
    m_table->setFocus();
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
            m_watch.take(webhooks);
            accept(webhooks);
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
    showData(m_model->rowCount() == 0);
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
                       {{tr("This is right"),
                         [this] {
                             Connection connection = m_session.connection();
                             connection.tenantId = m_tenant;
                             m_session.remember(connection);
                             m_isTenantDoubtful = false;
                             clearNotice();
                         }},
                        {tr("Edit connection"), [this] { Q_EMIT editConnectionWanted(); }}},
                       tr("Its Edge client may belong to another environment. Nothing is written before you have agreed."));
    }
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
        m_search->clear();
        m_segments->setCurrent(WebhooksFilter::All);
        m_filter->setState(WebhooksFilter::All);
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
    news.buttons.append({tr("Open webhook"), [pane = QPointer(this), id] {
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
        news.buttons.append({tr("Send test"), [pane = QPointer(this), id] {
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
        news.buttons.append({tr("Not again today"), [pane = QPointer(this), id] {
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
