#include "app/activity/activitylog.h"
#include "app/connections/session.h"
#include "support/await.h"
#include "support/preparedask.h"
#include "support/rawserver.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/console/consolepane.h"
#include "ui/console/operationsmodel.h"
#include "ui/program.h"
#include "ui/shell/pane.h"
#include "ui/widgets/field.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString personal = u"nobody.canary-77@mail.example"_s;

/// Secrets by what they are for.
class Canaries
{
public:
    void add(const QString &what, const QString &secret, const QString &user = {})
    {
        const QByteArray bytes = secret.toUtf8();
        m_forms.insert(bytes, what);
        const QByteArray percent = bytes.toPercentEncoding();
        m_forms.insert(percent, QString(what + u", percent-encoded"_s));
        m_forms.insert(percent.toPercentEncoding(), QString(what + u", percent-encoded twice"_s));
        m_forms.insert(bytes.toBase64(QByteArray::OmitTrailingEquals), QString(what + u", in Base64"_s));
        if (!user.isEmpty())
            m_forms.insert(QByteArray(user.toUtf8() + ':' + bytes).toBase64(), QString(what + u", in a Basic pair"_s));
    }

    /// What of them is in there.
    [[nodiscard]] QStringList in(const QByteArray &bytes) const
    {
        QStringList found;
        for (auto form = m_forms.cbegin(); form != m_forms.cend(); ++form) {
            QByteArray wide;
            const QString text = QString::fromUtf8(form.key());
            wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(form.key()) || bytes.contains(wide))
                found.append(form.value());
        }
        return found;
    }
    [[nodiscard]] QStringList in(const QString &text) const { return in(text.toUtf8()); }

    /// What of them is in any file below `folder`, in what the database keeps packed as well. The stand-in's own folder holds them by
    /// design: it is the tenant.
    [[nodiscard]] QStringList below(const QString &folder) const
    {
        QStringList found;
        const auto look = [&](const QString &where, const QByteArray &bytes) {
            for (const QString &what : in(bytes))
                found.append(QString(where + u": "_s + what));
        };
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = QDir(folder).relativeFilePath(file.fileName());
            if (name.startsWith(u"sandbox/"_s))
                continue;
            look(name, name.toUtf8());
            if (!file.open(QIODevice::ReadOnly)) {
                found.append(QString(name + u" could not be read"_s));
                continue;
            }
            const QByteArray bytes = file.readAll();
            look(name, bytes);
            static const QRegularExpression signature(u"X-Amz-Signature=[0-9a-f]{16}"_s);
            if (signature.match(QString::fromLatin1(bytes)).hasMatch())
                found.append(QString(name + u": a presigned address"_s));
            if (name.endsWith(u".sqlite"_s)) {
                Database database(file.fileName());
                auto details = database.run(u"SELECT detail FROM activity"_s);
                if (!details)
                    found.append(QString(name + u" could not be read"_s));
                while (details && details->next()) {
                    const QByteArray call = qUncompress(details->value(0).toByteArray());
                    look(QString(name + u", details of a call"_s), call);
                    if (call.contains(personal.toUtf8()) || call.contains(personal.toUtf8().toPercentEncoding()))
                        found.append(u"an e-mail address in a call that is kept"_s);
                }
                auto exchanges = database.run(u"SELECT detail FROM consoleContent"_s);
                if (!exchanges)
                    found.append(QString(name + u" could not be read"_s));
                while (exchanges && exchanges->next())
                    look(QString(name + u", a call of the console"_s), qUncompress(exchanges->value(0).toByteArray()));
            }
        }
        return found;
    }

private:
    QHash<QByteArray, QString> m_forms;
};

QStringList logged; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): a message handler carries nothing

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

const QString headerSecret = u"hdr-canary-5e1c/9f+77ab=="_s;
const QString querySecret = u"qry-canary-81d3/44+c0ffee"_s;
const QString typedToken = u"tok-canary-17aa%20&b/c+d=="_s;
const QString typedSecret = u"sec-canary-29bb%2F&x/y+z=="_s;
const QString typedEdgeSecret = u"edg-canary-33cc%3D&p/q+r=="_s;
const QString keptToken = u"new-canary-48dd%25&s/t+u=="_s;

} // namespace

/// A person goes through the whole program, everything goes wrong, and no secret is left behind anywhere.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSearchFindsWhatIsPlanted();
    void noSecretIsLeftAnywhere();

private:
    void openTheSandbox();
    void useWebhooks();
    void sendTests();
    void copyWebhook();
    void meetErrors();
    void useGuests();
    void useExports();
    void useConsole();
    void useConnections();
    void addConnection();
    void useActivity();
    void nothingIsLeft() const;

    template <typename Widget>
    Widget *find(const QString &name)
    {
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            const auto all = top->findChildren<Widget *>(name);
            for (Widget *widget : all) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    bool isPressable(const QString &name)
    {
        const auto *button = find<QAbstractButton>(name);
        return button && button->isEnabled();
    }
    bool click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        const bool can = button && button->isEnabled();
        if (can)
            button->click();
        return can;
    }
    bool type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        if (!line || !line->isEnabled())
            return false;
        line->setFocus();
        line->selectAll();
        line->insert(text);
        Q_EMIT line->textEdited(text);
        return line->text() == text;
    }
    /// Into the first row of a table.
    static bool typeInto(QAbstractItemView &table, int column, const QString &text)
    {
        const auto index = table.model()->index(0, column);
        table.setCurrentIndex(index);
        if (!table.viewport()->findChild<QLineEdit *>())
            table.edit(index);
        auto *editor = table.viewport()->findChild<QLineEdit *>();
        if (!editor)
            return false;
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        // The delegate hands over what was typed from the event loop.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return index.data(Qt::EditRole).toString() == text;
    }
    /// What the form says is wrong.
    static QString problems()
    {
        QStringList all;
        const auto tops = QApplication::topLevelWidgets();
        for (const QWidget *top : tops) {
            const auto fields = top->findChildren<Field *>();
            for (const Field *field : fields)
                all.append(field->error());
        }
        all.removeAll(QString());
        return all.join(u'\n');
    }
    bool says(const QString &name, const QString &word)
    {
        const auto *label = find<QLabel>(name);
        return label && label->text() == word;
    }
    bool command(const QString &title)
    {
        const auto all = m_program->window().currentPane()->commands();
        for (const Command &one : all) {
            if (one.title == title) {
                one.run();
                return true;
            }
        }
        return false;
    }
    bool chooseWebhook(const QString &label)
    {
        auto *table = find<TableView>(u"Webhooks"_s);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == label) {
                table->selectRow(row);
                return true;
            }
        }
        return false;
    }
    int requests(const QString &operation) { return m_program->sandbox()->counters()["requests"_L1][operation].toInt(); }
    void fault(const QString &name, const QString &value) { QCOMPARE(m_program->sandbox()->setFault(name, value), QString()); }
    QStringList inClipboard() { return m_canaries.in(QGuiApplication::clipboard()->text()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    PreparedAsk *m_ask = nullptr; ///< The program's.
    Canaries m_canaries;
    sandbox::Access m_access;
    RawServer m_receiver;
    QSet<QByteArray> m_tokens;
    QList<int> m_statuses; ///< Of every try that was made.
    QStringList m_titles;
};

void TestCanary::init()
{
    logged.clear();
    qInstallMessageHandler(keepMessage);
    QLoggingCategory::setFilterRules(u"edgewise.*=true"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_canaries = {};
    m_canaries.add(u"header of the webhook"_s, headerSecret);
    m_canaries.add(u"query of the webhook"_s, querySecret);
}

void TestCanary::cleanup()
{
    m_program.reset();
    qInstallMessageHandler(nullptr);
    QLoggingCategory::setFilterRules({});
}

void TestCanary::theSearchFindsWhatIsPlanted()
{
    const auto plant = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder->filePath(name));
        return QDir(m_folder->path()).mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    };
    QVERIFY(plant(u"sandbox/tenant"_s, headerSecret.toUtf8()));
    QCOMPARE(m_canaries.below(m_folder->path()), QStringList());

    QVERIFY(plant(u"a/.raw"_s, "x" + headerSecret.toUtf8() + "y"));
    QVERIFY(plant(u"percent"_s, querySecret.toUtf8().toPercentEncoding()));
    m_canaries.add(u"token"_s, typedToken, u"user"_s);
    QVERIFY(plant(u"pair"_s, QByteArray("user:" + typedToken.toUtf8()).toBase64()));
    {
        Redaction none;
        Database database(m_folder->filePath(u"edgewise.sqlite"_s));
        ActivityLog log(database, none);
        Entry entry{.call = "a", .tries = {{.at = QDateTime::currentDateTimeUtc()}}};
        entry.responseBody = QString(u"<p>"_s + headerSecret + u"</p>"_s);
        log.restore(entry);
    }

    const QStringList found = m_canaries.below(m_folder->path());
    QCOMPARE(found.size(), 4);
    QVERIFY(found.contains(u"edgewise.sqlite, details of a call: header of the webhook"_s));
    qWarning("%s", qPrintable(headerSecret));
    QCOMPARE(m_canaries.in(logged.join(u'\n')).size(), 1);
}

void TestCanary::noSecretIsLeftAnywhere()
{
    using Step = void (TestCanary::*)();
    for (const Step step : {&TestCanary::openTheSandbox, &TestCanary::useWebhooks, &TestCanary::sendTests, &TestCanary::copyWebhook,
                            &TestCanary::meetErrors, &TestCanary::useGuests, &TestCanary::useExports, &TestCanary::useConsole,
                            &TestCanary::useConnections, &TestCanary::addConnection, &TestCanary::useActivity}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
        const auto tops = QApplication::topLevelWidgets();
        for (const QWidget *top : tops)
            m_titles.append(QString(top->windowTitle() + top->windowIconText() + top->windowFilePath()));
    }

    // What everything was worth: each secret did what it is for.
    const auto counters = m_program->sandbox()->counters();
    QVERIFY(counters["tokensIssued"_L1].toInt() > 1);
    QVERIFY(m_tokens.size() > 0);
    for (const QByteArray &token : std::as_const(m_tokens))
        m_canaries.add(u"bearer token"_s, QString::fromLatin1(token));
    for (const int status : {0, 200, 401, 403, 404, 429, 500})
        QVERIFY2(m_statuses.contains(status), qPrintable(QString::number(status)));

    QVERIFY(m_program->activity().flush());
    nothingIsLeft();
    if (QTest::currentTestFailed())
        return;
    m_ask->answers = {true, true, true};
    m_program->window().close();
    m_program.reset();
    nothingIsLeft();
}

void TestCanary::openTheSandbox()
{
    auto ask = std::make_unique<PreparedAsk>();
    m_ask = ask.get();
    m_program = std::make_unique<Program>(m_folder->path(), std::move(ask));
    connect(&m_program->window(), &MainWindow::connectionOpened, this, [this](Session *session) {
        if (!session)
            return;
        connect(session, &Session::attempted, this, [this](const Attempt &attempt) {
            m_statuses.append(attempt.status);
            for (const auto &[name, value] : attempt.requestHeaders) {
                if (value.startsWith("Bearer "))
                    m_tokens.insert(value.mid(7));
            }
        });
    });
    m_program->window().resize(1280, 800);
    m_program->window().show();

    m_program->openSandbox(u"Webhooks"_s);

    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().session(), 30'000);
    m_access = m_program->sandbox()->access();
    m_canaries.add(u"API token"_s, m_access.apiToken, m_access.clientKey);
    m_canaries.add(u"API secret"_s, m_access.apiSecret, m_access.apiKey);
    m_canaries.add(u"Edge client secret"_s, m_access.edgeClientSecret, m_access.edgeClientId);
    m_canaries.add(u"typed API token"_s, typedToken, m_access.clientKey);
    m_canaries.add(u"typed API secret"_s, typedSecret, m_access.apiKey);
    m_canaries.add(u"typed Edge client secret"_s, typedEdgeSecret, m_access.edgeClientId);
    m_canaries.add(u"kept API token"_s, keptToken, u"own-key"_s);
    fault(u"loopbackReceivers"_s, u"on"_s);
    QTRY_VERIFY(find<TableView>(u"Webhooks"_s) && find<TableView>(u"Webhooks"_s)->model()->rowCount() > 0);
}

void TestCanary::useWebhooks()
{
    QVERIFY(click(u"New webhook"_s));
    QTRY_VERIFY(find<QLineEdit>(u"Label"_s) && find<QLineEdit>(u"Label"_s)->text().isEmpty());
    QVERIFY(type(u"Label"_s, u"Canary receiver"_s));
    const QString address = m_receiver.url().toString() + u"/hook?key="_s + QString::fromLatin1(querySecret.toUtf8().toPercentEncoding());
    QVERIFY(type(u"URI"_s, address));
    auto *headers = find<QAbstractItemView>(u"Headers"_s);
    QVERIFY(headers);
    headers->setCurrentIndex(headers->model()->index(headers->model()->rowCount() - 1, 0));
    QTest::keyClick(headers, Qt::Key_Return);
    QVERIFY(typeInto(*headers, 0, u"X-Api-Key"_s));
    QVERIFY(typeInto(*headers, 1, headerSecret));
    QVERIFY2(click(u"Save"_s), qPrintable(problems()));
    QTRY_COMPARE(requests(u"createWebhook"_s), 1);
    QTRY_VERIFY(!m_program->window().currentPane()->hasUnsaved());
    QTRY_VERIFY(chooseWebhook(u"Canary receiver"_s));

    QTRY_VERIFY(type(u"Label"_s, u"Canary receiver 2"_s));
    QTRY_VERIFY(isPressable(u"Save"_s));
    QVERIFY(click(u"Save"_s));
    QTRY_COMPARE(requests(u"updateWebhook"_s), 1);
    QTRY_VERIFY(!m_program->window().currentPane()->hasUnsaved());
    QTRY_VERIFY(chooseWebhook(u"Canary receiver 2"_s));
}

void TestCanary::sendTests()
{
    const QByteArray echo = "<html><body>key " + headerSecret.toUtf8() + " and " + querySecret.toUtf8().toPercentEncoding() + " or " +
                            querySecret.toUtf8() + " is wrong</body></html>";
    m_receiver.answers = {
        RawServer::reply("500 Oops", echo, "Content-Type: text/html\r\nServer: " + headerSecret.toUtf8() + "\r\n"),
        RawServer::reply("200 OK", R"({"message":")" + headerSecret.toUtf8() + R"("})", "Content-Type: application/json\r\n")};

    QVERIFY(click(u"Send test"_s));
    QTRY_VERIFY(find<QAbstractButton>(u"Send again"_s) && find<QAbstractButton>(u"Send again"_s)->isEnabled());
    QTRY_COMPARE(m_receiver.requests(), 1);
    QTRY_VERIFY(isPressable(u"Send again"_s));
    QVERIFY(click(u"Send again"_s));
    QTRY_COMPARE(m_receiver.requests(), 2);
    QTRY_VERIFY(find<QAbstractButton>(u"Send again"_s) && find<QAbstractButton>(u"Send again"_s)->isEnabled());

    QVERIFY(m_receiver.received.contains(headerSecret.toUtf8()));
    QVERIFY(m_receiver.received.contains(querySecret.toUtf8().toPercentEncoding()));
}

void TestCanary::copyWebhook()
{
    for (const auto &title : {u"Copy as cURL"_s, u"Copy as JSON"_s}) {
        QGuiApplication::clipboard()->clear();
        QVERIFY(command(title));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"127.0.0.1"));
        QCOMPARE(inClipboard(), QStringList());
    }
    const auto actions = m_program->window().findChildren<QAction *>();
    const auto api = std::find_if(actions.cbegin(), actions.cend(),
                                  [](const QAction *action) { return action->text() == u"Copy the API call as cURL"_s; });
    QVERIFY(api != actions.cend());
    (*api)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/webhooks"));
    QCOMPARE(inClipboard(), QStringList());

    m_ask->paths = {m_folder->filePath(u"webhook.json"_s)};
    QVERIFY(command(u"Export webhook"_s));
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"webhook.json"_s)));
}

void TestCanary::meetErrors()
{
    // Every error repeats the secret it got, as careless services do.
    const QString echo = QString(u"json:<html><body>"_s + m_access.edgeClientSecret + u"</body></html>"_s);
    const QStringList kinds{u"403"_s, u"404"_s, u"401"_s, u"429"_s, u"500"_s};
    for (const QString &status : kinds) {
        // A call that is refused is signed anew once, one that failed for now comes again by itself.
        const int tries = status == u"401"_s ? 2 : 1;
        fault(u"listWebhooks.status"_s, QString(status + u'*' + QString::number(tries)));
        fault(u"listWebhooks.body"_s, QString(echo + u'*' + QString::number(tries)));
        fault(u"listWebhooks.retryAfter"_s, status == u"429"_s ? u"1*1"_s : QString());
        const auto before = m_statuses.count(status.toInt());
        QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Retry"_s) || isPressable(u"Read again"_s), 20'000);
        QVERIFY(click(u"Retry"_s) || click(u"Read again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_statuses.count(status.toInt()) >= before + tries, 20'000);
    }
    // More than once: the network layer of Qt asks again by itself.
    fault(u"listWebhooks.drop"_s, u"before"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Retry"_s) || isPressable(u"Read again"_s), 20'000);
    QVERIFY(click(u"Retry"_s) || click(u"Read again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_statuses.contains(0), 20'000);
    fault(u"listWebhooks.drop"_s, {});

    // The same for a write, which stays in the form with what went wrong.
    QTRY_VERIFY_WITH_TIMEOUT(chooseWebhook(u"Canary receiver 2"_s), 20'000);
    find<QTabBar>(u"Webhook pages"_s)->setCurrentIndex(0);
    QTRY_VERIFY(type(u"Label"_s, u"Canary receiver 3"_s));
    const int written = requests(u"updateWebhook"_s);
    fault(u"updateWebhook.status"_s, u"500*1"_s);
    fault(u"updateWebhook.body"_s, QString(echo + u"*1"_s));
    QTRY_VERIFY(isPressable(u"Save"_s));
    QVERIFY(click(u"Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(requests(u"updateWebhook"_s), written + 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Revert"_s), 20'000);
    QVERIFY(click(u"Revert"_s));

    // Signing in with the wrong secret, and with a service that fails with a page.
    const auto connection = *m_program->connections().find(u"sandbox"_s);
    const QString name = connection.secretName(Connection::Secret::EdgeSecret);
    const int asked = requests(u"token"_s);
    m_program->secrets().put(name, typedEdgeSecret);
    m_program->window().reopenConnection(u"sandbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(requests(u"token"_s) > asked, 20'000);
    fault(u"token.status"_s, u"500*1"_s);
    fault(u"token.body"_s, QString(echo + u"*1"_s));
    // Pressed while the refusal of the first token is on its way, it waits for that one too.
    const auto askAgain = [this] { return click(u"Retry"_s) || click(u"Read again"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(requests(u"token"_s) > asked + 1 || (askAgain() && false), 20'000);
    m_program->secrets().put(name, m_access.edgeClientSecret);
    m_program->window().reopenConnection(u"sandbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(chooseWebhook(u"Canary receiver 2"_s), 20'000);
}

void TestCanary::useGuests()
{
    m_program->window().openPane(u"Guests"_s);
    const auto found = [this] { return find<TableView>(u"Guests"_s) ? find<TableView>(u"Guests"_s)->model()->rowCount() : 0; };
    QTRY_VERIFY_WITH_TIMEOUT(found() > 1, 20'000);
    // Every error repeats the secret it got.
    const QString echo = QString(u"json:<html><body>"_s + m_access.apiToken + u"</body></html>"_s);
    const QString pair = QString::fromLatin1(QByteArray(m_access.clientKey.toUtf8() + ':' + m_access.apiToken.toUtf8()).toBase64());
    fault(u"listGuests.status"_s, u"401*2"_s);
    fault(u"listGuests.body"_s, QString(echo + pair + u"*2"_s));
    QVERIFY(type(u"Search guests"_s, personal));
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Retry"_s) || isPressable(u"Read again"_s), 20'000);
    QVERIFY(click(u"Retry"_s) || click(u"Read again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(requests(u"listGuests"_s) > 2, 20'000);
    QVERIFY(type(u"Search guests"_s, {}));
    QTRY_VERIFY_WITH_TIMEOUT(found() > 1, 20'000);
    find<TableView>(u"Guests"_s)->selectRow(0);
    QTRY_VERIFY(find<QTabBar>(u"Guest pages"_s));
    const auto actions = m_program->window().currentPane()->findChildren<QAction *>();
    const auto copy = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *one) { return one->text() == u"Copy as cURL"_s; });
    QVERIFY(copy != actions.cend());
    QGuiApplication::clipboard()->clear();
    (*copy)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/v2.1/guests"));
    QCOMPARE(inClipboard(), QStringList());
}

void TestCanary::useExports()
{
    m_program->window().openPane(u"Exports"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Add export"_s), 20'000);
    QVERIFY(click(u"Add export"_s));
    QTRY_VERIFY(type(u"Friendly ID or UUID"_s, m_access.exports.first()));
    QVERIFY(click(u"Add"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Download latest"_s), 20'000);
    fault(u"cutAfter"_s, u"1000*2"_s);
    fault(u"storeError"_s, u"InternalError*1"_s);
    QVERIFY(click(u"Download latest"_s));
    QTRY_VERIFY(type(u"Folder"_s, m_folder->filePath(u"files"_s)));
    QTRY_VERIFY(isPressable(u"Download"_s));
    auto *dialog = find<QDialog>(u"Download files"_s);
    QVERIFY(dialog);
    dialog->accept();
    const auto isThere = [this] {
        const auto &all = m_program->downloads().now().downloads;
        return !all.isEmpty() &&
               std::all_of(all.cbegin(), all.cend(), [](const Download &one) { return one.state == Download::State::Done; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
}

void TestCanary::useConsole()
{
    m_program->window().openPane(u"API console"_s);
    auto *pane = qobject_cast<ConsolePane *>(m_program->window().currentPane());
    QVERIFY(pane);
    QTRY_VERIFY_WITH_TIMEOUT(pane->findChild<OperationsModel *>()->operationCount() > 0, 20'000);
    const auto status = [this] { return find<QLabel>(u"Response status"_s) ? find<QLabel>(u"Response status"_s)->text() : QString(); };
    const auto send = [&](const QString &answer) {
        QVERIFY(click(u"Send"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!pane->isSending() && status().startsWith(answer), 20'000);
    };
    int sent = 0;

    // The webhooks answer with the secrets in their headers and addresses.
    pane->openOperation(u"edge"_s, u"listWebhooks"_s);
    send(u"200"_s);
    ++sent;
    // Each repeats the credential it got, as careless services do.
    const QString pair = QString::fromLatin1(QByteArray(m_access.clientKey.toUtf8() + ':' + m_access.apiToken.toUtf8()).toBase64());
    const QString page = u"json:<html><body>"_s + m_access.apiToken + u" or "_s + pair + u" is wrong</body></html>"_s;
    pane->openOperation(u"guests"_s, u"listGuests"_s);
    for (const QString &answer : {u"401"_s, u"500"_s}) {
        fault(u"listGuests.status"_s, QString(answer + u"*1"_s));
        fault(u"listGuests.body"_s, QString(page + u"*1"_s));
        send(answer);
        ++sent;
    }
    for (const QString &shell : {u"cURL for bash"_s, u"cURL for PowerShell"_s}) {
        QGuiApplication::clipboard()->clear();
        pane->findChild<QAction *>(shell)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/v2.1/guests"));
        QCOMPARE(inClipboard(), QStringList());
    }

    // With the credential, as one may ask for it; it stays nowhere but there.
    m_ask->answers = {true};
    pane->findChild<QAction *>(u"cURL for bash with credential"_s)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(pair));
    QGuiApplication::clipboard()->clear();

    // Elsewhere the credential goes only when the person says so; to where that answer points, never.
    RawServer elsewhere({RawServer::reply("200 OK", "{}")});
    const QByteArray there = elsewhere.url().toEncoded() + "/?key=" + querySecret.toUtf8().toPercentEncoding();
    RawServer lured({RawServer::reply("302 Found", "moved with " + pair.toUtf8(), "Location: " + there + "\r\n")});
    const qsizetype asked = m_ask->questions.size();
    m_ask->answers = {true};
    pane->fill({.url = QUrl(QString(lured.url().toString() + u"/moved"_s)), .credential = Credential::Guests});
    send(u"302"_s);
    ++sent;
    QCOMPARE(m_ask->questions.size(), asked + 1);
    QVERIFY(lured.received.contains(pair.toUtf8()));
    QVERIFY(elsewhere.received.isEmpty());

    // A credential typed by hand, in a header, in the address, in a body, and repeated.
    RawServer own({RawServer::reply("500 Oops", R"({"access_token":")" + typedToken.toUtf8() + R"("})",
                                    "X-Echo: Bearer " + typedToken.toUtf8() + "\r\nContent-Type: application/json\r\n")});
    const QString address = own.url().toString() + u"/typed?api_key="_s + QString::fromLatin1(querySecret.toUtf8().toPercentEncoding());
    pane->fill({.verb = "POST",
                .url = QUrl(address),
                .headers = {{"Authorization", "Bearer " + typedToken.toUtf8()}, {"Content-Type", "application/json"}},
                .body = R"({"client_secret":")" + typedSecret.toUtf8() + R"("})",
                .credential = Credential::Own});
    send(u"500"_s);
    ++sent;
    QVERIFY(own.received.contains(QByteArray("Authorization: Bearer " + typedToken.toUtf8())));
    QVERIFY(own.received.contains(typedSecret.toUtf8()));
    QGuiApplication::clipboard()->clear();
    pane->findChild<QAction *>(u"cURL for bash"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/typed"));
    QCOMPARE(inClipboard(), QStringList());

    // All of it is kept, and none of it says a secret.
    Database database(m_folder->filePath(u"edgewise.sqlite"_s));
    const auto kept = [&database](const QString &sql) {
        auto rows = database.run(sql);
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    };
    QTRY_COMPARE(kept(u"SELECT count(*) FROM consoleContent"_s), sent);
    QCOMPARE(kept(u"SELECT count(*) FROM consoleContent WHERE words LIKE '%is wrong%'"_s), 2);
    QCOMPARE(m_canaries.below(m_folder->path()).join(u'\n'), QString());
}

void TestCanary::useConnections()
{
    const QStringList sections{u"Guests"_s, u"Exports"_s, u"Edge"_s};
    m_program->connectionsDialog().edit(u"sandbox"_s);
    QTRY_VERIFY(m_program->connectionsDialog().isVisible());
    QVERIFY(click(u"Test connection"_s));
    for (const QString &section : sections)
        QTRY_VERIFY_WITH_TIMEOUT(says(QString(section + u" state"_s), u"Works"_s), 20'000);

    const int asked = requests(u"token"_s);
    QVERIFY(type(u"API token"_s, typedToken));
    QVERIFY(type(u"API secret"_s, typedSecret));
    QVERIFY(type(u"Edge client secret"_s, typedEdgeSecret));
    QVERIFY(click(u"Test connection"_s));
    for (const QString &section : sections) {
        QTRY_VERIFY_WITH_TIMEOUT(says(QString(section + u" state"_s), u"Refused"_s), 20'000);
        QGuiApplication::clipboard()->clear();
        QVERIFY(click(QString(section + u" copy details"_s)));
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(inClipboard(), QStringList());
    }
    QVERIFY(requests(u"token"_s) >= asked + 2);
    QVERIFY(click(u"Cancel"_s));
    QTRY_VERIFY(!m_program->connectionsDialog().isVisible());
}

void TestCanary::addConnection()
{
    m_program->secrets().setKeeping(true);
    m_program->connectionsDialog().add();
    QTRY_VERIFY(m_program->connectionsDialog().isVisible());
    QVERIFY(type(u"Name"_s, u"Own"_s));
    QVERIFY(type(u"Client key"_s, u"own-key"_s));
    QVERIFY(type(u"API token"_s, keptToken));
    QVERIFY(click(u"Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->connections().connections().size(), 2, 10'000);
    const auto kept = m_program->connections().connections();
    const auto own = std::find_if(kept.cbegin(), kept.cend(), [](const Connection &one) { return one.name == u"Own"_s; });
    QVERIFY(own != kept.cend());
    QTRY_VERIFY(m_program->secrets().holds(own->secretName(Connection::Secret::ApiToken)));
    const auto secret = await(m_program->secrets().read(own->secretName(Connection::Secret::ApiToken)));
    QVERIFY(secret);
    QCOMPARE(*secret, keptToken);

    m_ask->paths = {m_folder->filePath(u"connections-out.json"_s)};
    m_program->connectionsDialog().edit(own->id);
    QTRY_VERIFY(m_program->connectionsDialog().isVisible());
    QTRY_VERIFY(isPressable(u"Export connections"_s));
    QVERIFY(click(u"Export connections"_s));
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"connections-out.json"_s)));
    QVERIFY(click(u"Cancel"_s));
    QTRY_VERIFY(!m_program->connectionsDialog().isVisible());
}

void TestCanary::useActivity()
{
    m_program->window().openConnection(u"sandbox"_s);
    m_program->window().openPane(u"Activity"_s);
    QTRY_VERIFY(find<TableView>(u"Activity"_s) && find<TableView>(u"Activity"_s)->model()->rowCount() > 10);
    auto *table = find<TableView>(u"Activity"_s);
    int tests = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        tests += table->model()->index(row, 4).data().toString().contains(u"/hook") ? 1 : 0;
        QTRY_VERIFY(isPressable(u"Copy as cURL"_s));
        QVERIFY(click(u"Copy as cURL"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl "));
        QCOMPARE(inClipboard(), QStringList());
    }
    QCOMPARE(tests, 2);

    for (const auto &name : {u"calls.har"_s, u"calls.csv"_s}) {
        m_ask->paths = {m_folder->filePath(name)};
        QVERIFY(click(u"Export as HAR or CSV"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(name)), 10'000);
    }
    QFile har(m_folder->filePath(u"calls.har"_s));
    QVERIFY(har.open(QIODevice::ReadOnly));
    QVERIFY(har.readAll().contains("is wrong"));
}

void TestCanary::nothingIsLeft() const
{
    QCOMPARE(m_canaries.below(m_folder->path()).join(u'\n'), QString());
    QCOMPARE(m_canaries.in(logged.join(u'\n')).join(u'\n'), QString());
    QCOMPARE(m_canaries.in(m_titles.join(u'\n')), QStringList());
    QCOMPARE(m_canaries.in(QCoreApplication::arguments().join(u' ')), QStringList());
    QVERIFY(!QDir(m_folder->path()).isEmpty());
}

QTEST_MAIN(TestCanary)
#include "tst_canary.moc"
