#include "console/testedconsole.h"
#include "support/rawserver.h"
#include "ui/widgets/takebackbar.h"

#include <QAction>

#include <chrono>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void fillAny(const TestedConsole &stage, const QString &verb, const QString &address, Credential credential = Credential::None)
{
    ConsoleRequest request{.verb = verb.toLatin1(), .url = QUrl(address), .credential = credential};
    stage.forms->keep(u"c1"_s, {}, {}, {.values = {{u"verb"_s, verb}, {u"address"_s, address}}, .credential = credential});
    stage.pane->openOperation({}, {});
}

} // namespace

/// What is asked before something is sent, however it got into the form.
class TestConsolePaneSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteToProductionAsksAndNamesTheTenant()
    {
        TestedConsole stage({.production = true});
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation(u"edge"_s, u"clearCache"_s);
        stage.ask.answers = {false, true};

        stage.click(u"Send"_s);
        QTRY_COMPARE(stage.ask.questions.size(), 1);
        QCOMPARE(stage.ask.questions.first().doIt, u"Send DELETE to Acme EU"_s);
        QVERIFY(stage.ask.questions.first().text.contains(u"/cache"_s));
        QTest::qWait(0);
        QCOMPARE(stage.requests(u"clearCache"_s), 0);
        stage.click(u"Send"_s);

        QTRY_VERIFY(stage.status().contains(u"202"_s));
        QCOMPARE(stage.requests(u"clearCache"_s), 1);
    }

    void aReadOfProductionAsksNothing()
    {
        TestedConsole stage({.production = true});
        QTRY_VERIFY(stage.isReady());

        stage.click(u"Send"_s);

        QTRY_VERIFY(stage.status().contains(u"200"_s));
        QVERIFY(stage.ask.questions.isEmpty());
    }

    void aWriteAsksWhereverItGoes_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("POST") << u"POST"_s;
        QTest::newRow("PUT") << u"PUT"_s;
        QTest::newRow("DELETE") << u"DELETE"_s;
        QTest::newRow("a verb of one's own") << u"PURGE"_s;
        QTest::newRow("small letters") << u"delete"_s;
    }
    void aWriteAsksWhereverItGoes()
    {
        QFETCH(const QString, verb);
        RawServer server({RawServer::reply("200 OK", "")});
        TestedConsole stage({.production = true});
        QTRY_VERIFY(stage.isReady());
        fillAny(stage, verb, server.url().toString() + u"/here"_s);

        stage.click(u"Send"_s);

        QTRY_COMPARE(stage.ask.questions.size(), 1);
        QVERIFY(server.received.isEmpty());
    }

    void sendingAgainFromHistoryAsksToo()
    {
        TestedConsole stage({.production = true});
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation(u"edge"_s, u"clearCache"_s);
        stage.ask.answers = {true, false};
        stage.click(u"Send"_s);
        QTRY_COMPARE(stage.requests(u"clearCache"_s), 1);
        QTRY_COMPARE(stage.history.count(u"c1"_s, {}).value_or(0), 1);

        const auto lines = stage.history.lines(u"c1"_s, {});
        const auto kept = stage.history.exchange(lines->first().id);
        stage.pane->fill(kept->request);
        stage.pane->send();

        QTRY_COMPARE(stage.ask.questions.size(), 2);
        QCOMPARE(stage.requests(u"clearCache"_s), 1);
    }

    void contentOfProductionCannotBeDeletedHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("path");
        QTest::newRow("as documented") << u"DELETE"_s << u"/content"_s;
        QTest::newRow("with a slash") << u"DELETE"_s << u"/content/"_s;
        QTest::newRow("with a query") << u"DELETE"_s << u"/content?sure=1"_s;
        QTest::newRow("small letters") << u"delete"_s << u"/content"_s;
        QTest::newRow("capitals") << u"DELETE"_s << u"/CONTENT"_s;
        QTest::newRow("encoded") << u"DELETE"_s << u"/%63ontent"_s;
        QTest::newRow("over a detour") << u"DELETE"_s << u"/cache/../content"_s;
        QTest::newRow("two slashes") << u"DELETE"_s << u"//content"_s;
    }
    void contentOfProductionCannotBeDeletedHoweverItIsWritten()
    {
        QFETCH(const QString, verb);
        QFETCH(const QString, path);
        TestedConsole stage({.production = true});
        QTRY_VERIFY(stage.isReady());
        stage.ask.answers = {true, true, true};
        fillAny(stage, verb, stage.tenant.access().edgeBaseUrl + path, Credential::Edge);

        stage.click(u"Send"_s);

        QVERIFY2(stage.notice().contains(u"Acme EU"_s), qPrintable(stage.notice()));
        QVERIFY(stage.ask.questions.isEmpty());
        QVERIFY(!stage.pane->isSending());
        QCOMPARE(stage.requests(u"deleteContent"_s), 0);
    }

    void aVerbInAHeaderDoesNotGetAroundIt()
    {
        TestedConsole stage({.production = true});
        QTRY_VERIFY(stage.isReady());
        ConsoleRequest request{.verb = "POST",
                               .url = QUrl(QString(stage.tenant.access().edgeBaseUrl + u"/content"_s)),
                               .headers = {{"X-HTTP-Method-Override", "DELETE"}},
                               .credential = Credential::Edge};

        stage.pane->fill(request);
        stage.pane->send();

        QVERIFY(stage.notice().contains(u"Acme EU"_s));
        QVERIFY(!stage.pane->isSending());
    }

    void deletingContentAsksForTheNameAndWaits()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.deletion->setGrace(30ms);
        stage.ask.answers = {true};
        stage.pane->openOperation(u"edge"_s, u"deleteContent"_s);

        stage.click(u"Send"_s);

        QTRY_COMPARE(stage.ask.questions.size(), 1);
        QCOMPARE(stage.ask.questions.first().typeThis, u"Acme EU"_s);
        QTRY_VERIFY(stage.status().contains(u"202"_s));
        QCOMPARE(stage.requests(u"deleteContent"_s), 1);
        QVERIFY2(stage.notice().contains(u"clear the cache"_s), qPrintable(stage.notice()));
    }

    void deletingContentCanBeTakenBack()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.deletion->setGrace(1h);
        stage.ask.answers = {true};
        stage.pane->openOperation(u"edge"_s, u"deleteContent"_s);
        stage.click(u"Send"_s);
        QTRY_COMPARE(stage.deletion->state(), ContentDeletion::State::Counting);

        stage.deletion->takeBack();

        QTRY_COMPARE(stage.deletion->state(), ContentDeletion::State::Idle);
        QVERIFY(!stage.pane->isSending());
        QCOMPARE(stage.requests(u"deleteContent"_s), 0);
    }

    void deletingContentIsSentOnceWhateverTheAnswer()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        QCOMPARE(stage.tenant.setFault(u"deleteContent.status"_s, u"429"_s), QString());
        stage.deletion->setGrace(1ms);
        stage.ask.answers = {true};
        stage.pane->openOperation(u"edge"_s, u"deleteContent"_s);

        stage.click(u"Send"_s);

        QTRY_VERIFY(stage.status().contains(u"429"_s));
        QCOMPARE(stage.requests(u"deleteContent"_s), 1);
    }

    void anEmptyIdentifierOfTheCacheIsRefused()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        fillAny(stage, u"DELETE"_s, stage.tenant.access().edgeBaseUrl + u"/cache/"_s, Credential::Edge);

        stage.click(u"Send"_s);

        QVERIFY2(stage.problem().contains(u"Clear cache"_s), qPrintable(stage.problem()));
        QVERIFY(!stage.pane->isSending());
        QCOMPARE(stage.requests(u"clearCache"_s), 0);
    }

    void aCredentialGoesElsewhereOnlyWhenThePersonSaysSo()
    {
        RawServer server({RawServer::reply("200 OK", "{}"), RawServer::reply("200 OK", "{}")});
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        fillAny(stage, u"GET"_s, server.url().toString(), Credential::Guests);
        stage.ask.answers = {false, true};

        stage.click(u"Send"_s);
        QTRY_COMPARE(stage.ask.questions.size(), 1);
        QVERIFY(server.received.isEmpty());
        QVERIFY(stage.ask.questions.first().text.contains(u"Client key of Acme EU"_s));
        stage.click(u"Send"_s);
        QTRY_COMPARE(server.requests(), 1);
        QTRY_VERIFY(!stage.pane->isSending());
        stage.click(u"Send"_s);

        QTRY_COMPARE(server.requests(), 2);
        QCOMPARE(stage.ask.questions.size(), 2); // Once said, it holds for that host.
    }

    void httpGoesNowhereButHere()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.click(u"Server and credential"_s);
        stage.the<QComboBox>(u"Server"_s).setEditText(u"http://api.example"_s);

        stage.click(u"Send"_s);

        QVERIFY2(stage.problem().contains(u"http"_s), qPrintable(stage.problem()));
        QVERIFY(!stage.pane->isSending());
    }
};

QTEST_MAIN(TestConsolePaneSafety)
#include "tst_consolepanesafety.moc"
