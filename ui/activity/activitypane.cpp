#include "ui/activity/activitypane.h"

#include "app/core/clock.h"
#include "ui/activity/activitydetail.h"
#include "ui/activity/activitymodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

enum class Span { Today, Week, Month };

constexpr auto typingPause = 150ms;
constexpr auto countPause = 1s;
constexpr auto clockPause = 10s;
constexpr int listWidth = 872;
constexpr int whoseWidth = 148;
constexpr int timeWidth = 112;
constexpr int firstPage = 2000;

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ActivityPane::ActivityPane(ActivityLog &log, Ask &ask, QWidget *parent)
    : Pane(u"Activity"_s, tr("Activity"), parent)
    , m_log(log)
    , m_ask(ask)
    , m_model(new ActivityModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_search(new SearchField(tr("Filter by URL or text"), tr("Filter the calls")))
    , m_kind(new Segments(u"Which calls"_s, tr("Which calls")))
    , m_whose(new QComboBox)
    , m_time(new QComboBox)
    , m_table(new TableView(tr("Activity")))
    , m_nothing(new EmptyState)
    , m_detail(new ActivityDetail)
    , m_copyCurl(new QAction(icon(u"copy"_s), tr("Copy as cURL"), this))
    , m_copyUrl(new QAction(icon(u"link"_s), tr("Copy URL"), this))
    , m_remove(new QAction(icon(u"trash"_s), tr("Delete this entry"), this))
{
    setSubtitle(tr("Every call of the last 30 days. Secrets are taken out before anything is written."));
    setEmptyState(u"drawing-activity"_s, tr("No calls yet. Whatever Edgewise asks of a service will be listed here."), nullptr);
    setRetry([this] { reload(); });

    auto *save = button(u"Export as HAR or CSV"_s, tr("Export as HAR or CSV…"), u"exports"_s);
    headActions()->addWidget(save);
    connect(save, &QPushButton::clicked, this, &ActivityPane::exportAll);
    buildFilters();
    buildTable();
    setDetail(m_detail, listWidth);
    showDetail(false);
    buildActions();

    connect(&m_log, &ActivityLog::added, this, &ActivityPane::takeNew);
    connect(&m_log, &ActivityLog::changed, this, &ActivityPane::takeChange);
    connect(&m_log, &ActivityLog::removed, this, [this](const QByteArray &call) {
        m_model->remove(call);
        m_counting.start();
        showWhatThereIs();
    });
    connect(&m_log, &ActivityLog::cleared, this, [this] {
        m_model->setEntries({}, false);
        reload();
    });
    connect(&m_log, &ActivityLog::troubled, this, [this](const Error &error) {
        banner()->tell(Banner::Kind::Warn, tr("The activity log cannot be written. New calls are listed here until you quit."), {},
                       error.detail);
    });

    m_counting.setSingleShot(true);
    m_counting.setInterval(countPause);
    connect(&m_counting, &QTimer::timeout, this, &ActivityPane::count);
    m_clock.setInterval(clockPause);
    connect(&m_clock, &QTimer::timeout, m_model, &ActivityModel::refreshTimes);
}

void ActivityPane::buildFilters()
{
    m_search->setObjectName(u"Filter calls"_s);
    m_search->setMinimumWidth(theme::navigation / 2);
    m_kind->setObjectName(u"Which calls"_s);
    m_kind->add(int(ActivityFilter::Kind::All), u"All"_s, tr("All"));
    m_kind->add(int(ActivityFilter::Kind::Writes), u"Writes"_s, tr("Writes"));
    m_kind->add(int(ActivityFilter::Kind::Failed), u"Failed"_s, tr("Failed"));
    m_whose->setObjectName(u"Connection filter"_s);
    m_whose->setAccessibleName(tr("Connection"));
    m_whose->setFixedWidth(whoseWidth);
    m_whose->addItem(tr("All connections"), QString());
    m_time->setObjectName(u"Time filter"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setFixedWidth(timeWidth);
    m_time->addItem(tr("Today"), int(Span::Today));
    m_time->addItem(tr("7 days"), int(Span::Week));
    m_time->addItem(tr("30 days"), int(Span::Month));
    auto *columns = button(u"Columns"_s, tr("Columns"), u"columns"_s, ButtonKind::Normal, true);
    filterRow()->addWidget(m_search, 1);
    filterRow()->addWidget(m_kind);
    filterRow()->addWidget(m_whose);
    filterRow()->addWidget(m_time);
    filterRow()->addWidget(columns);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ActivityPane::reload);
    connect(m_kind, &Segments::changed, this, &ActivityPane::reload);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &ActivityPane::reload);
    connect(m_time, &QComboBox::currentIndexChanged, this, &ActivityPane::reload);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_table->columnsMenu()->popup(columns->mapToGlobal(QPoint(0, columns->height()))); });
}

void ActivityPane::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"Activity"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(int(ActivityModel::Column::Time), Qt::DescendingOrder);

    using Column = ActivityModel::Column;
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(Column::Url), QHeaderView::Stretch);
    const QList<std::pair<Column, int>> widths{{Column::Time, 104},   {Column::Connection, 112}, {Column::Pane, 96}, {Column::Method, 92},
                                               {Column::Status, 100}, {Column::Duration, 76},    {Column::Size, 76}, {Column::Tries, 68}};
    for (const auto &[column, width] : widths)
        m_table->fitColumn(int(column), width);

    m_nothing->setText(u"drawing-empty-search"_s, tr("No call matches this filter."));
    auto *clear = m_nothing->addButton(button(u"Show all calls"_s, tr("Show all calls")));
    connect(clear, &QPushButton::clicked, this, &ActivityPane::clearFilters);
    auto *list = new QStackedWidget;
    list->addWidget(m_table);
    list->addWidget(m_nothing);
    setList(list);

    connect(m_model, &ActivityModel::moreWanted, this, &ActivityPane::loadMore, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPane::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { showDetail(true); });
    connect(m_table, &TableView::deletePressed, this, &ActivityPane::removeCurrent);
}

void ActivityPane::buildActions()
{
    m_copyCurl->setObjectName(u"Copy call as cURL"_s);
    m_copyCurl->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyUrl->setObjectName(u"Copy call URL"_s);
    m_remove->setObjectName(u"Delete call"_s);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_copyCurl, m_copyUrl, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
        m_table->addAction(action);
    }
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_copyCurl, &QAction::triggered, this, &ActivityPane::copyCurl);
    connect(m_copyUrl, &QAction::triggered, this, &ActivityPane::copyUrl);
    connect(m_remove, &QAction::triggered, this, &ActivityPane::removeCurrent);
    connect(m_detail, &ActivityDetail::copyCurlWanted, this, &ActivityPane::copyCurl);
    connect(m_detail, &ActivityDetail::copyUrlWanted, this, &ActivityPane::copyUrl);
    connect(m_detail, &ActivityDetail::deleteWanted, this, &ActivityPane::removeCurrent);
    connect(m_detail, &ActivityDetail::clearWanted, this, &ActivityPane::clearLog);
}

void ActivityPane::setConnection(const Connection &connection)
{
    const bool isAnother = connection.id != m_connection.id;
    m_connection = connection;
    m_detail->setConnection(connection);
    if (!isAnother)
        return;
    {
        const QSignalBlocker quiet(m_whose);
        if (!connection.id.isEmpty() && m_whose->findData(connection.id) < 0)
            m_whose->addItem(connection.name, connection.id);
        choose(m_whose, connection.id);
    }
    m_model->setEntries({}, false);
    showDetail(false);
    if (m_isLoaded)
        reload();
}

void ActivityPane::activate()
{
    m_clock.start();
    if (m_isLoaded) {
        m_model->refreshTimes();
        count();
    } else {
        reload();
    }
}

ActivityFilter ActivityPane::filter() const
{
    ActivityFilter filter{
        .text = m_search->text(), .kind = ActivityFilter::Kind(m_kind->current()), .connectionId = m_whose->currentData().toString()};
    const QDateTime moment = now();
    switch (Span(m_time->currentData().toInt())) {
    case Span::Today: filter.since = moment.toLocalTime().date().startOfDay().toUTC(); break;
    case Span::Week: filter.since = moment.addDays(-7); break;
    case Span::Month: filter.since = moment.addDays(-30); break;
    }
    return filter;
}

void ActivityPane::reload()
{
    m_isLoaded = true;
    m_typing.stop();
    m_loading.request_stop();
    const ActivityFilter wanted = filter();
    m_table->setColumnHidden(int(ActivityModel::Column::Connection), !wanted.connectionId.isEmpty());
    m_loading = present(
        tr("Reading the activity log…"),
        [this, wanted](std::stop_token stop) { return m_log.read(wanted, {}, firstPage, std::move(stop)); },
        [this](const ActivityLog::Page &page) {
            const auto chosen = current();
            m_next = page.next;
            m_model->setEntries(page.entries, page.next.has_value());
            if (m_wanted.isEmpty() && chosen)
                m_wanted = chosen->call;
            selectWanted();
            showWhatThereIs();
        });
    count();
    fillConnections();
}

void ActivityPane::loadMore()
{
    if (!m_next)
        return;
    const auto from = *std::exchange(m_next, std::nullopt);
    m_loading = present(
        tr("Reading older calls…"), [this, from](std::stop_token stop) { return m_log.read(filter(), from, 500, std::move(stop)); },
        [this](const ActivityLog::Page &page) {
            m_next = page.next;
            m_model->append(page.entries, page.next.has_value());
        },
        [this, from](const Error &error) {
            m_next = from;
            m_model->giveUpMore();
            explain(error);
        });
}

void ActivityPane::count()
{
    m_counting.stop();
    m_countRun.request_stop();
    m_countRun = std::stop_source();
    m_log.count(filter(), m_countRun.get_token()).then(this, [this, run = m_countRun](const Result<ActivityLog::Counts> &counts) {
        if (counts && !run.stop_requested())
            setCounts(*counts);
    });
}

void ActivityPane::setCounts(const ActivityLog::Counts &counts)
{
    m_kind->setCount(int(ActivityFilter::Kind::All), counts.all);
    m_kind->setCount(int(ActivityFilter::Kind::Writes), counts.writes);
    m_kind->setCount(int(ActivityFilter::Kind::Failed), counts.failed);
    QString calls;
    if (!m_search->text().isEmpty())
        calls = tr("%Ln call(s) found", nullptr, counts.all);
    else if (Span(m_time->currentData().toInt()) == Span::Today)
        calls = tr("%Ln call(s) today", nullptr, counts.all);
    else if (Span(m_time->currentData().toInt()) == Span::Week)
        calls = tr("%Ln call(s) in 7 days", nullptr, counts.all);
    else
        calls = tr("%Ln call(s) in 30 days", nullptr, counts.all);
    //: The foot of the list: calls, writes, failed calls.
    setFoot(tr("%1 · %2 · %3").arg(calls, tr("%Ln write(s)", nullptr, counts.writes), tr("%Ln failed", nullptr, counts.failed)),
            tr("A pencil marks what changed something."));
}

void ActivityPane::fillConnections()
{
    m_log.connections().then(this, [this](const Result<QList<ActivityLog::Known>> &known) {
        if (known)
            showConnections(*known);
    });
}

void ActivityPane::showConnections(const QList<ActivityLog::Known> &known)
{
    const QSignalBlocker quiet(m_whose);
    for (const auto &[id, name] : known) {
        const int at = m_whose->findData(id);
        if (at < 0)
            m_whose->addItem(name, id);
        else if (id != m_connection.id)
            m_whose->setItemText(at, name);
    }
}

void ActivityPane::takeNew(const Entry &entry)
{
    if (!m_isLoaded)
        return;
    m_counting.start();
    if (!filter().matches(entry))
        return;
    if (m_whose->findData(entry.connectionId) < 0 && !entry.connectionId.isEmpty())
        showConnections({{entry.connectionId, entry.connectionName}});
    // A read that was under way may have brought it already.
    if (m_model->update(entry))
        return;
    auto *bar = m_table->verticalScrollBar();
    const bool isAway = bar->value() > 0;
    m_model->prepend(entry);
    if (isAway)
        bar->setValue(bar->value() + (m_table->verticalScrollMode() == QAbstractItemView::ScrollPerItem ? 1 : theme::row));
    showWhatThereIs();
}

void ActivityPane::takeChange(const Entry &entry)
{
    const auto chosen = current();
    if (!m_isLoaded)
        return;
    m_counting.start();
    if (!filter().matches(entry))
        m_model->remove(entry.call);
    else if (!m_model->update(entry))
        m_model->prepend(entry);
    if (chosen && chosen->call == entry.call)
        showCurrent();
}

void ActivityPane::showWhatThereIs()
{
    auto *list = static_cast<QStackedWidget *>(m_table->parentWidget());
    if (m_model->rowCount() > 0) {
        list->setCurrentWidget(m_table);
        showData();
        return;
    }
    // Nothing at all, or nothing that the filter lets through.
    m_log.count({}).then(this, [this, list](const Result<ActivityLog::Counts> &counts) {
        if (m_model->rowCount() > 0)
            return;
        list->setCurrentWidget(m_nothing);
        showData(counts && counts->all == 0);
        showDetail(false);
    });
}

std::optional<Entry> ActivityPane::current() const
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    return m_model->at(m_sorted->mapToSource(index).row());
}

void ActivityPane::showCurrent()
{
    const auto chosen = current();
    m_copyCurl->setEnabled(chosen.has_value());
    m_copyUrl->setEnabled(chosen.has_value());
    m_remove->setEnabled(chosen.has_value());
    if (!chosen) {
        showDetail(false);
        return;
    }
    const auto whole = m_log.whole(chosen->call);
    m_detail->setEntry(whole ? *whole : *chosen);
    if (!isNarrow())
        showDetail(true);
}

void ActivityPane::select(const QByteArray &call)
{
    m_wanted = call;
    m_isLoaded = true;
    if (m_model->rowOf(call) >= 0)
        selectWanted();
    else
        clearFilters();
}

void ActivityPane::selectWanted()
{
    const QByteArray call = std::exchange(m_wanted, {});
    const int row = call.isEmpty() ? -1 : m_model->rowOf(call);
    if (row < 0)
        return;
    const auto index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ActivityPane::clearFilters()
{
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietWhose(m_whose);
    const QSignalBlocker quietTime(m_time);
    m_search->clear();
    m_kind->setCurrent(int(ActivityFilter::Kind::All));
    choose(m_whose, QString());
    choose(m_time, int(Span::Month));
    reload();
}

void ActivityPane::exportAll()
{
    const QString suggestion = u"edgewise-activity-%1.har"_s.arg(now().toLocalTime().date().toString(Qt::ISODate));
    m_ask.saveFile(this, tr("Export the calls that are shown"), suggestion, tr("HTTP archive (*.har);;CSV table (*.csv)"), u"activity"_s,
                   [this](const QString &file) {
                       if (file.isEmpty())
                           return;
                       const bool isCsv = file.endsWith(u".csv", Qt::CaseInsensitive);
                       const auto format = isCsv ? ActivityLog::Format::Csv : ActivityLog::Format::Har;
                       present(
                           tr("Writing the file…"),
                           [this, file, format](std::stop_token stop) { return m_log.save(file, format, filter(), std::move(stop)); },
                           [this, file](int saved) {
                               undoBar()->tell(tr("%Ln call(s) were saved to %1.", nullptr, saved).arg(QFileInfo(file).fileName()));
                           });
                   });
}

void ActivityPane::copyCurl()
{
    if (const auto &shown = m_detail->entry())
        copy(shown->curl(), tr("Copied as cURL, with its credential masked."));
}

void ActivityPane::copyUrl()
{
    if (const auto &shown = m_detail->entry())
        copy(shown->url, tr("The URL was copied."));
}

void ActivityPane::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    undoBar()->tell(what);
}

void ActivityPane::removeCurrent()
{
    const auto chosen = current();
    if (!chosen)
        return;
    const auto whole = m_log.whole(chosen->call);
    if (const auto gone = m_log.remove(chosen->call); !gone)
        return explain(gone.error());
    if (!whole)
        return;
    undoBar()->offer(
        tr("The entry of %1 was deleted.").arg(QString(whole->method + u' ' + whole->shortUrl())),
        [this, entry = *whole] {
            m_log.restore(entry);
            m_wanted = entry.call;
            selectWanted();
        },
        std::chrono::seconds(10), u"trash"_s);
}

void ActivityPane::clearLog()
{
    const Confirmation question{
        .title = tr("Clear the activity log?"),
        .text = tr("All calls of all connections are forgotten. Nothing changes at the services. There is no way back."),
        .doIt = tr("Clear the log"),
        .keep = tr("Keep it")};
    m_ask.confirm(this, question, [this](bool sure) {
        if (!sure)
            return;
        if (const auto gone = m_log.clear(); !gone)
            explain(gone.error());
    });
}

QList<Command> ActivityPane::commands()
{
    const QString section = tr("Activity");
    return {
        {section, u"exports"_s, tr("Export calls as HAR or CSV…"), {}, {}, [this] { exportAll(); }},
        {section,
         u"warn"_s,
         tr("Show failed calls"),
         {},
         {},
         [this] {
             m_kind->setCurrent(int(ActivityFilter::Kind::Failed));
             reload();
         }},
        {section, u"trash"_s, tr("Clear the activity log…"), {}, {}, [this] { clearLog(); }},
    };
}

void ActivityPane::saveState(QSettings &settings) const
{
    Pane::saveState(settings);
    m_table->saveColumns(settings, u"columns"_s);
    settings.setValue("time"_L1, m_time->currentData());
    settings.setValue("tab"_L1, m_detail->tab());
}

void ActivityPane::restoreState(QSettings &settings)
{
    Pane::restoreState(settings);
    m_table->restoreColumns(settings, u"columns"_s);
    choose(m_time, settings.value("time"_L1, int(Span::Today)));
    m_detail->setTab(settings.value("tab"_L1).toInt());
}

} // namespace edgewise
