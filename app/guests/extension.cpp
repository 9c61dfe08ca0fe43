#include "app/guests/extension.h"

#include "app/guests/guest.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int longestQuote = 40;

/// `ext1` of `…/extensions/ext1`; older answers write `…/extext` for `ext`.
QString slotOf(const QString &href)
{
    const QString last = QUrl(href).path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    return last == "extext"_L1 ? Extension::slotNames().first() : last;
}

bool isLinkAlone(const ExactJson &json)
{
    return json.members().size() == 1 && json.contains(u"href");
}

bool isMapBySlot(const ExactJson &json)
{
    const ExactJson::Object members = json.members();
    const bool isKnown = std::any_of(members.cbegin(), members.cend(), [](const ExactJson::Member &member) {
        return Extension::slotNames().contains(member.name) && member.value.isObject();
    });
    // Slots of other names, too, when there is nothing else.
    return isKnown || (!members.isEmpty() && std::all_of(members.cbegin(), members.cend(), [](const ExactJson::Member &member) {
               return member.value.isObject() && member.name != "values"_L1 && !reservedKeys().contains(member.name);
           }));
}

/// Reads whatever shape `json` has into `list`. @param slot  that of an object which does not name its own
Result<> readInto(QList<Extension> &list, const ExactJson &json, const QString &slot = {})
{
    const auto readAll = [&list, &slot](const ExactJson::Array &items) -> Result<> {
        for (const ExactJson &item : items) {
            if (auto read = readInto(list, item, slot); !read)
                return read;
        }
        return {};
    };
    if (json.isNull())
        return {};
    if (json.isArray())
        return readAll(json.items());
    if (const ExactJson items = json.value(u"items"); items.isArray())
        return readAll(items.items());
    if (isMapBySlot(json)) {
        const ExactJson::Object members = json.members();
        for (const ExactJson::Member &member : members) {
            if (!member.value.isObject())
                continue;
            if (auto read = readInto(list, member.value, member.name); !read)
                return read;
        }
        return {};
    }
    if (isLinkAlone(json) || (slot.isEmpty() && json.isObject() && json.members().isEmpty()))
        return {};

    Result<Extension> extension = Extension::fromJson(json);
    if (!extension)
        return tl::unexpected(extension.error());
    if (extension->name.isEmpty())
        extension->name = slot;
    if (extension->name.isEmpty())
        return failed(Error::Kind::Malformed, u"a data extension without a name"_s);
    list.append(*std::move(extension));
    return {};
}

bool isPlainLetterOrDigit(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

QString quoted(const ExactJson &value)
{
    const QString text = (value.isText() ? value.text() : QString::fromUtf8(value.toJson())).simplified();
    return text.size() > longestQuote ? QString(text.first(longestQuote - 1) + u'…') : text;
}

QList<PairProblem> keyProblems(const QString &key, const QString &slot)
{
    QList<PairProblem> problems;
    const auto add = [&](PairProblem::Kind kind, const QString &text) { problems.append({kind, slot, key, {}, text}); };
    if (key.isEmpty())
        add(PairProblem::Kind::Empty, Extension::tr("The key is missing. Give it a name of letters and digits, such as clubTier."));
    else if (!std::all_of(key.cbegin(), key.cend(), isPlainLetterOrDigit))
        add(PairProblem::Kind::Characters,
            Extension::tr("%1 has characters that a key cannot have. Use the letters a to z and digits alone, such as clubTier.").arg(key));
    else if (reservedKeys().contains(key))
        add(PairProblem::Kind::Reserved, Extension::tr("%1 is a name that the service uses itself. Choose another one.").arg(key));
    else if (key.at(0).isUpper())
        add(PairProblem::Kind::Capital,
            Extension::tr("%1 begins with a capital. It works; keys are usually written like clubTier.").arg(key));
    return problems;
}

PairProblem elsewhere(const QString &key, const QString &slot, const QString &other, const ExactJson &value)
{
    if (slot == other)
        return {PairProblem::Kind::Duplicate, slot, key, other,
                Extension::tr("%1 is already in this slot, with the value “%2”. A key may exist only once across the six slots of a guest.")
                    .arg(key, quoted(value))};
    return {PairProblem::Kind::OtherSlot, slot, key, other,
            Extension::tr("%1 is already in %2, with the value “%3”. A key may exist only once across the six slots of a guest.")
                .arg(key, other, quoted(value))};
}

PairProblem tooMany(const QString &key, const QString &slot)
{
    return {PairProblem::Kind::TooMany,
            slot,
            key,
            {},
            Extension::tr("%1 is full: a slot holds %n key(s). Put it into another slot, or delete one here first.", nullptr,
                          Extension::mostKeys)
                .arg(slot)};
}

} // namespace

const QStringList &Extension::slotNames()
{
    static const QStringList names = {u"ext"_s, u"ext1"_s, u"ext2"_s, u"ext3"_s, u"ext4"_s, u"ext5"_s};
    return names;
}

Result<Extension> Extension::fromJson(const ExactJson &json)
{
    if (!json.isObject())
        return failed(Error::Kind::Malformed, u"a data extension that is no object"_s);
    Extension extension;
    extension.record = json;
    extension.name = json.value(u"name").text();
    if (extension.name.isEmpty())
        extension.name = slotOf(json.value(u"href").text());
    extension.createdAt = readTime(json.value(u"createdAt").text());
    extension.modifiedAt = readTime(json.value(u"modifiedAt").text());
    const ExactJson::Object members = json.members();
    for (const ExactJson::Member &member : members) {
        if (!reservedKeys().contains(member.name) && !(member.name == "values"_L1 && member.value.isObject()))
            extension.pairs.set(member.name, member.value);
    }
    const ExactJson::Object values = json.value(u"values").members();
    for (const ExactJson::Member &member : values)
        extension.pairs.set(member.name, member.value);
    return extension;
}

Result<QList<Extension>> Extension::listFromJson(const ExactJson &json)
{
    QList<Extension> list;
    if (auto read = readInto(list, json); !read)
        return tl::unexpected(read.error());
    return list;
}

const QStringList &reservedKeys()
{
    static const QStringList keys = {u"name"_s, u"key"_s, u"href"_s, u"ref"_s, u"createdAt"_s, u"modifiedAt"_s, u"guest"_s};
    return keys;
}

QList<PairProblem> check(const QList<Extension> &extensions)
{
    struct Place
    {
        QString slot;
        ExactJson value;
    };
    QList<PairProblem> problems;
    QHash<QString, Place> seen;
    QSet<QString> names;
    for (const Extension &extension : extensions) {
        const QString &slot = extension.name;
        if (!Extension::slotNames().contains(slot))
            problems.append({PairProblem::Kind::TooMany,
                             slot,
                             {},
                             {},
                             Extension::tr("“%1” is not a slot. A guest has six of them: ext and ext1 to ext5.").arg(slot)});
        else if (names.contains(slot))
            problems.append(
                {PairProblem::Kind::TooMany, slot, {}, {}, Extension::tr("%1 is there twice. Put its keys together.").arg(slot)});
        names.insert(slot);

        const ExactJson::Object pairs = extension.pairs.members();
        for (const auto &[key, value] : pairs) {
            problems.append(keyProblems(key, slot));
            if (const auto place = seen.constFind(key); place == seen.cend())
                seen.insert(key, {slot, value});
            else if (!key.isEmpty())
                problems.append(elsewhere(key, slot, place->slot, place->value));
            if (value.isObject() || value.isArray())
                problems.append(
                    {PairProblem::Kind::Nested,
                     slot,
                     key,
                     {},
                     Extension::tr("%1 holds a list or an object. A value is text, a number, or yes or no: write it as JSON in a text.")
                         .arg(key)});
            else if (value.isNull())
                problems.append({PairProblem::Kind::NullValue,
                                 slot,
                                 key,
                                 {},
                                 Extension::tr("%1 has no value (null). Give it one, or delete the key.").arg(key)});
        }
        if (pairs.size() > Extension::mostKeys)
            problems.append(tooMany(pairs.at(Extension::mostKeys).name, slot));
    }
    return problems;
}

QList<PairProblem> checkKey(const QString &key, const QString &slot, const QList<Extension> &others)
{
    QList<PairProblem> problems = keyProblems(key, slot);
    for (const Extension &other : others) {
        if (!key.isEmpty() && other.pairs.contains(key))
            problems.append(elsewhere(key, slot, other.name, other.pairs.value(key)));
        if (other.name == slot && other.pairs.members().size() >= Extension::mostKeys)
            problems.append(tooMany(key, slot));
    }
    // What may stay as it is comes last.
    std::stable_partition(problems.begin(), problems.end(), [](const PairProblem &problem) { return !problem.isHarmless(); });
    return problems;
}

QString freeKey(const QString &key, const QList<Extension> &extensions)
{
    qsizetype letters = key.size();
    while (letters > 0 && key.at(letters - 1).isDigit())
        --letters;
    const QString stem = key.first(letters);
    const auto isTaken = [&](const QString &name) {
        return std::any_of(extensions.cbegin(), extensions.cend(), [&](const Extension &one) { return one.pairs.contains(name); });
    };
    qulonglong number = std::max<qulonglong>(QStringView(key).sliced(letters).toULongLong() + 1, 2);
    while (isTaken(stem + QString::number(number)))
        ++number;
    return stem + QString::number(number);
}

} // namespace edgewise
