#include "ui/downloads/downloadlook.h"

#include "ui/downloads/sizes.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

/// What the listing said, until the store has told.
qint64 expectedSize(const Download &download)
{
    return download.total >= 0 || download.merged > 0 ? download.total : download.part.sizeKb * 1000;
}

double arrived(const Download &download)
{
    const qint64 total = expectedSize(download);
    return total > 0 ? std::clamp(double(download.done) / double(total), 0.0, 1.0) : 0;
}

QString sizeOf(const Download &download)
{
    const qint64 total = expectedSize(download);
    if (download.state == Download::State::Done)
        return Sizes::size(download.stored > 0 ? download.stored : total);
    if (total <= 0)
        return download.done > 0 ? Sizes::size(download.done) : QString();
    const bool isWhole = download.done >= total || download.state == Download::State::Failed ||
                         (download.state == Download::State::Queued && download.done == 0);
    return isWhole ? Sizes::size(total) : Sizes::progress(download.done, total);
}

QString paceOf(const Download &download)
{
    if (download.speed < 1)
        return {};
    const QString speed = Sizes::speed(download.speed);
    const qint64 rest = download.total - download.done;
    if (download.total < 0 || rest <= 0)
        return speed;
    const auto left = std::chrono::seconds(std::llround(std::ceil(double(rest) / download.speed)));
    //: Speed and time left: "24.1 MB/s, 7 s left"
    return DownloadLook::tr("%1, %2").arg(speed, Sizes::left(left));
}

} // namespace

DownloadLook DownloadLook::of(const Download &download)
{
    using State = Download::State;
    using Action = DownloadAction;
    DownloadLook look;
    look.name = download.fileName;
    look.isPart = download.state != State::Done && (download.state != State::Queued || download.done > 0);
    look.size = sizeOf(download);
    look.bar = arrived(download);
    look.sentence = download.sentence();
    const auto waiting = [&look](const QString &iconName) {
        look.icon = iconName;
        look.tint = look.barInk = look.sentenceInk = Colour::Warn;
    };
    switch (download.state) {
    case State::Queued:
        look.icon = u"clock"_s;
        look.tint = look.barInk = Colour::Muted;
        if (download.place > 0)
            look.buttons = {Action::Prefer};
        look.buttons += Action::Cancel;
        look.actions = look.buttons;
        look.actions.prepend(Action::Pause);
        break;
    case State::Downloading:
        look.icon = u"exports"_s;
        if (download.limit > 0)
            look.sentence = tr("Downloading, at most %1", "speed").arg(Sizes::speed(double(download.limit)));
        look.number = paceOf(download);
        look.buttons = {Action::Pause, Action::Cancel};
        break;
    case State::RenewingLink:
        look.icon = u"link"_s;
        look.isSoft = true;
        look.buttons = {Action::Pause, Action::Cancel};
        break;
    case State::WaitingForNetwork:
        waiting(u"offline"_s);
        look.buttons = {Action::TryNow, Action::Cancel};
        look.actions = {Action::TryNow, Action::Pause, Action::Cancel};
        break;
    case State::WaitingForStore:
        waiting(u"clock"_s);
        look.buttons = {Action::Pause, Action::Cancel};
        break;
    case State::WaitingForSpace:
        waiting(u"disk"_s);
        look.buttons = {Action::Cancel};
        look.offer = Action::ChooseFolder;
        look.actions = {Action::ChooseFolder, Action::TryNow, Action::Pause, Action::Cancel};
        break;
    case State::WaitingForFolder:
        waiting(u"folder"_s);
        look.buttons = {Action::Cancel};
        look.offer = Action::ChooseFolder;
        look.actions = {Action::ChooseFolder, Action::TryNow, Action::Pause, Action::Cancel};
        break;
    case State::WaitingForKey:
        waiting(u"key"_s);
        look.buttons = {Action::TryNow, Action::Cancel};
        look.actions = {Action::TryNow, Action::Pause, Action::Cancel};
        break;
    case State::Verifying:
    case State::Merging:
        look.icon = download.state == State::Merging ? u"file"_s : u"shield"_s;
        look.bar = download.share;
        look.isSoft = true;
        look.number = Sizes::percent(download.share);
        look.buttons = {Action::Cancel};
        break;
    case State::Paused:
        look.icon = u"pause"_s;
        look.tint = look.barInk = Colour::Muted;
        look.number = Sizes::percent(arrived(download));
        look.buttons = {Action::Resume, Action::Cancel};
        break;
    case State::Failed:
        look.icon = u"error"_s;
        look.tint = look.barInk = look.sentenceInk = Colour::Bad;
        look.bar = 1;
        if (download.tries > 1)
            look.number = tr("tried %n time(s)", nullptr, download.tries);
        look.buttons = {Action::TryAgain, Action::Remove};
        break;
    case State::Done:
        look.icon = u"ok"_s;
        look.tint = Colour::Good;
        look.bar.reset();
        look.number = Words::ago(download.finishedAt);
        look.buttons = {Action::Open, Action::ShowInFolder};
        look.actions = {Action::Open, Action::ShowInFolder};
        if (!download.sha256.isEmpty())
            look.actions += Action::CopySha256;
        look.actions += Action::Remove;
        break;
    }
    if (!download.note.isEmpty())
        //: How a download is, and what else is to be known: "Downloading. Begun again: the file had changed."
        look.sentence = tr("%1. %2").arg(look.sentence, download.note);
    if (look.actions.isEmpty())
        look.actions = look.buttons;
    return look;
}

QString DownloadLook::spoken() const
{
    QStringList words = {name, sentence, size, number};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString DownloadLook::objectName(DownloadAction action)
{
    switch (action) {
    case DownloadAction::Pause: return u"Pause"_s;
    case DownloadAction::Resume: return u"Go on"_s;
    case DownloadAction::TryNow: return u"Try now"_s;
    case DownloadAction::TryAgain: return u"Try again"_s;
    case DownloadAction::Prefer: return u"Next in line"_s;
    case DownloadAction::ChooseFolder: return u"Choose folder"_s;
    case DownloadAction::Open: return u"Open"_s;
    case DownloadAction::ShowInFolder: return u"Show in folder"_s;
    case DownloadAction::CopySha256: return u"Copy SHA-256"_s;
    case DownloadAction::Cancel: return u"Cancel download"_s;
    case DownloadAction::Remove: return u"Remove from list"_s;
    }
    Q_UNREACHABLE();
}

QString DownloadLook::text(DownloadAction action)
{
    switch (action) {
    case DownloadAction::Pause: return tr("Pause");
    case DownloadAction::Resume: return tr("Go on");
    case DownloadAction::TryNow: return tr("Try now");
    case DownloadAction::TryAgain: return tr("Try again");
    case DownloadAction::Prefer: return tr("Next in line");
    case DownloadAction::ChooseFolder: return tr("Choose folder…");
    case DownloadAction::Open: return tr("Open");
    case DownloadAction::ShowInFolder: return tr("Show in folder");
    case DownloadAction::CopySha256: return tr("Copy SHA-256");
    case DownloadAction::Cancel: return tr("Cancel download");
    case DownloadAction::Remove: return tr("Remove from list");
    }
    Q_UNREACHABLE();
}

QString DownloadLook::iconName(DownloadAction action)
{
    switch (action) {
    case DownloadAction::Pause: return u"pause"_s;
    case DownloadAction::Resume: return u"play"_s;
    case DownloadAction::TryNow:
    case DownloadAction::TryAgain: return u"refresh"_s;
    case DownloadAction::Prefer: return u"up"_s;
    case DownloadAction::ShowInFolder:
    case DownloadAction::ChooseFolder: return u"folder"_s;
    case DownloadAction::Open: return u"external"_s;
    case DownloadAction::CopySha256: return u"copy"_s;
    case DownloadAction::Cancel:
    case DownloadAction::Remove: return u"x"_s;
    }
    Q_UNREACHABLE();
}

} // namespace edgewise
