#include "app/console/schema.h"

#include "app/console/schemacheck.h"
#include "app/console/schemaexample.h"
#include "app/console/schemaprogram.h"
#include "app/console/schemaview.h"

#include <QStringList>

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// A definition has thousands of schemas of which few are looked at, so that each is made ready when it first is.
class LazyProgram final
{
public:
    LazyProgram(const ExactJson &document, Schema::Dialect dialect, const QString &place, const QHash<QString, ExactJson> &others)
        : m_document(document)
        , m_dialect(dialect)
        , m_place(place)
        , m_others(others)
    {}

    [[nodiscard]] const SchemaProgram &program() const
    {
        std::call_once(m_once, [this] { m_program.emplace(m_document, m_dialect, m_place, m_others); });
        return *m_program;
    }

private:
    ExactJson m_document;
    Schema::Dialect m_dialect;
    QString m_place;
    QHash<QString, ExactJson> m_others;
    mutable std::once_flag m_once;
    mutable std::optional<SchemaProgram> m_program;
};

/// "1 to 100" of what `word` makes a text of.
template <typename Between, typename Least, typename Most, typename Exact>
QString range(const std::optional<QString> &least, const std::optional<QString> &most, Between between, Least atLeast, Most atMost,
              Exact exactly)
{
    if (least && most)
        return *least == *most ? exactly(*least) : between(*least, *most);
    return least ? atLeast(*least) : most ? atMost(*most) : QString();
}

std::optional<QString> limitText(const SchemaView &view, QStringView keyword)
{
    const ExactJson value = view.first(keyword);
    return value.kind() == ExactJson::Kind::Number ? std::optional(QString::fromLatin1(value.number().text)) : std::nullopt;
}

} // namespace

/// Schemas that must all be fitted; mostly one.
struct Schema::Parts
{
    std::shared_ptr<const LazyProgram> source;
    QList<int> nodes;

    [[nodiscard]] const SchemaProgram &program() const { return source->program(); }
    [[nodiscard]] SchemaView view() const { return {program(), nodes}; }
    [[nodiscard]] Schema with(const QList<int> &others) const
    {
        Schema schema;
        if (!others.isEmpty())
            schema.m_parts = std::make_shared<const Parts>(Parts{source, others});
        return schema;
    }
};

Schema::Schema()
{
    static const auto everything = std::make_shared<const Parts>(
        Parts{std::make_shared<const LazyProgram>(ExactJson(true), Dialect::Draft2020, QString(), QHash<QString, ExactJson>()),
              {SchemaProgram::root}});
    m_parts = everything;
}

Schema::Schema(const ExactJson &document, Dialect dialect, const QString &place, const QHash<QString, ExactJson> &others)
    : m_parts(std::make_shared<const Parts>(
          Parts{std::make_shared<const LazyProgram>(document, dialect, place, others), {SchemaProgram::root}}))
{}

Schema::Schema(const Schema &) = default;
Schema &Schema::operator=(const Schema &) = default;
Schema::~Schema() = default;

QList<SchemaProblem> Schema::check(const ExactJson &value, qsizetype limit) const
{
    return SchemaCheck(m_parts->program(), limit).run(m_parts->nodes, value);
}

ExactJson Schema::json() const
{
    const SchemaProgram &program = m_parts->program();
    ExactJson result;
    QList<int> seen;
    for (int node : m_parts->nodes) {
        while (node >= 0 && !seen.contains(node)) {
            seen.append(node);
            const SchemaNode &one = program.node(node);
            if (result.isNull() && !one.json.isObject())
                result = one.json;
            const ExactJson::Object members = one.standsAlone ? ExactJson::Object() : one.json.members();
            for (const ExactJson::Member &member : members) {
                const bool isReference = one.ref >= 0 && member.name == "$ref"_L1;
                if (!isReference && !result.contains(member.name))
                    result.set(member.name, member.value);
            }
            node = one.ref;
        }
    }
    return result.isNull() ? ExactJson::emptyObject() : result;
}

QString Schema::typeWords() const
{
    return typeWords(0);
}

QString Schema::typeWords(int depth) const
{
    constexpr int deepest = 2;
    const SchemaView view = m_parts->view();
    const auto orNothing = [&view](const QString &words) {
        return view.takesNull() ? tr("%1 or nothing", "what a value may be").arg(words) : words;
    };
    ExactJson::Array all = values();
    all.removeIf([](const ExactJson &value) { return value.isNull(); });
    if (all.size() == 1)
        return orNothing(tr("always %1", "what a value may be")
                             .arg(all.first().isText() ? all.first().text() : QString::fromUtf8(all.first().toJson())));
    if (!all.isEmpty())
        return orNothing(tr("one of %n", "what a value may be", int(all.size())));

    const QList<Schema> choices = depth < deepest ? alternatives() : QList<Schema>();
    const QStringList types = view.types();
    if (choices.size() > 1 && (types.isEmpty() || types == QStringList{u"object"_s})) {
        QStringList words;
        for (const Schema &choice : choices) {
            if (const QString word = choice.typeWords(depth + 1); !words.contains(word))
                words.append(word);
        }
        if (words.size() == 2)
            return orNothing(tr("%1 or %2", "what a value may be").arg(words.first(), words.last()));
        return orNothing(tr("one of %n kind(s)", "what a value may be", int(choices.size())));
    }

    QStringList words;
    for (const QString &type : types) {
        if (type == "string"_L1) {
            words.append(view.format().isEmpty() ? tr("text", "what a value may be") : view.format());
        } else if (type == "array"_L1) {
            const auto inner = items();
            const QString many = inner ? inner->manyWords(depth + 1) : QString();
            words.append(many.isEmpty() ? tr("list", "what a value may be") : tr("list of %1", "what a value may be").arg(many));
        } else if (type == "object"_L1) {
            const auto inner = view.properties().isEmpty() ? additional() : nullptr;
            const QString many = inner ? inner->manyWords(depth + 1) : QString();
            words.append(many.isEmpty() ? tr("object", "what a value may be") : tr("map of %1", "what a value may be").arg(many));
        } else if (type == "integer"_L1) {
            words.append(tr("integer", "what a value may be"));
        } else if (type == "number"_L1) {
            words.append(tr("number", "what a value may be"));
        } else if (type == "boolean"_L1) {
            words.append(tr("true or false", "what a value may be"));
        } else {
            words.append(type);
        }
    }
    if (words.isEmpty())
        return view.isForbidden() ? tr("nothing", "what a value may be")
               : view.takesNull() ? tr("nothing", "what a value may be")
                                  : tr("anything", "what a value may be");
    QString text = words.takeFirst();
    for (const QString &word : std::as_const(words))
        text = tr("%1 or %2", "what a value may be").arg(text, word);
    return orNothing(text);
}

QString Schema::manyWords(int depth) const
{
    const bool isOneKind = values().isEmpty() && alternatives().size() < 2;
    const QString kind = isOneKind ? type() : QString();
    if (kind == "object"_L1)
        return tr("objects", "what values may be");
    if (kind == "array"_L1)
        return tr("lists", "what values may be");
    if (kind == "integer"_L1)
        return tr("integers", "what values may be");
    if (kind == "number"_L1)
        return tr("numbers", "what values may be");
    return isOneKind && kind.isEmpty() ? QString() : typeWords(depth);
}

QString Schema::type() const
{
    return m_parts->view().types().value(0);
}

QString Schema::description() const
{
    return m_parts->view().first(u"description").text();
}

QString Schema::format() const
{
    return m_parts->view().format();
}

ExactJson::Array Schema::values() const
{
    return m_parts->view().values();
}

bool Schema::hasDefault() const
{
    return m_parts->view().has(u"default");
}

ExactJson Schema::defaultValue() const
{
    return m_parts->view().first(u"default");
}

QString Schema::limitWords() const
{
    const SchemaView view = m_parts->view();
    QStringList words;
    std::optional<QString> least;
    std::optional<QString> most;
    const QList<int> facets = view.facets();
    for (const int facet : facets) {
        const SchemaNode &node = view.node(facet);
        if (node.minimum && !least)
            least = QString::fromLatin1(node.minimum->text);
        if (node.maximum && !most)
            most = QString::fromLatin1(node.maximum->text);
    }
    words.append(range(
        least, most, [](const QString &low, const QString &high) { return tr("%1 to %2").arg(low, high); },
        [](const QString &low) { return tr("at least %1").arg(low); }, [](const QString &high) { return tr("at most %1").arg(high); },
        [](const QString &both) { return tr("exactly %1").arg(both); }));
    for (const int facet : facets) {
        const SchemaNode &node = view.node(facet);
        if (node.above)
            words.append(tr("more than %1").arg(QString::fromLatin1(node.above->text)));
        if (node.below)
            words.append(tr("less than %1").arg(QString::fromLatin1(node.below->text)));
        if (node.multipleOf)
            words.append(tr("in steps of %1").arg(QString::fromLatin1(node.multipleOf->text)));
    }
    words.append(range(
        limitText(view, u"minLength"), limitText(view, u"maxLength"),
        [](const QString &low, const QString &high) { return tr("%1 to %n character(s)", nullptr, high.toInt()).arg(low); },
        [](const QString &low) { return tr("at least %n character(s)", nullptr, low.toInt()); },
        [](const QString &high) { return tr("at most %n character(s)", nullptr, high.toInt()); },
        [](const QString &both) { return tr("exactly %n character(s)", nullptr, both.toInt()); }));
    for (const int facet : facets) {
        if (view.node(facet).pattern)
            words.append(tr("like %1").arg(view.node(facet).pattern->source()));
    }
    words.append(range(
        limitText(view, u"minItems"), limitText(view, u"maxItems"),
        [](const QString &low, const QString &high) { return tr("%1 to %n item(s)", nullptr, high.toInt()).arg(low); },
        [](const QString &low) { return tr("at least %n item(s)", nullptr, low.toInt()); },
        [](const QString &high) { return tr("at most %n item(s)", nullptr, high.toInt()); },
        [](const QString &both) { return tr("exactly %n item(s)", nullptr, both.toInt()); }));
    if (view.isTrueAnywhere(u"uniqueItems"))
        words.append(tr("each only once"));
    words.append(range(
        limitText(view, u"minProperties"), limitText(view, u"maxProperties"),
        [](const QString &low, const QString &high) { return tr("%1 to %n member(s)", nullptr, high.toInt()).arg(low); },
        [](const QString &low) { return tr("at least %n member(s)", nullptr, low.toInt()); },
        [](const QString &high) { return tr("at most %n member(s)", nullptr, high.toInt()); },
        [](const QString &both) { return tr("exactly %n member(s)", nullptr, both.toInt()); }));
    words.removeAll(QString());
    return words.join(u", ");
}

bool Schema::isReadOnly() const
{
    return m_parts->view().isTrueAnywhere(u"readOnly");
}

bool Schema::isDeprecated() const
{
    return m_parts->view().isTrueAnywhere(u"deprecated");
}

QList<Schema::Property> Schema::properties() const
{
    QList<Property> all;
    const QList<SchemaView::Property> properties = m_parts->view().properties();
    for (const SchemaView::Property &property : properties)
        all.append({property.name, m_parts->with(property.nodes), property.isRequired});
    return all;
}

std::shared_ptr<Schema> Schema::items() const
{
    const QList<int> nodes = m_parts->view().items();
    return nodes.isEmpty() || SchemaView(m_parts->program(), nodes).isForbidden() ? nullptr
                                                                                  : std::make_shared<Schema>(m_parts->with(nodes));
}

std::shared_ptr<Schema> Schema::additional() const
{
    const QList<int> nodes = m_parts->view().additional();
    return nodes.isEmpty() || SchemaView(m_parts->program(), nodes).isForbidden() ? nullptr
                                                                                  : std::make_shared<Schema>(m_parts->with(nodes));
}

QList<Schema> Schema::alternatives() const
{
    QList<Schema> all;
    const QList<SchemaView::Choice> choices = m_parts->view().choices();
    for (const SchemaView::Choice &choice : choices) {
        for (const int alternative : choice.alternatives)
            all.append(m_parts->with({alternative}));
    }
    return all;
}

ExactJson Schema::example(bool requiredOnly) const
{
    return SchemaExample(m_parts->program(), requiredOnly).make(m_parts->nodes);
}

} // namespace edgewise
