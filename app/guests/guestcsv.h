#pragma once

#include "app/guests/guest.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <stop_token>

namespace edgewise {

/// Guests as files that other programs read: CSV (RFC 4180: commas, lines ended by CR LF, UTF-8) and JSON Lines.
///
/// A spreadsheet runs a cell that begins with = + - @ as a formula, and takes +353861234567 for a number and drops its plus. Such cells,
/// and those that begin with a tab or a line break, get an apostrophe in front, phone numbers too; a plain negative number stays. plain()
/// takes it off again, and nothing else: 's-Hertogenbosch is itself both ways.
struct GuestCsv
{
    /// A field: quoted where it has to be, safe in a spreadsheet.
    [[nodiscard]] static QString cell(const QString &text);
    /// What a cell held before cell() made it safe; its quotes are taken off already.
    [[nodiscard]] static QString plain(const QString &text);
    /// A line with its end.
    [[nodiscard]] static QByteArray line(const QStringList &cells);

    /// The columns of a whole record: its documented members by their names on the wire, the reference first.
    [[nodiscard]] static const QStringList &members();
    /// A member as one text. Lists are joined by "; ", identifiers read provider:id; dates stay as they came.
    [[nodiscard]] static QString value(const Guest &guest, const QString &member);
    /// The record as a line under members().
    [[nodiscard]] static QByteArray line(const Guest &guest);
};

/// A file of guests to be written.
struct GuestFile
{
    enum class Format { Csv, JsonLines };

    QString path = {};
    Format format = Format::Csv;
    bool hasMark = false; ///< CSV: begins with a byte order mark, by which Excel knows that it is UTF-8.

    /// Writes records as Guest::toJson() makes them; JSON Lines holds them to the letter, with their data extensions. The file is there
    /// whole or not at all. Made for another thread.
    /// @param written  counts along
    Result<> write(const QList<QByteArray> &records, std::atomic<int> &written, const std::stop_token &stop) const;
};

} // namespace edgewise
