#include "app/downloads/filewriter.h"
#include "support/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestFileWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksComeBehindWhatWasThere();
    void moreThanMayWaitIsWrittenInOrder_data();
    void moreThanMayWaitIsWrittenInOrder();
    void whatPassesTheCacheIsTheSame_data();
    void whatPassesTheCacheIsTheSame();
    void whoReadsIsToldOfWhatIsWritten();
    void afterAnErrorNothingIsWritten();
    void fewerBytesThanKnownAreAnError();
};

void TestFileWriter::blocksComeBehindWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    store(path, "one two thirty");
    FileWriter writer(std::make_shared<Growth>(8));
    QCOMPARE(writer.open(path, 8), 0);
    QCOMPARE(writer.written(), 8);

    for (const char *word : {"three ", "four"}) {
        Block block(word, word + qstrlen(word));
        writer.write(block);
        QVERIFY(block.empty());
    }
    writer.settle();

    QCOMPARE(writer.written(), 18);
    QCOMPARE(writer.error(), 0);
    QCOMPARE(contents(path), QByteArray("one two three four"));
}

void TestFileWriter::moreThanMayWaitIsWrittenInOrder_data()
{
    QTest::addColumn<bool>("passesCache");
    QTest::newRow("to the cache") << false;
    QTest::newRow("past the cache") << true;
}

void TestFileWriter::moreThanMayWaitIsWrittenInOrder()
{
    QFETCH(const bool, passesCache);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    FileWriter writer(std::make_shared<Growth>());
    QCOMPARE(writer.open(path, 0), 0);
    if (passesCache)
        writer.passCache();
    QByteArray all;

    for (int i = 0; i < 500; ++i) {
        const QByteArray line = QByteArray::number(i).repeated(i % 7 == 0 ? 20'000 : 3) + '\n';
        all += line;
        Block block(line.cbegin(), line.cend());
        writer.write(block);
    }
    writer.settle();

    QCOMPARE(writer.written(), all.size());
    QVERIFY(contents(path) == all);
}

void TestFileWriter::whatPassesTheCacheIsTheSame_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("disk") << QDir::tempPath();
    QTest::newRow("beside the program") << QCoreApplication::applicationDirPath();
    QTest::newRow("memory") << u"/dev/shm"_s;
}

/// Begun at an odd byte, with blocks of whole pages and others, and read while it grows.
void TestFileWriter::whatPassesTheCacheIsTheSame()
{
    QFETCH(const QString, place);
    if (!QFileInfo(place).isWritable())
        QSKIP("no such place");
    const QTemporaryDir folder(place + u"/tst_filewriter-XXXXXX"_s);
    const QString path = folder.filePath(u"file"_s);
    QByteArray all("odd");
    store(path, all);
    FileWriter writer(std::make_shared<Growth>(all.size()));
    QCOMPARE(writer.open(path, all.size()), 0);
    writer.passCache();

    quint32 number = 1;
    for (int i = 0; i < 60; ++i) {
        std::size_t size = blockSize - std::size_t(all.size()) % blockSize; // to where whole blocks are possible
        if (i % 9 == 4)
            size = 100'001;
        if (i % 9 == 7)
            size = 3 * pageSize;
        Block block(size);
        for (char &one : block)
            one = char((number = number * 1664525 + 1013904223) >> 24);
        all.append(block.data(), qsizetype(block.size()));
        writer.write(block);
        if (i % 20 == 10) {
            writer.settle();
            QVERIFY(contents(path) == all);
        }
    }
    writer.settle();

    QCOMPARE(writer.error(), 0);
    QCOMPARE(writer.written(), all.size());
    QVERIFY(contents(path) == all);
}

void TestFileWriter::whoReadsIsToldOfWhatIsWritten()
{
    const QTemporaryDir folder;
    const auto growth = std::make_shared<Growth>();
    FileWriter writer(growth);
    QCOMPARE(writer.open(folder.filePath(u"file"_s), 0), 0);
    Block block(2'000'000, 'x');

    writer.write(block);

    QVERIFY(QTest::qWaitFor([&] { return growth->waitFor(0, std::chrono::milliseconds(100)).first == 2'000'000; }));
    const auto [fresh, next] = growth->fresh(0);
    QCOMPARE(fresh.size(), std::size_t(2'000'000));
    QCOMPARE(contents(folder.filePath(u"file"_s)).size(), 2'000'000);
}

void TestFileWriter::afterAnErrorNothingIsWritten()
{
    const auto growth = std::make_shared<Growth>();
    FileWriter writer(growth);
    QCOMPARE(writer.open(u"/dev/full"_s, 0), 0);
    writer.passCache();

    for (int i = 0; i < 100; ++i) {
        Block block(1000, 'x');
        writer.write(block);
        QVERIFY(block.empty());
    }
    writer.settle();

    QCOMPARE(writer.error(), ENOSPC);
    QCOMPARE(writer.written(), 0);
    QCOMPARE(growth->waitFor(0, std::chrono::milliseconds(0)).first, 0);
}

void TestFileWriter::fewerBytesThanKnownAreAnError()
{
    const QTemporaryDir folder;
    FileWriter writer(std::make_shared<Growth>());

    QCOMPARE(writer.open(folder.filePath(u"file"_s), 5), ENOENT);

    QCOMPARE(writer.written(), 0);
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
