#include "app/console/definition.h"
#include "ui/console/operationsmodel.h"
#include "ui/console/operationsview.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray loyalty = R"(openapi: 3.0.3
info: {title: Loyalty, version: "2"}
paths:
  /points:
    get: {operationId: points, summary: Read points, responses: {"200": {description: Fine}}}
)";

QList<ListedDefinition> all(bool withOwn = true)
{
    QList<ListedDefinition> listed;
    const auto ours = Definition::ours();
    for (const Definition &definition : ours)
        listed.append({.key = definition.name(), .definition = definition, .isRead = true});
    if (withOwn)
        listed.append({.key = u"/somewhere/loyalty.yaml"_s, .definition = *Definition::read(loyalty, u"loyalty.yaml"_s), .isRead = true});
    return listed;
}

struct Stage
{
    OperationsModel model;
    QAbstractItemModelTester tester{&model};
    OperationsView view{model};
    QSignalSpy chosen{&view, &OperationsView::chosen};

    Stage()
    {
        model.setDefinitions(all());
        view.resize(284, 800);
        view.show();
    }
    QTreeView &tree() { return *view.findChild<QTreeView *>(u"Operations"_s); }
    void search(const QString &text) { view.findChild<SearchField *>(u"Find an operation"_s)->setText(text); }
    /// What can be seen, in order.
    QStringList rows()
    {
        QStringList texts;
        for (QModelIndex index = tree().model()->index(0, 0); index.isValid(); index = tree().indexBelow(index))
            texts.append(index.data().toString());
        return texts;
    }
    QModelIndex row(const QString &text)
    {
        return tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
};

} // namespace

class TestOperationsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsStandBelowTheirDefinitionsAndGroups()
    {
        Stage stage;

        const QStringList rows = stage.rows();

        QCOMPARE(rows.first(), u"Any request"_s);
        QVERIFY(rows.contains(u"Find guests"_s));
        QVERIFY(rows.contains(u"Data extensions"_s));
        QVERIFY(rows.contains(u"Clear cache"_s));
        QVERIFY(rows.contains(u"loyalty.yaml"_s));
        QVERIFY(rows.contains(u"Read points"_s));
        const QModelIndex group = stage.row(u"Data extensions"_s);
        QCOMPARE(group.data(OperationsModel::NoteRole).toInt(), stage.tree().model()->rowCount(group));
        QCOMPARE(stage.row(u"loyalty.yaml"_s).data(OperationsModel::NoteRole).toString(), u"yours"_s);
        QVERIFY(stage.model.operationCount() > 20);
    }

    void searchingShowsWhatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("by title") << u"find gue"_s << u"Find guests"_s;
        QTest::newRow("by path") << u"/v2.1/guests"_s << u"Create a guest"_s;
        QTest::newRow("by verb and word") << u"delete cache"_s << u"Clear cache"_s;
        QTest::newRow("by operation id") << u"patchSettings"_s << u"Change settings"_s;
        QTest::newRow("in a branch that was closed") << u"webhook list"_s << u"List webhooks"_s;
    }
    void searchingShowsWhatFits()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        Stage stage;

        stage.search(text);

        QVERIFY2(stage.rows().contains(found), qPrintable(stage.rows().join(u'\n')));
        QVERIFY(!stage.rows().contains(u"Read points"_s));
    }

    void afterASearchEverythingIsAsBefore()
    {
        Stage stage;
        stage.tree().collapse(stage.row(u"Guests"_s));
        const QStringList before = stage.rows();

        stage.search(u"guest"_s);
        QVERIFY(stage.rows() != before);
        stage.search({});

        QCOMPARE(stage.rows(), before);
    }

    void aSearchWithoutAnythingOffersAnyRequest()
    {
        Stage stage;

        stage.search(u"nothing like this"_s);
        auto *any = stage.view.findChild<QPushButton *>(u"Any request"_s);
        QVERIFY(any->isVisible());
        any->click();

        QCOMPARE(stage.chosen.last(), QVariantList({QString(), QString()}));
    }

    void choosingTellsWhatAndChoosingForThePersonDoesNot()
    {
        Stage stage;

        stage.tree().setCurrentIndex(stage.row(u"Find guests"_s));
        QCOMPARE(stage.chosen.last(), QVariantList({u"guests"_s, u"listGuests"_s}));
        const qsizetype told = stage.chosen.size();
        stage.view.choose(u"edge"_s, u"clearCache"_s);

        QCOMPARE(stage.chosen.size(), told);
        QCOMPARE(stage.tree().currentIndex().data().toString(), u"Clear cache"_s);
    }

    void aBranchIsOpenedByAClickAndByTheKeyboard()
    {
        Stage stage;
        const QModelIndex group = stage.row(u"Data extensions"_s);
        QVERIFY(!stage.tree().isExpanded(group));

        QTest::mouseClick(stage.tree().viewport(), Qt::LeftButton, {}, stage.tree().visualRect(group).center());
        QVERIFY(stage.tree().isExpanded(group));
        QTest::keyClick(&stage.tree(), Qt::Key_Space);

        QVERIFY(!stage.tree().isExpanded(group));
    }

    void whatIsChosenIsOpenedByAClickAndByReturn()
    {
        Stage stage;
        QSignalSpy opened(&stage.view, &OperationsView::opened);
        const QModelIndex operation = stage.row(u"Find guests"_s);

        stage.tree().setCurrentIndex(operation);
        QVERIFY(opened.isEmpty());
        QTest::mouseClick(stage.tree().viewport(), Qt::LeftButton, {}, stage.tree().visualRect(operation).center());
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(stage.tree().viewport(), Qt::LeftButton, {}, stage.tree().visualRect(operation).center());
        QCOMPARE(opened.size(), 2);
        QTest::keyClick(&stage.tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 3);

        stage.tree().setCurrentIndex(stage.row(u"Data extensions"_s));
        QTest::keyClick(&stage.tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 3);
    }

    void openBranchesAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Stage first;
        first.tree().collapse(first.row(u"Guests"_s));
        first.tree().expand(first.row(u"Webhooks"_s));
        first.view.saveState(settings);

        Stage second;
        second.view.restoreState(settings);

        QVERIFY(!second.tree().isExpanded(second.row(u"Guests"_s)));
        QVERIFY(second.tree().isExpanded(second.row(u"Webhooks"_s)));
    }

    void theModelHoldsWhenDefinitionsComeAndGo()
    {
        Stage stage;
        stage.model.setDefinitions(all(false));
        QVERIFY(!stage.row(u"loyalty.yaml"_s).isValid());

        stage.model.setDefinitions({});

        QCOMPARE(stage.model.rowCount(), 1);
        QVERIFY(!stage.model.indexOf(u"guests"_s, u"listGuests"_s).isValid());
    }
};

QTEST_MAIN(TestOperationsView)
#include "tst_operationsview.moc"
