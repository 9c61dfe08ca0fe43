#include "app/downloads/rowcounter.h"

#include <QByteArrayList>
#include <QDataStream>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>
#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr std::size_t block = 64;

/// One bit for each of 64 bytes that is `wanted`.
std::uint64_t maskOf(const char *bytes, char wanted)
{
    std::uint64_t mask = 0;
#ifdef __SSE2__
    const __m128i pattern = _mm_set1_epi8(wanted);
    for (int i = 0; i < 4; ++i) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + std::ptrdiff_t(i) * 16));
        mask |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(_mm_cmpeq_epi8(part, pattern)))) << (16 * i);
    }
#else
    for (std::size_t i = 0; i < block; ++i)
        mask |= std::uint64_t(bytes[i] == wanted) << i;
#endif
    return mask;
}

/// Bit n: whether the number of bits up to and with n is odd.
std::uint64_t oddUpTo(std::uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

/// How many bytes from `from` on belong to the record, and where the next one begins.
std::pair<qsizetype, qsizetype> recordAt(const QByteArray &text, qsizetype from, bool hasQuotes)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (hasQuotes && text.at(i) == '"')
            isQuoted = !isQuoted;
        else if (text.at(i) == '\n' && !isQuoted)
            return {i - from - (i > from && text.at(i - 1) == '\r' ? 1 : 0), i + 1};
    }
    return {text.size() - from, -1};
}

qsizetype countOutsideQuotes(const QByteArray &line, char wanted)
{
    bool isQuoted = false;
    qsizetype count = 0;
    for (const char c : line) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == wanted && !isQuoted)
            ++count;
    }
    return count;
}

QList<QString> cells(const QByteArray &line, char delimiter)
{
    QList<QString> all;
    bool isQuoted = false;
    QByteArray cell;
    for (const char c : line) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (c == delimiter && !isQuoted) {
            all += QString::fromUtf8(cell);
            cell.clear();
        } else if (c != '"') {
            cell += c;
        }
    }
    all += QString::fromUtf8(cell);
    return all;
}

enum class Kind { Nothing, Word, Value, Text };

Kind kindOf(const QString &cell)
{
    // A number, a date or time, an e-mail address, a UUID: what is never the name of a column.
    static const QRegularExpression value(u"^[-+]?[0-9][-+0-9.,:/TZ ]*$|^[^@\\s]+@[^@\\s]+$|"
                                          "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"_s);
    static const QRegularExpression word(u"^[\\p{L}_][\\p{L}\\p{N}_ .()\\[\\]/-]{0,99}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return Kind::Nothing;
    if (text.contains(value))
        return Kind::Value;
    return text.contains(word) ? Kind::Word : Kind::Text;
}

} // namespace

Content contentOf(const QByteArray &beginning)
{
    if (beginning.isEmpty())
        return Content::Empty;
    if (beginning.size() >= 262 && beginning.sliced(257, 5) == "ustar")
        return Content::Tar;
    if (beginning.startsWith("PK\x03\x04"))
        return Content::Zip;
    const QByteArray text = (beginning.startsWith("\xEF\xBB\xBF") ? beginning.sliced(3) : beginning).trimmed();
    if (text.startsWith("<?xml") || text.startsWith("<Error"))
        return Content::Page;
    if (text.startsWith('{'))
        return Content::JsonLines;
    return text.startsWith('[') ? Content::JsonArray : Content::Csv;
}

void RowCounter::count(std::span<const char> bytes)
{
    while (bytes.size() >= block) {
        const std::uint64_t inside = m_hasQuotes ? oddUpTo(maskOf(bytes.data(), '"')) ^ (m_isQuoted ? ~std::uint64_t(0) : 0) : 0;
        const std::uint64_t ends = maskOf(bytes.data(), '\n') & ~inside;
        const std::uint64_t blank = maskOf(bytes.data(), '\r') | ends;
        // A line ends empty when nothing but line breaks stands between it and the end before it.
        const std::uint64_t filled = ~blank;
        std::uint64_t rest = ends;
        bool isEmpty = m_isLineEmpty;
        std::uint64_t seen = 0;
        if ((filled & (ends << 1)) == (ends << 1)) {
            // The usual case: every line that begins in this block begins with something.
            if (ends != 0) {
                const std::uint64_t before = (std::uint64_t(1) << std::countr_zero(ends)) - 1;
                m_rows += std::popcount(ends) - (isEmpty && (filled & before) == 0 ? 1 : 0);
                const int last = 63 - std::countl_zero(ends);
                isEmpty = last == 63 || (filled >> last >> 1) == 0;
            } else {
                isEmpty = isEmpty && filled == 0;
            }
        } else {
            while (rest != 0) {
                const int end = std::countr_zero(rest);
                const std::uint64_t upTo = (end == 63 ? ~std::uint64_t(0) : (std::uint64_t(1) << (end + 1)) - 1);
                if (!isEmpty || (filled & upTo & ~seen) != 0)
                    ++m_rows;
                isEmpty = true;
                seen = upTo;
                rest &= rest - 1;
            }
            isEmpty = isEmpty && (filled & ~seen) == 0;
        }
        m_isLineEmpty = isEmpty;
        m_isQuoted = m_hasQuotes && (inside >> 63) != 0;
        bytes = bytes.subspan(block);
    }
    for (const char c : bytes) {
        if (c == '"' && m_hasQuotes)
            m_isQuoted = !m_isQuoted;
        if (c == '\n' && !m_isQuoted) {
            m_rows += m_isLineEmpty ? 0 : 1;
            m_isLineEmpty = true;
        } else if (c != '\r') {
            m_isLineEmpty = false;
        }
    }
}

QDataStream &operator<<(QDataStream &stream, const RowCounter &counter)
{
    return stream << counter.m_hasQuotes << counter.m_isQuoted << counter.m_isLineEmpty << counter.m_rows;
}

QDataStream &operator>>(QDataStream &stream, RowCounter &counter)
{
    return stream >> counter.m_hasQuotes >> counter.m_isQuoted >> counter.m_isLineEmpty >> counter.m_rows;
}

FirstLines FirstLines::of(const QByteArray &beginning, Content content)
{
    const qsizetype mark = beginning.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const bool hasQuotes = content == Content::Csv;
    FirstLines lines;
    const auto [firstSize, second] = recordAt(beginning, mark, hasQuotes);
    lines.first = beginning.sliced(mark, firstSize);
    lines.firstEnds = second < 0 ? beginning.size() : second;
    if (second < 0)
        return lines;
    const auto [secondSize, third] = recordAt(beginning, second, hasQuotes);
    lines.second = beginning.sliced(second, secondSize);
    lines.isWhole = third >= 0;
    return lines;
}

bool looksLikeHeader(const QByteArray &first, const QByteArray &second)
{
    char delimiter = ',';
    for (const char candidate : {'|', ';', '\t'}) {
        if (countOutsideQuotes(first, candidate) > countOutsideQuotes(first, delimiter))
            delimiter = candidate;
    }
    const QList<QString> names = cells(first, delimiter);
    const QList<QString> values = cells(second, delimiter);
    if (second.isEmpty() || names.size() != values.size())
        return false;
    QSet<QString> different;
    for (const QString &name : names) {
        if (kindOf(name) != Kind::Word)
            return false;
        different.insert(name.trimmed());
    }
    return different.size() == names.size() &&
           std::any_of(values.cbegin(), values.cend(), [](const QString &value) { return kindOf(value) == Kind::Value; });
}

} // namespace edgewise
