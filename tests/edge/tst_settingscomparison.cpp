#include "app/core/json.h"
#include "app/edge/settingscomparison.h"
#include "app/edge/settingsfile.h"
#include "support/quoted.h"
#include "ui/edge/settingscomparemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using Copying = SettingsComparison::Copying;

namespace {

EdgeSettings settings(const char *json)
{
    return EdgeSettings::fromJson(QJsonDocument::fromJson(quoted(json)).object()).value();
}

constexpr char theLeft[] = "{'contentCacheTtl': '00:15:00', 'contentCacheAutoClear': true, 'mediaCacheTtl': '30.00:00:00',"
                           " 'mediaCacheAutoClear': false, 'tenantCacheAutoClear': false, 'ring': 3, 'shared': [1]}";
constexpr char theRight[] = "{'contentCacheTtl': '04:00:00', 'contentCacheAutoClear': true, 'mediaCacheTtl': '04:00:00',"
                            " 'mediaCacheAutoClear': false, 'tenantCacheAutoClear': true, 'belt': null, 'shared': [1]}";

} // namespace

class TestSettingsComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSettingIsJudgedByItsValue_data();
    void aSettingIsJudgedByItsValue();
    void whatNobodyDocumentedIsShownAndNeverCopied();
    void copyingSendsWhatIsChosenAndNothingElse();
    void aFileHoldsBothSidesAndWhatDiffers();
    void theModelShowsWordsAndWireText();
    void onlyWhatCanBeCopiedIsTicked();
    void theHeadTicksAllThatCanBeCopied();
    void whatIsTickedStaysTickedWhileItDiffers();
    void beforeTheRightSideIsReadNothingIsTicked();
    void nothingIsTickedWhileItIsCopied();
};

void TestSettingsComparison::aSettingIsJudgedByItsValue_data()
{
    QTest::addColumn<QJsonValue>("left");
    QTest::addColumn<QJsonValue>("right");
    QTest::addColumn<Copying>("expected");
    const QJsonValue unset(QJsonValue::Undefined);
    const QJsonValue usual(u"04:00:00"_s);

    QTest::newRow("the same") << usual << usual << Copying::Same;
    QTest::newRow("with no days") << QJsonValue(u"0.04:00:00"_s) << usual << Copying::Same;
    QTest::newRow("with no fraction") << usual << QJsonValue(u"04:00:00.0000000"_s) << Copying::Same;
    QTest::newRow("one digit") << QJsonValue(u"4:00:00"_s) << usual << Copying::Same;
    QTest::newRow("null and absent") << QJsonValue(QJsonValue::Null) << unset << Copying::Same;
    QTest::newRow("another time") << QJsonValue(u"1.00:00:00"_s) << usual << Copying::Possible;
    QTest::newRow("not set on the right") << usual << unset << Copying::Possible;
    QTest::newRow("not set on the left") << unset << usual << Copying::Unsendable;
    QTest::newRow("of no known form on the left") << QJsonValue(u"often"_s) << usual << Copying::Unsendable;
    QTest::newRow("of no known form on the right") << usual << QJsonValue(5) << Copying::Possible;
    QTest::newRow("a fraction on the right") << usual << QJsonValue(u"04:00:00.5"_s) << Copying::Possible;
    QTest::newRow("a fraction on the left") << QJsonValue(u"03:59:59.5"_s) << usual << Copying::Fraction;
}

void TestSettingsComparison::aSettingIsJudgedByItsValue()
{
    QFETCH(const QJsonValue, left);
    QFETCH(const QJsonValue, right);
    QFETCH(const Copying, expected);
    SettingsComparison sides;
    sides.left.set(u"mediaCacheTtl"_s, left);
    sides.right.set(u"mediaCacheTtl"_s, right);

    QCOMPARE(sides.copying(u"mediaCacheTtl"_s), expected);
    QCOMPARE(sides.differs(u"mediaCacheTtl"_s), expected != Copying::Same);
    QCOMPARE(sides.patch({u"mediaCacheTtl"_s}).operations.size(), expected == Copying::Possible ? 1 : 0);
}

void TestSettingsComparison::whatNobodyDocumentedIsShownAndNeverCopied()
{
    const SettingsComparison sides{settings(theLeft), settings(theRight)};

    QCOMPARE(sides.names(), EdgeSettings::names() + QStringList({u"belt"_s, u"ring"_s, u"shared"_s}));
    QCOMPARE(sides.copying(u"ring"_s), Copying::Undocumented);
    QCOMPARE(sides.copying(u"belt"_s), Copying::Undocumented);
    QCOMPARE(sides.copying(u"shared"_s), Copying::Same);
    QVERIFY(sides.patch({u"ring"_s, u"belt"_s}).isEmpty());
}

void TestSettingsComparison::copyingSendsWhatIsChosenAndNothingElse()
{
    const SettingsComparison sides{settings(theLeft), settings(theRight)};

    const auto patch = sides.patch({u"contentCacheTtl"_s, u"tenantCacheAutoClear"_s});

    QCOMPARE(patch.toJson(), quoted("[{'op':'replace','path':'/contentcachettl','value':'00:15:00'},"
                                    "{'op':'replace','path':'/tenantcacheautoclear','value':false}]"));
    QCOMPARE(patch.appliedTo(sides.right).mediaCacheTtl, sides.right.mediaCacheTtl);
}

void TestSettingsComparison::aFileHoldsBothSidesAndWhatDiffers()
{
    const SettingsFile left{.settings = settings(theLeft), .tenantId = u"t1"_s, .connection = u"Acme EU"_s};
    const SettingsFile right{.settings = settings(theRight), .connection = u"Acme EU test"_s};

    const auto json = QJsonDocument::fromJson(SettingsComparison::toJson(left, right)).object();

    QCOMPARE(json.value("left"_L1).toObject().value("tenantId"_L1).toString(), u"t1"_s);
    QCOMPARE(json.value("right"_L1).toObject().value("connection"_L1).toString(), u"Acme EU test"_s);
    QStringList names;
    const auto differences = json.value("differences"_L1).toArray();
    for (const QJsonValue &difference : differences)
        names << difference.toObject().value("setting"_L1).toString();
    QCOMPARE(names.join(u' '), u"contentCacheTtl mediaCacheTtl tenantCacheAutoClear belt ring"_s);
    QVERIFY(!differences.last().toObject().contains("right"_L1));
    QCOMPARE(json.value("patchLeftToRight"_L1).toArray().size(), 3);
    // Either side is a file of settings by itself.
    const auto again = SettingsFile::fromJson(QJsonDocument(json.value("left"_L1).toObject()).toJson());
    QCOMPARE(again->settings, left.settings);
}

void TestSettingsComparison::theModelShowsWordsAndWireText()
{
    SettingsCompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setTitles(u"Acme EU"_s, u"Acme EU test"_s);
    model.setSides(settings(theLeft), settings(theRight), {});

    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.differing(), 5);
    QCOMPARE(text(0, SettingsCompareModel::WhatColumn), u"Content TTL"_s);
    QVERIFY(text(0, SettingsCompareModel::LeftColumn).endsWith(u"(00:15:00)"_s));
    QVERIFY(text(0, SettingsCompareModel::RightColumn).endsWith(u"(04:00:00)"_s));
    QCOMPARE(text(4, SettingsCompareModel::LeftColumn), u"off"_s);
    QCOMPARE(text(6, SettingsCompareModel::WhatColumn), u"ring"_s);
    QCOMPARE(text(6, SettingsCompareModel::LeftColumn), u"3"_s);
    QCOMPARE(text(6, SettingsCompareModel::RightColumn), u"not set"_s);
    QCOMPARE(text(7, SettingsCompareModel::RightColumn), u"[1]"_s);
    QCOMPARE(model.headerData(SettingsCompareModel::RightColumn, Qt::Horizontal).toString(), u"Acme EU test"_s);
    QVERIFY(model.index(6, 0).data(Qt::ToolTipRole).toString().contains(u"never changed"_s));
}

void TestSettingsComparison::onlyWhatCanBeCopiedIsTicked()
{
    SettingsCompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSides(settings(theLeft), settings(theRight), {});
    QSignalSpy changes(&model, &SettingsCompareModel::chosenChanged);

    QVERIFY(model.chosen().isEmpty());
    for (int row = model.rowCount() - 1; row >= 0; --row)
        model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole);

    QCOMPARE(model.chosen().join(u' '), u"contentCacheTtl mediaCacheTtl tenantCacheAutoClear"_s);
    QCOMPARE(changes.size(), 3);
    QVERIFY(!model.index(1, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!(model.flags(model.index(6, 0)) & Qt::ItemIsUserCheckable));
}

void TestSettingsComparison::theHeadTicksAllThatCanBeCopied()
{
    SettingsCompareModel model;
    model.setSides(settings(theLeft), settings(theRight), {});
    const auto head = [&model] {
        return model.headerData(SettingsCompareModel::TickColumn, Qt::Horizontal, Qt::CheckStateRole).value<Qt::CheckState>();
    };

    QCOMPARE(head(), Qt::Unchecked);
    model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(head(), Qt::PartiallyChecked);
    model.setHeaderData(SettingsCompareModel::TickColumn, Qt::Horizontal, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(head(), Qt::Checked);
    QCOMPARE(model.chosen().size(), 3);
    model.setHeaderData(SettingsCompareModel::TickColumn, Qt::Horizontal, Qt::Unchecked, Qt::CheckStateRole);

    QVERIFY(model.chosen().isEmpty());
}

void TestSettingsComparison::whatIsTickedStaysTickedWhileItDiffers()
{
    SettingsCompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSides(settings(theLeft), settings(theRight), {});
    model.setHeaderData(SettingsCompareModel::TickColumn, Qt::Horizontal, Qt::Checked, Qt::CheckStateRole);
    EdgeSettings meanwhile = settings(theRight);
    meanwhile.set(u"contentCacheTtl"_s, u"00:15:00"_s);

    model.setSides(settings(theLeft), meanwhile, {});

    QCOMPARE(model.chosen().join(u' '), u"mediaCacheTtl tenantCacheAutoClear"_s);
}

void TestSettingsComparison::beforeTheRightSideIsReadNothingIsTicked()
{
    SettingsCompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setSides({}, settings(theRight), u"reading…"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setSides(settings(theLeft), {}, u"reading…"_s);

    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(0, SettingsCompareModel::RightColumn).data().toString(), u"reading…"_s);
    QVERIFY(model.index(1, 0).data(SettingsCompareModel::DiffersRole).toBool());
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
}

void TestSettingsComparison::nothingIsTickedWhileItIsCopied()
{
    SettingsCompareModel model;
    model.setSides(settings(theLeft), settings(theRight), {});

    model.setReadOnly(true);

    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setHeaderData(SettingsCompareModel::TickColumn, Qt::Horizontal, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.chosen().isEmpty());
}

QTEST_GUILESS_MAIN(TestSettingsComparison)
#include "tst_settingscomparison.moc"
