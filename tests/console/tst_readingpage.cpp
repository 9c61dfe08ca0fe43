#include "console/sampleexchange.h"
#include "ui/console/readingpage.h"
#include "ui/console/schematree.h"
#include "ui/console/schematreemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    const Definition definition = guestsDefinition();
    ReadingPage page;

    explicit Stage(const QString &operation)
    {
        page.resize(1000, 800);
        page.setOperation(definition, operationOf(definition, operation), QUrl(u"https://cdp.example"_s));
        page.show();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
};

QModelIndex rowOf(const QAbstractItemModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == name)
            return model.index(row, 0);
    }
    return {};
}

ExactJson endlessSchema()
{
    return *ExactJson::parse(quoted("{'type':'object','properties':{'name':{'type':'string'},'child':{'$ref':'#'}},'required':['name']}"));
}

} // namespace

class TestReadingPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheOperationIs();
    void listsParametersByTheirPlace();
    void showsTheBodyAsATree();
    void findsAMember();
    void answersShowTheirExamples();
    void theExampleCanBeACommandLine();
    void leadsToThePaneAndToTheForm();
    void aSchemaWithinItselfEnds();
};

void TestReadingPage::saysWhatTheOperationIs()
{
    const Stage stage(u"createGuest"_s);

    QCOMPARE(stage.find<QLabel>(u"Title of the operation"_s)->text(), u"Create a guest"_s);
    QCOMPARE(stage.find<QLabel>(u"Verb"_s)->text(), u"POST"_s);
    QVERIFY(stage.find<QLabel>(u"Description of the operation"_s)->text().contains("Only"_L1));
    stage.find<QPushButton>(u"Copy path of the operation"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"POST /v2.1/guests"_s);
}

void TestReadingPage::listsParametersByTheirPlace()
{
    const Stage stage(u"listGuests"_s);

    const QAbstractItemModel *query = stage.find<SchemaTree>(u"Parameters in the query"_s)->model();

    const QModelIndex limit = rowOf(*query, u"limit"_s);
    QVERIFY(limit.isValid());
    QVERIFY(!limit.siblingAtColumn(SchemaTreeModel::MeaningColumn).data().toString().isEmpty());
    QVERIFY(!stage.page.findChild<SchemaTree *>(u"Body members"_s));
}

void TestReadingPage::showsTheBodyAsATree()
{
    const Stage stage(u"createGuest"_s);
    auto *tree = stage.find<SchemaTree>(u"Body members"_s);
    const int height = tree->height();

    const QModelIndex type = rowOf(*tree->model(), u"guestType"_s);
    QVERIFY(type.siblingAtColumn(SchemaTreeModel::TypeColumn).data(SchemaTreeModel::RequiredRole).toBool());
    QVERIFY(type.siblingAtColumn(SchemaTreeModel::TypeColumn).data(Qt::AccessibleTextRole).toString().endsWith("required"_L1));
    auto *more = stage.find<QPushButton>(u"More members"_s);
    QVERIFY(more->isVisible());
    more->click();

    QVERIFY(tree->height() > height);
    QVERIFY(!more->isVisible());
    QCOMPARE(tree->model()->rowCount(), tree->schema()->rowCount());
}

void TestReadingPage::findsAMember()
{
    const Stage stage(u"createGuest"_s);
    auto *tree = stage.find<SchemaTree>(u"Body members"_s);

    stage.find<QLineEdit>(u"Find a member"_s)->setText(u"provider"_s);
    const QModelIndex identifiers = rowOf(*tree->model(), u"identifiers"_s);

    QVERIFY(identifiers.isValid());
    QVERIFY(tree->isExpanded(identifiers));
    QVERIFY(!rowOf(*tree->model(), u"firstName"_s).isValid());
    stage.find<QLineEdit>(u"Find a member"_s)->clear();
    QVERIFY(rowOf(*tree->model(), u"firstName"_s).isValid());
}

void TestReadingPage::answersShowTheirExamples()
{
    const Stage stage(u"createGuest"_s);
    auto *answers = stage.find<TableView>(u"Answers"_s);
    auto *code = stage.find<CodeEdit>(u"Example answer"_s);
    QVERIFY(stage.find<QComboBox>(u"Answer"_s)->currentText().startsWith("201"_L1));
    const QString created = code->toPlainText();

    answers->selectRow(1);

    QVERIFY(stage.find<QComboBox>(u"Answer"_s)->currentText().startsWith("400"_L1));
    QVERIFY(code->toPlainText() != created);
    QVERIFY(ExactJson::parse(code->toPlainText().toUtf8()));
    stage.find<QPushButton>(u"Copy example answer"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), code->toPlainText());
}

void TestReadingPage::theExampleCanBeACommandLine()
{
    const Stage stage(u"createGuest"_s);
    auto *code = stage.find<CodeEdit>(u"Example request"_s);
    QVERIFY(code->isReadOnly());
    QVERIFY(ExactJson::parse(code->toPlainText().toUtf8()));

    stage.find<QToolButton>(u"cURL"_s)->click();

    QVERIFY(code->toPlainText().startsWith("curl"_L1));
    QVERIFY(code->toPlainText().contains("https://cdp.example/v2.1/guests"_L1));
}

void TestReadingPage::leadsToThePaneAndToTheForm()
{
    const Stage stage(u"createGuest"_s);
    QSignalSpy tried(&stage.page, &ReadingPage::tryWanted);
    QSignalSpy saved(&stage.page, &ReadingPage::saveDefinitionWanted);
    QSignalSpy opened(&stage.page, &ReadingPage::openPaneWanted);

    stage.find<QPushButton>(u"Try it"_s)->click();
    stage.find<QPushButton>(u"Save definition as"_s)->click();
    stage.find<QPushButton>(u"Open pane"_s)->click();

    QCOMPARE(tried.size() + saved.size(), 2);
    QCOMPARE(opened.first().first().toString(), u"Guests"_s);
}

void TestReadingPage::aSchemaWithinItselfEnds()
{
    SchemaTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setSchema(Schema(endlessSchema(), Schema::Dialect::OpenApi31));
    int depth = 0;
    for (QModelIndex index = rowOf(model, u"child"_s); index.isValid() && depth < 100; ++depth)
        index = model.rowCount(index) > 1 ? model.index(1, 0, index) : QModelIndex();

    QCOMPARE(model.rowCount(), 2);
    QVERIFY2(depth < 100, "the tree goes on for ever");
}

QTEST_MAIN(TestReadingPage)
#include "tst_readingpage.moc"
