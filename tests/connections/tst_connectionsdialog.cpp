#include "ui/connections/connectionsdialog.h"

#include "app/auth/memorystore.h"
#include "app/connections/quitstore.h"
#include "app/sandbox/sandbox.h"
#include "support/await.h"
#include "ui/connections/keychainline.h"
#include "ui/shell/ask.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

/// Answers as it was told beforehand.
class ReadyAsk final : public Ask
{
public:
    bool yes = true;
    QString path;
    QStringList asked;

    void confirm(QWidget *parent, const Confirmation &question, std::function<void(bool)> answer) override
    {
        asked.append(question.title);
        QMetaObject::invokeMethod(
            parent, [answer, said = yes] { answer(said); }, Qt::QueuedConnection);
    }
    void openFile(QWidget *parent, const QString &, const QString &, const QString &, std::function<void(QString)> answer) override
    {
        QMetaObject::invokeMethod(
            parent, [answer, chosen = path] { answer(chosen); }, Qt::QueuedConnection);
    }
    void saveFile(QWidget *parent, const QString &, const QString &, const QString &, const QString &,
                  std::function<void(QString)> answer) override
    {
        QMetaObject::invokeMethod(
            parent, [answer, chosen = path] { answer(chosen); }, Qt::QueuedConnection);
    }
};

/// A keychain that can be locked and taken away.
class FakeKeychain final : public SecretStore
{
public:
    MemoryStore inside;
    KeychainStore::State state = KeychainStore::State::Available;
    bool unlocks = true;
    int reads = 0;

    Pending<QString> read(const QString &name) override
    {
        ++reads;
        return opened() ? inside.read(name) : Pending<QString>(failed(Error::Kind::Secret, problem()));
    }
    Pending<> write(const QString &name, const QString &secret) override
    {
        return opened() ? inside.write(name, secret) : Pending<>(failed(Error::Kind::Secret, problem()));
    }
    Pending<> erase(const QString &name) override
    {
        return opened() ? inside.erase(name) : Pending<>(failed(Error::Kind::Secret, problem()));
    }

private:
    bool opened()
    {
        if (state == KeychainStore::State::Locked && unlocks)
            state = KeychainStore::State::Available;
        return state == KeychainStore::State::Available;
    }
    [[nodiscard]] QString problem() const { return state == KeychainStore::State::Absent ? u"absent: none"_s : u"denied: dismissed"_s; }
};

} // namespace

class TestConnectionsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void addsAConnectionWithItsSecretsInTheKeychain();
    void showsStoredSecretsAsDotsAndLoadsOneOnDemand();
    void savingWithoutTypingLeavesSecretsAlone();
    void takingAKeyOutErasesItsSecret();
    void refusesToSaveWithAProblemAndSaysWhereItIs();
    void aProblemIsToldWhileTyping();
    void testsEachCredentialApart();
    void aTypedSecretIsTestedBeforeItIsSaved();
    void aTestCanBeStopped();
    void withoutAKeychainNothingIsSavedUntilThePersonDecides();
    void aLockedKeychainIsWaitedForAndOpened();
    void anUnlockingThatWasCancelledCanBeRepeated();
    void aKeychainThatRefusesKeepsWhatWasTyped();
    void deletesAConnectionAndItsKeychainEntries();
    void asksOnceBeforeWhatWasTypedIsLost();
    void choosingAnotherConnectionKeepsTheFormUntilDecided();
    void leavesNoTypedSecretInAClosedDialog();
    void importsAndExports();
    void theSandboxCanBeTestedButNotChanged();
    void everyControlHasANameOfItsOwn();
    void mayBeClosedWhileItWaits();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
    }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString word(const QString &label) const { return find<QLabel>(label)->text(); }
    KeychainLine::State line() const { return find<KeychainLine>(u"Keychain"_s)->state(); }
    Connection sandboxConnection() const;
    QByteArray file() const;

    QTemporaryDir m_sandboxFolder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<QuitStore> m_secrets;
    std::unique_ptr<ConnectionList> m_connections;
    std::unique_ptr<ReadyAsk> m_ask;
    std::unique_ptr<ConnectionsDialog> m_dialog;
};

void TestConnectionsDialog::initTestCase()
{
    theme::apply(*qApp);
    m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.folder = m_sandboxFolder.path(), .guests = 20});
    const auto problem = m_sandbox->start();
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
}

void TestConnectionsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_secrets = std::make_unique<QuitStore>(*m_keychain);
    m_connections = std::make_unique<ConnectionList>(m_folder->filePath(u"connections.json"_s));
    m_ask = std::make_unique<ReadyAsk>();
    m_dialog = std::make_unique<ConnectionsDialog>(*m_connections, *m_secrets, *m_ask, [this] {
        return Pending<KeychainStore::State>(Result<KeychainStore::State>(m_keychain->state));
    });
}

void TestConnectionsDialog::cleanup()
{
    m_dialog.reset();
    QCOMPARE(m_sandbox->setFault(u"tokenDelayMs"_s, {}), QString());
}

Connection TestConnectionsDialog::sandboxConnection() const
{
    const sandbox::Access &access = m_sandbox->access();
    return {.id = u"sandbox"_s,
            .name = u"Sandbox"_s,
            .colour = u"#59636E"_s,
            .region = Region::Custom,
            .customCdpUrl = access.cdpBaseUrl,
            .clientKey = access.clientKey,
            .apiKey = access.apiKey,
            .edgeClientId = access.edgeClientId,
            .edgeUrl = access.edgeBaseUrl,
            .tokenUrl = access.tokenUrl,
            .audience = access.audience};
}

QByteArray TestConnectionsDialog::file() const
{
    QFile file(m_folder->filePath(u"connections.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConnectionsDialog::addsAConnectionWithItsSecretsInTheKeychain()
{
    QSignalSpy saved(m_dialog.get(), &ConnectionsDialog::saved);
    m_dialog->add();

    type(u"Name"_s, u"Acme EU"_s);
    type(u"Client key"_s, u"pxKey"_s);
    type(u"API token"_s, u"canary-token"_s);
    type(u"API key"_s, u"exportKey"_s);
    type(u"API secret"_s, u"canary-secret"_s);
    type(u"Edge client id"_s, u"edgeId"_s);
    type(u"Edge client secret"_s, u"canary-edge"_s);
    press(u"Save"_s);

    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_connections->connections().size(), 1);
    const Connection kept = m_connections->connections().first();
    QCOMPARE(kept.name, u"Acme EU"_s);
    QCOMPARE(kept.clientKey, u"pxKey"_s);
    QCOMPARE(m_keychain->inside.secrets.value(kept.secretName(Connection::Secret::ApiToken)), u"canary-token"_s);
    QCOMPARE(m_keychain->inside.secrets.value(kept.secretName(Connection::Secret::ApiSecret)), u"canary-secret"_s);
    QCOMPARE(m_keychain->inside.secrets.value(kept.secretName(Connection::Secret::EdgeSecret)), u"canary-edge"_s);
    QVERIFY(!file().contains("canary"));
}

void TestConnectionsDialog::showsStoredSecretsAsDotsAndLoadsOneOnDemand()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s, .clientKey = u"key"_s}));
    m_keychain->inside.secrets.insert(u"a/api-token"_s, u"kept-token"_s);
    m_dialog->edit(u"a"_s);
    auto *token = find<QLineEdit>(u"API token"_s);
    QTRY_COMPARE(line(), KeychainLine::State::Unlocked);
    QVERIFY(token->text().isEmpty());
    QVERIFY(token->placeholderText().startsWith(u"••••"_s));

    token->actions().first()->trigger();

    QTRY_COMPARE(token->text(), u"kept-token"_s);
    QVERIFY(!m_dialog->hasUnsaved());
}

void TestConnectionsDialog::savingWithoutTypingLeavesSecretsAlone()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s, .clientKey = u"key"_s}));
    m_keychain->inside.secrets.insert(u"a/api-token"_s, u"kept-token"_s);
    m_dialog->edit(u"a"_s);

    type(u"Name"_s, u"Renamed"_s);
    press(u"Save"_s);

    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_connections->find(u"a"_s)->name, u"Renamed"_s);
    QCOMPARE(m_keychain->inside.secrets.value(u"a/api-token"_s), u"kept-token"_s);
}

void TestConnectionsDialog::takingAKeyOutErasesItsSecret()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s, .clientKey = u"key"_s}));
    m_keychain->inside.secrets.insert(u"a/api-token"_s, u"kept-token"_s);
    m_dialog->edit(u"a"_s);

    type(u"Client key"_s, {});
    press(u"Save"_s);

    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_keychain->inside.secrets.isEmpty());
}

void TestConnectionsDialog::refusesToSaveWithAProblemAndSaysWhereItIs()
{
    m_dialog->add();
    type(u"Client key"_s, u"pxKey"_s);

    press(u"Save"_s);

    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_connections->connections().isEmpty());
    QVERIFY(find<QLineEdit>(u"Name"_s)->accessibleDescription().contains(u"name"_s));
}

void TestConnectionsDialog::aProblemIsToldWhileTyping()
{
    m_dialog->add();
    press(u"Advanced"_s);
    auto *address = find<QLineEdit>(u"Edge address"_s);

    type(u"Edge address"_s, u"http://edge.example.com"_s);
    const QString wrong = address->accessibleDescription();
    type(u"Edge address"_s, u"https://edge.example.com"_s);

    QVERIFY2(wrong.contains(u"https"_s), qPrintable(wrong));
    QVERIFY(address->accessibleDescription().isEmpty());
}

void TestConnectionsDialog::testsEachCredentialApart()
{
    Connection connection = sandboxConnection();
    connection.id = u"a"_s;
    connection.apiKey.clear();
    QVERIFY(m_connections->save(connection));
    m_keychain->inside.secrets.insert(u"a/api-token"_s, u"wrong"_s);
    m_keychain->inside.secrets.insert(u"a/edge-secret"_s, m_sandbox->access().edgeClientSecret);
    m_dialog->edit(u"a"_s);

    press(u"Test connection"_s);

    QTRY_COMPARE(word(u"Guests state"_s), u"Refused"_s);
    QTRY_COMPARE(word(u"Exports state"_s), u"Not set"_s);
    QTRY_COMPARE(word(u"Edge state"_s), u"Works"_s);
    QVERIFY(word(u"Guests result"_s).contains(u"(401)"_s));
    QVERIFY(!word(u"Guests advice"_s).isEmpty());
    QVERIFY(find<QPushButton>(u"Guests copy details"_s)->isVisible());
    QVERIFY(find<QWidget>(u"Edge token"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"Exports token"_s)->isVisible());
}

void TestConnectionsDialog::aTypedSecretIsTestedBeforeItIsSaved()
{
    Connection connection = sandboxConnection();
    connection.id = u"a"_s;
    QVERIFY(m_connections->save(connection));
    m_keychain->inside.secrets.insert(u"a/api-token"_s, u"wrong"_s);
    m_dialog->edit(u"a"_s);

    type(u"API token"_s, m_sandbox->access().apiToken);
    press(u"Test connection"_s);

    QTRY_COMPARE(word(u"Guests state"_s), u"Works"_s);
    QCOMPARE(m_keychain->inside.secrets.value(u"a/api-token"_s), u"wrong"_s);
}

void TestConnectionsDialog::aTestCanBeStopped()
{
    Connection connection = sandboxConnection();
    connection.id = u"a"_s;
    QVERIFY(m_connections->save(connection));
    m_keychain->inside.secrets.insert(u"a/edge-secret"_s, m_sandbox->access().edgeClientSecret);
    QCOMPARE(m_sandbox->setFault(u"tokenDelayMs"_s, u"20000"_s), QString());
    m_dialog->edit(u"a"_s);
    press(u"Test connection"_s);
    QTRY_COMPARE(word(u"Edge state"_s), u"Testing…"_s);

    press(u"Test connection"_s);

    QVERIFY(word(u"Edge state"_s) != u"Testing…"_s);
    QCOMPARE(find<QPushButton>(u"Test connection"_s)->text(), u"Test connection"_s);
}

void TestConnectionsDialog::withoutAKeychainNothingIsSavedUntilThePersonDecides()
{
    m_keychain->state = KeychainStore::State::Absent;
    m_dialog->add();
    QTRY_COMPARE(line(), KeychainLine::State::Absent);
    type(u"Name"_s, u"Acme EU"_s);
    type(u"Client key"_s, u"pxKey"_s);
    type(u"API token"_s, u"canary-token"_s);

    press(u"Save"_s);
    const bool savedAtOnce = !m_connections->connections().isEmpty();
    press(u"Keep until I quit"_s);
    const KeychainLine::State kept = line();
    press(u"Save"_s);

    QVERIFY(!savedAtOnce);
    QCOMPARE(kept, KeychainLine::State::Kept);
    QTRY_COMPARE(m_connections->connections().size(), 1);
    QVERIFY(m_secrets->holds(m_connections->connections().first().secretName(Connection::Secret::ApiToken)));
    QVERIFY(!file().contains("canary"));
}

void TestConnectionsDialog::aLockedKeychainIsWaitedForAndOpened()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s, .clientKey = u"key"_s}));
    m_keychain->inside.secrets.insert(u"a/api-token"_s, u"kept-token"_s);
    m_keychain->state = KeychainStore::State::Locked;

    m_dialog->edit(u"a"_s);

    QTRY_COMPARE(line(), KeychainLine::State::Waiting);
    QTRY_COMPARE(line(), KeychainLine::State::Unlocked);
    QTRY_VERIFY(find<QLineEdit>(u"API token"_s)->placeholderText().startsWith(u'•'));
}

void TestConnectionsDialog::anUnlockingThatWasCancelledCanBeRepeated()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s, .clientKey = u"key"_s}));
    m_keychain->inside.secrets.insert(u"a/api-token"_s, u"kept-token"_s);
    m_keychain->state = KeychainStore::State::Locked;
    m_keychain->unlocks = false;
    m_dialog->edit(u"a"_s);
    QTRY_COMPARE(line(), KeychainLine::State::StillLocked);
    QCOMPARE(find<QLineEdit>(u"API token"_s)->placeholderText(), u"None"_s);

    m_keychain->unlocks = true;
    press(u"Unlock keychain"_s);

    QTRY_COMPARE(line(), KeychainLine::State::Unlocked);
}

void TestConnectionsDialog::aKeychainThatRefusesKeepsWhatWasTyped()
{
    m_dialog->add();
    type(u"Name"_s, u"Acme EU"_s);
    type(u"Client key"_s, u"pxKey"_s);
    type(u"API token"_s, u"canary-token"_s);
    m_keychain->state = KeychainStore::State::Locked;
    m_keychain->unlocks = false;

    press(u"Save"_s);

    QTRY_VERIFY(m_dialog->findChild<Banner *>()->isVisible());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(find<QLineEdit>(u"API token"_s)->text(), u"canary-token"_s);
    QVERIFY(m_connections->connections().isEmpty());
}

void TestConnectionsDialog::deletesAConnectionAndItsKeychainEntries()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s, .clientKey = u"key"_s}));
    QVERIFY(m_connections->save({.id = u"b"_s, .name = u"B"_s, .colour = u"#0F766E"_s, .clientKey = u"key"_s}));
    m_keychain->inside.secrets = {{u"a/api-token"_s, u"one"_s}, {u"b/api-token"_s, u"two"_s}};
    QSignalSpy removed(m_dialog.get(), &ConnectionsDialog::removed);
    m_dialog->edit(u"a"_s);

    press(u"Delete connection"_s);

    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(m_ask->asked, QStringList{u"Delete the connection “A”?"_s});
    QCOMPARE(m_connections->connections().size(), 1);
    QTRY_COMPARE(m_keychain->inside.secrets.keys(), QStringList{u"b/api-token"_s});
    QCOMPARE(find<QLineEdit>(u"Name"_s)->text(), u"B"_s);
}

void TestConnectionsDialog::asksOnceBeforeWhatWasTypedIsLost()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s}));
    m_dialog->edit(u"a"_s);
    type(u"Name"_s, u"Changed"_s);
    m_ask->yes = false;

    press(u"Cancel"_s);
    m_dialog->close();
    QCOMPARE(m_ask->asked.size(), 1);
    QCoreApplication::processEvents();
    const bool stayed = m_dialog->isVisible();
    m_ask->yes = true;
    press(u"Cancel"_s);

    QVERIFY(stayed);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_ask->asked.size(), 2);
    QCOMPARE(m_connections->find(u"a"_s)->name, u"A"_s);
}

void TestConnectionsDialog::choosingAnotherConnectionKeepsTheFormUntilDecided()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s}));
    QVERIFY(m_connections->save({.id = u"b"_s, .name = u"B"_s, .colour = u"#0F766E"_s}));
    m_dialog->edit(u"a"_s);
    auto *list = find<QListWidget>(u"Connection list"_s);
    type(u"Name"_s, u"Changed"_s);
    m_ask->yes = false;

    list->setCurrentRow(1);
    QTRY_COMPARE(m_ask->asked.size(), 1);
    QTRY_COMPARE(list->currentRow(), 0);
    const QString kept = find<QLineEdit>(u"Name"_s)->text();
    QCoreApplication::processEvents();
    m_ask->yes = true;
    list->setCurrentRow(1);

    QCOMPARE(kept, u"Changed"_s);
    QTRY_COMPARE(find<QLineEdit>(u"Name"_s)->text(), u"B"_s);
    QCOMPARE(list->currentRow(), 1);
}

void TestConnectionsDialog::leavesNoTypedSecretInAClosedDialog()
{
    m_dialog->add();
    type(u"API token"_s, u"canary-token"_s);

    press(u"Cancel"_s);

    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(find<QLineEdit>(u"API token"_s)->text().isEmpty());
}

void TestConnectionsDialog::importsAndExports()
{
    QVERIFY(m_connections->save({.id = u"a"_s, .name = u"A"_s, .colour = u"#0F766E"_s}));
    m_ask->path = m_folder->filePath(u"shared.json"_s);
    m_dialog->edit(u"a"_s);

    press(u"Export connections"_s);
    QTRY_VERIFY(QFile::exists(m_ask->path));
    QVERIFY(m_connections->remove(u"a"_s));
    QVERIFY(m_connections->save({.id = u"b"_s, .name = u"B"_s, .colour = u"#0F766E"_s}));
    press(u"Import connections"_s);

    QTRY_COMPARE(m_connections->connections().size(), 2);
    QCOMPARE(m_connections->find(u"a"_s)->name, u"A"_s);
    QVERIFY(m_ask->asked.isEmpty());
    press(u"Import connections"_s);
    QTRY_COMPARE(m_ask->asked.size(), 1);
}

void TestConnectionsDialog::theSandboxCanBeTestedButNotChanged()
{
    m_connections->addSandbox(sandboxConnection());
    const sandbox::Access &access = m_sandbox->access();
    m_secrets->put(u"sandbox/api-token"_s, access.apiToken);
    m_secrets->put(u"sandbox/api-secret"_s, access.apiSecret);
    m_secrets->put(u"sandbox/edge-secret"_s, access.edgeClientSecret);
    m_dialog->edit(u"sandbox"_s);

    press(u"Test connection"_s);

    for (const QString &state : {u"Guests state"_s, u"Exports state"_s, u"Edge state"_s})
        QTRY_COMPARE(word(state), u"Works"_s);
    QVERIFY(!find<QPushButton>(u"Save"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"Delete connection"_s)->isEnabled());
    QCOMPARE(line(), KeychainLine::State::BuiltIn);
    QCOMPARE(m_keychain->reads, 0);
    type(u"API token"_s, u"wrong"_s);
    press(u"Test connection"_s);
    QTRY_COMPARE(word(u"Guests state"_s), u"Refused"_s);
    press(u"Cancel"_s);
    QVERIFY(!m_dialog->isVisible());
}

void TestConnectionsDialog::everyControlHasANameOfItsOwn()
{
    m_dialog->add();

    QStringList nameless;
    QHash<QString, int> names;
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool acts = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") || widget->inherits("QComboBox");
        if (!acts || widget->objectName().startsWith(u"qt_"_s) || widget->parentWidget()->inherits("QLineEdit"))
            continue;
        ++names[widget->objectName()];
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->objectName().isEmpty() || (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }

    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    for (auto at = names.cbegin(); at != names.cend(); ++at)
        QVERIFY2(at.value() == 1, qPrintable(at.key()));
    for (const QString &fixed : {u"Name"_s, u"Region"_s, u"Client key"_s, u"API token"_s, u"API key"_s, u"API secret"_s,
                                 u"Edge client id"_s, u"Edge client secret"_s, u"Test connection"_s, u"Save"_s})
        QCOMPARE(names.value(fixed), 1);
}

void TestConnectionsDialog::mayBeClosedWhileItWaits()
{
    Connection connection = sandboxConnection();
    connection.id = u"a"_s;
    QVERIFY(m_connections->save(connection));
    m_keychain->inside.secrets.insert(u"a/edge-secret"_s, m_sandbox->access().edgeClientSecret);
    m_dialog->edit(u"a"_s);
    press(u"Test connection"_s);
    QCoreApplication::processEvents();

    m_dialog.reset();

    QCoreApplication::processEvents();
    QVERIFY(m_connections->find(u"a"_s));
}

QTEST_MAIN(TestConnectionsDialog)
#include "tst_connectionsdialog.moc"
