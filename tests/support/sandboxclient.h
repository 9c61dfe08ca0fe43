#pragma once

#include "app/sandbox/sandbox.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace edgewise::sandbox {

/// What came back for one request; status 0 when nothing did.
struct Answer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.size() == name.size() && qstrnicmp(key.constData(), key.size(), name.data(), name.size()) == 0)
                return value;
        }
        return {};
    }
};

/// Sends one request as it is and waits for the answer. Follows no redirect.
inline Answer call(const QByteArray &verb, const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers = {},
                   const QByteArray &body = {})
{
    static thread_local QNetworkAccessManager *network = nullptr;
    if (!network) {
        network = new QNetworkAccessManager(QCoreApplication::instance());
        network->setProxy(QNetworkProxy::NoProxy);
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    // Sent as any other verb, HEAD would wait for the body that its Content-Length speaks of.
    QNetworkReply *reply = verb == "HEAD" ? network->head(request) : network->sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(90000, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const Answer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        .headers = reply->rawHeaderPairs(),
                        .body = reply->readAll(),
                        .error = reply->isFinished() ? reply->error() : QNetworkReply::TimeoutError};
    reply->abort();
    reply->deleteLater();
    return answer;
}

/// The Authorization header with a new token for that key.
inline std::pair<QByteArray, QByteArray> bearer(const Access &access, const QString &id, const QString &secret)
{
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("client_credentials"));
    form.addQueryItem(QStringLiteral("client_id"), id);
    form.addQueryItem(QStringLiteral("client_secret"), secret);
    form.addQueryItem(QStringLiteral("audience"), access.audience);
    const Answer answer = call("POST", QUrl(access.tokenUrl), {{"Content-Type", "application/x-www-form-urlencoded"}},
                               form.toString(QUrl::FullyEncoded).toLatin1());
    const QString token = QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("access_token")).toString();
    return {"Authorization", "Bearer " + token.toLatin1()};
}

inline std::pair<QByteArray, QByteArray> edgeBearer(const Access &access)
{
    return bearer(access, access.edgeClientId, access.edgeClientSecret);
}

inline std::pair<QByteArray, QByteArray> exportBearer(const Access &access)
{
    return bearer(access, access.apiKey, access.apiSecret);
}

} // namespace edgewise::sandbox
