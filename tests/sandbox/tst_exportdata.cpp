#include "app/sandbox/exportdata.h"
#include "app/sandbox/exporttable.h"
#include "app/sandbox/exportwriter.h"
#include "app/sandbox/store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

namespace {

using Format = ExportShape::Format;

} // namespace

Q_DECLARE_METATYPE(edgewise::sandbox::ExportShape)

class TestExportData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeIsGzipWithItsRows_data();
    void everyShapeIsGzipWithItsRows();
    void membersAreConcatenated();
    void aTarHoldsBothSides();
    void theSameSeedWritesTheSameBytes();
    void aFieldMayHoldLineBreaks();
    void namesComeInManyScripts();
    void wrappedLinesHoldTheGuestAsText();
    void aLargeFileHasTheEtagOfItsParts();
    void aShapeSurvivesItsText();
    void theSeedHoldsEveryVariant();

private:
    QByteArray compressed(const ExportShape &shape, quint32 seed = 1)
    {
        const QString path = m_folder.filePath(u"file.gz"_s);
        const ExportOutput output = writeExport(shape, seed, path);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() != output.size)
            return {};
        const QByteArray bytes = file.readAll();
        return output.etag == exportEtag(bytes) ? bytes : QByteArray();
    }
    /// What the tool that everybody has makes of it; nothing when it complains.
    static QByteArray unpacked(const QByteArray &bytes)
    {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s});
        if (!gzip.waitForStarted())
            return {};
        gzip.write(bytes);
        gzip.closeWriteChannel();
        return gzip.waitForFinished() && gzip.exitCode() == 0 ? gzip.readAllStandardOutput() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestExportData::everyShapeIsGzipWithItsRows_data()
{
    QTest::addColumn<ExportShape>("shape");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("lines");
    QTest::newRow("comma") << ExportShape{.rows = 9} << QByteArray("guestRef,email,firstName,") << 10;
    QTest::newRow("comma, quoted, no header") << ExportShape{.hasHeader = false, .isQuoted = true, .rows = 9} << QByteArray("\"") << 9;
    QTest::newRow("pipe, quoted") << ExportShape{.format = Format::PipeCsv, .isQuoted = true, .rows = 9}
                                  << QByteArray("\"guestRef\"|\"email\"|") << 10;
    QTest::newRow("narrow") << ExportShape{.isNarrow = true, .rows = 9} << QByteArray("guestRef,email\n") << 10;
    QTest::newRow("JSON") << ExportShape{.format = Format::JsonLines, .rows = 9} << QByteArray("{\"guestRef\":\"") << 9;
    QTest::newRow("wrapped JSON") << ExportShape{.format = Format::WrappedJsonLines, .rows = 9}
                                  << QByteArray("{\"data\":\"{\\\"guestRef\\\":") << 9;
    QTest::newRow("several members") << ExportShape{.members = 4, .rows = 9} << QByteArray("guestRef,") << 10;
    QTest::newRow("several batches") << ExportShape{.format = Format::JsonLines, .isNarrow = true, .rows = 17001} << QByteArray("{")
                                     << 17001;
}

void TestExportData::everyShapeIsGzipWithItsRows()
{
    QFETCH(ExportShape, shape);
    QFETCH(QByteArray, start);
    QFETCH(int, lines);

    const QByteArray text = unpacked(compressed(shape));

    QVERIFY(text.startsWith(start));
    QCOMPARE(int(text.count('\n')), lines);
}

void TestExportData::membersAreConcatenated()
{
    const QByteArray bytes = compressed({.members = 4, .rows = 40});

    QCOMPARE(bytes.count("\x1f\x8b\x08"), 4);
    QCOMPARE(unpacked(bytes), unpacked(compressed({.rows = 40})));
    QVERIFY(unpacked(compressed({.hasHeader = false})).isEmpty());
    QVERIFY(compressed({.hasHeader = false}).size() >= 18);
}

void TestExportData::aTarHoldsBothSides()
{
    const QByteArray tar = unpacked(compressed({.format = Format::JsonLines, .isTar = true, .rows = 5, .removedRows = 3}));

    QCOMPARE(tar.size() % 512, 0);
    QCOMPARE(tar.sliced(257, 5), "ustar");
    QVERIFY(tar.startsWith("add.json"));
    QCOMPARE(tar.count("{\"guestRef\""), 8);
    QVERIFY(tar.contains("remove.json"));
}

void TestExportData::theSameSeedWritesTheSameBytes()
{
    QCOMPARE(compressed({.rows = 100}, 7), compressed({.rows = 100}, 7));
    QCOMPARE_NE(compressed({.rows = 100}, 7), compressed({.rows = 100}, 8));
}

void TestExportData::aFieldMayHoldLineBreaks()
{
    const QByteArray text = unpacked(compressed({.hasNewlines = true, .rows = 5}));

    QCOMPARE(text.count('\n'), 1 + 5 * 2);
    QCOMPARE(text.count('"'), 5 * 2);
    bool hasOther = false;
    for (const char c : unpacked(compressed({.rows = 50})))
        hasOther = hasOther || c < 0;
    QVERIFY(hasOther);
}

void TestExportData::namesComeInManyScripts()
{
    const QString text = QString::fromUtf8(unpacked(compressed({.rows = 500})));

    QSet<QChar::Script> scripts;
    for (const QChar c : text)
        scripts.insert(c.script());
    for (const auto script : {QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Arabic, QChar::Script_Hebrew,
                              QChar::Script_Han, QChar::Script_Hangul, QChar::Script_Devanagari, QChar::Script_Thai})
        QVERIFY2(scripts.contains(script), QByteArray::number(int(script)).constData());
    QVERIFY(!text.contains(QChar::ReplacementCharacter));
}

void TestExportData::wrappedLinesHoldTheGuestAsText()
{
    const QByteArray plain = unpacked(compressed({.format = Format::JsonLines, .hasNewlines = true, .rows = 5}));
    const QByteArray wrapped = unpacked(compressed({.format = Format::WrappedJsonLines, .hasNewlines = true, .rows = 5}));

    QByteArray unwrapped;
    for (const QByteArray &line : wrapped.split('\n')) {
        if (!line.isEmpty())
            unwrapped += QJsonDocument::fromJson(line).object().value("data"_L1).toString().toUtf8() + "\n";
    }
    QCOMPARE(unwrapped, plain);
}

void TestExportData::aLargeFileHasTheEtagOfItsParts()
{
    const QByteArray bytes(20 * 1024 * 1024, 'x');

    QCOMPARE(exportEtag(bytes).size(), 2 + 32 + 2);
    QVERIFY(exportEtag(bytes).endsWith("-3\""));
    QCOMPARE(exportEtag("abc"), "\"900150983cd24fb0d6963f7d28e17f72\"");
}

void TestExportData::aShapeSurvivesItsText()
{
    const ExportShape shape{
        .format = Format::PipeCsv, .hasHeader = false, .isQuoted = true, .members = 3, .first = 12, .rows = 34, .removedRows = 5};

    QCOMPARE(ExportShape::fromText(shape.toText()), shape);
}

void TestExportData::theSeedHoldsEveryVariant()
{
    Store store(m_folder.filePath(u"tenant"_s));
    seedExports(store, 3);
    ExportTable table(store);

    QSet<QString> endings;
    QSet<int> formats;
    qsizetype mostParts = 0;
    bool hasNoFiles = false;
    bool hasEmptyFile = false;
    bool hasHalfAMillion = false;
    bool hasLaterPartsWithoutHeader = false;
    for (const QString &name : exportNames(store)) {
        const QList<ExportJob> jobs = table.jobs(table.definition(name));
        QCOMPARE(jobs.size(), 20);
        for (const ExportJob &job : jobs) {
            const QList<ExportFile> files = table.files(job.execution);
            mostParts = std::max(mostParts, files.size());
            hasNoFiles = hasNoFiles || (files.isEmpty() && job.status == "SUCCESS"_L1);
            for (const ExportFile &file : files) {
                endings += file.shape.ending();
                formats += int(file.shape.format);
                hasEmptyFile = hasEmptyFile || file.shape.rows == 0;
                hasHalfAMillion = hasHalfAMillion || file.shape.rows == 500'000;
            }
            hasLaterPartsWithoutHeader =
                hasLaterPartsWithoutHeader || (files.size() > 1 && files[0].shape.hasHeader && !files[1].shape.hasHeader);
        }
    }

    QCOMPARE(exportNames(store).size(), 6);
    QCOMPARE(endings, QSet<QString>({u"csv.gz"_s, u"json.gz"_s, u"tar.gz"_s}));
    QCOMPARE(formats.size(), 4);
    QCOMPARE(mostParts, 8);
    QVERIFY(hasNoFiles && hasEmptyFile && hasHalfAMillion && hasLaterPartsWithoutHeader);
}

QTEST_GUILESS_MAIN(TestExportData)
#include "tst_exportdata.moc"
