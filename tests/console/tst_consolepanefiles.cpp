#include "app/net/attempt.h"
#include "console/testedconsole.h"
#include "support/rawserver.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray loyalty = QByteArray(R"(openapi: 3.0.3
info: {title: Loyalty service, version: "2"}
servers: [{url: SERVER}]
tags: [{name: Points}]
paths:
  /points/{member}:
    get:
      operationId: points
      tags: [Points]
      summary: Read points
      parameters:
        - {name: member, in: path, required: true, schema: {type: string}}
      responses: {default: {description: Fine}}
)")
                               .replace("SERVER", "https://loyalty.example/api");

const QByteArray broken = "openapi: 3.0.3\ninfo: {title: Broken\npaths: {}\n";

} // namespace

/// Files of definitions, the history, and curl.
class TestConsolePaneFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfOnesOwnJoinsTheTree()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.ask.paths = {stage.write(u"loyalty.yaml"_s, loyalty)};

        stage.click(u"Open definition"_s);

        const QString key = stage.folder.filePath(u"loyalty.yaml"_s);
        QTRY_VERIFY(stage.model()->indexOf(key, u"points"_s).isValid());
        stage.pane->openOperation(key, u"points"_s);
        QCOMPARE(stage.sent(), u"GET https://loyalty.example/api/points/{member}"_s);
        stage.type(u"member"_s, u"ada"_s);
        QCOMPARE(stage.sent(), u"GET https://loyalty.example/api/points/ada"_s);
        QCOMPARE(stage.the<QPushButton>(u"Server and credential"_s).text(), u"No credential"_s);
    }

    void aFileCanBeDropped()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(stage.write(u"loyalty.yaml"_s, loyalty))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

        QCoreApplication::sendEvent(stage.pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCoreApplication::sendEvent(stage.pane.get(), &drop);

        QTRY_VERIFY(stage.model()->definition(stage.folder.filePath(u"loyalty.yaml"_s)));
    }

    void aBrokenFileIsRefusedWithLineAndReason()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());

        stage.pane->openDefinition(stage.write(u"broken.yaml"_s, broken));

        QTRY_VERIFY2(stage.notice().contains(u"broken.yaml"_s), qPrintable(stage.notice()));
        const auto labels = stage.pane->findChild<Banner *>(u"Console notice"_s)->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(u"3"_s); }));
        QVERIFY(!stage.model()->definition(stage.folder.filePath(u"broken.yaml"_s)));
    }

    void openedFilesAreThereAtTheNextStart()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const QString path = stage.write(u"loyalty.yaml"_s, loyalty);
        stage.pane->openDefinition(path);
        QTRY_VERIFY(stage.model()->definition(path));

        stage.restart();

        QTRY_VERIFY(stage.model()->definition(path));
    }

    void aFileThatWentIsStillListedWithTheReason()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const QString path = stage.write(u"loyalty.yaml"_s, loyalty);
        stage.pane->openDefinition(path);
        QTRY_VERIFY(stage.model()->definition(path));
        QVERIFY(QFile::remove(path));

        stage.restart();

        QTRY_VERIFY(stage.model()->definition(path));
        QVERIFY(!stage.model()->definition(path)->problem.isEmpty());
    }

    void aFileThatChangesIsReadAgain()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const QString path = stage.write(u"loyalty.yaml"_s, loyalty);
        stage.pane->openDefinition(path);
        QTRY_VERIFY(stage.model()->indexOf(path, u"points"_s).isValid());

        stage.write(u"loyalty.yaml"_s, QByteArray(loyalty).replace("Read points", "Count points"));

        QTRY_COMPARE(stage.model()->indexOf(path, u"points"_s).data().toString(), u"Count points"_s);
        QTRY_VERIFY(stage.notice().contains(u"read again"_s));
    }

    void whatBreaksOnDiskStaysUsableAsItWas()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const QString path = stage.write(u"loyalty.yaml"_s, loyalty);
        stage.pane->openDefinition(path);
        QTRY_VERIFY(stage.model()->indexOf(path, u"points"_s).isValid());

        stage.write(u"loyalty.yaml"_s, broken);

        QTRY_VERIFY2(stage.notice().contains(u"no longer be read"_s), qPrintable(stage.notice()));
        QVERIFY(stage.model()->indexOf(path, u"points"_s).isValid());
    }

    void closingCanBeUndone()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const QString path = stage.write(u"loyalty.yaml"_s, loyalty);
        stage.pane->openDefinition(path);
        QTRY_VERIFY(stage.find<QPushButton>(u"Close definition"_s));

        stage.click(u"Close definition"_s);
        QVERIFY(!stage.model()->definition(path));
        stage.click(u"Undo"_s);

        QTRY_VERIFY(stage.model()->definition(path));
    }

    void problemsOfOneOperationAreShownAndTheRestIsUsable()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const QByteArray half = QByteArray(loyalty) + "  /other:\n    get: {$ref: 'elsewhere.yaml#/x'}\n";
        const QString path = stage.write(u"half.yaml"_s, half);

        stage.pane->openDefinition(path);

        QTRY_VERIFY(stage.find<QListWidget>(u"Definition problems"_s));
        QVERIFY(stage.the<QListWidget>(u"Definition problems"_s).count() > 0);
        QVERIFY(stage.model()->indexOf(path, u"points"_s).isValid());
    }

    void aDefinitionIsSavedAsTheEndingSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("YAML") << u"saved.yaml"_s;
        QTest::newRow("JSON") << u"saved.json"_s;
    }
    void aDefinitionIsSavedAsTheEndingSays()
    {
        QFETCH(const QString, name);
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        const QString path = stage.folder.filePath(name);
        stage.ask.paths = {path};

        stage.trigger(u"Save definition file"_s);

        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.trimmed().startsWith('{'), name.endsWith(u".json"_s));
        const auto read = Definition::read(text, name);
        QVERIFY(read);
        QCOMPARE(read->operations().size(), stage.model()->definition(u"guests"_s)->definition.operations().size());
    }

    void whatWasSentIsInTheHistoryAndOpensWithItsAnswer()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.type(u"limit"_s, u"70"_s);
        stage.pane->send();
        QTRY_VERIFY(stage.status().contains(u"200"_s));
        const auto lines = stage.history.lines(u"c1"_s, {});
        QCOMPARE(lines->size(), 1);
        stage.type(u"limit"_s, u"90"_s);
        stage.pane->openOperation(u"edge"_s, u"getSettings"_s);

        stage.pane->findChild<QTabBar *>(u"Console pages"_s)->setCurrentIndex(1);
        const auto kept = stage.history.exchange(lines->first().id);
        stage.pane->fill(kept->request);

        QCOMPARE(stage.the<QLabel>(u"Operation title"_s).text(), u"Find guests"_s);
        QCOMPARE(stage.the<QLineEdit>(u"limit"_s).text(), u"70"_s);
        QVERIFY(stage.the<QTabBar>(u"Console pages"_s).tabText(1).contains(u'1'));
    }

    void historyIsKeptOnlyWhileThePersonWantsIt()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());

        stage.trigger(u"Keep history"_s);
        stage.pane->send();
        QTRY_VERIFY(stage.status().contains(u"200"_s));

        QCOMPARE(stage.history.count(u"c1"_s, {}).value_or(-1), 0);
        QCOMPARE(stage.settings.value(u"console/keepHistory"_s).toBool(), false);
        stage.trigger(u"Keep history"_s);
        stage.pane->send();
        QTRY_COMPARE(stage.history.count(u"c1"_s, {}).value_or(-1), 1);
    }

    void copiedAsCurlTheCredentialIsMasked()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.type(u"limit"_s, u"70"_s);

        stage.trigger(u"cURL for bash"_s);

        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"curl"_s) && copied.contains(u"limit=70"_s), qPrintable(copied));
        QVERIFY(!copied.contains(stage.tenant.access().apiToken));
    }

    void copiedAsCurlTheCredentialIsThereOnlyWhenAskedFor_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("operation");

        for (const QString &shell : {u"bash"_s, u"PowerShell"_s}) {
            const QString action = u"cURL for %1"_s.arg(shell);
            QTest::addRow("a pair for %s", qPrintable(shell)) << action << u"guests"_s << u"listGuests"_s;
            QTest::addRow("a token for %s", qPrintable(shell)) << action << u"edge"_s << u"getSettings"_s;
        }
    }
    void copiedAsCurlTheCredentialIsThereOnlyWhenAskedFor()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, definition);
        QFETCH(const QString, operation);
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation(definition, operation);
        QList<QByteArray> signatures;
        connect(stage.session.get(), &Session::attempted, this, [&signatures](const Attempt &attempt) {
            signatures.append(header(attempt.requestHeaders, "authorization").split(' ').value(1));
        });
        stage.click(u"Send"_s);
        QTRY_VERIFY(stage.status().contains(u"200"_s));
        const QByteArray secret = signatures.last();
        QVERIFY(secret.size() > 20);
        const auto copied = [] { return QGuiApplication::clipboard()->text().toUtf8(); };
        QGuiApplication::clipboard()->clear();

        stage.trigger(action);
        QVERIFY(copied().startsWith("curl"));
        QVERIFY(!copied().contains(secret));
        stage.ask.answers = {false, true};
        QGuiApplication::clipboard()->clear();
        stage.trigger(action + u" with credential"_s);
        QTRY_COMPARE(stage.ask.questions.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(copied().isEmpty());
        stage.trigger(action + u" with credential"_s);
        QTRY_VERIFY(copied().contains(secret));

        QVERIFY(copied().startsWith("curl"));
        QCOMPARE(stage.ask.questions.first().doIt, u"Copy with the credential"_s);
        // Nothing that is kept holds it: not what was sent, not what was copied.
        stage.restart();
        QVERIFY(stage.history.exchange(stage.history.lines(u"c1"_s, {})->first().id));
        stage.settings.sync();
        const QDir folder(stage.folder.path());
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        QVERIFY(names.contains(u"edgewise.sqlite"_s) && names.contains(u"settings.ini"_s));
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(name));
        }
        auto kept = stage.database.run(u"SELECT detail FROM consoleContent"_s);
        QVERIFY(kept && kept->next());
        const QByteArray call = qUncompress(kept->value(0).toByteArray());
        QVERIFY(call.contains("127.0.0.1"));
        QVERIFY(!call.contains(secret));
    }

    void aPastedCurlFillsTheOperationItCalls()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation(u"edge"_s, u"getSettings"_s);
        QGuiApplication::clipboard()->setText(
            u"curl -s '%1/v2.1/guests?limit=40&unknown=yes' -H 'X-Trace: 1'"_s.arg(stage.tenant.access().cdpBaseUrl));

        stage.trigger(u"Paste cURL"_s);
        auto *dialog = stage.pane->findChild<QDialog *>(u"Paste cURL"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"Fill the form"_s)->click();

        QCOMPARE(stage.the<QLabel>(u"Operation title"_s).text(), u"Find guests"_s);
        QCOMPARE(stage.the<QLineEdit>(u"limit"_s).text(), u"40"_s);
        QCOMPARE(stage.the<QLineEdit>(u"unknown"_s).text(), u"yes"_s);
        QVERIFY(stage.the<QTabBar>(u"Request pages"_s).tabText(2).contains(u'1'));
        QCOMPARE(stage.requests(u"listGuests"_s), 0);
    }

    void aPastedCurlOfAnythingElseOpensAsAnyRequest()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        QGuiApplication::clipboard()->setText(u"curl -X PUT https://other.example/a --json '{\"b\": 1}'"_s);

        stage.trigger(u"Paste cURL"_s);
        stage.pane->findChild<QDialog *>(u"Paste cURL"_s)->findChild<QPushButton *>(u"Fill the form"_s)->click();

        QCOMPARE(stage.the<QLabel>(u"Operation title"_s).text(), u"Any request"_s);
        QCOMPARE(stage.the<QLineEdit>(u"Address"_s).text(), u"https://other.example/a"_s);
        QCOMPARE(stage.form()->request().body, QByteArray("{\"b\": 1}"));
    }

    void whatIsNoCurlIsSaidAsOneTypes()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        QGuiApplication::clipboard()->clear();
        stage.trigger(u"Paste cURL"_s);
        auto *dialog = stage.pane->findChild<QDialog *>(u"Paste cURL"_s);

        dialog->findChild<QPlainTextEdit *>(u"cURL command"_s)->setPlainText(u"wget https://other.example"_s);

        QVERIFY(!dialog->findChild<QPushButton *>(u"Fill the form"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"cURL command line"_s)->text().isEmpty());
    }

    void aCurlInTheAddressIsOffered()
    {
        TestedConsole stage;
        QTRY_VERIFY(stage.isReady());
        stage.pane->openOperation({}, {});

        stage.type(u"Address"_s, u"curl https://other.example/b"_s);
        Q_EMIT stage.the<QLabel>(u"Address line"_s).linkActivated(u"remedy"_s);
        auto *dialog = stage.pane->findChild<QDialog *>(u"Paste cURL"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"Fill the form"_s)->click();

        QCOMPARE(stage.the<QLineEdit>(u"Address"_s).text(), u"https://other.example/b"_s);
    }
};

QTEST_MAIN(TestConsolePaneFiles)
#include "tst_consolepanefiles.moc"
