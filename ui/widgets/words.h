#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace edgewise {

/// Times, durations and sizes in a person's words, in the person's language.
struct Words
{
    /// "3 min ago", "yesterday", "34 days ago"; "never" for an invalid time.
    [[nodiscard]] static QString ago(const QDateTime &time);
    /// "today, 10:38", "yesterday, 16:20", "2 Feb, 14:10", "2 Feb 2025, 14:10", in local time; with seconds where calls are told apart.
    [[nodiscard]] static QString at(const QDateTime &time, bool withSeconds = false);
    /// "today 10:38:12.318", "12 Nov 2026 10:38:12.318": for tooltips and details, in local time.
    [[nodiscard]] static QString exact(const QDateTime &time);
    /// "84 ms", "1.92 s", "2 min 5 s"
    [[nodiscard]] static QString duration(std::chrono::milliseconds time);
    /// "0 B", "6.1 kB", "412 MB"; thousands, as network tools do.
    [[nodiscard]] static QString size(qint64 bytes);
    /// "URI", "URI and Headers", "URI, Headers and Body"
    [[nodiscard]] static QString list(const QStringList &names);

    Q_DECLARE_TR_FUNCTIONS(edgewise::Words)
};

} // namespace edgewise
