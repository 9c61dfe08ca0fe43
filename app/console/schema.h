#pragma once

#include "app/core/exactjson.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace edgewise {

/// Why a value does not fit a schema.
struct SchemaProblem
{
    QString at = {};      ///< Where in the value: a JSON Pointer (RFC 6901); empty is the whole.
    QString keyword = {}; ///< Which rule: "maxLength".
    QString text = {};    ///< A sentence for the person: "Is 41 characters long; at most 40 are allowed."

    bool operator==(const SchemaProblem &) const = default;
};

/// A JSON Schema, and the definition it is part of. Cheap to copy; may be used from any thread. Regular expressions are those of PCRE2.
class Schema final
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::Schema)

public:
    /// OpenApi30 is draft 4 with `nullable`, with exclusive limits as booleans, and `$ref` alone in its object; OpenApi31 is 2020-12.
    enum class Dialect { Draft4, Draft6, Draft7, Draft2020, OpenApi30, OpenApi31 };

    /// Fits everything.
    Schema();
    /// @param document  what `$ref` looks into: the definition the schema stands in, or the schema itself
    /// @param place     the schema within it, a JSON Pointer
    /// @param others    documents that a `$ref` may name, by their absolute address; nothing is ever fetched
    Schema(const ExactJson &document, Dialect dialect, const QString &place = {}, const QHash<QString, ExactJson> &others = {});
    Schema(const Schema &);
    Schema &operator=(const Schema &);
    ~Schema();

    /// What does not fit, in the order of the value; at most `limit`. Endless references and nesting deeper than 500 are a problem too.
    [[nodiscard]] QList<SchemaProblem> check(const ExactJson &value, qsizetype limit = 100) const;
    [[nodiscard]] bool fits(const ExactJson &value) const { return check(value, 1).isEmpty(); }

    // What a form and a tree show. Each answers for the schema itself, behind its `$ref`.

    /// The schema as it is written, `$ref` followed: members of the place that is referred to, overlaid by those beside the `$ref`.
    [[nodiscard]] ExactJson json() const;
    /// "text", "integer", "list of text", "one of 3", "date-time", "text or nothing"
    [[nodiscard]] QString typeWords() const;
    /// "object", "array", "string", "integer", "number", "boolean"; of several the first that is not "null"; empty when anything goes.
    [[nodiscard]] QString type() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString format() const;
    /// `enum`, or `const` alone; of `anyOf`/`oneOf` that hold nothing else, all of theirs.
    [[nodiscard]] ExactJson::Array values() const;
    [[nodiscard]] bool hasDefault() const;
    [[nodiscard]] ExactJson defaultValue() const;
    /// "1 to 100", "at most 40 characters", "like ^[a-z]+$"; empty without a limit.
    [[nodiscard]] QString limitWords() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isDeprecated() const;

    struct Property;
    /// The members of an object in their order, those of every `allOf` among them.
    [[nodiscard]] QList<Property> properties() const;
    /// Of the items of an array, or of the further members of a map; null when not said.
    [[nodiscard]] std::shared_ptr<Schema> items() const;
    [[nodiscard]] std::shared_ptr<Schema> additional() const;
    /// Of `oneOf` and `anyOf`, each a whole schema.
    [[nodiscard]] QList<Schema> alternatives() const;

    /// A value that fits, from examples, defaults, enums and formats; optional members too unless `requiredOnly`. Ends at references to
    /// itself.
    [[nodiscard]] ExactJson example(bool requiredOnly = false) const;

private:
    struct Parts;

    /// @param depth  how far within other words; schemas may lead to themselves
    [[nodiscard]] QString typeWords(int depth) const;
    /// Of many of them: "integers"; empty when anything goes.
    [[nodiscard]] QString manyWords(int depth) const;

    std::shared_ptr<const Parts> m_parts;
};

struct Schema::Property
{
    QString name;
    Schema schema;
    bool isRequired = false;
};

} // namespace edgewise
