#include "app/core/clock.h"
#include "app/guests/guest.h"
#include "support/quoted.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const char *const ada =
    "{'href':'https://cdp.example/v2.1/guests/5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11',"
    "'ref':'5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11','createdAt':'2031-02-03T10:11:12.000Z','lastSeen':'2031-02-04T10:11:12.000Z',"
    "'guestType':'customer','firstName':'Ada','lastName':'Byrne','dateOfBirth':'1990-12-10T00:00:00.000Z',"
    "'email':'ada@mail.example','emails':['ADA@mail.example','desk@harbour.example'],'phoneNumbers':['+15550100'],"
    "'identifiers':[{'provider':'LOYALTY','id':'L-1','expiryDate':'2031-04-01T00:00:00.000Z','tier':2.0},{'provider':'CRM','id':17}],"
    "'identityStatus':'CUSTOMER','city':null,'points':9007199254740993";

const char *const item = "{'name':'ext1','key':'default','clubPoints':1250,'clubRatio':1.0,'ledger':9007199254740993}";

Guest read(const QByteArray &json)
{
    const auto parsed = ExactJson::parse(quoted(json));
    const auto guest = parsed.and_then(&Guest::fromJson);
    if (!guest)
        qFatal("%s", qPrintable(guest.error().detail));
    return *guest;
}

Guest withMembers(const QByteArray &members)
{
    return read(QByteArray(ada) + members + "}");
}

QStringList fieldsOf(const QList<Problem> &problems)
{
    QStringList fields;
    for (const Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}

} // namespace

class TestGuest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extensionsAreReadInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("isSaid");
        QTest::addColumn<QStringList>("slots");
        const QByteArray one(item);
        const QByteArray link = "{'href':'https://cdp.example/x/extensions'}";
        const auto row = [](const char *name, const QByteArray &members, bool isSaid, const QStringList &slots) {
            QTest::newRow(name) << members << isSaid << slots;
        };
        row("none", "", false, {});
        row("collection", ",\"dataExtensions\":{\"href\":\"h\",\"offset\":0,\"limit\":10,\"items\":[" + one + "]}", true, {u"ext1"_s});
        row("empty collection", ",\"dataExtensions\":{\"href\":\"h\",\"limit\":10,\"items\":[]}", true, {});
        row("link", ",\"dataExtensions\":" + link, false, {});
        row("collection of links", ",\"dataExtensions\":{\"items\":[" + link + "]}", false, {});
        row("null", ",\"dataExtensions\":null", false, {});
        row("extensions as an array", ",\"extensions\":[" + one + "]", true, {u"ext1"_s});
        row("extensions as a map", ",\"extensions\":{\"ext1\":" + one + "}", true, {u"ext1"_s});
        row("extensions as links by name", ",\"extensions\":{\"ext\":" + link + "}", false, {});
        row("older members", ",\"extext\":{\"href\":\"h\",\"items\":[{\"a\":1}]},\"extext1\":{\"items\":[" + one + "]}", true,
            {u"ext"_s, u"ext1"_s});
        row("older members as links", ",\"extext1\":" + link, false, {});
    }
    void extensionsAreReadInEveryShape()
    {
        QFETCH(QByteArray, members);
        QFETCH(bool, isSaid);
        QFETCH(QStringList, slots);

        const Guest guest = withMembers(members);

        QCOMPARE(guest.extensions.has_value(), isSaid);
        QStringList found;
        const auto extensions = guest.extensions.value_or(QList<Extension>());
        for (const Extension &extension : extensions)
            found.append(extension.name);
        QCOMPARE(found, slots);
        QCOMPARE(guest.record, withMembers("").record);
    }

    void membersThatOnlyBeginLikeAnExtensionStay()
    {
        const Guest guest = withMembers(",'extra':{'href':'h'},'extent':'wide'");

        QVERIFY(guest.record.contains(u"extra") && guest.record.contains(u"extent"));
    }

    void everythingIsKeptAndReadAgain()
    {
        const Guest guest = withMembers(",\"dataExtensions\":{\"items\":[" + QByteArray(item) + "]}");

        const QByteArray kept = guest.toJson().toJson();

        QCOMPARE(read(kept), guest);
        QVERIFY(kept.contains("\"clubRatio\":1.0") && kept.contains("\"ledger\":9007199254740993"));
        QVERIFY(kept.contains("\"points\":9007199254740993") && kept.contains("\"identityStatus\":\"CUSTOMER\""));
        QVERIFY(!read(withMembers("").toJson().toJson()).extensions);
    }

    void theReferenceIsFoundWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("ref");
        QTest::newRow("ref") << QByteArray("{'ref':'a','href':'https://x/guests/b'}") << u"a"_s;
        QTest::newRow("guestRef") << QByteArray("{'guestRef':'a'}") << u"a"_s;
        QTest::newRow("href") << QByteArray("{'href':'https://x/v2.1/guests/b'}") << u"b"_s;
        QTest::newRow("href with a query") << QByteArray("{'href':'https://x/v2.1/guests/b/?expand=true'}") << u"b"_s;
        QTest::newRow("inside guest") << QByteArray("{'guest':{'ref':'a'}}") << u"a"_s;
        QTest::newRow("null") << QByteArray("{'ref':null,'href':'https://x/b'}") << u"b"_s;
        QTest::newRow("none") << QByteArray("{}") << QString();
    }
    void theReferenceIsFoundWhereverItStands()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, ref);

        QCOMPARE(read(json).ref(), ref);
    }

    void whatIsNoObjectIsMalformed()
    {
        const auto guest = Guest::fromJson(ExactJson(u"guest"_s));

        QVERIFY(!guest);
        QCOMPARE(guest.error().kind, Error::Kind::Malformed);
    }

    void membersAreRead()
    {
        const Guest guest = withMembers("");

        QCOMPARE(guest.name(), u"Ada Byrne"_s);
        QCOMPARE(guest.type(), u"customer"_s);
        QCOMPARE(guest.email(), u"ada@mail.example"_s);
        QCOMPARE(guest.emails(), (QStringList{u"ada@mail.example"_s, u"desk@harbour.example"_s}));
        QCOMPARE(guest.otherEmails(), QStringList{u"desk@harbour.example"_s});
        QCOMPARE(guest.phones(), QStringList{u"+15550100"_s});
        QCOMPARE(guest.identifiers(), (QList<Identifier>{{u"LOYALTY"_s, u"L-1"_s, u"2031-04-01T00:00:00.000Z"_s}, {u"CRM"_s, u"17"_s}}));
        QCOMPARE(guest.lastSeen(), QDateTime({2031, 2, 4}, {10, 11, 12}, Qt::UTC));
        QVERIFY(guest.text(u"city").isEmpty());
    }

    void membersOfAWrongKindAreTolerated()
    {
        const Guest guest =
            read("{'ref':7,'email':['x'],'emails':'one@mail.example','phoneNumbers':{},'identifiers':[1,null],'lastSeen':5}");

        QCOMPARE(guest.email(), u"one@mail.example"_s);
        QVERIFY(guest.ref().isEmpty() && guest.phones().isEmpty() && guest.identifiers().isEmpty() && !guest.lastSeen().isValid());
    }

    void aGuestHasATitle_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("title");
        QTest::newRow("both names") << QByteArray("{'firstName':'Ada','lastName':'Byrne','email':'a@b.example'}") << u"Ada Byrne"_s;
        QTest::newRow("last name") << QByteArray("{'lastName':'Byrne'}") << u"Byrne"_s;
        QTest::newRow("e-mail") << QByteArray("{'emails':['a@b.example']}") << u"a@b.example"_s;
        QTest::newRow("nothing") << QByteArray("{}") << u"No name"_s;
    }
    void aGuestHasATitle()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, title);

        QCOMPARE(read(json).title(), title);
    }

    void addressesAreWrittenTheWayTheGuestHoldsThem_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const QString &first, const QStringList &others, const char *after) {
            QTest::newRow(name) << QByteArray(before) << first << others << QByteArray(after);
        };
        row("unchanged", "{'ref':'r','email':'a@x.example'}", u"a@x.example"_s, {}, "{'ref':'r','email':'a@x.example'}");
        row("another first address", "{'ref':'r','email':'a@x.example','emails':['a@x.example']}", u"b@x.example"_s, {},
            "{'ref':'r','email':'b@x.example','emails':['b@x.example']}");
        row("one more", "{'ref':'r','email':'a@x.example','emails':['a@x.example']}", u"a@x.example"_s, {u"b@x.example"_s},
            "{'ref':'r','email':'a@x.example','emails':['a@x.example','b@x.example']}");
        row("without a main address", "{'ref':'r','emails':['a@x.example']}", u"b@x.example"_s, {}, "{'ref':'r','emails':['b@x.example']}");
        row("a new guest", "{}", u"a@x.example"_s, {u"b@x.example"_s}, "{'email':'a@x.example','emails':['a@x.example','b@x.example']}");
        row("all cleared", "{'ref':'r','email':'a@x.example','emails':['a@x.example']}", {}, {}, "{'ref':'r','emails':[]}");
        row("the same twice", "{'ref':'r','emails':['a@x.example']}", u"a@x.example"_s, {u"A@x.example"_s, u"b@x.example"_s},
            "{'ref':'r','emails':['a@x.example','b@x.example']}");
    }
    void addressesAreWrittenTheWayTheGuestHoldsThem()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, first);
        QFETCH(QStringList, others);
        QFETCH(QByteArray, after);
        Guest guest = read(before);

        guest.setEmails(first, others);

        QCOMPARE(guest.record.toJson(), quoted(after));
    }

    void identifiersKeepWhatElseTheyHold()
    {
        Guest guest = withMembers("");
        QList<Identifier> identifiers = guest.identifiers();
        const ExactJson before = guest.record;
        guest.setIdentifiers(identifiers);
        QCOMPARE(guest.record, before);

        identifiers[0].expiryDate.clear();
        identifiers.append({u"WEB"_s, u"w-1"_s, u"2032-01-01T00:00:00.000Z"_s});
        guest.setIdentifiers(identifiers);

        QCOMPARE(guest.record.value(u"identifiers").toJson(),
                 quoted("[{'provider':'LOYALTY','id':'L-1','tier':2.0},{'provider':'CRM','id':17},"
                        "{'provider':'WEB','id':'w-1','expiryDate':'2032-01-01T00:00:00.000Z'}]"));
    }

    void emptyTextsAndListsClear()
    {
        Guest guest = withMembers("");

        guest.setText(u"lastName"_s, {});
        guest.setText(u"city"_s, {});
        guest.setTexts(u"phoneNumbers"_s, {});
        guest.setTexts(u"street"_s, {});

        QVERIFY(!guest.record.contains(u"lastName"));
        QVERIFY(guest.record.contains(u"city")); // It was null and nobody touched it.
        QCOMPARE(guest.record.value(u"phoneNumbers").toJson(), QByteArray("[]"));
        QVERIFY(!guest.record.contains(u"street"));
    }

    void timesAreReadInEveryStyle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime whole({2031, 2, 3}, {10, 11, 12}, Qt::UTC);
        QTest::newRow("milliseconds") << u"2031-02-03T10:11:12.345Z"_s << whole.addMSecs(345);
        QTest::newRow("seconds") << u"2031-02-03T10:11:12Z"_s << whole;
        QTest::newRow("minutes") << u"2031-02-03T10:11Z"_s << whole.addSecs(-12);
        QTest::newRow("date") << u"2031-02-03"_s << QDateTime({2031, 2, 3}, {0, 0}, Qt::UTC);
        QTest::newRow("no zone") << u"2031-02-03T10:11:12"_s << whole;
        QTest::newRow("another zone") << u"2031-02-03T12:11:12+02:00"_s << whole;
        QTest::newRow("text") << u"soon"_s << QDateTime();
        QTest::newRow("empty") << QString() << QDateTime();
        QTest::newRow("no such day") << u"2031-02-30T10:11:12Z"_s << QDateTime();
    }
    void timesAreReadInEveryStyle()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);

        QCOMPARE(readTime(text), time);
        QCOMPARE(readTime(text).isValid(), time.isValid());
    }

    void timesAreWrittenAsTheServiceWantsThem()
    {
        QCOMPARE(writeTime(QDateTime({2031, 2, 3}, {10, 11, 12}, Qt::UTC)), u"2031-02-03T10:11:12.000Z"_s);
        QCOMPARE(writeTime(QDateTime({2031, 2, 3}, {10, 11, 12}, Qt::OffsetFromUTC, 7200)), u"2031-02-03T08:11:12.000Z"_s);
    }

    void unknownMembersHaveALabel()
    {
        QCOMPARE(guestLabel(u"firstName"_s), u"First name"_s);
        QCOMPARE(guestLabel(u"identityStatus"_s), u"Identity status"_s);
        QCOMPARE(guestLabel(u"x_migrated"_s), u"X migrated"_s);
    }

    void whatTheServiceSetsIsNotSent()
    {
        for (const auto &member :
             {u"ref"_s, u"href"_s, u"createdAt"_s, u"modifiedAt"_s, u"firstSeen"_s, u"lastSeen"_s, u"dataExtensions"_s})
            QVERIFY2(isReadOnly(member) && isSetByService(member), qPrintable(member));
        QVERIFY(isReadOnly(u"subscriptions") && !isSetByService(u"subscriptions"));
        const auto fields = guestFields();
        for (const GuestField &field : fields)
            QVERIFY2(!isReadOnly(field.member), qPrintable(field.member));
    }

    void whatCannotStaySoIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const char *json, const QStringList &fields) {
            QTest::newRow(name) << QByteArray(json) << fields;
        };
        row("fine", "{'guestType':'customer','country':'IE','email':'a@x.example'}", {});
        row("no type", "{}", {u"guestType"_s});
        row("another type", "{'guestType':'alien'}", {u"guestType"_s});
        row("another type that came so", "{'ref':'r','guestType':'retired'}", {});
        row("born tomorrow", "{'guestType':'customer','dateOfBirth':'2031-03-12T00:00:00.000Z'}", {u"dateOfBirth"_s});
        row("born long ago", "{'guestType':'customer','dateOfBirth':'1990-12-10'}", {});
        row("no date", "{'guestType':'customer','dateOfBirth':'soon','passportExpiry':'later'}", {u"dateOfBirth"_s, u"passportExpiry"_s});
        row("country in words", "{'guestType':'customer','country':'Ireland'}", {u"country"_s});
        row("no address", "{'guestType':'customer','email':'ada','emails':['ada','a@x.example','b @x.example']}",
            {u"email"_s, u"emails"_s});
        row("half identifiers",
            "{'guestType':'customer','identifiers':[{'provider':'CRM'},{'id':'1'},{'provider':'A','id':'1','expiryDate':'x'}]}",
            {u"identifiers"_s, u"identifiers"_s, u"identifiers"_s});
    }
    void whatCannotStaySoIsSaid()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, fields);
        const auto before = std::exchange(now, [] { return QDateTime({2031, 3, 11}, {10, 0}, Qt::UTC); });

        const QList<Problem> problems = check(read(json));

        now = before;
        QCOMPARE(fieldsOf(problems), fields);
        for (const Problem &problem : problems)
            QVERIFY(problem.text.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestGuest)
#include "tst_guest.moc"
