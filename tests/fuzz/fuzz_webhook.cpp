#include "app/webhooks/webhook.h"
#include "app/webhooks/webhookfile.h"

#include <QJsonDocument>

#include "demand.h"

using namespace edgewise;

/// Whatever a service or a file calls a webhook, what is read of it can be written and read again without a change.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto webhook = Webhook::fromJson(QJsonDocument::fromJson(bytes).object());
    if (webhook) {
        static_cast<void>(check(*webhook));
        EDGEWISE_DEMAND(webhook->failureStreak() <= webhook->lastRuns.size());
        const QJsonObject written = webhook->toJson();
        EDGEWISE_DEMAND(Webhook::fromMembers(written).toJson() == written);
    }
    if (const auto file = readWebhooks(bytes)) {
        for (const ImportedWebhook &one : *file)
            static_cast<void>(writeWebhooks({one.webhook}, false));
    }
    return 0;
}
