#pragma once

#include <QString>

#include <functional>

namespace edgewise {

class Tour;
struct DownloadsNow;

/// What the chapter needs of the program beyond its widgets. All of it is there once the sandbox runs.
struct ExportsStage
{
    std::function<void()> open;                                ///< Turns to the pane of exports.
    std::function<const DownloadsNow &()> downloads;           ///< How the downloads go.
    std::function<void(bool)> showDownloads;                   ///< Opens or closes their list.
    std::function<void(const QString &, const QString &)> set; ///< Sets a switch of the sandbox, see sandbox::Faults.
    QString folder;                                            ///< Where the files of the tour go.
};

/// Real work on the exports of the sandbox: name some, look at jobs, errors and files, download and merge a job, rename and remove; and the
/// pane when it is empty, refused, or asked for something that is not there.
void addExportsChapter(Tour &tour, const ExportsStage &stage);

} // namespace edgewise
