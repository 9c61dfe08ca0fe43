#include "app/sandbox/guesttable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

QString text(const SandboxJson &object, QStringView name)
{
    const SandboxJson *member = object.find(name);
    return member && member->is(SandboxJson::Kind::String) ? member->text : QString();
}

QStringList texts(const SandboxJson &object, QStringView name)
{
    QStringList all;
    if (const SandboxJson *member = object.find(name)) {
        for (const SandboxJson &item : member->items)
            all += item.text;
    }
    return all;
}

GuestRow guestAt(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toLongLong(), query.value(3).toLongLong(),
            query.value(4).toLongLong(), query.value(5).toLongLong(),  query.value(6).toByteArray()};
}

ExtensionRow extensionAt(const QSqlQuery &query)
{
    return {query.value(0).toInt(), query.value(1).toByteArray(), query.value(2).toLongLong(), query.value(3).toLongLong(),
            query.value(4).toByteArray()};
}

QStringList searchIndexes()
{
    return {u"CREATE UNIQUE INDEX IF NOT EXISTS guestsByRef ON guests(ref)"_s,
            u"CREATE INDEX IF NOT EXISTS guestsByAge ON guests(created, ref)"_s,
            u"CREATE INDEX IF NOT EXISTS guestsByFirstName ON guests(firstName, created, ref)"_s,
            u"CREATE INDEX IF NOT EXISTS guestsByLastName ON guests(lastName, created, ref)"_s,
            u"CREATE INDEX IF NOT EXISTS guestsByWholeName ON guests(lastName, firstName, created, ref)"_s,
            u"CREATE INDEX IF NOT EXISTS guestsByType ON guests(guestType, created, ref)"_s,
            u"CREATE INDEX IF NOT EXISTS guestEmailsByAddress ON guestEmails(folded, guest)"_s,
            u"CREATE INDEX IF NOT EXISTS guestPhonesByNumber ON guestPhones(number, guest)"_s,
            u"CREATE INDEX IF NOT EXISTS guestIdentifiersByProvider ON guestIdentifiers(provider, identifier, guest)"_s,
            u"CREATE INDEX IF NOT EXISTS guestIdentifiersById ON guestIdentifiers(identifier, guest)"_s};
}

const QString guestColumns = u"id, ref, created, modified, firstSeen, lastSeen, document"_s;

} // namespace

GuestIndex GuestIndex::of(const SandboxJson &document)
{
    GuestIndex index;
    index.guestType = text(document, u"guestType");
    index.firstName = text(document, u"firstName");
    index.lastName = text(document, u"lastName");
    if (const QString email = text(document, u"email"); !email.isEmpty())
        index.emails += email;
    for (const QString &email : texts(document, u"emails")) {
        if (!index.emails.contains(email))
            index.emails += email;
    }
    index.phoneNumbers = texts(document, u"phoneNumbers");
    if (const SandboxJson *identifiers = document.find(u"identifiers")) {
        for (const SandboxJson &item : identifiers->items)
            index.identifiers.append({text(item, u"provider"), text(item, u"id")});
    }
    return index;
}

bool GuestFilter::isEmpty() const
{
    return !nothing && !email && !emailUntouched && !firstName && !lastName && !phoneNumber && !provider && !identifier && !guestType;
}

GuestTable::GuestTable(Store &store)
    : m_store(store)
{
    const bool isNew = m_store.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'guests'"_s).toInt() == 0;
    for (const QString &sql :
         {u"CREATE TABLE IF NOT EXISTS guests(id INTEGER PRIMARY KEY, ref BLOB NOT NULL, created INTEGER NOT NULL, modified INTEGER "
          "NOT NULL, firstSeen INTEGER NOT NULL, lastSeen INTEGER NOT NULL, guestType TEXT, firstName TEXT, lastName TEXT, email "
          "TEXT, document BLOB NOT NULL)"_s,
          u"CREATE TABLE IF NOT EXISTS guestEmails(folded TEXT NOT NULL, address TEXT NOT NULL, guest INTEGER NOT NULL)"_s,
          u"CREATE TABLE IF NOT EXISTS guestPhones(number TEXT NOT NULL, guest INTEGER NOT NULL)"_s,
          u"CREATE TABLE IF NOT EXISTS guestIdentifiers(provider TEXT NOT NULL, identifier TEXT NOT NULL, guest INTEGER NOT NULL)"_s,
          u"CREATE TABLE IF NOT EXISTS guestExtensions(guest INTEGER NOT NULL, slot INTEGER NOT NULL, ref BLOB NOT NULL, created "
          "INTEGER NOT NULL, modified INTEGER NOT NULL, pairs BLOB NOT NULL, PRIMARY KEY(guest, slot)) WITHOUT ROWID"_s,
          u"CREATE TABLE IF NOT EXISTS guestLags(guest INTEGER PRIMARY KEY, until INTEGER NOT NULL, doomed INTEGER NOT NULL)"_s})
        m_store.run(sql);
    if (isNew)
        finishBulk();
    m_lagging = m_store.value(u"SELECT count(*) FROM guestLags"_s).toLongLong();
}

void GuestTable::beginBulk()
{
    const auto indexes = searchIndexes();
    for (const QString &sql : indexes)
        m_store.run(u"DROP INDEX "_s + sql.section(u' ', sql.startsWith("CREATE UNIQUE"_L1) ? 6 : 5).section(u' ', 0, 0));
    m_count.reset();
}

void GuestTable::finishBulk()
{
    const auto indexes = searchIndexes();
    for (const QString &sql : indexes)
        m_store.run(sql);
}

qint64 GuestTable::insert(const GuestRow &row, const GuestIndex &index)
{
    const QString email = index.emails.isEmpty() ? QString() : index.emails.front().toCaseFolded();
    const QSqlQuery &query = m_store.run(
        u"INSERT INTO guests(ref, created, modified, firstSeen, lastSeen, guestType, firstName, lastName, email, document) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
        {row.ref, row.created, row.modified, row.firstSeen, row.lastSeen, index.guestType, index.firstName.toCaseFolded(),
         index.lastName.toCaseFolded(), email, row.document});
    const qint64 id = query.lastInsertId().toLongLong();
    writeIndex(id, index);
    if (m_count)
        ++*m_count;
    return id;
}

void GuestTable::writeIndex(qint64 guest, const GuestIndex &index)
{
    for (const QString &email : index.emails)
        m_store.run(u"INSERT INTO guestEmails(folded, address, guest) VALUES(?,?,?)"_s, {email.toCaseFolded(), email, guest});
    for (const QString &number : index.phoneNumbers)
        m_store.run(u"INSERT INTO guestPhones(number, guest) VALUES(?,?)"_s, {number, guest});
    for (const auto &[provider, identifier] : index.identifiers)
        m_store.run(u"INSERT INTO guestIdentifiers(provider, identifier, guest) VALUES(?,?,?)"_s, {provider, identifier, guest});
}

void GuestTable::update(const GuestRow &row, const GuestIndex &before, const GuestIndex &after)
{
    const QString email = after.emails.isEmpty() ? QString() : after.emails.front().toCaseFolded();
    m_store.run(
        u"UPDATE guests SET modified = ?, guestType = ?, firstName = ?, lastName = ?, email = ?, document = ? WHERE id = ?"_s,
        {row.modified, after.guestType, after.firstName.toCaseFolded(), after.lastName.toCaseFolded(), email, row.document, row.id});
    for (const QString &address : before.emails)
        m_store.run(u"DELETE FROM guestEmails WHERE folded = ? AND guest = ?"_s, {address.toCaseFolded(), row.id});
    for (const QString &number : before.phoneNumbers)
        m_store.run(u"DELETE FROM guestPhones WHERE number = ? AND guest = ?"_s, {number, row.id});
    for (const auto &[provider, identifier] : before.identifiers)
        m_store.run(u"DELETE FROM guestIdentifiers WHERE provider = ? AND identifier = ? AND guest = ?"_s, {provider, identifier, row.id});
    writeIndex(row.id, after);
}

void GuestTable::remove(const GuestRow &row)
{
    const std::optional<SandboxJson> document = SandboxJson::parse(row.document);
    update(row, document ? GuestIndex::of(*document) : GuestIndex(), {});
    m_store.run(u"DELETE FROM guestExtensions WHERE guest = ?"_s, {row.id});
    m_store.run(u"DELETE FROM guestLags WHERE guest = ?"_s, {row.id});
    m_store.run(u"DELETE FROM guests WHERE id = ?"_s, {row.id});
    if (m_count)
        --*m_count;
}

std::optional<GuestRow> GuestTable::find(const QByteArray &ref)
{
    QSqlQuery &query = m_store.run(QString(u"SELECT "_s + guestColumns + u" FROM guests WHERE ref = ?"_s), {ref});
    std::optional<GuestRow> row;
    if (query.next())
        row = guestAt(query);
    query.finish();
    return row;
}

qint64 GuestTable::count()
{
    if (!m_count)
        m_count = m_store.value(u"SELECT count(*) FROM guests"_s).toLongLong();
    return *m_count;
}

QString GuestTable::sortColumn(QStringView attribute)
{
    static const QHash<QString, QString> own{
        {u"createdAt"_s, u"created"_s}, {u"modifiedAt"_s, u"modified"_s}, {u"firstSeen"_s, u"firstSeen"_s},
        {u"lastSeen"_s, u"lastSeen"_s}, {u"firstName"_s, u"firstName"_s}, {u"lastName"_s, u"lastName"_s},
        {u"email"_s, u"email"_s},       {u"guestType"_s, u"guestType"_s}, {u"ref"_s, u"ref"_s}};
    static const QStringList written{u"title"_s,       u"gender"_s,         u"dateOfBirth"_s,    u"language"_s,
                                     u"nationality"_s, u"passportNumber"_s, u"passportExpiry"_s, u"city"_s,
                                     u"state"_s,       u"country"_s,        u"postCode"_s};
    const QString name = attribute.toString();
    if (written.contains(name))
        return u"json_extract(CAST(document AS TEXT), '$."_s + name + u"')"_s;
    return own.value(name);
}

std::pair<QString, QVariantList> GuestTable::condition(const GuestFilter &filter)
{
    QStringList parts;
    QVariantList values;
    const auto add = [&](const QString &part, const QVariantList &bound) {
        parts += part;
        values += bound;
    };
    if (filter.nothing)
        parts += u"0"_s;
    if (filter.email)
        add(u"id IN (SELECT guest FROM guestEmails WHERE folded = ?)"_s, {filter.email->toCaseFolded()});
    if (filter.emailUntouched)
        add(u"id IN (SELECT guest FROM guestEmails WHERE folded = ? AND address = ?)"_s,
            {filter.emailUntouched->toCaseFolded(), *filter.emailUntouched});
    if (filter.phoneNumber)
        add(u"id IN (SELECT guest FROM guestPhones WHERE number = ?)"_s, {*filter.phoneNumber});
    if (filter.provider && filter.identifier)
        add(u"id IN (SELECT guest FROM guestIdentifiers WHERE provider = ? AND identifier = ?)"_s, {*filter.provider, *filter.identifier});
    else if (filter.provider)
        add(u"id IN (SELECT guest FROM guestIdentifiers WHERE provider = ?)"_s, {*filter.provider});
    else if (filter.identifier)
        add(u"id IN (SELECT guest FROM guestIdentifiers WHERE identifier = ?)"_s, {*filter.identifier});
    if (filter.firstName)
        add(u"firstName = ?"_s, {filter.firstName->toCaseFolded()});
    if (filter.lastName)
        add(u"lastName = ?"_s, {filter.lastName->toCaseFolded()});
    if (filter.guestType) {
        // There are only three: next to anything else their index would be the slower one, and the plus keeps SQLite from it.
        add(parts.isEmpty() ? u"guestType = ?"_s : u"+guestType = ?"_s, {*filter.guestType});
    }
    if (m_lagging > 0)
        parts += u"id NOT IN (SELECT guest FROM guestLags WHERE NOT doomed)"_s;
    if (parts.isEmpty())
        return {};
    return {u" WHERE "_s + parts.join(" AND "_L1), values};
}

QList<GuestRow> GuestTable::search(const GuestFilter &filter, const QList<std::pair<QString, bool>> &order, qint64 offset, int limit)
{
    QStringList terms;
    bool downwards = false;
    for (const auto &[column, down] : order) {
        terms += column + (down ? " DESC"_L1 : " ASC"_L1);
        downwards = down;
    }
    // The same direction to the end, so that one index can answer it.
    for (const QString &last : {u"created"_s, u"ref"_s})
        terms += last + (downwards ? " DESC"_L1 : " ASC"_L1);
    const QString by = u" ORDER BY "_s + terms.join(u',');
    auto [where, values] = condition(filter);
    values += {limit, offset};

    // Skipping happens in the index alone; only the guests of the page are read.
    QSqlQuery &query = m_store.run(QString(u"SELECT "_s + guestColumns + u" FROM guests WHERE id IN (SELECT id FROM guests"_s + where + by +
                                           u" LIMIT ? OFFSET ?)"_s + by),
                                   values);
    QList<GuestRow> rows;
    while (query.next())
        rows += guestAt(query);
    query.finish();
    return rows;
}

qint64 GuestTable::count(const GuestFilter &filter)
{
    if (filter.isEmpty() && m_lagging == 0)
        return count();
    const auto [where, values] = condition(filter);
    return m_store.value(QString(u"SELECT count(*) FROM guests"_s + where), values).toLongLong();
}

QList<ExtensionRow> GuestTable::extensions(qint64 guest)
{
    QSqlQuery &query =
        m_store.run(u"SELECT slot, ref, created, modified, pairs FROM guestExtensions WHERE guest = ? ORDER BY slot"_s, {guest});
    QList<ExtensionRow> rows;
    while (query.next())
        rows += extensionAt(query);
    query.finish();
    return rows;
}

std::optional<ExtensionRow> GuestTable::extension(qint64 guest, int slot)
{
    QSqlQuery &query =
        m_store.run(u"SELECT slot, ref, created, modified, pairs FROM guestExtensions WHERE guest = ? AND slot = ?"_s, {guest, slot});
    std::optional<ExtensionRow> row;
    if (query.next())
        row = extensionAt(query);
    query.finish();
    return row;
}

void GuestTable::putExtension(qint64 guest, const ExtensionRow &row)
{
    m_store.run(u"INSERT OR REPLACE INTO guestExtensions(guest, slot, ref, created, modified, pairs) VALUES(?,?,?,?,?,?)"_s,
                {guest, row.slot, row.ref, row.created, row.modified, row.pairs});
}

void GuestTable::removeExtension(qint64 guest, int slot)
{
    m_store.run(u"DELETE FROM guestExtensions WHERE guest = ? AND slot = ?"_s, {guest, slot});
}

void GuestTable::hide(qint64 guest, qint64 until)
{
    m_store.run(u"INSERT OR REPLACE INTO guestLags(guest, until, doomed) VALUES(?,?,0)"_s, {guest, until});
    m_lagging = m_store.value(u"SELECT count(*) FROM guestLags"_s).toLongLong();
}

void GuestTable::doom(qint64 guest, qint64 until)
{
    m_store.run(u"INSERT OR REPLACE INTO guestLags(guest, until, doomed) VALUES(?,?,1)"_s, {guest, until});
    m_lagging = m_store.value(u"SELECT count(*) FROM guestLags"_s).toLongLong();
}

bool GuestTable::isHidden(qint64 guest)
{
    return m_lagging > 0 && m_store.value(u"SELECT 1 FROM guestLags WHERE guest = ? AND NOT doomed"_s, {guest}).isValid();
}

bool GuestTable::isDoomed(qint64 guest)
{
    return m_lagging > 0 && m_store.value(u"SELECT 1 FROM guestLags WHERE guest = ? AND doomed"_s, {guest}).isValid();
}

void GuestTable::settle(qint64 now)
{
    if (m_lagging == 0)
        return;
    QList<GuestRow> gone;
    QSqlQuery &query = m_store.run(
        QString(u"SELECT "_s + guestColumns + u" FROM guests WHERE id IN (SELECT guest FROM guestLags WHERE doomed AND until <= ?)"_s),
        {now});
    while (query.next())
        gone += guestAt(query);
    query.finish();
    for (const GuestRow &row : gone)
        remove(row);
    m_store.run(u"DELETE FROM guestLags WHERE until <= ?"_s, {now});
    m_lagging = m_store.value(u"SELECT count(*) FROM guestLags"_s).toLongLong();
}

} // namespace edgewise::sandbox
