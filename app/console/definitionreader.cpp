#include "app/console/definitionreader.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype largest = 10 << 20;
/// A chain of references longer than this goes in a circle.
constexpr int longestChain = 100;

constexpr std::array verbs{"get"_L1, "put"_L1, "post"_L1, "delete"_L1, "options"_L1, "head"_L1, "patch"_L1, "trace"_L1};

/// UTF-8 without a byte order mark, whatever of Unicode it was.
QByteArray utf8Of(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text).value_or(QStringConverter::Utf8);
    if (encoding == QStringConverter::Utf8 && !text.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(text).toUtf8(); // with what is broken made readable
    return QString(QStringDecoder(encoding)(text)).toUtf8();
}

bool looksLikeJson(const QByteArray &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](char c) { return isspace(uchar(c)) == 0; });
    return first != text.end() && (*first == '{' || *first == '[');
}

/// As a person would say a value that stands alone: 1.0 is "1.0".
QString words(const ExactJson &value)
{
    return value.kind() == ExactJson::Kind::Number ? QString::fromLatin1(value.number().text) : value.text();
}

/// A token of HTTP (RFC 9110, 5.6.2).
bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"_s);
    return token.match(name).hasMatch();
}

QString keyOf(const Parameter &parameter)
{
    return QString::number(int(parameter.in)) + u':' + parameter.name;
}

} // namespace

QString DefinitionReader::Node::text(QStringView name) const
{
    return words(value.value(name));
}

Result<Definition> DefinitionReader::read(const QByteArray &text, const QString &name, bool isOurs, DefinitionProblem *problem)
{
    const auto refuse = [problem](const DefinitionProblem &reason) {
        if (problem)
            *problem = reason;
        return failed(Error::Kind::Malformed,
                      reason.line > 0 ? u"line %1, column %2: %3"_s.arg(reason.line).arg(reason.column).arg(reason.text) : reason.text);
    };
    if (text.size() > largest)
        return refuse({.text = tr("The file has more than %n MB; definitions of that size are not read.", nullptr, int(largest >> 20))});
    const QByteArray utf8 = utf8Of(text);
    if (utf8.trimmed().isEmpty())
        return refuse({.line = 1, .column = 1, .text = tr("The file is empty.")});

    const bool isNamedJson = name.endsWith(".json"_L1, Qt::CaseInsensitive);
    const bool isNamedYaml = name.endsWith(".yaml"_L1, Qt::CaseInsensitive) || name.endsWith(".yml"_L1, Qt::CaseInsensitive);
    bool isYaml = !isNamedJson && !looksLikeJson(utf8);
    auto source = isYaml ? DefinitionSource::fromYaml(utf8) : DefinitionSource::fromJson(utf8);
    if (!source && isNamedYaml && !isYaml) { // YAML may begin with a brace too
        isYaml = true;
        source = DefinitionSource::fromYaml(utf8);
    }
    if (!source)
        return refuse(source.error());

    Definition definition;
    definition.m_name = name;
    definition.m_isOurs = isOurs;
    definition.m_isYaml = isYaml;
    definition.m_source = text;
    definition.m_document = source->document();
    definition.m_problems = source->problems();
    DefinitionReader reader(definition, *source);
    reader.m_hasIds = utf8.contains("$id");
    if (const auto reason = reader.refusal())
        return refuse(*reason);
    reader.readAll();
    return definition;
}

std::optional<DefinitionProblem> DefinitionReader::refusal()
{
    const Node root{m_source.document(), {}};
    if (!root.value.isObject())
        return m_source.problem({}, tr("This is no OpenAPI definition: an object with the member “openapi” is expected."));
    const QString swagger = root.text(u"swagger");
    const QString version = root.text(u"openapi");
    if (!swagger.isEmpty() || version.startsWith("2."_L1) || version.startsWith("1."_L1)) {
        return m_source.problem(
            swagger.isEmpty() ? u"/openapi"_s : u"/swagger"_s,
            tr("This is OpenAPI %1, also called Swagger. Edgewise reads OpenAPI 3.0 and 3.1: convert it first, for example with "
               "“Convert to OpenAPI 3” of the Swagger Editor.")
                .arg(swagger.isEmpty() ? version : swagger));
    }
    if (root.value.contains(u"asyncapi"))
        return m_source.problem(u"/asyncapi"_s, tr("This is an AsyncAPI definition, of messages; Edgewise reads OpenAPI 3.0 and 3.1."));
    if (version.isEmpty()) {
        if (root.value.contains(u"openapi"))
            return m_source.problem(u"/openapi"_s, tr("The version must be a text such as “3.1.0”."));
        if (root.value.value(u"info").contains(u"_postman_id") || root.value.contains(u"item"))
            return m_source.problem({}, tr("This is a collection of Postman; Edgewise reads OpenAPI 3.0 and 3.1."));
        return m_source.problem({}, tr("This is no OpenAPI definition: the member “openapi” is missing."));
    }
    if (version == "3.0"_L1 || version.startsWith("3.0."_L1)) {
        m_dialect = Schema::Dialect::OpenApi30;
    } else if (version != "3.1"_L1 && !version.startsWith("3.1."_L1)) {
        addProblem(u"/openapi"_s, tr("Version %1 of OpenAPI is not known; the file is read as 3.1.").arg(version));
    }
    return {};
}

void DefinitionReader::readAll()
{
    const Node root{m_source.document(), {}};
    const Node info = root.child(u"info"_s);
    m_definition.m_title = info.text(u"title");
    if (m_definition.m_title.isEmpty())
        m_definition.m_title = m_definition.m_name;
    m_definition.m_version = info.text(u"version");
    const QString summary = info.text(u"summary");
    const QString description = info.text(u"description");
    m_definition.m_description = summary.isEmpty()       ? description
                                 : description.isEmpty() ? summary
                                                         : QString(summary + u"\n\n"_s + description);

    const Node paths = root.child(u"paths"_s);
    const ExactJson::Object members = paths.value.members();
    if (!paths.value.isNull() && !paths.value.isObject())
        addProblem(paths.at, tr("“paths” must be an object with an address for each name."));
    for (const ExactJson::Member &member : members) {
        if (member.name.startsWith(u'/'))
            readPath(member.name, paths.child(member.name));
        else if (!member.name.startsWith("x-"_L1))
            addProblem(paths.at + pointerPart(member.name), tr("“%1” is left out: a path begins with a slash.").arg(member.name));
    }
    QString at;
    checkReferences(root.value, at, false);
    collectGroups();

    std::stable_sort(m_definition.m_problems.begin(), m_definition.m_problems.end(),
                     [](const auto &one, const auto &two) { return std::pair(one.line, one.column) < std::pair(two.line, two.column); });
    if (m_untold > 0)
        m_definition.m_problems.append({.text = tr("There are %n more problem(s).", nullptr, int(m_untold))});
}

/// Tells of every reference that leads nowhere, those in schemas among them, which are followed only when they are used.
/// @param areNames  whether the members of `value` are names that the author chose, not words of OpenAPI
void DefinitionReader::checkReferences(const ExactJson &value, QString &at, bool areNames)
{
    const qsizetype here = at.size();
    const auto visit = [&](const QString &name, const ExactJson &inner, bool innerAreNames) {
        if (!inner.isArray() && !inner.isObject())
            return;
        at += pointerPart(name);
        checkReferences(inner, at, innerAreNames);
        at.truncate(here);
    };
    const ExactJson::Array items = value.items();
    for (qsizetype i = 0; i < items.size(); ++i)
        visit(QString::number(i), items.at(i), false);

    static const QSet<QString> data{u"example"_s, u"default"_s, u"enum"_s, u"const"_s, u"value"_s};
    static const QSet<QString> maps{u"properties"_s,       u"patternProperties"_s, u"$defs"_s,           u"definitions"_s,
                                    u"dependentSchemas"_s, u"schemas"_s,           u"responses"_s,       u"parameters"_s,
                                    u"headers"_s,          u"requestBodies"_s,     u"securitySchemes"_s, u"links"_s,
                                    u"callbacks"_s,        u"pathItems"_s,         u"paths"_s,           u"webhooks"_s,
                                    u"content"_s,          u"variables"_s,         u"mapping"_s,         u"encoding"_s};
    const ExactJson::Object members = value.members();
    for (const ExactJson::Member &member : members) {
        if (areNames) {
            visit(member.name, member.value, false);
        } else if (member.name == "$ref"_L1) {
            const QString reference = member.value.text();
            if (!member.value.isText())
                addProblem(at, tr("A reference must be a text."));
            else if (!reference.startsWith(u'#') && !m_hasIds)
                addProblem(at, tr("“%1” points out of the file; only what is in it is read.").arg(reference));
            else if (reference.startsWith("#/"_L1) && !m_leading.contains(reference) && !target(reference))
                addProblem(at, tr("“%1” points to nothing.").arg(reference));
            else
                m_leading.insert(reference);
        } else if (member.name == "examples"_L1) {
            // Of a schema it is a list of data, elsewhere a map of objects that may be references.
            visit(member.name, member.value.isObject() ? member.value : ExactJson(), true);
        } else if (member.name == "webhooks"_L1 && at.isEmpty()) {
            continue; // not read
        } else if (!data.contains(member.name) && !member.name.startsWith("x-"_L1)) {
            visit(member.name, member.value, maps.contains(member.name) && member.value.isObject());
        }
    }
}

void DefinitionReader::readPath(const QString &path, const Node &item)
{
    const auto found = resolved(item);
    if (!found)
        return;
    if (!found->value.isObject()) {
        addProblem(item.at, tr("“%1” is left out: an object with a member for each verb is expected.").arg(path));
        return;
    }
    // What stands beside a reference goes before what it refers to.
    for (const QLatin1StringView verb : verbs) {
        for (const Node &holder : {item, *found}) {
            if (holder.value.contains(QString(verb))) {
                readOperation(path, verb.latin1(), holder, holder.child(verb));
                break;
            }
        }
    }
    for (const auto &name : {u"query"_s, u"additionalOperations"_s}) {
        if (found->value.contains(name))
            addProblem(found->at + pointerPart(name), tr("“%1” is left out: Edgewise knows the verbs of OpenAPI 3.1 only.").arg(name));
    }
}

void DefinitionReader::readOperation(const QString &path, const QByteArray &verb, const Node &item, const Node &node)
{
    if (!node.value.isObject()) {
        addProblem(node.at, tr("“%1 %2” is left out: an object is expected.").arg(QString::fromLatin1(verb.toUpper()), path));
        return;
    }
    Operation operation;
    operation.verb = verb.toUpper();
    operation.path = path;
    operation.id = node.text(u"operationId");
    const QString plainId = QString::fromLatin1(operation.verb) + u' ' + path;
    if (operation.id.isEmpty()) {
        operation.id = plainId;
    } else if (m_ids.contains(operation.id)) {
        addProblem(node.at + u"/operationId"_s,
                   tr("The operationId “%1” is taken already; this operation is called “%2”.").arg(operation.id, plainId));
        operation.id = plainId;
    }
    m_ids.insert(operation.id);
    const QString summary = node.text(u"summary");
    operation.title = summary.isEmpty() ? operation.id : summary;
    operation.description = node.text(u"description");
    operation.notes = node.value.value(u"x-good-to-know").texts();
    operation.group = node.value.value(u"tags").texts().value(0);
    operation.isDeprecated = node.isTrue(u"deprecated");
    operation.parameters = parameters(item, node);
    completePath(operation, node);
    if (node.value.contains(u"requestBody")) {
        if (const auto found = resolved(node.child(u"requestBody"_s)))
            operation.body = body(*found);
    }
    operation.answers = answers(node.child(u"responses"_s));
    for (const Node &holder : {node, item, Node{m_source.document(), {}}}) {
        if (operation.servers.isEmpty())
            operation.servers = servers(holder);
    }
    operation.credential = credential(node);
    m_definition.m_operations.append(operation);
}

QList<Parameter> DefinitionReader::parameters(const Node &item, const Node &operation)
{
    QList<Parameter> all;
    for (const Node &holder : {item, operation}) {
        const Node list = holder.child(u"parameters"_s);
        if (!list.value.isNull() && !list.value.isArray())
            addProblem(list.at, tr("Parameters must be a list."));
        QSet<QString> own;
        const qsizetype count = list.value.items().size();
        for (qsizetype i = 0; i < count; ++i) {
            const Node node{list.value.items().at(i), QString(list.at + u'/' + QString::number(i))};
            const auto found = resolved(node);
            if (!found)
                continue;
            const auto read = parameter(*found);
            if (!read)
                continue;
            const QString key = keyOf(*read);
            if (own.contains(key)) {
                addProblem(node.at, tr("The parameter “%1” stands here twice; the first counts.").arg(read->name));
                continue;
            }
            own.insert(key);
            // A parameter of the operation takes the place of the one of its path.
            const auto old = std::find_if(all.begin(), all.end(), [&](const Parameter &each) { return keyOf(each) == key; });
            if (old == all.end())
                all.append(*read);
            else
                *old = *read;
        }
    }
    return all;
}

std::optional<Parameter> DefinitionReader::parameter(const Node &node)
{
    static const QHash<QString, Parameter::In> places{{u"path"_s, Parameter::In::Path},
                                                      {u"query"_s, Parameter::In::Query},
                                                      {u"header"_s, Parameter::In::Header},
                                                      {u"cookie"_s, Parameter::In::Cookie}};
    Parameter parameter;
    parameter.name = node.text(u"name");
    const QString place = node.text(u"in");
    if (parameter.name.isEmpty()) {
        addProblem(node.at, tr("A parameter without a name is left out."));
        return {};
    }
    if (!places.contains(place)) {
        addProblem(node.at, tr("The parameter “%1” is left out: “in” must be path, query, header or cookie.").arg(parameter.name));
        return {};
    }
    parameter.in = places.value(place);
    // These three are said elsewhere in a definition; as parameters they have no meaning (OpenAPI, Parameter Object).
    if (parameter.in == Parameter::In::Header) {
        for (const QLatin1StringView name : {"Accept"_L1, "Content-Type"_L1, "Authorization"_L1}) {
            if (parameter.name.compare(name, Qt::CaseInsensitive) == 0)
                return {};
        }
    }
    if (parameter.in == Parameter::In::Header && !isHeaderName(parameter.name)) {
        addProblem(node.at, tr("The parameter “%1” is left out: a header cannot have that name.").arg(parameter.name));
        return {};
    }
    parameter.isRequired = parameter.in == Parameter::In::Path || node.isTrue(u"required");
    readValue(parameter, node);
    return parameter;
}

Parameter DefinitionReader::header(const QString &name, const Node &node)
{
    Parameter header;
    header.name = name;
    header.in = Parameter::In::Header;
    header.isRequired = node.isTrue(u"required");
    readValue(header, node);
    return header;
}

void DefinitionReader::readValue(Parameter &parameter, const Node &node)
{
    const bool isInQuery = parameter.in == Parameter::In::Query;
    static const QHash<Parameter::In, QStringList> styles{
        {Parameter::In::Path, {u"simple"_s, u"label"_s, u"matrix"_s}},
        {Parameter::In::Query, {u"form"_s, u"spaceDelimited"_s, u"pipeDelimited"_s, u"deepObject"_s}},
        {Parameter::In::Header, {u"simple"_s}},
        {Parameter::In::Cookie, {u"form"_s}}};
    parameter.isDeprecated = node.isTrue(u"deprecated");
    parameter.description = node.text(u"description");
    parameter.style = node.text(u"style");
    const QStringList known = styles.value(parameter.in);
    if (!known.contains(parameter.style)) {
        if (!parameter.style.isEmpty()) {
            addProblem(node.at, tr("The style “%1” of the parameter “%2” has no meaning there; “%3” is used.")
                                    .arg(parameter.style, parameter.name, known.first()));
        }
        parameter.style = known.first();
    }
    parameter.explode = node.value.contains(u"explode") ? node.isTrue(u"explode") : parameter.style == "form"_L1;
    parameter.allowsReserved = isInQuery && node.isTrue(u"allowReserved");
    parameter.examples = examples(node);
    const Node content = node.child(u"content"_s);
    const ExactJson::Object types = content.value.members();
    if (types.isEmpty()) {
        parameter.schema = schema(node);
        return;
    }
    parameter.mediaType = types.first().name;
    const Node type = content.child(parameter.mediaType);
    parameter.schema = schema(type);
    if (parameter.examples.isEmpty())
        parameter.examples = examples(type);
}

/// Makes parameters and the names in the path fit each other.
void DefinitionReader::completePath(Operation &operation, const Node &node)
{
    static const QRegularExpression name(u"\\{([^{}]+)\\}"_s);
    QStringList names;
    auto match = name.globalMatch(operation.path);
    while (match.hasNext())
        names.append(match.next().captured(1));

    for (qsizetype i = operation.parameters.size() - 1; i >= 0; --i) {
        const Parameter &parameter = operation.parameters.at(i);
        if (parameter.in == Parameter::In::Path && !names.contains(parameter.name)) {
            addProblem(node.at, tr("The path does not hold the parameter “%1”; it is left out.").arg(parameter.name));
            operation.parameters.removeAt(i);
        }
    }
    for (const QString &each : std::as_const(names)) {
        const bool isKnown = std::any_of(operation.parameters.cbegin(), operation.parameters.cend(), [&](const Parameter &parameter) {
            return parameter.in == Parameter::In::Path && parameter.name == each;
        });
        if (isKnown)
            continue;
        addProblem(node.at, tr("“{%1}” of the path is not described; any text is taken for it.").arg(each));
        operation.parameters.append({.name = each, .in = Parameter::In::Path, .isRequired = true, .style = u"simple"_s});
    }
}

RequestBody DefinitionReader::body(const Node &node)
{
    RequestBody body;
    body.isRequired = node.isTrue(u"required");
    body.description = node.text(u"description");
    body.contents = contents(node);
    return body;
}

QList<DocumentedAnswer> DefinitionReader::answers(const Node &node)
{
    QList<DocumentedAnswer> answers;
    static const QRegularExpression status(u"^([1-5][0-9][0-9]|[1-5]XX|default)$"_s);
    const ExactJson::Object members = node.value.members();
    for (const ExactJson::Member &member : members) {
        if (member.name.startsWith("x-"_L1))
            continue;
        const Node given = node.child(member.name);
        const QString name = member.name.toUpper() == "DEFAULT"_L1 ? u"default"_s : member.name.toUpper();
        if (!status.match(name).hasMatch()) {
            addProblem(given.at, tr("“%1” is no status of an answer; it is left out.").arg(member.name));
            continue;
        }
        const auto found = resolved(given);
        if (!found)
            continue;
        // In 3.1 a description beside the reference goes before the one that is referred to.
        const QString beside = m_dialect == Schema::Dialect::OpenApi31 ? given.text(u"description") : QString();
        DocumentedAnswer answer{.status = name, .description = beside.isEmpty() ? found->text(u"description") : beside};
        const Node headers = found->child(u"headers"_s);
        const ExactJson::Object headerMembers = headers.value.members();
        for (const ExactJson::Member &each : headerMembers) {
            if (each.name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0)
                continue;
            if (const auto target = resolved(headers.child(each.name)))
                answer.headers.append(header(each.name, *target));
        }
        answer.contents = contents(*found);
        answers.append(answer);
    }
    return answers;
}

QList<Content> DefinitionReader::contents(const Node &node)
{
    QList<Content> contents;
    const Node map = node.child(u"content"_s);
    const ExactJson::Object members = map.value.members();
    for (const ExactJson::Member &member : members) {
        const auto type = resolved(map.child(member.name));
        if (type)
            contents.append({.mediaType = member.name, .schema = schema(*type), .examples = examples(*type)});
    }
    return contents;
}

QList<Example> DefinitionReader::examples(const Node &node)
{
    QList<Example> examples;
    const Node map = node.child(u"examples"_s);
    const ExactJson::Object members = map.value.members();
    for (const ExactJson::Member &member : members) {
        const Node given = map.child(member.name);
        const auto found = resolved(given);
        if (!found || !found->value.contains(u"value"))
            continue; // what is elsewhere (externalValue) is not fetched
        const QString beside = given.text(u"summary");
        examples.append({member.name, beside.isEmpty() ? found->text(u"summary") : beside, found->value.value(u"value")});
    }
    if (examples.isEmpty() && node.value.contains(u"example"))
        examples.append({.value = node.value.value(u"example")});
    return examples;
}

QStringList DefinitionReader::servers(const Node &holder) const
{
    QStringList urls;
    const ExactJson::Array items = holder.value.value(u"servers").items();
    for (const ExactJson &item : items) {
        QString url = words(item.value(u"url"));
        const ExactJson::Object variables = item.value(u"variables").members();
        for (const ExactJson::Member &variable : variables) {
            const QString name = u'{' + variable.name + u'}';
            url.replace(name, words(variable.value.value(u"default")));
        }
        while (url.endsWith(u'/'))
            url.chop(1);
        if (!url.isEmpty() && !urls.contains(url))
            urls.append(url);
    }
    return urls;
}

/// Of ours the credential of a connection that fits the API. Of others it has to be given by hand where one is needed.
Credential DefinitionReader::credential(const Node &operation) const
{
    static const QHash<QString, Credential> ours{
        {u"guests"_s, Credential::Guests}, {u"exports"_s, Credential::Exports}, {u"edge"_s, Credential::Edge}};
    const ExactJson own = operation.value.value(u"security");
    const ExactJson::Array ways = (own.isArray() ? own : m_source.document().value(u"security")).items();
    // An empty object among the ways means that none is needed.
    const bool isOpen = std::all_of(ways.cbegin(), ways.cend(), [](const ExactJson &way) { return way.members().isEmpty(); });
    if (isOpen)
        return Credential::None;
    return m_definition.m_isOurs ? ours.value(m_definition.m_name, Credential::Own) : Credential::Own;
}

void DefinitionReader::collectGroups()
{
    const auto add = [this](const QString &name, const QString &description) {
        const bool isKnown = std::any_of(m_definition.m_groups.cbegin(), m_definition.m_groups.cend(),
                                         [&name](const Definition::Group &group) { return group.name == name; });
        if (!isKnown)
            m_definition.m_groups.append({name, description});
    };
    const auto isUsed = [this](const QString &name) {
        return std::any_of(m_definition.m_operations.cbegin(), m_definition.m_operations.cend(),
                           [&name](const Operation &operation) { return operation.group == name; });
    };
    const ExactJson::Array tags = m_source.document().value(u"tags").items();
    for (const ExactJson &tag : tags) {
        if (const QString name = words(tag.value(u"name")); isUsed(name))
            add(name, words(tag.value(u"description")));
    }
    for (const Operation &operation : std::as_const(m_definition.m_operations))
        add(operation.group, {});
}

std::optional<DefinitionReader::Node> DefinitionReader::resolved(const Node &node)
{
    Node found = node;
    for (int i = 0; i < longestChain; ++i) {
        const ExactJson reference = found.value.value(u"$ref");
        if (!reference.isText())
            return found;
        const auto next = target(reference.text());
        if (!next) {
            const QString text = reference.text();
            addProblem(found.at, text.startsWith(u'#') ? tr("“%1” points to nothing.").arg(text)
                                                       : tr("“%1” points out of the file; only what is in it is read.").arg(text));
            return {};
        }
        found = *next;
    }
    addProblem(node.at, tr("This reference leads back to itself."));
    return {};
}

std::optional<DefinitionReader::Node> DefinitionReader::target(const QString &reference) const
{
    if (!reference.startsWith("#/"_L1) && reference != "#"_L1)
        return {};
    const QString pointer = QUrl::fromPercentEncoding(QStringView(reference).sliced(1).toUtf8());
    Node found{m_source.document(), pointer};
    const QStringList names = pointerNames(pointer);
    for (const QString &name : names) {
        if (found.value.isArray()) {
            bool isNumber = false;
            const qsizetype index = name.toLongLong(&isNumber);
            if (!isNumber || index < 0 || index >= found.value.items().size())
                return {};
            found.value = found.value.items().at(index);
        } else if (found.value.contains(name)) {
            found.value = found.value.value(name);
        } else {
            return {};
        }
    }
    return found;
}

Schema DefinitionReader::schema(const Node &holder) const
{
    if (!holder.value.contains(u"schema"))
        return {};
    return Schema(m_source.document(), m_dialect, holder.at + u"/schema"_s);
}

void DefinitionReader::addProblem(const QString &at, const QString &text)
{
    if (m_told.contains(at))
        return;
    m_told.insert(at);
    if (m_definition.m_problems.size() >= DefinitionSource::mostProblems) {
        ++m_untold;
        return;
    }
    m_definition.m_problems.append(m_source.problem(at, text));
}

} // namespace edgewise
