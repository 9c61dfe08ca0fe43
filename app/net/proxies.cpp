#include "app/net/proxies.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace edgewise {

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    return isLoopback(query.peerHostName()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : systemProxyForQuery(query);
}

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace edgewise
