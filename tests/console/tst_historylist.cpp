#include "app/core/database.h"
#include "app/core/redaction.h"
#include "console/sampleexchange.h"
#include "support/preparedask.h"
#include "ui/console/historylist.h"
#include "ui/console/historymodel.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QString acme = u"c1"_s;

struct Stage
{
    QTemporaryDir folder;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    Redaction redaction;
    ConsoleHistory history{database, redaction};
    PreparedAsk ask;
    std::unique_ptr<HistoryList> list;

    qint64 add(const QByteArray &verb, const QString &path, int status, int hoursAgo = 0)
    {
        Exchange exchange = sampleExchange();
        exchange.at = QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo);
        exchange.request.verb = verb;
        exchange.request.url = QUrl(u"https://cdp.example"_s + path);
        exchange.status = status;
        exchange.failure = status == 0 ? u"lost"_s : QString();
        const auto id = history.add(exchange, acme, u"Acme EU"_s);
        if (!id)
            qFatal("not kept");
        return *id;
    }
    void begin()
    {
        list = std::make_unique<HistoryList>(history, ask);
        list->resize(468, 700);
        list->setConnection(acme);
        list->show();
    }
    [[nodiscard]] QListView *view() const { return list->findChild<QListView *>(u"History"_s); }
    [[nodiscard]] HistoryModel *model() const { return list->findChild<HistoryModel *>(); }
    /// The addresses in sight, without the headings.
    [[nodiscard]] QStringList addresses() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (!model()->index(row).data(HistoryModel::HeadingRole).toBool())
                all.append(model()->index(row).data(HistoryModel::AddressRole).toString());
        }
        return all;
    }
    void choose(const QList<qint64> &ids) const
    {
        view()->selectionModel()->clear();
        for (const qint64 id : ids)
            view()->selectionModel()->setCurrentIndex(model()->indexOf(id), QItemSelectionModel::Select);
    }
    void act(const QString &name) const
    {
        Q_EMIT view()->customContextMenuRequested({10, 10});
        auto *menu = list->findChild<QMenu *>(u"History menu"_s);
        menu->findChild<QAction *>(name)->trigger();
        delete menu;
    }
    [[nodiscard]] QString text(const QString &label) const { return list->findChild<QLabel *>(label)->text(); }
    [[nodiscard]] UndoBar *bar() const { return list->findChild<UndoBar *>(); }
};

} // namespace

class TestHistoryList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachDayWithItsCallsNewestFirst();
    void saysACallInWords();
    void searchesAndFilters();
    void aSearchReadsOnWhereOneScrolls();
    void whatIsNoLongerSearchedForDoesNotArrive();
    void saysThatNothingIsThere();
    void twoChosenCanBeCompared();
    void opensByClickAndByReturn();
    void theMenuActsOnTheChosenCall();
    void deletingCanBeUndone();
    void whatIsNotUndoneGoes();
    void clearingAsksFirst();
    void olderCallsAreReadAsOneScrolls();
    void newCallsAppearByThemselves();
    void switchingTheConnectionShowsItsOwn();
    void theModelKeepsItsPromises();
};

void TestHistoryList::showsEachDayWithItsCallsNewestFirst()
{
    Stage stage;
    stage.add("GET", u"/old"_s, 200, 24 * 5);
    stage.add("GET", u"/yesterday"_s, 200, 24);
    stage.add("POST", u"/today?x=1"_s, 201);

    stage.begin();

    QCOMPARE(stage.addresses(), (QStringList{u"/today?x=1"_s, u"/yesterday"_s, u"/old"_s}));
    QCOMPARE(stage.model()->index(0).data().toString(), u"Today"_s);
    QCOMPARE(stage.model()->index(2).data().toString(), u"Yesterday"_s);
    QCOMPARE(stage.model()->rowCount(), 6);
    QCOMPARE(stage.list->count(), 3);
    QVERIFY(stage.text(u"Kept"_s).contains("30"_L1));
}

void TestHistoryList::saysACallInWords()
{
    Stage stage;
    stage.add("DELETE", u"/v2.1/guests/1"_s, 0);

    stage.begin();
    const QModelIndex call = stage.model()->index(1);

    QVERIFY(call.data(Qt::AccessibleTextRole).toString().startsWith("DELETE /v2.1/guests/1, no answer, 84 ms, today"_L1));
    QVERIFY(call.data(Qt::ToolTipRole).toString().endsWith("lost"_L1));
}

void TestHistoryList::searchesAndFilters()
{
    Stage stage;
    stage.add("GET", u"/guests"_s, 200);
    stage.add("PATCH", u"/settings"_s, 400);
    stage.add("DELETE", u"/cache"_s, 202);
    stage.begin();

    stage.list->findChild<QToolButton *>(u"Writes"_s)->click();
    QCOMPARE(stage.addresses(), (QStringList{u"/cache"_s, u"/settings"_s}));
    stage.list->findChild<QToolButton *>(u"Failed"_s)->click();
    QCOMPARE(stage.addresses(), QStringList{u"/settings"_s});
    stage.list->findChild<QToolButton *>(u"All"_s)->click();
    stage.list->findChild<QLineEdit *>(u"Search history"_s)->setText(u"cache"_s);
    QTRY_COMPARE(stage.addresses(), QStringList{u"/cache"_s});
    QCOMPARE(stage.list->count(), 3);
}

void TestHistoryList::aSearchReadsOnWhereOneScrolls()
{
    Stage stage;
    for (int i = 0; i < 2 * HistoryModel::page + 10; ++i)
        stage.add("GET", i % 2 == 0 ? u"/found/%1"_s.arg(i) : u"/other/%1"_s.arg(i), 200);
    stage.begin();

    stage.list->findChild<QLineEdit *>(u"Search history"_s)->setText(u"found"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.addresses().size() >= HistoryModel::page && stage.addresses().first().startsWith(u"/found"_s), 20'000);
    stage.view()->scrollToBottom();

    QTRY_COMPARE_WITH_TIMEOUT(stage.addresses().size(), HistoryModel::page + 5, 20'000);
    QCOMPARE(stage.addresses().last(), u"/found/0"_s);
    QVERIFY(!stage.model()->canFetchMore({}));
}

void TestHistoryList::whatIsNoLongerSearchedForDoesNotArrive()
{
    Stage stage;
    stage.add("GET", u"/guests"_s, 200);
    stage.add("DELETE", u"/cache"_s, 202);
    stage.begin();
    auto *search = stage.list->findChild<QLineEdit *>(u"Search history"_s);
    const QSignalSpy resets(stage.model(), &QAbstractItemModel::modelReset);

    search->setText(u"cache"_s);
    stage.list->findChild<QToolButton *>(u"Writes"_s)->click(); // begins at once
    search->clear();
    stage.list->findChild<QToolButton *>(u"All"_s)->click();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();

    QCOMPARE(stage.addresses(), (QStringList{u"/cache"_s, u"/guests"_s}));
    QCOMPARE(resets.size(), 1);
}

void TestHistoryList::saysThatNothingIsThere()
{
    Stage stage;
    stage.begin();
    const auto isSaid = [&stage](const QString &words) {
        const auto labels = stage.list->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QVERIFY(isSaid(u"What you send is kept here."_s));

    stage.history.setKeeping(false);
    stage.list->reload();
    QVERIFY(isSaid(u"Keeping history is switched off."_s));
    QCOMPARE(stage.text(u"Kept"_s), u"not kept"_s);

    stage.list->findChild<QToolButton *>(u"Failed"_s)->click();
    QVERIFY(isSaid(u"No call matches."_s));
}

void TestHistoryList::twoChosenCanBeCompared()
{
    Stage stage;
    const qint64 older = stage.add("GET", u"/a"_s, 200, 1);
    const qint64 newer = stage.add("GET", u"/b"_s, 200);
    const qint64 third = stage.add("GET", u"/c"_s, 200);
    stage.begin();
    auto *compare = stage.list->findChild<QPushButton *>(u"Compare"_s);
    QSignalSpy wanted(stage.list.get(), &HistoryList::compareWanted);
    QVERIFY(!compare->isVisible());

    stage.choose({newer, older});
    QCOMPARE(stage.text(u"Chosen"_s), u"2 chosen, Ctrl adds another"_s);
    QCOMPARE(stage.model()->indexOf(older).data(HistoryModel::MarkRole).toString(), u"A"_s);
    QCOMPARE(stage.model()->indexOf(newer).data(HistoryModel::MarkRole).toString(), u"B"_s);
    compare->click();
    QCOMPARE(wanted.takeFirst(), (QVariantList{older, newer}));

    stage.choose({newer, older, third});
    QVERIFY(!compare->isVisible());
    QCOMPARE(stage.model()->indexOf(older).data(HistoryModel::MarkRole).toString(), QString());
}

void TestHistoryList::opensByClickAndByReturn()
{
    Stage stage;
    const qint64 id = stage.add("GET", u"/a"_s, 200);
    stage.begin();
    QVERIFY(QTest::qWaitForWindowExposed(stage.list.get()));
    QSignalSpy opened(stage.list.get(), &HistoryList::opened);

    QTest::mouseClick(stage.view()->viewport(), Qt::LeftButton, {}, stage.view()->visualRect(stage.model()->indexOf(id)).center());
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(stage.view(), Qt::Key_Return);

    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toLongLong(), id);
}

void TestHistoryList::theMenuActsOnTheChosenCall()
{
    Stage stage;
    const qint64 id = stage.add("GET", u"/a"_s, 200);
    stage.begin();
    QSignalSpy again(stage.list.get(), &HistoryList::sendAgainWanted);
    QSignalSpy fill(stage.list.get(), &HistoryList::fillWanted);
    stage.choose({id});

    stage.act(u"Send again"_s);
    stage.act(u"Fill the form"_s);
    stage.act(u"Copy as cURL (bash)"_s);

    QCOMPARE(again.size(), 1);
    QCOMPARE(fill.first().first().toLongLong(), id);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith("curl"_L1), qPrintable(QGuiApplication::clipboard()->text()));
    QVERIFY(QGuiApplication::clipboard()->text().contains("https://cdp.example/a"_L1));
}

void TestHistoryList::deletingCanBeUndone()
{
    Stage stage;
    const qint64 id = stage.add("GET", u"/a"_s, 200);
    stage.add("GET", u"/b"_s, 200);
    stage.begin();
    stage.choose({id});

    QTest::keyClick(stage.view(), Qt::Key_Delete);
    QCOMPARE(stage.addresses(), QStringList{u"/b"_s});
    QCOMPARE(stage.list->count(), 1);
    stage.bar()->findChild<QPushButton *>(u"Undo"_s)->click();

    QCOMPARE(stage.addresses(), (QStringList{u"/b"_s, u"/a"_s}));
    QCOMPARE(*stage.history.count(acme, {}), 2);
}

void TestHistoryList::whatIsNotUndoneGoes()
{
    Stage stage;
    const qint64 id = stage.add("GET", u"/a"_s, 200);
    const qint64 other = stage.add("GET", u"/b"_s, 200);
    stage.begin();
    stage.choose({id});
    stage.act(u"Delete"_s);
    QCOMPARE(*stage.history.count(acme, {}), 2);

    // The next deletion takes the offer for the last one as declined; closing does so too.
    stage.choose({other});
    stage.act(u"Delete"_s);
    QCOMPARE(*stage.history.count(acme, {}), 1);
    stage.list.reset();

    QCOMPARE(*stage.history.count(acme, {}), 0);
}

void TestHistoryList::clearingAsksFirst()
{
    Stage stage;
    stage.add("GET", u"/a"_s, 200);
    stage.begin();
    stage.ask.answers << false << true;

    stage.list->clearHistory();
    QTRY_COMPARE(stage.ask.answers.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(stage.addresses().size(), 1);
    stage.list->clearHistory();

    QTRY_VERIFY(stage.addresses().isEmpty());
    QCOMPARE(stage.ask.questions.first().doIt, u"Clear history"_s);
    QCOMPARE(stage.list->count(), 0);
}

void TestHistoryList::olderCallsAreReadAsOneScrolls()
{
    Stage stage;
    for (int i = 0; i < 450; ++i)
        stage.add("GET", u"/%1"_s.arg(i), 200);
    stage.begin();
    QVERIFY(QTest::qWaitForWindowExposed(stage.list.get()));
    QVERIFY(stage.addresses().size() < 450);

    for (int i = 0; i < 4; ++i) {
        stage.view()->scrollToBottom();
        QCoreApplication::processEvents();
    }

    QTRY_COMPARE(stage.addresses().size(), 450);
    QCOMPARE(stage.addresses().constLast(), u"/0"_s);
}

void TestHistoryList::newCallsAppearByThemselves()
{
    Stage stage;
    stage.begin();
    QSignalSpy counted(stage.list.get(), &HistoryList::countChanged);

    stage.add("GET", u"/new"_s, 200);

    QTRY_COMPARE(stage.addresses(), QStringList{u"/new"_s});
    QCOMPARE(counted.last().first().toLongLong(), 1);
}

void TestHistoryList::switchingTheConnectionShowsItsOwn()
{
    Stage stage;
    stage.add("GET", u"/a"_s, 200);
    stage.begin();

    stage.list->setConnection(u"c2"_s);

    QVERIFY(stage.addresses().isEmpty());
    QCOMPARE(stage.list->count(), 0);
}

void TestHistoryList::theModelKeepsItsPromises()
{
    Stage stage;
    for (int i = 0; i < 210; ++i)
        stage.add("GET", u"/%1"_s.arg(i), i % 2 ? 200 : 500, i % 72);
    HistoryModel model(stage.history);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // It would fetch while it still takes the model for being reset.
    tester.setUseFetchMore(false);

    model.show(acme, {}, stage.history.lines(acme, {}).value());
    const qint64 first = model.index(1).data(HistoryModel::IdRole).toLongLong();
    model.setMarks(first, 0);
    while (model.canFetchMore({}))
        model.fetchMore({});

    QCOMPARE(model.line(model.indexOf(first))->id, first);
    QCOMPARE(model.line(model.index(0)), nullptr);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    model.show(acme, {}, stage.history.lines(acme, {}).value(), {first});
    QVERIFY(!model.indexOf(first).isValid());
}

QTEST_MAIN(TestHistoryList)
#include "tst_historylist.moc"
