#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/downloads/downloadqueue.h"
#include "app/exports/exportlist.h"
#include "app/exports/exportservice.h"
#include "app/net/hostpace.h"
#include "support/await.h"
#include "support/cdpsandbox.h"
#include "support/preparedask.h"
#include "support/sight.h"
#include "ui/downloads/downloaddialog.h"
#include "ui/exports/exportspane.h"
#include "ui/exports/filesmodel.h"
#include "ui/exports/jobsmodel.h"
#include "ui/exports/runchart.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

sandbox::CdpSandbox &tenant()
{
    static sandbox::CdpSandbox *shared = nullptr;
    if (!shared) {
        shared = new sandbox::CdpSandbox(0);
        qAddPostRoutine([] { delete shared; });
    }
    return *shared;
}

/// A pane on the stand-in tenant, as the window would build it.
struct Stage
{
    QTemporaryDir folder;
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    ExportList list{database};
    PreparedAsk ask;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Session> session;
    std::unique_ptr<DownloadQueue> downloads;
    std::unique_ptr<ExportService> files;
    std::unique_ptr<ExportsPane> pane;

    explicit Stage(const QStringList &remembered = {}, bool hasKey = true)
    {
        const auto &access = tenant().access();
        Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s};
        if (hasKey)
            connection.apiKey = access.apiKey;
        connection.region = Region::Custom;
        connection.customCdpUrl = access.cdpBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        connection.sandbox = true;
        secrets.secrets.insert(connection.secretName(Connection::Secret::ApiSecret), access.apiSecret);
        session = std::make_unique<Session>(connection, secrets, redaction, pace);
        files = std::make_unique<ExportService>(session->exports());
        downloads = std::make_unique<DownloadQueue>(
            DownloadQueue::Options{.databaseFile = database.file()}, [this](const QString &, const QString &job) -> Pending<JobLinks> {
                return files->files(job).andThen(files.get(), [](const ExportListing &listing) { return Result<JobLinks>(listing.links); });
            });
        downloads->start();
        QList<RememberedExport> all;
        for (const QString &reference : remembered)
            all.append({.reference = reference});
        if (!list.keep(u"c1"_s, all))
            qFatal("the list cannot be kept");
        open();
    }
    ~Stage() { tenant().clear(); }

    void open()
    {
        pane = std::make_unique<ExportsPane>(*session, list, *downloads, ask, &settings);
        pane->resize(1248, 820);
        pane->show();
        pane->activate();
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return inSight<Widget>(*pane, name);
    }
    bool canPress(const QString &name) const { return edgewise::canPress(*pane, name); }
    void click(const QString &name) const { press(*pane, name); }
    void type(const QString &name, const QString &text) const { typeInto(*pane, name, text); }
    QListView *exports() const { return pane->findChild<QListView *>(u"Exports"_s); }
    TableView *jobs() const { return find<TableView>(u"Jobs"_s); }
    TableView *fileTable() const { return find<TableView>(u"Files"_s); }
    FilesModel *fileModel() const { return static_cast<FilesModel *>(pane->findChild<TableView *>(u"Files"_s)->model()); }
    QString label(const QString &name) const
    {
        const auto *found = pane->findChild<QLabel *>(name);
        return found ? found->text() : QString();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < exports()->model()->rowCount(); ++row)
            all.append(exports()->model()->index(row, 0).data().toString());
        return all;
    }
    QStringList kept() const
    {
        QStringList all;
        const auto read = list.exports(u"c1"_s);
        for (const RememberedExport &one : *read)
            all.append(one.name());
        return all;
    }
    int rowWith(const QString &status) const
    {
        for (int row = 0; jobs() && row < jobs()->model()->rowCount(); ++row) {
            if (jobs()->model()->index(row, JobsModel::StatusColumn).data().toString() == status)
                return row;
        }
        return -1;
    }
    /// The titles of all pages that stand where there is nothing to show.
    QString told() const
    {
        QStringList all;
        const auto pages = pane->findChildren<EmptyState *>();
        for (const EmptyState *page : pages) {
            if (page->isVisible())
                all.append(page->title() + u' ' + page->sentence());
        }
        return all.join(u'\n');
    }
    QString said() const { return pane->findChild<UndoBar *>()->text(); }
    QString notice(const QString &name) const
    {
        const auto *banner = find<Banner>(name);
        return banner ? banner->text() : QString();
    }
};

const QString weekly = u"weekly_newsletter_readers"_s;
const QString churn = u"churn_risk_delta"_s;
const QString gold = u"loyalty_gold_members"_s;

} // namespace

class TestExportsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutExportsItSaysWhyAndHelps()
    {
        Stage stage;

        QVERIFY2(stage.told().contains(u"friendly ID"_s), qPrintable(stage.told()));
        stage.click(u"Add export"_s);

        QTRY_VERIFY(stage.find<QLineEdit>(u"Friendly ID or UUID"_s));
    }

    void withoutAKeyItSaysWhatIsMissing()
    {
        Stage stage({}, false);

        QVERIFY2(stage.told().contains(u"API key and secret"_s), qPrintable(stage.told()));
        QTRY_VERIFY(stage.canPress(u"Add credential"_s));
    }

    void anExportIsAddedAndItsJobsShown()
    {
        Stage stage;

        stage.click(u"Add export"_s);
        stage.type(u"Friendly ID or UUID"_s, u" churn_risk_delta "_s);
        QTest::keyClick(stage.find<QLineEdit>(u"Friendly ID or UUID"_s), Qt::Key_Return);

        QTRY_VERIFY(stage.jobs() && stage.jobs()->model()->rowCount() == 20);
        QCOMPARE(stage.names(), QStringList{churn});
        QCOMPARE(stage.kept(), QStringList{churn});
        QCOMPARE(stage.label(u"Export name"_s), churn);
        QVERIFY(!stage.find<QLineEdit>(u"Friendly ID or UUID"_s));
    }

    void whatTheTenantHasIsOffered()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.jobs());
        stage.pane->setSuggestions({churn, u"loyalty_gold_members"_s, u"weekly_newsletter_readers"_s});
        stage.click(u"Add export"_s);
        auto *line = stage.find<QLineEdit>(u"Friendly ID or UUID"_s);
        const auto all = line->parentWidget()->findChildren<QLabel *>();
        const bool isHinted = std::any_of(all.cbegin(), all.cend(), [](const QLabel *one) {
            return one->text().contains(u"weekly_newsletter_readers") && one->text().contains(u"loyalty") && !one->text().contains(churn);
        });

        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"GOLD"_s);
        QTRY_VERIFY(line->completer()->popup()->isVisible());
        QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
        QCOMPARE(line->text(), u"loyalty_gold_members"_s);
        QTest::keyClick(line->completer()->popup(), Qt::Key_Return);

        QVERIFY(isHinted);
        QTRY_COMPARE(stage.kept(), (QStringList{churn, u"loyalty_gold_members"_s}));
    }

    void whatCannotBeAFriendlyIdIsSaidWhileItIsTyped()
    {
        Stage stage;
        stage.click(u"Add export"_s);

        stage.type(u"Friendly ID or UUID"_s, u"Weekly readers"_s);

        auto *field = qobject_cast<Field *>(stage.find<QLineEdit>(u"Friendly ID or UUID"_s)->parentWidget());
        QVERIFY(field);
        QVERIFY(field->error().contains(u"spaces"_s));
        QVERIFY(!stage.canPress(u"Add"_s));
    }

    void anUnknownExportMayStillBeKept()
    {
        Stage stage;
        stage.click(u"Add export"_s);
        stage.type(u"Friendly ID or UUID"_s, u"no_such_export"_s);
        stage.click(u"Add"_s);

        QTRY_VERIFY(stage.notice(u"Add notice"_s).contains(u"does not know “no_such_export”"_s));
        QVERIFY(stage.kept().isEmpty());
        stage.click(u"Keep it anyway"_s);

        QTRY_COMPARE(stage.kept(), QStringList{u"no_such_export"_s});
        QTRY_VERIFY(stage.told().contains(u"does not know “no_such_export”"_s));
    }

    void theSameExportIsNotAddedTwice()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.jobs());
        const QString uuid = stage.label(u"Export reference"_s);
        stage.click(u"Add export"_s);

        stage.type(u"Friendly ID or UUID"_s, uuid);
        stage.click(u"Add"_s);

        auto *field = qobject_cast<Field *>(stage.find<QLineEdit>(u"Friendly ID or UUID"_s)->parentWidget());
        QTRY_VERIFY(field->error().contains(churn));
        QCOMPARE(stage.names(), QStringList{churn});
    }

    void aServiceThatCannotBeAskedIsSaidInTheDialog()
    {
        Stage stage;
        tenant().set({"exportReports.status=403"});
        stage.click(u"Add export"_s);

        stage.type(u"Friendly ID or UUID"_s, churn);
        stage.click(u"Add"_s);

        QTRY_VERIFY(stage.notice(u"Add notice"_s).contains(u"403"_s));
        QVERIFY(stage.canPress(u"Keep it anyway"_s));
        QCOMPARE(stage.find<QLineEdit>(u"Friendly ID or UUID"_s)->text(), churn);
        QSignalSpy edit(stage.pane.get(), &Pane::editConnectionWanted);
        stage.click(u"Edit connection"_s);
        QCOMPARE(edit.size(), 1);
    }

    void theNewestJobWithFilesIsChosen()
    {
        Stage stage({churn});

        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);

        QCOMPARE(stage.jobs()->currentIndex().row(), 1); // the newest of all still runs
        QCOMPARE(stage.fileModel()->index(0, FilesModel::SideColumn).data().toString(), u"Added"_s);
        QCOMPARE(stage.fileModel()->index(1, FilesModel::SideColumn).data().toString(), u"Removed"_s);
        QVERIFY(stage.fileModel()->index(0, FilesModel::FileColumn).data().toString().startsWith(churn));
        QCOMPARE(stage.fileModel()->index(0, FilesModel::HereColumn).data().toString(), u"Not downloaded"_s);
        QVERIFY(stage.label(u"Looked"_s).contains(u"just now"_s));
    }

    void everyStateOfAJobIsSaid_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("told");

        QTest::newRow("running") << u"Running"_s << u"still running"_s;
        QTest::newRow("failed") << u"Failed"_s << u"failed, so it has no files"_s;
    }

    void everyStateOfAJobIsSaid()
    {
        QFETCH(const QString, status);
        QFETCH(const QString, told);
        Stage stage({churn});
        QTRY_VERIFY(stage.rowWith(status) >= 0);

        stage.jobs()->selectRow(stage.rowWith(status));

        QTRY_VERIFY2(stage.told().contains(told), qPrintable(stage.told()));
        QVERIFY(!stage.canPress(u"Download"_s));
    }

    void aJobThatNeedsAttentionShowsItsFilesAndItsErrors()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.rowWith(u"Needs attention"_s) >= 0);

        stage.jobs()->selectRow(stage.rowWith(u"Needs attention"_s));

        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        QTRY_VERIFY(stage.notice(u"Job notice"_s).contains(u"guests failed"_s));
        stage.click(u"Show errors"_s);
        QTRY_VERIFY(stage.find<TableView>(u"Errors"_s));
        QCOMPARE(stage.find<TableView>(u"Errors"_s)->model()->rowCount(), 2);
        QVERIFY(stage.find<TableView>(u"Errors"_s)->model()->index(0, 1).data().toString().contains(u"tier"_s));
    }

    void theReportIsShownAsItCame()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.jobs());

        stage.find<QTabBar>(u"Job pages"_s)->setCurrentIndex(2);

        QTRY_VERIFY(stage.find<QPlainTextEdit>(u"Job JSON"_s)->toPlainText().contains(u"\"clientKey\""_s));
    }

    void aStatusNobodyDocumentedIsShownAsItCame()
    {
        Stage stage;
        tenant().set({R"(exportReports.status=200)", R"(exportReports.body=json:[{"executionRef":"x","status":"HALF_DONE"}])"});
        QVERIFY(stage.list.keep(u"c1"_s, {{.reference = churn}}));

        stage.open();

        QTRY_VERIFY(stage.rowWith(u"HALF_DONE"_s) == 0);
    }

    void nothingFinishedYetIsSaid()
    {
        tenant().set({"exportReports.status=200", "exportReports.body=json:[]"});
        Stage stage({churn});

        QTRY_VERIFY2(stage.told().contains(u"No finished job yet"_s), qPrintable(stage.told()));

        QCOMPARE(stage.list.exports(u"c1"_s)->first().isKnown, true);
    }

    void anErrorIsExplainedAndRetried()
    {
        tenant().set({"exportReports.status=403*1"});
        Stage stage({churn});
        QTRY_VERIFY2(stage.told().contains(u"403"_s), qPrintable(stage.told()));

        stage.click(u"Retry"_s);

        QTRY_VERIFY(stage.jobs() && stage.jobs()->model()->rowCount() == 20);
    }

    void withJobsInSightAnErrorIsABanner()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.jobs());
        tenant().set({"exportReports.status=403"});

        stage.click(u"Read the jobs again"_s);

        QTRY_VERIFY(stage.notice(u"Export notice"_s).contains(u"403"_s));
        QCOMPARE(stage.jobs()->model()->rowCount(), 20);
    }

    void filesThatCannotBeListedMayBeAskedForAgain()
    {
        tenant().set({"executionExport.status=403*1"});
        Stage stage({churn});
        QTRY_VERIFY(stage.canPress(u"Read the files again"_s));

        stage.click(u"Read the files again"_s);

        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
    }

    void theChartChoosesAJob()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable());
        auto *chart = stage.find<RunChart>(u"Guests per run"_s);
        QVERIFY(chart);

        QTest::keyClick(chart, Qt::Key_Left);

        QCOMPARE(stage.jobs()->currentIndex().row(), 2);
    }

    void filesAreTickedWithTheMouseAndTheKeyboard()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        QCOMPARE(stage.fileModel()->checked(), (QList<int>{0, 1}));
        QVERIFY(stage.label(u"Chosen files"_s).startsWith(u"2 of 2 file"_s));

        const QRect box = stage.fileTable()->visualRect(stage.fileModel()->index(0, FilesModel::CheckColumn));
        QTest::mouseClick(stage.fileTable()->viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(stage.fileModel()->checked(), QList<int>{1});
        stage.fileTable()->setFocus();
        stage.fileTable()->selectRow(1);
        QTest::keyClick(stage.fileTable(), Qt::Key_Space);

        QVERIFY(stage.fileModel()->checked().isEmpty());
        QCOMPARE(stage.label(u"Chosen files"_s), u"No file selected"_s);
        QVERIFY(!stage.canPress(u"Download"_s));
        stage.find<QCheckBox>(u"All files"_s)->click();
        QCOMPARE(stage.fileModel()->checked(), (QList<int>{0, 1}));
    }

    void theLinksCountDown()
    {
        tenant().set({"urlLifeSeconds=3600"});
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        const QModelIndex link = stage.fileModel()->index(0, FilesModel::LinkColumn);
        QVERIFY2(link.data().toString().startsWith(u"59:"_s), qPrintable(link.data().toString()));

        const auto clock = std::exchange(edgewise::now, [] { return QDateTime::currentDateTimeUtc().addSecs(3500); });

        QCOMPARE(link.data().toString(), u"renewed when needed"_s);
        QCOMPARE(link.data(ToneRole).toInt(), int(Tone::Warn));
        edgewise::now = clock;
    }

    void linksAreRenewedOnDemand()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        const QByteArray before = stage.fileModel()->links().parts.first().url;
        stage.fileModel()->setChecked(0, false);

        stage.click(u"Renew links"_s);

        QTRY_VERIFY(stage.fileModel()->links().parts.first().url != before);
        QCOMPARE(stage.fileModel()->checked(), QList<int>{1});
    }

    void downloadOrdersWhatIsTicked()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        stage.fileModel()->setChecked(0, false);

        stage.click(u"Download"_s);

        QTRY_VERIFY(stage.pane->findChild<DownloadDialog *>());
        const DownloadOrder order = stage.pane->findChild<DownloadDialog *>()->order();
        QCOMPARE(order.connection, u"c1"_s);
        QCOMPARE(order.exportName, churn);
        QCOMPARE(order.executionRef, stage.fileModel()->links().executionRef);
        QCOMPARE(order.parts.size(), 1);
        QCOMPARE(order.parts.first().side, Side::Removed);
    }

    void downloadLatestOrdersTheWholeNewestFinishedJob()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        stage.jobs()->selectRow(3);

        stage.click(u"Download latest"_s);

        QTRY_VERIFY_WITH_TIMEOUT(stage.pane->findChild<DownloadDialog *>(), 20'000);
        const DownloadOrder order = stage.pane->findChild<DownloadDialog *>()->order();
        QCOMPARE(order.parts.size(), 2);
        QCOMPARE(stage.jobs()->currentIndex().row(), 1);
    }

    void downloadLatestAsksOnceAndThenNoMore()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        const auto dialog = [&] { return stage.pane->findChild<DownloadDialog *>(); };
        const auto all = [&]() -> const QList<Download> & { return stage.downloads->now().downloads; };
        const auto isDone = [&] {
            return all().size() == 2 && std::all_of(all().cbegin(), all().cend(), [](const Download &one) { return !one.isBusy(); });
        };
        const QString folder = stage.folder.filePath(u"chosen"_s);
        qputenv("XDG_DATA_HOME", stage.folder.filePath(u"data"_s).toUtf8()); // where the trash is
        stage.click(u"Download latest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
        dialog()->findChild<QLineEdit *>(u"Folder"_s)->setText(folder);
        dialog()->findChild<QLineEdit *>(u"Name of each file"_s)->setText(u"{side}"_s);
        dialog()->findChild<QCheckBox *>(u"Decompress"_s)->setChecked(false);
        dialog()->accept();
        QTRY_VERIFY_WITH_TIMEOUT(isDone() && !dialog(), 20'000);
        const QStringList first = QDir(folder).entryList(QDir::Files);

        stage.click(u"Download latest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stage.said().contains(u"in the list of downloads already"_s), 20'000);
        QCOMPARE(all().size(), 2);
        stage.downloads->removeFinished();
        QTRY_VERIFY(all().isEmpty());
        QVERIFY(QDir(folder).removeRecursively());
        stage.click(u"Download latest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);

        QVERIFY(!dialog());
        QVERIFY2(stage.said().contains(u"chosen"_s), qPrintable(stage.said()));
        QCOMPARE(QDir(folder).entryList(QDir::Files), first);
        stage.click(u"Undo"_s);
        QTRY_VERIFY(all().isEmpty());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    }

    void downloadLatestMayBeChosenAfterwards()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        const auto dialog = [&] { return stage.pane->findChild<DownloadDialog *>(); };
        stage.settings.setValue(u"downloads/folders/c1/%1"_s.arg(churn), stage.folder.filePath(u"chosen"_s));
        tenant().set({"downloadOutput.delay=60000"});
        stage.click(u"Download latest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.downloads->now().downloads.isEmpty(), 20'000);
        QVERIFY(!dialog());

        stage.click(u"Bar choice"_s);

        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->order().parts.size(), 2);
        QTRY_VERIFY(stage.downloads->now().downloads.isEmpty());
    }

    void downloadLatestAsksWhenToldTo()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        stage.settings.setValue(u"downloads/folders/c1/%1"_s.arg(churn), stage.folder.filePath(u"chosen"_s));
        const auto commands = stage.pane->commands();
        const auto asking =
            std::find_if(commands.cbegin(), commands.cend(), [](const Command &one) { return one.title == u"Download latest…"; });
        QVERIFY(asking != commands.cend());

        asking->run();

        QTRY_VERIFY_WITH_TIMEOUT(stage.pane->findChild<DownloadDialog *>(), 20'000);
        QVERIFY(stage.downloads->now().downloads.isEmpty());
    }

    void downloadLatestSaysWhenThereIsNothing()
    {
        tenant().set({"pendingJobs=all"});
        Stage stage({churn});
        QTRY_VERIFY(stage.jobs());

        stage.click(u"Download latest"_s);

        QTRY_VERIFY(stage.said().contains(u"has finished yet"_s));
    }

    void returnOnAJobDownloadsAllOfIt()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        stage.fileModel()->checkAll(false);

        QTest::keyClick(stage.jobs(), Qt::Key_Return);

        QTRY_VERIFY(stage.pane->findChild<DownloadDialog *>());
        QCOMPARE(stage.pane->findChild<DownloadDialog *>()->order().parts.size(), 2);
    }

    void whatWasDownloadedIsSaid()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);
        stage.click(u"Download"_s);
        QTRY_VERIFY(stage.pane->findChild<DownloadDialog *>());
        DownloadOrder order = stage.pane->findChild<DownloadDialog *>()->order();
        order.choices.folder = stage.folder.path();

        Q_EMIT stage.pane->findChild<DownloadDialog *>()->ordered(order);

        const QModelIndex here = stage.fileModel()->index(0, FilesModel::HereColumn);
        QTRY_VERIFY_WITH_TIMEOUT(here.data().toString().startsWith(u"Downloaded"_s), 20'000);
        QVERIFY(stage.said().contains(u"on their way"_s));
        QVERIFY(stage.fileModel()->checked().isEmpty());
    }

    void isRenamedRemovedAndTakenBack()
    {
        Stage stage({weekly, churn, gold});
        QTRY_VERIFY(stage.jobs());
        stage.exports()->setCurrentIndex(stage.exports()->model()->index(1, 0));

        QTest::keyClick(stage.exports(), Qt::Key_F2);
        QTRY_VERIFY(stage.find<QLineEdit>(u"Name of the export"_s));
        stage.type(u"Name of the export"_s, u"Churn, every day"_s);
        QTest::keyClick(stage.find<QLineEdit>(u"Name of the export"_s), Qt::Key_Return);
        QTRY_COMPARE(stage.kept(), (QStringList{weekly, u"Churn, every day"_s, gold}));
        QTRY_COMPARE(stage.label(u"Export name"_s), u"Churn, every day"_s);

        QTest::keyClick(stage.exports(), Qt::Key_Delete);
        QCOMPARE(stage.kept(), (QStringList{weekly, gold}));
        stage.click(u"Undo"_s);

        QCOMPARE(stage.kept(), (QStringList{weekly, u"Churn, every day"_s, gold}));
        QCOMPARE(stage.label(u"Export name"_s), u"Churn, every day"_s);
    }

    void theLastOneRemovedLeavesTheEmptyPage()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.jobs());

        QTest::keyClick(stage.exports(), Qt::Key_Delete);

        QVERIFY(stage.told().contains(u"friendly ID"_s));
        QVERIFY(!stage.jobs());
        stage.click(u"Undo"_s);
        QTRY_VERIFY(stage.jobs());
    }

    void theirOrderIsThePersons()
    {
        Stage stage({weekly, churn, gold});
        QTRY_VERIFY(stage.jobs());

        QTest::keyClick(stage.exports(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.kept(), (QStringList{churn, weekly, gold}));
        QTest::keyClick(stage.exports(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(stage.exports(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.kept(), (QStringList{churn, gold, weekly}));
        QTest::keyClick(stage.exports(), Qt::Key_Up, Qt::AltModifier);

        QCOMPARE(stage.kept(), (QStringList{churn, weekly, gold}));
        QCOMPARE(stage.exports()->currentIndex().data().toString(), weekly);
    }

    void theFilterHidesAndComesBack()
    {
        Stage stage({weekly, churn, gold});

        stage.type(u"Filter exports"_s, u"GOLD"_s);
        QVERIFY(stage.exports()->isRowHidden(0) && stage.exports()->isRowHidden(1) && !stage.exports()->isRowHidden(2));
        stage.type(u"Filter exports"_s, u"nothing like it"_s);
        QVERIFY(stage.told().contains(u"No export matches"_s));
        stage.click(u"Clear the filter"_s);

        QVERIFY(!stage.exports()->isRowHidden(0));
    }

    void whatWasSeenLastIsRememberedForTheNextStart()
    {
        Stage stage({weekly, churn});
        QTRY_VERIFY(stage.jobs());
        stage.exports()->setCurrentIndex(stage.exports()->model()->index(1, 0));
        QTRY_VERIFY(stage.list.exports(u"c1"_s)->at(1).last.has_value());
        stage.jobs()->setColumnHidden(JobsModel::TookColumn, true);
        stage.pane->saveState(stage.settings);

        tenant().set({"exportReports.delay=2000"});
        stage.pane = std::make_unique<ExportsPane>(*stage.session, stage.list, *stage.downloads, stage.ask, &stage.settings);
        stage.pane->resize(1248, 820);
        stage.pane->restoreState(stage.settings);
        stage.pane->show();
        stage.pane->activate();

        QCOMPARE(stage.label(u"Export name"_s), churn);
        QVERIFY(stage.exports()->model()->index(1, 0).data(FirstOwnRole + 1).toString().startsWith(u"Finished"_s));
        QVERIFY(stage.pane->findChild<TableView *>(u"Jobs"_s)->isColumnHidden(JobsModel::TookColumn));
    }

    void whereRoomIsShortOnlyTheEssentialsShow()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->rowCount() == 2);

        stage.pane->resize(700, 820);
        QTRY_VERIFY(stage.jobs()->isColumnHidden(JobsModel::TypeColumn));
        QVERIFY(!stage.find<RunChart>(u"Guests per run"_s));
        stage.pane->resize(1248, 820);

        QTRY_VERIFY(!stage.jobs()->isColumnHidden(JobsModel::TypeColumn));
        QVERIFY(stage.jobs()->isColumnHidden(JobsModel::SegmentColumn));
        QVERIFY(stage.find<RunChart>(u"Guests per run"_s));
    }

    void whatIsLateForAnotherExportDoesNotArrive()
    {
        Stage stage({weekly, churn});
        QTRY_VERIFY(stage.jobs());
        tenant().set({"exportReports.delay=300*1"});

        stage.click(u"Read the jobs again"_s);
        stage.exports()->setCurrentIndex(stage.exports()->model()->index(1, 0));

        QTRY_VERIFY(stage.fileTable() && stage.fileModel()->index(0, FilesModel::FileColumn).data().toString().startsWith(churn));
        QCOMPARE(stage.label(u"Export name"_s), churn);
    }

    void whatWasCancelledCanBeBegunAgain()
    {
        tenant().set({"exportReports.delay=60000*1"});
        Stage stage({churn});
        QTRY_VERIFY_WITH_TIMEOUT(stage.canPress(u"Cancel"_s), 10'000);

        stage.click(u"Cancel"_s);
        QTRY_VERIFY2(stage.told().contains(u"Cancelled"_s), qPrintable(stage.told()));
        stage.click(u"Retry"_s);

        QTRY_VERIFY(stage.jobs());
    }

    void isReadAgainWhenItsConnectionIsOpenedAgain()
    {
        Stage stage({churn});
        QTRY_VERIFY(stage.fileTable());
        stage.pane->setParked(true);
        tenant().set({"exportReports.status=200", "exportReports.body=json:[]"});

        stage.pane->setParked(false);

        QTRY_VERIFY(stage.told().contains(u"No finished job yet"_s));
    }

    void thePaletteOpensExports()
    {
        Stage stage({weekly, churn});
        QTRY_VERIFY(stage.jobs());
        const auto commands = stage.pane->commands();

        const auto open = std::find_if(commands.cbegin(), commands.cend(), [](const Command &one) { return one.title.contains(churn); });
        QVERIFY(open != commands.cend());
        open->run();

        QCOMPARE(stage.label(u"Export name"_s), churn);
    }

    void mayBeClosedWhileItWaits()
    {
        tenant().set({"exportReports.delay=200"});
        Stage stage({churn});

        stage.pane.reset();

        QVERIFY(await(stage.files->jobs(churn)));
    }
};

QTEST_MAIN(TestExportsPane)
#include "tst_exportspane.moc"
