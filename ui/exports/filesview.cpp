#include "ui/exports/filesview.h"

#include "ui/downloads/filemanager.h"
#include "ui/exports/filesdelegate.h"
#include "ui/exports/filesmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int checkWidth = 40;

} // namespace

FilesView::FilesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new FilesModel(this))
    , m_table(new TableView(tr("Files")))
    , m_all(new QCheckBox(m_table->horizontalHeader()))
    , m_none(new EmptyState)
    , m_pages(new QStackedWidget)
{
    m_table->setObjectName(u"Files"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FilesDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(checkWidth);
    header->setSectionsClickable(false);
    m_table->setColumnWidth(FilesModel::CheckColumn, checkWidth);
    const int widths[] = {0, 92, 64, 264, 72, 76, 140};
    for (int column = FilesModel::SideColumn; column < int(std::size(widths)); ++column)
        m_table->fitColumn(column, widths[column]);
    for (const auto side : {Side::Full, Side::Added, Side::Removed})
        m_table->fitColumn(FilesModel::SideColumn, m_table->columnWidth(FilesModel::SideColumn), FilesModel::sideWord(side));
    const int sign = theme::iconSmall + theme::u2;
    m_table->setColumnWidth(FilesModel::SideColumn, m_table->columnWidth(FilesModel::SideColumn) + sign);
    header->setSectionResizeMode(FilesModel::CheckColumn, QHeaderView::Fixed);
    m_columns =
        std::make_unique<CompactColumns>(m_table, QList<int>{FilesModel::CheckColumn, FilesModel::SideColumn, FilesModel::PartColumn,
                                                             FilesModel::SizeColumn, FilesModel::HereColumn});
    m_all->setObjectName(u"All files"_s);
    m_all->setAccessibleName(tr("All files"));
    m_all->setToolTip(tr("All files"));
    m_all->setTristate(true);

    m_pages->addWidget(m_table);
    m_pages->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    QWidget::setTabOrder(m_all, m_table);

    connect(m_model, &FilesModel::checkedChanged, this, [this] {
        refreshBox();
        Q_EMIT checkedChanged();
    });
    connect(m_all, &QCheckBox::clicked, this, [this] { m_model->checkAll(m_model->checked().size() < m_model->rowCount()); });
    connect(header, &QHeaderView::sectionResized, this, &FilesView::placeBox);
    connect(header, &QHeaderView::sectionMoved, this, &FilesView::placeBox);
    connect(header, &QHeaderView::geometriesChanged, this, &FilesView::placeBox);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { openFile(index.row()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &FilesView::openMenu);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->tick();
    });
    m_clock.setInterval(std::chrono::seconds(1));
    tell({});
    placeBox();
}

FilesView::~FilesView() = default;

void FilesView::showFiles(const QString &connection, const JobLinks &links, const DownloadsNow &downloads)
{
    const bool isOther = m_model->links().executionRef != links.executionRef || m_model->rowCount() != int(links.parts.size());
    m_model->setFiles(connection, links);
    m_model->setDownloads(downloads);
    if (isOther)
        m_model->checkMissing();
    m_pages->setCurrentWidget(m_table);
    m_clock.start();
    placeBox();
    refreshBox();
    Q_EMIT checkedChanged();
}

void FilesView::setDownloads(const DownloadsNow &downloads)
{
    m_model->setDownloads(downloads);
}

void FilesView::tell(const QString &title, const QString &sentence)
{
    m_clock.stop();
    m_model->setFiles({}, {});
    m_none->setText({}, title, sentence);
    m_none->clearButtons();
    m_pages->setCurrentWidget(m_none);
    Q_EMIT checkedChanged();
}

void FilesView::offer(const QString &name, const QString &text, std::function<void()> run)
{
    auto *choice = m_none->addButton(button(name, text));
    setKind(choice, ButtonKind::Normal);
    // Queued, because what it starts may put this page together again.
    connect(choice, &QPushButton::clicked, this, std::move(run), Qt::QueuedConnection);
}

bool FilesView::hasFiles() const
{
    return m_pages->currentWidget() == m_table;
}

void FilesView::setCompact(bool compact)
{
    m_columns->setCompact(compact);
    placeBox();
}

void FilesView::saveState(QSettings &settings) const
{
    m_columns->save(settings, u"files"_s);
}

void FilesView::restoreState(const QSettings &settings)
{
    m_columns->restore(settings, u"files"_s);
    placeBox();
}

/// What is here is opened by whatever opens such files; what is not is to be fetched.
void FilesView::openFile(int row)
{
    const Download *download = m_model->downloadOf(row);
    if (download && download->state == Download::State::Done && QFileInfo::exists(download->path()))
        edgewise::openFile(download->path());
    else
        Q_EMIT downloadWanted({row});
}

QList<int> FilesView::selectedRows() const
{
    QList<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void FilesView::openMenu(const QPoint &at)
{
    const QList<int> rows = selectedRows();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &name, const QString &iconName, const QString &text, bool isEnabled) {
        QAction *action = iconName.isEmpty() ? menu->addAction(text) : menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        action->setEnabled(isEnabled);
        return action;
    };
    connect(add(u"Download these"_s, u"exports"_s, tr("Download…"), !rows.isEmpty()), &QAction::triggered, this,
            [this, rows] { Q_EMIT downloadWanted(rows); });
    const Download *here = rows.size() == 1 ? m_model->downloadOf(rows.first()) : nullptr;
    if (here && here->state == Download::State::Done) {
        connect(add(u"Open file"_s, u"external"_s, tr("Open file"), true), &QAction::triggered, this,
                [this, row = rows.first()] { openFile(row); });
        connect(add(u"Show in folder"_s, u"folder"_s, tr("Show in folder"), true), &QAction::triggered, this,
                [path = here->path()] { showInFolder(path); });
    }
    menu->addSeparator();
    connect(add(u"Tick all"_s, {}, tr("Tick all"), true), &QAction::triggered, this, [this] { m_model->checkAll(true); });
    connect(add(u"Tick none"_s, {}, tr("Tick none"), true), &QAction::triggered, this, [this] { m_model->checkAll(false); });
    menu->addSeparator();
    connect(add(u"Copy rows"_s, u"copy"_s, tr("Copy"), !rows.isEmpty()), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->selectedText()); });
    connect(add(u"Renew these links"_s, u"refresh"_s, tr("Renew links"), true), &QAction::triggered, this, &FilesView::renewWanted);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// Over the heading of the first column, wherever that was moved to.
void FilesView::placeBox()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int left = header->sectionViewportPosition(FilesModel::CheckColumn);
    const QRect section(left, 0, header->sectionSize(FilesModel::CheckColumn), theme::row);
    const int size = theme::iconSmall + theme::u1;
    // The style keeps two pixels before a check box.
    const QRect box(section.left() + theme::u4 - 2, (theme::row - size) / 2, size, size);
    m_all->setGeometry(QStyle::visualRect(layoutDirection(), section, box));
    m_all->raise();
}

void FilesView::refreshBox()
{
    const qsizetype count = m_model->checked().size();
    m_all->setCheckState(count == 0 ? Qt::Unchecked : count == m_model->rowCount() ? Qt::Checked : Qt::PartiallyChecked);
}

} // namespace edgewise
