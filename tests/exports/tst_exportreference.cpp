#include "app/exports/exportreference.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestExportReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsJudged_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("problem"); // a word of it

        const QString uuid = u"c1d0a9de-77a4-4b7e-8e07-3f0e6a2b9a42"_s;
        QTest::newRow("friendly ID") << u"weekly_2"_s << u"weekly_2"_s << QString();
        QTest::newRow("spaces around") << u"  weekly_2 \n"_s << u"weekly_2"_s << QString();
        QTest::newRow("UUID") << uuid << uuid << QString();
        QTest::newRow("UUID in capitals") << uuid.toUpper() << uuid.toUpper() << QString();
        QTest::newRow("UUID in braces") << QString(u'{' + uuid + u'}') << uuid << QString();
        QTest::newRow("address") << u"GET https://x.example.com/v2/audienceExports/definitions/weekly_2/latestExport"_s << u"weekly_2"_s
                                 << QString();
        QTest::newRow("nothing") << QString() << QString() << u"Enter"_s;
        QTest::newRow("name of the export") << u"Weekly readers"_s << u"Weekly readers"_s << u"spaces"_s;
        QTest::newRow("capitals") << u"Weekly"_s << u"Weekly"_s << u"capital"_s;
        QTest::newRow("hyphen") << u"weekly-readers"_s << u"weekly-readers"_s << u"“-”"_s;
        QTest::newRow("half a UUID") << uuid.first(20) << uuid.first(20) << u"“-”"_s;
        QTest::newRow("other letters") << u"größe"_s << u"größe"_s << u"“ö”"_s;
    }

    void whatIsTypedIsJudged()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, reference);
        QFETCH(const QString, problem);

        const ExportReference read = ExportReference::typed(typed);

        QCOMPARE(read.text, reference);
        QVERIFY2(problem.isEmpty() ? read.problem().isEmpty() : read.problem().contains(problem), qPrintable(read.problem()));
    }
};

QTEST_GUILESS_MAIN(TestExportReference)
#include "tst_exportreference.moc"
