#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QIODevice;

namespace edgewise::sandbox {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request as it came from the wire.
struct Request
{
    QByteArray verb = {};
    QByteArray path = {};                          ///< Still percent-encoded, without the query.
    QByteArray rawQuery = {};                      ///< Still percent-encoded, without the question mark.
    QList<std::pair<QString, QString>> query = {}; ///< Decoded, in order.
    Headers headers = {};
    QByteArray body = {};

    /// The first header of that name, whatever its case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The first query value of that name.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;
    /// The path cut at its slashes and percent-decoded; a trailing slash adds nothing.
    [[nodiscard]] QList<QString> segments() const;
};

/// What is sent back, and how it misbehaves on its way.
struct Reply
{
    int status = 200;
    Headers headers = {};
    QByteArray body = {};

    /// A large body is read from here instead, piece by piece, from its current position on.
    std::shared_ptr<QIODevice> source = {};
    qint64 sourceLength = 0;

    int delayMs = 0;                           ///< Nothing is sent before that.
    qint64 cutAfter = -1;                      ///< The connection drops after that many bytes of the body; -1 never.
    qint64 bytesPerSecond = 0;                 ///< 0: as fast as it goes.
    std::optional<qint64> declaredLength = {}; ///< A Content-Length that is not true.
    bool chunked = false;                      ///< Sent with Transfer-Encoding: chunked.
    bool dropBeforeAnswer = false;             ///< The connection drops instead of an answer.

    /// When set, nothing else counts: it is called with the function that takes the real reply, now or later.
    std::function<void(std::function<void(Reply)>)> later = {};

    /// Replaces the header if it is there.
    Reply &set(const QByteArray &name, const QByteArray &value);
};

/// The usual words for a status, for example "Not Found".
QByteArray reasonPhrase(int status);

using Handler = std::function<Reply(const Request &)>;

} // namespace edgewise::sandbox
