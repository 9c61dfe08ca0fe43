#include "app/core/timespan.h"

#include "demand.h"

using namespace edgewise;

/// Whatever is read or typed as a time, what is written of it is read as the same time, and what may be sent has the one form for that.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = TimeSpan::read(text);
    const auto typed = TimeSpan::typed(text);
    for (const auto &time : {read, typed}) {
        if (!time)
            continue;
        EDGEWISE_DEMAND(text.contains(u':'));
        EDGEWISE_DEMAND(time->ticks() >= 0);
        EDGEWISE_DEMAND(TimeSpan::read(time->wire()) == time);
        EDGEWISE_DEMAND(!time->inWholeSeconds().hasFraction());
        EDGEWISE_DEMAND(!time->words().isEmpty());
        if (time->isSendable()) {
            EDGEWISE_DEMAND(TimeSpan::fromParts(time->inWholeSeconds().parts()) == time->inWholeSeconds());
            EDGEWISE_DEMAND(TimeSpan::typed(time->inWholeSeconds().wire()) == time->inWholeSeconds());
        }
    }
    // Where both readings take it and it is no more exact than a second, they agree.
    EDGEWISE_DEMAND(!read || !typed || read == typed);
    return 0;
}
