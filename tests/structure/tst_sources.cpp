#include "structure/sourcefolder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

/// Lines that would hold on one computer alone, each as "path:line: text".
QStringList machineLines(const QString &path, const QStringList &lines)
{
    // Put together here, so that this file does not find itself.
    static const QRegularExpression machine(QStringList{u"(^|[\\s\"'(=:<])/(ho"_s, u"me|wo"_s, u"rk|Us"_s, u"ers|ro"_s, u"ot)/|regi"_s,
                                                        u"stry\\.|py"_s, u"pi\\.org|cra"_s, u"tes\\.io|deb"_s, u"\\.debian\\.org|arti"_s,
                                                        u"factory"_s}
                                                .join(QString()));
    QStringList found;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines.at(i).contains(machine))
            found.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(lines.at(i).trimmed().left(120)));
    return found;
}

} // namespace

/// Every source is built, and none knows the computer it was written on.
class TestSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceIsListedInACMakeLists();
    void nothingNamesAMachine();
    void aMachineIsRecognised_data();
    void aMachineIsRecognised();

private:
    const SourceFolder m_sources{QStringLiteral(EDGEWISE_SOURCES)};
};

void TestSources::everySourceIsListedInACMakeLists()
{
    QHash<QString, QString> lists;
    const QStringList listFiles = m_sources.files({u"app"_s, u"ui"_s, u"tests"_s}, {u"CMakeLists.txt"_s});
    for (const QString &list : listFiles)
        lists.insert(list.section(u'/', 0, -2), m_sources.lines(list).join(u' '));
    const QStringList files = m_sources.files({u"app"_s, u"ui"_s, u"tests"_s}, {u".cpp"_s});

    QStringList stray;
    for (const QString &file : files) {
        // From its own folder upwards: a list may name a file of a folder below.
        bool listed = false;
        for (QString folder = file.section(u'/', 0, -2), name = file.section(u'/', -1); !folder.isEmpty() && !listed;) {
            const QString stem = QRegularExpression::escape(name.chopped(4));
            listed = lists.value(folder).contains(QRegularExpression(uR"((^|[\s(])%1(\.cpp)?([\s)]|$))"_s.arg(stem)));
            name.prepend(folder.section(u'/', -1) + u'/');
            folder = folder.section(u'/', 0, -2);
        }
        if (!listed)
            stray.append(file);
    }

    QVERIFY(files.size() > 50);
    QVERIFY2(stray.isEmpty(), qPrintable(u"In no CMakeLists.txt:\n"_s + stray.join(u'\n')));
}

void TestSources::nothingNamesAMachine()
{
    QStringList files = m_sources.files({u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u".ci"_s, u"translations"_s},
                                        {u".cpp"_s, u".h"_s, u".txt"_s, u".md"_s, u".py"_s, u".json"_s, u".ts"_s, u"/install"_s, u"/run"_s,
                                         u"/test"_s, u"/check"_s, u".desktop"_s, u".xml"_s, u".yaml"_s});
    files << u"README.md"_s << u"CMakeLists.txt"_s << u"CMakePresets.json"_s;

    QStringList found;
    for (const QString &file : std::as_const(files))
        found += machineLines(file, m_sources.lines(file));

    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestSources::aMachineIsRecognised_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");

    QTest::newRow("folder of a person") << u"open(\"/%1/ada/file\")"_s.arg("home"_L1) << true;
    QTest::newRow("folder of a person on macOS") << u"path=/%1/ada"_s.arg("Users"_L1 + "/x"_L1) << true;
    QTest::newRow("package host") << u"https://%1.npmjs.org/x"_s.arg("registry"_L1) << true;
    QTest::newRow("route") << u"GET /v2.1/guests/homework"_s << false;
    QTest::newRow("path inside the tree") << u"#include \"app/core/error.h\""_s << false;
}

void TestSources::aMachineIsRecognised()
{
    QFETCH(const QString, line);
    QFETCH(const bool, found);

    QCOMPARE(!machineLines(u"a.cpp"_s, {line}).isEmpty(), found);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
