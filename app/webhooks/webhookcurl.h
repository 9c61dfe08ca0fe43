#pragma once

#include "app/webhooks/webhook.h"

class QUrl;

namespace edgewise {

/// The call that would make (or, with an id, change) the webhook, for a bash shell. Credentials and secrets are masked.
[[nodiscard]] QString apiCurl(const Webhook &webhook, const QUrl &edgeBase, Webhook::Include include);

/// The call that the receiver gets, for a bash shell.
[[nodiscard]] QString receiverCurl(const Webhook &webhook, bool withSecrets);

} // namespace edgewise
