// What is newer in OpenSSL cannot be kept for the next start of the program.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "app/downloads/digest.h"

#include <QDataStream>

#include <openssl/md5.h>
#include <openssl/sha.h>

#include <array>
#include <variant>

namespace edgewise {

struct Digest::State
{
    std::variant<SHA256_CTX, MD5_CTX> context;
};

Digest::Digest(Kind kind)
    : m_state(std::make_unique<State>())
{
    if (kind == Kind::Sha256)
        SHA256_Init(&m_state->context.emplace<SHA256_CTX>());
    else
        MD5_Init(&m_state->context.emplace<MD5_CTX>());
}

Digest::~Digest() = default;

void Digest::add(std::span<const char> bytes)
{
    if (auto *sha256 = std::get_if<SHA256_CTX>(&m_state->context))
        SHA256_Update(sha256, bytes.data(), bytes.size());
    else
        MD5_Update(&std::get<MD5_CTX>(m_state->context), bytes.data(), bytes.size());
}

QByteArray Digest::result()
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash = {};
    qsizetype size = SHA256_DIGEST_LENGTH;
    if (auto *sha256 = std::get_if<SHA256_CTX>(&m_state->context)) {
        SHA256_Final(hash.data(), sha256);
    } else {
        size = MD5_DIGEST_LENGTH;
        MD5_Final(hash.data(), &std::get<MD5_CTX>(m_state->context));
    }
    return QByteArray(reinterpret_cast<const char *>(hash.data()), size).toHex();
}

QDataStream &operator<<(QDataStream &stream, const Digest &digest)
{
    std::visit([&](const auto &context) { stream.writeRawData(reinterpret_cast<const char *>(&context), int(sizeof context)); },
               digest.m_state->context);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Digest &digest)
{
    std::visit([&](auto &context) { stream.readRawData(reinterpret_cast<char *>(&context), int(sizeof context)); },
               digest.m_state->context);
    return stream;
}

} // namespace edgewise
