#include "app/console/curlcommand.h"

#include "demand.h"

using namespace edgewise;

/// Whatever command line is pasted: when it can be read, it is a call that can be written down again, and that one reads as the same call.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto request = fromCurl(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!request) {
        EDGEWISE_DEMAND(!request.error().message().isEmpty());
        return 0;
    }
    EDGEWISE_DEMAND(!request->url.host().isEmpty() && request->url.userInfo().isEmpty());
    for (const Shell shell : {Shell::Bash, Shell::PowerShell})
        EDGEWISE_DEMAND(!toCurl(*request, shell, true).isEmpty());
    // A verb or header that no call can have is refused where it is sent, and a pipe brings what no argument holds.
    const auto canBeSaid = [](const QByteArray &text) {
        return !text.isEmpty() &&
               std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < 0x7f && c != ':' && c != ';'; });
    };
    bool isPlain = canBeSaid(request->verb) && request->verb != "HEAD" && !request->body.contains('\0');
    for (const auto &[name, value] : request->headers) {
        const bool isLine = std::all_of(value.cbegin(), value.cend(), [](char c) { return (c >= ' ' && c < 0x7f) || c < 0; });
        isPlain = isPlain && canBeSaid(name) && !name.startsWith('@') && isLine && QString::fromUtf8(value).toUtf8() == value &&
                  value == value.trimmed();
    }
    if (!isPlain)
        return 0;
    const auto again = fromCurl(toCurl(*request, Shell::Bash, false));
    EDGEWISE_DEMAND(again);
    EDGEWISE_DEMAND(again->verb == request->verb && again->body == request->body && again->headers == request->headers);
    return 0;
}
