#include "app/downloads/download.h"

#include "app/core/clock.h"
#include "app/downloads/filename.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString sideText(Side side)
{
    switch (side) {
    case Side::Full: return u"full"_s;
    case Side::Added: return u"add"_s;
    case Side::Removed: return u"remove"_s;
    }
    return {};
}

/// What the stored file of that part ends in.
QString storedEnding(const QString &sourceName, bool decompress)
{
    QString ending = fileNameEnding(sourceName).toLower();
    if (ending.isEmpty() || ending == ".gz"_L1)
        ending = u".csv.gz"_s;
    if (decompress && ending.endsWith(".gz"_L1))
        ending.chop(3);
    return ending;
}

QString filledPattern(const QString &pattern, const DownloadOrder &order, const DownloadOrder::Part &part)
{
    const QDateTime ended = order.endedAt.toLocalTime();
    const QString number = order.choices.merge ? QString() : u"%1"_s.arg(part.number, 3, 10, QLatin1Char('0'));
    static const QRegularExpression placeholder(u"\\{(export|date|time|side|part|job|source)\\}"_s);
    QString name;
    qsizetype from = 0;
    for (auto found = placeholder.globalMatch(pattern); found.hasNext();) {
        const auto match = found.next();
        const QString which = match.captured(1);
        name += QStringView(pattern).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        QString value;
        if (which == "export"_L1)
            value = order.exportName;
        else if (which == "date"_L1)
            value = ended.toString(u"yyyy-MM-dd"_s);
        else if (which == "time"_L1)
            value = ended.toString(u"HHmm"_s);
        else if (which == "side"_L1)
            value = sideText(part.side);
        else if (which == "part"_L1)
            value = number;
        else if (which == "job"_L1)
            value = order.executionRef;
        else
            value = part.sourceName.chopped(fileNameEnding(part.sourceName).size());
        name += value;
    }
    name += QStringView(pattern).mid(from);
    // A placeholder without a value leaves its separator behind.
    static const QRegularExpression doubled(u"[_ -]*([_ -])(?=[_ -])"_s);
    static const QRegularExpression outer(u"^[_ -]+|[_ -]+$"_s);
    return name.remove(doubled).remove(outer);
}

/// As the pattern says, or built from what is known when that says nothing (audience-export-api.md section 5).
QString namedBy(const QString &pattern, const DownloadOrder &order, const DownloadOrder::Part &part)
{
    const QString name = filledPattern(pattern, order, part);
    return name.isEmpty() ? filledPattern(u"{export}_{job}_{side}_{part}"_s, order, part) : name;
}

} // namespace

bool Download::isBusy() const
{
    return state != State::Paused && state != State::Failed && state != State::Done;
}

bool Download::isWaiting() const
{
    return state == State::WaitingForNetwork || state == State::WaitingForStore || state == State::WaitingForSpace ||
           state == State::WaitingForFolder || state == State::WaitingForKey;
}

QString Download::sentence() const
{
    const auto seconds = [this] { return int(std::max<qint64>(0, (now().msecsTo(nextTry) + 999) / 1000)); };
    switch (state) {
    case State::Queued:
        if (merged > 0)
            return tr("Merged as soon as all parts are there");
        return place == 0 ? tr("Queued, first in line") : tr("Queued, %n before it", nullptr, place);
    case State::Downloading: return tr("Downloading");
    case State::RenewingLink:
        return done > 0 ? tr("The link ended. Asking for a new one, then on from %1").arg(bytesText(done)) : tr("Asking for a link");
    case State::WaitingForNetwork:
        return seconds() > 0 ? tr("Waiting for the network, next try in %n s", nullptr, seconds())
                             : tr("Waiting for the network, trying now");
    case State::WaitingForStore:
        return seconds() > 0 ? tr("The store asked to wait, next try in %n s", nullptr, seconds())
                             : tr("The store asked to wait, trying now");
    case State::WaitingForSpace: return tr("Waiting for space: %1 more is needed").arg(bytesText(missing));
    case State::WaitingForFolder: return tr("Waiting for its folder, which is gone or may not be written to");
    case State::WaitingForKey: return tr("Waiting for the connection's key. Unlock the keychain, or enter the key in the connection");
    case State::Verifying: return tr("Verifying");
    case State::Merging: return tr("Merging %n file(s)", nullptr, merged);
    case State::Paused: return tr("Paused");
    case State::Failed: break;
    case State::Done: {
        const QString counted = rows ? tr("%Ln row(s)", nullptr, int(std::min<qint64>(*rows, INT_MAX))) : QString();
        if (isVerified)
            return counted.isEmpty() ? tr("Done, verified") : tr("Done, verified, %1").arg(counted);
        return counted.isEmpty() ? tr("Done") : tr("Done, %1").arg(counted);
    }
    }
    switch (trouble) {
    case Trouble::NotKept: return tr("This output is no longer kept");
    case Trouble::Refused: return said.isEmpty() ? tr("The store refused it") : tr("The store refused it: %1").arg(said);
    case Trouble::NotData: return tr("A page came instead of the file");
    case Trouble::Unauthorized: return tr("The connection's key was refused");
    case Trouble::Changed: return tr("The files of this job have changed");
    case Trouble::Exists: return tr("A file of this name exists");
    case Trouble::Disk: return said.isEmpty() ? tr("The file could not be written") : tr("The file could not be written: %1").arg(said);
    case Trouble::Damaged: break;
    case Trouble::None:
    case Trouble::Unknown: return said.isEmpty() ? tr("Failed") : tr("Failed: %1").arg(said);
    }
    const qint64 good = rows.value_or(0);
    switch (damage) {
    case Damage::Checksum:
        return good > 0 ? tr("Damaged: checksum wrong after row %1").arg(numberText(good)) : tr("Damaged: checksum wrong");
    case Damage::EndsEarly:
        return good > 0 ? tr("Damaged: the data ends after row %1").arg(numberText(good)) : tr("Damaged: the data ends early");
    case Damage::GoesOn: return tr("Damaged: something follows after its end");
    case Damage::None:
    case Damage::Unreadable: break;
    }
    return good > 0 ? tr("Damaged: cannot be read after row %1").arg(numberText(good)) : tr("Damaged: cannot be read");
}

QString Download::advice() const
{
    if (state != State::Failed)
        return {};
    switch (trouble) {
    case Trouble::NotKept: return tr("The output of a job is kept for about 35 days. Run the export once more, or choose a newer job.");
    case Trouble::Refused: return tr("Try again later. If it is refused again, run the export once more.");
    case Trouble::NotData:
        return tr("A proxy or a sign-in page of the network may stand between. Open a page in the browser, then try again.");
    case Trouble::Damaged:
        return tr("What was good is kept in the file that ends in .part. Try again; if it is damaged again, run the export once more.");
    case Trouble::Unauthorized: return tr("Check the key for audience exports in the connection, then try again.");
    case Trouble::Changed: return tr("Open the job once more and download its files anew.");
    case Trouble::Exists: return tr("Move or rename the file that is there, then try again.");
    case Trouble::Disk: return tr("Check the disk and the folder, or choose another folder, then try again.");
    case Trouble::None:
    case Trouble::Unknown: break;
    }
    return {};
}

QStringList fileNames(const DownloadOrder &order)
{
    const auto &parts = order.parts;
    QSet<Side> sides;
    for (const auto &part : parts)
        sides.insert(part.side);
    // Without these, all files would have one name.
    QString pattern = order.choices.pattern;
    const bool tellsApart = pattern.contains("{source}"_L1) && !order.choices.merge;
    if (sides.size() > 1 && !pattern.contains("{side}"_L1) && !tellsApart)
        pattern += u"_{side}"_s;
    if (parts.size() > sides.size() && !pattern.contains("{part}"_L1) && !tellsApart)
        pattern += u"_{part}"_s;

    QStringList names;
    QSet<Side> named;
    for (const auto &part : parts) {
        if (order.choices.merge && named.contains(part.side))
            continue;
        named.insert(part.side);
        names += safeFileName(
            QString(namedBy(pattern, order, part) + storedEnding(part.sourceName, order.choices.decompress || order.choices.merge)));
    }
    return names;
}

} // namespace edgewise
