#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/store.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace edgewise::sandbox {

/// The access tokens the stand-in has issued. They survive a restart; only their hashes are written down.
class Tokens
{
public:
    explicit Tokens(Store &store);

    /// What a token allows.
    struct Grant
    {
        QString clientId;
        QStringList scopes;
        QDateTime expires;
        bool readOnly = false;
    };

    /// Makes a token in the form of a JWT that shows `claims`.
    QByteArray issue(const QString &clientId, const QString &scope, std::chrono::seconds lifetime, const QJsonObject &claims = {},
                     bool readOnly = false);

    /// What the Bearer token of `request` allows; nothing when it is missing, unknown or expired.
    [[nodiscard]] std::optional<Grant> grant(const Request &request) const;

    void revokeAll();

    /// How many were issued since the start.
    [[nodiscard]] qint64 issued() const { return m_issued; }
    void forgetCount() { m_issued = 0; }

private:
    Store &m_store;
    QHash<QByteArray, Grant> m_grants;              ///< By the SHA-256 of the token.
    mutable QHash<QByteArray, QByteArray> m_hashes; ///< Of tokens seen lately: a hash for each request costs more than the answer.
    qint64 m_issued = 0;
};

} // namespace edgewise::sandbox
