#include "ui/shell/sidebyside.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace edgewise;

class TestSideBySide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = new QLineEdit;
        m_panel = new QLineEdit;
        m_sides = std::make_unique<SideBySide>(m_place);
        m_sides->setPanel(m_panel);
        m_sides->resize(1248, 600);
        m_sides->show();
        m_sides->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sides.get()));
        m_place->setFocus();
    }
    void cleanup() { m_sides.reset(); }

    void closedItIsAllThePlaces()
    {
        QVERIFY(!m_panel->isVisible());
        QCOMPARE(m_place->geometry(), m_sides->rect());
    }

    void thePanelStandsBesideThePlace_data()
    {
        QTest::addColumn<bool>("isMirrored");

        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void thePanelStandsBesideThePlace()
    {
        QFETCH(const bool, isMirrored);
        m_sides->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);

        m_sides->setPanelWidth(500);
        m_sides->setOpen(true);

        QVERIFY(m_panel->isVisible());
        QVERIFY(!m_panel->geometry().intersects(m_place->geometry()));
        QCOMPARE(m_place->width(), 748);
        QCOMPARE(m_panel->x() < m_place->x(), isMirrored);
    }

    void withoutRoomItLiesOverThePlace()
    {
        m_sides->setOpen(true);

        m_sides->resize(700, 600);

        QCOMPARE(m_place->geometry(), m_sides->rect());
        QTRY_COMPARE(m_panel->geometry().right(), m_sides->rect().right());
        QVERIFY(m_panel->width() <= 700);
    }

    void thePlaceKeepsWhatItNeeds()
    {
        m_sides->setOpen(true);

        m_sides->setPanelWidth(5000);

        QVERIFY(m_place->width() >= 500);
        m_sides->setPanelWidth(1);
        QVERIFY(m_panel->width() >= 300);
    }

    void theLineBetweenThemIsMoved()
    {
        m_sides->setPanelWidth(500);
        m_sides->setOpen(true);
        auto *edge = m_sides->findChild<QWidget *>(u"Edge of the panel"_s);
        const QPoint hold = edge->rect().center();

        QTest::mousePress(edge, Qt::LeftButton, {}, hold);
        QTest::mouseMove(edge, hold - QPoint(60, 0));
        QTest::mouseRelease(edge, Qt::LeftButton, {}, edge->rect().center());

        QCOMPARE(m_sides->panelWidth(), 560);
        QCOMPARE(m_place->width(), 688);
    }

    void openingTakesTheFocusAndEscapeGivesItBack()
    {
        QSignalSpy changed(m_sides.get(), &SideBySide::openChanged);

        m_sides->setOpen(true);
        const bool hadFocus = m_panel->hasFocus();
        QTest::keyClick(m_panel, Qt::Key_Escape);

        QVERIFY(hadFocus);
        QVERIFY(!m_sides->isOpen());
        QVERIFY(m_place->hasFocus());
        QCOMPARE(changed.size(), 2);
    }

    void escapeInThePlaceIsNotMeantForThePanel()
    {
        m_sides->setOpen(true);
        m_place->setFocus();

        QTest::keyClick(m_place, Qt::Key_Escape);

        QVERIFY(m_sides->isOpen());
    }

private:
    std::unique_ptr<SideBySide> m_sides;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_panel = nullptr;
};

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
