#include "app/console/variables.h"
#include "app/core/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QList<Variables::Variable> some{{u"ref"_s, u"123"_s}, {u"greeting"_s, u"a {{ref}} \"b\""_s}, {u"empty"_s, QString()}};

} // namespace

/// Values that stand behind names.
class TestVariables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreKeptInOrderForEachConnection();
    void theyAreForgottenWithTheirConnection();
    void namesAreChecked_data();
    void namesAreChecked();
    void whatCannotBeKeptChangesNothing();
    void withoutAFileThereAreNone();
    void aTextIsFilled_data();
    void aTextIsFilled();
    void aFormIsFilledEverywhere();

private:
    QTemporaryDir m_folder;
};

void TestVariables::theyAreKeptInOrderForEachConnection()
{
    const QString file = m_folder.filePath(u"kept.sqlite"_s);
    {
        Database database(file);
        Variables variables(database);
        QSignalSpy changed(&variables, &Variables::changed);

        QVERIFY(variables.set(u"a"_s, {{u"old"_s, u"1"_s}}));
        QVERIFY(variables.set(u"a"_s, some));
        QVERIFY(variables.set(u"b"_s, {{u"ref"_s, u"other"_s}}));

        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.constLast().constFirst().toString(), u"b"_s);
    }

    Database database(file);
    const Variables variables(database);
    QCOMPARE(variables.of(u"a"_s), some);
    QCOMPARE(variables.of(u"b"_s), (QList<Variables::Variable>{{u"ref"_s, u"other"_s}}));
    QVERIFY(variables.of(u"c"_s).isEmpty());
}

void TestVariables::theyAreForgottenWithTheirConnection()
{
    Database database(m_folder.filePath(u"forgotten.sqlite"_s));
    Variables variables(database);
    QVERIFY(variables.set(u"a"_s, some));
    QVERIFY(variables.set(u"b"_s, some));

    QVERIFY(variables.forgetAll(u"a"_s));

    QVERIFY(variables.of(u"a"_s).isEmpty());
    QCOMPARE(variables.of(u"b"_s), some);
}

void TestVariables::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    for (const char *good : {"ref", "guestRef", "guest_ref", "a.b-c", "_x", "x1", "Größe"})
        QTest::newRow(good) << QString::fromUtf8(good) << QString();
    QTest::newRow("empty") << QString() << u"needs a name"_s;
    QTest::newRow("digit first") << u"1x"_s << u"begins with a letter"_s;
    QTest::newRow("space") << u"a b"_s << u"begins with a letter"_s;
    QTest::newRow("brace") << u"a}"_s << u"begins with a letter"_s;
    for (const char *secret : {"token", "apiToken", "client_secret", "PASSWORD", "api-key", "Authorization", "sessionId"})
        QTest::newRow(secret) << QString::fromUtf8(secret) << u"secret"_s;
}

void TestVariables::namesAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, word);

    const QString problem = Variables::problem(name);

    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestVariables::whatCannotBeKeptChangesNothing()
{
    Database database(m_folder.filePath(u"refused.sqlite"_s));
    Variables variables(database);
    QVERIFY(variables.set(u"a"_s, some));
    QSignalSpy changed(&variables, &Variables::changed);

    const auto secret = variables.set(u"a"_s, {{u"x"_s, u"1"_s}, {u"token"_s, u"canary"_s}});
    const auto twice = variables.set(u"a"_s, {{u"x"_s, u"1"_s}, {u"x"_s, u"2"_s}});

    QVERIFY(!secret && !twice);
    QVERIFY(secret.error().message().contains(u"secret"));
    QVERIFY(twice.error().message().contains(u"two variables “x”"));
    QCOMPARE(variables.of(u"a"_s), some);
    QCOMPARE(changed.size(), 0);
}

void TestVariables::withoutAFileThereAreNone()
{
    Database database(u"/nowhere/at/all.sqlite"_s);
    Variables variables(database);

    QVERIFY(variables.of(u"a"_s).isEmpty());
    QCOMPARE(variables.set(u"a"_s, some).error().kind, Error::Kind::File);
}

void TestVariables::aTextIsFilled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("nothing") << u"plain { } {{ }} {{}}"_s << u"plain { } {{ }} {{}}"_s << QStringList();
    QTest::newRow("one") << u"a/{{ref}}/b"_s << u"a/123/b"_s << QStringList();
    QTest::newRow("spaces") << u"{{ ref }}{{\tref}}"_s << u"123123"_s << QStringList();
    QTest::newRow("not again") << u"{{greeting}}"_s << u"a {{ref}} \"b\""_s << QStringList();
    QTest::newRow("empty") << u"[{{empty}}]"_s << u"[]"_s << QStringList();
    QTest::newRow("unknown, each once") << u"{{x}} {{ref}} {{y}} {{ x }}"_s << u"{{x}} 123 {{y}} {{ x }}"_s << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("JSON around it") << u"{\"a\":{\"b\":\"{{ref}}\"}}"_s << u"{\"a\":{\"b\":\"123\"}}"_s << QStringList();
    QTest::newRow("three braces") << u"{{{ref}}}"_s << u"{123}"_s << QStringList();
    QTest::newRow("not ended") << u"{{ref} {{ref"_s << u"{{ref} {{ref"_s << QStringList();
}

void TestVariables::aTextIsFilled()
{
    QFETCH(const QString, text);
    QFETCH(const QString, filled);
    QFETCH(const QStringList, unknown);

    QStringList missing;
    QCOMPARE(edgewise::filled(text, some, &missing), filled);
    QCOMPARE(missing, unknown);
    QCOMPARE(edgewise::filled(text, some), filled);
}

void TestVariables::aFormIsFilledEverywhere()
{
    const ConsoleForm form{.server = u"https://{{ref}}.example"_s,
                           .values = {{u"path:ref"_s, u"{{ref}}"_s}, {u"query:q"_s, u"{{a}}"_s}},
                           .mediaType = u"application/json"_s,
                           .body = u"{\"a\":{{ref}}}"_s,
                           .headers = {{"X", "{{ref}} {{b}}"}},
                           .credential = Credential::Edge};

    QStringList unknown;
    const ConsoleForm whole = filled(form, some, &unknown);

    QCOMPARE(whole.server, u"https://123.example"_s);
    QCOMPARE(whole.values.value(u"path:ref"_s), u"123"_s);
    QCOMPARE(whole.values.value(u"query:q"_s), u"{{a}}"_s);
    QCOMPARE(whole.body, u"{\"a\":123}"_s);
    QCOMPARE(whole.headers, (Headers{{"X", "123 {{b}}"}}));
    QCOMPARE(whole.mediaType, form.mediaType);
    QCOMPARE(whole.credential, form.credential);
    unknown.sort();
    QCOMPARE(unknown, (QStringList{u"a"_s, u"b"_s}));
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
