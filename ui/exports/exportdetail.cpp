#include "ui/exports/exportdetail.h"

#include "ui/exports/errorsmodel.h"
#include "ui/exports/filesmodel.h"
#include "ui/exports/filesview.h"
#include "ui/exports/jobsmodel.h"
#include "ui/exports/jobwords.h"
#include "ui/exports/runchart.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int compactBelow = 720, shortBelow = 560;
constexpr int runsHeight = 440, partsHeight = 284;

QString jsonOf(const ExportJob &job)
{
    return QString::fromUtf8(QJsonDocument(job.raw).toJson()).replace("    "_L1, "  "_L1);
}

} // namespace

ExportDetail::ExportDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_tag(new Tag({}, Tone::Muted))
    , m_reference(new ElidedLabel)
    , m_copy(button(u"Copy reference"_s, tr("Copy reference"), u"copy"_s, ButtonKind::Flat, true, true))
    , m_looked(new ElidedLabel)
    , m_reload(button(u"Read the jobs again"_s, tr("Read the jobs again"), u"refresh"_s, ButtonKind::Normal, true))
    , m_latest(button(u"Download latest"_s, tr("Download latest"), u"exports"_s, ButtonKind::Primary))
    , m_noticeRoom(new QWidget)
    , m_notice(new Banner)
    , m_pages(new QStackedWidget)
    , m_none(new EmptyState)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_chartRoom(new QWidget)
    , m_chart(new RunChart)
    , m_model(new JobsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new TableView(tr("Jobs")))
    , m_tabs(new QTabBar)
    , m_linkHint(new ElidedLabel(tr("Links are renewed by themselves while a download needs them.")))
    , m_renew(button(u"Renew links"_s, tr("Renew links"), u"refresh"_s, ButtonKind::Flat, false, true))
    , m_tabPages(new QStackedWidget)
    , m_files(new FilesView)
    , m_errorPages(new QStackedWidget)
    , m_errors(new ErrorsModel(this))
    , m_errorTable(new TableView(tr("Errors")))
    , m_json(new CodeEdit(true))
    , m_trouble(new Banner)
    , m_chosen(new ElidedLabel)
    , m_whole(new ElidedLabel)
    , m_download(button(u"Download"_s, tr("Download"), u"exports"_s))
{
    setObjectName(u"Export"_s);
    m_splitter->setObjectName(u"Export parts"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeRuns());
    m_splitter->addWidget(makeParts());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({runsHeight, partsHeight});

    auto *whole = new QWidget;
    auto *wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(0, 0, 0, 0);
    wholeLayout->setSpacing(0);
    wholeLayout->addWidget(m_splitter, 1);
    wholeLayout->addWidget(makeFoot());
    m_pages->addWidget(whole);
    m_pages->addWidget(m_none);

    m_notice->setObjectName(u"Export notice"_s);
    auto *notice = new QVBoxLayout(m_noticeRoom);
    notice->setContentsMargins(theme::u4, 0, theme::u4, theme::u2);
    notice->addWidget(m_notice);
    m_noticeRoom->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_noticeRoom);
    layout->addWidget(m_pages, 1);
    connectParts();
    showNothing();
}

ExportDetail::~ExportDetail() = default;

void ExportDetail::showPage(const QString &drawing, const QString &title, const QString &sentence)
{
    m_none->setText(drawing, title, sentence);
    m_none->clearButtons();
    m_pages->setCurrentWidget(m_none);
}

void ExportDetail::showNothing()
{
    m_export = {};
    for (QWidget *part : QWidgetList{m_title, m_tag, m_reference, m_copy, m_looked, m_reload, m_latest})
        part->hide();
    m_noticeRoom->hide();
    showPage({}, {}, tr("Choose an export to see its jobs."));
}

void ExportDetail::showExport(const RememberedExport &remembered)
{
    const bool isOther = remembered.reference != m_export.reference;
    m_export = remembered;
    m_title->setText(remembered.name());
    m_title->setToolTip(remembered.name());
    const QString kind = remembered.last ? JobWords::tag(*remembered.last) : QString();
    m_tag->setText(kind, Tone::Muted);
    const QString definition = remembered.last ? remembered.last->definitionRef : QString();
    // What is below the name need not repeat it.
    const QString below = remembered.label.isEmpty() && !definition.isEmpty() ? definition
                          : remembered.label.isEmpty()                        ? QString()
                                                                              : remembered.friendlyId();
    m_reference->setText(below);
    for (QWidget *part : QWidgetList{m_title, m_reload, m_latest, m_looked})
        part->show();
    m_tag->setVisible(!kind.isEmpty());
    m_reference->setVisible(!below.isEmpty() && !m_isCompact);
    m_copy->setVisible(m_reference->isVisibleTo(this));
    refreshTimes();
    if (!isOther)
        return;
    m_noticeRoom->hide();
    m_job.clear();
    m_model->setJobs({});
    m_chart->setJobs({});
    m_files->tell({});
    showPage({}, {}, {});
}

void ExportDetail::refreshTimes()
{
    const QString ago = m_export.lookedAt.isValid() ? tr("looked %1").arg(Words::ago(m_export.lookedAt)) : tr("not looked at yet");
    const bool isAlone = !m_reference->isVisibleTo(this);
    m_looked->setText(isAlone ? ago : QString(u"· "_s + ago));
    m_looked->setToolTip(m_export.lookedAt.isValid() ? Words::exact(m_export.lookedAt) : QString());
}

void ExportDetail::setRuns(const ExportRuns &runs)
{
    m_noticeRoom->hide();
    m_model->setJobs(runs.jobs);
    m_chart->setJobs(runs.jobs);
    m_chartRoom->setVisible(!m_isCompact && !m_chart->isEmpty());
    if (runs.jobs.isEmpty()) {
        m_job.clear();
        if (runs.isKnown)
            showPage(
                u"drawing-exports"_s, tr("No finished job yet."),
                tr("As soon as a run of this export has finished in Sitecore CDP, it can be downloaded here. Read the jobs again to look."));
        else
            showPage(u"drawing-empty-search"_s,
                     tr("Sitecore CDP does not know “%1”, or none of its jobs has finished.").arg(m_export.reference),
                     tr("Compare the friendly ID with the one in CDP, and check that the connection has the right region."));
        return;
    }
    m_pages->setCurrentIndex(0);
    if (!m_model->find(m_job)) {
        const auto best = std::find_if(runs.jobs.cbegin(), runs.jobs.cend(), [](const ExportJob &job) { return job.mayHaveFiles(); });
        m_job.clear();
        chooseJob(JobsModel::key(best == runs.jobs.cend() ? runs.jobs.first() : *best));
    } else {
        jobChanged();
    }
}

void ExportDetail::explain(const Error &error)
{
    const QString copied = QStringList{error.message(), error.advice(), error.said, error.detail}.join(u'\n');
    const bool isOfConnection = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden ||
                                error.kind == Error::Kind::Secret || error.kind == Error::Kind::Missing;
    if (m_model->rowCount() > 0) {
        QList<Banner::Action> actions{{u"Retry"_s, tr("Retry"), [this] { Q_EMIT reloadWanted(); }}};
        if (isOfConnection)
            actions.append({u"Edit connection"_s, tr("Edit connection"), [this] { Q_EMIT editConnectionWanted(); }});
        else
            actions.append({u"Copy details"_s, tr("Copy details"), [copied] { QGuiApplication::clipboard()->setText(copied); }});
        m_notice->tell(Banner::Kind::Bad, error.message(), actions, error.advice());
        m_noticeRoom->show();
        return;
    }
    const bool isMissing = error.kind == Error::Kind::Missing;
    showPage(isMissing ? u"drawing-connect"_s : isOfConnection ? u"drawing-key"_s : u"drawing-offline"_s, error.message(), error.advice());
    const auto add = [this](QPushButton *choice, std::function<void()> run) {
        m_none->addButton(choice);
        // Queued, because what they start may put this page together again.
        connect(choice, &QPushButton::clicked, this, std::move(run), Qt::QueuedConnection);
    };
    const auto edit = [this] { Q_EMIT editConnectionWanted(); };
    if (isMissing)
        return add(button(u"Add credential"_s, tr("Add credential"), u"key"_s, ButtonKind::Primary), edit);
    add(button(u"Retry"_s, tr("Retry"), {}, ButtonKind::Primary), [this] { Q_EMIT reloadWanted(); });
    if (isOfConnection)
        add(button(u"Edit connection"_s, tr("Edit connection")), edit);
    add(button(u"Copy details"_s, tr("Copy details"), u"copy"_s, ButtonKind::Flat),
        [copied] { QGuiApplication::clipboard()->setText(copied); });
}

QWidget *ExportDetail::room() const
{
    return m_pages->currentWidget() == m_none ? static_cast<QWidget *>(m_none) : m_splitter;
}

const ExportJob *ExportDetail::job() const
{
    return m_model->find(m_job);
}

void ExportDetail::chooseJob(const QString &key)
{
    const QModelIndex row = m_sorted->mapFromSource(m_model->indexOf(key));
    if (row.isValid())
        m_table->selectRow(row.row());
}

void ExportDetail::jobChanged()
{
    const ExportJob *chosen = job();
    if (!chosen)
        return;
    m_chart->setCurrent(m_job);
    m_errors->setJob(*chosen);
    m_errorPages->setCurrentIndex(m_errors->rowCount() > 0 ? 0 : 1);
    setTabCount(ErrorsTab, tr("Errors"), m_errors->rowCount());
    showTab(m_tabs->currentIndex());
    Q_EMIT jobChosen();
}

void ExportDetail::setTabCount(Tab tab, const QString &title, qsizetype count)
{
    // The style paints what follows a tab stop small and muted.
    m_tabs->setTabText(tab, count == 0 ? title : QString(title + u'\t' + QLocale().toString(count)));
    m_tabs->setAccessibleTabName(tab, count == 0 ? title : QString(title + u' ' + QLocale().toString(count)));
    // What stands in the bar as well begins behind the tabs.
    int width = 0;
    for (int each = 0; each < m_tabs->count(); ++each)
        width += m_tabs->tabRect(each).width();
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    m_tabs->layout()->setContentsMargins(isReversed ? theme::u2 : width, 0, isReversed ? width : theme::u2, 0);
}

/// Below the files: that not everything went well.
void ExportDetail::showErrors()
{
    const ExportJob *chosen = job();
    const QList<ExportError> errors = chosen ? chosen->errors() : QList<ExportError>();
    const bool isShown = m_tabs->currentIndex() == FilesTab && !errors.isEmpty() && chosen->mayHaveFiles();
    m_trouble->setVisible(isShown);
    if (!isShown)
        return;
    const qint64 failed = chosen->failures.value_or(0);
    const QString first = errors.first().description;
    const QString text = failed > 0 && chosen->total
                             ? tr("%1 of %2 guests failed: %3").arg(JobWords::count(failed), JobWords::count(chosen->total), first)
                         : failed > 0 ? tr("%1 guests failed: %2").arg(JobWords::count(failed), first)
                                      : tr("This job reported: %1").arg(first);
    m_trouble->tell(Banner::Kind::Warn, text, {{u"Show errors"_s, tr("Show errors"), [this] { setTab(ErrorsTab); }}});
}

void ExportDetail::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ExportDetail::showTab(int tab)
{
    m_tabPages->setCurrentIndex(tab);
    if (tab == DetailsTab)
        m_json->setPlainText(job() ? jsonOf(*job()) : QString());
    m_linkHint->setVisible(tab == FilesTab && m_files->hasFiles() && !m_isCompact);
    m_renew->setVisible(tab == FilesTab && m_files->hasFiles());
    showErrors();
}

void ExportDetail::setSelection(const QString &strong, const QString &muted, bool canDownload)
{
    m_chosen->setText(strong);
    m_whole->setText(m_isCompact ? QString() : muted);
    m_download->setEnabled(canDownload);
    setTabCount(FilesTab, tr("Files"), m_files->hasFiles() ? m_files->model()->rowCount() : 0);
    showTab(m_tabs->currentIndex());
}

void ExportDetail::openJobsMenu(const QPoint &at)
{
    const ExportJob *chosen = job();
    if (!chosen)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *download = menu->addAction(icon(u"exports"_s), tr("Download…"), this, &ExportDetail::jobOpened);
    download->setObjectName(u"Download job"_s);
    download->setEnabled(chosen->mayHaveFiles());
    menu->addSeparator();
    menu->addAction(icon(u"copy"_s), tr("Copy job reference"), this,
                    [reference = chosen->executionRef] { QGuiApplication::clipboard()->setText(reference); });
    menu->addAction(tr("Copy report as JSON"), this, [json = jsonOf(*chosen)] { QGuiApplication::clipboard()->setText(json); });
    menu->addAction(tr("Copy row"), this, [this] { QGuiApplication::clipboard()->setText(m_table->selectedText()); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ExportDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isCompact = width() < compactBelow;
    if (isCompact != m_isCompact) {
        m_isCompact = isCompact;
        m_columns->setCompact(isCompact);
        m_files->setCompact(isCompact);
        if (!m_export.reference.isEmpty())
            showExport(m_export);
        showTab(m_tabs->currentIndex());
    }
    m_chartRoom->setVisible(!isCompact && height() >= shortBelow && !m_chart->isEmpty());
}

void ExportDetail::saveState(QSettings &settings) const
{
    m_columns->save(settings, u"jobs"_s);
    m_files->saveState(settings);
    settings.setValue("parts"_L1, m_splitter->saveState());
    settings.setValue("tab"_L1, m_tabs->currentIndex());
}

void ExportDetail::restoreState(QSettings &settings)
{
    m_columns->restore(settings, u"jobs"_s);
    m_files->restoreState(settings);
    if (const QByteArray kept = settings.value("parts"_L1).toByteArray(); !kept.isEmpty())
        m_splitter->restoreState(kept);
    m_tabs->setCurrentIndex(std::clamp(settings.value("tab"_L1).toInt(), int(FilesTab), int(DetailsTab)));
}

} // namespace edgewise
