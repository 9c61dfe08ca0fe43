#include "app/console/schemaview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

SchemaView::SchemaView(const SchemaProgram &program, const QList<int> &nodes)
    : m_program(program)
{
    for (const int node : nodes)
        add(node);
    // Those that are found on the way are looked at too.
    for (qsizetype i = 0; i < m_facets.size(); ++i) // NOLINT(modernize-loop-convert): it grows
        addChoices(m_facets.at(i));
    const auto said = std::find_if(m_facets.cbegin(), m_facets.cend(), [this](int facet) { return m_program.node(facet).types != 0; });
    m_takesNull = m_takesNull || (said != m_facets.cend() && (m_program.node(*said).types & SchemaNode::Null) != 0) ||
                  std::any_of(m_facets.cbegin(), m_facets.cend(), [this](int facet) { return m_program.node(facet).isNullable; });
}

void SchemaView::add(int index)
{
    QList<int> open{index};
    while (!open.isEmpty()) {
        const int next = open.takeFirst();
        if (next < 0 || m_facets.contains(next))
            continue;
        const SchemaNode &node = m_program.node(next);
        m_facets.append(next);
        open = QList<int>{node.ref, node.dynamicRef} + node.allOf + open;
    }
}

void SchemaView::addChoices(int index)
{
    const SchemaNode &node = m_program.node(index);
    for (const QList<int> &all : {node.anyOf, node.oneOf}) {
        QList<int> alternatives = all;
        if (alternatives.removeIf([this](int alternative) { return isNull(alternative); }) > 0)
            m_takesNull = true;
        if (alternatives.size() == 1)
            add(alternatives.first());
        else if (!alternatives.isEmpty())
            m_choices.append({index, alternatives});
    }
}

bool SchemaView::isNull(int index) const
{
    const SchemaNode &node = m_program.node(index);
    return node.types == SchemaNode::Null || (!node.values.isEmpty() && std::all_of(node.values.cbegin(), node.values.cend(),
                                                                                    [](const ExactJson &value) { return value.isNull(); }));
}

ExactJson SchemaView::first(QStringView keyword) const
{
    for (const int facet : m_facets) {
        const SchemaNode &node = m_program.node(facet);
        if (!node.standsAlone && node.json.contains(keyword))
            return node.json.value(keyword);
    }
    return {};
}

bool SchemaView::has(QStringView keyword) const
{
    return std::any_of(m_facets.cbegin(), m_facets.cend(),
                       [&](int facet) { return !m_program.node(facet).standsAlone && m_program.node(facet).json.contains(keyword); });
}

bool SchemaView::isTrueAnywhere(QStringView keyword) const
{
    return std::any_of(m_facets.cbegin(), m_facets.cend(),
                       [&](int facet) { return !m_program.node(facet).standsAlone && m_program.node(facet).json.value(keyword).toBool(); });
}

QStringList SchemaView::types() const
{
    for (const int facet : m_facets) {
        if (m_program.node(facet).types == 0)
            continue;
        QStringList types = m_program.node(facet).json.value(u"type").texts();
        types.removeAll(u"null"_s);
        return types;
    }
    return guessedTypes();
}

QStringList SchemaView::guessedTypes() const
{
    QStringList types;
    const ExactJson::Array all = values();
    for (const ExactJson &value : all) {
        QString type;
        switch (value.kind()) {
        case ExactJson::Kind::Null: continue;
        case ExactJson::Kind::Bool: type = u"boolean"_s; break;
        case ExactJson::Kind::Number: type = value.number().isInteger() ? u"integer"_s : u"number"_s; break;
        case ExactJson::Kind::Text: type = u"string"_s; break;
        case ExactJson::Kind::Array: type = u"array"_s; break;
        case ExactJson::Kind::Object: type = u"object"_s; break;
        }
        if (!types.contains(type))
            types.append(type);
    }
    if (!types.isEmpty())
        return types;
    const auto says = [this](std::initializer_list<QStringView> keywords) {
        return std::any_of(keywords.begin(), keywords.end(), [this](QStringView keyword) { return has(keyword); });
    };
    if (says({u"properties", u"required", u"additionalProperties", u"patternProperties", u"minProperties"}))
        return {u"object"_s};
    if (says({u"items", u"prefixItems", u"minItems", u"maxItems", u"contains"}))
        return {u"array"_s};
    if (says({u"pattern", u"minLength", u"maxLength"}))
        return {u"string"_s};
    if (says({u"minimum", u"maximum", u"multipleOf", u"exclusiveMinimum", u"exclusiveMaximum"}))
        return {u"number"_s};
    return {};
}

bool SchemaView::isForbidden() const
{
    return std::any_of(m_facets.cbegin(), m_facets.cend(), [this](int facet) { return m_program.node(facet).isForbidden; });
}

ExactJson::Array SchemaView::values() const
{
    for (const int facet : m_facets) {
        if (m_program.node(facet).hasValues)
            return m_program.node(facet).values;
    }
    // Alternatives that are one value each, as OpenAPI 3.1 writes values with a description.
    for (const Choice &choice : m_choices) {
        ExactJson::Array all;
        for (const int alternative : choice.alternatives) {
            const SchemaView view(m_program, {alternative});
            const ExactJson::Array some = view.m_choices.isEmpty() ? view.values() : ExactJson::Array();
            if (some.isEmpty()) {
                all.clear();
                break;
            }
            all += some;
        }
        if (!all.isEmpty())
            return all;
    }
    return {};
}

QString SchemaView::format() const
{
    return first(u"format").text();
}

QList<SchemaView::Property> SchemaView::properties() const
{
    QList<Property> all;
    QHash<QString, qsizetype> places;
    QStringList required;
    for (const int facet : m_facets) {
        const SchemaNode &node = m_program.node(facet);
        required += node.required;
        for (const QString &name : node.names) {
            const qsizetype place = places.value(name, all.size());
            if (place == all.size()) {
                places.insert(name, place);
                all.append({.name = name});
            }
            if (const int schema = node.properties.value(name); !all.at(place).nodes.contains(schema))
                all[place].nodes.append(schema);
        }
    }
    for (const QString &name : std::as_const(required)) {
        if (places.contains(name)) {
            all[places.value(name)].isRequired = true;
            continue;
        }
        places.insert(name, all.size());
        all.append({.name = name, .isRequired = true});
        for (const int facet : m_facets) {
            for (const auto &property : m_program.node(facet).patternProperties) {
                if (property.first->match(name) == SchemaPattern::Match::Yes)
                    all.last().nodes.append(property.second);
            }
        }
        if (all.last().nodes.isEmpty())
            all.last().nodes = additional();
    }
    return all;
}

QList<int> SchemaView::items(qsizetype index) const
{
    QList<int> nodes;
    for (const int facet : m_facets) {
        const SchemaNode &node = m_program.node(facet);
        const int schema = index >= 0 && index < node.prefixItems.size() ? node.prefixItems.at(index) : node.items;
        if (schema >= 0)
            nodes.append(schema);
    }
    return nodes;
}

QList<int> SchemaView::additional() const
{
    QList<int> nodes;
    for (const int facet : m_facets) {
        const SchemaNode &node = m_program.node(facet);
        if (node.additional >= 0)
            nodes.append(node.additional);
    }
    return nodes;
}

} // namespace edgewise
