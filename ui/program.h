#pragma once

#include "app/activity/activitylog.h"
#include "app/auth/keychainstore.h"
#include "app/connections/connectionlist.h"
#include "app/connections/quitstore.h"
#include "app/console/consolehistory.h"
#include "app/console/variables.h"
#include "app/core/database.h"
#include "app/core/profile.h"
#include "app/core/redaction.h"
#include "app/downloads/downloadqueue.h"
#include "app/edge/deletionhistory.h"
#include "app/edge/settingshistory.h"
#include "app/exports/exportlist.h"
#include "app/guests/guesthistory.h"
#include "app/net/hostpace.h"
#include "app/sandbox/sandbox.h"
#include "app/webhooks/runhistory.h"
#include "ui/console/definitionfiles.h"
#include "ui/console/requestforms.h"
#include "ui/linksource.h"
#include "ui/shell/ask.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace edgewise {

class ConnectionsDialog;
struct EdgeNeighbours;
class Pane;
class Session;
class Tour;

/// The whole program: every object once, each handed what it needs. With ui/main.cpp the only place that knows every class.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// @param folder  the profile's; empty stands for the usual place
    /// @param ask     answers the questions of a test; nothing asks the person
    explicit Program(const QString &folder, std::unique_ptr<Ask> ask = nullptr);
    ~Program() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ConnectionsDialog &connectionsDialog() { return *m_dialog; }
    [[nodiscard]] ConnectionList &connections() { return m_connections; }
    [[nodiscard]] QuitStore &secrets() { return m_secrets; }
    [[nodiscard]] ActivityLog &activity() { return m_activity; }
    /// Made when first asked for, and going on by itself with what was ordered.
    [[nodiscard]] DownloadQueue &downloads();
    /// nullptr until openSandbox().
    [[nodiscard]] sandbox::Sandbox *sandbox() const { return m_sandbox.get(); }

    /// Opens what was open last, or what is named.
    void restore(const QString &connection, const QString &pane);
    /// Starts the built-in tenant when it does not run yet, and opens it once it is there.
    void openSandbox(const QString &pane = {});
    /// Adds every chapter. `tour` begins at the first start, before any connection.
    void addChapters(Tour &tour);

private:
    void addPanes();
    EdgeNeighbours neighboursOf(Session &session);
    void showCall(const QByteArray &call);
    void connectParts();
    void goOnWithDownloads();
    void tellDownloadsOfNetwork();
    void watchNetwork();
    void serveSandbox(const QString &pane, const QString &problem);
    std::unique_ptr<Session> openSession(const Connection &connection);
    std::unique_ptr<Session> openSessionOf(const QString &connectionId);
    void keep(const Connection &connection);
    void lendSecrets(const Connection &connection, const sandbox::Access &access);
    void openProduction();
    void makeSecondTenant(bool isWanted);

    Profile m_profile;
    QSettings m_settings;
    Redaction m_redaction;
    Database m_database;
    ActivityLog m_activity;
    RunHistory m_runs;
    GuestHistory m_guestHistory;
    SettingsHistory m_settingsHistory;
    DeletionHistory m_deletions;
    ExportList m_exports;
    ConsoleHistory m_consoleHistory;
    Variables m_variables;
    RequestForms m_requestForms;
    DefinitionFiles m_definitions;
    ConnectionList m_connections;
    KeychainStore m_keychain;
    QuitStore m_secrets;
    HostPace m_pace;
    LinkSource m_links;
    std::unique_ptr<DownloadQueue> m_downloads;
    std::unique_ptr<Ask> m_ask;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    ConnectionsDialog *m_dialog = nullptr; ///< A child of the window.
};

} // namespace edgewise
