#include "app/core/clock.h"
#include "ui/shell/pane.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

/// A pane that reads numbers, as many at a time as the test starts.
class NumbersPane final : public Pane
{
public:
    NumbersPane()
        : Pane(u"Numbers"_s, u"Numbers"_s)
        , m_action(new QAction(u"New number"_s, this))
    {
        setList(new QListWidget);
        setDetail(new QLabel(u"detail"_s));
        setFoot(u"no numbers"_s, {});
        setRetry([this] { reload(); });
        setEmptyState(u"drawing-webhooks"_s, u"No numbers yet."_s, m_action);
    }

    void reload()
    {
        m_loading.request_stop();
        m_loading = present(
            u"Reading the numbers…"_s, [this](const std::stop_token &) { return answers.emplace_back().pending(); },
            [this](int number) {
                shown.append(number);
                ++arrivals;
                showData(number == 0);
            });
    }

    using Pane::isNarrow;
    using Pane::showDetail;

    static inline int arrivals = 0; ///< Outlives the pane.
    QList<Answer<int>> answers;
    QList<int> shown;
    QAction *m_action;

private:
    std::stop_source m_loading{std::nostopstate};
};

QPushButton *visibleButton(const QWidget &pane, const QString &name)
{
    const auto all = pane.findChildren<QPushButton *>(name);
    for (QPushButton *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

bool shows(const QWidget &pane, const QString &text)
{
    const auto all = pane.findChildren<QLabel *>();
    return std::any_of(all.cbegin(), all.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

Error refused()
{
    Error error{Error::Kind::Forbidden};
    error.detail = u"the details"_s;
    error.status = 403;
    return error;
}

} // namespace

class TestPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = now();
        now = [this] { return m_now; };
    }
    void cleanup()
    {
        now = [] { return QDateTime::currentDateTimeUtc(); };
    }

    void dataTakesThePlaceOfEverythingElse()
    {
        NumbersPane pane;
        pane.resize(1200, 600);
        pane.show();
        pane.reload();

        pane.answers.last().give(7);

        QTRY_COMPARE(pane.shown, QList<int>{7});
        QVERIFY(pane.findChild<QListWidget *>()->isVisible());
        QVERIFY(shows(pane, u"no numbers"_s));
    }

    void emptyOffersTheOneThingThatHelps()
    {
        NumbersPane pane;
        QSignalSpy helped(pane.m_action, &QAction::triggered);
        pane.resize(1200, 600);
        pane.show();
        pane.reload();
        pane.answers.last().give(0);
        QTRY_VERIFY(visibleButton(pane, u"New number"_s));

        visibleButton(pane, u"New number"_s)->click();

        QCOMPARE(helped.size(), 1);
        QVERIFY(shows(pane, u"No numbers yet."_s));
        QVERIFY(!pane.findChild<QListWidget *>()->isVisible());
    }

    void anErrorWithoutDataFillsThePageAndRetries()
    {
        NumbersPane pane;
        QSignalSpy edited(&pane, &Pane::editConnectionWanted);
        pane.resize(1200, 600);
        pane.show();
        pane.reload();
        pane.answers.last().give(tl::unexpected(refused()));
        QTRY_VERIFY(visibleButton(pane, u"Retry"_s));
        QVERIFY(shows(pane, refused().message()));

        visibleButton(pane, u"Edit connection"_s)->click();
        visibleButton(pane, u"Copy details"_s)->click();
        visibleButton(pane, u"Retry"_s)->click();

        QTRY_COMPARE(edited.size(), 1);
        QTRY_COMPARE(pane.answers.size(), 2);
        QVERIFY(QApplication::clipboard()->text().contains(u"the details"));
        pane.answers.last().give(3);
        QTRY_VERIFY(pane.findChild<QListWidget *>()->isVisible());
    }

    void anErrorWithDataLeavesTheDataOnScreen()
    {
        NumbersPane pane;
        pane.resize(1200, 600);
        pane.show();
        pane.reload();
        pane.answers.last().give(7);
        QTRY_COMPARE(pane.shown.size(), 1);

        pane.reload();
        pane.answers.last().give(tl::unexpected(refused()));

        auto *notice = pane.findChild<Banner *>(u"notice"_s);
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->text(), refused().message());
        QVERIFY(pane.findChild<QListWidget *>()->isVisible());
        pane.reload();
        pane.answers.last().give(8);
        QTRY_VERIFY(!notice->isVisible());
    }

    void theLatestLoadWins()
    {
        NumbersPane pane;
        pane.reload();
        pane.reload();

        pane.answers.at(1).give(2);
        pane.answers.at(0).give(1);

        QTRY_COMPARE(pane.shown, QList<int>{2});
        QCoreApplication::processEvents();
        QCOMPARE(pane.shown, QList<int>{2});
    }

    void mayBeClosedWhileItWaits()
    {
        auto pane = std::make_unique<NumbersPane>();
        pane->reload();
        const Answer<int> answer = pane->answers.last();
        const int before = NumbersPane::arrivals;

        pane.reset();
        answer.give(1);

        QCoreApplication::processEvents();
        QCOMPARE(NumbersPane::arrivals, before);
    }

    void cancelComesAfterTwoSecondsAndDropsTheAnswer()
    {
        NumbersPane pane;
        pane.resize(1200, 600);
        pane.show();
        pane.reload();
        m_now = m_now.addMSecs(1900);
        QTest::qWait(0);
        QVERIFY(!visibleButton(pane, u"Cancel"_s));

        m_now = m_now.addMSecs(500);

        QTRY_VERIFY(visibleButton(pane, u"Cancel"_s));
        QVERIFY(shows(pane, u"Reading the numbers…"_s));
        QVERIFY(shows(pane, u"2.4 s"_s));
        visibleButton(pane, u"Cancel"_s)->click();
        QVERIFY(!visibleButton(pane, u"Cancel"_s));
        pane.answers.last().give(5);
        QCoreApplication::processEvents();
        QVERIFY(pane.shown.isEmpty());
    }

    void aParkedPaneStartsNothing()
    {
        NumbersPane pane;
        pane.setParked(true);

        pane.reload();
        pane.answers.last().give(5);

        QCoreApplication::processEvents();
        QVERIFY(pane.shown.isEmpty());
        pane.setParked(false);
        pane.reload();
        pane.answers.last().give(6);
        QTRY_COMPARE(pane.shown, QList<int>{6});
    }

    void aNarrowPaneSlidesTheDetailOverTheListUntilEscape()
    {
        NumbersPane pane;
        pane.resize(theme::narrow - 200, 600);
        pane.show();
        pane.showDetail(true);
        QTRY_VERIFY(visibleButton(pane, u"Back"_s));
        auto *back = visibleButton(pane, u"Back"_s);
        back->setFocus();

        QTest::keyClick(back, Qt::Key_Escape);

        QVERIFY(!visibleButton(pane, u"Back"_s));
        QVERIFY(pane.isNarrow());
        pane.resize(theme::narrow + 200, 600);
        QTRY_VERIFY(!pane.isNarrow());
        QVERIFY(shows(pane, u"detail"_s));
    }

private:
    QDateTime m_now;
};

QTEST_MAIN(TestPane)
#include "tst_pane.moc"
