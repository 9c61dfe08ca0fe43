#include "app/core/json.h"
#include "app/edge/settingsfile.h"
#include "edge/comparedtenants.h"
#include "support/reachability.h"
#include "ui/edge/connectionbutton.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Left = ComparedTenants::Left;
constexpr auto Right = ComparedTenants::Right;
const QString patchSettings = u"patchSettings"_s;

/// The page is in sight and both sides are read.
void compare(ComparedTenants &stage)
{
    stage.pane->openTab(EdgePane::CompareTab);
    QTRY_VERIFY(stage.isRead());
}

} // namespace

class TestEdgeCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesStandBesideEachOther();
    void equalTimesInOtherFormsAreNoDifference();
    void nothingDiffersAndTheButtonShowsAll();
    void nothingIsTickedAtFirstAndWhatWillBeSentIsShown();
    void onlyWhatIsTickedIsCopiedAndOnlyThere();
    void theHeadTicksEverythingThatDiffers();
    void whatWasCopiedCanBeTakenBack();
    void whatWasCopiedCanBePutBackAtTheOtherSide();
    void whatChangedMeanwhileIsShownAndNothingWritten();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();
    void aLostAnswerIsLookedAfter();
    void anUnknownOutcomeIsNotSentAgainUnseen();
    void productionIsAskedAboutByNameAndTenant_data();
    void productionIsAskedAboutByNameAndTenant();
    void anotherTenantIsAskedAboutBeforeAWrite();
    void oneTenantOnBothSidesIsSaid();
    void withoutAnotherConnectionItSaysWhatToDo();
    void ofSeveralConnectionsOneIsChosen();
    void aConnectionThatIsGoneIsNoLongerCompared();
    void aRenamedConnectionIsOpenedAnew();
    void aSideThatCannotBeReadSaysWhyAndIsTriedAgain();
    void aReadingThatIsCancelledIsSaid();
    void bothAreReadAgainWithOneKey();
    void turningTheSidesRoundOpensTheOtherPane();
    void theComparisonGoesToAFile();
    void whatIsTypedInTheFormStaysTyped();
    void whatIsTypedAtTheOtherSideStaysTyped();
    void theKeyForApplyWritesNothingThatIsNotInSight();
    void whileItIsCopiedNothingElseIsDone();
    void mayBeClosedWhileItWaits_data();
    void mayBeClosedWhileItWaits();
    void keepsWhatWasComparedAndHow();
    void offersItsCommands();
    void aRowIsTickedWithMouseAndKeys();
    void everyControlHasANameAndIsReached();
};

void TestEdgeCompare::bothSidesStandBesideEachOther()
{
    ComparedTenants stage;

    compare(stage);

    QCOMPARE(stage.rows().size(), 3);
    QVERIFY(stage.rows().constFirst().startsWith(u"Content TTL | 15 "_s));
    QVERIFY(stage.rows().constFirst().endsWith(u"(04:00:00)"_s));
    QCOMPARE(stage.rows().constLast(), u"Clear whole cache on publish | off | on"_s);
    stage.find<QCheckBox>(u"Differences only"_s)->click();
    QCOMPARE(stage.rows().size(), 5);
    QCOMPARE(stage.find<QLabel>(u"What Copy does"_s)->text().left(6), u"3 of 5"_s);
}

void TestEdgeCompare::equalTimesInOtherFormsAreNoDifference()
{
    ComparedTenants stage({}, {{u"mediaCacheTtl"_s, u"06:00:00"_s}});
    stage.set(Left, u"getSettings.body"_s,
              uR"(json:{"contentCacheTtl":"0.04:00:00.0000000","contentCacheAutoClear":null,"mediaCacheTtl":"1.00:00:00.5",)"
              uR"("mediaCacheAutoClear":true,"tenantCacheAutoClear":true,"ring":[3]})"_s);
    QTRY_VERIFY(stage.isPressable(u"Read again"_s));
    stage.click(u"Read again"_s);
    QTRY_VERIFY(stage.find<QLabel>(u"Other settings"_s));

    compare(stage);

    QCOMPARE(stage.rows().size(), 3);
    QCOMPARE(stage.rows().at(0), u"Clear changed content on publish | not set | on"_s);
    QVERIFY(stage.rows().at(1).startsWith(u"Media TTL | "_s));
    QCOMPARE(stage.rows().at(2), u"ring | [3] | not set"_s);
    const QString hindrances = stage.find<QLabel>(u"What cannot be copied"_s)->text();
    QVERIFY(hindrances.contains(u"Clear changed content on publish cannot be copied"_s));
    QVERIFY(hindrances.contains(u"ring is not documented"_s));
    stage.tick(u"Media TTL"_s);
    QVERIFY(stage.sent().contains(u"1.00:00:01"_s));
}

void TestEdgeCompare::nothingDiffersAndTheButtonShowsAll()
{
    ComparedTenants stage({}, {});

    compare(stage);
    QVERIFY(!stage.table());
    stage.click(u"Show all settings"_s);

    QCOMPARE(stage.rows().size(), 5);
    QVERIFY(!stage.isPressable(u"Copy settings"_s));
}

void TestEdgeCompare::nothingIsTickedAtFirstAndWhatWillBeSentIsShown()
{
    ComparedTenants stage;
    compare(stage);
    QVERIFY(!stage.isPressable(u"Copy settings"_s));
    QVERIFY(stage.sent().isEmpty());

    stage.tick(u"Clear whole cache on publish"_s);
    stage.tick(u"Content TTL"_s);

    const auto shown = QJsonDocument::fromJson(stage.sent().toUtf8()).array();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().toObject().value("path"_L1).toString(), u"/contentcachettl"_s);
    QVERIFY(stage.find<QLabel>(u"What is copied"_s)->text().contains(u"Clear whole cache on publish: on becomes off"_s));
    QVERIFY(stage.notice(u"Meaning of the copy"_s).contains(u"clears only what changed"_s));
    QCOMPARE(stage.find<QPushButton>(u"Copy settings"_s)->text(), u"Copy 2 to Acme && Söhne <test>"_s);
}

void TestEdgeCompare::onlyWhatIsTickedIsCopiedAndOnlyThere()
{
    ComparedTenants stage;
    compare(stage);
    const EdgeSettings left = stage.on(Left);
    const int written = stage.requests(Left, patchSettings);

    stage.tick(u"Content TTL"_s);
    stage.tick(u"Clear whole cache on publish"_s);
    stage.click(u"Copy settings"_s);

    QTRY_VERIFY(stage.said().contains(u"Copied to Acme & Söhne <test>: Content TTL and Clear whole cache on publish."_s));
    EdgeSettings expected = with(EdgeSettings(), left, EdgeSettings::names());
    expected.set(u"mediaCacheTtl"_s, u"04:00:00"_s);
    QCOMPARE(differences(stage.on(Right), expected), QStringList());
    QCOMPARE(stage.on(Left), left);
    QCOMPARE(stage.requests(Right, patchSettings), 1);
    QCOMPARE(stage.requests(Left, patchSettings), written);
    QCOMPARE(stage.rows().size(), 1);
    QVERIFY(stage.ask.questions.isEmpty());
}

void TestEdgeCompare::theHeadTicksEverythingThatDiffers()
{
    ComparedTenants stage;
    compare(stage);

    auto *head = stage.find<QHeaderView>(u"All differences"_s);
    head->setFocus();
    QTest::keyClick(head, Qt::Key_Space);
    QCOMPARE(QJsonDocument::fromJson(stage.sent().toUtf8()).array().size(), 3);
    stage.click(u"Copy settings"_s);

    QTRY_VERIFY(stage.said().startsWith(u"Copied"_s));
    QCOMPARE(differences(stage.on(Left), stage.on(Right)), QStringList());
}

void TestEdgeCompare::whatWasCopiedCanBeTakenBack()
{
    ComparedTenants stage;
    compare(stage);
    const EdgeSettings before = stage.on(Right);
    stage.tick(u"Media TTL"_s);
    stage.click(u"Copy settings"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Copied"_s));

    stage.click(u"Undo"_s);

    QTRY_VERIFY(stage.said().startsWith(u"Put back on Acme & Söhne <test>: Media TTL"_s));
    QCOMPARE(stage.on(Right), before);
    QCOMPARE(stage.rows().size(), 3);
}

void TestEdgeCompare::whatWasCopiedCanBePutBackAtTheOtherSide()
{
    ComparedTenants stage;
    compare(stage);
    const EdgeSettings before = stage.on(Right);

    stage.tick(u"Content TTL"_s);
    stage.click(u"Copy settings"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Copied"_s));

    const auto kept = stage.history.states(u"right"_s);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().action, SettingsAction::Copy);
    QCOMPARE(kept->first().before, before);
    QVERIFY(stage.history.states(u"left"_s)->isEmpty());
}

void TestEdgeCompare::whatChangedMeanwhileIsShownAndNothingWritten()
{
    ComparedTenants stage;
    compare(stage);
    stage.tick(u"Content TTL"_s);
    stage.tick(u"Clear whole cache on publish"_s);
    stage.change(Right, {{u"contentCacheTtl"_s, u"00:15:00"_s}, {u"mediaCacheTtl"_s, u"02:00:00"_s}});
    const int written = stage.requests(Right, patchSettings);

    stage.click(u"Copy settings"_s);

    QTRY_VERIFY(stage.notice().contains(u"changed elsewhere meanwhile"_s));
    QCOMPARE(stage.requests(Right, patchSettings), written);
    QCOMPARE(stage.rows().size(), 2);
    QVERIFY(stage.rows().constFirst().endsWith(u"(02:00:00)"_s));
    QVERIFY(stage.isTicked(u"Clear whole cache on publish"_s));
    stage.click(u"Copy settings"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Copied"_s));
    QCOMPARE(stage.on(Right).tenantCacheAutoClear, false);
    QCOMPARE(stage.on(Right).mediaCacheTtl, TimeSpan::read(u"02:00:00"));
}

void TestEdgeCompare::aRefusalChangesNothing_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("style");

    QTest::newRow("400") << u"400"_s << u"problem"_s;
    QTest::newRow("400 as HTML") << u"400"_s << u"html"_s;
    QTest::newRow("403") << u"403"_s << u"empty"_s;
    QTest::newRow("415") << u"415"_s << u"message"_s;
}

void TestEdgeCompare::aRefusalChangesNothing()
{
    QFETCH(const QString, status);
    QFETCH(const QString, style);
    ComparedTenants stage;
    compare(stage);
    const EdgeSettings before = stage.on(Right);
    stage.set(Right, u"errorStyle"_s, style);
    stage.set(Right, u"patchSettings.status"_s, status);
    stage.tick(u"Content TTL"_s);

    stage.click(u"Copy settings"_s);

    QTRY_VERIFY(stage.notice().startsWith(u"Acme & Söhne <test>: Nothing was changed"_s));
    QVERIFY2(!stage.notice().contains(u'<' + u"html"_s), qPrintable(stage.notice()));
    QCOMPARE(stage.requests(Right, patchSettings), 1);
    QCOMPARE(stage.on(Right), before);
    QVERIFY(stage.isTicked(u"Content TTL"_s));
    QVERIFY(stage.isPressable(u"Copy settings"_s));
}

void TestEdgeCompare::aLostAnswerIsLookedAfter()
{
    ComparedTenants stage;
    compare(stage);
    stage.set(Right, u"patchSettings.drop"_s, u"after"_s);
    stage.tick(u"Content TTL"_s);

    stage.click(u"Copy settings"_s);

    QTRY_VERIFY_WITH_TIMEOUT(stage.said().contains(u"The answer was lost"_s), 20000);
    QCOMPARE(stage.requests(Right, patchSettings), 1);
    QCOMPARE(stage.on(Right).contentCacheTtl, TimeSpan::read(u"00:15:00"));
}

void TestEdgeCompare::anUnknownOutcomeIsNotSentAgainUnseen()
{
    ComparedTenants stage;
    compare(stage);
    // The reading before the write is the last one that works.
    stage.set(Right, u"patchSettings.delay"_s, u"600"_s);
    stage.set(Right, u"patchSettings.drop"_s, u"after"_s);
    stage.tick(u"Content TTL"_s);
    const int readings = stage.requests(Right, u"getSettings"_s);
    stage.click(u"Copy settings"_s);
    QTRY_COMPARE(stage.requests(Right, u"getSettings"_s), readings + 1);
    QTRY_COMPARE(stage.requests(Right, patchSettings), 1);
    stage.set(Right, u"getSettings.status"_s, u"403"_s);

    QTRY_VERIFY_WITH_TIMEOUT(stage.notice().contains(u"It is not known whether the settings were changed"_s), 20000);
    QVERIFY(!stage.isPressable(u"Copy settings"_s));
    QVERIFY(stage.find<QLabel>(u"What Copy does"_s)->text().startsWith(u"Read again first"_s));
    stage.set(Right, u"getSettings.status"_s, {});
    stage.click(u"Read other again"_s);

    QTRY_COMPARE(stage.rows().size(), 2);
    QCOMPARE(stage.requests(Right, patchSettings), 1);
    stage.tick(u"Media TTL"_s);
    QTRY_VERIFY(stage.isPressable(u"Copy settings"_s));
}

void TestEdgeCompare::productionIsAskedAboutByNameAndTenant_data()
{
    QTest::addColumn<bool>("isAgreed");

    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void TestEdgeCompare::productionIsAskedAboutByNameAndTenant()
{
    QFETCH(const bool, isAgreed);
    ComparedTenants stage({.production = true});
    compare(stage);
    const EdgeSettings before = stage.on(Right);
    stage.tick(u"Content TTL"_s);

    stage.ask.answers = {isAgreed};
    stage.click(u"Copy settings"_s);
    QTRY_COMPARE(stage.ask.questions.size(), 1);

    const Confirmation asked = stage.ask.questions.first();
    QVERIFY(asked.title.contains(u"Acme & Söhne <test>"_s));
    QVERIFY(asked.text.contains(u"Acme &amp; Söhne &lt;test&gt;"_s));
    QVERIFY(asked.text.contains(u"tenant-right"_s));
    QVERIFY(asked.text.contains(u"Content TTL: "_s));
    QTRY_VERIFY(!stage.pane->hasUnsaved());
    QCOMPARE(stage.requests(Right, patchSettings), isAgreed ? 1 : 0);
    QCOMPARE(stage.on(Right) == before, !isAgreed);
    QCOMPARE(stage.isPressable(u"Copy settings"_s), !isAgreed);
}

void TestEdgeCompare::anotherTenantIsAskedAboutBeforeAWrite()
{
    ComparedTenants stage({.tenantId = u"tenant-0"_s});
    compare(stage);
    QTRY_VERIFY(stage.notice(u"Compared tenant"_s).contains(u"another tenant than before"_s));
    stage.tick(u"Content TTL"_s);

    stage.ask.answers = {false};
    stage.click(u"Copy settings"_s);
    QTRY_COMPARE(stage.ask.questions.size(), 1);
    QVERIFY(stage.ask.questions.first().text.contains(u"tenant-0"_s));
    QTRY_VERIFY(stage.isPressable(u"Copy settings"_s));
    QCOMPARE(stage.requests(Right, patchSettings), 0);
    stage.ask.answers = {true};
    stage.click(u"Copy settings"_s);

    QTRY_VERIFY(stage.said().startsWith(u"Copied"_s));
    QCOMPARE(stage.notice(u"Compared tenant"_s), QString());
}

void TestEdgeCompare::oneTenantOnBothSidesIsSaid()
{
    ComparedTenants stage;
    stage.tenantIds = {u"tenant-left"_s, u"tenant-left"_s};

    compare(stage);

    QTRY_VERIFY(stage.notice(u"Compared tenant"_s).contains(u"the same tenant"_s));
}

void TestEdgeCompare::withoutAnotherConnectionItSaysWhatToDo()
{
    ComparedTenants stage;
    const Connection other = stage.connections.takeLast();

    stage.pane->openTab(EdgePane::CompareTab);
    QTRY_VERIFY(stage.isPressable(u"Connections"_s));
    QVERIFY(!stage.find<ConnectionButton>(u"Right side"_s));
    stage.click(u"Connections"_s);
    QCOMPARE(stage.edited, QStringList{QString()});
    stage.connections << other;
    stage.pane->followConnections();

    QTRY_VERIFY(stage.isRead());
    QVERIFY(stage.find<ConnectionButton>(u"Right side"_s));
}

void TestEdgeCompare::ofSeveralConnectionsOneIsChosen()
{
    ComparedTenants stage;
    Connection third = stage.connections.last();
    third.id = u"third"_s;
    third.name = u"Acme US"_s;
    stage.secrets.secrets.insert(third.secretName(Connection::Secret::EdgeSecret), stage.tenants.at(Right)->access().edgeClientSecret);
    stage.connections << third;

    stage.pane->openTab(EdgePane::CompareTab);
    QTRY_VERIFY(stage.isPressable(u"Choose connection"_s));
    QCOMPARE(stage.opened, 0);
    auto *right = stage.find<ConnectionButton>(u"Right side"_s);
    const auto actions = right->menu()->actions();
    QCOMPARE(actions.size(), 2);
    actions.last()->trigger();

    QTRY_VERIFY(stage.isRead());
    QCOMPARE(stage.table()->model()->headerData(4, Qt::Horizontal).toString(), u"Acme US"_s);
    QVERIFY(right->accessibleName().contains(u"Acme US"_s));
}

void TestEdgeCompare::aConnectionThatIsGoneIsNoLongerCompared()
{
    ComparedTenants stage;
    compare(stage);
    stage.tick(u"Content TTL"_s);

    stage.connections.removeLast();
    stage.pane->followConnections();

    QTRY_VERIFY(stage.isPressable(u"Connections"_s));
    QVERIFY(!stage.find<QPushButton>(u"Copy settings"_s));
}

void TestEdgeCompare::aRenamedConnectionIsOpenedAnew()
{
    ComparedTenants stage;
    compare(stage);

    stage.connections.last().name = u"Acme Nord"_s;
    stage.pane->followConnections();

    QTRY_COMPARE(stage.opened, 2);
    QTRY_VERIFY(stage.isRead());
    QCOMPARE(stage.table()->model()->headerData(4, Qt::Horizontal).toString(), u"Acme Nord"_s);
}

void TestEdgeCompare::aSideThatCannotBeReadSaysWhyAndIsTriedAgain()
{
    ComparedTenants stage;
    stage.set(Right, u"getSettings.status"_s, u"403"_s);

    stage.pane->openTab(EdgePane::CompareTab);
    QTRY_VERIFY(stage.notice().startsWith(u"The settings of Acme & Söhne <test> could not be read"_s));
    QTRY_VERIFY(stage.rows().value(0).endsWith(u"not read"_s));
    QVERIFY(!stage.isRead());
    stage.click(u"Edit other connection"_s);
    QCOMPARE(stage.edited, QStringList{u"right"_s});
    stage.set(Right, u"getSettings.status"_s, {});
    stage.click(u"Try again"_s);

    QTRY_VERIFY(stage.isRead());
    QCOMPARE(stage.notice(), QString());
    QCOMPARE(stage.rows().size(), 3);
}

void TestEdgeCompare::aReadingThatIsCancelledIsSaid()
{
    ComparedTenants stage;
    stage.set(Right, u"getSettings.delay"_s, u"30000"_s);
    stage.pane->openTab(EdgePane::CompareTab);
    QVERIFY(stage.rows().isEmpty() || stage.rows().constFirst().endsWith(u"reading…"_s));

    QTRY_VERIFY(stage.find<QPushButton>(u"Cancel"_s));
    stage.click(u"Cancel"_s);

    QTRY_VERIFY(stage.notice().contains(u"were not read"_s));
    stage.set(Right, u"getSettings.delay"_s, {});
    stage.click(u"Try again"_s);
    QTRY_VERIFY(stage.isRead());
}

void TestEdgeCompare::bothAreReadAgainWithOneKey()
{
    ComparedTenants stage;
    compare(stage);
    stage.change(Left, {{u"contentCacheTtl"_s, u"04:00:00"_s}});
    stage.change(Right, {{u"mediaCacheTtl"_s, u"30.00:00:00"_s}});

    stage.pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.pane.get()));
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_F5);

    QTRY_COMPARE(stage.rows(), QStringList{u"Clear whole cache on publish | off | on"_s});
}

void TestEdgeCompare::turningTheSidesRoundOpensTheOtherPane()
{
    ComparedTenants stage;
    compare(stage);

    stage.click(u"Swap sides"_s);
    stage.find<ConnectionButton>(u"Left side"_s)->menu()->actions().constLast()->trigger();

    QCOMPARE(stage.turnedTo, QStringList({u"right | left"_s, u"right | left"_s}));
}

void TestEdgeCompare::theComparisonGoesToAFile()
{
    ComparedTenants stage;
    compare(stage);
    const QString path = stage.folder.filePath(u"comparison.json"_s);
    QTRY_VERIFY(stage.find<QLabel>(u"Tenant that changes"_s));
    QTRY_COMPARE(stage.find<QLabel>(u"Tenant that changes"_s)->text(), u"tenant-right"_s);

    stage.ask.paths = {path};
    stage.click(u"Save comparison"_s);

    QTRY_VERIFY(stage.said().contains(u"comparison.json"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.value("differences"_L1).toArray().size(), 3);
    QCOMPARE(json.value("right"_L1).toObject().value("tenantId"_L1).toString(), u"tenant-right"_s);
    QVERIFY(stage.ask.files.first().suggestion.startsWith(u"acme-eu-and-acme"_s));
}

void TestEdgeCompare::whatIsTypedInTheFormStaysTyped()
{
    ComparedTenants stage;
    QTRY_VERIFY(stage.isPressable(u"Save as file"_s));
    stage.find<QCheckBox>(u"Clear whole cache on publish"_s)->click();
    compare(stage);

    // What is typed and not applied is not compared.
    QVERIFY(stage.rows().constLast().startsWith(u"Clear whole cache on publish | off"_s));
    stage.tick(u"Content TTL"_s);
    stage.click(u"Copy settings"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Copied"_s));
    stage.pane->openTab(EdgePane::SettingsTab);

    QVERIFY(stage.find<QCheckBox>(u"Clear whole cache on publish"_s)->isChecked());
    QVERIFY(stage.pane->hasUnsaved());
}

void TestEdgeCompare::whatIsTypedAtTheOtherSideStaysTyped()
{
    ComparedTenants stage;
    const auto session = stage.makeSession(u"right"_s);
    EdgePane other(*session, stage.history, stage.deletions, recordedDeletion(*session, stage.deletions, stage.ask), stage.ask, {});
    other.activate();
    QTRY_VERIFY(other.findChild<QPushButton *>(u"Save as file"_s)->isEnabled());
    auto *typed = other.findChild<QCheckBox *>(u"Clear changed media on publish"_s);
    typed->click();
    other.setParked(true);

    compare(stage);
    stage.tick(u"Clear whole cache on publish"_s);
    stage.click(u"Copy settings"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Copied"_s));
    other.setParked(false);

    QTRY_VERIFY(!other.findChild<QCheckBox *>(u"Clear whole cache on publish"_s)->isChecked());
    QVERIFY(!typed->isChecked());
    QVERIFY(other.hasUnsaved());
    QCOMPARE(stage.on(Right).mediaCacheAutoClear, true);
}

void TestEdgeCompare::theKeyForApplyWritesNothingThatIsNotInSight()
{
    ComparedTenants stage;
    QTRY_VERIFY(stage.isPressable(u"Save as file"_s));
    stage.find<QCheckBox>(u"Clear whole cache on publish"_s)->click();
    compare(stage);
    const int written = stage.requests(Left, patchSettings);
    stage.pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.pane.get()));
    stage.table()->setFocus();

    QTest::keySequence(stage.table(), QKeySequence::Save);

    QTRY_VERIFY(stage.isPressable(u"Apply"_s));
    QVERIFY(stage.pane->hasUnsaved());
    QCOMPARE(stage.requests(Left, patchSettings), written);
}

void TestEdgeCompare::whileItIsCopiedNothingElseIsDone()
{
    ComparedTenants stage;
    compare(stage);
    stage.tick(u"Content TTL"_s);
    stage.set(Right, u"patchSettings.delay"_s, u"300"_s);

    stage.click(u"Copy settings"_s);

    QVERIFY(!stage.isPressable(u"Copy settings"_s));
    QVERIFY(!stage.find<ConnectionButton>(u"Right side"_s)->isEnabled());
    QVERIFY(!stage.isPressable(u"Swap sides"_s));
    QVERIFY(stage.pane->hasUnsaved());
    stage.connections.removeLast();
    stage.pane->followConnections();
    stage.pane->setParked(true);
    QTRY_VERIFY(!stage.pane->hasUnsaved());
    QCOMPARE(stage.requests(Right, patchSettings), 1);
}

void TestEdgeCompare::mayBeClosedWhileItWaits_data()
{
    QTest::addColumn<QString>("fault");

    QTest::newRow("reads") << u"getSettings.delay"_s;
    QTest::newRow("writes") << u"patchSettings.delay"_s;
}

void TestEdgeCompare::mayBeClosedWhileItWaits()
{
    QFETCH(const QString, fault);
    ComparedTenants stage;
    compare(stage);
    stage.tick(u"Content TTL"_s);
    const int readings = stage.requests(Right, u"getSettings"_s);
    stage.set(Right, fault, u"200"_s);
    stage.click(u"Copy settings"_s);
    QTRY_VERIFY(stage.requests(Right, u"getSettings"_s) + stage.requests(Right, patchSettings) > readings);

    stage.pane.reset();
    QSignalSpy attempts(stage.session.get(), &Session::attempted);
    QVERIFY(await(stage.session->edgeService().read()));

    QVERIFY(!attempts.isEmpty());
}

void TestEdgeCompare::keepsWhatWasComparedAndHow()
{
    ComparedTenants stage;
    compare(stage);
    stage.find<QCheckBox>(u"Differences only"_s)->click();
    QSettings settings(stage.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    stage.pane->saveState(settings);
    Connection third = stage.connections.last();
    third.id = u"third"_s;
    stage.connections.prepend(third);

    stage.makePane();
    stage.pane->restoreState(settings);

    QCOMPARE(stage.find<QTabBar>(u"Edge pages"_s)->currentIndex(), int(EdgePane::CompareTab));
    QTRY_VERIFY(stage.isRead());
    QCOMPARE(stage.rows().size(), 5);
    QCOMPARE(stage.table()->model()->headerData(4, Qt::Horizontal).toString(), u"Acme & Söhne <test>"_s);
}

void TestEdgeCompare::offersItsCommands()
{
    ComparedTenants stage;
    const auto run = [&stage](const QString &title) {
        const auto commands = stage.pane->commands();
        const auto found = std::find_if(commands.cbegin(), commands.cend(), [&title](const Command &one) { return one.title == title; });
        if (found != commands.cend())
            found->run();
        return found != commands.cend();
    };
    QTRY_VERIFY(stage.isPressable(u"Save as file"_s));

    QVERIFY(run(u"Compare with Acme & Söhne <test>"_s));
    QTRY_VERIFY(stage.isRead());
    QVERIFY(!run(u"Copy 1 to Acme & Söhne <test>"_s));
    stage.tick(u"Content TTL"_s);
    QVERIFY(run(u"Copy 1 to Acme & Söhne <test>"_s));

    QTRY_VERIFY(stage.said().startsWith(u"Copied"_s));
}

void TestEdgeCompare::aRowIsTickedWithMouseAndKeys()
{
    ComparedTenants stage;
    compare(stage);
    auto *table = stage.table();
    const QModelIndex tick = stage.tickOf(u"Content TTL"_s);

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(tick).center());
    QVERIFY(stage.isTicked(u"Content TTL"_s));
    table->setFocus();
    table->setCurrentIndex(tick.siblingAtColumn(1));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!stage.isTicked(u"Content TTL"_s));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);

    QVERIFY(stage.isTicked(u"Media TTL"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(table)->tableInterface()->cellAt(1, 0)->text(QAccessible::Name), u"Copy Media TTL"_s);
}

void TestEdgeCompare::everyControlHasANameAndIsReached()
{
    ComparedTenants stage;
    compare(stage);
    stage.tick(u"Content TTL"_s);

    QCOMPARE(nameless(*stage.pane), QStringList());
    QCOMPARE(unreached(*stage.pane), QStringList());
}

QTEST_MAIN(TestEdgeCompare)
#include "tst_edgecompare.moc"
