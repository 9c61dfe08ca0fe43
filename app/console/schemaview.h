#pragma once

#include "app/console/schemaprogram.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace edgewise {

/// What schemas that must all be fitted say together: each with what it refers to and what its `allOf` holds. Of `anyOf` and `oneOf` that
/// only add "or null" to one schema, that one.
class SchemaView final
{
public:
    struct Property
    {
        QString name = {};
        QList<int> nodes = {}; ///< Empty when anything goes.
        bool isRequired = false;
    };
    /// The `anyOf` or `oneOf` of one schema.
    struct Choice
    {
        int node = -1;
        QList<int> alternatives = {}; ///< Null alone left out.
    };

    SchemaView(const SchemaProgram &program, const QList<int> &nodes);

    [[nodiscard]] QList<int> facets() const { return m_facets; }
    [[nodiscard]] const SchemaNode &node(int index) const { return m_program.node(index); }

    /// As the first that has it writes it; null when none has.
    [[nodiscard]] ExactJson first(QStringView keyword) const;
    [[nodiscard]] bool has(QStringView keyword) const;
    [[nodiscard]] bool isTrueAnywhere(QStringView keyword) const;

    /// As JSON Schema calls them, in the order of the schema; what is not said is guessed from the other keywords. Without "null".
    [[nodiscard]] QStringList types() const;
    [[nodiscard]] bool takesNull() const { return m_takesNull; }
    /// Nothing is allowed.
    [[nodiscard]] bool isForbidden() const;
    [[nodiscard]] ExactJson::Array values() const;
    [[nodiscard]] QString format() const;
    /// In their order; what is required without being described among them.
    [[nodiscard]] QList<Property> properties() const;
    /// Of the item at a place; of all items behind those that have a place of their own when it is -1.
    [[nodiscard]] QList<int> items(qsizetype index = -1) const;
    [[nodiscard]] QList<int> additional() const;
    [[nodiscard]] QList<Choice> choices() const { return m_choices; }

private:
    void add(int index);
    void addChoices(int index);
    [[nodiscard]] bool isNull(int index) const;
    [[nodiscard]] QStringList guessedTypes() const;

    const SchemaProgram &m_program;
    QList<int> m_facets;
    QList<Choice> m_choices;
    bool m_takesNull = false;
};

} // namespace edgewise
