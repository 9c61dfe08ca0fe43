#pragma once

#include <QString>

#include <functional>

namespace edgewise {

class Session;
class Tour;

/// What the chapter needs of the program beyond its widgets. All of it is there once the sandbox runs.
struct WebhooksStage
{
    std::function<Session *()> session;                        ///< Of the connection that is open.
    std::function<QString()> receiver;                         ///< Address below which the sandbox answers webhooks.
    std::function<void(const QString &, const QString &)> set; ///< Sets a switch of the sandbox, see sandbox::Faults.
    std::function<void()> reopen;                              ///< Opens the sandbox with a new session and new panes.
    std::function<void()> openProduction;                      ///< Opens a connection to the sandbox that is marked production.
};

/// Real work on the webhooks of the sandbox: create, edit, mend an error, test, settle a conflict, delete and undo; and the pane when it
/// waits, is empty, or is refused.
void addWebhooksChapter(Tour &tour, const WebhooksStage &stage);

} // namespace edgewise
