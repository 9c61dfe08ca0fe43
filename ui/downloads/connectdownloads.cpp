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
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

DownloadsPanel *openPanel(MainWindow &window)
{
    window.setSidePanelOpen(true);
    auto *panel = window.findChild<DownloadsPanel *>();
    panel->setFocus();
    return panel;
}

/// Tells of what happens to downloads, wherever the person looks.
class DownloadsReporter final : public QObject
{
    Q_OBJECT

public:
    DownloadsReporter(DownloadQueue &queue, MainWindow &window)
        : QObject(&window)
        , m_queue(queue)
        , m_window(window)
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
        showWork();
    }

    [[nodiscard]] static Command command(const QString &icon, const QString &title, std::function<void()> run)
    {
        Command made;
        made.section = tr("Downloads");
        made.icon = icon;
        made.title = title;
        made.run = std::move(run);
        return made;
    }

    [[nodiscard]] QList<Command> commands()
    {
        const DownloadsNow &now = m_queue.now();
        const auto has = [&now](auto &&test) { return std::any_of(now.downloads.cbegin(), now.downloads.cend(), test); };
        QList<Command> all;
        if (now.isPaused)
            all += command(u"play"_s, tr("Go on with all downloads"), [this] { m_queue.pauseAll(false); });
        else if (has([](const Download &one) { return one.isBusy(); }))
            all += command(u"pause"_s, tr("Pause all downloads"), [this] { m_queue.pauseAll(true); });
        if (has([](const Download &one) { return one.state == Download::State::Done; }))
            all += command(u"x"_s, tr("Clear finished downloads"), [this] { m_queue.removeFinished(); });
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
        work->open = [this] { openPanel(m_window); };
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
            news.buttons +=
                {u"Show downloads"_s, tr("Show downloads"), [this, id = together.first().id] { openPanel(m_window)->select(id); }};
            m_window.notifications().show(news);
        }
    }

    DownloadQueue &m_queue;
    MainWindow &m_window;
    QTimer m_failures; ///< Those of one moment are told of together.
    QList<quint64> m_failed;
    QList<quint64> m_finished; ///< Orders that are still to be told of.
};

} // namespace

void connectDownloads(MainWindow &window, Ask &ask, std::function<DownloadQueue &()> queue)
{
    window.setSidePanel([&window, &ask, queue = std::move(queue)]() -> QWidget * {
        auto *panel = new DownloadsPanel(queue(), ask);
        QObject::connect(panel, &DownloadsPanel::closeWanted, &window, [shown = &window] { shown->setSidePanelOpen(false); });
        return panel;
    });
    window.statusBar().setIdle(u"exports"_s, DownloadsReporter::tr("No downloads running"), [&window] { openPanel(window); });
    window.addCommands([&window]() -> QList<Command> {
        const bool isOpen = window.isSidePanelOpen();
        Command shown = DownloadsReporter::command(
            u"exports"_s, isOpen ? DownloadsReporter::tr("Hide downloads") : DownloadsReporter::tr("Show downloads"), [&window, isOpen] {
                if (isOpen)
                    window.setSidePanelOpen(false);
                else
                    openPanel(window);
            });
        shown.shortcut = QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText);
        return {shown};
    });
}

void reportDownloads(DownloadQueue &queue, MainWindow &window)
{
    auto *reporter = new DownloadsReporter(queue, window);
    window.addCommands([reporter] { return reporter->commands(); });
    window.addQuitQuestion([&queue] { return DownloadsStatus::quitQuestion(queue.now()); });
}

} // namespace edgewise

#include "connectdownloads.moc"
