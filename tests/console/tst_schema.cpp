#include "app/console/definition.h"
#include "app/console/schema.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <future>
#include <vector>

#include "support/quoted.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(edgewise::Schema)
Q_DECLARE_METATYPE(edgewise::ExactJson)

namespace {

ExactJson fixture(const QString &name)
{
    QFile file(QStringLiteral(EDGEWISE_FIXTURES "/console/") + name);
    const auto json = file.open(QIODevice::ReadOnly) ? ExactJson::parse(file.readAll()) : ExactJson::parse({});
    return json.value_or(ExactJson());
}

ExactJson read(const QByteArray &json)
{
    return ExactJson::parse(quoted(json)).value();
}

Schema schemaOf(const QByteArray &json, Schema::Dialect dialect = Schema::Dialect::Draft2020)
{
    return {read(json), dialect};
}

Schema::Dialect dialectOf(const QString &name)
{
    if (name == "3.0"_L1)
        return Schema::Dialect::OpenApi30;
    if (name == "3.1"_L1)
        return Schema::Dialect::OpenApi31;
    return name == "4"_L1 ? Schema::Dialect::Draft4 : Schema::Dialect::Draft2020;
}

/// "/limit: type: “limit” must be a whole number."
QStringList told(const QList<SchemaProblem> &problems)
{
    QStringList lines;
    for (const SchemaProblem &problem : problems)
        lines.append(problem.at + u": "_s + problem.keyword + u": "_s + problem.text);
    return lines;
}

QStringList namesOf(const QList<Schema::Property> &properties)
{
    QStringList names;
    for (const Schema::Property &property : properties)
        names.append(property.isRequired ? QString(property.name + u'!') : property.name);
    return names;
}

ExactJson nested(int levels)
{
    ExactJson value = ExactJson::Array();
    for (int i = 1; i < levels; ++i)
        value = ExactJson::Array{value};
    return value;
}

ExactJson numberOf(int number)
{
    return ExactJson::Number{QByteArray::number(number)};
}

/// A schema that some value fits, of what people write.
ExactJson randomSchema(QRandomGenerator &random, int depth)
{
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    ExactJson schema = ExactJson::emptyObject();
    switch (random.bounded(depth > 3 ? 4 : 8)) {
    case 0: {
        schema.set(u"type"_s, u"string"_s);
        static const QStringList formats{u"date-time"_s, u"date"_s,     u"email"_s, u"uri"_s, u"uuid"_s,
                                         u"ipv4"_s,      u"hostname"_s, u"byte"_s,  u"own"_s};
        static const QStringList patterns{u"^[A-Z]{3}-\\d{4}$"_s, u"^(yes|no)$"_s, u"[a-f0-9]+"_s, u"^\\S+@\\S+$"_s, u"^[^/ ]{2,}$"_s};
        if (chance(40)) {
            schema.set(u"format"_s, formats.at(random.bounded(int(formats.size()))));
        } else if (chance(40)) {
            schema.set(u"pattern"_s, patterns.at(random.bounded(int(patterns.size()))));
        } else {
            const int shortest = random.bounded(30);
            schema.set(u"minLength"_s, numberOf(shortest));
            schema.set(u"maxLength"_s, numberOf(shortest + random.bounded(10)));
        }
        break;
    }
    case 1: {
        const int least = random.bounded(-50, 50);
        schema.set(u"type"_s, u"integer"_s);
        schema.set(u"minimum"_s, numberOf(least));
        schema.set(u"maximum"_s, numberOf(least + 12));
        if (chance(50))
            schema.set(u"multipleOf"_s, numberOf(random.bounded(1, 12)));
        break;
    }
    case 2:
        schema.set(u"type"_s, u"number"_s);
        schema.set(u"exclusiveMinimum"_s, numberOf(random.bounded(-5, 5)));
        if (chance(50))
            schema.set(u"multipleOf"_s, ExactJson::Number{"0.05"});
        break;
    case 3: schema.set(u"enum"_s, ExactJson::fromStrings({u"north"_s, u"south"_s})); break;
    case 4: {
        const int least = random.bounded(4);
        schema.set(u"type"_s, u"array"_s);
        schema.set(u"items"_s, randomSchema(random, depth + 1));
        schema.set(u"minItems"_s, numberOf(least));
        schema.set(u"maxItems"_s, numberOf(least + random.bounded(3)));
        break;
    }
    case 5: schema.set(u"oneOf"_s, ExactJson::Array{randomSchema(random, depth + 1), read("{'type': 'boolean'}")}); break;
    case 6:
        schema.set(u"type"_s, u"object"_s);
        schema.set(u"additionalProperties"_s, randomSchema(random, depth + 1));
        schema.set(u"minProperties"_s, numberOf(random.bounded(4)));
        break;
    default: {
        ExactJson properties = ExactJson::emptyObject();
        QStringList required;
        for (int i = 0; i < random.bounded(1, 6); ++i) {
            const QString name = u"member%1"_s.arg(i);
            properties.set(name, randomSchema(random, depth + 1));
            if (chance(50))
                required.append(name);
        }
        schema.set(u"type"_s, u"object"_s);
        schema.set(u"properties"_s, properties);
        schema.set(u"required"_s, ExactJson::fromStrings(required));
        if (chance(50))
            schema.set(u"additionalProperties"_s, false);
        if (chance(30))
            schema =
                ExactJson(ExactJson::Object{{u"allOf"_s, ExactJson::Array{schema, read("{'properties': {'more': {'type': 'integer'}}}")}}});
    }
    }
    return schema;
}

} // namespace

/// Schemas: what fits, the sentences, and what a form shows. That the rules are those of JSON Schema is for tst_schemasuite.
class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsToldInWords_data();
    void whatDoesNotFitIsToldInWords();
    void wordsSayWhatAValueMayBe_data();
    void wordsSayWhatAValueMayBe();

    void aSchemaOfNothingFitsEverything();
    void noMoreProblemsAreToldThanAskedFor();
    void deepValuesAreCheckedTo500Levels();
    void deepSchemasEnd();
    void referencesGoThroughTheDefinition();
    void otherDocumentsAreThoseThatAreGiven();
    void manyThreadsMayCheckAtOnce();

    void jsonIsWhatIsReferredToAndWhatIsBeside();
    void propertiesOfEveryAllOfAreThere();
    void aPropertyOfTwoPartsObeysBoth();
    void itemsAndFurtherMembersAreSchemas();
    void alternativesAreWholeSchemas();
    void aSchemaThatLeadsToItselfCanBeWalked();

    void anExampleIsWhatTheSchemaGives();
    void anExampleIsBelievable_data();
    void anExampleIsBelievable();
    void anExampleEndsAtReferencesToItself();
    void anExampleOfWhatIsRequiredHasNoMore();
    void everyExampleFits_data();
    void everyExampleFits();
    void examplesOfAnySchemaFitIt();
    void examplesMadeForOurDefinitionsFit();
};

void TestSchema::whatDoesNotFitIsToldInWords_data()
{
    QTest::addColumn<Schema>("schema");
    QTest::addColumn<ExactJson>("value");
    QTest::addColumn<QStringList>("problems");
    const ExactJson::Array groups = fixture(u"schema-cases.json"_s).items();
    for (const ExactJson &group : groups) {
        const Schema schema(group.value(u"schema"), dialectOf(group.value(u"dialect").text()));
        const ExactJson::Array cases = group.value(u"cases").items();
        for (const ExactJson &one : cases)
            QTest::newRow(qPrintable(QString(group.value(u"about").text() + u": "_s + QString::fromUtf8(one.value(u"value").toJson()))))
                << schema << one.value(u"value") << one.value(u"problems").texts();
    }
}

void TestSchema::whatDoesNotFitIsToldInWords()
{
    QFETCH(Schema, schema);
    QFETCH(ExactJson, value);
    QFETCH(QStringList, problems);

    QCOMPARE(told(schema.check(value)), problems);
    QCOMPARE(schema.fits(value), problems.isEmpty());
}

void TestSchema::wordsSayWhatAValueMayBe_data()
{
    QTest::addColumn<Schema>("schema");
    QTest::addColumn<ExactJson>("expected");
    const ExactJson::Array all = fixture(u"schema-words.json"_s).items();
    for (const ExactJson &one : all)
        QTest::newRow(one.value(u"schema").toJson().constData())
            << Schema(one.value(u"schema"), dialectOf(one.value(u"dialect").text())) << one;
}

void TestSchema::wordsSayWhatAValueMayBe()
{
    QFETCH(Schema, schema);
    QFETCH(ExactJson, expected);

    QCOMPARE(schema.typeWords(), expected.value(u"words").text());
    QCOMPARE(schema.type(), expected.value(u"type").text());
    QCOMPARE(schema.format(), expected.value(u"format").text());
    QCOMPARE(schema.limitWords(), expected.value(u"limits").text());
    QCOMPARE(schema.description(), expected.value(u"description").text());
    QCOMPARE(ExactJson(schema.values()).toJson(), ExactJson(expected.value(u"values").items()).toJson());
    QCOMPARE(schema.hasDefault(), expected.contains(u"default"));
    QCOMPARE(schema.defaultValue(), expected.value(u"default"));
    QCOMPARE(schema.isReadOnly(), expected.value(u"isReadOnly").toBool());
    QCOMPARE(schema.isDeprecated(), expected.value(u"isDeprecated").toBool());
}

void TestSchema::aSchemaOfNothingFitsEverything()
{
    const Schema everything;

    QVERIFY(everything.fits({}));
    QVERIFY(everything.fits(read("{'a': [1]}")));
    QCOMPARE(everything.typeWords(), u"anything"_s);
    QCOMPARE(everything.json(), ExactJson(true));
    QVERIFY(everything.properties().isEmpty());
    QVERIFY(!everything.items());
}

void TestSchema::noMoreProblemsAreToldThanAskedFor()
{
    const Schema schema = schemaOf("{'items': {'type': 'integer'}}");
    const ExactJson value = ExactJson::fromStrings(QStringList(1000, u"x"_s));

    QCOMPARE(schema.check(value).size(), 100);
    QCOMPARE(schema.check(value, 3).size(), 3);
    QCOMPARE(schema.check(value, 3).last().at, u"/2"_s);
}

void TestSchema::deepValuesAreCheckedTo500Levels()
{
    const Schema lists = schemaOf("{'$ref': '#/$defs/list', '$defs': {'list': {'anyOf': [{'type': 'string'}, {'type': 'array', "
                                  "'items': {'$ref': '#/$defs/list'}}]}}}");

    QVERIFY(lists.fits(nested(500)));
    QCOMPARE(told(lists.check(nested(502))), QStringList{u": : Is nested more than 500 level(s) deep, which is too deep to be checked."_s});
}

void TestSchema::deepSchemasEnd()
{
    ExactJson schema = read("{'type': 'string'}");
    for (int i = 0; i < 5000; ++i)
        schema = ExactJson(ExactJson::Object{{u"not"_s, schema}});

    const QList<SchemaProblem> problems = Schema(schema, Schema::Dialect::Draft2020).check(u"text"_s);

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().text, u"The schema asks for more than can be checked here; the rest is left unchecked."_s);
}

void TestSchema::referencesGoThroughTheDefinition()
{
    const ExactJson definition =
        read("{'openapi': '3.1.0', 'paths': {'/a/{b}': {'get': {'schema': {'$ref': '#/components/schemas/Own~1Name'}}}},"
             "'components': {'schemas': {'Own/Name': {'properties': {'next': {'$ref': '#/components/schemas/Own%7E1Name'}},"
             "'required': ['id']}}}}");

    const Schema schema(definition, Schema::Dialect::OpenApi31, u"/paths/~1a~1{b}/get/schema"_s);

    QVERIFY(schema.fits(read("{'id': 1, 'next': {'id': 2}}")));
    QCOMPARE(told(schema.check(read("{'id': 1, 'next': {}}"))), QStringList{u"/next: required: The member “id” is missing."_s});
    QCOMPARE(Schema(definition, Schema::Dialect::OpenApi31, u"/paths/gone"_s).check({}).size(), 1);
}

void TestSchema::otherDocumentsAreThoseThatAreGiven()
{
    const ExactJson schema =
        read("{'$id': 'https://own.example/a/root', 'properties': {'x': {'$ref': 'other#/$defs/y'}, 'z': {'$ref': 'gone'}}}");
    const ExactJson other = read("{'$defs': {'y': {'$ref': '#/$defs/z'}, 'z': {'type': 'integer'}}}");

    const Schema whole(schema, Schema::Dialect::Draft2020, {}, {{u"https://own.example/a/other"_s, other}});

    QVERIFY(whole.fits(read("{'x': 1}")));
    QCOMPARE(told(whole.check(read("{'x': ''}"))), QStringList{u"/x: type: “x” must be a whole number."_s});
    QVERIFY(!whole.fits(read("{'z': 1}")));
}

void TestSchema::manyThreadsMayCheckAtOnce()
{
    const Schema schema = schemaOf("{'items': {'pattern': '^[a-z]+$', '$ref': '#/$defs/a'}, '$defs': {'a': {'maxLength': 3}}}");
    const ExactJson value = ExactJson::fromStrings({u"abc"_s, u"abcd"_s, u"1"_s});

    std::vector<std::future<qsizetype>> counts;
    for (int i = 0; i < 16; ++i)
        counts.push_back(std::async(std::launch::async, [schema, value] { return schema.check(value).size(); }));

    for (std::future<qsizetype> &count : counts)
        QCOMPARE(count.get(), 2);
}

void TestSchema::jsonIsWhatIsReferredToAndWhatIsBeside()
{
    const QByteArray text =
        "{'$ref': '#/$defs/a', 'description': 'Near.', '$defs': {'a': {'$ref': '#/$defs/b', 'title': 'A'}, 'b': {'type': 'string', "
        "'description': 'Far.'}}}";

    ExactJson json = schemaOf(text).json();
    json.remove(u"$defs");

    QCOMPARE(json.toJson(), quoted("{'description':'Near.','title':'A','type':'string'}"));
    QCOMPARE(schemaOf("{'$ref': '#/a', 'description': 'Near.', 'a': {'type': 'string'}}", Schema::Dialect::OpenApi30).json().toJson(),
             quoted("{'type':'string'}"));
}

void TestSchema::propertiesOfEveryAllOfAreThere()
{
    const Schema schema =
        schemaOf("{'allOf': [{'$ref': '#/$defs/base'}, {'properties': {'own': {}}, 'required': ['own', 'id']}], "
                 "'$defs': {'base': {'properties': {'id': {'type': 'string'}, 'name': {}}, 'allOf': [{'required': ['bare']}]}}}");

    QCOMPARE(namesOf(schema.properties()), (QStringList{u"id!"_s, u"name"_s, u"own!"_s, u"bare!"_s}));
    QCOMPARE(schema.type(), u"object"_s);
}

void TestSchema::aPropertyOfTwoPartsObeysBoth()
{
    const Schema schema =
        schemaOf("{'properties': {'kind': {'type': 'string', 'description': 'Which.'}}, 'allOf': [{'properties': {'kind': {'enum': "
                 "['dog', 'cat']}}}]}");

    const Schema kind = schema.properties().first().schema;

    QCOMPARE(schema.properties().size(), 1);
    QCOMPARE(kind.typeWords(), u"one of 2"_s);
    QCOMPARE(kind.description(), u"Which."_s);
    QVERIFY(kind.fits(u"dog"_s));
    QVERIFY(!kind.fits(u"cow"_s));
}

void TestSchema::itemsAndFurtherMembersAreSchemas()
{
    const Schema schema =
        schemaOf("{'properties': {'list': {'items': {'type': 'integer'}}, 'map': {'additionalProperties': {'type': 'string'}}, "
                 "'closed': {'additionalProperties': false, 'items': false}}}");
    const QList<Schema::Property> properties = schema.properties();

    QCOMPARE(properties.at(0).schema.items()->type(), u"integer"_s);
    QVERIFY(!properties.at(0).schema.additional());
    QCOMPARE(properties.at(1).schema.additional()->type(), u"string"_s);
    QVERIFY(!properties.at(1).schema.items());
    QVERIFY(!properties.at(2).schema.items());
    QVERIFY(!properties.at(2).schema.additional());
}

void TestSchema::alternativesAreWholeSchemas()
{
    const Schema schema = schemaOf(
        "{'oneOf': [{'$ref': '#/$defs/dog'}, {'type': 'string'}, {'type': 'null'}], '$defs': {'dog': {'properties': {'barks': {}}}}}");

    const QList<Schema> alternatives = schema.alternatives();

    QCOMPARE(alternatives.size(), 2);
    QCOMPARE(namesOf(alternatives.first().properties()), QStringList{u"barks"_s});
    QCOMPARE(schema.typeWords(), u"object or text or nothing"_s);
    QVERIFY(schemaOf("{'anyOf': [{'properties': {'a': {}}}, {'type': 'null'}]}").alternatives().isEmpty());
    QCOMPARE(namesOf(schemaOf("{'anyOf': [{'properties': {'a': {}}}, {'type': 'null'}]}").properties()), QStringList{u"a"_s});
}

void TestSchema::aSchemaThatLeadsToItselfCanBeWalked()
{
    Schema schema = schemaOf("{'properties': {'child': {'$ref': '#'}, 'children': {'items': {'$ref': '#'}}}}");
    for (int i = 0; i < 100; ++i)
        schema = schema.properties().at(1).schema.items() ? *schema.properties().at(1).schema.items() : Schema();

    QCOMPARE(namesOf(schema.properties()), (QStringList{u"child"_s, u"children"_s}));
    QCOMPARE(schemaOf("{'allOf': [{'$ref': '#'}]}").typeWords(), u"anything"_s);
    QCOMPARE(schemaOf("{'anyOf': [{'$ref': '#'}, {'$ref': '#'}]}").typeWords(), u"one of 2 kind(s)"_s);
    QCOMPARE(schemaOf("{'type': 'array', 'items': {'$ref': '#'}}").typeWords(), u"list of lists"_s);
    QCOMPARE(schemaOf("{'type': 'object', 'additionalProperties': {'$ref': '#'}}").typeWords(), u"map of objects"_s);
}

void TestSchema::anExampleIsWhatTheSchemaGives()
{
    QCOMPARE(schemaOf("{'type': 'string', 'examples': ['Ada'], 'default': 'Bea'}").example(), ExactJson(u"Ada"_s));
    QCOMPARE(schemaOf("{'type': 'string', 'example': 'Ada'}", Schema::Dialect::OpenApi30).example(), ExactJson(u"Ada"_s));
    QCOMPARE(schemaOf("{'type': 'string', 'default': 'Bea'}").example(), ExactJson(u"Bea"_s));
    QCOMPARE(schemaOf("{'enum': [3, 4]}").example(), read("[3]").items().first());
    QCOMPARE(schemaOf("{'const': null}").example(), ExactJson());
    // What is given but does not fit is passed over.
    QCOMPARE(schemaOf("{'type': 'string', 'examples': [1, 'Ada']}").example(), ExactJson(u"Ada"_s));
}

void TestSchema::anExampleIsBelievable_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("example");
    QTest::newRow("date-time") << QByteArray("{'type': 'string', 'format': 'date-time'}") << QByteArray("'2026-03-01T09:30:00Z'");
    QTest::newRow("e-mail") << QByteArray("{'type': 'string', 'format': 'email'}") << QByteArray("'ada.byrne@mail.example'");
    QTest::newRow("text") << QByteArray("{'type': 'string'}") << QByteArray("'text'");
    QTest::newRow("integer") << QByteArray("{'type': 'integer', 'minimum': 5}") << QByteArray("5");
    QTest::newRow("pattern") << QByteArray("{'type': 'string', 'pattern': '^(?:[A-Z]{2})-\\\\d+$'}") << QByteArray("'AA-1'");
    QTest::newRow("list") << QByteArray("{'type': 'array', 'items': {'format': 'ipv4', 'type': 'string'}}") << QByteArray("['192.0.2.10']");
    QTest::newRow("pairs") << QByteArray("{'prefixItems': [{'type': 'string'}, {'type': 'integer'}]}") << QByteArray("['text',1]");
    QTest::newRow("members") << QByteArray("{'properties': {'a': {'type': 'boolean'}, 'b': {'type': 'number'}}}")
                             << QByteArray("{'a':true,'b':1}");
    QTest::newRow("map") << QByteArray("{'type': 'object', 'additionalProperties': {'type': 'integer'}}") << QByteArray("{'name':1}");
    QTest::newRow("nothing") << QByteArray("{'type': 'null'}") << QByteArray("null");
}

void TestSchema::anExampleIsBelievable()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, example);

    QCOMPARE(schemaOf(schema).example().toJson(), quoted(example));
}

void TestSchema::anExampleEndsAtReferencesToItself()
{
    const Schema tree =
        schemaOf("{'type': 'object', 'properties': {'name': {'type': 'string'}, 'children': {'type': 'array', 'items': {'$ref': '#'}}, "
                 "'parent': {'$ref': '#'}}, 'required': ['name', 'children']}");

    QCOMPARE(tree.example().toJson(), quoted("{'name':'text','children':[]}"));
    // Nothing fits this one; it ends all the same.
    QVERIFY(schemaOf("{'type': 'object', 'properties': {'a': {'$ref': '#'}}, 'required': ['a']}").example().isObject());
}

void TestSchema::anExampleOfWhatIsRequiredHasNoMore()
{
    const Schema schema =
        schemaOf("{'type': 'object', 'required': ['b'], 'properties': {'a': {'type': 'string'}, 'b': {'type': 'object', 'properties': "
                 "{'c': {}}}}, 'examples': [{'a': 'x', 'b': {}}]}");

    QCOMPARE(schema.example(true).toJson(), quoted("{'b':{}}"));
    QCOMPARE(schema.example(false).toJson(), quoted("{'a':'x','b':{}}"));
}

void TestSchema::everyExampleFits_data()
{
    QTest::addColumn<QByteArray>("schema");
    for (
        const char *schema : {
            "{'oneOf': [{'required': ['a']}, {'required': ['b']}], 'properties': {'a': {'type': 'integer'}, 'b': {'type': 'integer'}}}",
            "{'type': 'object', 'properties': {'a': {}, 'b': {}}, 'not': {'required': ['a', 'b']}}",
            "{'type': 'object', 'properties': {'a': {}, 'b': {}, 'c': {}}, 'maxProperties': 2, 'required': ['c']}",
            "{'type': 'object', 'properties': {'a': {'const': 1}}, 'required': ['a'], 'if': {'properties': {'a': {'const': 1}}}, 'then': {'required': ['b']}}",
            "{'type': 'object', 'properties': {'a': {}}, 'dependentRequired': {'a': ['z']}}",
            "{'type': 'object', 'properties': {'a': {}}, 'dependentSchemas': {'a': {'required': ['z'], 'properties': {'z': {'type': 'integer'}}}}}",
            "{'type': 'object', 'patternProperties': {'^x-[a-z]{3}$': {'type': 'integer'}}, 'additionalProperties': false, 'minProperties': 1}",
            "{'type': 'object', 'propertyNames': {'pattern': '^[A-Z]$'}, 'minProperties': 1}",
            "{'type': 'array', 'uniqueItems': true, 'minItems': 3, 'items': {'type': 'string'}}",
            "{'type': 'array', 'uniqueItems': true, 'minItems': 3, 'items': {'enum': [7, 8, 9]}}",
            "{'type': 'array', 'contains': {'const': 'x'}, 'minContains': 2, 'minItems': 3}",
            "{'type': 'array', 'items': false}",
            "{'type': 'number', 'exclusiveMinimum': 0, 'exclusiveMaximum': 1}",
            "{'type': 'integer', 'multipleOf': 7, 'minimum': 50, 'maximum': 60}",
            "{'type': 'number', 'maximum': -3}",
            "{'type': 'number', 'multipleOf': 0.01, 'minimum': 0.055, 'maximum': 0.07}",
            "{'allOf': [{'type': 'string', 'minLength': 20}, {'maxLength': 25}]}",
            "{'type': 'string', 'pattern': '^[a-z]+$', 'minLength': 12}",
            "{'type': 'string', 'pattern': '^https://', 'format': 'uri'}",
            "{'anyOf': [{'type': 'object', 'properties': {'a': {'type': 'integer'}}}, {'type': 'null'}]}",
            "{'type': 'object', 'properties': {'kind': {'type': 'string'}}, 'oneOf': [{'properties': {'kind': {'const': 'a'}}, 'required': ['kind']}, "
            "{'properties': {'kind': {'const': 'b'}}, 'required': ['kind']}]}",
            "{'type': 'object', 'properties': {'a': {}}, 'unevaluatedProperties': false}",
            "{'type': 'object', 'required': ['a', 'b'], 'additionalProperties': {'type': 'integer'}}",
            "{'not': {'type': 'string'}}",
        })
        QTest::newRow(schema) << QByteArray(schema);
}

void TestSchema::everyExampleFits()
{
    QFETCH(QByteArray, schema);

    for (const bool requiredOnly : {false, true}) {
        const ExactJson example = schemaOf(schema).example(requiredOnly);

        QVERIFY2(schemaOf(schema).fits(example), example.toJson().constData());
    }
}

void TestSchema::examplesOfAnySchemaFitIt()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);

    for (int i = 0; i < 300; ++i) {
        const ExactJson json = randomSchema(random, 0);
        const Schema schema(json, Schema::Dialect::Draft2020);
        for (const bool requiredOnly : {false, true}) {
            const ExactJson example = schema.example(requiredOnly);
            const QString told = schema.check(example).value(0).text;

            QVERIFY2(schema.fits(example), qPrintable(QString(QString::fromUtf8(json.toJson() + "\n" + example.toJson() + "\n") + told)));
        }
    }
}

void TestSchema::examplesMadeForOurDefinitionsFit()
{
    int schemas = 0;
    const auto verify = [&schemas](const Schema &schema, const QString &where) {
        for (const bool requiredOnly : {false, true}) {
            const ExactJson example = schema.example(requiredOnly);
            const QStringList problems = told(schema.check(example));
            QVERIFY2(problems.isEmpty(),
                     qPrintable(QString(where + u' ' + QString::fromUtf8(example.toJson()) + u' ' + problems.join(u' '))));
        }
        QVERIFY2(!schema.typeWords().isEmpty(), qPrintable(where));
        ++schemas;
    };
    const QList<Definition> definitions = Definition::ours();
    for (const Definition &definition : definitions) {
        const QList<Operation> operations = definition.operations();
        for (const Operation &operation : operations) {
            for (const Parameter &parameter : operation.parameters)
                verify(parameter.schema, operation.id + u' ' + parameter.name);
            QList<Content> contents = operation.body ? operation.body->contents : QList<Content>();
            for (const DocumentedAnswer &answer : operation.answers) {
                contents += answer.contents;
                for (const Parameter &header : answer.headers)
                    verify(header.schema, operation.id + u' ' + header.name);
            }
            for (const Content &content : std::as_const(contents))
                verify(content.schema, operation.id + u' ' + content.mediaType);
        }
    }

    QVERIFY(schemas > 100);
}

QTEST_GUILESS_MAIN(TestSchema)

#include "tst_schema.moc"
