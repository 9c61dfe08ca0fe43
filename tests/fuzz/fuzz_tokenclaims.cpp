#include "app/connections/tokenclaims.h"

#include "demand.h"

#include <algorithm>

using namespace edgewise;

/// Whatever calls itself a token, what is shown of it is plain text. The input is the middle part before it is encoded, or all of it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(TokenClaims::read(bytes));

    const auto claims = TokenClaims::read("e30." + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".x");

    if (claims) {
        const QString shown = QString(claims->tenant() + claims->issuer + claims->audience.join(QChar(u' ')));
        EDGEWISE_DEMAND(std::none_of(shown.begin(), shown.end(), [](QChar c) { return c.category() == QChar::Other_Control; }));
    }
    return 0;
}
