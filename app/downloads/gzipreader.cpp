#include "app/downloads/gzipreader.h"

#include <isa-l/igzip_lib.h>

#include <algorithm>

namespace edgewise {

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
    m_state->inflate.crc_flag = ISAL_GZIP; // header, CRC-32 and length are read and compared
    m_isInside = true;
}

GzipReader::Verdict GzipReader::read(std::span<const char> bytes)
{
    inflate_state &state = m_state->inflate;
    while (!bytes.empty()) {
        if (m_isPadding || (!m_isInside && m_members > 0 && bytes.front() == '\0')) {
            m_isPadding = true;
            return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; }) ? Verdict::Good : Verdict::GoesOn;
        }
        if (!m_isInside && bytes.front() != '\x1f') // told before a whole header is there
            return m_members > 0 ? Verdict::GoesOn : Verdict::Unreadable;
        if (!m_isInside)
            beginMember();
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
            if (result < 0 && result != ISAL_END_INPUT) {
                const bool isHeader = result == ISAL_INVALID_WRAPPER || result == ISAL_UNSUPPORTED_METHOD;
                return isHeader && m_members > 0 ? Verdict::GoesOn : Verdict::Unreadable;
            }
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
    return m_isInside || m_members == 0 ? Verdict::EndsEarly : Verdict::Good;
}

} // namespace edgewise
