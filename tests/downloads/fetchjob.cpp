#include "support/linkfile.h"
#include "support/turns.h"

#include <QCoreApplication>

#include <utility>

using namespace edgewise;
using namespace Qt::StringLiterals;

/// Fetches a job without a window: fetchjob DATABASE FOLDER LINKS [merge|decompress|unchecked]... Begins it on the first start, goes on on
/// every other, says so, and ends when nothing happens any more: 0 when all is done. For tests that end it at any moment, and for the
/// benchmarks.
int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    const QString links = words.at(3);
    DownloadQueue queue({.databaseFile = words.at(1),
                         .caFile = [](const QString &) { return qEnvironmentVariable("FETCHJOB_CA"); },
                         .firstPause = std::chrono::milliseconds(20)},
                        [links](const QString &, const QString &) -> Pending<JobLinks> { return Result<JobLinks>(linksIn(links)); });
    if (const int atOnce = qEnvironmentVariableIntValue("FETCHJOB_ATONCE"); atOnce > 0)
        queue.setLimits({.atOnce = atOnce, .bytesASecond = qEnvironmentVariable("FETCHJOB_LIMIT").toLongLong()});
    const qint64 stopAt = qEnvironmentVariable("FETCHJOB_STOP_AT").toLongLong(); // quits when so much is there
    bool isBegun = false;
    bool isTold = false;
    QObject::connect(&queue, &DownloadQueue::changed, &program, [&] {
        const QList<Download> &all = queue.now().downloads;
        if (all.isEmpty() && !isBegun) {
            const JobLinks job = linksIn(links);
            queue.add(orderOf(job, {.folder = words.at(2),
                                    .pattern = u"{source}"_s,
                                    .decompress = words.contains(u"decompress"_s) || words.contains(u"merge"_s),
                                    .merge = words.contains(u"merge"_s),
                                    .verify = !words.contains(u"unchecked"_s)}),
                      job);
        }
        isBegun = true;
        if (!all.isEmpty() && !std::exchange(isTold, true)) {
            std::puts("begun");
            std::fflush(stdout);
        }
        if (stopAt > 0 && queue.now().done >= stopAt)
            return QCoreApplication::quit();
        if (all.isEmpty() || std::any_of(all.cbegin(), all.cend(), [](const Download &one) { return one.isBusy(); }))
            return;
        int code = 0;
        for (const Download &one : all) {
            if (one.state == Download::State::Done)
                continue;
            std::fprintf(stderr, "%s: %s\n", qPrintable(one.fileName), qPrintable(one.sentence()));
            code = 1;
        }
        QCoreApplication::exit(code);
    });
    Turns turns;
    if (qEnvironmentVariableIsSet("FETCHJOB_STOPS"))
        turns.start();
    QElapsedTimer working;
    working.start();
    queue.start();
    const int code = QCoreApplication::exec();
    if (QFile took(qEnvironmentVariable("FETCHJOB_TOOK")); !took.fileName().isEmpty() && took.open(QIODevice::WriteOnly))
        took.write(QByteArray::number(double(working.nsecsElapsed()) / 1e9)); // seconds, without the start of the program
    turns.print();
    return code;
}
