#include "ui/shell/theme.h"
#include "ui/widgets/codeedit.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestCodeEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void jsonIsToldFromWhatIsNot_data();
    void jsonIsToldFromWhatIsNot();

    void noDepthOverrunsTheProgram()
    {
        const QString open = QString(100'000, u'[');
        QCOMPARE(jsonProblem(open).line, 0);
        QCOMPARE(jsonProblem(QString(open + QString(100'000, u']'))).line, 0);
    }

    void whatPassesCanBeReadByTheRestOfTheProgram()
    {
        const QString deep = QString(900, u'[') + QString(900, u']');
        QCOMPARE(jsonProblem(deep).line, -1);
        QVERIFY(!QJsonDocument::fromJson(deep.toUtf8()).isNull());
    }

    void tabIndentsAndBacktabTakesItBack()
    {
        CodeEdit edit;
        QTest::keyClicks(&edit, u"{"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"x"_s);
        QCOMPARE(edit.toPlainText(), u"{\n  x"_s);

        QTest::keyClick(&edit, Qt::Key_Tab);
        QCOMPARE(edit.toPlainText(), u"{\n  x "_s);

        QTest::keyClick(&edit, Qt::Key_Backtab);
        QCOMPARE(edit.toPlainText(), u"{\nx "_s);
    }

    void theKeyboardCanLeave_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("with Ctrl while it is edited") << false << int(Qt::ControlModifier);
        QTest::newRow("with Tab alone while it is read") << true << int(Qt::NoModifier);
    }

    void theKeyboardCanLeave()
    {
        QFETCH(bool, readOnly);
        QFETCH(int, modifiers);
        QWidget window;
        CodeEdit edit(readOnly, &window);
        QLineEdit other(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setFocus();

        QTest::keyClick(&edit, Qt::Key_Tab, Qt::KeyboardModifiers(modifiers));

        QVERIFY(other.hasFocus());
        QCOMPARE(edit.toPlainText(), QString());
    }

    void findingGoesOnAndBeginsAgain()
    {
        CodeEdit edit;
        edit.setPlainText(u"one two one"_s);

        QVERIFY(edit.findNext(u"one"_s));
        QCOMPARE(edit.textCursor().selectionStart(), 0);
        QVERIFY(edit.findNext(u"one"_s));
        QCOMPARE(edit.textCursor().selectionStart(), 8);
        QVERIFY(edit.findNext(u"one"_s));
        QCOMPARE(edit.textCursor().selectionStart(), 0);
        QVERIFY(edit.findNext(u"one"_s, true));
        QCOMPARE(edit.textCursor().selectionStart(), 8);
        QVERIFY(!edit.findNext(u"three"_s));
        QCOMPARE(edit.textCursor().selectionStart(), 8);
    }

    void aProblemMarksItsLine()
    {
        CodeEdit edit;
        edit.setPlainText(u"a\nb\nc"_s);

        edit.setProblemLine(1);
        QCOMPARE(edit.extraSelections().size(), 1);
        QCOMPARE(edit.extraSelections().constFirst().cursor.blockNumber(), 1);

        edit.setProblemLine(-1);
        QVERIFY(edit.extraSelections().isEmpty());
    }
};

void TestCodeEdit::jsonIsToldFromWhatIsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("why");
    const auto good = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text) << -1 << QString(); };
    const auto bad = [](const char *name, const char *text, int line, const char *why) {
        QTest::newRow(name) << QString::fromUtf8(text) << line << QString::fromUtf8(why);
    };
    good("object", R"({"a": [1, -2.5e+3, true, null], "b": {}, "c": []})");
    good("string", R"("\u00e9\n\"")");
    good("number", " 0.5 ");
    good("many lines", "{\n\"a\":\n1\n}\n");
    bad("nothing", "", 0, "no value");
    bad("blanks", " \n ", 1, "no value");
    bad("comma missing", "{\n\"a\": 1\n\"b\": 2}", 2, "a comma is missing before this");
    bad("comma too many in an object", "{\"a\": 1,\n}", 1, "the comma before this must go");
    bad("comma too many in an array", "[1,]", 0, "the comma before this must go");
    bad("two commas", "{\"a\": 1,, \"b\": 2}", 0, "a comma too many");
    bad("colon missing", "{\"a\" 1}", 0, "a colon is missing");
    bad("value missing", "{\"a\": }", 0, "a value is missing");
    bad("name alone", "{\"a\"}", 0, "a colon and a value are missing");
    bad("name without quotes", "{a: 1}", 0, "a name in double quotes");
    bad("single quotes", "['a']", 0, "double quotes only");
    bad("text without quotes", "[hello]", 0, "must stand in double quotes");
    bad("quotes not closed", "{\n\"a\": \"b\n}", 1, "closing quotes are missing");
    bad("quotes not closed at the end", "\"abc", 0, "closing quotes are missing");
    bad("backslash", R"(["C:\path"])", 0, "the backslash must be doubled");
    bad("backslash at the end", "\"\\", 0, "backslash");
    bad("hexadecimal digits", R"(["\u12g4"])", 0, "four hexadecimal digits");
    bad("tab in a string", "[\"a\tb\"]", 0, "control character");
    bad("leading zero", "[012]", 0, "012 is not a number");
    bad("leading plus", "[+1]", 0, "+1 is not a number");
    bad("point at the end", "[1.]", 0, "1. is not a number");
    bad("number too large", "[6e313]", 0, "6e313 is a number that few");
    bad("capital", "[True]", 0, "must be written in lower case");
    bad("comment", "{} // why", 0, "after the end");
    bad("comment inside", "{\"a\": /* why */ 1}", 0, "no comments");
    bad("end missing", "{\"a\": [1", 0, "the end is missing: a ]");
    bad("wrong end", "[1}", 0, "} does not close what was opened with [");
    bad("end too many", "]", 0, "too many");
    bad("two values", "1\n2", 1, "after the end");
}

void TestCodeEdit::jsonIsToldFromWhatIsNot()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const JsonProblem problem = jsonProblem(text);

    QTEST(problem.line, "line");
    QVERIFY2(problem.text.contains(why), qPrintable(problem.text));
    // What it lets through, the parser that counts must read; that one is more lenient in places.
    QJsonParseError error;
    QJsonDocument::fromJson(QString(u'[' + text + u']').toUtf8(), &error);
    if (problem.line == -1)
        QCOMPARE(error.error, QJsonParseError::NoError);
}

QTEST_MAIN(TestCodeEdit)
#include "tst_codeedit.moc"
