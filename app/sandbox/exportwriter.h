#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>

namespace edgewise::sandbox {

/// What one output file of an export is like.
struct ExportShape
{
    enum class Format { CommaCsv, PipeCsv, JsonLines, WrappedJsonLines };

    Format format = Format::CommaCsv;
    bool hasHeader = true;
    bool isQuoted = false;
    bool hasNewlines = false; ///< The address is in one field with its line breaks.
    bool isNarrow = false;    ///< Reference and e-mail only.
    bool isTar = false;       ///< A tar with one file of added and one of removed guests.
    int members = 1;          ///< Gzip members the rows are spread over.
    qint64 first = 0;         ///< Number of the first guest.
    qint64 rows = 0;
    qint64 removedRows = 0; ///< Of a tar: how many are in its second file.

    friend bool operator==(const ExportShape &, const ExportShape &) = default;

    /// As words in one line, for the tenant's file.
    [[nodiscard]] QString toText() const;
    static ExportShape fromText(const QString &text);
    /// What the name of such a file ends in.
    [[nodiscard]] QString ending() const;
};

/// What was written.
struct ExportOutput
{
    qint64 size = -1;
    QByteArray etag; ///< With its quotes: the MD5, or that of a multipart upload for 8 MiB and more.
};

/// The ETag that the store gives to a file of these bytes.
QByteArray exportEtag(const QByteArray &bytes);

/// Writes the output file of that shape; the same seed makes the same rows. Size -1 when it cannot be written, and when `isStopped` ends
/// it.
ExportOutput writeExport(const ExportShape &shape, quint32 seed, const QString &path, const std::atomic<bool> &isStopped = false);

} // namespace edgewise::sandbox
