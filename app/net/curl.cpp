#include "app/net/curl.h"

#include "app/net/proxies.h"

#include <QNetworkProxyFactory>

#include <curl/curl.h>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// Adds the person's certificates to those of the system.
CURLcode addCertificates(CURL *, void *context, void *file)
{
    const auto *name = static_cast<const QByteArray *>(file);
    return SSL_CTX_load_verify_locations(static_cast<SSL_CTX *>(context), name->constData(), nullptr) == 1 ? CURLE_OK
                                                                                                           : CURLE_SSL_CACERT_BADFILE;
}

} // namespace

void prepareCurl()
{
    // Once for the program, before any thread uses it.
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(ready)
}

void trustAlso(void *easy, QByteArray &caFile)
{
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &addCertificates);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &caFile);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
}

QByteArray curlProxy(const QUrl &url)
{
    QUrl place;
    place.setScheme(url.scheme());
    place.setHost(url.host());
    place.setPort(url.port());
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(place));
    const QNetworkProxy proxy = proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    if (!isSocks && proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy)
        return {};
    QUrl address;
    address.setScheme(isSocks ? u"socks5h"_s : u"http"_s);
    address.setHost(proxy.hostName());
    address.setPort(proxy.port());
    address.setUserName(proxy.user());
    address.setPassword(proxy.password());
    return address.toEncoded();
}

bool isPrivateAddress(const QUrl &url)
{
    const bool isPlain = url.scheme() == "http"_L1;
    return !url.host().isEmpty() && (url.scheme() == "https"_L1 || (isPlain && isLoopback(url.host())));
}

} // namespace edgewise
