// How the pane is put together.
#include "ui/exports/exportspane.h"

#include "app/downloads/downloadqueue.h"
#include "app/exports/exportlist.h"
#include "ui/exports/exportdelegate.h"
#include "ui/exports/exportdetail.h"
#include "ui/exports/exportsmodel.h"
#include "ui/exports/filesview.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int listWidth = 264, narrowestList = 232, narrowestPane = 640;

} // namespace

void ExportsPane::buildActions()
{
    m_add = addPaneAction(u"Add export"_s, tr("Add export"), {}, QKeySequence::New);
    m_add->setIcon(icon(u"plus"_s, theme::Colour::OnAccent));
    m_reload = addPaneAction(u"Read again"_s, tr("Read the jobs again"), u"refresh"_s, QKeySequence(Qt::Key_F5));
    m_latest = addPaneAction(u"Download the latest job"_s, tr("Download latest"), u"exports"_s);
    m_latestAsked = addPaneAction(u"Download the latest job as chosen"_s, tr("Download latest…"), u"exports"_s);
    m_rename = addPaneAction(u"Rename export"_s, tr("Rename"), u"edit"_s, QKeySequence(Qt::Key_F2));
    m_up = addPaneAction(u"Move up"_s, tr("Move up"), u"up"_s, QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = addPaneAction(u"Move down"_s, tr("Move down"), u"down"_s, QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove = addPaneAction(u"Remove export"_s, tr("Remove from the list"), u"trash"_s, QKeySequence(Qt::Key_Delete));
    // Their keys mean something else in a table.
    for (QAction *action : {m_rename, m_up, m_down, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    auto *copy = new QAction(icon(u"copy"_s), tr("Copy friendly ID"), this);
    connect(copy, &QAction::triggered, this, [this] {
        if (const RememberedExport *shown = m_model->find(m_shown))
            QGuiApplication::clipboard()->setText(shown->friendlyId());
    });
    m_menu->addActions({m_latest, m_latestAsked, m_reload});
    m_menu->addSeparator();
    m_menu->addActions({m_rename, copy, m_up, m_down});
    m_menu->addSeparator();
    m_menu->addAction(m_remove);

    connect(m_add, &QAction::triggered, this, &ExportsPane::addExport);
    connect(m_reload, &QAction::triggered, this, &ExportsPane::reload);
    connect(m_latest, &QAction::triggered, this,
            [this] { downloadLatest(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_latestAsked, &QAction::triggered, this, [this] { downloadLatest(true); });
    connect(m_rename, &QAction::triggered, this, [this] { m_view->edit(m_view->currentIndex()); });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &ExportsPane::remove);
}

void ExportsPane::build()
{
    m_addButton = button(u"Add export"_s, tr("Add export"), u"plus"_s);
    connect(m_addButton, &QPushButton::clicked, m_add, &QAction::trigger);
    headActions()->addWidget(m_addButton);
    m_search->setObjectName(u"Filter exports"_s);
    filterRow()->addWidget(m_search, 1);

    m_view->setObjectName(u"Exports"_s);
    m_view->setAccessibleName(tr("Exports"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ExportDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMinimumWidth(narrowestList);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_none->setText(u"drawing-empty-search"_s, tr("No export matches."));
    auto *clear = m_none->addButton(button(u"Clear the filter"_s, tr("Clear the filter")));
    setKind(clear, ButtonKind::Normal);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    m_pages->setContentsMargins(0, theme::u2, 0, 0);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_none);
    setList(m_pages);
    setDetail(m_detail, listWidth);
    setNarrowBelow(narrowestPane);
    setEmptyState(
        u"drawing-exports"_s,
        tr("No export remembered yet. Sitecore CDP gives no list of them: add each by its friendly ID, which CDP shows below its name."),
        m_add);
    setRetry([this] { reload(); });
    QWidget::setTabOrder(m_search, m_view);
    QWidget::setTabOrder(m_view, m_detail);
}

void ExportsPane::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ExportsPane::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            showExport(current.data(ExportsModel::ReferenceRole).toString());
    });
    connect(m_view, &QListView::activated, this, [this] { showDetail(true); });
    connect(m_view, &QListView::clicked, this, [this] { showDetail(true); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_view->indexAt(at).isValid())
            m_menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_model, &ExportsModel::edited, this, [this] {
        keep();
        refreshActions();
        if (const RememberedExport *shown = m_model->find(m_shown))
            m_detail->showExport(*shown);
    });

    connect(m_detail, &ExportDetail::reloadWanted, this, &ExportsPane::reload);
    connect(m_detail, &ExportDetail::latestWanted, m_latest, &QAction::trigger);
    connect(m_detail, &ExportDetail::editConnectionWanted, this, &ExportsPane::editConnectionWanted);
    connect(m_detail, &ExportDetail::jobChosen, this, &ExportsPane::showFiles);
    connect(m_detail, &ExportDetail::jobOpened, this, &ExportsPane::downloadJob);
    connect(m_detail, &ExportDetail::downloadWanted, this, [this] { downloadChosen({}); });
    connect(m_detail, &ExportDetail::renewWanted, this, [this] { listFiles(true); });
    connect(m_detail->files(), &FilesView::downloadWanted, this, &ExportsPane::downloadChosen);
    connect(m_detail->files(), &FilesView::checkedChanged, this, &ExportsPane::refreshSelection);
    connect(&m_downloads, &DownloadQueue::changed, this, [this] { m_detail->files()->setDownloads(m_downloads.now()); });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model->refreshTimes();
        m_detail->refreshTimes();
    });
    m_clock.start(std::chrono::seconds(10));
}

} // namespace edgewise
