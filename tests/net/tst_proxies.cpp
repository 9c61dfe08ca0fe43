#include "app/net/proxies.h"

#include <QTest>
#include <QUrl>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisComputerIsReachedDirectly()
    {
        qputenv("http_proxy", "http://127.0.0.1:9");
        Proxies proxies;

        for (const auto &host : {u"127.0.0.1"_s, u"localhost"_s, u"127.8.9.1"_s, u"[::1]"_s})
            QCOMPARE(proxies.queryProxy(QNetworkProxyQuery(QUrl(u"http://%1/"_s.arg(host)))).first().type(), QNetworkProxy::NoProxy);
    }

    void everythingElseGoesTheSystemsWay()
    {
        qputenv("http_proxy", "http://127.0.0.1:9");
        Proxies proxies;

        QCOMPARE(proxies.queryProxy(QNetworkProxyQuery(QUrl(u"http://service.example/"_s))).first().port(), quint16(9));
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
