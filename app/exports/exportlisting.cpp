#include "app/exports/exportlisting.h"

#include "app/exports/exporttime.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

Side sideOf(const QString &action)
{
    if (action.compare("add"_L1, Qt::CaseInsensitive) == 0)
        return Side::Added;
    return action.compare("remove"_L1, Qt::CaseInsensitive) == 0 ? Side::Removed : Side::Full;
}

} // namespace

Result<ExportListing> ExportListing::fromJson(const QJsonObject &json)
{
    ExportListing listing;
    listing.definitionRef = json["definitionRef"_L1].toString();
    listing.friendlyId = json["friendlyId"_L1].toString();
    listing.totalSizeKb = json["totalSizeKB"_L1].toInteger();
    listing.links.executionRef = json["executionRef"_L1].toString();
    // Early versions of the service called it by the name of the export (contract, open question 1).
    if (listing.links.executionRef.isEmpty())
        listing.links.executionRef = json["audienceExportRef"_L1].toString();
    listing.links.expireAt = exportTime(json["expireAt"_L1].toString());
    const auto files = json["exports"_L1].toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        const QByteArray url = file["url"_L1].toString().toUtf8();
        if (!url.isEmpty())
            listing.links.parts.append({url, sideOf(file["deltaAction"_L1].toString()), file["sizeKB"_L1].toInteger()});
    }
    return listing;
}

QList<DownloadOrder::Part> orderParts(const JobLinks &links)
{
    QHash<Side, int> of;
    for (const PartLink &link : links.parts)
        ++of[link.side];
    QHash<Side, int> number;
    QList<DownloadOrder::Part> parts;
    for (const PartLink &link : links.parts) {
        parts.append({.index = int(parts.size()),
                      .side = link.side,
                      .number = ++number[link.side],
                      .of = of.value(link.side),
                      .sizeKb = link.sizeKb,
                      .sourceName = link.fileName()});
    }
    return parts;
}

} // namespace edgewise
