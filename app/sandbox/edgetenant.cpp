#include "app/sandbox/edgetenant.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 10'000'000;
constexpr qint64 day = 24 * 3600 * second;

QJsonObject objectOf(const EdgeWebhook &webhook)
{
    QJsonObject object{{u"label"_s, webhook.label},
                       {u"uri"_s, webhook.uri},
                       {u"method"_s, webhook.method},
                       {u"body"_s, webhook.body},
                       {u"bodyIncludeText"_s, webhook.bodyIncludeText},
                       {u"created"_s, webhook.created},
                       {u"executionMode"_s, webhook.executionMode},
                       {u"lastRuns"_s, webhook.lastRuns},
                       {u"script"_s, webhook.script}};
    if (webhook.headers)
        object.insert(u"headers"_s, *webhook.headers);
    if (webhook.bodyInclude)
        object.insert(u"bodyInclude"_s, *webhook.bodyInclude);
    if (webhook.createdBy)
        object.insert(u"createdBy"_s, *webhook.createdBy);
    if (webhook.disabled)
        object.insert(u"disabled"_s, *webhook.disabled);
    return object;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

EdgeWebhook webhookOf(const QString &id, const QJsonObject &object)
{
    EdgeWebhook webhook{.id = id,
                        .label = object.value("label"_L1).toString(),
                        .uri = object.value("uri"_L1).toString(),
                        .method = object.value("method"_L1).toString(),
                        .headers = {},
                        .body = object.value("body"_L1).toString(),
                        .bodyInclude = {},
                        .bodyIncludeText = object.value("bodyIncludeText"_L1).toString(),
                        .createdBy = {},
                        .created = object.value("created"_L1).toString(),
                        .executionMode = object.value("executionMode"_L1).toString(),
                        .disabled = {},
                        .lastRuns = object.value("lastRuns"_L1).toArray(),
                        .script = object.value("script"_L1).toString()};
    if (object.contains("headers"_L1))
        webhook.headers = object.value("headers"_L1).toObject();
    if (object.contains("bodyInclude"_L1))
        webhook.bodyInclude = object.value("bodyInclude"_L1).toObject();
    if (object.contains("createdBy"_L1))
        webhook.createdBy = object.value("createdBy"_L1).toString();
    if (object.contains("disabled"_L1))
        webhook.disabled = object.value("disabled"_L1).toBool();
    return webhook;
}

} // namespace

QJsonObject EdgeSettings::toJson() const
{
    return {{u"contentCacheTtl"_s, timeSpanOf(contentCacheTtl)},
            {u"contentCacheAutoClear"_s, contentCacheAutoClear},
            {u"mediaCacheTtl"_s, timeSpanOf(mediaCacheTtl)},
            {u"mediaCacheAutoClear"_s, mediaCacheAutoClear},
            {u"tenantCacheAutoClear"_s, tenantCacheAutoClear}};
}

std::optional<qint64> ticksOf(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\d{1,8})\\.)?(\\d{1,2}):([0-5]\\d):([0-5]\\d)(?:\\.(\\d{1,7}))?\\z"_s);
    const auto match = form.match(text);
    const qint64 days = match.captured(1).toLongLong();
    const qint64 hours = match.captured(2).toLongLong();
    if (!match.hasMatch() || hours > 23 || days > 10'675'198)
        return std::nullopt;
    const qint64 fraction = match.captured(5).leftJustified(7, u'0').toLongLong();
    return days * day + ((hours * 60 + match.captured(3).toLongLong()) * 60 + match.captured(4).toLongLong()) * second + fraction;
}

QString timeSpanOf(qint64 ticks)
{
    const qint64 seconds = ticks / second;
    QString text = u"%1:%2:%3"_s.arg(seconds / 3600 % 24, 2, 10, QChar(u'0'))
                       .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                       .arg(seconds % 60, 2, 10, QChar(u'0'));
    if (const qint64 days = ticks / day; days > 0)
        text = QString::number(days) + u'.' + text;
    if (const qint64 fraction = ticks % second; fraction > 0)
        text += u".%1"_s.arg(fraction, 7, 10, QChar(u'0'));
    return text;
}

QString edgeTime(const QDateTime &time)
{
    // The clock has no more than milliseconds; the digits below them are made up, but never the same round ones.
    const QDateTime utc = time.toUTC();
    return u"%1.%2%3+00:00"_s.arg(utc.toString(u"yyyy-MM-ddThh:mm:ss"_s), utc.toString(u"zzz"_s))
        .arg(qHash(utc.toMSecsSinceEpoch()) % 10000, 4, 10, QChar(u'0'));
}

EdgeTenant::EdgeTenant(Store &store)
    : m_store(store)
{
    load();
}

void EdgeTenant::load()
{
    ++m_webhooksRevision;
    m_store.run(u"CREATE TABLE IF NOT EXISTS edge_state (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID"_s);
    m_store.run(u"CREATE TABLE IF NOT EXISTS edge_webhooks (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, object TEXT)"_s);
    m_store.run(
        u"CREATE TABLE IF NOT EXISTS edge_events (position INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT, name TEXT, detail TEXT)"_s);

    m_settings = {};
    const auto kept = [this](const QString &name) { return m_store.value(u"SELECT value FROM edge_state WHERE name = ?"_s, {name}); };
    if (const QVariant text = kept(u"settings"_s); text.isValid()) {
        const QJsonObject object = QJsonDocument::fromJson(text.toString().toUtf8()).object();
        m_settings = {.contentCacheTtl = ticksOf(object.value("contentCacheTtl"_L1).toString()).value_or(0),
                      .mediaCacheTtl = ticksOf(object.value("mediaCacheTtl"_L1).toString()).value_or(0),
                      .contentCacheAutoClear = object.value("contentCacheAutoClear"_L1).toBool(),
                      .mediaCacheAutoClear = object.value("mediaCacheAutoClear"_L1).toBool(),
                      .tenantCacheAutoClear = object.value("tenantCacheAutoClear"_L1).toBool()};
    }
    m_settleMs = 0;
    m_contentCount = kept(u"contentCount"_s).toLongLong();

    m_webhooks.clear();
    auto &rows = m_store.run(u"SELECT id, object FROM edge_webhooks ORDER BY position"_s);
    while (rows.next())
        m_webhooks.append(webhookOf(rows.value(0).toString(), QJsonDocument::fromJson(rows.value(1).toString().toUtf8()).object()));
}

bool EdgeTenant::isEmpty()
{
    return !m_store.value(u"SELECT 1 FROM edge_state LIMIT 1"_s).isValid();
}

const EdgeSettings &EdgeTenant::visibleSettings() const
{
    return m_settleMs > 0 && !m_written.hasExpired(m_settleMs) ? m_settingsBefore : m_settings;
}

void EdgeTenant::setSettings(const EdgeSettings &settings, int settleMs)
{
    m_settingsBefore = visibleSettings();
    m_settings = settings;
    m_settleMs = settleMs;
    m_written.start();
    keep(u"settings"_s, textOf(settings.toJson()));
}

void EdgeTenant::setContentCount(qint64 count)
{
    m_contentCount = count;
    keep(u"contentCount"_s, QString::number(count));
}

const EdgeWebhook *EdgeTenant::find(const QString &id) const
{
    const auto found = std::find_if(m_webhooks.cbegin(), m_webhooks.cend(), [&id](const EdgeWebhook &one) { return one.id == id; });
    return found == m_webhooks.cend() ? nullptr : &*found;
}

void EdgeTenant::add(const EdgeWebhook &webhook)
{
    ++m_webhooksRevision;
    m_store.run(u"INSERT INTO edge_webhooks (id, object) VALUES (?, ?)"_s, {webhook.id, textOf(objectOf(webhook))});
    m_webhooks.append(webhook);
}

void EdgeTenant::replace(const EdgeWebhook &webhook)
{
    ++m_webhooksRevision;
    m_store.run(u"UPDATE edge_webhooks SET object = ? WHERE id = ?"_s, {textOf(objectOf(webhook)), webhook.id});
    for (EdgeWebhook &one : m_webhooks) {
        if (one.id == webhook.id)
            one = webhook;
    }
}

void EdgeTenant::remove(const QString &id)
{
    ++m_webhooksRevision;
    m_store.run(u"DELETE FROM edge_webhooks WHERE id = ?"_s, {id});
    m_webhooks.removeIf([&id](const EdgeWebhook &one) { return one.id == id; });
}

void EdgeTenant::log(const QString &name, const QString &detail)
{
    m_store.run(u"INSERT INTO edge_events (time, name, detail) VALUES (?, ?, ?)"_s,
                {edgeTime(QDateTime::currentDateTimeUtc()), name, detail});
}

QJsonArray EdgeTenant::events(int count)
{
    QJsonArray events;
    auto &rows = m_store.run(u"SELECT time, name, detail FROM edge_events ORDER BY position DESC LIMIT ?"_s, {count});
    while (rows.next())
        events.prepend(QJsonObject{
            {u"time"_s, rows.value(0).toString()}, {u"event"_s, rows.value(1).toString()}, {u"detail"_s, rows.value(2).toString()}});
    return events;
}

void EdgeTenant::keep(const QString &name, const QString &value)
{
    m_store.run(u"INSERT INTO edge_state VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s, {name, value});
}

} // namespace edgewise::sandbox
