#include "app/sandbox/edgedata.h"

#include <QRandomGenerator>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Seeded
{
    QString label;
    QString uri;
    QString method;
    QString mode;
    QString createdBy; ///< Empty: nobody is named.
    QJsonObject headers = {};
    QString body = {};
    std::optional<QJsonObject> bodyInclude = {};
    std::optional<bool> disabled = {};
    int runs = 50;
    int failures = 0; ///< The newest ones.
    QString failure = {};
    qint64 newest = 3 * minute; ///< Seconds before now.
};

QList<Seeded> webhooks()
{
    const QJsonObject json{{u"content-type"_s, u"application/json"_s}};
    const auto with = [](QJsonObject object, const QString &name, const QString &value) {
        object.insert(name, value);
        return object;
    };
    return {
        {.label = u"Rebuild storefront"_s,
         .uri = u"https://build.example.com/v1/edge"_s,
         .method = u"POST"_s,
         .mode = u"OnEnd"_s,
         .createdBy = u"Ada Byrne"_s,
         .headers = with(json, u"x-build-token"_s, u"bt-5f0c9a71d2e84b36"_s),
         .body = u"{\n  \"event\": \"publish-ended\",\n  \"site\": \"harbor\",\n  \"branch\": \"main\",\n  \"clean\": false\n}"_s},
        {.label = u"Search index feed"_s,
         .uri = u"https://hooks.example.net/edge/batch"_s,
         .method = u"POST"_s,
         .mode = u"OnUpdate"_s,
         .createdBy = u"Mira Okafor"_s,
         .headers = {{u"x-feed-key"_s, u"fk-81b6e0c44d"_s}},
         .bodyInclude = QJsonObject{{u"source"_s, u"sandbox"_s}, {u"index"_s, u"harbor-pages"_s}},
         .failures = 7,
         .failure = u"The operation timed out."_s},
        {.label = u"Analytics marker"_s,
         .uri = u"https://stats.example.com/mark?key=am-30f1c7e2&event=publish"_s,
         .method = u"GET"_s,
         .mode = u"OnEnd"_s,
         .createdBy = u"Ada Byrne"_s},
        {.label = u"Page cache purge"_s,
         .uri = u"https://purge.cdn.example.com/edge/purge"_s,
         .method = u"POST"_s,
         .mode = u"OnUpdate"_s,
         .createdBy = u"Jonas Weber"_s,
         .headers = {{u"authorization"_s, u"Bearer pc-e2c95b7740aa"_s}},
         .bodyInclude = QJsonObject{{u"zone"_s, u"harbor-eu"_s}, {u"soft"_s, true}}},
        {.label = u"Media warm-up"_s,
         .uri = u"https://media.example.net/warm"_s,
         .method = u"POST"_s,
         .mode = u"OnUpdate"_s,
         .createdBy = u"Jonas Weber"_s,
         .headers = {{u"x-api-key"_s, u"mw-77d1"_s}},
         .failures = 1,
         .failure = u"Response status code does not indicate success: 502 (Bad Gateway)."_s},
        {.label = u"Sitemap ping"_s,
         .uri = u"https://www.example.com/ping?sitemap=https%3A%2F%2Fwww.example.com%2Fsitemap.xml&token=sp-09c1"_s,
         .method = u"GET"_s,
         .mode = u"OnEnd"_s,
         .createdBy = {},
         .disabled = true,
         .runs = 34,
         .failures = 10,
         .failure = u"Response status code does not indicate success: 404 (Not Found)."_s,
         .newest = 12 * day},
        {.label = u"Archive snapshot"_s,
         .uri = u"https://vault.example.org/snapshots"_s,
         .method = u"POST"_s,
         .mode = u"OnEnd"_s,
         .createdBy = u"Mira Okafor"_s,
         .headers = with(json, u"x-vault-secret"_s, u"vs-4b1e-a0c7-99d2"_s),
         .body = u"{\"keep\":30}"_s},
        {.label = u"Price list sync"_s,
         .uri = u"https://erp.example.com/hooks/prices"_s,
         .method = u"POST"_s,
         .mode = u"OnUpdate"_s,
         .createdBy = u"Lena Fischer"_s,
         .headers = {{u"x-erp-client"_s, u"harbor"_s}, {u"x-erp-secret"_s, u"es-c0ffee42"_s}}},
        {.label = u"QA mirror (old)"_s,
         .uri = u"https://qa-mirror.example.net/edge"_s,
         .method = u"POST"_s,
         .mode = u"OnUpdate"_s,
         .createdBy = {},
         .bodyInclude = QJsonObject{{u"env"_s, u"qa"_s}, {u"multiSite"_s, true}},
         .disabled = true,
         .runs = 22,
         .newest = 34 * day},
        {.label = u"Status page note"_s,
         .uri = u"https://status.example.org/api/notes"_s,
         .method = u"POST"_s,
         .mode = u"OnEnd"_s,
         .createdBy = u"Lena Fischer"_s,
         .headers = json,
         .body = u"{\"note\":\"New content is live.\"}"_s,
         .runs = 0},
        {.label = u"Store locator"_s,
         .uri = u"https://stores.example.com/edge/refresh"_s,
         .method = u"POST"_s,
         .mode = u"OnEnd"_s,
         .createdBy = u"Ada Byrne"_s,
         .disabled = false},
        {.label = u"Team chat note"_s,
         .uri = u"https://chat.example.org/rooms/4711/send?access_token=tc-5d2f80b1"_s,
         .method = u"POST"_s,
         .mode = u"OnEnd"_s,
         .createdBy = {},
         .headers = json,
         .body = u"{\"text\":\"Publishing has ended.\"}"_s},
        {.label = u"Translation intake"_s,
         .uri = u"https://intake.example.org/sitecore/changes"_s,
         .method = u"POST"_s,
         .mode = u"OnUpdate"_s,
         .createdBy = u"Mira Okafor"_s,
         .headers = {{u"x-intake-key"_s, u"ti-1a2b3c4d5e6f"_s}},
         .bodyInclude = QJsonObject{{u"project"_s, u"harbor-website"_s}}},
    };
}

QString guid(QRandomGenerator &random)
{
    const quint32 words[] = {random.generate(), random.generate(), random.generate(), random.generate()};
    const auto hex = [](quint32 word) { return QString::number(0x1'0000'0000 + qint64(word), 16).last(8); };
    QString digits = hex(words[0]) + hex(words[1]) + hex(words[2]) + hex(words[3]);
    digits[12] = u'4';
    digits[16] = u'a';
    return u"%1-%2-%3-%4-%5"_s.arg(digits.first(8), digits.sliced(8, 4), digits.sliced(12, 4), digits.sliced(16, 4), digits.sliced(20));
}

QJsonArray runsOf(const Seeded &seeded, const QDateTime &now, QRandomGenerator &random)
{
    QJsonArray runs;
    QDateTime time = now.addSecs(-seeded.newest);
    for (int i = 0; i < seeded.runs; ++i) {
        const bool failed = i < seeded.failures || (i > 20 && i % 17 == 0 && seeded.failures > 0);
        QJsonObject run{{u"timestamp"_s, edgeTime(time)}, {u"success"_s, !failed}};
        if (failed)
            run.insert(u"message"_s, i == 0 && seeded.failures >= 10 ? disabledMessage() : seeded.failure);
        runs.append(run);
        time = time.addMSecs(-1000 * (20 * minute + random.bounded(int(9 * hour))) - random.bounded(1000));
    }
    return runs;
}

} // namespace

QString disabledMessage()
{
    return u"The webhook has failed the past 10 consecutive executions and is now disabled."_s;
}

void seedEdge(EdgeTenant &tenant, quint32 seed)
{
    QRandomGenerator random(seed);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tenant.setSettings({});
    tenant.setContentCount(18'423);
    qint64 age = 410 * day;
    for (const Seeded &seeded : webhooks()) {
        tenant.add({.id = guid(random),
                    .label = seeded.label,
                    .uri = seeded.uri,
                    .method = seeded.method,
                    .headers = seeded.headers.isEmpty() ? std::optional<QJsonObject>() : seeded.headers,
                    .body = seeded.body,
                    .bodyInclude = seeded.bodyInclude,
                    .bodyIncludeText = {},
                    .createdBy = seeded.createdBy.isEmpty() ? std::optional<QString>() : seeded.createdBy,
                    .created = edgeTime(now.addSecs(-age - random.bounded(int(day)))),
                    .executionMode = seeded.mode,
                    .disabled = seeded.disabled,
                    .lastRuns = runsOf(seeded, now, random),
                    .script = seeded.failures == 1 ? QString() : seeded.failure});
        age -= 28 * day;
    }
}

} // namespace edgewise::sandbox
