#pragma once

#include "app/net/http.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>

namespace edgewise {

/// One try of a call, as it went over the wire, before anything was taken out of it. It never leaves memory unredacted.
struct Attempt
{
    QByteArray call;                      ///< Ties the tries of one call together.
    int number = 1;                       ///< 1 for the first try.
    QDateTime at;                         ///< When it was sent, UTC.
    std::chrono::milliseconds duration{}; ///< Until the last byte, or until it failed.
    QString connectionId;
    QString connectionName;
    QString origin; ///< The pane.
    QByteArray verb;
    QUrl url;
    Headers requestHeaders;
    QByteArray requestBody; ///< Empty for token requests, which are never recorded.
    int status = 0;         ///< 0 when there was no answer.
    QString failure;        ///< Error::message() of an attempt without an answer, else empty.
    Headers responseHeaders;
    QByteArray responseBody; ///< At most its first 64 KiB.
    qint64 responseSize = 0; ///< The whole body's.

    [[nodiscard]] bool isWrite() const { return verb != "GET" && verb != "HEAD"; }
};

} // namespace edgewise
