#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/undobar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestUndoBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void undoRunsOnceAndClosesTheBar()
    {
        QWidget pane;
        UndoBar bar(&pane);
        int undone = 0;
        bar.offer(u"Deleted."_s, [&] { ++undone; });
        auto *button = bar.findChild<QPushButton *>(u"Undo"_s);

        button->click();
        button->click();

        QCOMPARE(undone, 1);
        QVERIFY(bar.isHidden());
    }

    void theOfferEndsByItself()
    {
        QWidget pane;
        pane.resize(500, 300);
        QLineEdit other(&pane);
        UndoBar bar(&pane);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        other.setFocus();
        bool undone = false;

        bar.offer(
            u"Deleted."_s, [&] { undone = true; }, 150ms);
        QVERIFY(!bar.isHidden());

        QTRY_VERIFY(bar.isHidden());
        QVERIFY(!undone);
    }

    void aSaveBarThatComesLaterIsNotCovered()
    {
        QWidget pane;
        pane.resize(500, 300);
        QWidget save(&pane);
        save.setObjectName(u"Save bar"_s);
        save.setGeometry(0, 244, 500, 56);
        save.hide();
        UndoBar bar(&pane);
        pane.show();
        bar.tell(u"Saved."_s);
        QVERIFY(bar.geometry().intersects(save.geometry()));

        save.show();

        QTRY_VERIFY(bar.geometry().bottom() - 8 < save.geometry().top()); // its shadow may
    }

    void timeStandsStillWhileTheFocusIsOnIt()
    {
        QWidget pane;
        pane.resize(500, 300);
        QLineEdit other(&pane);
        UndoBar bar(&pane);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        bar.offer(
            u"Deleted."_s, [] {}, 250ms);
        bar.findChild<QPushButton *>(u"Undo"_s)->setFocus();
        // Another bar whose time runs on says when the first one's would have been over.
        QWidget elsewhere;
        UndoBar measure(&elsewhere);
        measure.offer(
            u"Deleted."_s, [] {}, 500ms);

        QTRY_VERIFY(measure.isHidden());
        QVERIFY(!bar.isHidden());

        other.setFocus();
        QTRY_VERIFY(bar.isHidden());
    }

    void theKeysUndoAndClose()
    {
        QWidget pane;
        pane.resize(500, 300);
        QPushButton other(&pane);
        UndoBar bar(&pane);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        int undone = 0;
        other.setFocus();

        bar.offer(u"Deleted."_s, [&] { ++undone; });
        QTest::keyClick(&other, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);

        QTest::keyClick(&other, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);

        bar.offer(u"Deleted."_s, [&] { ++undone; });
        auto *button = bar.findChild<QPushButton *>(u"Undo"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(undone, 1);
    }

    void aNewOfferDeclinesTheOldOne()
    {
        QWidget pane;
        UndoBar bar(&pane);
        int first = 0, second = 0;
        bar.offer(u"First."_s, [&] { ++first; });

        bar.offer(u"Second."_s, [&] { ++second; });
        bar.findChild<QPushButton *>(u"Undo"_s)->click();

        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
        QCOMPARE(bar.text(), u"Second."_s);
    }

    void theBarStaysAtTheLowerEdge()
    {
        QWidget pane;
        pane.resize(500, 300);
        pane.show();
        UndoBar bar(&pane);
        bar.offer(u"Deleted."_s, [] {});
        const int gap = pane.height() - bar.geometry().bottom();

        pane.resize(700, 600);

        QTRY_COMPARE(pane.height() - bar.geometry().bottom(), gap);
        QVERIFY(bar.width() > 600);
    }

    void tellingHasAButtonOnlyWhenAsked()
    {
        QWidget pane;
        UndoBar bar(&pane);
        int opened = 0;
        bar.tell(u"There again."_s, u"Open"_s, [&] { ++opened; });
        bar.findChild<QPushButton *>(u"Bar action"_s)->click();
        QCOMPARE(opened, 1);

        bar.tell(u"Taken back."_s);
        QCOMPARE(bar.text(), u"Taken back."_s);
        QVERIFY(bar.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)->isHidden());
    }

    void aBannerReplacesTheOneBefore()
    {
        Banner banner;
        int retried = 0;
        banner.tell(Banner::Kind::Bad, u"It failed."_s, {{u"Retry"_s, u"Retry"_s, [&] { ++retried; }}});
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.accessibleName(), u"It failed."_s);
        banner.findChild<QPushButton *>(u"Retry"_s)->click();
        QCOMPARE(retried, 1);

        banner.tell(Banner::Kind::Good, u"It worked."_s);
        QCOMPARE(banner.text(), u"It worked."_s);
        QTRY_VERIFY(!banner.findChild<QPushButton *>(u"Retry"_s));
    }

    void aBannersButtonMayReplaceTheBanner()
    {
        Banner banner;
        banner.tell(Banner::Kind::Bad, u"It failed."_s, {{u"Retry"_s, u"Retry"_s, [&] { banner.tell(Banner::Kind::Info, u"Trying."_s); }}});

        banner.findChild<QPushButton *>(u"Retry"_s)->click();

        QCOMPARE(banner.text(), u"Trying."_s);
    }

    void theBusyBarWaitsBeforeItShows()
    {
        QWidget pane;
        pane.show();
        BusyBar bar(&pane);

        bar.setBusy(true);
        QVERIFY(bar.isHidden());
        QTRY_VERIFY(!bar.isHidden());
        QCOMPARE(bar.width(), pane.width());

        bar.setBusy(false);
        QVERIFY(bar.isHidden());
    }

    void aShortWaitShowsNothing()
    {
        QWidget pane;
        pane.show();
        BusyBar bar(&pane), measure(&pane);
        bar.setBusy(true);

        bar.setBusy(false);
        measure.setBusy(true);

        QTRY_VERIFY(!measure.isHidden());
        QVERIFY(bar.isHidden());
    }

    void theFirstButtonOfAnEmptyStateIsThePrimaryOne()
    {
        EmptyState state;
        state.setText(u"drawing-offline"_s, u"It failed."_s, u"Why, probably."_s);
        auto *retry = state.addButton(new QPushButton(u"Retry"_s));
        auto *edit = state.addButton(new QPushButton(u"Edit connection"_s));

        QVERIFY(retry->property("kind").isValid());
        QVERIFY(!edit->property("kind").isValid());
        QCOMPARE(state.title(), u"It failed."_s);
        QCOMPARE(state.sentence(), u"Why, probably."_s);

        const QPointer<QPushButton> gone = retry;
        state.clearButtons();
        QTRY_VERIFY(!gone);
    }
};

QTEST_MAIN(TestUndoBar)
#include "tst_undobar.moc"
