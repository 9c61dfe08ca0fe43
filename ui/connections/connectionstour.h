#pragma once

class QString;

namespace edgewise {

class ConnectionsDialog;
class Tour;

/// Tests the sandbox's connection, then with a wrong token, and leaves without saving.
/// @param dialog     outlives the tour
/// @param sandboxId  the sandbox's connection
void addConnectionsChapter(Tour &tour, ConnectionsDialog &dialog, const QString &sandboxId);

} // namespace edgewise
