#include "app/downloads/arrayreader.h"
#include "app/downloads/digest.h"
#include "app/downloads/gzipreader.h"
#include "app/downloads/rowcounter.h"
#include "app/downloads/unpacking.h"
#include "downloads/downloadtenant.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <condition_variable>
#include <thread>

using namespace edgewise;
using namespace Qt::StringLiterals;

using Verdict = GzipReader::Verdict;
using Beginnings = Unpacking::Beginnings;
using Headers = DownloadChoices::Headers;
using Outcome = Unpacking::Outcome;

namespace {

constexpr quint32 seed = 1952;

QByteArray csv(int from, int rows, bool hasHeader)
{
    QByteArray text = hasHeader ? QByteArray("guestRef,email,note\r\n") : QByteArray();
    for (int i = from; i < from + rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "a" + number + "-ref,g" + number + "@example.org,\"line one\nline \"\"two\"\" of " + number + "\"\r\n";
    }
    return text;
}

/// What `reader` makes of `bytes` given to it in pieces.
Verdict readInPieces(const QByteArray &bytes, const std::function<int()> &size, QByteArray &out)
{
    GzipReader reader([&](std::span<const char> made) {
        out.append(made.data(), qsizetype(made.size()));
        return true;
    });
    for (qsizetype at = 0; at < bytes.size();) {
        // A copy, so that a sanitizer sees a read before or behind it.
        const QByteArray piece = bytes.mid(at, size());
        const std::vector<char> copy(piece.cbegin(), piece.cend());
        at += piece.size();
        if (const Verdict verdict = reader.read(copy); verdict != Verdict::Good)
            return verdict;
    }
    return reader.end();
}

qint64 rowsOf(const QByteArray &text, Content content)
{
    RowCounter counter(content);
    counter.count(std::span<const char>(text.constData(), std::size_t(text.size())));
    return counter.rows();
}

Unpacking::Report reportOf(const Unpacking::Order &order)
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isDone = false;
    Unpacking unpacking(order, {}, [&] {
        const std::lock_guard lock(mutex);
        isDone = true;
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return isDone; });
    return unpacking.report();
}

} // namespace

/// Unpacking, comparing, counting and joining, without a network.
class TestUnpacking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreReadInPiecesOfAnySize();
    void aLongHeaderIsReadInPiecesOfAnySize();
    void whatIsWrongWithGzipIsFound_data();
    void whatIsWrongWithGzipIsFound();
    void everyCutIsFound();
    void everyFlippedBitIsFound();
    void recordsAreCounted_data();
    void recordsAreCounted();
    void countingInPiecesIsCountingAtOnce();
    void aHeaderIsToldFromRows_data();
    void aHeaderIsToldFromRows();
    void partsAreJoined_data();
    void partsAreJoined();
    void arraysAreJoinedInPiecesOfAnySize();
    void aDamagedPartIsNamed();
    void whatCannotBeJoinedIsNot_data();
    void whatCannotBeJoinedIsNot();
    void aReadingGoesOnWhereItWasStopped_data();
    void aReadingGoesOnWhereItWasStopped();
    void whatWasJustWrittenIsReadOnceAndInOrder();
    void anotherStateIsNotTakenUp();
};

void TestUnpacking::membersAreReadInPiecesOfAnySize()
{
    QRandomGenerator random(seed);
    const QByteArray text = csv(0, 300, true);
    const QByteArray members = zipped(text.first(5)) + zipped({}) + zipped(text.sliced(5, 4000)) + zipped(text.sliced(4005), 1);

    for (int size = 1; size < 64; ++size) {
        QByteArray out;
        QCOMPARE(readInPieces(
                     members, [size] { return size; }, out),
                 Verdict::Good);
        QCOMPARE(out, text);
    }
    for (int i = 0; i < 200; ++i) {
        QByteArray out;
        QCOMPARE(readInPieces(
                     members, [&] { return 1 + random.bounded(3000); }, out),
                 Verdict::Good);
        QCOMPARE(out, text);
    }
}

void TestUnpacking::aLongHeaderIsReadInPiecesOfAnySize()
{
    const QByteArray text = csv(0, 20, true);
    const QByteArray plain = zipped(text);
    QByteArray header("\x1f\x8b\x08\x1e\0\0\0\0\0\x03\x04\0abcddaily.csv\0a comment\0", 36);
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(header.constData()), uInt(header.size()));
    header += char(crc & 0xff);
    header += char(crc >> 8 & 0xff);
    const QByteArray members = header + plain.sliced(10) + header + plain.sliced(10);
    QByteArray harmed = members;
    harmed[20] = 'D';

    for (int size = 1; size < members.size(); ++size) {
        QByteArray out;
        QCOMPARE(readInPieces(
                     members, [size] { return size; }, out),
                 Verdict::Good);
        QCOMPARE(out, QByteArray(text + text));
        QCOMPARE(readInPieces(
                     harmed, [size] { return size; }, out),
                 Verdict::Unreadable);
    }
}

void TestUnpacking::whatIsWrongWithGzipIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("verdict");

    const QByteArray good = zipped("a,b\n1,2\n");
    QByteArray crc = good;
    crc[crc.size() - 8] = char(crc.at(crc.size() - 8) ^ 1);
    QByteArray length = good;
    length[length.size() - 1] = char(length.at(length.size() - 1) ^ 1);
    QTest::newRow("good") << good << int(Verdict::Good);
    QTest::newRow("padding") << QByteArray(good + QByteArray(600, '\0')) << int(Verdict::Good);
    QTest::newRow("CRC") << crc << int(Verdict::Checksum);
    QTest::newRow("length") << length << int(Verdict::Checksum);
    QTest::newRow("second member's CRC") << QByteArray(good + crc) << int(Verdict::Checksum);
    QTest::newRow("garbage behind") << QByteArray(good + "and more") << int(Verdict::GoesOn);
    QTest::newRow("garbage behind padding") << QByteArray(good + QByteArray(3, '\0') + "x") << int(Verdict::GoesOn);
    QTest::newRow("nothing") << QByteArray() << int(Verdict::EndsEarly);
    QTest::newRow("only a header") << good.first(10) << int(Verdict::EndsEarly);
    QTest::newRow("half a second member") << QByteArray(good + good.first(12)) << int(Verdict::EndsEarly);
    QTest::newRow("no gzip") << QByteArray("a,b\n1,2\n") << int(Verdict::Unreadable);
    QTest::newRow("bad blocks") << QByteArray(good.first(10) + QByteArray(100, '\xff')) << int(Verdict::Unreadable);
}

void TestUnpacking::whatIsWrongWithGzipIsFound()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, verdict);

    for (const int size : {1, 2, 3, 7, 100000}) {
        QByteArray out;
        QCOMPARE(int(readInPieces(
                     bytes, [size] { return size; }, out)),
                 verdict);
    }
}

void TestUnpacking::everyCutIsFound()
{
    const QByteArray whole = zipped(csv(0, 20, true));

    for (qsizetype size = 0; size < whole.size(); ++size) {
        QByteArray out;
        QVERIFY(readInPieces(
                    whole.first(size), [] { return 100; }, out) == Verdict::EndsEarly);
    }
}

void TestUnpacking::everyFlippedBitIsFound()
{
    const QByteArray whole = zipped(csv(0, 20, true));

    for (qsizetype bit = qsizetype(10) * 8; bit < whole.size() * 8; ++bit) {
        QByteArray bytes = whole;
        bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
        QByteArray out;
        QVERIFY2(readInPieces(
                     bytes, [] { return 100000; }, out) != Verdict::Good,
                 qPrintable(QString::number(bit)));
    }
}

void TestUnpacking::recordsAreCounted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<qint64>("rows");

    QTest::newRow("nothing") << QByteArray() << false << qint64(0);
    QTest::newRow("three") << QByteArray("a\nb\nc\n") << false << qint64(3);
    QTest::newRow("the last without its end") << QByteArray("a\nb\nc") << false << qint64(3);
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << false << qint64(2);
    QTest::newRow("empty lines") << QByteArray("\n\na\n\r\n\nb\n\n") << false << qint64(2);
    QTest::newRow("a break in quotes") << QByteArray("\"a\nb\",1\nc,2\n") << false << qint64(2);
    QTest::newRow("doubled quotes") << QByteArray("\"a\"\"\nb\",1\nc,2\n") << false << qint64(2);
    QTest::newRow("quotes of JSON lines mean nothing") << QByteArray("{\"a\":\"\\\"\"}\n{\"b\":1}\n") << true << qint64(2);
    QTest::newRow("many") << csv(0, 1000, true) << false << qint64(1001);
}

void TestUnpacking::recordsAreCounted()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isJson);
    QFETCH(const qint64, rows);

    QCOMPARE(rowsOf(text, isJson ? Content::JsonLines : Content::Csv), rows);
}

void TestUnpacking::countingInPiecesIsCountingAtOnce()
{
    QRandomGenerator random(seed);
    const QByteArray letters("a\"\n\r,");

    for (int round = 0; round < 2000; ++round) {
        QByteArray text;
        for (int i = random.bounded(400); i > 0; --i)
            text += letters.at(random.bounded(round % 2 == 0 ? 5 : 3) % letters.size());
        bool isQuoted = false;
        bool isEmpty = true;
        qint64 rows = 0;
        for (const char c : std::as_const(text)) {
            isQuoted = c == '"' ? !isQuoted : isQuoted;
            if (c == '\n' && !isQuoted) {
                rows += isEmpty ? 0 : 1;
                isEmpty = true;
            } else if (c != '\r') {
                isEmpty = false;
            }
        }
        RowCounter counter;
        for (qsizetype at = 0; at < text.size();) {
            const QByteArray piece = text.mid(at, 1 + random.bounded(200));
            counter.count(std::span<const char>(piece.constData(), std::size_t(piece.size())));
            at += piece.size();
        }
        QVERIFY2(counter.rows() == rows + (isEmpty ? 0 : 1), text.constData());
        QVERIFY2(counter.wholeRows() == rows, text.constData());
    }
}

void TestUnpacking::aHeaderIsToldFromRows_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isHeader");

    QTest::newRow("names over values") << QByteArray("guestRef,email") << QByteArray("x,a@example.org") << true;
    QTest::newRow("pipes and quotes") << QByteArray("\"First name\"|\"Orders\"") << QByteArray("\"Ann\"|\"12\"") << true;
    QTest::newRow("two rows") << QByteArray("a@example.org,3") << QByteArray("b@example.org,4") << false;
    QTest::newRow("two rows of words") << QByteArray("Ann,Oslo") << QByteArray("Ben,Rome") << false;
    QTest::newRow("names that repeat") << QByteArray("x,x") << QByteArray("1,2") << false;
    QTest::newRow("a name is missing") << QByteArray("x,,z") << QByteArray("1,2,3") << false;
    QTest::newRow("other number of columns") << QByteArray("x,y") << QByteArray("1,2,3") << false;
    QTest::newRow("nothing below") << QByteArray("x,y") << QByteArray() << false;
}

void TestUnpacking::aHeaderIsToldFromRows()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const bool, isHeader);

    QCOMPARE(looksLikeHeader(first, second), isHeader);
}

void TestUnpacking::partsAreJoined_data()
{
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<QByteArray>("joined");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<Beginnings>("beginnings");
    QTest::addColumn<Headers>("headers");
    constexpr auto good = Beginnings::Good;

    const QByteArray head = csv(0, 0, true);
    QTest::newRow("header in each") << QByteArrayList{csv(0, 50, true), csv(50, 50, true), csv(100, 1, true)} << csv(0, 101, true)
                                    << qint64(101) << good << Headers::Find;
    QTest::newRow("header in the first") << QByteArrayList{csv(0, 50, true), csv(50, 50, false)} << csv(0, 100, true) << qint64(100) << good
                                         << Headers::Find;
    QTest::newRow("no header") << QByteArrayList{csv(0, 50, false), csv(50, 50, false)} << csv(0, 100, false) << qint64(100) << good
                               << Headers::Find;
    QTest::newRow("one with a header only") << QByteArrayList{csv(0, 50, true), head} << csv(0, 50, true) << qint64(50) << good
                                            << Headers::Find;
    QTest::newRow("the first with a header only")
        << QByteArrayList{head, csv(0, 50, true)} << csv(0, 50, true) << qint64(50) << good << Headers::Find;
    QTest::newRow("an empty one") << QByteArrayList{csv(0, 5, true), {}, csv(5, 5, true)} << csv(0, 10, true) << qint64(10) << good
                                  << Headers::Find;
    QTest::newRow("only empty ones") << QByteArrayList{{}, {}} << QByteArray() << qint64(0) << good << Headers::Find;
    QTest::newRow("without the last line break") << QByteArrayList{csv(0, 5, true).chopped(2), csv(5, 5, true).chopped(2)}
                                                 << csv(0, 10, true).chopped(2) << qint64(10) << good << Headers::Find;
    QTest::newRow("with byte order marks") << QByteArrayList{"\xEF\xBB\xBF" + csv(0, 5, true), "\xEF\xBB\xBF" + csv(5, 5, true)}
                                           << QByteArray("\xEF\xBB\xBF" + csv(0, 10, true)) << qint64(10) << good << Headers::Find;
    QTest::newRow("equal rows at the beginning")
        << QByteArrayList{"Ann,Oslo\nBen,Rome\n", "Ann,Oslo\nEve,Bonn\n"} << QByteArray("Ann,Oslo\nBen,Rome\nAnn,Oslo\nEve,Bonn\n")
        << qint64(4) << Beginnings::Equal << Headers::Find;
    QTest::newRow("names of other columns") << QByteArrayList{csv(0, 5, true), "city,age\nOslo,7\n"}
                                            << QByteArray(csv(0, 5, true) + "city,age\nOslo,7\n") << qint64(7) << good << Headers::Find;
    const QByteArrayList words{"name,city\nAnn,Oslo\n", "name,city\nEve,Bonn\n"};
    QTest::newRow("words only") << words << QByteArray("name,city\nAnn,Oslo\nname,city\nEve,Bonn\n") << qint64(4) << Beginnings::Equal
                                << Headers::Find;
    QTest::newRow("words only, header in each")
        << words << QByteArray("name,city\nAnn,Oslo\nEve,Bonn\n") << qint64(2) << good << Headers::Every;
    QTest::newRow("another header in each") << QByteArrayList{words.first(), "name,town\nEve,Bonn\n"}
                                            << QByteArray("name,city\nAnn,Oslo\nname,town\nEve,Bonn\n") << qint64(2)
                                            << Beginnings::OtherHeader << Headers::Every;
    QTest::newRow("no header, though it looks so")
        << QByteArrayList{"age,city\n7,Oslo\n", "age,city\n8,Bonn\n"} << QByteArray("age,city\n7,Oslo\nage,city\n8,Bonn\n") << qint64(4)
        << good << Headers::None;
    QTest::newRow("JSON lines, header in each")
        << QByteArrayList{"{\"a\":1}\n", "{\"a\":1}\n"} << QByteArray("{\"a\":1}\n{\"a\":1}\n") << qint64(2) << good << Headers::Every;
    QTest::newRow("JSON lines") << QByteArrayList{"{\"a\":1}\n{\"a\":2}", "{\"a\":1}\n"} << QByteArray("{\"a\":1}\n{\"a\":2}\n{\"a\":1}\n")
                                << qint64(3) << good << Headers::Find;
    QTest::newRow("JSON arrays") << QByteArrayList{"[{\"a\":\"]\\\"}\"},[1,[2]]]\n", "\xEF\xBB\xBF [ ]", " [\n3 ,\"[\"\n]\r\n"}
                                 << QByteArray("[\n{\"a\":\"]\\\"}\"},[1,[2]],\n3 ,\"[\"\n\n]\n") << qint64(4) << good << Headers::Find;
    QTest::newRow("JSON arrays without an element")
        << QByteArrayList{"[]", " [ \n] "} << QByteArray("[]\n") << qint64(0) << good << Headers::Find;
}

void TestUnpacking::partsAreJoined()
{
    QFETCH(const QByteArrayList, parts);
    QFETCH(const QByteArray, joined);
    QFETCH(const qint64, rows);
    QFETCH(const Beginnings, beginnings);
    QFETCH(const Headers, headers);
    const QTemporaryDir folder;
    Unpacking::Order order{.output = folder.filePath(u"joined"_s), .headers = headers};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        order.sources += folder.filePath(QString::number(i));
        store(order.sources.last(), zipped(parts.at(i)));
    }

    const Unpacking::Report report = reportOf(order);

    QCOMPARE(report.outcome, Outcome::Good);
    QCOMPARE(contents(order.output), joined);
    QCOMPARE(report.rows.value_or(-1), rows);
    QCOMPARE(report.size, joined.size());
    QCOMPARE(report.sha256, QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex());
    QCOMPARE(report.beginnings, beginnings);
}

void TestUnpacking::arraysAreJoinedInPiecesOfAnySize()
{
    const QByteArray elements = "{\"a\":[\"],\\\\\"]},{\"b\":\"\\\"]\"},[[],{}],7";
    const QByteArray text = "\n[ " + elements + "] \n";

    for (std::size_t size = 1; size < std::size_t(text.size()); ++size) {
        ArrayReader reader;
        QByteArray out;
        for (std::span<const char> left(text.constData(), std::size_t(text.size())); !left.empty();) {
            const auto piece = left.first(std::min(size, left.size()));
            left = left.subspan(piece.size());
            QVERIFY(
                reader.read(piece, [&](std::span<const char> made) { return !out.append(made.data(), qsizetype(made.size())).isNull(); }));
        }
        QVERIFY(reader.isWhole());
        QCOMPARE(out, elements);
        QCOMPARE(reader.elements(), 4);
    }
}

void TestUnpacking::aDamagedPartIsNamed()
{
    const QTemporaryDir folder;
    const QStringList sources{folder.filePath(u"0"_s), folder.filePath(u"1"_s)};
    store(sources.first(), zipped(csv(0, 50, true)));
    store(sources.last(), zipped(csv(50, 50, true)).chopped(4));

    const Unpacking::Report report = reportOf({.sources = sources, .output = folder.filePath(u"joined"_s)});

    QCOMPARE(report.outcome, Outcome::Damaged);
    QCOMPARE(report.damage, Download::Damage::EndsEarly);
    QCOMPARE(report.source, 1);
    QVERIFY(report.rows.value_or(0) >= 50);
}

void TestUnpacking::whatCannotBeJoinedIsNot_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");

    QByteArray tar(1024, '\0');
    tar.replace(257, 5, "ustar");
    QTest::newRow("CSV and JSON lines") << csv(0, 50, true) << QByteArray("{\"a\":1}\n");
    QTest::newRow("JSON lines and an array") << QByteArray("{\"a\":1}\n") << QByteArray("[1]");
    QTest::newRow("an array that does not end") << QByteArray("[1]") << QByteArray("[1, \"]\"");
    QTest::newRow("an array with more behind it") << QByteArray("[1]\n[2]\n") << QByteArray("[3]");
    QTest::newRow("tar archives") << tar << tar;
}

void TestUnpacking::whatCannotBeJoinedIsNot()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const QTemporaryDir folder;
    const QStringList sources{folder.filePath(u"0"_s), folder.filePath(u"1"_s)};
    store(sources.first(), zipped(first));
    store(sources.last(), zipped(second));

    const Unpacking::Report report = reportOf({.sources = sources, .output = folder.filePath(u"joined"_s)});

    QCOMPARE(report.outcome, Outcome::CannotJoin);
}

void TestUnpacking::aReadingGoesOnWhereItWasStopped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("unpacks");

    const QByteArray text = csv(0, 3000, true);
    const QByteArray members = zipped(text.first(5)) + zipped(text.sliced(5, 40'000)) + zipped(text.sliced(40'005), 1);
    for (const bool unpacks : {false, true}) {
        const char *how = unpacks ? "unpacked" : "kept";
        QTest::addRow("three members, %s", how) << members << unpacks;
        QTest::addRow("hardly packed, %s", how) << zipped(text, 0) << unpacks;
        QTest::addRow("not packed, %s", how) << text << unpacks;
    }
}

void TestUnpacking::aReadingGoesOnWhereItWasStopped()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, unpacks);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source"_s);
    store(source, bytes);
    const QString whole = unpacks ? folder.filePath(u"whole"_s) : QString();
    const Unpacking::Report wanted = reportOf({.sources = {source}, .output = whole, .isMd5Wanted = true});
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    int takenUp = 0;

    for (int i = 0; i < 100; ++i) {
        const qint64 cut = 1 + random.bounded(int(bytes.size()) - 1);
        const QString output = unpacks ? folder.filePath(u"output"_s) : QString();
        QByteArray state;
        {
            Unpacking first({.sources = {source}, .growth = std::make_shared<Growth>(cut), .output = output, .isMd5Wanted = true}, {},
                            [] {});
            const QDeadlineTimer patience(std::chrono::seconds(10));
            while (first.processed() < cut && cut >= 2 && !patience.hasExpired())
                std::this_thread::yield();
            state = first.stopAndKeep();
        }
        takenUp += state.isEmpty() ? 0 : 1;
        const Unpacking::Report report = reportOf({.sources = {source},
                                                   .growth = std::make_shared<Growth>(bytes.size(), true),
                                                   .output = output,
                                                   .isMd5Wanted = true,
                                                   .state = state});

        QCOMPARE(report.outcome, Outcome::Good);
        QCOMPARE(report.sha256, wanted.sha256);
        QCOMPARE(report.md5, wanted.md5);
        QCOMPARE(report.rows, wanted.rows);
        QCOMPARE(report.size, wanted.size);
        QCOMPARE(report.isGzip, wanted.isGzip);
        QVERIFY(!unpacks || contents(output) == contents(whole));
    }
    QVERIFY2(takenUp > 90, qPrintable(QString::number(takenUp))); // the first few bytes do not tell yet what it is
}

/// The reader is sometimes as fast as the writer, sometimes far behind, and begins where a part of the file was there before.
void TestUnpacking::whatWasJustWrittenIsReadOnceAndInOrder()
{
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    const QByteArray bytes = csv(0, 9000, true);
    qint64 fromMemory = 0;
    qint64 fromDisk = 0;

    for (int round = 0; round < 100; ++round) {
        const qint64 before = random.bounded(2) == 0 ? 0 : random.bounded(40'000);
        Growth growth(before);
        qint64 written = before;
        QByteArray read;
        Block held;
        while (read.size() < bytes.size()) {
            for (int i = random.bounded(12); i > 0 && written < bytes.size(); --i) {
                const auto piece = bytes.mid(written, 1 + random.bounded(9000));
                held.assign(piece.cbegin(), piece.cend());
                written += piece.size();
                growth.grow(written, held);
            }
            const qint64 at = read.size();
            if (at == written)
                continue;
            if (const auto [fresh, until] = growth.fresh(at); !fresh.empty()) {
                read.append(fresh.data(), qsizetype(fresh.size()));
                fromMemory += qint64(fresh.size());
            } else {
                QVERIFY(until > at);
                const QByteArray piece = bytes.mid(at, std::min({until - at, written - at, qint64(700)}));
                read += piece;
                fromDisk += piece.size();
            }
        }
        QCOMPARE(read, bytes);
    }

    QVERIFY(fromMemory > 0);
    QVERIFY(fromDisk > 0);
}

void TestUnpacking::anotherStateIsNotTakenUp()
{
    const QTemporaryDir folder;
    const QByteArray text = csv(0, 3000, true);
    const QByteArray bytes = zipped(text);
    const QString source = folder.filePath(u"source"_s);
    const QString output = folder.filePath(u"output"_s);
    store(source, bytes);
    Unpacking first({.sources = {source}, .growth = std::make_shared<Growth>(bytes.size() / 2), .output = output}, {}, [] {});
    QTRY_COMPARE(first.processed(), bytes.size() / 2);
    const QByteArray state = first.stopAndKeep();
    QVERIFY(!state.isEmpty());
    const auto growth = [&] { return std::make_shared<Growth>(bytes.size(), true); };

    QByteArray harmed = contents(output);
    harmed[harmed.size() - 5] = 'X';
    store(output, harmed);
    const Unpacking::Report ofAnotherOutput = reportOf({.sources = {source}, .growth = growth(), .output = output, .state = state});
    const QByteArray made = contents(output);
    const Unpacking::Report cutShort = reportOf({.sources = {source}, .growth = growth(), .output = output, .state = state.chopped(1)});
    const Unpacking::Report ofAnotherKind = reportOf({.sources = {source}, .growth = growth(), .state = state});

    QCOMPARE(ofAnotherOutput.outcome, Outcome::Good);
    QCOMPARE(made, text);
    QCOMPARE(cutShort.outcome, Outcome::Good);
    QCOMPARE(contents(output), text);
    QCOMPARE(ofAnotherKind.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QTEST_GUILESS_MAIN(TestUnpacking)
#include "tst_unpacking.moc"
