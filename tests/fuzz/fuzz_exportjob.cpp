#include "app/exports/exportjob.h"
#include "app/exports/exportlisting.h"

#include <QJsonDocument>

#include "demand.h"

using namespace edgewise;

/// Whatever the service sends for the jobs of an export or the files of one, it is read without harm, and what is remembered of a job reads
/// the same once more.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto jobs = readJobs(bytes)) {
        for (const ExportJob &job : *jobs) {
            static_cast<void>(job.errors());
            EDGEWISE_DEMAND(!job.took() || job.took()->count() >= 0);
            const ExportJob kept = ExportJob::fromJson(job.brief());
            EDGEWISE_DEMAND(kept.brief() == job.brief() && kept.status() == job.status() && kept.at() == job.at());
        }
    }
    if (const auto listing = ExportListing::fromJson(QJsonDocument::fromJson(bytes).object()))
        EDGEWISE_DEMAND(orderParts(listing->links).size() == listing->links.parts.size());
    return 0;
}
