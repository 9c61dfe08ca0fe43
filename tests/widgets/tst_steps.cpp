#include "ui/widgets/steps.h"

#include <QImage>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"Search"_s, u"Dry run"_s, u"Erase"_s, u"Report"_s};

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereOneIs_data();
    void itSaysWhereOneIs();
    void aTickTakesThePlaceOfANumber();
    void withLittleRoomOnlyThePresentStepHasItsName();
};

void TestSteps::itSaysWhereOneIs_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("said");

    QTest::newRow("first") << 0 << u"Step 1 of 4, Search"_s;
    QTest::newRow("second") << 1 << u"Step 2 of 4, Dry run"_s;
    QTest::newRow("all done") << 4 << u"All 4 step(s) are done"_s;
}

void TestSteps::itSaysWhereOneIs()
{
    QFETCH(const int, step);
    QFETCH(const QString, said);
    Steps steps(names);

    steps.setCurrent(step);

    QCOMPARE(steps.accessibleName(), said);
    QCOMPARE(steps.current(), step);
}

void TestSteps::aTickTakesThePlaceOfANumber()
{
    Steps steps(names);
    steps.resize(steps.sizeHint() + QSize(20, 0));
    const QRect first(0, 0, 18, steps.height());
    const QImage before = steps.grab(first).toImage();

    steps.setCurrent(1);

    QVERIFY(steps.grab(first).toImage() != before);
}

void TestSteps::withLittleRoomOnlyThePresentStepHasItsName()
{
    Steps steps(names);

    steps.setCurrent(1);

    QVERIFY(steps.minimumSizeHint().width() < steps.sizeHint().width());
    QVERIFY(steps.minimumSizeHint().width() > 4 * 18);
}

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
