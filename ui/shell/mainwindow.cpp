#include "ui/shell/mainwindow.h"

#include "app/connections/connectionlist.h"
#include "app/connections/session.h"
#include "app/core/profile.h"
#include "ui/shell/ask.h"
#include "ui/shell/firststart.h"
#include "ui/shell/help.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notifications.h"
#include "ui/shell/palette.h"
#include "ui/shell/pane.h"
#include "ui/shell/sidebyside.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/switcher.h"
#include "ui/shell/theme.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/words.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr QSize usual(1440, 900);
constexpr QSize least(760, 520);

const QString geometryKey = u"window/geometry"_s;
const QString paneKey = u"window/pane"_s;
const QString connectionKey = u"window/connection"_s;
const QString schemeKey = u"look/scheme"_s;
const QString panelOpenKey = u"window/panelOpen"_s;
const QString panelWidthKey = u"window/panelWidth"_s;

/// All panes there will ever be, in their order; the place is the number of the key.
const QStringList &places()
{
    static const QStringList names = {u"Guests"_s, u"Exports"_s, u"Edge"_s, u"Webhooks"_s, u"API console"_s, u"Activity"_s};
    return names;
}

QString keyOf(const QString &pane)
{
    const auto place = places().indexOf(pane);
    return place < 0 ? QString() : QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + int(place))).toString(QKeySequence::NativeText);
}

theme::Scheme schemeOf(const QString &name)
{
    return name == u"light" ? theme::Scheme::Light : name == u"dark" ? theme::Scheme::Dark : theme::Scheme::Desktop;
}

/// Whether a session that was made for `a` serves `b` as well.
bool isSameSession(Connection a, const Connection &b)
{
    a.tenantId = b.tenantId;
    a.tenantSince = b.tenantSince;
    a.bodyIncludeAsObject = b.bodyIncludeAsObject;
    return a == b;
}

} // namespace

MainWindow::MainWindow(Profile &profile, ConnectionList &connections, Ask &ask, OpenSession openSession)
    : m_connections(connections)
    , m_ask(ask)
    , m_openSession(std::move(openSession))
    , m_settings(profile.settingsFile(), QSettings::IniFormat)
    , m_pages(new QStackedWidget)
    , m_firstStart(new FirstStart)
    , m_frame(new QWidget)
    , m_topBar(new TopBar)
    , m_navigation(new Navigation)
    , m_place(new QStackedWidget)
    , m_sides(new SideBySide(m_place))
    , m_noConnection(new EmptyState)
    , m_status(new StatusBar)
    , m_notifications(new Notifications(*this, this))
    , m_palette(new Palette(connections, this))
    , m_switcher(new Switcher(connections, this))
{
    setObjectName(u"Edgewise"_s);
    setWindowTitle(u"Edgewise"_s);
    setMinimumSize(least);
    theme::setScheme(schemeOf(m_settings.value(schemeKey).toString()));

    m_place->setBackgroundRole(QPalette::Base);
    m_place->setAutoFillBackground(true);
    m_noConnection->setText(u"drawing-connect"_s, tr("Choose the connection you want to work with."));
    auto *choose = button(u"Choose a connection"_s, tr("Choose a connection"), {}, ButtonKind::Primary);
    connect(choose, &QPushButton::clicked, this, &MainWindow::openSwitcher);
    m_noConnection->addButton(choose);
    m_place->addWidget(m_noConnection);

    auto *frame = new QGridLayout(m_frame);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_topBar, 0, 0, 1, 2);
    frame->addWidget(m_navigation, 1, 0);
    frame->addWidget(m_sides, 1, 1);
    frame->addWidget(m_status, 2, 0, 1, 2);
    frame->setColumnStretch(1, 1);
    frame->setRowStretch(1, 1);
    m_pages->addWidget(m_firstStart);
    m_pages->addWidget(m_frame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    m_renewal.setInterval(1000);
    addShortcuts();
    connectParts();
    showPlace();

    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(screen() ? usual.boundedTo(screen()->availableSize()) : usual);
}

MainWindow::~MainWindow()
{
    delete m_workspace;
    qDeleteAll(m_kept);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, std::function<void()> run) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, std::move(run));
    };
    for (qsizetype place = 0; place < places().size(); ++place) {
        const QString name = places().at(place);
        add(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + int(place))), [this, name] { openPane(name); });
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { setSidePanelOpen(!isSidePanelOpen()); });
    add(QKeySequence(Qt::Key_F1), [this] { openHelp(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::connectParts()
{
    connect(m_firstStart, &FirstStart::sandboxWanted, this, &MainWindow::sandboxWanted);
    connect(m_firstStart, &FirstStart::newConnectionWanted, this, &MainWindow::newConnectionWanted);
    connect(m_firstStart, &FirstStart::importWanted, this, &MainWindow::importWanted);
    connect(m_topBar, &TopBar::switcherWanted, this, &MainWindow::openSwitcher);
    connect(m_topBar, &TopBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::healthWanted, this, [this] {
        if (!m_workspace)
            return;
        const auto &attention = m_workspace->attention();
        const auto first =
            std::find_if(attention.cbegin(), attention.cend(), [](const Workspace::Attention &one) { return one.count > 0; });
        if (first != attention.cend())
            openPane(first.key());
        else if (!attention.isEmpty())
            openPane(attention.firstKey());
    });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::openPane);
    connect(m_switcher, &Switcher::chosen, this, &MainWindow::openConnection);
    connect(m_switcher, &Switcher::editWanted, this, &MainWindow::editConnectionWanted);
    connect(m_switcher, &Switcher::addWanted, this, &MainWindow::newConnectionWanted);
    connect(m_switcher, &Switcher::allWanted, this, &MainWindow::allConnectionsWanted);
    connect(m_status, &StatusBar::callWanted, this, [this](const QByteArray &call) {
        openPane(u"Activity"_s);
        Q_EMIT callWanted(call);
    });
    connect(&m_connections, &ConnectionList::changed, this, &MainWindow::followList);
    connect(&m_renewal, &QTimer::timeout, this, &MainWindow::renewWhenSaved);
}

void MainWindow::addPane(PaneEntry entry)
{
    const auto placeOf = [](const QString &name) -> qsizetype {
        const auto place = places().indexOf(name);
        return place < 0 ? places().size() : place;
    };
    const auto before =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PaneEntry &other) { return placeOf(other.name) > placeOf(entry.name); });
    const int row = int(before - m_entries.begin());
    m_navigation->insert(row, entry.name, entry.title, entry.icon);
    m_entries.insert(row, std::move(entry));
}

void MainWindow::addCommands(std::function<QList<Command>()> commands)
{
    m_more.append(std::move(commands));
}

void MainWindow::updatePalette()
{
    if (m_palette->isVisible())
        m_palette->update(commands());
}

void MainWindow::addQuitQuestion(std::function<QString()> question)
{
    m_quitQuestions.append(std::move(question));
}

void MainWindow::setSidePanel(std::function<QWidget *()> make)
{
    m_makePanel = std::move(make);
    if (const int width = m_settings.value(panelWidthKey).toInt(); width > 0)
        m_sides->setPanelWidth(width);
    setSidePanelOpen(m_settings.value(panelOpenKey).toBool());
}

bool MainWindow::isSidePanelOpen() const
{
    return m_sides->isOpen();
}

void MainWindow::setSidePanelOpen(bool open)
{
    if (open && m_makePanel)
        m_sides->setPanel(std::exchange(m_makePanel, nullptr)());
    m_sides->setOpen(open);
}

const PaneEntry *MainWindow::entry(const QString &name) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const PaneEntry &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_entries.cend() ? nullptr : &*found;
}

void MainWindow::restore(const QString &connectionName, const QString &paneName)
{
    m_paneName = entry(paneName) ? entry(paneName)->name : m_settings.value(paneKey).toString();
    const auto &all = m_connections.connections();
    auto connection = connectionName.isEmpty() ? std::nullopt : m_connections.findByName(connectionName);
    if (!connection)
        connection = m_connections.find(m_settings.value(connectionKey).toString());
    if (!connection && all.size() == 1)
        connection = all.first();
    if (connection)
        openConnection(connection->id);
    else
        showPlace();
}

void MainWindow::openConnection(const QString &id)
{
    if (m_workspace && m_workspace->connectionId() == id)
        return;
    const auto connection = m_connections.find(id);
    if (!connection)
        return;
    Workspace *workspace = m_kept.take(id);
    if (workspace && !isSameSession(workspace->session().connection(), *connection) && !workspace->hasUnsaved())
        delete std::exchange(workspace, nullptr);
    if (!workspace) {
        auto session = m_openSession(*connection);
        if (!session)
            return;
        workspace = new Workspace(std::move(session));
        connect(&workspace->session(), &Session::attempted, m_status, [this, workspace](const Attempt &attempt) {
            if (workspace == m_workspace)
                m_status->showCall(attempt);
        });
        connect(workspace, &Workspace::attentionChanged, this, &MainWindow::showAttention);
    }
    leave(true);
    enter(workspace);
}

void MainWindow::reopenConnection(const QString &id)
{
    if (!m_workspace || m_workspace->connectionId() != id) {
        if (Workspace *old = m_kept.value(id); old && !old->hasUnsaved())
            delete m_kept.take(id);
        openConnection(id);
        return;
    }
    if (m_workspace->hasUnsaved()) {
        m_renewal.start();
        const QString name = m_workspace->session().connection().name;
        Notification notification;
        notification.kind = Notification::Kind::Warn;
        notification.title = tr("%1 was changed").arg(name);
        notification.text = tr("What you typed is not saved yet. The connection is opened anew once it is saved or reverted.");
        m_notifications->show(notification);
        return;
    }
    leave(false);
    openConnection(id);
}

void MainWindow::renewWhenSaved()
{
    if (m_workspace && m_workspace->hasUnsaved())
        return;
    m_renewal.stop();
    if (m_workspace)
        reopenConnection(m_workspace->connectionId());
}

void MainWindow::leave(bool keepUnsaved)
{
    m_renewal.stop();
    if (!m_workspace)
        return;
    Workspace *old = std::exchange(m_workspace, nullptr);
    old->saveState(m_settings);
    old->setParked(true);
    old->hide();
    m_place->removeWidget(old);
    m_status->clearCall();
    m_notifications->clear();
    if (keepUnsaved && old->hasUnsaved())
        m_kept.insert(old->connectionId(), old);
    else
        old->deleteLater();
}

void MainWindow::enter(Workspace *workspace)
{
    m_workspace = workspace;
    m_place->addWidget(workspace);
    workspace->setParked(false);
    const Connection connection = workspace->session().connection();
    m_settings.setValue(connectionKey, connection.id);
    m_status->setSandbox(connection.sandbox);
    showPlace();
    Q_EMIT connectionOpened(&workspace->session());
    showPane(m_paneName);
    if (const auto known = m_connections.find(connection.id); known && !isSameSession(connection, *known))
        m_renewal.start();
}

void MainWindow::showPlace()
{
    const auto connection = m_workspace ? std::optional(m_workspace->session().connection()) : std::nullopt;
    m_topBar->setConnection(connection);
    m_navigation->setEnabled(m_workspace != nullptr);
    if (m_workspace && (!focusWidget() || m_topBar->isAncestorOf(focusWidget()) || m_firstStart->isAncestorOf(focusWidget())))
        m_navigation->setFocus();
    if (m_workspace)
        m_place->setCurrentWidget(m_workspace);
    else
        m_place->setCurrentWidget(m_noConnection);
    const bool isFirstStart = !m_workspace && m_connections.connections().isEmpty();
    m_pages->setCurrentIndex(isFirstStart ? 0 : 1);
    if (isFirstStart)
        m_firstStart->setFocus();
    setWindowTitle(connection ? tr("%1 – Edgewise").arg(connection->name) : u"Edgewise"_s);
    showAttention();
}

void MainWindow::followList()
{
    const auto kept = m_kept.keys();
    for (const QString &id : kept) {
        if (!m_connections.find(id))
            delete m_kept.take(id);
    }
    if (m_workspace) {
        const auto connection = m_connections.find(m_workspace->connectionId());
        if (!connection) {
            leave(false);
            m_status->setSandbox(false);
        } else if (!isSameSession(m_workspace->session().connection(), *connection)) {
            reopenConnection(connection->id);
        }
    }
    showPlace();
}

void MainWindow::openPane(const QString &name)
{
    const auto *wanted = entry(name);
    if (!wanted || (m_workspace && currentPane() && currentPane()->name() == wanted->name))
        return;
    m_paneName = wanted->name;
    if (m_workspace)
        showPane(m_paneName);
}

void MainWindow::showPane(const QString &name)
{
    const auto *wanted = entry(name);
    if (!wanted && !m_entries.isEmpty())
        wanted = &m_entries.first();
    if (!wanted)
        return;
    m_paneName = wanted->name;
    m_settings.setValue(paneKey, m_paneName);
    Pane *pane = m_workspace->pane(m_paneName);
    if (!pane)
        pane = makePane(*wanted);
    m_workspace->setCurrentWidget(pane);
    m_navigation->setCurrent(m_paneName);
    pane->activate();
}

Pane *MainWindow::makePane(const PaneEntry &entry)
{
    Pane *pane = entry.make(m_workspace->session());
    Workspace *workspace = m_workspace;
    workspace->add(pane);
    connect(pane, &Pane::notified, this, [this, workspace](const Notification &notification) {
        if (workspace == m_workspace)
            m_notifications->show(notification);
    });
    connect(pane, &Pane::editConnectionWanted, this, [this, workspace] { Q_EMIT editConnectionWanted(workspace->connectionId()); });
    m_settings.beginGroup(QString(u"panes/" + entry.name));
    pane->restoreState(m_settings);
    m_settings.endGroup();
    return pane;
}

Pane *MainWindow::currentPane() const
{
    return m_workspace ? qobject_cast<Pane *>(m_workspace->currentWidget()) : nullptr;
}

Pane *MainWindow::pane(const QString &name) const
{
    return m_workspace ? m_workspace->pane(name) : nullptr;
}

Session *MainWindow::session() const
{
    return m_workspace ? &m_workspace->session() : nullptr;
}

void MainWindow::showAttention()
{
    const auto attention = m_workspace ? m_workspace->attention() : QMap<QString, Workspace::Attention>();
    for (const PaneEntry &one : std::as_const(m_entries))
        m_navigation->setCount(one.name, attention.value(one.name).count);
    if (attention.isEmpty()) {
        m_topBar->setHealth(std::nullopt);
        return;
    }
    const auto first = std::find_if(attention.cbegin(), attention.cend(), [](const Workspace::Attention &one) { return one.count > 0; });
    m_topBar->setHealth(first == attention.cend() ? QString() : first->words);
}

QList<Command> MainWindow::commands()
{
    QList<Command> all;
    //: Heading in the command palette, above the names of panes
    const QString goTo = tr("Go to");
    Pane *current = currentPane();
    for (const PaneEntry &one : std::as_const(m_entries)) {
        Command command;
        command.section = goTo;
        command.icon = one.icon;
        command.title = one.title;
        if (current && current->name() == one.name)
            command.note = tr("this pane");
        command.shortcut = keyOf(one.name);
        command.run = [this, name = one.name] { openPane(name); };
        if (m_workspace)
            all.append(command);
    }
    if (current)
        all += current->commands();
    const auto panes = m_workspace ? m_workspace->panes() : QList<Pane *>();
    for (Pane *pane : panes) {
        if (pane == current)
            continue;
        QList<Command> offered = pane->commands();
        // What they do is seen in their own pane.
        for (Command &one : offered) {
            if (one.runTyped)
                one.runTyped = [this, name = pane->name(), run = one.runTyped](const QString &typed) {
                    openPane(name);
                    run(typed);
                };
            if (one.run)
                one.run = [this, name = pane->name(), run = one.run] {
                    openPane(name);
                    run();
                };
        }
        all += offered;
    }
    for (const auto &more : std::as_const(m_more))
        all += more();

    const auto add = [&all](const QString &section, const QString &iconName, const QString &title, std::function<void()> run,
                            const QString &shortcut = {}, const QString &note = {}) {
        Command command;
        command.section = section;
        command.icon = iconName;
        command.title = title;
        command.shortcut = shortcut;
        command.note = note;
        command.run = std::move(run);
        all.append(command);
    };
    const QString connections = tr("Connections");
    bool hasSandbox = false;
    for (const Connection &connection : m_connections.connections()) {
        hasSandbox = hasSandbox || connection.sandbox;
        const QString id = connection.id;
        if (m_workspace && m_workspace->connectionId() == id) {
            if (!connection.sandbox)
                add(connections, u"edit"_s, tr("Edit %1…").arg(connection.name), [this, id] { Q_EMIT editConnectionWanted(id); });
            continue;
        }
        add(connections, u"plug"_s, tr("Switch to %1").arg(connection.name), [this, id] { openConnection(id); });
        all.last().connectionId = id;
    }
    if (!hasSandbox)
        add(connections, u"box"_s, tr("Try the sandbox"), [this] { Q_EMIT sandboxWanted(); });
    add(connections, u"plus"_s, tr("Add a connection…"), [this] { Q_EMIT newConnectionWanted(); });
    add(connections, u"plug"_s, tr("All connections…"), [this] { Q_EMIT allConnectionsWanted(); });
    add(connections, u"file"_s, tr("Import connections from a file…"), [this] { Q_EMIT importWanted(); });

    const QString program = u"Edgewise"_s;
    add(
        program, u"info"_s, tr("Help"), [this] { openHelp(); }, QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText));
    const QString scheme = m_settings.value(schemeKey).toString();
    const auto chosen = [](bool is) -> QString { return is ? tr("chosen") : QString(); };
    add(
        program, u"eye"_s, tr("Appearance: as the desktop"), [this] { setScheme({}); }, {}, chosen(scheme.isEmpty()));
    add(
        program, u"eye"_s, tr("Appearance: light"), [this] { setScheme(u"light"_s); }, {}, chosen(scheme == u"light"));
    add(
        program, u"eye"_s, tr("Appearance: dark"), [this] { setScheme(u"dark"_s); }, {}, chosen(scheme == u"dark"));
    const QString language = Language::chosen(m_settings);
    const auto speak = [this](const QString &code) -> std::function<void()> {
        return [this, code] {
            Language::choose(m_settings, code);
            Notification notification;
            notification.title = tr("The language changes at the next start");
            m_notifications->show(notification);
        };
    };
    add(program, u"edge"_s, tr("Language: as the desktop"), speak({}), {}, chosen(language.isEmpty()));
    const auto languages = Language::all();
    for (const Language &one : languages)
        add(program, u"edge"_s, tr("Language: %1").arg(one.name), speak(one.code), {}, chosen(language == one.code));
    add(
        program, u"x"_s, tr("Quit"), [this] { close(); }, QKeySequence(Qt::CTRL | Qt::Key_Q).toString(QKeySequence::NativeText));
    return all;
}

void MainWindow::setScheme(const QString &scheme)
{
    m_settings.setValue(schemeKey, scheme);
    theme::setScheme(schemeOf(scheme));
}

void MainWindow::openPalette()
{
    m_palette->open(commands(), m_pages->currentWidget() == m_frame
                                    ? m_topBar->searchField()
                                    : QRect(mapToGlobal(QPoint(width() / 2, theme::topBar / 2)), QSize(1, 1)));
}

void MainWindow::openSwitcher()
{
    m_switcher->open(m_workspace ? m_workspace->connectionId() : QString(), m_topBar->switcherCorner());
}

void MainWindow::openHelp()
{
    if (!m_help)
        m_help = new Help(this);
    QStringList names;
    for (const PaneEntry &one : std::as_const(m_entries))
        names.append(one.name);
    m_help->setPanes(names, m_paneName);
    m_help->open();
}

void MainWindow::reload()
{
    Pane *pane = currentPane();
    const auto offered = pane ? pane->commands() : QList<Command>();
    const auto found = std::find_if(offered.cbegin(), offered.cend(), [](const Command &one) { return one.shortcut == u"F5"; });
    if (found != offered.cend() && found->run)
        found->run();
}

/// Not a shortcut: a pane that binds the key itself comes first then.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5)
        reload();
    else
        QWidget::keyPressEvent(event);
}

QStringList MainWindow::unsaved() const
{
    QStringList all;
    const auto add = [&all](const Workspace &workspace) {
        const auto titles = workspace.unsaved();
        for (const QString &title : titles)
            //: A pane of a connection: "Webhooks of Acme EU"
            all.append(tr("%1 of %2").arg(title, workspace.session().connection().name));
    };
    if (m_workspace)
        add(*m_workspace);
    for (const Workspace *workspace : std::as_const(m_kept))
        add(*workspace);
    return all;
}

QStringList MainWindow::running() const
{
    QStringList all;
    for (const auto &question : m_quitQuestions) {
        if (const QString sentence = question(); !sentence.isEmpty())
            all.append(sentence);
    }
    return all;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QStringList open = unsaved();
    const QStringList sentences = running();
    if (!m_mayClose && !(open.isEmpty() && sentences.isEmpty())) {
        event->ignore();
        Confirmation question;
        QStringList text = sentences;
        if (open.isEmpty()) {
            question.title = tr("Quit now?");
            question.doIt = tr("Quit");
            question.keep = tr("Stay");
        } else {
            text.prepend(tr("Not saved yet: %1.").arg(Words::list(open)));
            question.title = tr("Quit and lose what was typed?");
            question.doIt = tr("Quit without saving");
            question.keep = tr("Keep editing");
        }
        question.text = text.join(u' ').toHtmlEscaped();
        m_ask.confirm(this, question, [this](bool yes) {
            m_mayClose = yes;
            if (yes)
                close();
        });
        return;
    }
    saveState();
    event->accept();
}

void MainWindow::saveState()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(panelOpenKey, m_sides->isOpen());
    m_settings.setValue(panelWidthKey, m_sides->panelWidth());
    if (m_workspace)
        m_workspace->saveState(m_settings);
    m_settings.sync();
}

} // namespace edgewise
