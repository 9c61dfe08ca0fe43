#include "app/console/schema.h"

#include "demand.h"

using namespace edgewise;

/// Whatever a definition says of a body and whatever is typed, checking it ends and comes to the same each time; and the words and the
/// example of a schema can be had. The first byte chooses the dialect, the rest is `{"schema": ..., "value": ...}`.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static constexpr Schema::Dialect dialects[]{Schema::Dialect::Draft4,    Schema::Dialect::Draft6,    Schema::Dialect::Draft7,
                                                Schema::Dialect::Draft2020, Schema::Dialect::OpenApi30, Schema::Dialect::OpenApi31};
    const auto json = ExactJson::parse(QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)));
    if (!json)
        return 0;
    const Schema schema(*json, dialects[data[0] % std::size(dialects)], QStringLiteral("/schema"));
    const ExactJson value = json->value(u"value");

    const QList<SchemaProblem> problems = schema.check(value);
    EDGEWISE_DEMAND(problems == schema.check(value));
    EDGEWISE_DEMAND(problems.isEmpty() == schema.fits(value));
    EDGEWISE_DEMAND(problems.size() <= 100);
    for (const SchemaProblem &problem : problems)
        EDGEWISE_DEMAND(!problem.text.isEmpty());

    EDGEWISE_DEMAND(!schema.typeWords().isEmpty());
    static_cast<void>(schema.limitWords());
    static_cast<void>(schema.json());
    for (const Schema::Property &property : schema.properties())
        static_cast<void>(property.schema.typeWords());
    for (const Schema &alternative : schema.alternatives())
        static_cast<void>(alternative.values());
    static_cast<void>(schema.example(true));
    return 0;
}
