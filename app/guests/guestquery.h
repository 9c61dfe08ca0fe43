#pragma once

#include "app/guests/guest.h"

#include <QCoreApplication>

namespace edgewise {

/// What a person typed to find guests, and how it is understood (guest-api.md section 5.2).
struct GuestQuery
{
    enum class Kind { Everybody, Ref, Email, Phone, Identifier, Name, Member };

    Kind kind = Kind::Everybody;
    QString text = {};     ///< As typed, without spaces at the ends.
    QString provider = {}; ///< Of an identifier.
    QString id = {};
    QString member = {}; ///< For Member: "city".

    /// Recognises what it is by its form. Two words are a first and a last name; `last, first` too.
    [[nodiscard]] static GuestQuery parse(const QString &typed);
    /// Takes it for that, whatever its form.
    [[nodiscard]] static GuestQuery as(Kind kind, const QString &typed, const QString &member = {});
    /// The other reading worth offering, such as "as a name" or "as a last name"; nothing when there is none.
    [[nodiscard]] std::optional<GuestQuery> otherReading() const;

    /// "E-MAIL": the tag beside the sentence; translated.
    [[nodiscard]] QString tag() const;
    /// "Guests with exactly this address, as main e-mail or among the others."
    [[nodiscard]] QString sentence() const;
    /// Whether Sitecore's own definition knows the filter. For others: "may not be supported here" (section 0a).
    [[nodiscard]] bool isDocumented() const;
    /// Each is one search to send; their results belong together (a name alone is searched as first and as last name).
    [[nodiscard]] QList<QList<std::pair<QString, QString>>> filters() const;

    enum class Match { Exact, Near, None };
    struct Found
    {
        Match match = Match::None;
        QString where = {}; ///< "E-mail", "Other e-mails", "Phone numbers": translated; for the column "Found in".
    };
    /// Compares by itself, because how the service compares is not documented.
    [[nodiscard]] Found match(const Guest &guest) const;

    bool operator==(const GuestQuery &) const = default;

    Q_DECLARE_TR_FUNCTIONS(edgewise::GuestQuery)
};

/// The members besides the recognised kinds that a person may search by, for the field chooser.
[[nodiscard]] QStringList searchableMembers();

} // namespace edgewise
