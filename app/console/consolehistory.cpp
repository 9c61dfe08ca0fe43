#include "app/console/consolehistory.h"

#include "app/core/background.h"
#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/core/log.h"
#include "app/core/redaction.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using Line = ConsoleHistory::Line;
using Filter = ConsoleHistory::Filter;
using std::chrono::microseconds;

constexpr int packedAs = 1;                    ///< The version of packed().
constexpr qsizetype searchedText = 64 << 10;   ///< Of each body.
constexpr qsizetype shortestSecret = 8;        ///< What is shorter may stand in any answer.
constexpr qsizetype secretsWithin = 256 << 10; ///< Bodies that are longer are not read for the names of secrets; Redaction reads them all.

/// Teaches `echo` every text below a name that sounds like a secret's.
void knowMembers(Redaction &echo, const QJsonValue &value, bool isBelowSecret)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            knowMembers(echo, member.value(), isBelowSecret || Redaction::soundsSecret(member.key()) || member.key() == "headers"_L1);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            knowMembers(echo, item, isBelowSecret);
    } else if (isBelowSecret && value.toString().size() >= shortestSecret) {
        echo.know(value.toString());
    }
}

void knowQuery(Redaction &echo, const QString &query)
{
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        const QString text = QUrl::fromPercentEncoding(QByteArray(value.toUtf8()).replace('+', ' '));
        const bool isSecret = Redaction::soundsSecret(name) || name.compare("key"_L1, Qt::CaseInsensitive) == 0;
        if (isSecret && text.size() >= shortestSecret)
            echo.know(text);
    }
}

void knowBody(Redaction &echo, const QByteArray &body)
{
    if (body.size() > secretsWithin)
        return;
    if (const auto json = QJsonDocument::fromJson(body); !json.isNull())
        knowMembers(echo, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), false);
    else if (!body.contains('\n'))
        knowQuery(echo, QString::fromUtf8(body));
}

/// What this call carries that nobody knew as a secret before: a token that was typed, one that was answered. An answer may repeat it.
void knowCarried(Redaction &echo, const Exchange &exchange)
{
    for (const Headers *headers : {&exchange.request.headers, &exchange.headers}) {
        for (const auto &[name, value] : *headers) {
            if (!ConsoleRequest::isSecretHeader(name))
                continue;
            const QByteArray word = value.mid(value.indexOf(' ') + 1);
            echo.know(QString::fromUtf8(value));
            echo.know(QString::fromUtf8(word));
            if (const QByteArray pair = QByteArray::fromBase64(word); pair.contains(':'))
                echo.know(QString::fromUtf8(pair.mid(pair.indexOf(':') + 1)));
        }
    }
    knowQuery(echo, exchange.request.url.query(QUrl::FullyEncoded));
    knowBody(echo, exchange.request.body);
    knowBody(echo, exchange.body);
}

QByteArray kept(const Redaction &redaction, const Redaction &echo, const QByteArray &body)
{
    return echo.kept(redaction.kept(body));
}

Headers kept(const Redaction &redaction, const Redaction &echo, const Headers &headers)
{
    Headers clean;
    for (const auto &[name, value] : headers) {
        QString shown = QString::fromUtf8(value);
        if (name.compare("Location", Qt::CaseInsensitive) == 0)
            shown = redaction.url(QUrl(shown), true);
        else if (ConsoleRequest::isSecretHeader(name))
            shown = QString::fromUtf8(Redaction::secretHeader(value));
        clean.append({redaction.text(QString::fromUtf8(name)).toUtf8(), echo.withoutKnown(redaction.text(shown)).toUtf8()});
    }
    return clean;
}

QString keptUrl(const Redaction &redaction, const Redaction &echo, const QUrl &url)
{
    return echo.withoutKnown(redaction.url(url, true));
}

/// Without a secret, and its bodies no longer than they may be.
Exchange cleaned(Exchange exchange, const Redaction &redaction, qint64 most)
{
    Redaction echo;
    knowCarried(echo, exchange);
    const auto cut = [most](QByteArray &body) {
        const bool isLonger = body.size() > most;
        if (isLonger)
            body.truncate(most);
        return isLonger;
    };
    exchange.isCut = cut(exchange.body) || exchange.isCut;
    cut(exchange.request.body);
    exchange.request.url = QUrl(keptUrl(redaction, echo, exchange.request.url));
    exchange.request.headers = kept(redaction, echo, exchange.request.headers);
    exchange.request.body = kept(redaction, echo, exchange.request.body);
    exchange.sent = kept(redaction, echo, exchange.sent);
    exchange.reason = echo.withoutKnown(redaction.text(exchange.reason));
    exchange.failure = echo.withoutKnown(redaction.text(exchange.failure));
    exchange.headers = kept(redaction, echo, exchange.headers);
    exchange.body = kept(redaction, echo, exchange.body);
    return exchange;
}

QDataStream &operator<<(QDataStream &out, const Timings::Time &time)
{
    return out << qint64(time ? time->count() : -1);
}

QDataStream &operator>>(QDataStream &in, Timings::Time &time)
{
    qint64 count = -1;
    in >> count;
    time = count < 0 ? std::nullopt : std::optional(microseconds(count));
    return in;
}

QByteArray packed(const Exchange &exchange)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const ConsoleRequest &request = exchange.request;
    const Timings &timings = exchange.timings;
    out << packedAs << request.verb << request.url << request.headers << request.body << int(request.credential) << request.definition
        << request.operation;
    out << exchange.at << exchange.sent << exchange.status << exchange.reason << exchange.failure << exchange.isUnsure << exchange.headers
        << exchange.body << exchange.isCut << exchange.size;
    out << timings.lookup << timings.connect << timings.tls << timings.wait << timings.receive << qint64(timings.total.count());
    return qCompress(bytes);
}

std::optional<Exchange> unpacked(const QByteArray &detail)
{
    const QByteArray bytes = qUncompress(detail);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    Exchange exchange;
    ConsoleRequest &request = exchange.request;
    Timings &timings = exchange.timings;
    int version = 0;
    int credential = 0;
    qint64 total = 0;
    in >> version;
    if (version != packedAs)
        return {};
    in >> request.verb >> request.url >> request.headers >> request.body >> credential >> request.definition >> request.operation;
    in >> exchange.at >> exchange.sent >> exchange.status >> exchange.reason >> exchange.failure >> exchange.isUnsure >> exchange.headers >>
        exchange.body >> exchange.isCut >> exchange.size;
    in >> timings.lookup >> timings.connect >> timings.tls >> timings.wait >> timings.receive >> total;
    if (in.status() != QDataStream::Ok)
        return {};
    request.credential = Credential(std::clamp(credential, int(Credential::None), int(Credential::Own)));
    timings.total = microseconds(total);
    return exchange;
}

/// What a search looks into, in lower case: SQLite itself knows only the letters of English.
QString words(const Exchange &exchange)
{
    const auto beginning = [](const QByteArray &body) {
        return body.contains('\0') ? QString() : QString::fromUtf8(body.left(searchedText)).toLower();
    };
    return beginning(exchange.request.body) + u'\n' + beginning(exchange.body);
}

Result<> done(const Result<QSqlQuery> &query)
{
    if (!query)
        return tl::unexpected(query.error());
    return {};
}

/// Deletes for good.
Result<> forgetWhere(Database &database, const QString &condition, const QVariantList &values)
{
    // Otherwise SQLite leaves what was deleted readable in the file, and in its log until that is written back.
    if (const auto set = database.run(u"PRAGMA secure_delete=ON"_s); !set)
        return tl::unexpected(set.error());
    return done(database.run(u"DELETE FROM consoleCall WHERE "_s + condition, values));
}

/// Writes the log of the database back into its file, so that nothing deleted stays in it. Waits for who reads.
Result<> empty(Database &database)
{
    return done(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

Result<> prune(Database &database, const ConsoleHistory::Limits &limits)
{
    const qint64 oldest = now().addDays(-limits.days).toMSecsSinceEpoch();
    const auto count = [&database]() -> qint64 {
        auto rows = database.run(u"SELECT count(*) FROM consoleCall"_s);
        return rows && rows->next() ? rows->value(0).toLongLong() : 0;
    };
    const qint64 before = count();
    auto pruned =
        forgetWhere(database,
                    u"at < ? OR id <= (SELECT max(id) FROM (SELECT id, sum(weight) OVER (ORDER BY id DESC) AS total FROM consoleCall)"
                    " WHERE total > ?)"_s,
                    {oldest, limits.all});
    return pruned && count() < before ? empty(database) : pruned;
}

Result<> writeContent(Database &database, qint64 id, const Exchange &exchange)
{
    const QString text = words(exchange);
    const QByteArray detail = packed(exchange);
    return database.together([&]() -> Result<> {
        // It may have been deleted meanwhile.
        const auto put = database.run(u"INSERT INTO consoleContent (id, words, detail) SELECT id, ?, ? FROM consoleCall WHERE id = ?"_s,
                                      {text, detail, id});
        if (!put)
            return tl::unexpected(put.error());
        return done(database.run(u"UPDATE consoleCall SET weight = ? WHERE id = ?"_s, {qint64(detail.size() + text.size()), id}));
    });
}

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition conditionOf(const QString &connectionId, const Filter &filter)
{
    Condition condition{u"connection = ?"_s, {connectionId}};
    switch (filter.kind) {
    case Filter::Kind::All: break;
    case Filter::Kind::Writes: condition.sql += u" AND verb NOT IN ('GET', 'HEAD', 'OPTIONS')"_s; break;
    case Filter::Kind::Failed: condition.sql += u" AND (status = 0 OR status >= 400)"_s; break;
    }
    if (const QString text = filter.text.trimmed(); !text.isEmpty()) {
        // First where it is quick, and only then in the bodies.
        condition.sql += u" AND (instr(lower(url), ?) OR status = ? OR lower(verb) = ? OR instr(lower(failure), ?)"
                         " OR EXISTS (SELECT 1 FROM consoleContent WHERE consoleContent.id = consoleCall.id AND instr(words, ?)))"_s;
        const QString lower = text.toLower();
        condition.values << lower << text << lower << lower << lower;
    }
    return condition;
}

Result<QList<Line>> readLines(Database &database, const QString &connectionId, const Filter &filter, qint64 before, int count,
                              const std::stop_token &stop = {})
{
    Condition condition = conditionOf(connectionId, filter);
    if (before > 0) {
        condition.sql += u" AND id < ?"_s;
        condition.values << before;
    }
    condition.values << count;
    auto rows = database.run(u"SELECT id, at, verb, url, status, failure, duration, size, connectionName FROM consoleCall WHERE "_s +
                                 condition.sql + u" ORDER BY id DESC LIMIT ?"_s,
                             condition.values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Line> lines;
    while (rows->next()) {
        if (stop.stop_requested())
            return failed(Error::Kind::Cancelled);
        lines.append({.id = rows->value(0).toLongLong(),
                      .at = QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC),
                      .verb = rows->value(2).toByteArray(),
                      .url = QUrl(rows->value(3).toString()),
                      .status = rows->value(4).toInt(),
                      .failure = rows->value(5).toString(),
                      .duration = microseconds(rows->value(6).toLongLong()),
                      .size = rows->value(7).toLongLong(),
                      .connectionName = rows->value(8).toString()});
    }
    return lines;
}

} // namespace

ConsoleHistory::ConsoleHistory(Database &database, const Redaction &redaction, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_redaction(redaction)
{
    m_writing.setMaxThreadCount(1);
}

ConsoleHistory::~ConsoleHistory()
{
    m_writing.waitForDone();
}

Result<qint64> ConsoleHistory::add(const Exchange &exchange, const QString &connectionId, const QString &connectionName)
{
    if (!m_isKeeping)
        return 0;
    Redaction echo;
    Exchange light = exchange; // what its bodies carry is found in the background
    light.body.clear();
    light.request.body.clear();
    knowCarried(echo, light);
    const auto put =
        m_database.run(u"INSERT INTO consoleCall (connection, connectionName, at, verb, url, status, failure, duration, size, weight)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
                       {connectionId, connectionName, exchange.at.toMSecsSinceEpoch(), QString::fromLatin1(exchange.request.verb),
                        keptUrl(m_redaction, echo, exchange.request.url), exchange.status,
                        echo.withoutKnown(m_redaction.text(exchange.failure)), qint64(exchange.timings.total.count()), exchange.size});
    if (!put)
        return tl::unexpected(put.error());
    const qint64 id = put->lastInsertId().toLongLong();
    m_writing.start([this, id, exchange, limits = m_limits, file = m_database.file()] {
        Database database(file);
        const auto written = writeContent(database, id, cleaned(exchange, m_redaction, limits.body));
        const auto pruned = prune(database, limits);
        if (!written || !pruned)
            qCWarning(netLog) << "history:" << (written ? pruned : written).error().detail;
    });
    Q_EMIT changed();
    return id;
}

Result<QList<Line>> ConsoleHistory::lines(const QString &connectionId, const Filter &filter, qint64 before, int count)
{
    return readLines(m_database, connectionId, filter, before, count);
}

Pending<QList<Line>> ConsoleHistory::find(const QString &connectionId, const Filter &filter, qint64 before, int count, std::stop_token stop)
{
    return inBackground(
        this,
        [file = m_database.file(), connectionId, filter, before, count](const std::stop_token &token) {
            Database database(file);
            return readLines(database, connectionId, filter, before, count, token);
        },
        std::move(stop));
}

Result<qint64> ConsoleHistory::count(const QString &connectionId, const Filter &filter)
{
    const Condition condition = conditionOf(connectionId, filter);
    auto rows = m_database.run(u"SELECT count(*) FROM consoleCall WHERE "_s + condition.sql, condition.values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

Result<Exchange> ConsoleHistory::exchange(qint64 id)
{
    m_writing.waitForDone();
    auto rows = m_database.run(u"SELECT detail FROM consoleContent WHERE id = ?"_s, {id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failed(Error::Kind::NotFound, u"no such call in the history of the console"_s);
    const auto exchange = unpacked(rows->value(0).toByteArray());
    return exchange ? Result<Exchange>(*exchange) : failed(Error::Kind::Malformed, u"a call in the history cannot be read"_s);
}

Result<> ConsoleHistory::remove(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    QStringList places;
    QVariantList values;
    for (const qint64 id : ids) {
        places += u"?"_s;
        values << id;
    }
    return forget(u"id IN ("_s + places.join(u',') + u')', values);
}

Result<> ConsoleHistory::clear(const QString &connectionId)
{
    return forget(u"connection = ?"_s, {connectionId});
}

Result<> ConsoleHistory::forget(const QString &condition, const QVariantList &values)
{
    const auto result = forgetWhere(m_database, condition, values);
    if (result) {
        m_writing.start([file = m_database.file()] {
            Database database(file);
            if (const auto emptied = empty(database); !emptied)
                qCWarning(netLog) << "history:" << emptied.error().detail;
        });
        Q_EMIT changed();
    }
    return result;
}

} // namespace edgewise
