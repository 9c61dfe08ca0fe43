#pragma once

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace edgewise {

/// The certificates of the tests: server.pem for 127.0.0.1, signed by ca.pem, which no system knows.
inline const QString tlsFolder = QStringLiteral(EDGEWISE_FIXTURES "/tls/");

/// Answers every request over TLS with the same bytes, and hangs up.
inline std::unique_ptr<QSslServer> serveTls(const QByteArray &answer)
{
    QFile key(tlsFolder + QStringLiteral("server.key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(tlsFolder + QStringLiteral("server.pem")).first());
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    server->listen(QHostAddress::LocalHost);
    QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(), [server = server.get(), answer] {
        auto *socket = server->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->readAll();
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    return server;
}

inline QUrl tlsUrl(const QTcpServer &server)
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
}

} // namespace edgewise
