#include "app/connections/connection.h"

#include "app/net/proxies.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

struct RegionEntry
{
    Region region;
    QLatin1StringView code;
    QLatin1StringView host;
};

// The host of Japan is "jpe", unlike its name.
constexpr std::array regions{
    RegionEntry{Region::Ap, "AP"_L1, "https://api-engage-ap.sitecorecloud.io"_L1},
    RegionEntry{Region::Eu, "EU"_L1, "https://api-engage-eu.sitecorecloud.io"_L1},
    RegionEntry{Region::Jp, "JP"_L1, "https://api-engage-jpe.sitecorecloud.io"_L1},
    RegionEntry{Region::Us, "US"_L1, "https://api-engage-us.sitecorecloud.io"_L1},
    RegionEntry{Region::Custom, "custom"_L1, ""_L1},
};

const RegionEntry &entry(Region region)
{
    return *std::find_if(regions.begin(), regions.end(), [region](const RegionEntry &one) { return one.region == region; });
}

Region regionOf(const QString &code)
{
    for (const RegionEntry &one : regions) {
        if (code.compare(one.code, Qt::CaseInsensitive) == 0)
            return one.region;
    }
    return Region::Eu;
}

QUrl address(const QString &typed, const QString &usual)
{
    QString text = typed.trimmed().isEmpty() ? usual : typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text, QUrl::StrictMode);
}

QString urlProblem(const QString &typed)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Connection::tr("This is not a web address. It has to start with https:// and name a host.");
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return Connection::tr("Only https is accepted here; http works for this computer alone (localhost).");
    if (!url.userInfo().isEmpty())
        return Connection::tr("Take the user name and the password out of the address; they belong into the fields for keys.");
    if (url.hasQuery() || url.hasFragment())
        return Connection::tr("Take everything from the ? or # on out of the address.");
    return {};
}

bool hasSpaceOrControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace

QUrl Connection::cdpBase() const
{
    return region == Region::Custom ? address(customCdpUrl, {}) : QUrl(regionUrl(region));
}

QUrl Connection::edgeBase() const
{
    return address(edgeUrl, usualEdgeUrl());
}

QUrl Connection::tokenAddress() const
{
    return address(tokenUrl, usualTokenUrl());
}

QString Connection::tokenAudience() const
{
    return audience.trimmed().isEmpty() ? usualAudience() : audience.trimmed();
}

bool Connection::allowsContentDeletion(const QDateTime &at) const
{
    constexpr qint64 anHour = 3600;
    return !production || (contentUnlockedAt.isValid() && contentUnlockedAt <= at && contentUnlockedAt.secsTo(at) < anHour);
}

QString Connection::secretName(Secret secret) const
{
    switch (secret) {
    case Secret::ApiToken: return id + "/api-token"_L1;
    case Secret::ApiSecret: return id + "/api-secret"_L1;
    case Secret::EdgeSecret: return id + "/edge-secret"_L1;
    }
    Q_UNREACHABLE();
}

Result<Connection> Connection::fromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView member) { return json.value(member).toString(); };
    Connection connection;
    connection.id = text("id"_L1);
    connection.name = text("name"_L1).trimmed();
    static const QRegularExpression idShape(u"^[A-Za-z0-9-]{1,64}$"_s);
    if (!idShape.match(connection.id).hasMatch())
        return failed(Error::Kind::Malformed, u"a connection without a usable id"_s);
    if (connection.name.isEmpty())
        return failed(Error::Kind::Malformed, u"a connection without a name"_s);
    connection.production = text("environment"_L1) == "production"_L1;
    connection.colour = text("colour"_L1);
    connection.region = regionOf(text("region"_L1));
    connection.customCdpUrl = text("cdpUrl"_L1);
    connection.clientKey = text("clientKey"_L1);
    connection.apiKey = text("apiKey"_L1);
    connection.edgeClientId = text("edgeClientId"_L1);
    connection.edgeUrl = text("edgeUrl"_L1);
    connection.tokenUrl = text("tokenUrl"_L1);
    connection.audience = text("audience"_L1);
    connection.caFile = text("caFile"_L1);
    connection.contentUnlockedAt = QDateTime::fromString(text("contentUnlockedAt"_L1), Qt::ISODateWithMs);
    connection.bodyIncludeAsObject = json.value("bodyIncludeAsObject"_L1).toBool();
    connection.tenantId = text("tenantId"_L1);
    connection.tenantSince = QDateTime::fromString(text("tenantSince"_L1), Qt::ISODateWithMs);
    return connection;
}

QJsonObject Connection::toJson() const
{
    QJsonObject json{
        {u"id"_s, id},
        {u"name"_s, name},
        {u"environment"_s, production ? u"production"_s : u"test"_s},
        {u"colour"_s, colour},
        {u"region"_s, QString(entry(region).code)},
    };
    const auto put = [&json](QLatin1StringView member, const QString &value) {
        if (!value.isEmpty())
            json.insert(member, value);
    };
    put("cdpUrl"_L1, customCdpUrl);
    put("clientKey"_L1, clientKey);
    put("apiKey"_L1, apiKey);
    put("edgeClientId"_L1, edgeClientId);
    put("edgeUrl"_L1, edgeUrl);
    put("tokenUrl"_L1, tokenUrl);
    put("audience"_L1, audience);
    put("caFile"_L1, caFile);
    put("tenantId"_L1, tenantId);
    put("tenantSince"_L1, tenantSince.toString(Qt::ISODateWithMs));
    put("contentUnlockedAt"_L1, contentUnlockedAt.toString(Qt::ISODateWithMs));
    if (bodyIncludeAsObject)
        json.insert("bodyIncludeAsObject"_L1, true);
    return json;
}

Connection newConnection()
{
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.colour = u"#0F766E"_s;
    return connection;
}

QList<Problem> check(const Connection &connection)
{
    QList<Problem> problems;
    if (connection.name.trimmed().isEmpty())
        problems.append({u"name"_s, Connection::tr("Give the connection a name, such as the brand and the region.")});
    static const QRegularExpression colourShape(u"^#[0-9A-Fa-f]{6}$"_s);
    if (!colourShape.match(connection.colour).hasMatch())
        problems.append({u"colour"_s, Connection::tr("Choose a colour.")});

    if (connection.region == Region::Custom && connection.customCdpUrl.trimmed().isEmpty())
        problems.append({u"customCdpUrl"_s, Connection::tr("Type the address of CDP, or choose a region.")});
    else if (const QString problem = urlProblem(connection.customCdpUrl); connection.region == Region::Custom && !problem.isEmpty())
        problems.append({u"customCdpUrl"_s, problem});
    const auto checkUrl = [&problems](const QString &field, const QString &typed) {
        if (typed.trimmed().isEmpty())
            return;
        if (const QString problem = urlProblem(typed); !problem.isEmpty())
            problems.append({field, problem});
    };
    checkUrl(u"edgeUrl"_s, connection.edgeUrl);
    checkUrl(u"tokenUrl"_s, connection.tokenUrl);

    const auto checkKey = [&problems](const QString &field, const QString &key) {
        if (hasSpaceOrControl(key.trimmed()))
            problems.append({field, Connection::tr("There is a space or a line break inside. Copy it once more, alone.")});
    };
    checkKey(u"clientKey"_s, connection.clientKey);
    checkKey(u"apiKey"_s, connection.apiKey);
    checkKey(u"edgeClientId"_s, connection.edgeClientId);
    // Basic authentication ends the user name at the first colon.
    if (connection.clientKey.contains(u':'))
        problems.append({u"clientKey"_s, Connection::tr("A Client key has no colon. The part behind it may be the API token.")});
    return problems;
}

QString regionName(Region region)
{
    return region == Region::Custom ? Connection::tr("Custom") : QString(entry(region).code);
}

QString regionUrl(Region region)
{
    return entry(region).host;
}

QString usualEdgeUrl()
{
    return u"https://edge.sitecorecloud.io/api/admin/v1"_s;
}

QString usualTokenUrl()
{
    return u"https://auth.sitecorecloud.io/oauth/token"_s;
}

QString usualAudience()
{
    return u"https://api.sitecorecloud.io"_s;
}

} // namespace edgewise
