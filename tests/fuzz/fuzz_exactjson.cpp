#include "app/core/exactjson.h"

#include "demand.h"

using namespace edgewise;

/// Whatever can be read is written again to the letter, and is the same as itself.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto json = ExactJson::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!json)
        return 0;
    const auto compact = ExactJson::parse(json->toJson());
    const auto indented = ExactJson::parse(json->toJson(true));
    EDGEWISE_DEMAND(compact && *compact == *json);
    EDGEWISE_DEMAND(indented && *indented == *json);

    // Numbers are compared by their value, however they are written.
    const ExactJson::Array items = json->items();
    for (qsizetype i = 1; i < items.size(); ++i)
        EDGEWISE_DEMAND(items.at(i).isSameAs(items.at(i - 1)) == items.at(i - 1).isSameAs(items.at(i)));
    return 0;
}
