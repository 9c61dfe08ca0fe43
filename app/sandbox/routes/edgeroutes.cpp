#include "app/sandbox/routes/edgeroutes.h"

#include "app/sandbox/errorstyle.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Problems = QList<std::pair<QString, QString>>;

/// The member of that name, whatever its case, as .NET reads it.
QJsonValue member(const QJsonObject &object, QStringView name)
{
    if (const QJsonValue exact = object.value(name); !exact.isUndefined())
        return exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

QByteArray mediaType(const Request &request)
{
    return request.header("Content-Type").split(';').first().trimmed().toLower();
}

Reply json(int status, const QJsonDocument &document)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}},
            .body = document.toJson(QJsonDocument::Compact)};
}

/// Sets the setting of that lower-case name; answers with what is wrong, or an empty text.
QString setSetting(EdgeSettings &settings, const QString &name, const QJsonValue &value)
{
    const auto setFlag = [&value](bool &flag) -> QString {
        if (!value.isBool())
            return u"The value must be a boolean."_s;
        flag = value.toBool();
        return {};
    };
    const auto setTtl = [&value](qint64 &ttl) -> QString {
        const auto ticks = value.isString() ? ticksOf(value.toString()) : std::nullopt;
        if (!ticks)
            return u"The value must be a time span of the form {days}.{hours}:{minutes}:{seconds}."_s;
        ttl = *ticks;
        return {};
    };
    if (name == "contentcachettl"_L1)
        return setTtl(settings.contentCacheTtl);
    if (name == "mediacachettl"_L1)
        return setTtl(settings.mediaCacheTtl);
    if (name == "contentcacheautoclear"_L1)
        return setFlag(settings.contentCacheAutoClear);
    if (name == "mediacacheautoclear"_L1)
        return setFlag(settings.mediaCacheAutoClear);
    if (name == "tenantcacheautoclear"_L1)
        return setFlag(settings.tenantCacheAutoClear);
    return u"There is no such setting."_s;
}

bool isLoopbackHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

class EdgeRoutes final : public Routes
{
public:
    EdgeRoutes(EdgeTenant &tenant, Tokens &tokens, Faults &faults, const Access &access)
        : m_tenant(tenant)
        , m_tokens(tokens)
        , m_faults(faults)
        , m_access(access)
    {}

    std::optional<Operation> match(const Request &request) override
    {
        QList<QString> segments = request.segments();
        if (segments.isEmpty() || segments[0] != "api"_L1)
            return std::nullopt;
        if (segments.size() < 4 || segments[1] != "admin"_L1 || segments[2] != "v1"_L1)
            return unknown();
        const QString &what = segments[3];
        const bool isList = segments.size() == 4;
        const QString id = segments.size() == 5 ? segments[4] : QString();
        if (!isList && id.isEmpty())
            return unknown();
        if (what == "settings"_L1 && isList)
            return pick(request, {{"GET", "getSettings", [this] { return readSettings(); }},
                                  {"PUT", "updateSettings", [this, request] { return writeSettings(request); }},
                                  {"PATCH", "patchSettings", [this, request] { return patchSettings(request); }}});
        if (what == "cache"_L1 && isList)
            return pick(request, {{"DELETE", "clearCache", [this] { return clearCache(); }}});
        if (what == "cache"_L1 && m_faults.on("legacyCache"))
            return pick(request, {{"DELETE", "clearCacheByIdentifier", [this, id] { return clearCache(id); }}});
        if (what == "content"_L1 && isList)
            return pick(request, {{"DELETE", "deleteContent", [this] { return deleteContent(); }}});
        if (what == "webhooks"_L1 && isList)
            return pick(request, {{"GET", "listWebhooks", [this] { return listWebhooks(); }},
                                  {"POST", "createWebhook", [this, request] { return createWebhook(request); }}});
        if (what == "webhooks"_L1)
            return pick(request, {{"GET", "getWebhook", [this, id] { return readWebhook(id); }},
                                  {"PUT", "updateWebhook", [this, request, id] { return updateWebhook(request, id); }},
                                  {"DELETE", "deleteWebhook", [this, id] { return deleteWebhook(id); }}});
        return unknown();
    }

    [[nodiscard]] Reply refusal(int status) const override
    {
        if (status == 401)
            return styled({.status = 401, .headers = {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}});
        return styled(status == 403 ? Reply{.status = 403} : problem(status));
    }

private:
    struct Choice
    {
        QByteArray verb;
        QByteArray name;
        std::function<Reply()> run;
    };

    Reply styled(Reply reply) const
    {
        if (const QString style = m_faults.text("errorStyle"); style != "problem"_L1)
            dress(reply, style);
        return reply;
    }

    Reply invalid(const Problems &problems) const { return styled(problem(400, problems)); }
    Reply missing() const { return refusal(404); }

    Operation unknown() const
    {
        return {"edgeUnknown", [this] { return missing(); }};
    }

    Operation pick(const Request &request, const QList<Choice> &choices) const
    {
        for (const Choice &choice : choices) {
            if (choice.verb == request.verb)
                return {choice.name, [this, request, run = choice.run] {
                            const auto wrong = refused(request);
                            return wrong ? *wrong : run();
                        }};
        }
        QByteArrayList verbs;
        for (const Choice &choice : choices)
            verbs.append(choice.verb);
        return {"edgeUnknown", [this, verbs] {
                    Reply reply = refusal(405);
                    reply.set("Allow", verbs.join(", "));
                    return reply;
                }};
    }

    /// Why `request` may not do what it asks for, if it may not.
    std::optional<Reply> refused(const Request &request) const
    {
        const auto grant = m_tokens.grant(request);
        if (!grant)
            return refusal(401);
        if (grant->clientId != m_access.edgeClientId || (grant->readOnly && request.verb != "GET"))
            return refusal(403);
        return std::nullopt;
    }

    Reply readSettings() const { return json(200, QJsonDocument(m_tenant.visibleSettings().toJson())); }

    Reply writeSettings(const Request &request)
    {
        if (mediaType(request) != "application/json")
            return refusal(415);
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return invalid({{u"$"_s, u"The body must be a JSON object."_s}});
        const QString mode = m_faults.text("putMode");
        EdgeSettings settings = m_tenant.settings();
        Problems problems;
        for (const QString &name :
             {u"contentCacheTtl"_s, u"contentCacheAutoClear"_s, u"mediaCacheTtl"_s, u"mediaCacheAutoClear"_s, u"tenantCacheAutoClear"_s}) {
            QJsonValue value = member(document.object(), name);
            if (value.isUndefined() && mode == "keep"_L1)
                continue;
            if (value.isUndefined() && mode == "reset"_L1)
                value = name.endsWith("Ttl"_L1) ? QJsonValue(u"00:00:00"_s) : QJsonValue(false);
            if (value.isUndefined())
                problems.append({name, u"The %1 field is required."_s.arg(name)});
            else if (const QString wrong = setSetting(settings, name.toLower(), value); !wrong.isEmpty())
                problems.append({name, wrong});
        }
        if (!problems.isEmpty())
            return invalid(problems);
        m_tenant.setSettings(settings, m_faults.number("settleMs"));
        m_tenant.log(u"settingsUpdated"_s);
        return m_faults.on("putEcho") ? json(202, QJsonDocument(settings.toJson())) : Reply{.status = 202};
    }

    Reply patchSettings(const Request &request)
    {
        const QByteArray type = mediaType(request);
        const bool anyJson = m_faults.on("patchAnyJson") && (type == "application/json" || type.endsWith("+json"));
        if (type != "application/json-patch+json" && !anyJson)
            return refusal(415);
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isArray() || document.array().isEmpty())
            return invalid({{u"$"_s, u"The body must be a JSON Patch with at least one operation."_s}});
        EdgeSettings settings = m_tenant.settings();
        const QJsonArray operations = document.array();
        for (const QJsonValue &operation : operations) {
            const QJsonObject object = operation.toObject();
            const QString path = member(object, u"path").toString();
            if (member(object, u"op") != QJsonValue(u"replace"_s))
                return invalid({{u"op"_s, u"Only the operation replace is supported."_s}});
            if (!path.startsWith(u'/'))
                return invalid({{u"path"_s, u"The path must start with a slash."_s}});
            if (const QString wrong = setSetting(settings, path.sliced(1).toLower(), member(object, u"value")); !wrong.isEmpty())
                return invalid({{path.sliced(1), wrong}});
        }
        m_tenant.setSettings(settings);
        m_tenant.log(u"settingsPatched"_s);
        return json(200, QJsonDocument(settings.toJson()));
    }

    Reply clearCache(const QString &identifier = {})
    {
        m_tenant.log(u"cacheCleared"_s, identifier);
        return {.status = 202};
    }

    Reply deleteContent()
    {
        m_tenant.setContentCount(0);
        m_tenant.log(u"contentDeleted"_s);
        return {.status = 202};
    }

    QJsonObject shown(const EdgeWebhook &webhook) const
    {
        QJsonValue include = QJsonValue::Null;
        if (webhook.bodyInclude && m_faults.text("bodyIncludeAs") == "object"_L1)
            include = *webhook.bodyInclude;
        else if (webhook.bodyInclude)
            include = webhook.bodyIncludeText.isEmpty()
                          ? QString::fromUtf8(QJsonDocument(*webhook.bodyInclude).toJson(QJsonDocument::Compact))
                          : webhook.bodyIncludeText;
        QJsonObject object{{u"id"_s, webhook.id},
                           {u"tenantId"_s, m_access.tenantId},
                           {u"label"_s, webhook.label},
                           {u"uri"_s, webhook.uri},
                           {u"method"_s, webhook.method},
                           {u"headers"_s, webhook.headers ? QJsonValue(*webhook.headers) : QJsonValue(QJsonValue::Null)},
                           {u"body"_s, webhook.body},
                           {u"bodyInclude"_s, include},
                           {u"createdBy"_s, webhook.createdBy ? QJsonValue(*webhook.createdBy) : QJsonValue(QJsonValue::Null)},
                           {u"created"_s, webhook.created},
                           {u"executionMode"_s, webhook.executionMode},
                           {u"lastRuns"_s, webhook.lastRuns},
                           {u"disabled"_s, webhook.disabled ? QJsonValue(*webhook.disabled) : QJsonValue(QJsonValue::Null)}};
        if (!m_faults.on("sparse"))
            return object;
        for (auto it = object.begin(); it != object.end();) {
            const QJsonValue value = it.value();
            const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty()) ||
                                 (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
            it = isEmpty ? object.erase(it) : std::next(it);
        }
        return object;
    }

    /// Kept until a webhook or a switch changes: the list is long, and putting it together costs more than all the rest.
    Reply listWebhooks()
    {
        const QString shape = m_faults.text("sparse") + u' ' + m_faults.text("bodyIncludeAs");
        if (m_listed.revision != m_tenant.webhooksRevision() || m_listed.shape != shape) {
            QJsonArray list;
            for (const EdgeWebhook &webhook : m_tenant.webhooks())
                list.append(shown(webhook));
            m_listed = {m_tenant.webhooksRevision(), shape, json(200, QJsonDocument(list))};
        }
        return m_listed.reply;
    }

    Reply readWebhook(const QString &id) const
    {
        const EdgeWebhook *webhook = m_tenant.find(id);
        return webhook ? json(200, QJsonDocument(shown(*webhook))) : missing();
    }

    Reply createWebhook(const Request &request)
    {
        EdgeWebhook webhook;
        webhook.executionMode = u"OnEnd"_s;
        if (const auto wrong = read(request, webhook))
            return *wrong;
        webhook.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        webhook.created = edgeTime(QDateTime::currentDateTimeUtc());
        m_tenant.add(webhook);
        m_tenant.log(u"webhookCreated"_s, webhook.id);
        Reply reply = json(201, QJsonDocument(shown(webhook)));
        reply.set("Location", QString(m_access.edgeBaseUrl + u"/webhooks/" + webhook.id).toLatin1());
        return reply;
    }

    Reply updateWebhook(const Request &request, const QString &id)
    {
        const EdgeWebhook *known = m_tenant.find(id);
        if (!known)
            return missing();
        EdgeWebhook webhook = *known;
        if (m_faults.text("webhookPutMode") == "replace"_L1) {
            webhook = EdgeWebhook();
            webhook.executionMode = u"OnEnd"_s;
            webhook.id = known->id;
            webhook.created = known->created;
            webhook.lastRuns = known->lastRuns;
            webhook.script = known->script;
        }
        if (const auto wrong = read(request, webhook))
            return *wrong;
        m_tenant.replace(webhook);
        m_tenant.log(u"webhookUpdated"_s, id);
        return {.status = 204};
    }

    Reply deleteWebhook(const QString &id)
    {
        if (!m_tenant.find(id))
            return missing();
        m_tenant.remove(id);
        m_tenant.log(u"webhookDeleted"_s, id);
        return {.status = 204};
    }

    /// Reads a WebhookEdit over `webhook`; what is omitted stays as it is there.
    std::optional<Reply> read(const Request &request, EdgeWebhook &webhook) const
    {
        if (mediaType(request) != "application/json")
            return refusal(415);
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return invalid({{u"$"_s, u"The body must be a JSON object."_s}});
        const QJsonObject object = document.object();
        Problems problems;
        readRequired(object, webhook, problems);
        readOptional(object, webhook, problems);
        readBodyInclude(member(object, u"bodyInclude"), webhook, problems);
        if (!problems.isEmpty())
            return invalid(problems);
        return std::nullopt;
    }

    /// The receivers of the stand-in itself are good at any time, whatever port it had when the webhook was made.
    [[nodiscard]] bool isAllowedHttp(const QUrl &url) const
    {
        return isLoopbackHttp(url) && (m_faults.on("loopbackReceivers") || url.path().startsWith("/receiver/"_L1));
    }

    void readRequired(const QJsonObject &object, EdgeWebhook &webhook, Problems &problems) const
    {
        webhook.label = member(object, u"label").toString();
        webhook.uri = member(object, u"uri").toString();
        webhook.method = member(object, u"method").toString();
        if (webhook.label.isEmpty())
            problems.append({u"label"_s, u"The label field is required."_s});
        const QUrl url(webhook.uri, QUrl::StrictMode);
        const bool isHttps = url.scheme() == "https"_L1 && !url.host().isEmpty();
        if (!url.isValid() || (!isHttps && !isAllowedHttp(url)))
            problems.append({u"uri"_s, u"The uri must be an absolute https address."_s});
        if (webhook.method != "GET"_L1 && webhook.method != "POST"_L1)
            problems.append({u"method"_s, u"The method must be GET or POST."_s});
    }

    static void readOptional(const QJsonObject &object, EdgeWebhook &webhook, Problems &problems)
    {
        if (const QJsonValue value = member(object, u"executionMode"); value.isString()) {
            webhook.executionMode = value.toString();
            if (webhook.executionMode != "OnEnd"_L1 && webhook.executionMode != "OnUpdate"_L1)
                problems.append({u"executionMode"_s, u"The execution mode must be OnEnd or OnUpdate."_s});
        } else if (value.isNull()) {
            webhook.executionMode = u"OnEnd"_s;
        } else if (!value.isUndefined()) {
            problems.append({u"executionMode"_s, u"The execution mode must be a string."_s});
        }
        if (const QJsonValue value = member(object, u"body"); value.isString() || value.isNull())
            webhook.body = value.toString();
        else if (!value.isUndefined())
            problems.append({u"body"_s, u"The body must be a string."_s});
        if (const QJsonValue value = member(object, u"createdBy"); value.isString())
            webhook.createdBy = value.toString();
        else if (value.isNull())
            webhook.createdBy.reset();
        else if (!value.isUndefined())
            problems.append({u"createdBy"_s, u"The field createdBy must be a string."_s});
        if (const QJsonValue value = member(object, u"disabled"); value.isBool())
            webhook.disabled = value.toBool();
        else if (value.isNull())
            webhook.disabled.reset();
        else if (!value.isUndefined())
            problems.append({u"disabled"_s, u"The field disabled must be a boolean."_s});

        const QJsonValue headers = member(object, u"headers");
        const QJsonObject map = headers.toObject();
        const bool areTexts = std::all_of(map.begin(), map.end(), [](const QJsonValue &value) { return value.isString(); });
        if (headers.isObject() && areTexts)
            webhook.headers = map;
        else if (headers.isNull())
            webhook.headers.reset();
        else if (!headers.isUndefined())
            problems.append({u"headers"_s, u"The headers must be an object of strings."_s});
    }

    static void readBodyInclude(const QJsonValue &value, EdgeWebhook &webhook, Problems &problems)
    {
        if (value.isUndefined())
            return;
        webhook.bodyInclude.reset();
        webhook.bodyIncludeText.clear();
        if (value.isObject()) {
            webhook.bodyInclude = value.toObject();
        } else if (value.isString()) {
            const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
            if (document.isObject()) {
                webhook.bodyInclude = document.object();
                webhook.bodyIncludeText = value.toString();
                return;
            }
            problems.append({u"bodyInclude"_s, u"The field bodyInclude must be a JSON object."_s});
        } else if (!value.isNull()) {
            problems.append({u"bodyInclude"_s, u"The field bodyInclude must be a JSON object."_s});
        }
    }

    EdgeTenant &m_tenant;
    Tokens &m_tokens;
    Faults &m_faults;
    const Access &m_access;

    struct
    {
        quint64 revision = 0;
        QString shape;
        Reply reply;
    } m_listed;
};

} // namespace

std::unique_ptr<Routes> edgeRoutes(EdgeTenant &tenant, Tokens &tokens, Faults &faults, const Access &access)
{
    return std::make_unique<EdgeRoutes>(tenant, tokens, faults, access);
}

} // namespace edgewise::sandbox
