#include "app/core/redaction.h"

#include <QUrl>

#include "demand.h"

using namespace edgewise;

/// A secret in use is never found in what leaves, whatever stands around it. The first byte says where it stands.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const QString secret = QStringLiteral("canary/Zq7+\"kept");
    static const Redaction &redaction = [&]() -> const Redaction & {
        static Redaction one;
        one.know(secret);
        return one;
    }();
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const qsizetype place = bytes.isEmpty() ? 0 : data[0] % (bytes.size() + 1);
    const QByteArray around = bytes.first(place) + secret.toUtf8() + bytes.sliced(place);

    EDGEWISE_DEMAND(!redaction.text(QString::fromUtf8(around)).contains(secret));
    EDGEWISE_DEMAND(!redaction.body(around).contains(secret));
    EDGEWISE_DEMAND(!redaction.body(around, true).contains(secret));
    static_cast<void>(redaction.url(QUrl::fromEncoded(bytes)));
    static_cast<void>(redaction.headers({{bytes, around}}));
    return 0;
}
