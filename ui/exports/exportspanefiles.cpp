// The files of a job, and ordering them.
#include "ui/exports/exportspane.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/downloads/downloadqueue.h"
#include "app/exports/exportlist.h"
#include "app/exports/exportlisting.h"
#include "ui/downloads/downloaddialog.h"
#include "ui/downloads/sizes.h"
#include "ui/exports/exportdetail.h"
#include "ui/exports/exportsmodel.h"
#include "ui/exports/filesmodel.h"
#include "ui/exports/filesview.h"
#include "ui/exports/jobsmodel.h"
#include "ui/exports/jobwords.h"
#include "ui/widgets/undobar.h"

#include <QDir>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 shortLife = 120; // seconds; what begins now would not come far with such a link

bool isFresh(const JobLinks &links)
{
    for (int part = 0; part < int(links.parts.size()); ++part) {
        const QDateTime expiry = links.expiry(part);
        if (expiry.isValid() && now().secsTo(expiry) < shortLife)
            return false;
    }
    return !links.parts.isEmpty();
}

const ExportJob *findJob(const ExportRuns &runs, const QString &executionRef)
{
    const auto found =
        std::find_if(runs.jobs.cbegin(), runs.jobs.cend(), [&](const ExportJob &job) { return job.executionRef == executionRef; });
    return found == runs.jobs.cend() ? nullptr : &*found;
}

} // namespace

void ExportsPane::showFiles()
{
    m_listing.request_stop();
    const ExportJob *job = m_detail->job();
    if (!job)
        return;
    FilesView *files = m_detail->files();
    if (!job->isFinal())
        return files->tell(tr("This job is still running."),
                           tr("Its files are listed here when it has finished. Read the jobs again to look."));
    if (job->executionRef.isEmpty())
        return files->tell(tr("Sitecore CDP gave no reference for this job, so its files cannot be asked for."));
    if (const JobLinks known = m_links.value(job->executionRef); isFresh(known))
        return files->showFiles(m_session.connection().id, known, m_downloads.now());
    listFiles(false);
}

/// @param anew  the person asked for new links; what is in sight stays meanwhile
void ExportsPane::listFiles(bool anew)
{
    const ExportJob *job = m_detail->job();
    if (!job || job->executionRef.isEmpty())
        return;
    m_listing.request_stop();
    FilesView *files = m_detail->files();
    if (!anew && files->model()->links().executionRef != job->executionRef)
        files->tell({});
    m_listing = present(
        tr("Reading the files…"),
        [this, reference = job->executionRef](const std::stop_token &stop) {
            const auto listing = m_service.files(reference, stop);
            listing.then(this, [this, stop](const Result<ExportListing> &read) {
                if (!read && stop.stop_requested() && stop == m_listing.get_token())
                    filesFailed(read.error());
            });
            return listing;
        },
        [this, asked = *job](const ExportListing &listing) {
            if (listing.isEmpty())
                return tellNoFiles(asked);
            m_links.insert(asked.executionRef, listing.links);
            m_detail->files()->showFiles(m_session.connection().id, listing.links, m_downloads.now());
        },
        [this](const Error &error) { filesFailed(error); });
}

void ExportsPane::filesFailed(const Error &error)
{
    FilesView *files = m_detail->files();
    if (files->hasFiles()) {
        if (error.kind != Error::Kind::Cancelled)
            m_detail->explain(error);
        return;
    }
    files->tell(error.message(), error.advice());
    files->offer(u"Read the files again"_s, tr("Read the files again"), [this] { listFiles(true); });
}

void ExportsPane::tellNoFiles(const ExportJob &job)
{
    FilesView *files = m_detail->files();
    const bool hasFailed = job.status() == ExportJob::Status::Failed;
    const QString title = hasFailed ? tr("This job failed, so it has no files.") : tr("This job has no files.");
    const QList<ExportError> errors = job.errors();
    if (errors.isEmpty()) {
        files->tell(title, hasFailed ? tr("Sitecore CDP gave no reason. Run the export again there.")
                                     : tr("Nothing was exported, or the files are no longer kept."));
        return;
    }
    files->tell(title, errors.first().description);
    files->offer(u"Show errors"_s, tr("Show errors"), [this] { m_detail->setTab(ExportDetail::ErrorsTab); });
}

void ExportsPane::refreshSelection()
{
    const FilesModel *model = m_detail->files()->model();
    if (!m_detail->files()->hasFiles())
        return m_detail->setSelection({}, {}, false);
    const auto sum = [model](const QList<int> &rows) {
        return std::accumulate(rows.cbegin(), rows.cend(), qint64(0),
                               [model](qint64 size, int row) { return size + model->parts().at(row).sizeKb * 1000; });
    };
    QList<int> all(model->rowCount());
    std::iota(all.begin(), all.end(), 0);
    const QList<int> checked = model->checked();
    const QString chosen = checked.isEmpty()
                               ? tr("No file selected")
                               : tr("%1 of %n file(s), %2", nullptr, int(all.size())).arg(checked.size()).arg(Sizes::size(sum(checked)));
    const ExportJob *job = m_detail->job();
    const QString whole =
        job && job->successes
            ? tr("the whole job: %1, %2 guests", "size, number of guests").arg(Sizes::size(sum(all)), JobWords::count(job->successes))
            : tr("the whole job: %1", "size").arg(Sizes::size(sum(all)));
    m_detail->setSelection(chosen, whole, !checked.isEmpty());
}

void ExportsPane::downloadChosen(const QList<int> &parts)
{
    const FilesModel *model = m_detail->files()->model();
    const RememberedExport *remembered = m_model->find(m_shown);
    const QList<int> chosen = parts.isEmpty() ? model->checked() : parts;
    if (remembered && !chosen.isEmpty())
        ask(orderOf(*remembered, m_detail->job(), model->links()), model->links(), chosen);
}

/// The job was opened: all of its files, or why there are none.
void ExportsPane::downloadJob()
{
    const RememberedExport *remembered = m_model->find(m_shown);
    const ExportJob *job = m_detail->job();
    if (!remembered || !job)
        return;
    if (m_detail->files()->hasFiles()) {
        const JobLinks &links = m_detail->files()->model()->links();
        return ask(orderOf(*remembered, job, links), links);
    }
    m_detail->setTab(job->status() == ExportJob::Status::Failed ? ExportDetail::ErrorsTab : ExportDetail::FilesTab);
}

void ExportsPane::downloadLatest(bool asks)
{
    const RememberedExport *remembered = m_model->find(m_shown);
    if (!remembered)
        return;
    m_latestLook.request_stop();
    m_latestLook = present(
        tr("Looking for the latest job…"), [this](std::stop_token stop) { return m_service.latest(m_shown, std::move(stop)); },
        [this, asked = *remembered, asks](const ExportListing &listing) {
            if (listing.isEmpty()) {
                bar()->tell(tr("No job of “%1” with files has finished yet.").arg(asked.name()));
                return;
            }
            const QString &reference = listing.links.executionRef;
            m_links.insert(reference, listing.links);
            const ExportRuns runs = m_runs.value(asked.reference);
            const ExportJob *job = findJob(runs, reference);
            // A job that nobody has seen yet is in the list as well when it is read again.
            if (job)
                m_detail->chooseJob(JobsModel::key(*job));
            else
                reload();
            const DownloadOrder wanted = orderOf(asked, job, listing.links);
            if (asks || !DownloadDialog::isRemembered(wanted, m_settings))
                ask(wanted, listing.links);
            else
                orderAtOnce(wanted, listing.links);
        },
        [this](const Error &error) { m_detail->explain(error); });
}

DownloadOrder ExportsPane::orderOf(const RememberedExport &remembered, const ExportJob *job, const JobLinks &links) const
{
    const Connection &connection = m_session.connection();
    return {.connection = connection.id,
            .connectionName = connection.name,
            .exportName = remembered.friendlyId(),
            .executionRef = links.executionRef,
            .endedAt = job && job->at().isValid() ? job->at() : now(),
            .parts = orderParts(links)};
}

void ExportsPane::ask(const DownloadOrder &order, const JobLinks &links, const QList<int> &chosen)
{
    auto *dialog = new DownloadDialog(order, chosen, m_downloads.now(), m_ask, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DownloadDialog::ordered, this, [this, links](const DownloadOrder &wanted) {
        m_downloads.add(wanted, links);
        m_detail->files()->model()->checkAll(false);
        bar()->tell(tr("%n file(s) of “%1” are on their way.", nullptr, int(wanted.parts.size())).arg(wanted.exportName),
                    tr("Show downloads"), [this] { Q_EMIT downloadsWanted(); });
    });
    dialog->open();
}

void ExportsPane::orderAtOnce(const DownloadOrder &order, const JobLinks &links)
{
    const auto choose = [this, order, links] { ask(order, links); };
    DownloadOrder wanted = order;
    wanted.choices = DownloadDialog::remembered(order, m_settings);
    QList<DownloadOrder::Part> missing = order.parts;
    missing.removeIf([&](const auto &part) { return DownloadDialog::find(m_downloads.now(), order, part.index) != nullptr; });
    if (missing.isEmpty())
        return bar()->tell(tr("The latest job of “%1” is in the list of downloads already.").arg(order.exportName), tr("Choose…"), choose);
    if (!wanted.choices.merge) // what is joined has to come together
        wanted.parts = missing;
    const quint64 ticket = m_downloads.add(wanted, links);
    bar()->offer(
        tr("%n file(s) of “%1” are on their way to “%2”.", nullptr, int(wanted.parts.size()))
            .arg(order.exportName, QDir::toNativeSeparators(wanted.choices.folder)),
        [this, ticket] { m_downloads.takeBack(ticket); }, std::chrono::seconds(10), u"exports"_s);
    bar()->addChoice(tr("Choose…"), [this, ticket, choose] {
        m_downloads.takeBack(ticket);
        connect(&m_downloads, &DownloadQueue::changed, this, choose, Qt::SingleShotConnection); // or it would seem to be there
    });
}

} // namespace edgewise
