#pragma once

#include "app/core/result.h"
#include "app/webhooks/webhook.h"

namespace edgewise {

/// A webhook out of a file, not saved yet.
struct ImportedWebhook
{
    Webhook webhook;
    QStringList toFillIn; ///< What was left out of the file: names of headers, query parameters and members.
};

/// A copy whose secrets are replaced: values of headers (but harmless ones), of the query and user of the address, and of members of the
/// body whose name sounds secret.
[[nodiscard]] Webhook withoutSecrets(const Webhook &webhook, const QString &replacement);

/// Webhooks as a file for people to pass on.
[[nodiscard]] QByteArray writeWebhooks(const QList<Webhook> &webhooks, bool withSecrets);

/// Reads such a file; also what the service itself sends for one webhook or many. Ids, runs and tenants are left behind.
[[nodiscard]] Result<QList<ImportedWebhook>> readWebhooks(const QByteArray &file);

/// The webhook as the service would be told it, indented, without secrets.
[[nodiscard]] QByteArray jsonOf(const Webhook &webhook);

} // namespace edgewise
