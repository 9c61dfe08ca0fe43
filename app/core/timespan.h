#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <optional>

namespace edgewise {

/// A length of time as Experience Edge writes it, which is how .NET does: ticks of 100 ns, `[d.]hh:mm:ss[.fffffff]`, here never negative
/// (edge-admin-api.md section 4.2).
class TimeSpan final
{
public:
    struct Parts
    {
        int days = 0;
        int hours = 0;
        int minutes = 0;
        int seconds = 0;

        bool operator==(const Parts &) const = default;
    };
    /// What a person should hear before a time to live is sent; none of it forbids anything.
    enum class Warning { None, Zero, UnderAMinute, OverMostDocumented };

    static constexpr qint64 ticksPerSecond = 10'000'000;
    static constexpr int mostDocumentedDays = 720; ///< The largest example that Sitecore gives.
    static constexpr int mostSendableDays = 99'999;

    TimeSpan() = default; ///< zero

    /// Hours above 23 and minutes and seconds above 59 become days, hours and minutes. Nothing when a part is negative or the whole cannot
    /// be sent.
    [[nodiscard]] static std::optional<TimeSpan> fromParts(const Parts &parts);
    /// Wire text: also with `0.` before it, one digit for hours, minutes or seconds, and 1 to 7 digits of a fraction. Nothing for a bare
    /// number and for hours above 23, which .NET takes for days, and for anything else that it reads otherwise than it looks.
    [[nodiscard]] static std::optional<TimeSpan> read(QStringView text);
    /// The same as a person types it, in whole seconds: `24:00:00` is one day, `00:90:00` one hour and a half. A bare number and `hh:mm`
    /// stay nothing, because they can be meant in two ways.
    [[nodiscard]] static std::optional<TimeSpan> typed(QStringView text);

    [[nodiscard]] qint64 ticks() const { return m_ticks; }
    /// Without the fraction of a second.
    [[nodiscard]] Parts parts() const;
    [[nodiscard]] bool hasFraction() const { return m_ticks % ticksPerSecond != 0; }
    /// Rounded up, so that a fraction of a second does not become "no time at all".
    [[nodiscard]] TimeSpan inWholeSeconds() const;
    /// Whether its whole seconds have a form that may be sent.
    [[nodiscard]] bool isSendable() const;
    [[nodiscard]] Warning warning() const;

    /// The canonical wire text, with its fraction if there is one.
    [[nodiscard]] QString wire() const;
    /// "1 day, 2 hours".
    [[nodiscard]] QString words() const;
    /// The sentence to a warning; empty for None.
    [[nodiscard]] static QString words(Warning warning);

    bool operator==(const TimeSpan &) const = default;
    auto operator<=>(const TimeSpan &) const = default;

    Q_DECLARE_TR_FUNCTIONS(edgewise::TimeSpan)

private:
    explicit TimeSpan(qint64 ticks)
        : m_ticks(ticks)
    {}

    qint64 m_ticks = 0;
};

} // namespace edgewise
