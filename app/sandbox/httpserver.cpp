#include "app/sandbox/httpserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QIODevice>
#include <QLocale>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {

constexpr std::uint32_t headLimit = 64 * 1024;
constexpr std::uint64_t bodyLimit = 16 * 1024 * 1024;
constexpr qint64 pieceSize = 256 * 1024;
constexpr qint64 outputLimit = 1024 * 1024; ///< Nothing more is queued while the socket holds this much.
constexpr qsizetype joinLimit = 16 * 1024;  ///< Bodies up to here leave in one write with their head.

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

const QByteArray &date()
{
    static thread_local QByteArray text;
    static thread_local qint64 second = 0;
    if (const qint64 now = QDateTime::currentSecsSinceEpoch(); now != second) {
        second = now;
        text = QLocale::c().toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return text;
}

bool has(const Headers &headers, QByteArrayView name)
{
    return std::any_of(headers.cbegin(), headers.cend(), [name](const auto &header) {
        return header.first.size() == name.size() && qstrnicmp(header.first.constData(), name.size(), name.data(), name.size()) == 0;
    });
}

} // namespace

/// One client: reads a request, answers it, and only then reads the next, so that answers keep the order of the requests.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, const Handler &handler, qint64 &bytesServed, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_handler(handler)
        , m_bytesServed(bytesServed)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->setReadBufferSize(pieceSize);
        m_slow.setSingleShot(true);
        connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::serve);
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
            m_isTold = true;
            goOn();
            m_isTold = false;
        });
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_slow, &QTimer::timeout, this, &HttpConnection::goOn);
        startRequest();
    }

private:
    enum class Parsed { Whole, Partly, Wrong };

    bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    void startRequest()
    {
        m_parser.emplace();
        m_parser->eager(true);
        m_parser->header_limit(headLimit);
        m_parser->body_limit(bodyLimit);
        m_continued = false;
    }

    void serve()
    {
        if (m_serving)
            return;
        m_serving = true;
        do {
            answerWhatIsThere();
            flush();
        } while (canGoOn() && ((m_used < m_input.size() && !m_wantsMore) || m_socket->bytesAvailable() > 0));
        m_serving = false;
    }

    bool canGoOn() const { return isOpen() && !m_busy && !m_closing && m_socket->bytesToWrite() < outputLimit; }

    void answerWhatIsThere()
    {
        if (m_closing)
            m_socket->readAll();
        while (canGoOn()) {
            if (m_used == m_input.size() || m_wantsMore) {
                const QByteArray more = m_socket->readAll();
                if (more.isEmpty())
                    break;
                m_input = m_used == m_input.size() ? more : QByteArray(m_input.sliced(m_used) + more);
                m_used = 0;
                m_wantsMore = false;
            }
            switch (parse()) {
            case Parsed::Whole: answerRequest(); break;
            case Parsed::Partly: m_wantsMore = true; break;
            case Parsed::Wrong: refuse(); break;
            }
        }
    }

    /// Hands over to the system at once what is queued. Not while the socket tells what it has written: it would not tell of this then, and
    /// nobody would go on.
    void flush()
    {
        if (!m_isTold)
            m_socket->flush();
    }

    Parsed parse()
    {
        while (!m_parser->is_done()) {
            if (m_used == m_input.size())
                return Parsed::Partly;
            m_error = {};
            const std::size_t count =
                m_parser->put(boost::asio::const_buffer(m_input.constData() + m_used, std::size_t(m_input.size() - m_used)), m_error);
            m_used += qsizetype(count);
            if (m_error && m_error != http::error::need_more)
                return Parsed::Wrong;
            if (m_parser->is_header_done() && !m_parser->is_done() && !m_continued) {
                m_continued = true;
                if (boost::beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
                    m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            }
            if (m_error)
                return Parsed::Partly;
        }
        return Parsed::Whole;
    }

    void refuse()
    {
        const int status = m_error == http::error::header_limit ? 431 : m_error == http::error::body_limit ? 413 : 400;
        m_headOnly = false;
        m_refused = true;
        m_keepAlive = false;
        m_old = false;
        answer({.status = status, .headers = {{"Content-Type", "text/plain"}}, .body = reasonPhrase(status) + '\n'});
    }

    void answerRequest()
    {
        auto &message = m_parser->get();
        Request request;
        request.verb = bytesOf(message.method_string());
        QByteArray target = bytesOf(message.target());
        if (!target.startsWith('/')) {
            const qsizetype host = target.indexOf("://");
            const qsizetype slash = host < 0 ? -1 : target.indexOf('/', host + 3);
            target = slash < 0 ? QByteArray("/") : target.sliced(slash);
        }
        if (const qsizetype mark = target.indexOf('?'); mark < 0) {
            request.path = target;
        } else {
            request.path = target.first(mark);
            request.rawQuery = target.sliced(mark + 1);
            for (const QByteArray &pair : request.rawQuery.split('&')) {
                const qsizetype equals = pair.indexOf('=');
                if (!pair.isEmpty())
                    request.query.emplaceBack(decoded(equals < 0 ? pair : pair.first(equals)),
                                              equals < 0 ? QString() : decoded(pair.sliced(equals + 1)));
            }
        }
        for (const auto &field : message)
            request.headers.emplaceBack(bytesOf(field.name_string()), bytesOf(field.value()));
        request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
        m_headOnly = message.method() == http::verb::head;
        m_keepAlive = message.keep_alive();
        m_old = message.version() < 11;
        startRequest();
        answer(m_handler(request));
    }

    void answer(Reply reply)
    {
        m_busy = true;
        if (reply.later) {
            const auto later = std::exchange(reply.later, {});
            later([connection = QPointer(this)](Reply real) {
                if (connection)
                    connection->answer(std::move(real));
            });
            return;
        }
        m_reply = std::move(reply);
        if (m_reply.delayMs > 0)
            QTimer::singleShot(m_reply.delayMs, this, &HttpConnection::begin);
        else
            begin();
    }

    void begin()
    {
        if (!isOpen())
            return;
        if (m_reply.dropBeforeAnswer) {
            m_socket->abort();
            return;
        }
        const qint64 length = m_reply.source ? m_reply.sourceLength : m_reply.body.size();
        const bool bodyless = m_reply.status < 200 || m_reply.status == 204 || m_reply.status == 304;
        m_chunked = m_reply.chunked && !m_old && !bodyless;
        m_left = m_headOnly || bodyless ? 0 : length;
        m_cut = m_reply.cutAfter >= 0 && m_reply.cutAfter < m_left;
        if (m_cut)
            m_left = m_reply.cutAfter;
        m_sent = 0;
        if (m_reply.declaredLength)
            m_keepAlive = false; // What follows on this connection could not be told from the body.

        QByteArray head;
        head.reserve(512);
        head += "HTTP/1.1 " + QByteArray::number(m_reply.status) + ' ' + reasonPhrase(m_reply.status) + "\r\nDate: " + date() +
                "\r\nServer: edgewise-sandbox\r\n";
        for (const auto &[name, value] : m_reply.headers)
            head += name + ": " + value + "\r\n";
        if (m_chunked)
            head += "Transfer-Encoding: chunked\r\n";
        else if (!bodyless && !has(m_reply.headers, "Content-Length"))
            head += "Content-Length: " + QByteArray::number(m_reply.declaredLength.value_or(length)) + "\r\n";
        if (!m_keepAlive)
            head += "Connection: close\r\n";
        else if (m_old)
            head += "Connection: keep-alive\r\n";
        head += "\r\n";

        if (!m_reply.source && !m_chunked && m_reply.bytesPerSecond == 0 && m_left <= joinLimit) {
            head.append(m_reply.body.constData(), qsizetype(m_left));
            m_bytesServed += m_left;
            m_left = 0;
        }
        m_socket->write(head);
        m_clock.start();
        m_ended = false;
        m_started = true;
        pump();
    }

    void goOn()
    {
        if (m_busy)
            pump();
        else
            serve();
    }

    void pump()
    {
        if (!m_started || m_pumping || !isOpen())
            return;
        m_pumping = true;
        while (m_left > 0 && m_socket->bytesToWrite() < outputLimit) {
            qint64 size = std::min(m_left, pieceSize);
            if (m_reply.bytesPerSecond > 0) {
                size = std::min(size, m_reply.bytesPerSecond * (m_clock.elapsed() + 20) / 1000 - m_sent);
                if (size <= 0) {
                    m_slow.start(20);
                    break;
                }
            }
            const QByteArray piece = m_reply.source ? m_reply.source->read(size) : m_reply.body.sliced(m_sent, size);
            if (piece.isEmpty()) {
                m_cut = true; // The source holds less than was promised: an honest break instead of a hanging client.
                m_left = 0;
                break;
            }
            m_socket->write(m_chunked ? QByteArray(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n") : piece);
            m_sent += piece.size();
            m_left -= piece.size();
            m_bytesServed += piece.size();
        }
        if (m_left == 0 && !m_ended) {
            m_ended = true;
            if (m_chunked && !m_cut && !m_headOnly)
                m_socket->write("0\r\n\r\n");
        }
        if (m_ended && !m_serving)
            flush();
        m_pumping = false;
        if (!m_ended)
            return;
        if (m_cut) {
            if (m_socket->bytesToWrite() == 0)
                m_socket->abort();
            return;
        }
        finish();
    }

    void finish()
    {
        m_busy = false;
        m_started = false;
        m_reply = {};
        if (m_keepAlive) {
            serve();
            return;
        }
        // A client that is still sending would lose the answer if the connection were reset now.
        m_closing = true;
        if (m_refused || m_socket->bytesAvailable() > 0)
            QTimer::singleShot(300, m_socket, &QTcpSocket::disconnectFromHost);
        else
            m_socket->disconnectFromHost();
    }

    QTcpSocket *m_socket;
    const Handler &m_handler;
    qint64 &m_bytesServed;

    std::optional<http::request_parser<http::string_body>> m_parser;
    boost::system::error_code m_error;
    QByteArray m_input;
    qsizetype m_used = 0;
    bool m_wantsMore = false;
    bool m_continued = false;
    bool m_serving = false;
    bool m_isTold = false;

    Reply m_reply;
    QElapsedTimer m_clock;
    QTimer m_slow;
    qint64 m_left = 0;
    qint64 m_sent = 0;
    bool m_busy = false;
    bool m_started = false;
    bool m_pumping = false;
    bool m_ended = false;
    bool m_cut = false;
    bool m_chunked = false;
    bool m_headOnly = false;
    bool m_keepAlive = true;
    bool m_old = false;
    bool m_closing = false;
    bool m_refused = false;
};

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(new QTcpServer(this))
{
    m_server->setListenBacklogSize(256);
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new HttpConnection(socket, m_handler, m_bytesServed, this);
    });
}

HttpServer::~HttpServer()
{
    // The connections refer to members of this object.
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

bool HttpServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

} // namespace edgewise::sandbox

#include "httpserver.moc"
