#pragma once

#include <QByteArray>

#include <memory>
#include <span>

class QDataStream;

namespace edgewise {

/// A hash of bytes as they pass by, as fast as the processor can (QCryptographicHash of Qt 6.4 does not use its instructions for that).
class Digest final
{
public:
    enum class Kind { Sha256, Md5 };

    explicit Digest(Kind kind);
    ~Digest();
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    void add(std::span<const char> bytes);
    /// Hexadecimal. Ends the hash.
    [[nodiscard]] QByteArray result();

    /// As far as it has come, for another one of its kind to go on with on this machine.
    friend QDataStream &operator<<(QDataStream &stream, const Digest &digest);
    friend QDataStream &operator>>(QDataStream &stream, Digest &digest);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace edgewise
