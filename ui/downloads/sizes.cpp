#include "ui/downloads/sizes.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// How many times a size is divided by 1000 before it reads well.
int unitOf(double bytes)
{
    int unit = 0;
    for (double value = bytes; value >= 999.5 && unit < 5; value /= 1000)
        ++unit;
    return unit;
}

/// @param scale  decides how many digits are of use
QString number(double bytes, int unit, double scale)
{
    const double one = std::pow(1000.0, unit);
    const bool isFine = unit > 0 && bytes > 0 && scale / one < 99.95;
    return QLocale().toString(bytes / one, 'f', isFine ? 1 : 0);
}

} // namespace

QString Sizes::size(qint64 bytes)
{
    const std::array<QString, 6> units = {tr("%1 B"), tr("%1 kB"), tr("%1 MB"), tr("%1 GB"), tr("%1 TB"), tr("%1 PB")};
    const int unit = unitOf(double(bytes));
    return units[size_t(unit)].arg(number(double(bytes), unit, double(bytes)));
}

QString Sizes::progress(qint64 done, qint64 total)
{
    const int unit = unitOf(double(total));
    //: "9.4 of 22.8 MB"
    return tr("%1 of %2").arg(number(double(done), unit, double(total)), size(total));
}

QString Sizes::speed(double bytesASecond)
{
    //: A speed: "24.1 MB/s"; the size comes with its unit
    return tr("%1/s").arg(size(std::llround(bytesASecond)));
}

QString Sizes::left(std::chrono::seconds time)
{
    const qint64 seconds = std::max<qint64>(1, time.count());
    if (seconds < 60)
        return tr("%n s left", nullptr, int(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return tr("%n min left", nullptr, int(minutes));
    const qint64 hours = minutes / 60;
    return hours < 100 && minutes % 60 ? tr("%1 h %2 min left").arg(hours).arg(minutes % 60) : tr("%1 h left").arg(hours);
}

QString Sizes::percent(double share)
{
    const int whole = share >= 1 ? 100 : std::clamp(int(std::lround(share * 100)), 0, 99);
    //: Per cent
    return tr("%1 %").arg(whole);
}

} // namespace edgewise
