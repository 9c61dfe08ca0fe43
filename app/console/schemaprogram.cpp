#include "app/console/schemaprogram.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// The versions whose keywords differ. OpenAPI 3.0 reads as Four, 3.1 as TwentyTwenty.
enum class Draft { Four, Six, Seven, Nineteen, TwentyTwenty };

/// What relative addresses are relative to when a schema says nothing of its own.
constexpr auto nowhere = "json-schema:///"_L1;

constexpr int deepest = 1000;

struct Known
{
    QLatin1StringView name;
    Draft since = Draft::Four;
    Draft until = Draft::TwentyTwenty;
};

// Where schemas are within a schema. `items`, `dependencies` and `definitions` beyond their draft are read as they were.
constexpr std::array singles{
    Known{"additionalItems"_L1, Draft::Four, Draft::Nineteen},
    Known{"additionalProperties"_L1},
    Known{"contains"_L1, Draft::Six},
    Known{"contentSchema"_L1, Draft::Nineteen},
    Known{"else"_L1, Draft::Seven},
    Known{"if"_L1, Draft::Seven},
    Known{"items"_L1},
    Known{"not"_L1},
    Known{"propertyNames"_L1, Draft::Six},
    Known{"then"_L1, Draft::Seven},
    Known{"unevaluatedItems"_L1, Draft::Nineteen},
    Known{"unevaluatedProperties"_L1, Draft::Nineteen},
};
constexpr std::array lists{
    Known{"allOf"_L1},
    Known{"anyOf"_L1},
    Known{"items"_L1, Draft::Four, Draft::Nineteen},
    Known{"oneOf"_L1},
    Known{"prefixItems"_L1, Draft::TwentyTwenty},
};
constexpr std::array maps{
    Known{"$defs"_L1, Draft::Nineteen}, Known{"definitions"_L1}, Known{"dependencies"_L1}, Known{"dependentSchemas"_L1, Draft::Nineteen},
    Known{"patternProperties"_L1},      Known{"properties"_L1},
};

bool isIn(Draft draft, const Known &keyword)
{
    return draft >= keyword.since && draft <= keyword.until;
}

std::optional<Draft> draftOf(QStringView address)
{
    if (address.endsWith(u'#'))
        address.chop(1);
    static const QHash<QStringView, Draft> drafts{
        {u"http://json-schema.org/draft-04/schema", Draft::Four},
        {u"http://json-schema.org/draft-06/schema", Draft::Six},
        {u"http://json-schema.org/draft-07/schema", Draft::Seven},
        {u"https://json-schema.org/draft/2019-09/schema", Draft::Nineteen},
        {u"https://json-schema.org/draft/2020-12/schema", Draft::TwentyTwenty},
    };
    const auto found = drafts.constFind(address);
    return found == drafts.cend() ? std::nullopt : std::optional(*found);
}

QString step(QString name)
{
    return u'/' + name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

/// What a JSON Pointer points at.
std::optional<ExactJson> lookUp(ExactJson json, const QString &pointer)
{
    if (pointer.isEmpty())
        return json;
    const QStringList steps = pointer.mid(1).split(u'/');
    for (QString name : steps) {
        name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (json.isArray()) {
            bool isNumber = false;
            const qsizetype index = name.toInt(&isNumber);
            const ExactJson::Array items = json.items();
            if (!isNumber || index < 0 || index >= items.size())
                return {};
            json = items.at(index);
        } else if (json.contains(name)) {
            json = json.value(name);
        } else {
            return {};
        }
    }
    return json;
}

QString resolved(const QString &base, const QString &reference)
{
    if (reference.isEmpty() || reference.startsWith(u'#'))
        return base;
    const QUrl address(reference);
    const QUrl whole = address.isRelative() ? QUrl(base).resolved(address) : address;
    return whole.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
}

QString fragment(const QString &reference)
{
    const qsizetype hash = reference.indexOf(u'#');
    return hash < 0 ? QString() : QUrl::fromPercentEncoding(reference.mid(hash + 1).toUtf8());
}

/// A limit such as `maxLength`, which may be written 2.0.
qint64 count(const ExactJson &value, qint64 otherwise)
{
    if (value.kind() != ExactJson::Kind::Number)
        return otherwise;
    const double number = value.number().text.toDouble();
    return number < 0 ? 0 : number > 1e15 ? qint64(1e15) : qint64(number);
}

std::optional<ExactJson::Number> number(const ExactJson &value)
{
    return value.kind() == ExactJson::Kind::Number ? std::optional(value.number()) : std::nullopt;
}

quint8 typeOf(const QString &name)
{
    static const QHash<QString, quint8> types{
        {u"null"_s, SchemaNode::Null},     {u"boolean"_s, SchemaNode::Boolean}, {u"integer"_s, SchemaNode::Integer},
        {u"number"_s, SchemaNode::Number}, {u"string"_s, SchemaNode::Text},     {u"array"_s, SchemaNode::Array},
        {u"object"_s, SchemaNode::Object},
    };
    return types.value(name);
}

} // namespace

/// Reads schemas into a program: first the one that is asked for, then those that it leads to, until none is left.
class SchemaCompiler final
{
public:
    SchemaCompiler(SchemaProgram &program, const ExactJson &document, Schema::Dialect dialect, const QHash<QString, ExactJson> &others)
        : m_program(program)
        , m_dialect(dialect)
        , m_others(others)
    {
        m_resources.append({.address = nowhere, .draft = draft()});
        m_documents.append({.json = document});
        m_documents.first().resources.insert(QString(), 0);
        m_byAddress.insert(nowhere, 0);
        if (!isOpenApi())
            scan(0);
    }

    void compile(const QString &place)
    {
        const auto json = lookUp(m_documents.first().json, place);
        add({0, place}, json.value_or(ExactJson(true)));
        if (!json)
            m_program.m_nodes.front().missing = u'#' + place;
        do {
            while (m_next < m_queue.size()) {
                const Place next = m_queue.at(m_next);
                read(int(m_next++), next);
            }
            addDynamicAnchors();
        } while (m_next < m_queue.size());
    }

private:
    struct Place
    {
        int document = 0;
        QString pointer = {};
        int resource = -1; ///< What is around it is in that one; -1 when it has to be found.
    };
    struct Document
    {
        ExactJson json = {};
        QHash<QString, int> resources = {}; ///< By the pointer to their root.
        bool isScanned = false;
    };
    /// A schema with an address of its own (Core 4.3.5).
    struct Resource
    {
        int document = 0;
        QString pointer = {};
        QString address = {};
        Draft draft = Draft::Four;
        bool validates = true; ///< Its meta-schema has the vocabulary of validation.
        QHash<QString, QString> anchors = {};
        QHash<QString, QString> dynamicAnchors = {};
    };

    [[nodiscard]] bool isOpenApi() const { return m_dialect == Schema::Dialect::OpenApi30 || m_dialect == Schema::Dialect::OpenApi31; }

    [[nodiscard]] Draft draft() const
    {
        switch (m_dialect) {
        case Schema::Dialect::Draft4:
        case Schema::Dialect::OpenApi30: return Draft::Four;
        case Schema::Dialect::Draft6: return Draft::Six;
        case Schema::Dialect::Draft7: return Draft::Seven;
        case Schema::Dialect::Draft2020:
        case Schema::Dialect::OpenApi31: break;
        }
        return Draft::TwentyTwenty;
    }

    // Addresses and anchors

    /// Finds what in a document has an address or an anchor. Of OpenAPI 3.0 nothing has.
    void scan(int document)
    {
        Document &scanned = m_documents[document];
        if (std::exchange(scanned.isScanned, true) || m_dialect == Schema::Dialect::OpenApi30)
            return;
        const ExactJson json = scanned.json;
        scan(json, {document, QString()}, scanned.resources.value(QString()), 0);
        // What was read before anybody asked for addresses.
        for (qsizetype i = 0; i < m_queue.size(); ++i)
            m_program.m_nodes[size_t(i)].resource = resourceOf(m_queue.at(i));
    }

    void scan(const ExactJson &json, const Place &place, int resource, int depth)
    {
        if (depth > deepest)
            return;
        if (!json.isObject()) {
            if (isOpenApi())
                scanItems(json, place, resource, depth);
            return;
        }
        resource = name(json, place, resource);
        const Draft used = m_resources.at(resource).draft;
        const ExactJson::Object members = json.members();
        for (const ExactJson::Member &member : members) {
            const Place inner{place.document, place.pointer + step(member.name)};
            const auto is = [&](const Known &keyword) { return keyword.name == member.name && isIn(used, keyword); };
            // A definition holds schemas in many places, and what looks like an address in one is one.
            if (isOpenApi()) {
                if (member.name != "example"_L1 && member.name != "default"_L1 && member.name != "enum"_L1 && member.name != "const"_L1 &&
                    (member.name != "examples"_L1 || member.value.isObject()) && member.name != "value"_L1)
                    scan(member.value, inner, resource, depth + 1);
                continue;
            }
            if (member.value.isObject() && std::any_of(singles.cbegin(), singles.cend(), is))
                scan(member.value, inner, resource, depth + 1);
            if (member.value.isArray() && std::any_of(lists.cbegin(), lists.cend(), is))
                scanItems(member.value, inner, resource, depth);
            if (member.value.isObject() && std::any_of(maps.cbegin(), maps.cend(), is)) {
                const ExactJson::Object schemas = member.value.members();
                for (const ExactJson::Member &schema : schemas)
                    scan(schema.value, {place.document, inner.pointer + step(schema.name)}, resource, depth + 1);
            }
        }
    }

    void scanItems(const ExactJson &json, const Place &place, int resource, int depth)
    {
        const ExactJson::Array items = json.items();
        for (qsizetype i = 0; i < items.size(); ++i)
            scan(items.at(i), {place.document, place.pointer + u'/' + QString::number(i)}, resource, depth + 1);
    }

    /// Remembers the names that a schema gives itself. Returns the resource that it is in.
    int name(const ExactJson &json, const Place &place, int resource)
    {
        const bool isRoot = place.pointer.isEmpty() || m_resources.at(resource).pointer == place.pointer;
        const ExactJson schema = json.value(u"$schema");
        if (isRoot && schema.isText())
            choose(resource, schema.text());
        const Draft used =
            schema.isText() ? draftOf(schema.text()).value_or(m_resources.at(resource).draft) : m_resources.at(resource).draft;
        const bool isOld = used <= Draft::Seven;
        const QString id = json.value(used == Draft::Four ? u"id" : u"$id").text();
        if (!id.isEmpty() && !(isOld && json.contains(u"$ref"))) {
            if (!id.startsWith(u'#')) {
                const QString address = resolved(m_resources.at(resource).address, id);
                if (isRoot) {
                    m_resources[resource].address = address;
                } else {
                    Resource inner{
                        .document = place.document, .pointer = place.pointer, .address = address, .draft = m_resources.at(resource).draft};
                    inner.validates = m_resources.at(resource).validates;
                    resource = int(m_resources.size());
                    m_resources.append(inner);
                    m_documents[place.document].resources.insert(place.pointer, resource);
                    if (schema.isText())
                        choose(resource, schema.text());
                }
                m_byAddress.insert(address, resource);
            }
            if (const QString anchor = fragment(id); isOld && !anchor.isEmpty() && !anchor.startsWith(u'/'))
                m_resources[resource].anchors.insert(anchor, place.pointer);
        }
        if (isOld)
            return resource;
        if (const QString anchor = json.value(u"$anchor").text(); !anchor.isEmpty())
            m_resources[resource].anchors.insert(anchor, place.pointer);
        if (const QString anchor = json.value(u"$dynamicAnchor").text(); !anchor.isEmpty() && used == Draft::TwentyTwenty) {
            m_resources[resource].anchors.insert(anchor, place.pointer);
            m_resources[resource].dynamicAnchors.insert(anchor, place.pointer);
        }
        return resource;
    }

    /// Reads a resource as its `$schema` says.
    void choose(int resource, const QString &address)
    {
        if (const auto known = draftOf(address)) {
            m_resources[resource].draft = *known;
            return;
        }
        const ExactJson vocabularies = m_others.value(address).value(u"$vocabulary");
        m_resources[resource].validates = !vocabularies.isObject() ||
                                          vocabularies.contains(u"https://json-schema.org/draft/2020-12/vocab/validation") ||
                                          vocabularies.contains(u"https://json-schema.org/draft/2019-09/vocab/validation");
    }

    [[nodiscard]] int resourceOf(const Place &place) const
    {
        const QHash<QString, int> &resources = m_documents.at(place.document).resources;
        QString pointer = place.pointer;
        while (!pointer.isEmpty()) {
            if (const auto found = resources.constFind(pointer); found != resources.cend())
                return *found;
            pointer.truncate(pointer.lastIndexOf(u'/'));
        }
        return resources.value(QString());
    }

    /// The resource of an address, read from the other documents when it is one of them; -1 when there is none.
    int resourceAt(const QString &address)
    {
        if (const auto found = m_byAddress.constFind(address); found != m_byAddress.cend())
            return *found;
        auto other = m_others.constFind(address);
        if (other == m_others.cend())
            other = m_others.constFind(QString(address + u'#'));
        if (other == m_others.cend())
            return -1;
        const int resource = int(m_resources.size());
        const int document = int(m_documents.size());
        m_resources.append({.document = document, .address = address, .draft = draft()});
        m_documents.append({.json = *other});
        m_documents.last().resources.insert(QString(), resource);
        m_byAddress.insert(address, resource);
        scan(document);
        return resource;
    }

    std::optional<Place> find(const QString &reference, int from)
    {
        const bool isInside = reference.startsWith(u'#') || reference.isEmpty();
        const int resource = isInside ? from : resourceAt(resolved(m_resources.at(from).address, reference));
        if (resource < 0)
            return {};
        const Resource &found = m_resources.at(resource);
        const QString part = fragment(reference);
        if (part.isEmpty() || part.startsWith(u'/'))
            return Place{found.document, found.pointer + part};
        const auto anchor = found.anchors.constFind(part);
        return anchor == found.anchors.cend() ? std::nullopt : std::optional(Place{found.document, *anchor});
    }

    // Schemas

    int add(const Place &place, const ExactJson &json)
    {
        const std::pair key(place.document, place.pointer);
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        const int index = int(m_queue.size());
        m_known.insert(key, index);
        m_queue.append(place);
        const int resource =
            place.resource < 0 ? resourceOf(place) : m_documents.at(place.document).resources.value(place.pointer, place.resource);
        m_program.m_nodes.push_back({.json = json, .resource = resource});
        return index;
    }

    int add(const Place &place)
    {
        const auto json = lookUp(m_documents.at(place.document).json, place.pointer);
        return json ? add(place, *json) : -1;
    }

    void addDynamicAnchors()
    {
        for (qsizetype i = 0; i < m_resources.size(); ++i) {
            const QHash<QString, QString> anchors = m_resources.at(i).dynamicAnchors;
            for (auto anchor = anchors.cbegin(); anchor != anchors.cend(); ++anchor) {
                const std::pair key(int(i), anchor.key());
                if (m_dynamicNames.contains(anchor.key()) && !m_program.m_dynamicAnchors.contains(key))
                    m_program.m_dynamicAnchors.insert(key, add({m_resources.at(i).document, anchor.value()}));
            }
        }
    }

    /// Reads one schema. It is put together apart, since those it leads to are added meanwhile.
    void read(int index, const Place &place)
    {
        const ExactJson json = m_program.m_nodes[size_t(index)].json;
        if (json.contains(u"$ref") || json.contains(u"$dynamicRef"))
            scan(place.document);
        SchemaNode node;
        node.json = json;
        node.resource = m_program.m_nodes[size_t(index)].resource;
        node.missing = m_program.m_nodes[size_t(index)].missing;
        if (json.isObject()) {
            readReferences(node, json);
            if (!node.standsAlone)
                readKeywords(node, json, place);
            node.isEmpty = json.members().isEmpty();
        } else {
            node.isForbidden = json.kind() == ExactJson::Kind::Bool && !json.toBool();
            node.isEmpty = !node.isForbidden && node.missing.isNull();
        }
        m_program.m_nodes[size_t(index)] = std::move(node);
    }

    void readReferences(SchemaNode &node, const ExactJson &json)
    {
        const int resource = node.resource;
        const Draft used = m_resources.at(resource).draft;
        const auto follow = [&](const QString &reference) {
            const auto place = find(reference, resource);
            const int target = place ? add(*place) : -1;
            if (target < 0)
                node.missing = reference;
            return target;
        };
        if (const ExactJson reference = json.value(u"$ref"); reference.isText()) {
            node.standsAlone = used <= Draft::Seven;
            node.ref = follow(reference.text());
        }
        if (used == Draft::Nineteen && json.value(u"$recursiveRef").isText())
            node.ref = follow(json.value(u"$recursiveRef").text());
        if (const ExactJson reference = json.value(u"$dynamicRef"); reference.isText() && used == Draft::TwentyTwenty) {
            node.dynamicRef = follow(reference.text());
            const QString name = fragment(reference.text());
            const auto place = find(reference.text(), resource);
            if (place && !name.isEmpty() && m_resources.at(resourceOf(*place)).dynamicAnchors.value(name, u"-"_s) == place->pointer) {
                node.dynamicName = name;
                m_dynamicNames.insert(name);
            }
        }
    }

    void readKeywords(SchemaNode &node, const ExactJson &json, const Place &place)
    {
        const Draft used = m_resources.at(node.resource).draft;
        const bool validates = m_resources.at(node.resource).validates;
        const ExactJson::Object members = json.members();
        for (const ExactJson::Member &member : members) {
            const Place inner{place.document, place.pointer + step(member.name), node.resource};
            // Formats are always checked: who writes one means it.
            if (!readApplicator(node, used, member, inner) && (validates || member.name == "format"_L1))
                readAssertion(node, used, member);
        }
        if (used < Draft::Six)
            readOldLimits(node, json);
        node.containsEvaluates = used == Draft::TwentyTwenty;
        if (node.constant) {
            node.hasValues = true;
            if (!json.contains(u"enum"))
                node.values = {*node.constant};
        }
        for (const ExactJson &value : std::as_const(node.values)) {
            if (value.isText())
                node.texts.insert(value.text());
        }
        // Numbers with a fraction of zero are whole but for draft 4; nobody who uses OpenAPI 3.0 means to refuse them.
        node.wholeByText = used == Draft::Four && m_dialect != Schema::Dialect::OpenApi30;
        node.isNullable = m_dialect == Schema::Dialect::OpenApi30 && json.value(u"nullable").toBool();
    }

    int inner(const Place &place, const ExactJson &json)
    {
        return json.isObject() || json.kind() == ExactJson::Kind::Bool ? add(place, json) : -1;
    }

    QList<int> innerList(const Place &place, const ExactJson &json)
    {
        QList<int> indexes;
        const ExactJson::Array items = json.items();
        for (qsizetype i = 0; i < items.size(); ++i)
            indexes.append(add({place.document, place.pointer + u'/' + QString::number(i), place.resource}, items.at(i)));
        return indexes;
    }

    /// Keywords that hold schemas. Returns whether it was one.
    bool readApplicator(SchemaNode &node, Draft used, const ExactJson::Member &member, const Place &place)
    {
        const QString &name = member.name;
        const ExactJson &value = member.value;
        struct Single
        {
            QLatin1StringView name;
            Draft since;
            int SchemaNode::*place;
        };
        static constexpr std::array plain{
            Single{"additionalProperties"_L1, Draft::Four, &SchemaNode::additional},
            Single{"not"_L1, Draft::Four, &SchemaNode::negated},
            Single{"contains"_L1, Draft::Six, &SchemaNode::contains},
            Single{"propertyNames"_L1, Draft::Six, &SchemaNode::propertyNames},
            Single{"if"_L1, Draft::Seven, &SchemaNode::condition},
            Single{"then"_L1, Draft::Seven, &SchemaNode::then},
            Single{"else"_L1, Draft::Seven, &SchemaNode::otherwise},
            Single{"unevaluatedItems"_L1, Draft::Nineteen, &SchemaNode::unevaluatedItems},
            Single{"unevaluatedProperties"_L1, Draft::Nineteen, &SchemaNode::unevaluatedProperties},
        };
        for (const Single &single : plain) {
            if (single.name == name) {
                if (used >= single.since)
                    node.*single.place = inner(place, value);
                return true;
            }
        }
        if (name == "allOf"_L1)
            node.allOf = innerList(place, value);
        else if (name == "anyOf"_L1)
            node.anyOf = innerList(place, value);
        else if (name == "oneOf"_L1)
            node.oneOf = innerList(place, value);
        else if (name == "items"_L1)
            readItems(node, used, value, place);
        else if (name == "additionalItems"_L1)
            readAdditionalItems(node, used, value, place);
        else if (name == "prefixItems"_L1 && used == Draft::TwentyTwenty)
            node.prefixItems = innerList(place, value);
        else if (name == "properties"_L1)
            readProperties(node, value, place);
        else if (name == "patternProperties"_L1)
            readPatternProperties(node, value, place);
        else if (name == "dependentSchemas"_L1 && used >= Draft::Nineteen)
            readDependencies(node, value, place);
        else if (name == "dependencies"_L1)
            readDependencies(node, value, place);
        else if (name == "dependentRequired"_L1 && used >= Draft::Nineteen)
            readDependencies(node, value, place);
        else
            return false;
        return true;
    }

    void readItems(SchemaNode &node, Draft used, const ExactJson &value, const Place &place)
    {
        if (value.isArray() && used < Draft::TwentyTwenty)
            node.prefixItems = innerList(place, value);
        else
            node.items = inner(place, value);
    }

    void readAdditionalItems(SchemaNode &node, Draft used, const ExactJson &value, const Place &place)
    {
        // Counts only beside a list of items; which comes first in the text does not matter.
        const Place beside{place.document, place.pointer.first(place.pointer.lastIndexOf(u'/'))};
        const auto parent = lookUp(m_documents.at(beside.document).json, beside.pointer);
        if (used < Draft::TwentyTwenty && parent && parent->value(u"items").isArray())
            node.items = inner(place, value);
    }

    void readProperties(SchemaNode &node, const ExactJson &value, const Place &place)
    {
        const ExactJson::Object schemas = value.members();
        for (const ExactJson::Member &schema : schemas) {
            if (!node.properties.contains(schema.name))
                node.names.append(schema.name);
            node.properties.insert(schema.name, add({place.document, place.pointer + step(schema.name), place.resource}, schema.value));
        }
    }

    void readPatternProperties(SchemaNode &node, const ExactJson &value, const Place &place)
    {
        const ExactJson::Object schemas = value.members();
        for (const ExactJson::Member &schema : schemas)
            node.patternProperties.append(
                {pattern(schema.name), add({place.document, place.pointer + step(schema.name), place.resource}, schema.value)});
    }

    void readDependencies(SchemaNode &node, const ExactJson &value, const Place &place)
    {
        const ExactJson::Object dependencies = value.members();
        for (const ExactJson::Member &dependency : dependencies) {
            if (dependency.value.isArray())
                node.dependentRequired.append({dependency.name, dependency.value.texts()});
            else
                node.dependentSchemas.append(
                    {dependency.name, add({place.document, place.pointer + step(dependency.name), place.resource}, dependency.value)});
        }
    }

    void readAssertion(SchemaNode &node, Draft used, const ExactJson::Member &member)
    {
        const QString &name = member.name;
        const ExactJson &value = member.value;
        if (name == "type"_L1) {
            const QStringList names = value.texts();
            for (const QString &type : names)
                node.types |= typeOf(type);
        } else if (name == "enum"_L1) {
            node.hasValues = true;
            node.values = value.items();
        } else if (name == "const"_L1 && used >= Draft::Six) {
            node.constant = value;
        } else if (name == "minimum"_L1) {
            node.minimum = number(value);
        } else if (name == "maximum"_L1) {
            node.maximum = number(value);
        } else if (name == "exclusiveMinimum"_L1) {
            node.above = number(value);
        } else if (name == "exclusiveMaximum"_L1) {
            node.below = number(value);
        } else if (name == "multipleOf"_L1) {
            node.multipleOf = number(value);
        } else if (name == "minLength"_L1) {
            node.minLength = count(value, 0);
        } else if (name == "maxLength"_L1) {
            node.maxLength = count(value, SchemaNode::unlimited);
        } else if (name == "pattern"_L1 && value.isText()) {
            node.pattern = pattern(value.text());
        } else if (name == "format"_L1 && value.isText()) {
            node.format = SchemaFormat(value.text());
        } else if (name == "minItems"_L1) {
            node.minItems = count(value, 0);
        } else if (name == "maxItems"_L1) {
            node.maxItems = count(value, SchemaNode::unlimited);
        } else if (name == "uniqueItems"_L1) {
            node.isUnique = value.toBool();
        } else if (name == "minContains"_L1 && used >= Draft::Nineteen) {
            node.minContains = count(value, 1);
        } else if (name == "maxContains"_L1 && used >= Draft::Nineteen) {
            node.maxContains = count(value, SchemaNode::unlimited);
        } else if (name == "required"_L1 && value.isArray()) {
            node.required = value.texts();
        } else if (name == "minProperties"_L1) {
            node.minProperties = count(value, 0);
        } else if (name == "maxProperties"_L1) {
            node.maxProperties = count(value, SchemaNode::unlimited);
        }
    }

    /// Draft 4 says by a yes or no that the limit itself is not allowed.
    static void readOldLimits(SchemaNode &node, const ExactJson &json)
    {
        node.above = json.value(u"exclusiveMinimum").toBool() ? std::exchange(node.minimum, std::nullopt) : std::nullopt;
        node.below = json.value(u"exclusiveMaximum").toBool() ? std::exchange(node.maximum, std::nullopt) : std::nullopt;
    }

    SchemaNode::Pattern pattern(const QString &source)
    {
        SchemaNode::Pattern &known = m_patterns[source];
        if (!known)
            known = std::make_shared<const SchemaPattern>(source);
        return known;
    }

    SchemaProgram &m_program;
    Schema::Dialect m_dialect;
    QHash<QString, ExactJson> m_others;
    QList<Document> m_documents;
    QList<Resource> m_resources;
    QHash<QString, int> m_byAddress;
    QList<Place> m_queue; ///< Of each node, in their order.
    qsizetype m_next = 0;
    QHash<std::pair<int, QString>, int> m_known;
    QSet<QString> m_dynamicNames;
    QHash<QString, SchemaNode::Pattern> m_patterns;
};

SchemaProgram::SchemaProgram(const ExactJson &document, Schema::Dialect dialect, const QString &place,
                             const QHash<QString, ExactJson> &others)
{
    SchemaCompiler(*this, document, dialect, others).compile(place);
}

} // namespace edgewise
