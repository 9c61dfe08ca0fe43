#include "app/sandbox/exportsigner.h"

#include "app/sandbox/store.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

constexpr QByteArrayView signatureMark = "&X-Amz-Signature=";
constexpr QByteArrayView firstKey = "EXAMPLEA";
constexpr QByteArrayView renewedKey = "EXAMPLEB";

} // namespace

ExportSigner::ExportSigner(Store &store)
{
    store.run(u"CREATE TABLE IF NOT EXISTS exportSecret(one INTEGER PRIMARY KEY CHECK(one = 1), secret BLOB NOT NULL)"_s);
    QByteArray fresh(32, Qt::Uninitialized);
    for (char &byte : fresh)
        byte = char(QRandomGenerator::system()->bounded(256));
    store.run(u"INSERT OR IGNORE INTO exportSecret(one, secret) VALUES(1, ?)"_s, {fresh});
    m_secret = store.value(u"SELECT secret FROM exportSecret"_s).toByteArray();
}

QByteArray ExportSigner::sign(const QByteArray &path, const QByteArray &query) const
{
    return QMessageAuthenticationCode::hash("GET\n" + path + "\n" + query, m_secret, QCryptographicHash::Sha256).toHex();
}

QByteArray ExportSigner::query(const QByteArray &path, qint64 issued, int seconds, bool isRenewed) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(issued, Qt::UTC);
    // The key id carries what X-Amz-Date is too coarse for.
    const QByteArray key = (isRenewed ? renewedKey : firstKey).toByteArray() + QByteArray::number(issued, 16).toUpper();
    const QByteArray query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=" + key + "%2F" + time.toString(u"yyyyMMdd"_s).toLatin1() +
                             "%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=" + time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1() +
                             "&X-Amz-Expires=" + QByteArray::number(seconds) + "&X-Amz-SignedHeaders=host";
    return query + signatureMark.toByteArray() + sign(path, query);
}

ExportSigner::Claim ExportSigner::check(const Request &request) const
{
    Claim claim;
    if (!request.value(u"X-Amz-Signature") && !request.value(u"X-Amz-Algorithm"))
        return claim;
    claim.verdict = Verdict::Changed;
    const qsizetype at = request.rawQuery.lastIndexOf(signatureMark);
    if (at < 0 || request.rawQuery.sliced(at + signatureMark.size()) != sign(request.path, request.rawQuery.first(at)))
        return claim;

    const QByteArray key = request.value(u"X-Amz-Credential").value_or(QString()).section(u'/', 0, 0).toLatin1();
    claim.issued = key.sliced(firstKey.size()).toLongLong(nullptr, 16);
    claim.isRenewed = key.startsWith(renewedKey);
    // A signature counts from the second it names.
    claim.expires = claim.issued / 1000 * 1000 + request.value(u"X-Amz-Expires").value_or(QString()).toLongLong() * 1000;
    claim.verdict = QDateTime::currentMSecsSinceEpoch() >= claim.expires ? Verdict::Expired : Verdict::Good;
    return claim;
}

} // namespace edgewise::sandbox
