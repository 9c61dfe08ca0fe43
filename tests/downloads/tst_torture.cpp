#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/exports/exportlisting.h"
#include "app/exports/exportservice.h"
#include "app/net/hostpace.h"
#include "downloads/downloadtenant.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <numeric>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 seed = 90210;
constexpr int deaths = 100;

} // namespace

/// How often the program itself is killed: its start takes most of the time.
int programDeaths()
{
    const int wanted = qEnvironmentVariableIntValue("EDGEWISE_DEATHS");
    return wanted > 0 ? wanted : 10;
}

/// A tenant and a job of its with eight parts, as a profile of the program has them.
struct Prepared
{
    QTemporaryDir folder;
    DownloadOrder order;
    QByteArrayList files;

    Prepared()
    {
        sandbox::Sandbox tenant({.folder = folder.filePath(u"sandbox"_s)});
        if (const auto wrong = tenant.start())
            qFatal("%s", qPrintable(*wrong));
        const auto &access = tenant.access();
        Connection connection{.id = u"sandbox"_s, .name = u"Sandbox"_s, .apiKey = access.apiKey};
        connection.region = Region::Custom;
        connection.customCdpUrl = access.cdpBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        connection.sandbox = true;
        MemoryStore secrets;
        secrets.secrets.insert(connection.secretName(Connection::Secret::ApiSecret), access.apiSecret);
        Redaction redaction;
        HostPace pace;
        Session session(connection, secrets, redaction, pace);
        ExportService service(session.exports());
        const auto runs = await(service.jobs(u"all_customers_json"_s), 20s);
        const auto listing = await(service.files(runs->jobs.value(1).executionRef), 20s);
        order = {.connection = connection.id,
                 .connectionName = connection.name,
                 .exportName = u"all_customers_json"_s,
                 .executionRef = listing->links.executionRef,
                 .endedAt = QDateTime(QDate(2031, 3, 9), QTime(1, 41)),
                 .parts = orderParts(listing->links)};
        for (const PartLink &link : listing->links.parts)
            files += sandbox::call("GET", QUrl::fromEncoded(link.url)).body;
    }

    [[nodiscard]] qint64 size() const
    {
        return std::accumulate(files.cbegin(), files.cend(), qint64(0), [](qint64 sum, const auto &one) { return sum + one.size(); });
    }

    /// A profile of the program in which the job was ordered just now; a second of downloading is before it.
    [[nodiscard]] std::unique_ptr<QTemporaryDir> profile(const QString &place, bool merges) const
    {
        auto made = std::make_unique<QTemporaryDir>(place);
        QProcess::execute(u"cp"_s, {u"-r"_s, folder.filePath(u"sandbox"_s), made->path()});
        DownloadQueue queue({.databaseFile = made->filePath(u"edgewise.sqlite"_s)},
                            [](const QString &, const QString &) -> Pending<JobLinks> { return failed(Error::Kind::Offline); });
        DownloadOrder wanted = order;
        wanted.choices = {.folder = made->filePath(u"files"_s), .pattern = u"{source}"_s, .decompress = merges, .merge = merges};
        queue.start();
        queue.setLimits({.atOnce = 4, .bytesASecond = size()});
        queue.add(wanted);
        if (!waitUntil(queue, [&] { return queue.now().downloads.size() >= 8; }))
            qFatal("not ordered");
        return made;
    }
};

/// The engine in a process of its own, and the whole program, killed without a warning at any moment of a job of eight parts.
class TestTorture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentTheJobEndsByteIdentical();
    void theProgramKilledAtAnyMomentEndsTheJobByteIdentical();

private:
    std::unique_ptr<QProcess> started(const QString &folder, const QString &how) const;
};

std::unique_ptr<QProcess> TestTorture::started(const QString &folder, const QString &how) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(EDGEWISE_FETCHJOB),
                   {folder + u"/db"_s, folder + u"/files"_s, folder + u"/links"_s, how.isEmpty() ? u"packed"_s : how});
    return process;
}

void TestTorture::killedAtAnyMomentTheJobEndsByteIdentical()
{
    qInfo("seed %u", seed);
    DownloadTenant tenant;
    const QString job = tenant.job("all_customers_json", 1);
    const QByteArrayList files = tenant.files(job);
    QCOMPARE(files.size(), 8);
    const JobLinks links = tenant.links(job);
    QByteArray addresses;
    QByteArray merged;
    QByteArrayList unpacked;
    for (qsizetype i = 0; i < files.size(); ++i) {
        addresses += links.parts.at(i).url + '\n';
        unpacked += unzipped(files.at(i));
        merged += unpacked.last();
    }
    // What a killed process wrote is there, synchronized or not; waiting for the disk would only take time.
    const QString memory = u"/dev/shm"_s;
    const QString place = (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tst_torture-XXXXXX"_s;
    const auto prepared = [&] {
        auto folder = std::make_unique<QTemporaryDir>(place);
        store(folder->filePath(u"links"_s), addresses);
        return folder;
    };
    const auto largest = std::max_element(files.cbegin(), files.cend(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
    const QByteArray slowly = "downloadOutput.slow=" + QByteArray::number(largest->size() * 16); // so that there is a while to die in
    const std::array hows{u"merge"_s, u"decompress"_s, QString()};
    std::array<int, 3> lasts = {}; // milliseconds, from the beginning of the job to its end
    tenant.sandbox.set({slowly.constData()});
    for (std::size_t i = 0; i < hows.size(); ++i) {
        const auto folder = prepared();
        const auto undisturbed = started(folder->path(), hows[i]);
        QVERIFY(undisturbed->waitForReadyRead());
        QElapsedTimer time;
        time.start();
        QVERIFY(undisturbed->waitForFinished());
        lasts[i] = int(time.elapsed());
    }
    QRandomGenerator random(seed);
    int tooLate = 0;

    for (int death = 0; death < deaths; ++death) {
        const QString how = hows[std::size_t(death) % 3];
        int &life = lasts[std::size_t(death) % 3];
        std::unique_ptr<QTemporaryDir> folder;
        int moment = 0;
        tenant.sandbox.set({slowly.constData()});
        for (bool isKilled = false; !isKilled;) {
            folder = prepared();
            moment = random.bounded(life);
            const auto doomed = started(folder->path(), how);
            QVERIFY(doomed->waitForReadyRead());
            doomed->waitForFinished(moment);
            doomed->kill();
            doomed->waitForFinished();
            isKilled = doomed->exitStatus() == QProcess::CrashExit;
            if (isKilled)
                continue;
            life = life * 9 / 10; // it was quicker this time: once more, and sooner
            QVERIFY(++tooLate < deaths);
        }
        tenant.sandbox.clear();

        const auto next = started(folder->path(), how);
        QVERIFY(next->waitForFinished(30000));

        const QByteArray where = "death " + QByteArray::number(death) + " after " + QByteArray::number(moment) + " ms " + how.toLatin1();
        QVERIFY2(next->exitStatus() == QProcess::NormalExit && next->exitCode() == 0, where.constData());
        const QDir made(folder->filePath(u"files"_s));
        const QStringList names = made.entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QVERIFY2(names.size() == (how == "merge"_L1 ? 1 : 8), QByteArray(where + ": " + names.join(u' ').toUtf8()).constData());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QByteArray wanted = how == "merge"_L1 ? merged : how == "decompress"_L1 ? unpacked.at(i) : files.at(i);
            QVERIFY2(contents(made.filePath(names.at(i))) == wanted, QByteArray(where + ": " + names.at(i).toUtf8()).constData());
        }
    }
    qInfo("%d of %d died at work, within jobs of %d, %d and %d ms; %d others had ended before and were repeated", deaths, deaths, lasts[0],
          lasts[1], lasts[2], tooLate);
}

void TestTorture::theProgramKilledAtAnyMomentEndsTheJobByteIdentical()
{
    const int wanted = programDeaths();
    qInfo("seed %u, %d deaths", seed, wanted);
    const Prepared prepared;
    QCOMPARE(prepared.files.size(), 8);
    QByteArray merged;
    for (const QByteArray &file : prepared.files)
        merged += unzipped(file);
    const QString memory = u"/dev/shm"_s;
    const QString place = (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tst_torture-XXXXXX"_s;
    const auto begun = [](const QString &profile) {
        auto program = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // nobody is to be told
        program->setProcessEnvironment(environment);
        program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program->start(QStringLiteral(EDGEWISE_PROGRAM), {u"--sandbox"_s, u"--profile"_s, profile});
        return program;
    };
    const auto namesIn = [](const QString &profile) {
        return QDir(profile + u"/files"_s).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    };
    const auto isComplete = [](const QStringList &names, bool merges) {
        return names.size() == (merges ? 1 : 8) && names.filter(u".part"_s).isEmpty() && (!merges || !names.first().endsWith(u".gz"_s));
    };
    const auto ended = [](QProcess &program) {
        program.kill();
        program.waitForFinished();
    };
    std::array<int, 2> lasts = {}; // milliseconds, from the first byte to the end of the job
    for (const bool merges : {false, true}) {
        const auto profile = prepared.profile(place, merges);
        const auto undisturbed = begun(profile->path());
        QTRY_VERIFY_WITH_TIMEOUT(!namesIn(profile->path()).isEmpty(), 30'000);
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(namesIn(profile->path()), merges), 30'000);
        lasts[merges ? 1 : 0] = int(time.elapsed());
        ended(*undisturbed);
    }
    QRandomGenerator random(seed);
    int tooLate = 0;

    for (int death = 0; death < wanted; ++death) {
        const bool merges = death % 2 == 1;
        int &life = lasts[merges ? 1 : 0];
        std::unique_ptr<QTemporaryDir> profile;
        int moment = 0;
        for (bool isDone = true; isDone;) {
            profile = prepared.profile(place, merges);
            moment = random.bounded(life);
            const auto doomed = begun(profile->path());
            QTRY_VERIFY_WITH_TIMEOUT(!namesIn(profile->path()).isEmpty(), 30'000);
            doomed->waitForFinished(moment);
            QCOMPARE(doomed->state(), QProcess::Running);
            ended(*doomed);
            isDone = isComplete(namesIn(profile->path()), merges);
            if (!isDone)
                continue;
            life = life * 9 / 10; // it was quicker this time: once more, and sooner
            QVERIFY(++tooLate < deaths);
        }

        const auto next = begun(profile->path());
        const QByteArray where = "death " + QByteArray::number(death) + " after " + QByteArray::number(moment) + " ms";
        QTRY_VERIFY2_WITH_TIMEOUT(isComplete(namesIn(profile->path()), merges),
                                  QByteArray(where + ": " + namesIn(profile->path()).join(u' ').toUtf8()).constData(), 30'000);
        ended(*next);

        const QStringList names = namesIn(profile->path());
        for (qsizetype i = 0; i < names.size(); ++i)
            QVERIFY2(contents(profile->filePath(QString(u"files/"_s + names.at(i)))) == (merges ? merged : prepared.files.at(i)),
                     QByteArray(where + ": " + names.at(i).toUtf8()).constData());
    }
    qInfo("%d of %d died at work, within jobs of %d and %d ms; %d others had ended before and were repeated", wanted, wanted, lasts[0],
          lasts[1], tooLate);
}

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
