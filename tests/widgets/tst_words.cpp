#include "app/core/clock.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWords : public QObject
{
    Q_OBJECT

    const QDateTime m_noon = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::LocalTime);

private Q_SLOTS:
    void initTestCase()
    {
        now = [this] { return m_noon.toUTC(); };
    }

    void aTimeIsToldAsAPersonWouldSayIt_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("seconds") << qint64(40) << u"40 s ago"_s;
        QTest::newRow("last second of the minute") << qint64(59) << u"59 s ago"_s;
        QTest::newRow("a minute") << qint64(60) << u"1 min ago"_s;
        QTest::newRow("minutes") << qint64(200) << u"3 min ago"_s;
        QTest::newRow("hours") << qint64(2 * 3600) << u"2 h ago"_s;
        QTest::newRow("yesterday") << qint64(20 * 3600) << u"yesterday"_s;
        QTest::newRow("days") << qint64(34 * 86400) << u"34 day(s) ago"_s;
        QTest::newRow("years") << qint64(800 * qint64(86400)) << u"2 year(s) ago"_s;
        QTest::newRow("the other clock is ahead") << qint64(-3) << u"just now"_s;
    }

    void aTimeIsToldAsAPersonWouldSayIt()
    {
        QFETCH(qint64, seconds);
        QTEST(Words::ago(m_noon.addSecs(-seconds)), "words");
    }

    void noTimeIsNever()
    {
        QCOMPARE(Words::ago({}), u"never"_s);
        QCOMPARE(Words::exact({}), u"never"_s);
    }

    void theExactTimeLeavesNothingOut()
    {
        QCOMPARE(Words::exact(m_noon.addMSecs(-312)), u"today 11:59:59.688"_s);
        QCOMPARE(Words::exact(m_noon.addDays(-8)), u"12 Nov 2026 12:00:00.000"_s);
    }

    void aTimeOfDayHasNoSecondsUnlessAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("of no language") << u"C"_s << u"yesterday, 15:04"_s;
        QTest::newRow("English") << u"en_US"_s << u"yesterday, 3:04 PM"_s;
        QTest::newRow("German") << u"de_DE"_s << u"yesterday, 15:04"_s;
    }
    void aTimeOfDayHasNoSecondsUnlessAskedFor()
    {
        QFETCH(QString, language);
        const auto before = qScopeGuard([old = QLocale()] { QLocale::setDefault(old); });
        const QDateTime time(m_noon.date().addDays(-1), QTime(15, 4, 5), Qt::LocalTime);

        QLocale::setDefault(QLocale(language));

        QTEST(Words::at(time), "words");
        QCOMPARE(Words::at(time, true), u"yesterday, 15:04:05"_s);
    }

    void aDurationHasTheUnitThatFits_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");
        QTest::newRow("ms") << qint64(84) << u"84 ms"_s;
        QTest::newRow("seconds") << qint64(1920) << u"1.92 s"_s;
        QTest::newRow("tens of seconds") << qint64(19200) << u"19.2 s"_s;
        QTest::newRow("minutes") << qint64(125'000) << u"2 min 5 s"_s;
        QTest::newRow("whole minutes") << qint64(120'000) << u"2 min"_s;
        QTest::newRow("hours") << qint64(3'720'000) << u"1 h 2 min"_s;
    }

    void aDurationHasTheUnitThatFits()
    {
        QFETCH(qint64, ms);
        QTEST(Words::duration(std::chrono::milliseconds(ms)), "words");
    }

    void aSizeCountsInThousands_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << qint64(0) << u"0 B"_s;
        QTest::newRow("bytes") << qint64(999) << u"999 B"_s;
        QTest::newRow("kilo") << qint64(6'120) << u"6.1 kB"_s;
        QTest::newRow("mega") << qint64(412'000'000) << u"412 MB"_s;
        QTest::newRow("rounds up to the next unit") << qint64(999'900) << u"1.0 MB"_s;
        QTest::newRow("ten") << qint64(10'000) << u"10 kB"_s;
    }

    void aSizeCountsInThousands()
    {
        QFETCH(qint64, bytes);
        QTEST(Words::size(bytes), "words");
    }

    void namesAreJoinedIntoASentence()
    {
        QCOMPARE(Words::list({}), QString());
        QCOMPARE(Words::list({u"URI"_s}), u"URI"_s);
        QCOMPARE(Words::list({u"URI"_s, u"Headers"_s}), u"URI and Headers"_s);
        QCOMPARE(Words::list({u"URI"_s, u"Headers"_s, u"Body"_s}), u"URI, Headers and Body"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"

#include <QTest>
