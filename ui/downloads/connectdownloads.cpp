#include "ui/downloads/connectdownloads.h"

#include "app/core/error.h"
#include "app/downloads/downloadqueue.h"
#include "ui/downloads/downloadspanel.h"
#include "ui/downloads/downloadsstatus.h"
#include "ui/downloads/filemanager.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications.h"

#include <QKeySequence>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// Tells of what happens to downloads, wherever the person looks.
class DownloadsReporter final : public QObject
{
    Q_OBJECT

public:
    DownloadsReporter(DownloadQueue &queue, MainWindow &window, DownloadsPanel &panel)
        : QObject(&window)
        , m_queue(queue)
        , m_window(window)
        , m_panel(panel)
    {
        m_failures.setSingleShot(true);
        m_failures.setInterval(0);
        connect(&m_failures, &QTimer::timeout, this, &DownloadsReporter::tellFailures);
        connect(&queue, &DownloadQueue::changed, this, [this] {
            showWork();
            tellFinished();
        });
        connect(&queue, &DownloadQueue::orderFinished, this, [this](quint64 order) {
            m_finished += order;
            tellFinished();
        });
        connect(&queue, &DownloadQueue::failed, this, [this](quint64 id) {
            m_failed += id;
            m_failures.start();
        });
        connect(&queue, &DownloadQueue::troubled, this, [this](const Error &error) {
            m_window.notifications().show({.kind = Notification::Kind::Bad,
                                           .title = tr("The list of downloads cannot be kept right now."),
                                           .text = error.advice().isEmpty() ? error.detail : error.advice()});
        });
        window.statusBar().setIdle(u"exports"_s, tr("No downloads running"), [this] { open(); });
        showWork();
    }

    void open()
    {
        m_window.setSidePanelOpen(true);
        m_panel.setFocus();
    }

    [[nodiscard]] QList<Command> commands()
    {
        const DownloadsNow &now = m_queue.now();
        const auto has = [&now](auto &&test) { return std::any_of(now.downloads.cbegin(), now.downloads.cend(), test); };
        QList<Command> all;
        const auto add = [&all](const QString &icon, const QString &title, std::function<void()> run) {
            Command command;
            command.section = tr("Downloads");
            command.icon = icon;
            command.title = title;
            command.run = std::move(run);
            all += command;
        };
        const bool isOpen = m_window.isSidePanelOpen();
        add(u"exports"_s, isOpen ? tr("Hide downloads") : tr("Show downloads"), [this, isOpen] {
            if (isOpen)
                m_window.setSidePanelOpen(false);
            else
                open();
        });
        all.last().shortcut = QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText);
        if (now.isPaused)
            add(u"play"_s, tr("Go on with all downloads"), [this] { m_queue.pauseAll(false); });
        else if (has([](const Download &one) { return one.isBusy(); }))
            add(u"pause"_s, tr("Pause all downloads"), [this] { m_queue.pauseAll(true); });
        if (has([](const Download &one) { return one.state == Download::State::Done; }))
            add(u"x"_s, tr("Clear finished downloads"), [this] { m_queue.removeFinished(); });
        return all;
    }

private:
    void showWork()
    {
        auto work = DownloadsStatus::work(m_queue.now());
        if (!work) {
            m_window.statusBar().removeWork(u"Downloads work"_s);
            return;
        }
        work->open = [this] { open(); };
        work->act = work->open;
        m_window.statusBar().setWork(*work);
    }

    /// Once the list knows of it as well: it may still be that of a moment ago.
    void tellFinished()
    {
        m_finished.removeIf([this](quint64 order) {
            QList<Download> files;
            for (const Download &one : m_queue.now().downloads) {
                if (one.order == order)
                    files += one;
            }
            const bool isDone =
                std::all_of(files.cbegin(), files.cend(), [](const Download &one) { return one.state == Download::State::Done; });
            if (isDone && !files.isEmpty())
                tellFinished(files);
            return isDone;
        });
    }

    void tellFinished(const QList<Download> &files)
    {
        const auto merged = std::find_if(files.cbegin(), files.cend(), [](const Download &one) { return one.merged > 0; });
        const bool isMerged = merged != files.cend();
        const auto wanted =
            isMerged ? std::count_if(merged, files.cend(), [](const Download &one) { return one.merged > 0; }) : files.size();
        const QString path = (isMerged ? *merged : files.first()).path();
        auto news = DownloadsStatus::finished(files);
        if (wanted == 1)
            news.buttons += {u"Open"_s, tr("Open"), [path] { openFile(path); }};
        news.buttons += {u"Show in folder"_s, tr("Show in folder"), [path] { showInFolder(path); }};
        m_window.notifications().show(news);
    }

    void tellFailures()
    {
        QList<Download> failed;
        for (const Download &one : m_queue.now().downloads) {
            if (m_failed.contains(one.id) && one.state == Download::State::Failed)
                failed += one;
        }
        m_failed.clear();
        while (!failed.isEmpty()) {
            QList<Download> together;
            const quint64 order = failed.first().order;
            std::copy_if(failed.cbegin(), failed.cend(), std::back_inserter(together),
                         [order](const Download &one) { return one.order == order; });
            failed.removeIf([order](const Download &one) { return one.order == order; });
            auto news = DownloadsStatus::failed(together);
            news.buttons += {u"Show downloads"_s, tr("Show downloads"), [this, id = together.first().id] {
                                 open();
                                 m_panel.select(id);
                             }};
            m_window.notifications().show(news);
        }
    }

    DownloadQueue &m_queue;
    MainWindow &m_window;
    DownloadsPanel &m_panel;
    QTimer m_failures; ///< Those of one moment are told of together.
    QList<quint64> m_failed;
    QList<quint64> m_finished; ///< Orders that are still to be told of.
};

} // namespace

void connectDownloads(DownloadQueue &queue, MainWindow &window, DownloadsPanel &panel)
{
    window.setSidePanel(&panel);
    auto *reporter = new DownloadsReporter(queue, window, panel);
    QObject::connect(&panel, &DownloadsPanel::closeWanted, &window, [shown = &window] { shown->setSidePanelOpen(false); });
    window.addCommands([reporter] { return reporter->commands(); });
    window.addQuitQuestion([&queue] { return DownloadsStatus::quitQuestion(queue.now()); });
}

} // namespace edgewise

#include "connectdownloads.moc"
