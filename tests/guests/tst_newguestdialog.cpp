#include "support/guesttenant.h"
#include "ui/guests/lookalikes.h"
#include "ui/guests/newguestdialog.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Connection acme()
{
    return {.id = u"c1"_s, .name = u"Acme EU"_s, .production = true, .colour = u"#C21F2B"_s};
}

struct Stage
{
    GuestTenant tenant{0};
    NewGuestDialog dialog{*tenant.service, acme()};
    QSignalSpy created{&dialog, &NewGuestDialog::created};
    QSignalSpy openWanted{&dialog, &NewGuestDialog::openWanted};

    Stage() { dialog.open(); }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = dialog.findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void type(const QString &field, const QString &text) const { find<QLineEdit>(field)->setText(text); }
    void chooseType(const QString &type) const { find<QComboBox>(u"Guest type"_s)->setCurrentText(type); }
    QPushButton *createButton() const { return find<QPushButton>(u"Create guest"_s); }
    QPushButton *openButton() const { return find<QPushButton>(u"Open look-alike"_s); }
    QListWidget *list() const { return find<QListWidget>(u"Look-alikes"_s); }
    QString found() const { return find<QLabel>(u"Look-alikes found"_s)->text(); }
    QString notice() const
    {
        auto *banner = find<Banner>(u"New guest notice"_s);
        return banner->isVisible() ? banner->text() : QString();
    }
    int creations() const { return int(tenant.http->writes().count("POST")); }
};

} // namespace

class TestNewGuestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsTheGuestOnce();
    void aGuestTypeIsRequired();
    void whatLooksAlikeIsFoundWhileOneTypes();
    void enterOpensTheLikeliest();
    void createAnywayMakesOneMore();
    void beingFasterThanTheSearchCreatesNothing();
    void saysWhatIsTheSame_data();
    void saysWhatIsTheSame();
    void aRefusalMarksTheFieldAndKeepsWhatWasTyped();
    void anUnreadyIdentifierIsMarked();
    void aLostAnswerIsLookedForAndNotSentAgain();
    void aSearchThatFailsIsSaid();
    void moreIdentifiersCanBeAddedAndRemoved();
    void aDraftFillsTheFormAndKeepsWhatHasNoField();
    void escapeDoesNotThrowAway();
    void mayBeClosedWhileItSearches();
};

void TestNewGuestDialog::createsTheGuestOnce()
{
    Stage stage;
    stage.chooseType(u"customer"_s);
    stage.type(u"First name"_s, u" Ada "_s);
    stage.type(u"Last name"_s, u"Byrne"_s);
    stage.type(u"Email"_s, u"ada@mail.example"_s);
    stage.type(u"Phone number"_s, u"+1 555 0100"_s);
    stage.find<QComboBox>(u"Identifier provider"_s)->setCurrentText(u"LOYALTY"_s);
    stage.type(u"Identifier"_s, u"L-1"_s);
    QTRY_COMPARE(stage.found(), u"No look-alikes"_s);

    stage.createButton()->click();
    stage.createButton()->click();
    QTRY_COMPARE(stage.created.size(), 1);

    QCOMPARE(stage.creations(), 1);
    QVERIFY(!stage.dialog.isVisible());
    const Guest made = stage.tenant.now(stage.created.first().first().value<Guest>());
    QCOMPARE(made.name(), u"Ada Byrne"_s);
    QCOMPARE(made.type(), u"customer"_s);
    QCOMPARE(made.emails(), QStringList(u"ada@mail.example"_s));
    QCOMPARE(made.phones(), QStringList(u"+1 555 0100"_s));
    QCOMPARE(made.identifiers(), QList<Identifier>({{u"LOYALTY"_s, u"L-1"_s}}));
}

void TestNewGuestDialog::aGuestTypeIsRequired()
{
    Stage stage;
    stage.type(u"First name"_s, u"Ada"_s);

    stage.createButton()->click();

    QCOMPARE(stage.creations(), 0);
    QVERIFY(stage.find<QComboBox>(u"Guest type"_s)->property("problem").toBool());
    QCOMPARE(stage.dialog.focusWidget(), stage.find<QComboBox>(u"Guest type"_s));
}

void TestNewGuestDialog::whatLooksAlikeIsFoundWhileOneTypes()
{
    Stage stage;
    stage.tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"lastName\":\"Byrne\",\"emails\":[\"ada@mail.example\"]}");
    QVERIFY(!stage.openButton()->isVisible());

    stage.type(u"Email"_s, u"ADA@mail.example"_s);
    QTRY_COMPARE(stage.list()->count(), 1);

    QCOMPARE(stage.openButton()->text(), u"Open Ada Byrne"_s);
    QVERIFY(stage.openButton()->isDefault() && stage.openButton()->isVisible());
    QCOMPARE(stage.createButton()->text(), u"Create anyway"_s);
    QVERIFY(!stage.createButton()->isDefault());
    QVERIFY(stage.list()->item(0)->data(Qt::AccessibleTextRole).toString().contains("SAME E-MAIL"_L1));
}

void TestNewGuestDialog::enterOpensTheLikeliest()
{
    Stage stage;
    const Guest ada = stage.tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"emails\":[\"ada@mail.example\"]}");
    stage.type(u"Email"_s, u"ada@mail.example"_s);
    QTRY_COMPARE(stage.list()->count(), 1);

    QTest::keyClick(stage.find<QLineEdit>(u"Email"_s), Qt::Key_Return);

    QCOMPARE(stage.openWanted.size(), 1);
    QCOMPARE(stage.openWanted.first().first().value<Guest>().ref(), ada.ref());
    QCOMPARE(stage.creations(), 0);
}

void TestNewGuestDialog::createAnywayMakesOneMore()
{
    Stage stage;
    stage.tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"emails\":[\"ada@mail.example\"]}");
    stage.chooseType(u"visitor"_s);
    stage.type(u"Email"_s, u"ada@mail.example"_s);
    QTRY_COMPARE(stage.list()->count(), 1);

    stage.createButton()->click();

    QTRY_COMPARE(stage.created.size(), 1);
    QCOMPARE(stage.creations(), 1);
}

void TestNewGuestDialog::beingFasterThanTheSearchCreatesNothing()
{
    Stage stage;
    stage.tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"emails\":[\"ada@mail.example\"]}");
    stage.chooseType(u"visitor"_s);
    stage.type(u"Email"_s, u"ada@mail.example"_s);

    QTest::keyClick(stage.find<QLineEdit>(u"Email"_s), Qt::Key_Return);
    QTRY_COMPARE(stage.list()->count(), 1);

    QVERIFY(stage.notice().startsWith("Nothing is created yet"_L1));
    QCOMPARE(stage.creations(), 0);
}

void TestNewGuestDialog::saysWhatIsTheSame_data()
{
    QTest::addColumn<QByteArray>("guest");
    QTest::addColumn<QStringList>("reasons");

    QTest::newRow("e-mail") << QByteArray("{\"emails\":[\"x@y.example\",\"ADA@mail.example\"]}") << QStringList(u"SAME E-MAIL"_s);
    QTest::newRow("phone") << QByteArray("{\"phoneNumbers\":[\"+1-555-0100\"]}") << QStringList(u"SAME PHONE"_s);
    QTest::newRow("identifier") << QByteArray("{\"identifiers\":[{\"provider\":\"Loyalty\",\"id\":\"L-1\"}]}")
                                << QStringList(u"SAME LOYALTY ID"_s);
    QTest::newRow("name") << QByteArray("{\"firstName\":\"ADA\",\"lastName\":\"byrne\"}") << QStringList(u"SAME NAME"_s);
    QTest::newRow("first name alone") << QByteArray("{\"firstName\":\"Ada\",\"lastName\":\"Walsh\"}") << QStringList();
    QTest::newRow("two") << QByteArray("{\"email\":\"ada@mail.example\",\"firstName\":\"Ada\",\"lastName\":\"Byrne\"}")
                         << QStringList({u"SAME E-MAIL"_s, u"SAME NAME"_s});
}

void TestNewGuestDialog::saysWhatIsTheSame()
{
    QFETCH(const QByteArray, guest);
    QFETCH(const QStringList, reasons);
    Guest draft;
    draft.setText(u"firstName"_s, u"Ada"_s);
    draft.setText(u"lastName"_s, u"Byrne"_s);
    draft.setEmails(u"ada@mail.example"_s, {});
    draft.setTexts(u"phoneNumbers"_s, {u"+1 555 0100"_s});
    draft.setIdentifiers({{u"Loyalty"_s, u"L-1"_s}});

    const QStringList said = LookAlikes::reasons(draft, ExactJson::parse(guest).and_then(&Guest::fromJson).value());

    QCOMPARE(said, reasons);
}

void TestNewGuestDialog::aRefusalMarksTheFieldAndKeepsWhatWasTyped()
{
    Stage stage;
    stage.chooseType(u"customer"_s);
    stage.type(u"First name"_s, u"Ada"_s);
    QTRY_COMPARE(stage.found(), u"No look-alikes"_s);
    stage.tenant.sandbox.set({"createGuest.status=400*1",
                              "createGuest.body=json:{\"status\":400,\"code\":400,\"message\":\"firstName: is too long\","
                              "\"developerMessage\":\"firstName is invalid [is too long]\"}*1"});

    stage.createButton()->click();
    QTRY_VERIFY(!stage.notice().isEmpty());

    QVERIFY(stage.dialog.isVisible());
    QCOMPARE(stage.find<QLineEdit>(u"First name"_s)->text(), u"Ada"_s);
    QVERIFY(stage.find<QLineEdit>(u"First name"_s)->property("problem").toBool());
    QVERIFY(stage.createButton()->isEnabled());
}

void TestNewGuestDialog::anUnreadyIdentifierIsMarked()
{
    Stage stage;
    stage.chooseType(u"customer"_s);
    stage.type(u"Identifier"_s, u"L-1"_s);

    stage.createButton()->click();

    QVERIFY(stage.find<QLabel>(u"Identifiers line"_s)->isVisible());
    QCOMPARE(stage.creations(), 0);
}

void TestNewGuestDialog::aLostAnswerIsLookedForAndNotSentAgain()
{
    Stage stage;
    stage.chooseType(u"customer"_s);
    stage.type(u"Email"_s, u"ada@mail.example"_s);
    QTRY_COMPARE(stage.found(), u"No look-alikes"_s);
    stage.tenant.sandbox.set({"createGuest.drop=before*1"});

    stage.createButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.notice().startsWith("The answer was lost"_L1), 20000);

    QCOMPARE(stage.creations(), 1);
    QCOMPARE(stage.created.size(), 0);
    QCOMPARE(stage.find<QLineEdit>(u"Email"_s)->text(), u"ada@mail.example"_s);
}

void TestNewGuestDialog::aSearchThatFailsIsSaid()
{
    Stage stage;
    stage.tenant.sandbox.set({"listGuests.status=403"});

    stage.type(u"Email"_s, u"ada@mail.example"_s);
    QTRY_COMPARE(stage.found(), u"Look-alikes are not known"_s);
    QCOMPARE(stage.createButton()->text(), u"Create anyway"_s);

    stage.tenant.sandbox.clear();
    stage.find<QPushButton>(u"Search look-alikes again"_s)->click();
    QTRY_COMPARE(stage.found(), u"No look-alikes"_s);
}

void TestNewGuestDialog::moreIdentifiersCanBeAddedAndRemoved()
{
    Stage stage;
    stage.find<QComboBox>(u"Identifier provider"_s)->setCurrentText(u"LOYALTY"_s);
    stage.type(u"Identifier"_s, u"L-1"_s);

    stage.find<QPushButton>(u"Add identifier"_s)->click();
    stage.find<QComboBox>(u"Identifier provider 2"_s)->setCurrentText(u"WEB"_s);
    stage.type(u"Identifier 2"_s, u"7f31"_s);
    QCOMPARE(stage.dialog.draft().identifiers(), QList<Identifier>({{u"LOYALTY"_s, u"L-1"_s}, {u"WEB"_s, u"7f31"_s}}));

    stage.find<QPushButton>(u"Remove identifier 2"_s)->click();
    QCOMPARE(stage.dialog.draft().identifiers(), QList<Identifier>({{u"LOYALTY"_s, u"L-1"_s}}));
}

void TestNewGuestDialog::aDraftFillsTheFormAndKeepsWhatHasNoField()
{
    Stage stage;
    Guest draft;
    draft.setText(u"guestType"_s, u"traveller"_s);
    draft.setText(u"city"_s, u"Galway"_s);
    draft.setEmails(u"a@mail.example"_s, {u"b@mail.example"_s});
    draft.setTexts(u"phoneNumbers"_s, {u"1234567"_s, u"7654321"_s});
    draft.setIdentifiers({{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}});

    stage.dialog.prefill(draft);

    QCOMPARE(stage.find<QLineEdit>(u"Email"_s)->text(), u"a@mail.example"_s);
    QCOMPARE(stage.find<QLineEdit>(u"Identifier 2"_s)->text(), u"2"_s);
    QVERIFY(changesBetween(draft, stage.dialog.draft()).isEmpty());
}

void TestNewGuestDialog::escapeDoesNotThrowAway()
{
    Stage stage;
    stage.type(u"First name"_s, u"Ada"_s);

    QTest::keyClick(&stage.dialog, Qt::Key_Escape);
    QVERIFY(stage.dialog.isVisible());
    QVERIFY(stage.notice().startsWith("Nothing is created yet"_L1));

    stage.find<QPushButton>(u"Leave"_s)->click();
    QVERIFY(!stage.dialog.isVisible());
}

void TestNewGuestDialog::mayBeClosedWhileItSearches()
{
    GuestTenant tenant(0);
    tenant.sandbox.set({"listGuests.delay=300"});
    auto dialog = std::make_unique<NewGuestDialog>(*tenant.service, acme());
    Guest draft;
    draft.setEmails(u"ada@mail.example"_s, {});
    dialog->prefill(draft);
    QTRY_VERIFY(!tenant.http->requests.isEmpty());

    dialog.reset();

    QVERIFY(await(tenant.service->lookAlikes(draft)));
}

QTEST_MAIN(TestNewGuestDialog)
#include "tst_newguestdialog.moc"
