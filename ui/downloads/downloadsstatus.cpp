#include "ui/downloads/downloadsstatus.h"

#include "ui/downloads/sizes.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using State = Download::State;

namespace {

int count(const QList<Download> &downloads, std::initializer_list<State> states)
{
    return int(std::count_if(downloads.cbegin(), downloads.cend(),
                             [&](const Download &one) { return std::find(states.begin(), states.end(), one.state) != states.end(); }));
}

} // namespace

std::optional<Work> DownloadsStatus::work(const DownloadsNow &now)
{
    const auto &all = now.downloads;
    const int running = count(all, {State::Downloading, State::RenewingLink, State::Verifying, State::Merging});
    const int queued = count(all, {State::Queued});
    const int offline = count(all, {State::WaitingForNetwork});
    const int slowed = count(all, {State::WaitingForStore});
    const int noSpace = count(all, {State::WaitingForSpace});
    const int noFolder = count(all, {State::WaitingForFolder});
    const int noKey = count(all, {State::WaitingForKey});
    const int paused = count(all, {State::Paused});
    const int failed = count(all, {State::Failed});
    const int unfinished = running + queued + offline + slowed + noSpace + noFolder + noKey + paused;
    if (unfinished + failed == 0)
        return std::nullopt;

    const double share = now.total > 0 ? std::clamp(double(now.done) / double(now.total), 0.0, 1.0) : 0;
    Work work;
    work.id = u"Downloads work"_s;
    work.icon = u"exports"_s;
    if (unfinished > 0 && now.total > 0)
        work.progress = share;
    if (unfinished > 0 && failed > 0)
        work.alert = tr("%n failed", nullptr, failed);

    if (unfinished == 0) {
        work.icon = u"error"_s;
        work.state = Work::State::Stopped;
        work.title = tr("%n download(s) failed", nullptr, failed);
    } else if (now.isPaused || (paused == unfinished)) {
        work.icon = u"pause"_s;
        work.state = Work::State::Paused;
        work.title = tr("%n download(s) paused", nullptr, unfinished);
        work.detail = Sizes::percent(share);
    } else if (running > 0 || (queued > 0 && offline + slowed + noSpace + noFolder + noKey == 0)) {
        work.title = tr("%n download(s)", nullptr, running > 0 ? running : queued);
        QStringList pace;
        if (now.speed >= 1)
            pace += Sizes::speed(now.speed);
        if (now.left)
            pace += Sizes::left(*now.left);
        work.detail = pace.join(tr(", "));
    } else if (noSpace > 0) {
        const auto most = std::max_element(all.cbegin(), all.cend(), [](const Download &a, const Download &b) {
            return (a.state == State::WaitingForSpace ? a.missing : 0) < (b.state == State::WaitingForSpace ? b.missing : 0);
        });
        work.icon = u"warn"_s;
        work.state = Work::State::Stopped;
        work.title = tr("Downloads stopped: disk full");
        work.detail = tr("%1 more is needed").arg(Sizes::size(most->missing));
        work.actionText = tr("Show");
    } else if (noFolder > 0) {
        work.icon = u"warn"_s;
        work.state = Work::State::Stopped;
        work.title = tr("Downloads stopped: their folder is gone");
        work.actionText = tr("Show");
    } else if (noKey > 0) {
        work.icon = u"key"_s;
        work.state = Work::State::Stopped;
        work.title = tr("Downloads stopped: the connection's key is needed");
        work.actionText = tr("Show");
    } else if (offline > 0) {
        work.icon = u"offline"_s;
        work.state = Work::State::Waiting;
        work.title = tr("%n download(s) waiting for the network", nullptr, unfinished - paused);
        //: How much of the downloads is there: "at 62 %"
        work.detail = tr("at %1").arg(Sizes::percent(share));
    } else {
        work.icon = u"clock"_s;
        work.state = Work::State::Waiting;
        work.title = tr("%n download(s) waiting", nullptr, unfinished - paused);
        work.detail = tr("the store asked for a pause");
    }
    return work;
}

QString DownloadsStatus::quitQuestion(const DownloadsNow &now)
{
    const int busy = int(std::count_if(now.downloads.cbegin(), now.downloads.cend(), [](const Download &one) { return one.isBusy(); }));
    return busy == 0 || now.isPaused ? QString() : tr("%n download(s) are running. They go on at the next start.", nullptr, busy);
}

Notification DownloadsStatus::finished(const QList<Download> &ofOrder)
{
    Notification news;
    qint64 size = 0;
    int merged = 0;
    int files = 0;
    const bool isMerged = std::any_of(ofOrder.cbegin(), ofOrder.cend(), [](const Download &one) { return one.merged > 0; });
    for (const Download &one : ofOrder) {
        // A merged file is what was wanted; its parts were only on the way to it.
        if (isMerged && one.merged == 0)
            continue;
        merged += one.merged;
        ++files;
        size += one.stored;
    }
    const QString folder = QDir::toNativeSeparators(ofOrder.isEmpty() ? QString() : ofOrder.first().folder);
    news.title = tr("“%1” is ready").arg(ofOrder.isEmpty() ? QString() : ofOrder.first().exportName);
    const QString what = isMerged ? tr("%n part(s)", nullptr, merged) : tr("%n file(s)", nullptr, files);
    if (isMerged && files == 1)
        news.text = tr("%1, %2, merged into one file in %3.").arg(what, Sizes::size(size), folder);
    else if (isMerged)
        news.text = tr("%1, %2, merged into one file for each side in %3.").arg(what, Sizes::size(size), folder);
    else
        news.text = tr("%1, %2, in %3.").arg(what, Sizes::size(size), folder);
    return news;
}

Notification DownloadsStatus::failed(const QList<Download> &downloads)
{
    Notification news;
    news.kind = Notification::Kind::Bad;
    if (downloads.isEmpty())
        return news;
    const Download &first = downloads.first();
    news.title = downloads.size() == 1 ? tr("“%1” failed").arg(first.fileName)
                                       : tr("%n file(s) of “%1” failed", nullptr, int(downloads.size())).arg(first.exportName);
    //: Ends the sentence that says why a download failed
    const QString why = tr("%1.").arg(first.sentence());
    const QString advice = first.advice();
    news.text = advice.isEmpty() ? why : QString(why + u' ' + advice);
    return news;
}

} // namespace edgewise
