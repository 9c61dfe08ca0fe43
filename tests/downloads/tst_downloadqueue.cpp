#include "app/core/database.h"
#include "app/downloads/filename.h"
#include "downloads/downloadtenant.h"
#include "support/rawserver.h"
#include "support/tlsserver.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QNetworkProxyFactory>
#include <QScopeGuard>
#include <QSslSocket>

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <semaphore>
#include <unistd.h>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Existing = DownloadChoices::Existing;
using State = Download::State;
using Trouble = Download::Trouble;

namespace {

/// While it is set, files that end in .part find no room.
std::atomic<bool> isDiskFull = false;

/// While it is set, the trash takes nothing.
std::atomic<bool> isTrashFull = false;

/// While it is set, whoever has given a file its last name says so and goes on only when told.
std::atomic<bool> isNamingHeld = false;
std::binary_semaphore isNamed(0);
std::binary_semaphore mayGoOn(0);

/// A system whose proxy listens at that port of this computer.
class Through final : public QNetworkProxyFactory
{
public:
    explicit Through(quint16 port)
        : m_port(port)
    {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_port, u"ann"_s, u"let me in"_s)};
    }

private:
    quint16 m_port;
};

} // namespace

/// Stands before the system's own for this program.
extern "C" ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    static const auto real = reinterpret_cast<ssize_t (*)(int, const void *, size_t, off_t)>(dlsym(RTLD_NEXT, "pwrite"));
    if (isDiskFull) {
        char name[4096] = {};
        const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
        if (readlink(link.constData(), name, sizeof name - 1) > 0 && QByteArray(name).endsWith(".part")) {
            errno = ENOSPC;
            return -1;
        }
    }
    return real(descriptor, bytes, size, offset);
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    static const auto real = reinterpret_cast<int (*)(int, const char *, int, const char *, unsigned int)>(dlsym(RTLD_NEXT, "renameat2"));
    if (isTrashFull && QByteArray(to).contains("/Trash/files/")) {
        errno = ENOSPC;
        return -1;
    }
    const int result = real(fromFolder, from, toFolder, to, flags);
    if (isNamingHeld.exchange(false)) {
        isNamed.release();
        mayGoOn.acquire();
    }
    return result;
}

class TestDownloadQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aJobBecomesFiles_data();
    void aJobBecomesFiles();
    void theSidesOfADeltaAreMergedApart();
    void whatIsOrderedSurvivesTheProgram();
    void pausedItGoesOnAtTheByte();
    void everythingCanBePaused();
    void cancellingLeavesNothingBehind();
    void whatJustGotItsNameIsKnown_data();
    void whatJustGotItsNameIsKnown();
    void aFileThatExistsIsTreatedAsChosen_data();
    void aFileThatExistsIsTreatedAsChosen();
    void aFullDiskIsWaitedFor_data();
    void aFullDiskIsWaitedFor();
    void aLostFolderIsWaitedFor();
    void anotherFolderMayBeChosen();
    void namesNeverLeaveTheFolder();
    void silenceIsNoticed();
    void theAddressTravelsByteForByteWithoutCredentials();
    void httpIsForThisComputerOnly();
    void theListerDecides_data();
    void theListerDecides();
    void whoWaitsGoesOnWhenTold_data();
    void whoWaitsGoesOnWhenTold();
    void theCertificatesOfTheConnectionAreTrusted_data();
    void theCertificatesOfTheConnectionAreTrusted();
    void theSystemsProxyIsUsed();
    void aMergeOfSomePartsTellsWhichTheyAre();
    void theStoresChecksumIsCompared_data();
    void theStoresChecksumIsCompared();
    void redirectsAreFollowedFiveTimes();
    void noRedirectLeavesTls();
    void noLinkIsWrittenDown();
    void thePreferredIsNext();
    void theLimitHolds();
    void theLimitOfOneHoldsForIt();
    void whatIsTakenBackLeavesNothingBehind_data();
    void whatIsTakenBackLeavesNothingBehind();
    void whatTheTrashDoesNotTakeStays();
    void settingsAreKept();

private:
    DownloadQueue &queue();
    [[nodiscard]] Download last() const { return m_queue->now().downloads.value(0); }
    [[nodiscard]] bool isOver() const
    {
        const auto &all = m_queue->now().downloads;
        return !all.isEmpty() && std::none_of(all.cbegin(), all.cend(), [](const Download &one) { return one.isBusy(); });
    }
    [[nodiscard]] bool comesTo(State state)
    {
        return waitUntil(*m_queue, [this, state] { return last().state == state; });
    }
    [[nodiscard]] QString files() const { return m_folder->filePath(u"files"_s); }
    [[nodiscard]] QStringList names() const { return QDir(files()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    /// Of this test alone.
    [[nodiscard]] bool hasTrash() const
    {
        const QString data = m_folder->filePath(u"data"_s);
        return QDir().mkpath(data) && qputenv("XDG_DATA_HOME", data.toUtf8());
    }
    DownloadOrder small(DownloadChoices choices = {})
    {
        choices.folder = files();
        return m_tenant.order(m_tenant.job("abandoned_carts_daily", 1), choices);
    }

    DownloadTenant m_tenant;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DownloadQueue> m_queue;
};

void TestDownloadQueue::init()
{
    m_queue.reset();
    isTrashFull = false;
    m_tenant.sandbox.clear();
    m_tenant.listings = 0;
    m_tenant.listingError.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

DownloadQueue &TestDownloadQueue::queue()
{
    m_queue.reset();
    m_queue = std::make_unique<DownloadQueue>(
        DownloadQueue::Options{.databaseFile = m_folder->filePath(u"db"_s), .silence = 300ms, .firstPause = 1ms}, m_tenant.lister());
    m_queue->start();
    return *m_queue;
}

void TestDownloadQueue::aJobBecomesFiles_data()
{
    QTest::addColumn<QByteArray>("friendlyId");
    QTest::addColumn<int>("job");
    QTest::addColumn<bool>("merge");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<DownloadChoices::Headers>("headers");
    constexpr auto found = DownloadChoices::Headers::Find;

    QTest::newRow("one CSV") << QByteArray("weekly_newsletter_readers") << 1 << false << u".csv"_s << found;
    QTest::newRow("pipes, many members, the header in the first") << QByteArray("loyalty_gold_members") << 2 << true << u".csv"_s << found;
    QTest::newRow("a header in each") << QByteArray("weekly_newsletter_readers") << 2 << true << u".csv"_s << found;
    QTest::newRow("all lines are wanted") << QByteArray("weekly_newsletter_readers") << 2 << true << u".csv"_s
                                          << DownloadChoices::Headers::None;
    QTest::newRow("eight of JSON lines") << QByteArray("all_customers_json") << 1 << true << QString() << found;
    QTest::newRow("an empty one") << QByteArray("abandoned_carts_daily") << 8 << false << u".csv"_s << found;
    QTest::newRow("a tar of both sides") << QByteArray("churn_risk_delta") << 9 << false << u".tar"_s << found;
}

void TestDownloadQueue::aJobBecomesFiles()
{
    QFETCH(const QByteArray, friendlyId);
    QFETCH(const int, job);
    QFETCH(const bool, merge);
    QFETCH(const QString, ending);
    QFETCH(const DownloadChoices::Headers, headers);
    const QString execution = m_tenant.job(friendlyId.constData(), job);
    const QByteArrayList parts = m_tenant.files(execution);
    QVERIFY(!parts.isEmpty());
    QByteArray wanted;
    for (const QByteArray &part : parts) {
        QByteArray text = unzipped(part);
        if (headers == DownloadChoices::Headers::Find && !wanted.isEmpty() && text.startsWith(wanted.first(wanted.indexOf('\n') + 1)))
            text = text.sliced(text.indexOf('\n') + 1);
        wanted += text;
    }
    DownloadQueue &downloads = queue();
    QSignalSpy finished(&downloads, &DownloadQueue::orderFinished);

    downloads.add(m_tenant.order(execution, {.folder = files(), .decompress = true, .merge = merge, .headers = headers}));
    QVERIFY2(waitUntil(
                 downloads, [this] { return isOver(); }, 30s),
             qPrintable(last().sentence()));
    QVERIFY(finished.size() == 1 || finished.wait());

    QCOMPARE(downloads.now().downloads.size(), 1);
    QVERIFY2(last().state == State::Done, qPrintable(last().sentence()));
    QCOMPARE(names(), QStringList{last().fileName});
    QVERIFY2(last().fileName.endsWith(ending), qPrintable(last().fileName));
    QCOMPARE(contents(last().path()), wanted);
    QCOMPARE(last().sha256, QCryptographicHash::hash(wanted, QCryptographicHash::Sha256).toHex());
    QVERIFY(last().isVerified);
    QVERIFY(last().rows.has_value());
    QCOMPARE(*last().rows == 0, wanted.isEmpty());
}

void TestDownloadQueue::theSidesOfADeltaAreMergedApart()
{
    DownloadQueue &downloads = queue();
    const QString execution = m_tenant.job("churn_risk_delta", 1);
    const QByteArrayList parts = m_tenant.files(execution);
    QCOMPARE(parts.size(), 2);

    downloads.add(m_tenant.order(execution, {.folder = files(), .decompress = true, .merge = true}));
    QVERIFY(waitUntil(downloads, [this] { return isOver() && m_queue->now().downloads.size() == 2; }));

    const auto &both = downloads.now().downloads;
    QCOMPARE(both.first().part.side, Side::Added);
    QCOMPARE(contents(both.first().path()), unzipped(parts.first()));
    QCOMPARE(both.last().part.side, Side::Removed);
    QCOMPARE(contents(both.last().path()), unzipped(parts.last()));
    QCOMPARE(names().size(), 2);
}

void TestDownloadQueue::whatIsOrderedSurvivesTheProgram()
{
    const DownloadOrder order = small();
    m_tenant.sandbox.set({"cutAfter=700"});
    queue().add(order);
    QVERIFY(waitUntil(*m_queue, [this] { return last().done >= 700; }));
    m_queue->pauseAll(true);
    QVERIFY(waitUntil(*m_queue, [this] { return m_queue->now().isPaused && last().state == State::Queued; }));
    const qint64 before = last().done;
    m_tenant.sandbox.clear();

    DownloadQueue &next = queue();
    QVERIFY(waitUntil(next, [this] { return !m_queue->now().downloads.isEmpty(); }));
    QVERIFY(next.now().isPaused);
    QVERIFY(before >= 700);
    QCOMPARE(last().done, before);
    next.pauseAll(false);
    QVERIFY(comesTo(State::Done));

    QCOMPARE(contents(last().path()), m_tenant.files(order.executionRef).first());
    QCOMPARE(m_tenant.listings, 2);
}

void TestDownloadQueue::pausedItGoesOnAtTheByte()
{
    DownloadQueue &downloads = queue();
    const DownloadOrder order = small();
    m_tenant.sandbox.set({"cutAfter=500"});
    downloads.add(order);
    QVERIFY(waitUntil(downloads, [this] { return last().done >= 500; }));

    downloads.pause(last().id);
    QVERIFY(comesTo(State::Paused));
    const qint64 paused = last().done;
    m_tenant.sandbox.clear();
    bool fellBack = false;
    connect(&downloads, &DownloadQueue::changed, this, [&] { fellBack = fellBack || last().done < paused; });
    downloads.resume(last().id);
    QVERIFY(comesTo(State::Done));

    QVERIFY(!fellBack);
    QCOMPARE(contents(last().path()), m_tenant.files(order.executionRef).first());
}

void TestDownloadQueue::everythingCanBePaused()
{
    DownloadQueue &downloads = queue();
    downloads.pauseAll(true);
    downloads.add(small());
    QVERIFY(waitUntil(downloads, [&] { return downloads.now().isPaused && last().state == State::Queued; }));
    QCOMPARE(last().done, 0);

    downloads.pauseAll(false);

    QVERIFY(comesTo(State::Done));
}

void TestDownloadQueue::cancellingLeavesNothingBehind()
{
    DownloadQueue &downloads = queue();
    m_tenant.sandbox.set({"cutAfter=500"});
    downloads.add(small({.decompress = true}));
    QVERIFY(waitUntil(downloads, [this] { return last().done >= 500; }));

    downloads.cancel(last().id);
    QVERIFY(waitUntil(downloads, [&] { return downloads.now().downloads.isEmpty(); }));

    QCOMPARE(names(), QStringList());
    QVERIFY(waitUntil(queue(), [] { return true; }));
}

void TestDownloadQueue::whatJustGotItsNameIsKnown_data()
{
    QTest::addColumn<QString>("deed");

    for (const char *deed : {"limited", "paused", "moved", "taken back", "taken back, no trash", "quit"})
        QTest::newRow(deed) << deed;
}

/// Between the rename and the note that it was done, something else is asked for.
void TestDownloadQueue::whatJustGotItsNameIsKnown()
{
    QFETCH(const QString, deed);
    QVERIFY(hasTrash());
    DownloadQueue &downloads = queue();
    const DownloadOrder order = small({.decompress = true});
    isTrashFull = deed.endsWith("no trash"_L1);
    isNamingHeld = true;
    auto letGo = qScopeGuard([] { mayGoOn.release(); });
    const quint64 ticket = downloads.add(order);
    QVERIFY(comesTo(State::Verifying));
    QVERIFY(isNamed.try_acquire_for(10s));
    const QString name = names().value(0);
    const quint64 id = last().id;

    if (deed == "limited"_L1)
        downloads.setLimit(id, 1'000'000);
    else if (deed == "paused"_L1)
        downloads.pause(id);
    else if (deed == "moved"_L1)
        downloads.setFolder(id, m_folder->filePath(u"other"_s));
    else if (deed.startsWith("taken back"_L1))
        downloads.takeBack(ticket);

    if (deed == "limited"_L1) {
        QVERIFY(waitUntil(downloads, [this] { return last().limit > 0; }));
        Database database(m_folder->filePath(u"db"_s));
        const auto kept = [&] {
            auto body = database.run(u"SELECT body FROM download"_s);
            return body && body->next() ? QJsonDocument::fromJson(body->value(0).toByteArray()).object() : QJsonObject();
        };
        QTRY_COMPARE(kept().value("limit"_L1).toInteger(), 1'000'000); // now the program could die
        QCOMPARE(kept().value("namedAs"_L1).toString(), name);
        QCOMPARE(kept().value("stored"_L1).toInteger(), QFileInfo(files() + u'/' + name).size());
    }
    letGo.dismiss();
    mayGoOn.release();
    if (deed == "taken back"_L1) {
        QVERIFY(waitUntil(downloads, [&] { return downloads.now().downloads.isEmpty(); }));
        QCOMPARE(names(), QStringList());
        return;
    }
    if (deed == "paused"_L1) {
        QVERIFY(comesTo(State::Paused));
        downloads.resume(id);
    }
    if (deed == "quit"_L1)
        queue();
    QVERIFY(comesTo(State::Done));

    QCOMPARE(last().fileName, name);
    QCOMPARE(last().folder, files());
    QCOMPARE(last().note.contains(u"trash"_s), bool(isTrashFull));
    QCOMPARE(names(), QStringList{name});
    QCOMPARE(contents(last().path()), unzipped(m_tenant.files(order.executionRef).first()));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"other"_s)));
}

void TestDownloadQueue::aFileThatExistsIsTreatedAsChosen_data()
{
    QTest::addColumn<Existing>("existing");
    QTest::addColumn<bool>("appearsLate");

    QTest::newRow("keep both") << Existing::KeepBoth << false;
    QTest::newRow("keep both, late") << Existing::KeepBoth << true;
    QTest::newRow("replace") << Existing::Replace << false;
    QTest::newRow("skip") << Existing::Skip << false;
    QTest::newRow("skip, late") << Existing::Skip << true;
}

void TestDownloadQueue::aFileThatExistsIsTreatedAsChosen()
{
    QFETCH(const Existing, existing);
    QFETCH(const bool, appearsLate);
    DownloadQueue &downloads = queue();
    const DownloadOrder order = small({.existing = existing});
    const QString name = fileNames(order).first();
    QDir().mkpath(files());
    const QString there = files() + u'/' + name.toUpper();
    const QString theirs =
        existing == Existing::Replace ? QString(files() + u'/' + name) : there; // other letters are the same name elsewhere
    if (appearsLate) {
        m_tenant.sandbox.set({"cutAfter=500"});
        downloads.add(order);
        QVERIFY(waitUntil(downloads, [this] { return last().done >= 500; }));
        store(theirs, "theirs");
        m_tenant.sandbox.clear();
    } else {
        store(theirs, "theirs");
        downloads.add(order);
    }

    QVERIFY(waitUntil(downloads, [this] { return isOver(); }));

    const QByteArray ours = m_tenant.files(order.executionRef).first();
    if (existing == Existing::Skip) {
        QCOMPARE(last().trouble, Trouble::Exists);
        QCOMPARE(contents(theirs), QByteArray("theirs"));
        return;
    }
    QVERIFY2(last().state == State::Done, qPrintable(last().sentence()));
    QCOMPARE(last().fileName, existing == Existing::Replace ? name : numberedFileName(name, 2));
    QCOMPARE(contents(last().path()), ours);
    QCOMPARE(contents(theirs), existing == Existing::Replace ? ours : QByteArray("theirs"));
}

void TestDownloadQueue::aFullDiskIsWaitedFor_data()
{
    QTest::addColumn<bool>("decompress");

    QTest::newRow("while fetching") << false;
    QTest::newRow("while unpacking") << true;
}

void TestDownloadQueue::aFullDiskIsWaitedFor()
{
    QFETCH(const bool, decompress);
    DownloadQueue &downloads = queue();
    const DownloadOrder order = small({.decompress = decompress});
    isDiskFull = true;
    const auto empties = qScopeGuard([] { isDiskFull = false; });

    downloads.add(order);
    QVERIFY(comesTo(State::WaitingForSpace));
    const Download waiting = last();
    isDiskFull = false;
    QVERIFY(comesTo(State::Done));

    QVERIFY(waiting.missing > 0);
    QVERIFY(waiting.sentence().contains(u"more is needed"_s));
    const QByteArray packed = m_tenant.files(order.executionRef).first();
    QCOMPARE(contents(last().path()), decompress ? unzipped(packed) : packed);
}

void TestDownloadQueue::aLostFolderIsWaitedFor()
{
    DownloadQueue &downloads = queue();
    const DownloadOrder order = small();
    m_tenant.sandbox.set({"cutAfter=500"});
    downloads.add(order);
    QVERIFY(waitUntil(downloads, [this] { return last().done >= 500; }));
    // The engine may write a new file while the old ones go.
    QTRY_VERIFY(QDir(files()).removeRecursively());
    QVERIFY(comesTo(State::WaitingForFolder));
    m_tenant.sandbox.clear();

    QVERIFY(QDir().mkpath(files()));
    QVERIFY(comesTo(State::Done));

    QCOMPARE(contents(last().path()), m_tenant.files(order.executionRef).first());
}

void TestDownloadQueue::anotherFolderMayBeChosen()
{
    DownloadQueue &downloads = queue();
    const DownloadOrder order = small();
    m_tenant.sandbox.set({"cutAfter=500"});
    downloads.add(order);
    QVERIFY(waitUntil(downloads, [this] { return last().done >= 500; }));

    downloads.setFolder(last().id, m_folder->filePath(u"other"_s));
    QVERIFY(waitUntil(downloads, [this] { return last().folder.endsWith(u"other"_s); }));
    m_tenant.sandbox.clear();
    QVERIFY(comesTo(State::Done));

    QCOMPARE(names(), QStringList());
    QCOMPARE(contents(m_folder->filePath(QString(u"other/"_s + last().fileName))), m_tenant.files(order.executionRef).first());
}

void TestDownloadQueue::namesNeverLeaveTheFolder()
{
    DownloadQueue &downloads = queue();
    for (const QString &evil : {u"../../up.csv.gz"_s, u"CON"_s, u"a\nb\u0000.csv.gz"_s, QString(u"x"_s.repeated(300) + u".csv.gz"_s)}) {
        DownloadOrder order = small({.pattern = u"{source}"_s});
        order.parts.first().sourceName = evil;
        downloads.add(order);
    }

    QVERIFY(waitUntil(downloads, [this] { return m_queue->now().downloads.size() == 4 && isOver(); }));

    QCOMPARE(names().size(), 4);
    for (const Download &download : downloads.now().downloads)
        QVERIFY2(download.state == State::Done, qPrintable(download.fileName + download.sentence()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"files"_s});
}

void TestDownloadQueue::silenceIsNoticed()
{
    DownloadQueue &downloads = queue();
    m_tenant.sandbox.set({"downloadOutput.delay=30000*1"});
    QElapsedTimer time;
    time.start();

    downloads.add(small());
    QVERIFY(comesTo(State::Done));

    QVERIFY(time.elapsed() >= 300);
}

void TestDownloadQueue::theAddressTravelsByteForByteWithoutCredentials()
{
    const QByteArray data = zipped("a,b\n1,2\n");
    RawServer server({RawServer::reply("200 OK", data, "Set-Cookie: a=b\r\n"), RawServer::reply("200 OK", data)});
    const QByteArray path = "/a//b%2fC%20~/../x.csv.gz?X-Amz-Signature=a%2Bb+c&empty=&flag";
    const JobLinks links{.executionRef = u"j"_s, .expireAt = {}, .parts = {PartLink{.url = server.url().toEncoded() + path}}};
    const DownloadOrder order{.executionRef = u"j"_s, .parts = {{.sourceName = u"x.csv.gz"_s}}, .choices = {.folder = files()}};
    DownloadQueue &downloads = queue();

    downloads.add(order, links);
    QVERIFY(comesTo(State::Done));

    QVERIFY2(server.received.startsWith(QByteArray("GET " + path + " HTTP/1.1\r\n")), server.received.constData());
    const QByteArray lower = server.received.toLower();
    QVERIFY(!lower.contains("authorization") && !lower.contains("cookie"));
    QVERIFY(lower.contains("accept-encoding: identity\r\n"));
}

void TestDownloadQueue::httpIsForThisComputerOnly()
{
    DownloadQueue &downloads = queue();
    const JobLinks links{
        .executionRef = u"j"_s, .expireAt = {}, .parts = {PartLink{.url = "http://store.example/x.csv.gz?X-Amz-Signature=secret"}}};

    downloads.add({.executionRef = u"j"_s, .parts = {{.sourceName = u"x.csv.gz"_s}}, .choices = {.folder = files()}}, links);
    QVERIFY(comesTo(State::Failed));

    QCOMPARE(last().trouble, Trouble::Refused);
    QVERIFY(!last().sentence().contains(u"secret"_s));
}

void TestDownloadQueue::theListerDecides_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<State>("state");
    QTest::addColumn<Trouble>("trouble");

    QTest::newRow("key refused") << Error::Kind::Unauthorized << State::Failed << Trouble::Unauthorized;
    QTest::newRow("no key") << Error::Kind::Missing << State::WaitingForKey << Trouble::None;
    QTest::newRow("keychain locked") << Error::Kind::Secret << State::WaitingForKey << Trouble::None;
    QTest::newRow("key for something else") << Error::Kind::Forbidden << State::Failed << Trouble::Unauthorized;
    QTest::newRow("no such job") << Error::Kind::NotFound << State::Failed << Trouble::NotKept;
    QTest::newRow("no network") << Error::Kind::Offline << State::WaitingForNetwork << Trouble::None;
    QTest::newRow("server") << Error::Kind::Server << State::WaitingForStore << Trouble::None;
}

void TestDownloadQueue::theListerDecides()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const State, state);
    QFETCH(const Trouble, trouble);
    DownloadQueue &downloads = queue();
    const DownloadOrder order = small();
    m_tenant.listingError = Error{kind};

    downloads.add(order);
    QVERIFY(comesTo(state));
    const Download then = last();
    m_tenant.listingError.reset();
    downloads.resume(then.id);
    QVERIFY(comesTo(State::Done));

    QCOMPARE(then.trouble, trouble);
}

void TestDownloadQueue::whoWaitsGoesOnWhenTold_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<State>("state");

    QTest::newRow("network") << Error::Kind::Offline << State::WaitingForNetwork;
    QTest::newRow("keychain") << Error::Kind::Secret << State::WaitingForKey;
}

void TestDownloadQueue::whoWaitsGoesOnWhenTold()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const State, state);
    m_queue = std::make_unique<DownloadQueue>(DownloadQueue::Options{.databaseFile = m_folder->filePath(u"db"_s), .firstPause = 1h},
                                              m_tenant.lister());
    m_queue->start();
    const DownloadOrder order = small();
    m_tenant.listingError = Error{kind};
    m_queue->add(order);
    QVERIFY(comesTo(state));
    m_tenant.listingError.reset();

    m_queue->networkReturned();

    QVERIFY(comesTo(State::Done));
    QCOMPARE(m_tenant.listings, 2);
}

void TestDownloadQueue::theCertificatesOfTheConnectionAreTrusted_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<State>("state");

    QTest::newRow("named by the connection") << u"c1"_s << State::Done;
    QTest::newRow("not named by another") << u"c2"_s << State::Failed;
}

void TestDownloadQueue::theCertificatesOfTheConnectionAreTrusted()
{
    QFETCH(const QString, connection);
    QFETCH(const State, state);
    const auto store = serveTls(RawServer::reply("200 OK", zipped("a,b\n1,2\n")));
    const QByteArray url = "https://127.0.0.1:" + QByteArray::number(store->serverPort()) + "/x.csv.gz";
    const JobLinks links{.executionRef = u"j"_s, .expireAt = {}, .parts = {PartLink{.url = url}}};
    const DownloadOrder order{
        .connection = connection, .executionRef = u"j"_s, .parts = {{.sourceName = u"x.csv.gz"_s}}, .choices = {.folder = files()}};
    const auto caFile = [](const QString &id) { return id == u"c1" ? QString(tlsFolder + u"ca.pem"_s) : QString(); };
    m_queue = std::make_unique<DownloadQueue>(
        DownloadQueue::Options{.databaseFile = m_folder->filePath(u"db"_s), .caFile = caFile, .firstPause = 1ms}, m_tenant.lister());
    m_queue->start();

    m_queue->add(order, links);

    QVERIFY(comesTo(state));
    QCOMPARE(last().trouble, state == State::Done ? Trouble::None : Trouble::Refused);
}

void TestDownloadQueue::theSystemsProxyIsUsed()
{
    RawServer proxy({RawServer::reply("502 Bad Gateway", {})});
    QNetworkProxyFactory::setApplicationProxyFactory(new Through(proxy.serverPort()));
    const auto direct = qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
    const JobLinks links{.executionRef = u"j"_s, .expireAt = {}, .parts = {PartLink{.url = "https://store.example/x.csv.gz?a=b"}}};
    const DownloadOrder order{.executionRef = u"j"_s, .parts = {{.sourceName = u"x.csv.gz"_s}}, .choices = {.folder = files()}};

    queue().add(order, links);
    QTRY_VERIFY(proxy.requests() >= 1);

    QVERIFY2(proxy.received.startsWith("CONNECT store.example:443 HTTP/1.1\r\n"), proxy.received.constData());
    const QByteArray credential = "Proxy-Authorization: Basic " + QByteArray("ann:let me in").toBase64();
    QVERIFY(proxy.received.contains(credential));
    QVERIFY(!proxy.received.contains("a=b"));
}

void TestDownloadQueue::aMergeOfSomePartsTellsWhichTheyAre()
{
    DownloadOrder some = m_tenant.order(m_tenant.job("loyalty_gold_members", 0), {.folder = files(), .decompress = true, .merge = true});
    QCOMPARE(some.parts.size(), 3);
    some.parts.removeAt(1);
    const QList<int> merged{0, 2};

    queue().add(some);
    QVERIFY(waitUntil(*m_queue, [this] { return isOver() && m_queue->now().downloads.size() == 1; }));

    QCOMPARE(last().mergedParts, merged);
    queue();
    QVERIFY(comesTo(State::Done));
    QCOMPARE(last().mergedParts, merged);
}

void TestDownloadQueue::theStoresChecksumIsCompared_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("isTold");

    const QByteArray md5 = QCryptographicHash::hash(zipped("a,b\n1,2\n"), QCryptographicHash::Md5).toHex();
    QTest::newRow("the same") << md5 << false;
    QTest::newRow("the same in capitals") << md5.toUpper() << false;
    QTest::newRow("another") << QByteArray(32, '0') << true;
    QTest::newRow("of several parts, which is no checksum") << QByteArray(QByteArray(32, '0') + "-2") << false;
}

void TestDownloadQueue::theStoresChecksumIsCompared()
{
    QFETCH(const QByteArray, etag);
    QFETCH(const bool, isTold);
    RawServer server({RawServer::reply("200 OK", zipped("a,b\n1,2\n"), "ETag: \"" + etag + "\"\r\n")});
    const JobLinks links{.executionRef = u"j"_s, .expireAt = {}, .parts = {PartLink{.url = server.url().toEncoded() + "/x.csv.gz"}}};
    const DownloadOrder order{.executionRef = u"j"_s, .parts = {{.sourceName = u"x.csv.gz"_s}}, .choices = {.folder = files()}};

    queue().add(order, links);
    QVERIFY(comesTo(State::Done));

    QCOMPARE(last().note.contains(u"checksum"_s), isTold);
}

void TestDownloadQueue::redirectsAreFollowedFiveTimes()
{
    RawServer server;
    const QByteArray onward = "Location: " + server.url().toEncoded() + "/onward\r\n";
    server.answers = QByteArrayList(20, RawServer::reply("307 Temporary Redirect", {}, onward));
    const JobLinks links{.executionRef = u"j"_s, .expireAt = {}, .parts = {PartLink{.url = server.url().toEncoded() + "/x.csv.gz"}}};
    const DownloadOrder order{.executionRef = u"j"_s, .parts = {{.sourceName = u"x.csv.gz"_s}}, .choices = {.folder = files()}};

    queue().add(order, links);
    QVERIFY(comesTo(State::Failed));

    QCOMPARE(last().trouble, Trouble::Refused);
    QCOMPARE(server.requests(), 6);
}

void TestDownloadQueue::noRedirectLeavesTls()
{
    RawServer open({RawServer::reply("200 OK", zipped("a,b\n1,2\n"))});
    const auto store = serveTls(RawServer::reply("307 Temporary Redirect", {}, "Location: " + open.url().toEncoded() + "/x.csv.gz\r\n"));
    const QByteArray url = "https://127.0.0.1:" + QByteArray::number(store->serverPort()) + "/x.csv.gz";
    const JobLinks links{.executionRef = u"j"_s, .expireAt = {}, .parts = {PartLink{.url = url}}};
    const DownloadOrder order{.executionRef = u"j"_s, .parts = {{.sourceName = u"x.csv.gz"_s}}, .choices = {.folder = files()}};
    const auto caFile = [](const QString &) { return QString(tlsFolder + u"ca.pem"_s); };
    m_queue = std::make_unique<DownloadQueue>(
        DownloadQueue::Options{.databaseFile = m_folder->filePath(u"db"_s), .caFile = caFile, .firstPause = 1ms}, m_tenant.lister());
    m_queue->start();

    m_queue->add(order, links);
    QVERIFY(comesTo(State::Failed));

    QCOMPARE(last().trouble, Trouble::Refused);
    QCOMPARE(open.requests(), 0);
}

void TestDownloadQueue::noLinkIsWrittenDown()
{
    const DownloadOrder order = small();
    m_tenant.sandbox.set({"storeError=InvalidAccessKeyId"});
    queue().add(order, m_tenant.links(order.executionRef));
    QVERIFY(comesTo(State::Failed));
    m_queue.reset();

    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        const QByteArray bytes = contents(m_folder->filePath(name));
        QVERIFY2(!bytes.contains("X-Amz") && !bytes.contains("http"), qPrintable(name));
    }
    QVERIFY(contents(m_folder->filePath(u"db"_s)).contains("abandoned") ||
            contents(m_folder->filePath(u"db-wal"_s)).contains("abandoned") || contents(m_folder->filePath(u"db"_s)).contains("weekly"));
}

void TestDownloadQueue::thePreferredIsNext()
{
    DownloadQueue &downloads = queue();
    downloads.pauseAll(true);
    downloads.add(small());
    downloads.add(small());
    QVERIFY(waitUntil(downloads, [&] { return downloads.now().downloads.size() == 2; }));
    const quint64 second = downloads.now().downloads.last().id;

    downloads.prefer(second);

    QVERIFY(waitUntil(downloads, [&] { return downloads.now().downloads.first().id == second; }));
    QCOMPARE(downloads.now().downloads.first().place, 0);
    QCOMPARE(downloads.now().downloads.last().place, 1);
}

void TestDownloadQueue::theLimitHolds()
{
    DownloadQueue &downloads = queue();
    const QString execution = m_tenant.job("weekly_newsletter_readers", 3);
    qint64 size = 0;
    for (const QByteArray &part : m_tenant.files(execution))
        size += part.size();
    downloads.setLimits({.atOnce = 4, .bytesASecond = size / 2});
    QElapsedTimer time;
    time.start();

    downloads.add(m_tenant.order(execution, {.folder = files()}));
    QVERIFY(waitUntil(downloads, [this] { return isOver(); }));

    QVERIFY2(time.elapsed() > 1000, qPrintable(QString::number(time.elapsed())));
}

void TestDownloadQueue::theLimitOfOneHoldsForIt()
{
    DownloadQueue &downloads = queue();
    downloads.pauseAll(true);
    const DownloadOrder order = m_tenant.order(m_tenant.job("loyalty_gold_members", 0), {.folder = files()});
    const qint64 size = m_tenant.files(order.executionRef).first().size();
    downloads.add(order);
    QVERIFY(waitUntil(downloads, [&] { return downloads.now().downloads.size() == 3; }));
    const quint64 slow = last().id;
    downloads.setLimit(slow, size / 2);
    QVERIFY(waitUntil(downloads, [&] { return last().limit == size / 2; }));
    qint64 slowly = 0;
    qint64 fast = 0;

    DownloadQueue &next = queue(); // it is kept
    QVERIFY(waitUntil(next, [&] { return next.now().downloads.size() == 3; }));
    QCOMPARE(last().limit, size / 2);
    QElapsedTimer time;
    time.start();
    next.pauseAll(false);
    QVERIFY(waitUntil(next, [&] {
        for (const Download &one : next.now().downloads) {
            if (qint64 &when = one.id == slow ? slowly : fast; one.state == State::Done && when == 0)
                when = time.elapsed();
        }
        return isOver();
    }));

    QVERIFY2(slowly > 1500 && fast < 1500, qPrintable(u"%1 ms, %2 ms"_s.arg(slowly).arg(fast)));
    QCOMPARE(contents(last().path()), m_tenant.files(order.executionRef).first());
}

void TestDownloadQueue::whatIsTakenBackLeavesNothingBehind_data()
{
    QTest::addColumn<bool>("merges");
    QTest::addColumn<bool>("isDone");

    QTest::newRow("under way") << false << false;
    QTest::newRow("done") << false << true;
    QTest::newRow("to be merged") << true << false;
    QTest::newRow("merged") << true << true;
}

void TestDownloadQueue::whatIsTakenBackLeavesNothingBehind()
{
    QFETCH(const bool, merges);
    QFETCH(const bool, isDone);
    QVERIFY(hasTrash());
    DownloadQueue &downloads = queue();
    const DownloadOrder order =
        m_tenant.order(m_tenant.job("loyalty_gold_members", 0), {.folder = files(), .decompress = merges, .merge = merges});
    const DownloadOrder other = small();
    if (!isDone)
        m_tenant.sandbox.set({"cutAfter=500"});
    downloads.add(other);

    const quint64 ticket = downloads.add(order);
    QVERIFY(waitUntil(downloads, [&] { return downloads.now().downloads.size() >= 2 && (isDone ? isOver() : last().done >= 500); }));
    QVERIFY(waitUntil(downloads, [&] { return !isDone || !merges || downloads.now().downloads.size() == 2; }));
    downloads.takeBack(ticket);

    QVERIFY(waitUntil(downloads, [&] { return downloads.now().downloads.size() == 1; }));
    QCOMPARE(last().executionRef, other.executionRef);
    m_tenant.sandbox.clear();
    QVERIFY(comesTo(State::Done));
    QCOMPARE(names(), QStringList{last().fileName});
}

void TestDownloadQueue::whatTheTrashDoesNotTakeStays()
{
    QVERIFY(hasTrash());
    isTrashFull = true;
    DownloadQueue &downloads = queue();
    const DownloadOrder order = small();
    const quint64 ticket = downloads.add(order);
    QVERIFY(comesTo(State::Done));

    downloads.takeBack(ticket);

    QVERIFY(waitUntil(downloads, [this] { return last().note.contains(u"trash"_s); }));
    QCOMPARE(last().state, State::Done);
    QCOMPARE(names(), QStringList{last().fileName});
    QCOMPARE(contents(last().path()), m_tenant.files(order.executionRef).first());
}

void TestDownloadQueue::settingsAreKept()
{
    queue().setLimits({.atOnce = 7, .bytesASecond = 12345});
    QVERIFY(waitUntil(*m_queue, [this] { return m_queue->limits().atOnce == 7; }));

    DownloadQueue &next = queue();

    QVERIFY(waitUntil(next, [&] { return next.limits() == DownloadLimits{.atOnce = 7, .bytesASecond = 12345}; }));
}

QTEST_GUILESS_MAIN(TestDownloadQueue)
#include "tst_downloadqueue.moc"
