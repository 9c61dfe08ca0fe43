#include "app/console/schemaexample.h"

#include "app/console/schemacheck.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int deepest = 30;
/// Beyond this depth only what is required: nobody reads more.
constexpr int deepestOptional = 8;
constexpr int mostValues = 3000;
constexpr qint64 mostSteps = 500'000;
constexpr qsizetype mostItems = 200;

ExactJson numberOf(double value)
{
    return ExactJson::Number{QByteArray::number(value, 'g', 15)};
}

bool isFilled(const ExactJson &value)
{
    return !value.items().isEmpty() || !value.members().isEmpty();
}

} // namespace

SchemaExample::SchemaExample(const SchemaProgram &program, bool requiredOnly)
    : m_program(program)
    , m_requiredOnly(requiredOnly)
    , m_left(mostValues)
    , m_stepsLeft(mostSteps)
{}

ExactJson SchemaExample::make(const QList<int> &nodes)
{
    if (m_depth >= deepest)
        return {};
    ++m_depth;
    ExactJson value = build(nodes, {});
    --m_depth;
    return value;
}

ExactJson SchemaExample::build(const QList<int> &nodes, const QList<int> &decided)
{
    --m_left;
    const SchemaView view(m_program, nodes);
    ExactJson::Array given;
    const QList<int> facets = view.facets();
    for (const int facet : facets) {
        const SchemaNode &node = view.node(facet);
        if (node.standsAlone)
            continue;
        if (node.json.contains(u"example"))
            given.append(node.json.value(u"example"));
        given += node.json.value(u"examples").items();
    }
    if (view.has(u"default"))
        given.append(view.first(u"default"));
    given += view.values();
    for (const ExactJson &value : std::as_const(given)) {
        const bool mayBeTooMuch = m_requiredOnly && isFilled(value);
        if (!mayBeTooMuch && fits(nodes, value))
            return value;
    }

    const auto isDecided = [&](int facet) { return decided.contains(facet); };
    const QList<SchemaView::Choice> choices = view.choices();
    for (const SchemaView::Choice &choice : choices) {
        if (isDecided(choice.node))
            continue;
        QList<QList<int>> ways;
        for (const int alternative : choice.alternatives)
            ways.append(QList<int>{alternative});
        return choose(nodes, decided + QList<int>{choice.node}, ways);
    }
    for (const int facet : facets) {
        const SchemaNode &node = view.node(facet);
        if (isDecided(facet) || (node.condition < 0 && node.dependentSchemas.isEmpty()))
            continue;
        QList<QList<int>> ways(1);
        if (node.condition >= 0)
            ways.append(node.then < 0 ? QList<int>{node.condition} : QList<int>{node.condition, node.then});
        if (node.otherwise >= 0)
            ways.append(QList<int>{node.otherwise});
        for (const auto &dependency : node.dependentSchemas)
            ways.append(QList<int>{dependency.second});
        return choose(nodes, decided + QList<int>{facet}, ways);
    }

    QStringList types = view.types();
    if (types.isEmpty() && !view.takesNull())
        types = QStringList{u"string"_s, u"object"_s, u"integer"_s, u"array"_s, u"boolean"_s};
    ExactJson first;
    for (const QString &type : std::as_const(types)) {
        const ExactJson value = ofType(view, nodes, type);
        if (fits(nodes, value))
            return value;
        if (first.isNull())
            first = value;
    }
    for (const ExactJson &value : std::as_const(given)) {
        if (fits(nodes, value))
            return value;
    }
    return fits(nodes, {}) ? ExactJson() : first;
}

ExactJson SchemaExample::choose(const QList<int> &nodes, const QList<int> &decided, const QList<QList<int>> &ways)
{
    ExactJson first;
    for (const QList<int> &way : ways) {
        if (m_left < 0 && !first.isNull())
            break;
        if (isOpen(way) && &way != &ways.last())
            continue;
        const ExactJson value = build(nodes + way, decided);
        if (fits(nodes, value))
            return value;
        if (first.isNull())
            first = value;
    }
    return first;
}

ExactJson SchemaExample::ofType(const SchemaView &view, const QList<int> &nodes, const QString &type)
{
    if (type == "string"_L1)
        return text(view, nodes);
    if (type == "integer"_L1 || type == "number"_L1)
        return number(view, nodes, type == "integer"_L1);
    if (type == "boolean"_L1)
        return fits(nodes, true);
    if (type != "array"_L1 && type != "object"_L1)
        return {};
    const qsizetype before = m_open.size();
    m_open += view.facets();
    ExactJson value = type == "array"_L1 ? list(view, nodes) : object(view, nodes);
    m_open.resize(before);
    return value;
}

ExactJson SchemaExample::text(const SchemaView &view, const QList<int> &nodes)
{
    qint64 shortest = 0;
    qint64 longest = 1000;
    QStringList candidates{SchemaFormat(view.format()).example()};
    const QList<int> facets = view.facets();
    for (const int facet : facets) {
        const SchemaNode &node = view.node(facet);
        shortest = std::max(shortest, node.minLength);
        if (node.maxLength >= 0)
            longest = std::min(longest, node.maxLength);
    }
    shortest = std::min<qint64>(shortest, 10000);
    for (const int facet : facets) {
        if (const SchemaNode::Pattern &pattern = view.node(facet).pattern; pattern && pattern->isValid())
            candidates.append(pattern->example(shortest));
    }
    candidates.append(u"text "_s.repeated(shortest / 5 + 1).left(std::max<qint64>(shortest, 4)).left(longest));
    candidates += QStringList{QString(u'x').repeated(shortest), u"Text"_s, u"TEXT"_s, u"a1"_s, u"12345"_s, u"2026-03-01"_s, u"/text"_s, {}};
    candidates.removeIf([&](const QString &candidate) { return candidate.isEmpty() && shortest > 0; });
    // An empty text fits much and says nothing.
    std::stable_partition(candidates.begin(), candidates.end(), [](const QString &candidate) { return !candidate.isEmpty(); });
    for (const QString &candidate : std::as_const(candidates)) {
        if (fits(nodes, candidate))
            return candidate;
    }
    return candidates.isEmpty() ? QString() : candidates.first();
}

ExactJson SchemaExample::number(const SchemaView &view, const QList<int> &nodes, bool isWhole)
{
    double least = -HUGE_VAL;
    double most = HUGE_VAL;
    double step = isWhole ? 1 : 0;
    QList<ExactJson> candidates{ExactJson::Number{"1"}, ExactJson::Number{"0"}};
    const QList<int> facets = view.facets();
    for (const int facet : facets) {
        const SchemaNode &node = view.node(facet);
        for (const auto &limit : {node.minimum, node.above, node.maximum, node.below, node.multipleOf}) {
            if (limit)
                candidates.append(*limit);
        }
        for (const auto &limit : {node.minimum, node.above})
            least = limit ? std::max(least, limit->text.toDouble()) : least;
        for (const auto &limit : {node.maximum, node.below})
            most = limit ? std::min(most, limit->text.toDouble()) : most;
        if (node.multipleOf)
            step = std::max(step, node.multipleOf->text.toDouble());
    }
    const double low = std::isfinite(least) ? least : std::isfinite(most) ? most - std::max(1.0, 2 * step) : 0;
    const double high = std::isfinite(most) ? most : low + std::max(1.0, 2 * step);
    if (step > 0) {
        for (const int further : {0, 1, -1})
            candidates.append(numberOf((std::ceil(low / step) + further) * step));
        candidates.append(numberOf(std::floor(high / step) * step));
        candidates.append(numberOf((std::floor(high / step) - 1) * step));
    }
    candidates.append(numberOf(low + (high - low) / 2));
    for (const ExactJson &candidate : std::as_const(candidates)) {
        if (fits(nodes, candidate))
            return candidate;
    }
    return candidates.first();
}

ExactJson SchemaExample::list(const SchemaView &view, const QList<int> &nodes)
{
    qint64 least = 0;
    qint64 most = mostItems;
    bool isUnique = false;
    QList<int> wanted; // of `contains`
    qsizetype prefix = 0;
    const QList<int> facets = view.facets();
    for (const int facet : facets) {
        const SchemaNode &node = view.node(facet);
        least = std::max(least, node.minItems);
        if (node.maxItems >= 0)
            most = std::min(most, node.maxItems);
        isUnique = isUnique || node.isUnique;
        prefix = std::max(prefix, node.prefixItems.size());
        for (qint64 i = 0; node.contains >= 0 && i < std::min<qint64>(node.minContains, mostItems); ++i)
            wanted.append(node.contains);
    }
    const qsizetype further = m_requiredOnly || m_left < 0 || m_depth > deepestOptional ? 0 : std::max<qsizetype>(prefix, 1);
    const qsizetype size = std::min(most, std::max({least, qint64(further), qint64(wanted.size())}));
    ExactJson::Array items;
    for (qsizetype i = 0; i < size; ++i) {
        QList<int> schemas = view.items(i);
        // Those that a place asks for come first.
        if (const qsizetype place = i - (size - wanted.size()); place >= 0)
            schemas.append(wanted.at(place));
        if (i >= least && (isOpen(schemas) || SchemaView(m_program, schemas).isForbidden()))
            break;
        ExactJson item = make(schemas);
        if (isUnique && std::any_of(items.cbegin(), items.cend(), [&](const ExactJson &known) { return known.isSameAs(item); }))
            item = other(item, SchemaView(m_program, schemas), items.size());
        items.append(item);
    }
    if (fits(nodes, items) || items.isEmpty() || least > 0)
        return items;
    return fits(nodes, ExactJson::Array()) ? ExactJson(ExactJson::Array()) : ExactJson(items);
}

ExactJson SchemaExample::other(const ExactJson &value, const SchemaView &items, qsizetype count) const
{
    const ExactJson::Array values = items.values();
    if (!values.isEmpty())
        return values.at(count % values.size());
    switch (value.kind()) {
    case ExactJson::Kind::Bool: return !value.toBool();
    case ExactJson::Kind::Number: return numberOf(value.number().text.toDouble() + double(count));
    case ExactJson::Kind::Text: return QString(value.text() + QString::number(count + 1));
    case ExactJson::Kind::Object: {
        ExactJson changed = value;
        const ExactJson::Object members = value.members();
        for (const ExactJson::Member &member : members) {
            if (member.value.isText() || member.value.kind() == ExactJson::Kind::Number)
                changed.set(member.name, other(member.value, SchemaView(m_program, {}), count));
        }
        return changed;
    }
    case ExactJson::Kind::Null:
    case ExactJson::Kind::Array: break;
    }
    return value;
}

ExactJson SchemaExample::object(const SchemaView &view, const QList<int> &nodes)
{
    const QList<SchemaView::Property> properties = view.properties();
    ExactJson least = ExactJson::emptyObject();
    ExactJson whole = ExactJson::emptyObject();
    QList<ExactJson::Member> optional;
    for (const SchemaView::Property &property : properties) {
        if (!property.isRequired && (m_requiredOnly || m_left < 0 || m_depth > deepestOptional || isOpen(property.nodes) ||
                                     SchemaView(m_program, property.nodes).isForbidden()))
            continue;
        const ExactJson value = make(property.nodes);
        whole.set(property.name, value);
        if (property.isRequired)
            least.set(property.name, value);
        else
            optional.append({property.name, value});
    }
    const bool isMap = whole.members().isEmpty() && !m_requiredOnly && !isOpen(view.additional());
    if (isMap && view.has(u"additionalProperties") && !view.additional().isEmpty() &&
        !SchemaView(m_program, view.additional()).isForbidden())
        whole.set(u"name"_s, make(view.additional()));
    fill(whole, view);
    if (fits(nodes, whole))
        return whole;

    // Some of what is optional rules out the rest: as much of it as goes together.
    fill(least, view);
    for (const ExactJson::Member &member : std::as_const(optional)) {
        ExactJson more = least;
        more.set(member.name, member.value);
        if (!fits(nodes, least) || fits(nodes, more))
            least = more;
    }
    return least;
}

/// Adds what is needed beside other members, and members without a description until they are enough.
void SchemaExample::fill(ExactJson &value, const SchemaView &view)
{
    const QList<SchemaView::Property> properties = view.properties();
    const auto schemasOf = [&](const QString &name) {
        const auto found = std::find_if(properties.cbegin(), properties.cend(),
                                        [&name](const SchemaView::Property &property) { return property.name == name; });
        return found == properties.cend() ? view.additional() : found->nodes;
    };
    const QList<int> facets = view.facets();
    qint64 least = 0;
    for (const int facet : facets) {
        const SchemaNode &node = view.node(facet);
        least = std::max(least, std::min<qint64>(node.minProperties, mostItems));
        for (const auto &dependency : node.dependentRequired) {
            for (const QString &name : dependency.second) {
                if (value.contains(dependency.first) && !value.contains(name))
                    value.set(name, make(schemasOf(name)));
            }
        }
    }
    for (const SchemaView::Property &property : properties) {
        if (value.members().size() < least && !value.contains(property.name) && !SchemaView(m_program, property.nodes).isForbidden())
            value.set(property.name, make(property.nodes));
    }
    // Names that are allowed, from the patterns of names.
    for (const int facet : facets) {
        for (const auto &property : view.node(facet).patternProperties) {
            const QString name = property.first->isValid() ? property.first->example() : QString();
            if (value.members().size() < std::max<qint64>(least, m_requiredOnly ? 0 : 1) && !name.isEmpty() && !value.contains(name))
                value.set(name, make({property.second}));
        }
    }
    QString name;
    for (const int facet : facets) {
        if (const int schema = view.node(facet).propertyNames; schema >= 0 && value.members().size() < least)
            name = make({schema}).text();
    }
    for (qint64 i = 1; value.members().size() < least && i <= mostItems * 2; ++i) {
        const QString next = name.isEmpty() ? u"name%1"_s.arg(i) : i == 1 ? name : QString(name + QString::number(i));
        if (!value.contains(next))
            value.set(next, make(view.additional()));
    }
}

bool SchemaExample::fits(const QList<int> &nodes, const ExactJson &value)
{
    if (m_stepsLeft < 0)
        return true;
    SchemaCheck check(m_program, 1);
    const bool isFit = check.run(nodes, value).isEmpty();
    m_stepsLeft -= check.steps();
    return isFit;
}

bool SchemaExample::isOpen(const QList<int> &nodes) const
{
    const QList<int> facets = SchemaView(m_program, nodes).facets();
    return std::any_of(facets.cbegin(), facets.cend(), [this](int facet) { return m_open.contains(facet); });
}

} // namespace edgewise
