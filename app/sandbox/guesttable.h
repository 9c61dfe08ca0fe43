#pragma once

#include "app/sandbox/sandboxjson.h"
#include "app/sandbox/store.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace edgewise::sandbox {

/// One guest: what the service adds to it, and what was written, as the text of a JSON object. Times are milliseconds since 1970.
struct GuestRow
{
    qint64 id = 0;
    QByteArray ref; ///< 16 bytes.
    qint64 created = 0;
    qint64 modified = 0;
    qint64 firstSeen = 0;
    qint64 lastSeen = 0;
    QByteArray document;
};

/// One extension of a guest: its pairs, as the text of a JSON object.
struct ExtensionRow
{
    int slot = 0; ///< 0 is `ext`, 1 is `ext1`, and so on.
    QByteArray ref;
    qint64 created = 0;
    qint64 modified = 0;
    QByteArray pairs;
};

/// The members of a guest that searches look at.
struct GuestIndex
{
    QString guestType, firstName, lastName;
    QStringList emails, phoneNumbers;
    QList<std::pair<QString, QString>> identifiers; ///< Provider and id.

    static GuestIndex of(const SandboxJson &document);
};

/// What a search asks for; all of it must hold.
struct GuestFilter
{
    std::optional<QString> email, emailUntouched, firstName, lastName, phoneNumber, provider, identifier, guestType;
    bool nothing = false; ///< Asks for something that no guest of the stand-in has.

    [[nodiscard]] bool isEmpty() const;
};

/// Guests and their extensions in the tenant's file.
class GuestTable
{
public:
    /// Makes the tables when they are missing.
    explicit GuestTable(Store &store);

    /// Writes without the indexes that searches need; `finishBulk()` makes them. For an empty table.
    void beginBulk();
    void finishBulk();

    qint64 insert(const GuestRow &row, const GuestIndex &index);
    void update(const GuestRow &row, const GuestIndex &before, const GuestIndex &after);
    void remove(const GuestRow &row);
    [[nodiscard]] std::optional<GuestRow> find(const QByteArray &ref);
    [[nodiscard]] qint64 count();

    /// `order` is a list of column and whether it is sorted downwards; see sortColumn(). Guests that are not visible before `visibleAt` are
    /// left out.
    QList<GuestRow> search(const GuestFilter &filter, const QList<std::pair<QString, bool>> &order, qint64 offset, int limit);
    qint64 count(const GuestFilter &filter);
    /// What to sort by for an attribute of a guest; empty when there is no such attribute.
    static QString sortColumn(QStringView attribute);

    QList<ExtensionRow> extensions(qint64 guest);
    std::optional<ExtensionRow> extension(qint64 guest, int slot);
    void putExtension(qint64 guest, const ExtensionRow &row);
    void removeExtension(qint64 guest, int slot);

    /// A guest that nobody sees before `until`, and one that is gone at `until`.
    void hide(qint64 guest, qint64 until);
    void doom(qint64 guest, qint64 until);
    [[nodiscard]] bool isHidden(qint64 guest);
    [[nodiscard]] bool isDoomed(qint64 guest);
    /// Ends what was to end before `now`.
    void settle(qint64 now);

private:
    void writeIndex(qint64 guest, const GuestIndex &index);
    std::pair<QString, QVariantList> condition(const GuestFilter &filter);

    Store &m_store;
    qint64 m_lagging = 0; ///< How many are hidden or doomed.
    std::optional<qint64> m_count;
};

} // namespace edgewise::sandbox
