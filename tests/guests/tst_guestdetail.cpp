#include "support/guesttenant.h"
#include "support/preparedask.h"
#include "support/quoted.h"
#include "support/scriptedclient.h"
#include "ui/guests/guestdetail.h"
#include "ui/guests/replacedialog.h"
#include "ui/guests/savedialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray adaJson = quoted("{'guestType':'customer','firstName':'Ada','lastName':'Byrne','gender':'female',"
                                  "'dateOfBirth':'1990-12-10T00:00:00.000Z','email':'ada.byrne@mail.example',"
                                  "'emails':['ada.byrne@mail.example','desk@harbour.example'],'phoneNumbers':['+15550100'],"
                                  "'street':['Flat 2','9 Harbour Row'],'city':'Galwey','state':'Connacht','country':'IE',"
                                  "'postCode':'H91 0000','nationality':'Irish','passportNumber':'XN000001',"
                                  "'passportExpiry':'2035-05-01T00:00:00.000Z','x_migratedFrom':'crm-2024',"
                                  "'identifiers':[{'provider':'LOYALTY','id':'L-1'}]}");
const QByteArray pairsJson = quoted("{'name':'ext1','clubPoints':1250,'clubRatio':1.0,'clubNumber':9007199254740993}");

/// The one of that name that can be seen; banners and chips leave others behind for a moment.
template <typename Widget>
Widget *seen(const QWidget *parent, const QString &name)
{
    const auto all = parent->findChildren<Widget *>(name);
    for (Widget *each : all) {
        if (!each->isHidden())
            return each;
    }
    return nullptr;
}

} // namespace

class TestGuestDetail : public QObject
{
    Q_OBJECT

    GuestTenant m_tenant{5};
    PreparedAsk m_ask;
    Guest m_ada;
    std::unique_ptr<GuestDetail> m_detail;

    Connection connection() const
    {
        return {.id = u"c"_s,
                .name = u"Acme EU"_s,
                .production = true,
                .colour = u"#C21F2B"_s,
                .region = Region::Custom,
                .customCdpUrl = m_tenant.sandbox.access().cdpBaseUrl,
                .clientKey = u"key"_s};
    }
    QLineEdit *line(const QString &name) const { return m_detail->findChild<QLineEdit *>(name); }
    QPushButton *push(const QString &name) const { return seen<QPushButton>(m_detail.get(), name); }
    Banner *notice() const { return m_detail->findChild<Banner *>(u"Guest notice"_s); }
    UndoBar *undoBar() const { return m_detail->findChild<UndoBar *>(); }
    SaveDialog *saveDialog() const { return m_detail->findChild<SaveDialog *>(); }
    Guest stored() { return m_tenant.now(m_ada); }
    QByteArray bodyOfFirst(const QByteArray &verb) const
    {
        for (const Request &request : m_tenant.http->requests) {
            if (request.verb == verb)
                return request.body;
        }
        return {};
    }
    /// Changes the guest from another place.
    void changeElsewhere(const QByteArray &json)
    {
        QCOMPARE(m_tenant.sandbox.guests("PATCH", "/" + m_ada.ref().toLatin1(), quoted(json)).status, 200);
    }
    void open(GuestDetail &detail)
    {
        QSignalSpy changed(&detail, &GuestDetail::guestChanged);
        detail.showGuest(m_ada);
        QVERIFY(changed.wait());
        m_tenant.http->requests.clear();
    }
    /// Saves and agrees to what the dialog shows.
    void saveAndAgree()
    {
        push(u"Save"_s)->click();
        QTRY_VERIFY(saveDialog());
        saveDialog()->accept();
        QTRY_VERIFY(!saveDialog());
    }
    void replaceRecord()
    {
        QTRY_VERIFY(m_detail->findChild<ReplaceDialog *>());
        m_detail->findChild<ReplaceDialog *>()->accept();
        QTRY_VERIFY(!m_detail->findChild<ReplaceDialog *>());
    }
    QAction *menuAction(const QString &name) const { return m_detail->findChild<QAction *>(name); }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void init()
    {
        m_tenant.clear();
        m_ada = m_tenant.make(adaJson);
        m_tenant.extend(m_ada, pairsJson);
        m_detail = std::make_unique<GuestDetail>(*m_tenant.service, m_ask, connection());
        m_detail->resize(600, 820);
        m_detail->show();
        open(*m_detail);
    }
    void cleanup() { m_detail.reset(); }

    void theRowIsShownAtOnceAndTheRestFollows()
    {
        GuestDetail detail(*m_tenant.service, m_ask, connection());
        QSignalSpy changed(&detail, &GuestDetail::guestChanged);

        detail.showGuest(m_ada);
        QCOMPARE(detail.findChild<QLabel *>(u"Guest name"_s)->text(), u"Ada Byrne"_s);
        QCOMPARE(detail.findChild<QLineEdit *>(u"City"_s)->text(), u"Galwey"_s);
        QVERIFY(changed.wait());

        auto *tabs = detail.findChild<QTabBar *>(u"Guest pages"_s);
        QCOMPARE(tabs->tabText(GuestDetail::IdentifiersTab), u"Identifiers\t1"_s);
        QCOMPARE(tabs->tabText(GuestDetail::ExtensionsTab), u"Data extensions\t1"_s);
        QVERIFY(detail.findChild<CodeEdit *>(u"Guest JSON"_s)->toPlainText().contains(u"9007199254740993"_s));
        QVERIFY(!detail.hasUnsaved());
    }

    void nothingTypedIsLostWhenTheRestArrives()
    {
        GuestDetail detail(*m_tenant.service, m_ask, connection());
        QSignalSpy changed(&detail, &GuestDetail::guestChanged);
        detail.showGuest(m_ada);

        detail.findChild<QLineEdit *>(u"City"_s)->setText(u"Galway"_s);
        QVERIFY(changed.wait());

        QCOMPARE(detail.findChild<QLineEdit *>(u"City"_s)->text(), u"Galway"_s);
        QCOMPARE(detail.unsavedRefs(), QStringList{m_ada.ref()});
    }

    void anOldRowUnderWhatWasTypedIsAConflict()
    {
        changeElsewhere("{'city':'Cork'}");
        GuestDetail detail(*m_tenant.service, m_ask, connection());
        QSignalSpy changed(&detail, &GuestDetail::guestChanged);
        detail.showGuest(m_ada);
        detail.findChild<QLineEdit *>(u"City"_s)->setText(u"Galway"_s);
        QVERIFY(changed.wait());

        detail.save();

        QTRY_VERIFY(!detail.findChild<ConflictView *>()->isHidden());
        QCOMPARE(detail.findChild<ConflictView *>()->open(), QStringList{u"city"_s});
        QVERIFY(detail.findChild<SaveDialog *>() == nullptr);
    }

    void theNoticeOfOneGuestDoesNotStandOverAnother()
    {
        const Guest other = m_tenant.make(quoted("{'guestType':'visitor','firstName':'Bo'}"));
        m_tenant.sandbox.set({"patchGuest.status=400"});
        line(u"City"_s)->setText(u"Galway"_s);
        saveAndAgree();
        QTRY_VERIFY(notice()->isVisible());

        m_detail->showGuest(other);
        QVERIFY(!notice()->isVisible());
        m_detail->showGuest(m_ada);

        QVERIFY(notice()->isVisible());
        QVERIFY(notice()->text().contains(u"400"_s));
    }

    void onlyWhatChangedIsSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("a name") << u"Last name"_s << u"Byrne-Walsh"_s << quoted("{'lastName':'Byrne-Walsh'}");
        QTest::newRow("a choice") << u"Guest type"_s << u"visitor"_s << quoted("{'guestType':'visitor'}");
        QTest::newRow("a title") << u"Title"_s << u"Dr"_s << quoted("{'title':'Dr'}");
        QTest::newRow("a date") << u"Date of birth"_s << u"11 Dec 1990"_s << quoted("{'dateOfBirth':'1990-12-11T00:00:00.000Z'}");
        QTest::newRow("a country") << u"Country"_s << u"FR"_s << quoted("{'country':'FR'}");
        QTest::newRow("a list") << u"Phone numbers"_s << u"+353 91 555 010"_s << quoted("{'phoneNumbers':['+15550100','+353 91 555 010']}");
        QTest::newRow("the street") << u"Street"_s << u"Galway, West"_s << quoted("{'street':['Flat 2','9 Harbour Row','Galway, West']}");
        QTest::newRow("a field cleared") << u"Passport number"_s << QString() << quoted("{'passportNumber':null}");
    }
    void onlyWhatChangedIsSent()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        auto *control = m_detail->findChild<QWidget *>(field);
        if (auto *chips = qobject_cast<ChipsEdit *>(control))
            qobject_cast<QLineEdit *>(chips->focusProxy())->setText(typed);
        else if (auto *choice = qobject_cast<QComboBox *>(control))
            choice->setCurrentText(typed);
        else
            line(field)->setText(typed);

        saveAndAgree();

        QTRY_COMPARE(undoBar()->text(), u"Saved 1 change(s). The server holds all of them."_s);
        QCOMPARE(m_tenant.http->writes(), QByteArrayList{"PATCH"});
        QTEST(bodyOfFirst("PATCH"), "sent");
        QVERIFY(!m_detail->hasUnsaved());
        const Guest after = stored();
        QCOMPARE(fieldText(after, u"x_migratedFrom"_s), u"crm-2024"_s);
        QCOMPARE(changedFields(m_ada, after).size(), 1);
    }

    void everyAddressIsSentWithTheOthers()
    {
        line(u"Email"_s)->setText(u"ada@new.example"_s);

        saveAndAgree();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(stored().emails(), (QStringList{u"ada@new.example"_s, u"desk@harbour.example"_s}));
    }

    void numbersInAnExtensionSurviveTheSaveOfAnotherField()
    {
        line(u"City"_s)->setText(u"Galway"_s);

        saveAndAgree();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        const auto extensions = m_tenant.sandbox.guests("GET", "/" + m_ada.ref().toLatin1() + "/extensions?expand=true").body;
        for (const char *number : {"1250", "1.0", "9007199254740993"})
            QVERIFY2(extensions.contains(number), number);
        QVERIFY(!m_tenant.http->requests.isEmpty());
        for (const Request &request : m_tenant.http->requests)
            QVERIFY(request.isRead() || !request.path.contains(u"extensions"_s));
    }

    void identifiersAreSentWhole()
    {
        m_detail->setTab(GuestDetail::IdentifiersTab);
        auto *table = m_detail->findChild<TableView *>(u"Identifiers"_s);
        table->model()->setData(table->model()->index(0, 1), u"L-2"_s);

        saveAndAgree();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(bodyOfFirst("PATCH"), quoted("{'identifiers':[{'provider':'LOYALTY','id':'L-2'}]}"));
    }

    void theDialogShowsWhatIsSentAndSendsNothingWhenDeclined()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        line(u"Passport number"_s)->clear();
        push(u"Save"_s)->click();
        QTRY_VERIFY(saveDialog());

        QVERIFY(saveDialog()->windowTitle().contains(u"Ada Byrne"_s));
        QVERIFY(saveDialog()->findChild<CodeEdit *>(u"Request body"_s)->toPlainText().contains(u"\"city\": \"Galway\""_s));
        QVERIFY(seen<Banner>(saveDialog(), u"Clearing"_s));
        saveDialog()->findChild<QPushButton *>(u"Copy as cURL"_s)->click();
        const QString curl = QApplication::clipboard()->text();
        QVERIFY(curl.startsWith(u"curl -X PATCH"_s));
        QVERIFY(!curl.contains(m_tenant.sandbox.access().apiToken));
        QVERIFY(saveDialog()->findChild<QPushButton *>(u"Save changes"_s)->isDefault());
        saveDialog()->reject();

        QTRY_VERIFY(!saveDialog());
        QVERIFY(m_tenant.http->writes().isEmpty());
        QCOMPARE(line(u"City"_s)->text(), u"Galway"_s);
        QVERIFY(push(u"Save"_s)->isEnabled());
    }

    void smallChangesAreNotAskedAboutOnceThatIsWanted()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        push(u"Save"_s)->click();
        QTRY_VERIFY(saveDialog());
        saveDialog()->findChild<QCheckBox *>(u"Do not ask again"_s)->setChecked(true);
        saveDialog()->accept();
        QTRY_VERIFY(!m_detail->hasUnsaved());

        line(u"City"_s)->setText(u"Cork"_s);
        push(u"Save"_s)->click();
        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(stored().text(u"city"), u"Cork"_s);

        line(u"City"_s)->clear();
        push(u"Save"_s)->click();
        QTRY_VERIFY2(saveDialog(), "clearing is always asked about");
    }

    void saveIsBegunOnce()
    {
        line(u"City"_s)->setText(u"Galway"_s);

        m_detail->save();
        m_detail->save();
        QTRY_VERIFY(saveDialog());
        m_detail->save();
        saveDialog()->accept();
        m_detail->save();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(m_tenant.http->writes(), QByteArrayList{"PATCH"});
    }

    void readingAgainCanBeCancelled()
    {
        m_tenant.sandbox.set({"retrieveGuest.delay=20000"});
        line(u"City"_s)->setText(u"Galway"_s);

        push(u"Save"_s)->click();
        QVERIFY(!push(u"Save"_s)->isEnabled());
        QTRY_VERIFY(push(u"Cancel save"_s));
        push(u"Cancel save"_s)->click();

        QTRY_VERIFY(push(u"Save"_s)->isEnabled());
        QVERIFY(notice()->isHidden());
        QCOMPARE(line(u"City"_s)->text(), u"Galway"_s);
        QVERIFY(m_tenant.http->writes().isEmpty());
    }

    void whatWasChangedElsewhereIsShownAndChosen()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        line(u"Last name"_s)->setText(u"Byrne-Walsh"_s);
        changeElsewhere("{'lastName':'Byrne-Keane','phoneNumbers':['+353 91 555 010']}");

        push(u"Save"_s)->click();
        auto *conflict = m_detail->findChild<ConflictView *>();
        QTRY_VERIFY(conflict->isVisible());
        QVERIFY(m_tenant.http->writes().isEmpty());
        QCOMPARE(conflict->side(u"city"_s), ConflictView::Side::Mine);
        QCOMPARE(conflict->side(u"phoneNumbers"_s), ConflictView::Side::Theirs);
        QCOMPARE(conflict->open(), QStringList{u"lastName"_s});
        conflict->choose(u"lastName"_s, ConflictView::Side::Theirs);
        push(u"Save what is chosen"_s)->click();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(bodyOfFirst("PATCH"), quoted("{'city':'Galway'}"));
        QCOMPARE(stored().text(u"lastName"), u"Byrne-Keane"_s);
        QCOMPARE(stored().phones(), QStringList{u"+353 91 555 010"_s});
        QVERIFY(!saveDialog());
        QVERIFY(line(u"City"_s)->isVisible());
    }

    void goingBackFromAConflictKeepsWhatWasTyped()
    {
        line(u"Last name"_s)->setText(u"Byrne-Walsh"_s);
        changeElsewhere("{'lastName':'Byrne-Keane'}");
        push(u"Save"_s)->click();
        QTRY_VERIFY(m_detail->findChild<ConflictView *>()->isVisible());

        push(u"Back to the form"_s)->click();

        QTRY_VERIFY(line(u"Last name"_s)->isVisible());
        QCOMPARE(line(u"Last name"_s)->text(), u"Byrne-Walsh"_s);
        QVERIFY(m_tenant.http->writes().isEmpty());
    }

    void takingTheirsSavesNothing()
    {
        line(u"Last name"_s)->setText(u"Byrne-Walsh"_s);
        changeElsewhere("{'lastName':'Byrne-Keane'}");
        push(u"Save"_s)->click();
        QTRY_VERIFY(m_detail->findChild<ConflictView *>()->isVisible());

        push(u"Take theirs"_s)->click();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(line(u"Last name"_s)->text(), u"Byrne-Keane"_s);
        QVERIFY(m_tenant.http->writes().isEmpty());
    }

    void clearingIsChecked_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<QString>("said");
        QTest::newRow("null removes") << QByteArray("patchNull=remove") << true << QString();
        QTest::newRow("null is ignored") << QByteArray("patchNull=ignore") << false
                                         << u"1 of 2 change(s) are there. “Passport number” still holds XN000001."_s;
        QTest::newRow("null is refused") << QByteArray("patchNull=reject") << false << u"400"_s;
    }
    void clearingIsChecked()
    {
        QFETCH(QByteArray, mode);
        QFETCH(bool, arrives);
        QFETCH(QString, said);
        m_tenant.sandbox.set({mode.constData()});
        line(u"Passport number"_s)->clear();
        line(u"City"_s)->setText(u"Galway"_s);

        saveAndAgree();

        if (arrives) {
            QTRY_VERIFY(!m_detail->hasUnsaved());
            QVERIFY(!stored().record.contains(u"passportNumber"));
            return;
        }
        QTRY_VERIFY2(notice()->isVisible() && notice()->text().contains(said), qPrintable(notice()->text()));
        QVERIFY(line(u"Passport number"_s)->text().isEmpty());
        QCOMPARE(m_detail->unsavedRefs(), QStringList{m_ada.ref()});
    }

    void whatCannotBeClearedIsReplaced()
    {
        m_tenant.sandbox.set({"patchNull=ignore"});
        line(u"Passport number"_s)->clear();
        saveAndAgree();
        QTRY_VERIFY(push(u"Replace"_s));

        push(u"Replace"_s)->click();
        replaceRecord();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        const Guest after = stored();
        QVERIFY(!after.record.contains(u"passportNumber"));
        QCOMPARE(after.text(u"x_migratedFrom"), u"crm-2024"_s);
        QCOMPARE(after.text(u"lastName"), u"Byrne"_s);
        QVERIFY(notice()->isHidden());
    }

    void replacingSaysWhetherTheRecordIsKept_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<QString>("said");

        QTest::newRow("history on") << true << u"is kept in the history"_s;
        QTest::newRow("history off") << false << u"is not kept anywhere"_s;
    }

    void replacingSaysWhetherTheRecordIsKept()
    {
        QFETCH(bool, isKept);
        QFETCH(QString, said);
        m_detail->setKept([isKept] { return isKept; });
        line(u"City"_s)->setText(u"Galway"_s);

        menuAction(u"Replace"_s)->trigger();

        QTRY_VERIFY(m_detail->findChild<ReplaceDialog *>());
        QVERIFY(m_detail->findChild<ReplaceDialog *>()->findChild<QLabel *>(u"What is kept"_s)->text().contains(said));
    }

    void replacingNamesWhatIsLost()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        menuAction(u"Replace"_s)->trigger();
        QTRY_VERIFY(m_detail->findChild<ReplaceDialog *>());
        auto *dialog = m_detail->findChild<ReplaceDialog *>();
        auto *lost = dialog->findChild<QLabel *>(u"What is lost"_s);
        QVERIFY(lost->isHidden());
        QVERIFY(!dialog->findChild<QPushButton *>(u"Replace record"_s)->isDefault());
        QVERIFY(dialog->findChild<QPushButton *>(u"Cancel"_s)->isDefault());

        dialog->findChild<QCheckBox *>(u"Send x_migratedFrom"_s)->setChecked(false);
        QVERIFY(lost->text().contains(u"x_migratedFrom"_s));
        dialog->accept();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(m_tenant.http->writes(), QByteArrayList{"PUT"});
        const Guest after = stored();
        QVERIFY(!after.record.contains(u"x_migratedFrom"));
        QCOMPARE(after.text(u"city"), u"Galway"_s);
        QCOMPARE(after.emails(), m_ada.emails());
        QCOMPARE(after.extensions.value_or(QList<Extension>()).size(), 1);
    }

    void aSaveIsUndone()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        line(u"Passport number"_s)->clear();
        m_detail->findChild<QComboBox *>(u"Title"_s)->setCurrentText(u"Dr"_s);
        saveAndAgree();
        QTRY_VERIFY(undoBar()->isVisible());

        seen<QPushButton>(undoBar(), u"Undo"_s)->click();

        QTRY_VERIFY2(undoBar()->text() == u"The changes are taken back."_s, qPrintable(notice()->text()));
        QVERIFY(changedFields(m_ada, stored()).isEmpty());
        QCOMPARE(line(u"City"_s)->text(), u"Galwey"_s);
    }

    void undoLeavesWhatSomebodyChangedAgain()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        line(u"State"_s)->setText(u"West"_s);
        saveAndAgree();
        QTRY_VERIFY(undoBar()->isVisible());
        changeElsewhere("{'city':'Cork'}");

        seen<QPushButton>(undoBar(), u"Undo"_s)->click();

        QTRY_COMPARE(undoBar()->text(), u"Taken back, except for 1 field(s) that somebody changed again since."_s);
        QCOMPARE(stored().text(u"city"), u"Cork"_s);
        QCOMPARE(stored().text(u"state"), u"Connacht"_s);
    }

    void aFailedSaveKeepsWhatWasTyped_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("said");
        QTest::newRow("503") << QByteArray("patchGuest.status=503") << u"503"_s;
        QTest::newRow("429") << QByteArray("patchGuest.status=429") << u"429"_s;
        QTest::newRow("401") << QByteArray("patchGuest.status=401") << u"401"_s;
        QTest::newRow("400") << QByteArray("patchGuest.status=400") << u"400"_s;
        QTest::newRow("the connection broke before") << QByteArray("patchGuest.drop=before") << u"Not saved"_s;
    }
    void aFailedSaveKeepsWhatWasTyped()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, said);
        m_tenant.sandbox.set({fault.constData()});
        line(u"City"_s)->setText(u"Galway"_s);

        saveAndAgree();

        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible() && notice()->text().contains(said), 15000);
        QCOMPARE(line(u"City"_s)->text(), u"Galway"_s);
        QVERIFY(push(u"Save"_s)->isEnabled());
        QVERIFY(line(u"City"_s)->isEnabled());
        m_tenant.sandbox.clear();
        saveAndAgree();
        QTRY_VERIFY(!m_detail->hasUnsaved());
        QVERIFY(notice()->isHidden());
    }

    void aLostAnswerIsLookedUp()
    {
        m_tenant.sandbox.set({"patchGuest.drop=after"});
        line(u"City"_s)->setText(u"Galway"_s);

        saveAndAgree();

        QTRY_VERIFY(undoBar()->text().contains(u"a second look shows"_s));
        QCOMPARE(m_tenant.http->writes().size(), 1);
        QVERIFY(!m_detail->hasUnsaved());
    }

    void aGuestThatIsGoneKeepsWhatWasTyped()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        QCOMPARE(m_tenant.sandbox.guests("DELETE", "/" + m_ada.ref().toLatin1()).status, 200);

        push(u"Save"_s)->click();

        QTRY_VERIFY(notice()->isVisible() && notice()->text().contains(u"404"_s));
        QCOMPARE(line(u"City"_s)->text(), u"Galway"_s);
        push(u"Copy what you typed"_s)->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"Galway"_s));
    }

    void anErrorWhileReadingKeepsTheRow()
    {
        m_tenant.sandbox.set({"retrieveGuest.status=500"});
        GuestDetail detail(*m_tenant.service, m_ask, connection());

        detail.showGuest(m_ada);

        auto *banner = detail.findChild<Banner *>(u"Guest notice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 15000);
        QCOMPARE(detail.findChild<QLineEdit *>(u"City"_s)->text(), u"Galwey"_s);
        m_tenant.sandbox.clear();
        QSignalSpy changed(&detail, &GuestDetail::guestChanged);
        seen<QPushButton>(&detail, u"Retry"_s)->click();
        QVERIFY(changed.wait());
        QVERIFY(banner->isHidden());
    }

    void whatIsTypedWaitsWhileAnotherGuestIsShown()
    {
        const Guest other = m_tenant.make(quoted("{'guestType':'visitor','firstName':'Bo'}"));
        line(u"City"_s)->setText(u"Galway"_s);

        m_detail->showGuest(other);
        QCOMPARE(line(u"First name"_s)->text(), u"Bo"_s);
        line(u"First name"_s)->setText(u"Bob"_s);
        QCOMPARE(m_detail->unsavedRefs().size(), 2);
        m_detail->showGuest(m_ada);

        QCOMPARE(line(u"City"_s)->text(), u"Galway"_s);
        QCOMPARE(m_detail->findChild<QLabel *>(u"Guest name"_s)->text(), u"Ada Byrne"_s);
        m_detail->showGuest(other);
        QCOMPARE(line(u"First name"_s)->text(), u"Bob"_s);
    }

    void aSaveGoesOnWhileAnotherGuestIsShown_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("said");
        QTest::newRow("well") << QByteArray("patchGuest.delay=200") << u"Saved 1 change(s) to Ada Byrne. The server holds all of them."_s;
        QTest::newRow("badly") << QByteArray("patchGuest.status=400")
                               << u"Not all changes to Ada Byrne were saved. What you typed is kept there."_s;
    }
    void aSaveGoesOnWhileAnotherGuestIsShown()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, said);
        const Guest other = m_tenant.make(quoted("{'guestType':'visitor','firstName':'Bo'}"));
        m_tenant.sandbox.set({fault.constData()});
        line(u"City"_s)->setText(u"Galway"_s);
        push(u"Save"_s)->click();
        QTRY_VERIFY(saveDialog());
        saveDialog()->accept();

        m_detail->showGuest(other);

        QTRY_COMPARE(undoBar()->text(), said);
        QCOMPARE(line(u"First name"_s)->text(), u"Bo"_s);
        QVERIFY(line(u"First name"_s)->isEnabled());
        m_detail->showGuest(m_ada);
        QCOMPARE(line(u"City"_s)->text(), fault.contains("delay") ? u"Galwey"_s : u"Galway"_s);
    }

    void itIsSavedThoughItsExtensionsCouldNotBeRead()
    {
        m_tenant.sandbox.set({"listExtensions.status=400"});
        GuestDetail detail(*m_tenant.service, m_ask, connection());
        detail.showGuest(m_ada);
        QTRY_VERIFY(!detail.findChild<Banner *>(u"Guest notice"_s)->isHidden());
        m_tenant.sandbox.clear();
        detail.findChild<QLineEdit *>(u"City"_s)->setText(u"Galway"_s);

        detail.save();
        QTRY_VERIFY(detail.findChild<SaveDialog *>());
        detail.findChild<SaveDialog *>()->accept();

        QTRY_VERIFY(!detail.hasUnsaved());
        QCOMPARE(stored().text(u"city"), u"Galway"_s);
        QCOMPARE(detail.findChild<QTabBar *>(u"Guest pages"_s)->tabText(GuestDetail::ExtensionsTab), u"Data extensions\t1"_s);
    }

    void revertCanBeTakenBack()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        push(u"Revert"_s)->click();
        QCOMPARE(line(u"City"_s)->text(), u"Galwey"_s);
        QVERIFY(!m_detail->hasUnsaved());

        seen<QPushButton>(undoBar(), u"Undo"_s)->click();

        QCOMPARE(line(u"City"_s)->text(), u"Galway"_s);
        QVERIFY(m_detail->hasUnsaved());
    }

    void aProblemKeepsItFromBeingSaved()
    {
        line(u"Email"_s)->setText(u"nobody"_s);

        QVERIFY(!push(u"Save"_s)->isEnabled());
        m_detail->setTab(GuestDetail::JsonTab);
        push(u"Go there"_s)->click();

        QCOMPARE(m_detail->tab(), int(GuestDetail::ProfileTab));
        m_detail->save();
        QVERIFY(m_tenant.http->requests.isEmpty());
    }

    void aMeanwhileChangedGuestIsToldOnRefresh()
    {
        line(u"City"_s)->setText(u"Galway"_s);
        changeElsewhere("{'state':'West'}");

        m_detail->refresh();

        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(notice()->text().contains(u"changed elsewhere"_s));
        QCOMPARE(line(u"City"_s)->text(), u"Galway"_s);
    }

    void theKeyboardAloneIsEnough()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_detail.get()));
        line(u"City"_s)->setFocus();
        line(u"City"_s)->selectAll();

        QTest::keyClicks(line(u"City"_s), u"Galway"_s);
        QTest::keySequence(line(u"City"_s), QKeySequence::Save);
        QTRY_VERIFY(saveDialog());
        QTest::keyClick(saveDialog(), Qt::Key_Return);

        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(stored().text(u"city"), u"Galway"_s);
    }

    void whatIsStillBeingTypedCounts()
    {
        auto *phones = m_detail->findChild<ChipsEdit *>(u"Phone numbers"_s);
        QTest::keyClicks(phones->focusProxy(), u"+2"_s);
        line(u"Date of birth"_s)->setText(u"1991-01-02"_s);

        m_detail->save();
        QTRY_VERIFY(saveDialog());
        saveDialog()->accept();

        QTRY_VERIFY(!m_detail->hasUnsaved());
        QCOMPARE(stored().phones(), (QStringList{u"+15550100"_s, u"+2"_s}));
        QCOMPARE(stored().text(u"dateOfBirth"), u"1991-01-02T00:00:00.000Z"_s);
    }

    void theJsonIsSearched()
    {
        m_detail->setTab(GuestDetail::JsonTab);
        auto *find = line(u"Find in JSON"_s);

        find->setText(u"harbour"_s);
        QCOMPARE(m_detail->findChild<QLabel *>(u"Hits"_s)->text(), u"1 of 2"_s);
        QTest::keyClick(find, Qt::Key_Return);

        QCOMPARE(m_detail->findChild<QLabel *>(u"Hits"_s)->text(), u"2 of 2"_s);
    }

    void theMenuAsksForWhatIsDoneElsewhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("history") << u"History"_s;
        QTest::newRow("dossier") << u"Dossier"_s;
        QTest::newRow("delete") << u"Delete guest"_s;
        QTest::newRow("erase") << u"Erase person"_s;
    }
    void theMenuAsksForWhatIsDoneElsewhere()
    {
        QFETCH(QString, name);
        QSignalSpy history(m_detail.get(), &GuestDetail::historyWanted);
        QSignalSpy dossier(m_detail.get(), &GuestDetail::dossierWanted);
        QSignalSpy removal(m_detail.get(), &GuestDetail::deleteWanted);
        QSignalSpy erasure(m_detail.get(), &GuestDetail::eraseWanted);

        if (QAction *action = menuAction(name))
            action->trigger();
        else
            push(name)->click();

        QCOMPARE(history.size() + dossier.size() + removal.size() + erasure.size(), 1);
    }

    void copiesHoldNoCredential()
    {
        menuAction(u"Copy as cURL"_s)->trigger();
        const QString curl = QApplication::clipboard()->text();
        QVERIFY(curl.contains(m_ada.ref()));
        QVERIFY(!curl.contains(m_tenant.sandbox.access().apiToken));

        push(u"Copy reference"_s)->click();

        QCOMPARE(QApplication::clipboard()->text(), m_ada.ref());
    }

    void itRemembersWhatItWasToldNotToAsk()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        menuAction(u"Ask before small changes"_s)->trigger();
        m_detail->setTab(GuestDetail::JsonTab);
        m_detail->saveState(settings);

        GuestDetail other(*m_tenant.service, m_ask, connection());
        other.restoreState(settings);

        QCOMPARE(other.tab(), int(GuestDetail::JsonTab));
        QVERIFY(!other.findChild<QAction *>(u"Ask before small changes"_s)->isChecked());
    }

    void itMayBeClosedWhileItWaits_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("reading") << 0;
        QTest::newRow("asking") << 1;
        QTest::newRow("writing") << 2;
    }
    void itMayBeClosedWhileItWaits()
    {
        QFETCH(int, step);
        line(u"City"_s)->setText(u"Galway"_s);
        m_tenant.sandbox.set({step == 0 ? "retrieveGuest.delay=300" : "patchGuest.delay=300"});
        push(u"Save"_s)->click();
        if (step > 0)
            QTRY_VERIFY(saveDialog());
        if (step == 2)
            saveDialog()->accept();

        m_detail.reset();

        // What was sent arrives, and nobody is there to hear of it.
        if (step == 2)
            QTRY_COMPARE(stored().text(u"city"), u"Galway"_s);
        QCOMPARE(m_tenant.http->writes().size(), step == 2 ? 1 : 0);
    }
};

QTEST_MAIN(TestGuestDetail)
#include "tst_guestdetail.moc"
