#pragma once

#include <QString>

#include <functional>

namespace edgewise {

class Session;
class Tour;

/// What the chapter needs of the program beyond its widgets. All of it is there once the sandbox runs.
struct GuestsStage
{
    std::function<void()> open;                                ///< Turns to the pane.
    std::function<Session *()> session;                        ///< Of the connection that is open.
    std::function<void(const QString &, const QString &)> set; ///< Sets a switch of the sandbox, see sandbox::Faults.
    std::function<void()> reopen;                              ///< Opens the sandbox with a new session and new panes, at this pane.
    std::function<void()> reopenWithoutKey;                    ///< The same without the credential for guests.
};

/// Real work on the guests of the sandbox: find, edit, save and undo; a key that is refused; a conflict; what Replace would lose; a new
/// guest with look-alikes; an erasure with its report; previous states; and the pane when it waits, finds nobody, or is refused.
void addGuestsChapter(Tour &tour, const GuestsStage &stage);

} // namespace edgewise
