#include "ui/console/hexview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20);

} // namespace

class TestHexView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOffsetBytesAndCharacters();
    void keysLeadToEveryLine();
    void copiesTheChosenLines();
    void aClickGoesThere();
    void saysTheCurrentLineToAScreenReader();
    void aHundredMegabytesTakeNoTime();
    void noBytesAreNoLines();
};

void TestHexView::showsOffsetBytesAndCharacters()
{
    HexView view;

    view.setBytes(png);

    QCOMPARE(view.lineCount(), 2);
    QCOMPARE(view.line(0), u"00000000  89 50 4e 47 0d 0a 1a 0a  00 00 00 0d 49 48 44 52 |.PNG........IHDR|"_s);
    QCOMPARE(view.line(1), u"00000010  00 00 01 00                                      |....|"_s);
}

void TestHexView::keysLeadToEveryLine()
{
    HexView view;
    view.resize(700, 200);
    view.setBytes(QByteArray(16 * 1000, 'x'));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentLine(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentLine(), 999);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(view.currentLine() < 999);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentLine(), 0);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestHexView::copiesTheChosenLines()
{
    HexView view;
    view.setBytes(QByteArray(64, 'x'));

    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), QString(view.line(1) + u'\n' + view.line(2)));

    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
}

void TestHexView::aClickGoesThere()
{
    HexView view;
    view.resize(700, 400);
    view.setBytes(QByteArray(16 * 10, 'x'));
    QSignalSpy moved(&view, &HexView::currentLineChanged);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
    QVERIFY(view.currentLine() > 0);
    QCOMPARE(moved.last().first().value<qsizetype>(), view.currentLine());

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {50, 390});
    QCOMPARE(view.currentLine(), 9);
}

void TestHexView::saysTheCurrentLineToAScreenReader()
{
    HexView view;
    view.setBytes(png);

    view.setCurrentLine(1);

    QCOMPARE(view.accessibleName(), u"Bytes"_s);
    QCOMPARE(view.accessibleDescription(), view.line(1));
}

void TestHexView::aHundredMegabytesTakeNoTime()
{
    HexView view;
    view.resize(900, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QByteArray bytes(100'000'000, '\x7f');

    QElapsedTimer clock;
    clock.start();
    view.setBytes(bytes);
    view.setCurrentLine(view.lineCount() - 1);
    view.grab();

    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(view.line(view.lineCount() - 1).first(8), u"05f5e0f0"_s);
}

void TestHexView::noBytesAreNoLines()
{
    HexView view;
    view.setBytes(png);

    view.setBytes({});

    QCOMPARE(view.lineCount(), 0);
    QCOMPARE(view.currentLine(), 0);
    QCOMPARE(view.selectedText(), QString());
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
