#pragma once

#include "app/webhooks/webhook.h"

#include <QByteArray>

namespace edgewise {

/// One call to a receiver as Experience Edge would make it.
struct Delivery
{
    QByteArray verb;
    QString uri;
    Webhook::HeaderList headers = {}; ///< With a content-type whenever there is a body.
    QByteArray body = {};

    bool operator==(const Delivery &) const = default;
};

/// What the receiver of `webhook` gets: the body as it is, or invented changes with the members added.
[[nodiscard]] Delivery delivery(const Webhook &webhook);

/// An OnUpdate body with invented changes, indented, members in the order of the service.
[[nodiscard]] QByteArray sampleUpdate(const QJsonObject &include);

} // namespace edgewise
