#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace edgewise {

/// One call as Activity shows and keeps it: all its tries under one name. Nothing secret is left in it.
struct Entry
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    struct Try
    {
        int number = 1;
        QDateTime at = {};
        std::chrono::milliseconds duration{};
        int status = 0;       ///< 0 when there was no answer.
        QString failure = {}; ///< Why there was none; empty when the call was given up.
        qint64 size = 0;
        int toldToWait = -1; ///< Seconds of the answer's Retry-After. Known only with the details.

        bool operator==(const Try &) const = default;
    };

    QByteArray call = {}; ///< Names the call.
    QString connectionId = {};
    QString connectionName = {};
    QString origin = {}; ///< The pane; "Token" for calls to the sign-in service.
    QString method = {};
    QString url = {};
    QList<Try> tries = {}; ///< Never empty, in order.

    // The details, of the last try. Empty in a list.
    Headers requestHeaders = {};
    QString requestBody = {};
    Headers responseHeaders = {};
    QString responseBody = {};

    bool operator==(const Entry &) const = default;

    [[nodiscard]] const Try &last() const { return tries.constLast(); }
    [[nodiscard]] QDateTime at() const { return last().at; }
    [[nodiscard]] int status() const { return last().status; }
    /// Whether it was made to change something. Asking for a token changes nothing that counts.
    [[nodiscard]] bool isWrite() const;
    [[nodiscard]] bool isFailed() const;
    /// Nobody waited for the answer.
    [[nodiscard]] bool isGivenUp() const;
    /// "200", "no answer", "cancelled"
    [[nodiscard]] QString statusWord() const { return statusWord(last()); }
    [[nodiscard]] static QString statusWord(const Try &one);
    /// The path and the query, or all of it when it went to somebody else's host.
    [[nodiscard]] QString shortUrl() const;
    /// The value of a header, whatever its case.
    [[nodiscard]] static QString header(const Headers &headers, QByteArrayView name);
    /// The call as a command line, with its credential masked.
    [[nodiscard]] QString curl() const;

    Q_DECLARE_TR_FUNCTIONS(edgewise::Entry)
};

} // namespace edgewise
