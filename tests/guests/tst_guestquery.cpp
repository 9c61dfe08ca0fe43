#include "app/guests/guestquery.h"
#include "support/quoted.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

using Kind = GuestQuery::Kind;
using Match = GuestQuery::Match;

Q_DECLARE_METATYPE(edgewise::GuestQuery::Kind)
Q_DECLARE_METATYPE(edgewise::GuestQuery::Match)

namespace {

const char *const ada = "{'ref':'5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11','firstName':'Ada Maria','lastName':'Sørensen-Ó Briain',"
                        "'email':'Ada@mail.example','emails':['ada@mail.example','desk@harbour.example'],'phoneNumbers':['+353 91 555010'],"
                        "'city':'Galway','dateOfBirth':'1990-12-10T00:00:00.000Z','street':['Flat 2','9 Harbour Row'],"
                        "'identifiers':[{'provider':'LOYALTY','id':'L-1'},{'provider':'CRM','id':'C2'}]}";

Guest guest(const QByteArray &json)
{
    return ExactJson::parse(quoted(json)).and_then(&Guest::fromJson).value();
}

/// "email=a@b" of each filter, joined by "&"; the filters by " | ".
QString written(const GuestQuery &query)
{
    QStringList all;
    const auto filters = query.filters();
    for (const auto &filter : filters) {
        QStringList parts;
        for (const auto &[name, value] : filter)
            parts.append(name + u'=' + value);
        all.append(parts.join(u'&'));
    }
    return all.join(" | "_L1);
}

} // namespace

class TestGuestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsRecognisedByItsForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<GuestQuery::Kind>("kind");
        QTest::addColumn<QString>("sent");
        const auto row = [](const QString &typed, Kind kind, const QString &sent) {
            QTest::newRow(qPrintable(typed)) << typed << kind << sent;
        };
        row(u""_s, Kind::Everybody, u""_s);
        row(u"   "_s, Kind::Everybody, u""_s);
        row(u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s, Kind::Ref, u""_s);
        row(u" 5B0C7C0E-1A52-4D0F-9D5B-6F0F7F3A9C11 "_s, Kind::Ref, u""_s);
        row(u"https://cdp.example/v2.1/guests/5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s, Kind::Ref, u""_s);
        row(u"ada+news@mail.example"_s, Kind::Email, u"email=ada+news@mail.example"_s);
        row(u"+353 (91) 555-010"_s, Kind::Phone, u"phoneNumber=+353 (91) 555-010 | phoneNumber=+35391555010"_s);
        row(u"0035391555010"_s, Kind::Phone, u"phoneNumber=0035391555010 | phoneNumber=+35391555010"_s);
        row(u"555010"_s, Kind::Phone, u"phoneNumber=555010"_s);
        row(u"55501"_s, Kind::Name, u"firstName=55501 | lastName=55501"_s);
        row(u"LOYALTY:L-20417"_s, Kind::Identifier, u"identifiers.provider=LOYALTY&identifiers.id=L-20417"_s);
        row(u"loyalty card : L:1"_s, Kind::Identifier, u"identifiers.provider=loyalty card&identifiers.id=L:1"_s);
        row(u"EMAIL:ada@mail.example"_s, Kind::Identifier, u"identifiers.provider=EMAIL&identifiers.id=ada@mail.example"_s);
        row(u"https://cdp.example"_s, Kind::Name, u"firstName=https://cdp.example | lastName=https://cdp.example"_s);
        row(u"10:30"_s, Kind::Name, u"firstName=10:30 | lastName=10:30"_s);
        row(u"2031-02-03T10:11:12Z"_s, Kind::Name, u"firstName=2031-02-03T10:11:12Z | lastName=2031-02-03T10:11:12Z"_s);
        row(u"byrne"_s, Kind::Name, u"firstName=byrne | lastName=byrne"_s);
        row(u"Ada  Byrne"_s, Kind::Name, u"firstName=Ada&lastName=Byrne"_s);
        row(u"Byrne, Ada"_s, Kind::Name, u"firstName=Ada&lastName=Byrne"_s);
        row(u"Anneke de Wit"_s, Kind::Name, u"firstName=Anneke&lastName=de Wit | firstName=Anneke de&lastName=Wit"_s);
        row(u"Byrne,"_s, Kind::Name, u"firstName=Byrne | lastName=Byrne"_s);
    }
    void whatIsTypedIsRecognisedByItsForm()
    {
        QFETCH(QString, typed);
        QFETCH(GuestQuery::Kind, kind);
        QFETCH(QString, sent);

        const GuestQuery query = GuestQuery::parse(typed);

        QCOMPARE(query.kind, kind);
        QCOMPARE(query.text, typed.trimmed());
        QCOMPARE(written(query), sent);
        QVERIFY(query.sentence().endsWith(u'.'));
        QCOMPARE(query.tag().isEmpty(), kind == Kind::Everybody);
    }

    void everybodyIsOneSearchWithoutAFilter()
    {
        QCOMPARE(GuestQuery().filters().size(), 1);
        QVERIFY(GuestQuery().filters().first().isEmpty());
    }

    void anotherReadingIsOfferedWhereThereIsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::optional<GuestQuery>>("other");
        const auto row = [](const char *name, const QString &typed, const std::optional<GuestQuery> &other) {
            QTest::newRow(name) << typed << other;
        };
        const auto asName = [](const QString &typed) { return GuestQuery::as(Kind::Name, typed); };
        row("e-mail", u"ada@mail.example"_s, asName(u"ada@mail.example"_s));
        row("phone", u"+15550100"_s, asName(u"+15550100"_s));
        row("identifier", u"Dr: Ada"_s, asName(u"Dr: Ada"_s));
        row("one word", u"Ada"_s, {});
        row("two words", u"van Dyke"_s, GuestQuery::as(Kind::Member, u"van Dyke"_s, u"lastName"_s));
        row("last name first", u"van Dyke, Ada"_s, {});
        row("reference", u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s, {});
        row("nothing", {}, {});
    }
    void anotherReadingIsOfferedWhereThereIsOne()
    {
        QFETCH(QString, typed);
        QFETCH(std::optional<GuestQuery>, other);

        QCOMPARE(GuestQuery::parse(typed).otherReading(), other);
    }

    void aChosenFieldIsTakenWhateverTheForm()
    {
        QCOMPARE(written(GuestQuery::as(Kind::Email, u"ada"_s)), u"email=ada"_s);
        QCOMPARE(written(GuestQuery::as(Kind::Identifier, u"L-1"_s)), u"identifiers.id=L-1"_s);
        QCOMPARE(GuestQuery::as(Kind::Ref, u"5B0C7C0E-1A52-4D0F-9D5B-6F0F7F3A9C11"_s).id, u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s);
        QCOMPARE(GuestQuery::as(Kind::Ref, u"x"_s).id, u"x"_s);
        QCOMPARE(written(GuestQuery::as(Kind::Member, u"Galway"_s, u"city"_s)), u"city=Galway"_s);
        QCOMPARE(GuestQuery::as(Kind::Member, u"Galway"_s, u"city"_s).tag(), u"CITY"_s);
        QCOMPARE(GuestQuery::as(Kind::Email, u" "_s), GuestQuery());
    }

    void onlyWhatTheDefinitionKnowsIsDocumented()
    {
        QVERIFY(GuestQuery().isDocumented());
        QVERIFY(GuestQuery::parse(u"ada@mail.example"_s).isDocumented());
        QVERIFY(GuestQuery::parse(u"CRM:1"_s).isDocumented());
        QVERIFY(!GuestQuery::as(Kind::Identifier, u"1"_s).isDocumented());
        QVERIFY(!GuestQuery::parse(u"+15550100"_s).isDocumented());
        QVERIFY(!GuestQuery::parse(u"Ada Byrne"_s).isDocumented());
        QVERIFY(GuestQuery::as(Kind::Member, u"1"_s, u"orderRef"_s).isDocumented());
        QVERIFY(!GuestQuery::as(Kind::Member, u"Galway"_s, u"city"_s).isDocumented());
    }

    void guestsAreComparedHere_data()
    {
        QTest::addColumn<GuestQuery>("query");
        QTest::addColumn<GuestQuery::Match>("match");
        QTest::addColumn<QString>("where");
        const auto row = [](const QString &typed, Match match, const QString &where = {}) {
            QTest::newRow(qPrintable(typed)) << GuestQuery::parse(typed) << match << where;
        };
        row(u"ADA@MAIL.example"_s, Match::Exact, u"E-mail"_s);
        row(u"desk@harbour.example"_s, Match::Exact, u"Other e-mails"_s);
        row(u"ada@mail.exampl"_s, Match::Near, u"E-mail"_s);
        row(u"desk@mail.example"_s, Match::None);
        row(u"+35391555010"_s, Match::Exact, u"Phone numbers"_s);
        row(u"00353 91 55 50 10"_s, Match::Exact, u"Phone numbers"_s);
        row(u"091 555010"_s, Match::Near, u"Phone numbers"_s);
        row(u"+35391555011"_s, Match::None);
        row(u"LOYALTY:L-1"_s, Match::Exact, u"Identifiers"_s);
        row(u"loyalty:l-1"_s, Match::Near, u"Identifiers"_s);
        row(u"LOYALTY:C2"_s, Match::None);
        row(u"ada maria sørensen-ó briain"_s, Match::Exact, u"Name"_s);
        row(u"Sørensen-Ó Briain, Ada Maria"_s, Match::Exact, u"Name"_s);
        row(u"o briain"_s, Match::Near, u"Name"_s);
        row(u"Ada"_s, Match::Near, u"Name"_s);
        row(u"Grace"_s, Match::None);
        row(u"5B0C7C0E-1A52-4D0F-9D5B-6F0F7F3A9C11"_s, Match::Exact, u"Reference"_s);
        row(u""_s, Match::Exact);
        QTest::newRow("city") << GuestQuery::as(Kind::Member, u"galway"_s, u"city"_s) << Match::Exact << u"City"_s;
        QTest::newRow("part of a city") << GuestQuery::as(Kind::Member, u"gal"_s, u"city"_s) << Match::Near << u"City"_s;
        QTest::newRow("another city") << GuestQuery::as(Kind::Member, u"Cork"_s, u"city"_s) << Match::None << QString();
        QTest::newRow("date") << GuestQuery::as(Kind::Member, u"1990-12-10"_s, u"dateOfBirth"_s) << Match::Exact << u"Date of birth"_s;
        QTest::newRow("line") << GuestQuery::as(Kind::Member, u"flat 2"_s, u"street"_s) << Match::Exact << u"Street"_s;
        QTest::newRow("id alone") << GuestQuery::as(Kind::Identifier, u"C2"_s) << Match::Exact << u"Identifiers"_s;
    }
    void guestsAreComparedHere()
    {
        QFETCH(GuestQuery, query);
        QFETCH(GuestQuery::Match, match);
        QFETCH(QString, where);

        const GuestQuery::Found found = query.match(guest(ada));

        QCOMPARE(found.match, match);
        QCOMPARE(found.where, where);
    }

    void aSingleNameIsFirstOrLast()
    {
        const Guest tomasz = guest("{'firstName':'Tomasz','lastName':'Keane'}");

        QCOMPARE(GuestQuery::parse(u"tomasz"_s).match(tomasz).where, u"First name"_s);
        QCOMPARE(GuestQuery::parse(u"keane"_s).match(tomasz).where, u"Last name"_s);
    }
};

QTEST_GUILESS_MAIN(TestGuestQuery)
#include "tst_guestquery.moc"
