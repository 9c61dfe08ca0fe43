#include "app/exports/exportservice.h"

#include "app/core/background.h"
#include "app/core/json.h"
#include "app/net/http.h"

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

// All reports of an export come in one answer, however many there are.
constexpr auto patience = std::chrono::minutes(5);

Request request(const QString &path, std::stop_token stop)
{
    return {.path = path, .origin = u"Exports"_s, .stop = std::move(stop), .patience = patience};
}

QString definitionPath(const QString &reference, const QString &operation)
{
    return u"/v2/audienceExports/definitions/"_s + segment(reference) + u'/' + operation;
}

/// Which of the answers to a reference mean that there is nothing.
bool saysNothing(const Error &error)
{
    return error.kind == Error::Kind::NotFound || (error.kind == Error::Kind::Rejected && error.status == 400);
}

} // namespace

ExportService::ExportService(HttpClient &cdp)
    : m_http(cdp)
{}

Pending<ExportRuns> ExportService::jobs(const QString &reference, std::stop_token stop)
{
    return m_http.send(request(definitionPath(reference, u"reports"_s), stop))
        .andThen(this,
                 [this, stop](const Response &response) -> Pending<ExportRuns> {
                     return inBackground(
                         this,
                         [body = response.body](const std::stop_token &ended) -> Result<ExportRuns> {
                             return readJobs(body, ended).map([](const QList<ExportJob> &jobs) { return ExportRuns{.jobs = jobs}; });
                         },
                         stop);
                 })
        .orElse(this, [this, reference, stop](const Error &error) -> Pending<ExportRuns> {
            if (!saysNothing(error))
                return tl::unexpected(error);
            return lookOnceMore(reference, error, stop);
        });
}

/// Where nothing has finished the reports may be answered as if there were no such export; the other operation may know it.
Pending<ExportRuns> ExportService::lookOnceMore(const QString &reference, const Error &error, const std::stop_token &stop)
{
    return m_http.send(request(definitionPath(reference, u"latestExport"_s), stop))
        .andThen(this, [](const Response &) -> Result<ExportRuns> { return ExportRuns{}; })
        .orElse(this, [error](const Error &other) -> Result<ExportRuns> {
            if (!saysNothing(other))
                return tl::unexpected(other);
            return ExportRuns{.isKnown = false, .said = error.said};
        });
}

Pending<ExportListing> ExportService::latest(const QString &reference, std::stop_token stop)
{
    return listing(definitionPath(reference, u"latestExport"_s), {}, std::move(stop));
}

Pending<ExportListing> ExportService::files(const QString &executionRef, std::stop_token stop)
{
    const QString path = u"/v2/audienceExports/executions/"_s + segment(executionRef) + u"/export"_s;
    return listing(path, executionRef, std::move(stop));
}

Pending<ExportListing> ExportService::listing(const QString &path, const QString &executionRef, std::stop_token stop)
{
    return m_http.send(request(path, std::move(stop)))
        .andThen(this,
                 [executionRef](const Response &response) -> Result<ExportListing> {
                     const bool hasNone = response.body.trimmed().isEmpty() || response.body.trimmed() == "null";
                     auto listing = hasNone ? Result<ExportListing>(ExportListing{}) : decode<ExportListing>(response.body);
                     if (listing && !executionRef.isEmpty())
                         listing->links.executionRef = executionRef;
                     return listing;
                 })
        .orElse(this, [executionRef](const Error &error) -> Result<ExportListing> {
            if (!saysNothing(error))
                return tl::unexpected(error);
            return ExportListing{.links = {.executionRef = executionRef, .expireAt = {}, .parts = {}}};
        });
}

} // namespace edgewise
