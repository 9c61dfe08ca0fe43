#include "ui/shell/theme.h"
#include "ui/widgets/headersdelegate.h"
#include "ui/widgets/headersgrid.h"
#include "ui/widgets/headersmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestHeadersGrid : public QObject
{
    Q_OBJECT

    const HeadersGrid::Rows m_rows = {{u"content-type"_s, u"application/json"_s}, {u"x-token"_s, u"hush"_s}};

    static TableView *table(const HeadersGrid &grid) { return grid.findChild<TableView *>(u"Headers"_s); }
    static QString shown(const HeadersGrid &grid, int row, int column)
    {
        return table(grid)->model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void theModelKeepsItsPromises()
    {
        HeadersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setRows(m_rows, m_rows);
        const int row = model.addRow();
        QVERIFY(model.setData(model.index(row, HeadersModel::Name), u" x-site "_s));
        QVERIFY(model.setData(model.index(row, HeadersModel::Value), u"acme"_s));
        model.remove(0);

        const HeadersModel::Rows expected = {{u"x-token"_s, u"hush"_s}, {u"x-site"_s, u"acme"_s}};
        QCOMPARE(model.rows(), expected);
    }

    void aValueIsDotsOfOneLengthUntilItIsShown()
    {
        HeadersGrid grid;
        grid.setRows(m_rows);
        QCOMPARE(shown(grid, 1, HeadersModel::Value), QString(12, u'•'));
        QVERIFY(!grid.isAllShown());

        grid.setAllShown(true);
        QCOMPARE(shown(grid, 1, HeadersModel::Value), u"hush"_s);
        QVERIFY(grid.isAllShown());

        grid.setAllShown(false);
        QCOMPARE(shown(grid, 1, HeadersModel::Value), QString(12, u'•'));
    }

    void aHiddenValueIsHiddenFromScreenReadersToo()
    {
        HeadersModel model;
        model.setRows(m_rows, m_rows);

        QVERIFY(!model.index(1, HeadersModel::Value).data(Qt::AccessibleTextRole).toString().contains(u"hush"_s));
    }

    void harmlessHeadersAreReadableAtOnce()
    {
        HeadersGrid grid;
        grid.setRows(m_rows);
        QCOMPARE(shown(grid, 0, HeadersModel::Value), u"application/json"_s);
    }

    void theKeysRemoveAndShow()
    {
        HeadersGrid grid;
        grid.setRows(m_rows);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        table(grid)->setFocus();
        table(grid)->setCurrentIndex(table(grid)->model()->index(1, HeadersModel::Name));
        QSignalSpy changed(&grid, &HeadersGrid::changed);

        QTest::keyClick(table(grid), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(shown(grid, 1, HeadersModel::Value), u"hush"_s);
        QCOMPARE(changed.size(), 0);

        QTest::keyClick(table(grid), Qt::Key_Delete);
        QCOMPARE(grid.rows(), HeadersGrid::Rows({{u"content-type"_s, u"application/json"_s}}));
        QCOMPARE(changed.size(), 1);
    }

    void aRowIsEditedWithF2()
    {
        HeadersGrid grid;
        grid.setRows(m_rows);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        table(grid)->setFocus();
        table(grid)->setCurrentIndex(table(grid)->model()->index(1, HeadersModel::Value));
        QSignalSpy changed(&grid, &HeadersGrid::changed);

        QTest::keyClick(table(grid), Qt::Key_F2);
        auto *editor = grid.findChild<QLineEdit *>(u"Header value"_s);
        QVERIFY(editor);
        QCOMPARE(editor->echoMode(), QLineEdit::Password);
        editor->setText(u"louder"_s);
        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_COMPARE(grid.rows().at(1).second, u"louder"_s);
        QCOMPARE(changed.size(), 1);
    }

    void theLastRowAddsOneAndEditsItsName()
    {
        HeadersGrid grid;
        grid.setRows(m_rows);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        table(grid)->setFocus();
        table(grid)->setCurrentIndex(table(grid)->model()->index(2, HeadersModel::Name));

        QTest::keyClick(table(grid), Qt::Key_Return);
        auto *editor = grid.findChild<QLineEdit *>(u"Header name"_s);
        QVERIFY(editor);
        editor->setText(u"x-site"_s);
        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_COMPARE(grid.rows().size(), 3);
        QCOMPARE(grid.rows().at(2).first, u"x-site"_s);
    }

    void anEmptyRowIsNotAHeader()
    {
        HeadersGrid grid;
        grid.setRows(m_rows);

        grid.addRow();

        QCOMPARE(grid.rows(), m_rows);
    }

    void theMousePressesEyeAndCross()
    {
        HeadersGrid grid;
        grid.setRows(m_rows);
        grid.resize(500, grid.height());
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        const QRect cell = table(grid)->visualRect(table(grid)->model()->index(1, HeadersModel::Value));

        QTest::mouseClick(table(grid)->viewport(), Qt::LeftButton, {}, HeadersDelegate::eyeRect(cell, Qt::LeftToRight).center());
        QCOMPARE(shown(grid, 1, HeadersModel::Value), u"hush"_s);

        QTest::mouseClick(table(grid)->viewport(), Qt::LeftButton, {}, HeadersDelegate::crossRect(cell, Qt::LeftToRight).center());
        QCOMPARE(grid.rows().size(), 1);
    }

    void newAndChangedRowsAreTold()
    {
        HeadersModel model;
        model.setRows({{u"x-token"_s, u"other"_s}, {u"x-site"_s, u"acme"_s}, {u"content-type"_s, u"application/json"_s}}, m_rows);

        QCOMPARE(model.index(0, 0).data(HeadersModel::StateRole).toInt(), int(HeadersModel::State::Changed));
        QCOMPARE(model.index(1, 0).data(HeadersModel::StateRole).toInt(), int(HeadersModel::State::New));
        QCOMPARE(model.index(2, 0).data(HeadersModel::StateRole).toInt(), int(HeadersModel::State::Same));
    }

    void theHeightFollowsTheRowsUpToEight()
    {
        HeadersGrid grid;
        grid.setRows(m_rows);
        const int two = grid.height();
        HeadersGrid::Rows many;
        for (int i = 0; i < 30; ++i)
            many << std::pair(u"x-%1"_s.arg(i), QString());

        grid.setRows(many);

        QVERIFY(grid.height() > two);
        QVERIFY(grid.height() < 11 * theme::row);
    }
};

QTEST_MAIN(TestHeadersGrid)
#include "tst_headersgrid.moc"
