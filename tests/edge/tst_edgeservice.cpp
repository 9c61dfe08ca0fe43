#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/json.h"
#include "app/edge/edgeservice.h"
#include "app/net/hostpace.h"
#include "support/await.h"
#include "support/cdpsandbox.h"
#include "support/scriptedclient.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = SettingsOutcome::State;

namespace {

constexpr char usualSettings[] =
    R"({"contentCacheTtl":"04:00:00","contentCacheAutoClear":true,"mediaCacheTtl":"04:00:00","mediaCacheAutoClear":true,"tenantCacheAutoClear":true})";
constexpr char withMore[] =
    R"({"contentCacheTtl":"04:00:00","contentCacheAutoClear":true,"mediaCacheTtl":"04:00:00","mediaCacheAutoClear":true,"tenantCacheAutoClear":true,"newThing":{"a":1}})";

EdgeSettings usual()
{
    return *decode<EdgeSettings>(usualSettings);
}

/// The usual settings with another time for content.
EdgeSettings minutes(int minutes)
{
    EdgeSettings settings = usual();
    settings.contentCacheTtl = TimeSpan::fromParts({.minutes = minutes});
    return settings;
}

EdgeSettings other()
{
    EdgeSettings settings = minutes(15);
    settings.mediaCacheTtl = TimeSpan::read(u"30.00:00:00");
    settings.mediaCacheAutoClear = false;
    settings.tenantCacheAutoClear = false;
    return settings;
}

Response answer(const QByteArray &body, int status = 200)
{
    return {.status = status, .body = body};
}

Response answer(const EdgeSettings &settings, int status = 200)
{
    return answer(QJsonDocument(settings.toJson()).toJson(), status);
}

tl::unexpected<Error> broken(Error::Kind kind, int status = 0)
{
    return tl::unexpected(Error{.kind = kind, .status = status, .api = Api::Edge});
}

QByteArrayList verbs(const ScriptedClient &http)
{
    QByteArrayList all;
    for (const Request &request : http.requests)
        all.append(request.verb);
    return all;
}

/// The stand-in tenant through a session, as the program has it. The pauses are shorter than those of the program.
struct Stage
{
    sandbox::CdpSandbox tenant{0};
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    std::unique_ptr<Session> session;
    std::unique_ptr<EdgeService> edge;

    Stage()
    {
        const auto &access = tenant.access();
        Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s, .edgeClientId = access.edgeClientId};
        connection.edgeUrl = access.edgeBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        connection.sandbox = true;
        secrets.secrets.insert(connection.secretName(Connection::Secret::EdgeSecret), access.edgeClientSecret);
        session = std::make_unique<Session>(connection, secrets, redaction, pace);
        edge = std::make_unique<EdgeService>(session->edge(), EdgeService::Pauses{50ms, 100ms, 200ms});
    }
};

} // namespace

class TestEdgeService : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

    [[nodiscard]] EdgeService &edge() const { return *m_stage->edge; }
    [[nodiscard]] sandbox::CdpSandbox &tenant() const { return m_stage->tenant; }
    [[nodiscard]] EdgeSettings current() const
    {
        const auto settings = await(edge().read());
        return settings ? *settings : EdgeSettings();
    }

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<Stage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void init()
    {
        const auto back = await(edge().restore(current(), usual()));
        QVERIFY(back && (back->state == State::Saved || back->state == State::Nothing));
    }
    void cleanup() { tenant().clear(); }

    void readsTheSettings()
    {
        const auto settings = await(edge().read());

        QVERIFY(settings);
        QCOMPARE(*settings, usual());
    }

    void whatWasChangedIsPatchedAndReadAgain()
    {
        const int before = tenant().requests("patchSettings");

        const auto outcome = await(edge().apply(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Saved);
        QCOMPARE(outcome->now, other());
        QVERIFY(!outcome->error);
        QCOMPARE(current(), other());
        QCOMPARE(tenant().requests("patchSettings"), before + 1);
    }

    void thePatchHasItsOwnMediaTypeWhateverElseIsTaken_data()
    {
        QTest::addColumn<QByteArray>("relaxed");
        QTest::newRow("strict") << QByteArray("patchAnyJson=off");
        QTest::newRow("any JSON") << QByteArray("patchAnyJson=on");
    }

    void thePatchHasItsOwnMediaTypeWhateverElseIsTaken()
    {
        QFETCH(const QByteArray, relaxed);
        tenant().set({relaxed.constData()});
        ScriptedClient http;
        http.script << answer(usual()) << answer(minutes(1)) << answer(minutes(1));
        EdgeService scripted(http);

        const auto real = await(edge().apply(usual(), minutes(1)));
        const auto sent = await(scripted.apply(usual(), minutes(1)));

        QVERIFY(real && sent);
        QCOMPARE(real->state, State::Saved);
        QCOMPARE(verbs(http), (QByteArrayList{"GET", "PATCH", "GET"}));
        QCOMPARE(http.requests.at(1).contentType, QByteArray("application/json-patch+json"));
        QCOMPARE(http.requests.at(1).path, u"/settings"_s);
        QCOMPARE(http.requests.at(1).origin, u"Edge"_s);
    }

    void whatIsSoAlreadyIsNotSent()
    {
        const int patches = tenant().requests("patchSettings");
        const int puts = tenant().requests("updateSettings");

        const auto applied = await(edge().apply(minutes(5), usual()));
        const auto restored = await(edge().restore(minutes(5), usual()));

        QVERIFY(applied && restored);
        QCOMPARE(applied->state, State::Nothing);
        QCOMPARE(restored->state, State::Nothing);
        QCOMPARE(tenant().requests("patchSettings"), patches);
        QCOMPARE(tenant().requests("updateSettings"), puts);
    }

    void settingsChangedElsewhereAreNotWrittenOver()
    {
        EdgeSettings theirs = usual();
        theirs.tenantCacheAutoClear = false;
        QVERIFY(await(edge().apply(usual(), theirs)));
        const int patches = tenant().requests("patchSettings");
        const int puts = tenant().requests("updateSettings");

        const auto applied = await(edge().apply(usual(), minutes(5)));
        const auto restored = await(edge().restore(usual(), minutes(5)));

        QVERIFY(applied && restored);
        QCOMPARE(applied->state, State::Theirs);
        QCOMPARE(applied->now, theirs);
        QCOMPARE(restored->state, State::Theirs);
        QCOMPARE(restored->now, theirs);
        QCOMPARE(tenant().requests("patchSettings"), patches);
        QCOMPARE(tenant().requests("updateSettings"), puts);
        QCOMPARE(current(), theirs);
    }

    void aRestoreWritesAllWhateverTheModeOfTheService_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("echo");
        for (const char *mode : {"strict", "keep", "reset"}) {
            for (const char *echo : {"on", "off"})
                QTest::addRow("%s, echo %s", mode, echo) << QByteArray("putMode=") + mode << QByteArray("putEcho=") + echo;
        }
    }

    void aRestoreWritesAllWhateverTheModeOfTheService()
    {
        QFETCH(const QByteArray, mode);
        QFETCH(const QByteArray, echo);
        tenant().set({mode.constData(), echo.constData()});
        EdgeSettings part{.mediaCacheTtl = TimeSpan::read(u"2.06:30:00"), .tenantCacheAutoClear = false};
        part.extra.insert(u"fromTheFile"_s, 1);
        EdgeSettings whole = usual();
        whole.mediaCacheTtl = part.mediaCacheTtl;
        whole.tenantCacheAutoClear = false;

        const auto outcome = await(edge().restore(usual(), part));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Saved);
        QCOMPARE(outcome->now, whole);
        QCOMPARE(current(), whole);
    }

    void anythingInTheAnswerToARestoreIsTaken_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *style : {"empty", "text", "html", "message", "json:{\"contentCacheTtl\":null}"})
            QTest::newRow(style) << QByteArray("updateSettings.body=") + style;
    }

    void anythingInTheAnswerToARestoreIsTaken()
    {
        QFETCH(const QByteArray, body);
        tenant().set({body.constData()});

        const auto outcome = await(edge().restore(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Saved);
        QCOMPARE(outcome->now, other());
    }

    void aRestoreWaitsUntilItCanBeSeen()
    {
        tenant().set({"settleMs=120"});
        const int reads = tenant().requests("getSettings");

        const auto outcome = await(edge().restore(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Saved);
        QCOMPARE(outcome->now, other());
        QVERIFY(tenant().requests("getSettings") > reads + 2);
    }

    void aRestoreThatCannotBeSeenYetIsNotCalledDone()
    {
        tenant().set({"settleMs=600000"});

        const auto outcome = await(edge().restore(usual(), minutes(15)));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::NotVisible);
        QCOMPARE(outcome->now, usual());
        QCOMPARE(outcome->names, QStringList{u"contentCacheTtl"_s});
        tenant().set({"settleMs=0"});
        QVERIFY(await(edge().apply(usual(), minutes(7)))); // ends the settling
    }

    void theUsualPausesAreThoseOfTheContract() { QCOMPARE(EdgeService::usual(), (EdgeService::Pauses{1s, 2s, 5s})); }

    void aRestoreSendsMembersNobodyDocumentedAsTheServiceHasThem()
    {
        EdgeSettings wanted = minutes(15);
        wanted.extra.insert(u"newThing"_s, u"old"_s);
        ScriptedClient http;
        http.script << answer(withMore) << answer(QByteArray(), 202) << answer(minutes(15));
        EdgeService scripted(http);

        const auto outcome = await(scripted.restore(usual(), wanted));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Saved);
        QCOMPARE(verbs(http), (QByteArrayList{"GET", "PUT", "GET"}));
        QJsonObject whole = QJsonDocument::fromJson(withMore).object();
        whole.insert(u"contentCacheTtl"_s, u"00:15:00"_s);
        QCOMPARE(QJsonDocument::fromJson(http.requests.at(1).body).object(), whole);
        QCOMPARE(http.requests.at(1).contentType, QByteArray("application/json"));
    }

    void aRestoreWithoutAllFiveIsNotSent()
    {
        EdgeSettings open = usual();
        open.set(u"mediaCacheTtl"_s, QJsonValue::Null);
        open.set(u"tenantCacheAutoClear"_s, u"yes"_s);
        EdgeSettings wanted = minutes(15);
        wanted.mediaCacheTtl = std::nullopt;
        wanted.tenantCacheAutoClear = std::nullopt;
        ScriptedClient http;
        http.script << answer(open);
        EdgeService scripted(http);

        const auto outcome = await(scripted.restore(open, wanted));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Incomplete);
        QCOMPARE(outcome->names, (QStringList{u"mediaCacheTtl"_s, u"tenantCacheAutoClear"_s}));
        QCOMPARE(verbs(http), QByteArrayList{"GET"});
    }

    void whatHasNoFormToSendIsNotTakenForDone()
    {
        EdgeSettings wanted = usual();
        wanted.set(u"contentCacheTtl"_s, u"24:00:00"_s);
        const int patches = tenant().requests("patchSettings");
        const int puts = tenant().requests("updateSettings");

        const auto applied = await(edge().apply(usual(), wanted));
        const auto restored = await(edge().restore(usual(), wanted));

        QVERIFY(applied && restored);
        QCOMPARE(applied->state, State::Incomplete);
        QCOMPARE(applied->names, QStringList{u"contentCacheTtl"_s});
        QCOMPARE(restored->state, State::Incomplete);
        QCOMPARE(restored->names, QStringList{u"contentCacheTtl"_s});
        QCOMPARE(tenant().requests("patchSettings"), patches);
        QCOMPARE(tenant().requests("updateSettings"), puts);
    }

    void aRefusalTravelsOnWithWhatWasSaid_data()
    {
        QTest::addColumn<QByteArray>("style");
        for (const char *style : {"problem", "empty", "text", "message", "html"})
            QTest::newRow(style) << QByteArray("errorStyle=") + style;
    }

    void aRefusalTravelsOnWithWhatWasSaid()
    {
        QFETCH(const QByteArray, style);
        for (const int status : {400, 415, 422}) {
            tenant().set({style.constData(), QByteArray("patchSettings.status=" + QByteArray::number(status)).constData()});
            const int patches = tenant().requests("patchSettings");

            const auto outcome = await(edge().apply(usual(), minutes(5)));

            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, Error::Kind::Rejected);
            QCOMPARE(outcome.error().status, status);
            QVERIFY(!outcome.error().message().isEmpty());
            QCOMPARE(tenant().requests("patchSettings"), patches + 1);
            tenant().clear();
            QCOMPARE(current(), usual());
        }
    }

    void aRefusalThatChangedSomethingIsSaid()
    {
        EdgeSettings half = usual();
        half.tenantCacheAutoClear = false;
        ScriptedClient http;
        http.script << answer(usual()) << broken(Error::Kind::Rejected, 400) << answer(half);
        EdgeService scripted(http);

        const auto outcome = await(scripted.apply(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Partly);
        QCOMPARE(outcome->now, half);
        QCOMPARE(outcome->names, QStringList{u"tenantCacheAutoClear"_s});
        QCOMPARE(outcome->error->status, 400);
    }

    void aWriteThatMayNotBeDoneIsAnError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("forbidden") << 403 << Error::Kind::Forbidden;
        QTest::newRow("not found") << 404 << Error::Kind::NotFound;
    }

    void aWriteThatMayNotBeDoneIsAnError()
    {
        QFETCH(const int, status);
        QFETCH(const Error::Kind, kind);
        tenant().set({QByteArray("*.status=" + QByteArray::number(status)).constData()});

        const auto read = await(edge().read());
        const auto cleared = await(edge().clearCache());
        const auto deleted = await(edge().deleteContent());

        QVERIFY(!read && !cleared && !deleted);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(cleared.error().kind, kind);
        QCOMPARE(deleted.error().kind, kind);
    }

    void aLostAnswerIsSettledByASecondLook_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("restores");
        QTest::addColumn<State>("state");
        QTest::newRow("patched, then dropped") << QByteArray("patchSettings.drop=after") << false << State::Saved;
        QTest::newRow("dropped, not patched") << QByteArray("patchSettings.drop=before") << false << State::NotSaved;
        QTest::newRow("failed, not patched") << QByteArray("patchSettings.status=500") << false << State::NotSaved;
        QTest::newRow("put, then dropped") << QByteArray("updateSettings.drop=after") << true << State::Saved;
        QTest::newRow("dropped, not put") << QByteArray("updateSettings.drop=before") << true << State::Unknown;
        QTest::newRow("failed, not put") << QByteArray("updateSettings.status=502") << true << State::Unknown;
    }

    void aLostAnswerIsSettledByASecondLook()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const bool, restores);
        QFETCH(const State, state);
        tenant().set({fault.constData()});
        const char *operation = restores ? "updateSettings" : "patchSettings";
        const int before = tenant().requests(operation);

        const auto outcome = await(restores ? edge().restore(usual(), other()) : edge().apply(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, state);
        QCOMPARE(outcome->now, state == State::Saved ? other() : usual());
        QVERIFY(outcome->error);
        QCOMPARE(tenant().requests(operation), before + 1);
    }

    void aLostAnswerThatCannotBeLookedUpIsUnknown()
    {
        ScriptedClient http;
        http.script << answer(usual()) << broken(Error::Kind::Unsure) << broken(Error::Kind::Offline);
        EdgeService scripted(http);

        const auto outcome = await(scripted.apply(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Unknown);
        QCOMPARE(outcome->now, usual());
        QCOMPARE(outcome->error->kind, Error::Kind::Unsure);
        QCOMPARE(verbs(http), (QByteArrayList{"GET", "PATCH", "GET"}));
    }

    void aLostAnswerAndSomethingElseThereIsNotCalledSaved()
    {
        ScriptedClient http;
        http.script << answer(usual()) << broken(Error::Kind::Unsure) << answer(minutes(9));
        EdgeService scripted(http, {});

        const auto outcome = await(scripted.apply(usual(), minutes(5)));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Different);
        QCOMPARE(outcome->now, minutes(9));
        QCOMPARE(outcome->names, QStringList{u"contentCacheTtl"_s});
        QVERIFY(outcome->error);
    }

    void whatWasAcceptedAndCannotBeReadAgainIsUnverified()
    {
        ScriptedClient http;
        http.script << answer(usual()) << answer(other()) << broken(Error::Kind::Forbidden, 403);
        EdgeService scripted(http);

        const auto outcome = await(scripted.apply(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Unverified);
        QCOMPARE(outcome->now, other());
        QVERIFY(outcome->names.isEmpty());
        QCOMPARE(outcome->error->kind, Error::Kind::Forbidden);
    }

    void whatWasAnsweredOtherwiseAndCannotBeReadAgainIsNamed()
    {
        ScriptedClient http;
        http.script << answer(usual()) << answer(minutes(1)) << broken(Error::Kind::Offline);
        EdgeService scripted(http);

        const auto outcome = await(scripted.apply(usual(), minutes(5)));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Unverified);
        QCOMPARE(outcome->now, minutes(1));
        QCOMPARE(outcome->names, QStringList{u"contentCacheTtl"_s});
    }

    void whatTheServiceItselfAnswersOtherwiseIsNotWaitedFor()
    {
        ScriptedClient http;
        http.script << answer(usual()) << answer(minutes(1)) << answer(minutes(1));
        EdgeService scripted(http);

        const auto outcome = await(scripted.apply(usual(), minutes(5)));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Different);
        QCOMPARE(outcome->now, minutes(1));
        QCOMPARE(outcome->names, QStringList{u"contentCacheTtl"_s});
        QCOMPARE(verbs(http).count("GET"), 2);
    }

    void aPatchWithoutAReadableAnswerIsLookedUp()
    {
        tenant().set({"patchSettings.body=html"});

        const auto outcome = await(edge().apply(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Saved);
        QCOMPARE(outcome->now, other());
    }

    void anExpiredTokenIsRenewedAndTheWriteDoneOnce()
    {
        tenant().set({"patchSettings.status=401*1"});

        const auto outcome = await(edge().apply(usual(), other()));

        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Saved);
        QCOMPARE(current(), other());
    }

    void whatWasThereIsKeptBeforeItIsWritten()
    {
        QList<std::pair<EdgeSettings, SettingsAction>> kept;
        const int patches = tenant().requests("patchSettings");
        edge().setKeep([&](const EdgeSettings &before, SettingsAction action) -> Result<> {
            if (tenant().requests("patchSettings") != patches + int(kept.size()))
                return failed(Error::Kind::File, u"kept too late"_s);
            kept.append({before, action});
            return {};
        });

        const auto first = await(edge().apply(usual(), minutes(5)));
        const auto second = await(edge().apply(minutes(5), usual(), SettingsAction::PutBack));
        const auto nothing = await(edge().apply(usual(), usual()));
        edge().setKeep({});

        QVERIFY(first && second && nothing);
        QCOMPARE(second->state, State::Saved);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(0).first, usual());
        QCOMPARE(kept.at(0).second, SettingsAction::Apply);
        QCOMPARE(kept.at(1).first, minutes(5));
        QCOMPARE(kept.at(1).second, SettingsAction::PutBack);
    }

    void whatCannotBeKeptIsNotWritten()
    {
        const int patches = tenant().requests("patchSettings");
        edge().setKeep([](const EdgeSettings &, SettingsAction) -> Result<> { return failed(Error::Kind::File); });

        const auto outcome = await(edge().apply(usual(), minutes(5)));
        edge().setKeep({});

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::File);
        QCOMPARE(tenant().requests("patchSettings"), patches);
    }

    void clearingTheCacheIsAccepted()
    {
        const int before = tenant().requests("clearCache");

        const auto cleared = await(edge().clearCache());

        QVERIFY(cleared);
        QCOMPARE(cleared->state, Acceptance::State::Accepted);
        QCOMPARE(cleared->status, 202);
        QVERIFY(cleared->at.isValid());
        QCOMPARE(tenant().requests("clearCache"), before + 1);
    }

    void oneEntityIsClearedWhereTheTenantStillCan()
    {
        tenant().set({"legacyCache=on"});
        const int all = tenant().requests("clearCache");
        const int one = tenant().requests("clearCacheByIdentifier");

        const auto cleared = await(edge().clearCache(u"A B/../C?x#y"_s));

        QVERIFY(cleared);
        QCOMPARE(cleared->state, Acceptance::State::Accepted);
        QCOMPARE(tenant().requests("clearCacheByIdentifier"), one + 1);
        QCOMPARE(tenant().requests("clearCache"), all);
    }

    void oneEntityIsNotFoundWhereTheTenantCannot()
    {
        const auto cleared = await(edge().clearCache(u"home"_s));

        QVERIFY(!cleared);
        QCOMPARE(cleared.error().kind, Error::Kind::NotFound);
    }

    void nothingButAnIdentifierIsSentAsOne()
    {
        tenant().set({"legacyCache=on"});
        ScriptedClient http;
        EdgeService scripted(http);

        for (const QString &identifier : {QString(), u""_s, u"  "_s, u"."_s, u".."_s})
            QVERIFY(!await(scripted.clearCache(identifier)));

        QVERIFY(http.requests.isEmpty());
        QVERIFY(EdgeService::isIdentifier(u"..."_s));
    }

    void contentIsDeletedByOneRequestAndNothingElse()
    {
        ScriptedClient http;
        http.script << answer(QByteArray(), 202);
        EdgeService scripted(http);
        const int before = tenant().requests("deleteContent");
        const int cleared = tenant().requests("clearCache");

        const auto asked = await(scripted.deleteContent());
        const auto deleted = await(edge().deleteContent());

        QVERIFY(asked && deleted);
        QCOMPARE(http.requests.size(), 1);
        QCOMPARE(http.requests.constFirst().verb, QByteArray("DELETE"));
        QCOMPARE(http.requests.constFirst().path, u"/content"_s);
        QVERIFY(!http.requests.constFirst().mayRepeat());
        QVERIFY(http.requests.constFirst().once);
        QCOMPARE(deleted->state, Acceptance::State::Accepted);
        QCOMPARE(deleted->status, 202);
        QCOMPARE(tenant().requests("deleteContent"), before + 1);
        QCOMPARE(tenant().requests("clearCache"), cleared);
    }

    void whatMayHaveStartedIsSaidToBeUnknownAndNeverSentAgain_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("dropped before it") << QByteArray("drop=before") << 0;
        QTest::newRow("dropped after it") << QByteArray("drop=after") << 0;
        QTest::newRow("failed") << QByteArray("status=500") << 500;
        QTest::newRow("gateway") << QByteArray("status=504") << 504;
        QTest::newRow("unavailable") << QByteArray("status=503") << 503;
    }

    void whatMayHaveStartedIsSaidToBeUnknownAndNeverSentAgain()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const int, status);
        for (const bool deletes : {true, false}) {
            const QByteArray operation = deletes ? "deleteContent" : "clearCache";
            tenant().set({QByteArray(operation + "." + fault).constData()});
            const int before = tenant().requests(operation.constData());

            const auto outcome = await(deletes ? edge().deleteContent() : edge().clearCache());

            QVERIFY(outcome);
            QCOMPARE(outcome->state, Acceptance::State::Unknown);
            QCOMPARE(outcome->status, status);
            QVERIFY(outcome->error);
            QVERIFY(outcome->at.isValid());
            QCOMPARE(tenant().requests(operation.constData()), before + 1);
        }
    }

    void theDeletionOfContentIsSentOnceEvenWhenNothingWasDone()
    {
        for (const char *refusal : {"deleteContent.status=429*1", "deleteContent.status=401*1"}) {
            tenant().set({refusal});
            const int before = tenant().requests("deleteContent");

            const auto outcome = await(edge().deleteContent());

            QVERIFY(!outcome);
            QCOMPARE(tenant().requests("deleteContent"), before + 1);
        }
    }

    void anyBodyOfAnAcceptanceIsTaken()
    {
        for (const char *style : {"clearCache.body=empty", "clearCache.body=text", "clearCache.body=html", "clearCache.body=message"}) {
            tenant().set({style});

            const auto cleared = await(edge().clearCache());

            QVERIFY(cleared);
            QCOMPARE(cleared->state, Acceptance::State::Accepted);
        }
    }

    void aReadThatIsNoSettingsIsMalformed()
    {
        tenant().set({"getSettings.body=html"});

        const auto settings = await(edge().read());

        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, Error::Kind::Malformed);
    }

    void aKeyThatMayOnlyReadIsForbiddenToWrite()
    {
        Stage stage;
        stage.tenant.set({"readOnlyTokens=on"});

        const auto read = await(stage.edge->read());
        const auto applied = await(stage.edge->apply(*read, minutes(5)));
        const auto deleted = await(stage.edge->deleteContent());

        QVERIFY(!applied && !deleted);
        QCOMPARE(applied.error().kind, Error::Kind::Forbidden);
        QCOMPARE(deleted.error().kind, Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestEdgeService)
#include "tst_edgeservice.moc"
