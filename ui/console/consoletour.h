#pragma once

#include <QString>

#include <functional>

namespace edgewise {

class Session;
class Tour;

/// What the chapter needs of the program beyond its widgets. All of it is there once the sandbox runs.
struct ConsoleStage
{
    std::function<void()> open;                                ///< Turns to the API console.
    std::function<Session *()> session;                        ///< Of the connection that is open.
    std::function<void(const QString &, const QString &)> set; ///< Sets a switch of the sandbox, see sandbox::Faults.
    QString folder;                                            ///< Where the definitions of the tour go.
};

/// Real work with the operations of the sandbox: find one, read about it, send it, search its answer, mend a body, create a guest, look
/// into the history and compare, paste a command, open definitions of one's own, cancel a slow call.
void addConsoleChapter(Tour &tour, const ConsoleStage &stage);

/// What a production connection asks before it changes anything. Begins on such a connection.
/// @param open  turns to the API console
void addConsoleProductionChapter(Tour &tour, const std::function<void()> &open);

} // namespace edgewise
