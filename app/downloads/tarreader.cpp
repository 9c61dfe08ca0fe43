#include "app/downloads/tarreader.h"

#include <algorithm>
#include <optional>

namespace edgewise {

namespace {

constexpr qsizetype blockSize = 512;
constexpr qsizetype lookedAt = 65536;

std::optional<qint64> octal(QByteArrayView field)
{
    bool isNumber = false;
    QByteArray text = field.toByteArray();
    text = text.left(text.indexOf('\0') < 0 ? text.size() : text.indexOf('\0')).trimmed();
    const qint64 number = text.isEmpty() ? 0 : text.toLongLong(&isNumber, 8);
    return (text.isEmpty() || isNumber) && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

bool TarReader::read(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        if (m_left == 0) {
            const std::size_t wanted = std::min(bytes.size(), std::size_t(blockSize - m_header.size()));
            m_header.append(bytes.data(), qsizetype(wanted));
            bytes = bytes.subspan(wanted);
            if (m_header.size() < blockSize)
                return true;
            if (!beginMember())
                return false;
            m_header.clear();
            continue;
        }
        const std::size_t passed = std::min(bytes.size(), std::size_t(m_left));
        const std::size_t data = std::min(passed, std::size_t(m_data));
        if (data > 0 && m_isTable)
            take(bytes.first(data));
        m_data -= qint64(data);
        m_left -= qint64(passed);
        if (m_data == 0)
            look();
        bytes = bytes.subspan(passed);
    }
    return true;
}

bool TarReader::beginMember()
{
    if (m_header.count('\0') == blockSize) // what ends an archive, and what fills it up
        return true;
    const std::optional<qint64> size = octal(QByteArrayView(m_header).sliced(124, 12));
    const std::optional<qint64> checksum = octal(QByteArrayView(m_header).sliced(148, 8));
    qint64 sum = 0;
    for (qsizetype i = 0; i < blockSize; ++i)
        sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(m_header.at(i));
    if (!size || !checksum || sum != *checksum)
        return false;
    m_rowsBefore = rows();
    m_counter = RowCounter();
    m_data = *size;
    m_left = (*size + blockSize - 1) / blockSize * blockSize;
    // Others are folders, links and headers of headers.
    m_isTable = m_header.at(156) == '0' || m_header.at(156) == '\0';
    m_members += m_isTable ? 1 : 0;
    m_isLooking = m_isTable && m_data > 0;
    return true;
}

void TarReader::take(std::span<const char> data)
{
    if (!m_isLooking) {
        m_counter.count(data);
        return;
    }
    m_beginning.append(data.data(), qsizetype(data.size()));
    if (m_beginning.size() >= lookedAt)
        look();
}

void TarReader::look()
{
    if (!m_isLooking)
        return;
    m_isLooking = false;
    const Content content = contentOf(m_beginning);
    const FirstLines lines = FirstLines::of(m_beginning, content);
    m_counter = RowCounter(content);
    m_counter.count(m_beginning);
    if (content == Content::Csv && looksLikeHeader(lines.first, lines.second))
        --m_rowsBefore;
    m_beginning.clear();
}

qint64 TarReader::rows() const
{
    return m_rowsBefore + m_counter.rows();
}

qint64 TarReader::wholeRows() const
{
    return std::max<qint64>(0, m_rowsBefore + m_counter.wholeRows());
}

} // namespace edgewise
