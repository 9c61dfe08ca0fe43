#include "structure/sourcefolder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

/// "app/net/http.h" -> "app/net"; "ui/main.cpp" -> "ui".
QString folderOf(const QString &path)
{
    return path.count(u'/') < 2 ? path.section(u'/', 0, 0) : path.section(u'/', 0, 1);
}

/// The features of app/, which know of each other only what is drawn here.
const QStringList features{u"guests"_s, u"exports"_s, u"edge"_s, u"webhooks"_s, u"console"_s, u"activity"_s, u"downloads"_s, u"tables"_s};

/// Whether a file may include another; both by their path from the root.
bool isDrawn(const QString &from, const QString &to)
{
    const QString source = folderOf(from);
    const QString target = folderOf(to);
    const QString feature = source.section(u'/', 1);
    if (source == "ui"_L1 || source == target || (target == "app/core"_L1 && source != "app/sandbox"_L1))
        return true;
    if (source == "app/sandbox"_L1)
        return target == "app/core"_L1;
    if (source == "app/core"_L1)
        return false;
    if (source == "app/net"_L1)
        return to == "app/auth/authorizer.h"_L1; // the interface alone: who signs is none of its business
    if (source == "app/auth"_L1)
        return target == "app/net"_L1;
    if (source == "app/connections"_L1)
        return target == "app/net"_L1 || target == "app/auth"_L1 ||
               (target.startsWith("app/"_L1) && features.contains(target.section(u'/', 1)));
    if (source.startsWith("app/"_L1)) {
        if (to == "app/net/http.h"_L1 || to == "app/net/attempt.h"_L1)
            return true;
        if ((source == "app/console"_L1 || source == "app/downloads"_L1) && to == "app/net/curl.h"_L1)
            return true;
        // Both send by themselves, to take times, and still send a write only once.
        if (source == "app/webhooks"_L1 || source == "app/console"_L1)
            return to == "app/net/oncebody.h"_L1 || (source == "app/console"_L1 && target == "app/auth"_L1);
        return (source == "app/exports"_L1 && target == "app/downloads"_L1) || (source == "app/downloads"_L1 && target == "app/tables"_L1);
    }
    if (source == "ui/widgets"_L1)
        return target == "ui/shell"_L1;
    if (source == "ui/shell"_L1) // the switcher shows connections, the status bar the last call
        return target == "ui/widgets"_L1 || target == "app/connections"_L1 || to == "app/net/attempt.h"_L1;
    if (source == "ui/connections"_L1) // its dialog asks how the keychain is, and reads a connection's certificates
        return target == "ui/shell"_L1 || target == "ui/widgets"_L1 || target == "app/connections"_L1 || target == "app/auth"_L1 ||
               to == "app/net/networkclient.h"_L1;
    if (source.startsWith("ui/"_L1)) // a pane is given the session of a connection, and may tell of calls
        return target == "ui/shell"_L1 || target == "ui/widgets"_L1 || target == u"app/"_s + feature ||
               to == "app/connections/connection.h"_L1 || to == "app/connections/session.h"_L1 || to == "app/net/attempt.h"_L1 ||
               // Jobs show what of them is on this computer, and their files are ordered there; what will be sent is shown as a request.
               (feature == "exports"_L1 && (target == "app/downloads"_L1 || target == "ui/downloads"_L1)) ||
               (feature == "guests"_L1 && to == "app/net/http.h"_L1);
    return false;
}

/// What is wrong with the includes of one file, each as "path:line: what".
QStringList wrongIncludes(const QString &path, const QStringList &lines)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    static const QRegularExpression widget(
        u"^(QtWidgets|QtGui|QtSvg)\\b|^(QWidget|QDialog|QMessageBox|QApplication|QGuiApplication|QAbstractButton|QPushButton|QLabel|QLineEdit|QMenu|"
        u"QAction|QMainWindow|Q\\w*Layout|QTableView|QTreeView|QListView|QPainter|QColor|QFont|QIcon|QImage|QPixmap|QClipboard|QKeyEvent|"
        u"QDesktopServices)$"_s);
    QStringList wrong;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        const QString place = u"%1:%2: "_s.arg(path).arg(i + 1);
        if (match.captured(1) == "<"_L1) {
            if (path.startsWith("app/"_L1) && name.contains(widget))
                wrong.append(place + u"<%1> is for ui/"_s.arg(name));
        } else if (name.endsWith(".moc"_L1)) {
            continue;
        } else if (!name.startsWith("app/"_L1) && !name.startsWith("ui/"_L1)) {
            wrong.append(place + u"\"%1\" is not written from the root"_s.arg(name));
        } else if (!isDrawn(path, name)) {
            wrong.append(place + u"%1 may not include %2"_s.arg(folderOf(path), name));
        }
    }
    return wrong;
}

} // namespace

/// Who may include whom.
class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsADrawnArrow();
    void anArrowIsJudged_data();
    void anArrowIsJudged();
};

void TestIncludes::everyIncludeFollowsADrawnArrow()
{
    const SourceFolder sources(QStringLiteral(EDGEWISE_SOURCES));
    const QStringList files = sources.files({u"app"_s, u"ui"_s}, {u".h"_s, u".cpp"_s});

    QStringList wrong;
    for (const QString &file : files)
        wrong += wrongIncludes(file, sources.lines(file));

    QVERIFY(files.size() > 50);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestIncludes::anArrowIsJudged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("verdict");

    QTest::newRow("own folder") << u"app/net/http.cpp"_s << u"#include \"app/net/http.h\""_s << QString();
    QTest::newRow("core from anywhere") << u"ui/webhooks/form.cpp"_s << u"#include \"app/core/error.h\""_s << QString();
    QTest::newRow("pane to its feature") << u"ui/webhooks/form.cpp"_s << u"#include \"app/webhooks/webhook.h\""_s << QString();
    QTest::newRow("pane to another feature") << u"ui/webhooks/form.cpp"_s << u"#include \"app/guests/guest.h\""_s
                                             << u"ui/webhooks/form.cpp:1: ui/webhooks may not include app/guests/guest.h"_s;
    QTest::newRow("app to ui") << u"app/webhooks/webhook.cpp"_s << u"#include \"ui/shell/theme.h\""_s
                               << u"app/webhooks/webhook.cpp:1: app/webhooks may not include ui/shell/theme.h"_s;
    QTest::newRow("core to a feature") << u"app/core/error.cpp"_s << u"#include \"app/net/http.h\""_s
                                       << u"app/core/error.cpp:1: app/core may not include app/net/http.h"_s;
    QTest::newRow("feature into the layers") << u"app/webhooks/webhook.cpp"_s << u"#include \"app/net/networkclient.h\""_s
                                             << u"app/webhooks/webhook.cpp:1: app/webhooks may not include app/net/networkclient.h"_s;
    QTest::newRow("sandbox to the client") << u"app/sandbox/store.cpp"_s << u"  #  include \"app/webhooks/webhook.h\""_s
                                           << u"app/sandbox/store.cpp:1: app/sandbox may not include app/webhooks/webhook.h"_s;
    QTest::newRow("relative") << u"app/net/http.cpp"_s << u"#include \"http.h\""_s
                              << u"app/net/http.cpp:1: \"http.h\" is not written from the root"_s;
    QTest::newRow("widget in app") << u"app/net/http.cpp"_s << u"#include <QWidget>"_s << u"app/net/http.cpp:1: <QWidget> is for ui/"_s;
    QTest::newRow("module in app") << u"app/net/http.cpp"_s << u"#include <QtGui/QColor>"_s
                                   << u"app/net/http.cpp:1: <QtGui/QColor> is for ui/"_s;
    QTest::newRow("Qt Core in app") << u"app/net/http.cpp"_s << u"#include <QString>"_s << QString();
    QTest::newRow("main may all") << u"ui/main.cpp"_s << u"#include \"app/sandbox/sandbox.h\""_s << QString();
}

void TestIncludes::anArrowIsJudged()
{
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    QFETCH(const QString, verdict);

    const QStringList wrong = wrongIncludes(file, {line});

    QCOMPARE(wrong.join(u'\n'), verdict);
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
