#include "app/sandbox/sandbox.h"

#include "app/sandbox/dispatcher.h"
#include "app/sandbox/edgedata.h"
#include "app/sandbox/edgetenant.h"
#include "app/sandbox/exportdata.h"
#include "app/sandbox/exportworker.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/guestdata.h"
#include "app/sandbox/guesttable.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/publisher.h"
#include "app/sandbox/routes/controlroutes.h"
#include "app/sandbox/routes/edgeroutes.h"
#include "app/sandbox/routes/exportroutes.h"
#include "app/sandbox/routes/guestroutes.h"
#include "app/sandbox/routes/oauthroutes.h"
#include "app/sandbox/routes/presignedroutes.h"
#include "app/sandbox/routes/receiverroutes.h"
#include "app/sandbox/store.h"
#include "app/sandbox/tokens.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QThread>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString randomText(int size, QLatin1StringView letters)
{
    QString text;
    for (int i = 0; i < size; ++i)
        text += QChar(letters[QRandomGenerator::system()->bounded(int(letters.size()))]);
    return text;
}

} // namespace

QJsonObject Access::toJson() const
{
    return {{u"cdpBaseUrl"_s, cdpBaseUrl},
            {u"edgeBaseUrl"_s, edgeBaseUrl},
            {u"tokenUrl"_s, tokenUrl},
            {u"audience"_s, audience},
            {u"clientKey"_s, clientKey},
            {u"apiToken"_s, apiToken},
            {u"apiKey"_s, apiKey},
            {u"apiSecret"_s, apiSecret},
            {u"edgeClientId"_s, edgeClientId},
            {u"edgeClientSecret"_s, edgeClientSecret},
            {u"tenantId"_s, tenantId},
            {u"exports"_s, QJsonArray::fromStringList(exports)},
            {u"controlUrl"_s, controlUrl},
            {u"receiverUrl"_s, receiverUrl}};
}

/// Everything that lives on the thread of the stand-in.
class Sandbox::Server final : public QObject
{
public:
    std::optional<QString> open(const Options &options)
    {
        for (const QString &fault : options.faults) {
            const qsizetype equals = fault.indexOf(u'=');
            if (equals < 0)
                return u"%1 is not of the form NAME=VALUE."_s.arg(fault);
            if (const QString wrong = m_faults.set(fault.first(equals), fault.sliced(equals + 1)); !wrong.isEmpty())
                return wrong;
        }
        m_http = std::make_unique<HttpServer>([this](const Request &request) {
            return ControlRoutes::isControl(request) ? m_control->answer(request) : m_dispatcher.answer(request);
        });
        if (!m_http->listen(options.port))
            return u"Port %1 on 127.0.0.1 is taken."_s.arg(options.port);
        m_store = std::make_unique<Store>(options.folder);
        m_tokens = std::make_unique<Tokens>(*m_store);
        readAccess(options);
        m_edge = std::make_unique<EdgeTenant>(*m_store);
        m_publisher = std::make_unique<Publisher>(*m_edge, m_faults);
        m_control = std::make_unique<ControlRoutes>(ControlRoutes::Parts{.faults = m_faults,
                                                                         .tokens = *m_tokens,
                                                                         .edge = *m_edge,
                                                                         .publisher = *m_publisher,
                                                                         .counters = [this] { return counters(); },
                                                                         .forgetCounters = [this] { forgetCounters(); },
                                                                         .reset = [this] { reset(); }});
        openRoutes();
        return std::nullopt;
    }

    const Access &access() const { return m_access; }
    QString setFault(const QString &name, const QString &value) { return m_faults.set(name, value); }

    QJsonObject counters() const
    {
        if (!m_tokens)
            return {}; // It could not be started.
        return {{u"tokensIssued"_s, m_tokens->issued()},
                {u"requests"_s, m_dispatcher.counts()},
                {u"bytesServed"_s, m_http->bytesServed() - m_servedBefore}};
    }

private:
    void forgetCounters()
    {
        m_tokens->forgetCount();
        m_dispatcher.forgetCounts();
        m_servedBefore = m_http->bytesServed();
    }

    /// Seeds what is not there yet and opens the APIs on it.
    void openRoutes()
    {
        const auto seed = kept(u"seed"_s, {}).toUInt();
        if (m_edge->isEmpty()) {
            m_store->begin();
            seedEdge(*m_edge, seed);
            m_store->commit();
        }
        if (!m_store->value(u"SELECT 1 FROM tenant WHERE name = 'seeded'"_s).isValid()) {
            // Each of the two is there whole or not at all, should the last start have been broken off between them.
            if (GuestTable(*m_store).count() == 0)
                seedGuests(*m_store, kept(u"guests"_s, {}).toLongLong(), seed);
            if (exportNames(*m_store).isEmpty())
                seedExports(*m_store, seed);
            kept(u"seeded"_s, u"yes"_s);
        }
        m_access.exports = exportNames(*m_store);
        m_exports = std::make_unique<ExportWorker>(*m_store);
        std::vector<std::unique_ptr<Routes>> routes;
        routes.push_back(guestRoutes(*m_store, m_faults, m_access));
        routes.push_back(exportRoutes(*m_store, m_faults, *m_tokens, *m_exports, m_access));
        routes.push_back(presignedRoutes(*m_store, m_faults, *m_exports));
        routes.push_back(edgeRoutes(*m_edge, *m_tokens, m_faults, m_access));
        routes.push_back(oauthRoutes(*m_tokens, m_faults, m_access));
        routes.push_back(receiverRoutes());
        m_dispatcher.setRoutes(std::move(routes));
    }

    /// Back to the seeded tenant; credentials and tokens stay.
    void reset()
    {
        m_exports.reset(); // First, since it answers those who wait through the routes.
        m_dispatcher.setRoutes({});
        m_store->forget();
        m_store->value(u"PRAGMA foreign_keys = OFF"_s); // Tables go in any order.
        m_store->begin();
        for (const QString &table : m_store->database().tables()) {
            if (table != "tenant"_L1 && table != "tokens"_L1 && !table.startsWith("sqlite_"_L1))
                m_store->run(u"DROP TABLE \"%1\""_s.arg(table));
        }
        m_store->run(u"DELETE FROM tenant WHERE name = 'seeded'"_s);
        m_store->forget();
        m_store->commit();
        m_store->value(u"PRAGMA foreign_keys = ON"_s);
        m_edge->load();
        openRoutes();
    }

    QString kept(const QString &name, const QString &fresh)
    {
        m_store->run(u"INSERT OR IGNORE INTO tenant VALUES (?, ?)"_s, {name, fresh});
        return m_store->value(u"SELECT value FROM tenant WHERE name = ?"_s, {name}).toString();
    }

    void readAccess(const Options &options)
    {
        const auto plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
        const auto secret = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_L1;
        const QString root = u"http://127.0.0.1:%1"_s.arg(m_http->port());
        QRandomGenerator seeded(options.seed);

        m_store->begin();
        m_store->run(u"CREATE TABLE IF NOT EXISTS tenant (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID"_s);
        kept(u"seed"_s, QString::number(options.seed));
        kept(u"guests"_s, QString::number(options.guests));
        m_access.cdpBaseUrl = root;
        m_access.edgeBaseUrl = root + u"/api/admin/v1"_s;
        m_access.tokenUrl = root + u"/oauth/token"_s;
        m_access.controlUrl = root + u"/control"_s;
        m_access.receiverUrl = root + u"/receiver"_s;
        m_access.audience = u"https://api.sitecorecloud.io"_s;
        m_access.clientKey = kept(u"clientKey"_s, randomText(32, plain));
        m_access.apiToken = kept(u"apiToken"_s, randomText(40, plain));
        m_access.apiKey = kept(u"apiKey"_s, randomText(32, plain));
        m_access.apiSecret = kept(u"apiSecret"_s, randomText(64, secret));
        m_access.edgeClientId = kept(u"edgeClientId"_s, randomText(32, plain));
        m_access.edgeClientSecret = kept(u"edgeClientSecret"_s, randomText(64, secret));
        const auto four = [&seeded] { return QString::number(0x10000 + seeded.bounded(0x10000), 16).last(4); };
        const QString words[] = {four(), four(), four(), four()};
        m_access.tenantId = kept(u"tenantId"_s, u"harbor%1-website%2-sandbox%3-%4"_s.arg(words[0], words[1], words[2], words[3]));
        m_store->commit();
    }

    Access m_access;
    Faults m_faults;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Tokens> m_tokens;
    std::unique_ptr<EdgeTenant> m_edge;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<ControlRoutes> m_control;
    Dispatcher m_dispatcher{m_faults};
    qint64 m_servedBefore = 0;
    std::unique_ptr<ExportWorker> m_exports;
    std::unique_ptr<HttpServer> m_http;
};

Sandbox::Sandbox(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{}

Sandbox::~Sandbox()
{
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(
        m_server, [server = m_server] { delete server; }, Qt::BlockingQueuedConnection);
    m_thread->quit();
    m_thread->wait();
}

void Sandbox::makeServer()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"sandbox"_s);
    m_thread->start();
    m_server = new Server;
    m_server->moveToThread(m_thread.get());
}

std::optional<QString> Sandbox::start()
{
    makeServer();
    std::optional<QString> wrong;
    QMetaObject::invokeMethod(
        m_server, [&] { wrong = m_server->open(m_options); }, Qt::BlockingQueuedConnection);
    m_access = m_server->access();
    return wrong;
}

void Sandbox::startLater()
{
    makeServer();
    QMetaObject::invokeMethod(
        m_server,
        [this, server = m_server] {
            const auto wrong = server->open(m_options);
            QMetaObject::invokeMethod(
                this,
                [this, wrong, access = server->access()] {
                    m_access = access;
                    Q_EMIT started(wrong.value_or(QString()));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

QString Sandbox::setFault(const QString &name, const QString &value)
{
    QString wrong;
    if (!m_server)
        return u"The stand-in has not been started."_s;
    QMetaObject::invokeMethod(
        m_server, [&] { wrong = m_server->setFault(name, value); }, Qt::BlockingQueuedConnection);
    return wrong;
}

QJsonObject Sandbox::counters() const
{
    QJsonObject counters;
    if (!m_server)
        return counters;
    QMetaObject::invokeMethod(
        m_server, [&] { counters = m_server->counters(); }, Qt::BlockingQueuedConnection);
    return counters;
}

} // namespace edgewise::sandbox
