#include "app/connections/connectionlist.h"
#include "ui/shell/match.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run.clear(); }

    void wordsAreFoundInAnyOrderAndAccentsDoNotMatter()
    {
        const auto both = match(u"hook new"_s, u"New wébhook"_s);
        const auto accent = match(u"web"_s, u"New wébhook"_s);

        QVERIFY(both);
        QVERIFY(accent);
        QCOMPARE(accent->letters, (QList<int>{4, 5, 6}));
        QVERIFY(!match(u"zebra"_s, u"New wébhook"_s));
    }

    void theStartOfAWordIsBetterThanItsMiddleAndThatThanLoneLetters()
    {
        const auto start = match(u"web"_s, u"Webhooks"_s);
        const auto word = match(u"web"_s, u"New webhook"_s);
        const auto inside = match(u"web"_s, u"Cobweb"_s);
        const auto letters = match(u"web"_s, u"Wee bit"_s);

        QVERIFY(start && word && inside && letters);
        QVERIFY(start->score > word->score);
        QVERIFY(word->score > inside->score);
        QVERIFY(inside->score > letters->score);
    }

    void theModelKeepsItsPromises()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setCommands(commands());
        model.search(u"web"_s);
        model.search(u"nothing of the kind"_s);

        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.best(), -1);
        QCOMPARE(model.all(), 4);
    }

    void headingsCannotBeChosen()
    {
        PaletteModel model;

        model.setCommands(commands());

        QCOMPARE(model.index(0).data().toString(), u"Go to"_s);
        QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
    }

    void typingAndEnterRunsTheBestOne()
    {
        Opened opened(*this);

        QTest::keyClicks(opened.input, u"switch test"_s);
        QTest::keyClick(opened.input, Qt::Key_Return);

        QCOMPARE(m_run, u"switch"_s);
        QVERIFY(!opened.palette.isVisible());
    }

    void theArrowsGoOverHeadingsAndRound()
    {
        Opened opened(*this);

        QTest::keyClick(opened.input, Qt::Key_Down);
        QTest::keyClick(opened.input, Qt::Key_Down);
        QCOMPARE(opened.list->currentIndex().data().toString(), u"New webhook"_s);
        QTest::keyClick(opened.input, Qt::Key_Up);
        QTest::keyClick(opened.input, Qt::Key_Up);
        QTest::keyClick(opened.input, Qt::Key_Up);

        QCOMPARE(opened.list->currentIndex().data().toString(), u"Switch to Acme EU test"_s);
    }

    void itSaysHowManyOfHowMany()
    {
        Opened opened(*this);

        QTest::keyClicks(opened.input, u"web"_s);

        const auto labels = opened.palette.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text() == u"2 of 4"; }));
    }

    void aLineMayTakeWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("run");

        QTest::newRow("what fits nothing else") << u"ada@mail.example"_s << u"find ada@mail.example"_s;
        QTest::newRow("after its own title") << u"find guest ada byrne"_s << u"find ada byrne"_s;
        QTest::newRow("its title alone") << u"find g"_s << u"find "_s;
        QTest::newRow("a better line comes first") << u"activity"_s << u"activity"_s;
    }

    void aLineMayTakeWhatIsTyped()
    {
        QFETCH(QString, typed);
        Opened opened(*this);
        Command find;
        find.section = u"Guests of Acme EU"_s;
        find.title = u"Find guest"_s;
        find.titleTyped = u"Find guest “%1”"_s;
        find.runTyped = [this](const QString &words) { m_run = u"find "_s + words; };
        opened.palette.open(QList<Command>{find} + commands(), QRect(400, 10, 480, 32));

        QTest::keyClicks(opened.input, typed);
        QTest::keyClick(opened.input, Qt::Key_Return);

        QTEST(m_run, "run");
    }

    void otherCommandsLeaveWhatIsTypedAndChosen()
    {
        Opened opened(*this);
        QTest::keyClicks(opened.input, u"web"_s);
        QTest::keyClick(opened.input, Qt::Key_Down);
        const QString chosen = opened.list->currentIndex().data().toString();
        Command better;
        better.section = u"Now"_s;
        better.title = u"Web"_s;

        opened.palette.update(QList<Command>{better} + commands());

        QCOMPARE(opened.input->text(), u"web"_s);
        QCOMPARE(opened.list->currentIndex().data().toString(), chosen);
        QVERIFY(opened.list->model()->match(opened.list->model()->index(0, 0), Qt::DisplayRole, u"Web"_s).size() > 0);
    }

    void escapeClosesAndRunsNothing()
    {
        Opened opened(*this);

        QTest::keyClick(opened.input, Qt::Key_Escape);

        QVERIFY(!opened.palette.isVisible());
        QVERIFY(m_run.isEmpty());
    }

private:
    QList<Command> commands()
    {
        const auto command = [this](const QString &section, const QString &title, const QString &mark) -> Command {
            Command made;
            made.section = section;
            made.title = title;
            made.run = [this, mark] { m_run = mark; };
            return made;
        };
        return {command(u"Go to"_s, u"Webhooks"_s, u"webhooks"_s), command(u"Go to"_s, u"Activity"_s, u"activity"_s),
                command(u"Webhooks of Acme EU"_s, u"New webhook"_s, u"new"_s),
                command(u"Connections"_s, u"Switch to Acme EU test"_s, u"switch"_s)};
    }

    struct Opened
    {
        explicit Opened(TestPalette &test)
            : connections(folder.filePath(u"connections.json"_s))
            , palette(connections, &window)
            , input(palette.findChild<QLineEdit *>(u"Command"_s))
            , list(palette.findChild<QListView *>(u"Commands"_s))
        {
            window.resize(1000, 700);
            window.show();
            palette.open(test.commands(), QRect(400, 10, 480, 32));
        }

        QTemporaryDir folder;
        ConnectionList connections;
        QWidget window;
        Palette palette;
        QLineEdit *input;
        QListView *list;
    };

    QString m_run;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
