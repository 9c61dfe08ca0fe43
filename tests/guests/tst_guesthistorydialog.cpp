#include "app/core/database.h"
#include "support/guesttenant.h"
#include "support/preparedask.h"
#include "ui/guests/guestchangesmodel.h"
#include "ui/guests/guesthistorydialog.h"
#include "ui/guests/gueststatesmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

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
    Guest ada = tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"lastName\":\"Byrne\",\"city\":\"Galway\"}");
    std::unique_ptr<GuestHistoryDialog> dialog;

    Stage()
    {
        tenant.service->setKeep([this](const Guest &before, GuestAction action) { return history.keep(u"c1"_s, before, action); });
    }
    void change(const QString &member, const QString &text)
    {
        const Guest before = await(tenant.service->read(ada.ref())).value();
        Guest edited = before;
        edited.setText(member, text);
        if (!await(tenant.service->write(before, changesBetween(before, edited))))
            qFatal("not written");
    }
    void begin(bool ofAll = false)
    {
        dialog = std::make_unique<GuestHistoryDialog>(*tenant.service, history, ask, Connection{.id = u"c1"_s, .name = u"Acme EU"_s},
                                                      ofAll ? std::nullopt : std::optional(ada));
        dialog->open();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    TableView *states() const { return find<TableView>(u"Previous states"_s); }
    QAbstractItemModel *differences() const { return find<TableView>(u"Differences"_s)->model(); }
    QPushButton *putBack() const { return find<QPushButton>(u"Put back"_s); }
    QString notice() const
    {
        auto *banner = find<Banner>(u"Previous states notice"_s);
        return banner->isVisible() ? banner->text() : QString();
    }
    QString plan() const { return find<QLabel>(u"Plan"_s)->text(); }
    QString losses() const { return find<QLabel>(u"What does not come back"_s)->text(); }
};

} // namespace

class TestGuestHistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDiffersAndPutsItBack();
    void theModelsKeepTheirPromises();
    void aChangeMeanwhileIsShownFirst();
    void aDeletedGuestIsCreatedAgain();
    void findsADeletedGuestByName();
    void aStateLikeNowNeedsNothing();
    void statesCanBeForgotten();
    void keepingCanBeSwitchedOff();
    void anErrorIsSaidAndRetried();
    void mayBeClosedWhileItReads();
};

void TestGuestHistoryDialog::showsWhatDiffersAndPutsItBack()
{
    Stage stage;
    stage.change(u"city"_s, u"Cork"_s);
    stage.begin();
    QSignalSpy done(stage.dialog.get(), &GuestHistoryDialog::putBack);
    QTRY_COMPARE(stage.differences()->rowCount(), 1);
    const QModelIndex row = stage.differences()->index(0, 0);
    QCOMPARE(row.data().toString(), u"City"_s);
    QCOMPARE(row.siblingAtColumn(GuestChangesModel::NowColumn).data().toString(), u"Cork"_s);
    QCOMPARE(row.siblingAtColumn(GuestChangesModel::ThenColumn).data().toString(), u"Galway"_s);

    stage.putBack()->click();
    QTRY_COMPARE(done.size(), 1);

    QCOMPARE(stage.tenant.now(stage.ada).text(u"city"), u"Galway"_s);
    QVERIFY(stage.notice().startsWith("Put back"_L1));
    QCOMPARE(stage.states()->model()->rowCount(), 2);
}

void TestGuestHistoryDialog::theModelsKeepTheirPromises()
{
    GuestStatesModel states;
    GuestChangesModel changes;
    const QAbstractItemModelTester first(&states, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);

    states.setStates({{.id = 1, .ref = {}, .at = QDateTime::currentDateTimeUtc(), .action = GuestAction::Delete, .before = {}}});
    changes.setChanges({{.name = u"city"_s, .was = u"Cork"_s, .remains = false}});

    QCOMPARE(states.index(0, GuestStatesModel::ActionColumn).data().toString(), u"Deleted"_s);
    QCOMPARE(changes.index(0, GuestChangesModel::ThenColumn).data().toString(), u"cleared"_s);
    states.setStates({});
    changes.setChanges({});
    QCOMPARE(states.rowCount() + changes.rowCount(), 0);
}

void TestGuestHistoryDialog::aChangeMeanwhileIsShownFirst()
{
    Stage stage;
    stage.change(u"city"_s, u"Cork"_s);
    stage.begin();
    QTRY_VERIFY(stage.putBack()->isEnabled());
    stage.tenant.sandbox.guests("PATCH", "/" + stage.ada.ref().toLatin1(), "{\"title\":\"Dr\"}");
    stage.tenant.http->requests.clear();

    stage.putBack()->click();
    QTRY_VERIFY(stage.notice().startsWith("Nothing was put back"_L1));

    QCOMPARE(stage.differences()->rowCount(), 2);
    QVERIFY(stage.tenant.http->writes().isEmpty());
}

void TestGuestHistoryDialog::aDeletedGuestIsCreatedAgain()
{
    Stage stage;
    QVERIFY(await(stage.tenant.service->remove(stage.ada)));
    stage.begin();
    QSignalSpy again(stage.dialog.get(), &GuestHistoryDialog::createdAgain);
    QTRY_COMPARE(stage.putBack()->text(), u"Create again"_s);
    QVERIFY(stage.losses().contains("new reference"_L1));
    QVERIFY(stage.losses().contains("rders"_L1));

    stage.putBack()->click();
    QTRY_COMPARE(again.size(), 1);

    const Guest made = again.first().first().value<Guest>();
    QVERIFY(made.ref() != stage.ada.ref());
    QCOMPARE(again.first().last().toString(), stage.ada.ref());
    QCOMPARE(stage.tenant.now(made).text(u"city"), u"Galway"_s);
    QVERIFY(stage.notice().contains(made.ref().first(8)));
    QTRY_VERIFY(stage.plan().endsWith("as it was then."_L1));
    QVERIFY(!stage.putBack()->isEnabled());
    QCOMPARE(stage.history.states(u"c1"_s, made.ref())->size(), 1);
}

void TestGuestHistoryDialog::findsADeletedGuestByName()
{
    Stage stage;
    const Guest bo = stage.tenant.make("{\"guestType\":\"visitor\",\"firstName\":\"Bo\",\"lastName\":\"Ek\"}");
    QVERIFY(await(stage.tenant.service->remove(bo)));
    stage.change(u"city"_s, u"Cork"_s);
    stage.begin(true);
    QCOMPARE(stage.states()->model()->rowCount(), 2);

    stage.find<QLineEdit>(u"Find a name"_s)->setText(u"bo e"_s);

    QCOMPARE(stage.states()->model()->rowCount(), 1);
    stage.states()->selectRow(0);
    QTRY_VERIFY(stage.plan().startsWith("Bo Ek is not there any more"_L1));
}

void TestGuestHistoryDialog::aStateLikeNowNeedsNothing()
{
    Stage stage;
    QVERIFY(stage.history.keep(u"c1"_s, await(stage.tenant.service->read(stage.ada.ref())).value(), GuestAction::Save));

    stage.begin();
    QTRY_VERIFY(stage.plan().endsWith("as it was then."_L1));

    QVERIFY(!stage.putBack()->isEnabled());
}

void TestGuestHistoryDialog::statesCanBeForgotten()
{
    Stage stage;
    stage.change(u"city"_s, u"Cork"_s);
    stage.change(u"city"_s, u"Dublin"_s);
    stage.begin();

    stage.find<QPushButton>(u"Forget state"_s)->click();
    QCOMPARE(stage.states()->model()->rowCount(), 1);

    stage.ask.answers = {false, true};
    stage.find<QPushButton>(u"Forget all states"_s)->click();
    QTRY_COMPARE(stage.ask.questions.size(), 1);
    QCOMPARE(stage.states()->model()->rowCount(), 1);
    stage.find<QPushButton>(u"Forget all states"_s)->click();
    QTRY_COMPARE(stage.states()->model()->rowCount(), 0);
    QVERIFY(stage.history.states(u"c1"_s)->isEmpty());
}

void TestGuestHistoryDialog::keepingCanBeSwitchedOff()
{
    Stage stage;
    stage.begin();
    auto *box = stage.find<QCheckBox>(u"Keep previous states"_s);
    QVERIFY(box->isChecked());

    box->click();

    QVERIFY(!stage.history.isOn());
}

void TestGuestHistoryDialog::anErrorIsSaidAndRetried()
{
    Stage stage;
    stage.change(u"city"_s, u"Cork"_s);
    stage.tenant.sandbox.set({"retrieveGuest.status=403"});
    stage.begin();
    QTRY_VERIFY(!stage.notice().isEmpty());
    QVERIFY(!stage.putBack()->isEnabled());

    stage.tenant.sandbox.clear();
    stage.find<QPushButton>(u"Retry"_s)->click();

    QTRY_VERIFY(stage.putBack()->isEnabled());
}

void TestGuestHistoryDialog::mayBeClosedWhileItReads()
{
    Stage stage;
    stage.change(u"city"_s, u"Cork"_s);
    stage.tenant.sandbox.set({"retrieveGuest.delay=200"});
    stage.begin();

    stage.dialog.reset();

    QVERIFY(await(stage.tenant.service->read(stage.ada.ref())));
}

QTEST_MAIN(TestGuestHistoryDialog)
#include "tst_guesthistorydialog.moc"
