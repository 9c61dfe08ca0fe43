#include "app/console/consolerequest.h"

#include "app/core/redaction.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using Pair = std::pair<QString, QString>;

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::ConsoleForm)
};

// Media types.

bool isFormEncoded(const QString &mediaType)
{
    return mediaTypeEssence(mediaType) == "application/x-www-form-urlencoded"_L1;
}

const Content *contentOf(const Operation &operation, const QString &mediaType)
{
    if (!operation.body)
        return nullptr;
    for (const Content &content : operation.body->contents) {
        if (mediaTypeEssence(content.mediaType) == mediaTypeEssence(mediaType))
            return &content;
    }
    return nullptr;
}

/// What the operation answers with when all is well, for Accept.
QByteArray accepted(const Operation &operation)
{
    QStringList types;
    for (const DocumentedAnswer &answer : operation.answers) {
        if (!answer.status.startsWith(u'2') && answer.status != "default"_L1)
            continue;
        for (const Content &content : answer.contents) {
            if (!types.contains(content.mediaType) && (answer.status != "default"_L1 || types.isEmpty()))
                types.append(content.mediaType);
        }
    }
    return types.join(", "_L1).toUtf8();
}

// Between what is typed and a value.

ExactJson scalarOf(const QString &text, const QString &type)
{
    if (type == "string"_L1)
        return text;
    const auto parsed = ExactJson::parse(text.toUtf8());
    if (!parsed || parsed->isArray() || parsed->isObject() || parsed->isText())
        return text;
    const bool isNumber = parsed->kind() == ExactJson::Kind::Number && (type == "integer"_L1 || type == "number"_L1 || type.isEmpty());
    const bool isBool = parsed->kind() == ExactJson::Kind::Bool && (type == "boolean"_L1 || type.isEmpty());
    const bool isNull = parsed->isNull() && !type.isEmpty();
    return isNumber || isBool || isNull ? *parsed : ExactJson(text);
}

QString textOf(const ExactJson &value)
{
    switch (value.kind()) {
    case ExactJson::Kind::Text: return value.text();
    case ExactJson::Kind::Number: return QString::fromLatin1(value.number().text);
    default: return QString::fromUtf8(value.toJson());
    }
}

bool isList(const Schema &schema)
{
    return schema.type() == "array"_L1;
}

bool isMap(const Schema &schema)
{
    return schema.type() == "object"_L1;
}

Schema itemSchema(const Schema &schema)
{
    const auto items = schema.items();
    return items ? *items : Schema();
}

Schema memberSchema(const Schema &schema, const QString &name)
{
    const QList<Schema::Property> properties = schema.properties();
    for (const Schema::Property &property : properties) {
        if (property.name == name)
            return property.schema;
    }
    const auto additional = schema.additional();
    return additional ? *additional : Schema();
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    while (lines.size() > 1 && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

/// The value that was typed; a text when it is nothing that the schema knows.
ExactJson valueOf(const QString &text, const Schema &schema)
{
    const QString type = schema.type();
    if (isMap(schema) || isList(schema)) {
        const QString trimmed = text.trimmed();
        if (trimmed.startsWith(isMap(schema) ? u'{' : u'[')) {
            const auto parsed = ExactJson::parse(text.toUtf8());
            if (parsed)
                return *parsed;
        }
        if (isMap(schema))
            return text;
        const QString itemType = itemSchema(schema).type();
        ExactJson::Array items;
        const QStringList lines = linesOf(text);
        for (const QString &line : lines)
            items.append(scalarOf(line, itemType));
        return items;
    }
    return scalarOf(text, type);
}

/// What is typed for a value: the other way of valueOf().
QString typed(const ExactJson &value)
{
    if (!value.isArray())
        return textOf(value);
    const ExactJson::Array items = value.items();
    const bool fitsLines = !items.isEmpty() && std::all_of(items.cbegin(), items.cend(), [](const ExactJson &item) {
        return !item.isArray() && !item.isObject() && !item.isNull() && !textOf(item).contains(u'\n');
    });
    QStringList lines;
    for (const ExactJson &item : items)
        lines.append(textOf(item));
    return fitsLines && !lines.constFirst().startsWith(u'[') ? lines.join(u'\n') : QString::fromUtf8(value.toJson());
}

// Percent-encoding.

/// @param reserved  characters that stay as they are besides letters, digits and -._~
QString encoded(const QString &text, const char *reserved = "")
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, reserved));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// What may stay in a query when reserved characters are allowed: all but those that end it or part its items.
constexpr const char *reservedInQuery = ":/?@!$'()*,;[]";

/// A value as the texts it is sent in: of a list its items, of an object names and values by turns or together.
struct Pieces
{
    bool isList = false;
    bool isMap = false;
    QList<Pair> items = {}; ///< Of a scalar and a list the second alone counts.
};

Pieces piecesOf(const ExactJson &value, const Schema &schema)
{
    Pieces pieces;
    if (value.isArray()) {
        pieces.isList = true;
        const ExactJson::Array items = value.items();
        for (const ExactJson &item : items)
            pieces.items.append({{}, textOf(item)});
    } else if (value.isObject() && (isMap(schema) || schema.type().isEmpty())) {
        pieces.isMap = true;
        const ExactJson::Object members = value.members();
        for (const ExactJson::Member &member : members)
            pieces.items.append({member.name, textOf(member.value)});
    } else {
        pieces.items.append({{}, textOf(value)});
    }
    return pieces;
}

QString joined(const Pieces &pieces, const QString &between, const QString &betweenNameAndValue, const char *reserved)
{
    QStringList parts;
    for (const Pair &item : pieces.items)
        parts.append(pieces.isMap ? QString(encoded(item.first, reserved) + betweenNameAndValue + encoded(item.second, reserved))
                                  : encoded(item.second, reserved));
    return parts.join(between);
}

/// The value of a parameter as JSON or a text, by its `content`.
QString contentText(const Parameter &parameter, const QString &text)
{
    if (!isJsonType(parameter.mediaType))
        return text;
    const QString type = parameter.schema.type();
    if (type == "string"_L1 || isList(parameter.schema))
        return QString::fromUtf8(valueOf(text, parameter.schema).toJson());
    return text;
}

// In the path.

QString pathText(const Parameter &parameter, const QString &text)
{
    if (!parameter.mediaType.isEmpty())
        return encoded(contentText(parameter, text));
    const Pieces pieces = piecesOf(valueOf(text, parameter.schema), parameter.schema);
    const QString equals = parameter.explode ? u"="_s : u","_s;
    if (parameter.style == "label"_L1)
        return u'.' + joined(pieces, parameter.explode ? u"."_s : u","_s, equals, "");
    if (parameter.style == "matrix"_L1) {
        const QString name = encoded(parameter.name);
        if (pieces.isMap && parameter.explode)
            return u';' + joined(pieces, u";"_s, u"="_s, "");
        if (pieces.isList && parameter.explode) {
            QString all;
            for (const Pair &item : pieces.items)
                all += u';' + name + u'=' + encoded(item.second);
            return all;
        }
        return u';' + name + u'=' + joined(pieces, u","_s, u","_s, "");
    }
    return joined(pieces, u","_s, equals, "");
}

/// The path with its names replaced; each segment by itself, so that none can climb out of its place.
QString pathOf(const Operation &operation, const ConsoleForm &form)
{
    static const QRegularExpression name(u"\\{([^{}]+)\\}"_s);
    QStringList segments;
    const QStringList templates = operation.path.split(u'/');
    for (const QString &each : templates) {
        QString segment;
        qsizetype end = 0;
        auto matches = name.globalMatch(each);
        while (matches.hasNext()) {
            const auto match = matches.next();
            segment += encoded(each.sliced(end, match.capturedStart() - end), "!$&'()*+,;=:@%");
            end = match.capturedEnd();
            const auto parameter = std::find_if(operation.parameters.cbegin(), operation.parameters.cend(), [&](const Parameter &one) {
                return one.in == Parameter::In::Path && one.name == match.captured(1);
            });
            const bool isKnown = parameter != operation.parameters.cend() && form.values.contains(formKey(*parameter));
            segment += isKnown ? pathText(*parameter, form.values.value(formKey(*parameter))) : encoded(match.captured());
        }
        segment += encoded(each.sliced(end), "!$&'()*+,;=:@%");
        // A dot stays a dot however it is encoded once (RFC 3986, 6.2.2.2), and two of them lead upwards.
        if (segment == "."_L1 || segment == ".."_L1)
            segment.replace(u'.', "%252E"_L1);
        segments.append(segment);
    }
    return segments.join(u'/');
}

// In the query.

void appendQuery(QStringList &query, const Parameter &parameter, const QString &text)
{
    const char *reserved = parameter.allowsReserved ? reservedInQuery : "";
    const QString name = encoded(parameter.name);
    const auto item = [&](const QString &key, const QString &value) { query.append(QString(key + u'=' + value)); };
    if (!parameter.mediaType.isEmpty()) {
        item(name, encoded(contentText(parameter, text), reserved));
        return;
    }
    const Pieces pieces = piecesOf(valueOf(text, parameter.schema), parameter.schema);
    if (pieces.isMap && parameter.style == "deepObject"_L1) {
        for (const Pair &each : pieces.items)
            item(QString(name + u"%5B" + encoded(each.first) + u"%5D"), encoded(each.second, reserved));
    } else if (pieces.isMap && parameter.explode) {
        for (const Pair &each : pieces.items)
            item(encoded(each.first), encoded(each.second, reserved));
    } else if (pieces.isList && parameter.explode) {
        for (const Pair &each : pieces.items)
            item(name, encoded(each.second, reserved));
    } else {
        const QString between = parameter.style == "spaceDelimited"_L1  ? u"%20"_s
                                : parameter.style == "pipeDelimited"_L1 ? u"%7C"_s
                                                                        : u","_s;
        // A comma within an item is told from one between two by its encoding.
        const bool isParted = pieces.isList || pieces.isMap;
        item(name, joined(pieces, between, between, isParted && parameter.allowsReserved ? ":/?@!$'()*;[]" : reserved));
    }
}

QList<Pair> rawPairs(const QString &query)
{
    QList<Pair> pairs;
    const QStringList items = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString &item : items) {
        const qsizetype equals = item.indexOf(u'=');
        pairs.append(equals < 0 ? Pair{item, {}} : Pair{item.first(equals), item.sliced(equals + 1)});
    }
    return pairs;
}

/// As forms encode: a plus is a space.
QString formDecoded(QString text)
{
    return decoded(text.replace(u'+', u' '));
}

// The body.

/// The pairs of a form, of an object as it is typed; nothing when it is none.
std::optional<QByteArray> formBody(const QString &text)
{
    if (!text.trimmed().startsWith(u'{'))
        return {};
    const auto object = ExactJson::parse(text.toUtf8());
    if (!object || !object->isObject())
        return {};
    QStringList pairs;
    const ExactJson::Object members = object->members();
    for (const ExactJson::Member &member : members) {
        const ExactJson::Array items = member.value.isArray() ? member.value.items() : ExactJson::Array{member.value};
        for (const ExactJson &item : items)
            pairs.append(QString(encoded(member.name) + u'=' + encoded(textOf(item))));
    }
    return pairs.join(u'&').toLatin1();
}

ExactJson formObject(const QString &body, const Schema &schema)
{
    ExactJson object = ExactJson::emptyObject();
    const QList<Pair> pairs = rawPairs(body);
    for (const Pair &pair : pairs) {
        const QString name = formDecoded(pair.first);
        const Schema member = memberSchema(schema, name);
        const Schema single = isList(member) ? itemSchema(member) : member;
        const ExactJson value = isMap(single) ? valueOf(formDecoded(pair.second), single)
                                              : scalarOf(formDecoded(pair.second), single.type().isEmpty() ? u"string"_s : single.type());
        if (isList(member)) {
            ExactJson::Array items = object.value(name).items();
            items.append(value);
            object.set(name, items);
        } else {
            object.set(name, value);
        }
    }
    return object;
}

QString bodyText(const ConsoleRequest &request, const Operation &operation, const QString &mediaType)
{
    const QString text = QString::fromUtf8(request.body);
    if (!isFormEncoded(mediaType))
        return text;
    const Content *content = contentOf(operation, mediaType);
    return QString::fromUtf8(formObject(text, content ? content->schema : Schema()).toJson(true));
}

// Headers.

/// A value that cannot begin another header, whatever was typed.
QByteArray headerValue(const QString &text)
{
    QByteArray value = text.toUtf8();
    std::replace_if(
        value.begin(), value.end(), [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; }, ' ');
    return value.trimmed();
}

bool isHeaderName(const QByteArray &name)
{
    static const QByteArray others = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return isalnum(uchar(c)) != 0 || others.contains(c); });
}

QString headerText(const Parameter &parameter, const QString &text)
{
    if (!parameter.mediaType.isEmpty())
        return contentText(parameter, text);
    const Pieces pieces = piecesOf(valueOf(text, parameter.schema), parameter.schema);
    QStringList parts;
    for (const Pair &item : pieces.items)
        parts.append(pieces.isMap ? QString(item.first + (parameter.explode ? u'=' : u',') + item.second) : item.second);
    return parts.join(u',');
}

// Reading a call.

/// A value again as it is typed, from the texts that were between its separators.
QString typedList(const QStringList &texts, const Schema &schema)
{
    ExactJson::Array items;
    const QString type = itemSchema(schema).type();
    for (const QString &text : texts)
        items.append(scalarOf(text, type.isEmpty() ? u"string"_s : type));
    return typed(items);
}

QString typedMap(const QList<Pair> &pairs, const Schema &schema)
{
    ExactJson object = ExactJson::emptyObject();
    for (const Pair &pair : pairs) {
        const Schema member = memberSchema(schema, pair.first);
        const QString type = member.type();
        object.set(pair.first, isMap(member) || isList(member) ? valueOf(pair.second, member)
                                                               : scalarOf(pair.second, type.isEmpty() ? u"string"_s : type));
    }
    return QString::fromUtf8(object.toJson());
}

QString fromContent(const Parameter &parameter, const QString &text)
{
    if (!isJsonType(parameter.mediaType) || !(parameter.schema.type() == "string"_L1 || isList(parameter.schema)))
        return text;
    const auto value = ExactJson::parse(text.toUtf8());
    return value ? typed(*value) : text;
}

/// "k,v,k2,v2" or "k=v,k2=v2" as pairs, decoded.
QList<Pair> pairsOf(const QStringList &parts, bool areTogether)
{
    QList<Pair> pairs;
    if (areTogether) {
        for (const QString &part : parts)
            pairs.append({decoded(part.section(u'=', 0, 0)), decoded(part.section(u'=', 1))});
        return pairs;
    }
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        pairs.append({decoded(parts.at(i)), decoded(parts.at(i + 1))});
    return pairs;
}

QStringList decodedAll(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(decoded(text));
    return all;
}

/// What was typed for a value that came in one piece, its separators not encoded.
QString fromPiece(const Parameter &parameter, const QString &raw, const QString &separator)
{
    if (isList(parameter.schema))
        return typedList(decodedAll(raw.split(separator)), parameter.schema);
    if (isMap(parameter.schema))
        return typedMap(pairsOf(raw.split(separator), parameter.explode), parameter.schema);
    return decoded(raw);
}

QString fromPath(const Parameter &parameter, const QString &raw)
{
    if (!parameter.mediaType.isEmpty())
        return fromContent(parameter, decoded(raw));
    if (parameter.style == "label"_L1)
        return fromPiece(parameter, raw.startsWith(u'.') ? raw.sliced(1) : raw, parameter.explode ? u"."_s : u","_s);
    if (parameter.style != "matrix"_L1)
        return fromPiece(parameter, raw, u","_s);
    const QStringList parts = (raw.startsWith(u';') ? raw.sliced(1) : raw).split(u';');
    if (parameter.explode && isMap(parameter.schema))
        return typedMap(pairsOf(parts, true), parameter.schema);
    QStringList values;
    for (const QString &part : parts)
        values.append(part.section(u'=', 1));
    if (parameter.explode && isList(parameter.schema))
        return typedList(decodedAll(values), parameter.schema);
    if (isMap(parameter.schema))
        return typedMap(pairsOf(values.value(0).split(u','), false), parameter.schema);
    return fromPiece(parameter, values.value(0), u","_s);
}

/// Takes the value of a parameter out of the items of a query; nothing when it has none there.
std::optional<QString> takeFromQuery(const Parameter &parameter, QList<Pair> &items)
{
    const auto take = [&items](auto &&isWanted) {
        QList<Pair> taken;
        for (qsizetype i = 0; i < items.size();) {
            if (isWanted(decoded(items.at(i).first)))
                taken.append(items.takeAt(i));
            else
                ++i;
        }
        return taken;
    };
    if (parameter.mediaType.isEmpty() && parameter.style == "deepObject"_L1 && isMap(parameter.schema)) {
        const QString prefix = parameter.name + u'[';
        QList<Pair> pairs = take([&](const QString &name) { return name.startsWith(prefix) && name.endsWith(u']'); });
        if (pairs.isEmpty())
            return {};
        for (Pair &pair : pairs) {
            const QString name = decoded(pair.first);
            pair = {name.sliced(prefix.size(), name.size() - prefix.size() - 1), decoded(pair.second)};
        }
        return typedMap(pairs, parameter.schema);
    }
    const QList<Pair> own = take([&](const QString &name) { return name == parameter.name; });
    if (own.isEmpty())
        return {};
    if (!parameter.mediaType.isEmpty())
        return fromContent(parameter, decoded(own.constFirst().second));
    if (isList(parameter.schema) && parameter.explode) {
        QStringList texts;
        for (const Pair &pair : own)
            texts.append(decoded(pair.second));
        return typedList(texts, parameter.schema);
    }
    QString raw = own.constFirst().second;
    QString separator = u","_s;
    if (parameter.style == "spaceDelimited"_L1) {
        separator = u"%20"_s;
        raw.replace(u'+', separator);
    } else if (parameter.style == "pipeDelimited"_L1) {
        separator = u"%7C"_s;
        raw.replace(u'|', separator).replace("%7c"_L1, separator);
    }
    return fromPiece(parameter, raw, separator);
}

/// Objects whose members stand in the query by themselves take what no other parameter is.
std::optional<QString> takeMembers(const Parameter &parameter, QList<Pair> &items)
{
    const QList<Schema::Property> properties = parameter.schema.properties();
    QList<Pair> pairs;
    for (qsizetype i = 0; i < items.size();) {
        const QString name = decoded(items.at(i).first);
        const bool isOwn = properties.isEmpty() || std::any_of(properties.cbegin(), properties.cend(),
                                                               [&name](const Schema::Property &property) { return property.name == name; });
        if (isOwn)
            pairs.append({name, decoded(items.takeAt(i).second)});
        else
            ++i;
    }
    return pairs.isEmpty() ? std::nullopt : std::optional(typedMap(pairs, parameter.schema));
}

/// Whether the members of the value stand by themselves, without the name of the parameter.
bool isSpreadMap(const Parameter &parameter)
{
    return (parameter.in == Parameter::In::Query || parameter.in == Parameter::In::Cookie) && parameter.mediaType.isEmpty() &&
           parameter.explode && parameter.style != "deepObject"_L1 && isMap(parameter.schema);
}

/// The values of a path by their names, still encoded; nothing when the path does not end in the template.
std::optional<QHash<QString, QString>> matched(const QString &pathTemplate, const QString &path, qsizetype *begin = nullptr)
{
    static const QRegularExpression name(u"\\{([^{}]+)\\}"_s);
    const QStringList templates = pathTemplate.split(u'/').sliced(1);
    const QStringList segments = path.split(u'/');
    if (segments.size() <= templates.size())
        return {};
    QHash<QString, QString> values;
    const qsizetype first = segments.size() - templates.size();
    for (qsizetype i = 0; i < templates.size(); ++i) {
        const QString &each = templates.at(i);
        const QString &segment = segments.at(first + i);
        QString pattern;
        QStringList names;
        qsizetype end = 0;
        auto matches = name.globalMatch(each);
        while (matches.hasNext()) {
            const auto match = matches.next();
            pattern += QRegularExpression::escape(each.sliced(end, match.capturedStart() - end)) + u"(.+?)";
            end = match.capturedEnd();
            names.append(match.captured(1));
        }
        if (names.isEmpty()) {
            if (decoded(segment) != decoded(each))
                return {};
            continue;
        }
        if (names.size() == 1 && each.size() == names.first().size() + 2) { // the whole segment is the value
            if (segment.isEmpty())
                return {};
            values.insert(names.first(), segment);
            continue;
        }
        pattern += QRegularExpression::escape(each.sliced(end));
        const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(segment);
        if (!match.hasMatch())
            return {};
        for (qsizetype j = 0; j < names.size(); ++j)
            values.insert(names.at(j), match.captured(int(j) + 1));
    }
    if (begin)
        *begin = segments.first(first).join(u'/').size();
    return values;
}

// Checking.

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString serverProblem(const QString &server)
{
    const QUrl url(server.trimmed(), QUrl::StrictMode);
    if (server.trimmed().isEmpty())
        return Sentence::tr("The address of the service is missing.");
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Sentence::tr("The address of the service must begin with https:// and name a host.");
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return Sentence::tr("Without encryption (http) only this computer can be called; write https://.");
    if (!url.userInfo().isEmpty())
        return Sentence::tr("The address must not hold a user or password; give the credential below.");
    const QStringList segments = url.path().split(u'/');
    if (segments.contains("."_L1) || segments.contains(".."_L1))
        return Sentence::tr("“.” and “..” cannot be part of a path: they would lead to another address.");
    if (url.hasQuery() || url.hasFragment())
        return Sentence::tr("The address of the service must end before “?” and “#”.");
    return {};
}

QString placeWords(const SchemaProblem &problem)
{
    return problem.at.isEmpty() ? problem.text : QString(problem.at + u": " + problem.text);
}

/// What parts the items of a list and cannot stand within one: nothing tells the two apart, however they are encoded.
QString itemSeparator(const Parameter &parameter)
{
    if (parameter.style == "spaceDelimited"_L1 && !parameter.explode)
        return u" "_s;
    if (parameter.style == "pipeDelimited"_L1 && !parameter.explode)
        return u"|"_s;
    if (parameter.style == "label"_L1 && parameter.explode)
        return u"."_s;
    if (parameter.in == Parameter::In::Header)
        return u","_s;
    return {};
}

QString valueProblem(const Parameter &parameter, const QString &text)
{
    if (!parameter.mediaType.isEmpty() && isJsonType(parameter.mediaType)) {
        const auto value = ExactJson::parse(contentText(parameter, text).toUtf8());
        if (!value)
            return Sentence::tr("This must be JSON.");
        const auto problems = parameter.schema.check(*value, 1);
        return problems.isEmpty() ? QString() : placeWords(problems.constFirst());
    }
    if (isMap(parameter.schema) && !valueOf(text, parameter.schema).isObject())
        return Sentence::tr("This must be an object of JSON, such as {\"name\": \"value\"}.");
    const ExactJson value = valueOf(text, parameter.schema);
    const QString separator = value.isArray() || value.isObject() ? itemSeparator(parameter) : QString();
    const QList<Pair> items = piecesOf(value, parameter.schema).items;
    const bool isParted = !separator.isEmpty() && std::any_of(items.cbegin(), items.cend(), [&separator](const Pair &item) {
        return item.first.contains(separator) || item.second.contains(separator);
    });
    if (isParted)
        return Sentence::tr("“%1” stands between the items when they are sent; none of them can hold it.").arg(separator);
    const auto problems = parameter.schema.check(value, 1);
    return problems.isEmpty() ? QString() : placeWords(problems.constFirst());
}

QString parameterProblem(const Parameter &parameter, const ConsoleForm &form)
{
    const QString key = formKey(parameter);
    if (!form.values.contains(key))
        return parameter.isRequired ? Sentence::tr("This is required.") : QString();
    const QString text = form.values.value(key);
    if (parameter.in == Parameter::In::Path) {
        if (text.isEmpty())
            return Sentence::tr("This is required; a path cannot have an empty part.");
        if (text == "."_L1 || text == ".."_L1)
            return Sentence::tr("“.” and “..” cannot be part of a path: they would lead to another address.");
    }
    if (parameter.in == Parameter::In::Header && headerValue(text) != text.toUtf8() && !isList(parameter.schema) &&
        !isMap(parameter.schema))
        return Sentence::tr("A header can hold neither line breaks nor spaces at its ends.");
    return valueProblem(parameter, text);
}

void checkBody(QList<Problem> &problems, const Operation &operation, const ConsoleForm &form)
{
    const auto add = [&problems](const QString &text) { problems.append({u"body"_s, text}); };
    if (!operation.body)
        return;
    if (form.mediaType.isEmpty() || (form.body.isEmpty() && !isFormEncoded(form.mediaType))) {
        if (operation.body->isRequired)
            add(Sentence::tr("A body is required."));
        return;
    }
    if (mediaTypeEssence(form.mediaType).startsWith("multipart/"_L1)) {
        add(Sentence::tr(
                "Bodies of several parts (%1), such as uploads of files, cannot be sent from here; copy the call as cURL and add the files there.")
                .arg(mediaTypeEssence(form.mediaType)));
        return;
    }
    const Content *content = contentOf(operation, form.mediaType);
    const Schema schema = content ? content->schema : Schema();
    std::optional<ExactJson> value;
    if (isJsonType(form.mediaType)) {
        const auto parsed = ExactJson::parse(form.body.toUtf8());
        if (!parsed) {
            add(Sentence::tr("The body is no valid JSON."));
            return;
        }
        value = *parsed;
    } else if (isFormEncoded(form.mediaType)) {
        const bool isTypedAsObject = form.body.trimmed().startsWith(u'{');
        if (isTypedAsObject && !formBody(form.body)) {
            add(Sentence::tr("The body is no valid JSON; it is sent as a form, but written here as an object of JSON."));
            return;
        }
        value = isTypedAsObject ? *ExactJson::parse(form.body.toUtf8()) : formObject(form.body, schema);
    }
    if (!value)
        return;
    const auto found = schema.check(*value);
    for (const SchemaProblem &problem : found)
        add(placeWords(problem));
}

} // namespace

bool ConsoleRequest::isSecretHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "authorization" || lower == "proxy-authorization" || lower == "cookie" || lower.endsWith("api-key") ||
           lower.endsWith("apikey") || Redaction::soundsSecret(QString::fromLatin1(name));
}

QString formKey(const Parameter &parameter)
{
    static constexpr std::array places{"path:"_L1, "query:"_L1, "header:"_L1, "cookie:"_L1};
    return places.at(std::size_t(parameter.in)) + parameter.name;
}

QList<Problem> check(const Operation &operation, const ConsoleForm &form)
{
    QList<Problem> problems;
    if (const QString text = serverProblem(form.server); !text.isEmpty())
        problems.append({u"server"_s, text});
    for (const Parameter &parameter : operation.parameters) {
        if (const QString text = parameterProblem(parameter, form); !text.isEmpty())
            problems.append({formKey(parameter), text});
    }
    for (const auto &[name, value] : form.headers) {
        if (!isHeaderName(name) || headerValue(QString::fromUtf8(value)) != value) {
            problems.append({QString(u"header:"_s + QString::fromUtf8(name)),
                             Sentence::tr("“%1” cannot be sent as a header: its name takes letters, digits and - only, its value one line.")
                                 .arg(QString::fromUtf8(name))});
        }
    }
    checkBody(problems, operation, form);
    return problems;
}

ConsoleRequest toRequest(const Operation &operation, const ConsoleForm &form, const QString &definition)
{
    ConsoleRequest request{.verb = operation.verb, .credential = form.credential, .definition = definition, .operation = operation.id};
    QString address = form.server.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    address += pathOf(operation, form);

    QStringList query;
    QStringList cookies;
    QSet<QString> known;
    for (const Parameter &parameter : operation.parameters) {
        const QString key = formKey(parameter);
        known.insert(key);
        if (!form.values.contains(key))
            continue;
        const QString text = form.values.value(key);
        switch (parameter.in) {
        case Parameter::In::Path: break;
        case Parameter::In::Query: appendQuery(query, parameter, text); break;
        case Parameter::In::Header: request.headers.append({parameter.name.toUtf8(), headerValue(headerText(parameter, text))}); break;
        case Parameter::In::Cookie: {
            QStringList items;
            Parameter asQuery = parameter;
            asQuery.in = Parameter::In::Query;
            appendQuery(items, asQuery, text);
            cookies += items;
            break;
        }
        }
    }
    // What a pasted address had besides is kept.
    QStringList others = form.values.keys();
    others.removeIf([&](const QString &key) { return known.contains(key) || !key.startsWith("query:"_L1); });
    others.sort();
    for (const QString &key : std::as_const(others))
        query.append(QString(encoded(key.sliced(6)) + u'=' + encoded(form.values.value(key))));
    if (!query.isEmpty())
        address += u'?' + query.join(u'&');
    request.url = QUrl::fromEncoded(address.toUtf8());

    if (!cookies.isEmpty())
        request.headers.append({"Cookie", cookies.join("; "_L1).toUtf8()});
    const bool hasBody = operation.body && !form.mediaType.isEmpty() && (operation.body->isRequired || !form.body.isEmpty());
    if (hasBody) {
        const auto pairs = isFormEncoded(form.mediaType) ? formBody(form.body) : std::nullopt;
        request.body = pairs ? *pairs : form.body.toUtf8();
    }
    for (const auto &header : form.headers)
        request.headers.append(header);
    if (hasBody && header(form.headers, "Content-Type").isEmpty())
        request.headers.append({"Content-Type", form.mediaType.toUtf8()});
    if (const QByteArray types = accepted(operation); !types.isEmpty() && header(form.headers, "Accept").isEmpty())
        request.headers.append({"Accept", types});
    return request;
}

ConsoleForm toForm(const ConsoleRequest &request, const Operation &operation)
{
    ConsoleForm form{.credential = request.credential};
    const QString path = request.url.path(QUrl::FullyEncoded);
    qsizetype begin = path.size();
    const auto inPath = matched(operation.path, path, &begin);
    const QString origin =
        request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    form.server = origin + path.first(inPath ? begin : 0);

    QList<Pair> items = rawPairs(request.url.query(QUrl::FullyEncoded));
    Headers headers = request.headers;
    QList<Pair> cookies;
    const bool hasCookies = std::any_of(operation.parameters.cbegin(), operation.parameters.cend(),
                                        [](const Parameter &parameter) { return parameter.in == Parameter::In::Cookie; });
    const auto takeHeader = [&headers](const QByteArray &name) -> std::optional<QString> {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (headers.at(i).first.compare(name, Qt::CaseInsensitive) == 0)
                return QString::fromUtf8(headers.takeAt(i).second);
        }
        return {};
    };
    if (hasCookies) {
        const QString text = takeHeader("Cookie").value_or(QString());
        cookies = rawPairs(QString(text).replace("; "_L1, "&"_L1).replace(u';', u'&'));
    }
    const auto set = [&form](const Parameter &parameter, const std::optional<QString> &text) {
        if (text)
            form.values.insert(formKey(parameter), *text);
    };
    for (const Parameter &parameter : operation.parameters) {
        if (isSpreadMap(parameter))
            continue;
        switch (parameter.in) {
        case Parameter::In::Path:
            if (inPath && inPath->contains(parameter.name))
                set(parameter, fromPath(parameter, inPath->value(parameter.name)));
            break;
        case Parameter::In::Query: set(parameter, takeFromQuery(parameter, items)); break;
        case Parameter::In::Cookie: set(parameter, takeFromQuery(parameter, cookies)); break;
        case Parameter::In::Header:
            if (const auto text = takeHeader(parameter.name.toUtf8())) {
                // Nothing in a header is encoded, so that its percent signs are its own.
                set(parameter, parameter.mediaType.isEmpty()
                                   ? fromPiece(parameter,
                                               isList(parameter.schema) || isMap(parameter.schema) ? QString(*text).replace(u'%', "%25"_L1)
                                                                                                   : encoded(*text),
                                               u","_s)
                                   : fromContent(parameter, *text));
            }
            break;
        }
    }
    for (const Parameter &parameter : operation.parameters) {
        if (isSpreadMap(parameter))
            set(parameter, takeMembers(parameter, parameter.in == Parameter::In::Cookie ? cookies : items));
    }
    // What the operation does not know stays what it is.
    QStringList otherCookies;
    for (const Pair &cookie : std::as_const(cookies))
        otherCookies.append(QString(cookie.first + u'=' + cookie.second));
    if (!otherCookies.isEmpty())
        headers.append({"Cookie", otherCookies.join("; "_L1).toUtf8()});
    for (const Pair &item : std::as_const(items)) {
        const QString key = u"query:"_s + decoded(item.first);
        if (!form.values.contains(key))
            form.values.insert(key, decoded(item.second));
    }

    if (operation.body) {
        if (const auto type = takeHeader("Content-Type"))
            form.mediaType = *type;
        else if (!request.body.isEmpty() && !operation.body->contents.isEmpty())
            form.mediaType = operation.body->contents.constFirst().mediaType;
        form.body = bodyText(request, operation, form.mediaType);
    }
    if (header(headers, "Accept") == accepted(operation))
        takeHeader("Accept");
    form.headers = headers;
    return form;
}

const Operation *operationOf(const ConsoleRequest &request, const QList<Operation> &operations)
{
    const QString path = request.url.path(QUrl::FullyEncoded);
    const QString address = request.url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    const Operation *best = nullptr;
    std::tuple<bool, qsizetype, qsizetype> bestRank{false, -1, -1};
    for (const Operation &operation : operations) {
        qsizetype begin = 0;
        if (operation.verb != request.verb || !matched(operation.path, path, &begin))
            continue;
        const bool isItsServer = std::any_of(operation.servers.cbegin(), operation.servers.cend(), [&](const QString &server) {
            return address.startsWith(server + u'/') && address.size() - server.size() == path.size() - begin;
        });
        const QStringList segments = operation.path.split(u'/');
        const auto literal =
            std::count_if(segments.cbegin(), segments.cend(), [](const QString &segment) { return !segment.contains(u'{'); });
        const std::tuple<bool, qsizetype, qsizetype> rank{isItsServer, segments.size(), literal};
        if (!best || rank > bestRank) {
            best = &operation;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace edgewise
