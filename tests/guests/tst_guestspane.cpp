#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/database.h"
#include "app/guests/guesthistory.h"
#include "app/net/hostpace.h"
#include "app/sandbox/sandbox.h"
#include "support/await.h"
#include "support/preparedask.h"
#include "support/sight.h"
#include "ui/guests/guestdetail.h"
#include "ui/guests/guestspane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// A pane on a tenant of its own, as the window would build it.
struct Stage
{
    QTemporaryDir folder;
    sandbox::Sandbox tenant;
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    GuestHistory history{database};
    PreparedAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<GuestsPane> pane;

    /// @param token  another one than the tenant's
    explicit Stage(int guests = 250, const QString &token = {}, bool hasKey = true)
        : tenant({.folder = folder.filePath(u"tenant"_s), .guests = guests})
    {
        if (const auto problem = tenant.start())
            qFatal("%s", qPrintable(*problem));
        const auto &access = tenant.access();
        Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s, .region = Region::Custom, .customCdpUrl = access.cdpBaseUrl};
        connection.clientKey = hasKey ? access.clientKey : QString();
        connection.sandbox = true;
        secrets.secrets.insert(connection.secretName(Connection::Secret::ApiToken), token.isEmpty() ? access.apiToken : token);
        session = std::make_unique<Session>(connection, secrets, redaction, pace);
        makePane();
    }

    void makePane()
    {
        pane = std::make_unique<GuestsPane>(*session, history, folder.filePath(u"reports"_s), ask);
        pane->resize(1400, 860);
        pane->show();
        pane->activate();
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return inSight<Widget>(*pane, name);
    }
    void click(const QString &name) const { press(*pane, name); }
    QLineEdit *field() const { return find<QLineEdit>(u"Search guests"_s); }
    /// Types as a person does and waits for the answer.
    void search(const QString &text) const
    {
        field()->setFocus();
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(pane->running().query().text, text);
        QTRY_VERIFY(isQuiet());
    }
    [[nodiscard]] bool isQuiet() const
    {
        const auto state = pane->running().state();
        return state == GuestSearch::State::More || state == GuestSearch::State::Complete;
    }
    TableView *table() const { return pane->findChild<TableView *>(u"Guests"_s); }
    GuestsModel *model() const { return static_cast<GuestsModel *>(table()->model()); }
    [[nodiscard]] int rows() const { return model()->rowCount(); }
    [[nodiscard]] QString cell(int row, GuestColumns::Column column) const { return model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList column(GuestColumns::Column column) const
    {
        QStringList cells;
        for (int row = 0; row < rows(); ++row)
            cells.append(model()->cell(model()->index(row, column)));
        return cells;
    }
    [[nodiscard]] QString foot() const
    {
        const auto labels = pane->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(u" guest"_s) && label->text().contains(u'·'))
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QString page() const
    {
        const auto pages = pane->findChildren<EmptyState *>();
        for (const EmptyState *one : pages) {
            if (one->isVisible() && !one->title().isEmpty())
                return one->title();
        }
        return {};
    }
    [[nodiscard]] QString said() const { return pane->findChild<UndoBar *>()->text(); }
    [[nodiscard]] QString notice() const { return pane->findChild<Banner *>(u"notice"_s)->text(); }
    void set(const QString &name, const QString &value)
    {
        if (const QString wrong = tenant.setFault(name, value); !wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
    }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile written(folder.filePath(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
};

} // namespace

class TestGuestsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithEverybodyLastSeenFirst()
    {
        Stage stage;

        QTRY_VERIFY(stage.rows() >= 100);

        const QStringList seen = stage.column(GuestColumns::LastSeen);
        QStringList sorted = seen;
        std::sort(sorted.begin(), sorted.end(), std::greater());
        QCOMPARE(seen, sorted);
        QTRY_VERIFY(stage.foot().contains(u"sorted by the server"_s));
        QVERIFY(stage.table()->isColumnHidden(GuestColumns::Found));
    }

    void findsByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("foundIn");

        QTest::newRow("e-mail") << u"email"_s << u"E-mail"_s;
        QTest::newRow("phone number") << u"phone"_s << u"Phone numbers"_s;
        QTest::newRow("identifier") << u"identifier"_s << u"Identifiers"_s;
        QTest::newRow("reference") << u"ref"_s << QString();
        QTest::newRow("first and last name") << u"name"_s << u"Name"_s;
        QTest::newRow("last name") << u"lastName"_s << u"Last name"_s;
    }

    void findsByWhatIsTyped()
    {
        QFETCH(QString, kind);
        QFETCH(QString, foundIn);
        Stage stage;
        QTRY_VERIFY(stage.rows() >= 100);
        Guest wanted;
        for (int row = 0; row < stage.rows() && wanted.ref().isEmpty(); ++row) {
            const Guest guest = stage.model()->guest(stage.model()->index(row, 0));
            // Two words are read as a first and a last name.
            const bool isPlain = !guest.name().contains(u'-') && !guest.text(u"lastName").contains(u' ');
            if (isPlain && !guest.email().isEmpty() && !guest.phones().isEmpty() && !guest.identifiers().isEmpty())
                wanted = guest;
        }
        const QHash<QString, QString> texts{{u"email"_s, wanted.email()},
                                            {u"phone"_s, wanted.phones().value(0)},
                                            {u"ref"_s, wanted.ref()},
                                            {u"name"_s, wanted.name()},
                                            {u"lastName"_s, wanted.text(u"lastName")},
                                            {u"identifier"_s, GuestCsv::value(wanted, u"identifiers"_s).section(u"; "_s, 0, 0)}};

        stage.search(texts.value(kind));

        QTRY_VERIFY(stage.model()->indexOf(wanted.ref()).isValid());
        const int row = stage.model()->indexOf(wanted.ref()).row();
        QCOMPARE(stage.table()->isColumnHidden(GuestColumns::Found), foundIn.isEmpty());
        if (!foundIn.isEmpty())
            QCOMPARE(stage.cell(row, GuestColumns::Found), foundIn);
        QVERIFY(stage.rows() < 100);
    }

    void searchesAfterARestWithoutEnter()
    {
        Stage stage;
        QTRY_VERIFY(stage.rows() >= 100);

        QTest::keyClicks(stage.field(), u"ada.byrne@mail.example"_s);

        QTRY_COMPARE(stage.pane->running().query().kind, GuestQuery::Kind::Email);
    }

    void sendsNothingWhileOneTypes()
    {
        Stage stage;
        QTRY_VERIFY(stage.rows() >= 100);
        const auto before = stage.pane->running().query();

        QTest::keyClicks(stage.field(), u"ada.byrne@mail.exa"_s);

        QCOMPARE(stage.pane->running().query(), before);
    }

    void loadsMoreWhenOneScrolls()
    {
        Stage stage(250);
        QTRY_COMPARE(stage.rows(), 100);
        QTRY_VERIFY(stage.isQuiet());

        QScrollBar *bar = stage.table()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_COMPARE(stage.rows(), 200);
        QTRY_VERIFY(stage.isQuiet() && bar->value() < bar->maximum());
        bar->setValue(bar->maximum());

        QTRY_COMPARE(stage.rows(), 250);
        QTRY_VERIFY(stage.foot().contains(u"all loaded"_s));
        const QStringList refs = stage.column(GuestColumns::Reference);
        QCOMPARE(QSet<QString>(refs.cbegin(), refs.cend()).size(), 250);
    }

    void nothingLateArrivesOfASearchBefore()
    {
        Stage stage;
        QTRY_VERIFY(stage.rows() >= 100);
        QTRY_VERIFY(stage.isQuiet());
        const QString email = stage.column(GuestColumns::Email).filter(u"@"_s).first();
        stage.set(u"listGuests.delay"_s, u"600*1"_s);

        QTest::keyClicks(stage.field(), u"nobody@nowhere.example"_s);
        QTest::keyClick(stage.field(), Qt::Key_Return);
        QTRY_COMPARE(stage.pane->running().query().text, u"nobody@nowhere.example"_s);
        QVERIFY(stage.rows() >= 100);
        stage.search(email);

        QTRY_VERIFY(stage.rows() > 0 && stage.rows() < 100);
        QSignalSpy reset(stage.model(), &QAbstractItemModel::modelReset);
        QVERIFY(!reset.wait(800));
        QCOMPARE(stage.pane->running().query().text, email);
    }

    void whatIsAllLoadedIsSortedHere()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        QTRY_VERIFY(stage.foot().contains(u"all loaded, sorted by the server"_s));
        QSignalSpy sorted(stage.model(), &GuestsModel::sorted);

        stage.table()->horizontalHeader()->setSortIndicator(GuestColumns::City, Qt::AscendingOrder);

        QTRY_COMPARE(sorted.size(), 1);
        QStringList cities = stage.column(GuestColumns::City);
        while (!cities.isEmpty() && cities.last().isEmpty())
            cities.removeLast();
        QVERIFY(!cities.contains(QString()));
        QVERIFY(std::is_sorted(cities.cbegin(), cities.cend(),
                               [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; }));
        QTRY_VERIFY(stage.foot().contains(u"sorted here"_s));
    }

    void whatIsNotAllLoadedIsSortedByTheServer()
    {
        Stage stage(250);
        QTRY_COMPARE(stage.rows(), 100);
        QTRY_VERIFY(stage.isQuiet());

        stage.table()->horizontalHeader()->setSortIndicator(GuestColumns::LastName, Qt::AscendingOrder);

        QTRY_COMPARE(stage.pane->running().sort().member, u"lastName"_s);
        QTRY_VERIFY(stage.isQuiet());
        QTRY_VERIFY(stage.foot().contains(u"sorted by the server"_s));
    }

    void whatTheServerCannotSortSaysSo()
    {
        Stage stage(250);
        QTRY_COMPARE(stage.rows(), 100);
        QTRY_VERIFY(stage.isQuiet());

        stage.table()->horizontalHeader()->setSortIndicator(GuestColumns::Phone, Qt::AscendingOrder);

        QTRY_VERIFY(stage.foot().contains(u"sorted here, 100 of more loaded"_s));
    }

    void aServerThatRefusesToSortIsAskedWithout()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        stage.set(u"listGuests.status"_s, u"400*1"_s);

        stage.pane->repeat();

        QTRY_VERIFY(stage.pane->running().sort().member.isEmpty());
        QTRY_VERIFY(stage.foot().contains(u"sorted here"_s));
        QVERIFY(stage.notice().isEmpty() || !stage.find<Banner>(u"notice"_s));
    }

    void aSearchInVainOffersToMakeTheGuest()
    {
        Stage stage;
        QTRY_VERIFY(stage.rows() >= 100);

        stage.search(u"zoe.hartmann@mail.example"_s);
        QTRY_COMPARE(stage.page(), u"No guest of Acme EU has this address."_s);
        QVERIFY(stage.field());
        stage.click(u"New guest as searched"_s);

        auto *dialog = stage.pane->findChild<QDialog *>();
        QVERIFY(dialog);
        const auto lines = dialog->findChildren<QLineEdit *>();
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(),
                            [](const QLineEdit *line) { return line->text() == u"zoe.hartmann@mail.example"_s; }));
    }

    void anErrorWithoutDataSaysWhichPairIsWrong()
    {
        Stage stage(20, u"wrong-token"_s);

        QTRY_VERIFY(stage.page().contains(u"401"_s));

        QVERIFY(stage.find<QPushButton>(u"Retry"_s));
        QVERIFY(!stage.find<QPushButton>(u"New guest"_s)->isEnabled());
        QVERIFY(stage.field());
    }

    void anErrorLeavesTheRowsOfTheSearchBefore()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        stage.set(u"listGuests.status"_s, u"403*1"_s);

        QTest::keyClicks(stage.field(), u"ada.byrne@mail.example"_s);
        QTest::keyClick(stage.field(), Qt::Key_Return);

        QTRY_VERIFY(stage.notice().contains(u"403"_s));
        QCOMPARE(stage.rows(), 60);
        QVERIFY(stage.find<QLabel>(u"Search reading"_s)->text().contains(u"Below is still the search before"_s));
    }

    void withoutACredentialItSaysWhatIsMissing()
    {
        Stage stage(20, {}, false);
        QSignalSpy edit(stage.pane.get(), &Pane::editConnectionWanted);

        QTRY_COMPARE(stage.page(), u"Acme EU has no credential for guests."_s);
        QVERIFY(!stage.field()->isEnabled());
        stage.click(u"Add credential"_s);

        QTRY_COMPARE(edit.size(), 1);
    }

    void aFilterThatIsIgnoredIsSaid()
    {
        Stage stage;
        QTRY_VERIFY(stage.rows() >= 100);
        stage.set(u"strictSearch"_s, u"on"_s);

        stage.search(u"Zzyzx"_s);

        QTRY_VERIFY(stage.notice().contains(u"ignore this search"_s));
        QTRY_VERIFY(stage.model()->index(0, 0).data(GuestsModel::NearRole).toBool());
    }

    void copiesRowsAsCsv()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        stage.table()->setFocus();
        stage.table()->selectAll();

        QTest::keySequence(stage.table(), QKeySequence::Copy);

        const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s);
        QCOMPARE(lines.first(), u"Name,Type,E-mail,Last seen"_s);
        QCOMPARE(lines.size(), 62);
        QVERIFY(lines.at(1).contains(u"T"_s));
    }

    void savesTheWholeResult_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lines");

        QTest::newRow("CSV") << u"Save as CSV"_s << u"guests.csv"_s << 5001;
        QTest::newRow("JSON Lines") << u"Save as JSON Lines"_s << u"guests.jsonl"_s << 5000;
    }

    void savesTheWholeResult()
    {
        QFETCH(QString, button);
        QFETCH(QString, name);
        QFETCH(int, lines);
        Stage stage(5000);
        QTRY_COMPARE(stage.rows(), 100);
        QTRY_VERIFY(stage.isQuiet());
        stage.ask.paths = {stage.folder.filePath(name)};

        stage.pane->findChild<QAction *>(button)->trigger();

        QTRY_VERIFY_WITH_TIMEOUT(stage.said().contains(name), 60000);
        QCOMPARE(stage.rows(), 5000);
        QCOMPARE(stage.file(name).count('\n'), lines);
    }

    void savingSaysHowFarItIsAndCanBeCancelledThere()
    {
        Stage stage(1000);
        QTRY_COMPARE(stage.rows(), 100);
        QTRY_VERIFY(stage.isQuiet());
        stage.ask.paths = {stage.folder.filePath(u"guests.csv"_s)};
        stage.set(u"listGuests.delay"_s, u"300"_s);
        QList<Work> told;
        connect(stage.pane.get(), &GuestsPane::workChanged, this, [&told](const Work &work) { told.append(work); });
        QSignalSpy ended(stage.pane.get(), &GuestsPane::workEnded);

        auto *save = stage.pane->findChild<QAction *>(u"Save as CSV"_s);
        save->trigger();
        QTRY_VERIFY(!told.isEmpty() && told.last().detail.startsWith(u"200 guest"_s));
        QVERIFY(told.last().title.contains(u"guests.csv"_s));
        QVERIFY(!save->isEnabled());
        QCOMPARE(ended.size(), 0);
        told.last().act();

        QCOMPARE(stage.pane->running().state(), GuestSearch::State::More);
        QCOMPARE(ended.last().first().toString(), told.last().id);
        QVERIFY(save->isEnabled());
        QVERIFY(!QFile::exists(stage.folder.filePath(u"guests.csv"_s)));
    }

    void aPaneThatGoesSavesNoMore()
    {
        Stage stage(1000);
        QTRY_COMPARE(stage.rows(), 100);
        QTRY_VERIFY(stage.isQuiet());
        stage.ask.paths = {stage.folder.filePath(u"guests.csv"_s)};
        stage.set(u"listGuests.delay"_s, u"300"_s);
        QStringList ended;
        connect(stage.pane.get(), &GuestsPane::workEnded, this, [&ended](const QString &id) { ended.append(id); });
        auto *save = stage.pane->findChild<QAction *>(u"Save as CSV"_s);
        save->trigger();
        QTRY_VERIFY(!save->isEnabled());

        stage.pane.reset();

        QCOMPARE(ended, QStringList{u"save guests c1"_s});
    }

    void savingCanBeStopped()
    {
        Stage stage(1000);
        QTRY_COMPARE(stage.rows(), 100);
        QTRY_VERIFY(stage.isQuiet());
        stage.ask.paths = {stage.folder.filePath(u"guests.csv"_s)};
        stage.set(u"listGuests.delay"_s, u"200"_s);

        stage.pane->findChild<QAction *>(u"Save as CSV"_s)->trigger();
        QTRY_VERIFY(stage.rows() > 100);
        stage.pane->stop();

        QTRY_COMPARE(stage.pane->running().state(), GuestSearch::State::More);
        QVERIFY(stage.rows() < 1000);
        QVERIFY(!QFile::exists(stage.folder.filePath(u"guests.csv"_s)));
    }

    void whatIsTypedSurvivesAnotherRowAndAnotherSearch()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        QTRY_VERIFY(stage.find<QLineEdit>(u"City"_s));
        const QString ref = stage.model()->index(0, 0).data(GuestsModel::RefRole).toString();
        auto *detail = stage.pane->findChild<GuestDetail *>();
        QTRY_COMPARE(detail->ref(), ref);
        stage.find<QLineEdit>(u"City"_s)->setText(u"Oranmore"_s);

        stage.table()->selectRow(1);
        QTRY_VERIFY(detail->ref() != ref);
        QVERIFY(stage.pane->hasUnsaved());
        QCOMPARE(stage.model()->index(0, 0).data(IconRole).toString(), u"edit"_s);
        stage.table()->selectRow(0);
        QTRY_COMPARE(stage.find<QLineEdit>(u"City"_s)->text(), u"Oranmore"_s);
        stage.search(u"zoe.hartmann@mail.example"_s);

        QTRY_VERIFY(stage.page().contains(u"has this address"_s));
        QCOMPARE(stage.find<QLineEdit>(u"City"_s)->text(), u"Oranmore"_s);
        QVERIFY(stage.pane->hasUnsaved());
    }

    void aNameIsFoundThoughNobodyHasItAsFirstName()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        stage.search(u"zoe.hartmann@mail.example"_s);
        QTRY_VERIFY(stage.page().contains(u"has this address"_s));

        stage.search(u"Byrne"_s);

        QTRY_VERIFY(stage.table()->isVisible());
        QTRY_VERIFY(stage.rows() > 0);
        QTRY_VERIFY(!stage.table()->selectionModel()->selectedRows().isEmpty());
    }

    void deletesAfterAskingAndMakesAgain()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        QTRY_VERIFY(!stage.table()->selectionModel()->selectedRows().isEmpty());
        const Guest guest = stage.model()->guest(stage.table()->currentIndex());
        stage.ask.answers = {true};

        stage.table()->setFocus();
        QTest::keyClick(stage.table(), Qt::Key_Delete);
        QTRY_COMPARE(stage.rows(), 59);
        QCOMPARE(stage.ask.questions.size(), 1);
        QVERIFY(stage.ask.questions.first().doIt.contains(guest.title()));
        QVERIFY(!stage.model()->indexOf(guest.ref()).isValid());
        stage.click(u"Undo"_s);

        QTRY_COMPARE(stage.rows(), 60);
        QTRY_VERIFY(stage.said().contains(u"is there again"_s));
        QVERIFY(stage.column(GuestColumns::Email).contains(guest.email()));
    }

    void declinedDeletesNothing()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        QTRY_VERIFY(!stage.table()->selectionModel()->selectedRows().isEmpty());
        stage.ask.answers = {false};

        QTest::keyClick(stage.table(), Qt::Key_Delete);

        QTRY_COMPARE(stage.ask.questions.size(), 1);
        QCOMPARE(stage.rows(), 60);
    }

    void theKeyboardAloneReachesEverything()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        QVERIFY(stage.field()->hasFocus());

        QTest::keyClick(stage.field(), Qt::Key_Down);
        QVERIFY(stage.table()->hasFocus());
        QTest::keyClick(stage.table(), Qt::Key_Down);
        QTRY_COMPARE(stage.table()->currentIndex().row(), 1);
        QTest::keySequence(stage.table(), QKeySequence::Find);
        QVERIFY(stage.field()->hasFocus());
        QTest::keySequence(stage.field(), QKeySequence::New);

        QTRY_VERIFY(stage.pane->findChild<QDialog *>());
    }

    void thePaletteFindsAGuest()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        const auto commands = stage.pane->commands();
        const auto finding =
            std::find_if(commands.cbegin(), commands.cend(), [](const Command &command) { return bool(command.runTyped); });
        QVERIFY(finding != commands.cend());

        finding->runTyped(u"ada.byrne@mail.example"_s);

        QTRY_COMPARE(stage.pane->running().query().text, u"ada.byrne@mail.example"_s);
        QCOMPARE(stage.field()->text(), u"ada.byrne@mail.example"_s);
    }

    void columnsAndOrderAreKept()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        QSettings settings(stage.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        stage.table()->setColumnHidden(GuestColumns::City, false);
        stage.table()->setColumnWidth(GuestColumns::City, 147);
        stage.table()->horizontalHeader()->setSortIndicator(GuestColumns::City, Qt::AscendingOrder);
        stage.search(u"ada.byrne@mail.example"_s);
        stage.pane->saveState(settings);

        stage.makePane();
        stage.pane->restoreState(settings);

        QCOMPARE(stage.table()->columnWidth(GuestColumns::City), 147);
        QVERIFY(stage.table()->isColumnHidden(GuestColumns::Found));
        QCOMPARE(stage.table()->horizontalHeader()->sortIndicatorSection(), int(GuestColumns::City));
    }

    void besideAWideDetailNameAndTimeRemain()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);

        stage.pane->resize(1010, 700);
        auto *splitter = stage.pane->findChild<QSplitter *>();
        splitter->setSizes({400, 609});

        QTRY_VERIFY(stage.table()->isColumnHidden(GuestColumns::Email));
        QVERIFY(!stage.table()->isColumnHidden(GuestColumns::Name));
        splitter->setSizes({700, 309});
        QTRY_VERIFY(!stage.table()->isColumnHidden(GuestColumns::Email));
    }

    void mayBeClosedWhileItWaits()
    {
        Stage stage(60);
        stage.set(u"listGuests.delay"_s, u"100"_s);
        stage.pane->repeat();

        stage.pane.reset();

        stage.makePane();
        QTRY_COMPARE(stage.rows(), 60);
    }

    void aParkedPaneIsQuiet()
    {
        Stage stage(60);
        QTRY_COMPARE(stage.rows(), 60);
        stage.set(u"listGuests.delay"_s, u"300"_s);
        stage.pane->repeat();

        stage.pane->setParked(true);

        QVERIFY(stage.pane->running().state() != GuestSearch::State::Loading);
        QCOMPARE(stage.rows(), 60);
    }
};

QTEST_MAIN(TestGuestsPane)
#include "tst_guestspane.moc"
