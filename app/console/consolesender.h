#pragma once

#include "app/console/exchange.h"
#include "app/core/pending.h"
#include "app/net/attempt.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <stop_token>

namespace edgewise {

class Authorizer;
struct ConsoleOutcome;

/// Sends what the console asks for, once, over a connection of its own so that every part of the time can be told. Never follows a
/// redirect, never repeats, never ignores an error of TLS; a 401 renews nothing (it is the answer one wants to see) but the next call gets
/// a new token. Bodies that come packed (Content-Encoding) are unpacked. Each call has a thread of its own; the sender's own never waits.
class ConsoleSender final : public QObject
{
    Q_OBJECT

public:
    /// @param caFile  more certificates to trust; empty for none
    explicit ConsoleSender(const QString &caFile = {}, QObject *parent = nullptr);
    ~ConsoleSender() override;

    /// Who signs for a credential; nullptr when the connection has none, such a call is Missing. Outlives the sender.
    void setAuthorizer(Credential credential, Authorizer *authorizer);
    [[nodiscard]] bool canSign(Credential credential) const;

    /// Answers an Error only when nothing was sent: no such credential, the keychain refused, cancelled before it left, http to a host that
    /// is not this computer, something that cannot be sent, a mask of Redaction in the place of a secret. Everything else is an Exchange.
    /// The signature of the connection takes the place of an Authorization that was typed.
    Pending<Exchange> send(const ConsoleRequest &request, std::stop_token stop = {});

    /// What a call with that credential is signed with, for a command line the person wants with it; empty for None and Own.
    [[nodiscard]] Pending<QByteArray> signature(Credential credential);

    /// How long nothing may come or go before a call is given up; 60 s unless told otherwise. What arrives slowly may take its time.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void setBodyLimit(qint64 bytes) { m_bodyLimit = bytes; } ///< 256 MiB unless told otherwise.

Q_SIGNALS:
    /// What arrived so far; total is -1 when it is not known.
    void received(qint64 bytes, qint64 total);
    /// For the record of all calls. Not redacted yet.
    void attempted(const edgewise::Attempt &attempt);

private:
    struct Parts;

    void begin(qint64 id, const QByteArray &signature);
    void cancel(qint64 id);
    void finish(qint64 id, const ConsoleOutcome &outcome);

    std::unique_ptr<Parts> m_parts;
    std::chrono::milliseconds m_patience = std::chrono::seconds(60);
    qint64 m_bodyLimit = 256LL << 20;
};

} // namespace edgewise
