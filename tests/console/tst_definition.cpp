#include "app/console/definition.h"
#include "support/quoted.h"

#include <QStringEncoder>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// A definition of one operation, and what stands beside "paths".
QByteArray withOperation(const QByteArray &operation, const QByteArray &rest = {}, const QByteArray &version = "3.1.0")
{
    return "openapi: " + version + "\ninfo: {title: Test, version: 1.0}\npaths:\n  /things/{id}:\n    get:\n" + operation + rest;
}

Definition read(const QByteArray &text, const QString &name = u"test.yaml"_s)
{
    DefinitionProblem problem;
    const auto definition = Definition::read(text, name, &problem);
    if (!definition)
        qFatal("%s", qUtf8Printable(problem.text));
    return *definition;
}

Definition ours(const QString &name)
{
    const QList<Definition> all = Definition::ours();
    for (const Definition &definition : all) {
        if (definition.name() == name)
            return definition;
    }
    qFatal("no definition %s", qUtf8Printable(name));
}

Operation operation(const Definition &definition, const QString &id)
{
    const QList<Operation> all = definition.operations();
    for (const Operation &each : all) {
        if (each.id == id)
            return each;
    }
    qFatal("no operation %s", qUtf8Printable(id));
}

Parameter parameter(const Operation &operation, const QString &name)
{
    for (const Parameter &each : operation.parameters) {
        if (each.name == name)
            return each;
    }
    qFatal("no parameter %s", qUtf8Printable(name));
}

QStringList texts(const QList<DefinitionProblem> &problems)
{
    QStringList all;
    for (const DefinitionProblem &problem : problems)
        all.append(u"%1: %2"_s.arg(problem.line).arg(problem.text));
    return all;
}

const QByteArray idParameter = "      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n";

} // namespace

class TestDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oursComeInTheOrderOfTheCatalog()
    {
        QStringList names;
        QStringList titles;
        int operations = 0;
        const QList<Definition> all = Definition::ours();
        for (const Definition &definition : all) {
            QVERIFY(definition.isOurs());
            QVERIFY(definition.isYaml());
            QCOMPARE(texts(definition.problems()), QStringList());
            names.append(definition.name());
            titles.append(definition.title());
            operations += int(definition.operations().size());
        }

        QCOMPARE(names, (QStringList{u"guests"_s, u"exports"_s, u"edge"_s, u"token"_s}));
        QCOMPARE(titles, (QStringList{u"Guests"_s, u"Audience exports"_s, u"Edge administration"_s, u"Access token"_s}));
        QCOMPARE(operations, 27);
    }

    void oursAreSignedByTheConnection_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<Credential>("credential");

        QTest::newRow("guests") << u"guests"_s << Credential::Guests;
        QTest::newRow("exports") << u"exports"_s << Credential::Exports;
        QTest::newRow("edge") << u"edge"_s << Credential::Edge;
        QTest::newRow("token") << u"token"_s << Credential::None;
    }
    void oursAreSignedByTheConnection()
    {
        QFETCH(QString, definition);
        QFETCH(Credential, credential);

        const QList<Operation> operations = ours(definition).operations();
        for (const Operation &operation : operations)
            QCOMPARE(operation.credential, credential);
    }

    void ofOurOperationsAFormKnowsAll()
    {
        const Operation find = operation(ours(u"guests"_s), u"listGuests"_s);

        QCOMPARE(find.title, u"Find guests"_s);
        QCOMPARE(find.verb, QByteArray("GET"));
        QCOMPARE(find.path, u"/v2.1/guests"_s);
        QCOMPARE(find.group, u"Guests"_s);
        QCOMPARE(find.servers, QStringList{u"https://api-engage-eu.sitecorecloud.io"_s});
        QVERIFY(!find.isWrite());
        const Parameter limit = parameter(find, u"limit"_s);
        QCOMPARE(limit.style, u"form"_s);
        QCOMPARE(limit.schema.type(), u"integer"_s);
        QVERIFY(!limit.isRequired);
        QCOMPARE(parameter(find, u"email"_s).examples.first().value.text(), u"ada.byrne@mail.example"_s);

        const Operation change = operation(ours(u"guests"_s), u"patchGuest"_s);
        QVERIFY(change.isWrite());
        QVERIFY(parameter(change, u"guestRef"_s).isRequired);
        QVERIFY(change.body && change.body->isRequired);
        QCOMPARE(change.body->contents.first().mediaType, u"application/json"_s);
        QCOMPARE(change.body->contents.first().examples.size(), 2);
        QVERIFY(change.answer(404));
        QCOMPARE(change.answer(404)->status, u"404"_s);
        QCOMPARE(change.answer(418)->status, u"default"_s);
    }

    void everyOperationOfOursIsToldInFull()
    {
        const QList<Definition> all = Definition::ours();
        for (const Definition &definition : all) {
            QStringList groups;
            const QList<Definition::Group> described = definition.groups();
            for (const Definition::Group &group : described) {
                QVERIFY(!group.description.isEmpty());
                groups.append(group.name);
            }
            const QList<Operation> operations = definition.operations();
            for (const Operation &operation : operations) {
                QVERIFY2(!operation.title.isEmpty() && operation.title != operation.id, qPrintable(operation.id));
                QVERIFY2(!operation.description.isEmpty(), qPrintable(operation.id));
                QVERIFY2(!operation.notes.isEmpty(), qPrintable(operation.id));
                QVERIFY2(groups.contains(operation.group), qPrintable(operation.id));
                QVERIFY2(operation.answer(500), qPrintable(operation.id));
                for (const Parameter &parameter : operation.parameters)
                    QVERIFY2(!parameter.description.isEmpty(), qPrintable(operation.id + u' ' + parameter.name));
            }
        }
    }

    void everyExampleOfOursFitsItsSchema()
    {
        int examples = 0;
        const auto verify = [&examples](const Schema &schema, const QList<Example> &all, const QString &where) {
            for (const Example &example : all) {
                const auto problems = schema.check(example.value);
                if (!problems.isEmpty())
                    QFAIL(qPrintable(u"%1 %2: %3 %4"_s.arg(where, example.name, problems.first().at, problems.first().text)));
                ++examples;
            }
        };
        const QList<Definition> all = Definition::ours();
        for (const Definition &definition : all) {
            const QList<Operation> operations = definition.operations();
            for (const Operation &operation : operations) {
                for (const Parameter &parameter : operation.parameters)
                    verify(parameter.schema, parameter.examples, operation.id + u' ' + parameter.name);
                QList<Content> contents = operation.body ? operation.body->contents : QList<Content>();
                for (const DocumentedAnswer &answer : operation.answers) {
                    contents += answer.contents;
                    for (const Parameter &header : answer.headers)
                        verify(header.schema, header.examples, operation.id + u' ' + header.name);
                }
                for (const Content &content : std::as_const(contents)) {
                    QVERIFY2(!content.examples.isEmpty(), qPrintable(operation.id));
                    verify(content.schema, content.examples, operation.id + u' ' + content.mediaType);
                }
            }
        }
        QVERIFY(examples > 200);
    }

    void savedAsJsonOursStayTheSame()
    {
        const QList<Definition> all = Definition::ours();
        for (const Definition &definition : all) {
            QVERIFY(definition.source().startsWith("openapi: 3.1.0"));
            QCOMPARE(definition.toYaml(), definition.source());

            const Definition fromJson = read(definition.toJson(), definition.name() + u".json"_s);
            const Definition fromYaml = read(fromJson.toYaml(), definition.name() + u".yaml"_s);

            QVERIFY(!fromJson.isYaml());
            QCOMPARE(fromJson.toJson(), definition.toJson());
            QCOMPARE(fromYaml.toJson(), definition.toJson());
            QCOMPARE(fromYaml.operations().size(), definition.operations().size());
        }
        QVERIFY(ours(u"guests"_s).toJson().startsWith("{\n    \"openapi\": \"3.1.0\",\n    \"info\": {\n        \"title\": \"Guests\""));
    }

    void numbersKeepTheirTextAndMembersTheirOrder()
    {
        const Definition definition = read("openapi: 3.1.0\ninfo: {title: T, version: 1.0}\nx-z: 9007199254740993\nx-a: 1.50\n");

        QCOMPARE(definition.version(), u"1.0"_s);
        QVERIFY(definition.toJson().contains("\"x-z\": 9007199254740993,\n    \"x-a\": 1.50"));
    }

    void whatIsNoDefinitionIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("words");

        QTest::newRow("Swagger") << QByteArray("info: {}\nswagger: '2.0'\n") << u"a.yaml"_s << 2
                                 << u"This is OpenAPI 2.0, also called Swagger"_s;
        QTest::newRow("Swagger, a number") << QByteArray("swagger: 2.0\n") << u"a.yaml"_s << 1 << u"convert it first"_s;
        QTest::newRow("OpenAPI 2") << QByteArray("openapi: 2.0.0\n") << u"a.yaml"_s << 1 << u"convert it first"_s;
        QTest::newRow("AsyncAPI") << QByteArray("asyncapi: 3.0.0\n") << u"a.yaml"_s << 1 << u"AsyncAPI"_s;
        QTest::newRow("Postman") << quoted("{'info': {'_postman_id': 'x'}, 'item': []}") << u"a.json"_s << 1 << u"Postman"_s;
        QTest::newRow("anything") << QByteArray("a: b\n") << u"a.yaml"_s << 1 << u"“openapi” is missing"_s;
        QTest::newRow("a text") << QByteArray("hello\n") << u"a.yaml"_s << 1 << u"an object"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"a.json"_s << 1 << u"an object"_s;
        QTest::newRow("a version that is none") << QByteArray("openapi: [3]\n") << u"a.yaml"_s << 1 << u"such as “3.1.0”"_s;
        QTest::newRow("empty") << QByteArray(" \n") << u"a.yaml"_s << 1 << u"empty"_s;
        QTest::newRow("nothing") << QByteArray() << u"a.json"_s << 1 << u"empty"_s;
        QTest::newRow("broken YAML") << QByteArray("openapi: 3.1.0\ninfo:\n  title: [\n") << u"a.yaml"_s << 4 << u"]"_s;
        QTest::newRow("broken JSON") << quoted("{'openapi': '3.1.0',\n 'info': }") << u"a.json"_s << 2 << u"value is expected"_s;
        QTest::newRow("YAML named as JSON") << QByteArray("openapi: 3.1.0\n") << u"a.json"_s << 1 << u"value is expected"_s;
        QTest::newRow("too large") << QByteArray(11 << 20, ' ') << u"a.yaml"_s << 0 << u"10 MB"_s;
    }
    void whatIsNoDefinitionIsRefusedWithAReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QFETCH(int, line);
        QFETCH(QString, words);

        DefinitionProblem problem;
        const auto definition = Definition::read(text, name, &problem);

        QVERIFY(!definition);
        QCOMPARE(definition.error().kind, Error::Kind::Malformed);
        QVERIFY2(problem.text.contains(words), qPrintable(problem.text));
        QCOMPARE(problem.line, line);
        QVERIFY(definition.error().detail.contains(problem.text));
    }

    void anyUnicodeIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");

        const QString text = u"{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Gäste\", \"version\": \"1\"}, \"paths\": {}}"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("with its mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text));
        QTest::newRow("big endian") << QByteArray(QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)(text));
    }
    void anyUnicodeIsRead()
    {
        QFETCH(QByteArray, text);

        QCOMPARE(read(text, u"a.json"_s).title(), u"Gäste"_s);
        QCOMPARE(read(text, u"a.json"_s).source(), text);
    }

    void newerVersionsAreReadAndToldOf()
    {
        const Definition definition = read(withOperation(idParameter, {}, "3.2.0"));

        QCOMPARE(definition.operations().size(), 1);
        QCOMPARE(definition.problems().size(), 1);
        QVERIFY(definition.problems().first().text.contains(u"3.2.0"));
        QCOMPARE(definition.problems().first().line, 1);
    }

    void pathsMayBeMissing()
    {
        const Definition definition =
            read("openapi: 3.1.0\ninfo: {title: T, version: '1'}\nwebhooks:\n  a:\n    post: {$ref: '#/nowhere'}\n");

        QCOMPARE(definition.title(), u"T"_s);
        QVERIFY(definition.operations().isEmpty());
        QCOMPARE(texts(definition.problems()), QStringList());
    }

    void whatBelongsToThePathHoldsForItsOperations()
    {
        const Definition definition = read("openapi: 3.0.3\n"
                                           "info: {title: T, version: '1'}\n"
                                           "servers: [{url: 'https://{place}.example/', variables: {place: {default: eu}}}]\n"
                                           "paths:\n"
                                           "  /a/{id}:\n"
                                           "    servers: [{url: https://other.example}]\n"
                                           "    parameters:\n"
                                           "      - {name: id, in: path, required: true, description: outer, schema: {type: string}}\n"
                                           "      - {name: q, in: query, schema: {type: string}}\n"
                                           "    get:\n"
                                           "      parameters:\n"
                                           "        - {name: q, in: query, required: true, schema: {type: integer}}\n"
                                           "        - {name: q, in: header, schema: {type: string}}\n"
                                           "    put:\n"
                                           "      servers: [{url: https://third.example/v1}]\n"
                                           "  /b:\n"
                                           "    get: {}\n");

        QCOMPARE(texts(definition.problems()), QStringList());
        const QList<Operation> all = definition.operations();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).parameters.size(), 3);
        QCOMPARE(all.at(0).parameters.at(0).description, u"outer"_s);
        QVERIFY(all.at(0).parameters.at(1).isRequired);
        QCOMPARE(all.at(0).parameters.at(1).schema.type(), u"integer"_s);
        QCOMPARE(all.at(0).parameters.at(2).in, Parameter::In::Header);
        QCOMPARE(all.at(0).servers, QStringList{u"https://other.example"_s});
        QCOMPARE(all.at(1).servers, QStringList{u"https://third.example/v1"_s});
        QCOMPARE(all.at(2).servers, QStringList{u"https://eu.example"_s});
        QCOMPARE(all.at(2).id, u"GET /b"_s);
        QCOMPARE(all.at(2).title, u"GET /b"_s);
    }

    void referencesAreFollowed()
    {
        const Definition definition =
            read("openapi: 3.1.0\n"
                 "info: {title: T, version: '1'}\n"
                 "paths:\n"
                 "  /a/{id}: {$ref: '#/components/pathItems/A'}\n"
                 "components:\n"
                 "  pathItems:\n"
                 "    A:\n"
                 "      parameters: [{$ref: '#/components/parameters/Again'}]\n"
                 "      post:\n"
                 "        operationId: make\n"
                 "        requestBody: {$ref: '#/components/requestBodies/B'}\n"
                 "        responses:\n"
                 "          '200': {$ref: '#/components/responses/R', description: Beside}\n"
                 "  parameters:\n"
                 "    Again: {$ref: '#/components/parameters/Id'}\n"
                 "    Id: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/a~1b'}}\n"
                 "  requestBodies:\n"
                 "    B: {content: {application/json: {schema: {type: object}, examples: {e: {$ref: '#/components/examples/E'}}}}}\n"
                 "  responses:\n"
                 "    R: {description: There, headers: {X-Y: {$ref: '#/components/headers/H'}}}\n"
                 "  headers:\n"
                 "    H: {description: Head, schema: {type: integer}}\n"
                 "  examples:\n"
                 "    E: {summary: Sum, value: {x: 1.0}}\n"
                 "  schemas:\n"
                 "    a/b: {type: integer}\n");

        QCOMPARE(texts(definition.problems()), QStringList());
        const Operation make = operation(definition, u"make"_s);
        QCOMPARE(make.parameters.first().schema.type(), u"integer"_s);
        QCOMPARE(make.body->contents.first().examples.first().summary, u"Sum"_s);
        QCOMPARE(make.body->contents.first().examples.first().value.toJson(), QByteArray("{\"x\":1.0}"));
        QCOMPARE(make.answer(200)->description, u"Beside"_s);
        QCOMPARE(make.answer(200)->headers.first().name, u"X-Y"_s);
        QCOMPARE(make.answer(200)->headers.first().schema.type(), u"integer"_s);
    }

    void whatIsBrokenIsToldAndTheRestUsable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<int>("operations");

        const auto row = [](const char *name, const QByteArray &text, const QStringList &problems, int operations = 1) {
            QTest::newRow(name) << text << problems << operations;
        };
        row("reference to nothing",
            withOperation("      parameters: [{$ref: '#/components/parameters/X'}, {name: id, in: path, required: true}]\n"),
            {u"6: “#/components/parameters/X” points to nothing."_s});
        row("reference out of the file", withOperation(idParameter + "      requestBody:\n        $ref: other.yaml#/B\n"),
            {u"7: “other.yaml#/B” points out of the file; only what is in it is read."_s});
        row("reference in a schema",
            withOperation(idParameter, "components:\n  schemas:\n    A:\n      properties:\n        b: {$ref: '#/components/schemas/B'}\n"),
            {u"11: “#/components/schemas/B” points to nothing."_s});
        row("endless references",
            withOperation(
                "      parameters: [{$ref: '#/components/parameters/A'}, {name: id, in: path, required: true}]\n",
                "components:\n  parameters:\n    A: {$ref: '#/components/parameters/B'}\n    B: {$ref: '#/components/parameters/A'}\n"),
            {u"6: This reference leads back to itself."_s});
        row("a name of the path without a description", withOperation("      summary: x\n"),
            {u"5: “{id}” of the path is not described; any text is taken for it."_s});
        row("a parameter that the path does not hold",
            withOperation("      parameters: [{name: id, in: path, required: true}, {name: ref, in: path, required: true}]\n"),
            {u"5: The path does not hold the parameter “ref”; it is left out."_s});
        row("a parameter twice",
            withOperation(
                "      parameters:\n        - {name: id, in: path, required: true}\n        - {name: id, in: path, required: true}\n"),
            {u"8: The parameter “id” stands here twice; the first counts."_s});
        row("a parameter somewhere",
            withOperation("      parameters:\n        - {name: id, in: path, required: true}\n        - {name: x, in: body}\n"),
            {u"8: The parameter “x” is left out: “in” must be path, query, header or cookie."_s});
        row("a parameter without a name",
            withOperation("      parameters:\n        - {name: id, in: path, required: true}\n        - {in: query}\n"),
            {u"8: A parameter without a name is left out."_s});
        row("a header that is none",
            withOperation("      parameters:\n        - {name: id, in: path, required: true}\n        - {name: \"x: y\", in: header}\n"),
            {u"8: The parameter “x: y” is left out: a header cannot have that name."_s});
        row("an unknown style", withOperation("      parameters:\n        - {name: id, in: path, required: true, style: form}\n"),
            {u"7: The style “form” of the parameter “id” has no meaning there; “simple” is used."_s});
        row("an unknown status",
            withOperation(idParameter + "      responses:\n        ok: {description: x}\n        200: {description: y}\n"),
            {u"8: “ok” is no status of an answer; it is left out."_s});
        row("a path without a slash", withOperation(idParameter, "  things: {}\n"),
            {u"7: “things” is left out: a path begins with a slash."_s});
        row("an operation that is none", withOperation(idParameter, "    put: soon\n"),
            {u"7: “PUT /things/{id}” is left out: an object is expected."_s});
        row("a path that is none", withOperation(idParameter, "  /other: soon\n"),
            {u"7: “/other” is left out: an object with a member for each verb is expected."_s});
        row("the same id twice",
            "openapi: 3.1.0\npaths:\n  /a:\n    get: {operationId: x}\n    put:\n      operationId: x\n    post: {operationId: y}\n",
            {u"6: The operationId “x” is taken already; this operation is called “PUT /a”."_s}, 3);
        row("a name twice", withOperation(idParameter, "    get: {}\n"), {u"7: “get” stands here twice; the first counts."_s});
        row("a verb of newer versions", withOperation(idParameter, "    query: {}\n"),
            {u"7: “query” is left out: Edgewise knows the verbs of OpenAPI 3.1 only."_s});
    }
    void whatIsBrokenIsToldAndTheRestUsable()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, problems);
        QFETCH(int, operations);

        const Definition definition = read(text);

        QCOMPARE(texts(definition.problems()), problems);
        QCOMPARE(definition.operations().size(), operations);
    }

    void ofManyProblemsTheFirstAreTold()
    {
        QByteArray text = "openapi: 3.1.0\npaths:\n";
        for (int i = 0; i < 300; ++i)
            text += "  path" + QByteArray::number(i) + ": {}\n";

        const QList<DefinitionProblem> problems = read(text).problems();

        QCOMPARE(problems.size(), 201);
        QCOMPARE(problems.last().text, u"There are 100 more problem(s)."_s);
    }

    void schemasMayReferToEachOtherByTheirNames()
    {
        const Definition definition = read(withOperation(
            idParameter,
            "components:\n  schemas:\n    A: {$id: 'https://a.example/a', type: string}\n    B: {$ref: 'https://a.example/a'}\n"));

        QCOMPARE(texts(definition.problems()), QStringList());
    }

    void wordsOfAuthorsAreNotTakenForReferences()
    {
        const Definition definition = read(withOperation(
            idParameter,
            "components:\n  schemas:\n    A:\n      properties:\n        $ref: {type: string}\n        default: {type: string}\n"
            "      example: {$ref: nowhere}\n      default: {$ref: nowhere}\n  examples:\n    E: {value: {$ref: nowhere}}\n"));

        QCOMPARE(texts(definition.problems()), QStringList());
    }

    void schemasReadTheDialectOfTheirVersion()
    {
        const QByteArray limit =
            "      parameters: [{name: id, in: path, required: true, schema: {type: integer, minimum: 1, exclusiveMinimum: true}}]\n";
        const QByteArray newer =
            "      parameters: [{name: id, in: path, required: true, schema: {type: [integer, 'null'], exclusiveMinimum: 1}}]\n";
        const auto fits = [](const QByteArray &text, const char *number) {
            return operation(read(text), u"GET /things/{id}"_s).parameters.first().schema.fits(ExactJson::Number{number});
        };

        QVERIFY(!fits(withOperation(limit, {}, "3.0.3"), "1"));
        QVERIFY(fits(withOperation(limit, {}, "3.0.3"), "2"));
        QVERIFY(!fits(withOperation(newer, {}, "3.1.1"), "1"));
        QVERIFY(fits(withOperation(newer, {}, "3.1.1"), "2"));
    }

    void otherDefinitionsAskForTheirCredential()
    {
        const QByteArray secured = "security: [{key: []}]\n";

        QCOMPARE(read(withOperation(idParameter)).operations().first().credential, Credential::None);
        QCOMPARE(read(withOperation(idParameter, secured)).operations().first().credential, Credential::Own);
        QCOMPARE(read(withOperation(idParameter + "      security: []\n", secured)).operations().first().credential, Credential::None);
        QCOMPARE(read(withOperation(idParameter, "security: [{key: []}, {}]\n")).operations().first().credential, Credential::Own);
    }

    void whatIsSaidElsewhereIsNoParameter()
    {
        const Definition definition =
            read(withOperation("      parameters:\n        - {name: id, in: path, required: true}\n        - {name: accept, in: header}\n"
                               "        - {name: Authorization, in: header}\n        - {name: X-Own, in: header}\n"));

        QCOMPARE(definition.operations().first().parameters.size(), 2);
        QCOMPARE(definition.operations().first().parameters.last().name, u"X-Own"_s);
    }

    void groupsComeInTheOrderOfTheTags()
    {
        const Definition definition = read("openapi: 3.1.0\n"
                                           "tags: [{name: B, description: Second}, {name: Unused}, {name: A}]\n"
                                           "paths:\n"
                                           "  /1: {get: {tags: [C]}}\n"
                                           "  /2: {get: {tags: [A, B]}}\n"
                                           "  /3: {get: {tags: [B]}}\n"
                                           "  /4: {get: {}}\n");
        QStringList names;
        const QList<Definition::Group> groups = definition.groups();
        for (const Definition::Group &group : groups)
            names.append(group.name);

        QCOMPARE(names, (QStringList{u"B"_s, u"A"_s, u"C"_s, QString()}));
        QCOMPARE(definition.groups().first().description, u"Second"_s);
        QCOMPARE(operation(definition, u"GET /2"_s).group, u"A"_s);
    }

    void notesAreRead()
    {
        const Definition definition = read(withOperation(idParameter + "      x-good-to-know: [One., Two.]\n"));

        QCOMPARE(definition.operations().first().notes, (QStringList{u"One."_s, u"Two."_s}));
    }
};

QTEST_GUILESS_MAIN(TestDefinition)
#include "tst_definition.moc"
