#include "app/webhooks/webhookfile.h"

#include "app/core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isHarmless(const QString &headerName)
{
    static const QStringList names{u"content-type"_s, u"accept"_s, u"accept-language"_s, u"user-agent"_s, u"content-language"_s};
    return names.contains(headerName.toLower());
}

QJsonValue cleaned(const QJsonValue &value, const QString &replacement, int depth = 0)
{
    if (depth > 64)
        return replacement;
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            array.append(cleaned(item, replacement, depth + 1));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (Redaction::soundsSecret(member.key()))
            member.value() = replacement;
        else
            member.value() = cleaned(member.value(), replacement, depth + 1);
    }
    return object;
}

QString cleanedUri(const QString &uri, const QString &replacement)
{
    QUrl url(uri, QUrl::TolerantMode);
    if (!url.hasQuery() && url.userInfo().isEmpty())
        return uri;
    if (!url.userInfo().isEmpty())
        url.setUserInfo(replacement);
    if (url.hasQuery()) {
        QStringList parts;
        const QStringList given = url.query(QUrl::FullyEncoded).split(u'&');
        for (const QString &part : given) {
            const QString name = part.section(u'=', 0, 0);
            parts.append(part.contains(u'=') ? QString(name + u'=' + replacement) : part);
        }
        url.setQuery(parts.join(u'&'));
    }
    return url.toString(QUrl::FullyEncoded);
}

QString cleanedBody(const QString &body, const QString &replacement)
{
    const auto document = QJsonDocument::fromJson(body.toUtf8());
    if (document.isNull())
        return Redaction().text(body);
    const QJsonValue before = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    const QJsonValue after = cleaned(before, replacement);
    if (after == before)
        return body; // keeps the person's own line breaks
    const QJsonDocument result = after.isObject() ? QJsonDocument(after.toObject()) : QJsonDocument(after.toArray());
    return QString::fromUtf8(result.toJson(QJsonDocument::Indented)).trimmed();
}

/// The names of what a placeholder stands for.
QStringList placeholders(const Webhook &webhook)
{
    const QString mark = secretPlaceholder();
    QStringList names;
    if (QUrl(webhook.uri).userInfo().contains(mark))
        names.append(Webhook::tr("the user in the address"));
    const auto items = QUrlQuery(QUrl(webhook.uri)).queryItems();
    for (const auto &[name, value] : items) {
        if (value.contains(mark))
            names.append(name);
    }
    for (const auto &[name, value] : webhook.headers) {
        if (value.contains(mark))
            names.append(name);
    }
    const auto search = [&](const auto &self, const QJsonValue &value, const QString &name) -> void {
        if (value.isString() && value.toString() == mark)
            names.append(name);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            self(self, member.value(), member.key());
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            self(self, item, name);
    };
    const auto body = QJsonDocument::fromJson(webhook.body.toUtf8());
    search(search, body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object()), {});
    search(search, webhook.bodyInclude, {});
    return names;
}

} // namespace

Webhook withoutSecrets(const Webhook &webhook, const QString &replacement)
{
    Webhook clean = webhook;
    clean.uri = cleanedUri(webhook.uri, replacement);
    for (auto &header : clean.headers) {
        if (!isHarmless(header.first))
            header.second = replacement;
    }
    clean.body = cleanedBody(webhook.body, replacement);
    clean.bodyInclude = cleaned(webhook.bodyInclude, replacement);
    clean.extra = cleaned(webhook.extra, replacement).toObject();
    return clean;
}

QByteArray writeWebhooks(const QList<Webhook> &webhooks, bool withSecrets)
{
    QJsonArray array;
    for (const Webhook &webhook : webhooks)
        array.append((withSecrets ? webhook : withoutSecrets(webhook, secretPlaceholder())).toJson(Webhook::Include::AsObject));
    const QJsonObject file{{u"format"_s, u"edgewise-webhooks"_s}, {u"version"_s, 1}, {u"webhooks"_s, array}};
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

Result<QList<ImportedWebhook>> readWebhooks(const QByteArray &file)
{
    const auto document = QJsonDocument::fromJson(file);
    QJsonArray array;
    if (document.isArray())
        array = document.array();
    else if (document.object().contains("webhooks"_L1))
        array = document.object().value("webhooks"_L1).toArray();
    else if (document.isObject())
        array.append(document.object());
    QList<ImportedWebhook> imported;
    for (const QJsonValue &value : std::as_const(array)) {
        const Webhook read = Webhook::fromMembers(value.toObject());
        if (read.uri.isEmpty() && read.label.isEmpty())
            return failed(Error::Kind::Malformed, u"an item without label and uri"_s);
        ImportedWebhook item{.webhook = read, .toFillIn = placeholders(read)};
        item.webhook.id.clear();
        item.webhook.tenantId.clear();
        item.webhook.created = {};
        item.webhook.lastRuns.clear();
        imported.append(item);
    }
    if (imported.isEmpty())
        return failed(Error::Kind::Malformed, u"no webhooks in the file"_s);
    return imported;
}

QByteArray jsonOf(const Webhook &webhook)
{
    return QJsonDocument(withoutSecrets(webhook, Redaction::mask()).toJson(Webhook::Include::AsObject))
        .toJson(QJsonDocument::Indented)
        .trimmed();
}

} // namespace edgewise
