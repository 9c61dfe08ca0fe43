#include "app/auth/memorystore.h"
#include "app/connections/connectionlist.h"
#include "app/connections/session.h"
#include "app/core/profile.h"
#include "app/net/hostpace.h"
#include "support/preparedask.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications.h"
#include "ui/shell/pane.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

/// A pane with a line and an editor to type into.
class NotePane final : public Pane
{
public:
    NotePane(const QString &name, const QString &tenant)
        : Pane(name, name)
        , line(new QLineEdit)
        , editor(new QPlainTextEdit)
    {
        setSubtitle(tenant);
        setList(line);
        setDetail(editor);
    }

    [[nodiscard]] bool hasUnsaved() const override { return !line->text().isEmpty(); }
    [[nodiscard]] QList<Command> commands() override
    {
        Command reload;
        reload.title = u"Read again"_s;
        reload.shortcut = u"F5"_s;
        reload.run = [this] { ++reloads; };
        return {reload};
    }
    void saveState(QSettings &settings) const override { settings.setValue("column"_L1, column); }
    void restoreState(QSettings &settings) override { column = settings.value("column"_L1).toInt(); }
    void tellAttention(int count, const QString &words) { Q_EMIT attentionChanged(count, words); }

    QLineEdit *line;
    QPlainTextEdit *editor;
    int reloads = 0;
    int column = 0;
};

Connection connection(const QString &id, const QString &name)
{
    Connection made;
    made.id = id;
    made.name = name;
    made.colour = u"#0F766E"_s;
    made.edgeClientId = u"client"_s;
    return made;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<Profile>(m_folder->path());
        m_connections = std::make_unique<ConnectionList>(m_profile->connectionsFile());
        m_ask = std::make_unique<PreparedAsk>();
        m_opened = 0;
        m_window = window();
    }
    void cleanup() { m_window.reset(); }

    void withoutConnectionsThereAreTwoDoors()
    {
        QSignalSpy sandbox(m_window.get(), &MainWindow::sandboxWanted);
        m_window->restore();
        m_window->show();

        m_window->findChild<QPushButton *>(u"Try the sandbox"_s)->click();

        QVERIFY(m_window->findChild<QPushButton *>(u"Try the sandbox"_s)->isVisible());
        QCOMPARE(sandbox.size(), 1);
        QVERIFY(!m_window->session());
    }

    void switchingLeavesNothingOfTheOldTenant()
    {
        openBoth();
        QPointer<NotePane> old = pane();
        QPointer<Session> oldSession = m_window->session();

        m_window->openConnection(u"2"_s);

        QVERIFY(!old->isVisible());
        QTRY_VERIFY(!old);
        QVERIFY(!oldSession);
        QCOMPARE(m_window->session()->connection().name, u"Acme test"_s);
        QVERIFY(m_window->windowTitle().contains(u"Acme test"));
    }

    void whatWasTypedWaitsInMemory()
    {
        openBoth();
        NotePane *old = pane();
        old->line->setText(u"half a thought"_s);
        m_window->openConnection(u"2"_s);
        QVERIFY(!old->isVisible());

        m_window->openConnection(u"1"_s);

        QCOMPARE(pane(), old);
        QCOMPARE(pane()->line->text(), u"half a thought"_s);
        QVERIFY(old->isVisible());
        QCOMPARE(m_opened, 2);
    }

    void aRemovedConnectionGoesFromTheScreen()
    {
        openBoth();
        QPointer<NotePane> old = pane();

        QVERIFY(m_connections->remove(u"1"_s));

        QTRY_VERIFY(!old);
        QVERIFY(!m_window->session());
    }

    void aChangedConnectionIsOpenedAnew()
    {
        openBoth();
        Connection changed = connection(u"1"_s, u"Acme renamed"_s);

        QVERIFY(m_connections->save(changed));

        QCOMPARE(m_window->session()->connection().name, u"Acme renamed"_s);
        QVERIFY(m_window->windowTitle().contains(u"Acme renamed"));
    }

    void aChangedConnectionWaitsForWhatWasTyped()
    {
        openBoth();
        pane()->line->setText(u"half a thought"_s);
        QVERIFY(m_connections->save(connection(u"1"_s, u"Acme renamed"_s)));
        QCOMPARE(pane()->line->text(), u"half a thought"_s);

        pane()->line->clear();

        QTRY_COMPARE(m_window->session()->connection().name, u"Acme renamed"_s);
    }

    void theRememberedTenantDoesNotOpenAnew()
    {
        openBoth();
        Connection changed = connection(u"1"_s, u"Acme"_s);
        changed.tenantId = u"acme0a1b"_s;

        QVERIFY(m_connections->save(changed));

        QCOMPARE(m_opened, 1);
    }

    void paneConnectionAndStateComeBack()
    {
        openBoth();
        m_window->openPane(u"Activity"_s);
        pane()->column = 3;
        m_window->resize(900, 640);
        m_window->close();
        m_window = window();

        m_window->restore();

        QCOMPARE(m_window->session()->connection().id, u"1"_s);
        QCOMPARE(m_window->currentPane()->name(), u"Activity"_s);
        QCOMPARE(pane()->column, 3);
        QCOMPARE(m_window->size(), QSize(900, 640));
    }

    void theNumberKeysFollowTheFixedOrder()
    {
        openBoth();

        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(m_window->currentPane()->name(), u"Activity"_s);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPane()->name(), u"Activity"_s);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);

        QCOMPARE(m_window->currentPane()->name(), u"Webhooks"_s);
    }

    void thePaletteOpensFromWithinAnEditor()
    {
        openBoth();
        pane()->editor->setPlainText(u"some text"_s);
        pane()->editor->setFocus();

        QTest::keyClick(pane()->editor, Qt::Key_K, Qt::ControlModifier);

        QVERIFY(m_window->findChild<QWidget *>(u"Palette"_s)->isVisible());
        QCOMPARE(pane()->editor->toPlainText(), u"some text"_s);
    }

    void f5IsTheCommandOfThePane()
    {
        openBoth();
        pane()->line->setFocus();

        QTest::keyClick(pane()->line, Qt::Key_F5);

        QCOMPARE(pane()->reloads, 1);
    }

    void whatNeedsALookIsSaidAndOpened()
    {
        openBoth();
        m_window->openPane(u"Activity"_s);
        m_window->openPane(u"Webhooks"_s);
        pane()->tellAttention(3, u"3 webhooks need a look"_s);
        m_window->openPane(u"Activity"_s);
        auto *health = m_window->findChild<QAbstractButton *>(u"Health"_s);
        QCOMPARE(health->text(), u"3 webhooks need a look"_s);

        health->click();

        QCOMPARE(m_window->currentPane()->name(), u"Webhooks"_s);
        auto *entries = m_window->findChild<QListView *>(u"Navigation"_s);
        QCOMPARE(entries->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Webhooks"_s);
        QVERIFY(entries->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().contains(u'3'));
    }

    void closingAsksOnceWhenSomethingIsNotSaved()
    {
        openBoth();
        pane()->line->setText(u"half a thought"_s);

        m_window->close();
        QTRY_COMPARE(m_ask->questions.size(), 1);
        QVERIFY(m_window->isVisible());
        m_ask->answers = {true};
        m_window->close();

        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_ask->questions.size(), 2);
    }

    void closingAsksOnceWhileSomethingRuns()
    {
        openBoth();
        QString running = u"2 downloads are running."_s;
        m_window->addQuitQuestion([&running] { return running; });

        m_window->close();
        QTRY_COMPARE(m_ask->questions.size(), 1);
        QVERIFY(m_window->isVisible());
        m_ask->answers = {true};
        m_window->close();

        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_ask->questions.size(), 2);
        QCOMPARE(m_ask->questions.last().text, running);
        QCOMPARE(m_ask->questions.last().doIt, u"Quit"_s);
    }

    void whatRunsAndWhatIsNotSavedIsOneQuestion()
    {
        openBoth();
        pane()->line->setText(u"half a thought"_s);
        m_window->addQuitQuestion([] { return u"2 downloads are running."_s; });

        m_window->close();

        QTRY_COMPARE(m_ask->questions.size(), 1);
        QVERIFY(m_ask->questions.first().text.contains(u"Webhooks of Acme"));
        QVERIFY(m_ask->questions.first().text.contains(u"2 downloads are running."));
        QCOMPARE(m_ask->questions.first().doIt, u"Quit without saving"_s);
    }

    void nothingRunningIsNoQuestion()
    {
        openBoth();
        m_window->addQuitQuestion([] { return QString(); });

        m_window->close();

        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_ask->questions.size(), 0);
    }

    void theSidePanelOpensByKeyAndIsKept()
    {
        QPointer<QLineEdit> panel;
        openBoth();
        m_window->setSidePanel([&panel] { return panel = new QLineEdit; });
        QVERIFY(!panel);

        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(panel && panel->isVisible());
        QVERIFY(m_window->isSidePanelOpen());
        m_window->close();
        m_window = window();
        m_window->setSidePanel([] { return new QLineEdit; });
        const bool wasKept = m_window->isSidePanelOpen();
        m_window->setSidePanelOpen(false);

        QVERIFY(wasKept);
        QVERIFY(!m_window->isSidePanelOpen());
    }

    void theOtherConnectionsAreInThePalette()
    {
        openBoth();
        const auto all = m_window->commands();

        const auto found = std::find_if(all.cbegin(), all.cend(), [](const Command &one) { return one.title == u"Switch to Acme test"; });
        QVERIFY(found != all.cend());
        QCOMPARE(found->connectionId, u"2"_s);
        found->run();

        QCOMPARE(m_window->session()->connection().id, u"2"_s);
    }

private:
    std::unique_ptr<MainWindow> window()
    {
        auto made = std::make_unique<MainWindow>(*m_profile, *m_connections, *m_ask, [this](const Connection &one) {
            ++m_opened;
            return std::make_unique<Session>(one, m_secrets, m_redaction, m_pace);
        });
        made->notifications().setDesktopAllowed(false);
        for (const QString &name : {u"Activity"_s, u"Webhooks"_s})
            made->addPane({name, name, u"webhooks"_s, [name](Session &session) { return new NotePane(name, session.connection().name); }});
        return made;
    }

    void openBoth()
    {
        QVERIFY(m_connections->save(connection(u"1"_s, u"Acme"_s)));
        QVERIFY(m_connections->save(connection(u"2"_s, u"Acme test"_s)));
        m_window->openConnection(u"1"_s);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(pane());
    }

    [[nodiscard]] NotePane *pane() const { return static_cast<NotePane *>(m_window->currentPane()); }

    MemoryStore m_secrets;
    Redaction m_redaction;
    HostPace m_pace;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<ConnectionList> m_connections;
    std::unique_ptr<PreparedAsk> m_ask;
    std::unique_ptr<MainWindow> m_window;
    int m_opened = 0;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
