#include "app/downloads/gzipreader.h"

#include <QByteArray>
#include <QDataStream>

#include <isa-l.h>
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace edgewise {

namespace {

constexpr std::size_t mostHeader = std::size_t(1) << 20; // a name may be as long as it likes
constexpr std::size_t headerPiece = 512;

enum class Header { Whole, Short, Wrong };

/// RFC 1952 2.3. The library's own reading forgets where it was when a header comes in pieces.
Header readHeader(std::span<const unsigned char> bytes, std::size_t &size)
{
    constexpr std::array<unsigned char, 3> magic{0x1f, 0x8b, 8};
    const std::size_t compared = std::min(bytes.size(), magic.size());
    if (!std::equal(bytes.begin(), bytes.begin() + std::ptrdiff_t(compared), magic.begin()))
        return Header::Wrong;
    size = 10;
    if (bytes.size() < size)
        return Header::Short;
    const unsigned flags = bytes[3];
    if ((flags & 0xe0U) != 0)
        return Header::Wrong;
    if ((flags & 4U) != 0) { // more fields
        if (bytes.size() < size + 2)
            return Header::Short;
        size += 2 + std::size_t(bytes[size]) + std::size_t(bytes[size + 1]) * 256;
    }
    for (const unsigned text : {8U, 16U}) { // name and comment, each with a zero behind it
        if ((flags & text) == 0)
            continue;
        while (size < bytes.size() && bytes[size] != 0)
            ++size;
        ++size;
        if (size > bytes.size())
            return Header::Short;
    }
    if ((flags & 2U) != 0) { // its own checksum
        size += 2;
        if (bytes.size() < size)
            return Header::Short;
        const std::uint32_t crc = crc32_gzip_refl(0, bytes.data(), size - 2) & 0xffffU;
        if (crc != bytes[size - 2] + bytes[size - 1] * 256U)
            return Header::Wrong;
    }
    return bytes.size() < size ? Header::Short : Header::Whole;
}

} // namespace

struct GzipReader::State
{
    inflate_state inflate;
};

GzipReader::GzipReader(Sink sink)
    : m_sink(std::move(sink))
    , m_state(std::make_unique<State>())
    , m_out(std::size_t(256) * 1024)
{
    isal_inflate_init(&m_state->inflate);
}

GzipReader::~GzipReader() = default;

void GzipReader::beginMember()
{
    isal_inflate_reset(&m_state->inflate);
    m_state->inflate.crc_flag = ISAL_GZIP_NO_HDR_VER; // CRC-32 and length are read and compared
    m_header.clear();
    m_isInside = true;
}

GzipReader::Verdict GzipReader::read(std::span<const char> bytes)
{
    inflate_state &state = m_state->inflate;
    while (!bytes.empty()) {
        if (m_isPadding || (!m_isInside && m_header.empty() && m_members > 0 && bytes.front() == '\0')) {
            m_isPadding = true;
            return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; }) ? Verdict::Good : Verdict::GoesOn;
        }
        if (!m_isInside) {
            const std::size_t before = m_header.size();
            const auto more = bytes.first(std::min(bytes.size(), headerPiece));
            m_header.insert(m_header.end(), more.begin(), more.end());
            std::size_t size = 0;
            const Header header = readHeader(m_header, size);
            if (header == Header::Wrong || m_header.size() > mostHeader)
                return m_members > 0 ? Verdict::GoesOn : Verdict::Unreadable;
            bytes = bytes.subspan(header == Header::Whole ? size - before : more.size());
            if (header == Header::Whole)
                beginMember();
            continue;
        }
        // The library only reads what it is given.
        state.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.data()));
        state.avail_in = unsigned(std::min<std::size_t>(bytes.size(), 1U << 30));
        const unsigned offered = state.avail_in;
        bool isFull = false;
        do {
            state.next_out = reinterpret_cast<unsigned char *>(m_out.data());
            state.avail_out = unsigned(m_out.size());
            const int result = isal_inflate(&state);
            const std::size_t made = m_out.size() - state.avail_out;
            if (made > 0 && !m_sink({m_out.data(), made}))
                return Verdict::Stopped;
            if (result == ISAL_INCORRECT_CHECKSUM)
                return Verdict::Checksum;
            if (result < 0 && result != ISAL_END_INPUT)
                return Verdict::Unreadable;
            isFull = state.avail_out == 0;
        } while (state.block_state != ISAL_BLOCK_FINISH && (isFull || state.avail_in > 0));
        bytes = bytes.subspan(offered - state.avail_in);
        if (state.block_state == ISAL_BLOCK_FINISH) {
            m_isInside = false;
            ++m_members;
        }
    }
    return Verdict::Good;
}

GzipReader::Verdict GzipReader::end() const
{
    return m_isInside || !m_header.empty() || m_members == 0 ? Verdict::EndsEarly : Verdict::Good;
}

QDataStream &operator<<(QDataStream &stream, const GzipReader &reader)
{
    inflate_state inflate = reader.m_state->inflate;
    inflate.next_in = inflate.next_out = nullptr; // set anew for each piece
    stream << quint32(ISAL_VERSION) << quint32(sizeof inflate) << reader.m_members << reader.m_isInside << reader.m_isPadding
           << QByteArray(reinterpret_cast<const char *>(reader.m_header.data()), qsizetype(reader.m_header.size()));
    stream.writeRawData(reinterpret_cast<const char *>(&inflate), int(sizeof inflate));
    return stream;
}

QDataStream &operator>>(QDataStream &stream, GzipReader &reader)
{
    quint32 version = 0;
    quint32 size = 0;
    QByteArray header;
    stream >> version >> size >> reader.m_members >> reader.m_isInside >> reader.m_isPadding >> header;
    inflate_state &inflate = reader.m_state->inflate;
    if (version != ISAL_VERSION || size != sizeof inflate || stream.readRawData(reinterpret_cast<char *>(&inflate), int(size)) != int(size))
        stream.setStatus(QDataStream::ReadCorruptData);
    reader.m_header.assign(header.cbegin(), header.cend());
    return stream;
}

} // namespace edgewise
