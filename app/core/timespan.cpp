#include "app/core/timespan.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 mostSeconds = std::numeric_limits<qint64>::max() / TimeSpan::ticksPerSecond;

} // namespace

std::optional<TimeSpan> TimeSpan::fromParts(const Parts &parts)
{
    if (parts.days < 0 || parts.hours < 0 || parts.minutes < 0 || parts.seconds < 0)
        return std::nullopt;
    const qint64 seconds = parts.days * secondsPerDay + parts.hours * 3600LL + parts.minutes * 60LL + parts.seconds;
    if (seconds / secondsPerDay > mostSendableDays)
        return std::nullopt;
    return TimeSpan(seconds * ticksPerSecond);
}

std::optional<TimeSpan> TimeSpan::read(QStringView text)
{
    static const QRegularExpression form(uR"(\A(?:(\d{1,8})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,7}))?\z)"_s);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 hours = match.captured(2).toLongLong();
    const qint64 minutes = match.captured(3).toLongLong();
    const qint64 seconds = match.captured(4).toLongLong();
    if (hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    const qint64 whole = match.captured(1).toLongLong() * secondsPerDay + hours * 3600 + minutes * 60 + seconds;
    const qint64 fraction = match.captured(5).leftJustified(7, u'0').toLongLong();
    if (whole > mostSeconds || fraction > std::numeric_limits<qint64>::max() - whole * ticksPerSecond)
        return std::nullopt;
    return TimeSpan(whole * ticksPerSecond + fraction);
}

std::optional<TimeSpan> TimeSpan::typed(QStringView text)
{
    static const QRegularExpression form(uR"(\A(?:(\d{1,5})\.)?(\d{1,7}):(\d{1,7}):(\d{1,7})\z)"_s);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return fromParts({.days = match.captured(1).toInt(),
                      .hours = match.captured(2).toInt(),
                      .minutes = match.captured(3).toInt(),
                      .seconds = match.captured(4).toInt()});
}

TimeSpan::Parts TimeSpan::parts() const
{
    const qint64 seconds = m_ticks / ticksPerSecond;
    return {.days = int(seconds / secondsPerDay),
            .hours = int(seconds / 3600 % 24),
            .minutes = int(seconds / 60 % 60),
            .seconds = int(seconds % 60)};
}

TimeSpan TimeSpan::inWholeSeconds() const
{
    const qint64 seconds = m_ticks / ticksPerSecond;
    return TimeSpan((hasFraction() && seconds < mostSeconds ? seconds + 1 : seconds) * ticksPerSecond);
}

bool TimeSpan::isSendable() const
{
    return inWholeSeconds().parts().days <= mostSendableDays;
}

TimeSpan::Warning TimeSpan::warning() const
{
    if (m_ticks == 0)
        return Warning::Zero;
    if (m_ticks < 60 * ticksPerSecond)
        return Warning::UnderAMinute;
    if (m_ticks > mostDocumentedDays * secondsPerDay * ticksPerSecond)
        return Warning::OverMostDocumented;
    return Warning::None;
}

QString TimeSpan::wire() const
{
    const auto [days, hours, minutes, seconds] = parts();
    QString text = u"%1:%2:%3"_s.arg(hours, 2, 10, QChar(u'0')).arg(minutes, 2, 10, QChar(u'0')).arg(seconds, 2, 10, QChar(u'0'));
    if (days > 0)
        text.prepend(QString::number(days) + u'.');
    if (hasFraction())
        text += u".%1"_s.arg(m_ticks % ticksPerSecond, 7, 10, QChar(u'0'));
    return text;
}

QString TimeSpan::words() const
{
    const auto [days, hours, minutes, seconds] = parts();
    QStringList words;
    if (days > 0)
        words.append(tr("%n day(s)", nullptr, days));
    if (hours > 0)
        words.append(tr("%n hour(s)", nullptr, hours));
    if (minutes > 0)
        words.append(tr("%n minute(s)", nullptr, minutes));
    if (hasFraction()) {
        const double exact = double(m_ticks % (60 * ticksPerSecond)) / double(ticksPerSecond);
        words.append(tr("%1 seconds").arg(QLocale().toString(exact, 'f', QLocale::FloatingPointShortest)));
    } else if (seconds > 0 || words.isEmpty()) {
        words.append(tr("%n second(s)", nullptr, seconds));
    }
    return words.join(u", "_s);
}

QString TimeSpan::words(Warning warning)
{
    switch (warning) {
    case Warning::None: return {};
    case Warning::Zero: return tr("Zero: probably nothing is cached at all. What the service makes of it is not documented.");
    case Warning::UnderAMinute: return tr("Less than a minute: hardly anything is answered from the cache.");
    case Warning::OverMostDocumented:
        return tr("More than %n day(s), which is the longest time that is documented.", nullptr, mostDocumentedDays);
    }
    Q_UNREACHABLE();
}

} // namespace edgewise
