#include "app/activity/activitylog.h"
#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/core/redaction.h"
#include "support/await.h"
#include "support/preparedask.h"
#include "support/sampleattempt.h"
#include "ui/activity/activitypane.h"
#include "ui/shell/theme.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// The pane on a log of its own, with the connection "acme" open.
struct Shown
{
    QTemporaryDir folder;
    Redaction redaction;
    Database database{folder.filePath(u"a.sqlite"_s)};
    ActivityLog log{database, redaction};
    PreparedAsk ask;
    std::unique_ptr<ActivityPane> pane = std::make_unique<ActivityPane>(log, ask);
    TableView *table = pane->findChild<TableView *>(u"Activity"_s);

    Shown()
    {
        pane->resize(1248, 820);
        pane->setConnection({.id = u"acme"_s, .name = u"Acme EU"_s, .production = true, .colour = u"#C21F2B"_s});
    }
    void show()
    {
        pane->show();
        pane->activate();
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return pane->findChild<Widget *>(name);
    }
    QByteArrayList calls()
    {
        QByteArrayList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names.append(table->model()->index(row, 4).data().toString().section(u'/', -1).toLatin1());
        return names;
    }
};

/// A call whose address ends with its name.
Attempt named(const QByteArray &name, const QByteArray &verb = "GET", int status = 200)
{
    static int second = 0;
    Attempt attempt = sampleAttempt(name, verb, status, now().addMSecs(-100'000 + 10 * ++second));
    attempt.url = QUrl(QString(u"https://edge.example.com/api/"_s + QString::fromLatin1(name)));
    return attempt;
}

} // namespace

class TestActivityPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheCallsOfTheConnection();
    void aNewCallAppearsOnTopAndMovesNoSelection();
    void anotherTryChangesItsCall();
    void segmentsFilterAndCount();
    void textFilters();
    void whatNothingMatchesSaysSo();
    void anEmptyLogSaysSo();
    void aChosenCallIsShownInFull();
    void aCallIsFoundWhateverTheFilter();
    void copiesWithoutTheCredential();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void deletesOneCall();
    void aDeletedCallComesBackByUndo();
    void ctrlFGoesToTheFilter();
    void clearsOnlyWhenSure();
    void anotherConnectionTakesTheCallsAway();
    void anUnreadableLogIsExplained();
    void mayBeClosedWhileItWaits();
    void everyControlHasAName();
};

void TestActivityPane::initTestCase()
{
    theme::apply(*qApp);
}

void TestActivityPane::showsTheCallsOfTheConnection()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.log.record(named("b", "PUT", 204));
    Attempt other = named("c");
    other.connectionId = u"zeta"_s;
    shown.log.record(other);

    shown.show();

    QTRY_COMPARE(shown.calls(), (QByteArrayList{"b", "a"}));
    QVERIFY(shown.table->isColumnHidden(1));
    shown.find<QComboBox>(u"Connection filter"_s)->setCurrentIndex(0);
    QTRY_COMPARE(shown.calls(), (QByteArrayList{"c", "b", "a"}));
    QVERIFY(!shown.table->isColumnHidden(1));
}

void TestActivityPane::aNewCallAppearsOnTopAndMovesNoSelection()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 1);
    shown.table->setCurrentIndex(shown.table->model()->index(0, 0));

    shown.log.record(named("b"));

    QCOMPARE(shown.calls(), (QByteArrayList{"b", "a"}));
    QCOMPARE(shown.table->currentIndex().row(), 1);
}

void TestActivityPane::anotherTryChangesItsCall()
{
    Shown shown;
    shown.show();
    shown.log.record(named("a", "GET", 429));
    QTRY_COMPARE(shown.calls().size(), 1);
    Attempt again = named("a");
    again.number = 2;

    shown.log.record(again);

    QCOMPARE(shown.calls().size(), 1);
    QCOMPARE(shown.table->model()->index(0, 5).data().toString(), u"200"_s);
    QCOMPARE(shown.table->model()->index(0, 8).data().toString(), u"2"_s);
}

void TestActivityPane::segmentsFilterAndCount()
{
    Shown shown;
    shown.log.record(named("read"));
    shown.log.record(named("write", "PUT", 204));
    shown.log.record(named("refused", "GET", 404));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 3);
    auto *kinds = shown.find<Segments>(u"Which calls"_s);

    kinds->setCurrent(1);
    Q_EMIT kinds->changed(1);
    QTRY_COMPARE(shown.calls(), QByteArrayList{"write"});
    kinds->setCurrent(2);
    Q_EMIT kinds->changed(2);
    QTRY_COMPARE(shown.calls(), QByteArrayList{"refused"});

    const auto hasFoot = [&] {
        const auto labels = shown.pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().startsWith(u"3 call") && label->text().contains(u"1 write"); });
    };
    QTRY_VERIFY(hasFoot());
}

void TestActivityPane::textFilters()
{
    Shown shown;
    shown.log.record(named("guests"));
    shown.log.record(named("webhooks"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 2);

    QTest::keyClicks(shown.find<QLineEdit>(u"Filter calls"_s), u"api/GUESTS"_s);

    QTRY_COMPARE(shown.calls(), QByteArrayList{"guests"});
}

void TestActivityPane::whatNothingMatchesSaysSo()
{
    Shown shown;
    shown.log.record(named("guests"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 1);

    shown.find<QLineEdit>(u"Filter calls"_s)->setText(u"nothing like it"_s);
    auto *all = shown.find<QPushButton>(u"Show all calls"_s);
    QTRY_VERIFY(all->isVisible());
    QVERIFY(shown.find<QLineEdit>(u"Filter calls"_s)->isVisible());
    all->click();

    QTRY_COMPARE(shown.calls().size(), 1);
    QTRY_VERIFY(shown.table->isVisible());
}

void TestActivityPane::anEmptyLogSaysSo()
{
    Shown shown;

    shown.show();

    QTRY_VERIFY(!shown.table->isVisible());
    shown.log.record(named("a"));
    QTRY_VERIFY(shown.table->isVisible());
}

void TestActivityPane::aChosenCallIsShownInFull()
{
    Shown shown;
    Attempt first = named("settings", "PATCH", 429);
    first.responseHeaders.append(std::pair<QByteArray, QByteArray>("Retry-After", "2"));
    shown.log.record(first);
    Attempt second = first;
    second.number = 2;
    second.at = first.at.addMSecs(2084);
    second.status = 200;
    second.requestBody = "[{\"op\":\"replace\"}]";
    shown.log.record(second);
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 1);

    shown.table->setCurrentIndex(shown.table->model()->index(0, 0));

    QCOMPARE(shown.find<QLabel>(u"Call title"_s)->text(), u"PATCH settings"_s);
    QCOMPARE(shown.find<QLabel>(u"Credential"_s)->text(), u"Bearer •••"_s);
    QVERIFY(shown.find<QPlainTextEdit>(u"Request body"_s)->toPlainText().contains(u"\"op\": \"replace\""));
    auto *tries = shown.find<QWidget>(u"Tries"_s);
    QCOMPARE(tries->findChildren<StateLabel *>().size(), 2);
    const auto notes = tries->findChildren<QLabel *>();
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const QLabel *label) { return label->text().contains(u"as told"); }));
    shown.find<QTabBar>(u"Call tabs"_s)->setCurrentIndex(1);
    QVERIFY(shown.find<QPlainTextEdit>(u"Request body in full"_s)->isVisible());
}

void TestActivityPane::aCallIsFoundWhateverTheFilter()
{
    Shown shown;
    shown.log.record(named("wanted"));
    shown.log.record(named("other"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 2);
    shown.find<QLineEdit>(u"Filter calls"_s)->setText(u"other"_s);
    QTRY_COMPARE(shown.calls().size(), 1);

    shown.pane->select("wanted");

    QTRY_COMPARE(shown.find<QLabel>(u"Call title"_s)->text(), u"GET wanted"_s);
}

void TestActivityPane::copiesWithoutTheCredential()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 1);
    shown.table->setCurrentIndex(shown.table->model()->index(0, 0));

    shown.find<QPushButton>(u"Copy as cURL"_s)->click();

    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"curl --request GET 'https://edge.example.com/api/a'"));
    QVERIFY(copied.contains(u"Bearer •••") && !copied.contains(u"abcdefgh"));
}

void TestActivityPane::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("HAR") << u"a.har"_s << true;
    QTest::newRow("CSV") << u"a.csv"_s << false;
}

void TestActivityPane::exportsWhatIsShown()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isJson);
    Shown shown;
    shown.log.record(named("a"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 1);
    const QString file = shown.folder.filePath(name);
    shown.ask.paths = {file};

    shown.find<QPushButton>(u"Export as HAR or CSV"_s)->click();

    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QCOMPARE(QJsonDocument::fromJson(bytes).isObject(), isJson);
    QVERIFY(bytes.contains("https://edge.example.com/api/a"));
    QVERIFY(!bytes.contains("abcdefgh"));
}

void TestActivityPane::deletesOneCall()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.log.record(named("b"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 2);
    shown.table->setCurrentIndex(shown.table->model()->index(0, 0));

    QTest::keyClick(shown.table, Qt::Key_Delete);

    QCOMPARE(shown.calls(), QByteArrayList{"a"});
    QVERIFY(!shown.log.whole("b"));
}

void TestActivityPane::aDeletedCallComesBackByUndo()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.log.record(named("b"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 2);
    shown.table->setCurrentIndex(shown.table->model()->index(0, 0));
    QTest::keyClick(shown.table, Qt::Key_Delete);
    QCOMPARE(shown.calls(), QByteArrayList{"a"});

    shown.find<QPushButton>(u"Undo"_s)->click();

    QCOMPARE(shown.calls(), (QByteArrayList{"b", "a"}));
    QCOMPARE(shown.table->currentIndex().row(), 0);
    QVERIFY(shown.log.whole("b"));
}

void TestActivityPane::ctrlFGoesToTheFilter()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 1);
    QVERIFY(QTest::qWaitForWindowActive(shown.pane.get()));
    shown.table->setFocus();

    QTest::keyClick(shown.table, Qt::Key_F, Qt::ControlModifier);

    QTRY_VERIFY(shown.find<QLineEdit>(u"Filter calls"_s)->hasFocus());
}

void TestActivityPane::clearsOnlyWhenSure()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 1);
    const auto commands = shown.pane->commands();
    shown.ask.answers = {false, true};

    commands.last().run();
    QTRY_COMPARE(shown.ask.answers.size(), 1);
    QCOMPARE(shown.calls().size(), 1);
    commands.last().run();

    QTRY_COMPARE(shown.calls().size(), 0);
    QCOMPARE(shown.ask.questions.size(), 2);
    QVERIFY(!shown.log.whole("a"));
}

void TestActivityPane::anotherConnectionTakesTheCallsAway()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.show();
    QTRY_COMPARE(shown.calls().size(), 1);

    shown.pane->setConnection({.id = u"zeta"_s, .name = u"Zeta"_s});

    QCOMPARE(shown.calls().size(), 0);
    Attempt other = named("z");
    other.connectionId = u"zeta"_s;
    shown.log.record(other);
    QTRY_COMPARE(shown.calls(), QByteArrayList{"z"});
}

void TestActivityPane::anUnreadableLogIsExplained()
{
    const QTemporaryDir folder;
    const Redaction redaction;
    Database database(folder.filePath(u"none/a.sqlite"_s));
    ActivityLog log(database, redaction);
    PreparedAsk ask;
    ActivityPane pane(log, ask);
    pane.show();

    pane.activate();

    QTRY_VERIFY(pane.findChild<QPushButton *>(u"Retry"_s) && pane.findChild<QPushButton *>(u"Retry"_s)->isVisible());
}

void TestActivityPane::mayBeClosedWhileItWaits()
{
    Shown shown;
    shown.log.record(named("a"));
    shown.show();

    shown.pane.reset();

    QVERIFY(await(shown.log.read({})));
}

void TestActivityPane::everyControlHasAName()
{
    Shown shown;
    shown.show();

    const auto widgets = shown.pane->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isOwn =
            !widget->objectName().startsWith(u"qt_") && widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QAbstractScrollArea");
        if (!isOwn || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString said = button ? button->text() : label ? label->text() : QString();
        QVERIFY2(!widget->accessibleName().isEmpty() || !said.isEmpty() || !widget->objectName().isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestActivityPane)
#include "tst_activitypane.moc"
