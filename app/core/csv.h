#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace edgewise {

/// A field of a CSV file, in quotes where it needs them (RFC 4180). What a spreadsheet would run as a formula is for the caller to disarm.
[[nodiscard]] QString csvField(QString text);

/// A row of fields that are ready, UTF-8, with its end of line.
[[nodiscard]] QByteArray csvRow(const QStringList &fields);

} // namespace edgewise
