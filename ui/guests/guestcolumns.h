#pragma once

#include "app/guests/guest.h"

#include <QCollator>
#include <QCoreApplication>
#include <QList>

#include <compare>
#include <optional>

namespace edgewise {

/// What the table of guests can show, and how each column reads and sorts.
struct GuestColumns
{
    enum Column {
        Name,
        Type,
        Email,
        Found,
        Phone,
        City,
        Country,
        LastSeen,
        Created,
        Reference,
        Identifiers,
        OtherEmails,
        LastName,
        Gender,
        DateOfBirth,
        PostCode,
        Language,
        FirstSeen,
        Modified,
        Count
    };

    [[nodiscard]] static QString title(Column column);
    /// Those that show until the person chooses others.
    [[nodiscard]] static bool isUsual(Column column);
    /// The member the service sorts by; empty when it cannot.
    [[nodiscard]] static QString sortMember(Column column);
    /// A point in time, shown as "3 min ago".
    [[nodiscard]] static bool isTime(Column column);

    /// For eyes. Found belongs to the search and is empty here.
    [[nodiscard]] static QString text(const Guest &guest, Column column);
    /// For files: times as they came.
    [[nodiscard]] static QString cell(const Guest &guest, Column column);
    /// "Customer"
    [[nodiscard]] static QString typeName(const QString &guestType);

    /// In which order texts or times stand; what is empty stands last whatever the direction.
    class Key final
    {
    public:
        Key(const QCollator &collator, const QString &text);
        explicit Key(const QDateTime &time);

        [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
        [[nodiscard]] bool operator<(const Key &other) const;

    private:
        bool m_isEmpty;
        qint64 m_time = 0;
        std::optional<QCollatorSortKey> m_text;
    };
    /// Of a record as Guest::toJson() writes it, compact; reads no more of it than the column needs.
    [[nodiscard]] static Key key(const QCollator &collator, const QByteArray &record, Column column);

    Q_DECLARE_TR_FUNCTIONS(edgewise::GuestColumns)
};

} // namespace edgewise
