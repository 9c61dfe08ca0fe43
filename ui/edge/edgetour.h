#pragma once

#include <QString>

#include <functional>

namespace edgewise {

class Session;
class Tour;

/// What the chapter needs of the program beyond its widgets. All of it is there once the sandbox runs.
struct EdgeStage
{
    std::function<void()> open;                                ///< Turns to the pane.
    std::function<Session *()> session;                        ///< Of the connection that is open.
    std::function<void(const QString &, const QString &)> set; ///< Sets a switch of the sandbox, see sandbox::Faults.
    std::function<void()> reopen;                              ///< Opens the sandbox with a new session and new panes.
    std::function<void(bool)> second;                          ///< Makes a second tenant, with a connection of its own; or forgets that.
    QString folder;                                            ///< For files.
};

/// Real work on the settings, the cache and the content of the sandbox: apply, a warning, a conflict, put back, restore, compare, clear,
/// delete content taken back and done; and the pane when it waits or is refused.
void addEdgeChapter(Tour &tour, const EdgeStage &stage);

/// The same pane on a connection that is marked production, which has to be open.
void addEdgeProduction(Tour &tour, const EdgeStage &stage);

} // namespace edgewise
