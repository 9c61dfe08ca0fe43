// The event loop of the window while a job arrives, is unpacked and merged, with its downloads in sight:
// bench_downloadswindow DATABASE FOLDER LINKS, as fetchjob takes them.
#include "app/auth/memorystore.h"
#include "app/connections/connectionlist.h"
#include "app/connections/session.h"
#include "app/core/profile.h"
#include "app/net/hostpace.h"
#include "support/linkfile.h"
#include "support/preparedask.h"
#include "support/turns.h"
#include "ui/downloads/connectdownloads.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 4)
        return 2;
    theme::apply(program);

    const QTemporaryDir folder;
    Profile profile(folder.path());
    ConnectionList connections(profile.connectionsFile());
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    PreparedAsk ask;
    const JobLinks job = linksIn(words.at(3));
    DownloadQueue queue({.databaseFile = words.at(1), .caFile = [](const QString &) { return qEnvironmentVariable("FETCHJOB_CA"); }},
                        [&](const QString &, const QString &) -> Pending<JobLinks> { return Result<JobLinks>(job); });
    MainWindow window(profile, connections, ask,
                      [&](const Connection &one) { return std::make_unique<Session>(one, secrets, redaction, pace); });
    window.notifications().setDesktopAllowed(false);
    connectDownloads(window, ask, [&]() -> DownloadQueue & { return queue; });
    reportDownloads(queue, window);
    if (!connections.save(Connection{.id = u"c1"_s, .name = u"Acme"_s, .colour = u"#0F766E"_s}))
        return 1;
    window.openConnection(u"c1"_s);
    window.resize(1440, 900);
    window.show();
    window.setSidePanelOpen(true);

    Turns turns;
    QObject::connect(&queue, &DownloadQueue::changed, &program, [&] {
        const QList<Download> &all = queue.now().downloads;
        if (!all.isEmpty() && std::none_of(all.cbegin(), all.cend(), [](const Download &one) { return one.isBusy(); }))
            QApplication::exit(all.size() == 1 && all.first().state == Download::State::Done ? 0 : 1);
    });
    queue.setLimits({.atOnce = 8});
    queue.start();
    queue.add(orderOf(job, {.folder = words.at(2), .pattern = u"{source}"_s, .decompress = true, .merge = true}), job);
    QTimer::singleShot(0, &program, [&] { turns.start(); });
    const int code = QApplication::exec();
    turns.print();
    return code;
}
