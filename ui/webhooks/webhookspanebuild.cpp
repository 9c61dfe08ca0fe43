// How the pane is put together.
#include "ui/webhooks/webhookspane.h"

#include "app/connections/session.h"
#include "app/webhooks/webhookservice.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/webhooks/webhookdetail.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhooksfilter.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

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
    m_add = button(u"New webhook"_s, tr("New webhook"), u"plus"_s, ButtonKind::Primary);
    headActions()->addWidget(read);
    headActions()->addWidget(m_add);
    connect(read, &QPushButton::clicked, m_reload, &QAction::trigger);
    connect(m_add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::enabledChanged, m_add, &QWidget::setEnabled);

    m_search->setObjectName(u"Filter webhooks"_s);
    m_segments->setObjectName(u"State filter"_s);
    m_segments->add(WebhooksFilter::All, u"All"_s, tr("All"));
    m_segments->add(WebhooksFilter::Active, u"Active"_s, tr("Active"));
    m_segments->add(WebhooksFilter::Failing, u"Failing"_s, tr("Failing"));
    m_segments->add(WebhooksFilter::Disabled, u"Disabled"_s, tr("Disabled"));
    auto *columns = button(u"Columns"_s, tr("Columns"), u"columns"_s, ButtonKind::Normal, true);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_table->columnsMenu()->popup(columns->mapToGlobal(columns->rect().bottomLeft())); });
    filterRow()->addWidget(m_search, 1);
    filterRow()->addWidget(m_segments);
    filterRow()->addWidget(columns);

    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"Webhooks"_s);
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(WebhooksModel::LabelColumn, Qt::AscendingOrder);
    const int widths[] = {148, 140, 64, 84, 148};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->fitColumn(column, widths[column]);
    m_none->setText(u"drawing-empty-search"_s, tr("No webhook matches."));
    auto *clear = m_none->addButton(button(u"Clear the filter"_s, tr("Clear the filter")));
    setKind(static_cast<QPushButton *>(clear), ButtonKind::Normal);
    connect(clear, &QPushButton::clicked, this, [this] {
        clearFilter();
        m_search->setFocus();
    });
    m_list->addWidget(m_table);
    m_list->addWidget(m_none);
    setList(m_list);
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
        filtered();
    });
    connect(m_segments, &Segments::changed, this, [this](int state) {
        m_filter->setState(WebhooksFilter::State(state));
        filtered();
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

} // namespace edgewise
