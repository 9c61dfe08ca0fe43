#pragma once

#include "app/connections/connection.h"
#include "app/console/consolerequest.h"

#include <QString>
#include <QUrl>

namespace edgewise {

/// What the console never sends, whoever asks for it, as a sentence; empty when it may go (edge-admin-api.md section 5).
[[nodiscard]] QString refusalOf(const ConsoleRequest &request, const Connection &connection);

/// Whether a credential of the connection would go to a host that is not its own.
[[nodiscard]] bool takesCredentialElsewhere(const ConsoleRequest &request, const Connection &connection);

/// Whether it changes something, also by a header that frameworks take for the verb.
[[nodiscard]] bool isWrite(const ConsoleRequest &request);

/// Where a connection speaks to what a definition of ours describes; empty for any other.
[[nodiscard]] QString serverOf(const QString &definition, const Connection &connection);

/// "Client key of Acme EU"; what signs with that credential.
[[nodiscard]] QString credentialName(Credential credential, const Connection &connection);

/// A request without a definition, as the form "Any request" keeps it: verb and address are values of their own.
[[nodiscard]] ConsoleForm freeFormOf(const ConsoleRequest &request);
[[nodiscard]] ConsoleRequest freeRequestOf(const ConsoleForm &form);
/// By the keys "verb" and "address".
[[nodiscard]] QList<Problem> checkFree(const ConsoleForm &form);

/// The address as it may be shown: user info and what sounds like a secret in its query hidden.
[[nodiscard]] QString shownAddress(const QUrl &url);

} // namespace edgewise
