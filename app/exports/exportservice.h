#pragma once

#include "app/core/pending.h"
#include "app/exports/exportjob.h"
#include "app/exports/exportlisting.h"

#include <QObject>

#include <stop_token>

namespace edgewise {

class HttpClient;
struct Response;

/// The runs of an export, as far as the service knows it.
struct ExportRuns
{
    QList<ExportJob> jobs = {}; ///< Newest first.
    bool isKnown = true;        ///< False: no such export, or none of its jobs ever finished; the service does not say which.
    QString said = {};          ///< The service's own words when it is not known.

    bool operator==(const ExportRuns &) const = default;
};

/// Reads the exports of one tenant: their jobs, and the files of a job. That nothing has finished, or that there is nothing to fetch, is an
/// answer and not an error (audience-export-api.md section 3.3).
class ExportService final : public QObject
{
    Q_OBJECT

public:
    /// @param cdp  below the API address of Sitecore CDP; outlives the service
    explicit ExportService(HttpClient &cdp);

    /// @param reference  friendly ID or UUID of the export
    Pending<ExportRuns> jobs(const QString &reference, std::stop_token stop = {});
    /// The files of the most recently finished job; empty when none has finished.
    Pending<ExportListing> latest(const QString &reference, std::stop_token stop = {});
    /// The files of one job, with new links; empty when it has none.
    Pending<ExportListing> files(const QString &executionRef, std::stop_token stop = {});

private:
    Pending<ExportListing> listing(const QString &path, const QString &executionRef, std::stop_token stop);
    Pending<ExportRuns> lookOnceMore(const QString &reference, const Error &error, const std::stop_token &stop);

    HttpClient &m_http;
};

} // namespace edgewise
