#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

class QThread;

namespace edgewise::sandbox {

/// How a stand-in tenant is started. Two of them with the same folder are the same tenant.
struct Options
{
    QString folder = {};     ///< Where its state lives; made when missing.
    quint16 port = 0;        ///< 0 takes a free one.
    qint64 guests = 5000;    ///< For a folder without a tenant.
    quint32 seed = 1;        ///< The same seed makes the same data.
    QStringList faults = {}; ///< NAME=VALUE, see Faults.
};

/// What a client needs to talk to it. Secrets are random for each tenant and kept in its folder, readable by its owner only.
struct Access
{
    QString cdpBaseUrl, edgeBaseUrl, tokenUrl, audience;
    QString clientKey, apiToken;            ///< Guests, Basic.
    QString apiKey, apiSecret;              ///< Audience exports, OAuth.
    QString edgeClientId, edgeClientSecret; ///< Experience Edge, OAuth.
    QString tenantId;
    QStringList exports; ///< Friendly IDs.
    QString controlUrl;
    QString receiverUrl; ///< Its children answer webhooks, see receiverRoutes().

    [[nodiscard]] QJsonObject toJson() const;
};

/// The stand-in of the three APIs and their token endpoint, on loopback only. It runs on a thread of its own; every function here may be
/// called from the thread that made the object.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Starts serving and waits until it does (a fraction of a second with an existing folder); answers with what went wrong, if anything.
    std::optional<QString> start();
    /// Starts serving without waiting for it; started() tells how it went.
    void startLater();

    [[nodiscard]] const Access &access() const { return m_access; }

    /// Sets a switch as the control URL does; answers with what is wrong, or an empty string. Returns when it holds.
    QString setFault(const QString &name, const QString &value);
    /// Tokens issued, requests per operation, bytes served.
    [[nodiscard]] QJsonObject counters() const;

Q_SIGNALS:
    /// After startLater(). `problem` is empty when it serves.
    void started(const QString &problem);

private:
    class Server;

    void makeServer();

    Options m_options;
    Access m_access;
    std::unique_ptr<QThread> m_thread;
    Server *m_server = nullptr; ///< Lives on m_thread.
};

} // namespace edgewise::sandbox
