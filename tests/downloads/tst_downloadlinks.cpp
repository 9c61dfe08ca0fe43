#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/exports/exportservice.h"
#include "app/net/hostpace.h"
#include "downloads/downloadtenant.h"
#include "support/await.h"
#include "ui/linksource.h"

#include <QDeadlineTimer>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Download::State;

/// Downloads with the program's own way to their links: a session that signs and renews, and the service of exports.
class TestDownloadLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void twentyDownloadsShareOneRenewalOfTheToken_data();
    void twentyDownloadsShareOneRenewalOfTheToken();
    void theNetworkGoesAndComesBack_data();
    void theNetworkGoesAndComesBack();

private:
    void serve(quint16 port = 0);
    std::unique_ptr<Session> session();
    QString job(const QString &friendlyId, int number);
    DownloadOrder order(const QString &executionRef, const JobLinks &links) const;
    DownloadQueue &queue(std::chrono::milliseconds firstPause);
    [[nodiscard]] int tokensIssued() const { return m_sandbox->counters().value("tokensIssued"_L1).toInt(); }
    [[nodiscard]] bool isOver() const
    {
        const auto &all = m_queue->now().downloads;
        return !all.isEmpty() && std::none_of(all.cbegin(), all.cend(), [](const Download &one) { return one.isBusy(); });
    }

    QTemporaryDir m_tenant;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    MemoryStore m_secrets;
    Redaction m_redaction;
    HostPace m_pace;
    std::unique_ptr<LinkSource> m_links;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DownloadQueue> m_queue;
};

void TestDownloadLinks::initTestCase()
{
    serve();
}

void TestDownloadLinks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_links = std::make_unique<LinkSource>([this](const QString &) { return session(); });
}

void TestDownloadLinks::cleanup()
{
    m_queue.reset();
    m_links.reset();
    for (const QString &name : {u"expireAt"_s, u"expiresIn"_s, u"downloadOutput.slow"_s})
        m_sandbox->setFault(name, {});
}

void TestDownloadLinks::serve(quint16 port)
{
    m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.folder = m_tenant.filePath(u"tenant"_s), .port = port, .guests = 20});
    const auto wrong = m_sandbox->start();
    QVERIFY2(!wrong, qPrintable(wrong.value_or(QString())));
}

std::unique_ptr<Session> TestDownloadLinks::session()
{
    const auto &access = m_sandbox->access();
    Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s, .apiKey = access.apiKey};
    connection.region = Region::Custom;
    connection.customCdpUrl = access.cdpBaseUrl;
    connection.tokenUrl = access.tokenUrl;
    connection.audience = access.audience;
    connection.sandbox = true;
    m_secrets.secrets.insert(connection.secretName(Connection::Secret::ApiSecret), access.apiSecret);
    return std::make_unique<Session>(connection, m_secrets, m_redaction, m_pace);
}

QString TestDownloadLinks::job(const QString &friendlyId, int number)
{
    const auto own = session();
    ExportService service(own->exports());
    const auto runs = await(service.jobs(friendlyId), 20s);
    return runs ? runs->jobs.value(number).executionRef : QString();
}

DownloadOrder TestDownloadLinks::order(const QString &executionRef, const JobLinks &links) const
{
    return {.connection = u"c1"_s,
            .connectionName = u"Acme EU"_s,
            .exportName = executionRef.first(8),
            .executionRef = executionRef,
            .parts = orderParts(links),
            .choices = {.folder = m_folder->filePath(u"files"_s)}};
}

DownloadQueue &TestDownloadLinks::queue(std::chrono::milliseconds firstPause)
{
    m_queue = std::make_unique<DownloadQueue>(
        DownloadQueue::Options{.databaseFile = m_folder->filePath(u"db"_s), .firstPause = firstPause},
        [this](const QString &connection, const QString &executionRef) { return m_links->list(connection, executionRef); });
    m_queue->start();
    return *m_queue;
}

void TestDownloadLinks::twentyDownloadsShareOneRenewalOfTheToken_data()
{
    QTest::addColumn<bool>("isRevoked");

    QTest::newRow("refused while it seems good") << true;
    QTest::newRow("over by its age") << false;
}

void TestDownloadLinks::twentyDownloadsShareOneRenewalOfTheToken()
{
    QFETCH(const bool, isRevoked);
    if (!isRevoked)
        m_sandbox->setFault(u"expiresIn"_s, u"3"_s);
    QList<std::pair<DownloadOrder, JobLinks>> jobs;
    QHash<std::pair<QString, int>, QByteArray> files;
    const auto remember = [&](const QString &friendlyId, int number) {
        const QString executionRef = job(friendlyId, number);
        const auto links = await(m_links->list(u"c1"_s, executionRef), 20s);
        QVERIFY(links && !links->parts.isEmpty());
        for (int i = 0; i < int(links->parts.size()); ++i)
            files.insert({executionRef, i}, sandbox::call("GET", QUrl::fromEncoded(links->parts.at(i).url)).body);
        jobs.append({order(executionRef, *links), *links});
    };
    for (const int number : {0, 1, 2, 3})
        remember(u"loyalty_gold_members"_s, number);
    for (const int number : {1, 2, 3})
        remember(u"churn_risk_delta"_s, number);
    remember(u"weekly_newsletter_readers"_s, 2);
    QCOMPARE(files.size(), 20);
    if (isRevoked) {
        sandbox::call("POST", QUrl(m_sandbox->access().controlUrl + u"/tokens/revoke"_s));
    } else {
        m_sandbox->setFault(u"expiresIn"_s, {});
        const QDeadlineTimer usable(1500ms); // half of its life
        QTRY_VERIFY(usable.hasExpired());
    }
    m_sandbox->setFault(u"expireAt"_s, u"now"_s);
    const int before = tokensIssued();

    DownloadQueue &downloads = queue(1ms);
    downloads.setLimits({.atOnce = 8});
    for (const auto &[order, links] : std::as_const(jobs))
        downloads.add(order, links);
    QVERIFY(waitUntil(
        downloads, [&] { return downloads.now().downloads.size() == 20 && isOver(); }, 30s));

    QCOMPARE(tokensIssued(), before + 1);
    for (const Download &one : downloads.now().downloads) {
        QVERIFY2(one.state == State::Done, qPrintable(one.sentence()));
        QVERIFY2(contents(one.path()) == files.value({one.executionRef, one.part.index}), qPrintable(one.fileName));
    }
}

void TestDownloadLinks::theNetworkGoesAndComesBack_data()
{
    QTest::addColumn<bool>("isTold");

    QTest::newRow("found by trying again") << false;
    QTest::newRow("told that it is back") << true;
}

void TestDownloadLinks::theNetworkGoesAndComesBack()
{
    QFETCH(const bool, isTold);
    const QString executionRef = job(u"loyalty_gold_members"_s, 0);
    const auto links = await(m_links->list(u"c1"_s, executionRef), 20s);
    QVERIFY(links);
    DownloadOrder one = order(executionRef, *links);
    one.parts.resize(1);
    const QByteArray bytes = sandbox::call("GET", QUrl::fromEncoded(links->parts.first().url)).body;
    m_sandbox->setFault(u"downloadOutput.slow"_s, QString::number(bytes.size() / 5));
    DownloadQueue &downloads = queue(isTold ? 1h : 20ms); // an hour is as long as a pause may be, a minute
    const auto last = [&] { return downloads.now().downloads.value(0); };
    downloads.add(one, *links);
    QVERIFY(waitUntil(downloads, [&] { return last().done > 0; }));
    bool fellBack = false;
    qint64 most = 0;
    connect(&downloads, &DownloadQueue::changed, this, [&] {
        fellBack = fellBack || last().done < most;
        most = std::max(most, last().done);
    });

    const auto port = quint16(QUrl(m_sandbox->access().cdpBaseUrl).port());
    m_sandbox.reset();
    QVERIFY(waitUntil(downloads, [&] { return last().state == State::WaitingForNetwork && (isTold || last().tries >= 3); }));
    const qint64 left = last().done;
    serve(port);
    if (isTold)
        downloads.networkReturned();
    QVERIFY2(waitUntil(downloads, [&] { return last().state == State::Done; }), qPrintable(last().sentence()));

    QVERIFY(left > 0 && left < bytes.size());
    QVERIFY(!fellBack);
    QCOMPARE(contents(last().path()), bytes);
}

QTEST_GUILESS_MAIN(TestDownloadLinks)
#include "tst_downloadlinks.moc"
