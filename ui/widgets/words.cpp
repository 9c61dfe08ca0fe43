#include "ui/widgets/words.h"

#include "app/core/clock.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// As the person's language writes it; not all of them leave out the seconds by themselves.
QString clockTime(QTime time)
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return format.contains("ss"_L1) ? time.toString(u"HH:mm"_s) : QLocale().toString(time, format);
}

} // namespace

QString Words::ago(const QDateTime &time)
{
    if (!time.isValid())
        return tr("never");
    const qint64 seconds = time.secsTo(now());
    if (seconds < 0)
        return seconds > -60 ? tr("just now") : exact(time);
    if (seconds < 5)
        return tr("just now");
    if (seconds < 60)
        return tr("%n s ago", nullptr, int(seconds));
    if (seconds < 60 * 60)
        return tr("%n min ago", nullptr, int(seconds / 60));
    // Days are those of the calendar here, not stretches of 24 hours.
    const qint64 days = time.toLocalTime().date().daysTo(now().toLocalTime().date());
    if (days == 0 || seconds < 6 * 60 * 60)
        return tr("%n h ago", nullptr, int(seconds / 3600));
    if (days == 1)
        return tr("yesterday");
    if (days < 365)
        return tr("%n day(s) ago", nullptr, int(days));
    return tr("%n year(s) ago", nullptr, int(days / 365));
}

QString Words::at(const QDateTime &time, bool withSeconds)
{
    const QDateTime local = time.toLocalTime();
    const QDate today = now().toLocalTime().date();
    const QString clock = withSeconds ? local.toString(u"HH:mm:ss"_s) : clockTime(local.time());
    //: %1 is a time of day
    if (local.date() == today)
        return tr("today, %1").arg(clock);
    if (local.date().daysTo(today) == 1)
        return tr("yesterday, %1").arg(clock);
    const QString format = local.date().year() == today.year() ? tr("d MMM", "a date, as QLocale writes it: day and short month")
                                                               : tr("d MMM yyyy", "a date, as QLocale writes it: day, short month, year");
    //: %1 is a date, %2 a time of day
    return tr("%1, %2").arg(QLocale().toString(local.date(), format), clock);
}

QString Words::exact(const QDateTime &time)
{
    if (!time.isValid())
        return tr("never");
    const QDateTime local = time.toLocalTime();
    const QString clock = local.toString(u"HH:mm:ss.zzz"_s);
    if (local.date() == now().toLocalTime().date())
        return tr("today %1").arg(clock);
    return QString(QLocale().toString(local.date(), tr("d MMM yyyy", "a date, as QLocale writes it: day, short month, year")) + u' ' +
                   clock);
}

QString Words::duration(std::chrono::milliseconds time)
{
    const qint64 ms = time.count();
    if (ms < 1000)
        return tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', ms < 10'000 ? 2 : 1));
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 3600)
        return seconds % 60 ? tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60) : tr("%1 min").arg(seconds / 60);
    const qint64 minutes = (seconds + 30) / 60;
    return minutes % 60 ? tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60) : tr("%1 h").arg(minutes / 60);
}

QString Words::size(qint64 bytes)
{
    if (bytes < 1000)
        return tr("%1 B").arg(bytes);
    const std::array<QString, 5> units = {tr("kB"), tr("MB"), tr("GB"), tr("TB"), tr("PB")};
    double value = double(bytes);
    size_t unit = 0;
    // 999.5 would read as 1000 of the smaller unit.
    for (value /= 1000; value >= 999.5 && unit + 1 < units.size(); value /= 1000)
        ++unit;
    const bool one = value < 9.95;
    return QString(QLocale().toString(value, 'f', one ? 1 : 0) + u' ' + units[unit]);
}

QString Words::list(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    if (names.size() == 2)
        return tr("%1 and %2").arg(names[0], names[1]);
    return tr("%1 and %2").arg(names.first(names.size() - 1).join(tr(", ")), names.last());
}

} // namespace edgewise
