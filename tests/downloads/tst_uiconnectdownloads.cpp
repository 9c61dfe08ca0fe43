#include "app/auth/memorystore.h"
#include "app/connections/connectionlist.h"
#include "app/connections/session.h"
#include "app/core/profile.h"
#include "app/downloads/downloadqueue.h"
#include "app/net/hostpace.h"
#include "support/preparedask.h"
#include "ui/downloads/connectdownloads.h"
#include "ui/shell/bubble.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications.h"
#include "ui/shell/pane.h"
#include "ui/shell/theme.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

DownloadOrder order(const QString &folder, int parts)
{
    DownloadOrder wanted;
    wanted.connection = u"acme"_s;
    wanted.exportName = u"daily"_s;
    wanted.executionRef = u"job"_s;
    wanted.endedAt = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < parts; ++i)
        wanted.parts += DownloadOrder::Part{.index = i, .number = i + 1, .of = parts, .sizeKb = 10, .sourceName = u"daily.csv.gz"_s};
    wanted.choices.folder = folder;
    return wanted;
}

} // namespace

class TestUiConnectDownloads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<Profile>(m_folder->path());
        m_connections = std::make_unique<ConnectionList>(m_profile->connectionsFile());
        m_ask = std::make_unique<PreparedAsk>();
        m_links = failed(Error::Kind::Unauthorized);
        m_queue = std::make_unique<DownloadQueue>(DownloadQueue::Options{.databaseFile = m_folder->filePath(u"downloads.sqlite"_s)},
                                                  [this](const QString &, const QString &) { return Pending<JobLinks>(m_links); });
        m_window = std::make_unique<MainWindow>(*m_profile, *m_connections, *m_ask, [this](const Connection &one) {
            return std::make_unique<Session>(one, m_secrets, m_redaction, m_pace);
        });
        m_window->notifications().setDesktopAllowed(false);
        connectDownloads(*m_window, *m_ask, [this]() -> DownloadQueue & { return *m_queue; });
        reportDownloads(*m_queue, *m_window);
        QVERIFY(m_connections->save(Connection{.id = u"acme"_s, .name = u"Acme"_s, .colour = u"#0F766E"_s}));
        m_window->openConnection(u"acme"_s);
        m_window->show();
        m_queue->start();
    }
    void cleanup()
    {
        m_window.reset();
        m_queue.reset();
    }

    void theStatusBarAndTheButtonOpenAndCloseTheList()
    {
        button(u"Idle"_s)->click();
        const bool isOpen = m_window->isSidePanelOpen() && button(u"Close downloads"_s)->isVisible();
        button(u"Close downloads"_s)->click();

        QVERIFY(isOpen);
        QVERIFY(!m_window->isSidePanelOpen());
    }

    void thePaletteShowsAndHidesTheList()
    {
        QVERIFY(!title(u"Hide downloads"_s));
        const auto show = title(u"Show downloads"_s);
        QVERIFY(show);
        QCOMPARE(show->shortcut, u"Ctrl+J"_s);

        show->run();

        QVERIFY(m_window->isSidePanelOpen());
        QVERIFY(!title(u"Show downloads"_s));
        title(u"Hide downloads"_s)->run();
        QVERIFY(!m_window->isSidePanelOpen());
    }

    void failuresOfOneOrderAreToldOfOnceAndLeadToTheList()
    {
        m_queue->add(order(m_folder->path(), 2));

        QTRY_VERIFY(button(u"Show downloads"_s));
        QTRY_COMPARE(m_queue->now().downloads.size(), 2);
        QTRY_COMPARE(button(u"Downloads work"_s)->accessibleName(), u"2 download(s) failed"_s);
        button(u"Show downloads"_s)->click();

        QVERIFY(m_window->isSidePanelOpen());
        QVERIFY(list()->currentIndex().isValid());
        const auto labels = m_window->findChildren<QLabel *>();
        const auto told =
            std::count_if(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(u"” failed"); });
        QCOMPARE(told, 1);
    }

    void theBarIsIdleAgainWhenTheListIsEmpty()
    {
        m_queue->add(order(m_folder->path(), 1));
        QTRY_VERIFY(button(u"Downloads work"_s));
        QTRY_COMPARE(m_queue->now().downloads.size(), 1);

        m_queue->cancel(m_queue->now().downloads.first().id);

        QTRY_VERIFY(!button(u"Downloads work"_s));
        QVERIFY(button(u"Idle"_s)->isVisible());
    }

    void newsCoverNeitherAnUndoBarNorTheFootOfTheList()
    {
        m_window->setSidePanelOpen(true);
        QWidget room(m_window.get());
        room.setGeometry(m_window->rect().adjusted(0, 0, 0, -theme::statusBar - theme::saveBar));
        UndoBar bar(m_window.get());
        bar.setRoom(&room);
        bar.offer(u"Done."_s, [] {});

        m_window->notifications().show({.title = u"“daily” is ready"_s, .text = u"8 files."_s});

        const auto *bubble = m_window->findChild<Bubble *>();
        QVERIFY(bubble && bubble->isVisible());
        const QRect news = bubble->geometry().adjusted(Bubble::overlap, Bubble::overlap, -Bubble::overlap, -Bubble::overlap);
        QVERIFY(!news.intersects(bar.geometry()));
        const auto *foot = m_window->findChild<QToolButton *>(u"Speed limit"_s);
        QVERIFY(foot->isVisible());
        QVERIFY(news.bottom() < foot->mapTo(m_window.get(), QPoint()).y());
    }

    void closingAsksOnceWhileFilesArrive()
    {
        m_links = failed(Error::Kind::Offline);
        m_queue->add(order(m_folder->path(), 1));
        QTRY_VERIFY(!m_queue->now().downloads.isEmpty());

        m_window->close();
        QTRY_COMPARE(m_ask->questions.size(), 1);
        QVERIFY(m_window->isVisible());
        m_ask->answers = {true};
        m_window->close();

        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_ask->questions.last().text, u"1 download(s) are running. They go on at the next start."_s);
    }

    void pausedDownloadsDoNotHoldAnybodyBack()
    {
        m_links = failed(Error::Kind::Offline);
        m_queue->add(order(m_folder->path(), 1));
        QTRY_VERIFY(title(u"Pause all downloads"_s));
        title(u"Pause all downloads"_s)->run();
        QTRY_VERIFY(title(u"Go on with all downloads"_s));

        m_window->close();

        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_ask->questions.size(), 0);
    }

private:
    [[nodiscard]] std::optional<Command> title(const QString &wanted) const
    {
        const auto all = m_window->commands();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Command &one) { return one.title == wanted; });
        return found == all.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return m_window->findChild<QAbstractButton *>(name); }
    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(u"Downloads"_s); }

    MemoryStore m_secrets;
    Redaction m_redaction;
    HostPace m_pace;
    Result<JobLinks> m_links;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<ConnectionList> m_connections;
    std::unique_ptr<PreparedAsk> m_ask;
    std::unique_ptr<DownloadQueue> m_queue;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestUiConnectDownloads)
#include "tst_uiconnectdownloads.moc"
