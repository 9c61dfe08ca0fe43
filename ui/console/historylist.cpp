#include "ui/console/historylist.h"

#include "ui/console/historydelegate.h"
#include "ui/console/historymodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/undobar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

using Kind = ConsoleHistory::Filter::Kind;

constexpr std::chrono::milliseconds undoTime = 10s, typingPause = 200ms;

} // namespace

HistoryList::HistoryList(ConsoleHistory &history, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_ask(ask)
    , m_model(new HistoryModel(history, this))
    , m_search(new SearchField(tr("Path, status, text of the body"), tr("Search history")))
    , m_kind(new Segments(u"Kind of calls"_s, tr("Kind of calls")))
    , m_notice(new Banner)
    , m_pages(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new EmptyState)
    , m_words(new QLabel)
    , m_kept(new QLabel)
    , m_compare(button(u"Compare"_s, tr("Compare"), u"compare"_s, ButtonKind::Normal, false, true))
    , m_undo(new UndoBar(this))
{
    setAccessibleName(tr("History"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_search->setObjectName(u"Search history"_s);
    m_kind->add(int(Kind::All), u"All"_s, tr("All"));
    m_kind->add(int(Kind::Writes), u"Writes"_s, tr("Writes"));
    m_kind->add(int(Kind::Failed), u"Failed"_s, tr("Failed"));
    m_notice->setObjectName(u"History notice"_s);
    m_notice->hide();

    m_list->setObjectName(u"History"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);

    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u2);
    filters->setSpacing(theme::u2);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kind);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(theme::u4, 0, theme::u4, theme::u2);
    notice->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addLayout(notice);
    layout->addWidget(new Rule);
    layout->addWidget(m_pages, 1);
    layout->addWidget(foot());
    m_undo->setRoom(m_pages);
    m_busy = new BusyBar(this);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryList::read);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_kind, &Segments::changed, this, &HistoryList::read);
    connect(m_compare, &QPushButton::clicked, this, &HistoryList::compare);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryList::showChosen);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // Choosing several is no wish to open one.
        if (const auto *line = m_model->line(index); line && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            Q_EMIT opened(line->id);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryList::showMenu);
    connect(&m_history, &ConsoleHistory::changed, this, &HistoryList::reload);
    m_forGood.setSingleShot(true);
    m_forGood.setInterval(undoTime);
    connect(&m_forGood, &QTimer::timeout, this, &HistoryList::removeForGood);
    showChosen();
}

HistoryList::~HistoryList()
{
    // Whoever else listens to the history is told; this list is going.
    disconnect(&m_history, nullptr, this, nullptr);
    m_finding.request_stop();
    removeForGood();
}

QWidget *HistoryList::foot()
{
    for (QLabel *label : {m_words, m_kept}) {
        label->setFont(theme::font(theme::Type::Hint));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_words->setObjectName(u"Chosen"_s);
    m_kept->setObjectName(u"Kept"_s);
    auto *whole = new QWidget;
    whole->setFixedHeight(theme::control);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->setSpacing(theme::u2);
    row->addWidget(m_words);
    row->addWidget(m_compare);
    row->addStretch(1);
    row->addWidget(m_kept);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new Rule);
    layout->addLayout(row, 1);
    return whole;
}

void HistoryList::setConnection(const QString &id)
{
    if (m_connectionId == id)
        return;
    removeForGood();
    m_undo->close();
    m_connectionId = id;
    reload();
}

void HistoryList::reload()
{
    m_kept->setText(m_history.isKeeping() ? tr("kept %n day(s)", nullptr, m_history.limits().days) : tr("not kept"));
    const auto count = m_history.count(m_connectionId, {});
    const qint64 left = count ? std::max<qint64>(0, *count - m_deleted.size()) : 0;
    if (left != m_count) {
        m_count = left;
        Q_EMIT countChanged(m_count);
    }
    read();
}

void HistoryList::read()
{
    m_typing.stop();
    m_finding.request_stop();
    const ConsoleHistory::Filter filter{Kind(m_kind->current()), m_search->text().trimmed()};
    m_busy->setBusy(!filter.text.isEmpty());
    if (filter.text.isEmpty()) {
        put(filter, m_history.lines(m_connectionId, filter, 0, HistoryModel::page));
        return;
    }
    // A text is searched for in all bodies.
    m_finding = std::stop_source();
    m_history.find(m_connectionId, filter, 0, HistoryModel::page, m_finding.get_token())
        .then(this, [this, filter, finding = m_finding](const Result<QList<ConsoleHistory::Line>> &lines) {
            if (finding.stop_requested())
                return;
            m_busy->setBusy(false);
            put(filter, lines);
        });
}

void HistoryList::put(const ConsoleHistory::Filter &filter, const Result<QList<ConsoleHistory::Line>> &lines)
{
    const QList<qint64> before = chosen();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->show(m_connectionId, filter, lines.value_or(QList<ConsoleHistory::Line>()), m_deleted);
        if (!lines)
            explain(lines.error());
        else
            m_notice->hide();
        for (const qint64 id : before) {
            if (const QModelIndex index = m_model->indexOf(id); index.isValid())
                m_list->selectionModel()->select(index, QItemSelectionModel::Select);
        }
    }
    const bool isSearching = filter != ConsoleHistory::Filter{};
    if (isSearching)
        m_empty->setText(u"drawing-empty-search"_s, tr("No call matches."), tr("Look for less, or choose All."));
    else
        m_empty->setText(u"drawing-activity"_s, m_history.isKeeping() ? tr("What you send is kept here.") : tr("Nothing is kept."),
                         m_history.isKeeping() ? tr("Without secrets, to be looked at, sent again and compared.")
                                               : tr("Keeping history is switched off."));
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showChosen();
    m_list->viewport()->update();
}

QList<qint64> HistoryList::chosen() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows) {
        if (const auto *line = m_model->line(row))
            ids.append(line->id);
    }
    // The ids grow with the time.
    std::sort(ids.begin(), ids.end());
    return ids;
}

void HistoryList::showChosen()
{
    const QList<qint64> ids = chosen();
    const bool isPair = ids.size() == 2;
    m_model->setMarks(isPair ? ids.first() : 0, isPair ? ids.last() : 0);
    m_compare->setVisible(isPair);
    if (ids.size() < 2)
        m_words->setText(m_model->rowCount() == 0 ? QString() : tr("Ctrl chooses a second one, to compare"));
    else if (isPair)
        m_words->setText(tr("2 chosen, Ctrl adds another"));
    else
        m_words->setText(tr("%n chosen; two can be compared", nullptr, int(ids.size())));
}

void HistoryList::compare()
{
    const QList<qint64> ids = chosen();
    if (ids.size() == 2)
        Q_EMIT compareWanted(ids.first(), ids.last());
}

void HistoryList::showMenu(const QPoint &where)
{
    const QList<qint64> ids = chosen();
    if (ids.isEmpty())
        return;
    const qint64 one = ids.first();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"History menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name, const QString &text, const QString &iconName, bool enabled, auto run) {
        QAction *action = menu->addAction(iconName.isEmpty() ? QIcon() : icon(iconName), text);
        action->setObjectName(name);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    const bool isOne = ids.size() == 1;
    add(u"Open"_s, tr("Open"), {}, isOne, [this, one] { Q_EMIT opened(one); });
    add(u"Send again"_s, tr("Send again"), u"send"_s, isOne, [this, one] { Q_EMIT sendAgainWanted(one); });
    add(u"Fill the form"_s, tr("Fill the form"), u"edit"_s, isOne, [this, one] { Q_EMIT fillWanted(one); });
    add(u"Compare"_s, tr("Compare"), u"compare"_s, ids.size() == 2, [this] { compare(); });
    menu->addSeparator();
    add(u"Copy as cURL (bash)"_s, tr("Copy as cURL (bash)"), u"copy"_s, isOne, [this, one] { copyCurl(one, Shell::Bash); });
    add(u"Copy as cURL (PowerShell)"_s, tr("Copy as cURL (PowerShell)"), {}, isOne, [this, one] { copyCurl(one, Shell::PowerShell); });
    menu->addSeparator();
    add(u"Delete"_s, tr("Delete %n call(s)", nullptr, int(ids.size())), u"trash"_s, true, [this, ids] { remove(ids); });
    menu->popup(m_list->viewport()->mapToGlobal(where));
}

bool HistoryList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QList<qint64> ids = chosen();
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !ids.isEmpty()) {
        if (ids.size() == 2)
            compare();
        else if (const auto *line = m_model->line(m_list->currentIndex()))
            Q_EMIT opened(line->id);
        return true;
    }
    if (key->key() == Qt::Key_Delete && !ids.isEmpty()) {
        remove(ids);
        return true;
    }
    return false;
}

void HistoryList::remove(const QList<qint64> &ids)
{
    removeForGood();
    m_deleted = QSet<qint64>(ids.cbegin(), ids.cend());
    m_list->selectionModel()->clear();
    reload();
    m_forGood.start();
    m_undo->offer(
        tr("%n call(s) deleted", nullptr, int(ids.size())),
        [this] {
            m_forGood.stop();
            m_deleted.clear();
            reload();
        },
        undoTime, u"trash"_s);
}

void HistoryList::removeForGood()
{
    m_forGood.stop();
    if (m_deleted.isEmpty())
        return;
    const QSet<qint64> ids = std::exchange(m_deleted, {});
    if (const auto removed = m_history.remove(QList<qint64>(ids.cbegin(), ids.cend())); !removed)
        explain(removed.error());
}

void HistoryList::clearHistory()
{
    const Confirmation question{.title = tr("Clear the history of the console?"),
                                .text = tr("Every call and answer that is kept of this connection goes, and does not come back. "
                                           "The service is not touched."),
                                .doIt = tr("Clear history"),
                                .keep = tr("Keep it")};
    m_ask.confirm(this, question, [this, id = m_connectionId](bool yes) {
        if (!yes)
            return;
        m_forGood.stop();
        m_deleted.clear();
        m_undo->close();
        if (const auto cleared = m_history.clear(id); !cleared)
            explain(cleared.error());
    });
}

void HistoryList::copyCurl(qint64 id, Shell shell)
{
    const Result<Exchange> exchange = m_history.exchange(id);
    if (!exchange) {
        explain(exchange.error());
        return;
    }
    QGuiApplication::clipboard()->setText(toCurl(exchange->request, shell, true));
    m_undo->tell(tr("Copied, with the credential masked"));
}

void HistoryList::explain(const Error &error)
{
    m_notice->tell(Banner::Kind::Bad, error.message(), {{u"Try again"_s, tr("Try again"), [this] { reload(); }}}, error.advice());
    m_notice->show();
}

} // namespace edgewise
