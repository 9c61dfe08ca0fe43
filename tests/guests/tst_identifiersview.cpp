#include "support/await.h"
#include "ui/guests/identifiersmodel.h"
#include "ui/guests/identifiersview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

QList<Identifier> two()
{
    return {{u"LOYALTY"_s, u"L-20417"_s, u"2031-04-01T00:00:00.000Z"_s}, {u"CRM"_s, u"7"_s}};
}

} // namespace

class TestIdentifiersView : public QObject
{
    Q_OBJECT

    using Model = IdentifiersModel;

    static void type(TableView *table, int row, int column, const QString &text)
    {
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
    }
    static Model::State stateOf(const TableView *table, int row)
    {
        return Model::State(table->model()->index(row, 0).data(Model::StateRole).toInt());
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void theModelKeepsItsPromises()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setIdentifiers(two(), {two().first(), {u"WEB"_s, u"1"_s}});
        QCOMPARE(model.rowCount(), 4);
        model.setData(model.index(model.addRow(), Model::ProviderColumn), u"ERP"_s);
        model.remove(0);
        model.remove(1);
        model.restore(0);

        QCOMPARE(model.identifiers(), (QList<Identifier>{two().first(), {u"ERP"_s, {}}}));
    }

    void givesBackWhatItWasGiven_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::newRow("none") << QString();
        QTest::newRow("long") << u"2031-04-01T00:00:00.000Z"_s;
        QTest::newRow("short") << u"2031-04-01"_s;
        QTest::newRow("no date") << u"never"_s;
    }
    void givesBackWhatItWasGiven()
    {
        QFETCH(QString, expiry);
        const QList<Identifier> identifiers{{u"Loyalty "_s, u" l-1"_s, expiry}};
        IdentifiersView view;

        view.setIdentifiers(identifiers, identifiers);

        QCOMPARE(view.identifiers(), identifiers);
    }

    void aCellIsEditedAndMarked()
    {
        IdentifiersView view;
        view.setIdentifiers(two(), two());
        view.show();
        auto *table = view.findChild<TableView *>(u"Identifiers"_s);
        QSignalSpy edited(&view, &IdentifiersView::edited);

        type(table, 0, Model::IdColumn, u"L-20418"_s);
        type(table, 1, Model::ExpiryColumn, u"2032-01-02"_s);

        QCOMPARE(view.identifiers().at(0).id, u"L-20418"_s);
        QCOMPARE(view.identifiers().at(0).expiryDate, two().at(0).expiryDate);
        QCOMPARE(view.identifiers().at(1).expiryDate, u"2032-01-02T00:00:00.000Z"_s);
        QCOMPARE(stateOf(table, 1), Model::State::Changed);
        QCOMPARE(edited.size(), 2);
    }

    void oneIsAddedByTheKeyboard()
    {
        IdentifiersView view;
        view.setIdentifiers(two(), two());
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *table = view.findChild<TableView *>(u"Identifiers"_s);
        table->setFocus();

        QTest::keyClick(table, Qt::Key_Insert);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"ERP"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
        type(table, 2, Model::IdColumn, u"42"_s);

        QCOMPARE(view.identifiers().last(), (Identifier{u"ERP"_s, u"42"_s}));
        QCOMPARE(stateOf(table, 2), Model::State::New);
    }

    void aRemovedOneStaysInSightAndComesBack()
    {
        IdentifiersView view;
        view.setIdentifiers(two(), two());
        view.show();
        auto *table = view.findChild<TableView *>(u"Identifiers"_s);
        table->selectRow(0);

        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(view.identifiers(), QList<Identifier>{two().at(1)});
        QCOMPARE(stateOf(table, 0), Model::State::Removed);
        QCOMPARE(table->model()->rowCount(), 3);

        view.findChild<QPushButton *>(u"Restore identifier"_s)->click();
        QCOMPARE(view.identifiers(), two());
    }

    void capitalsMakeAnotherIdentifier()
    {
        IdentifiersView view;
        view.setIdentifiers(two(), {{u"Loyalty"_s, u"L-20417"_s, two().first().expiryDate}, two().at(1)});
        auto *table = view.findChild<TableView *>(u"Identifiers"_s);

        QCOMPARE(stateOf(table, 0), Model::State::New);
        QCOMPARE(stateOf(table, 1), Model::State::Same);
        QCOMPARE(stateOf(table, 2), Model::State::Removed);
    }

    void theProblemIsSaid()
    {
        IdentifiersView view;
        auto *line = view.findChild<QLabel *>(u"Identifiers line"_s);
        QVERIFY(line->isHidden());

        view.setProblem(u"It needs an id."_s);

        QVERIFY(!line->isHidden());
        QCOMPARE(line->text(), u"It needs an id."_s);
        QCOMPARE(view.findChild<TableView *>(u"Identifiers"_s)->accessibleDescription(), u"It needs an id."_s);
    }

    void itMayGoWhileACellIsBeingEdited()
    {
        auto view = std::make_unique<IdentifiersView>();
        view->setIdentifiers(two(), two());
        view->show();
        view->addRow();
        QTest::keyClicks(view->findChild<TableView *>()->viewport()->findChild<QLineEdit *>(), u"ERP"_s);

        view.reset();

        QCoreApplication::processEvents();
        QVERIFY(!view);
    }
};

QTEST_MAIN(TestIdentifiersView)
#include "tst_identifiersview.moc"
