#include "app/console/schemacheck.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int deepestValue = 500;
/// Of schemas within schemas for one value; more would endanger the stack.
constexpr int deepestCheck = 2500;
/// How many schemas may be looked at for a value of that many parts: a few hundred for each, which only a schema made for it needs.
constexpr qint64 stepsAtLeast = 50'000;
constexpr qint64 stepsForPart = 500;

qint64 partsOf(const ExactJson &value)
{
    qint64 parts = 1;
    if (value.isArray()) {
        const ExactJson::Array items = value.items();
        for (const ExactJson &item : items)
            parts += partsOf(item);
    } else if (value.isObject()) {
        const ExactJson::Object members = value.members();
        for (const ExactJson::Member &member : members)
            parts += partsOf(member.value);
    }
    return parts;
}

int depthOf(const ExactJson &value, int most)
{
    int deepest = 0;
    if (most > 0 && value.isArray()) {
        const ExactJson::Array items = value.items();
        for (const ExactJson &item : items)
            deepest = std::max(deepest, 1 + depthOf(item, most - 1));
    } else if (most > 0 && value.isObject()) {
        const ExactJson::Object members = value.members();
        for (const ExactJson::Member &member : members)
            deepest = std::max(deepest, 1 + depthOf(member.value, most - 1));
    }
    return deepest;
}

/// The same for values that are the same (isSameAs).
size_t hashOf(const ExactJson &value)
{
    switch (value.kind()) {
    case ExactJson::Kind::Null: return 1;
    case ExactJson::Kind::Bool: return value.toBool() ? 2 : 3;
    case ExactJson::Kind::Number: return qHash(value.number().text.toDouble());
    case ExactJson::Kind::Text: return qHash(value.text());
    case ExactJson::Kind::Array: {
        size_t hash = 4;
        const ExactJson::Array items = value.items();
        for (const ExactJson &item : items)
            hash = hash * 31 + hashOf(item);
        return hash;
    }
    case ExactJson::Kind::Object: {
        size_t hash = 5;
        const ExactJson::Object members = value.members();
        for (const ExactJson::Member &member : members)
            hash += qHash(member.name) * 31 + hashOf(member.value);
        return hash;
    }
    }
    return 0;
}

qsizetype charactersOf(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

QString escaped(QString name)
{
    return name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

/// How many letters are changed, added, left out or swapped with their neighbour between two names.
qsizetype distance(const QString &one, const QString &other)
{
    std::vector<qsizetype> before;
    std::vector<qsizetype> last(size_t(other.size()) + 1);
    for (size_t i = 0; i < last.size(); ++i)
        last[i] = qsizetype(i);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        std::vector<qsizetype> now(last.size());
        now[0] = row;
        for (qsizetype column = 1; column <= other.size(); ++column) {
            const auto at = size_t(column);
            const bool isSame = one.at(row - 1) == other.at(column - 1);
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1)});
            if (row > 1 && column > 1 && one.at(row - 1) == other.at(column - 2) && one.at(row - 2) == other.at(column - 1))
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        before = std::exchange(last, now);
    }
    return last.back();
}

/// The one of the names that was probably meant; empty when none is near.
QString nearest(const QString &name, const QStringList &names)
{
    QString best;
    const QString plain = name.toLower();
    qsizetype least = std::max<qsizetype>(1, name.size() / 3) + 1;
    for (const QString &candidate : names) {
        if (name.size() > 100 || std::abs(candidate.size() - name.size()) >= least)
            continue;
        const qsizetype far = distance(plain, candidate.toLower());
        if (far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

/// As it is shown within a sentence.
QString shown(const ExactJson &value)
{
    constexpr qsizetype longest = 60;
    QString text = value.isText() ? value.text() : QString::fromUtf8(value.toJson());
    if (text.size() > longest)
        text = text.left(longest) + u'…';
    return value.isText() ? u"“%1”"_s.arg(text) : text;
}

QString shown(const ExactJson::Number &number)
{
    return QString::fromLatin1(number.text);
}

} // namespace

/// A schema, a value, and what is told of them.
struct SchemaCheck::Step
{
    SchemaCheck &check;
    const SchemaNode &node;
    const ExactJson &value;
    const Place &place;
    Report *report;
    Evaluated *evaluated;
    bool isFit = true;

    /// Returns whether to go on. The sentence is only made when somebody reads it.
    template <typename Sentence>
    bool fail(QLatin1StringView keyword, Sentence sentence)
    {
        return failAt(place, keyword, sentence);
    }
    template <typename Sentence>
    bool failAt(const Place &at, QLatin1StringView keyword, Sentence sentence)
    {
        isFit = false;
        if (!report)
            return false;
        check.add(*report, at, keyword, sentence());
        return report->size() < check.m_limit;
    }
    /// Of a part: whether to go on when it does or does not fit.
    bool take(bool isPartFit)
    {
        isFit = isFit && isPartFit;
        return isPartFit || (report && report->size() < check.m_limit);
    }
    void speakOf(qsizetype index)
    {
        if (evaluated)
            (*evaluated)[size_t(index)] = true;
    }
};

SchemaCheck::SchemaCheck(const SchemaProgram &program, qsizetype limit)
    : m_program(program)
    , m_limit(std::max<qsizetype>(limit, 1))
{}

QList<SchemaProblem> SchemaCheck::run(const QList<int> &nodes, const ExactJson &value)
{
    Report report;
    const Place whole;
    if (depthOf(value, deepestValue + 1) > deepestValue) {
        add(report, whole, {}, tr("Is nested more than %n level(s) deep, which is too deep to be checked.", nullptr, deepestValue));
    } else {
        m_mostSteps = stepsAtLeast + stepsForPart * partsOf(value);
        for (const int node : nodes)
            fits(node, value, whole, &report, nullptr);
        report += m_ofSchema;
    }
    std::stable_sort(report.begin(), report.end(), [](const Found &one, const Found &other) { return one.path < other.path; });
    QList<SchemaProblem> problems;
    for (const Found &found : std::as_const(report)) {
        if (problems.size() < m_limit && !problems.contains(found.problem))
            problems.append(found.problem);
    }
    return problems;
}

bool SchemaCheck::fits(int index, const ExactJson &value, const Place &place, Report *report, Evaluated *evaluated)
{
    const SchemaNode &node = m_program.node(index);
    if (node.isEmpty || m_isStopped)
        return true;
    if (node.isForbidden) {
        if (report)
            add(*report, place, {}, forbidden(place));
        return false;
    }
    if (++m_steps > m_mostSteps || m_depth >= deepestCheck) {
        m_isStopped = true;
        addOfSchema(place, {}, tr("The schema asks for more than can be checked here; the rest is left unchecked."));
        return true;
    }

    Step step{.check = *this, .node = node, .value = value, .place = place, .report = report, .evaluated = evaluated};
    ++m_depth;
    const bool isEntered = m_scope.empty() || m_scope.back() != node.resource;
    if (isEntered)
        m_scope.push_back(node.resource);
    if (node.unevaluatedItems >= 0 || node.unevaluatedProperties >= 0) {
        Evaluated own(size_t(value.isArray() ? value.items().size() : value.members().size()), false);
        step.evaluated = &own;
        const bool isWhole = fitsAll(step) && step.isFit && checkUnevaluated(step);
        step.isFit = isWhole && step.isFit;
        for (size_t i = 0; evaluated && step.isFit && i < own.size(); ++i)
            (*evaluated)[i] = (*evaluated)[i] || own[i];
    } else {
        fitsAll(step);
    }
    if (isEntered)
        m_scope.pop_back();
    --m_depth;
    return step.isFit;
}

bool SchemaCheck::fitsAll(Step &step)
{
    if (!checkReferences(step))
        return false;
    if (step.node.standsAlone)
        return true;
    if (step.node.isNullable && step.value.isNull())
        return true;
    if (!checkValue(step))
        return false;
    bool goesOn = true;
    switch (step.value.kind()) {
    case ExactJson::Kind::Number: goesOn = checkNumber(step); break;
    case ExactJson::Kind::Text: goesOn = checkText(step); break;
    case ExactJson::Kind::Array: goesOn = checkArray(step); break;
    case ExactJson::Kind::Object: goesOn = checkObject(step); break;
    case ExactJson::Kind::Null:
    case ExactJson::Kind::Bool: break;
    }
    return goesOn && checkAlternatives(step) && checkConditions(step);
}

bool SchemaCheck::fitsHere(Step &step, int index, bool isQuiet)
{
    Report *report = isQuiet ? nullptr : step.report;
    if (!step.evaluated)
        return fits(index, step.value, step.place, report, nullptr);
    Evaluated own(step.evaluated->size(), false);
    const bool isFit = fits(index, step.value, step.place, report, &own);
    for (size_t i = 0; isFit && i < own.size(); ++i)
        (*step.evaluated)[i] = (*step.evaluated)[i] || own[i];
    return isFit;
}

bool SchemaCheck::checkReferences(Step &step)
{
    const SchemaNode &node = step.node;
    if (!node.missing.isNull())
        addOfSchema(step.place, "$ref"_L1,
                    tr("The schema refers to “%1”, which does not exist; that part is left unchecked.").arg(node.missing));
    const auto follow = [&](int target) {
        const std::pair key(target, &step.value);
        // All that is under way for this value is at the end.
        for (auto other = m_followed.crbegin(); other != m_followed.crend() && other->second == &step.value; ++other) {
            if (*other == key) {
                addOfSchema(step.place, "$ref"_L1, tr("The schema refers to itself without end; that part is left unchecked."));
                return true;
            }
        }
        m_followed.push_back(key);
        const bool isFit = fitsHere(step, target, false);
        m_followed.pop_back();
        return step.take(isFit);
    };
    if (node.ref >= 0 && !follow(node.ref))
        return false;
    if (node.dynamicRef < 0)
        return true;
    int target = node.dynamicRef;
    for (size_t i = 0; !node.dynamicName.isEmpty() && i < m_scope.size(); ++i) {
        if (const int dynamic = m_program.dynamicAnchor(m_scope[i], node.dynamicName); dynamic >= 0) {
            target = dynamic;
            break;
        }
    }
    return follow(target);
}

bool SchemaCheck::checkValue(Step &step)
{
    const SchemaNode &node = step.node;
    const ExactJson &value = step.value;
    if (node.types != 0) {
        quint8 type = 0;
        switch (value.kind()) {
        case ExactJson::Kind::Null: type = SchemaNode::Null; break;
        case ExactJson::Kind::Bool: type = SchemaNode::Boolean; break;
        case ExactJson::Kind::Text: type = SchemaNode::Text; break;
        case ExactJson::Kind::Array: type = SchemaNode::Array; break;
        case ExactJson::Kind::Object: type = SchemaNode::Object; break;
        case ExactJson::Kind::Number: {
            type = SchemaNode::Number;
            const ExactJson::Number number = value.number();
            if ((node.types & (SchemaNode::Number | SchemaNode::Integer)) == SchemaNode::Integer &&
                (node.wholeByText ? number.isInteger() : number.isWhole()))
                type = SchemaNode::Integer;
            break;
        }
        }
        if ((node.types & type) == 0) {
            // What else is asked of the value would only repeat it.
            step.fail("type"_L1, [&] { return typeDemand(step.place, node.types); });
            return false;
        }
    }
    const auto isIn = [&](const ExactJson::Array &values) {
        return std::any_of(values.cbegin(), values.cend(), [&](const ExactJson &one) { return one.isSameAs(value); });
    };
    if (node.constant && !node.constant->isSameAs(value))
        return step.fail("const"_L1, [&] { return tr("Must be %1.").arg(shown(*node.constant)); });
    if (node.hasValues && !(value.isText() ? node.texts.contains(value.text()) : isIn(node.values)))
        return step.fail("enum"_L1, [&]() -> QString {
            constexpr qsizetype most = 8;
            QStringList words;
            QStringList texts;
            for (const ExactJson &one : node.values) {
                words.append(shown(one));
                if (one.isText())
                    texts.append(one.text());
            }
            if (words.size() == 1)
                return tr("Must be %1.").arg(words.first());
            const QString near = value.isText() ? nearest(value.text(), texts) : QString();
            const bool isLong = words.size() > most;
            if (!near.isEmpty())
                return isLong ? tr("Must be one of %n value(s); did you mean “%1”?", nullptr, int(words.size())).arg(near)
                              : tr("Must be one of %1; did you mean “%2”?").arg(words.join(u", "), near);
            return isLong ? tr("Must be one of %n value(s), such as %1.", nullptr, int(words.size())).arg(words.first(most).join(u", "))
                          : tr("Must be one of %1.").arg(words.join(u", "));
        });
    return true;
}

bool SchemaCheck::checkNumber(Step &step)
{
    const SchemaNode &node = step.node;
    const bool isAsked = node.minimum || node.maximum || node.above || node.below || node.multipleOf || node.format;
    if (!isAsked)
        return true;
    const ExactJson::Number number = step.value.number();
    if (node.minimum && number.isBelow(*node.minimum) &&
        !step.fail("minimum"_L1, [&] { return tr("Must be at least %1.").arg(shown(*node.minimum)); }))
        return false;
    if (node.above && !node.above->isBelow(number) &&
        !step.fail("exclusiveMinimum"_L1, [&] { return tr("Must be more than %1.").arg(shown(*node.above)); }))
        return false;
    if (node.maximum && node.maximum->isBelow(number) &&
        !step.fail("maximum"_L1, [&] { return tr("Must be at most %1.").arg(shown(*node.maximum)); }))
        return false;
    if (node.below && !number.isBelow(*node.below) &&
        !step.fail("exclusiveMaximum"_L1, [&] { return tr("Must be less than %1.").arg(shown(*node.below)); }))
        return false;
    if (node.multipleOf && !number.isMultipleOf(*node.multipleOf) &&
        !step.fail("multipleOf"_L1, [&] { return tr("Must be a multiple of %1.").arg(shown(*node.multipleOf)); }))
        return false;
    return !node.format || node.format->fits(number) || step.fail("format"_L1, [&] { return node.format->demand(); });
}

bool SchemaCheck::checkText(Step &step)
{
    const SchemaNode &node = step.node;
    const bool isAsked = node.minLength > 0 || node.maxLength >= 0 || node.pattern || node.format;
    if (!isAsked)
        return true;
    const QString text = step.value.text();
    if (node.minLength > 0 || node.maxLength >= 0) {
        const qsizetype length = charactersOf(text);
        if (length < node.minLength && !step.fail("minLength"_L1, [&] {
                return length == 0 ? tr("Must not be empty.")
                                   : tr("Is %n character(s) long; at least %1 are needed.", nullptr, int(length)).arg(node.minLength);
            }))
            return false;
        if (node.maxLength >= 0 && length > node.maxLength && !step.fail("maxLength"_L1, [&] {
                return tr("Is %n character(s) long; at most %1 are allowed.", nullptr, int(length)).arg(node.maxLength);
            }))
            return false;
    }
    if (node.pattern && !matches(node.pattern, text, step.place).value_or(true) &&
        !step.fail("pattern"_L1, [&] { return tr("Does not match the pattern %1.").arg(node.pattern->source()); }))
        return false;
    return !node.format || node.format->fits(text) || step.fail("format"_L1, [&] { return node.format->demand(); });
}

bool SchemaCheck::checkArray(Step &step)
{
    const SchemaNode &node = step.node;
    const ExactJson::Array items = step.value.items();
    const qsizetype size = items.size();
    if (size < node.minItems && !step.fail("minItems"_L1, [&] {
            return size == 0 ? tr("Is empty; at least %n item(s) are needed.", nullptr, int(node.minItems))
                             : tr("Has %n item(s); at least %1 are needed.", nullptr, int(size)).arg(node.minItems);
        }))
        return false;
    if (node.maxItems >= 0 && size > node.maxItems &&
        !step.fail("maxItems"_L1, [&] { return tr("Has %n item(s); at most %1 are allowed.", nullptr, int(size)).arg(node.maxItems); }))
        return false;
    if (node.isUnique && !checkUnique(step, items))
        return false;
    return checkItems(step, items) && (node.contains < 0 || checkContains(step, items));
}

bool SchemaCheck::checkItems(Step &step, const ExactJson::Array &items)
{
    const SchemaNode &node = step.node;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const int schema = i < node.prefixItems.size() ? node.prefixItems.at(i) : node.items;
        if (schema < 0)
            break;
        const Place inner{.up = &step.place, .index = i, .depth = step.place.depth + 1};
        if (i >= node.prefixItems.size() && !node.prefixItems.isEmpty() && m_program.node(schema).isForbidden) {
            if (!step.failAt(inner, "items"_L1, [&] {
                    return tr("Is item %1, but at most %n are allowed.", nullptr, int(node.prefixItems.size())).arg(i + 1);
                }))
                return false;
            continue;
        }
        step.speakOf(i);
        if (!step.take(fits(schema, items.at(i), inner, step.report, nullptr)))
            return false;
    }
    return true;
}

bool SchemaCheck::checkUnique(Step &step, const ExactJson::Array &items)
{
    QHash<size_t, QList<qsizetype>> seen;
    seen.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        QList<qsizetype> &alike = seen[hashOf(items.at(i))];
        for (const qsizetype other : std::as_const(alike)) {
            if (items.at(other).isSameAs(items.at(i)))
                return step.fail("uniqueItems"_L1, [&] {
                    return tr("Items %1 and %2 are the same; each may be there only once.").arg(other + 1).arg(i + 1);
                });
        }
        alike.append(i);
    }
    return true;
}

bool SchemaCheck::checkContains(Step &step, const ExactJson::Array &items)
{
    const SchemaNode &node = step.node;
    qsizetype count = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Place inner{.up = &step.place, .index = i, .depth = step.place.depth + 1};
        if (fits(node.contains, items.at(i), inner, nullptr, nullptr)) {
            ++count;
            if (node.containsEvaluates)
                step.speakOf(i);
        }
    }
    if (count < node.minContains && !step.fail("contains"_L1, [&] {
            return count == 0 ? tr("None of the items is of the kind that is needed.")
                              : tr("Only %n item(s) are of the kind that is needed %1 times.", nullptr, int(count)).arg(node.minContains);
        }))
        return false;
    return node.maxContains < 0 || count <= node.maxContains || step.fail("maxContains"_L1, [&] {
        return tr("%n item(s) are of a kind that is allowed at most %1 times.", nullptr, int(count)).arg(node.maxContains);
    });
}

bool SchemaCheck::checkObject(Step &step)
{
    const SchemaNode &node = step.node;
    const ExactJson::Object members = step.value.members();
    const qsizetype size = members.size();
    if (!checkPresence(step, members))
        return false;
    if (size < node.minProperties && !step.fail("minProperties"_L1, [&] {
            return tr("Has %n member(s); at least %1 are needed.", nullptr, int(size)).arg(node.minProperties);
        }))
        return false;
    if (node.maxProperties >= 0 && size > node.maxProperties && !step.fail("maxProperties"_L1, [&] {
            return tr("Has %n member(s); at most %1 are allowed.", nullptr, int(size)).arg(node.maxProperties);
        }))
        return false;
    if (!checkMembers(step, members))
        return false;
    for (const auto &dependency : node.dependentSchemas) {
        if (step.value.contains(dependency.first) && !step.take(fitsHere(step, dependency.second, false)))
            return false;
    }
    return true;
}

bool SchemaCheck::checkPresence(Step &step, const ExactJson::Object &members)
{
    const SchemaNode &node = step.node;
    for (const QString &name : node.required) {
        const bool isThere =
            std::any_of(members.cbegin(), members.cend(), [&name](const ExactJson::Member &member) { return member.name == name; });
        if (!isThere && !step.fail("required"_L1, [&] { return tr("The member “%1” is missing.").arg(name); }))
            return false;
    }
    for (const auto &dependency : node.dependentRequired) {
        if (!step.value.contains(dependency.first))
            continue;
        for (const QString &name : dependency.second) {
            if (!step.value.contains(name) && !step.fail("dependentRequired"_L1, [&] {
                    return tr("The member “%1” is missing; it is needed beside “%2”.").arg(name, dependency.first);
                }))
                return false;
        }
    }
    return true;
}

bool SchemaCheck::checkMembers(Step &step, const ExactJson::Object &members)
{
    const SchemaNode &node = step.node;
    if (node.properties.isEmpty() && node.patternProperties.isEmpty() && node.additional < 0 && node.propertyNames < 0)
        return true;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const ExactJson::Member &member = members.at(i);
        const Place inner{.up = &step.place, .name = &member.name, .index = i, .depth = step.place.depth + 1};
        bool isKnown = false;
        if (node.propertyNames >= 0 && !checkName(step, member, inner))
            return false;
        if (const auto property = node.properties.constFind(member.name); property != node.properties.cend()) {
            isKnown = true;
            if (!step.take(fits(*property, member.value, inner, step.report, nullptr)))
                return false;
        }
        for (const auto &property : node.patternProperties) {
            const auto isMatch = matches(property.first, member.name, inner);
            isKnown = isKnown || isMatch.value_or(true);
            if (isMatch.value_or(false) && !step.take(fits(property.second, member.value, inner, step.report, nullptr)))
                return false;
        }
        if (!isKnown && node.additional >= 0) {
            isKnown = true;
            if (m_program.node(node.additional).isForbidden) {
                if (!step.failAt(inner, "additionalProperties"_L1, [&] { return unknownMember(node, member.name, step.value); }))
                    return false;
            } else if (!step.take(fits(node.additional, member.value, inner, step.report, nullptr))) {
                return false;
            }
        }
        if (isKnown)
            step.speakOf(i);
    }
    return true;
}

bool SchemaCheck::checkName(Step &step, const ExactJson::Member &member, const Place &place)
{
    const ExactJson name(member.name);
    if (!step.report)
        return step.take(fits(step.node.propertyNames, name, place, nullptr, nullptr));
    Report report;
    if (fits(step.node.propertyNames, name, place, &report, nullptr))
        return true;
    return step.failAt(place, "propertyNames"_L1, [&]() -> QString {
        const bool isTold = !report.isEmpty() && !m_program.node(step.node.propertyNames).isForbidden;
        return isTold ? tr("“%1” cannot be a name here. %2").arg(member.name, report.first().problem.text)
                      : tr("“%1” cannot be a name here.").arg(member.name);
    });
}

bool SchemaCheck::checkAlternatives(Step &step)
{
    const SchemaNode &node = step.node;
    for (const int schema : node.allOf) {
        if (!step.take(fitsHere(step, schema, false)))
            return false;
    }
    return (node.anyOf.isEmpty() || checkAnyOf(step)) && (node.oneOf.isEmpty() || checkOneOf(step));
}

bool SchemaCheck::checkAnyOf(Step &step)
{
    bool isFit = false;
    for (const int schema : step.node.anyOf) {
        isFit = fitsHere(step, schema, true) || isFit;
        if (isFit && !step.evaluated) // otherwise every one that fits is heard
            break;
    }
    if (isFit)
        return true;
    if (step.report)
        explain(step, step.node.anyOf, "anyOf"_L1);
    return step.take(false);
}

bool SchemaCheck::checkOneOf(Step &step)
{
    QList<qsizetype> fitting;
    for (qsizetype i = 0; i < step.node.oneOf.size() && fitting.size() < 2; ++i) {
        if (fitsHere(step, step.node.oneOf.at(i), true))
            fitting.append(i);
    }
    if (fitting.size() == 1)
        return true;
    if (fitting.size() > 1)
        return step.fail("oneOf"_L1, [&] {
            const auto title = [&](qsizetype index) {
                const QString name = m_program.node(step.node.oneOf.at(index)).json.value(u"title").text();
                return name.isEmpty() ? QString::number(index + 1) : u"“%1”"_s.arg(name);
            };
            return tr("Fits more than one of the alternatives (%1 and %2), but must fit exactly one.")
                .arg(title(fitting.at(0)), title(fitting.at(1)));
        });
    if (step.report)
        explain(step, step.node.oneOf, "oneOf"_L1);
    return step.take(false);
}

void SchemaCheck::explain(Step &step, const QList<int> &alternatives, QLatin1StringView keyword)
{
    Report best;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    quint8 types = 0;
    bool areAllOfType = true;
    for (const int schema : alternatives) {
        Report report;
        fits(schema, step.value, step.place, &report, nullptr);
        // An alternative of another kind is far off, and so is one whose fixed values are others: those tell alternatives apart.
        qsizetype far = report.size();
        bool isOfType = false;
        for (const Found &found : std::as_const(report)) {
            const bool isHere = found.path.size() == step.place.depth;
            if (found.problem.keyword == "type"_L1)
                far += isHere ? 1000 : 2;
            else if (found.problem.keyword == "const"_L1 || found.problem.keyword == "enum"_L1)
                far += isHere ? 20 : found.path.size() == step.place.depth + 1 ? 100 : 1;
            isOfType = isOfType || (found.problem.keyword == "type"_L1 && isHere);
        }
        int target = schema;
        for (int hops = 0; hops < 10 && m_program.node(target).types == 0 && m_program.node(target).ref >= 0; ++hops)
            target = m_program.node(target).ref;
        types |= m_program.node(target).types;
        areAllOfType = areAllOfType && isOfType && m_program.node(target).types != 0;
        if (far < least) {
            least = far;
            best = report;
        }
    }
    if (areAllOfType)
        add(*step.report, step.place, "type"_L1, typeDemand(step.place, types));
    else if (best.isEmpty())
        add(*step.report, step.place, keyword, tr("Fits none of the alternatives."));
    else
        *step.report += best;
}

bool SchemaCheck::checkConditions(Step &step)
{
    const SchemaNode &node = step.node;
    if (node.negated >= 0) {
        // What it has spoken of does not count.
        Evaluated own(step.evaluated ? step.evaluated->size() : 0, false);
        if (fits(node.negated, step.value, step.place, nullptr, step.evaluated ? &own : nullptr) && !m_isStopped &&
            !step.fail("not"_L1, [&] { return ruledOut(m_program.node(node.negated), step.value); }))
            return false;
    }
    if (node.condition < 0)
        return true;
    const int next = fitsHere(step, node.condition, true) ? node.then : node.otherwise;
    return next < 0 || step.take(fitsHere(step, next, false));
}

bool SchemaCheck::checkUnevaluated(Step &step)
{
    const SchemaNode &node = step.node;
    if (step.value.isArray() && node.unevaluatedItems >= 0) {
        const ExactJson::Array items = step.value.items();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if ((*step.evaluated)[size_t(i)])
                continue;
            const Place inner{.up = &step.place, .index = i, .depth = step.place.depth + 1};
            step.speakOf(i);
            if (!step.take(fits(node.unevaluatedItems, items.at(i), inner, step.report, nullptr)))
                return false;
        }
    }
    if (step.value.isObject() && node.unevaluatedProperties >= 0) {
        const ExactJson::Object members = step.value.members();
        for (qsizetype i = 0; i < members.size(); ++i) {
            if ((*step.evaluated)[size_t(i)])
                continue;
            const Place inner{.up = &step.place, .name = &members.at(i).name, .index = i, .depth = step.place.depth + 1};
            step.speakOf(i);
            if (m_program.node(node.unevaluatedProperties).isForbidden) {
                if (!step.failAt(inner, "unevaluatedProperties"_L1, [&] { return unknownMember(node, members.at(i).name, step.value); }))
                    return false;
            } else if (!step.take(fits(node.unevaluatedProperties, members.at(i).value, inner, step.report, nullptr))) {
                return false;
            }
        }
    }
    return true;
}

std::optional<bool> SchemaCheck::matches(const SchemaNode::Pattern &pattern, const QString &text, const Place &place)
{
    const QString source = pattern->source().left(200);
    if (!pattern->isValid()) {
        addOfSchema(place, "pattern"_L1, tr("The pattern %1 in the schema cannot be read; it is left unchecked.").arg(source));
        return {};
    }
    if (m_abandoned.contains(pattern.get()))
        return {};
    const SchemaPattern::Match match = pattern->match(text);
    if (match == SchemaPattern::Match::TooLong) {
        m_abandoned.insert(pattern.get());
        addOfSchema(place, "pattern"_L1, tr("The pattern %1 in the schema takes too long; it is left unchecked.").arg(source));
        return {};
    }
    return match == SchemaPattern::Match::Yes;
}

void SchemaCheck::add(Report &report, const Place &place, QLatin1StringView keyword, const QString &text) const
{
    QString at;
    QList<qsizetype> path;
    for (const Place *one = &place; one->up; one = one->up) {
        const QString name = one->name ? escaped(*one->name) : QString::number(one->index);
        at.prepend(u'/' + name);
        path.prepend(one->index);
    }
    report.append({{.at = at, .keyword = keyword, .text = text}, path});
}

void SchemaCheck::addOfSchema(const Place &place, QLatin1StringView keyword, const QString &text)
{
    const bool isKnown =
        std::any_of(m_ofSchema.cbegin(), m_ofSchema.cend(), [&text](const Found &found) { return found.problem.text == text; });
    if (!isKnown)
        add(m_ofSchema, place, keyword, text);
}

QString SchemaCheck::typeDemand(const Place &place, quint8 types) const
{
    struct Word
    {
        quint8 type;
        QString text;
    };
    const std::array words{
        Word{SchemaNode::Text, tr("text", "what a value must be")},
        Word{SchemaNode::Number, tr("a number", "what a value must be")},
        Word{SchemaNode::Integer, tr("a whole number", "what a value must be")},
        Word{SchemaNode::Boolean, tr("true or false", "what a value must be")},
        Word{SchemaNode::Array, tr("a list", "what a value must be")},
        Word{SchemaNode::Object, tr("an object", "what a value must be")},
        Word{SchemaNode::Null, tr("null", "what a value must be")},
    };
    QString text;
    for (const Word &word : words) {
        const bool isSaid = word.type == SchemaNode::Integer && (types & SchemaNode::Number) != 0;
        if ((types & word.type) == 0 || isSaid)
            continue;
        text = text.isEmpty() ? word.text : tr("%1 or %2", "what a value must be").arg(text, word.text);
    }
    if (!place.up)
        return tr("Must be %1.").arg(text);
    return place.name ? tr("“%1” must be %2.").arg(*place.name, text) : tr("Item %1 must be %2.").arg(place.index + 1).arg(text);
}

QString SchemaCheck::unknownMember(const SchemaNode &node, const QString &name, const ExactJson &value) const
{
    QStringList names;
    QList<int> open{int(&node - &m_program.node(0))};
    for (qsizetype i = 0; i < open.size() && i < 100; ++i) {
        const SchemaNode &one = m_program.node(open.at(i));
        names += one.names;
        QList<int> further = one.allOf + one.anyOf + one.oneOf;
        further.append(one.ref);
        for (const int next : std::as_const(further)) {
            if (next >= 0 && !open.contains(next))
                open.append(next);
        }
    }
    names.removeIf([&value](const QString &known) { return value.contains(known); });
    const QString near = nearest(name, names);
    return near.isEmpty() ? tr("“%1” is not known here.").arg(name) : tr("“%1” is not known here; did you mean “%2”?").arg(name, near);
}

QString SchemaCheck::forbidden(const Place &place) const
{
    if (!place.up)
        return tr("Nothing is allowed here.");
    return place.name ? tr("“%1” must not be there.").arg(*place.name) : tr("Item %1 must not be there.").arg(place.index + 1);
}

QString SchemaCheck::ruledOut(const SchemaNode &node, const ExactJson &value) const
{
    if (node.constant || node.hasValues)
        return tr("Must not be %1.").arg(shown(value));
    if (node.required.size() == 1)
        return tr("“%1” must not be there.").arg(node.required.first());
    if (node.pattern)
        return tr("Must not match the pattern %1.").arg(node.pattern->source());
    return tr("Is one of those that the schema rules out.");
}

} // namespace edgewise
