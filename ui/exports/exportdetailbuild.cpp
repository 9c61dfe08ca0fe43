// How the parts are put together.
#include "ui/exports/exportdetail.h"

#include "app/core/clock.h"
#include "ui/exports/errorsmodel.h"
#include "ui/exports/filesview.h"
#include "ui/exports/jobsdelegate.h"
#include "ui/exports/jobsmodel.h"
#include "ui/exports/runchart.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

void makeHint(ElidedLabel *label)
{
    label->setFont(theme::font(theme::Type::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace

QWidget *ExportDetail::makeHead()
{
    m_title->setObjectName(u"Export name"_s);
    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setFixedHeight(theme::u6);
    m_reference->setObjectName(u"Export reference"_s);
    m_reference->setFont(theme::font(theme::Type::Code));
    m_reference->setForegroundRole(QPalette::PlaceholderText);
    m_reference->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_looked->setObjectName(u"Looked"_s);
    makeHint(m_looked);
    m_looked->setFixedHeight(theme::smallControl);

    auto *first = new QHBoxLayout;
    first->setSpacing(theme::u2);
    first->addWidget(m_title);
    first->addWidget(m_tag);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::u1);
    second->addWidget(m_reference);
    second->addWidget(m_copy);
    second->addWidget(m_looked);
    second->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addLayout(first);
    names->addLayout(second);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u2);
    layout->setSpacing(theme::u2);
    layout->addLayout(names, 1);
    layout->addWidget(m_reload, 0, Qt::AlignTop);
    layout->addWidget(m_latest, 0, Qt::AlignTop);
    return head;
}

QWidget *ExportDetail::makeRuns()
{
    auto *room = new QVBoxLayout(m_chartRoom);
    room->setContentsMargins(theme::u4, theme::u1, theme::u4, theme::u2);
    room->addWidget(m_chart);

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table->setObjectName(u"Jobs"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new JobsDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(JobsModel::EndedColumn, Qt::DescendingOrder);
    const int widths[] = {128, 140, 128, 96, 96, 92, 88, 84, 84, 140, 140, 108, 128, 108, 96, 280};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->fitColumn(column, widths[column]);
    const QString longestTime = Words::at(now().addDays(-1));
    m_table->fitColumn(JobsModel::EndedColumn, widths[JobsModel::EndedColumn], longestTime);
    m_table->fitColumn(JobsModel::StartedColumn, widths[JobsModel::StartedColumn], longestTime);
    for (int column = JobsModel::MatchedColumn; column < JobsModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, true);
    m_columns =
        std::make_unique<CompactColumns>(m_table, QList<int>{JobsModel::EndedColumn, JobsModel::StatusColumn, JobsModel::ExportedColumn});

    auto *runs = new QWidget;
    auto *layout = new QVBoxLayout(runs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chartRoom);
    layout->addWidget(new Rule);
    layout->addWidget(m_table, 1);
    return runs;
}

QWidget *ExportDetail::makeParts()
{
    m_tabs->setObjectName(u"Job pages"_s);
    m_tabs->setAccessibleName(tr("Pages of the job"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Files"));
    m_tabs->addTab(tr("Errors"));
    m_tabs->addTab(tr("Details"));
    makeHint(m_linkHint);
    m_linkHint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    // Inside the bar, whose line goes on below them.
    auto *row = new QHBoxLayout(m_tabs);
    row->setSpacing(theme::u1);
    row->addStretch(1);
    row->addWidget(m_linkHint);
    row->addWidget(m_renew);

    m_errorTable->setObjectName(u"Errors"_s);
    m_errorTable->setModel(m_errors);
    m_errorTable->horizontalHeader()->setStretchLastSection(false);
    m_errorTable->horizontalHeader()->setSectionResizeMode(ErrorsModel::TextColumn, QHeaderView::Stretch);
    m_errorTable->setColumnWidth(ErrorsModel::WhereColumn, 96);
    m_errorTable->setColumnWidth(ErrorsModel::CountColumn, 108);
    auto *noErrors = new EmptyState;
    noErrors->setText({}, tr("This job reported no errors."));
    m_errorPages->addWidget(m_errorTable);
    m_errorPages->addWidget(noErrors);
    m_json->setObjectName(u"Job JSON"_s);
    m_json->setAccessibleName(tr("The report of the job as JSON"));
    m_json->setLanguage(CodeEdit::Language::Json);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->document()->setDocumentMargin(theme::u3);
    m_tabPages->addWidget(m_files);
    m_tabPages->addWidget(m_errorPages);
    m_tabPages->addWidget(m_json);

    m_trouble->setObjectName(u"Job notice"_s);
    m_trouble->hide();
    auto *trouble = new QVBoxLayout;
    trouble->setContentsMargins(theme::u4, 0, theme::u4, 0);
    trouble->addWidget(m_trouble);

    auto *parts = new QWidget;
    auto *layout = new QVBoxLayout(parts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_tabPages, 1);
    layout->addLayout(trouble);
    layout->addSpacing(theme::u2);
    return parts;
}

QWidget *ExportDetail::makeFoot()
{
    auto *foot = new QWidget;
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    foot->setFixedHeight(theme::saveBar);
    m_chosen->setObjectName(u"Chosen files"_s);
    m_whole->setObjectName(u"Whole job"_s);
    makeHint(m_whole);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->setSpacing(theme::u2);
    row->addWidget(m_chosen);
    row->addWidget(m_whole, 1);
    row->addWidget(m_download);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    return foot;
}

void ExportDetail::connectParts()
{
    connect(m_reload, &QPushButton::clicked, this, &ExportDetail::reloadWanted);
    connect(m_latest, &QPushButton::clicked, this, &ExportDetail::latestWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_reference->text()); });
    connect(m_renew, &QPushButton::clicked, this, &ExportDetail::renewWanted);
    connect(m_download, &QPushButton::clicked, this, &ExportDetail::downloadWanted);
    connect(m_files, &FilesView::renewWanted, this, &ExportDetail::renewWanted);
    connect(m_chart, &RunChart::chosen, this, &ExportDetail::chooseJob);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExportDetail::showTab);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const QString key = current.data(JobsModel::KeyRole).toString();
        if (key == m_job || key.isEmpty())
            return;
        m_job = key;
        jobChanged();
    });
    connect(m_table, &TableView::opened, this, &ExportDetail::jobOpened);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ExportDetail::openJobsMenu);
}

} // namespace edgewise
