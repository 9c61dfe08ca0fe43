#pragma once

#include "app/core/result.h"
#include "app/downloads/download.h"
#include "app/downloads/joblinks.h"

#include <QJsonObject>
#include <QString>

namespace edgewise {

/// The output files of one job and where they can be fetched (audience-export-api.md section 3.1). Its links are secrets.
struct ExportListing
{
    QString definitionRef = {};
    QString friendlyId = {};
    qint64 totalSizeKb = 0;
    JobLinks links = {};

    bool operator==(const ExportListing &) const = default;

    static Result<ExportListing> fromJson(const QJsonObject &json);
    /// There is nothing to fetch: nothing has finished, or the job has no files.
    [[nodiscard]] bool isEmpty() const { return links.parts.isEmpty(); }
};

/// The parts of a listing as a person counts them: "part 2 of 3" of each side.
[[nodiscard]] QList<DownloadOrder::Part> orderParts(const JobLinks &links);

} // namespace edgewise
