#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>

/// A download as most Qt programs have it, to see what the engine has to be measured by: bench_qnam URL CA FILE
int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(words.at(2)));
    QNetworkRequest request(QUrl(words.at(1)));
    request.setSslConfiguration(tls);
    QFile file(words.at(3));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 2;

    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(request);
    QByteArray piece(1 << 20, Qt::Uninitialized);
    QObject::connect(reply, &QIODevice::readyRead, &program, [&] {
        while (const qint64 size = reply->read(piece.data(), piece.size())) {
            if (size < 0 || file.write(piece.constData(), size) != size)
                return QCoreApplication::exit(1);
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, &program, [&] {
        std::fputs(qPrintable(reply->error() == QNetworkReply::NoError ? QString() : reply->errorString()), stderr);
        QCoreApplication::exit(reply->error() == QNetworkReply::NoError ? 0 : 1);
    });
    return QCoreApplication::exec();
}
