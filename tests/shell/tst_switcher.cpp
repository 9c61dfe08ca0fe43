#include "app/connections/connectionlist.h"
#include "ui/shell/switcher.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

Connection connection(const QString &id, const QString &name, bool production)
{
    Connection made;
    made.id = id;
    made.name = name;
    made.production = production;
    made.colour = u"#C21F2B"_s;
    made.edgeClientId = u"client"_s;
    return made;
}

} // namespace

class TestSwitcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_connections = std::make_unique<ConnectionList>(m_folder->filePath(u"connections.json"_s));
        QVERIFY(m_connections->save(connection(u"1"_s, u"Acme EU"_s, true)));
        QVERIFY(m_connections->save(connection(u"2"_s, u"Acme EU test"_s, false)));
        QVERIFY(m_connections->save(connection(u"3"_s, u"Harbor Foods US"_s, true)));
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_switcher = std::make_unique<Switcher>(*m_connections, m_window.get());
        m_switcher->open(u"1"_s, QPoint(8, 48));
    }

    void cleanup()
    {
        m_switcher.reset();
        m_window.reset();
    }

    void theOpenConnectionIsTheOneItStartsAt()
    {
        QCOMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(list()->currentIndex().data().toString(), u"Acme EU"_s);
    }

    void theKeyboardChooses()
    {
        QSignalSpy chosen(m_switcher.get(), &Switcher::chosen);

        QTest::keyClick(filter(), Qt::Key_Down);
        QTest::keyClick(filter(), Qt::Key_Return);

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"2"_s);
        QVERIFY(!m_switcher->isVisible());
    }

    void typingFilters()
    {
        QSignalSpy chosen(m_switcher.get(), &Switcher::chosen);

        QTest::keyClicks(filter(), u"harbor"_s);
        QTest::keyClick(filter(), Qt::Key_Return);

        QCOMPARE(chosen.first().first().toString(), u"3"_s);
    }

    void theEnvironmentIsSpoken()
    {
        const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString();

        QVERIFY(spoken.contains(u"PRODUCTION"));
    }

    void theButtonsSayWhatIsWanted()
    {
        QSignalSpy edit(m_switcher.get(), &Switcher::editWanted);
        QSignalSpy add(m_switcher.get(), &Switcher::addWanted);
        QSignalSpy all(m_switcher.get(), &Switcher::allWanted);

        m_switcher->findChild<QPushButton *>(u"Edit connection"_s)->click();
        m_switcher->findChild<QPushButton *>(u"Add a connection"_s)->click();
        m_switcher->findChild<QPushButton *>(u"All connections"_s)->click();

        QCOMPARE(edit.first().first().toString(), u"1"_s);
        QCOMPARE(add.size(), 1);
        QCOMPARE(all.size(), 1);
    }

    void whatOneCanReachIsDescribed()
    {
        Connection one = connection(u"1"_s, u"x"_s, false);
        one.region = Region::Jp;
        Connection sandbox = one;
        sandbox.sandbox = true;
        Connection known = one;
        known.tenantId = u"acme0a1b"_s;

        QCOMPARE(Switcher::describe(one), u"JP · Edge only"_s);
        QCOMPARE(Switcher::describe(sandbox), u"built in, on this computer"_s);
        QCOMPARE(Switcher::describe(known), u"JP · acme0a1b"_s);
    }

private:
    [[nodiscard]] QListView *list() const { return m_switcher->findChild<QListView *>(u"Connections"_s); }
    [[nodiscard]] QLineEdit *filter() const { return m_switcher->findChild<QLineEdit *>(u"Filter connections"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionList> m_connections;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Switcher> m_switcher;
};

QTEST_MAIN(TestSwitcher)
#include "tst_switcher.moc"
