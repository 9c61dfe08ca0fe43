#pragma once

#include "app/core/pending.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <stop_token>

class QWidget;

namespace edgewise {

/// What the pane of Experience Edge wants of other features, which it does not know. Each may be empty.
struct EdgeNeighbours
{
    /// What the webhooks of the tenant tell: the service has no other way to say which tenant it is.
    struct Tenant
    {
        QString id = {}; ///< Empty when there is no webhook.
        int webhooks = 0;
        int failing = 0;
    };
    struct PastClear
    {
        QDateTime at = {}; ///< Invalid: never, as far as is known.
        QString pane = {};
    };

    std::function<Pending<Tenant>(std::stop_token)> tenant = {};
    std::function<Pending<PastClear>()> lastClear = {};
    /// Asks for a file and writes all webhooks to it; its path.
    std::function<Pending<QString>(QWidget *parent)> saveWebhooks = {};
    std::function<void()> showActivity = {};
};

} // namespace edgewise
