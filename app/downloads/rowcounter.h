#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <span>

class QDataStream;

namespace edgewise {

/// What a table is written in, told from its first bytes and not from its name (audience-export-api.md section 5).
enum class Content { Empty, Csv, JsonLines, JsonArray, Tar, Zip, Page };

/// @param beginning  the first 512 bytes or more, or all there is
[[nodiscard]] Content contentOf(const QByteArray &beginning);

/// Counts the records of a table as its bytes pass by, at some gigabytes a second. A line break within quotes of a CSV is no end of a
/// record; empty lines are no records.
class RowCounter final
{
public:
    explicit RowCounter(Content content = Content::Csv)
        : m_hasQuotes(content == Content::Csv)
    {}

    void count(std::span<const char> bytes);
    /// Those that ended with a line break, and the last one if it did not.
    [[nodiscard]] qint64 rows() const { return m_rows + (m_isLineEmpty ? 0 : 1); }
    /// Those that are surely whole.
    [[nodiscard]] qint64 wholeRows() const { return m_rows; }

    friend QDataStream &operator<<(QDataStream &stream, const RowCounter &counter);
    friend QDataStream &operator>>(QDataStream &stream, RowCounter &counter);

private:
    bool m_hasQuotes;
    bool m_isQuoted = false;
    bool m_isLineEmpty = true;
    qint64 m_rows = 0;
};

/// The first two records of a table, without their line breaks and a byte order mark.
struct FirstLines
{
    QByteArray first;
    QByteArray second;
    qint64 firstEnds = 0; ///< Offset behind the first record and its line break.
    bool isWhole = false; ///< Both were found; otherwise more bytes may show more.

    [[nodiscard]] static FirstLines of(const QByteArray &beginning, Content content);
};

/// Whether the first record holds the names of the columns: all different words, above values of another kind.
[[nodiscard]] bool looksLikeHeader(const QByteArray &first, const QByteArray &second);

} // namespace edgewise
