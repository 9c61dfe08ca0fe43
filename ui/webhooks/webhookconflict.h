#pragma once

#include "app/webhooks/webhook.h"
#include "ui/widgets/conflictview.h"

namespace edgewise {

/// What differs between a webhook as it was opened, as the person changed it, and as it is now, for people: no header value is shown.
[[nodiscard]] QList<ConflictView::Difference> conflictDifferences(const Webhook &opened, const Webhook &mine, const Webhook &theirs);

/// One member of a webhook in words.
[[nodiscard]] QString memberText(const Webhook &webhook, const QString &member);

} // namespace edgewise
