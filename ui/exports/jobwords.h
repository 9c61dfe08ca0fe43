#pragma once

#include "app/exports/exportjob.h"
#include "app/exports/exportlist.h"
#include "ui/widgets/rowdelegate.h"

#include <QCoreApplication>
#include <QString>

namespace edgewise {

/// Jobs of exports in a person's words.
struct JobWords
{
    /// How a state looks in a table: dot and word.
    struct Look
    {
        QString text;
        Tone tone = Tone::Plain;
        Dot dot = Dot::Full;
        bool isBusy = false; ///< The dot is in accent: something is going on.
    };

    [[nodiscard]] static Look look(const ExportJob &job);
    /// The state of an export in the list of exports: "Finished 9 h ago".
    [[nodiscard]] static Look look(const RememberedExport &remembered);
    /// "today, 01:41", "10 Mar, 01:38"
    [[nodiscard]] static QString when(const QDateTime &time);
    /// When it ended; of one that runs, "since 10:31".
    [[nodiscard]] static QString ended(const ExportJob &job);
    /// "Delta, scheduled"
    [[nodiscard]] static QString type(const ExportJob &job);
    /// "DELTA", "FULL"; empty when it is not known.
    [[nodiscard]] static QString tag(const ExportJob &job);
    [[nodiscard]] static QString segment(const ExportJob &job);
    /// "39 min", "2 h 14 min"
    [[nodiscard]] static QString length(std::chrono::milliseconds time);
    [[nodiscard]] static QString count(const std::optional<qint64> &number);
    /// "8.1 M", "640 k", "12": for an axis.
    [[nodiscard]] static QString brief(qint64 number);
    /// One sentence on a run, for a tooltip and for who cannot see a chart.
    [[nodiscard]] static QString sentence(const ExportJob &job);

    Q_DECLARE_TR_FUNCTIONS(edgewise::JobWords)
};

} // namespace edgewise
