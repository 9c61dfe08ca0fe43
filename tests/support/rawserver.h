#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace edgewise {

/// A socket on loopback that answers each head it receives with the next of its prepared bytes, for what a well-behaved server would never
/// send. When the answers are used up it closes the connection instead; an answer of "..." is silence.
class RawServer final : public QTcpServer
{
public:
    QList<QByteArray> answers;
    QByteArray received; ///< Everything that came, on all connections.

    explicit RawServer(QList<QByteArray> prepared = {})
        : answers(std::move(prepared))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
    }

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QUrl(QStringLiteral("http://%1:%2").arg(host).arg(serverPort()));
    }
    [[nodiscard]] qsizetype requests() const { return received.count(" HTTP/1.1\r\n"); }

    static QByteArray reply(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n\r\n" + body;
    }

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray bytes = socket.readAll();
        received += bytes;
        if (!bytes.contains("\r\n\r\n"))
            return;
        const QByteArray next = answers.isEmpty() ? QByteArray() : answers.takeFirst();
        if (next == "...")
            return;
        socket.write(next);
        socket.disconnectFromHost();
    }
};

} // namespace edgewise
