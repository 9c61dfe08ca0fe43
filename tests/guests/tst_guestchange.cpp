#include "app/guests/guestchange.h"
#include "support/await.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Guest guest(const QByteArray &json)
{
    const auto parsed = ExactJson::parse(json);
    if (!parsed)
        qFatal("not JSON: %s", json.constData());
    return Guest::fromJson(*parsed).value();
}

Guest ada()
{
    return guest(fixture("guest-ada.json"));
}

/// The guest of the fixture with one member or pair as given; an empty value takes it away.
Guest adaWith(const QString &slot, const QString &name, const QByteArray &value)
{
    const auto json = ExactJson::parse(value);
    return withChanges(ada(), {{.slot = slot, .name = name, .remains = json.has_value(), .now = json.value_or(ExactJson())}});
}

} // namespace

class TestGuestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEqualToTheLetterIsNoChange()
    {
        const Guest was = ada();

        QVERIFY(changesBetween(was, ada()).isEmpty());
        QVERIFY(changedFields(was, ada()).isEmpty());
    }

    void aChangeIsFoundAndCanBeMade_data()
    {
        QTest::addColumn<QString>("slot");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("now");
        QTest::newRow("a text") << QString() << u"city"_s << QByteArray("\"Cork\"") << u"City"_s << u"Galway"_s << u"Cork"_s;
        QTest::newRow("a text cleared") << QString() << u"city"_s << QByteArray() << u"City"_s << u"Galway"_s << QString();
        QTest::newRow("a text that was not there") << QString() << u"title"_s << QByteArray("\"Dr\"") << u"Title"_s << QString() << u"Dr"_s;
        QTest::newRow("a list") << QString() << u"phoneNumbers"_s << QByteArray("[\"+1\",\"+2\"]") << u"Phone numbers"_s << u"+15550100"_s
                                << u"+1\n+2"_s;
        QTest::newRow("a date") << QString() << u"dateOfBirth"_s << QByteArray("\"1991-01-02T00:00:00.000Z\"") << u"Date of birth"_s
                                << u"10 Dec 1990"_s << u"2 Jan 1991"_s;
        QTest::newRow("identifiers") << QString() << u"identifiers"_s << QByteArray("[{\"provider\":\"CRM\",\"id\":\"7\"}]")
                                     << u"Identifiers"_s << u"LOYALTY: L-20417, until 1 Apr 2031"_s << u"CRM: 7"_s;
        QTest::newRow("a member nobody documented")
            << QString() << u"x_source"_s << QByteArray("\"web\"") << u"X source"_s << u"crm-2024"_s << u"web"_s;
        QTest::newRow("a pair") << u"ext1"_s << u"clubPoints"_s << QByteArray("1251") << u"ext1 · clubPoints"_s << u"1250"_s << u"1251"_s;
        QTest::newRow("a number of the same value")
            << u"ext1"_s << u"clubRatio"_s << QByteArray("1") << u"ext1 · clubRatio"_s << u"1.0"_s << u"1"_s;
        QTest::newRow("a number that becomes a text")
            << u"ext1"_s << u"clubPoints"_s << QByteArray("\"1250\"") << u"ext1 · clubPoints"_s << u"1250"_s << u"\"1250\""_s;
        QTest::newRow("a key deleted") << u"ext1"_s << u"clubTier"_s << QByteArray() << u"ext1 · clubTier"_s << u"amber"_s << QString();
        QTest::newRow("a key of a slot that was not there")
            << u"ext4"_s << u"diet"_s << QByteArray("\"vegan\"") << u"ext4 · diet"_s << QString() << u"vegan"_s;
    }
    void aChangeIsFoundAndCanBeMade()
    {
        QFETCH(QString, slot);
        QFETCH(QString, name);
        QFETCH(QByteArray, value);

        const Guest now = adaWith(slot, name, value);
        const GuestChanges changes = changesBetween(ada(), now);

        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().slot, slot);
        QCOMPARE(changes.first().name, name);
        QTEST(label(changes.first()), "label");
        QTEST(changes.first().existed ? shown(changes.first(), changes.first().was) : QString(), "was");
        QTEST(changes.first().remains ? shown(changes.first(), changes.first().now) : QString(), "now");
        QVERIFY(changesBetween(withChanges(ada(), changes), now).isEmpty());
    }

    void whatTheServiceSetsIsNoChange_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *member : {"modifiedAt", "lastSeen", "href", "subscriptions", "identityStatus", "zipCode"})
            QTest::newRow(member) << QString::fromLatin1(member);
    }
    void whatTheServiceSetsIsNoChange()
    {
        QFETCH(QString, member);

        QVERIFY(changesBetween(ada(), adaWith({}, member, "\"another\"")).isEmpty());
    }

    void nullIsAsGoodAsAbsent()
    {
        const Guest sent = adaWith({}, u"nationality"_s, "null");

        QVERIFY(changesBetween(sent, adaWith({}, u"nationality"_s, {})).isEmpty());
        QVERIFY(changesBetween(adaWith({}, u"nationality"_s, {}), sent).isEmpty());
        QVERIFY(!changesBetween(sent, ada()).first().existed);
    }

    void extensionsThatWereNotReadAreNoChange()
    {
        Guest unread = ada();
        unread.extensions.reset();

        QVERIFY(changesBetween(unread, ada()).isEmpty());
        QVERIFY(changesBetween(ada(), unread).isEmpty());
    }

    void aSlotGoesWithItsKeys()
    {
        Guest without = ada();
        without.extensions->clear();

        const GuestChanges changes = changesBetween(ada(), without);

        QCOMPARE(changes.size(), 6);
        QCOMPARE(changes.last(), (GuestChange{.slot = u"ext1"_s, .remains = false}));
        QCOMPARE(withChanges(ada(), changes), without);
        QCOMPARE(fieldText(ada(), u"ext1/"_s), u"5 key(s)"_s);
        QCOMPARE(fieldText(without, u"ext1/"_s), QString());
        takeField(without, ada(), u"ext1/"_s);
        QCOMPARE(without.extensions->value(0).name, u"ext1"_s);
    }

    void everyAddressIsAFieldOfItsOwn()
    {
        Guest now = ada();
        now.setEmails(u"ada@new.example"_s, {u"desk@harbour-travel.example"_s});

        const QList<FieldChange> changes = fieldChanges(ada(), now);

        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0), (FieldChange{u"email"_s, u"Email"_s, u"ada.byrne@mail.example"_s, u"ada@new.example"_s}));
        QCOMPARE(changes.at(1), (FieldChange{u"emails"_s, u"Other e-mails"_s, QString(), u"desk@harbour-travel.example"_s}));
    }

    void valuesThatLookAlikeAreShownAsWritten()
    {
        const Guest now = adaWith({}, u"dateOfBirth"_s, "\"1990-12-10\"");

        const FieldChange change = fieldChanges(ada(), now).value(0);

        QCOMPARE(change.was, u"\"1990-12-10T00:00:00.000Z\""_s);
        QCOMPARE(change.now, u"\"1990-12-10\""_s);
    }

    void aFieldIsTakenFromAnotherVersion_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"city", "title", "email", "emails", "phoneNumbers", "ext1/clubTier", "ext1/clubNew", "ext5/diet"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void aFieldIsTakenFromAnotherVersion()
    {
        QFETCH(QString, field);
        Guest from = withChanges(ada(), {{.name = u"city"_s, .remains = false},
                                         {.name = u"title"_s, .now = u"Dr"_s},
                                         {.name = u"phoneNumbers"_s, .now = ExactJson::fromStrings({})},
                                         {.slot = u"ext1"_s, .name = u"clubTier"_s, .remains = false},
                                         {.slot = u"ext1"_s, .name = u"clubNew"_s, .now = true},
                                         {.slot = u"ext5"_s, .name = u"diet"_s, .now = u"vegan"_s}});
        from.setEmails(u"ada@new.example"_s, {u"second@new.example"_s});

        Guest to = ada();
        takeField(to, from, field);

        QCOMPARE(changedFields(ada(), to), QStringList{field});
        QCOMPARE(fieldText(to, field), fieldText(from, field));
    }

    void addressesTakenBackAreHeldAsBefore()
    {
        const Guest was = adaWith({}, u"emails"_s, {});
        Guest guest = was;
        guest.setEmails(u"ada@new.example"_s, {});
        QVERIFY(!changedFields(was, guest).isEmpty());

        takeField(guest, was, u"email"_s);

        QVERIFY(changesBetween(was, guest).isEmpty());
    }

    void bothSidesAreMerged_data()
    {
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<int>("onlyMine");
        QTest::addColumn<int>("onlyTheirs");
        QTest::addColumn<int>("both");
        QTest::newRow("nobody") << QByteArray("\"Galway\"") << QByteArray("\"Galway\"") << 0 << 0 << 0;
        QTest::newRow("I alone") << QByteArray("\"Cork\"") << QByteArray("\"Galway\"") << 1 << 0 << 0;
        QTest::newRow("they alone") << QByteArray("\"Galway\"") << QByteArray("\"Cork\"") << 0 << 1 << 0;
        QTest::newRow("both, differently") << QByteArray("\"Cork\"") << QByteArray("\"Sligo\"") << 0 << 0 << 1;
        QTest::newRow("both, to the same") << QByteArray("\"Cork\"") << QByteArray("\"Cork\"") << 0 << 0 << 0;
        QTest::newRow("cleared and changed") << QByteArray() << QByteArray("\"Sligo\"") << 0 << 0 << 1;
        QTest::newRow("cleared by both") << QByteArray() << QByteArray() << 0 << 0 << 0;
    }
    void bothSidesAreMerged()
    {
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);

        const GuestMerge merged = merge(ada(), adaWith({}, u"city"_s, mine), adaWith({}, u"city"_s, theirs));

        QTEST(int(merged.onlyMine.size()), "onlyMine");
        QTEST(int(merged.onlyTheirs.size()), "onlyTheirs");
        QTEST(int(merged.mine.size()), "both");
        QCOMPARE(merged.theirs.size(), merged.mine.size());
        QCOMPARE(merged.changedElsewhere(), !merged.onlyTheirs.isEmpty() || !merged.theirs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGuestChange)
#include "tst_guestchange.moc"
