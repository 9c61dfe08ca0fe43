#include "app/sandbox/tokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 64;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

} // namespace

Tokens::Tokens(Store &store)
    : m_store(store)
{
    m_store.run(u"CREATE TABLE IF NOT EXISTS tokens (hash TEXT PRIMARY KEY, client TEXT, scopes TEXT, expires INTEGER, readonly INTEGER) "
                "WITHOUT ROWID"_s);
    m_store.run(u"DELETE FROM tokens WHERE expires < ?"_s, {QDateTime::currentMSecsSinceEpoch()});
    auto &rows = m_store.run(u"SELECT hash, client, scopes, expires, readonly FROM tokens"_s);
    while (rows.next()) {
        m_grants.insert(rows.value(0).toByteArray(), {.clientId = rows.value(1).toString(),
                                                      .scopes = rows.value(2).toString().split(u' ', Qt::SkipEmptyParts),
                                                      .expires = QDateTime::fromMSecsSinceEpoch(rows.value(3).toLongLong(), Qt::UTC),
                                                      .readOnly = rows.value(4).toBool()});
    }
}

QByteArray Tokens::issue(const QString &clientId, const QString &scope, std::chrono::seconds lifetime, const QJsonObject &claims,
                         bool readOnly)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Grant grant{.clientId = clientId,
                      .scopes = scope.split(u' ', Qt::SkipEmptyParts),
                      .expires = now.addSecs(lifetime.count()),
                      .readOnly = readOnly};
    QByteArray signature(256, Qt::Uninitialized);
    for (char &byte : signature)
        byte = char(QRandomGenerator::system()->bounded(256));
    const QByteArray token = base64Url(R"({"alg":"RS256","typ":"JWT","kid":"sandbox"})") + '.' +
                             base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + base64Url(signature);

    const QByteArray hash = hashOf(token);
    m_store.run(u"INSERT INTO tokens VALUES (?, ?, ?, ?, ?)"_s,
                {QString::fromLatin1(hash), clientId, scope, grant.expires.toMSecsSinceEpoch(), readOnly});
    m_grants.insert(hash, grant);
    ++m_issued;
    return token;
}

std::optional<Tokens::Grant> Tokens::grant(const Request &request) const
{
    const QByteArray header = request.header("Authorization");
    if (header.size() < 8 || qstrnicmp(header.constData(), "Bearer ", 7) != 0)
        return std::nullopt;
    const QByteArray token = header.mid(7).trimmed();
    if (m_hashes.size() >= mostRemembered)
        m_hashes.clear();
    QByteArray &hash = m_hashes[token];
    if (hash.isEmpty())
        hash = hashOf(token);
    const auto found = m_grants.constFind(hash);
    if (found == m_grants.cend() || found->expires <= QDateTime::currentDateTimeUtc())
        return std::nullopt;
    return *found;
}

void Tokens::revokeAll()
{
    m_grants.clear();
    m_store.run(u"DELETE FROM tokens"_s);
}

} // namespace edgewise::sandbox
