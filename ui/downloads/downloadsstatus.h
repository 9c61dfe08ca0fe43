#pragma once

#include "app/downloads/download.h"
#include "ui/shell/command.h"
#include "ui/shell/statusbar.h"

#include <QCoreApplication>

#include <optional>

namespace edgewise {

/// What is said of downloads outside of their list: in the status bar, in notifications, and when the program quits.
struct DownloadsStatus
{
    /// One part of the status bar for all of them; nothing when none runs, waits or failed. `open` and `act` are the caller's to set.
    [[nodiscard]] static std::optional<Work> work(const DownloadsNow &now);
    /// "2 downloads are running. They go on at the next start."; empty when none is.
    [[nodiscard]] static QString quitQuestion(const DownloadsNow &now);
    /// The files of an order are there. Without buttons.
    [[nodiscard]] static Notification finished(const QList<Download> &ofOrder);
    /// These failed, together. Without buttons.
    [[nodiscard]] static Notification failed(const QList<Download> &downloads);

    Q_DECLARE_TR_FUNCTIONS(edgewise::DownloadsStatus)
};

} // namespace edgewise
