#include "downloads/downloadtenant.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

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
    for (qsizetype i = 0; i < files.size(); ++i) {
        addresses += links.parts.at(i).url + '\n';
        merged += unzipped(files.at(i));
    }
    QRandomGenerator random(seed);
    int longest = 300; // milliseconds; soon what a run takes here that nobody disturbs
    int killed = 0;

    for (int death = 0; death < deaths; ++death) {
        const QString how = death % 3 == 0 ? u"merge"_s : death % 3 == 1 ? u"decompress"_s : QString();
        const QTemporaryDir folder;
        store(folder.filePath(u"links"_s), addresses);
        const int moment = random.bounded(longest);
        const auto doomed = started(folder.path(), how);
        QVERIFY(doomed->waitForStarted());
        if (!doomed->waitForFinished(moment))
            ++killed;
        doomed->kill();
        doomed->waitForFinished();

        QElapsedTimer time;
        time.start();
        const auto next = started(folder.path(), how);
        QVERIFY(next->waitForFinished(30000));
        if (death < 3)
            longest = std::max(longest, int(time.elapsed()));

        const QByteArray where = "death " + QByteArray::number(death) + " after " + QByteArray::number(moment) + " ms " + how.toLatin1();
        QVERIFY2(next->exitStatus() == QProcess::NormalExit && next->exitCode() == 0, where.constData());
        const QDir made(folder.filePath(u"files"_s));
        const QStringList names = made.entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QVERIFY2(names.size() == (how == "merge"_L1 ? 1 : 8), QByteArray(where + ": " + names.join(u' ').toUtf8()).constData());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QByteArray wanted = how == "merge"_L1 ? merged : how == "decompress"_L1 ? unzipped(files.at(i)) : files.at(i);
            QVERIFY2(contents(made.filePath(names.at(i))) == wanted, QByteArray(where + ": " + names.at(i).toUtf8()).constData());
        }
    }
    qInfo("%d of %d were killed before the end", killed, deaths);
    QVERIFY(killed > deaths / 2);
}

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
