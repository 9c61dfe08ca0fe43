#include "app/sandbox/faults.h"

#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySwitchIsNormalAtFirst();
    void everyNormalValueIsAllowed();
    void switchesHaveAnOrderAndOneNameEach();
    void aValueHoldsUntilItIsReset();
    void anEmptyValueReturnsToNormal();
    void aCountedValueHoldsThatOften();
    void lookingDoesNotUseUp();
    void operationFaultsAreTakenByName();
    void theStarMeansEveryOperation();
    void theOperationGoesBeforeTheStar();
    void aBodyMayHoldStars();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void whatIsNotNormalIsListed();
};

void TestFaults::everySwitchIsNormalAtFirst()
{
    const Faults faults;

    for (const Switch &one : Faults::all())
        QCOMPARE(faults.text(one.name), QString::fromLatin1(one.normal));
    QVERIFY(faults.changed().isEmpty());
}

void TestFaults::everyNormalValueIsAllowed()
{
    Faults faults;

    for (const Switch &one : Faults::all())
        QCOMPARE(faults.set(QString::fromLatin1(one.name), QString::fromLatin1(one.normal)), QString());
}

void TestFaults::switchesHaveAnOrderAndOneNameEach()
{
    QString last;

    for (const Switch &one : Faults::all()) {
        QVERIFY2(last < QString::fromLatin1(one.name), one.name);
        QVERIFY(QString::fromLatin1(one.meaning).endsWith(u'.'));
        last = QString::fromLatin1(one.name);
    }
}

void TestFaults::aValueHoldsUntilItIsReset()
{
    Faults faults;

    QCOMPARE(faults.set(u"putMode"_s, u"keep"_s), QString());
    QCOMPARE(faults.set(u"batchSize"_s, u"3"_s), QString());
    QCOMPARE(faults.text("putMode"), u"keep"_s);
    QCOMPARE(faults.number("batchSize"), 3);
    faults.reset();

    QCOMPARE(faults.text("putMode"), u"strict"_s);
    QCOMPARE(faults.number("batchSize"), 100);
}

void TestFaults::anEmptyValueReturnsToNormal()
{
    Faults faults;
    faults.set(u"sparse"_s, u"on"_s);

    QCOMPARE(faults.set(u"sparse"_s, {}), QString());

    QVERIFY(!faults.on("sparse"));
}

void TestFaults::aCountedValueHoldsThatOften()
{
    Faults faults;

    QCOMPARE(faults.set(u"noToken"_s, u"on*2"_s), QString());

    QCOMPARE(faults.take("noToken"), u"on"_s);
    QCOMPARE(faults.take("noToken"), u"on"_s);
    QCOMPARE(faults.take("noToken"), u"off"_s);
}

void TestFaults::lookingDoesNotUseUp()
{
    Faults faults;
    faults.set(u"noToken"_s, u"on*1"_s);

    QVERIFY(faults.on("noToken"));
    QVERIFY(faults.on("noToken"));

    QCOMPARE(faults.take("noToken"), u"on"_s);
}

void TestFaults::operationFaultsAreTakenByName()
{
    Faults faults;

    QCOMPARE(faults.set(u"listWebhooks.status"_s, u"503*1"_s), QString());

    QVERIFY(!faults.take("getSettings", "status"));
    QCOMPARE(faults.take("listWebhooks", "status"), std::optional(u"503"_s));
    QVERIFY(!faults.take("listWebhooks", "status"));
}

void TestFaults::theStarMeansEveryOperation()
{
    Faults faults;

    QCOMPARE(faults.set(u"*.delay"_s, u"10*2"_s), QString());

    QCOMPARE(faults.take("getSettings", "delay"), std::optional(u"10"_s));
    QCOMPARE(faults.take("listWebhooks", "delay"), std::optional(u"10"_s));
    QVERIFY(!faults.take("listWebhooks", "delay"));
}

void TestFaults::theOperationGoesBeforeTheStar()
{
    Faults faults;
    faults.set(u"*.status"_s, u"500"_s);
    faults.set(u"getSettings.status"_s, u"404"_s);

    QCOMPARE(faults.take("getSettings", "status"), std::optional(u"404"_s));
    QCOMPARE(faults.take("listWebhooks", "status"), std::optional(u"500"_s));
}

void TestFaults::aBodyMayHoldStars()
{
    Faults faults;

    QCOMPARE(faults.set(u"getSettings.body"_s, u"json:{\"a\":\"2*3\"}"_s), QString());

    QCOMPARE(faults.take("getSettings", "body"), std::optional(u"json:{\"a\":\"2*3\"}"_s));
}

void TestFaults::badSettingsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown switch") << u"nonsense"_s << u"on"_s;
    QTest::newRow("unknown value") << u"putMode"_s << u"loose"_s;
    QTest::newRow("part of a value") << u"putMode"_s << u"stric"_s;
    QTest::newRow("not a number") << u"batchSize"_s << u"ten"_s;
    QTest::newRow("negative") << u"batchSize"_s << u"-1"_s;
    QTest::newRow("unknown fault") << u"getSettings.mood"_s << u"bad"_s;
    QTest::newRow("no operation") << u".status"_s << u"500"_s;
    QTest::newRow("operation with a space") << u"get settings.status"_s << u"500"_s;
    QTest::newRow("status too small") << u"getSettings.status"_s << u"99"_s;
    QTest::newRow("status too large") << u"getSettings.status"_s << u"600"_s;
    QTest::newRow("unknown drop") << u"getSettings.drop"_s << u"between"_s;
    QTest::newRow("unknown body") << u"getSettings.body"_s << u"poem"_s;
}

void TestFaults::badSettingsAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    Faults faults;

    QVERIFY(!faults.set(name, value).isEmpty());

    QVERIFY(faults.changed().isEmpty());
}

void TestFaults::whatIsNotNormalIsListed()
{
    Faults faults;
    faults.set(u"sparse"_s, u"on"_s);
    faults.set(u"*.status"_s, u"503*4"_s);

    QCOMPARE(faults.changed(), (QJsonObject{{u"sparse"_s, u"on"_s}, {u"*.status"_s, u"503*4"_s}}));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
