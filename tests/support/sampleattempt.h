#pragma once

#include "app/net/attempt.h"

namespace edgewise {

/// A call as it could have been made, for tests of what is done with it.
inline Attempt sampleAttempt(const QByteArray &call, const QByteArray &verb = "GET", int status = 200,
                             const QDateTime &at = QDateTime::currentDateTimeUtc())
{
    Attempt attempt;
    attempt.call = call;
    attempt.at = at;
    attempt.duration = std::chrono::milliseconds(84);
    attempt.connectionId = QStringLiteral("acme");
    attempt.connectionName = QStringLiteral("Acme EU");
    attempt.origin = QStringLiteral("Webhooks");
    attempt.verb = verb;
    attempt.url = QUrl(QStringLiteral("https://edge.example.com/api/admin/v1/webhooks"));
    attempt.requestHeaders = {{"Authorization", "Bearer abcdefgh"}};
    attempt.status = status;
    attempt.responseHeaders = {{"Content-Type", "application/json"}};
    attempt.responseBody = "{\"status\":\"ok\"}";
    attempt.responseSize = attempt.responseBody.size();
    return attempt;
}

} // namespace edgewise
