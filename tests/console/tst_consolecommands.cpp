#include "support/preparedask.h"
#include "ui/console/consolepane.h"
#include "ui/program.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QString clearCache = u"Clear cache: open in the console"_s;

} // namespace

/// The operations of the console in the palette of the whole program.
class TestConsoleCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOperationIsFoundBeforeThePaneWasOpened();
    void whatIsTypedStaysWhenTheOperationsArrive();
    void eachIsOfferedOnceWhetherThePaneWasOpenedOrNot();
    void filesOfTheLastTimeAreAmongThem();

private:
    void start();
    void openPalette() { QTest::keyClick(&m_program->window(), Qt::Key_K, Qt::ControlModifier); }
    [[nodiscard]] QLineEdit *field() const { return m_program->window().findChild<QLineEdit *>(u"Command"_s); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList titles;
        const auto *model = m_program->window().findChild<QListView *>(u"Commands"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    /// How often an operation is among the commands.
    [[nodiscard]] qsizetype offered(const QString &title) const
    {
        const QList<Command> all = m_program->window().commands();
        return std::count_if(all.cbegin(), all.cend(), [&](const Command &one) { return one.title == title; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestConsoleCommands::init()
{
    m_program.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestConsoleCommands::start()
{
    m_program = std::make_unique<Program>(m_folder->path(), std::make_unique<PreparedAsk>());
    m_program->window().resize(1280, 800);
    m_program->window().show();
    m_program->openSandbox(u"Activity"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().session(), 30'000);
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
}

void TestConsoleCommands::anOperationIsFoundBeforeThePaneWasOpened()
{
    start();

    openPalette();
    QTRY_VERIFY_WITH_TIMEOUT(listed().contains(clearCache), 10'000);
    QVERIFY(!m_program->window().pane(u"API console"_s));
    field()->setText(u"clear cache console"_s);
    QTest::keyClick(field(), Qt::Key_Return);

    const auto *pane = qobject_cast<ConsolePane *>(m_program->window().currentPane());
    QVERIFY(pane);
    QCOMPARE(pane->findChild<QLabel *>(u"Operation title"_s)->text(), u"Clear cache"_s);
    QTRY_VERIFY(pane->findChild<QLabel *>(u"Operation title"_s)->isVisible());
}

void TestConsoleCommands::whatIsTypedStaysWhenTheOperationsArrive()
{
    start();

    openPalette();
    field()->setText(u"clear cache con"_s);

    QTRY_VERIFY_WITH_TIMEOUT(listed().contains(clearCache), 10'000);
    QCOMPARE(field()->text(), u"clear cache con"_s);
    const auto *list = m_program->window().findChild<QListView *>(u"Commands"_s);
    QCOMPARE(list->currentIndex().data().toString(), clearCache);
}

void TestConsoleCommands::eachIsOfferedOnceWhetherThePaneWasOpenedOrNot()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(offered(clearCache), 1, 10'000);

    m_program->window().openPane(u"API console"_s);

    QCOMPARE(offered(clearCache), 1);
}

void TestConsoleCommands::filesOfTheLastTimeAreAmongThem()
{
    start();
    QFile file(m_folder->filePath(u"loyalty.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"openapi":"3.0.3","info":{"title":"Loyalty","version":"1"},)"
               R"("paths":{"/points":{"get":{"summary":"Read points","responses":{"200":{"description":"Fine"}}}}}})");
    file.close();
    m_program->window().openPane(u"API console"_s);
    qobject_cast<ConsolePane *>(m_program->window().currentPane())->openDefinition(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(offered(u"Read points: open in the console"_s), 1, 10'000);
    m_program->window().openPane(u"Activity"_s);
    m_program->window().close();

    start();

    QVERIFY(!m_program->window().pane(u"API console"_s));
    QTRY_COMPARE_WITH_TIMEOUT(offered(u"Read points: open in the console"_s), 1, 10'000);
}

QTEST_MAIN(TestConsoleCommands)
#include "tst_consolecommands.moc"
