#include "downloads/downloadtenant.h"

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Download::State;

namespace {

/// Why this program has no network of its own; 0 when it has.
int problem = 0;

/// The only device of that network.
bool setLoopback(bool isUp)
{
    ifreq request = {};
    std::memcpy(request.ifr_name, "lo", 3);
    request.ifr_flags = short(isUp ? IFF_UP | IFF_RUNNING : 0);
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool isSet = ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return isSet;
}

/// Before there is a second thread.
void enterOwnNetwork()
{
    if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        problem = errno;
    else if (!setLoopback(true))
        problem = errno;
}

} // namespace

/// In a network namespace of its own, whose network is taken away and given back: packets vanish, nobody says so.
class TestDownloadNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takenAwayAndGivenBackItGoesOnAtTheByte();
};

void TestDownloadNetwork::initTestCase()
{
    if (problem != 0)
        QSKIP(qPrintable(u"No network of its own is allowed here: "_s + QString::fromLocal8Bit(std::strerror(problem))));
}

void TestDownloadNetwork::takenAwayAndGivenBackItGoesOnAtTheByte()
{
    DownloadTenant tenant;
    const QTemporaryDir folder;
    const QString job = tenant.job("loyalty_gold_members", 0);
    const QByteArrayList files = tenant.files(job);
    DownloadQueue downloads({.databaseFile = folder.filePath(u"db"_s), .silence = 300ms, .firstPause = 20ms}, tenant.lister());
    tenant.sandbox.set({QByteArray("downloadOutput.slow=" + QByteArray::number(files.first().size())).constData()});
    const auto all = [&](auto test) {
        const auto &list = downloads.now().downloads;
        return !list.isEmpty() && std::all_of(list.cbegin(), list.cend(), test);
    };
    downloads.start();
    downloads.add(tenant.order(job, {.folder = folder.filePath(u"files"_s)}), tenant.links(job));
    QVERIFY(waitUntil(downloads, [&] { return all([](const Download &one) { return one.done > 0; }); }));

    QVERIFY(setLoopback(false));
    QVERIFY(waitUntil(downloads, [&] { return all([](const Download &one) { return one.state == State::WaitingForNetwork; }); }));
    QVERIFY(waitUntil(downloads, [&] { return all([](const Download &one) { return one.tries > 2; }); }));
    QList<qint64> there;
    for (const Download &one : downloads.now().downloads)
        there += one.done;
    QVERIFY(setLoopback(true));
    tenant.sandbox.clear();
    downloads.networkReturned();
    bool fellBack = false;
    connect(&downloads, &DownloadQueue::changed, this, [&] {
        for (qsizetype i = 0; i < there.size(); ++i)
            fellBack = fellBack || downloads.now().downloads.at(i).done < there.at(i);
    });
    QVERIFY(waitUntil(downloads, [&] { return all([](const Download &one) { return one.state == State::Done; }); }));

    QVERIFY(!fellBack);
    for (qsizetype i = 0; i < files.size(); ++i)
        QVERIFY(contents(downloads.now().downloads.at(i).path()) == files.at(i));
}

int main(int argc, char **argv)
{
    enterOwnNetwork();
    const QCoreApplication program(argc, argv);
    TestDownloadNetwork test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_downloadnetwork.moc"
