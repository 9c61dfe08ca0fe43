#include "ui/exports/exportspane.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/exports/exportlist.h"
#include "ui/exports/addexportdialog.h"
#include "ui/exports/exportdetail.h"
#include "ui/exports/exportsmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

ExportsPane::ExportsPane(Session &session, ExportList &exports, DownloadQueue &downloads, Ask &ask, QSettings *settings, QWidget *parent)
    : Pane(u"Exports"_s, tr("Exports"), parent)
    , m_session(session)
    , m_list(exports)
    , m_downloads(downloads)
    , m_ask(ask)
    , m_settings(settings)
    , m_service(session.exports())
    , m_model(new ExportsModel(this))
    , m_view(new QListView)
    , m_none(new EmptyState)
    , m_pages(new QStackedWidget)
    , m_search(new SearchField(tr("Filter"), tr("Filter exports")))
    , m_detail(new ExportDetail)
    , m_menu(new QMenu(this))
{
    buildActions();
    build();
    connectParts();
    refreshActions();
}

ExportsPane::~ExportsPane()
{
    m_reading.request_stop();
    m_listing.request_stop();
    m_latestLook.request_stop();
}

void ExportsPane::activate()
{
    if (!m_isLoaded)
        load();
    m_view->setFocus();
}

void ExportsPane::setParked(bool parked)
{
    Pane::setParked(parked);
    if (!parked && m_isLoaded)
        reload();
}

void ExportsPane::load()
{
    const auto exports = m_list.exports(m_session.connection().id);
    if (!exports)
        banner()->tell(Banner::Kind::Warn, tr("The exports remembered for this connection cannot be read."), {}, exports.error().advice());
    m_isLoaded = true;
    m_model->setExports(exports.value_or(QList<RememberedExport>()));
    showList();
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex wanted = m_model->indexOf(std::exchange(m_wanted, {}));
    m_view->setCurrentIndex(wanted.isValid() ? wanted : m_model->index(0, 0));
}

/// What the person typed or ordered is kept at once.
void ExportsPane::keep()
{
    const auto kept = m_list.keep(m_session.connection().id, m_model->exports());
    if (!kept)
        banner()->tell(Banner::Kind::Warn, tr("The list of exports cannot be kept right now."), {}, kept.error().advice());
}

void ExportsPane::showList()
{
    const int count = m_model->rowCount();
    showData(count == 0);
    showDetail(count > 0 && !isNarrow());
    // The empty page has the same button in its middle.
    m_addButton->setVisible(count > 0);
    setFoot(tr("%n export(s) remembered", nullptr, count), {});
    // Without a credential there is nothing to add yet.
    if (count == 0 && m_session.connection().apiKey.isEmpty())
        explain({.kind = Error::Kind::Missing, .api = Api::Exports});
    filter();
}

void ExportsPane::filter()
{
    const QString text = m_search->text();
    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool matches = m_model->matches(row, text);
        m_view->setRowHidden(row, !matches);
        shown += matches ? 1 : 0;
    }
    // Between hidden rows nobody can say where something lands.
    m_view->setDragEnabled(text.isEmpty());
    m_pages->setCurrentIndex(shown == 0 && m_model->rowCount() > 0 ? 1 : 0);
    refreshActions();
}

void ExportsPane::refreshActions()
{
    const QModelIndex current = m_view->currentIndex();
    const bool isMovable = current.isValid() && m_search->text().isEmpty();
    for (QAction *action : {m_reload, m_latest, m_latestAsked, m_rename, m_remove})
        action->setEnabled(current.isValid());
    m_up->setEnabled(isMovable && current.row() > 0);
    m_down->setEnabled(isMovable && current.row() + 1 < m_model->rowCount());
}

UndoBar *ExportsPane::bar()
{
    // Where the detail slides over the list, the pane sees to it.
    if (m_model->rowCount() == 0)
        undoBar()->setRoom(this);
    else if (!isNarrow())
        undoBar()->setRoom(m_detail->room());
    return undoBar();
}

void ExportsPane::showExport(const QString &reference)
{
    const RememberedExport *remembered = m_model->find(reference);
    if (!remembered || reference == m_shown)
        return;
    m_listing.request_stop();
    m_latestLook.request_stop();
    m_shown = reference;
    m_detail->showExport(*remembered);
    refreshActions();
    // What was read in this session stays in sight while it is read again.
    if (const auto runs = m_runs.constFind(reference); runs != m_runs.cend())
        m_detail->setRuns(*runs);
    reload();
}

void ExportsPane::reload()
{
    m_reading.request_stop();
    if (m_shown.isEmpty())
        return;
    m_reading = present(
        tr("Reading the jobs…"),
        [this](const std::stop_token &stop) {
            const auto jobs = m_service.jobs(m_shown, stop);
            // Stopped by the person, not by another look that begins: there must be a way to go on.
            jobs.then(this, [this, stop](const Result<ExportRuns> &runs) {
                if (!runs && stop.stop_requested() && stop == m_reading.get_token() && !m_runs.contains(m_shown))
                    m_detail->explain(runs.error());
            });
            return jobs;
        },
        [this, reference = m_shown](const ExportRuns &runs) { accept(reference, runs); },
        [this](const Error &error) { m_detail->explain(error); });
}

void ExportsPane::accept(const QString &reference, const ExportRuns &runs)
{
    const RememberedExport *remembered = m_model->find(reference);
    if (!remembered)
        return;
    m_runs.insert(reference, runs);
    m_model->update(remembered->after(runs, now()));
    keep();
    if (reference != m_shown)
        return;
    m_detail->showExport(*m_model->find(reference));
    m_detail->setRuns(runs);
}

void ExportsPane::addExport()
{
    auto *dialog = new AddExportDialog(m_service, m_model->exports(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSuggestions(m_suggestions);
    connect(dialog, &AddExportDialog::added, this, &ExportsPane::added);
    connect(dialog, &AddExportDialog::editConnectionWanted, this, &ExportsPane::editConnectionWanted);
    dialog->open();
}

void ExportsPane::added(const RememberedExport &remembered, const ExportRuns &runs)
{
    if (remembered.lookedAt.isValid())
        m_runs.insert(remembered.reference, runs);
    m_model->add(remembered);
    keep();
    m_search->clear();
    showList();
    openExport(remembered.reference);
}

void ExportsPane::openExport(const QString &reference)
{
    if (!m_isLoaded)
        m_wanted = reference;
    const QModelIndex found = m_model->indexOf(reference);
    if (!found.isValid())
        return;
    if (m_view->isRowHidden(found.row()))
        m_search->clear();
    m_view->setCurrentIndex(found);
    showDetail(true);
    m_view->setFocus();
}

void ExportsPane::remove()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row();
    const RememberedExport gone = m_model->exports().at(row);
    m_reading.request_stop();
    m_shown.clear();
    m_model->remove(gone.reference);
    keep();
    showList();
    if (m_model->rowCount() == 0)
        m_detail->showNothing();
    else if (m_view->currentIndex().isValid())
        showExport(m_view->currentIndex().data(ExportsModel::ReferenceRole).toString());
    bar()->offer(
        tr("“%1” is no longer remembered. In Sitecore CDP nothing changed.").arg(gone.name()),
        [this, gone, row] {
            m_model->add(gone, row);
            keep();
            showList();
            openExport(gone.reference);
        },
        std::chrono::seconds(10), u"trash"_s);
}

void ExportsPane::move(int step)
{
    const int row = m_view->currentIndex().row();
    m_model->moveRow({}, row, {}, step > 0 ? row + 2 : row - 1);
    m_view->scrollTo(m_view->currentIndex());
}

QList<Command> ExportsPane::commands()
{
    const QString section = tr("Exports of %1").arg(m_session.connection().name);
    const auto act = [&](QAction *action, const QString &iconName) {
        return Command{.section = section,
                       .icon = iconName,
                       .title = action->text(),
                       .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                       .run = [action] { action->trigger(); }};
    };
    QList<Command> all{act(m_add, u"plus"_s)};
    if (const RememberedExport *shown = m_model->find(m_shown)) {
        for (Command command : {act(m_latest, u"exports"_s), act(m_latestAsked, u"exports"_s), act(m_reload, u"refresh"_s)}) {
            command.note = shown->name();
            all.append(command);
        }
    }
    for (const RememberedExport &one : m_model->exports())
        all.append({.section = section,
                    .icon = u"exports"_s,
                    .title = tr("Open export %1").arg(one.name()),
                    .run = [this, reference = one.reference] { openExport(reference); }});
    return all;
}

void ExportsPane::saveState(QSettings &settings) const
{
    Pane::saveState(settings);
    m_detail->saveState(settings);
    settings.setValue("export"_L1, m_shown);
}

void ExportsPane::restoreState(QSettings &settings)
{
    Pane::restoreState(settings);
    m_detail->restoreState(settings);
    m_wanted = settings.value("export"_L1).toString();
}

} // namespace edgewise
