#include "app/downloads/joblinks.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// The part of an address before its query, byte for byte.
QByteArray withoutQuery(const QByteArray &url)
{
    const qsizetype query = url.indexOf('?');
    return query < 0 ? url : url.first(query);
}

} // namespace

QString PartLink::fileName() const
{
    const QString path = QUrl::fromEncoded(withoutQuery(url)).path(QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(path.section(u'/', -1).toUtf8());
}

QString PartLink::shown() const
{
    return QUrl::fromEncoded(withoutQuery(url)).toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemoveFragment).mid(2);
}

QDateTime PartLink::expiry() const
{
    const QUrlQuery query(QUrl::fromEncoded(url));
    bool isNumber = false;
    if (const QString epoch = query.queryItemValue(u"Expires"_s); !epoch.isEmpty()) {
        const qint64 seconds = epoch.toLongLong(&isNumber);
        return isNumber && seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
    }
    QDateTime signedAt = QDateTime::fromString(query.queryItemValue(u"X-Amz-Date"_s), u"yyyyMMdd'T'HHmmss'Z'"_s);
    signedAt.setTimeSpec(Qt::UTC);
    const qint64 life = query.queryItemValue(u"X-Amz-Expires"_s).toLongLong(&isNumber);
    return isNumber && life > 0 && signedAt.isValid() ? signedAt.addSecs(life) : QDateTime();
}

QDateTime JobLinks::expiry(int part) const
{
    const QDateTime own = part >= 0 && part < parts.size() ? parts.at(part).expiry() : QDateTime();
    if (!own.isValid() || !expireAt.isValid())
        return own.isValid() ? own : expireAt;
    return std::min(own, expireAt);
}

} // namespace edgewise
