#pragma once

#include "app/connections/connection.h"
#include "ui/shell/command.h"

#include <QHash>
#include <QSettings>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace edgewise {

class Ask;
class ConnectionList;
class EmptyState;
class FirstStart;
class Help;
class Navigation;
class Notifications;
class Palette;
class Pane;
class Profile;
class Session;
class SideBySide;
class StatusBar;
class Switcher;
class TopBar;
class Workspace;

/// A pane as the window knows it before it is made.
struct PaneEntry
{
    QString name;  ///< The fixed one: "Webhooks".
    QString title; ///< As shown.
    QString icon;
    std::function<Pane *(Session &)> make; ///< The window becomes its owner.
};

/// The window: one connection at a time, its panes, and the ways to get to everything.
///
/// Switching stops what the old connection was asked and takes it off the screen. What was typed and not saved waits in memory until that
/// connection is opened again.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    using OpenSession = std::function<std::unique_ptr<Session>(const Connection &)>;

    MainWindow(Profile &profile, ConnectionList &connections, Ask &ask, OpenSession openSession);
    ~MainWindow() override;

    /// Before the first connection is opened. The order of the calls does not matter.
    void addPane(PaneEntry entry);
    /// More lines for the palette, asked each time it opens.
    void addCommands(std::function<QList<Command>()> commands);
    /// Asks for them again if it is open.
    void updatePalette();
    /// Asked when the window is to be closed: a sentence on what still runs, or nothing.
    void addQuitQuestion(std::function<QString()> question);
    /// The one panel at the trailing side (Ctrl+J), made when it is first opened. Whether it is open, and how wide, is kept. The window
    /// becomes its owner.
    void setSidePanel(std::function<QWidget *()> make);
    [[nodiscard]] bool isSidePanelOpen() const;
    void setSidePanelOpen(bool open);

    /// Opens the connection and the pane that were open last, or shows the first start. Names that are given go first.
    void restore(const QString &connectionName = {}, const QString &paneName = {});
    void openConnection(const QString &id);
    /// The same, with a new session even when it is open: its secrets have changed.
    void reopenConnection(const QString &id);
    /// The last opened, when there is no such pane nothing happens.
    void openPane(const QString &name);

    [[nodiscard]] Pane *currentPane() const;
    /// nullptr when it was not opened yet on this connection.
    [[nodiscard]] Pane *pane(const QString &name) const;
    /// nullptr while no connection is open.
    [[nodiscard]] Session *session() const;
    [[nodiscard]] StatusBar &statusBar() const { return *m_status; }
    [[nodiscard]] Notifications &notifications() const { return *m_notifications; }
    [[nodiscard]] QList<Command> commands();

public Q_SLOTS:
    void openPalette();
    void openSwitcher();
    void openHelp();
    /// What F5 does: the current pane's own command of that key.
    void reload();

Q_SIGNALS:
    void sandboxWanted();
    void newConnectionWanted();
    void editConnectionWanted(const QString &id);
    void allConnectionsWanted();
    void importWanted();
    /// The last call in the status bar was clicked; Activity is open already.
    void callWanted(const QByteArray &call);
    /// A connection was opened, with a session of its own.
    void connectionOpened(edgewise::Session *session);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addShortcuts();
    void connectParts();
    void leave(bool keepUnsaved);
    void enter(Workspace *workspace);
    void followList();
    void renewWhenSaved();
    void showPane(const QString &name);
    void showPlace();
    void showAttention();
    [[nodiscard]] Pane *makePane(const PaneEntry &entry);
    [[nodiscard]] const PaneEntry *entry(const QString &name) const;
    [[nodiscard]] QStringList unsaved() const;
    [[nodiscard]] QStringList running() const;
    void saveState();
    void setScheme(const QString &scheme);

    ConnectionList &m_connections;
    Ask &m_ask;
    OpenSession m_openSession;
    QSettings m_settings;
    QList<PaneEntry> m_entries;
    QList<std::function<QList<Command>()>> m_more;
    QList<std::function<QString()>> m_quitQuestions;
    std::function<QWidget *()> m_makePanel; ///< Until it was made.
    QString m_paneName;
    bool m_mayClose = false;

    Workspace *m_workspace = nullptr;
    QHash<QString, Workspace *> m_kept; ///< By connection; only those with something unsaved.
    QTimer m_renewal;                   ///< Runs while the open connection was changed but something typed is in the way.

    QStackedWidget *m_pages;
    FirstStart *m_firstStart;
    QWidget *m_frame;
    TopBar *m_topBar;
    Navigation *m_navigation;
    QStackedWidget *m_place;
    SideBySide *m_sides;
    EmptyState *m_noConnection;
    StatusBar *m_status;
    Notifications *m_notifications;
    Palette *m_palette;
    Switcher *m_switcher;
    Help *m_help = nullptr;
};

} // namespace edgewise
