#pragma once

#include "app/sandbox/edgetenant.h"
#include "app/sandbox/faults.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace edgewise::sandbox {

/// Plays the end of a publishing job: calls the webhooks and writes down how that went.
///
/// Receivers on this computer are really called; all others end as their script says, and nothing is ever sent to them.
class Publisher final : public QObject
{
    Q_OBJECT

public:
    Publisher(EdgeTenant &tenant, const Faults &faults, QObject *parent = nullptr);

    using Done = std::function<void(const QJsonObject &)>;
    /// Calls the OnUpdate webhooks with `updates`, then those that wait for the end, once for all publishes close together. `done` gets the
    /// runs of this publish.
    void publish(const QJsonArray &updates, Done done);

    /// Some changes of every kind, for a publish that names none.
    static QJsonArray sampleUpdates();

private:
    struct Publish
    {
        QString invocation;
        QJsonArray runs;
        Done done;
    };
    struct Call
    {
        QString webhook;
        QByteArray body;
        QByteArray contentType;
    };
    using Finished = std::function<void(const QJsonObject &run)>;

    QList<QByteArray> batches(const EdgeWebhook &webhook, const QString &invocation, const QJsonArray &updates) const;
    void callInTurn(QList<Call> calls, const std::shared_ptr<Publish> &publish, const std::function<void()> &done);
    void updatesDone();
    void end();
    void run(const Call &call, const Finished &finished);
    void send(const EdgeWebhook &webhook, const Call &call, const Finished &finished);
    QJsonObject record(const QString &id, bool success, const QString &message);

    EdgeTenant &m_tenant;
    const Faults &m_faults;
    QNetworkAccessManager m_network;
    QTimer m_debounce;
    int m_updating = 0;
    QList<std::shared_ptr<Publish>> m_waiting;
};

} // namespace edgewise::sandbox
