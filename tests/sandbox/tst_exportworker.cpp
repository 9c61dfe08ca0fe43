#include "app/sandbox/exportdata.h"
#include "app/sandbox/exportworker.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

class TestExportWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filesAreWrittenOnceWhenTheyAreAskedFor();
    void aLostFileIsWrittenAgain();
    void twoWhoAskAtOnceGetTheSame();
    void aJobWithoutFilesHasNone();
    void whatCannotBeWrittenIsTold();
    void whoWaitsWhenItEndsGetsNothing();

private:
    QString jobOf(const QString &exportId, int number)
    {
        ExportTable table(*m_store);
        return table.jobs(table.definition(exportId))[number].execution;
    }
    std::optional<QList<ExportFile>> files(ExportWorker &worker, const QString &job)
    {
        std::optional<QList<ExportFile>> taken;
        bool isTaken = false;
        worker.ask(job, [&](const std::optional<QList<ExportFile>> &given) {
            taken = given;
            isTaken = true;
        });
        [&] { QTRY_VERIFY(isTaken); }();
        return taken;
    }
    QString path(const QString &job, const ExportFile &file) { return ExportTable(*m_store).path(job, file); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestExportWorker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->path());
    seedExports(*m_store, 3);
}

void TestExportWorker::cleanup()
{
    m_store.reset();
}

void TestExportWorker::filesAreWrittenOnceWhenTheyAreAskedFor()
{
    ExportWorker worker(*m_store);
    const QString job = jobOf(u"loyalty_gold_members"_s, 0);
    QCOMPARE(ExportTable(*m_store).files(job)[0].size, -1);

    const auto written = files(worker, job);
    QVERIFY(written);
    const QDateTime first = QFileInfo(path(job, written->front())).lastModified();
    const auto again = files(worker, job);

    QVERIFY(again);
    QCOMPARE(written->size(), 3);
    QCOMPARE(QFileInfo(path(job, written->front())).size(), written->front().size);
    QCOMPARE(again->front().size, written->front().size);
    QCOMPARE(again->front().etag, written->front().etag);
    QCOMPARE(QFileInfo(path(job, again->front())).lastModified(), first);
    QCOMPARE(ExportTable(*m_store).files(job)[2].size, written->at(2).size);
}

void TestExportWorker::aLostFileIsWrittenAgain()
{
    ExportWorker worker(*m_store);
    const QString job = jobOf(u"loyalty_gold_members"_s, 0);
    const auto written = files(worker, job);
    QVERIFY(written);
    QVERIFY(QFile::remove(path(job, written->at(1))));

    const auto again = files(worker, job);

    QVERIFY(again);
    QVERIFY(QFileInfo::exists(path(job, again->at(1))));
    QCOMPARE(again->at(1).etag, written->at(1).etag);
}

void TestExportWorker::twoWhoAskAtOnceGetTheSame()
{
    ExportWorker worker(*m_store);
    const QString job = jobOf(u"loyalty_gold_members"_s, 0);
    QList<QByteArray> etags;
    const auto take = [&](const std::optional<QList<ExportFile>> &given) { etags += given ? given->front().etag : "none"; };

    worker.ask(job, take);
    worker.ask(job, take);

    QTRY_COMPARE(etags.size(), 2);
    QVERIFY(etags[0].size() > 10);
    QCOMPARE(etags[0], etags[1]);
}

void TestExportWorker::aJobWithoutFilesHasNone()
{
    ExportWorker worker(*m_store);

    const auto none = files(worker, jobOf(u"loyalty_gold_members"_s, 4));

    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void TestExportWorker::whatCannotBeWrittenIsTold()
{
    QFile inTheWay(m_folder->filePath(u"outputs"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ExportWorker worker(*m_store);
    const QString job = jobOf(u"loyalty_gold_members"_s, 0);

    QVERIFY(!files(worker, job));

    QVERIFY(inTheWay.remove());
    QVERIFY(files(worker, job));
}

void TestExportWorker::whoWaitsWhenItEndsGetsNothing()
{
    auto worker = std::make_unique<ExportWorker>(*m_store);
    int told = 0;
    bool hasFiles = true;
    worker->ask(jobOf(u"all_customers_json"_s, 2), [&](const std::optional<QList<ExportFile>> &given) {
        ++told;
        hasFiles = given.has_value();
    });
    QCOMPARE(told, 0);

    worker.reset();

    QCOMPARE(told, 1);
    QVERIFY(!hasFiles);
}

QTEST_GUILESS_MAIN(TestExportWorker)
#include "tst_exportworker.moc"
