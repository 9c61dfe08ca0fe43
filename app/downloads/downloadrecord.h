#pragma once

#include "app/downloads/download.h"
#include "app/downloads/partplan.h"

namespace edgewise {

/// What is kept of one line of the list of downloads, so that the next start goes on with it. Never a URL.
struct DownloadRecord
{
    Download shown;
    DownloadChoices choices;
    QDateTime endedAt;
    PartPlan plan;
    QString fetchedName;        ///< Of the compressed file, without ".part"; that of the stored file unless it is unpacked.
    QString mergedName;         ///< Of the file it will be merged to; empty when it will not.
    qint64 durable = 0;         ///< Bytes of it that survive a power cut.
    qint64 rank = 0;            ///< Its place in the list.
    bool isInterrupted = false; ///< What is there lay unfinished for a while.
    bool isRepeated = false;    ///< Fetched again because it was damaged.
    /// The last name, from just before it was given; shown.stored and shown.sha256 tell whether a file of that name is ours.
    QString namedAs;

    [[nodiscard]] bool isMerging() const { return shown.merged > 0; }
    [[nodiscard]] bool isPartOfMerge() const { return !mergedName.isEmpty(); }
    [[nodiscard]] bool isUnpacked() const { return isMerging() || (choices.decompress && !choices.merge); }
    /// Where the bytes of the store go.
    [[nodiscard]] QString fetchedPath() const { return shown.folder + u'/' + fetchedName + QStringLiteral(".part"); }
    /// The file after it got its last name, while that is told by namedAs.
    [[nodiscard]] QString namedPath() const { return shown.folder + u'/' + namedAs; }
    /// The file before it gets its last name.
    [[nodiscard]] QString unfinishedPath() const { return isUnpacked() ? QString(shown.path() + QStringLiteral(".part")) : fetchedPath(); }

    [[nodiscard]] QByteArray toJson() const;
    /// Nothing when it cannot be read.
    static std::optional<DownloadRecord> fromJson(const QByteArray &bytes);

    bool operator==(const DownloadRecord &) const = default;
};

} // namespace edgewise
