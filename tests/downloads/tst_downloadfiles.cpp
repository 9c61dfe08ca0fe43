#include "app/downloads/filemark.h"
#include "downloads/downloadtenant.h"
#include "support/rawserver.h"

#include <QCryptographicHash>
#include <QProcess>

#include <atomic>
#include <dlfcn.h>
#include <unistd.h>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Existing = DownloadChoices::Existing;
using State = Download::State;

namespace {

std::atomic<qint64> bytesRead = 0;

/// A small disk that nobody else sees, mounted on a folder and reached by `path`.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &folder)
    {
        QDir().mkpath(folder);
        const QString script =
            u"mount -t tmpfs -o size=4m none \"$1\" && echo ready && while read how; do mount -o remount,$how \"$1\" && echo ready; done"_s;
        m_holder.start(u"unshare"_s, {geteuid() == 0 ? u"-m"_s : u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, folder});
        isThere = m_holder.waitForStarted() && m_holder.waitForReadyRead() && m_holder.readAllStandardOutput().startsWith("ready");
        path = u"/proc/%1/root%2"_s.arg(QString::number(m_holder.processId()), folder);
        if (!isThere)
            problem = m_holder.errorString() + u' ' + QString::fromLocal8Bit(m_holder.readAllStandardError());
    }
    ~SmallDisk()
    {
        m_holder.closeWriteChannel();
        m_holder.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// Leaves room for so many bytes, whole pages.
    void fill(qint64 room)
    {
        QFile ballast(path + u"/ballast"_s);
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot fill the disk");
        const QByteArray page(4096, 'x');
        while (ballast.write(page) == page.size()) {}
        ballast.resize(ballast.size() / page.size() * page.size() - room);
    }
    void empty() { QFile::remove(path + u"/ballast"_s); }
    /// Nobody may write to it, root neither. Only while no file on it is open for writing.
    bool setReadOnly(bool isReadOnly)
    {
        m_holder.write(isReadOnly ? "ro\n" : "rw\n");
        return m_holder.waitForReadyRead() && m_holder.readAllStandardOutput().startsWith("ready");
    }

    bool isThere = false;
    QString path;
    QString problem;

private:
    QProcess m_holder;
};

} // namespace

/// Stands before OpenSSL's own for this program: whatever is read is hashed.
extern "C" int SHA256_Update(void *context, const void *bytes, std::size_t size)
{
    static const auto real = reinterpret_cast<int (*)(void *, const void *, std::size_t)>(dlsym(RTLD_NEXT, "SHA256_Update"));
    bytesRead += qint64(size);
    return real(context, bytes, size);
}

/// What happens on the disk: how often it is read, what is done when it is full, and what files are called.
class TestDownloadFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsReadTwice_data();
    void nothingIsReadTwice();
    void whatChangedMeanwhileIsReadAgain_data();
    void whatChangedMeanwhileIsReadAgain();
    void whoWritesAtOnceIsSeen();
    void aSmallDiskIsWaitedFor_data();
    void aSmallDiskIsWaitedFor();
    void aFolderThatMayNotBeWrittenToIsWaitedFor();
    void theStoreMayTellTheName_data();
    void theStoreMayTellTheName();
    void equalNamesOfTheStoreStayApart();

private:
    void startQueue();
    [[nodiscard]] Download last() const { return m_queue->now().downloads.value(0); }
    [[nodiscard]] bool comesTo(State state)
    {
        return waitUntil(*m_queue, [this, state] { return last().state == state; });
    }
    [[nodiscard]] QString files() const { return m_folder->filePath(u"files"_s); }
    [[nodiscard]] QStringList names() const { return QDir(files()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    DownloadOrder small(const DownloadChoices &choices) { return m_tenant.order(m_tenant.job("abandoned_carts_daily", 1), choices); }

    DownloadTenant m_tenant;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DownloadQueue> m_queue;
};

void TestDownloadFiles::init()
{
    m_queue.reset();
    m_tenant.sandbox.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    startQueue();
}

void TestDownloadFiles::startQueue()
{
    m_queue = std::make_unique<DownloadQueue>(
        DownloadQueue::Options{.databaseFile = m_folder->filePath(u"db"_s), .silence = 10s, .firstPause = 1ms}, m_tenant.lister());
    m_queue->start();
}

void TestDownloadFiles::nothingIsReadTwice_data()
{
    QTest::addColumn<QString>("interruption");

    QTest::newRow("cut") << u"cut"_s;
    QTest::newRow("paused") << u"pause"_s;
    QTest::newRow("all paused") << u"pause all"_s;
    QTest::newRow("quit and begun again") << u"quit"_s;
    QTest::newRow("quit twice") << u"quit twice"_s;
}

void TestDownloadFiles::nothingIsReadTwice()
{
    QFETCH(const QString, interruption);
    const DownloadOrder order = small({.folder = files()});
    const QByteArray bytes = m_tenant.files(order.executionRef).first();
    m_tenant.sandbox.set({"cutAfter=5000*1"});
    m_tenant.sandbox.set({"downloadOutput.slow=20000"}); // half a second
    bytesRead = 0;
    m_queue->add(order);
    QVERIFY(waitUntil(*m_queue, [this] { return last().done >= 1000; }));
    QTRY_VERIFY(bytesRead >= 1000);

    if (interruption == "pause"_L1) {
        m_queue->pause(last().id);
        QVERIFY(comesTo(State::Paused));
        m_queue->resume(last().id);
    } else if (interruption == "pause all"_L1) {
        m_queue->pauseAll(true);
        QVERIFY(waitUntil(*m_queue, [this] { return m_queue->now().isPaused && last().state == State::Queued; }));
        m_queue->pauseAll(false);
    } else if (interruption == "quit"_L1) {
        m_queue.reset();
        startQueue();
    } else if (interruption == "quit twice"_L1) {
        m_queue.reset();
        m_tenant.sandbox.set({"storeError=InternalError"});
        startQueue();
        QVERIFY(comesTo(State::WaitingForStore));
        m_queue.reset();
        m_tenant.sandbox.clear();
        startQueue();
    }
    QVERIFY(comesTo(State::Done));

    QCOMPARE(bytesRead.load(), bytes.size());
    QVERIFY(QDir(m_folder->filePath(u"readings"_s)).isEmpty());
    QCOMPARE(contents(last().path()), bytes);
    QCOMPARE(last().sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TestDownloadFiles::whatChangedMeanwhileIsReadAgain_data()
{
    QTest::addColumn<bool>("quits");
    QTest::addColumn<bool>("isHarmedFirst");

    QTest::newRow("paused") << false << false;
    QTest::newRow("quit and begun again") << true << false;
    QTest::newRow("before it was quit") << true << true;
}

void TestDownloadFiles::whatChangedMeanwhileIsReadAgain()
{
    QFETCH(const bool, quits);
    QFETCH(const bool, isHarmedFirst);
    const DownloadOrder order = small({.folder = files()});
    m_tenant.sandbox.set({"downloadOutput.slow=20000"});
    bytesRead = 0;
    m_queue->add(order);
    QTRY_VERIFY(bytesRead >= 3000);
    m_queue->pause(last().id);
    QVERIFY(comesTo(State::Paused));
    QFile file(last().path() + u".part"_s);
    if (quits && !isHarmedFirst)
        m_queue.reset();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(2000) && file.write("harmed") == 6);
    file.close();

    m_tenant.sandbox.clear();
    if (quits) {
        m_queue.reset();
        startQueue();
        QVERIFY(comesTo(State::Paused));
    }
    m_queue->resume(last().id);
    QVERIFY(waitUntil(*m_queue, [this] { return !last().isBusy() && last().state != State::Paused; }));

    QVERIFY2(last().state == State::Done, qPrintable(last().sentence()));
    QCOMPARE(contents(last().path()), m_tenant.files(order.executionRef).first());
    QVERIFY2(last().note.contains(u"what was there was damaged"_s), qPrintable(last().note));
}

/// The clocks of file systems stand still for milliseconds, and some for seconds.
void TestDownloadFiles::whoWritesAtOnceIsSeen()
{
    const QDateTime now = QDateTime::currentDateTime();
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto write = [&](const QByteArray &bytes) {
        return file.seek(0) && file.write(bytes) == bytes.size() && file.setFileTime(now, QFile::FileModificationTime);
    };
    QVERIFY(write(QByteArray(1'000'000, 'a')));

    const QByteArray mark = markAsLeft(file.fileName());
    QCOMPARE(markOf(file.fileName()), mark);
    QVERIFY(write("harmed"));

    QVERIFY(!mark.isEmpty());
    QVERIFY(markOf(file.fileName()) != mark);
}

void TestDownloadFiles::aSmallDiskIsWaitedFor_data()
{
    QTest::addColumn<bool>("decompress");
    QTest::addColumn<int>("room");

    QTest::newRow("full while fetching") << false << 8192;
    QTest::newRow("full while unpacking") << true << 20480;
}

void TestDownloadFiles::aSmallDiskIsWaitedFor()
{
    QFETCH(const bool, decompress);
    QFETCH(const int, room);
    SmallDisk disk(files());
    if (!disk.isThere)
        QSKIP(qPrintable(u"No disk may be mounted here: "_s + disk.problem));
    disk.fill(room);
    DownloadOrder order = small({.folder = disk.path, .decompress = decompress});
    order.parts.first().sizeKb = 0; // or it would not even begin
    const QByteArray packed = m_tenant.files(order.executionRef).first();

    m_queue->add(order);
    QVERIFY2(comesTo(State::WaitingForSpace), qPrintable(last().sentence()));
    const Download waiting = last();
    disk.empty();
    QVERIFY2(comesTo(State::Done), qPrintable(last().sentence()));

    QVERIFY(waiting.missing > 0);
    QCOMPARE(contents(last().path()), decompress ? unzipped(packed) : packed);
    QCOMPARE(QDir(disk.path).entryList(QDir::Files | QDir::Hidden), QStringList{last().fileName});
    m_queue.reset(); // before its disk
}

void TestDownloadFiles::aFolderThatMayNotBeWrittenToIsWaitedFor()
{
    SmallDisk disk(files());
    if (!disk.isThere)
        QSKIP(qPrintable(u"No disk may be mounted here: "_s + disk.problem));
    QVERIFY(disk.setReadOnly(true));
    const DownloadOrder order = small({.folder = disk.path});

    m_queue->add(order);
    QVERIFY2(comesTo(State::WaitingForFolder), qPrintable(last().sentence()));
    const Download waiting = last();
    QVERIFY(disk.setReadOnly(false));
    QVERIFY2(comesTo(State::Done), qPrintable(last().sentence()));

    QCOMPARE(waiting.done, 0);
    QVERIFY2(waiting.sentence().contains(u"may not be written to"_s), qPrintable(waiting.sentence()));
    QCOMPARE(contents(last().path()), m_tenant.files(order.executionRef).first());
    m_queue.reset(); // before its disk
}

void TestDownloadFiles::theStoreMayTellTheName_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("decompress");
    QTest::addColumn<QString>("name"); // empty: any, in the folder
    const QString source = u"{source}"_s;
    const auto called = [](const QByteArray &name) { return QByteArray("attachment; filename" + name); };

    QTest::newRow("plain") << called("=\"daily_add_001.csv.gz\"") << source << false << u"daily_add_001.csv.gz"_s;
    QTest::newRow("unpacked") << called("=daily.csv.gz") << source << true << u"daily.csv"_s;
    QTest::newRow("with more") << called("=daily.csv.gz") << u"{export}_{source}"_s << false << u"x_daily.csv.gz"_s;
    QTest::newRow("not asked for") << called("=daily.csv.gz") << u"{export}"_s << false << u"x.csv.gz"_s;
    QTest::newRow("none") << QByteArray() << source << false << u"x_j_full_001.csv.gz"_s;
    QTest::newRow("up") << called("=\"../../up.csv.gz\"") << source << false << u"up.csv.gz"_s;
    QTest::newRow("up, encoded") << called("*=UTF-8''..%2F..%2Fup.csv.gz") << source << false << u"up.csv.gz"_s;
    QTest::newRow("up, of another system") << called("*=UTF-8''..%5C..%5Cup.csv.gz") << source << false << u"up.csv.gz"_s;
    QTest::newRow("a device") << called("=CON.csv.gz") << source << false << u"_CON.csv.gz"_s;
    QTest::newRow("the folder above") << called("=\"..\"") << source << false << QString();
    QTest::newRow("control characters") << called("*=UTF-8''a%0Ab%00.csv.gz") << source << false << QString();
    QTest::newRow("300 characters") << called("=" + QByteArray(300, 'x') + ".csv.gz") << source << false << QString();
}

void TestDownloadFiles::theStoreMayTellTheName()
{
    QFETCH(const QByteArray, disposition);
    QFETCH(const QString, pattern);
    QFETCH(const bool, decompress);
    QFETCH(const QString, name);
    const QByteArray text = "a,b\n1,2\n";
    const QByteArray header = disposition.isEmpty() ? QByteArray() : QByteArray("Content-Disposition: " + disposition + "\r\n");
    RawServer server({RawServer::reply("200 OK", zipped(text), header)});
    const JobLinks links{
        .executionRef = u"j"_s, .expireAt = {}, .parts = {PartLink{.url = server.url().toEncoded() + "/?X-Amz-Signature=secret"}}};

    m_queue->add({.exportName = u"x"_s,
                  .executionRef = u"j"_s,
                  .parts = {{.sourceName = links.parts.first().fileName()}},
                  .choices = {.folder = files(), .pattern = pattern, .decompress = decompress}},
                 links);
    QVERIFY2(comesTo(State::Done), qPrintable(last().sentence()));

    QCOMPARE(names(), QStringList{last().fileName});
    if (!name.isEmpty())
        QCOMPARE(last().fileName, name);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"files"_s});
    const QByteArray stored = contents(last().path());
    QCOMPARE(decompress ? stored : unzipped(stored), text);
}

void TestDownloadFiles::equalNamesOfTheStoreStayApart()
{
    const QByteArray header = "Content-Disposition: attachment; filename=daily.csv.gz\r\n";
    RawServer server({RawServer::reply("200 OK", zipped("a,b\n1,2\n"), header), RawServer::reply("200 OK", zipped("a,b\n3,4\n"), header)});
    const PartLink link{.url = server.url().toEncoded() + "/?X-Amz-Signature=secret"};
    m_queue->setLimits({.atOnce = 1});

    m_queue->add({.exportName = u"x"_s,
                  .executionRef = u"j"_s,
                  .parts = {{.index = 0, .number = 1, .of = 2}, {.index = 1, .number = 2, .of = 2}},
                  .choices = {.folder = files(), .pattern = u"{source}"_s, .existing = Existing::Replace}},
                 {.executionRef = u"j"_s, .expireAt = {}, .parts = {link, link}});
    QVERIFY(waitUntil(*m_queue, [this] {
        const auto &all = m_queue->now().downloads;
        return all.size() == 2 && all.first().state == State::Done && all.last().state == State::Done;
    }));

    QCOMPARE(names(), (QStringList{u"daily (2).csv.gz"_s, u"daily.csv.gz"_s}));
}

QTEST_GUILESS_MAIN(TestDownloadFiles)
#include "tst_downloadfiles.moc"
