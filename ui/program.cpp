#include "ui/program.h"

#include "app/connections/session.h"
#include "app/downloads/journal.h"
#include "app/edge/edgeservice.h"
#include "app/webhooks/webhookservice.h"
#include "ui/activity/activitypane.h"
#include "ui/activity/activitytour.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/connectionstour.h"
#include "ui/console/consolepane.h"
#include "ui/console/consoletour.h"
#include "ui/downloads/connectdownloads.h"
#include "ui/downloads/filemanager.h"
#include "ui/edge/edgepane.h"
#include "ui/edge/edgetour.h"
#include "ui/edge/recordeddeletion.h"
#include "ui/exports/exportspane.h"
#include "ui/exports/exportstour.h"
#include "ui/guests/guestspane.h"
#include "ui/guests/gueststour.h"
#include "ui/shell/notifications.h"
#include "ui/shell/shelltour.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/tour.h"
#include "ui/webhooks/savewebhooks.h"
#include "ui/webhooks/webhookspane.h"
#include "ui/webhooks/webhookstour.h"

#include <QDir>
#include <QFile>
#include <QNetworkInformation>
#include <QTimer>

#include <tuple>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

const QString sandboxId = u"sandbox"_s;

Connection connectionOf(const sandbox::Access &access)
{
    return {.id = sandboxId,
            .name = u"Sandbox"_s,
            .colour = u"#59636E"_s,
            .region = Region::Custom,
            .customCdpUrl = access.cdpBaseUrl,
            .clientKey = access.clientKey,
            .apiKey = access.apiKey,
            .edgeClientId = access.edgeClientId,
            .edgeUrl = access.edgeBaseUrl,
            .tokenUrl = access.tokenUrl,
            .audience = access.audience,
            .tenantId = access.tenantId,
            .sandbox = true};
}

} // namespace

Program::Program(const QString &folder, std::unique_ptr<Ask> ask)
    : m_profile(folder)
    , m_settings(m_profile.settingsFile(), QSettings::IniFormat)
    , m_database(m_profile.databaseFile())
    , m_activity(m_database, m_redaction)
    , m_runs(m_database)
    , m_guestHistory(m_database)
    , m_settingsHistory(m_database)
    , m_deletions(m_database)
    , m_exports(m_database)
    , m_consoleHistory(m_database, m_redaction)
    , m_variables(m_database)
    , m_requestForms(m_redaction, &m_settings)
    , m_definitions(&m_settings)
    , m_connections(m_profile.connectionsFile())
    , m_secrets(m_keychain)
    , m_links([this](const QString &id) { return openSessionOf(id); })
    , m_ask(ask ? std::move(ask) : std::make_unique<Ask>())
{
    m_ask->setSettings(&m_settings);
    m_consoleHistory.setKeeping(m_settings.value("console/keepHistory"_L1, true).toBool());
    const auto loaded = m_connections.load();
    m_window = std::make_unique<MainWindow>(m_profile, m_connections, *m_ask,
                                            [this](const Connection &connection) { return openSession(connection); });
    m_dialog = new ConnectionsDialog(
        m_connections, m_secrets, *m_ask, [this] { return m_keychain.state(); }, m_window.get());
    addPanes();
    connectParts();
    if (!loaded)
        m_window->notifications().show({.kind = Notification::Kind::Bad, .title = loaded.error().message(), .text = loaded.error().detail});
}

Program::~Program() = default;

void Program::addPanes()
{
    m_window->addPane({u"Guests"_s, tr("Guests"), u"guests"_s, [this](Session &session) -> Pane * {
                           auto *pane = new GuestsPane(session, m_guestHistory, m_profile.reportsFolder(), *m_ask);
                           connect(pane, &GuestsPane::workChanged, &m_window->statusBar(), &StatusBar::setWork);
                           connect(pane, &GuestsPane::workEnded, &m_window->statusBar(), &StatusBar::removeWork);
                           return pane;
                       }});
    m_window->addCommands([this]() -> QList<Command> {
        const Session *session = m_window->session();
        if (!session || m_window->pane(u"Guests"_s))
            return {};
        return {GuestsPane::findCommand(session->connection(), [this](const QString &typed) {
            m_window->openPane(u"Guests"_s);
            if (auto *pane = qobject_cast<GuestsPane *>(m_window->currentPane()))
                pane->find(typed);
        })};
    });
    m_window->addPane({u"Exports"_s, tr("Exports"), u"exports"_s, [this](Session &session) -> Pane * {
                           auto *pane = new ExportsPane(session, m_exports, downloads(), *m_ask, &m_settings);
                           if (session.connection().sandbox && m_sandbox)
                               pane->setSuggestions(m_sandbox->access().exports);
                           connect(pane, &ExportsPane::downloadsWanted, m_window.get(), [this] { m_window->setSidePanelOpen(true); });
                           return pane;
                       }});
    m_window->addPane({u"Edge"_s, tr("Edge"), u"edge"_s, [this](Session &session) -> Pane * {
                           auto *pane = new EdgePane(session, m_settingsHistory, m_deletions,
                                                     recordedDeletion(session, m_deletions, *m_ask), *m_ask, neighboursOf(session));
                           connect(&m_connections, &ConnectionList::changed, pane, &EdgePane::followConnections);
                           return pane;
                       }});
    m_window->addPane({u"Webhooks"_s, tr("Webhooks"), u"webhooks"_s, [this](Session &session) -> Pane * {
                           auto *pane = new WebhooksPane(session, m_runs, *m_ask);
                           connect(pane, &WebhooksPane::attempted, &session, &Session::attempted);
                           return pane;
                       }});
    m_window->addPane({u"API console"_s, tr("API console"), u"console"_s, [this](Session &session) -> Pane * {
                           auto *pane = new ConsolePane(session, {.history = m_consoleHistory,
                                                                  .variables = m_variables,
                                                                  .forms = m_requestForms,
                                                                  .definitions = m_definitions,
                                                                  .deletion = recordedDeletion(session, m_deletions, *m_ask),
                                                                  .ask = *m_ask,
                                                                  .settings = &m_settings});
                           connect(pane, &ConsolePane::openPaneWanted, m_window.get(), &MainWindow::openPane);
                           return pane;
                       }});
    m_window->addCommands([this]() -> QList<Command> {
        const Session *session = m_window->session();
        if (!session || m_window->pane(u"API console"_s))
            return {};
        std::ignore = m_definitions.readAll();
        return ConsolePane::operationCommands(session->connection(), m_definitions.all(), [this](const QString &key, const QString &id) {
            m_window->openPane(u"API console"_s);
            if (auto *pane = qobject_cast<ConsolePane *>(m_window->currentPane()))
                pane->openOperation(key, id);
        });
    });
    connect(&m_definitions, &DefinitionFiles::changed, m_window.get(), &MainWindow::updatePalette);
    m_window->addPane({u"Activity"_s, tr("Activity"), u"activity"_s, [this](Session &session) -> Pane * {
                           auto *pane = new ActivityPane(m_activity, *m_ask);
                           pane->setConnection(session.connection());
                           return pane;
                       }});
}

/// What the pane of Experience Edge asks of others.
EdgeNeighbours Program::neighboursOf(Session &session)
{
    const auto tenant = [](Session &of, std::stop_token stop) -> Pending<EdgeNeighbours::Tenant> {
        return of.webhooks().list(std::move(stop)).andThen(&of, [](const QList<Webhook> &webhooks) -> Result<EdgeNeighbours::Tenant> {
            EdgeNeighbours::Tenant found{.webhooks = int(webhooks.size())};
            for (const Webhook &webhook : webhooks) {
                const auto kind = webhook.state().kind;
                found.failing += kind == WebhookState::Kind::Failing || kind == WebhookState::Kind::DisabledByEdge;
                if (found.id.isEmpty())
                    found.id = webhook.tenantId;
            }
            return found;
        });
    };
    const auto lastClear = [this, id = session.connection().id]() -> Pending<EdgeNeighbours::PastClear> {
        const ActivityFilter clears{.text = u"DELETE /cache"_s, .kind = ActivityFilter::Kind::Writes, .connectionId = id};
        return m_activity.read(clears, {}, 50).andThen(&m_activity, [](const ActivityLog::Page &page) -> Result<EdgeNeighbours::PastClear> {
            for (const Entry &entry : page.entries) {
                if (entry.method == "DELETE"_L1 && QUrl(entry.url).path().endsWith("/cache"_L1) && !entry.isFailed())
                    return EdgeNeighbours::PastClear{.at = entry.at(), .pane = entry.origin};
            }
            return EdgeNeighbours::PastClear{};
        });
    };
    return {.tenant = tenant,
            .lastClear = lastClear,
            .saveWebhooks = [this, &session](QWidget *parent) { return saveWebhooks(session, *m_ask, parent); },
            .showCall =
                [this](const QByteArray &call) {
                    m_window->openPane(u"Activity"_s);
                    showCall(call);
                },
            .showInFolder = &showInFolder,
            .connections =
                [this] {
                    QList<Connection> all = m_connections.connections();
                    all.removeIf([](const Connection &connection) { return connection.edgeClientId.isEmpty(); });
                    return all;
                },
            .openSession = [this](const QString &id) { return openSessionOf(id); },
            .compare =
                [this](const QString &left, const QString &right) {
                    m_window->openConnection(left);
                    m_window->openPane(u"Edge"_s);
                    auto *pane = qobject_cast<EdgePane *>(m_window->currentPane());
                    if (pane && m_window->session()->connection().id == left)
                        pane->compareWith(right);
                },
            .editConnection = [this](const QString &id) { m_dialog->edit(id); }};
}

/// In the pane that is open, if it is Activity.
void Program::showCall(const QByteArray &call)
{
    if (auto *pane = qobject_cast<ActivityPane *>(m_window->currentPane()); pane && !call.isEmpty())
        pane->select(call);
}

void Program::connectParts()
{
    auto &window = *m_window;
    connect(&window, &MainWindow::sandboxWanted, this, [this] { openSandbox(); });
    connect(&window, &MainWindow::newConnectionWanted, m_dialog, &ConnectionsDialog::add);
    connect(&window, &MainWindow::editConnectionWanted, m_dialog, &ConnectionsDialog::edit);
    connect(&window, &MainWindow::allConnectionsWanted, m_dialog, [this] { m_dialog->edit({}); });
    connect(&window, &MainWindow::importWanted, m_dialog, &ConnectionsDialog::import);
    connect(&window, &MainWindow::callWanted, this, &Program::showCall);
    connect(m_dialog, &ConnectionsDialog::saved, this, [this](const Connection &connection) {
        m_links.renew(connection.id);
        tellDownloadsOfNetwork();
        m_window->reopenConnection(connection.id);
    });
    connect(m_dialog, &ConnectionsDialog::removed, this, [this](const QString &id) {
        m_links.renew(id);
        std::ignore = m_guestHistory.forgetAll(id);
        std::ignore = m_settingsHistory.forgetAll(id);
        std::ignore = m_deletions.forgetAll(id);
        std::ignore = m_exports.keep(id, {});
        std::ignore = m_consoleHistory.forgetAll(id);
        std::ignore = m_variables.forgetAll(id);
        m_requestForms.forgetAll(id);
    });
    connectDownloads(window, *m_ask, [this]() -> DownloadQueue & { return downloads(); });
    QTimer::singleShot(0, this, &Program::goOnWithDownloads);
    connect(&m_activity, &ActivityLog::troubled, this, [this](const Error &error) {
        m_window->notifications().show(
            {.kind = Notification::Kind::Warn, .title = tr("Activity is not kept right now."), .text = error.advice()});
    });
}

void Program::restore(const QString &connection, const QString &pane)
{
    m_window->restore(connection, pane);
}

void Program::openSandbox(const QString &pane)
{
    if (m_sandbox) {
        m_window->openConnection(sandboxId);
        m_window->openPane(pane);
        return;
    }
    m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.folder = m_profile.sandboxFolder()});
    connect(m_sandbox.get(), &sandbox::Sandbox::started, this, [this, pane](const QString &problem) { serveSandbox(pane, problem); });
    m_sandbox->startLater();
}

void Program::serveSandbox(const QString &pane, const QString &problem)
{
    if (!problem.isEmpty()) {
        m_window->notifications().show(
            {.kind = Notification::Kind::Bad, .title = tr("The sandbox could not be started."), .text = problem});
        m_sandbox->deleteLater();
        m_sandbox.release();
        return;
    }
    const auto &access = m_sandbox->access();
    const auto connection = connectionOf(access);
    lendSecrets(connection, access);
    m_connections.addSandbox(connection);
    m_links.renew(sandboxId);
    tellDownloadsOfNetwork();
    m_window->openConnection(sandboxId);
    m_window->openPane(pane);
}

/// The secrets of a sandbox, until the program quits.
void Program::lendSecrets(const Connection &connection, const sandbox::Access &access)
{
    m_secrets.put(connection.secretName(Connection::Secret::ApiToken), access.apiToken);
    m_secrets.put(connection.secretName(Connection::Secret::ApiSecret), access.apiSecret);
    m_secrets.put(connection.secretName(Connection::Secret::EdgeSecret), access.edgeClientSecret);
}

DownloadQueue &Program::downloads()
{
    if (m_downloads)
        return *m_downloads;
    const auto caFile = [this](const QString &id) -> QString {
        const auto connection = m_connections.find(id);
        return connection ? connection->caFile : QString();
    };
    const auto listLinks = [this](const QString &connection, const QString &job) -> Pending<JobLinks> {
        // Its downloads wait for the sandbox as they would for the network.
        if (connection == sandboxId && !m_connections.find(sandboxId))
            return failed(Error::Kind::Offline);
        return m_links.list(connection, job);
    };
    m_downloads =
        std::make_unique<DownloadQueue>(DownloadQueue::Options{.databaseFile = m_profile.databaseFile(), .caFile = caFile}, listLinks);
    reportDownloads(*m_downloads, *m_window);
    connect(
        m_downloads.get(), &DownloadQueue::changed, this, [this] { watchNetwork(); }, Qt::SingleShotConnection);
    m_downloads->start();
    return *m_downloads;
}

/// What was left of the last time, once the window is there; when there is nothing, nothing is made.
void Program::goOnWithDownloads()
{
    if (!m_downloads && QFile::exists(m_database.file()) && Journal::hasDownloads(m_database))
        std::ignore = downloads();
}

void Program::tellDownloadsOfNetwork()
{
    if (m_downloads)
        m_downloads->networkReturned();
}

/// Downloads that wait for the network go on at once when it is back. Not before there are any: asking for it takes a moment.
void Program::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    tellDownloadsOfNetwork();
            });
}

std::unique_ptr<Session> Program::openSession(const Connection &connection)
{
    auto session = std::make_unique<Session>(connection, m_secrets, m_redaction, m_pace);
    connect(session.get(), &Session::attempted, &m_activity, &ActivityLog::record);
    connect(session.get(), &Session::connectionChanged, this, &Program::keep);
    session->edgeService().setKeep([this, id = connection.id](const EdgeSettings &before, SettingsAction action) {
        return m_settingsHistory.keep(id, before, action);
    });
    return session;
}

std::unique_ptr<Session> Program::openSessionOf(const QString &connectionId)
{
    const auto connection = m_connections.find(connectionId);
    return connection ? openSession(*connection) : nullptr;
}

void Program::keep(const Connection &connection)
{
    if (connection.sandbox) {
        m_connections.addSandbox(connection);
        return;
    }
    if (const auto saved = m_connections.save(connection); !saved)
        m_window->notifications().show(
            {.kind = Notification::Kind::Warn, .title = saved.error().message(), .text = saved.error().advice()});
}

/// The sandbox once more, as a connection that must not be touched lightly.
void Program::openProduction()
{
    Connection connection = connectionOf(m_sandbox->access());
    connection.id = u"tour"_s;
    connection.name = u"Acme EU"_s;
    connection.colour = u"#C21F2B"_s;
    connection.production = true;
    connection.sandbox = false;
    lendSecrets(connection, m_sandbox->access());
    keep(connection);
    m_window->openConnection(connection.id);
    m_window->openPane(u"Webhooks"_s);
}

/// Another sandbox beside the first, for what takes two tenants.
void Program::makeSecondTenant(bool isWanted)
{
    const QString id = u"tour-test"_s;
    if (!isWanted) {
        std::ignore = m_connections.remove(id);
        return;
    }
    auto *second = new sandbox::Sandbox({.folder = QDir(m_profile.folder()).filePath(u"second-tenant"_s), .guests = 0, .seed = 2}, this);
    connect(second, &sandbox::Sandbox::started, this, [this, second, id](const QString &problem) {
        if (!problem.isEmpty())
            return;
        Connection connection = connectionOf(second->access());
        connection.id = id;
        connection.name = u"Acme EU test"_s;
        connection.colour = u"#0F766E"_s;
        connection.sandbox = false;
        lendSecrets(connection, second->access());
        keep(connection);
    });
    second->startLater();
}

void Program::addChapters(Tour &tour)
{
    const auto isOpen = [this] { return m_window->session() != nullptr; };
    tour.step(
        u"first-start"_s, [] {}, [] { return true; });
    tour.step(
        {}, [&tour] { tour.click(u"Try the sandbox"_s); }, isOpen);
    const auto set = [this](const QString &name, const QString &value) { m_sandbox->setFault(name, value); };
    const auto turnTo = [this](const QString &pane) { return [this, pane] { m_window->openPane(pane); }; };
    const auto session = [this] { return m_window->session(); };
    const auto reopenWith = [this](const QString &clientKey) {
        Connection connection = connectionOf(m_sandbox->access());
        connection.clientKey = clientKey;
        m_connections.addSandbox(connection);
        m_window->reopenConnection(sandboxId);
        m_window->openPane(u"Guests"_s);
    };
    addGuestsChapter(tour, {.open = turnTo(u"Guests"_s),
                            .session = session,
                            .set = set,
                            .reopen = [this, reopenWith] { reopenWith(m_sandbox->access().clientKey); },
                            .reopenWithoutKey = [reopenWith] { reopenWith({}); }});
    addExportsChapter(tour, {.open = turnTo(u"Exports"_s),
                             .downloads = [this]() -> const DownloadsNow & { return downloads().now(); },
                             .showDownloads = [this](bool shown) { m_window->setSidePanelOpen(shown); },
                             .set = set,
                             .folder = QDir(m_profile.folder()).filePath(u"downloads"_s)});
    const EdgeStage edge{.open = turnTo(u"Edge"_s),
                         .session = session,
                         .set = set,
                         .reopen = [this] { m_window->reopenConnection(sandboxId); },
                         .second = [this](bool isWanted) { makeSecondTenant(isWanted); },
                         .folder = m_profile.folder()};
    addEdgeChapter(tour, edge);
    addConsoleChapter(
        tour,
        {.open = turnTo(u"API console"_s), .session = session, .set = set, .folder = QDir(m_profile.folder()).filePath(u"definitions"_s)});
    tour.step({}, turnTo(u"Webhooks"_s), isOpen);
    addWebhooksChapter(tour, {.session = session,
                              .receiver = [this] { return m_sandbox->access().receiverUrl; },
                              .set = set,
                              .reopen = [this] { m_window->reopenConnection(sandboxId); },
                              .openProduction = [this] { openProduction(); }});
    tour.step(u"guests-production"_s, turnTo(u"Guests"_s), [this] {
        const auto *pane = qobject_cast<GuestsPane *>(m_window->currentPane());
        return pane && pane->running().count() > 0;
    });
    addEdgeProduction(tour, edge);
    addConsoleProductionChapter(tour, turnTo(u"API console"_s));
    tour.step({}, turnTo(u"Webhooks"_s), isOpen);
    addShellChapter(tour, *m_window);
    tour.step(
        {}, [this] { m_window->openConnection(sandboxId); }, isOpen);
    addActivityChapter(tour);
    addConnectionsChapter(tour, *m_dialog, sandboxId);
}

} // namespace edgewise
