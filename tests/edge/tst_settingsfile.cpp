#include "app/core/json.h"
#include "app/edge/settingsfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr char answer[] =
    R"({"contentCacheTtl":"04:00:00","contentCacheAutoClear":true,"mediaCacheTtl":"00:00:01.5000000","mediaCacheAutoClear":true,"newThing":[1]})";
constexpr char brokenOnLineThree[] = "{\n  \"format\": \"edgewise-edge-settings\",\n  \"settings\": {,}\n}\n";
constexpr char newer[] = R"({"format":"edgewise-edge-settings","version":2,"settings":{"contentCacheTtl":"04:00:00"}})";
constexpr char webhooks[] = R"({"format":"edgewise-webhooks","version":1,"webhooks":[]})";
constexpr char byHand[] =
    R"({"settings":{"contentCacheTtl":"24:00:00","mediaCacheTtl":"6","contentCacheAutoClear":"yes","mediaCacheAutoClear":true}})";

SettingsFile file()
{
    return {.settings = *decode<EdgeSettings>(answer),
            .tenantId = u"acme0a1b-website2c3d-test6a7b-12cd"_s,
            .connection = u"Acme EU “test”"_s,
            .savedAt = QDateTime(QDate(2031, 3, 11), QTime(10, 38), Qt::UTC)};
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsReadAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);

        QVERIFY(file().save(path));
        const auto read = SettingsFile::open(path);

        QVERIFY(read);
        QCOMPARE(*read, file());
    }

    void whatTheServiceAnswersIsReadToo()
    {
        const auto read = SettingsFile::fromJson(answer);

        QVERIFY(read);
        QCOMPARE(read->settings, file().settings);
        QVERIFY(!read->savedAt.isValid());
    }

    void whatIsNoSuchFileIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("broken") << QByteArray(brokenOnLineThree) << u"Line 3: "_s;
        QTest::newRow("nothing") << QByteArray() << u"Line 1: "_s;
        QTest::newRow("of another kind") << QByteArray(webhooks) << u"no settings"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"no settings"_s;
        QTest::newRow("newer") << QByteArray(newer) << u"newer Edgewise"_s;
    }

    void whatIsNoSuchFileIsSaid()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, said);

        const auto read = SettingsFile::fromJson(json);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
        QVERIFY2(read.error().said.contains(said), qPrintable(read.error().said));
    }

    void aFileThatCannotBeReadOrWrittenIsAnError()
    {
        const QTemporaryDir folder;

        const auto read = SettingsFile::open(folder.filePath(u"none.json"_s));
        const auto written = file().save(folder.filePath(u"no/such/folder.json"_s));

        QCOMPARE(read.error().kind, Error::Kind::File);
        QCOMPARE(written.error().kind, Error::Kind::File);
    }

    void aHugeFileIsNotReadWhole()
    {
        const QTemporaryDir folder;
        QFile huge(folder.filePath(u"huge.json"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(1LL << 30));

        const auto read = SettingsFile::open(huge.fileName());

        QVERIFY(!read);
        QVERIFY(read.error().said.contains(u"too large"_s));
    }

    void whatWasWrittenByHandIsMended()
    {
        const auto read = SettingsFile::fromJson(byHand);

        QVERIFY(read);
        const QList<Problem> problems = read->problems();
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0).field, u"contentCacheTtl"_s);
        QVERIFY(problems.at(0).text.contains(u"Write 1.00:00:00."_s));
        QCOMPARE(problems.at(1).field, u"contentCacheAutoClear"_s);
        QVERIFY(problems.at(1).text.contains(u"must be true or false, not “yes”"_s));
        QCOMPARE(problems.at(2).field, u"mediaCacheTtl"_s);
        QVERIFY(problems.at(2).text.contains(u"“6” is not a time"_s));
    }

    void whatIsNotInTheFileIsNoProblem()
    {
        QVERIFY(file().problems().isEmpty());
        QCOMPARE(file().settings.unsendable(), QStringList{u"tenantCacheAutoClear"_s});
    }
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
