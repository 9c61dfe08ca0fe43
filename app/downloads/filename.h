#pragma once

#include <QByteArray>
#include <QString>

namespace edgewise {

/// A name that may be given to a file on every system and cannot leave its folder: no separators, control or direction characters,
/// reserved names of Windows, leading dots, trailing dots and spaces; short enough for ".gz.part" and " (99999)" besides within 255 bytes.
[[nodiscard]] QString safeFileName(const QString &name);

/// The file name of a Content-Disposition header (RFC 6266, RFC 5987) without any folders before it; empty when it has none that can be
/// read. Not yet safe.
[[nodiscard]] QString dispositionFileName(const QByteArray &header);

/// "data.csv.gz" -> "data (2).csv.gz".
[[nodiscard]] QString numberedFileName(const QString &name, int number);

/// What a name ends in that says what is in the file: ".csv.gz", ".json", ".gz"; empty when it says nothing known.
[[nodiscard]] QString fileNameEnding(const QString &name);

} // namespace edgewise
