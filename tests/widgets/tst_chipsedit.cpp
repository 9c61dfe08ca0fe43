#include "ui/shell/theme.h"
#include "ui/widgets/chipsedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestChipsEdit : public QObject
{
    Q_OBJECT

    static QLineEdit *editorOf(const ChipsEdit &chips) { return chips.findChild<QLineEdit *>(); }

    /// The chip of a text; those on their way out are hidden.
    static QAbstractButton *chipOf(const ChipsEdit &chips, const QString &text)
    {
        const auto all = chips.findChildren<QAbstractButton *>(QString(u"Remove "_s + text));
        for (QAbstractButton *chip : all) {
            if (!chip->isHidden())
                return chip;
        }
        return nullptr;
    }

    static void show(ChipsEdit &chips, int width = 400)
    {
        chips.setObjectName(u"Phone numbers"_s);
        chips.setAccessibleName(u"Phone numbers"_s);
        chips.resize(width, theme::control);
        chips.show();
        QVERIFY(QTest::qWaitForWindowActive(&chips));
        chips.setFocus();
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void givesBackWhatItWasGiven()
    {
        ChipsEdit chips;
        QSignalSpy changed(&chips, &ChipsEdit::changed);

        chips.setTexts({u"b"_s, u"a"_s, u"b"_s});

        QCOMPARE(chips.texts(), (QStringList{u"b"_s, u"a"_s, u"b"_s}));
        QCOMPARE(changed.size(), 0);
    }

    void whatIsTypedCountsAtOnce()
    {
        ChipsEdit chips;
        chips.setTexts({u"+1"_s});
        show(chips);
        QSignalSpy changed(&chips, &ChipsEdit::changed);

        QTest::keyClicks(editorOf(chips), u"+2"_s);

        QCOMPARE(chips.texts(), (QStringList{u"+1"_s, u"+2"_s}));
        QVERIFY(!changed.isEmpty());
    }

    void aTextEnds_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("with Enter") << int(Qt::Key_Return);
        QTest::newRow("with a comma") << int(Qt::Key_Comma);
        QTest::newRow("with a semicolon") << int(Qt::Key_Semicolon);
    }
    void aTextEnds()
    {
        QFETCH(int, key);
        ChipsEdit chips;
        show(chips);

        QTest::keyClicks(editorOf(chips), u" +2 "_s);
        if (key == Qt::Key_Return)
            QTest::keyClick(editorOf(chips), Qt::Key(key));
        else
            QTest::keyClick(editorOf(chips), char(key));

        QVERIFY(chipOf(chips, u"+2"_s));
        QVERIFY(editorOf(chips)->text().isEmpty());
        QCOMPARE(chips.texts(), QStringList{u"+2"_s});
    }

    void aCommaBelongsToTheTextWhereItEndsNothing()
    {
        ChipsEdit chips;
        chips.setSeparators({});
        show(chips);

        QTest::keyClicks(editorOf(chips), u"Flat 2, 9 Harbour Row"_s);
        QTest::keyClick(editorOf(chips), Qt::Key_Return);

        QCOMPARE(chips.texts(), QStringList{u"Flat 2, 9 Harbour Row"_s});
    }

    void severalCanBePasted()
    {
        ChipsEdit chips;
        show(chips);
        QApplication::clipboard()->setText(u"a@x.example\nb@x.example, c@x.example;\r\n"_s);

        QTest::keySequence(editorOf(chips), QKeySequence::Paste);

        QCOMPARE(chips.texts(), (QStringList{u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s}));
    }

    void leavingTheFieldMakesAChip()
    {
        ChipsEdit chips;
        show(chips);
        QTest::keyClicks(editorOf(chips), u"+2"_s);

        QTest::keyClick(editorOf(chips), Qt::Key_Tab);

        QVERIFY(chipOf(chips, u"+2"_s));
    }

    void backspaceTakesTheLastOneBack()
    {
        ChipsEdit chips;
        chips.setTexts({u"+1"_s, u"+23"_s});
        show(chips);

        QTest::keyClick(editorOf(chips), Qt::Key_Backspace);
        QCOMPARE(editorOf(chips)->text(), u"+23"_s);
        QTest::keyClick(editorOf(chips), Qt::Key_Backspace);

        QCOMPARE(chips.texts(), (QStringList{u"+1"_s, u"+2"_s}));
    }

    void aChipIsRemoved_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("with its cross") << 0;
        QTest::newRow("with Space") << int(Qt::Key_Space);
        QTest::newRow("with Delete") << int(Qt::Key_Delete);
        QTest::newRow("with Backspace") << int(Qt::Key_Backspace);
    }
    void aChipIsRemoved()
    {
        QFETCH(int, key);
        ChipsEdit chips;
        chips.setTexts({u"+1"_s, u"+2"_s, u"+3"_s});
        show(chips);
        QAbstractButton *chip = chipOf(chips, u"+2"_s);
        QCOMPARE(chip->accessibleName(), u"Remove +2"_s);

        chip->setFocus();
        if (key)
            QTest::keyClick(chip, Qt::Key(key));
        else
            QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 8, chip->height() / 2));

        QCOMPARE(chips.texts(), (QStringList{u"+1"_s, u"+3"_s}));
        QVERIFY(chipOf(chips, u"+3"_s)->hasFocus());
    }

    void aChipIsTypedOnInItsPlace_data()
    {
        QTest::addColumn<bool>("mouse");
        QTest::newRow("after a click on its words") << true;
        QTest::newRow("after F2") << false;
    }
    void aChipIsTypedOnInItsPlace()
    {
        QFETCH(bool, mouse);
        ChipsEdit chips;
        chips.setTexts({u"Flat 1"_s, u"9 Harbour Row"_s});
        show(chips);
        QAbstractButton *chip = chipOf(chips, u"Flat 1"_s);

        if (mouse)
            QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(8, chip->height() / 2));
        else
            QTest::keyClick(chip, Qt::Key_F2);
        QTest::keyClicks(editorOf(chips), u"2"_s);
        QTest::keyClick(editorOf(chips), Qt::Key_Return);

        QCOMPARE(chips.texts(), (QStringList{u"Flat 12"_s, u"9 Harbour Row"_s}));
    }

    void theArrowsWalkAlongTheChips()
    {
        ChipsEdit chips;
        chips.setTexts({u"+1"_s, u"+2"_s});
        show(chips);

        QTest::keyClick(editorOf(chips), Qt::Key_Left);
        QVERIFY(chipOf(chips, u"+2"_s)->hasFocus());
        QTest::keyClick(chipOf(chips, u"+2"_s), Qt::Key_Left);
        QVERIFY(chipOf(chips, u"+1"_s)->hasFocus());
        QTest::keyClick(chipOf(chips, u"+1"_s), Qt::Key_Right);
        QTest::keyClick(chipOf(chips, u"+2"_s), Qt::Key_Right);

        QVERIFY(editorOf(chips)->hasFocus());
    }

    void itGrowsByLinesAndNothingIsCutOff()
    {
        ChipsEdit chips;
        show(chips, 240);
        QCOMPARE(chips.height(), theme::control);

        chips.setTexts({u"desk@harbour-travel.example"_s, u"ada@byrne-studio.example"_s,
                        u"a.very.long.address.that.fits.into.no.field.of.this.width@mail.example"_s});

        QVERIFY(chips.height() > 3 * 20);
        for (const QString &text : chips.texts())
            QVERIFY(chips.rect().contains(chipOf(chips, text)->geometry()));
        QVERIFY(chips.rect().contains(editorOf(chips)->geometry()));
    }

    void theEditorGoesByTheNameOfTheField()
    {
        ChipsEdit chips;
        show(chips);

        QVERIFY(editorOf(chips)->hasFocus());
        QCOMPARE(editorOf(chips)->accessibleName(), u"Phone numbers"_s);
        QVERIFY(chips.findChild<QAbstractButton *>(u"Add to Phone numbers"_s));
    }
};

QTEST_MAIN(TestChipsEdit)
#include "tst_chipsedit.moc"
