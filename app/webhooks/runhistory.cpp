#include "app/webhooks/runhistory.h"

#include "app/core/database.h"

#include <QSqlQuery>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// One key a run, also where the service says two things of the same moment (the run, and that it switched the webhook off).
QStringList keys(const QList<WebhookRun> &runs)
{
    QStringList all;
    for (const WebhookRun &run : runs) {
        const QString time = run.at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
        QString key = time;
        for (int twin = 2; all.contains(key); ++twin)
            key = time + u'#' + QString::number(twin);
        all.append(key);
    }
    return all;
}

QDateTime timeOf(const QString &key)
{
    return serviceTime(key.section(u'#', 0, 0));
}

} // namespace

Result<> RunHistory::record(const QString &connectionId, const QList<Webhook> &webhooks)
{
    QHash<QString, QDateTime> newest = m_newest;
    const auto work = [&]() -> Result<> {
        for (const Webhook &webhook : webhooks) {
            const QString owner = connectionId + u'/' + webhook.id;
            const QDateTime written = newest.value(owner);
            const QStringList names = keys(webhook.lastRuns);
            for (qsizetype i = 0; i < names.size(); ++i) {
                const WebhookRun &run = webhook.lastRuns.at(i);
                if (written.isValid() && run.at < written)
                    break;
                const auto done = m_database.run(
                    u"INSERT OR IGNORE INTO webhookRun (connection, webhook, at, success, message) VALUES (?, ?, ?, ?, ?)"_s,
                    {connectionId, webhook.id, names.at(i), run.success ? 1 : 0, run.message.isNull() ? u""_s : run.message});
                if (!done)
                    return tl::unexpected(done.error());
            }
            if (!webhook.lastRuns.isEmpty())
                newest.insert(owner, webhook.lastRuns.first().at);
        }
        return {};
    };
    const auto done = m_database.together(work);
    if (done)
        m_newest = newest;
    return done;
}

QList<KeptRun> RunHistory::runs(const QString &connectionId, const Webhook &webhook) const
{
    const QStringList onEdge = keys(webhook.lastRuns);
    QList<KeptRun> all;
    for (const WebhookRun &run : webhook.lastRuns)
        all.append({run, true});
    auto kept =
        m_database.run(u"SELECT at, success, message FROM webhookRun WHERE connection = ? AND webhook = ? ORDER BY at DESC LIMIT 5000"_s,
                       {connectionId, webhook.id});
    while (kept && kept->next()) {
        const QString key = kept->value(0).toString();
        if (!onEdge.contains(key))
            all.append({{timeOf(key), kept->value(1).toBool(), kept->value(2).toString()}, false});
    }
    std::stable_sort(all.begin(), all.end(), [](const KeptRun &a, const KeptRun &b) { return a.run.at > b.run.at; });
    return all;
}

} // namespace edgewise
