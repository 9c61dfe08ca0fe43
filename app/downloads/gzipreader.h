#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

class QDataStream;

namespace edgewise {

/// Unpacks gzip as it arrives (RFC 1952), all members one after the other, and compares the CRC-32 and the length of each. Memory does not
/// grow with the data. Zeros behind the end are padding, as gzip(1) takes them; anything else there is not.
class GzipReader final
{
public:
    enum class Verdict { Good, Stopped, Checksum, EndsEarly, GoesOn, Unreadable };
    /// Is given the unpacked bytes in pieces; false stops.
    using Sink = std::function<bool(std::span<const char>)>;

    explicit GzipReader(Sink sink);
    ~GzipReader();
    GzipReader(const GzipReader &) = delete;
    GzipReader &operator=(const GzipReader &) = delete;

    /// Takes all of `bytes`, unless it answers something else than Good.
    Verdict read(std::span<const char> bytes);
    /// After the last byte: whether the data is whole.
    [[nodiscard]] Verdict end() const;
    [[nodiscard]] int members() const { return m_members; }

    /// As far as it has come, for another one to go on with on this machine.
    friend QDataStream &operator<<(QDataStream &stream, const GzipReader &reader);
    friend QDataStream &operator>>(QDataStream &stream, GzipReader &reader);

private:
    struct State;

    void beginMember();

    Sink m_sink;
    std::unique_ptr<State> m_state;
    std::vector<char> m_out;
    std::vector<unsigned char> m_header; ///< Of the next member, as far as it is there.
    int m_members = 0;                   ///< That are whole.
    bool m_isInside = false;
    bool m_isPadding = false;
};

} // namespace edgewise
