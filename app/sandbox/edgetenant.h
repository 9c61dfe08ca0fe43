#pragma once

#include "app/sandbox/store.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace edgewise::sandbox {

/// The cache settings of an Edge tenant. Times to live are ticks of 100 ns, as .NET counts them.
struct EdgeSettings
{
    qint64 contentCacheTtl = 4 * 36'000'000'000;
    qint64 mediaCacheTtl = 4 * 36'000'000'000;
    bool contentCacheAutoClear = true;
    bool mediaCacheAutoClear = true;
    bool tenantCacheAutoClear = true;

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const EdgeSettings &, const EdgeSettings &) = default;
};

/// `[d.]hh:mm:ss[.fffffff]` as ticks; nothing when .NET would not read it as it looks.
std::optional<qint64> ticksOf(const QString &text);
/// The canonical form: days and fraction only when there are any.
QString timeSpanOf(qint64 ticks);

/// A webhook as the tenant keeps it.
struct EdgeWebhook
{
    QString id;
    QString label;
    QString uri;
    QString method;
    std::optional<QJsonObject> headers;
    QString body;
    std::optional<QJsonObject> bodyInclude;
    QString bodyIncludeText; ///< As it was sent, when it was sent as a string.
    std::optional<QString> createdBy;
    QString created;
    QString executionMode;
    std::optional<bool> disabled;
    QJsonArray lastRuns; ///< Newest first.
    QString script;      ///< How calls end that are not really made: empty for success, else the message of the failure.
};

/// The state of one Edge tenant. Knows nothing of HTTP. Everything is written through to the store.
class EdgeTenant
{
public:
    explicit EdgeTenant(Store &store);

    /// Reads everything anew, after the tables were dropped for example.
    void load();
    [[nodiscard]] bool isEmpty();

    [[nodiscard]] const EdgeSettings &settings() const { return m_settings; }
    /// What a reader sees: the settings before the last write until these have settled.
    [[nodiscard]] const EdgeSettings &visibleSettings() const;
    void setSettings(const EdgeSettings &settings, int settleMs = 0);

    [[nodiscard]] qint64 contentCount() const { return m_contentCount; }
    void setContentCount(qint64 count);

    [[nodiscard]] const QList<EdgeWebhook> &webhooks() const { return m_webhooks; }
    /// Another number after each change of a webhook.
    [[nodiscard]] quint64 webhooksRevision() const { return m_webhooksRevision; }
    [[nodiscard]] const EdgeWebhook *find(const QString &id) const;
    void add(const EdgeWebhook &webhook);
    /// Replaces the one with the same id.
    void replace(const EdgeWebhook &webhook);
    void remove(const QString &id);

    /// Notes that something happened.
    void log(const QString &name, const QString &detail = {});
    /// The newest `count` of what happened, oldest first.
    [[nodiscard]] QJsonArray events(int count);

private:
    void keep(const QString &name, const QString &value);

    Store &m_store;
    EdgeSettings m_settings;
    EdgeSettings m_settingsBefore;
    QElapsedTimer m_written;
    int m_settleMs = 0;
    qint64 m_contentCount = 0;
    QList<EdgeWebhook> m_webhooks;
    quint64 m_webhooksRevision = 1;
};

/// A point in time with seven digits and an offset, as the service writes it.
QString edgeTime(const QDateTime &time);

} // namespace edgewise::sandbox
