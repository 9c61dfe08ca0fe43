#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace edgewise {

/// Which guests a file holds: all of a full run, or those a delta added or removed.
enum class Side { Full, Added, Removed };

/// Where one output file of a job can be fetched for a while.
struct PartLink
{
    QByteArray url; ///< Presigned: a secret, used byte for byte (audience-export-api.md section 7), never written or shown with its query.
    Side side = Side::Full;
    qint64 sizeKb = 0; ///< An estimate; 1000 or 1024 bytes and rounding are unknown.

    /// The last segment of the path, decoded: "daily_add_001.csv.gz". Empty when there is none.
    [[nodiscard]] QString fileName() const;
    /// Host and path, without the query.
    [[nodiscard]] QString shown() const;
    /// When this link dies by its own query (X-Amz-Date and X-Amz-Expires, or Expires); invalid when it does not say.
    [[nodiscard]] QDateTime expiry() const;

    bool operator==(const PartLink &) const = default;
};

/// The output files of one job as listed just now.
struct JobLinks
{
    QString executionRef;
    QDateTime expireAt; ///< The listing's own deadline; invalid when it gave none.
    QList<PartLink> parts;

    /// When the link of that part dies: the earlier of the listing's deadline and its own.
    [[nodiscard]] QDateTime expiry(int part) const;

    bool operator==(const JobLinks &) const = default;
};

} // namespace edgewise

Q_DECLARE_METATYPE(edgewise::JobLinks)
