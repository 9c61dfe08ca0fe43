#include "app/net/errorbody.h"

#include "demand.h"

using namespace edgewise;

/// Whatever body comes with an error, reading it ends, and the kind stays what the status made it. The first byte chooses the type.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const QByteArray types[]{"application/json", "text/html; charset=utf-8", "application/xml", "text/plain", ""};
    const QByteArray body(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    Error error{.kind = Error::Kind::Rejected};

    readErrorBody(error, body, {{"Content-Type", types[data[0] % std::size(types)]}});

    EDGEWISE_DEMAND(error.kind == Error::Kind::Rejected);
    EDGEWISE_DEMAND(!error.message().isEmpty());
    return 0;
}
