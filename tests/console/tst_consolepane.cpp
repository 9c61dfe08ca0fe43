#include "console/testedconsole.h"
#include "support/await.h"
#include "support/rawserver.h"
#include "ui/console/bodyedit.h"
#include "ui/shell/pane.h"
#include "ui/widgets/jsonview.h"

#include <QAction>
#include <QDialog>
#include <QSignalSpy>
#include <QToolButton>

using namespace edgewise;
using namespace Qt::StringLiterals;

/// Choosing an operation, filling it in, sending it, and what is there again afterwards.
class TestConsolePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAnOperationReadyToSend()
    {
        TestedConsole stage;

        QTRY_VERIFY(stage.isReady());

        QCOMPARE(stage.the<QLabel>(u"Operation title"_s).text(), u"Find guests"_s);
        QVERIFY2(stage.sent().startsWith(QString(u"GET "_s + stage.tenant.access().cdpBaseUrl + u"/v2.1/guests"_s)),
                 qPrintable(stage.sent()));
    }

    void whatWillBeSentIsRebuiltAtEachChange()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());

        stage.type(u"email"_s, u"desk@harbour-travel.example"_s);
        QVERIFY2(stage.sent().endsWith(u"/v2.1/guests?email=desk%40harbour-travel.example"_s), qPrintable(stage.sent()));
        stage.type(u"limit"_s, u"15"_s);
        stage.the<QComboBox>(u"expand"_s).setCurrentText(u"true"_s);

        QVERIFY(stage.sent().contains(u"limit=15"_s));
        QVERIFY(stage.sent().contains(u"expand=true"_s));
        QVERIFY2(stage.the<QTabBar>(u"Request pages"_s).tabText(0).contains(u"3 of "_s),
                 qPrintable(stage.the<QTabBar>(u"Request pages"_s).tabText(0)));
    }

    void aRequestIsSentWithTheCredentialOfTheConnection()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.type(u"limit"_s, u"20"_s);

        stage.click(u"Send"_s);

        QTRY_VERIFY2(stage.status().contains(u"200"_s), qPrintable(stage.status()));
        QCOMPARE(stage.requests(u"listGuests"_s), 1);
        auto *body = stage.find<JsonView>(u"Response body"_s);
        QVERIFY(body);
        QVERIFY(body->body().contains("\"items\""));
    }

    void controlAndEnterSend()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->activateWindow();
        stage.the<QLineEdit>(u"limit"_s).setFocus();

        QTest::keyClick(&stage.the<QLineEdit>(u"limit"_s), Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(stage.status().contains(u"200"_s));
        QCOMPARE(stage.requests(u"listGuests"_s), 1);
    }

    void aProblemIsToldWhereItIsAndNothingIsSent()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation(u"guests"_s, u"retrieveGuest"_s);
        stage.pane->activateWindow();

        stage.click(u"Send"_s);

        QVERIFY(!stage.problem().isEmpty());
        QTRY_VERIFY(stage.the<QLineEdit>(u"guestRef"_s).hasFocus());
        QVERIFY(!stage.the<QLabel>(u"guestRef line"_s).text().isEmpty());
        QCOMPARE(stage.requests(u"retrieveGuest"_s), 0);
        stage.type(u"guestRef"_s, u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s);
        QVERIFY(stage.problem().isEmpty());
    }

    void aNumberThatIsNoneIsToldAsOneTypes()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());

        stage.type(u"limit"_s, u"ten"_s);
        QVERIFY(stage.the<QLineEdit>(u"limit"_s).property("problem").toBool());
        stage.type(u"limit"_s, u"10"_s);

        QVERIFY(!stage.the<QLineEdit>(u"limit"_s).property("problem").toBool());
    }

    void aBodyThatDoesNotFitIsNotSent()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation(u"guests"_s, u"createGuest"_s);

        stage.typeBody(u"{\n  \"firstName\": \"Ada\"\n}"_s);
        auto *body = stage.pane->findChild<BodyEdit *>();
        QTRY_VERIFY(body->problemCount() > 0);
        stage.pane->send();

        QTRY_VERIFY2(stage.problem().contains(u"guestType"_s), qPrintable(stage.problem()));
        QCOMPARE(stage.requests(u"createGuest"_s), 0);
    }

    void anExampleIsInsertedAndCreatesAGuest()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation(u"guests"_s, u"createGuest"_s);

        stage.pane->findChild<BodyEdit *>()->insertExample();
        stage.click(u"Send"_s);

        QTRY_VERIFY2(stage.status().contains(u"201"_s), qPrintable(stage.status()));
        QVERIFY(stage.ask.questions.isEmpty()); // No production.
    }

    void aVariableIsFilledAndAnUnknownOneIsAProblem()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.type(u"email"_s, u"{{who}}@mail.example"_s);
        stage.pane->send();
        QVERIFY2(stage.problem().contains(u"who"_s), qPrintable(stage.problem()));
        QTRY_VERIFY(stage.pane->findChild<QDialog *>());
        stage.pane->findChild<QDialog *>()->close();
        QCOMPARE(stage.requests(u"listGuests"_s), 0);

        QVERIFY(stage.variables.set(u"c1"_s, {{u"who"_s, u"ada"_s}}));

        QVERIFY2(stage.sent().contains(u"ada%40mail.example"_s), qPrintable(stage.sent()));
        stage.pane->send();
        QTRY_VERIFY(stage.status().contains(u"200"_s));
        QCOMPARE(stage.the<QLineEdit>(u"email"_s).text(), u"{{who}}@mail.example"_s);
    }

    void anAnswerIsTheOneOfItsOperation()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->send();
        QTRY_VERIFY(stage.status().contains(u"200"_s));

        stage.pane->openOperation(u"edge"_s, u"getSettings"_s);
        QVERIFY(stage.status().isEmpty());
        stage.pane->openOperation(u"guests"_s, u"listGuests"_s);

        QVERIFY(stage.status().contains(u"200"_s));
    }

    void theCredentialFollowsTheOperation_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("name");
        QTest::newRow("guests") << u"guests"_s << u"listGuests"_s << u"Client key of Acme EU"_s;
        QTest::newRow("edge") << u"edge"_s << u"getSettings"_s << u"Edge client of Acme EU"_s;
        QTest::newRow("exports") << u"exports"_s << u"latestExport"_s << u"API key of Acme EU"_s;
        QTest::newRow("token") << u"token"_s << u"getToken"_s << u"No credential"_s;
    }
    void theCredentialFollowsTheOperation()
    {
        QFETCH(const QString, definition);
        QFETCH(const QString, operation);
        QFETCH(const QString, name);
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const auto listed = stage.model()->definition(definition);
        const QString wanted = definition == "token"_L1 ? listed->definition.operations().first().id : operation;

        stage.pane->openOperation(definition, wanted);

        QCOMPARE(stage.the<QPushButton>(u"Server and credential"_s).text(), name);
    }

    void aCredentialThatIsMissingIsSaid()
    {
        TestedConsole stage({.withGuests = false});
        QTRY_VERIFY(stage.isReady());
        QSignalSpy wanted(stage.pane.get(), &Pane::editConnectionWanted);

        QVERIFY(!stage.notice().isEmpty());
        stage.pane->send();

        QVERIFY2(stage.problem().contains(u"Acme EU"_s), qPrintable(stage.problem()));
        QCOMPARE(stage.requests(u"listGuests"_s), 0);
        stage.pane->findChild<Banner *>(u"Console notice"_s)->findChild<QPushButton *>(u"Edit connection"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void anAuthorizationByHandIsSentAndNeverKept()
    {
        const QString canary = u"Bearer canary-91b2-secret"_s;
        RawServer server({RawServer::reply("200 OK", "{}", "Content-Type: application/json\r\n")});
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation({}, {});
        stage.type(u"Address"_s, server.url().toString() + u"/here"_s);
        stage.click(u"Server and credential"_s);
        stage.the<QComboBox>(u"Credential"_s).setCurrentIndex(stage.the<QComboBox>(u"Credential"_s).count() - 1);
        stage.type(u"Authorization"_s, canary);

        stage.click(u"Send"_s);
        QTRY_VERIFY(stage.status().contains(u"200"_s));
        stage.restart();

        QVERIFY(server.received.contains(canary.toUtf8()));
        stage.settings.sync();
        for (const QString &name : {u"settings.ini"_s, u"edgewise.sqlite"_s, u"edgewise.sqlite-wal"_s}) {
            QFile file(stage.folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("canary-91b2"), qPrintable(name));
        }
    }

    void anyRequestGoesAnywhereOnThisComputer()
    {
        RawServer server({RawServer::reply("200 OK", "[1]", "Content-Type: application/json\r\n")});
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation({}, {});

        stage.the<QComboBox>(u"Request method"_s).setEditText(u"PURGE"_s);
        stage.type(u"Address"_s, server.url().toString() + u"/some/where?a=b"_s);
        stage.click(u"Send"_s);

        QTRY_VERIFY(stage.status().contains(u"200"_s));
        QVERIFY(server.received.startsWith("PURGE /some/where?a=b HTTP/1.1\r\n"));
        QVERIFY(!server.received.contains("Authorization"));
    }

    void aSlowOneIsCancelled()
    {
        RawServer server({"..."});
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation({}, {});
        stage.type(u"Address"_s, server.url().toString());
        stage.click(u"Send"_s);
        QTRY_VERIFY(server.received.contains("GET / HTTP/1.1"));
        QVERIFY(stage.pane->isSending());

        stage.click(u"Cancel request"_s);

        QTRY_VERIFY(!stage.pane->isSending());
        QVERIFY(stage.the<QPushButton>(u"Send"_s).isEnabled());
    }

    void leavingEndsWhatIsUnderWay()
    {
        RawServer server({"..."});
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation({}, {});
        stage.type(u"Address"_s, server.url().toString());
        stage.click(u"Send"_s);
        QTRY_VERIFY(!server.received.isEmpty());

        stage.pane->setParked(true);

        QTRY_VERIFY(!stage.pane->isSending());
    }

    void oneSendIsOneRequest()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        QCOMPARE(stage.tenant.setFault(u"listGuests.delay"_s, u"200"_s), QString());

        stage.pane->send();
        stage.pane->send();
        stage.pane->send();

        QTRY_VERIFY(stage.status().contains(u"200"_s));
        QCOMPARE(stage.requests(u"listGuests"_s), 1);
    }

    void whatWasTypedIsThereAgainForEachOperation()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.type(u"email"_s, u"ada@mail.example"_s);
        stage.pane->openOperation(u"guests"_s, u"retrieveGuest"_s);
        stage.type(u"guestRef"_s, u"abc"_s);

        stage.pane->openOperation(u"guests"_s, u"listGuests"_s);

        QCOMPARE(stage.the<QLineEdit>(u"email"_s).text(), u"ada@mail.example"_s);
    }

    void theNextStartIsWhereTheLastOneEnded()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation(u"guests"_s, u"retrieveGuest"_s);
        stage.type(u"guestRef"_s, u"abc"_s);

        stage.restart();

        QTRY_VERIFY(stage.isReady());
        QCOMPARE(stage.the<QLabel>(u"Operation title"_s).text(), u"Read a guest"_s);
        QCOMPARE(stage.the<QLineEdit>(u"guestRef"_s).text(), u"abc"_s);
        QCOMPARE(stage.the<QTreeView>(u"Operations"_s).currentIndex().data().toString(), u"Read a guest"_s);
    }

    void inASmallWindowTheFormLiesOverTheListWhenItIsOpened()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->resize(760, 640);
        auto &tree = stage.the<QTreeView>(u"Operations"_s);
        QTRY_VERIFY(!stage.find<QPushButton>(u"Send"_s));

        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Down);
        QVERIFY(!stage.find<QPushButton>(u"Send"_s));
        QTest::keyClick(&tree, Qt::Key_Return);
        QVERIFY(stage.find<QPushButton>(u"Send"_s));
        stage.click(u"Back"_s);
        QVERIFY(!stage.find<QPushButton>(u"Send"_s));
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(tree.currentIndex()).center());

        QVERIFY(stage.find<QPushButton>(u"Send"_s));
    }

    void whetherLinesWrapIsRemembered()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const auto isWrapping = [&stage] { return stage.pane->findChild<QToolButton *>(u"Wrap lines"_s)->isChecked(); };
        QVERIFY(!isWrapping());
        stage.click(u"Send"_s);
        QTRY_VERIFY(stage.status().contains(u"200"_s));

        stage.the<QToolButton>(u"Wrap lines"_s).click();
        stage.restart();

        QVERIFY(isWrapping());
    }

    void thePaletteKnowsEveryOperation()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());

        const QList<Command> commands = stage.pane->commands();
        const auto it = std::find_if(commands.cbegin(), commands.cend(),
                                     [](const Command &command) { return command.title.startsWith(u"Clear cache"_s); });
        QVERIFY(it != commands.cend());
        it->run();

        QCOMPARE(stage.the<QLabel>(u"Operation title"_s).text(), u"Clear cache"_s);
        QVERIFY(commands.size() > stage.model()->operationCount());
    }

    void theReadingPageTakesThePlaceOfTheForm()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());

        stage.click(u"Read about it"_s);
        QVERIFY(!stage.find<QPushButton>(u"Send"_s));
        stage.click(u"Try it"_s);

        QVERIFY(stage.find<QPushButton>(u"Send"_s));
    }

    void everythingOneCanActOnHasAName()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());

        const auto buttons = stage.pane->findChildren<QPushButton *>();
        QVERIFY(buttons.size() > 10);
        for (const QPushButton *button : buttons) {
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->isVisible() || !button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestConsolePane)
#include "tst_consolepane.moc"
