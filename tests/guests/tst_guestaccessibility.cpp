#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/database.h"
#include "app/guests/guesthistory.h"
#include "app/net/hostpace.h"
#include "support/guesttenant.h"
#include "support/preparedask.h"
#include "support/quoted.h"
#include "ui/guests/erasecluesdialog.h"
#include "ui/guests/erasedialog.h"
#include "ui/guests/extensiontextdialog.h"
#include "ui/guests/guestdetail.h"
#include "ui/guests/guesthistorydialog.h"
#include "ui/guests/guestspane.h"
#include "ui/guests/newguestdialog.h"
#include "ui/guests/replacedialog.h"
#include "ui/guests/savedialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray adaJson = quoted("{'guestType':'customer','firstName':'Ada','lastName':'Byrne','gender':'female',"
                                  "'emails':['ada.byrne@mail.example','desk@harbour.example'],'phoneNumbers':['+15550100'],"
                                  "'street':['Flat 2','9 Harbour Row'],'city':'Galwey','x_migratedFrom':'crm-2024',"
                                  "'identifiers':[{'provider':'LOYALTY','id':'L-1'}]}");

QString described(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 “%2” %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                               button ? button->text() : QString());
}

/// The arrow keys lead to a button of a group from the one that is chosen, and to a chip from the editor behind it.
bool isBehindAnother(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && ((button->autoExclusive() && !button->isChecked()) || qobject_cast<const ChipsEdit *>(button->parentWidget()));
}

/// The crosses within fields, which Esc stands for.
bool isPartOfField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget->parentWidget());
}

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool canAct = (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractButton *>(widget);
        if (canAct && widget->isVisible() && widget->isEnabled() && widget->window() == window.window() && !widget->focusProxy() &&
            !isPartOfField(widget))
            controls.append(widget);
    }
    return controls;
}

/// What a screen reader says of it.
QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    const auto controls = controlsOf(window);
    for (QWidget *control : controls) {
        if (nameOf(control).isEmpty() || control->objectName().isEmpty() || control->objectName().startsWith(u"qt_"))
            found.append(described(control));
    }
    return found;
}

/// What Tab does not come to, however often it is pressed.
QStringList unreached(QWidget &window)
{
    const auto controls = controlsOf(window);
    QSet<const QWidget *> reached;
    QApplication::setActiveWindow(window.window());
    for (QWidget *start : {static_cast<QWidget *>(window.focusWidget()), controls.value(0)}) {
        if (start)
            start->setFocus(Qt::TabFocusReason);
        for (qsizetype presses = 0; presses < 2 * controls.size() + 10; ++presses) {
            QWidget *focused = QApplication::focusWidget();
            if (!focused)
                break;
            reached.insert(focused);
            QTest::keyClick(focused, Qt::Key_Tab);
            // To an editor of several lines Tab means something.
            if (QApplication::focusWidget() == focused)
                QTest::keyClick(focused, Qt::Key_Tab, Qt::ControlModifier);
        }
    }
    QStringList missed;
    for (const QWidget *control : controls) {
        if (!reached.contains(control) && !isBehindAnother(control))
            missed.append(described(control));
    }
    return missed;
}

} // namespace

/// Every control of the guests has a name for who does not see it and one for scripts, and the keyboard comes to it.
class TestGuestAccessibility : public QObject
{
    Q_OBJECT

    GuestTenant m_tenant{30};
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"edgewise.sqlite"_s)};
    GuestHistory m_history{m_database};
    PreparedAsk m_ask;
    Connection m_connection;
    Guest m_ada;
    Guest m_edited;

    void check(QWidget &window)
    {
        QCOMPARE(nameless(window).join(u"\n"_s), QString());
        QCOMPARE(unreached(window).join(u"\n"_s), QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp);
        m_ada = m_tenant.make(adaJson);
        m_tenant.extend(m_ada, quoted("{'name':'ext','clubTier':'gold','clubPoints':1250,'isMember':true}"));
        m_edited = m_ada;
        m_edited.setText(u"city"_s, u"Galway"_s);
        m_connection = {.id = u"c1"_s,
                        .name = u"Acme EU"_s,
                        .production = true,
                        .colour = u"#C21F2B"_s,
                        .region = Region::Custom,
                        .customCdpUrl = m_tenant.sandbox.access().cdpBaseUrl,
                        .clientKey = m_tenant.sandbox.access().clientKey};
    }

    void thePane()
    {
        MemoryStore secrets;
        secrets.secrets.insert(m_connection.secretName(Connection::Secret::ApiToken), m_tenant.sandbox.access().apiToken);
        Redaction redaction;
        HostPace pace;
        Session session(m_connection, secrets, redaction, pace);
        GuestsPane pane(session, m_history, m_folder.path(), m_ask);
        pane.resize(1400, 860);
        pane.show();
        pane.activate();
        auto *table = pane.findChild<TableView *>(u"Guests"_s);
        QTRY_COMPARE(table->model()->rowCount(), 31);

        check(pane);
    }

    void theDetail_data()
    {
        QTest::addColumn<int>("tab");

        QTest::newRow("profile") << int(GuestDetail::ProfileTab);
        QTest::newRow("identifiers") << int(GuestDetail::IdentifiersTab);
        QTest::newRow("subscriptions") << int(GuestDetail::SubscriptionsTab);
        QTest::newRow("extensions") << int(GuestDetail::ExtensionsTab);
        QTest::newRow("json") << int(GuestDetail::JsonTab);
    }

    void theDetail()
    {
        QFETCH(int, tab);
        GuestDetail detail(*m_tenant.service, m_ask, m_connection);
        detail.resize(600, 820);
        detail.show();
        QSignalSpy read(&detail, &GuestDetail::guestChanged);
        detail.showGuest(m_ada);
        QVERIFY(read.wait());
        detail.findChild<QLineEdit *>(u"City"_s)->setText(u"Galway"_s);

        detail.setTab(tab);

        check(detail);
    }

    void theDialogs_data()
    {
        using Make = std::function<QDialog *(QWidget *)>;
        QTest::addColumn<Make>("make");

        const auto add = [](const char *name, Make make) { QTest::newRow(name) << make; };
        add("new guest", [this](QWidget *parent) {
            auto *dialog = new NewGuestDialog(*m_tenant.service, m_connection, parent);
            dialog->prefill(m_ada);
            return dialog;
        });
        add("save", [this](QWidget *parent) {
            return new SaveDialog(m_ada, m_edited, GuestService::requests(m_ada, changesBetween(m_ada, m_edited)), m_connection, {},
                                  parent);
        });
        add("replace", [this](QWidget *parent) { return new ReplaceDialog(m_ada, m_edited, m_connection, true, parent); });
        add("previous states", [this](QWidget *parent) {
            if (!m_history.keep(m_connection.id, m_ada, GuestAction::Save))
                qFatal("the state was not kept");
            return new GuestHistoryDialog(*m_tenant.service, m_history, m_ask, m_connection, m_ada, parent);
        });
        add("erase person", [this](QWidget *parent) {
            auto *dialog = new EraseDialog(*m_tenant.service, m_history, m_ask, m_connection, m_folder.path(), m_ada, parent);
            if (!QTest::qWaitFor([dialog] { return dialog->erasure().state() == Erasure::State::DryRun; }))
                qFatal("no dry run");
            return dialog;
        });
        add("what is searched by", [this](QWidget *parent) { return new EraseCluesDialog({}, m_connection, parent); });
        add("text of a key", [](QWidget *parent) { return new ExtensionTextDialog(u"clubNote"_s, u"{\"a\":1}"_s, false, parent); });
    }

    void theDialogs()
    {
        QFETCH(std::function<QDialog *(QWidget *)>, make);
        QWidget window;
        window.show();

        QDialog *dialog = make(&window);
        dialog->open();

        QTRY_VERIFY(dialog->isVisible());
        check(*dialog);
    }
};

QTEST_MAIN(TestGuestAccessibility)
#include "tst_guestaccessibility.moc"
