#include "ui/widgets/timespanedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestTimeSpanEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsATimeInPartsInWordsAndAsItIsSent_data();
    void showsATimeInPartsInWordsAndAsItIsSent();
    void neverWritesHoursAbove23_data();
    void neverWritesHoursAbove23();
    void offersADayFor24Hours();
    void aValueThatIsSetCountsAsTyped();
    void takesTheTextOfTheWireTypedIntoAPart();
    void takesTheTextOfTheWirePasted();
    void refusesWhatCanBeMeantInTwoWays();
    void warnsWithoutRefusing_data();
    void warnsWithoutRefusing();
    void whatIsNotSetIsEmptyAndStaysSoUntilSomebodyTypes();
    void whatCannotBeReadIsShownAsItIs();
    void aFractionStaysAsLongAsNothingIsTyped();
    void aTimeThatIsSetCannotBeTakenAway();
    void aPresetIsChosenAndChoosesItself();
    void anArrowCarriesIntoTheNextPart();
    void aChangeIsMarkedAndCanBeTakenBack();
    void becomesNarrow();

private:
    QSpinBox *part(const char *name) const { return m_edit->findChild<QSpinBox *>(u"Content TTL "_s + QString::fromLatin1(name)); }
    QLineEdit *line(const char *name) const { return part(name)->findChild<QLineEdit *>(); }
    QString wire() const { return m_edit->findChild<QLineEdit *>(u"Content TTL sent as"_s)->text(); }
    QString words() const { return m_edit->findChild<QLabel *>(u"Content TTL in words"_s)->text(); }
    QString said() const { return m_edit->findChild<QLabel *>(u"Content TTL line"_s)->text(); }
    QToolButton *preset(const QString &name) const { return m_edit->findChild<QToolButton *>(QString(u"Content TTL "_s + name)); }
    void type(const char *name, const QString &text) const
    {
        part(name)->setFocus();
        part(name)->selectAll();
        QTest::keyClicks(part(name), text);
    }

    std::unique_ptr<TimeSpanEdit> m_edit;
};

void TestTimeSpanEdit::init()
{
    m_edit = std::make_unique<TimeSpanEdit>(u"Content TTL"_s, u"Content TTL"_s);
    m_edit->resize(900, 120);
    m_edit->show();
}

void TestTimeSpanEdit::cleanup()
{
    m_edit.reset();
}

void TestTimeSpanEdit::showsATimeInPartsInWordsAndAsItIsSent_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<QString>("sent");

    QTest::newRow("hours") << u"04:00:00"_s << QList<int>{0, 4, 0, 0} << u"04:00:00"_s;
    QTest::newRow("one digit") << u"4:00:00"_s << QList<int>{0, 4, 0, 0} << u"04:00:00"_s;
    QTest::newRow("no days") << u"0.00:15:00"_s << QList<int>{0, 0, 15, 0} << u"00:15:00"_s;
    QTest::newRow("days") << u"2.06:30:10"_s << QList<int>{2, 6, 30, 10} << u"2.06:30:10"_s;
    QTest::newRow("longest") << u"99999.23:59:59"_s << QList<int>{99999, 23, 59, 59} << u"99999.23:59:59"_s;
}

void TestTimeSpanEdit::showsATimeInPartsInWordsAndAsItIsSent()
{
    QFETCH(const QString, read);
    QFETCH(const QList<int>, parts);
    QFETCH(const QString, sent);
    QSignalSpy edited(m_edit.get(), &TimeSpanEdit::edited);

    m_edit->setTime(TimeSpan::read(read));

    QCOMPARE((QList<int>{part("days")->value(), part("hours")->value(), part("minutes")->value(), part("seconds")->value()}), parts);
    QCOMPARE(wire(), sent);
    QCOMPARE(words(), TimeSpan::read(read)->words());
    QCOMPARE(m_edit->time(), TimeSpan::read(read));
    QVERIFY(edited.isEmpty());
}

void TestTimeSpanEdit::neverWritesHoursAbove23_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");

    QTest::newRow("24 hours") << QByteArray("hours") << u"24"_s << u"1.00:00:00"_s;
    QTest::newRow("48 hours") << QByteArray("hours") << u"48"_s << u"2.00:00:00"_s;
    QTest::newRow("25 hours") << QByteArray("hours") << u"25"_s << u"1.01:00:00"_s;
    QTest::newRow("90 minutes") << QByteArray("minutes") << u"90"_s << u"01:30:00"_s;
    QTest::newRow("86400 seconds") << QByteArray("seconds") << u"86400"_s << u"1.00:00:00"_s;
    QTest::newRow("6 is hours") << QByteArray("hours") << u"6"_s << u"06:00:00"_s;
}

void TestTimeSpanEdit::neverWritesHoursAbove23()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QString, typed);
    m_edit->setTime(TimeSpan());

    type(part.constData(), typed);

    QTEST(wire(), "sent");
    QCOMPARE(m_edit->time()->wire(), wire());
    QVERIFY(m_edit->problem().isEmpty());
}

void TestTimeSpanEdit::offersADayFor24Hours()
{
    m_edit->setTime(TimeSpan());

    type("hours", u"24"_s);
    QVERIFY(said().contains(u"That is 1 day"_s));
    Q_EMIT m_edit->findChild<QLabel *>(u"Content TTL line"_s)->linkActivated(u"write"_s);

    QCOMPARE(part("days")->value(), 1);
    QCOMPARE(part("hours")->value(), 0);
    QCOMPARE(wire(), u"1.00:00:00"_s);
    QVERIFY(!said().contains(u"That is"_s));
}

void TestTimeSpanEdit::aValueThatIsSetCountsAsTyped()
{
    m_edit->setTime(TimeSpan());
    QSignalSpy edited(m_edit.get(), &TimeSpanEdit::edited);

    part("minutes")->setValue(20); // as assistive technology does

    QCOMPARE(wire(), u"00:20:00"_s);
    QCOMPARE(edited.count(), 1);
}

void TestTimeSpanEdit::takesTheTextOfTheWireTypedIntoAPart()
{
    m_edit->setTime(TimeSpan::read(u"04:00:00"));

    type("hours", u"24:00:00"_s);
    QTest::keyClick(part("hours"), Qt::Key_Return);

    QCOMPARE(part("days")->value(), 1);
    QCOMPARE(part("hours")->value(), 0);
    QCOMPARE(wire(), u"1.00:00:00"_s);
}

void TestTimeSpanEdit::takesTheTextOfTheWirePasted()
{
    m_edit->setTime(TimeSpan::read(u"04:00:00"));
    QGuiApplication::clipboard()->setText(u"2.06:30:00"_s);

    line("days")->selectAll();
    line("days")->paste();

    QCOMPARE(part("days")->value(), 2);
    QCOMPARE(part("hours")->value(), 6);
    QCOMPARE(part("minutes")->value(), 30);
    QCOMPARE(wire(), u"2.06:30:00"_s);
}

void TestTimeSpanEdit::refusesWhatCanBeMeantInTwoWays()
{
    m_edit->setTime(TimeSpan::read(u"04:00:00"));

    type("hours", u"24:00"_s);

    QVERIFY(!m_edit->time());
    QVERIFY(m_edit->problem().contains(u"24:00"_s));
    QVERIFY(said().contains(u"more than one way"_s));
}

void TestTimeSpanEdit::warnsWithoutRefusing_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("part");

    QTest::newRow("zero") << u"00:00:00"_s << u"Zero"_s;
    QTest::newRow("59 seconds") << u"00:00:59"_s << u"Less than a minute"_s;
    QTest::newRow("a minute") << u"00:01:00"_s << QString();
    QTest::newRow("720 days") << u"720.00:00:00"_s << QString();
    QTest::newRow("more than 720 days") << u"720.00:00:01"_s << u"720"_s;
}

void TestTimeSpanEdit::warnsWithoutRefusing()
{
    QFETCH(const QString, time);
    QFETCH(const QString, part);
    m_edit->setHint(u"a hint"_s);

    m_edit->setTime(TimeSpan::read(time));

    QCOMPARE(said().contains(u"a hint"_s), part.isEmpty());
    QVERIFY(said().contains(part));
    QCOMPARE(m_edit->time()->wire(), time);
    QVERIFY(m_edit->problem().isEmpty());
}

void TestTimeSpanEdit::whatIsNotSetIsEmptyAndStaysSoUntilSomebodyTypes()
{
    m_edit->setTime({});
    QVERIFY(!m_edit->time());
    QVERIFY(m_edit->problem().isEmpty());
    QCOMPARE(words(), u"not set"_s);
    QCOMPARE(line("days")->text(), QString());

    type("minutes", u"0"_s);

    QCOMPARE(m_edit->time(), TimeSpan());
    QCOMPARE(wire(), u"00:00:00"_s);
}

void TestTimeSpanEdit::whatCannotBeReadIsShownAsItIs()
{
    m_edit->setTime({}, u"6"_s);

    QVERIFY(words().contains(u"6"_s));
    QVERIFY(said().contains(u"cannot be read"_s));
    QVERIFY(!m_edit->time());
}

void TestTimeSpanEdit::aFractionStaysAsLongAsNothingIsTyped()
{
    const auto exact = TimeSpan::read(u"00:01:02.5");
    m_edit->setTime(exact);
    QCOMPARE(m_edit->time(), exact);
    QCOMPARE(wire(), u"00:01:02.5000000"_s);

    type("seconds", u"3"_s);

    QCOMPARE(wire(), u"00:01:03"_s);
}

void TestTimeSpanEdit::aTimeThatIsSetCannotBeTakenAway()
{
    m_edit->setTime(TimeSpan::read(u"04:00:00"));

    for (const char *name : {"days", "hours", "minutes", "seconds"})
        line(name)->clear();

    QVERIFY(!m_edit->time());
    QVERIFY(!m_edit->problem().isEmpty());
}

void TestTimeSpanEdit::aPresetIsChosenAndChoosesItself()
{
    m_edit->setTime(TimeSpan::read(u"04:00:00"));
    QVERIFY(preset(u"4 h"_s)->isChecked());

    preset(u"30 days"_s)->click();
    QCOMPARE(wire(), u"30.00:00:00"_s);
    type("hours", u"1"_s);

    QVERIFY(!preset(u"30 days"_s)->isChecked());
    QVERIFY(!preset(u"4 h"_s)->isChecked());
}

void TestTimeSpanEdit::anArrowCarriesIntoTheNextPart()
{
    m_edit->setTime(TimeSpan::read(u"23:59:59"));

    part("seconds")->stepUp();
    QCOMPARE(wire(), u"1.00:00:00"_s);
    part("seconds")->stepDown();

    QCOMPARE(wire(), u"23:59:59"_s);
}

void TestTimeSpanEdit::aChangeIsMarkedAndCanBeTakenBack()
{
    QSignalSpy reverted(m_edit.get(), &TimeSpanEdit::revertClicked);
    m_edit->setTime(TimeSpan::read(u"00:15:00"));

    m_edit->setChanged(true, u"4 hours, 04:00:00"_s);
    m_edit->findChild<QPushButton *>(u"Undo Content TTL"_s)->click();

    QVERIFY(said().contains(u"Was 4 hours, 04:00:00"_s));
    QCOMPARE(reverted.size(), 1);
}

void TestTimeSpanEdit::becomesNarrow()
{
    m_edit->setTime(TimeSpan::read(u"04:00:00"));
    auto *presets = m_edit->findChild<QWidget *>(u"Content TTL presets"_s);
    const int beside = presets->mapTo(m_edit.get(), QPoint()).y();

    m_edit->resize(520, 200);

    QTRY_VERIFY(presets->mapTo(m_edit.get(), QPoint()).y() > beside);
    QVERIFY(presets->geometry().right() < m_edit->width());
}

QTEST_MAIN(TestTimeSpanEdit)
#include "tst_timespanedit.moc"
