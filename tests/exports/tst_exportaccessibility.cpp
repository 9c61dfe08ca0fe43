#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/database.h"
#include "app/downloads/downloadqueue.h"
#include "app/exports/exportlist.h"
#include "app/exports/exportservice.h"
#include "app/net/hostpace.h"
#include "downloads/sampledownloads.h"
#include "support/cdpsandbox.h"
#include "support/preparedask.h"
#include "support/reachability.h"
#include "ui/downloads/downloaddialog.h"
#include "ui/downloads/downloadspanel.h"
#include "ui/exports/addexportdialog.h"
#include "ui/exports/exportspane.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QTabBar>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

/// Every control of exports and downloads has a name for who does not see it and one for scripts, and the keyboard comes to it.
class TestExportAccessibility : public QObject
{
    Q_OBJECT

    sandbox::CdpSandbox m_tenant{0};
    QTemporaryDir m_folder;
    MemoryStore m_secrets;
    Redaction m_redaction;
    HostPace m_pace;
    Database m_database{m_folder.filePath(u"edgewise.sqlite"_s)};
    ExportList m_list{m_database};
    PreparedAsk m_ask;
    DownloadQueue m_downloads{{.databaseFile = m_folder.filePath(u"downloads.sqlite"_s)},
                              [](const QString &, const QString &) -> Pending<JobLinks> { return failed(Error::Kind::Offline); }};
    std::unique_ptr<Session> m_session;

    static void check(QWidget &window)
    {
        QCOMPARE(nameless(window).join(u'\n'), QString());
        QCOMPARE(unreached(window).join(u'\n'), QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp);
        const auto &access = m_tenant.access();
        Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s};
        connection.apiKey = access.apiKey;
        connection.region = Region::Custom;
        connection.customCdpUrl = access.cdpBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        m_secrets.secrets.insert(connection.secretName(Connection::Secret::ApiSecret), access.apiSecret);
        m_session = std::make_unique<Session>(connection, m_secrets, m_redaction, m_pace);
        m_downloads.start();
        QVERIFY(m_list.keep(u"c1"_s, {{.reference = u"churn_risk_delta"_s}}));
    }
    void cleanupTestCase() { m_session.reset(); }

    void thePane_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<int>("width");

        QTest::newRow("files") << 0 << 1248;
        QTest::newRow("errors") << 1 << 1248;
        QTest::newRow("details") << 2 << 1248;
        QTest::newRow("files, beside the downloads") << 0 << 700;
    }

    void thePane()
    {
        QFETCH(const int, tab);
        QFETCH(const int, width);
        ExportsPane pane(*m_session, m_list, m_downloads, m_ask, nullptr);
        pane.resize(width, 820);
        pane.show();
        pane.activate();
        auto *files = pane.findChild<TableView *>(u"Files"_s);
        QTRY_VERIFY(files->isVisible() && files->model()->rowCount() > 0);

        pane.findChild<QTabBar *>()->setCurrentIndex(tab);

        check(pane);
    }

    void addingAnExport()
    {
        ExportService service(m_session->exports());
        AddExportDialog dialog(service, {});
        dialog.setSuggestions({u"churn_risk_delta"_s});

        dialog.open();

        check(dialog);
    }

    void theDownloadDialog()
    {
        DownloadOrder order{.connection = u"c1"_s, .exportName = u"daily"_s, .executionRef = u"job"_s};
        order.parts = {{.index = 0, .number = 1, .of = 2, .sizeKb = 10, .sourceName = u"1.csv.gz"_s},
                       {.index = 1, .number = 2, .of = 2, .sizeKb = 10, .sourceName = u"2.csv.gz"_s}};
        order.choices.folder = m_folder.path();
        DownloadDialog dialog(order, {}, {}, m_ask, nullptr);

        dialog.open();

        check(dialog);
    }

    void theDownloads()
    {
        DownloadsPanel panel(m_downloads, m_ask);
        panel.resize(520, 700);
        panel.setNow(sampleNow({sampleDownload(1), sampleDownload(2, Download::State::Done), sampleDownload(3, Download::State::Failed)}));

        panel.show();

        check(panel);
    }
};

QTEST_MAIN(TestExportAccessibility)
#include "tst_exportaccessibility.moc"
