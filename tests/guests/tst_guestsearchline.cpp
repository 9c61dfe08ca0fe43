#include "ui/guests/guestsearchline.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

using Kind = GuestQuery::Kind;

struct Stage
{
    GuestSearchLine line;
    QSignalSpy wanted{&line, &GuestSearchLine::searchWanted};
    QComboBox *where = line.findChild<QComboBox *>(u"Search in"_s);
    QPushButton *other = line.findChild<QPushButton *>(u"Search as something else"_s);

    Stage()
    {
        line.resize(640, 64);
        line.show();
    }
    [[nodiscard]] QString sentence() const { return line.findChild<QLabel *>(u"Search reading"_s)->text(); }
    void type(const QString &text) { QTest::keyClicks(line.field(), text); }
    [[nodiscard]] GuestQuery told() const { return wanted.last().first().value<GuestQuery>(); }
};

} // namespace

class TestGuestSearchLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItUnderstandsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("hasOther");
        QTest::addColumn<bool>("isSure");

        QTest::newRow("e-mail") << u"ada@mail.example"_s << int(Kind::Email) << true << true;
        QTest::newRow("phone number") << u"+353 86 123 4567"_s << int(Kind::Phone) << true << false;
        QTest::newRow("identifier") << u"LOYALTY:L-20417"_s << int(Kind::Identifier) << true << true;
        QTest::newRow("reference") << u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s << int(Kind::Ref) << false << true;
        QTest::newRow("name") << u"Ada Byrne"_s << int(Kind::Name) << true << false;
    }

    void saysHowItUnderstandsWhatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, hasOther);
        QFETCH(bool, isSure);
        Stage stage;

        stage.type(text);

        QTEST(int(stage.line.query().kind), "kind");
        QVERIFY(stage.sentence().startsWith(stage.line.query().sentence()));
        QCOMPARE(stage.sentence().contains(u"may not be supported"_s), !isSure);
        QCOMPARE(stage.other->isVisible(), hasOther);
    }

    void nothingIsSentBeforeARest()
    {
        Stage stage;

        stage.type(u"ada@mail.example"_s);
        QCOMPARE(stage.wanted.size(), 0);

        QTRY_COMPARE(stage.wanted.size(), 1);
        QCOMPARE(stage.told().text, u"ada@mail.example"_s);
        QVERIFY(!stage.wanted.last().at(1).toBool());
    }

    void enterSendsAtOnceAndAgain()
    {
        Stage stage;
        stage.type(u"ada"_s);

        QTest::keyClick(stage.line.field(), Qt::Key_Return);
        QCOMPARE(stage.wanted.size(), 1);
        QTest::keyClick(stage.line.field(), Qt::Key_Return);

        QCOMPARE(stage.wanted.size(), 2);
        QVERIFY(!stage.wanted.wait(600));
    }

    void theOtherReadingCanBeTaken()
    {
        Stage stage;
        stage.type(u"ada@mail.example"_s);

        stage.other->click();

        QCOMPARE(stage.told().kind, Kind::Name);
        QCOMPARE(stage.other->text(), u"Search as an e-mail instead"_s);
        stage.other->click();
        QCOMPARE(stage.told().kind, Kind::Email);
    }

    void twoWordsMayBeALastName()
    {
        Stage stage;
        stage.type(u"van Dyke"_s);
        QCOMPARE(stage.other->text(), u"Search as a last name instead"_s);

        stage.other->click();

        QCOMPARE(stage.told(), GuestQuery::as(Kind::Member, u"van Dyke"_s, u"lastName"_s));
        QCOMPARE(stage.other->text(), u"Search as a name instead"_s);
    }

    void aChosenFieldIsTakenWhateverIsTyped()
    {
        Stage stage;
        stage.where->setCurrentIndex(stage.where->findText(u"City"_s));

        stage.type(u"Galway"_s);
        QTest::keyClick(stage.line.field(), Qt::Key_Return);

        QCOMPARE(stage.told().kind, Kind::Member);
        QCOMPARE(stage.told().member, u"city"_s);
        QVERIFY(stage.sentence().contains(u"may not be supported"_s));
    }

    void undocumentedFieldsAreMarked()
    {
        Stage stage;

        const auto hint = [&](const QString &text) {
            return stage.where->itemData(stage.where->findText(text), Qt::ToolTipRole).toString();
        };

        QVERIFY(hint(u"City"_s).contains(u"may not be supported"_s));
        QVERIFY(hint(u"Name"_s).contains(u"may not be supported"_s));
        QVERIFY(hint(u"E-mail"_s).isEmpty());
    }

    void anotherFieldAsksAgain()
    {
        Stage stage;
        stage.type(u"Galway"_s);
        QTest::keyClick(stage.line.field(), Qt::Key_Return);

        stage.where->setCurrentIndex(stage.where->findText(u"City"_s));

        QTRY_COMPARE(stage.wanted.size(), 2);
        QCOMPARE(stage.told().member, u"city"_s);
    }

    void anEmptyFieldIsEverybody()
    {
        Stage stage;
        stage.type(u"ada"_s);
        QTRY_COMPARE(stage.wanted.size(), 1);

        QTest::keyClick(stage.line.field(), Qt::Key_Escape);

        QTRY_COMPARE(stage.wanted.size(), 2);
        QCOMPARE(stage.told().kind, Kind::Everybody);
    }

    void saysThatTheRowsBelowAreOld()
    {
        Stage stage;
        stage.type(u"ada"_s);

        stage.line.setBelowIsOld(true);
        QVERIFY(stage.sentence().contains(u"Below is still the search before"_s));
        stage.line.setBelowIsOld(false);

        QVERIFY(!stage.sentence().contains(u"Below"_s));
    }

    void aQueryCanBePutIn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("member");

        QTest::newRow("as read") << int(Kind::Email) << u"ada@mail.example"_s << QString();
        QTest::newRow("forced") << int(Kind::Name) << u"ada@mail.example"_s << QString();
        QTest::newRow("member") << int(Kind::Member) << u"Galway"_s << u"city"_s;
    }

    void aQueryCanBePutIn()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, member);
        Stage stage;
        const GuestQuery query = GuestQuery::as(Kind(kind), text, member);

        stage.line.setQuery(query);

        QCOMPARE(stage.line.query(), query);
        QCOMPARE(stage.line.field()->text(), text);
        QVERIFY(!stage.wanted.wait(500));
    }

    void downGoesToTheRows()
    {
        Stage stage;
        QSignalSpy rows(&stage.line, &GuestSearchLine::rowsWanted);

        QTest::keyClick(stage.line.field(), Qt::Key_Down);

        QCOMPARE(rows.size(), 1);
    }
};

QTEST_MAIN(TestGuestSearchLine)
#include "tst_guestsearchline.moc"
