#pragma once

#include "app/sandbox/httpmessage.h"

#include <QObject>

class QTcpServer;

namespace edgewise::sandbox {

/// HTTP/1.1 on loopback: bytes in, Request and Reply values out. Keeps connections alive, answers pipelined requests in order, refuses
/// bodies above 16 MiB with 413 and heads above 64 KiB with 431. The parser is Boost.Beast's.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Listens on 127.0.0.1; port 0 takes a free one. False when the port is taken.
    bool listen(quint16 port);
    [[nodiscard]] quint16 port() const;
    /// Bytes of bodies sent so far.
    [[nodiscard]] qint64 bytesServed() const { return m_bytesServed; }

private:
    Handler m_handler;
    QTcpServer *m_server;
    qint64 m_bytesServed = 0;
};

} // namespace edgewise::sandbox
