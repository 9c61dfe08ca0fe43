#include "app/console/consolerequest.h"
#include "support/quoted.h"

#include <QRandomGenerator>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QString server = u"https://api.example/v1"_s;

Schema schemaOf(const char *json)
{
    return Schema(ExactJson::parse(quoted(json)).value(), Schema::Dialect::OpenApi31);
}

Parameter parameterOf(Parameter::In in, const QString &style, bool explode, const char *schema)
{
    return {.name = u"color"_s, .in = in, .schema = schemaOf(schema), .style = style, .explode = explode};
}

Operation get(const QString &path, const QList<Parameter> &parameters)
{
    return {.id = u"x"_s, .verb = "GET", .path = path, .parameters = parameters};
}

Operation post(const QString &mediaType, const char *schema, bool isRequired = true)
{
    Operation operation{.id = u"x"_s, .verb = "POST", .path = u"/things"_s};
    operation.body = RequestBody{.isRequired = isRequired, .contents = {{.mediaType = mediaType, .schema = schemaOf(schema)}}};
    return operation;
}

QStringList texts(const QList<Problem> &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all.append(problem.field + u": "_s + problem.text);
    return all;
}

/// What stands behind the server.
QByteArray sent(const Operation &operation, const ConsoleForm &form)
{
    return toRequest(operation, form, u"own"_s).url.toEncoded().sliced(server.size());
}

QString describe(const ConsoleForm &form)
{
    QStringList lines{form.server, form.mediaType, form.body};
    for (auto it = form.values.cbegin(); it != form.values.cend(); ++it)
        lines.append(it.key() + u" = "_s + it.value());
    for (const auto &[name, value] : form.headers)
        lines.append(QString::fromUtf8(name + ": " + value));
    return lines.join(u'\n');
}

/// A text that a person might type, or a nasty one.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s, u"B7"_s,  u"é"_s,  u"日本"_s, u"😀"_s, u"/"_s,  u"?"_s,    u"#"_s,   u"&"_s, u"="_s, u"+"_s,
                                    u"%"_s, u"%2F"_s, u" "_s,  u","_s,    u";"_s, u":"_s,  u"'"_s,    u"\""_s,  u"["_s, u"]"_s, u"{"_s,
                                    u"}"_s, u"|"_s,   u"\\"_s, u"@"_s,    u"~"_s, u"_"_s,  u"-"_s,    u"!"_s,   u"*"_s, u"("_s, u")"_s,
                                    u"$"_s, u"<"_s,   u"^"_s,  u"`"_s,    u"0"_s, u"12"_s, u"true"_s, u"null"_s};
    QString text = pieces.at(random.bounded(2)); // no list begins with a bracket, no object is meant
    for (int i = random.bounded(5); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

/// A text that is sent as it is in a header or a path: without what could part it.
QString plainText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s, u"b-c"_s, u"7"_s, u"Zoë"_s, u"x y"_s, u"50%"_s};
    return pieces.at(random.bounded(int(pieces.size()))) + QString::number(random.bounded(100));
}

QString anyValue(const Parameter &parameter, QRandomGenerator &random)
{
    const bool isHeader = parameter.in == Parameter::In::Header;
    const auto text = [&] { return isHeader ? plainText(random) : anyText(random); };
    const QString type = parameter.schema.type();
    const ExactJson::Array values = parameter.schema.values();
    if (!values.isEmpty())
        return values.at(random.bounded(int(values.size()))).text();
    if (type == "integer"_L1)
        return QString::number(random.bounded(-1000, 1000));
    if (type == "number"_L1)
        return QString::number(random.bounded(1000)) + u".50"_s;
    if (type == "boolean"_L1)
        return random.bounded(2) ? u"true"_s : u"false"_s;
    // What parts the items cannot be within one.
    const auto part = [&] {
        return parameter.style.endsWith("Delimited"_L1) && !parameter.explode ? text().remove(u' ').remove(u'|') : text();
    };
    if (type == "array"_L1) {
        QStringList lines;
        for (int i = random.bounded(1, 4); i > 0; --i)
            lines.append(parameter.style == "label"_L1 ? plainText(random) : part());
        return lines.join(u'\n');
    }
    if (type == "object"_L1) {
        ExactJson object = ExactJson::emptyObject();
        object.set(u"name"_s, part());
        if (random.bounded(2))
            object.set(u"size"_s, ExactJson::Number{QByteArray::number(random.bounded(1000))});
        return QString::fromUtf8(object.toJson());
    }
    return text();
}

/// A form with some of the optional values.
ConsoleForm anyForm(const Operation &operation, QRandomGenerator &random)
{
    ConsoleForm form{.server = server, .credential = operation.credential};
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.isRequired || random.bounded(2))
            form.values.insert(formKey(parameter), anyValue(parameter, random));
    }
    if (operation.body) {
        const Content &content = operation.body->contents.at(random.bounded(int(operation.body->contents.size())));
        form.mediaType = content.mediaType;
        const bool isForm = content.mediaType.contains("form-urlencoded"_L1);
        const ExactJson value =
            content.examples.isEmpty() ? content.schema.example() : content.examples.at(random.bounded(int(content.examples.size()))).value;
        form.body = QString::fromUtf8(value.toJson(isForm || random.bounded(2)));
    }
    if (random.bounded(2))
        form.headers.append({"X-Trace", plainText(random).toUtf8()});
    if (random.bounded(4) == 0)
        form.headers.emplaceBack("Accept", "text/csv");
    return form;
}

/// Operations with every style there is.
QList<Operation> ownOperations()
{
    using In = Parameter::In;
    static constexpr const char *kinds[]{"{'type':'string'}", "{'type':'array','items':{'type':'string'}}",
                                         "{'type':'object','properties':{'name':{'type':'string'},'size':{'type':'integer'}}}"};
    QList<Operation> all;
    const auto add = [&all](In in, const QString &style, bool explode, const char *schema) {
        Parameter parameter = parameterOf(in, style, explode, schema);
        parameter.isRequired = true;
        const Parameter other{
            .name = u"other one"_s, .in = In::Query, .schema = schemaOf("{'type':'integer'}"), .style = u"form"_s, .explode = true};
        all.append(get(in == In::Path ? u"/things/{color}/more"_s : u"/things"_s, {parameter, other}));
    };
    for (const char *kind : kinds) {
        for (const bool explode : {false, true}) {
            for (const auto &style : {u"simple"_s, u"label"_s, u"matrix"_s}) {
                if (style != "label"_L1 || QByteArray(kind).contains("array"))
                    add(In::Path, style, explode, kind);
            }
            for (const auto &style : {u"form"_s, u"spaceDelimited"_s, u"pipeDelimited"_s})
                add(In::Query, style, explode, kind);
            add(In::Header, u"simple"_s, explode, kind);
            add(In::Cookie, u"form"_s, explode, kind);
        }
    }
    add(In::Query, u"deepObject"_s, true, kinds[2]);
    return all;
}

const char *const text = "{'type':'string'}";
const char *const list = "{'type':'array','items':{'type':'string'}}";
const char *const object = "{'type':'object','properties':{'R':{'type':'integer'},'G':{'type':'integer'}}}";
const QString threeLines = u"blue\nblack\nbrown"_s;

} // namespace

class TestConsoleRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The table of OpenAPI 3.1, "Style Examples", with an object of two members.
    void valuesAreWrittenInTheirStyle_data()
    {
        QTest::addColumn<Parameter>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("expected");

        using In = Parameter::In;
        const QString pair = u"{\"R\":100,\"G\":200}"_s;
        const auto row = [](const char *name, In in, const QString &style, bool explode, const char *schema, const QString &value,
                            const QByteArray &expected) {
            QTest::newRow(name) << parameterOf(in, style, explode, schema) << value << expected;
        };
        row("simple text", In::Path, u"simple"_s, false, text, u"blue"_s, "/blue");
        row("simple list", In::Path, u"simple"_s, false, list, threeLines, "/blue,black,brown");
        row("simple object", In::Path, u"simple"_s, false, object, pair, "/R,100,G,200");
        row("simple object, exploded", In::Path, u"simple"_s, true, object, pair, "/R=100,G=200");
        row("label text", In::Path, u"label"_s, false, text, u"blue"_s, "/.blue");
        row("label list", In::Path, u"label"_s, false, list, threeLines, "/.blue,black,brown");
        row("label list, exploded", In::Path, u"label"_s, true, list, threeLines, "/.blue.black.brown");
        row("label object", In::Path, u"label"_s, false, object, pair, "/.R,100,G,200");
        row("label object, exploded", In::Path, u"label"_s, true, object, pair, "/.R=100.G=200");
        row("matrix text", In::Path, u"matrix"_s, false, text, u"blue"_s, "/;color=blue");
        row("matrix list", In::Path, u"matrix"_s, false, list, threeLines, "/;color=blue,black,brown");
        row("matrix list, exploded", In::Path, u"matrix"_s, true, list, threeLines, "/;color=blue;color=black;color=brown");
        row("matrix object", In::Path, u"matrix"_s, false, object, pair, "/;color=R,100,G,200");
        row("matrix object, exploded", In::Path, u"matrix"_s, true, object, pair, "/;R=100;G=200");
        row("form text", In::Query, u"form"_s, true, text, u"blue"_s, "?color=blue");
        row("form empty", In::Query, u"form"_s, true, text, {}, "?color=");
        row("form list", In::Query, u"form"_s, false, list, threeLines, "?color=blue,black,brown");
        row("form list, exploded", In::Query, u"form"_s, true, list, threeLines, "?color=blue&color=black&color=brown");
        row("form object", In::Query, u"form"_s, false, object, pair, "?color=R,100,G,200");
        row("form object, exploded", In::Query, u"form"_s, true, object, pair, "?R=100&G=200");
        row("spaces", In::Query, u"spaceDelimited"_s, false, list, threeLines, "?color=blue%20black%20brown");
        row("pipes", In::Query, u"pipeDelimited"_s, false, list, threeLines, "?color=blue%7Cblack%7Cbrown");
        row("deep object", In::Query, u"deepObject"_s, true, object, pair, "?color%5BR%5D=100&color%5BG%5D=200");
        row("a list as JSON", In::Query, u"form"_s, true, list, u"[\"blue\",\"black\"]"_s, "?color=blue&color=black");
        row("a comma in an item", In::Query, u"form"_s, false, list, u"a,b\nc"_s, "?color=a%2Cb,c");
        row("a plus and a space", In::Query, u"form"_s, true, text, u"1+1 2"_s, "?color=1%2B1%202");
    }
    void valuesAreWrittenInTheirStyle()
    {
        QFETCH(Parameter, parameter);
        QFETCH(QString, value);
        QFETCH(QByteArray, expected);

        const bool isInPath = parameter.in == Parameter::In::Path;
        const Operation operation = get(isInPath ? u"/things/{color}"_s : u"/things"_s, {parameter});
        const ConsoleForm form{.server = server, .values = {{formKey(parameter), value}}};

        QCOMPARE(sent(operation, form), "/things" + expected);
        QCOMPARE(texts(check(operation, form)), QStringList());
    }

    void reservedCharactersMayStayInAQuery()
    {
        Parameter parameter = parameterOf(Parameter::In::Query, u"form"_s, true, text);
        parameter.allowsReserved = true;
        const Operation operation = get(u"/things"_s, {parameter});
        const ConsoleForm form{.server = server, .values = {{u"query:color"_s, u"a/b:c?d,e&f=g#h+i"_s}}};

        QCOMPARE(sent(operation, form), QByteArray("/things?color=a/b:c?d,e%26f%3Dg%23h%2Bi"));
        QCOMPARE(toForm(toRequest(operation, form, {}), operation), form);
    }

    void aParameterOfJsonIsSentAsJson()
    {
        Parameter parameter = parameterOf(Parameter::In::Query, u"form"_s, true, object);
        parameter.mediaType = u"application/json"_s;
        const Operation operation = get(u"/things"_s, {parameter});
        const ConsoleForm form{.server = server, .values = {{u"query:color"_s, u"{\"R\":1}"_s}}};

        QCOMPARE(sent(operation, form), QByteArray("/things?color=%7B%22R%22%3A1%7D"));
        QCOMPARE(toForm(toRequest(operation, form, {}), operation), form);
        QVERIFY(check(operation, form).isEmpty());
        QVERIFY(!check(operation, {.server = server, .values = {{u"query:color"_s, u"{R"_s}}}).isEmpty());
    }

    void headersAndCookiesAreSent()
    {
        const Parameter inHeader = parameterOf(Parameter::In::Header, u"simple"_s, false, list);
        Parameter inCookie = parameterOf(Parameter::In::Cookie, u"form"_s, true, text);
        const Operation operation = get(u"/things"_s, {inHeader, inCookie});
        const ConsoleForm form{
            .server = server, .values = {{u"header:color"_s, u"a\nb"_s}, {u"cookie:color"_s, u"x;y"_s}}, .headers = {{"X-Own", "z"}}};

        const ConsoleRequest request = toRequest(operation, form, u"own"_s);

        QCOMPARE(header(request.headers, "color"), QByteArray("a,b"));
        QCOMPARE(header(request.headers, "Cookie"), QByteArray("color=x%3By"));
        QCOMPARE(header(request.headers, "X-Own"), QByteArray("z"));
        QCOMPARE(request.definition, u"own"_s);
        QCOMPARE(request.operation, u"x"_s);
    }

    void nothingClimbsOutOfItsPlace_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("isRefused");

        QTest::newRow("slash") << u"a/../../admin"_s << QByteArray("/things/a%2F..%2F..%2Fadmin") << false;
        QTest::newRow("two dots") << u".."_s << QByteArray("/things/%252E%252E") << true;
        QTest::newRow("a dot") << u"."_s << QByteArray("/things/%252E") << true;
        QTest::newRow("encoded dots") << u"%2e%2e"_s << QByteArray("/things/%252e%252e") << false;
        QTest::newRow("a query") << u"a?b=c"_s << QByteArray("/things/a%3Fb%3Dc") << false;
        QTest::newRow("a fragment") << u"a#b"_s << QByteArray("/things/a%23b") << false;
        QTest::newRow("a backslash") << u"..\\a"_s << QByteArray("/things/..%5Ca") << false;
        QTest::newRow("a line break") << u"a\r\nHost: b"_s << QByteArray("/things/a%0D%0AHost%3A%20b") << false;
        QTest::newRow("nothing") << QString() << QByteArray("/things/") << true;
    }
    void nothingClimbsOutOfItsPlace()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, expected);
        QFETCH(bool, isRefused);

        Parameter parameter = parameterOf(Parameter::In::Path, u"simple"_s, false, text);
        parameter.isRequired = true;
        const Operation operation = get(u"/things/{color}"_s, {parameter});
        const ConsoleForm form{.server = server, .values = {{u"path:color"_s, value}}};

        QCOMPARE(sent(operation, form), expected);
        QCOMPARE(toRequest(operation, form, {}).url.adjusted(QUrl::NormalizePathSegments).toEncoded().sliced(server.size()), expected);
        QCOMPARE(!check(operation, form).isEmpty(), isRefused);
    }

    void thePathOfADefinitionCannotClimbEither()
    {
        QCOMPARE(sent(get(u"/webhooks/../content"_s, {}), {.server = server}), QByteArray("/webhooks/%252E%252E/content"));
    }

    void aBodyThatIsNotNeededIsNotSent()
    {
        const ConsoleRequest request =
            toRequest(post(u"application/json"_s, object, false), {.server = server, .mediaType = u"application/json"_s}, {});

        QVERIFY(request.body.isEmpty());
        QVERIFY(header(request.headers, "Content-Type").isEmpty());
    }

    void aHeaderCannotBeginAnother()
    {
        const Parameter parameter = parameterOf(Parameter::In::Header, u"simple"_s, false, text);
        const Operation operation = get(u"/things"_s, {parameter});
        const ConsoleForm form{
            .server = server, .values = {{u"header:color"_s, u"a\r\nX-Other: b"_s}}, .headers = {{"X Own", "y"}, {"X-Two", "a\nb"}}};

        QCOMPARE(header(toRequest(operation, form, {}).headers, "color"), QByteArray("a  X-Other: b"));
        QCOMPARE(check(operation, form).size(), 3);
    }

    void whatIsTypedIsChecked_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<ConsoleForm>("form");
        QTest::addColumn<QStringList>("fields");

        Parameter limit = parameterOf(Parameter::In::Query, u"form"_s, true, "{'type':'integer','maximum':100}");
        limit.name = u"limit"_s;
        limit.isRequired = true;
        const Operation limited = get(u"/things"_s, {limit});
        const auto withLimit = [](const QString &value) { return ConsoleForm{.server = server, .values = {{u"query:limit"_s, value}}}; };
        QTest::newRow("well") << limited << withLimit(u"100"_s) << QStringList();
        QTest::newRow("missing") << limited << ConsoleForm{.server = server} << QStringList{u"query:limit"_s};
        QTest::newRow("too much") << limited << withLimit(u"101"_s) << QStringList{u"query:limit"_s};
        QTest::newRow("no number") << limited << withLimit(u"ten"_s) << QStringList{u"query:limit"_s};
        QTest::newRow("empty") << limited << withLimit({}) << QStringList{u"query:limit"_s};

        for (const auto &address :
             {u""_s, u"api.example"_s, u"ftp://api.example"_s, u"http://api.example"_s, u"https://me@api.example"_s,
              u"https://api.example?x=y"_s, u"https://api.example/a/../b"_s, u"https://api.example/{v}"_s, u"https://"_s}) {
            QTest::addRow("server %s", qPrintable(address))
                << get(u"/things"_s, {}) << ConsoleForm{.server = address} << QStringList{u"server"_s};
        }
        for (const auto &address : {u"https://api.example"_s, u"http://127.0.0.1:8080/x/"_s, u"http://[::1]/"_s})
            QTest::addRow("server %s", qPrintable(address)) << get(u"/things"_s, {}) << ConsoleForm{.server = address} << QStringList();

        const auto parted = [](Parameter::In in, const QString &style, bool explode, const QString &value) {
            const Parameter parameter = parameterOf(in, style, explode, list);
            return std::pair(get(in == Parameter::In::Path ? u"/things/{color}"_s : u"/things"_s, {parameter}),
                             ConsoleForm{.server = server, .values = {{formKey(parameter), value}}});
        };
        for (const auto &[operation, form] :
             {parted(Parameter::In::Query, u"pipeDelimited"_s, false, u"a|b"_s),
              parted(Parameter::In::Query, u"spaceDelimited"_s, false, u"a b"_s), parted(Parameter::In::Path, u"label"_s, true, u"a.b"_s),
              parted(Parameter::In::Header, u"simple"_s, false, u"a,b"_s)})
            QTest::addRow("a separator in an item, %s", qPrintable(operation.parameters.first().style))
                << operation << form << QStringList{formKey(operation.parameters.first())};
        const auto fitting = parted(Parameter::In::Query, u"pipeDelimited"_s, true, u"a|b"_s);
        QTest::newRow("a separator that parts nothing") << fitting.first << fitting.second << QStringList();

        const char *named = "{'type':'object','required':['name']}";
        const auto withBody = [](const QString &type, const QString &body) {
            return ConsoleForm{.server = server, .mediaType = type, .body = body};
        };
        const QString json = u"application/json"_s;
        const QString form = u"application/x-www-form-urlencoded"_s;
        QTest::newRow("a body") << post(json, named) << withBody(json, u"{\"name\":1}"_s) << QStringList();
        QTest::newRow("no body") << post(json, named) << withBody({}, {}) << QStringList{u"body"_s};
        QTest::newRow("no body is needed") << post(json, named, false) << withBody({}, {}) << QStringList();
        QTest::newRow("a body that does not fit") << post(json, named) << withBody(json, u"{}"_s) << QStringList{u"body"_s};
        QTest::newRow("a broken body") << post(json, named) << withBody(json, u"{"_s) << QStringList{u"body"_s};
        QTest::newRow("a form") << post(form, named) << withBody(form, u"{\"name\":1}"_s) << QStringList();
        QTest::newRow("a form that does not fit") << post(form, named) << withBody(form, u"{}"_s) << QStringList{u"body"_s};
        QTest::newRow("a form as it is sent") << post(form, named) << withBody(form, u"name=x"_s) << QStringList();
        QTest::newRow("such a form that does not fit") << post(form, named) << withBody(form, u"nam=x"_s) << QStringList{u"body"_s};
        QTest::newRow("text") << post(u"text/plain"_s, text) << withBody(u"text/plain"_s, u"anything"_s) << QStringList();
        QTest::newRow("several parts") << post(u"multipart/form-data"_s, named) << withBody(u"multipart/form-data"_s, u"x"_s)
                                       << QStringList{u"body"_s};
    }
    void whatIsTypedIsChecked()
    {
        QFETCH(Operation, operation);
        QFETCH(ConsoleForm, form);
        QFETCH(QStringList, fields);

        const QList<Problem> problems = check(operation, form);

        QStringList found;
        for (const Problem &problem : problems) {
            found.append(problem.field);
            QVERIFY2(problem.text.endsWith(u'.'), qPrintable(problem.text));
        }
        QCOMPARE(found, fields);
    }

    void bodiesAreSentInTheirMediaType()
    {
        const QString json = u"{ \"name\" : 1.0 }"_s;
        const ConsoleRequest asJson =
            toRequest(post(u"application/json"_s, object), {.server = server, .mediaType = u"application/json"_s, .body = json}, {});
        QCOMPARE(asJson.body, json.toUtf8());
        QCOMPARE(header(asJson.headers, "Content-Type"), QByteArray("application/json"));

        const QString form = u"application/x-www-form-urlencoded"_s;
        const ConsoleRequest asForm =
            toRequest(post(form, object), {.server = server, .mediaType = form, .body = u"{\"a b\":\"c&d\",\"e\":[1,2],\"f\":true}"_s}, {});
        QCOMPARE(asForm.body, QByteArray("a%20b=c%26d&e=1&e=2&f=true"));
        QCOMPARE(header(asForm.headers, "Content-Type"), form.toUtf8());

        const ConsoleRequest none =
            toRequest(get(u"/things"_s, {}), {.server = server, .mediaType = u"application/json"_s, .body = json}, {});
        QCOMPARE(none.body, QByteArray());
        QVERIFY(header(none.headers, "Content-Type").isEmpty());
    }

    void ourTokenIsAskedForAsAForm()
    {
        const Definition definition = Definition::ours().last();
        const Operation token = definition.operations().first();
        const ConsoleForm form{.server = token.servers.first(),
                               .mediaType = token.body->contents.first().mediaType,
                               .body = QString::fromUtf8(token.body->contents.first().examples.first().value.toJson(true))};

        const ConsoleRequest request = toRequest(token, form, definition.name());

        QCOMPARE(request.url, QUrl(u"https://auth.sitecorecloud.io/oauth/token"_s));
        QVERIFY(request.body.startsWith("grant_type=client_credentials&client_id=exampleApiKey"));
        QVERIFY(request.body.endsWith("&audience=https%3A%2F%2Fapi.sitecorecloud.io"));
        QCOMPARE(texts(check(token, form)), QStringList());
        QCOMPARE(toForm(request, token), form);
    }

    void acceptIsWhatTheOperationAnswers()
    {
        Operation operation = get(u"/things"_s, {});
        operation.answers = {{.status = u"200"_s, .contents = {{.mediaType = u"application/json"_s}, {.mediaType = u"text/csv"_s}}},
                             {.status = u"400"_s, .contents = {{.mediaType = u"application/problem+json"_s}}}};

        const ConsoleRequest usual = toRequest(operation, {.server = server}, {});
        const ConsoleRequest own = toRequest(operation, {.server = server, .headers = {{"accept", "text/csv"}}}, {});

        QCOMPARE(header(usual.headers, "Accept"), QByteArray("application/json, text/csv"));
        QCOMPARE(own.headers, (Headers{{"accept", "text/csv"}}));
    }

    void aFormIsWhatItsCallSays_data()
    {
        QTest::addColumn<QList<Operation>>("operations");

        const QList<Definition> definitions = Definition::ours();
        for (const Definition &definition : definitions)
            QTest::newRow(qPrintable(definition.name())) << definition.operations();
        QTest::newRow("every style") << ownOperations();
    }
    void aFormIsWhatItsCallSays()
    {
        QFETCH(QList<Operation>, operations);

        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (const Operation &operation : std::as_const(operations)) {
            for (int i = 0; i < 40; ++i) {
                const ConsoleForm form = anyForm(operation, random);

                const ConsoleRequest request = toRequest(operation, form, u"own"_s);
                const ConsoleForm again = toForm(request, operation);

                if (again != form) {
                    QFAIL(qPrintable(u"seed %1, %2\n%3\n--- %4\n%5"_s.arg(seed).arg(
                        operation.id, describe(form), QString::fromUtf8(request.url.toEncoded()), describe(again))));
                }
                QVERIFY(request.url.isValid());
            }
        }
    }

    void whatTheOperationDoesNotKnowIsKept()
    {
        const Operation operation = get(u"/things"_s, {parameterOf(Parameter::In::Query, u"form"_s, true, text)});
        const ConsoleRequest request{.url = QUrl(u"https://api.example/v1/things?color=red&new=a%20b"_s), .headers = {{"X-Own", "y"}}};

        const ConsoleForm form = toForm(request, operation);

        QCOMPARE(form.values.value(u"query:new"_s), u"a b"_s);
        QCOMPARE(form.headers, request.headers);
        QCOMPARE(toRequest(operation, form, {}).url, request.url);
    }

    void theOperationOfACallIsFound_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");

        const QString guest = u"/v2.1/guests/5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s;
        QTest::newRow("a list") << QByteArray("GET") << u"https://api-engage-eu.sitecorecloud.io/v2.1/guests?limit=10"_s << u"listGuests"_s;
        QTest::newRow("another host") << QByteArray("GET") << u"http://127.0.0.1:8080/v2.1/guests"_s << u"listGuests"_s;
        QTest::newRow("one") << QByteArray("PATCH") << QString(u"https://x.example"_s + guest) << u"patchGuest"_s;
        QTest::newRow("below") << QByteArray("GET") << QString(u"https://x.example"_s + guest + u"/extensions/ext1"_s)
                               << u"retrieveExtension"_s;
        QTest::newRow("further below") << QByteArray("DELETE")
                                       << QString(u"https://x.example"_s + guest + u"/extensions/ext1/fields?name=a"_s)
                                       << u"deleteExtensionFields"_s;
        QTest::newRow("with a base path") << QByteArray("DELETE") << u"https://edge.sitecorecloud.io/api/admin/v1/content"_s
                                          << u"deleteContent"_s;
        QTest::newRow("an id") << QByteArray("GET") << u"https://edge.sitecorecloud.io/api/admin/v1/webhooks/a%2Fb"_s << u"getWebhook"_s;
        QTest::newRow("another verb") << QByteArray("POST") << QString(u"https://x.example"_s + guest) << QString();
        QTest::newRow("another path") << QByteArray("GET") << u"https://x.example/v3/guests"_s << QString();
        QTest::newRow("nothing") << QByteArray("GET") << u"https://x.example"_s << QString();
    }
    void theOperationOfACallIsFound()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, url);
        QFETCH(QString, id);

        QList<Operation> all;
        const QList<Definition> definitions = Definition::ours();
        for (const Definition &definition : definitions)
            all += definition.operations();
        const Operation *found = operationOf({.verb = verb, .url = QUrl(url)}, all);

        QCOMPARE(found ? found->id : QString(), id);
    }

    void theOperationOfItsOwnServerGoesFirst()
    {
        Operation one = get(u"/things"_s, {});
        one.servers = {u"https://one.example"_s};
        Operation two = get(u"/things"_s, {});
        two.servers = {u"https://two.example/v1"_s};
        const QList<Operation> all{one, two};

        QCOMPARE(operationOf({.url = QUrl(u"https://one.example/things"_s)}, all), &all.at(0));
        QCOMPARE(operationOf({.url = QUrl(u"https://two.example/v1/things"_s)}, all), &all.at(1));
    }

    void fixedPathsGoBeforeNames()
    {
        const QList<Operation> all{get(u"/things/{id}"_s, {}), get(u"/things/mine"_s, {})};

        QCOMPARE(operationOf({.url = QUrl(u"https://x.example/things/mine"_s)}, all), &all.at(1));
        QCOMPARE(operationOf({.url = QUrl(u"https://x.example/things/yours"_s)}, all), &all.at(0));
    }

    void secretHeadersAreKnown()
    {
        for (const char *name :
             {"Authorization", "authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "x-auth-token", "Client-Secret"})
            QVERIFY2(ConsoleRequest::isSecretHeader(name), name);
        for (const char *name : {"Accept", "Content-Type", "X-Trace", "If-Match"})
            QVERIFY2(!ConsoleRequest::isSecretHeader(name), name);
    }
};

QTEST_GUILESS_MAIN(TestConsoleRequest)
#include "tst_consolerequest.moc"
