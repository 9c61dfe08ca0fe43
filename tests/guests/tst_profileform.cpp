#include "app/guests/guestchange.h"
#include "support/await.h"
#include "ui/guests/profileform.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/countryedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Guest ada()
{
    return Guest::fromJson(ExactJson::parse(fixture("guest-ada.json")).value()).value();
}

Guest adaWith(const QString &member, const ExactJson &value)
{
    return withChanges(ada(), {{.name = member, .now = value}});
}

/// Types into a control as a person would, whatever kind it is.
void retype(QWidget *control, const QString &text)
{
    if (auto *chips = qobject_cast<ChipsEdit *>(control)) {
        chips->setTexts({});
        QTest::keyClicks(chips->focusProxy(), text);
        QTest::keyClick(chips->focusProxy(), Qt::Key_Return);
    } else if (auto *choice = qobject_cast<QComboBox *>(control)) {
        choice->setCurrentText(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
        Q_EMIT line->editingFinished();
    }
}

Field *fieldOf(const QWidget *control)
{
    QWidget *up = control->parentWidget();
    while (up && !qobject_cast<Field *>(up))
        up = up->parentWidget();
    return qobject_cast<Field *>(up);
}

} // namespace

class TestProfileForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void whatNobodyTouchedIsEqualToTheLetter_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("as it came") << u"city"_s << QByteArray("\"Galway\"");
        QTest::newRow("a short date") << u"dateOfBirth"_s << QByteArray("\"1990-12-10\"");
        QTest::newRow("a time with minutes") << u"passportExpiry"_s << QByteArray("\"2035-05-01T12:30Z\"");
        QTest::newRow("no date at all") << u"dateOfBirth"_s << QByteArray("\"about 1990\"");
        QTest::newRow("an unknown guest type") << u"guestType"_s << QByteArray("\"retired\"");
        QTest::newRow("a small country code") << u"country"_s << QByteArray("\"ie\"");
        QTest::newRow("blanks") << u"lastName"_s << QByteArray("\" Byrne  \"");
        QTest::newRow("a number for a text") << u"city"_s << QByteArray("9007199254740993");
        QTest::newRow("a text for a list") << u"phoneNumbers"_s << QByteArray("\"+1\"");
        QTest::newRow("equal phone numbers") << u"phoneNumbers"_s << QByteArray("[\"+1\",\"+1\"]");
        QTest::newRow("null") << u"title"_s << QByteArray("null");
    }
    void whatNobodyTouchedIsEqualToTheLetter()
    {
        QFETCH(QString, member);
        QFETCH(QByteArray, value);
        const Guest guest = adaWith(member, ExactJson::parse(value).value());
        ProfileForm form;

        form.setGuest(guest, guest);

        QCOMPARE(form.guest(), guest);
        QVERIFY(form.problems().isEmpty());
    }

    void everyFieldIsTypedMarkedAndTakenBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("guest type") << u"Guest type"_s << u"visitor"_s << u"guestType"_s << QByteArray("\"visitor\"");
        QTest::newRow("title") << u"Title"_s << u"Dr"_s << u"title"_s << QByteArray("\"Dr\"");
        QTest::newRow("title of one's own") << u"Title"_s << u"Captain"_s << u"title"_s << QByteArray("\"Captain\"");
        QTest::newRow("gender") << u"Gender"_s << u"unknown"_s << u"gender"_s << QByteArray("\"unknown\"");
        QTest::newRow("first name") << u"First name"_s << u"Aoife"_s << u"firstName"_s << QByteArray("\"Aoife\"");
        QTest::newRow("last name") << u"Last name"_s << u"Byrne-Walsh"_s << u"lastName"_s << QByteArray("\"Byrne-Walsh\"");
        QTest::newRow("date of birth") << u"Date of birth"_s << u"2 Jan 1991"_s << u"dateOfBirth"_s
                                       << QByteArray("\"1991-01-02T00:00:00.000Z\"");
        QTest::newRow("email") << u"Email"_s << u"ada@new.example"_s << u"email"_s << QByteArray("\"ada@new.example\"");
        QTest::newRow("other e-mails") << u"Other e-mails"_s << u"ada@work.example"_s << u"emails"_s
                                       << QByteArray("[\"ada.byrne@mail.example\",\"ada@work.example\"]");
        QTest::newRow("phone numbers") << u"Phone numbers"_s << u"+353 91 555 010"_s << u"phoneNumbers"_s
                                       << QByteArray("[\"+353 91 555 010\"]");
        QTest::newRow("street") << u"Street"_s << u"Flat 3, 10 Harbour Row"_s << u"street"_s << QByteArray("[\"Flat 3, 10 Harbour Row\"]");
        QTest::newRow("country") << u"Country"_s << u"France"_s << u"country"_s << QByteArray("\"FR\"");
        QTest::newRow("city") << u"City"_s << u"Cork"_s << u"city"_s << QByteArray("\"Cork\"");
        QTest::newRow("state") << u"State"_s << u"Munster"_s << u"state"_s << QByteArray("\"Munster\"");
        QTest::newRow("post code") << u"Post code"_s << u"T12 0000"_s << u"postCode"_s << QByteArray("\"T12 0000\"");
        QTest::newRow("nationality") << u"Nationality"_s << u"British"_s << u"nationality"_s << QByteArray("\"British\"");
        QTest::newRow("passport number") << u"Passport number"_s << u"XN000002"_s << u"passportNumber"_s << QByteArray("\"XN000002\"");
        QTest::newRow("passport expiry") << u"Passport expiry"_s << u"2036-05-01"_s << u"passportExpiry"_s
                                         << QByteArray("\"2036-05-01T00:00:00.000Z\"");
        QTest::newRow("blanks around") << u"City"_s << u"  Cork "_s << u"city"_s << QByteArray("\"Cork\"");
        QTest::newRow("cleared") << u"City"_s << QString() << u"city"_s << QByteArray("null");
    }
    void everyFieldIsTypedMarkedAndTakenBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, field);
        QFETCH(QByteArray, wire);
        ProfileForm form;
        form.setGuest(ada(), ada());
        auto *control = form.findChild<QWidget *>(name);
        QVERIFY(control);
        QSignalSpy changed(&form, &ProfileForm::changed);

        retype(control, typed);
        QCOMPARE(changedFields(ada(), form.guest()), QStringList{field});
        QCOMPARE(form.guest().record.value(field).toJson(), wire);
        QVERIFY(!changed.isEmpty());
        QVERIFY(fieldOf(control)->isChanged());
        QVERIFY(form.problems().isEmpty());

        Q_EMIT fieldOf(control)->revertClicked();
        QVERIFY(changesBetween(ada(), form.guest()).isEmpty());
        QVERIFY(!fieldOf(control)->isChanged());
    }

    void whatIsTypedBackIsNoChange()
    {
        const Guest guest = adaWith(u"dateOfBirth"_s, u"1990-12-10T00:00Z"_s);
        Guest edited = guest;
        edited.setText(u"city"_s, u"Cork"_s);
        edited.setText(u"dateOfBirth"_s, u"1991-01-01T00:00:00.000Z"_s);
        ProfileForm form;
        form.setGuest(guest, edited);

        retype(form.findChild<QWidget *>(u"City"_s), u"Galway"_s);
        retype(form.findChild<QWidget *>(u"Date of birth"_s), u"10 Dec 1990"_s);

        QCOMPARE(form.guest(), guest);
    }

    void theChangeSaysWhatWas()
    {
        ProfileForm form;
        form.setGuest(ada(), ada());

        retype(form.findChild<QWidget *>(u"Last name"_s), u"Walsh"_s);
        retype(form.findChild<QWidget *>(u"Title"_s), u"Dr"_s);

        QVERIFY(form.findChild<QLabel *>(u"Last name line"_s)->text().contains(u"Was “Byrne”"_s));
        QVERIFY(form.findChild<QLabel *>(u"Title line"_s)->text().contains(u"Was empty"_s));
    }

    void aTimeOfDayIsKeptWithAnotherDate()
    {
        const Guest guest = adaWith(u"passportExpiry"_s, u"2035-05-01T23:59:00.000Z"_s);
        ProfileForm form;
        form.setGuest(guest, guest);

        retype(form.findChild<QWidget *>(u"Passport expiry"_s), u"2036-05-01"_s);

        QCOMPARE(form.guest().text(u"passportExpiry"), u"2036-05-01T23:59:00.000Z"_s);
    }

    void whatCannotStayIsSaidUnderItsField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("member");
        QTest::newRow("a birthday to come") << u"Date of birth"_s << u"1 Jan 2200"_s << u"dateOfBirth"_s;
        QTest::newRow("no date") << u"Passport expiry"_s << u"some day"_s << u"passportExpiry"_s;
        QTest::newRow("no address") << u"Email"_s << u"ada at mail"_s << u"email"_s;
        QTest::newRow("no address among the others") << u"Other e-mails"_s << u"ada at mail"_s << u"emails"_s;
        QTest::newRow("no country") << u"Country"_s << u"Irel"_s << u"country"_s;
    }
    void whatCannotStayIsSaidUnderItsField()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        ProfileForm form;
        form.setGuest(ada(), ada());
        auto *control = form.findChild<QWidget *>(name);

        retype(control, typed);

        QCOMPARE(form.problems().size(), 1);
        QTEST(form.problems().first().field, "member");
        QVERIFY(!fieldOf(control)->error().isEmpty());
    }

    void theWordsOfTheServiceStandUnderTheirField()
    {
        ProfileForm form;
        form.setGuest(ada(), ada());
        retype(form.findChild<QWidget *>(u"City"_s), u"Cork"_s);

        const QStringList homeless = form.setServerErrors({{u"dateofbirth"_s, {u"must be in the past"_s}}, {u"x_other"_s, {u"no"_s}}});

        QCOMPARE(homeless, QStringList{u"no"_s});
        auto *born = form.findChild<QWidget *>(u"Date of birth"_s);
        QVERIFY(fieldOf(born)->error().contains(u"must be in the past"_s));
        retype(born, u"1 Jan 1991"_s);
        QVERIFY(fieldOf(born)->error().isEmpty());
    }

    void aLanguageIsShownOnlyWhenItCame()
    {
        ProfileForm form;
        form.setGuest(ada(), ada());
        QVERIFY(fieldOf(form.findChild<QWidget *>(u"Language"_s))->isHidden());

        const Guest polyglot = adaWith(u"language"_s, u"EN"_s);
        form.setGuest(polyglot, polyglot);

        QVERIFY(!fieldOf(form.findChild<QWidget *>(u"Language"_s))->isHidden());
        QCOMPARE(form.findChild<QLineEdit *>(u"Language"_s)->text(), u"EN"_s);
    }

    void aNarrowFormHasOneColumn()
    {
        ProfileForm form;
        form.setGuest(ada(), ada());
        form.resize(560, 900);
        form.show();
        const auto leading = [&form](const char *name) {
            const auto *control = form.findChild<QWidget *>(QString::fromLatin1(name));
            return control->mapTo(&form, QPoint()).x();
        };
        QTRY_VERIFY(leading("Title") > leading("Guest type"));

        form.resize(400, 900);

        QTRY_COMPARE(leading("Title"), leading("Guest type"));
    }

    void theWheelChoosesNothingOnItsWay()
    {
        ProfileForm form;
        form.setGuest(ada(), ada());
        form.show();
        auto *type = form.findChild<QComboBox *>(u"Guest type"_s);
        QWheelEvent wheel(QPointF(5, 5), type->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);

        QCoreApplication::sendEvent(type, &wheel);

        QCOMPARE(type->currentText(), u"customer"_s);
    }

    void everyControlHasANameForEverybody()
    {
        ProfileForm form;
        form.setGuest(ada(), ada());

        const QList<GuestField> fields = guestFields();
        for (const GuestField &field : fields) {
            if (field.kind == GuestField::Kind::Identifiers)
                continue;
            const auto *control = form.findChild<QWidget *>(field.name);
            QVERIFY2(control, qPrintable(field.name));
            QCOMPARE(control->accessibleName(), field.label);
        }
    }
};

QTEST_MAIN(TestProfileForm)
#include "tst_profileform.moc"
