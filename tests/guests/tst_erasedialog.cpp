#include "app/core/database.h"
#include "app/guests/guesthistory.h"
#include "support/guesttenant.h"
#include "support/preparedask.h"
#include "ui/guests/erasedialog.h"
#include "ui/guests/erasemodel.h"
#include "ui/guests/erasureprint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    GuestTenant tenant{0};
    QTemporaryDir folder;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    GuestHistory history{database};
    PreparedAsk ask;
    Guest ada = tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"lastName\":\"Byrne\",\"emails\":[\"ada@mail.example\"]}");
    QWidget window;
    QPointer<EraseDialog> dialog;

    void makeOthers()
    {
        tenant.make("{\"guestType\":\"visitor\",\"firstName\":\"A.\",\"lastName\":\"Byrne\",\"emails\":[\"ada@mail.example\"]}");
        tenant.make("{\"guestType\":\"visitor\",\"firstName\":\"Harbour\",\"lastName\":\"Desk\",\"emails\":[\"ada@mail.example\"]}");
    }
    void begin(bool production = true)
    {
        const Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s, .production = production, .colour = u"#C21F2B"_s};
        window.show();
        dialog = new EraseDialog(*tenant.service, history, ask, connection, folder.filePath(u"reports"_s), ada, &window);
        dialog->open();
    }
    bool isDryRun() const { return dialog->erasure().state() == Erasure::State::DryRun; }
    bool isFinished() const { return dialog->erasure().state() == Erasure::State::Finished; }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    void type(const QString &name) const { find<QLineEdit>(u"Name to confirm"_s)->setText(name); }
    QString notice() const
    {
        auto *banner = find<Banner>(u"Erasure notice"_s);
        return banner->isVisible() ? banner->text() : QString();
    }
    QString step() const { return find<Steps>(u"Steps"_s)->accessibleName(); }
    qsizetype deletions() const { return tenant.http->writes().count("DELETE"); }
};

} // namespace

class TestEraseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheDryRunWithReasons();
    void theModelKeepsItsPromises();
    void theTenantsNameHasToBeTyped();
    void oneGuestOnATestConnectionNeedsANamedButtonAlone();
    void enterErasesNobody();
    void spaceTicksAndTheHeadTicksAllButOtherNames();
    void walksThroughToTheReport();
    void goesOnWhileItIsClosed();
    void closingTheDryRunEndsIt();
    void anErrorStaysInTheDialogAndRetryGoesOn();
    void whatIsSearchedByCanBeChanged();
    void theReportCanBeSavedAsJsonAndAsAPage();
    void thePageHoldsNoPersonalData();
    void whoTurnedUpMeanwhileIsOffered();
};

void TestEraseDialog::showsTheDryRunWithReasons()
{
    Stage stage;
    stage.makeOthers();
    stage.begin();
    QCOMPARE(stage.step(), u"Step 1 of 4, Search"_s);

    QTRY_VERIFY(stage.isDryRun());

    QCOMPARE(stage.step(), u"Step 2 of 4, Dry run"_s);
    const auto *model = stage.find<TableView>(u"Matches"_s)->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, EraseModel::GuestColumn).data().toString(), u"Ada Byrne"_s);
    QCOMPARE(model->index(1, EraseModel::FoundByColumn).data().toString(), u"E-mail"_s);
    QCOMPARE(model->index(2, EraseModel::FoundByColumn).data().toString(), u"Shared e-mail, other name"_s);
    QVERIFY(model->index(2, 0).data(EraseModel::WarnRole).toBool());
    QCOMPARE(stage.find<QLabel>(u"Found by"_s)->text(), u"found by 1 e-mail(s)"_s);
    QCOMPARE(stage.button(u"Erase"_s)->text(), u"Erase 2 guest(s)"_s);
    QCOMPARE(stage.deletions(), 0);
}

void TestEraseDialog::theModelKeepsItsPromises()
{
    Stage stage;
    stage.makeOthers();
    Erasure erasure(*stage.tenant.service, stage.history, {u"c1"_s, u"Acme EU"_s}, stage.folder.filePath(u"reports"_s), stage.ada);
    EraseModel model(erasure);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    erasure.start();
    QTRY_COMPARE(erasure.state(), Erasure::State::DryRun);
    QVERIFY(model.setData(model.index(1, EraseModel::TickColumn), Qt::Unchecked, Qt::CheckStateRole));
    erasure.erase();
    QTRY_COMPARE(erasure.state(), Erasure::State::Finished);

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, EraseModel::StateColumn).data().toString(), u"Deleted"_s);
    QVERIFY(!(model.flags(model.index(0, EraseModel::TickColumn)) & Qt::ItemIsUserCheckable));
}

void TestEraseDialog::theTenantsNameHasToBeTyped()
{
    Stage stage;
    stage.begin(true);
    QTRY_VERIFY(stage.isDryRun());
    QVERIFY(stage.find<QLineEdit>(u"Name to confirm"_s)->isVisible());
    QVERIFY(!stage.button(u"Erase"_s)->isEnabled());

    stage.type(u"acme"_s);
    QVERIFY(!stage.button(u"Erase"_s)->isEnabled());
    stage.type(u"Acme EU"_s);

    QVERIFY(stage.button(u"Erase"_s)->isEnabled());
    QVERIFY(!stage.button(u"Erase"_s)->isDefault());
}

void TestEraseDialog::oneGuestOnATestConnectionNeedsANamedButtonAlone()
{
    Stage stage;
    stage.begin(false);

    QTRY_VERIFY(stage.isDryRun());

    QVERIFY(!stage.find<QLineEdit>(u"Name to confirm"_s)->isVisible());
    QCOMPARE(stage.button(u"Erase"_s)->text(), u"Erase Ada Byrne"_s);
    QVERIFY(stage.button(u"Erase"_s)->isEnabled());
    QVERIFY(!stage.button(u"Erase"_s)->isDefault());
}

void TestEraseDialog::enterErasesNobody()
{
    Stage stage;
    stage.begin(true);
    QTRY_VERIFY(stage.isDryRun());
    stage.type(u"Acme EU"_s);

    QTest::keyClick(stage.find<QLineEdit>(u"Name to confirm"_s), Qt::Key_Return);

    QVERIFY(stage.dialog->isVisible());
    QVERIFY(stage.isDryRun());
    QCOMPARE(stage.deletions(), 0);
}

void TestEraseDialog::spaceTicksAndTheHeadTicksAllButOtherNames()
{
    Stage stage;
    stage.makeOthers();
    stage.begin();
    QTRY_VERIFY(stage.isDryRun());
    auto *table = stage.find<TableView>(u"Matches"_s);
    Erasure &erasure = stage.dialog->erasure();

    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(erasure.toErase(), 1);

    const QRect head(table->horizontalHeader()->sectionViewportPosition(EraseModel::TickColumn), 0,
                     table->columnWidth(EraseModel::TickColumn), table->horizontalHeader()->height());
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, head.center());
    QCOMPARE(erasure.toErase(), 0);
    QVERIFY(!stage.button(u"Erase"_s)->isEnabled());
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, head.center());
    QCOMPARE(erasure.toErase(), 2);
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(table->horizontalHeader()->hasFocus());
    QTest::keyClick(table->horizontalHeader(), Qt::Key_Space);
    QCOMPARE(erasure.toErase(), 0);
    QTest::keyClick(table->horizontalHeader(), Qt::Key_Space);
    QCOMPARE(erasure.toErase(), 2);

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, EraseModel::TickColumn)).center());
    QTRY_VERIFY(stage.isDryRun());
    QCOMPARE(erasure.toErase(), 3);
}

void TestEraseDialog::walksThroughToTheReport()
{
    Stage stage;
    stage.makeOthers();
    stage.begin();
    QTRY_VERIFY(stage.isDryRun());
    QSignalSpy erased(stage.dialog.data(), &EraseDialog::erased);

    stage.type(u"Acme EU"_s);
    stage.button(u"Erase"_s)->click();
    QCOMPARE(stage.step(), u"Step 3 of 4, Erase"_s);
    QVERIFY(stage.find<TableView>(u"Erasing"_s)->isVisible());
    QCOMPARE(stage.find<TableView>(u"Erasing"_s)->model()->rowCount(), 2);
    QTRY_VERIFY(stage.isFinished());

    QCOMPARE(stage.step(), u"All 4 step(s) are done"_s);
    QCOMPARE(erased.size(), 2);
    QCOMPARE(stage.dialog->windowTitle(), u"2 guest(s) erased"_s);
    QVERIFY(stage.notice().contains("Harbour Desk"_L1));
    QVERIFY(stage.find<QLabel>(u"Still to do"_s)->text().contains("24 hours"_L1));
    QVERIFY(stage.button(u"Close"_s)->isDefault());
    QTRY_VERIFY(stage.button(u"Show in folder"_s)->isVisible());

    stage.button(u"Close"_s)->click();
    QTRY_VERIFY(!stage.dialog);
}

void TestEraseDialog::goesOnWhileItIsClosed()
{
    Stage stage;
    stage.makeOthers();
    stage.begin();
    QTRY_VERIFY(stage.isDryRun());
    stage.tenant.sandbox.set({"deleteGuest.delay=150"});
    stage.type(u"Acme EU"_s);
    QSignalSpy changed(stage.dialog.data(), &EraseDialog::workChanged);

    stage.button(u"Erase"_s)->click();
    QTest::keyClick(stage.dialog.data(), Qt::Key_Escape);

    QVERIFY(!stage.dialog->isVisible());
    QVERIFY(stage.dialog->isInBackground());
    QCOMPARE(stage.dialog->work().title, u"Erasing 2 guest(s)"_s);
    QVERIFY(!changed.isEmpty());
    QTRY_VERIFY(stage.isFinished());
    QCOMPARE(stage.dialog->work().title, u"2 guest(s) erased"_s);

    stage.dialog->work().open();
    QVERIFY(stage.dialog->isVisible());
    QVERIFY(!stage.dialog->isInBackground());
}

void TestEraseDialog::closingTheDryRunEndsIt()
{
    Stage stage;
    stage.begin();
    QTRY_VERIFY(stage.isDryRun());

    stage.button(u"Keep them"_s)->click();

    QVERIFY(!stage.dialog->isInBackground());
    QTRY_VERIFY(!stage.dialog);
    QCOMPARE(stage.deletions(), 0);
}

void TestEraseDialog::anErrorStaysInTheDialogAndRetryGoesOn()
{
    Stage stage;
    stage.begin(false);
    QTRY_VERIFY(stage.isDryRun());
    stage.tenant.sandbox.set({"deleteGuest.status=403*1"});

    stage.button(u"Erase"_s)->click();
    QTRY_VERIFY(!stage.notice().isEmpty());
    QVERIFY(stage.button(u"Save report"_s)->isVisible());

    stage.button(u"Retry"_s)->click();
    QTRY_VERIFY(stage.isFinished());
    QVERIFY(stage.notice().contains("Nobody is left"_L1));
}

void TestEraseDialog::whatIsSearchedByCanBeChanged()
{
    Stage stage;
    stage.makeOthers();
    stage.begin();
    QTRY_VERIFY(stage.isDryRun());

    stage.button(u"Change"_s)->click();
    stage.find<QPlainTextEdit>(u"E-mails"_s)->setPlainText(u"\n other@mail.example \n"_s);
    stage.find<QPlainTextEdit>(u"Identifiers"_s)->setPlainText(u"LOYALTY:L:1"_s);
    stage.button(u"Search"_s)->click();
    QTRY_VERIFY(stage.isDryRun() && stage.dialog->erasure().matches().size() == 1);

    const auto &clues = stage.dialog->erasure().clues();
    QCOMPARE(clues.size(), 2);
    QCOMPARE(clues.first().text, u"other@mail.example"_s);
    QCOMPARE(clues.last().provider, u"LOYALTY"_s);
    QCOMPARE(clues.last().id, u"L:1"_s);
}

void TestEraseDialog::theReportCanBeSavedAsJsonAndAsAPage()
{
    Stage stage;
    stage.begin(false);
    QTRY_VERIFY(stage.isDryRun());
    stage.button(u"Erase"_s)->click();
    QTRY_VERIFY(stage.isFinished());
    const QString json = stage.folder.filePath(u"mine.json"_s);
    const QString pdf = stage.folder.filePath(u"mine.pdf"_s);
    stage.ask.paths = {json, pdf};

    stage.button(u"Save report"_s)->click();
    QTRY_VERIFY(QFile::exists(json));
    stage.button(u"Save report as PDF"_s)->click();
    QTRY_VERIFY(QFile::exists(pdf));
    QTRY_COMPARE(stage.find<QLabel>(u"Note"_s)->text(), u"Saved as mine.pdf."_s);

    QFile page(pdf);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().startsWith("%PDF-"));
    QFile report(json);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll(), stage.dialog->erasure().report());
    QVERIFY(stage.ask.files.first().suggestion.startsWith("erasure-"_L1));
}

void TestEraseDialog::thePageHoldsNoPersonalData()
{
    Stage stage;
    stage.makeOthers();
    stage.begin();
    QTRY_VERIFY(stage.isDryRun());
    stage.type(u"Acme EU"_s);
    stage.button(u"Erase"_s)->click();
    QTRY_VERIFY(stage.isFinished());

    QTextDocument document;
    document.setHtml(ErasurePrint::html(stage.dialog->erasure()));
    const QString text = document.toPlainText();

    QVERIFY(text.contains(stage.ada.ref()));
    QVERIFY(text.contains("Acme EU"_L1));
    for (const QLatin1StringView canary : {"Ada"_L1, "Byrne"_L1, "Harbour"_L1, "mail.example"_L1})
        QVERIFY2(!text.contains(canary), canary.data());
}

void TestEraseDialog::whoTurnedUpMeanwhileIsOffered()
{
    Stage stage;
    stage.begin(false);
    QTRY_VERIFY(stage.isDryRun());
    stage.makeOthers();

    stage.button(u"Erase"_s)->click();
    QTRY_VERIFY(stage.isFinished());
    QVERIFY(stage.notice().startsWith("2 more guest(s)"_L1));

    stage.button(u"Look at them"_s)->click();
    QTRY_VERIFY(stage.isDryRun());
    QCOMPARE(stage.step(), u"Step 2 of 4, Dry run"_s);
    QVERIFY(!stage.button(u"Erase"_s)->isEnabled());
    QCOMPARE(stage.deletions(), 1);
}

QTEST_MAIN(TestEraseDialog)
#include "tst_erasedialog.moc"
