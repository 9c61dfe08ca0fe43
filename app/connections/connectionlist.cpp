#include "app/connections/connectionlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 sizeLimit = 8LL << 20;

struct Contents
{
    QList<Connection> connections;
    int unreadable = 0;
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error::Kind::File, path + ": "_L1 + file.errorString());
    if (file.size() > sizeLimit)
        return failed(Error::Kind::Malformed, path + ": too large to be a file of connections"_L1);
    return file.readAll();
}

Result<Contents> parse(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || !document.object().value("connections"_L1).isArray())
        return failed(Error::Kind::Malformed, u"not a file of connections"_s);
    Contents contents;
    const QJsonArray array = document.object().value("connections"_L1).toArray();
    for (const QJsonValue &value : array) {
        const Result<Connection> connection = Connection::fromJson(value.toObject());
        const auto isThere = [&](const Connection &one) { return one.id == connection->id; };
        if (!connection || std::any_of(contents.connections.cbegin(), contents.connections.cend(), isThere))
            ++contents.unreadable;
        else
            contents.connections.append(*connection);
    }
    return contents;
}

Result<> write(const QString &path, const QList<Connection> &connections)
{
    QJsonArray array;
    for (const Connection &connection : connections) {
        if (!connection.sandbox)
            array.append(connection.toJson());
    }
    const QJsonObject root{{u"version"_s, 1}, {u"connections"_s, array}};

    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(root).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<>() : failed(Error::Kind::File, path + ": "_L1 + file.errorString());
}

bool leadsElsewhere(const Connection &one, const Connection &other)
{
    return one.cdpBase() != other.cdpBase() || one.edgeBase() != other.edgeBase() || one.tokenAddress() != other.tokenAddress() ||
           one.caFile != other.caFile;
}

QString freePath(const QString &wanted)
{
    QString path = wanted;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = wanted + u'.' + QString::number(n);
    return path;
}

} // namespace

ConnectionList::ConnectionList(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{}

Result<> ConnectionList::load()
{
    if (!QFileInfo::exists(m_file))
        return {};
    const Result<QByteArray> bytes = bytesOf(m_file);
    if (!bytes && bytes.error().kind == Error::Kind::File)
        return tl::unexpected(bytes.error());
    const Result<Contents> contents = bytes.and_then(parse);

    QList<Connection> kept = contents ? contents->connections : QList<Connection>();
    std::copy_if(m_connections.cbegin(), m_connections.cend(), std::back_inserter(kept), [](const Connection &one) { return one.sandbox; });
    m_connections = std::move(kept);
    Q_EMIT changed();
    if (contents && contents->unreadable == 0)
        return {};

    // A later save must not overwrite what a person may still mend by hand.
    const QString aside = freePath(m_file + ".damaged"_L1);
    const bool isKept = contents ? QFile::copy(m_file, aside) : QFile::rename(m_file, aside);
    if (!isKept)
        return failed(Error::Kind::File, m_file + ": damaged, and it could not be set aside"_L1);
    return failed(Error::Kind::File, m_file + ": damaged; kept as "_L1 + QFileInfo(aside).fileName());
}

std::optional<Connection> ConnectionList::find(const QString &id) const
{
    const auto at = std::find_if(m_connections.cbegin(), m_connections.cend(), [&](const Connection &one) { return one.id == id; });
    return at == m_connections.cend() ? std::nullopt : std::optional(*at);
}

std::optional<Connection> ConnectionList::findByName(const QString &name) const
{
    const auto at = std::find_if(m_connections.cbegin(), m_connections.cend(), [&](const Connection &one) { return one.name == name; });
    return at == m_connections.cend() ? std::nullopt : std::optional(*at);
}

Result<> ConnectionList::save(const Connection &connection)
{
    if (connection.sandbox) {
        addSandbox(connection);
        return {};
    }
    QList<Connection> next = m_connections;
    const auto at = std::find_if(next.begin(), next.end(), [&](const Connection &one) { return one.id == connection.id; });
    if (at != next.end())
        *at = connection;
    else
        next.insert(std::find_if(next.cbegin(), next.cend(), [](const Connection &one) { return one.sandbox; }), connection);
    return adopt(next);
}

Result<> ConnectionList::remove(const QString &id)
{
    QList<Connection> next = m_connections;
    next.removeIf([&](const Connection &one) { return one.id == id && !one.sandbox; });
    return adopt(next);
}

void ConnectionList::addSandbox(const Connection &connection)
{
    m_connections.removeIf([](const Connection &one) { return one.sandbox; });
    m_connections.append(connection);
    m_connections.last().sandbox = true;
    Q_EMIT changed();
}

Result<ConnectionList::Import> ConnectionList::readImport(const QString &file) const
{
    const Result<Contents> contents = bytesOf(file).and_then(parse);
    if (!contents)
        return tl::unexpected(contents.error());
    Import import;
    import.unreadable = contents->unreadable;
    for (Connection connection : contents->connections) {
        const std::optional<Connection> here = find(connection.id);
        // What unlocks a destructive action is decided on this computer, never by a file.
        connection.contentUnlockedAt = here ? here->contentUnlockedAt : QDateTime();
        if (!check(connection).isEmpty()) {
            ++import.unreadable;
            continue;
        }
        if (!here) {
            import.added.append(connection.name);
        } else if (here->sandbox || leadsElsewhere(*here, connection)) {
            connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            connection.contentUnlockedAt = {};
            import.separate.append(connection.name);
        } else {
            import.replaced.append(connection.name);
        }
        import.connections.append(connection);
    }
    return import;
}

Result<> ConnectionList::take(const Import &import)
{
    QList<Connection> next = m_connections;
    for (const Connection &connection : import.connections) {
        const auto at = std::find_if(next.begin(), next.end(), [&](const Connection &one) { return one.id == connection.id; });
        if (at != next.end())
            *at = connection;
        else
            next.insert(std::find_if(next.cbegin(), next.cend(), [](const Connection &one) { return one.sandbox; }), connection);
    }
    return adopt(next);
}

Result<int> ConnectionList::importFile(const QString &file)
{
    const Result<Import> import = readImport(file);
    if (!import)
        return tl::unexpected(import.error());
    if (const Result<> taken = take(*import); !taken)
        return tl::unexpected(taken.error());
    return int(import->connections.size());
}

Result<> ConnectionList::exportFile(const QString &file) const
{
    return write(file, m_connections);
}

Result<> ConnectionList::adopt(const QList<Connection> &connections)
{
    if (const Result<> written = write(m_file, connections); !written)
        return written;
    m_connections = connections;
    Q_EMIT changed();
    return {};
}

} // namespace edgewise
