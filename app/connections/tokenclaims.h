#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgewise {

/// What a JSON Web Token says of itself, for showing only: nothing here is verified, and nothing may depend on it. Every claim is optional;
/// control characters are escaped.
struct TokenClaims
{
    QString tenantName = {};
    QString tenantId = {};
    QString organizationName = {};
    QString organizationId = {};
    QStringList scopes = {};
    QStringList audience = {};
    QString issuer = {};
    QDateTime expires = {}; ///< UTC; invalid when the token does not say.

    bool operator==(const TokenClaims &) const = default;

    /// The tenant's name, or else the best there is; empty when there is nothing.
    [[nodiscard]] QString tenant() const;

    /// @param token  the token itself, or an Authorization header "Bearer ..."
    static std::optional<TokenClaims> read(const QByteArray &token);
};

} // namespace edgewise
