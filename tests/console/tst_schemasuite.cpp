#include "app/console/schema.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>

using namespace edgewise;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(edgewise::Schema)
Q_DECLARE_METATYPE(edgewise::ExactJson)

namespace {

/// Where Debian's package has the suite; a newer one, which knows 2020-12, may be named by a variable.
const QString &packaged()
{
    static const QString folder = u"/usr/share/json-schema-test-suite"_s;
    return folder;
}

QString newer()
{
    return qEnvironmentVariable("EDGEWISE_JSON_SCHEMA_SUITE");
}

ExactJson readFile(const QString &path)
{
    QFile file(path);
    const auto json = file.open(QIODevice::ReadOnly) ? ExactJson::parse(file.readAll()) : ExactJson::parse({});
    return json.value_or(ExactJson());
}

/// The documents that the tests refer to, by the addresses they use. Nothing listens there, and nothing is asked.
QHash<QString, ExactJson> readRemotes(const QString &folder)
{
    QHash<QString, ExactJson> remotes;
    const ExactJson::Object metaschemas = readFile(QStringLiteral(EDGEWISE_FIXTURES "/console/metaschemas.json")).members();
    for (const ExactJson::Member &metaschema : metaschemas)
        remotes.insert(metaschema.name, metaschema.value);
    QDirIterator files(folder + u"/remotes"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        remotes.insert(u"http://localhost:1234/"_s + path.mid(folder.size() + 9), readFile(path));
    }
    return remotes;
}

/// What differs from the suite, and why. An empty group or test is each one of the file.
struct Exception
{
    QLatin1StringView file; ///< The end of its path.
    QLatin1StringView group;
    QLatin1StringView test;
    QLatin1StringView reason;
};

constexpr std::array exceptions{
    Exception{"/draft2020-12/format.json"_L1, ""_L1, ""_L1, "Formats are always checked: who writes one means it."_L1},
    Exception{"/optional/content.json"_L1, ""_L1, ""_L1,
              "What a text holds in another encoding is not looked into; nor is it since 2019."_L1},
    Exception{"/optional/format/idn-hostname.json"_L1, ""_L1, ""_L1, "The tables of IDNA 2008 are not at hand; such names fit."_L1},
    Exception{"/optional/format/hostname.json"_L1, "validation of A-label (punycode) host names"_L1, ""_L1,
              "For the same reason; such labels count as letters and digits."_L1},
    Exception{"/optional/format/ecmascript-regex.json"_L1, "ECMA 262 lookbehind is valid, including variable width"_L1,
              "a variable-width lookbehind (ES2018)"_L1, "PCRE2 of this version has none."_L1},
};

const Exception *exceptionFor(const QString &file, const QString &group, const QString &test)
{
    const auto *const found = std::find_if(exceptions.cbegin(), exceptions.cend(), [&](const Exception &one) {
        return file.endsWith(one.file) && (one.group.isEmpty() || one.group == group) && (one.test.isEmpty() || one.test == test);
    });
    return found == exceptions.cend() ? nullptr : found;
}

struct Case
{
    QString name;
    Schema schema;
    ExactJson value;
    bool isFit = false;
    const Exception *exception = nullptr;
};

/// The tests of one draft.
QList<Case> casesOf(const QString &folder, const QString &draft, Schema::Dialect dialect, const QHash<QString, ExactJson> &remotes)
{
    QList<Case> cases;
    const QString root = folder + u"/tests"_s;
    QDirIterator files(root + u'/' + draft, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString file = path.mid(root.size());
        const ExactJson::Array groups = readFile(path).items();
        for (const ExactJson &group : groups) {
            const QString groupName = group.value(u"description").text();
            const Schema schema(group.value(u"schema"), dialect, {}, remotes);
            const ExactJson::Array tests = group.value(u"tests").items();
            for (const ExactJson &test : tests) {
                const QString testName = test.value(u"description").text();
                cases.append({.name = u"%1: %2: %3"_s.arg(file.mid(1), groupName, testName),
                              .schema = schema,
                              .value = test.value(u"data"),
                              .isFit = test.value(u"valid").toBool(),
                              .exception = exceptionFor(file, groupName, testName)});
            }
        }
    }
    return cases;
}

QList<Case> allCases()
{
    // The newer one has the older drafts too, with more tests of each.
    const QString folder = newer().isEmpty() ? packaged() : newer();
    const QHash<QString, ExactJson> remotes = readRemotes(folder);
    return casesOf(folder, u"draft4"_s, Schema::Dialect::Draft4, remotes) + casesOf(folder, u"draft6"_s, Schema::Dialect::Draft6, remotes) +
           casesOf(folder, u"draft7"_s, Schema::Dialect::Draft7, remotes) +
           casesOf(folder, u"draft2020-12"_s, Schema::Dialect::Draft2020, remotes);
}

} // namespace

/// The JSON Schema Test Suite: each of its tests is a row.
class TestSchemaSuite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuiteIsThere();
    void aValueFitsOrDoesNot_data();
    void aValueFitsOrDoesNot();
    void anExceptionIsStillOne_data();
    void anExceptionIsStillOne();
};

void TestSchemaSuite::theSuiteIsThere()
{
    QVERIFY2(QDir(packaged() + u"/tests/draft7"_s).exists(), "Install the package json-schema-test-suite (packaging/install does).");
    QVERIFY2(newer().isEmpty() || QDir(newer() + u"/tests/draft2020-12"_s).exists(),
             "EDGEWISE_JSON_SCHEMA_SUITE names a folder without tests/draft2020-12.");
    QVERIFY(allCases().size() > 1400);
}

void TestSchemaSuite::aValueFitsOrDoesNot_data()
{
    QTest::addColumn<Schema>("schema");
    QTest::addColumn<ExactJson>("value");
    QTest::addColumn<bool>("isFit");
    const QList<Case> cases = allCases();
    for (const Case &one : cases) {
        if (!one.exception)
            QTest::newRow(qPrintable(one.name)) << one.schema << one.value << one.isFit;
    }
}

void TestSchemaSuite::aValueFitsOrDoesNot()
{
    QFETCH(Schema, schema);
    QFETCH(ExactJson, value);
    QFETCH(bool, isFit);

    const QList<SchemaProblem> problems = schema.check(value);

    const QString told = problems.isEmpty() ? u"It fits."_s : QString(problems.first().at + u": "_s + problems.first().text);
    QVERIFY2(problems.isEmpty() == isFit, qPrintable(told));
    QVERIFY(std::none_of(problems.cbegin(), problems.cend(), [](const SchemaProblem &problem) { return problem.text.isEmpty(); }));
}

void TestSchemaSuite::anExceptionIsStillOne_data()
{
    QTest::addColumn<int>("differences");
    QHash<const Exception *, int> differences;
    const QList<Case> cases = allCases();
    for (const Case &one : cases) {
        if (one.exception)
            differences[one.exception] += one.schema.fits(one.value) != one.isFit ? 1 : 0;
    }
    for (const Exception &exception : exceptions) {
        // Older suites have fewer tests.
        if (differences.contains(&exception))
            QTest::newRow(exception.file.data()) << differences.value(&exception);
    }
}

void TestSchemaSuite::anExceptionIsStillOne()
{
    QFETCH(int, differences);

    QVERIFY2(differences > 0, "All of its tests pass: take it out of the list.");
}

QTEST_GUILESS_MAIN(TestSchemaSuite)

#include "tst_schemasuite.moc"
