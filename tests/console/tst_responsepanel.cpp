#include "console/sampleexchange.h"
#include "support/preparedask.h"
#include "ui/console/bodyview.h"
#include "ui/console/hexview.h"
#include "ui/console/responsepanel.h"
#include "ui/console/timingsbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    PreparedAsk ask;
    ResponsePanel panel{ask};
    const Operation listGuests = operationOf(guestsDefinition(), u"listGuests"_s);

    Stage()
    {
        panel.resize(560, 800);
        panel.show();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        // Body and raw body have the same line to find something: the one in sight is meant.
        const auto all = panel.findChildren<Widget *>(name);
        if (all.isEmpty())
            qFatal("no %s", qPrintable(name));
        const auto shown = std::find_if(all.cbegin(), all.cend(), [](const Widget *one) { return one->isVisible(); });
        return shown == all.cend() ? all.first() : *shown;
    }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    void tab(int index) const { find<QTabBar>(u"Answer tabs"_s)->setCurrentIndex(index); }
    [[nodiscard]] QWidget *body() const { return find<QWidget>(u"Response body"_s); }
    void look(const QString &what) const { find<QLineEdit>(u"Find in body"_s)->setText(what); }
    /// Of the tab that is in sight.
    [[nodiscard]] QString shown(const QString &label) const
    {
        const auto all = panel.findChildren<QLabel *>(label);
        for (const QLabel *one : all) {
            if (one->isVisible())
                return one->text();
        }
        return {};
    }
    void act(const QString &name) const { panel.findChild<QAction *>(name)->trigger(); }
};

Exchange answering(int status, const QByteArray &type, const QByteArray &body)
{
    Exchange exchange = sampleExchange();
    exchange.status = status;
    exchange.reason.clear();
    exchange.headers = {{"Content-Type", type}};
    exchange.body = body;
    exchange.size = body.size();
    return exchange;
}

} // namespace

class TestResponsePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingWasSentYet();
    void saysStatusTimeAndSize();
    void saysWhatAStatusMeans_data();
    void saysWhatAStatusMeans();
    void showsJsonWithItsPathAndLines();
    void findsInTheBodyAndGoesOn();
    void findsInTextAsWell();
    void anExpressionThatIsNoneIsSaid();
    void aBodyIsShownAsWhatItIs_data();
    void aBodyIsShownAsWhatItIs();
    void aPictureIsShown();
    void whatIsNoPictureIsShownAsBytes();
    void aLongTextIsCutInViewAndSaysSo();
    void theRawBodyIsAsItCame();
    void headersAreListedAndCounted();
    void whatWasSentHasNoCredential();
    void savesTheBodyByteForByte();
    void aFileThatCannotBeWrittenIsSaid();
    void saysWhetherItIsAsDocumented();
    void saysWhereItDiffersFromTheDefinition();
    void aDifferenceLeadsToItsPlace_data();
    void aDifferenceLeadsToItsPlace();
    void aHeaderThatDiffersIsChosen();
    void bothBodiesWrapTheirLinesTogether();
    void noAnswerSaysWhetherItMayHaveHappened();
    void aCutAnswerIsShownWithItsReason();
    void whatCouldNotBeSentIsExplained();
    void whileItRunsItCanBeCancelled();
    void copiesBodyAndHeaders();
};

void TestResponsePanel::saysThatNothingWasSentYet()
{
    const Stage stage;

    const auto labels = stage.panel.findChildren<QLabel *>();
    const bool isSaid = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Send a request, and its answer appears here."_s;
    });

    QVERIFY(isSaid);
}

void TestResponsePanel::saysStatusTimeAndSize()
{
    Stage stage;

    stage.panel.setExchange(sampleExchange(), &stage.listGuests);

    QCOMPARE(stage.text(u"Response status"_s), u"200 OK"_s);
    QVERIFY(stage.text(u"Time and size"_s).startsWith("84 ms"_L1));
    QVERIFY(stage.text(u"Time and size"_s).endsWith("96 B"_L1) || stage.text(u"Time and size"_s).endsWith(" B"_L1));
    QVERIFY(stage.find<TimingsBar>(u"Timings"_s)->sentence().contains("TLS 19 ms"_L1));
}

void TestResponsePanel::saysWhatAStatusMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("meaning");

    QTest::newRow("401") << 401 << u"401 Unauthorized"_s << u"credential"_s;
    QTest::newRow("404") << 404 << u"404 Not Found"_s << u"nothing at this address"_s;
    QTest::newRow("429") << 429 << u"429 Too Many Requests"_s << u"retry-after"_s;
    QTest::newRow("502") << 502 << u"502 Bad Gateway"_s << u"bad answer"_s;
    QTest::newRow("599") << 599 << u"599"_s << u"The service failed."_s;
}

void TestResponsePanel::saysWhatAStatusMeans()
{
    QFETCH(int, status);
    QFETCH(QString, title);
    QFETCH(QString, meaning);
    Stage stage;

    stage.panel.setExchange(answering(status, "text/plain", "no"), nullptr);

    QCOMPARE(stage.text(u"Response status"_s), title);
    QVERIFY2(stage.text(u"Meaning of the status"_s).contains(meaning), qPrintable(stage.text(u"Meaning of the status"_s)));
}

void TestResponsePanel::showsJsonWithItsPathAndLines()
{
    Stage stage;

    stage.panel.setExchange(sampleExchange(), nullptr);
    auto *json = qobject_cast<JsonView *>(stage.body());
    QVERIFY(json);
    QTRY_VERIFY(json->isReady());
    json->setCurrentLine(5);

    QTRY_COMPARE(stage.shown(u"Path"_s), u"$.items[0].lastName"_s);
    QVERIFY2(stage.shown(u"Kind of body"_s).startsWith("JSON, 15 line"_L1), qPrintable(stage.shown(u"Kind of body"_s)));
    stage.find<QPushButton>(u"Copy path"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"$.items[0].lastName"_s);
}

void TestResponsePanel::findsInTheBodyAndGoesOn()
{
    Stage stage;
    stage.panel.setExchange(sampleExchange(), nullptr);

    stage.look(u"lastname"_s);
    QTRY_COMPARE(stage.shown(u"Matches"_s), u"1 of 3"_s);
    QTest::keyClick(&stage.panel, Qt::Key_F3);
    QTRY_COMPARE(stage.shown(u"Matches"_s), u"2 of 3"_s);
    QTest::keyClick(&stage.panel, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(stage.shown(u"Matches"_s), u"1 of 3"_s);
    QTest::keyClick(stage.find<QLineEdit>(u"Find in body"_s), Qt::Key_Return);
    QTRY_COMPARE(stage.shown(u"Matches"_s), u"2 of 3"_s);

    stage.find<QToolButton>(u"Match case"_s)->setChecked(true);
    QTRY_COMPARE(stage.shown(u"Matches"_s), u"no match"_s);
}

void TestResponsePanel::findsInTextAsWell()
{
    Stage stage;
    stage.panel.setExchange(answering(200, "text/plain", "one two\nTwo three two"), nullptr);

    stage.look(u"two"_s);
    QTRY_COMPARE(stage.shown(u"Matches"_s), u"1 of 3"_s);
    stage.find<QPushButton>(u"Next match"_s)->click();
    stage.find<QPushButton>(u"Next match"_s)->click();
    QCOMPARE(stage.shown(u"Matches"_s), u"3 of 3"_s);
    stage.find<QPushButton>(u"Next match"_s)->click();
    QCOMPARE(stage.shown(u"Matches"_s), u"1 of 3"_s);

    stage.find<QToolButton>(u"Regular expression"_s)->setChecked(true);
    stage.look(u"^t"_s);
    QTRY_COMPARE(stage.shown(u"Matches"_s), u"1 of 1"_s);
    QCOMPARE(qobject_cast<CodeEdit *>(stage.body())->textCursor().selectedText(), u"T"_s);
}

void TestResponsePanel::anExpressionThatIsNoneIsSaid()
{
    Stage stage;
    stage.panel.setExchange(answering(200, "text/plain", "one"), nullptr);

    stage.find<QToolButton>(u"Regular expression"_s)->setChecked(true);
    stage.look(u"("_s);

    QTRY_COMPARE(stage.shown(u"Matches"_s), u"not understood"_s);
    QVERIFY(!stage.find<QLineEdit>(u"Find in body"_s)->toolTip().isEmpty());
}

void TestResponsePanel::aBodyIsShownAsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("view");

    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}") << u"edgewise::JsonView"_s;
    QTest::newRow("a problem in JSON") << QByteArray("application/problem+json; charset=utf-8") << QByteArray("{}")
                                       << u"edgewise::JsonView"_s;
    QTest::newRow("JSON that nobody calls so") << QByteArray() << QByteArray(" [1]") << u"edgewise::JsonView"_s;
    QTest::newRow("HTML") << QByteArray("text/html") << QByteArray("<p>") << u"edgewise::CodeEdit"_s;
    QTest::newRow("XML") << QByteArray("application/xml") << QByteArray("<p/>") << u"edgewise::CodeEdit"_s;
    QTest::newRow("a drawing in XML") << QByteArray("image/svg+xml") << QByteArray("<svg/>") << u"edgewise::CodeEdit"_s;
    QTest::newRow("words") << QByteArray() << QByteArray("hello") << u"edgewise::CodeEdit"_s;
    QTest::newRow("bytes") << QByteArray("application/octet-stream") << QByteArray("abc") << u"edgewise::HexView"_s;
    QTest::newRow("gzip") << QByteArray("application/gzip") << QByteArray("\x1f\x8b\x08\x00\x00", 5) << u"edgewise::HexView"_s;
}

void TestResponsePanel::aBodyIsShownAsWhatItIs()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, view);
    Stage stage;

    stage.panel.setExchange(answering(200, type, body), nullptr);

    QCOMPARE(QString::fromLatin1(stage.body()->metaObject()->className()), view);
    QVERIFY(stage.body()->isVisible());
    QCOMPARE(stage.panel.findChildren<QWidget *>(u"Response body"_s).size(), 1);
}

void TestResponsePanel::aPictureIsShown()
{
    Stage stage;
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(image.save(&buffer, "PNG"));

    stage.panel.setExchange(answering(200, "image/png", png), nullptr);

    QTRY_COMPARE(stage.shown(u"Kind of body"_s), u"PNG, 64 × 48"_s);
}

void TestResponsePanel::whatIsNoPictureIsShownAsBytes()
{
    Stage stage;

    stage.panel.setExchange(answering(200, "image/png", "no picture at all"), nullptr);

    QTRY_COMPARE(QString::fromLatin1(stage.body()->metaObject()->className()), u"edgewise::HexView"_s);
    QCOMPARE(qobject_cast<HexView *>(stage.body())->bytes(), QByteArray("no picture at all"));
}

void TestResponsePanel::aLongTextIsCutInViewAndSaysSo()
{
    Stage stage;
    QTemporaryDir folder;
    stage.ask.paths << folder.filePath(u"long.txt"_s);
    const QByteArray text = QByteArray("0123456789\n").repeated(200'000);

    stage.panel.setExchange(answering(200, "text/plain", text), nullptr);
    QVERIFY(qobject_cast<CodeEdit *>(stage.body())->toPlainText().size() == BodyView::longestText);
    QVERIFY(stage.shown(u"Kind of body"_s).contains("the first"_L1));
    stage.find<QPushButton>(u"Save the whole"_s)->click();

    QTRY_COMPARE(QFile(folder.filePath(u"long.txt"_s)).size(), text.size());
}

void TestResponsePanel::theRawBodyIsAsItCame()
{
    Stage stage;
    stage.panel.setExchange(sampleExchange(), nullptr);

    stage.tab(1);

    QCOMPARE(stage.find<CodeEdit>(u"Raw body"_s)->toPlainText(), QString::fromUtf8(sampleExchange().body));
}

void TestResponsePanel::headersAreListedAndCounted()
{
    Stage stage;
    stage.panel.setExchange(sampleExchange(), nullptr);

    stage.tab(2);
    const QAbstractItemModel *rows = stage.find<TableView>(u"Response headers"_s)->model();

    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, 0).data().toString(), u"Content-Type"_s);
    QCOMPARE(rows->index(0, 1).data().toString(), u"application/json"_s);
    QCOMPARE(stage.find<QTabBar>(u"Answer tabs"_s)->tabText(2), u"Headers\t2"_s);
}

void TestResponsePanel::whatWasSentHasNoCredential()
{
    Stage stage;
    Exchange exchange = sampleExchange();
    exchange.request.verb = "POST";
    exchange.request.body = "hello";

    stage.panel.setExchange(exchange, nullptr);
    const QString sent = stage.find<CodeEdit>(u"What was sent"_s)->toPlainText();

    QVERIFY2(sent.startsWith("POST /v2.1/guests?email=desk%40harbour.example&limit=10 HTTP/1.1\nhost: cdp.example\n"_L1), qPrintable(sent));
    QVERIFY(sent.contains(u"authorization: Basic •••\n"_s));
    QVERIFY(sent.endsWith("\n\nhello"_L1));
}

void TestResponsePanel::savesTheBodyByteForByte()
{
    Stage stage;
    QTemporaryDir folder;
    stage.ask.paths << folder.filePath(u"answer.json"_s);
    Exchange exchange = sampleExchange();
    exchange.headers.emplaceBack("Content-Disposition", "attachment; filename=\"../../guests.json\"");
    stage.panel.setExchange(exchange, nullptr);

    stage.find<QPushButton>(u"Save body"_s)->click();
    QTRY_COMPARE(QFile(folder.filePath(u"answer.json"_s)).size(), exchange.body.size());

    QFile file(folder.filePath(u"answer.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), exchange.body);
    QCOMPARE(stage.ask.files.first().suggestion, u"guests.json"_s);
    QTRY_COMPARE(stage.panel.findChild<UndoBar *>()->text(), u"Saved as answer.json"_s);
}

void TestResponsePanel::aFileThatCannotBeWrittenIsSaid()
{
    Stage stage;
    stage.ask.paths << u"/proc/nowhere/answer.json"_s;
    stage.panel.setExchange(sampleExchange(), nullptr);

    stage.find<QPushButton>(u"Save body"_s)->click();

    QTRY_VERIFY(stage.panel.findChild<UndoBar *>()->text().startsWith("Not saved: "_L1));
}

void TestResponsePanel::saysWhetherItIsAsDocumented()
{
    Stage stage;
    Exchange exchange = answering(401, "application/json", {});
    const Operation erased = operationOf(guestsDefinition(), u"listGuests"_s);
    for (const DocumentedAnswer &answer : erased.answers) {
        if (answer.status == "401"_L1)
            exchange.body = answer.contents.first().examples.isEmpty() ? answer.contents.first().schema.example().toJson()
                                                                       : answer.contents.first().examples.first().value.toJson();
    }

    stage.panel.setExchange(exchange, &erased);

    QTRY_VERIFY(stage.find<StateLabel>(u"As documented"_s)->isVisible());
    QCOMPARE(stage.find<StateLabel>(u"As documented"_s)->text(), u"As documented"_s);
    QVERIFY(!stage.find<QPushButton>(u"Differs from the definition"_s)->isVisible());
}

void TestResponsePanel::saysWhereItDiffersFromTheDefinition()
{
    Stage stage;
    Exchange exchange = sampleExchange();
    exchange.body = quoted("{'offset':'none','limit':10,'items':[]}");

    stage.panel.setExchange(exchange, &stage.listGuests);
    auto *differs = stage.find<QPushButton>(u"Differs from the definition"_s);
    QTRY_VERIFY(differs->isVisible());
    differs->click();
    auto *table = stage.find<TableView>(u"Differences"_s);

    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() >= 1);
    QStringList places;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        places.append(table->model()->index(row, 0).data().toString());
    QVERIFY2(places.contains(u"$.offset"_s), qPrintable(places.join(u' ')));
}

void TestResponsePanel::aDifferenceLeadsToItsPlace_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("byKey");

    QTest::newRow("by a click") << 0 << false;
    QTest::newRow("by Enter") << 0 << true;
    QTest::newRow("in a body that is read in the background") << 20'000 << false;
}

void TestResponsePanel::aDifferenceLeadsToItsPlace()
{
    QFETCH(const int, more);
    QFETCH(const bool, byKey);
    Stage stage;
    Exchange exchange = sampleExchange();
    exchange.body = quoted("{'offset':0,'limit':10,'items':[" + QByteArray("{'lastName':'Byrne'},{'lastName':7}") +
                           QByteArray(",{'lastName':'Keane'}").repeated(more) + "]}");
    stage.panel.setExchange(exchange, &stage.listGuests);
    auto *differs = stage.find<QPushButton>(u"Differs from the definition"_s);
    QTRY_VERIFY_WITH_TIMEOUT(differs->isVisible(), 20'000);
    differs->click();
    auto *table = stage.find<TableView>(u"Differences"_s);
    const QString place = u"$.items[1].lastName"_s;
    const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, place, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    auto *json = qobject_cast<JsonView *>(stage.body());
    stage.act(u"Fold all"_s);
    stage.tab(2);

    if (byKey) {
        table->setCurrentIndex(found.first());
        QTest::keyClick(table, Qt::Key_Return);
    } else {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(found.first()).center());
    }

    QTRY_COMPARE(json->currentPath(), place);
    QVERIFY(json->isVisible());
    QVERIFY2(json->visibleText().contains(u"\"lastName\": 7"_s), qPrintable(json->visibleText()));
}

void TestResponsePanel::aHeaderThatDiffersIsChosen()
{
    Stage stage;
    Exchange exchange = sampleExchange();
    exchange.headers = {{"Date", "Sun, 22 Nov 2026 01:00:00 GMT"}, {"Content-Type", "text/csv"}};
    stage.panel.setExchange(exchange, &stage.listGuests);
    auto *differs = stage.find<QPushButton>(u"Differs from the definition"_s);
    QTRY_VERIFY(differs->isVisible());
    differs->click();
    auto *table = stage.find<TableView>(u"Differences"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"content-type"_s);

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());

    auto *headers = stage.find<TableView>(u"Response headers"_s);
    QVERIFY(headers->isVisible());
    QCOMPARE(headers->currentIndex().row(), 1);
}

void TestResponsePanel::bothBodiesWrapTheirLinesTogether()
{
    Stage stage;
    stage.panel.setExchange(sampleExchange(), nullptr);
    const QSignalSpy changed(&stage.panel, &ResponsePanel::wrapChanged);

    stage.find<QToolButton>(u"Wrap lines"_s)->click();
    stage.tab(1);

    QVERIFY(stage.find<QToolButton>(u"Wrap lines"_s)->isChecked());
    QVERIFY(changed.last().first().toBool());
    stage.panel.setWrap(false);
    QVERIFY(!stage.find<QToolButton>(u"Wrap lines"_s)->isChecked());
}

void TestResponsePanel::noAnswerSaysWhetherItMayHaveHappened()
{
    Stage stage;
    Exchange exchange = answering(0, {}, {});
    exchange.request.verb = "DELETE";
    exchange.failure = u"The connection was lost."_s;
    exchange.isUnsure = true;

    stage.panel.setExchange(exchange, &stage.listGuests);

    QCOMPARE(stage.text(u"Response status"_s), u"Outcome unknown"_s);
    auto *notice = stage.find<Banner>(u"Answer notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().startsWith("The connection was lost."_L1));
    QVERIFY(!stage.find<QPushButton>(u"Save body"_s)->isEnabled());

    exchange.isUnsure = false;
    stage.panel.setExchange(exchange, nullptr);
    QCOMPARE(stage.text(u"Response status"_s), u"No answer"_s);
}

void TestResponsePanel::aCutAnswerIsShownWithItsReason()
{
    Stage stage;
    Exchange exchange = sampleExchange();
    exchange.failure = u"The answer ended too early."_s;

    stage.panel.setExchange(exchange, nullptr);
    QVERIFY(stage.find<Banner>(u"Answer notice"_s)->isVisible());
    QVERIFY(qobject_cast<JsonView *>(stage.body()));

    exchange.failure.clear();
    exchange.isCut = true;
    stage.panel.setExchange(exchange, nullptr);
    QVERIFY(stage.find<Banner>(u"Answer notice"_s)->text().startsWith("The body goes on"_L1));

    stage.panel.setExchange(sampleExchange(), nullptr);
    QVERIFY(!stage.find<Banner>(u"Answer notice"_s)->isVisible());
}

void TestResponsePanel::whatCouldNotBeSentIsExplained()
{
    Stage stage;
    stage.panel.setExchange(sampleExchange(), nullptr);
    const Error error{Error::Kind::Missing};

    stage.panel.setFailure(error);
    const auto labels = stage.panel.findChildren<QLabel *>();

    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [&](const QLabel *label) { return label->isVisible() && label->text() == error.message(); }));
    QVERIFY(!stage.find<QLabel>(u"Response status"_s)->isVisible());
}

void TestResponsePanel::whileItRunsItCanBeCancelled()
{
    Stage stage;
    QSignalSpy cancelled(&stage.panel, &ResponsePanel::cancelWanted);
    auto *cancel = stage.find<QPushButton>(u"Cancel"_s);

    stage.panel.setBusy(true);
    QVERIFY(!cancel->isVisible());
    stage.panel.setProgress(1'200'000, 3'000'000);
    QTRY_VERIFY(cancel->isVisible());
    QCOMPARE(stage.text(u"Progress"_s), u"Receiving the answer… 1.2 MB of 3.0 MB"_s);
    stage.panel.setProgress(2'000'000, -1);
    QCOMPARE(stage.text(u"Progress"_s), u"Receiving the answer… 2.0 MB"_s);
    cancel->click();

    QCOMPARE(cancelled.size(), 1);
    stage.panel.setBusy(false);
    QVERIFY(!cancel->isVisible());
}

void TestResponsePanel::copiesBodyAndHeaders()
{
    Stage stage;
    stage.panel.setExchange(sampleExchange(), nullptr);

    stage.act(u"Copy body"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(sampleExchange().body));
    stage.act(u"Copy headers"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("Content-Type: application/json\n"_L1));
    stage.act(u"Copy what was sent"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("GET /v2.1/guests"_L1));
    auto *json = qobject_cast<JsonView *>(stage.body());
    QTRY_VERIFY(json->isReady());
    stage.act(u"Fold all"_s);
    QVERIFY(json->isFolded(3));
    stage.act(u"Unfold all"_s);
    QVERIFY(!json->isFolded(3));
}

QTEST_MAIN(TestResponsePanel)
#include "tst_responsepanel.moc"
