#include "app/webhooks/webhook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString text(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QList<WebhookRun> readRuns(const QJsonArray &array)
{
    QList<WebhookRun> runs;
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        WebhookRun run;
        for (auto member = json.begin(); member != json.end(); ++member) {
            const QString name = member.key().toLower();
            if (name == "timestamp"_L1)
                run.at = serviceTime(member.value().toString());
            else if (name == "success"_L1)
                run.success = member.value().toBool();
            else if (name == "message"_L1)
                run.message = text(member.value());
        }
        if (run.at.isValid())
            runs.append(run);
    }
    std::stable_sort(runs.begin(), runs.end(), [](const WebhookRun &a, const WebhookRun &b) { return a.at > b.at; });
    return runs;
}

Webhook::HeaderList readHeaders(const QJsonObject &json)
{
    Webhook::HeaderList headers;
    for (auto member = json.begin(); member != json.end(); ++member)
        headers.append({member.key(), text(member.value())});
    return headers;
}

QJsonObject writeHeaders(const Webhook::HeaderList &headers)
{
    QJsonObject json;
    for (const auto &[name, value] : headers)
        json.insert(name, value);
    return json;
}

bool saysDisabled(const WebhookRun &run)
{
    return run.message.contains("consecutive executions and is now disabled"_L1, Qt::CaseInsensitive);
}

/// Members that the service keeps for itself.
bool isReadOnly(const QString &lowerName)
{
    return lowerName == "id"_L1 || lowerName == "tenantid"_L1 || lowerName == "created"_L1 || lowerName == "lastruns"_L1;
}

} // namespace

QDateTime serviceTime(const QString &text)
{
    static const QRegularExpression shape(uR"(^(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d)(?:\.(\d{0,9}))?\s*([Zz]|[+-]\d\d:?\d\d)?$)"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString fraction = match.captured(2).leftJustified(3, u'0', true);
    const QString zone = match.captured(3).isEmpty() ? u"Z"_s : match.captured(3).toUpper();
    QString seconds = match.captured(1);
    seconds[10] = u'T';
    const QString whole = seconds + u'.' + fraction + zone;
    return QDateTime::fromString(whole, Qt::ISODateWithMs).toUTC();
}

QJsonValue Webhook::readInclude(const QJsonValue &value)
{
    if (value.isObject())
        return value;
    if (value.isUndefined() || value.isNull())
        return QJsonValue::Null;
    if (!value.isString())
        return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                                 : value.toVariant().toString().toUtf8());
    const QString typed = value.toString();
    if (typed.trimmed().isEmpty())
        return QJsonValue::Null;
    const auto document = QJsonDocument::fromJson(typed.toUtf8());
    return document.isObject() ? QJsonValue(document.object()) : value;
}

QString Webhook::modeText() const
{
    switch (mode) {
    case Mode::OnEnd: return u"OnEnd"_s;
    case Mode::OnUpdate: return u"OnUpdate"_s;
    case Mode::Other: return otherMode;
    }
    Q_UNREACHABLE();
}

void Webhook::setModeText(const QString &text)
{
    otherMode.clear();
    if (text.isEmpty() || text.compare("OnEnd"_L1, Qt::CaseInsensitive) == 0) {
        mode = Mode::OnEnd;
    } else if (text.compare("OnUpdate"_L1, Qt::CaseInsensitive) == 0) {
        mode = Mode::OnUpdate;
    } else {
        mode = Mode::Other;
        otherMode = text;
    }
}

Webhook Webhook::fromMembers(const QJsonObject &json)
{
    Webhook webhook;
    webhook.method.clear();
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QString name = member.key().toLower();
        const QJsonValue value = member.value();
        if (name == "id"_L1)
            webhook.id = text(value);
        else if (name == "tenantid"_L1)
            webhook.tenantId = text(value);
        else if (name == "label"_L1)
            webhook.label = text(value);
        else if (name == "uri"_L1)
            webhook.uri = text(value);
        else if (name == "method"_L1)
            webhook.method = text(value);
        else if (name == "headers"_L1)
            webhook.headers = readHeaders(value.toObject());
        else if (name == "body"_L1)
            webhook.body = text(value);
        else if (name == "bodyinclude"_L1)
            webhook.bodyInclude = readInclude(value);
        else if (name == "createdby"_L1)
            webhook.createdBy = text(value);
        else if (name == "created"_L1)
            webhook.created = serviceTime(value.toString());
        else if (name == "executionmode"_L1)
            webhook.setModeText(text(value));
        else if (name == "disabled"_L1)
            webhook.disabled = value.toBool();
        else if (name == "lastruns"_L1)
            webhook.lastRuns = readRuns(value.toArray());
        else
            webhook.extra.insert(member.key(), value);
    }
    if (webhook.method.isEmpty())
        webhook.method = u"POST"_s;
    return webhook;
}

Result<Webhook> Webhook::fromJson(const QJsonObject &json)
{
    Webhook webhook = fromMembers(json);
    if (webhook.id.isEmpty())
        return failed(Error::Kind::Malformed, u"a webhook without an id"_s);
    return webhook;
}

QJsonObject Webhook::toJson(Include include) const
{
    QJsonObject json = extra;
    json.insert("label"_L1, label);
    json.insert("uri"_L1, uri);
    json.insert("method"_L1, method);
    json.insert("headers"_L1, writeHeaders(headers));
    json.insert("body"_L1, body);
    QJsonValue members = bodyInclude;
    if (members.isObject() && include == Include::AsString)
        members = QString::fromUtf8(QJsonDocument(members.toObject()).toJson(QJsonDocument::Compact));
    json.insert("bodyInclude"_L1, members);
    json.insert("createdBy"_L1, createdBy);
    json.insert("executionMode"_L1, modeText());
    json.insert("disabled"_L1, disabled);
    return json;
}

QString Webhook::host() const
{
    return QUrl(uri, QUrl::TolerantMode).host();
}

int Webhook::failureStreak() const
{
    const auto success = std::find_if(lastRuns.cbegin(), lastRuns.cend(), [](const WebhookRun &run) { return run.success; });
    return std::min(failuresToDisable, int(std::distance(lastRuns.cbegin(), success)));
}

WebhookState Webhook::state() const
{
    const int streak = failureStreak();
    if (!disabled)
        return {.kind = streak > 0 ? WebhookState::Kind::Failing : WebhookState::Kind::Active, .failures = streak};
    const auto success = std::find_if(lastRuns.cbegin(), lastRuns.cend(), [](const WebhookRun &run) { return run.success; });
    // The message of an older time, before a success, says nothing about why it is off now.
    if (streak >= failuresToDisable || std::any_of(lastRuns.cbegin(), success, saysDisabled))
        return {.kind = WebhookState::Kind::DisabledByEdge, .failures = failuresToDisable};
    return {.kind = WebhookState::Kind::DisabledByPerson, .failures = streak};
}

QString Webhook::header(const QString &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QStringList differences(const Webhook &one, const Webhook &other)
{
    const QJsonObject a = one.toJson(Webhook::Include::AsObject);
    const QJsonObject b = other.toJson(Webhook::Include::AsObject);
    QStringList names;
    // In the order of the form, so that lists of changes read like it.
    for (const auto &name : {u"label"_s, u"createdBy"_s, u"disabled"_s, u"method"_s, u"uri"_s, u"executionMode"_s, u"headers"_s, u"body"_s,
                             u"bodyInclude"_s}) {
        if (a.value(name) != b.value(name))
            names.append(name);
    }
    QStringList extras = one.extra.keys();
    for (const QString &name : other.extra.keys()) {
        if (!extras.contains(name))
            extras.append(name);
    }
    for (const QString &name : std::as_const(extras)) {
        if (one.extra.value(name) != other.extra.value(name))
            names.append(name);
    }
    return names;
}

void takeMember(Webhook &target, const Webhook &source, const QString &name)
{
    QJsonObject json = target.toJson(Webhook::Include::AsObject);
    const QJsonObject theirs = source.toJson(Webhook::Include::AsObject);
    if (name == "headers"_L1) {
        target.headers = source.headers;
        return;
    }
    if (theirs.contains(name))
        json.insert(name, theirs.value(name));
    else
        json.remove(name);
    const Webhook taken = Webhook::fromMembers(json);
    target.label = taken.label;
    target.uri = taken.uri;
    target.method = taken.method;
    target.body = taken.body;
    target.bodyInclude = taken.bodyInclude;
    target.createdBy = taken.createdBy;
    target.mode = taken.mode;
    target.otherMode = taken.otherMode;
    target.disabled = taken.disabled;
    for (const QString &key : taken.extra.keys()) {
        if (isReadOnly(key.toLower()))
            continue;
        target.extra.insert(key, taken.extra.value(key));
    }
    if (!theirs.contains(name))
        target.extra.remove(name);
}

QString secretPlaceholder()
{
    return u"FILL-THIS-IN"_s;
}

} // namespace edgewise
