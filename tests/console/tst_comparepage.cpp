#include "console/sampleexchange.h"
#include "ui/console/comparepage.h"
#include "ui/console/diffview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Stage
{
    ComparePage page;
    Exchange first = sampleExchange();
    Exchange second = sampleExchange();

    void begin()
    {
        page.resize(900, 700);
        page.setExchanges(first, second);
        page.show();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }
};

} // namespace

class TestComparePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowTheCallsDiffer();
    void goesFromChangeToChange();
    void equalAnswersAreSaidToBeSo();
    void timesCanBeIgnored();
    void textIsComparedLineByLine();
    void headersAreComparedByName();
    void swapsAndSendsAgain();
    void copiesAPatch();
};

void TestComparePage::saysHowTheCallsDiffer()
{
    Stage stage;
    stage.second.status = 404;
    stage.second.timings.total = 71ms;
    stage.second.request.url = QUrl(stage.second.request.url.toString() + u"&sort=lastSeen"_s);

    stage.begin();

    QCOMPARE(stage.find<StateLabel>(u"Status of A"_s)->text(), u"200"_s);
    QCOMPARE(stage.find<StateLabel>(u"Status of B"_s)->text(), u"404"_s);
    QCOMPARE(stage.text(u"Duration of B"_s), u"71 ms (13 ms less)"_s);
    QCOMPARE(stage.text(u"Parameters of A"_s), u"email, limit"_s);
    QCOMPARE(stage.text(u"Parameters of B"_s), u"email, limit, <b>sort</b>"_s);
}

void TestComparePage::goesFromChangeToChange()
{
    Stage stage;
    stage.second.body = quoted("{'limit':20,'offset':0,'items':[{'lastName':'Byrne'},{'lastName':'Keane'},{'lastName':'Nair'}]}");

    stage.begin();
    QTRY_COMPARE(stage.text(u"Change"_s), u"1 of 2"_s);
    stage.find<QPushButton>(u"Next change"_s)->click();

    QCOMPARE(stage.text(u"Change"_s), u"2 of 2"_s);
    stage.find<QPushButton>(u"Previous change"_s)->click();
    QCOMPARE(stage.text(u"Change"_s), u"1 of 2"_s);
}

void TestComparePage::equalAnswersAreSaidToBeSo()
{
    Stage stage;
    stage.second.body = quoted("{'limit':10,  'offset':0,'items':[{'lastName':'Byrne'},{'lastName':'Keane'},{'lastName':'Marek'}]}");

    stage.begin();

    QTRY_VERIFY(stage.isSaid(u"The bodies are the same."_s));
    QVERIFY(!stage.find<QPushButton>(u"Copy as patch"_s)->isVisible());
}

void TestComparePage::timesCanBeIgnored()
{
    Stage stage;
    stage.first.body = quoted("{'seen':'2026-11-22T01:00:00Z'}");
    stage.second.body = quoted("{'seen':'2026-11-23T02:00:00Z'}");
    stage.begin();
    QTRY_COMPARE(stage.text(u"Change"_s), u"1 of 1"_s);

    stage.find<QCheckBox>(u"Ignore times"_s)->setChecked(true);

    QTRY_VERIFY(stage.isSaid(u"The bodies are the same."_s));
    QVERIFY(stage.isSaid(u"Times were not compared."_s));
}

void TestComparePage::textIsComparedLineByLine()
{
    Stage stage;
    stage.first.body = "one\ntwo\nthree";
    stage.second.body = "one\nthree";

    stage.begin();

    QTRY_COMPARE(stage.text(u"How it was compared"_s), u"Compared line by line: at least one of them is no JSON."_s);
    QTRY_COMPARE(stage.text(u"Change"_s), u"1 of 1"_s);
    QVERIFY(!stage.find<QCheckBox>(u"Ignore times"_s)->isEnabled());
}

void TestComparePage::headersAreComparedByName()
{
    Stage stage;
    stage.second.headers = {{"date", "Mon, 23 Nov 2026 01:00:00 GMT"}, {"content-type", "application/json"}};
    stage.begin();
    QTRY_VERIFY(stage.isSaid(u"The bodies are the same."_s));

    stage.find<QToolButton>(u"Headers"_s)->click();

    QCOMPARE(stage.text(u"Change"_s), u"1 of 1"_s);
    QVERIFY(stage.find<DiffView>(u"Differences between the answers"_s)->isVisible());
}

void TestComparePage::swapsAndSendsAgain()
{
    Stage stage;
    stage.second.status = 404;
    stage.begin();
    QSignalSpy again(&stage.page, &ComparePage::sendAgainWanted);
    QSignalSpy closed(&stage.page, &ComparePage::closed);

    stage.find<QPushButton>(u"Send B again"_s)->click();
    QCOMPARE(again.last().first().value<Exchange>().status, 404);
    stage.find<QPushButton>(u"Swap"_s)->click();
    QCOMPARE(stage.find<StateLabel>(u"Status of A"_s)->text(), u"404"_s);
    stage.find<QPushButton>(u"Send B again"_s)->click();
    QCOMPARE(again.last().first().value<Exchange>().status, 200);
    stage.find<QPushButton>(u"Close comparison"_s)->click();

    QCOMPARE(closed.size(), 1);
}

void TestComparePage::copiesAPatch()
{
    Stage stage;
    stage.first.body = quoted("{'limit':10}");
    stage.second.body = quoted("{'limit':20}");
    stage.begin();
    QTRY_VERIFY(stage.find<QPushButton>(u"Copy as patch"_s)->isVisible());

    stage.find<QPushButton>(u"Copy as patch"_s)->click();

    const Result<ExactJson> patch = ExactJson::parse(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY2(patch, qPrintable(QGuiApplication::clipboard()->text()));
    QCOMPARE(patch->items().first().value(u"path").text(), u"/limit"_s);
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
