#include "app/downloads/journal.h"

#include "app/core/database.h"

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr auto afterTrouble = 5s;

Result<Journal::Kept> readAll(Database &database)
{
    // What is told to be durable has to be: without this the last changes may be gone after a power cut.
    if (const auto set = database.run(u"PRAGMA synchronous=FULL"_s); !set)
        return tl::unexpected(set.error());
    Journal::Kept kept;
    auto bodies = database.run(u"SELECT id, body FROM download ORDER BY id"_s);
    if (!bodies)
        return tl::unexpected(bodies.error());
    while (bodies->next())
        kept.bodies.emplace(bodies->value(0).toULongLong(), bodies->value(1).toByteArray());
    auto settings = database.run(u"SELECT name, value FROM downloadSetting"_s);
    if (!settings)
        return tl::unexpected(settings.error());
    while (settings->next())
        kept.settings.emplace(settings->value(0).toString(), settings->value(1).toLongLong());
    return kept;
}

} // namespace

Journal::Journal(QString databaseFile, std::function<void(const Error &)> troubled)
    : m_file(std::move(databaseFile))
    , m_troubled(std::move(troubled))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

Journal::~Journal() = default;

bool Journal::hasDownloads(Database &database)
{
    auto found = database.run(u"SELECT 1 FROM download LIMIT 1"_s);
    return !found || found->next();
}

Journal::Kept Journal::kept()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_kept.has_value(); });
    return *m_kept;
}

void Journal::change(const std::function<void(Changes &)> &how)
{
    {
        const std::lock_guard lock(m_mutex);
        how(m_changes);
        ++m_asked;
    }
    m_changed.notify_all();
}

void Journal::put(const std::map<quint64, QByteArray> &bodies)
{
    change([&](Changes &changes) {
        for (const auto &[id, body] : bodies)
            changes.bodies[id] = body;
    });
}

void Journal::remove(quint64 id)
{
    change([&](Changes &changes) { changes.bodies[id] = std::nullopt; });
}

void Journal::putSetting(const QString &name, qint64 value)
{
    change([&](Changes &changes) { changes.settings[name] = value; });
}

bool Journal::settle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this, ticket = m_asked] { return m_tried >= ticket; });
    return m_isWritten;
}

void Journal::run(const std::stop_token &stop)
{
    Database database(m_file);
    bool isTroubled = false;
    const auto tell = [&](const Error &error) {
        if (!std::exchange(isTroubled, true))
            m_troubled(error);
    };
    auto read = readAll(database);
    if (!read)
        tell(read.error());
    std::unique_lock lock(m_mutex);
    m_kept = read.value_or(Kept());
    m_changed.notify_all();

    for (;;) {
        const auto isAsked = [this] { return m_asked > m_tried; };
        if (!m_changed.wait(lock, stop, isAsked))
            return;
        const Changes changes = std::exchange(m_changes, {});
        const quint64 ticket = m_asked;
        lock.unlock();
        const auto written = database.together([&]() -> Result<> {
            for (const auto &[id, body] : changes.bodies) {
                const auto put = body ? database.run(u"INSERT OR REPLACE INTO download (id, body) VALUES (?, ?)"_s, {id, *body})
                                      : database.run(u"DELETE FROM download WHERE id = ?"_s, {id});
                if (!put)
                    return tl::unexpected(put.error());
            }
            for (const auto &[name, value] : changes.settings) {
                const auto put = database.run(u"INSERT OR REPLACE INTO downloadSetting (name, value) VALUES (?, ?)"_s, {name, value});
                if (!put)
                    return tl::unexpected(put.error());
            }
            return {};
        });
        if (written)
            isTroubled = false;
        else
            tell(written.error());
        lock.lock();
        m_tried = ticket;
        m_isWritten = written.has_value();
        if (!written) {
            // What was put meanwhile is newer.
            m_changes.bodies.insert(changes.bodies.cbegin(), changes.bodies.cend());
            m_changes.settings.insert(changes.settings.cbegin(), changes.settings.cend());
        }
        m_changed.notify_all();
        if (!written) {
            if (m_changed.wait_for(lock, stop, afterTrouble, isAsked); stop.stop_requested())
                return;
            ++m_asked;
        }
    }
}

} // namespace edgewise
