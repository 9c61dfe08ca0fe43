#include "support/quoted.h"
#include "ui/shell/theme.h"
#include "ui/widgets/jsonview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray guests = "{'n':0,'items':[{'firstName':'Ada','lastName':'Byrne','emails':['a@x.example']},{'lastName':'Keane'},{}]}";
// 0 {            4 "firstName"    8 ]              12 }
// 1 "n"          5 "lastName"     9 },             13 {}
// 2 "items": [   6 "emails": [   10 {              14 ]
// 3 {            7 a@x.example   11 "lastName"     15 }

QString text(const QByteArray &json)
{
    return QString::fromUtf8(quoted(json));
}

QByteArray manyGuests(int count)
{
    QByteArray json = "{\"items\":[";
    for (int i = 0; i < count; ++i)
        json += "{\"ref\":\"" + QByteArray::number(i) + "\",\"lastName\":\"Byrne\",\"emails\":[\"a\",\"b\"]},";
    json.back() = ']';
    return json + '}';
}

struct Stage
{
    JsonView view;
    QSignalSpy matches{&view, &JsonView::matchesChanged};
    QSignalSpy paths{&view, &JsonView::currentPathChanged};

    explicit Stage(const QByteArray &json = quoted(guests), QSize size = {500, 420})
    {
        view.setObjectName(u"Response body"_s);
        view.setAccessibleName(u"Response body"_s);
        view.resize(size);
        view.show();
        view.setBody(json);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, Qt::Key(key), modifiers); }
    void searchFor(const JsonLines::Find &what)
    {
        matches.clear();
        view.find(what);
        QTRY_VERIFY_WITH_TIMEOUT(!matches.isEmpty() && matches.last().at(2).toBool(), 20'000);
    }
    QStringList shown() const { return view.visibleText().trimmed().split(u'\n'); }
    QPoint placeOf(int row) const { return {200, theme::u1 + 18 * row + 9}; }
    void choose(const QString &action)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, view.mapToGlobal(QPoint()));
        QApplication::sendEvent(&view, &event);
        auto *found = view.findChild<QAction *>(action);
        QVERIFY(found && found->isEnabled());
        found->trigger();
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            menu->close();
    }
};

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void aBodyIsShownPrettyPrinted()
    {
        Stage stage(quoted("{'a':[1,{}]}"));

        QVERIFY(stage.view.isReady());
        QCOMPARE(stage.view.lineCount(), 6);
        QCOMPARE(stage.view.visibleText(), text("{\n  'a': [\n    1,\n    {}\n  ]\n}\n"));
        QCOMPARE(stage.view.body(), quoted("{'a':[1,{}]}"));
    }

    void aLargeBodyIsReadBesideTheWindow()
    {
        Stage stage(manyGuests(100'000));
        QVERIFY(!stage.view.isReady());

        QTRY_VERIFY(stage.view.lineCount() > 0);
        QVERIFY(stage.view.visibleText().startsWith(u"{\n  \"items\": [\n    {\n"_s));

        QTRY_VERIFY_WITH_TIMEOUT(stage.view.isReady(), 30'000);
        QCOMPARE(stage.view.lineCount(), 100'000 * 8 + 4);
    }

    void anotherBodyTakesThePlaceOfOneThatIsBeingRead()
    {
        Stage stage(manyGuests(100'000));
        QSignalSpy ready(&stage.view, &JsonView::ready);

        stage.view.setBody("[1]");

        QCOMPARE(ready.size(), 1);
        QTest::qWait(50); // whatever the first one still had to say
        QCOMPARE(ready.size(), 1);
        QCOMPARE(stage.view.lineCount(), 3);
    }

    void aViewMayGoWhileItReads()
    {
        auto stage = std::make_unique<Stage>(manyGuests(100'000));
        stage->view.find({u"Byrne"_s});

        stage.reset();

        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCoreApplication::processEvents();
    }

    void anyBodyIsSurvived_data();
    void anyBodyIsSurvived();

    void whatIsNoJsonIsMarkedWhereItBreaks()
    {
        Stage stage("[1, nope]");

        QCOMPARE(stage.shown(), (QStringList{u"["_s, u"  1,"_s, u"  nope]"_s}));
    }

    void theCurrentLineHasAPath()
    {
        Stage stage;

        stage.view.setCurrentLine(5);
        QCOMPARE(stage.view.currentPath(), u"$.items[0].lastName"_s);
        QCOMPARE(stage.paths.last().first().toString(), u"$.items[0].lastName"_s);

        stage.press(Qt::Key_Down);
        QCOMPARE(stage.view.currentPath(), u"$.items[0].emails"_s);
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, stage.placeOf(11));
        QCOMPARE(stage.view.currentPath(), u"$.items[1].lastName"_s);
    }

    void foldingHidesLines()
    {
        Stage stage;

        stage.view.setFolded(6, true);

        QVERIFY(stage.view.isFolded(6));
        QVERIFY(stage.shown().at(6).contains(u"\"emails\": [1 item"_s));
        QVERIFY(stage.shown().at(6).endsWith(u']'));
        QCOMPARE(stage.shown().at(7), u"    },"_s);
        stage.view.setFolded(6, false);
        QCOMPARE(stage.shown().at(7), text("        'a@x.example'"));
    }

    void whatHidesTheCurrentLineBecomesIt()
    {
        Stage stage;
        stage.view.setCurrentLine(7);

        stage.view.setFolded(3, true);

        QCOMPARE(stage.view.currentLine(), 3);
        QCOMPARE(stage.view.currentPath(), u"$.items[0]"_s);
    }

    void goingToALineUnfoldsWhatHidesIt()
    {
        Stage stage;
        stage.view.foldAll();
        QVERIFY(stage.view.isFolded(2));
        QVERIFY(stage.view.isFolded(6));

        stage.view.setCurrentLine(5);

        QVERIFY(!stage.view.isFolded(2));
        QVERIFY(!stage.view.isFolded(3));
        QVERIFY(stage.view.isFolded(6));
        QVERIFY(stage.view.isFolded(10));
    }

    void allIsFoldedAndUnfolded()
    {
        Stage stage;

        stage.view.foldAll();
        QCOMPARE(stage.shown().size(), 4);
        stage.view.unfoldAll();
        QCOMPARE(stage.shown().size(), 16);
    }

    void aLargeBodyIsFoldedAsWell()
    {
        Stage stage(manyGuests(30'000));
        QTRY_VERIFY_WITH_TIMEOUT(stage.view.isReady(), 30'000);

        stage.view.foldAll();
        QTRY_COMPARE_WITH_TIMEOUT(stage.shown().size(), 3, 30'000);
        stage.view.setFolded(1, false);

        QVERIFY(stage.shown().at(2).contains(u"3 member"_s));
        QCOMPARE(stage.view.verticalScrollBar()->maximum(), 30'004 - stage.view.verticalScrollBar()->pageStep());
    }

    void leftAndRightFoldAndWalk()
    {
        Stage stage;
        stage.view.setCurrentLine(7);

        stage.press(Qt::Key_Left);
        QCOMPARE(stage.view.currentLine(), 6);
        stage.press(Qt::Key_Left);
        QVERIFY(stage.view.isFolded(6));
        stage.press(Qt::Key_Left);
        QCOMPARE(stage.view.currentLine(), 3);
        stage.press(Qt::Key_Left);
        QVERIFY(stage.view.isFolded(3));
        stage.press(Qt::Key_Asterisk);
        QVERIFY(!stage.view.isFolded(3));
        QVERIFY(!stage.view.isFolded(6));
        stage.press(Qt::Key_Return);
        QVERIFY(stage.view.isFolded(3));
        stage.press(Qt::Key_Right);
        QVERIFY(!stage.view.isFolded(3));
        stage.press(Qt::Key_Right);
        QCOMPARE(stage.view.currentLine(), 4);
        stage.view.setCurrentLine(8);
        stage.press(Qt::Key_Left);
        QCOMPARE(stage.view.currentLine(), 6);
    }

    void aClickOnTheTriangleFolds()
    {
        Stage stage;

        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, {3, stage.placeOf(3).y()});
        QVERIFY(stage.view.isFolded(3));
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, {3, stage.placeOf(3).y()});
        QVERIFY(!stage.view.isFolded(3));
    }

    void aClickOnTheChipUnfolds()
    {
        Stage stage;
        stage.view.setFolded(3, true);
        const QString row = stage.shown().at(3);
        const int advance = stage.view.fontMetrics().horizontalAdvance(u'9');

        // Behind gutter, indent and bracket.
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, {2 * advance + 17 + 24 + 5 * advance + 10, stage.placeOf(3).y()});

        QVERIFY2(!stage.view.isFolded(3), qPrintable(row));
    }

    void keysWalkThroughTheLines()
    {
        Stage stage(manyGuests(1000), {500, 4 + 18 * 11});
        QTRY_VERIFY(stage.view.isReady());

        stage.press(Qt::Key_PageDown);
        QVERIFY(stage.view.currentLine() >= 8);
        stage.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(stage.view.currentLine(), 8003);
        QCOMPARE(stage.view.verticalScrollBar()->value(), stage.view.verticalScrollBar()->maximum());
        stage.press(Qt::Key_Up);
        QCOMPARE(stage.view.currentLine(), 8002);
        stage.press(Qt::Key_PageUp);
        QVERIFY(stage.view.currentLine() < 8000);
        stage.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(stage.view.currentLine(), 0);
        QCOMPARE(stage.view.verticalScrollBar()->value(), 0);
    }

    void aSearchMarksAndGoesThere()
    {
        Stage stage;

        stage.searchFor({u"LASTNAME"_s});

        QCOMPARE(stage.view.matchCount(), 2);
        QCOMPARE(stage.view.currentMatch(), 1);
        QCOMPARE(stage.view.currentLine(), 5);
        QCOMPARE(stage.matches.last(), (QVariantList{qint64(1), qint64(2), true}));
    }

    void aSearchGoesOnAndBeginsAgain()
    {
        Stage stage;
        stage.searchFor({u"lastName"_s});

        stage.view.findNext();
        QCOMPARE(stage.view.currentLine(), 11);
        QCOMPARE(stage.view.currentMatch(), 2);
        stage.view.findNext();
        QCOMPARE(stage.view.currentLine(), 5);
        stage.view.findPrevious();
        QCOMPARE(stage.view.currentLine(), 11);
        stage.view.setCurrentLine(7);
        stage.view.findPrevious();
        QCOMPARE(stage.view.currentLine(), 5);
    }

    void aSearchBeginsAtTheCurrentLine()
    {
        Stage stage;
        stage.view.setCurrentLine(8);

        stage.searchFor({u"lastName"_s});
        QCOMPARE(stage.view.currentMatch(), 2);

        stage.view.setCurrentLine(13);
        stage.searchFor({u"firstName"_s});
        QCOMPARE(stage.view.currentMatch(), 1);
    }

    void aHitWithinAFoldUnfoldsIt()
    {
        Stage stage;
        stage.view.foldAll();

        stage.searchFor({u"Keane"_s});

        QCOMPARE(stage.view.currentLine(), 11);
        QVERIFY(!stage.view.isFolded(10));
        QVERIFY(stage.view.isFolded(3));
    }

    void aSearchWaitsForTheBody()
    {
        Stage stage(manyGuests(50'000));

        stage.searchFor({u"byrne"_s});

        QVERIFY(stage.view.isReady());
        QCOMPARE(stage.view.matchCount(), 50'000);
    }

    void aSearchIsDoneAgainForAnotherBody()
    {
        Stage stage;
        stage.searchFor({u"lastName"_s});

        stage.view.setBody(quoted("{'lastName':1}"));

        QTRY_COMPARE(stage.view.matchCount(), 1);
        stage.searchFor({});
        QCOMPARE(stage.view.matchCount(), 0);
    }

    void aPatternMayBeWrong()
    {
        Stage stage;
        QSignalSpy problems(&stage.view, &JsonView::findProblem);

        stage.searchFor({u"last("_s, true});
        QVERIFY(!problems.last().first().toString().isEmpty());
        QCOMPARE(stage.view.matchCount(), 0);
        stage.searchFor({u"(first|last)Name"_s, true, true});
        QVERIFY(problems.last().first().toString().isEmpty());
        QCOMPARE(stage.view.matchCount(), 3);
    }

    void theHitIsPaintedStronger()
    {
        Stage stage;
        stage.searchFor({u"lastName"_s});

        const QImage picture = stage.view.grab().toImage();

        const auto has = [&](theme::Colour colour, int row) {
            const int y = stage.placeOf(row).y() - 6;
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == theme::colour(colour))
                    return true;
            }
            return false;
        };
        QVERIFY(has(theme::Colour::FindCurrent, 5));
        QVERIFY(!has(theme::Colour::Mark, 5));
        QVERIFY(has(theme::Colour::Mark, 11));
        QVERIFY(!has(theme::Colour::Mark, 4));
    }

    void theLineIsCopied()
    {
        Stage stage;
        stage.view.setCurrentLine(4);

        stage.press(Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(copied(), text("      'firstName': 'Ada',"));
    }

    void chosenLinesAreCopiedWithWhatIsFolded()
    {
        Stage stage;
        stage.view.setFolded(6, true);
        stage.view.setCurrentLine(5);

        stage.press(Qt::Key_Down, Qt::ShiftModifier);
        stage.press(Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(copied(), text("      'lastName': 'Byrne',\n      'emails': [\n        'a@x.example'\n      ]"));
    }

    void linesAreChosenWithTheMouse()
    {
        Stage stage;

        QTest::mousePress(stage.view.viewport(), Qt::LeftButton, {}, stage.placeOf(4));
        QTest::mouseMove(stage.view.viewport(), stage.placeOf(5));
        QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, {}, stage.placeOf(5));
        stage.press(Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(copied(), text("      'firstName': 'Ada',\n      'lastName': 'Byrne',"));
    }

    void manyLinesAreCopiedBesideTheWindow()
    {
        Stage stage(manyGuests(5000));
        QTRY_VERIFY(stage.view.isReady());
        QGuiApplication::clipboard()->clear();

        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.press(Qt::Key_C, Qt::ControlModifier);

        QTRY_COMPARE(copied().count(u'\n'), 40'003);
    }

    void theMenuCopies_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("value") << u"Copy value"_s << QByteArray("['a@x.example']");
        QTest::newRow("path") << u"Copy path"_s << QByteArray("$.items[0].emails");
        QTest::newRow("line") << u"Copy"_s << QByteArray("      'emails': [");
        QTest::newRow("all") << u"Copy all"_s << guests;
    }
    void theMenuCopies()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, text);
        Stage stage;
        stage.view.setCurrentLine(6);

        stage.choose(action);

        QCOMPARE(copied(), QString::fromUtf8(quoted(text)));
    }

    void theBytesOfAValueAreCopiedAsTheyAre()
    {
        Stage stage("[\"a\xFF\"]");
        stage.view.setCurrentLine(1);

        stage.choose(u"Copy value"_s);

        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"application/json"_s), "\"a\xFF\"");
    }

    void theMenuFolds()
    {
        Stage stage;
        stage.view.setCurrentLine(6);

        stage.choose(u"Fold"_s);
        QVERIFY(stage.view.isFolded(6));
        stage.choose(u"Unfold"_s);
        QVERIFY(!stage.view.isFolded(6));
        stage.choose(u"Fold all"_s);
        QVERIFY(stage.view.isFolded(2));
        stage.choose(u"Unfold all"_s);
        QVERIFY(!stage.view.isFolded(2));
    }

    void longTextsAreCutAndShownWhole()
    {
        Stage stage("[\"" + QByteArray(5000, 'x') + "\"]");
        stage.view.setCurrentLine(1);
        QVERIFY(stage.view.visibleText().contains(u"xxx…"_s));

        stage.press(Qt::Key_Return);

        QVERIFY(stage.view.visibleText().contains(u"xxx\""_s));
    }

    void aHitFarBehindIsScrolledTo()
    {
        Stage stage("[\"" + QByteArray(5000, 'x') + "needle" + QByteArray(5000, 'x') + "\"]");

        stage.searchFor({u"needle"_s});

        QVERIFY(stage.view.horizontalScrollBar()->value() > 4000);
    }

    void aHitFarWithinALongTextIsShown_data()
    {
        QTest::addColumn<bool>("wraps");

        QTest::newRow("on one line") << false;
        QTest::newRow("wrapped") << true;
    }
    void aHitFarWithinALongTextIsShown()
    {
        QFETCH(const bool, wraps);
        const QByteArray filling = QByteArray("0123456789 ").repeated(30'000);
        Stage stage(quoted("{'first':1,'data':'needle one " + filling + "needle two " + filling + "needle three','last':2}"));
        QTRY_VERIFY(stage.view.isReady());
        stage.view.setWrap(wraps);
        const auto isPainted = [&stage] {
            const QImage picture = stage.view.grab().toImage();
            for (int y = 0; y < picture.height(); y += 3) {
                for (int x = 0; x < picture.width(); x += 3) {
                    if (picture.pixelColor(x, y) == theme::colour(theme::Colour::FindCurrent))
                        return true;
                }
            }
            return false;
        };

        stage.searchFor({u"needle"_s});

        for (const QString &number : {u"one"_s, u"two"_s, u"three"_s, u"one"_s}) {
            QCOMPARE(stage.view.currentPath(), u"$.data"_s);
            QVERIFY2(stage.view.visibleText().contains(u"needle "_s + number), qPrintable(number));
            QVERIFY2(isPainted(), qPrintable(number));
            QCOMPARE(stage.view.visibleText().contains(u"\"data\": \"…"_s), number != u"one"_s);
            stage.view.findNext();
        }
    }

    void namesLeadToTheirLineUnfolded()
    {
        Stage stage;
        stage.view.foldAll();

        stage.view.goTo({u"items"_s, u"0"_s});

        QCOMPARE(stage.view.currentPath(), u"$.items[0]"_s);
        QVERIFY(!stage.view.isFolded(stage.view.currentLine()));
    }

    void namesAreFollowedOnceTheBodyIsRead()
    {
        Stage stage(manyGuests(20'000));

        stage.view.goTo({u"items"_s, u"19999"_s, u"emails"_s, u"1"_s});

        QTRY_COMPARE(stage.view.currentPath(), u"$.items[19999].emails[1]"_s);
        stage.view.setBody("[1]");
        QCOMPARE(stage.view.currentPath(), u"$"_s);
    }

    void longTextsAreWrapped()
    {
        Stage stage("[\"" + QByteArray(1500, 'x') + "\", 2]");
        QVERIFY(stage.view.horizontalScrollBar()->maximum() > 0);
        QCOMPARE(stage.view.verticalScrollBar()->maximum(), 0);

        stage.view.setWrap(true);

        QCOMPARE(stage.view.horizontalScrollBar()->maximum(), 0);
        QVERIFY(stage.view.verticalScrollBar()->maximum() > 0);
        QVERIFY(!stage.view.visibleText().contains(u"  2\n"_s));
        // The keys scroll through what is taller than the window.
        for (int i = 0; i < 100 && stage.view.currentLine() < 3; ++i)
            stage.press(Qt::Key_Down);
        QCOMPARE(stage.view.currentLine(), 3);
        QVERIFY(stage.view.visibleText().contains(u"  2\n"_s));
        for (int i = 0; i < 100 && stage.view.currentLine() > 0; ++i)
            stage.press(Qt::Key_Up);
        QCOMPARE(stage.view.verticalScrollBar()->value(), 0);
    }

    void codeStandsFromLeftToRightInEveryLanguage()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        JsonView view(&window);
        view.setBody("[1]");
        view.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        const QImage picture = view.grab().toImage();

        QCOMPARE(picture.pixelColor(2, 150), theme::colour(theme::Colour::Window));
        QCOMPARE(picture.pixelColor(290, 150), theme::colour(theme::Colour::Base));
    }

    void assistiveTechnologyReadsTheLines()
    {
        Stage stage;
        stage.view.setCurrentLine(5);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&stage.view);

        QVERIFY(interface && interface->textInterface());
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QVERIFY(interface->state().readOnly);
        QCOMPARE(interface->text(QAccessible::Name), u"Response body"_s);
        QCOMPARE(interface->text(QAccessible::Description), u"$.items[0].lastName"_s);
        QAccessibleTextInterface *lines = interface->textInterface();
        int start = 0, end = 0;
        QCOMPARE(lines->textAtOffset(lines->cursorPosition(), QAccessible::LineBoundary, &start, &end).trimmed(),
                 text("'lastName': 'Byrne',"));
        lines->setCursorPosition(0);
        QCOMPARE(stage.view.currentLine(), 0);
    }

    void lightAndDarkArePainted()
    {
        Stage stage;
        theme::setScheme(theme::Scheme::Dark);
        const QColor dark = stage.view.grab().toImage().pixelColor(490, 400);
        const QColor expected = theme::colour(theme::Colour::Base);
        theme::setScheme(theme::Scheme::Light);

        QCOMPARE(dark, expected);
        QCOMPARE(stage.view.grab().toImage().pixelColor(490, 400), theme::colour(theme::Colour::Base));
    }
};

void TestJsonView::anyBodyIsSurvived_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("lines");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("spaces") << QByteArray("  \n ") << 0;
    QTest::newRow("scalar") << QByteArray("12") << 1;
    QTest::newRow("cut") << QByteArray("{\"a\":[1,{\"b\":\"c") << 5;
    QTest::newRow("no UTF-8") << QByteArray("[\"\xFF\xFE\xC3\"]") << 3;
    QTest::newRow("zeros") << QByteArray(5, '\0') << 1;
    QTest::newRow("deep") << QByteArray(QByteArray(100'000, '[') + QByteArray(100'000, ']')) << 199'999;
    QTest::newRow("deep and cut") << QByteArray(100'000, '[') << 100'000;
    QTest::newRow("one line of many items") << QByteArray('[' + QByteArray("1,").repeated(1'000'000) + "1]") << 1'000'003;
    QTest::newRow("one huge text") << QByteArray('"' + QByteArray(10 << 20, 'x') + '"') << 1;
    QTest::newRow("one huge name") << QByteArray("{\"" + QByteArray(2 << 20, 'x') + "\":1}") << 3;
}

void TestJsonView::anyBodyIsSurvived()
{
    QFETCH(QByteArray, json);
    QFETCH(int, lines);
    Stage stage(json);

    QTRY_VERIFY_WITH_TIMEOUT(stage.view.isReady(), 60'000);

    QCOMPARE(stage.view.lineCount(), lines);
    QVERIFY(!stage.view.grab().isNull());
    for (const int key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Asterisk,
                          Qt::Key_Return, Qt::Key_C}) {
        stage.press(key, Qt::ControlModifier);
        stage.press(key);
    }
    stage.view.foldAll();
    stage.view.unfoldAll();
    stage.view.setWrap(true);
    QVERIFY(!stage.view.grab().isNull());
    stage.searchFor({u"1"_s});
    stage.searchFor({u"x{3}$"_s, true});
}

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
