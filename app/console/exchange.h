#pragma once

#include "app/console/consolerequest.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace edgewise {

/// Where the time of a call went. Each is absent when it never came to it.
struct Timings
{
    using Time = std::optional<std::chrono::microseconds>;

    Time lookup = {};
    Time connect = {};
    Time tls = {};  ///< Absent over plain http.
    Time wait = {}; ///< From the last byte sent to the first of the answer.
    Time receive = {};
    std::chrono::microseconds total{};

    bool operator==(const Timings &) const = default;
};

/// A call and its answer. No answer is a result too: status 0 and `failure`.
struct Exchange
{
    QDateTime at = {}; ///< When it was sent, UTC.
    ConsoleRequest request = {};
    Headers sent = {}; ///< The headers as they went, the signature masked.
    int status = 0;
    QString reason = {};   ///< "OK", as answered.
    QString failure = {};  ///< Why there is no answer or only a part; for the person.
    bool isUnsure = false; ///< A write without an answer: it may or may not have happened.
    Headers headers = {};
    QByteArray body = {};
    bool isCut = false; ///< There was more than is kept.
    qint64 size = 0;    ///< The body's, on the wire.
    Timings timings = {};

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300 && failure.isEmpty(); }
    bool operator==(const Exchange &) const = default;
};

} // namespace edgewise

Q_DECLARE_METATYPE(edgewise::Exchange)
