#include "ui/widgets/elidedlabel.h"

#include <QImage>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestElidedLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextReadsInItsOwnLanguageWhicheverWayTheWindowGoes()
    {
        ElidedLabel label(u"2 of 3 files, 15.0 kB"_s);
        label.setAlignment(Qt::AlignCenter);
        label.resize(2 * label.sizeHint().width(), label.sizeHint().height());
        const QImage before = label.grab().toImage();

        label.setLayoutDirection(Qt::RightToLeft);

        QCOMPARE(label.grab().toImage(), before);
    }

    void whereOneLineIsTooShortItGoesOnBelow()
    {
        ElidedLabel label(u"The changes to Ada Byrne are discarded."_s);
        const QFontMetrics metrics = label.fontMetrics();
        label.resize(metrics.horizontalAdvance(label.text()) * 2 / 3, 2 * metrics.lineSpacing() + 2);
        const int oneLine = inkedRows(label);

        label.setMostLines(2);

        QVERIFY(inkedRows(label) > oneLine + metrics.ascent() / 2);
    }

private:
    /// How many rows of pixels have something on them.
    static int inkedRows(ElidedLabel &label)
    {
        const QImage picture = label.grab().toImage();
        int rows = 0;
        for (int y = 0; y < picture.height(); ++y) {
            bool isInked = false;
            for (int x = 1; x < picture.width() && !isInked; ++x)
                isInked = picture.pixel(x, y) != picture.pixel(0, 0);
            rows += isInked;
        }
        return rows;
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
