#include "ui/shell/theme.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestTableView : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model{3, 3};

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp);
        m_model.setHorizontalHeaderLabels({u"Label"_s, u"Host"_s, u"State"_s});
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                m_model.setData(m_model.index(row, column), u"%1%2"_s.arg(QChar(u'a' + row)).arg(column));
        }
        m_model.setData(m_model.index(2, 1), u"tab\there\nand line"_s);
    }

    void theChosenRowsAreCopiedAsTheyStand()
    {
        TableView view(u"Webhooks"_s);
        view.setModel(&m_model);
        view.horizontalHeader()->moveSection(2, 0);
        view.setColumnHidden(0, true);
        view.selectRow(2);
        view.selectionModel()->select(m_model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(QApplication::clipboard()->text(), u"a2\ta1\nc2\ttab here and line"_s);
    }

    void nothingChosenLeavesTheClipboardAlone()
    {
        TableView view(u"Webhooks"_s);
        view.setModel(&m_model);
        QApplication::clipboard()->setText(u"before"_s);

        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void theColumnsAreAsTheyWereLeft()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        TableView before(u"Webhooks"_s);
        before.setModel(&m_model);
        before.setSortingEnabled(true);
        before.sortByColumn(1, Qt::DescendingOrder);
        before.setColumnWidth(2, 222);
        before.setColumnHidden(1, true);
        before.horizontalHeader()->moveSection(2, 0);
        before.saveColumns(settings, u"columns"_s);

        TableView after(u"Webhooks"_s);
        after.setModel(&m_model);
        after.restoreColumns(settings, u"columns"_s);

        QCOMPARE(after.columnWidth(2), 222);
        QVERIFY(after.isColumnHidden(1));
        QCOMPARE(after.horizontalHeader()->visualIndex(2), 0);
        QCOMPARE(after.horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(after.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void theMenuHidesColumnsButNeverTheLast()
    {
        TableView view(u"Webhooks"_s);
        view.setModel(&m_model);
        QMenu *menu = view.columnsMenu();
        const auto choice = [&](const QString &name) {
            Q_EMIT menu->aboutToShow();
            return menu->findChild<QAction *>(name);
        };

        choice(u"Host"_s)->trigger();
        choice(u"State"_s)->trigger();

        QVERIFY(view.isColumnHidden(1));
        QVERIFY(view.isColumnHidden(2));
        QVERIFY(!choice(u"Label"_s)->isEnabled());
        choice(u"Host"_s)->trigger();
        QVERIFY(!view.isColumnHidden(1));
    }

    void returnOpensAndDelAsks()
    {
        TableView view(u"Webhooks"_s);
        view.setModel(&m_model);
        view.setCurrentIndex(m_model.index(1, 0));
        QSignalSpy opened(&view, &TableView::opened);
        QSignalSpy deleted(&view, &TableView::deletePressed);

        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Delete);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 1);
        QCOMPARE(deleted.size(), 1);
    }

    void theRowUnderTheMouseIsKnown()
    {
        TableView view(u"Webhooks"_s);
        view.setModel(&m_model);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.hoveredRow(), -1);

        QTest::mouseMove(view.viewport(), view.visualRect(m_model.index(1, 1)).center());
        QTRY_COMPARE(view.hoveredRow(), 1);

        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&view, &leave);
        QCOMPARE(view.hoveredRow(), -1);
    }

    void aDotTakesItsPlaceAndItsColour()
    {
        QStandardItemModel model(1, 1);
        TableView view(u"Webhooks"_s);
        view.setModel(&model);
        model.setData(model.index(0, 0), u"Failing"_s);
        const int bare = view.itemDelegate()->sizeHint({}, model.index(0, 0)).width();
        model.setData(model.index(0, 0), int(Tone::Bad), ToneRole);
        model.setData(model.index(0, 0), int(Dot::Full), DotRole);
        view.resize(200, 100);

        const QImage image = view.viewport()->grab().toImage();

        QVERIFY(view.itemDelegate()->sizeHint({}, model.index(0, 0)).width() > bare);
        const QPoint dot(theme::u4 + 4, view.visualRect(model.index(0, 0)).center().y());
        QCOMPARE(image.pixelColor(dot), theme::colour(theme::Colour::Bad));
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
