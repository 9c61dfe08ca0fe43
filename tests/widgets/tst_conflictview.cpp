#include "ui/shell/theme.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/segments.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestConflictView : public QObject
{
    Q_OBJECT

    const QList<ConflictView::Difference> m_differences = {
        {u"uri"_s, u"URI"_s, u"v1"_s, u"v2"_s, u"v1"_s},
        {u"enabled"_s, u"Enabled"_s, u"Yes"_s, u"Yes"_s, u"No"_s},
        {u"body"_s, u"Body"_s, u"dev"_s, u"main"_s, u"<b>release</b>"_s},
    };

    static QPushButton *accept(const ConflictView &view) { return view.findChild<QPushButton *>(u"Save what is chosen"_s); }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void theOnlySideThatChangedIsChosenAndTheRestIsOpen()
    {
        ConflictView view;

        view.setDifferences(u"Changed elsewhere."_s, u"There now"_s, m_differences);

        QCOMPARE(view.side(u"uri"_s), ConflictView::Side::Mine);
        QCOMPARE(view.side(u"enabled"_s), ConflictView::Side::Theirs);
        QCOMPARE(view.side(u"body"_s), ConflictView::Side::None);
        QCOMPARE(view.open(), QStringList{u"body"_s});
        QVERIFY(!accept(view)->isEnabled());
    }

    void oncePeopleChoseItCanBeSaved()
    {
        ConflictView view;
        view.setDifferences(u"Changed elsewhere."_s, u"There now"_s, m_differences);
        QSignalSpy accepted(&view, &ConflictView::accepted);

        view.findChild<QRadioButton *>(u"body theirs"_s)->click();
        QVERIFY(view.open().isEmpty());
        accept(view)->click();

        QCOMPARE(accepted.size(), 1);
        QCOMPARE(view.side(u"body"_s), ConflictView::Side::Theirs);
    }

    void keepMineChoosesForAll_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << u"Keep mine"_s << true;
        QTest::newRow("theirs") << u"Take theirs"_s << false;
    }

    void keepMineChoosesForAll()
    {
        QFETCH(QString, button);
        QFETCH(bool, mine);
        ConflictView view;
        view.setDifferences(u"Changed elsewhere."_s, u"There now"_s, m_differences);
        QSignalSpy accepted(&view, &ConflictView::accepted);

        view.findChild<QPushButton *>(button)->click();

        QCOMPARE(accepted.size(), 1);
        for (const auto &difference : m_differences)
            QCOMPARE(view.side(difference.field), mine ? ConflictView::Side::Mine : ConflictView::Side::Theirs);
    }

    void aNewConflictReplacesTheOldOne()
    {
        ConflictView view;
        view.setDifferences(u"Changed elsewhere."_s, u"There now"_s, m_differences);

        view.setDifferences(u"Again."_s, u"There now"_s, {m_differences.first()});

        QCOMPARE(view.side(u"body"_s), ConflictView::Side::None);
        QVERIFY(view.open().isEmpty());
        QVERIFY(accept(view)->isEnabled());
    }

    void valuesAreNeverTakenForMarkup()
    {
        ConflictView view;
        view.setDifferences(u"Changed elsewhere."_s, u"There now"_s, m_differences);

        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"<b>release"_s); }));
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"release"_s); }));
    }

    void oneOptionOfSeveralIsChosenByAClickAnywhereOnIt()
    {
        Choices choices(u"Execution mode"_s, u"Execution mode"_s);
        choices.add(7, u"OnEnd"_s, u"One call when a job has ended."_s);
        choices.add(8, u"OnUpdate"_s, u"One call per batch."_s);
        QCOMPARE(choices.current(), -1);
        QSignalSpy changed(&choices, &Choices::changed);

        QWidget *frame = choices.findChild<QRadioButton *>(u"OnUpdate"_s)->parentWidget();
        QTest::mouseClick(frame, Qt::LeftButton, {}, frame->rect().bottomRight() - QPoint(4, 4));
        QCOMPARE(choices.current(), 8);
        QCOMPARE(changed.size(), 1);

        choices.setCurrent(7);
        QCOMPARE(choices.current(), 7);
        choices.setCurrent(-1);
        QCOMPARE(choices.current(), -1);
        QCOMPARE(changed.size(), 1);
    }

    void oneSegmentIsAlwaysChosen()
    {
        Segments segments(u"State"_s, u"State"_s);
        segments.add(0, u"All"_s, u"All"_s);
        segments.add(1, u"Active"_s, u"Active"_s);
        QCOMPARE(segments.current(), 0);
        QSignalSpy changed(&segments, &Segments::changed);

        segments.findChild<QToolButton *>(u"Active"_s)->click();
        QCOMPARE(segments.current(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toInt(), 1);

        segments.setCurrent(0);
        QCOMPARE(segments.current(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void aSegmentSaysItsCount()
    {
        Segments segments(u"State"_s, u"State"_s);
        segments.add(0, u"All"_s, u"All"_s);
        const int bare = segments.sizeHint().width();

        segments.setCount(0, 13);
        QCOMPARE(segments.findChild<QToolButton *>(u"All"_s)->accessibleName(), u"All 13"_s);
        QVERIFY(segments.sizeHint().width() > bare);

        segments.setCount(0, -1);
        QCOMPARE(segments.findChild<QToolButton *>(u"All"_s)->accessibleName(), u"All"_s);
    }
};

QTEST_MAIN(TestConflictView)
#include "tst_conflictview.moc"
