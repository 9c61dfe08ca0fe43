#include "app/console/consolerequest.h"
#include "app/console/definition.h"
#include "app/console/definitionsource.h"
#include "app/console/yamltext.h"

#include "demand.h"

#include <tuple>

using namespace edgewise;

namespace {

/// Text of any kind is refused with a place within it, or read; what was read is written and read again as the same.
void readText(const QByteArray &text)
{
    for (const auto &source : {DefinitionSource::fromJson(text), DefinitionSource::fromYaml(text)}) {
        if (!source) {
            EDGEWISE_DEMAND(!source.error().text.isEmpty() && source.error().line > 0 && source.error().line <= text.count('\n') + 1);
            continue;
        }
        const ExactJson &document = source->document();
        const auto fromJson = DefinitionSource::fromJson(document.toJson(true));
        EDGEWISE_DEMAND(fromJson && fromJson->document() == document);
        const auto fromYaml = DefinitionSource::fromYaml(toYaml(document));
        EDGEWISE_DEMAND(fromYaml && fromYaml->document() == document);
    }
}

/// What a person would see and type of each operation.
void useOperations(const Definition &definition)
{
    const QList<Operation> operations = definition.operations();
    for (const Operation &operation : operations) {
        EDGEWISE_DEMAND(!operation.id.isEmpty() && !operation.title.isEmpty() && !operation.verb.isEmpty());
        ConsoleForm form{.server = QStringLiteral("https://api.example")};
        for (const Parameter &parameter : operation.parameters) {
            const QString text =
                parameter.examples.isEmpty() ? QStringLiteral("..") : QString::fromUtf8(parameter.examples.first().value.toJson());
            form.values.insert(formKey(parameter), text);
        }
        if (operation.body && !operation.body->contents.isEmpty()) {
            form.mediaType = operation.body->contents.first().mediaType;
            form.body = QStringLiteral("{}");
        }
        const ConsoleRequest request = toRequest(operation, form, definition.name());
        std::ignore = check(operation, form);
        std::ignore = toForm(request, operation);
        std::ignore = operationOf(request, operations);
        if (request.url.isValid())
            EDGEWISE_DEMAND(request.url.host() == QLatin1StringView("api.example"));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    readText(QString::fromUtf8(text).toUtf8());

    DefinitionProblem problem;
    const auto definition = Definition::read(text, QStringLiteral("fuzz.yaml"), &problem);
    if (!definition) {
        EDGEWISE_DEMAND(!problem.text.isEmpty());
        return 0;
    }
    useOperations(*definition);
    const auto again = Definition::read(definition->toJson(), QStringLiteral("fuzz.json"));
    EDGEWISE_DEMAND(again && again->operations().size() == definition->operations().size());
    return 0;
}
