#include "app/core/json.h"
#include "app/edge/edgesettings.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr char documented[] =
    R"({"contentCacheTtl":"04:00:00","contentCacheAutoClear":true,"mediaCacheTtl":"2.06:30:00","mediaCacheAutoClear":true,"tenantCacheAutoClear":false})";

EdgeSettings settings(const QByteArray &json)
{
    const auto read = decode<EdgeSettings>(json);
    if (!read)
        qFatal("not settings: %s", json.constData());
    return *read;
}

EdgeSettings with(bool content, bool media, bool tenant)
{
    return {.contentCacheTtl = TimeSpan::read(u"00:15:00"),
            .contentCacheAutoClear = content,
            .mediaCacheTtl = TimeSpan::read(u"30.00:00:00"),
            .mediaCacheAutoClear = media,
            .tenantCacheAutoClear = tenant};
}

} // namespace

class TestEdgeSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsDocumented()
    {
        const EdgeSettings read = settings(documented);

        QCOMPARE(read.contentCacheTtl->wire(), u"04:00:00"_s);
        QCOMPARE(read.mediaCacheTtl->wire(), u"2.06:30:00"_s);
        QCOMPARE(read.contentCacheAutoClear, true);
        QCOMPARE(read.tenantCacheAutoClear, false);
        QVERIFY(read.extra.isEmpty() && read.unread.isEmpty() && read.unsendable().isEmpty());
        QCOMPARE(read.toJson(), QJsonDocument::fromJson(documented).object());
    }

    void readsNamesInAnyCase()
    {
        const EdgeSettings read = settings(R"({"CONTENTCACHETTL":"1:00:00","mediacachettl":"00:30:00","TenantCacheAutoClear":true})");

        QCOMPARE(read.contentCacheTtl->wire(), u"01:00:00"_s);
        QCOMPARE(read.mediaCacheTtl->wire(), u"00:30:00"_s);
        QCOMPARE(read.tenantCacheAutoClear, true);
    }

    void aTwinInAnotherCaseIsKeptBesides()
    {
        const EdgeSettings read = settings(R"({"MEDIACACHETTL":"09:00:00","mediaCacheTtl":"01:00:00","mediacachettl":"08:00:00"})");

        QCOMPARE(read.mediaCacheTtl->wire(), u"01:00:00"_s);
        QCOMPARE(read.extra.size(), 2);
    }

    void whatIsAbsentOrNullIsNotSet()
    {
        const EdgeSettings read = settings(R"({"contentCacheTtl":null,"mediaCacheAutoClear":null,"tenantCacheAutoClear":true})");

        QVERIFY(!read.contentCacheTtl && !read.mediaCacheTtl && !read.mediaCacheAutoClear);
        QCOMPARE(read.words(u"contentCacheTtl"_s), u"not set"_s);
        QCOMPARE(read.words(u"mediaCacheAutoClear"_s), u"not set"_s);
        QCOMPARE(read.unsendable().size(), 4);
        QCOMPARE(read.toJson(), (QJsonObject{{u"tenantCacheAutoClear"_s, true}}));
    }

    void membersNobodyDocumentedAreKept()
    {
        const EdgeSettings read = settings(R"({"contentCacheTtl":"01:00:00","newThing":{"deep":[1,2]},"other":null})");

        QCOMPARE(read.extra.size(), 2);
        QCOMPARE(read.toJson().value(u"newThing"_s), QJsonValue(QJsonObject{{u"deep"_s, QJsonArray{1, 2}}}));
        QCOMPARE(read.toJson(EdgeSettings::Form::Sent).value(u"other"_s), QJsonValue(QJsonValue::Null));
    }

    void aValueOfNoKnownFormIsKeptAsItCame_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        for (const char *value : {"6", "true", "{\"ticks\":5}", "[]", "1.5"})
            QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(value);
        QTest::newRow("hours above 23") << QByteArray("\"24:00:00\"") << u"24:00:00"_s;
        QTest::newRow("negative") << QByteArray("\"-00:01:00\"") << u"-00:01:00"_s;
    }

    void aValueOfNoKnownFormIsKeptAsItCame()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, words);
        const QByteArray json = R"({"contentCacheTtl":)" + value + "}";

        const EdgeSettings read = settings(json);

        QVERIFY(!read.contentCacheTtl);
        QCOMPARE(read.toJson(), QJsonDocument::fromJson(json).object());
        QCOMPARE(read.words(u"contentCacheTtl"_s), words);
        QVERIFY(!read.toJson(EdgeSettings::Form::Sent).contains(u"contentCacheTtl"_s));
        QVERIFY(read.unsendable().contains(u"contentCacheTtl"_s));
    }

    void aSwitchIsATrueBoolOnly()
    {
        const EdgeSettings read = settings(R"({"tenantCacheAutoClear":"true","mediaCacheAutoClear":1})");

        QVERIFY(!read.tenantCacheAutoClear && !read.mediaCacheAutoClear);
        QCOMPARE(read.unread.size(), 2);
    }

    void somethingElseIsNotTakenForSettings_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"{}", "{\"message\":\"hello\"}", "[]", "null", "\"04:00:00\"", "", "<html></html>"})
            QTest::newRow(*json ? json : "nothing") << QByteArray(json);
    }

    void somethingElseIsNotTakenForSettings()
    {
        QFETCH(const QByteArray, json);

        const auto read = decode<EdgeSettings>(json);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }

    void aFractionIsKeptExactlyAndSentInWholeSeconds()
    {
        const EdgeSettings read = settings(R"({"mediaCacheTtl":"00:00:00.5"})");

        QCOMPARE(read.value(u"mediaCacheTtl"_s), QJsonValue(u"00:00:00.5000000"_s));
        QCOMPARE(read.value(u"mediaCacheTtl"_s, EdgeSettings::Form::Sent), QJsonValue(u"00:00:01"_s));
        QCOMPARE(settings(QJsonDocument(read.toJson()).toJson()), read);
    }

    void twoSpellingsOfOneTimeAreNoDifference()
    {
        const EdgeSettings one = settings(R"({"contentCacheTtl":"0.04:00:00","tenantCacheAutoClear":true,"x":1})");
        const EdgeSettings other = settings(R"({"contentCacheTtl":"4:00:00","tenantCacheAutoClear":false,"x":2})");

        QCOMPARE(differences(one, other), QStringList{u"tenantCacheAutoClear"_s});
    }

    void settingOrUnsettingIsADifference()
    {
        const EdgeSettings one = settings(R"({"contentCacheTtl":"00:00:00","tenantCacheAutoClear":false})");
        const EdgeSettings other = settings(R"({"contentCacheTtl":null,"tenantCacheAutoClear":null,"mediaCacheTtl":7})");

        QCOMPARE(differences(one, other), (QStringList{u"contentCacheTtl"_s, u"mediaCacheTtl"_s, u"tenantCacheAutoClear"_s}));
    }

    void mergingKeepsWhatTheOtherDoesNotHave()
    {
        const EdgeSettings base = settings(documented);
        const EdgeSettings other = settings(R"({"mediaCacheTtl":"00:15:00","tenantCacheAutoClear":true,"x":1})");

        const EdgeSettings whole = merged(base, other);

        QCOMPARE(differences(base, whole), (QStringList{u"mediaCacheTtl"_s, u"tenantCacheAutoClear"_s}));
        QCOMPARE(whole.mediaCacheTtl, other.mediaCacheTtl);
        QVERIFY(whole.extra.isEmpty());
    }

    void everySettingHasALabelAndWords()
    {
        const EdgeSettings read = settings(documented);

        for (const QString &name : EdgeSettings::names()) {
            QVERIFY(EdgeSettings::label(name) != name);
            QVERIFY(!read.words(name).isEmpty());
        }
        QCOMPARE(read.words(u"contentCacheTtl"_s), u"4 hour(s)"_s);
        QCOMPARE(read.words(u"contentCacheAutoClear"_s), u"on"_s);
        QCOMPARE(read.words(u"tenantCacheAutoClear"_s), u"off"_s);
    }

    void theReadingSaysHowTheSwitchesPlayTogether_data()
    {
        QTest::addColumn<EdgeSettings>("settings");
        QTest::addColumn<QString>("contains");
        QTest::newRow("the whole cache") << with(true, true, true) << u"empties the whole cache"_s;
        QTest::newRow("the whole cache alone") << with(false, false, true) << u"empties the whole cache"_s;
        QTest::newRow("what changed") << with(true, true, false) << u"at most 30 day(s) old"_s;
        QTest::newRow("content alone") << with(true, false, false)
                                       << u"Changed media appear when their time is up, at most 30 day(s) later"_s;
        QTest::newRow("media alone") << with(false, true, false) << u"at most 15 minute(s) later"_s;
        QTest::newRow("nothing") << with(false, false, false) << u"clears nothing"_s;
    }

    void theReadingSaysHowTheSwitchesPlayTogether()
    {
        QFETCH(const EdgeSettings, settings);
        QFETCH(const QString, contains);

        QVERIFY2(settings.reading().contains(contains), qPrintable(settings.reading()));
    }

    void nothingIsReadIntoSettingsThatAreNotKnown()
    {
        EdgeSettings settings = with(true, true, false);
        settings.mediaCacheTtl = std::nullopt;

        QVERIFY(settings.reading().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEdgeSettings)
#include "tst_edgesettings.moc"
