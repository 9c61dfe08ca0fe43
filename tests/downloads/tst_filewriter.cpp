#include "app/downloads/filewriter.h"

#include <QFile>
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
    void moreThanMayWaitIsWrittenInOrder();
    void whoReadsIsToldOfWhatIsWritten();
    void afterAnErrorNothingIsWritten();
    void fewerBytesThanKnownAreAnError();

private:
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestFileWriter::blocksComeBehindWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("one two thirty") == 14);
    there.close();
    FileWriter writer(std::make_shared<Growth>(8));
    QCOMPARE(writer.open(path, 8), 0);
    QCOMPARE(writer.written(), 8);

    for (const char *word : {"three ", "four"}) {
        std::vector<char> block(word, word + qstrlen(word));
        writer.write(block);
        QVERIFY(block.empty());
    }
    writer.settle();

    QCOMPARE(writer.written(), 18);
    QCOMPARE(writer.error(), 0);
    QCOMPARE(bytesOf(path), QByteArray("one two three four"));
}

void TestFileWriter::moreThanMayWaitIsWrittenInOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    FileWriter writer(std::make_shared<Growth>());
    QCOMPARE(writer.open(path, 0), 0);
    QByteArray all;

    for (int i = 0; i < 500; ++i) {
        const QByteArray line = QByteArray::number(i).repeated(i % 7 == 0 ? 20'000 : 3) + '\n';
        all += line;
        std::vector<char> block(line.cbegin(), line.cend());
        writer.write(block);
    }
    writer.settle();

    QCOMPARE(writer.written(), all.size());
    QVERIFY(bytesOf(path) == all);
}

void TestFileWriter::whoReadsIsToldOfWhatIsWritten()
{
    const QTemporaryDir folder;
    const auto growth = std::make_shared<Growth>();
    FileWriter writer(growth);
    QCOMPARE(writer.open(folder.filePath(u"file"_s), 0), 0);
    std::vector<char> block(2'000'000, 'x');

    writer.write(block);

    QVERIFY(QTest::qWaitFor([&] { return growth->waitFor(0, std::chrono::milliseconds(100)).first == 2'000'000; }));
    const auto [fresh, next] = growth->fresh(0);
    QCOMPARE(fresh.size(), std::size_t(2'000'000));
    QCOMPARE(bytesOf(folder.filePath(u"file"_s)).size(), 2'000'000);
}

void TestFileWriter::afterAnErrorNothingIsWritten()
{
    const auto growth = std::make_shared<Growth>();
    FileWriter writer(growth);
    QCOMPARE(writer.open(u"/dev/full"_s, 0), 0);

    for (int i = 0; i < 100; ++i) {
        std::vector<char> block(1000, 'x');
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
