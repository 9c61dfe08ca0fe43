#include "app/core/database.h"
#include "ui/console/variablesdialog.h"
#include "ui/console/variablesmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QString acme = u"c1"_s;

struct Stage
{
    QTemporaryDir folder;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    Variables variables{database};
    std::unique_ptr<VariablesDialog> dialog;

    void begin()
    {
        dialog = std::make_unique<VariablesDialog>(variables, acme, u"Acme EU"_s);
        dialog->open();
    }
    [[nodiscard]] TableView *table() const { return dialog->findChild<TableView *>(u"Variables"_s); }
    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }
    [[nodiscard]] QPushButton *press(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QString problem() const { return dialog->findChild<QLabel *>(u"Problem"_s)->text(); }
    void type(int row, int column, const QString &text) const { model()->setData(model()->index(row, column), text); }
};

} // namespace

class TestVariablesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTyped();
    void addsByTypingIntoTheTable();
    void cancelKeepsNothing();
    void removesTheChosenRow();
    void saysWhatIsWrongWhileOneTypes_data();
    void saysWhatIsWrongWhileOneTypes();
    void theModelKeepsItsPromises();
};

void TestVariablesDialog::keepsWhatWasTyped()
{
    Stage stage;
    QVERIFY(stage.variables.set(acme, {{u"store"_s, u"galway"_s}}));
    stage.begin();

    stage.type(0, VariablesModel::ValueColumn, u"cork"_s);
    stage.type(1, VariablesModel::NameColumn, u" language "_s);
    stage.type(1, VariablesModel::ValueColumn, u"en"_s);
    QSignalSpy accepted(stage.dialog.get(), &QDialog::accepted);
    stage.press(u"Save"_s)->click();

    QCOMPARE(accepted.size(), 1);
    const QList<Variables::Variable> wanted{{u"store"_s, u"cork"_s}, {u"language"_s, u"en"_s}};
    QCOMPARE(stage.variables.of(acme), wanted);
    QVERIFY(stage.variables.of(u"c2"_s).isEmpty());
}

void TestVariablesDialog::addsByTypingIntoTheTable()
{
    Stage stage;
    stage.begin();
    QVERIFY(QTest::qWaitForWindowExposed(stage.dialog.get()));

    stage.press(u"Add variable"_s)->click();
    auto *editor = stage.table()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"store"_s);
    stage.press(u"Save"_s)->click();

    QCOMPARE(stage.variables.of(acme), (QList<Variables::Variable>{{u"store"_s, {}}}));
}

void TestVariablesDialog::cancelKeepsNothing()
{
    Stage stage;
    stage.begin();

    stage.type(0, VariablesModel::NameColumn, u"store"_s);
    stage.press(u"Cancel"_s)->click();

    QVERIFY(stage.variables.of(acme).isEmpty());
}

void TestVariablesDialog::removesTheChosenRow()
{
    Stage stage;
    QVERIFY(stage.variables.set(acme, {{u"store"_s, u"galway"_s}, {u"language"_s, u"en"_s}}));
    stage.begin();
    QVERIFY(!stage.press(u"Remove variable"_s)->isEnabled());

    stage.table()->selectRow(0);
    QVERIFY(stage.press(u"Remove variable"_s)->isEnabled());
    QTest::keyClick(stage.table(), Qt::Key_Delete);
    stage.press(u"Save"_s)->click();

    QCOMPARE(stage.variables.of(acme), (QList<Variables::Variable>{{u"language"_s, u"en"_s}}));
}

void TestVariablesDialog::saysWhatIsWrongWhileOneTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");

    QTest::newRow("no name") << QString() << u"galway"_s << u"has no name"_s;
    QTest::newRow("twice") << u"language"_s << u"fr"_s << u"twice"_s;
    QTest::newRow("a secret") << u"apiToken"_s << u"x"_s << u"apiToken"_s;
}

void TestVariablesDialog::saysWhatIsWrongWhileOneTypes()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, words);
    Stage stage;
    QVERIFY(stage.variables.set(acme, {{u"language"_s, u"en"_s}}));
    stage.begin();
    QVERIFY(stage.press(u"Save"_s)->isEnabled());

    stage.type(1, VariablesModel::ValueColumn, value);
    stage.type(1, VariablesModel::NameColumn, name);

    QVERIFY(!stage.problem().isEmpty());
    if (name != "apiToken"_L1)
        QVERIFY2(stage.problem().contains(words), qPrintable(stage.problem()));
    QVERIFY(!stage.press(u"Save"_s)->isEnabled());

    stage.type(1, VariablesModel::NameColumn, u"store"_s);
    QCOMPARE(stage.problem(), QString());
    QVERIFY(stage.press(u"Save"_s)->isEnabled());
}

void TestVariablesDialog::theModelKeepsItsPromises()
{
    VariablesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setVariables({{u"store"_s, u"galway"_s}});
    QVERIFY(model.setData(model.index(1, VariablesModel::NameColumn), u"language"_s));
    QVERIFY(!model.setData(model.index(2, VariablesModel::NameColumn), QString()));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, 0).data().toString(), u"Add a variable"_s);
    model.remove({0, 1, 2});

    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.variables().isEmpty());
}

QTEST_MAIN(TestVariablesDialog)
#include "tst_variablesdialog.moc"
