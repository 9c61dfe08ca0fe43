#include "support/quoted.h"
#include "ui/console/diffview.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

ExactJson read(const QByteArray &json)
{
    return ExactJson::parse(quoted(json)).value();
}

QString text(const QByteArray &json)
{
    return QString::fromUtf8(quoted(json));
}

/// Three changes, far from each other: a changed member at the top, an added one in the middle, a removed one at the end.
JsonDiff diff()
{
    ExactJson::Array left, right;
    for (int i = 0; i < 100; ++i) {
        ExactJson item = ExactJson::emptyObject();
        item.set(u"ref"_s, ExactJson(QString::number(i)));
        item.set(u"city"_s, ExactJson(u"Galway city"_s));
        left.append(item);
        if (i == 0)
            item.set(u"city"_s, ExactJson(u"Galwey city"_s));
        if (i == 50)
            item.set(u"email"_s, ExactJson(u"ada@x.example"_s));
        if (i == 99)
            item.remove(u"city"_s);
        right.append(item);
    }
    return JsonDiff::between(left, right);
}

struct Stage
{
    DiffView view;
    QSignalSpy changes{&view, &DiffView::changeChosen};

    explicit Stage(const JsonDiff &shown = diff(), bool differencesOnly = true)
    {
        view.resize(800, 500);
        view.setDifferencesOnly(differencesOnly);
        view.show();
        view.setDiff(shown);
    }

    [[nodiscard]] QPair<int, int> change() const { return {changes.last().at(0).toInt(), changes.last().at(1).toInt()}; }
    [[nodiscard]] QImage picture() { return view.grab().toImage(); }
    [[nodiscard]] bool has(theme::Colour colour, int x, int y) { return picture().pixelColor(x, y) == theme::colour(colour); }
    /// The middle of a row in the viewport, the rows counted from the top.
    static int rowY(int row) { return theme::u1 + 18 * row + 9; }
};

} // namespace

class TestDiffView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void theFirstChangeIsTheCurrentOne()
    {
        Stage stage;

        QCOMPARE(stage.change(), qMakePair(1, 3));
        QCOMPARE(stage.view.currentWords(), text("Line 4, changed: 'city': 'Galway city' became 'city': 'Galwey city'"));
    }

    void whatIsEqualHasNoChange()
    {
        Stage stage(JsonDiff::between(read("[1,2]"), read("[1,2]")));

        QCOMPARE(stage.change(), qMakePair(0, 0));
        stage.view.nextChange();
        stage.view.previousChange();
        QCOMPARE(stage.change(), qMakePair(0, 0));
        QCOMPARE(stage.view.currentWords(), u"4 equal line(s), folded"_s);
    }

    void oneGoesFromChangeToChange()
    {
        Stage stage;

        stage.view.nextChange();
        QCOMPARE(stage.change(), qMakePair(2, 3));
        QVERIFY(stage.view.currentWords().contains(text("added: 'email': 'ada@x.example'")));
        stage.view.nextChange();
        QCOMPARE(stage.change(), qMakePair(3, 3));
        QVERIFY(stage.view.currentWords().contains(text("removed: 'city': 'Galway city'")));
        stage.view.nextChange();
        QCOMPARE(stage.change(), qMakePair(1, 3));
        stage.view.previousChange();
        QCOMPARE(stage.change(), qMakePair(3, 3));
        QTest::keyClick(&stage.view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.change(), qMakePair(2, 3));
        QTest::keyClick(&stage.view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.change(), qMakePair(3, 3));
    }

    void aChangeIsScrolledTo()
    {
        Stage stage(diff(), false);
        QCOMPARE(stage.view.verticalScrollBar()->value(), 0);

        stage.view.nextChange();

        QVERIFY(stage.view.verticalScrollBar()->value() > 1000);
    }

    void whatIsEqualIsFoldedAndOpened()
    {
        Stage stage;
        const int folded = stage.view.verticalScrollBar()->maximum();

        stage.view.setDifferencesOnly(false);
        const int whole = stage.view.verticalScrollBar()->maximum();
        QVERIFY(whole > 400 * 18 - 500);
        QVERIFY(folded < 100);

        stage.view.setDifferencesOnly(true);
        QCOMPARE(stage.view.verticalScrollBar()->maximum(), folded);
        // The fold behind the first change and the lines that stay beside it.
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, {100, Stage::rowY(7) + 6});
        QVERIFY(stage.view.verticalScrollBar()->maximum() > whole / 3);
    }

    void aFoldIsOpenedByKey()
    {
        Stage stage;
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Down);
        QVERIFY2(stage.view.currentWords().endsWith(u"folded"_s), qPrintable(stage.view.currentWords()));

        QTest::keyClick(&stage.view, Qt::Key_Return);

        QVERIFY(stage.view.currentWords().startsWith(u"Line 8, equal: "_s));
    }

    void eachKindHasItsColour()
    {
        Stage stage(JsonDiff::between(read("{'a':1,'b':2,'c':3}"), read("{'a':9,'c':3,'d':4}")), false);
        const int left = 395, right = 780; // the ends of both columns

        QVERIFY(stage.has(theme::Colour::WarnSurface, left, Stage::rowY(1)));
        QVERIFY(stage.has(theme::Colour::WarnSurface, right, Stage::rowY(1)));
        QVERIFY(stage.has(theme::Colour::BadSurface, left, Stage::rowY(2)));
        QVERIFY(stage.has(theme::Colour::Window, right, Stage::rowY(2)));
        QVERIFY(stage.has(theme::Colour::Base, left, Stage::rowY(3)));
        QVERIFY(stage.has(theme::Colour::Window, left, Stage::rowY(4)));
        QVERIFY(stage.has(theme::Colour::GoodSurface, right, Stage::rowY(4)));
    }

    void theFirstIsAtTheLeadingEdge()
    {
        Stage stage(JsonDiff::between(read("{'a':1,'b':2}"), read("{'a':1}")), false);

        stage.view.setLayoutDirection(Qt::RightToLeft);

        QVERIFY(stage.has(theme::Colour::BadSurface, 790, Stage::rowY(2)));
        QVERIFY(stage.has(theme::Colour::Window, 350, Stage::rowY(2)));
    }

    void wordsThatDifferAreUnderlined()
    {
        Stage stage;
        const QImage picture = stage.picture();

        // Something that goes through below the letters of the changed line: one word of two.
        const auto underlined = [&](int row) {
            int most = 0;
            for (int y = Stage::rowY(row); y < Stage::rowY(row) + 9; ++y) {
                int run = 0;
                for (int x = 60; x < 390; ++x) {
                    run = picture.pixelColor(x, y) != picture.pixelColor(392, y) ? run + 1 : 0;
                    most = std::max(most, run);
                }
            }
            return most;
        };
        const int letter = QFontMetrics(theme::font(theme::Type::Code)).horizontalAdvance(u'9');
        QVERIFY(underlined(3) >= 5 * letter);
        QVERIFY(underlined(3) <= 7 * letter);
        QVERIFY(underlined(2) < 4 * letter);
    }

    void theChosenSideIsCopied()
    {
        Stage stage;

        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, {100, Stage::rowY(3)});
        QTest::keyClick(&stage.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text("    'city': 'Galway city'"));
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, {600, Stage::rowY(2)});
        QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&stage.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text("    'ref': '0',\n    'city': 'Galwey city'"));
    }

    void walkingIntoAChangeTellsIt()
    {
        Stage stage;
        stage.view.nextChange();
        QCOMPARE(stage.change(), qMakePair(2, 3));

        QTest::keyClick(&stage.view, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Down);

        QCOMPARE(stage.change(), qMakePair(1, 3));
    }

    void assistiveTechnologyIsToldTheRow()
    {
        Stage stage;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&stage.view);

        QVERIFY(interface);
        QCOMPARE(interface->text(QAccessible::Description), stage.view.currentWords());
        QVERIFY(interface->state().readOnly);
    }

    void nothingIsSurvived()
    {
        Stage stage{JsonDiff()};

        for (const int key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_End, Qt::Key_PageUp})
            QTest::keyClick(&stage.view, Qt::Key(key));
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, {100, 100});

        QCOMPARE(stage.view.currentWords(), QString());
        QVERIFY(!stage.picture().isNull());
    }
};

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
