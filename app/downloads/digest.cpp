#include "app/downloads/digest.h"

#include <openssl/evp.h>

namespace edgewise {

struct Digest::State
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
};

Digest::Digest(Kind kind)
    : m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex(m_state->context, kind == Kind::Sha256 ? EVP_sha256() : EVP_md5(), nullptr);
}

Digest::~Digest()
{
    EVP_MD_CTX_free(m_state->context);
}

void Digest::add(std::span<const char> bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

QByteArray Digest::result()
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    // Where the administrator forbids MD5 there is none.
    if (EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char *>(hash.data()), &size) != 1)
        return {};
    return hash.first(qsizetype(size)).toHex();
}

} // namespace edgewise
