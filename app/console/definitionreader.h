#pragma once

#include "app/console/definition.h"
#include "app/console/definitionsource.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <optional>

namespace edgewise {

/// Makes a Definition of the value that a file holds.
class DefinitionReader final
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::DefinitionReader)

public:
    /// @param isOurs  whether its credentials are those of a connection
    static Result<Definition> read(const QByteArray &text, const QString &name, bool isOurs, DefinitionProblem *problem);

private:
    /// A value and where it stands, a JSON Pointer.
    struct Node
    {
        ExactJson value = {};
        QString at = {};

        [[nodiscard]] Node child(const QString &name) const { return {value.value(name), QString(at + pointerPart(name))}; }
        [[nodiscard]] QString text(QStringView name) const;
        [[nodiscard]] bool isTrue(QStringView name) const { return value.value(name).toBool(); }
    };

    DefinitionReader(Definition &definition, const DefinitionSource &source)
        : m_definition(definition)
        , m_source(source)
    {}

    /// Why it cannot be read at all; nothing when it can.
    [[nodiscard]] std::optional<DefinitionProblem> refusal();
    void readAll();

    void checkReferences(const ExactJson &value, QString &at, bool areNames);
    void readPath(const QString &path, const Node &item);
    void readOperation(const QString &path, const QByteArray &verb, const Node &item, const Node &operation);
    [[nodiscard]] QList<Parameter> parameters(const Node &item, const Node &operation);
    std::optional<Parameter> parameter(const Node &node);
    void completePath(Operation &operation, const Node &node);
    [[nodiscard]] Parameter header(const QString &name, const Node &node);
    void readValue(Parameter &parameter, const Node &node);
    [[nodiscard]] RequestBody body(const Node &node);
    [[nodiscard]] QList<DocumentedAnswer> answers(const Node &node);
    [[nodiscard]] QList<Content> contents(const Node &node);
    [[nodiscard]] QList<Example> examples(const Node &node);
    [[nodiscard]] QStringList servers(const Node &holder) const;
    [[nodiscard]] Credential credential(const Node &operation) const;
    void collectGroups();

    /// Behind every `$ref`; nothing when it leads nowhere, which is told.
    std::optional<Node> resolved(const Node &node);
    [[nodiscard]] std::optional<Node> target(const QString &reference) const;
    [[nodiscard]] Schema schema(const Node &holder) const;
    void addProblem(const QString &at, const QString &text);

    Definition &m_definition;
    const DefinitionSource &m_source;
    Schema::Dialect m_dialect = Schema::Dialect::OpenApi31;
    QSet<QString> m_ids;
    QSet<QString> m_told;    ///< Places that a problem was told of.
    QSet<QString> m_leading; ///< References that are known to lead somewhere.
    bool m_hasIds = false;   ///< Schemas may be referred to by names of their own (`$id`).
    qsizetype m_untold = 0;
};

} // namespace edgewise
