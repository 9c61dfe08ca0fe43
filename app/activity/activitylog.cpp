#include "app/activity/activitylog.h"

#include "app/activity/csv.h"
#include "app/activity/har.h"
#include "app/core/background.h"
#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

/// One try, as it is in the table.
struct ActivityLog::Row
{
    Entry entry; ///< With one try, and its details.
};

namespace {

constexpr auto batch = 200ms;
constexpr auto afterTrouble = 30s;
constexpr int keptDays = 30;
constexpr qsizetype keptInMemory = 2000; ///< Tries that wait for a file that cannot be written.
constexpr qsizetype recentCalls = 500;
constexpr int exportPage = 500;

QJsonArray written(const Entry::Headers &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return list;
}

Entry::Headers headersOf(const QJsonValue &json)
{
    Entry::Headers headers;
    const auto list = json.toArray();
    for (const QJsonValue &pair : list)
        headers.append({pair[0].toString().toUtf8(), pair[1].toString().toUtf8()});
    return headers;
}

QByteArray packed(const Entry &entry)
{
    const QJsonObject json{{u"requestHeaders"_s, written(entry.requestHeaders)},
                           {u"requestBody"_s, entry.requestBody},
                           {u"responseHeaders"_s, written(entry.responseHeaders)},
                           {u"responseBody"_s, entry.responseBody},
                           {u"toldToWait"_s, entry.last().toldToWait}};
    return qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void unpack(const QByteArray &detail, Entry &entry)
{
    const auto json = QJsonDocument::fromJson(qUncompress(detail)).object();
    entry.requestHeaders = headersOf(json["requestHeaders"_L1]);
    entry.requestBody = json["requestBody"_L1].toString();
    entry.responseHeaders = headersOf(json["responseHeaders"_L1]);
    entry.responseBody = json["responseBody"_L1].toString();
    entry.tries.last().toldToWait = json["toldToWait"_L1].toInt(-1);
}

QString columns()
{
    return u"id, call, try, at, connection, connectionName, origin, method, url, status, failure, duration, size"_s;
}

Entry::Try tryOf(const QSqlQuery &query)
{
    return {.number = query.value(2).toInt(),
            .at = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
            .duration = std::chrono::milliseconds(query.value(11).toLongLong()),
            .status = query.value(9).toInt(),
            .failure = query.value(10).toString(),
            .size = query.value(12).toLongLong()};
}

Entry entryOf(const QSqlQuery &query)
{
    return {.call = query.value(1).toByteArray(),
            .connectionId = query.value(4).toString(),
            .connectionName = query.value(5).toString(),
            .origin = query.value(6).toString(),
            .method = query.value(7).toString(),
            .url = query.value(8).toString(),
            .tries = {tryOf(query)}};
}

/// A call with all its tries and the details of its last one.
Result<Entry> wholeCall(Database &database, const QByteArray &call)
{
    auto query =
        database.run(u"SELECT "_s + columns() + u", detail FROM activity WHERE call = ? ORDER BY id"_s, {QString::fromLatin1(call)});
    if (!query)
        return tl::unexpected(query.error());
    std::optional<Entry> entry;
    while (query->next()) {
        if (entry)
            entry->tries.append(tryOf(*query));
        else
            entry = entryOf(*query);
        unpack(query->value(13).toByteArray(), *entry);
    }
    if (!entry)
        return failed(Error::Kind::NotFound, u"no such call in the activity log"_s);
    return *entry;
}

Result<ActivityLog::Page> readPage(Database &database, const ActivityFilter &filter, const std::optional<ActivityLog::Cursor> &before,
                                   int most)
{
    QVariantList values;
    QString condition = filter.condition(values);
    if (before) {
        condition += u" AND (at, id) < (?, ?)"_s;
        values += before->at;
        values += before->id;
    }
    values += most;
    auto query =
        database.run(u"SELECT "_s + columns() + u" FROM activity WHERE "_s + condition + u" ORDER BY at DESC, id DESC LIMIT ?"_s, values);
    if (!query)
        return tl::unexpected(query.error());

    ActivityLog::Page page;
    ActivityLog::Cursor end;
    while (query->next()) {
        page.entries.append(entryOf(*query));
        end = {query->value(3).toLongLong(), query->value(0).toLongLong()};
    }
    if (page.entries.size() == most)
        page.next = end;
    for (Entry &entry : page.entries) {
        if (entry.last().number == 1)
            continue;
        auto tries =
            database.run(u"SELECT "_s + columns() + u" FROM activity WHERE call = ? ORDER BY id"_s, {QString::fromLatin1(entry.call)});
        if (!tries)
            return tl::unexpected(tries.error());
        entry.tries.clear();
        while (tries->next())
            entry.tries.append(tryOf(*tries));
    }
    return page;
}

Result<int> writeAll(Database &database, const QString &name, ActivityLog::Format format, const ActivityFilter &filter,
                     const std::stop_token &stop)
{
    QSaveFile file(name);
    const bool isHar = format == ActivityLog::Format::Har;
    if (!file.open(QIODevice::WriteOnly))
        return failed(Error::Kind::File, file.errorString());

    int count = 0;
    file.write(isHar ? harHead() : csvHead());
    std::optional<ActivityLog::Cursor> next;
    do {
        const auto page = readPage(database, filter, next, exportPage);
        if (!page)
            return tl::unexpected(page.error());
        for (const Entry &entry : page->entries) {
            if (stop.stop_requested())
                return failed(Error::Kind::Cancelled);
            const auto whole = isHar ? wholeCall(database, entry.call) : Result<Entry>(entry);
            if (!whole)
                return tl::unexpected(whole.error());
            if (isHar && count > 0)
                file.write(",\n");
            file.write(isHar ? harEntry(*whole) : csvLine(*whole));
            ++count;
        }
        next = page->next;
    } while (next);
    if (isHar)
        file.write(harTail());
    if (!file.commit())
        return failed(Error::Kind::File, file.errorString());
    return count;
}

constexpr qsizetype shortestEcho = 8; ///< Of a query: what is shorter may stand in any answer.

/// Teaches `echo` what this try carried and does not show: the header of a webhook, a token, part of a query. Nobody knew it as a secret
/// before, and an answer may repeat it.
void knowCarried(Redaction &echo, const Attempt &attempt, const Entry &entry)
{
    for (qsizetype i = 0; i < attempt.requestHeaders.size(); ++i) {
        const QByteArray &value = attempt.requestHeaders.at(i).second;
        if (value == entry.requestHeaders.at(i).second)
            continue;
        echo.know(QString::fromUtf8(value));
        echo.know(QString::fromUtf8(value.mid(value.indexOf(' ') + 1)));
    }
    const auto items = QUrlQuery(attempt.url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (value.size() >= shortestEcho && !entry.url.contains(value))
            echo.know(QUrl::fromPercentEncoding(value.toUtf8()));
    }
}

/// The body as it came where it repeats nothing.
QByteArray withoutEcho(const Redaction &echo, const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    const QString clean = echo.withoutKnown(text);
    return clean == text ? body : clean.toUtf8();
}

Result<> done(const Result<QSqlQuery> &query)
{
    if (!query)
        return tl::unexpected(query.error());
    return {};
}

} // namespace

ActivityLog::ActivityLog(Database &database, const Redaction &redaction, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_redaction(redaction)
{
    m_writing.setSingleShot(true);
    connect(&m_writing, &QTimer::timeout, this, [this] { flush(); });
    m_pruning.setInterval(3h);
    connect(&m_pruning, &QTimer::timeout, this, [this] { prune().then(this, [](const Result<> &) {}); });
}

ActivityLog::~ActivityLog()
{
    flush();
}

void ActivityLog::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_pruning.start();
    // Not at once: the first use is while the window comes up.
    QTimer::singleShot(5s, this, [this] { prune().then(this, [](const Result<> &) {}); });
}

Entry ActivityLog::redacted(const Attempt &attempt) const
{
    Entry entry{.call = attempt.call,
                .connectionId = attempt.connectionId,
                .connectionName = attempt.connectionName,
                .origin = attempt.origin,
                .method = QString::fromLatin1(attempt.verb),
                .url = m_redaction.url(attempt.url),
                .tries = {{.number = attempt.number,
                           .at = attempt.at,
                           .duration = attempt.duration,
                           .status = attempt.status,
                           .size = attempt.responseSize}},
                .requestHeaders = m_redaction.headers(attempt.requestHeaders),
                .requestBody = m_redaction.body(attempt.requestBody)};
    Redaction echo;
    knowCarried(echo, attempt, entry);
    // What was given up did not fail.
    if (attempt.failure != Error{Error::Kind::Cancelled}.message())
        entry.tries.last().failure = m_redaction.text(echo.withoutKnown(attempt.failure));
    auto answered = attempt.responseHeaders;
    for (auto &[name, value] : answered)
        value = withoutEcho(echo, value);
    entry.responseHeaders = m_redaction.headers(answered);
    entry.responseBody = m_redaction.body(withoutEcho(echo, attempt.responseBody));
    const qint64 cut = attempt.responseSize - attempt.responseBody.size();
    if (cut > 0 && !entry.responseBody.isEmpty())
        entry.responseBody += QString(u'\n' + tr("… %n more byte(s)", nullptr, int(std::min<qint64>(cut, INT_MAX))));
    bool isNumber = false;
    const int told = Entry::header(attempt.responseHeaders, "retry-after").toInt(&isNumber);
    entry.tries.last().toldToWait = isNumber ? told : -1;
    return entry;
}

void ActivityLog::record(const Attempt &attempt)
{
    begin();
    Entry entry = redacted(attempt);
    m_unwritten.append({entry});
    if (m_unwritten.size() > keptInMemory)
        m_unwritten.removeFirst();
    if (!m_writing.isActive())
        m_writing.start(m_troubled ? std::chrono::milliseconds(afterTrouble) : batch);

    entry.requestHeaders.clear();
    entry.requestBody.clear();
    entry.responseHeaders.clear();
    entry.responseBody.clear();
    if (const auto known = m_recent.constFind(entry.call); known != m_recent.constEnd()) {
        entry.tries = known->tries + entry.tries;
        remember(entry);
        Q_EMIT changed(entry);
    } else {
        remember(entry);
        Q_EMIT added(entry);
    }
}

void ActivityLog::remember(const Entry &entry)
{
    if (!m_recent.contains(entry.call))
        m_recentOrder.append(entry.call);
    m_recent.insert(entry.call, entry);
    if (m_recentOrder.size() > recentCalls)
        m_recent.remove(m_recentOrder.takeFirst());
}

Result<> ActivityLog::flush()
{
    m_writing.stop();
    if (m_unwritten.isEmpty())
        return {};
    const auto result = m_database.together([this]() -> Result<> {
        for (const Row &row : std::as_const(m_unwritten)) {
            const Entry &entry = row.entry;
            const Entry::Try &one = entry.last();
            const auto put = m_database.run(
                u"INSERT INTO activity (call, try, at, connection, connectionName, origin, method, url, status, failure, duration, size, detail)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {QString::fromLatin1(entry.call), one.number, one.at.toMSecsSinceEpoch(), entry.connectionId, entry.connectionName,
                 entry.origin, entry.method, entry.url, one.status, one.failure, qint64(one.duration.count()), one.size, packed(entry)});
            if (!put)
                return tl::unexpected(put.error());
        }
        return {};
    });
    if (result) {
        m_unwritten.clear();
        m_troubled = false;
    } else if (!std::exchange(m_troubled, true)) {
        Q_EMIT troubled(result.error());
    }
    return result;
}

Pending<ActivityLog::Page> ActivityLog::read(const ActivityFilter &filter, std::optional<Cursor> before, int most, std::stop_token stop)
{
    begin();
    flush();
    return inBackground(
        this,
        [file = m_database.file(), filter, before, most](const std::stop_token &) -> Result<Page> {
            Database database(file);
            return readPage(database, filter, before, most);
        },
        std::move(stop));
}

Pending<ActivityLog::Counts> ActivityLog::count(const ActivityFilter &filter, std::stop_token stop)
{
    begin();
    flush();
    return inBackground(
        this,
        [file = m_database.file(), filter](const std::stop_token &) -> Result<Counts> {
            Database database(file);
            ActivityFilter every = filter;
            every.kind = ActivityFilter::Kind::All;
            QVariantList values;
            const QString condition = every.condition(values);
            auto query = database.run(
                u"SELECT count(*), sum(method NOT IN ('GET', 'HEAD') AND origin <> 'Token'), sum(status >= 400 OR failure <> '')"
                " FROM activity WHERE "_s +
                    condition,
                values);
            if (!query)
                return tl::unexpected(query.error());
            query->next();
            return Counts{query->value(0).toInt(), query->value(1).toInt(), query->value(2).toInt()};
        },
        std::move(stop));
}

Pending<QList<ActivityLog::Known>> ActivityLog::connections()
{
    flush();
    return inBackground(this, [file = m_database.file()](const std::stop_token &) -> Result<QList<Known>> {
        Database database(file);
        // The name of the latest call; a connection may have been renamed.
        auto query = database.run(
            u"SELECT connection, connectionName, max(id) FROM activity WHERE connection <> '' GROUP BY connection ORDER BY connectionName"_s);
        if (!query)
            return tl::unexpected(query.error());
        QList<Known> all;
        while (query->next())
            all.append({query->value(0).toString(), query->value(1).toString()});
        return all;
    });
}

Result<Entry> ActivityLog::whole(const QByteArray &call)
{
    std::optional<Entry> kept;
    if (const auto written = flush(); !written) {
        for (const Row &row : std::as_const(m_unwritten)) {
            if (row.entry.call != call)
                continue;
            const auto earlier = kept ? kept->tries : QList<Entry::Try>();
            kept = row.entry;
            kept->tries = earlier + row.entry.tries;
        }
    }
    if (kept)
        return *kept;
    return wholeCall(m_database, call);
}

Pending<int> ActivityLog::save(const QString &file, Format format, const ActivityFilter &filter, std::stop_token stop)
{
    flush();
    return inBackground(
        this,
        [from = m_database.file(), file, format, filter](const std::stop_token &token) -> Result<int> {
            Database database(from);
            return writeAll(database, file, format, filter, token);
        },
        std::move(stop));
}

Result<> ActivityLog::remove(const QByteArray &call)
{
    flush();
    m_unwritten.removeIf([&](const Row &row) { return row.entry.call == call; });
    const auto result = done(m_database.run(u"DELETE FROM activity WHERE call = ?"_s, {QString::fromLatin1(call)}));
    if (result) {
        m_recent.remove(call);
        m_recentOrder.removeOne(call);
        Q_EMIT removed(call);
    }
    return result;
}

void ActivityLog::restore(const Entry &entry)
{
    Entry row = entry;
    for (const Entry::Try &one : entry.tries) {
        row.tries = {one};
        m_unwritten.append({row});
    }
    flush();

    Entry shown = entry;
    shown.requestHeaders.clear();
    shown.requestBody.clear();
    shown.responseHeaders.clear();
    shown.responseBody.clear();
    remember(shown);
    Q_EMIT added(shown);
}

Result<> ActivityLog::clear()
{
    m_unwritten.clear();
    m_recent.clear();
    m_recentOrder.clear();
    const auto result = done(m_database.run(u"DELETE FROM activity"_s));
    Q_EMIT cleared();
    return result;
}

Pending<> ActivityLog::prune()
{
    const qint64 oldest = now().addDays(-keptDays).toMSecsSinceEpoch();
    return inBackground(this, [file = m_database.file(), oldest](const std::stop_token &) -> Result<> {
        Database database(file);
        return done(database.run(u"DELETE FROM activity WHERE at < ?"_s, {oldest}));
    });
}

} // namespace edgewise
