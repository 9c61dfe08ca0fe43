#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/edge/deletionhistory.h"
#include "app/edge/edgeservice.h"
#include "app/edge/settingshistory.h"
#include "app/net/hostpace.h"
#include "app/sandbox/sandbox.h"
#include "support/await.h"
#include "support/preparedask.h"
#include "support/reachability.h"
#include "ui/edge/edgepane.h"
#include "ui/edge/recordeddeletion.h"
#include "ui/shell/contentdeletion.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/takebackbar.h"
#include "ui/widgets/undobar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// A pane on a tenant of its own, as the window would build it.
struct Stage
{
    QTemporaryDir folder;
    sandbox::Sandbox tenant{{.folder = folder.filePath(u"tenant"_s), .guests = 0}};
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    SettingsHistory history{database};
    DeletionHistory deletions{database};
    PreparedAsk ask;
    QString tenantNow = u"tenant-1"_s;
    int tenantAsked = 0;
    QByteArrayList callsShown;
    QStringList foldersShown;
    std::unique_ptr<Session> session;
    ContentDeletion *deletion = nullptr;
    std::unique_ptr<EdgePane> pane;

    explicit Stage(const Connection &like = {}, const QString &fault = {}, const QString &value = {})
    {
        if (const auto problem = tenant.start())
            qFatal("%s", qPrintable(*problem));
        set(fault, value);
        const auto &access = tenant.access();
        Connection connection = like;
        connection.id = u"c1"_s;
        connection.name = u"Acme EU"_s;
        connection.edgeClientId = access.edgeClientId;
        connection.edgeUrl = access.edgeBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        secrets.secrets.insert(connection.secretName(Connection::Secret::EdgeSecret), access.edgeClientSecret);
        session = std::make_unique<Session>(connection, secrets, redaction, pace);
        session->edgeService().setKeep(
            [this](const EdgeSettings &before, SettingsAction action) { return history.keep(u"c1"_s, before, action); });
        deletion = &recordedDeletion(*session, deletions, ask);
        deletion->setGrace(std::chrono::milliseconds(300));
        EdgeNeighbours neighbours;
        neighbours.tenant = [this](Session &, std::stop_token) -> Pending<EdgeNeighbours::Tenant> {
            ++tenantAsked;
            return Result<EdgeNeighbours::Tenant>(EdgeNeighbours::Tenant{.id = tenantNow, .webhooks = 13, .failing = 2});
        };
        neighbours.lastClear = []() -> Pending<EdgeNeighbours::PastClear> {
            return Result<EdgeNeighbours::PastClear>(EdgeNeighbours::PastClear{.at = now().addDays(-1), .pane = u"API console"_s});
        };
        neighbours.showCall = [this](const QByteArray &call) { callsShown << call; };
        neighbours.showInFolder = [this](const QString &path) { foldersShown << path; };
        pane = std::make_unique<EdgePane>(*session, history, deletions, *deletion, ask, neighbours);
        pane->resize(1248, 820);
        pane->show();
        pane->activate();
    }

    void set(const QString &fault, const QString &value)
    {
        if (const QString wrong = fault.isEmpty() ? QString() : tenant.setFault(fault, value); !wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        const auto all = pane->findChildren<Widget *>(name);
        for (auto *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool isPressable(const QString &name) const
    {
        const auto *button = find<QPushButton>(name);
        return button && button->isEnabled();
    }
    void click(const QString &name) const
    {
        if (!isPressable(name))
            qFatal("no button %s to press", qPrintable(name));
        find<QPushButton>(name)->click();
    }
    void type(const QString &name, const QString &text) const
    {
        auto *part = find<QSpinBox>(name);
        part->setFocus();
        part->selectAll();
        QTest::keyClicks(part, text);
    }
    bool isRead() const { return find<QSpinBox>(u"Content TTL hours"_s) && find<QSpinBox>(u"Content TTL hours"_s)->text() == u"4"_s; }
    QString wire(const QString &ttl = u"Content TTL"_s) const { return find<QLineEdit>(QString(ttl + u" sent as"_s))->text(); }
    QString said() const { return pane->findChild<UndoBar *>()->text(); }
    QString notice(const QString &name = u"notice"_s) const
    {
        const auto *banner = find<Banner>(name);
        return banner ? banner->text() : QString();
    }
    QString sent() const
    {
        const auto *code = find<QPlainTextEdit>(u"What Apply sends"_s);
        return code ? code->toPlainText() : QString();
    }
    int requests(const QString &operation) const { return tenant.counters().value("requests"_L1).toObject().value(operation).toInt(); }
    /// What the tenant really has.
    EdgeSettings onEdge() const
    {
        EdgeService service(session->edge());
        return await(service.read()).value();
    }
    void changeElsewhere(const QString &name, const QJsonValue &value) const
    {
        EdgeService service(session->edge());
        EdgeSettings other = onEdge();
        const EdgeSettings before = other;
        other.set(name, value);
        QCOMPARE(await(service.apply(before, other))->state, SettingsOutcome::State::Saved);
    }
    void openDeletePage() const { pane->openTab(EdgePane::DeleteTab); }
    QDialog *dialog(const QString &name) const { return find<QDialog>(name); }
};

Connection production(const QDateTime &unlockedAt = {})
{
    return {.production = true, .contentUnlockedAt = unlockedAt};
}

} // namespace

class TestEdgePane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSettingsAndWhatTheyMean();
    void sendsOnlyWhatChangedAndShowsItBefore();
    void copiesTheCallWithoutItsToken();
    void aFieldIsRevertedAloneAndAllAreRevertedTogether();
    void halfATimeCannotBeApplied();
    void anAppliedChangeCanBeUndone();
    void whatWasChangedElsewhereIsShownBesideAndAsked();
    void aReadingBetweenKeepsWhatWasTyped();
    void unknownSettingsAreShownAndKept();
    void aRefusalLosesNothing_data();
    void aRefusalLosesNothing();
    void aRefusalIsReadableHoweverItIsWritten_data();
    void aRefusalIsReadableHoweverItIsWritten();
    void theSettingsAreWrittenWhateverTheServiceAllows_data();
    void theSettingsAreWrittenWhateverTheServiceAllows();
    void aLostAnswerIsLookedAfter();
    void anUnknownOutcomeIsNotSentAgainUnseen();
    void theSettingsGoToAFileAndComeBack();
    void aRestoreWaitsUntilItCanBeSeenOrNoLonger();
    void aFileThatCannotBeSentSaysWhy();
    void previousSettingsArePutBack();
    void clearCacheIsAcceptedNotCleared();
    void clearCacheCannotBePressedTwice();
    void clearCacheSaysWhatWentWrong_data();
    void clearCacheSaysWhatWentWrong();
    void anotherTenantIsAskedAboutBeforeAWrite();
    void contentIsDeletedOnceAfterItsFiveSeconds();
    void contentIsNotDeletedWhenItIsTakenBack_data();
    void contentIsNotDeletedWhenItIsTakenBack();
    void theCallOfADeletionIsShown_data();
    void theCallOfADeletionIsShown();
    void aSavedFileIsShownInItsFolder();
    void noBarLiesOverTheLastCard();
    void productionRefusesUntilItIsUnlocked();
    void theLockClosesAfterAnHour();
    void anUnclearEndOfTheDeletionSaysSo();
    void readsAgainAfterAnError();
    void mayBeClosedWhileItWaits();
    void keepsTheTabAndTheSplitter();
    void offersItsCommands();
    void everyControlHasANameAndIsReached();
    void theConsoleFindsEveryWayToDeleteContent_data();
    void theConsoleFindsEveryWayToDeleteContent();
};

void TestEdgePane::showsTheSettingsAndWhatTheyMean()
{
    Stage stage;

    QTRY_VERIFY(stage.isRead());

    QCOMPARE(stage.wire(), u"04:00:00"_s);
    QVERIFY(stage.find<QCheckBox>(u"Clear whole cache on publish"_s)->isChecked());
    QVERIFY(stage.notice(u"Reading of the settings"_s).contains(u"empties the whole cache"_s));
    QVERIFY(stage.sent().isEmpty());
    QVERIFY(!stage.pane->hasUnsaved());
    QTRY_COMPARE(stage.session->connection().tenantId, u"tenant-1"_s);
    QVERIFY(stage.session->connection().tenantSince.isValid());
    QTRY_VERIFY(stage.find<QLabel>(u"Last clear"_s)->text().contains(u"API console"_s));
}

void TestEdgePane::sendsOnlyWhatChangedAndShowsItBefore()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());

    stage.type(u"Content TTL hours"_s, u"24"_s);
    stage.find<QCheckBox>(u"Clear whole cache on publish"_s)->click();
    const auto shown = QJsonDocument::fromJson(stage.sent().toUtf8()).array();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().toObject().value("path"_L1).toString(), u"/contentcachettl"_s);
    QCOMPARE(shown.first().toObject().value("value"_L1).toString(), u"1.00:00:00"_s);
    stage.click(u"Apply"_s);

    QTRY_VERIFY(stage.said().contains(u"Applied: Content TTL and Clear whole cache on publish"_s));
    QCOMPARE(stage.onEdge().contentCacheTtl, TimeSpan::read(u"1.00:00:00"));
    QCOMPARE(stage.onEdge().tenantCacheAutoClear, false);
    QCOMPARE(stage.onEdge().mediaCacheTtl, TimeSpan::read(u"04:00:00"));
    QCOMPARE(stage.requests(u"patchSettings"_s), 1);
    QCOMPARE(stage.find<QSpinBox>(u"Content TTL days"_s)->value(), 1);
    QVERIFY(!stage.pane->hasUnsaved());
}

void TestEdgePane::copiesTheCallWithoutItsToken()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Media TTL days"_s, u"3"_s);

    stage.click(u"Copy as cURL"_s);

    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY(curl.contains(u"-X PATCH"_s));
    QVERIFY(curl.contains(u"application/json-patch+json"_s));
    QVERIFY(curl.contains(uR"("value":"3.04:00:00")"_s));
    QVERIFY(curl.contains(Redaction::mask()));
}

void TestEdgePane::aFieldIsRevertedAloneAndAllAreRevertedTogether()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);
    stage.type(u"Media TTL hours"_s, u"6"_s);
    stage.find<QCheckBox>(u"Clear changed media on publish"_s)->click();

    stage.click(u"Undo Media TTL"_s);
    QCOMPARE(stage.wire(u"Media TTL"_s), u"04:00:00"_s);
    QCOMPARE(stage.wire(), u"05:00:00"_s);
    stage.click(u"Revert"_s);
    QVERIFY(!stage.pane->hasUnsaved());
    QTRY_VERIFY(stage.isPressable(u"Undo"_s));
    stage.click(u"Undo"_s);

    QCOMPARE(stage.wire(), u"05:00:00"_s);
    QVERIFY(!stage.find<QCheckBox>(u"Clear changed media on publish"_s)->isChecked());
    QCOMPARE(stage.requests(u"patchSettings"_s), 0);
}

void TestEdgePane::halfATimeCannotBeApplied()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());

    stage.type(u"Content TTL hours"_s, u"12:30"_s);

    QVERIFY(!stage.isPressable(u"Apply"_s));
    QVERIFY(stage.pane->hasUnsaved());
}

void TestEdgePane::anAppliedChangeCanBeUndone()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);
    stage.click(u"Apply"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Applied"_s));

    stage.click(u"Undo"_s);

    QTRY_VERIFY(stage.said().startsWith(u"Put back"_s));
    QCOMPARE(stage.onEdge().contentCacheTtl, TimeSpan::read(u"04:00:00"));
    QCOMPARE(stage.wire(), u"04:00:00"_s);
}

void TestEdgePane::whatWasChangedElsewhereIsShownBesideAndAsked()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);
    stage.changeElsewhere(u"contentCacheTtl"_s, u"06:00:00"_s);
    stage.changeElsewhere(u"mediaCacheAutoClear"_s, false);

    stage.click(u"Apply"_s);
    QTRY_VERIFY(stage.find<ConflictView>(u"Changed elsewhere"_s));
    auto *conflict = stage.find<ConflictView>(u"Changed elsewhere"_s);
    QCOMPARE(conflict->open(), QStringList{u"contentCacheTtl"_s});
    QCOMPARE(conflict->side(u"mediaCacheAutoClear"_s), ConflictView::Side::Theirs);
    conflict->choose(u"contentCacheTtl"_s, ConflictView::Side::Mine);
    Q_EMIT conflict->accepted();

    QTRY_VERIFY(stage.said().startsWith(u"Applied"_s));
    QCOMPARE(stage.onEdge().contentCacheTtl, TimeSpan::read(u"05:00:00"));
    QCOMPARE(stage.onEdge().mediaCacheAutoClear, false);
}

void TestEdgePane::aReadingBetweenKeepsWhatWasTyped()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);
    stage.changeElsewhere(u"mediaCacheTtl"_s, u"07:00:00"_s);

    stage.pane->reload();

    QTRY_COMPARE(stage.wire(u"Media TTL"_s), u"07:00:00"_s);
    QCOMPARE(stage.wire(), u"05:00:00"_s);
    QVERIFY(stage.pane->hasUnsaved());
}

void TestEdgePane::unknownSettingsAreShownAndKept()
{
    Stage stage({}, u"getSettings.body"_s,
                uR"(json:{"contentCacheTtl":"04:00:00","contentCacheAutoClear":true,"mediaCacheTtl":null,"mediaCacheAutoClear":"yes",)"
                uR"("tenantCacheAutoClear":true,"edgeRegion":"eu-1"})"_s);

    QTRY_VERIFY(stage.isRead());

    QVERIFY(stage.find<QLabel>(u"Other settings"_s)->text().contains(uR"("edgeRegion":"eu-1")"_s));
    QCOMPARE(stage.find<QLabel>(u"Media TTL in words"_s)->text(), u"not set"_s);
    QCOMPARE(stage.find<QCheckBox>(u"Clear changed media on publish"_s)->checkState(), Qt::PartiallyChecked);
    QVERIFY(!stage.pane->hasUnsaved());
}

void TestEdgePane::aRefusalLosesNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("value");

    QTest::newRow("400") << u"patchSettings.status"_s << u"400*1"_s;
    QTest::newRow("403") << u"patchSettings.status"_s << u"403*1"_s;
    QTest::newRow("422") << u"patchSettings.status"_s << u"422*1"_s;
    QTest::newRow("500") << u"patchSettings.status"_s << u"500*1"_s;
}

void TestEdgePane::aRefusalLosesNothing()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, value);
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);
    stage.set(fault, value);

    stage.click(u"Apply"_s);

    QTRY_VERIFY_WITH_TIMEOUT(stage.notice().contains(u"hing was changed"_s), 20000);
    QCOMPARE(stage.wire(), u"05:00:00"_s);
    QVERIFY(stage.isPressable(u"Apply"_s));
    QCOMPARE(stage.requests(u"patchSettings"_s), 1);
    QCOMPARE(stage.onEdge().contentCacheTtl, TimeSpan::read(u"04:00:00"));
}

void TestEdgePane::aRefusalIsReadableHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("style");

    for (const char *style : {"problem", "empty", "text", "message", "html"})
        QTest::newRow(style) << QString::fromLatin1(style);
}

void TestEdgePane::aRefusalIsReadableHoweverItIsWritten()
{
    QFETCH(const QString, style);
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.set(u"errorStyle"_s, style);
    stage.set(u"patchSettings.status"_s, u"400"_s);
    stage.set(u"clearCache.status"_s, u"403"_s);
    stage.type(u"Content TTL hours"_s, u"5"_s);

    stage.click(u"Apply"_s);
    QTRY_VERIFY(stage.notice().startsWith(u"Nothing was changed: "_s));
    stage.click(u"Clear cache"_s);
    QTRY_VERIFY(stage.notice(u"Clear cache result"_s).contains(u"403"_s));
    stage.set(u"getSettings.status"_s, u"404"_s);
    stage.pane->reload();
    QTRY_VERIFY(stage.notice().contains(u"404"_s));

    const auto banners = stage.pane->findChildren<Banner *>();
    for (const Banner *banner : banners) {
        const auto labels = banner->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(u'<') && !label->text().contains(u'{'), qPrintable(label->text()));
    }
    QCOMPARE(stage.wire(), u"05:00:00"_s);
    QCOMPARE(stage.requests(u"patchSettings"_s), 1);
    QCOMPARE(stage.requests(u"clearCache"_s), 1);
}

void TestEdgePane::theSettingsAreWrittenWhateverTheServiceAllows_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("value");

    QTest::newRow("a missing field in PUT is refused") << u"putMode"_s << u"strict"_s;
    QTest::newRow("a missing field in PUT keeps its value") << u"putMode"_s << u"keep"_s;
    QTest::newRow("a missing field in PUT is reset") << u"putMode"_s << u"reset"_s;
    QTest::newRow("PUT answers with the settings") << u"putEcho"_s << u"on"_s;
    QTest::newRow("PATCH takes any JSON") << u"patchAnyJson"_s << u"on"_s;
    QTest::newRow("one entry of the cache can be cleared") << u"legacyCache"_s << u"on"_s;
}

void TestEdgePane::theSettingsAreWrittenWhateverTheServiceAllows()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, value);
    Stage stage({}, fault, value);
    QTRY_VERIFY(stage.isRead());
    // A file with one setting alone.
    const QString path = stage.folder.filePath(u"settings.json"_s);
    QVERIFY((SettingsFile{.settings = {.mediaCacheTtl = TimeSpan::read(u"2.00:00:00")}}.save(path)));

    stage.type(u"Content TTL hours"_s, u"5"_s);
    stage.click(u"Apply"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Applied"_s));
    stage.pane->restoreFile(path);
    QTRY_VERIFY(stage.isPressable(u"Restore"_s));
    stage.click(u"Restore"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Restored: Media TTL"_s));
    stage.click(u"Clear cache"_s);
    QTRY_VERIFY(stage.notice(u"Clear cache result"_s).startsWith(u"Accepted at"_s));

    const EdgeSettings expected{.contentCacheTtl = TimeSpan::read(u"05:00:00"),
                                .contentCacheAutoClear = true,
                                .mediaCacheTtl = TimeSpan::read(u"2.00:00:00"),
                                .mediaCacheAutoClear = true,
                                .tenantCacheAutoClear = true};
    QCOMPARE(stage.onEdge(), expected);
    QCOMPARE(stage.requests(u"patchSettings"_s), 1);
    QCOMPARE(stage.requests(u"updateSettings"_s), 1);
    QCOMPARE(stage.requests(u"clearCache"_s), 1);
    QCOMPARE(stage.wire(u"Media TTL"_s), u"2.00:00:00"_s);
    QVERIFY(!stage.pane->hasUnsaved());
}

void TestEdgePane::aLostAnswerIsLookedAfter()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);
    stage.set(u"patchSettings.drop"_s, u"after*1"_s);

    stage.click(u"Apply"_s);

    QTRY_VERIFY_WITH_TIMEOUT(stage.said().contains(u"second look"_s), 20000);
    QCOMPARE(stage.requests(u"patchSettings"_s), 1);
    QVERIFY(!stage.pane->hasUnsaved());
}

void TestEdgePane::anUnknownOutcomeIsNotSentAgainUnseen()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);
    // The reading before the write passes, those after it fail.
    stage.set(u"patchSettings.status"_s, u"500*1"_s);
    QSignalSpy attempts(stage.session.get(), &Session::attempted);
    connect(stage.session.get(), &Session::attempted, this, [&stage](const Attempt &attempt) {
        if (attempt.verb == "PATCH")
            stage.set(u"getSettings.status"_s, u"403"_s);
    });

    stage.click(u"Apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.notice().contains(u"not known"_s), 20000);
    QVERIFY(!stage.isPressable(u"Apply"_s));
    QCOMPARE(stage.wire(), u"05:00:00"_s);
    disconnect(stage.session.get(), &Session::attempted, this, nullptr);
    stage.set(u"getSettings.status"_s, {});
    stage.pane->reload();

    QTRY_VERIFY(stage.isPressable(u"Apply"_s));
}

void TestEdgePane::theSettingsGoToAFileAndComeBack()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    const QString path = stage.folder.filePath(u"settings.json"_s);
    stage.ask.paths = {path, path};
    stage.click(u"Save as file"_s);
    QTRY_VERIFY(stage.said().contains(u"saved in settings.json"_s));
    stage.changeElsewhere(u"contentCacheTtl"_s, u"09:00:00"_s);
    stage.pane->reload();
    QTRY_COMPARE(stage.wire(), u"09:00:00"_s);

    stage.click(u"Restore from file"_s);
    QTRY_VERIFY(stage.dialog(u"Restore settings dialog"_s));
    QVERIFY(stage.find<QLabel>(u"Plan"_s)->text().contains(u"changes 1 setting"_s));
    stage.click(u"Restore"_s);

    QTRY_VERIFY(stage.said().startsWith(u"Restored: Content TTL"_s));
    QCOMPARE(stage.wire(), u"04:00:00"_s);
    QCOMPARE(stage.requests(u"updateSettings"_s), 1);
}

void TestEdgePane::aRestoreWaitsUntilItCanBeSeenOrNoLonger()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    const QString path = stage.folder.filePath(u"settings.json"_s);
    SettingsFile file{.settings = stage.onEdge()};
    file.settings.contentCacheTtl = TimeSpan::read(u"10:00:00");
    QVERIFY(file.save(path));
    stage.set(u"settleMs"_s, u"60000"_s);
    stage.pane->restoreFile(path);
    QTRY_VERIFY(stage.isPressable(u"Restore"_s));

    stage.click(u"Restore"_s);
    QTRY_VERIFY(stage.isPressable(u"Stop waiting"_s));
    stage.click(u"Stop waiting"_s);

    QTRY_VERIFY(stage.notice().contains(u"not yet visible: Content TTL"_s));
    QCOMPARE(stage.wire(), u"10:00:00"_s);
    QCOMPARE(stage.requests(u"updateSettings"_s), 1);
}

void TestEdgePane::aFileThatCannotBeSentSaysWhy()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    const QString path = stage.folder.filePath(u"settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"contentCacheTtl":"48:00:00"})");
    file.close();

    stage.pane->restoreFile(path);

    QTRY_VERIFY(stage.dialog(u"Restore settings dialog"_s));
    QVERIFY(stage.notice(u"Restore notice"_s).contains(u"2.00:00:00"_s));
    QVERIFY(!stage.isPressable(u"Restore"_s));
}

void TestEdgePane::previousSettingsArePutBack()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);
    stage.click(u"Apply"_s);
    QTRY_VERIFY(stage.said().startsWith(u"Applied"_s));

    stage.click(u"Previous settings"_s);
    QTRY_VERIFY(stage.find<QListWidget>(u"Previous settings"_s));
    QVERIFY(stage.find<QLabel>(u"Plan"_s)->text().contains(u"changes 1 setting"_s));
    stage.click(u"Put back"_s);

    QTRY_VERIFY(stage.said().startsWith(u"Put back"_s));
    QCOMPARE(stage.onEdge().contentCacheTtl, TimeSpan::read(u"04:00:00"));
    QCOMPARE(stage.history.states(u"c1"_s)->size(), 2);
}

void TestEdgePane::clearCacheIsAcceptedNotCleared()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());

    stage.click(u"Clear cache"_s);

    QTRY_VERIFY(stage.notice(u"Clear cache result"_s).startsWith(u"Accepted at"_s));
    QVERIFY(!stage.notice(u"Clear cache result"_s).contains(u"cleared"_s));
    QVERIFY(stage.find<QLabel>(u"Last clear"_s)->text().contains(u"Edge"_s));
    QCOMPARE(stage.requests(u"clearCache"_s), 1);
}

void TestEdgePane::clearCacheCannotBePressedTwice()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.set(u"clearCache.delay"_s, u"300"_s);

    stage.click(u"Clear cache"_s);
    QVERIFY(!stage.isPressable(u"Clear cache"_s));
    stage.pane->clearCache();

    QTRY_VERIFY(stage.isPressable(u"Clear cache"_s));
    QCOMPARE(stage.requests(u"clearCache"_s), 1);
}

void TestEdgePane::clearCacheSaysWhatWentWrong_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");

    QTest::newRow("refused") << u"clearCache.status"_s << u"403"_s << u"Not accepted"_s;
    QTest::newRow("broken") << u"clearCache.status"_s << u"500"_s << u"not known"_s;
    QTest::newRow("dropped") << u"clearCache.drop"_s << u"after"_s << u"not known"_s;
}

void TestEdgePane::clearCacheSaysWhatWentWrong()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, value);
    QFETCH(const QString, said);
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.set(fault, value);

    stage.click(u"Clear cache"_s);

    QTRY_VERIFY_WITH_TIMEOUT(stage.notice(u"Clear cache result"_s).contains(said), 20000);
    QCOMPARE(stage.requests(u"clearCache"_s), 1);
    QVERIFY(stage.isPressable(u"Clear cache"_s));
}

void TestEdgePane::anotherTenantIsAskedAboutBeforeAWrite()
{
    Stage stage({.tenantId = u"tenant-0"_s});
    QTRY_VERIFY(stage.isRead());
    QTRY_VERIFY(stage.notice().contains(u"another tenant than before"_s));
    stage.type(u"Content TTL hours"_s, u"5"_s);

    stage.ask.answers = {false};
    stage.click(u"Apply"_s);
    QTRY_COMPARE(stage.ask.questions.size(), 1);
    QVERIFY(stage.ask.questions.first().text.contains(u"tenant-0"_s));
    stage.ask.answers = {false};
    stage.click(u"Clear cache"_s);
    QTRY_COMPARE(stage.ask.questions.size(), 2);
    QTRY_VERIFY(stage.isPressable(u"Clear cache"_s));
    QCOMPARE(stage.requests(u"patchSettings"_s) + stage.requests(u"clearCache"_s), 0);
    stage.ask.answers = {true};
    stage.click(u"Apply"_s);

    QTRY_VERIFY(stage.said().startsWith(u"Applied"_s));
    QCOMPARE(stage.session->connection().tenantId, u"tenant-1"_s);
}

void TestEdgePane::contentIsDeletedOnceAfterItsFiveSeconds()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.openDeletePage();
    QCOMPARE(stage.find<QLabel>(u"Webhooks there"_s)->text(), u"13, of which 2 failing"_s);
    const int asked = stage.tenantAsked;

    stage.ask.answers = {true};
    stage.click(u"Delete content"_s);
    QTRY_VERIFY(stage.find<TakeBackBar>(u"Take back bar"_s));
    QCOMPARE(stage.ask.questions.first().typeThis, u"Acme EU"_s);
    QCOMPARE(stage.tenantAsked, asked + 1);
    QCOMPARE(stage.requests(u"deleteContent"_s), 0);
    QVERIFY(!stage.isPressable(u"Delete content"_s));

    QTRY_VERIFY(stage.notice(u"Content deletion result"_s).startsWith(u"Accepted at"_s));
    QVERIFY(stage.notice(u"Content deletion result"_s).contains(u"publish"_s));
    QCOMPARE(stage.requests(u"deleteContent"_s), 1);
    QCOMPARE(stage.deletions.all(u"c1"_s)->first().status, 202);
}

void TestEdgePane::contentIsNotDeletedWhenItIsTakenBack_data()
{
    QTest::addColumn<int>("way");

    QTest::newRow("the button") << 0;
    QTest::newRow("Esc") << 1;
    QTest::newRow("leaving the pane") << 2;
    QTest::newRow("leaving the connection") << 3;
    QTest::newRow("closing the window") << 4;
}

void TestEdgePane::contentIsNotDeletedWhenItIsTakenBack()
{
    QFETCH(const int, way);
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.openDeletePage();
    stage.deletion->setGrace(std::chrono::seconds(30));
    QSignalSpy takenBack(stage.deletion, &ContentDeletion::takenBack);
    stage.ask.answers = {true};
    stage.click(u"Delete content"_s);
    QTRY_VERIFY(stage.find<TakeBackBar>(u"Take back bar"_s));

    switch (way) {
    case 0: stage.click(u"Take back"_s); break;
    case 1: QTest::keyClick(stage.pane->window(), Qt::Key_Escape); break;
    case 2: stage.pane->hide(); break;
    case 3: stage.pane->setParked(true); break;
    default: stage.pane->close(); break;
    }

    QCOMPARE(takenBack.size(), 1);
    QCOMPARE(stage.deletion->state(), ContentDeletion::State::Idle);
    QCOMPARE(stage.requests(u"deleteContent"_s), 0);
    QVERIFY(!stage.deletions.all(u"c1"_s)->first().isSent);
}

void TestEdgePane::theCallOfADeletionIsShown_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("value");

    QTest::newRow("accepted") << QString() << QString();
    QTest::newRow("refused") << u"deleteContent.status"_s << u"403"_s;
    QTest::newRow("not known") << u"deleteContent.drop"_s << u"after"_s;
}

void TestEdgePane::theCallOfADeletionIsShown()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, value);
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.set(fault, value);
    stage.openDeletePage();
    stage.deletion->setGrace(std::chrono::milliseconds(1));
    QSignalSpy attempts(stage.session.get(), &Session::attempted);

    stage.ask.answers = {true};
    stage.click(u"Delete content"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isPressable(u"Show the call"_s), 20000);
    stage.click(u"Show the call"_s);

    QByteArrayList deletions;
    for (const auto &arguments : std::as_const(attempts)) {
        if (const auto attempt = arguments.first().value<Attempt>(); attempt.verb == "DELETE")
            deletions << attempt.call;
    }
    QCOMPARE(deletions.size(), 1);
    QCOMPARE(stage.callsShown, deletions);
}

void TestEdgePane::aSavedFileIsShownInItsFolder()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.openDeletePage();
    QVERIFY(!stage.find<QPushButton>(u"Show settings in folder"_s));
    const QString path = stage.folder.filePath(u"before.json"_s);

    stage.ask.paths = {path};
    stage.click(u"Save settings"_s);
    QTRY_VERIFY(stage.isPressable(u"Show settings in folder"_s));
    stage.click(u"Show settings in folder"_s);

    QCOMPARE(stage.foldersShown, QStringList{path});
    QVERIFY(!stage.find<QPushButton>(u"Show webhooks in folder"_s));
}

void TestEdgePane::noBarLiesOverTheLastCard()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.openDeletePage();
    stage.deletion->setGrace(std::chrono::seconds(30));
    const auto placeOf = [&stage](const QWidget *widget) { return QRect(widget->mapTo(stage.pane.get(), QPoint()), widget->size()); };

    stage.ask.answers = {true};
    stage.click(u"Delete content"_s);
    QTRY_VERIFY(stage.find<TakeBackBar>(u"Take back bar"_s));
    const QWidget *card = stage.find<QPushButton>(u"Delete content"_s)->parentWidget();

    QVERIFY(!placeOf(card).intersects(placeOf(stage.find<TakeBackBar>(u"Take back bar"_s))));
    stage.click(u"Take back"_s);
    QTRY_VERIFY(stage.find<UndoBar>(u"Undo bar"_s));
    QVERIFY(!placeOf(card).intersects(placeOf(stage.find<UndoBar>(u"Undo bar"_s))));
}

void TestEdgePane::productionRefusesUntilItIsUnlocked()
{
    Stage locked(production());
    QTRY_VERIFY(locked.isRead());
    Stage unlocked(production(now().addSecs(-120)));
    QTRY_VERIFY(unlocked.isRead());

    locked.openDeletePage();
    unlocked.openDeletePage();
    unlocked.ask.answers = {false};
    unlocked.click(u"Delete content"_s);

    QVERIFY(locked.notice(u"Content deletion refused"_s).contains(u"marked production"_s));
    QVERIFY(!locked.isPressable(u"Delete content"_s));
    locked.deletion->start(locked.pane.get(), [] { return Pending<int>(Result<int>(202)); });
    QCOMPARE(locked.deletion->state(), ContentDeletion::State::Idle);
    QTRY_COMPARE(unlocked.ask.questions.size(), 1);
    QVERIFY(unlocked.ask.questions.first().foot.contains(u"2 min ago"_s));
    QTRY_VERIFY(unlocked.isPressable(u"Delete content"_s));
}

void TestEdgePane::theLockClosesAfterAnHour()
{
    const Connection fresh = production(now().addSecs(-3500));
    const Connection old = production(now().addSecs(-3600));
    const Connection future = production(now().addSecs(100));

    QVERIFY(fresh.allowsContentDeletion(now()));
    QVERIFY(!old.allowsContentDeletion(now()));
    QVERIFY(!future.allowsContentDeletion(now()));
    QVERIFY(!production().allowsContentDeletion(now()));
    QVERIFY(Connection().allowsContentDeletion(now()));
}

void TestEdgePane::anUnclearEndOfTheDeletionSaysSo()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.openDeletePage();
    stage.deletion->setGrace(std::chrono::milliseconds(1));
    stage.set(u"deleteContent.drop"_s, u"after"_s);

    stage.ask.answers = {true};
    stage.click(u"Delete content"_s);

    QTRY_VERIFY_WITH_TIMEOUT(stage.notice(u"Content deletion result"_s).contains(u"not known"_s), 20000);
    QCOMPARE(stage.requests(u"deleteContent"_s), 1);
    QVERIFY(stage.deletions.all(u"c1"_s)->first().isSent);
    QCOMPARE(stage.deletions.all(u"c1"_s)->first().status, 0);
}

void TestEdgePane::readsAgainAfterAnError()
{
    Stage stage({}, u"getSettings.status"_s, u"403"_s);
    QTRY_VERIFY(stage.isPressable(u"Retry"_s));
    QVERIFY(!stage.isRead());

    stage.set(u"getSettings.status"_s, {});
    stage.click(u"Retry"_s);

    QTRY_VERIFY(stage.isRead());
}

void TestEdgePane::mayBeClosedWhileItWaits()
{
    Stage stage({}, u"getSettings.delay"_s, u"200"_s);
    QSignalSpy attempts(stage.session.get(), &Session::attempted);

    stage.pane.reset();

    QTRY_VERIFY(!attempts.isEmpty());
}

void TestEdgePane::keepsTheTabAndTheSplitter()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    QSettings settings(stage.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    stage.openDeletePage();
    stage.pane->saveState(settings);
    stage.pane->openTab(EdgePane::SettingsTab);

    stage.pane->restoreState(settings);

    QCOMPARE(stage.find<QTabBar>(u"Edge pages"_s)->currentIndex(), int(EdgePane::DeleteTab));
    QVERIFY(settings.contains("columns"_L1));
}

void TestEdgePane::offersItsCommands()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);

    QStringList titles;
    for (const Command &command : stage.pane->commands())
        titles.append(command.title);

    for (const QString &title : {u"Apply settings"_s, u"Clear cache"_s, u"Save settings as file…"_s, u"Restore settings from file…"_s})
        QVERIFY2(titles.contains(title), qPrintable(title));
}

void TestEdgePane::everyControlHasANameAndIsReached()
{
    Stage stage;
    QTRY_VERIFY(stage.isRead());
    stage.type(u"Content TTL hours"_s, u"5"_s);

    for (const auto tab : {EdgePane::SettingsTab, EdgePane::DeleteTab}) {
        stage.pane->openTab(tab);
        const auto controls = controlsOf(*stage.pane);
        for (const QWidget *control : controls) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(described(control)));
            QVERIFY2(!control->objectName().isEmpty(), qPrintable(described(control)));
        }
        QVERIFY(controls.size() > 5);
    }
}

void TestEdgePane::theConsoleFindsEveryWayToDeleteContent_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isDeletion");

    const QString base = u"https://edge.example.com/api/admin/v1"_s;
    QTest::newRow("plain") << QByteArray("DELETE") << QString(base + u"/content"_s) << true;
    QTest::newRow("lower case verb") << QByteArray("delete") << QString(base + u"/content"_s) << true;
    QTest::newRow("slash") << QByteArray("DELETE") << QString(base + u"/content/"_s) << true;
    QTest::newRow("query") << QByteArray("DELETE") << QString(base + u"/content?x=1"_s) << true;
    QTest::newRow("encoded") << QByteArray("DELETE") << QString(base + u"/c%6Fntent"_s) << true;
    QTest::newRow("twice encoded") << QByteArray("DELETE") << QString(base + u"/c%256Fntent"_s) << true;
    QTest::newRow("above the cache") << QByteArray("DELETE") << QString(base + u"/cache/%2e%2e/content"_s) << true;
    QTest::newRow("capitals") << QByteArray("DELETE") << QString(base + u"//CONTENT"_s) << true;
    QTest::newRow("another host") << QByteArray("DELETE") << u"http://127.0.0.1:1/content"_s << true;
    QTest::newRow("cache") << QByteArray("DELETE") << QString(base + u"/cache"_s) << false;
    QTest::newRow("read") << QByteArray("GET") << QString(base + u"/content"_s) << false;
    QTest::newRow("extension of a guest") << QByteArray("DELETE") << u"https://api.example.com/v2.1/guests/1/content"_s << false;
}

void TestEdgePane::theConsoleFindsEveryWayToDeleteContent()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, url);
    QFETCH(const bool, isDeletion);

    QCOMPARE(ContentDeletion::isDeletion(verb, QUrl(url)), isDeletion);
    QCOMPARE(ContentDeletion::isDeletion("POST", QUrl(url), {{"X-HTTP-Method-Override", verb}}), isDeletion);
}

QTEST_MAIN(TestEdgePane)
#include "tst_edgepane.moc"
