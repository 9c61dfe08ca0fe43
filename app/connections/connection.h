#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

class QJsonObject;

namespace edgewise {

/// The regions of Sitecore CDP (guest-api.md section 2), or an address of one's own.
enum class Region { Ap, Eu, Jp, Us, Custom };

/// One tenant as a person set it up: names and addresses. Its secrets are in a SecretStore, under secretName().
struct Connection
{
    enum class Secret { ApiToken, ApiSecret, EdgeSecret };

    QString id = {}; ///< A UUID; names its keychain entries and its rows in the database.
    QString name = {};
    bool production = false;
    QString colour = {}; ///< "#RRGGBB"
    Region region = Region::Eu;
    QString customCdpUrl = {}; ///< Counts when the region is Custom.
    QString clientKey = {};    ///< Guests. Empty: no such credential.
    QString apiKey = {};       ///< Audience exports.
    QString edgeClientId = {}; ///< Experience Edge.
    QString edgeUrl = {};      ///< Empty stands for the usual address, as in the next two.
    QString tokenUrl = {};
    QString audience = {};
    QString caFile = {};              ///< More certificates to trust, PEM. Empty: the system's alone.
    QDateTime contentUnlockedAt = {}; ///< When somebody allowed Delete content on this production connection, UTC.
    bool bodyIncludeAsObject = false; ///< This tenant refused bodyInclude as a string (edge-admin-api.md section 6.3).
    QString tenantId = {};            ///< As last seen in a webhook; remembered to notice a change.
    QDateTime tenantSince = {};       ///< When that one was first seen, UTC.
    bool sandbox = false;             ///< The built-in tenant; never written to the connections file.

    bool operator==(const Connection &) const = default;

    [[nodiscard]] QUrl cdpBase() const;
    [[nodiscard]] QUrl edgeBase() const;
    [[nodiscard]] QUrl tokenAddress() const;
    [[nodiscard]] QString tokenAudience() const;
    /// Whether all content may be deleted at that time: anywhere but on production, and there for an hour after it was unlocked.
    [[nodiscard]] bool allowsContentDeletion(const QDateTime &at) const;
    /// Where a secret of this connection is kept in a SecretStore.
    [[nodiscard]] QString secretName(Secret secret) const;

    /// Members that are unknown, or of the wrong type, count as absent; only an id and a name there must be.
    static Result<Connection> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    Q_DECLARE_TR_FUNCTIONS(edgewise::Connection)
};

/// A new one, with an id of its own.
[[nodiscard]] Connection newConnection();

/// What is wrong with a connection as typed; https everywhere but on loopback hosts. Problem::field is the member's name ("edgeUrl").
[[nodiscard]] QList<Problem> check(const Connection &connection);

/// "EU", "JP"; for an address of one's own "Custom", translated.
[[nodiscard]] QString regionName(Region region);

/// The usual addresses, for hints in forms.
[[nodiscard]] QString regionUrl(Region region);
[[nodiscard]] QString usualEdgeUrl();
[[nodiscard]] QString usualTokenUrl();
[[nodiscard]] QString usualAudience();

} // namespace edgewise
