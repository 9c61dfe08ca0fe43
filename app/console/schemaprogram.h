#pragma once

#include "app/console/schema.h"
#include "app/console/schemaformat.h"
#include "app/console/schemapattern.h"
#include "app/core/exactjson.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace edgewise {

/// One schema made ready for checking: each keyword read once, each schema in it a number of SchemaProgram. -1 where there is none.
struct SchemaNode
{
    enum Type : quint8 { Null = 1, Boolean = 2, Integer = 4, Number = 8, Text = 16, Array = 32, Object = 64 };
    using Pattern = std::shared_ptr<const SchemaPattern>;
    static constexpr qint64 unlimited = -1;

    ExactJson json = {};      ///< As it is written.
    int resource = 0;         ///< What its references are relative to; 2020-12 looks for dynamic anchors in these.
    bool isForbidden = false; ///< `false`
    bool isEmpty = false;     ///< Nothing is asked.

    int ref = -1;
    QString missing = {}; ///< A reference to what is not there.
    int dynamicRef = -1;
    QString dynamicName = {}; ///< When the reference is looked for again in whatever led here.
    bool standsAlone = false; ///< What is written beside the `$ref` does not count.

    quint8 types = 0; ///< Of Type; 0 is any.
    bool isNullable = false;
    bool wholeByText = false; ///< 1.0 is no integer.
    bool hasValues = false;
    ExactJson::Array values = {}; ///< `enum`, or `const` alone.
    QSet<QString> texts = {};     ///< Those of them that are texts.
    std::optional<ExactJson> constant = {};

    std::optional<ExactJson::Number> minimum = {};
    std::optional<ExactJson::Number> maximum = {};
    std::optional<ExactJson::Number> above = {};
    std::optional<ExactJson::Number> below = {};
    std::optional<ExactJson::Number> multipleOf = {};

    qint64 minLength = 0;
    qint64 maxLength = unlimited;
    Pattern pattern = {};
    std::optional<SchemaFormat> format = {};

    QList<int> prefixItems = {};
    int items = -1;
    qint64 minItems = 0;
    qint64 maxItems = unlimited;
    bool isUnique = false;
    int contains = -1;
    qint64 minContains = 1;
    qint64 maxContains = unlimited;
    int unevaluatedItems = -1;
    bool containsEvaluates = false; ///< What `contains` found is known to `unevaluatedItems`.

    QStringList names = {}; ///< Of `properties`, in their order.
    QHash<QString, int> properties = {};
    QList<std::pair<Pattern, int>> patternProperties = {};
    int additional = -1;
    int propertyNames = -1;
    QStringList required = {};
    qint64 minProperties = 0;
    qint64 maxProperties = unlimited;
    QList<std::pair<QString, QStringList>> dependentRequired = {};
    QList<std::pair<QString, int>> dependentSchemas = {};
    int unevaluatedProperties = -1;

    QList<int> allOf = {};
    QList<int> anyOf = {};
    QList<int> oneOf = {};
    int negated = -1;
    int condition = -1;
    int then = -1;
    int otherwise = -1;
};

/// A schema and all that it leads to, made ready once and never changed.
class SchemaProgram final
{
public:
    SchemaProgram(const ExactJson &document, Schema::Dialect dialect, const QString &place, const QHash<QString, ExactJson> &others);

    [[nodiscard]] const SchemaNode &node(int index) const { return m_nodes[size_t(index)]; }
    /// Where the schema itself is.
    static constexpr int root = 0;
    /// The schema with that `$dynamicAnchor` in a resource; -1 when it has none.
    [[nodiscard]] int dynamicAnchor(int resource, const QString &name) const { return m_dynamicAnchors.value({resource, name}, -1); }

private:
    friend class SchemaCompiler;

    std::vector<SchemaNode> m_nodes;
    QHash<std::pair<int, QString>, int> m_dynamicAnchors;
};

} // namespace edgewise
