#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/database.h"
#include "app/net/hostpace.h"
#include "app/sandbox/sandbox.h"
#include "app/webhooks/runhistory.h"
#include "app/webhooks/webhookservice.h"
#include "support/await.h"
#include "support/preparedask.h"
#include "support/rawserver.h"
#include "support/sight.h"
#include "ui/webhooks/testpanel.h"
#include "ui/webhooks/webhookspane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// A pane on a tenant of its own, as the window would build it.
struct Stage
{
    QTemporaryDir folder;
    sandbox::Sandbox tenant{{.folder = folder.filePath(u"tenant"_s), .guests = 0}};
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    RunHistory runs{database};
    PreparedAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<WebhooksPane> pane;

    explicit Stage(bool production = false)
    {
        if (const auto problem = tenant.start())
            qFatal("%s", qPrintable(*problem));
        const auto &access = tenant.access();
        Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s, .production = production, .edgeClientId = access.edgeClientId};
        connection.edgeUrl = access.edgeBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        connection.sandbox = true;
        secrets.secrets.insert(connection.secretName(Connection::Secret::EdgeSecret), access.edgeClientSecret);
        session = std::make_unique<Session>(connection, secrets, redaction, pace);
        pane = std::make_unique<WebhooksPane>(*session, runs, ask);
        pane->resize(1400, 860);
        pane->show();
        pane->activate();
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return inSight<Widget>(*pane, name);
    }
    void click(const QString &name) const { press(*pane, name); }
    void type(const QString &name, const QString &text) const { typeInto(*pane, name, text); }
    TableView *table() const { return pane->findChild<TableView *>(u"Webhooks"_s); }
    int rowOf(const QString &label) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == label)
                return row;
        }
        return -1;
    }
    void choose(const QString &label) const { table()->selectRow(rowOf(label)); }
    /// What the tenant really has.
    std::optional<Webhook> onEdge(const QString &label) const
    {
        const auto all = await(session->webhooks().list());
        for (const Webhook &webhook : *all) {
            if (webhook.label == label)
                return webhook;
        }
        return {};
    }
    QString said() const { return pane->findChild<UndoBar *>()->text(); }
    QString notice() const { return pane->findChild<Banner *>(u"Webhook notice"_s)->text(); }
};

} // namespace

class TestWebhooksPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWebhooksAndWhatNeedsALook()
    {
        Stage stage;
        QSignalSpy attention(stage.pane.get(), &Pane::attentionChanged);

        QTRY_VERIFY(stage.rowOf(u"Rebuild storefront"_s) >= 0);

        QTRY_VERIFY(!attention.isEmpty());
        QVERIFY(attention.last().first().toInt() > 0);
        QCOMPARE(stage.session->connection().tenantId, stage.tenant.access().tenantId);
    }

    void createsAWebhook()
    {
        Stage stage;
        QTRY_VERIFY(stage.table()->model()->rowCount() > 1);

        stage.click(u"New webhook"_s);
        stage.type(u"Label"_s, u"Stock feed"_s);
        stage.type(u"URI"_s, u"https://stock.example.com/edge"_s);
        stage.click(u"Save"_s);

        QTRY_VERIFY(stage.said().contains(u"Stock feed"_s));
        QCOMPARE(stage.onEdge(u"Stock feed"_s)->uri, u"https://stock.example.com/edge"_s);
        QVERIFY(!stage.pane->hasUnsaved());
    }

    void savesAnEditAndKeepsEverythingElse()
    {
        Stage stage;
        QTRY_VERIFY(stage.rowOf(u"Rebuild storefront"_s) >= 0);
        const auto before = stage.onEdge(u"Rebuild storefront"_s);
        stage.choose(u"Rebuild storefront"_s);

        stage.type(u"URI"_s, u"https://build.example.com/v2/edge"_s);
        QVERIFY(stage.pane->hasUnsaved());
        stage.click(u"Save"_s);

        QTRY_VERIFY(stage.said().contains(u"is saved"_s));
        QCOMPARE(differences(*before, *stage.onEdge(u"Rebuild storefront"_s)), QStringList{u"uri"_s});
    }

    void whatIsTypedSurvivesAnotherRowAndAPoll()
    {
        Stage stage;
        QTRY_VERIFY(stage.rowOf(u"Rebuild storefront"_s) >= 0);
        stage.choose(u"Rebuild storefront"_s);
        stage.type(u"URI"_s, u"https://typed.example.com"_s);

        stage.choose(u"Search index feed"_s);
        QSignalSpy refreshed(&stage.pane->watch(), &WebhookWatch::refreshed);
        stage.pane->watch().setInterval(std::chrono::milliseconds(1));
        QTRY_VERIFY(!refreshed.isEmpty());
        stage.choose(u"Rebuild storefront"_s);

        QCOMPARE(stage.find<QLineEdit>(u"URI"_s)->text(), u"https://typed.example.com"_s);
        QVERIFY(stage.pane->hasUnsaved());
    }

    void aConflictIsSettledFieldByField()
    {
        Stage stage;
        QTRY_VERIFY(stage.rowOf(u"Rebuild storefront"_s) >= 0);
        stage.choose(u"Rebuild storefront"_s);
        stage.type(u"URI"_s, u"https://mine.example.com"_s);
        QVERIFY(await(stage.session->webhooks().setDisabled(stage.onEdge(u"Rebuild storefront"_s)->id, true)));

        stage.click(u"Save"_s);
        auto *conflict = stage.pane->findChild<ConflictView *>();
        QTRY_VERIFY(conflict->isVisible());
        QCOMPARE(conflict->side(u"uri"_s), ConflictView::Side::Mine);
        QCOMPARE(conflict->side(u"disabled"_s), ConflictView::Side::Theirs);
        Q_EMIT conflict->accepted();

        QTRY_VERIFY(stage.said().contains(u"is saved"_s));
        const auto after = stage.onEdge(u"Rebuild storefront"_s);
        QCOMPARE(after->uri, u"https://mine.example.com"_s);
        QVERIFY(after->disabled);
    }

    void whatWasDeletedElsewhereBecomesADraft()
    {
        Stage stage;
        QTRY_VERIFY(stage.rowOf(u"Rebuild storefront"_s) >= 0);
        stage.choose(u"Rebuild storefront"_s);
        stage.type(u"URI"_s, u"https://mine.example.com"_s);
        QVERIFY(await(stage.session->webhooks().remove(*stage.onEdge(u"Rebuild storefront"_s))));

        stage.click(u"Save"_s);

        QTRY_VERIFY(stage.notice().contains(u"deleted elsewhere"_s));
        QCOMPARE(stage.find<QLineEdit>(u"URI"_s)->text(), u"https://mine.example.com"_s);
        QCOMPARE(stage.rowOf(u"Rebuild storefront"_s), 0);
    }

    void aRefusalNamesItsField()
    {
        Stage stage;
        QTRY_VERIFY(stage.table()->model()->rowCount() > 1);
        stage.click(u"New webhook"_s);
        stage.type(u"Label"_s, u"Stock feed"_s);
        stage.type(u"URI"_s, u"https://stock.example.com/edge"_s);
        QCOMPARE(stage.tenant.setFault(u"createWebhook.status"_s, u"400*1"_s), QString());
        QCOMPARE(stage.tenant.setFault(u"createWebhook.body"_s, uR"(json:{"errors":{"Uri":["Not from here."]}}*1)"_s), QString());

        stage.click(u"Save"_s);

        QTRY_VERIFY(stage.notice().contains(u"URI"_s));
        QVERIFY(!stage.find<QPushButton>(u"Save"_s)->isEnabled());
        QCOMPARE(stage.find<QLineEdit>(u"Label"_s)->text(), u"Stock feed"_s);
    }

    void aGatewaysPageIsSaidInOneSentence()
    {
        Stage stage;
        QTRY_VERIFY(stage.table()->model()->rowCount() > 1);
        stage.click(u"New webhook"_s);
        stage.type(u"Label"_s, u"Stock feed"_s);
        stage.type(u"URI"_s, u"https://stock.example.com/edge"_s);
        QCOMPARE(stage.tenant.setFault(u"createWebhook.status"_s, u"500*1"_s), QString());
        QCOMPARE(stage.tenant.setFault(u"createWebhook.body"_s, u"html*1"_s), QString());

        stage.click(u"Save"_s);

        QTRY_VERIFY(stage.notice().contains(u"500"_s));
        QVERIFY(!stage.notice().contains(u'<'));
        QVERIFY(stage.pane->hasUnsaved());
    }

    void aLostAnswerIsLookedAfter()
    {
        Stage stage;
        QTRY_VERIFY(stage.rowOf(u"Rebuild storefront"_s) >= 0);
        stage.choose(u"Rebuild storefront"_s);
        stage.type(u"Label"_s, u"Rebuild all"_s);
        QCOMPARE(stage.tenant.setFault(u"updateWebhook.drop"_s, u"after*1"_s), QString());

        stage.click(u"Save"_s);

        QTRY_VERIFY(stage.said().contains(u"second look"_s));
        QVERIFY(stage.onEdge(u"Rebuild all"_s));
        QVERIFY(!stage.pane->hasUnsaved());
    }

    void deletingCanBeUndone()
    {
        Stage stage;
        QTRY_VERIFY(stage.rowOf(u"Search index feed"_s) >= 0);
        stage.choose(u"Search index feed"_s);
        const auto before = stage.onEdge(u"Search index feed"_s);

        stage.click(u"Delete webhook"_s);
        QTRY_VERIFY(stage.said().contains(u"deleted"_s));
        QVERIFY(!stage.onEdge(u"Search index feed"_s));
        stage.click(u"Undo"_s);

        QTRY_VERIFY(stage.said().contains(u"is there again"_s));
        const auto after = stage.onEdge(u"Search index feed"_s);
        QVERIFY(after->id != before->id);
        QVERIFY(differences(*before, *after).isEmpty());
        QVERIFY(stage.ask.questions.isEmpty());
    }

    void productionAsksBeforeItDeletes()
    {
        Stage stage(true);
        QTRY_VERIFY(stage.rowOf(u"Search index feed"_s) >= 0);
        stage.choose(u"Search index feed"_s);
        stage.ask.answers = {false};

        stage.click(u"Delete webhook"_s);
        QTRY_COMPARE(stage.ask.questions.size(), 1);

        QCOMPARE(stage.ask.questions.first().doIt, u"Delete Search index feed"_s);
        QVERIFY(stage.onEdge(u"Search index feed"_s));
    }

    void sendsATestToTheReceiver()
    {
        RawServer receiver({RawServer::reply("503 Service Unavailable", "busy")});
        Stage stage;
        QTRY_VERIFY(stage.table()->model()->rowCount() > 1);
        QSignalSpy attempted(stage.pane.get(), &WebhooksPane::attempted);
        stage.click(u"New webhook"_s);
        stage.type(u"Label"_s, u"Here"_s);
        stage.type(u"URI"_s, receiver.url().toString() + u"/hook"_s);

        stage.click(u"Send test"_s);

        QTRY_COMPARE(stage.pane->findChild<TestPanel *>()->outcome(), u"Service Unavailable"_s);
        QCOMPARE(attempted.size(), 1);
        QCOMPARE(attempted.first().first().value<Attempt>().connectionId, u"c1"_s);
    }

    void anErrorIsExplainedAndMended()
    {
        Stage stage;
        QTRY_VERIFY(stage.table()->model()->rowCount() > 1);
        QCOMPARE(stage.tenant.setFault(u"listWebhooks.status"_s, u"403*1"_s), QString());

        stage.pane->reload();

        auto *notice = stage.pane->findChild<Banner *>(u"notice"_s);
        QTRY_VERIFY(notice->text().contains(u"403"_s));
        QVERIFY(stage.table()->model()->rowCount() > 1);
        stage.pane->reload();
        QTRY_VERIFY(!notice->isVisible());
    }

    void anotherTenantThanBeforeIsLoudAndTheFirstWriteAsks()
    {
        Stage stage;
        QTRY_VERIFY(stage.rowOf(u"Rebuild storefront"_s) >= 0);
        Connection connection = stage.session->connection();
        connection.tenantId = u"somewhere-else"_s;
        stage.session->remember(connection);
        stage.pane->reload();
        auto *notice = stage.pane->findChild<Banner *>(u"notice"_s);
        QTRY_VERIFY(notice->text().contains(u"somewhere-else"_s));
        stage.choose(u"Rebuild storefront"_s);
        stage.type(u"Label"_s, u"Changed"_s);

        stage.click(u"Save"_s);
        QTRY_COMPARE(stage.ask.questions.size(), 1);
        QVERIFY(!stage.onEdge(u"Changed"_s));
        stage.ask.answers = {true};
        stage.click(u"Save"_s);

        QTRY_VERIFY(stage.said().contains(u"is saved"_s));
        QCOMPARE(stage.session->connection().tenantId, stage.tenant.access().tenantId);
    }

    void exportsAndImports()
    {
        Stage stage;
        QTRY_VERIFY(stage.rowOf(u"Search index feed"_s) >= 0);
        stage.choose(u"Search index feed"_s);
        const QString file = stage.folder.filePath(u"feed.json"_s);
        stage.ask.paths = {file};
        const auto commands = stage.pane->commands();
        const auto exporting =
            std::find_if(commands.cbegin(), commands.cend(), [](const Command &command) { return command.title == "Export webhook"_L1; });
        QVERIFY(exporting != commands.cend());
        exporting->run();
        QTRY_VERIFY(stage.said().contains(u"feed.json"_s));

        stage.pane->importFile(file);

        QTRY_VERIFY(stage.notice().contains(u"x-feed-key"_s));
        QVERIFY(stage.pane->hasUnsaved());
    }

    void doesNotLookWhileItIsParked()
    {
        Stage stage;
        QTRY_VERIFY(stage.table()->model()->rowCount() > 1);

        stage.pane->setParked(true);
        QVERIFY(!stage.pane->watch().nextLook().isValid());
        stage.pane->setParked(false);

        QVERIFY(stage.pane->watch().nextLook().isValid());
    }

    void mayBeClosedWhileItWaits()
    {
        Stage stage;
        QCOMPARE(stage.tenant.setFault(u"listWebhooks.delay"_s, u"100"_s), QString());
        stage.pane->reload();

        stage.pane.reset();

        QVERIFY(await(stage.session->webhooks().list()));
    }
};

QTEST_MAIN(TestWebhooksPane)
#include "tst_webhookspane.moc"
