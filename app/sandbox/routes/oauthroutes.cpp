#include "app/sandbox/routes/oauthroutes.h"

#include "app/sandbox/errorstyle.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int ordinaryLifetime = 86400;

Reply json(int status, const QJsonObject &object)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply error(int status, const QString &code, const QString &description)
{
    return json(status, {{u"error"_s, code}, {u"error_description"_s, description}});
}

/// The members of a form or of a JSON object; nothing when the body is neither.
std::optional<QHash<QString, QString>> fieldsOf(const Request &request)
{
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    QHash<QString, QString> fields;
    if (type == "application/x-www-form-urlencoded") {
        for (QByteArray pair : request.body.split('&')) {
            pair.replace('+', ' ');
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0)
                fields.insert(QUrl::fromPercentEncoding(pair.first(equals)), QUrl::fromPercentEncoding(pair.sliced(equals + 1)));
        }
        return fields;
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (type != "application/json" || !document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            fields.insert(it.key(), it.value().toString());
    }
    return fields;
}

class OauthRoutes final : public Routes
{
public:
    OauthRoutes(Tokens &tokens, Faults &faults, const Access &access)
        : m_tokens(tokens)
        , m_faults(faults)
        , m_access(access)
    {}

    std::optional<Operation> match(const Request &request) override
    {
        const QList<QString> segments = request.segments();
        if (segments.isEmpty() || segments[0] != "oauth"_L1)
            return std::nullopt;
        if (segments.size() != 2 || segments[1] != "token"_L1)
            return Operation{"oauthUnknown", [] { return error(404, u"not_found"_s, u"Not found."_s); }};
        if (request.verb != "POST")
            return Operation{"oauthUnknown", [] {
                                 Reply reply = error(405, u"invalid_request"_s, u"Only POST is allowed."_s);
                                 reply.set("Allow", "POST");
                                 return reply;
                             }};
        return Operation{"token", [this, request] { return token(request); }};
    }

    [[nodiscard]] Reply refusal(int status) const override
    {
        const QString code = status == 429 ? u"too_many_requests"_s : status < 500 ? u"access_denied"_s : u"server_error"_s;
        return error(status, code, QString::fromLatin1(reasonPhrase(status)));
    }

private:
    Reply token(const Request &request)
    {
        const int delay = m_faults.take("tokenDelayMs").toInt();
        Reply reply = answer(request);
        reply.delayMs += delay;
        return reply;
    }

    Reply answer(const Request &request)
    {
        if (const int status = m_faults.take("tokenStatus").toInt(); status >= 200)
            return refusal(status);
        if (m_faults.take("tokenHtml500") == "on"_L1) {
            Reply reply{.status = 500};
            dress(reply, u"html"_s);
            return reply;
        }
        if (const QString kind = m_faults.take("tokenRateLimit"); kind != "off"_L1)
            return limited(kind);

        const auto fields = fieldsOf(request);
        if (!fields)
            return error(400, u"invalid_request"_s, u"The body is neither a form nor a JSON object."_s);
        const auto field = [&fields](QLatin1StringView name) { return fields->value(name); };
        const QString grantType = field("grant_type"_L1);
        if (!grantType.isEmpty() && grantType != "client_credentials"_L1)
            return error(403, u"unauthorized_client"_s, u"Grant type '%1' not allowed for the client."_s.arg(grantType));
        for (const auto name : {"grant_type"_L1, "client_id"_L1, "client_secret"_L1, "audience"_L1}) {
            if (field(name).isEmpty())
                return error(400, u"invalid_request"_s, u"Missing required parameter: %1"_s.arg(name));
        }

        const QString client = field("client_id"_L1);
        const bool isExport = client == m_access.apiKey && field("client_secret"_L1) == m_access.apiSecret;
        const bool isEdge = client == m_access.edgeClientId && field("client_secret"_L1) == m_access.edgeClientSecret;
        if (!isExport && !isEdge)
            return error(401, m_faults.take("wrongSecretError"), u"Unauthorized"_s);
        if (field("audience"_L1) != m_access.audience)
            return error(403, u"access_denied"_s, u"Service not enabled within domain: %1"_s.arg(field("audience"_L1)));

        const QString own = isExport ? u"cdp.audience_exports:r"_s : u"xmcloud.cm:admin edge.content:clearall"_s;
        return issue(client, narrowed(own, field("scope"_L1)));
    }

    static QString narrowed(const QString &own, const QString &wanted)
    {
        if (wanted.isEmpty())
            return own;
        QStringList both = own.split(u' ');
        const QStringList asked = wanted.split(u' ');
        both.removeIf([&asked](const QString &one) { return !asked.contains(one); });
        return both.join(u' ');
    }

    Reply issue(const QString &client, QString scope)
    {
        bool showsScope = true;
        if (const QString changed = m_faults.take("scope"); changed == "missing"_L1)
            showsScope = false;
        else if (changed != "own"_L1)
            scope = changed;

        const QString life = m_faults.take("expiresIn");
        const bool asText = life.startsWith("string:"_L1);
        const bool showsLife = life != "missing"_L1;
        const int seconds = !showsLife ? ordinaryLifetime : asText ? life.sliced(7).toInt() : life.toInt();

        QJsonObject claims;
        if (m_faults.take("claims") == "on"_L1)
            claims = claimsOf(client, scope, showsScope, seconds);
        QJsonObject body{{u"token_type"_s, u"Bearer"_s}};
        if (m_faults.take("noToken") != "on"_L1) {
            const bool readOnly = m_faults.take("readOnlyTokens") == "on"_L1;
            const QByteArray token = m_tokens.issue(client, scope, std::chrono::seconds(seconds), claims, readOnly);
            body.insert(u"access_token"_s, QString::fromLatin1(token));
        }
        if (showsScope)
            body.insert(u"scope"_s, scope);
        if (showsLife)
            body.insert(u"expires_in"_s, asText ? QJsonValue(QString::number(seconds)) : QJsonValue(seconds));
        return json(200, body);
    }

    QJsonObject claimsOf(const QString &client, const QString &scope, bool showsScope, int seconds) const
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QString prefix = u"https://auth.sitecorecloud.io/claims/"_s;
        QJsonObject claims{{QString(prefix + u"org_id"), u"org_HARBORsandbox001"_s},
                           {QString(prefix + u"org_name"), u"harbor"_s},
                           {QString(prefix + u"tenant_id"), m_access.tenantId},
                           {QString(prefix + u"tenant_name"), u"harbor-sandbox"_s},
                           {u"iss"_s, u"https://auth.sitecorecloud.io/"_s},
                           {u"sub"_s, QString(client + u"@clients")},
                           {u"aud"_s, m_access.audience},
                           {u"azp"_s, client},
                           {u"iat"_s, now},
                           {u"exp"_s, now + seconds},
                           {u"gty"_s, u"client-credentials"_s}};
        if (showsScope)
            claims.insert(u"scope"_s, scope);
        return claims;
    }

    static Reply limited(const QString &kind)
    {
        Reply reply = kind == "object"_L1 ? json(429, {{u"statusCode"_s, 429},
                                                       {u"error"_s, u"Too Many Requests"_s},
                                                       {u"message"_s, u"Global limit has been reached"_s},
                                                       {u"errorCode"_s, u"too_many_requests"_s}})
                                          : error(429, u"too_many_requests"_s, u"Global limit has been reached"_s);
        if (kind == "reset"_L1 || kind == "retryAfter"_L1) {
            reply.set("x-ratelimit-limit", "10");
            reply.set("x-ratelimit-remaining", "0");
            reply.set("x-ratelimit-reset", QByteArray::number(QDateTime::currentSecsSinceEpoch() + 1));
        }
        if (kind == "retryAfter"_L1)
            reply.set("Retry-After", "1");
        return reply;
    }

    Tokens &m_tokens;
    Faults &m_faults;
    const Access &m_access;
};

} // namespace

std::unique_ptr<Routes> oauthRoutes(Tokens &tokens, Faults &faults, const Access &access)
{
    return std::make_unique<OauthRoutes>(tokens, faults, access);
}

} // namespace edgewise::sandbox
