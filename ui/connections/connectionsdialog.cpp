#include "ui/connections/connectionsdialog.h"

#include "app/connections/quitstore.h"
#include "ui/connections/connectiondelegate.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/credentialsection.h"
#include "ui/connections/keychainline.h"
#include "ui/connections/surface.h"
#include "ui/connections/tintedlabel.h"
#include "ui/shell/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QListWidget>
#include <QScrollArea>

#include <array>

using namespace Qt::StringLiterals;

#include <algorithm>

namespace edgewise {

namespace {

constexpr QSize usualSize(900, 760);
constexpr int listWidth = 216;
const std::array credentials{ApiAccess::Guests, ApiAccess::Exports, ApiAccess::Edge};

QString keyOf(const Connection &connection, ApiAccess credential)
{
    switch (credential) {
    case ApiAccess::Guests: return connection.clientKey;
    case ApiAccess::Exports: return connection.apiKey;
    case ApiAccess::Edge: return connection.edgeClientId;
    }
    Q_UNREACHABLE();
}

QString secondLine(const Connection &connection)
{
    if (connection.sandbox)
        return ConnectionsDialog::tr("built in, on this computer");
    return connection.production ? ConnectionsDialog::tr("production · %1").arg(regionName(connection.region))
                                 : ConnectionsDialog::tr("test · %1").arg(regionName(connection.region));
}

QString secretNameOf(const Connection &connection, ApiAccess credential)
{
    return connection.secretName(secretOf(credential));
}

} // namespace

ConnectionsDialog::ConnectionsDialog(ConnectionList &connections, QuitStore &secrets, Ask &ask, KeychainState keychainState,
                                     QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_secrets(secrets)
    , m_ask(ask)
    , m_keychainState(std::move(keychainState))
    , m_list(new QListWidget)
    , m_banner(new Banner)
    , m_notice(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_form(new ConnectionForm(ask))
    , m_line(new KeychainLine)
    , m_delete(button(u"Delete connection"_s, tr("Delete connection…")))
    , m_test(button(u"Test connection"_s, tr("Test connection")))
    , m_cancel(button(u"Cancel"_s, tr("Cancel")))
    , m_save(button(u"Save"_s, tr("Save"), {}, ButtonKind::Primary))
{
    setObjectName(u"Connections"_s);
    setWindowTitle(tr("Connections"));
    setWindowModality(Qt::WindowModal);
    resize(usualSize);

    auto *main = new Surface(theme::Colour::Base);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_notice->addWidget(m_banner);
    m_banner->installEventFilter(this);
    m_banner->hide();
    column->addLayout(m_notice);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_form->setBackgroundRole(QPalette::Base);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_line);
    column->addWidget(makeFoot());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeList());
    layout->addWidget(main, 1);

    connect(
        m_form, &ConnectionForm::advancedOpened, m_scroll, [this] { m_scroll->ensureVisible(0, m_form->sizeHint().height(), 0, 0); },
        Qt::QueuedConnection);
    connect(m_form, &ConnectionForm::changed, this, [this] {
        endTest();
        updateButtons();
    });
    for (CredentialSection *section : m_form->sections())
        connect(section, &CredentialSection::showStoredWanted, this, [this, section] { showStored(section->credential()); });
    connect(m_line, &KeychainLine::cancelWanted, this, [this] {
        ++m_look;
        m_line->setState(KeychainLine::State::StillLocked);
        for (CredentialSection *section : m_form->sections())
            section->setStored(false);
    });
    connect(m_line, &KeychainLine::unlockWanted, this, [this] { lookAtKeychain(true); });
    connect(m_line, &KeychainLine::keepWanted, this, [this] {
        m_secrets.setKeeping(true);
        m_line->setState(KeychainLine::State::Kept);
        m_banner->hide();
    });
    connect(m_line, &KeychainLine::retryWanted, this, [this] {
        m_secrets.setKeeping(false);
        lookAtKeychain(true);
    });
    connect(m_line, &KeychainLine::helpWanted, this, [this] {
        m_banner->tell(Banner::Kind::Info,
                       tr("Install a keychain of your desktop, such as GNOME Keyring or KWallet, and sign in to the desktop once more."),
                       {}, tr("It is found by itself then. The packages are called gnome-keyring and kwalletmanager on most systems."));
    });
    connect(&m_connections, &ConnectionList::changed, this, &ConnectionsDialog::fillList);
    fillList();
}

ConnectionsDialog::~ConnectionsDialog() = default;

QWidget *ConnectionsDialog::makeList()
{
    auto *side = new Surface(theme::Colour::Window, Surface::Edge::Trailing);
    auto *title = new TintedLabel(theme::Type::Title, theme::Colour::Text);
    title->setText(tr("Connections"));
    title->setContentsMargins(theme::u2, 0, theme::u2, theme::u2);
    title->setFixedHeight(theme::u6 + theme::u2);

    m_list->setObjectName(u"Connection list"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::chooseRow);

    auto *addButton = button(u"Add a connection"_s, tr("Add a connection"), u"plus"_s);
    auto *importButton = button(u"Import connections"_s, tr("Import…"), {}, ButtonKind::Normal, false, true);
    auto *exportButton = button(u"Export connections"_s, tr("Export…"), {}, ButtonKind::Normal, false, true);
    exportButton->setToolTip(tr("Saves all connections to a file, without their secrets."));
    connect(addButton, &QPushButton::clicked, this, &ConnectionsDialog::add);
    connect(importButton, &QPushButton::clicked, this, &ConnectionsDialog::import);
    connect(exportButton, &QPushButton::clicked, this, &ConnectionsDialog::exportAll);

    auto *buttons = new QGridLayout;
    buttons->setContentsMargins(theme::u2, 0, theme::u2, 0);
    buttons->setSpacing(theme::u2);
    buttons->addWidget(addButton, 0, 0, 1, 2);
    buttons->addWidget(importButton, 1, 0);
    buttons->addWidget(exportButton, 1, 1);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(theme::u2, theme::u4, theme::u2, theme::u4);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addSpacing(theme::u2);
    layout->addLayout(buttons);
    side->setFixedWidth(std::max(listWidth, layout->minimumSize().width())); // wider where a language or a font needs it
    return side;
}

QWidget *ConnectionsDialog::makeFoot()
{
    auto *foot = new Surface(theme::Colour::Window, Surface::Edge::Top);
    foot->setFixedHeight(theme::saveBar);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->setSpacing(theme::u2);
    row->addWidget(m_delete);
    row->addStretch();
    row->addWidget(m_test);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    for (QPushButton *one : {m_delete, m_test, m_cancel})
        one->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_delete, &QPushButton::clicked, this, &ConnectionsDialog::deleteConnection);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_testing > 0)
            endTest();
        else
            test();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionsDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsDialog::save);
    return foot;
}

void ConnectionsDialog::edit(const QString &id)
{
    leaveThen([this, id] {
        const QList<Connection> &all = m_connections.connections();
        if (const std::optional<Connection> connection = m_connections.find(id))
            load(*connection, false);
        else if (!all.isEmpty())
            load(all.first(), false);
        else
            load(newConnection(), true);
        showUp();
    });
}

void ConnectionsDialog::add()
{
    leaveThen([this] {
        load(newConnection(), true);
        showUp();
        m_form->findChild<QWidget *>(u"Name"_s)->setFocus(Qt::OtherFocusReason);
    });
}

void ConnectionsDialog::showUp()
{
    show();
    raise();
    activateWindow();
}

bool ConnectionsDialog::hasUnsaved() const
{
    if (m_original.id.isEmpty() || m_original.sandbox)
        return false;
    return m_form->connection() != m_original || m_form->hasTypedSecret();
}

/// Does what would lose what was typed, after asking once.
void ConnectionsDialog::leaveThen(const std::function<void()> &next)
{
    if (m_isAsking || m_isSaving)
        return;
    if (!isVisible() || !hasUnsaved()) {
        next();
        return;
    }
    const QString name = m_form->connection().name;
    m_isAsking = true;
    m_ask.confirm(this,
                  {.title = name.isEmpty() ? tr("Discard this new connection?") : tr("Discard the changes to “%1”?").arg(name),
                   .text = tr("What you typed since it was last saved is lost, secrets included."),
                   .doIt = tr("Discard changes"),
                   .keep = tr("Keep editing")},
                  [this, next](bool discard) {
                      m_isAsking = false;
                      if (discard)
                          next();
                  });
}

/// The banner has margins only while it is there.
bool ConnectionsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_banner && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        const bool shown = event->type() == QEvent::ShowToParent;
        m_notice->setContentsMargins(shown ? QMargins(theme::u4, theme::u4, theme::u4, 0) : QMargins());
    }
    return QDialog::eventFilter(watched, event);
}

void ConnectionsDialog::reject()
{
    leaveThen([this] {
        endTest();
        ++m_look;
        // Typed secrets do not stay in the fields of a closed dialog.
        m_form->setConnection({});
        m_original = {};
        QDialog::reject();
    });
}

void ConnectionsDialog::fillList()
{
    m_isFilling = true;
    m_list->clear();
    const auto addRow = [this](const Connection &connection, const QString &name, const QString &second) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(ConnectionDelegate::IdRole, connection.id);
        item->setData(ConnectionDelegate::SecondLineRole, second);
        item->setData(ConnectionDelegate::ColourRole, QColor(connection.colour));
        item->setData(Qt::AccessibleTextRole, QString(name + u", "_s + second));
        item->setToolTip(name);
        if (connection.id == m_original.id)
            m_list->setCurrentItem(item);
    };
    for (const Connection &connection : m_connections.connections())
        addRow(connection, connection.name, secondLine(connection));
    if (m_isNew)
        addRow(m_original, tr("New connection"), tr("not saved yet"));
    m_isFilling = false;
}

void ConnectionsDialog::chooseRow(int row)
{
    if (m_isFilling || row < 0)
        return;
    const QString id = m_list->item(row)->data(ConnectionDelegate::IdRole).toString();
    if (id == m_original.id)
        return;
    // The list shows what is in the form until the person has decided.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            fillList();
            leaveThen([this, id] {
                if (const std::optional<Connection> connection = m_connections.find(id))
                    load(*connection, false);
            });
        },
        Qt::QueuedConnection);
}

void ConnectionsDialog::load(const Connection &connection, bool isNew)
{
    endTest();
    m_banner->hide();
    m_isNew = isNew;
    m_form->setConnection(connection);
    m_original = m_form->connection();
    m_scroll->ensureVisible(0, 0);
    fillList();
    updateButtons();
    lookAtKeychain(true);
}

void ConnectionsDialog::updateButtons()
{
    const bool fixed = m_original.sandbox;
    m_save->setEnabled(!fixed && !m_isSaving);
    m_save->setText(m_isSaving ? tr("Saving…") : tr("Save"));
    m_save->setToolTip(fixed ? tr("The sandbox is built in and cannot be changed.") : QString());
    m_delete->setEnabled(!fixed && !m_isNew && !m_isSaving);
    m_test->setEnabled(!m_isSaving);
    m_test->setText(m_testing > 0 ? tr("Stop the test") : tr("Test connection"));
    m_form->setEnabled(!m_isSaving);
}

// The keychain

/// @param ask  whether a locked keychain may be opened, for which the desktop asks the person
void ConnectionsDialog::lookAtKeychain(bool ask)
{
    const int look = ++m_look;
    for (CredentialSection *section : m_form->sections()) {
        const bool held = m_secrets.holds(secretNameOf(m_original, section->credential()));
        section->setStored(held || (!m_isNew && !keyOf(m_original, section->credential()).isEmpty()));
    }
    if (m_original.sandbox) {
        m_line->setState(KeychainLine::State::BuiltIn);
        return;
    }
    m_line->setState(m_secrets.isKeeping() ? KeychainLine::State::Kept : KeychainLine::State::Asking);
    m_keychainState().then(this, [this, look, ask](const Result<KeychainStore::State> &state) {
        if (look != m_look)
            return;
        const bool keeping = m_secrets.isKeeping();
        switch (state.value_or(KeychainStore::State::Absent)) {
        case KeychainStore::State::Available:
            m_line->setState(keeping ? KeychainLine::State::Kept : KeychainLine::State::Unlocked);
            readStored();
            break;
        case KeychainStore::State::Absent:
            m_line->setState(keeping ? KeychainLine::State::Kept : KeychainLine::State::Absent);
            for (CredentialSection *section : m_form->sections())
                section->setStored(m_secrets.holds(secretNameOf(m_original, section->credential())));
            break;
        case KeychainStore::State::Locked:
            if (keeping)
                m_line->setState(KeychainLine::State::Kept);
            else if (ask && !m_isNew)
                askKeychain();
            else
                m_line->setState(KeychainLine::State::StillLocked);
            break;
        }
    });
}

/// Reading any entry makes the desktop ask for the keychain's password.
void ConnectionsDialog::askKeychain()
{
    const int look = m_look;
    m_line->setState(KeychainLine::State::Waiting);
    m_secrets.read(secretNameOf(m_original, ApiAccess::Guests)).then(this, [this, look](const Result<QString> &secret) {
        if (look != m_look)
            return;
        if (secret || isMissingSecret(secret.error())) {
            m_line->setState(KeychainLine::State::Unlocked);
            readStored();
            return;
        }
        m_line->setState(KeychainLine::State::StillLocked);
        for (CredentialSection *section : m_form->sections())
            section->setStored(false);
    });
}

/// Finds out which secrets there are; their text is not kept.
void ConnectionsDialog::readStored()
{
    const int look = m_look;
    for (CredentialSection *section : m_form->sections()) {
        if (keyOf(m_original, section->credential()).isEmpty())
            continue;
        m_secrets.read(secretNameOf(m_original, section->credential())).then(section, [this, look, section](const Result<QString> &secret) {
            if (look == m_look)
                section->setStored(secret.has_value());
        });
    }
}

void ConnectionsDialog::showStored(ApiAccess credential)
{
    m_secrets.read(secretNameOf(m_original, credential)).then(this, [this, credential, id = m_original.id](const Result<QString> &secret) {
        if (id != m_original.id)
            return;
        if (secret)
            m_form->section(credential).showStored(*secret);
        else
            m_banner->tell(Banner::Kind::Warn, secret.error().message(), {}, secret.error().advice());
    });
}

// The test

void ConnectionsDialog::test()
{
    const Connection draft = m_form->connection();
    QList<Problem> problems = m_form->problems();
    problems.removeIf([](const Problem &problem) { return problem.field == "name"_L1; });
    if (!problems.isEmpty()) {
        m_form->showProblems();
        return;
    }
    m_banner->hide();
    m_trial = std::make_unique<QuitStore>(static_cast<SecretStore &>(m_secrets)); // on top of it, not a copy
    for (CredentialSection *section : m_form->sections()) {
        if (const QString typed = section->typedSecret(); !typed.isEmpty())
            m_trial->put(secretNameOf(draft, section->credential()), typed);
        section->setTesting();
    }
    m_probe = std::make_unique<Probe>(draft, *m_trial);
    m_testing = int(credentials.size());
    for (const ApiAccess credential : credentials)
        m_probe->test(credential).then(m_probe.get(), [this, credential](const Result<Finding> &finding) {
            testedOne(credential, finding);
        });
    updateButtons();
}

void ConnectionsDialog::testedOne(ApiAccess credential, const Result<Finding> &finding)
{
    if (finding)
        m_form->section(credential).setFinding(*finding);
    else
        m_form->section(credential).clearFinding();
    --m_testing;
    updateButtons();
}

void ConnectionsDialog::endTest()
{
    const bool wasTesting = m_testing > 0;
    m_testing = 0;
    m_probe.reset();
    m_trial.reset();
    if (!wasTesting)
        return;
    for (CredentialSection *section : m_form->sections())
        section->clearFinding();
    updateButtons();
}

// Saving and deleting

void ConnectionsDialog::save()
{
    if (m_original.sandbox || m_isSaving)
        return;
    if (!m_form->problems().isEmpty()) {
        m_form->showProblems();
        return;
    }
    if (m_form->hasTypedSecret() && m_line->state() == KeychainLine::State::Absent) {
        m_banner->tell(Banner::Kind::Bad, tr("Nothing was saved: there is no keychain for the secrets you typed."), {},
                       tr("Choose “Keep until I quit” below, or get a keychain first."));
        return;
    }
    endTest();
    m_banner->hide();
    m_isSaving = true;
    updateButtons();
    writeSecrets(m_form->connection(), QList<ApiAccess>(credentials.begin(), credentials.end()));
}

/// One after the other, so that a locked keychain asks once.
void ConnectionsDialog::writeSecrets(const Connection &draft, QList<ApiAccess> left)
{
    if (left.isEmpty()) {
        finishSaving(draft);
        return;
    }
    const ApiAccess credential = left.takeFirst();
    const QString typed = m_form->section(credential).typedSecret();
    const QString name = secretNameOf(draft, credential);
    const bool goes = keyOf(draft, credential).isEmpty() && !keyOf(m_original, credential).isEmpty();
    if (typed.isEmpty() && !goes) {
        writeSecrets(draft, left);
        return;
    }
    const Pending<> step = goes ? m_secrets.erase(name) : m_secrets.write(name, typed);
    step.then(this, [this, draft, left](const Result<> &done) {
        if (done)
            writeSecrets(draft, left);
        else
            failSaving(done.error());
    });
}

void ConnectionsDialog::finishSaving(const Connection &draft)
{
    m_isSaving = false;
    m_isNew = false;
    m_original = draft;
    if (const Result<> kept = m_connections.save(draft); !kept) {
        m_isNew = !m_connections.find(draft.id);
        failSaving(kept.error());
        return;
    }
    m_form->setConnection({});
    m_original = {};
    updateButtons();
    ++m_look;
    Q_EMIT saved(draft);
    accept();
}

void ConnectionsDialog::failSaving(const Error &error)
{
    m_isSaving = false;
    updateButtons();
    m_banner->tell(Banner::Kind::Bad, tr("Not saved. %1").arg(error.message()), {}, error.advice());
    if (error.kind == Error::Kind::Secret && error.detail.startsWith("absent:"_L1))
        m_line->setState(KeychainLine::State::Absent);
    else if (error.kind == Error::Kind::Secret)
        m_line->setState(KeychainLine::State::StillLocked);
}

void ConnectionsDialog::deleteConnection()
{
    const Connection doomed = m_original;
    m_ask.confirm(this,
                  {.title = tr("Delete the connection “%1”?").arg(doomed.name),
                   .text = tr("Its keys are taken out of this computer’s keychain. Nothing changes in CDP or in Experience Edge."),
                   .doIt = tr("Delete %1").arg(doomed.name),
                   .keep = tr("Keep it"),
                   .connection = &m_original},
                  [this, doomed](bool really) {
                      if (really)
                          forget(doomed);
                  });
}

void ConnectionsDialog::forget(const Connection &connection)
{
    endTest();
    if (const Result<> done = m_connections.remove(connection.id); !done) {
        m_banner->tell(Banner::Kind::Bad, tr("Not deleted. %1").arg(done.error().message()), {}, done.error().advice());
        return;
    }
    const QList<Connection> &all = m_connections.connections();
    load(all.isEmpty() ? newConnection() : all.first(), all.isEmpty());
    for (const ApiAccess credential : credentials) {
        if (keyOf(connection, credential).isEmpty() && !m_secrets.holds(secretNameOf(connection, credential)))
            continue;
        m_secrets.erase(secretNameOf(connection, credential)).then(this, [this, connection](const Result<> &erased) {
            if (!erased && !isMissingSecret(erased.error()))
                m_banner->tell(Banner::Kind::Warn, tr("“%1” is deleted, but its secrets are still in the keychain.").arg(connection.name),
                               {}, erased.error().message());
        });
    }
    Q_EMIT removed(connection.id);
}

// Files

void ConnectionsDialog::import()
{
    if (!isVisible())
        edit({});
    m_ask.openFile(this, tr("Import connections"), tr("Connections (*.json);;All files (*)"), u"connections"_s,
                   [this](const QString &path) {
                       if (path.isEmpty())
                           return;
                       const Result<ConnectionList::Import> import = m_connections.readImport(path);
                       if (!import) {
                           m_banner->tell(Banner::Kind::Bad, tr("Nothing was imported: this is not a file of connections."), {},
                                          import.error().message());
                           return;
                       }
                       if (import->replaced.isEmpty()) {
                           take(*import);
                           return;
                       }
                       const int count = int(import->replaced.size());
                       m_ask.confirm(this,
                                     {.title = tr("Replace %n connection(s)?", nullptr, count),
                                      .text = tr("The file has newer or older versions of: %1. Secrets stay as they are.")
                                                  .arg(import->replaced.join(u", "_s).toHtmlEscaped()),
                                      .doIt = tr("Replace %n connection(s)", nullptr, count),
                                      .keep = tr("Import nothing")},
                                     [this, taken = *import](bool really) {
                                         if (really)
                                             take(taken);
                                     });
                   });
}

void ConnectionsDialog::take(const ConnectionList::Import &import)
{
    if (const Result<> taken = m_connections.take(import); !taken) {
        m_banner->tell(Banner::Kind::Bad, tr("Nothing was imported. %1").arg(taken.error().message()), {}, taken.error().advice());
        return;
    }
    if (!hasUnsaved()) {
        const std::optional<Connection> fresh = m_connections.find(m_original.id);
        if (fresh || !import.connections.isEmpty())
            load(fresh ? *fresh : import.connections.first(), false);
    }
    QStringList more;
    if (!import.replaced.isEmpty())
        more.append(tr("%n was (were) replaced.", nullptr, int(import.replaced.size())));
    if (!import.separate.isEmpty())
        more.append(
            tr("%n lead(s) to other addresses than the one here, and was (were) added beside it.", nullptr, int(import.separate.size())));
    if (import.unreadable > 0)
        more.append(tr("%n could not be used.", nullptr, import.unreadable));
    more.append(tr("Files hold no secrets; type them once."));
    m_banner->tell(import.unreadable > 0 ? Banner::Kind::Warn : Banner::Kind::Good,
                   tr("%n connection(s) imported.", nullptr, int(import.connections.size())), {}, more.join(u' '));
    for (const Connection &connection : import.connections)
        Q_EMIT saved(connection);
}

void ConnectionsDialog::exportAll()
{
    m_ask.saveFile(this, tr("Export connections"), u"connections.json"_s, tr("Connections (*.json)"), u"connections"_s,
                   [this](const QString &path) {
                       if (path.isEmpty())
                           return;
                       if (const Result<> written = m_connections.exportFile(path); !written)
                           m_banner->tell(Banner::Kind::Bad, written.error().message(), {}, written.error().advice());
                       else
                           m_banner->tell(Banner::Kind::Good, tr("The connections were exported, without their secrets."));
                   });
}

} // namespace edgewise
