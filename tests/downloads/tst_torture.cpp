#include "downloads/downloadtenant.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 90210;
constexpr int deaths = 100;

} // namespace

/// The engine in a process of its own, killed without a warning at any moment of a job of eight parts.
class TestTorture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentTheJobEndsByteIdentical();

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

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
