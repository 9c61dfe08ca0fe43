#include "ui/guests/guestdeletion.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Guest ada()
{
    return ExactJson::parse("{\"ref\":\"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11\",\"firstName\":\"Ada\",\"lastName\":\"<b>Byrne\"}")
        .and_then(&Guest::fromJson)
        .value();
}

} // namespace

class TestGuestDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByNameAndSaysWhatGoes();
    void saysThatThereIsNoWayBackWhenNothingIsKept();
    void tellsWhatCameOfIt_data();
    void tellsWhatCameOfIt();
    void tellsTheNewReference();
};

void TestGuestDeletion::asksByNameAndSaysWhatGoes()
{
    const Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s, .production = true};

    const Confirmation question = GuestDeletion::question(ada(), connection, true);

    QCOMPARE(question.doIt, u"Delete Ada <b>Byrne"_s);
    QCOMPARE(question.connection, &connection);
    QCOMPARE(question.foot, ada().ref());
    QVERIFY(question.text.contains("&lt;b&gt;"_L1));
    for (const QLatin1StringView what :
         {"orders"_L1, "sessions"_L1, "events"_L1, "data extensions"_L1, "no way back"_L1, "new reference"_L1})
        QVERIFY2(question.text.contains(what), what.data());
}

void TestGuestDeletion::saysThatThereIsNoWayBackWhenNothingIsKept()
{
    const Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s};

    const Confirmation question = GuestDeletion::question(ada(), connection, false);

    QVERIFY(question.text.contains("cannot be made again"_L1));
}

void TestGuestDeletion::tellsWhatCameOfIt_data()
{
    QTest::addColumn<bool>("wasGone");
    QTest::addColumn<bool>("stillVisible");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("said");

    QTest::newRow("kept") << false << false << true << u"Ada <b>Byrne deleted. Undo makes the guest again, with a new reference."_s;
    QTest::newRow("not kept") << false << false << false << u"Ada <b>Byrne deleted."_s;
    QTest::newRow("visible") << false << true << false << u"Ada <b>Byrne deleted. The guest may stay visible for up to 24 hours."_s;
    QTest::newRow("gone") << true << false << true << u"Ada <b>Byrne was gone already: somebody else deleted the guest."_s;
}

void TestGuestDeletion::tellsWhatCameOfIt()
{
    QFETCH(const bool, wasGone);
    QFETCH(const bool, stillVisible);
    QFETCH(const bool, isKept);
    QFETCH(const QString, said);

    QCOMPARE(GuestDeletion::done(ada(), {.wasGone = wasGone, .stillVisible = stillVisible}, isKept), said);
}

void TestGuestDeletion::tellsTheNewReference()
{
    const QString said = GuestDeletion::undone(ada(), u"7d0c1b52-0000-4000-8000-000000000000"_s);

    QVERIFY(said.contains("5b0c7c0e"_L1));
    QVERIFY(said.contains("7d0c1b52"_L1));
}

QTEST_GUILESS_MAIN(TestGuestDeletion)
#include "tst_guestdeletion.moc"
