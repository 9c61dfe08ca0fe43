#include "ui/shell/theme.h"
#include "ui/widgets/dateedit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestDateEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aDateIsRead_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QLocale us(QLocale::English, QLocale::UnitedStates);
        const QLocale gb(QLocale::English, QLocale::UnitedKingdom);
        const QLocale de(QLocale::German, QLocale::Germany);
        QTest::newRow("as it is shown") << us << u"10 Dec 1990"_s << QDate(1990, 12, 10);
        QTest::newRow("ISO") << de << u"1990-12-10"_s << QDate(1990, 12, 10);
        QTest::newRow("month first") << us << u"12/10/1990"_s << QDate(1990, 12, 10);
        QTest::newRow("day first") << gb << u"10/12/1990"_s << QDate(1990, 12, 10);
        QTest::newRow("with points") << de << u"10.12.1990"_s << QDate(1990, 12, 10);
        QTest::newRow("in words") << us << u"December 10, 1990"_s << QDate(1990, 12, 10);
        QTest::newRow("in another language") << de << u"10 Dez. 1990"_s << QDate(1990, 12, 10);
        QTest::newRow("with blanks around") << us << u"  1990-12-10 "_s << QDate(1990, 12, 10);
        QTest::newRow("a year of two digits") << us << u"12/10/90"_s << QDate();
        QTest::newRow("no such day") << us << u"31 Feb 1990"_s << QDate();
        QTest::newRow("no date") << us << u"soon"_s << QDate();
        QTest::newRow("nothing") << us << QString() << QDate();
    }
    void aDateIsRead()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QLocale::setDefault(locale);

        QTEST(DateEdit::read(typed).value_or(QDate()), "date");
    }

    void whatIsShownIsReadAgain_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const auto language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Japanese, QLocale::Polish, QLocale::Arabic, QLocale::Hebrew})
            QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
    }
    void whatIsShownIsReadAgain()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);

        for (int month = 1; month <= 12; ++month)
            QCOMPARE(DateEdit::read(DateEdit::words(QDate(1990, month, 9))), std::optional(QDate(1990, month, 9)));
    }

    void itIsWrittenOutWhenLeft()
    {
        DateEdit edit;
        edit.setText(u"1990-12-10"_s);

        Q_EMIT edit.editingFinished();

        QCOMPARE(edit.text(), u"10 Dec 1990"_s);
        QCOMPARE(edit.date(), std::optional(QDate(1990, 12, 10)));
    }

    void whatIsNoDateStays()
    {
        DateEdit edit;
        edit.setText(u"next year"_s);

        Q_EMIT edit.editingFinished();

        QCOMPARE(edit.text(), u"next year"_s);
        QVERIFY(!edit.date());
    }

    void theCalendarChooses()
    {
        DateEdit edit;
        edit.setDate(QDate(1990, 12, 10));
        edit.show();
        QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = edit.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(1990, 12, 10));

        Q_EMIT calendar->clicked(QDate(1990, 12, 24));

        QCOMPARE(edit.text(), u"24 Dec 1990"_s);
        QTRY_VERIFY(!edit.findChild<QCalendarWidget *>());
    }

    void theCalendarTakesTheDateAway()
    {
        DateEdit edit;
        edit.setDate(QDate(1990, 12, 10));
        edit.show();
        edit.findChild<QAction *>(u"Calendar"_s)->trigger();

        edit.findChild<QPushButton *>(u"No date"_s)->click();

        QVERIFY(edit.text().isEmpty());
    }
};

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
