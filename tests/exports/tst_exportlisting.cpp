#include "app/core/json.h"
#include "app/exports/exportlisting.h"
#include "support/await.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestExportListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinksSidesAndSizes()
    {
        const auto listing = decode<ExportListing>(fixture("export-listing.json"));

        QVERIFY(listing);
        QCOMPARE(listing->friendlyId, u"weekly_newsletter_readers"_s);
        QCOMPARE(listing->totalSizeKb, 61);
        QCOMPARE(listing->links.executionRef, u"5b0c7a52-1f2e-4c0b-9b54-0d9f3a6f7e11"_s);
        QCOMPARE(listing->links.expireAt, QDateTime({2031, 3, 9}, {6, 30, 12, 417}, Qt::UTC));
        QCOMPARE(listing->links.parts.size(), 3);
        QCOMPARE(listing->links.parts.at(1).side, Side::Added);
        QCOMPARE(listing->links.parts.at(2).side, Side::Removed);
        QCOMPARE(listing->links.parts.at(2).sizeKb, 4);
    }

    void aLinkIsKeptByteForByte()
    {
        const auto listing = decode<ExportListing>(fixture("export-listing.json"));

        QCOMPARE(listing->links.parts.first().url,
                 QByteArray("https://store.example.com/out/weekly_add_001.csv.gz?X-Amz-Signature=one%2Ftwo"));
    }

    void theJobIsFoundByEitherName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reference");

        QTest::newRow("today's") << QByteArray(R"({"executionRef":"a"})") << u"a"_s;
        QTest::newRow("the early one") << QByteArray(R"({"audienceExportRef":"b"})") << u"b"_s;
        QTest::newRow("both") << QByteArray(R"({"audienceExportRef":"b","executionRef":"a"})") << u"a"_s;
        QTest::newRow("neither") << QByteArray("{}") << QString();
    }

    void theJobIsFoundByEitherName()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, reference);

        QCOMPARE(decode<ExportListing>(json)->links.executionRef, reference);
    }

    void nothingToFetchIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("json");

        QTest::newRow("an empty list") << QByteArray(R"({"exports":[]})");
        QTest::newRow("null") << QByteArray(R"({"exports":null})");
        QTest::newRow("missing") << QByteArray(R"({"numberOfFiles":0})");
        QTest::newRow("files without links") << QByteArray(R"({"exports":[{"sizeKB":1}]})");
    }

    void nothingToFetchIsEmpty()
    {
        QFETCH(const QByteArray, json);

        QVERIFY(decode<ExportListing>(json)->isEmpty());
    }

    void partsAreCountedOnEachSide()
    {
        const auto listing = decode<ExportListing>(fixture("export-listing.json"));

        const QList<DownloadOrder::Part> parts = orderParts(listing->links);

        QCOMPARE(parts.at(1), (DownloadOrder::Part{1, Side::Added, 2, 2, 7, u"weekly_add_002.csv.gz"_s}));
        QCOMPARE(parts.at(2), (DownloadOrder::Part{2, Side::Removed, 1, 1, 4, u"weekly_remove_001.csv.gz"_s}));
    }
};

QTEST_GUILESS_MAIN(TestExportListing)
#include "tst_exportlisting.moc"
