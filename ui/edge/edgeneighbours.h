#pragma once

#include "app/connections/connection.h"
#include "app/core/pending.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

class QWidget;

namespace edgewise {

class Session;

/// What the pane of Experience Edge wants of other features and of the program, which it does not know. Each may be empty.
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

    std::function<Pending<Tenant>(Session &, std::stop_token)> tenant = {};
    std::function<Pending<PastClear>()> lastClear = {};
    /// Asks for a file and writes all webhooks to it; its path.
    std::function<Pending<QString>(QWidget *parent)> saveWebhooks = {};
    /// Opens Activity at that call; without one, as it was.
    std::function<void(const QByteArray &call)> showCall = {};
    std::function<void(const QString &path)> showInFolder = {};

    /// All connections that can reach Experience Edge.
    std::function<QList<Connection>()> connections = {};
    /// A session of its own for one of them, with its history and its activity; nullptr when there is no such connection any more.
    std::function<std::unique_ptr<Session>(const QString &id)> openSession = {};
    /// Turns the window to one connection, and its comparison to another one.
    std::function<void(const QString &left, const QString &right)> compare = {};
    /// Where a connection is changed; without an id, where connections are made.
    std::function<void(const QString &id)> editConnection = {};
};

} // namespace edgewise
