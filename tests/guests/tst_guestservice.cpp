#include "support/guesttenant.h"
#include "support/quoted.h"
#include "support/scriptedclient.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray mei = quoted("{'guestType':'customer','firstName':'Mei','lastName':'Lind','email':'mei.lind@post.example',"
                              "'emails':['mei.lind@post.example'],'phoneNumbers':['+46700100200','+46700100201'],'city':'Lund',"
                              "'identifiers':[{'provider':'LOYALTY','id':'L-77'}],'points':9007199254740993,'ratio':1.0}");

ExactJson json(const QByteArray &text)
{
    return ExactJson::parse(quoted(text)).value();
}

Guest guest(const QByteArray &text)
{
    return Guest::fromJson(json(text)).value();
}

Extension extension(const QString &slot, const QByteArray &pairs)
{
    return {.name = slot, .pairs = json(pairs)};
}

Response answer(const QByteArray &text, int status = 200)
{
    return {status, quoted(text)};
}

tl::unexpected<Error> refused(int status, const QString &said = {})
{
    Error error{.kind = status == 404 ? Error::Kind::NotFound : Error::Kind::Rejected, .status = status, .api = Api::Guests, .said = said};
    return tl::unexpected(error);
}

QByteArrayList lines(const QList<Request> &requests)
{
    QByteArrayList lines;
    for (const Request &request : requests)
        lines.append(request.verb + ' ' + request.path.section(u'/', 4).toUtf8() + ' ' +
                     request.query.toString(QUrl::FullyEncoded).toUtf8() + ' ' + request.body);
    return lines;
}

QList<Request> writesOf(const QList<Request> &requests)
{
    QList<Request> writes;
    for (const Request &request : requests) {
        if (!request.isRead())
            writes.append(request);
    }
    return writes;
}

QStringList namesOf(const GuestChanges &changes)
{
    QStringList names;
    for (const GuestChange &change : changes)
        names.append(change.slot.isEmpty() ? change.name : QString(change.slot + u'/' + change.name));
    return names;
}

} // namespace

class TestGuestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_tenant.service->setKeep({});
        m_tenant.clear();
    }

    void aPageHoldsFullRecords();
    void aPageIsReadInEveryShape_data();
    void aPageIsReadInEveryShape();
    void guestsThatComeAsLinksAreReadOneByOne();
    void filtersAndSortArriveAsTheyAreWritten();
    void readingBringsEveryExtension();
    void extensionsThatComeAsLinksAreReadOneByOne();
    void anUnknownGuestIsNotFound();
    void anAnswerThatIsNoGuestIsMalformed_data();
    void anAnswerThatIsNoGuestIsMalformed();
    void nothingIsSentWithoutAReference();

    void onlyWhatChangedIsSent();
    void requestsAreWhatIsSent_data();
    void requestsAreWhatIsSent();
    void numbersArriveAsTheyAreWritten();
    void valuesThatCannotBeSentAreToldAndNotSent();
    void aSlotThatCameMeanwhileIsPatched();
    void aSlotThatWentMeanwhileIsMadeAgain();
    void keysGoneAlreadyAreDeleted();
    void aFailedStepStopsTheRest();
    void aRefusedGuestTypeIsSentAlong();
    void theStateBeforeIsKept();
    void whatCannotBeKeptIsNotWritten();

    void replacingSendsTheWholeRecord();
    void replacingTellsWhatDidNotArrive();

    void creatingReturnsTheGuestWithItsExtensions();
    void theNewReferenceIsFoundWhereverItStands_data();
    void theNewReferenceIsFoundWhereverItStands();
    void aRefusedCreationIsNotLookedFor();
    void lookAlikesComeLikeliestFirst();
    void lookAlikesSurviveFiltersThatAreNotSupported();

    void deletingKeepsTheGuestWithItsExtensions();
    void anErasureKeepsNothing();
    void aGuestThatIsGoneAlreadyIsTold();

private:
    /// What it comes to when the guest's extensions become these.
    GuestOutcome write(const Guest &fresh, const Guest &wanted)
    {
        m_tenant.http->requests.clear();
        const auto outcome = await(m_tenant.service->write(fresh, changesBetween(fresh, wanted)), 20s);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message()));
        return *outcome;
    }
    Guest made(const QByteArrayList &extensions = {})
    {
        const Guest created = m_tenant.make(mei);
        for (const QByteArray &each : extensions)
            m_tenant.extend(created, quoted(each));
        const auto fresh = await(m_tenant.service->read(created.ref()));
        m_tenant.http->requests.clear();
        return fresh.value();
    }

    GuestTenant m_tenant{250};
};

void TestGuestService::aPageHoldsFullRecords()
{
    const auto page = await(m_tenant.service->page({}, {}, 0));

    QVERIFY(page);
    QCOMPARE(page->guests.size(), 100);
    QCOMPARE(page->limit, 100);
    QVERIFY(page->hasNext && page->toldNext);
    QCOMPARE(page->guests.first().name(), u"Ada Byrne"_s);
    QCOMPARE(page->guests.at(2).extensions->size(), 6);
    QCOMPARE(m_tenant.http->requests.first().origin, u"Guests"_s);
    QCOMPARE(m_tenant.http->requests.size(), 1);
}

void TestGuestService::aPageIsReadInEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hasNext");
    QTest::addColumn<bool>("toldNext");
    const auto row = [](const char *name, const char *body, int count, bool hasNext, bool toldNext) {
        QTest::newRow(name) << quoted(body) << count << hasNext << toldNext;
    };
    row("small letters", "{'limit':10,'items':[{'ref':'a','email':'x'}],'first':{'href':'h'},'next':{'href':'h'}}", 1, true, true);
    row("capitals", "{'limit':10,'items':[{'ref':'a','email':'x'}],'First':{'href':'h'},'Next':{'href':'h'}}", 1, true, true);
    row("the last page", "{'limit':10,'items':[{'ref':'a','email':'x'}],'previous':{'href':'h'},'next':null}", 1, false, true);
    row("no links", "{'limit':10,'items':[{'ref':'a','email':'x'}]}", 1, false, false);
    row("a bare array", "[{'ref':'a','email':'x'},{'ref':'b','email':'y'}]", 2, false, false);
    row("nobody", "{'href':'h','offset':0,'limit':10,'items':[]}", 0, false, false);
    row("no items", "{'href':'h','offset':0,'limit':10}", 0, false, false);
    row("items that are none", "{'limit':10,'items':[null,7,{},{'ref':'a','email':'x'}]}", 1, false, false);
}

void TestGuestService::aPageIsReadInEveryShape()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    QFETCH(bool, hasNext);
    QFETCH(bool, toldNext);
    ScriptedClient http;
    http.script << Response{200, body};
    GuestService service(http);

    const auto page = await(service.page({}, {}, 0));

    QVERIFY(page);
    QCOMPARE(page->guests.size(), count);
    QCOMPARE(page->hasNext, hasNext);
    QCOMPARE(page->toldNext, toldNext);
    QVERIFY(page->limit > 0);
}

void TestGuestService::guestsThatComeAsLinksAreReadOneByOne()
{
    ScriptedClient http;
    http.script << answer("{'limit':100,'items':[{'href':'https://x/guests/a'},{'ref':'b','email':'b'},{'href':'https://x/guests/c'}]}")
                << answer("{'ref':'a','email':'a'}") << refused(404);
    GuestService service(http);

    const auto page = await(service.page({}, {}, 0));

    QVERIFY(page);
    QCOMPARE(page->guests.size(), 2);
    QCOMPARE(page->guests.first().email(), u"a"_s);
    QCOMPARE(page->received, 3);
    QCOMPARE(http.requests.at(1).path, u"/v2.1/guests/a"_s);
}

void TestGuestService::filtersAndSortArriveAsTheyAreWritten()
{
    ScriptedClient http;
    GuestService service(http);

    const auto page = await(service.page({{u"email"_s, u"ada+x@mail.example"_s}}, {u"lastSeen"_s, true}, 200));

    QVERIFY(page && page->guests.isEmpty()); // 404 is nobody.
    QCOMPARE(http.requests.first().query.toString(QUrl::FullyEncoded),
             u"offset=200&limit=100&expand=true&email=ada%2Bx%40mail.example&sort=lastSeen%3A%3ADESC"_s);
}

void TestGuestService::readingBringsEveryExtension()
{
    const Guest full = await(m_tenant.service->page({}, {}, 0))->guests.at(2);
    const Guest bare = m_tenant.make(mei);

    const auto read = await(m_tenant.service->read(full.ref()));
    const auto none = await(m_tenant.service->read(bare.ref()));

    QVERIFY(read && none);
    QCOMPARE(read->extensions->size(), 6);
    QCOMPARE(*read->extensions, *full.extensions);
    QCOMPARE(*none->extensions, QList<Extension>());
    QCOMPARE(none->record.value(u"points").number().text, QByteArray("9007199254740993"));
    QCOMPARE(await(m_tenant.service->extensions(full.ref())).value().size(), 6);
}

void TestGuestService::extensionsThatComeAsLinksAreReadOneByOne()
{
    ScriptedClient http;
    http.script << answer("{'items':[{'href':'https://x/guests/a/extensions/ext'},{'href':'https://x/guests/a/extext2'}]}")
                << answer("{'name':'ext','clubTier':'gold'}") << answer("{'items':[{'clubPoints':1.0}]}");
    GuestService service(http);

    const auto extensions = await(service.extensions(u"a"_s));

    QVERIFY(extensions);
    QCOMPARE(extensions->size(), 2);
    QCOMPARE(http.requests.at(2).path, u"/v2.1/guests/a/extensions/ext2"_s);
    QCOMPARE(extensions->last().name, u"ext2"_s);
    QCOMPARE(extensions->last().pairs.toJson(), quoted("{'clubPoints':1.0}"));
}

void TestGuestService::anUnknownGuestIsNotFound()
{
    const QString nobody = u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s;

    QCOMPARE(await(m_tenant.service->read(nobody)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(m_tenant.service->extensions(nobody)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(m_tenant.service->read(u"not a reference"_s)).error().kind, Error::Kind::NotFound);
}

void TestGuestService::anAnswerThatIsNoGuestIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("HTML") << QByteArray("<html><title>Sign in</title></html>");
    QTest::newRow("cut") << quoted("{'ref':'a','em");
    QTest::newRow("another kind") << QByteArray("7");
    QTest::newRow("no reference") << quoted("{'email':'a'}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestGuestService::anAnswerThatIsNoGuestIsMalformed()
{
    QFETCH(QByteArray, body);
    ScriptedClient http;
    http.script << Response{200, body} << answer("[]") << Response{200, body};
    GuestService service(http);

    const auto read = await(service.read(u"a"_s));

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
    if (body != "7") // A list may be a bare value of another kind than a guest.
        QCOMPARE(read.error().api, Api::Guests);
    QCOMPARE(await(service.page({}, {}, 0)).error().kind, Error::Kind::Malformed);
}

void TestGuestService::nothingIsSentWithoutAReference()
{
    ScriptedClient http;
    GuestService service(http);
    const Guest nobody = guest("{'email':'a@x.example'}");
    const GuestChanges changes{{.name = u"city"_s, .now = u"Cork"_s}};

    QVERIFY(!await(service.read({})));
    QVERIFY(!await(service.write(nobody, changes)));
    QVERIFY(!await(service.replace(nobody, nobody)));
    QVERIFY(!await(service.remove(nobody)));
    QVERIFY(!await(service.remove(guest("{'ref':'..'}"))));

    QVERIFY(http.requests.isEmpty());
}

void TestGuestService::onlyWhatChangedIsSent()
{
    const Guest fresh = made({"{'name':'ext','clubTier':'gold','clubRatio':1.0}"});
    Guest wanted = fresh;
    wanted.setText(u"lastName"_s, u"Lindqvist"_s);
    wanted.setText(u"city"_s, {});
    wanted.setTexts(u"phoneNumbers"_s, {});
    wanted.setEmails(u"mei@lindqvist.example"_s, {u"mei.lind@post.example"_s});

    const GuestOutcome outcome = write(fresh, wanted);

    QCOMPARE(m_tenant.http->writes(), QByteArrayList{"PATCH"});
    const ExactJson body = ExactJson::parse(writesOf(m_tenant.http->requests).first().body).value();
    QVERIFY(body.isSameAs(json("{'lastName':'Lindqvist','city':null,'phoneNumbers':[],'email':'mei@lindqvist.example',"
                               "'emails':['mei@lindqvist.example','mei.lind@post.example']}")));
    QVERIFY(outcome.notArrived.isEmpty() && !outcome.error && !outcome.unverified && !outcome.answerLost);
    QCOMPARE(outcome.arrived.size(), 5);
    QCOMPARE(outcome.now.name(), u"Mei Lindqvist"_s);
    QCOMPARE(outcome.now.record.value(u"points").number().text, QByteArray("9007199254740993"));
    QCOMPARE(*outcome.now.extensions, *fresh.extensions);
}

void TestGuestService::requestsAreWhatIsSent_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("after");
    QTest::addColumn<QByteArrayList>("sent");
    const auto row = [](const char *name, const QByteArrayList &before, const QByteArrayList &after, const QByteArrayList &sent) {
        QByteArrayList expected;
        for (const QByteArray &line : sent)
            expected.append(quoted(line));
        QTest::newRow(name) << before << after << expected;
    };
    row("a new slot", {}, {"{'name':'ext1','clubTier':'gold'}"}, {"POST extensions  {'name':'ext1','clubTier':'gold'}"});
    row("a changed value", {"{'name':'ext','a':1,'b':2}"}, {"{'name':'ext','a':1.0,'b':2}"}, {"PATCH extensions/ext  {'a':1.0}"});
    row("deleted keys", {"{'name':'ext','a':1,'b':2,'c':3}"}, {"{'name':'ext','b':2}"}, {"DELETE extensions/ext/fields name=a%7Cc "});
    row("an emptied slot", {"{'name':'ext','a':1}"}, {"{'name':'ext'}"}, {"DELETE extensions/ext/fields name=a "});
    row("a key with another name: nothing is deleted before it is there", {"{'name':'ext','a':1}"}, {"{'name':'ext','z':1}"},
        {"PATCH extensions/ext  {'z':1}", "DELETE extensions/ext/fields name=a "});
    row("a key that moves: it may not be there twice", {"{'name':'ext','a':1,'b':2}", "{'name':'ext1','c':3}"},
        {"{'name':'ext','b':2}", "{'name':'ext1','c':3,'a':1}"},
        {"DELETE extensions/ext/fields name=a ", "PATCH extensions/ext1  {'a':1}"});
    row("keys that change places", {"{'name':'ext','a':1}", "{'name':'ext1','b':2}"}, {"{'name':'ext','b':2}", "{'name':'ext1','a':1}"},
        {"DELETE extensions/ext/fields name=a ", "DELETE extensions/ext1/fields name=b ", "PATCH extensions/ext  {'b':2}",
         "PATCH extensions/ext1  {'a':1}"});
    row("a slot taken away", {"{'name':'ext','a':1}", "{'name':'ext1','b':1}"}, {"{'name':'ext1','b':1}"}, {"DELETE extensions/ext  "});
    row("an empty slot taken away", {"{'name':'ext'}"}, {}, {"DELETE extensions/ext  "});
    row("a slot taken away that a key moves out of", {"{'name':'ext','a':1,'b':2}"}, {"{'name':'ext1','a':1}"},
        {"DELETE extensions/ext/fields name=a ", "POST extensions  {'name':'ext1','a':1}", "DELETE extensions/ext  "});
    row("nothing", {"{'name':'ext','a':1}"}, {"{'name':'ext','a':1}"}, {});
}

void TestGuestService::requestsAreWhatIsSent()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, after);
    QFETCH(QByteArrayList, sent);
    m_tenant.sandbox.set({"uniqueKeys=400"});
    const Guest fresh = made(before);
    Guest wanted = fresh;
    wanted.extensions->clear();
    for (const QByteArray &each : std::as_const(after))
        wanted.extensions->append(Extension::fromJson(json(each)).value());

    const QList<Request> told = GuestService::requests(fresh, changesBetween(fresh, wanted));
    const GuestOutcome outcome = write(fresh, wanted);

    QCOMPARE(lines(told), sent);
    QCOMPARE(lines(writesOf(m_tenant.http->requests)), sent);
    QVERIFY(outcome.notArrived.isEmpty());
    QVERIFY(changesBetween(outcome.now, wanted).isEmpty());
}

void TestGuestService::numbersArriveAsTheyAreWritten()
{
    const Guest fresh = made({"{'name':'ext','clubPoints':1250,'clubRatio':1.0,'ledger':9007199254740993}"});
    Guest wanted = fresh;
    wanted.extensions->first().pairs.set(u"score"_s, ExactJson::Number{"0.10"});
    wanted.extensions->first().pairs.set(u"ledger"_s, ExactJson::Number{"9007199254740995"});

    const GuestOutcome outcome = write(fresh, wanted);

    QCOMPARE(outcome.now.extensions->first().pairs.toJson(),
             quoted("{'clubPoints':1250,'clubRatio':1.0,'ledger':9007199254740995,'score':0.10}"));
}

void TestGuestService::valuesThatCannotBeSentAreToldAndNotSent()
{
    const Guest fresh = made();
    Guest wanted = fresh;
    wanted.extensions->append(extension(u"ext"_s, "{'good':1,'nested':{'a':1},'list':[1],'href':'x'}"));

    const GuestOutcome outcome = write(fresh, wanted);

    QCOMPARE(lines(writesOf(m_tenant.http->requests)), QByteArrayList{quoted("POST extensions  {'name':'ext','good':1}")});
    QCOMPARE(namesOf(outcome.arrived), QStringList{u"ext/good"_s});
    QCOMPARE(namesOf(outcome.notArrived), (QStringList{u"ext/nested"_s, u"ext/list"_s, u"ext/href"_s}));
}

void TestGuestService::aSlotThatCameMeanwhileIsPatched()
{
    const Guest fresh = made();
    Guest wanted = fresh;
    wanted.extensions->append(extension(u"ext"_s, "{'clubTier':'gold'}"));
    m_tenant.extend(fresh, quoted("{'name':'ext','clubPoints':5}"));

    const GuestOutcome outcome = write(fresh, wanted);

    QCOMPARE(m_tenant.http->writes(), (QByteArrayList{"POST", "PATCH"}));
    QVERIFY(outcome.notArrived.isEmpty() && !outcome.error);
    QCOMPARE(outcome.now.extensions->first().pairs.toJson(), quoted("{'clubPoints':5,'clubTier':'gold'}"));
}

void TestGuestService::aSlotThatWentMeanwhileIsMadeAgain()
{
    const Guest fresh = made({"{'name':'ext','clubPoints':5}"});
    Guest wanted = fresh;
    wanted.extensions->first().pairs.set(u"clubPoints"_s, ExactJson::Number{"6"});
    m_tenant.sandbox.guests("DELETE", "/" + fresh.ref().toLatin1() + "/extensions/ext");

    const GuestOutcome outcome = write(fresh, wanted);

    QCOMPARE(m_tenant.http->writes(), (QByteArrayList{"PATCH", "POST"}));
    QVERIFY(outcome.notArrived.isEmpty() && !outcome.error);
}

void TestGuestService::keysGoneAlreadyAreDeleted()
{
    const Guest fresh = made({"{'name':'ext','clubPoints':5}"});
    const GuestChanges keys{{.slot = u"ext"_s, .name = u"clubPoints"_s, .remains = false}};
    const GuestChanges slot{{.slot = u"ext"_s, .remains = false}};
    m_tenant.sandbox.guests("DELETE", "/" + fresh.ref().toLatin1() + "/extensions/ext");

    const auto first = await(m_tenant.service->write(fresh, keys));
    const auto second = await(m_tenant.service->write(fresh, slot));

    QVERIFY(first && !first->error && first->notArrived.isEmpty());
    QVERIFY(second && !second->error && second->notArrived.isEmpty());
    QCOMPARE(lines(writesOf(m_tenant.http->requests)),
             (QByteArrayList{"DELETE extensions/ext/fields name=clubPoints ", "DELETE extensions/ext  "}));
}

void TestGuestService::aFailedStepStopsTheRest()
{
    const Guest fresh = made({"{'name':'ext','old':1}"});
    Guest wanted = fresh;
    wanted.setText(u"city"_s, u"Malmö"_s);
    wanted.extensions->first().pairs = json("{'fresh':1}");
    wanted.extensions->append(extension(u"ext1"_s, "{'other':1}"));
    m_tenant.sandbox.set({"patchExtension.status=403"});

    const GuestOutcome outcome = write(fresh, wanted);

    QCOMPARE(m_tenant.http->writes(), (QByteArrayList{"PATCH", "PATCH"}));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Forbidden);
    QCOMPARE(namesOf(outcome.arrived), QStringList{u"city"_s});
    QCOMPARE(namesOf(outcome.notArrived), (QStringList{u"ext/old"_s, u"ext/fresh"_s, u"ext1/other"_s}));
    QCOMPARE(outcome.now.extensions->first().pairs.toJson(), quoted("{'old':1}"));
}

void TestGuestService::aRefusedGuestTypeIsSentAlong()
{
    ScriptedClient http;
    http.script << refused(400, u"guestType: may not be null"_s) << answer("{}")
                << answer("{'ref':'a','guestType':'customer','city':'Cork'}") << answer("[]");
    GuestService service(http);

    const auto outcome = await(service.write(guest("{'ref':'a','guestType':'customer'}"), {{.name = u"city"_s, .now = u"Cork"_s}}));

    QVERIFY(outcome && !outcome->error && outcome->notArrived.isEmpty());
    QCOMPARE(http.requests.at(1).body, quoted("{'city':'Cork','guestType':'customer'}"));
}

void TestGuestService::theStateBeforeIsKept()
{
    const Guest fresh = made({"{'name':'ext','clubPoints':5}"});
    QList<std::pair<Guest, GuestAction>> kept;
    m_tenant.service->setKeep([&kept](const Guest &before, GuestAction action) -> Result<> {
        kept.append({before, action});
        return {};
    });
    Guest wanted = fresh;
    wanted.setText(u"city"_s, u"Malmö"_s);

    write(fresh, wanted);
    QVERIFY(await(m_tenant.service->write(fresh, changesBetween(fresh, wanted), GuestAction::PutBack)));
    QVERIFY(await(m_tenant.service->replace(fresh, wanted)));

    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.first().first, fresh);
    QCOMPARE(kept.first().second, GuestAction::Save);
    QCOMPARE(kept.at(1).second, GuestAction::PutBack);
    QCOMPARE(kept.last().second, GuestAction::Replace);
}

void TestGuestService::whatCannotBeKeptIsNotWritten()
{
    const Guest fresh = made();
    m_tenant.service->setKeep([](const Guest &, GuestAction) -> Result<> { return failed(Error::Kind::File); });

    const auto written = await(m_tenant.service->write(fresh, {{.name = u"city"_s, .now = u"Cork"_s}}));
    const auto replaced = await(m_tenant.service->replace(fresh, fresh));
    const auto removed = await(m_tenant.service->remove(fresh));

    QCOMPARE(written.error().kind, Error::Kind::File);
    QCOMPARE(replaced.error().kind, Error::Kind::File);
    QCOMPARE(removed.error().kind, Error::Kind::File);
    QVERIFY(m_tenant.http->writes().isEmpty());
}

void TestGuestService::replacingSendsTheWholeRecord()
{
    const Guest fresh = made({"{'name':'ext','clubPoints':5}"});
    Guest wanted = fresh;
    wanted.setText(u"lastName"_s, u"Lindqvist"_s);
    wanted.setText(u"city"_s, {});
    wanted.record.remove(u"ratio");

    const auto outcome = await(m_tenant.service->replace(fresh, wanted));

    QVERIFY(outcome && !outcome->error);
    const Request sent = writesOf(m_tenant.http->requests).first();
    QCOMPARE(sent.verb, QByteArray("PUT"));
    QCOMPARE(sent.body, GuestService::replaceRequest(wanted).body);
    QVERIFY(ExactJson::parse(sent.body)->isSameAs(
        json("{'guestType':'customer','firstName':'Mei','lastName':'Lindqvist','emails':['mei.lind@post.example'],'phoneNumbers':["
             "'+46700100200','+46700100201'],'identifiers':[{'provider':'LOYALTY','id':'L-77'}],'points':9007199254740993}")));
    QVERIFY(outcome->notArrived.isEmpty());
    QCOMPARE(namesOf(outcome->arrived), (QStringList{u"lastName"_s, u"city"_s, u"ratio"_s}));
    QCOMPARE(*outcome->now.extensions, *fresh.extensions);
    QCOMPARE(outcome->now.email(), fresh.email());
}

void TestGuestService::replacingTellsWhatDidNotArrive()
{
    ScriptedClient http;
    http.script << answer("{}");
    for (int i = 0; i < 2; ++i)
        http.script << answer("{'ref':'a','guestType':'customer','city':'Cork'}") << answer("[]");
    GuestService service(http);
    const Guest fresh = guest("{'ref':'a','guestType':'customer','city':'Lund','language':'EN','identityStatus':'CUSTOMER'}");
    Guest wanted = fresh;
    wanted.setText(u"city"_s, u"Cork"_s);

    const auto outcome = await(service.replace(fresh, wanted));

    QVERIFY(outcome);
    QCOMPARE(namesOf(outcome->arrived), QStringList{u"city"_s});
    QCOMPARE(namesOf(outcome->notArrived), (QStringList{u"language"_s, u"identityStatus"_s}));
}

void TestGuestService::creatingReturnsTheGuestWithItsExtensions()
{
    Guest draft = guest("{'guestType':'customer','firstName':'Zoe','ref':'','createdAt':'2020-01-01T00:00:00Z'}");
    draft.setEmails(u"zoe@new.example"_s, {u"zoe@work.example"_s});
    draft.extensions = {extension(u"ext"_s, "{'clubTier':'gold'}"), extension(u"ext3"_s, "{'clubRatio':1.0,'nested':[]}")};

    const auto created = await(m_tenant.service->create(draft));

    QVERIFY(created);
    QVERIFY(!created->ref().isEmpty());
    QCOMPARE(created->emails(), (QStringList{u"zoe@new.example"_s, u"zoe@work.example"_s}));
    QVERIFY(created->time(u"createdAt") > readTime(u"2021-01-01"_s));
    QCOMPARE(created->extensions->size(), 2);
    QCOMPARE(created->extensions->last().pairs.toJson(), quoted("{'clubRatio':1.0}"));
    QCOMPARE(m_tenant.http->writes(), (QByteArrayList{"POST", "POST", "POST"}));
}

void TestGuestService::theNewReferenceIsFoundWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("ref") << quoted("{'ref':'new','href':'https://x/guests/other'}") << QByteArray();
    QTest::newRow("href") << quoted("{'href':'https://x/v2.1/guests/new'}") << QByteArray();
    QTest::newRow("Location") << QByteArray() << QByteArray("https://x/v2.1/guests/new");
}

void TestGuestService::theNewReferenceIsFoundWhereverItStands()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, location);
    ScriptedClient http;
    http.script << Response{200, body, {{"location", location}}} << answer("{'ref':'new','guestType':'visitor'}") << answer("[]");
    GuestService service(http);

    const auto created = await(service.create(guest("{'guestType':'visitor'}")));

    QVERIFY(created);
    QCOMPARE(created->ref(), u"new"_s);
    QCOMPARE(http.requests.at(1).path, u"/v2.1/guests/new"_s);
}

void TestGuestService::aRefusedCreationIsNotLookedFor()
{
    const auto created = await(m_tenant.service->create(guest("{'guestType':'alien','email':'alien@x.example'}")));

    QVERIFY(!created);
    QCOMPARE(created.error().status, 400);
    QVERIFY(created.error().fields.contains(u"guesttype"_s));
    QCOMPARE(m_tenant.http->requests.size(), 2); // Who was there before, and the creation.
}

void TestGuestService::lookAlikesComeLikeliestFirst()
{
    const auto make = [this](const QByteArray &text) { return m_tenant.make(quoted(text)).ref(); };
    const QString sameName = make("{'guestType':'visitor','firstName':'Una','lastName':'Quill','email':'other@quill.example'}");
    const QString samePhone = make("{'guestType':'visitor','phoneNumbers':['+4612345678']}");
    const QString sameEmail = make("{'guestType':'visitor','emails':['una@quill.example']}");
    const QString same = make("{'guestType':'customer','firstName':'Una','lastName':'Quill','email':'una@quill.example',"
                              "'identifiers':[{'provider':'CRM','id':'Q1'}]}");

    const auto found = await(m_tenant.service->lookAlikes(
        guest("{'firstName':'Una','lastName':'Quill','email':'UNA@quill.example','phoneNumbers':['+46 1234 5678'],"
              "'identifiers':[{'provider':'CRM','id':'Q1'}]}")));

    QVERIFY(found);
    QStringList refs;
    for (const Guest &each : *found)
        refs.append(each.ref());
    QCOMPARE(refs.first(), same);
    QCOMPARE(refs.at(1), sameEmail);
    QCOMPARE(QSet<QString>(refs.begin(), refs.end()), (QSet<QString>{same, sameEmail, sameName, samePhone}));
}

void TestGuestService::lookAlikesSurviveFiltersThatAreNotSupported()
{
    ScriptedClient http;
    http.script << answer("{'items':[{'ref':'a','email':'una@quill.example','firstName':'Una'}],'limit':100}")
                << refused(400, u"phoneNumber: unknown"_s) << answer("{'items':[{'ref':'b','firstName':'Somebody'}],'limit':100}");
    GuestService service(http);

    const auto found = await(
        service.lookAlikes(guest("{'firstName':'Una','lastName':'Quill','email':'una@quill.example','phoneNumbers':['+4612345678']}")));

    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().ref(), u"a"_s);
}

void TestGuestService::deletingKeepsTheGuestWithItsExtensions()
{
    const Guest fresh = made({"{'name':'ext','clubPoints':5}"});
    QList<Guest> kept;
    m_tenant.service->setKeep([&kept](const Guest &before, GuestAction) -> Result<> {
        kept.append(before);
        return {};
    });
    const Guest row{fresh.record};

    const auto removal = await(m_tenant.service->remove(row));

    QVERIFY(removal && !removal->wasGone && !removal->stillVisible);
    QCOMPARE(kept, QList<Guest>{fresh});
    QVERIFY(m_tenant.now(fresh).ref().isEmpty());
}

void TestGuestService::anErasureKeepsNothing()
{
    const Guest fresh = made();
    bool isKept = false;
    m_tenant.service->setKeep([&isKept](const Guest &, GuestAction) -> Result<> {
        isKept = true;
        return {};
    });

    QVERIFY(await(m_tenant.service->remove(fresh, false)));

    QVERIFY(!isKept);
    QCOMPARE(m_tenant.http->writes(), QByteArrayList{"DELETE"});
}

void TestGuestService::aGuestThatIsGoneAlreadyIsTold()
{
    const Guest fresh = made();
    QVERIFY(await(m_tenant.service->remove(fresh)));

    const auto again = await(m_tenant.service->remove(fresh));
    const auto written = await(m_tenant.service->write(fresh, {{.name = u"city"_s, .now = u"Cork"_s}}));

    QVERIFY(again && again->wasGone && !again->stillVisible);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestGuestService)
#include "tst_guestservice.moc"
