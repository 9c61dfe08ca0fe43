#pragma once

#include <QNetworkProxyFactory>

namespace edgewise {

/// The system's proxies for everything but this computer itself, which no proxy could reach.
class Proxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// Whether a host is this computer's loopback: "localhost", 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace edgewise
