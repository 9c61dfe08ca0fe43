#pragma once

#include "app/core/problem.h"
#include "app/guests/extension.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace edgewise {

/// A name that another system knows a person by.
struct Identifier
{
    QString provider;
    QString id;
    QString expiryDate = {}; ///< As it came; empty when there is none.

    bool operator==(const Identifier &) const = default;
};

/// A person as Sitecore CDP has them (guest-api.md section 6). The record is kept as the service sent it, so that what nobody documented
/// survives and what was not touched stays equal to the letter.
struct Guest
{
    ExactJson record = ExactJson::emptyObject(); ///< Without the data extensions.
    /// All that are there; nothing when the service did not say which there are.
    std::optional<QList<Extension>> extensions = {};

    bool operator==(const Guest &) const = default;

    /// A guest with or without its extensions, in all shapes of section 5.3. Malformed when it is no object; a guest without a reference
    /// takes it from `href`.
    [[nodiscard]] static Result<Guest> fromJson(const ExactJson &json);
    /// Everything again: the record and, under `dataExtensions`, the extensions. What is kept on disk; fromJson() reads it.
    [[nodiscard]] ExactJson toJson() const;

    [[nodiscard]] QString ref() const;
    /// A member that is a text; empty when it is not.
    [[nodiscard]] QString text(QStringView member) const { return record.value(member).text(); }
    [[nodiscard]] QString type() const { return text(u"guestType"); }
    /// First and last name; empty when there is neither.
    [[nodiscard]] QString name() const;
    /// `email`, else the first of `emails`.
    [[nodiscard]] QString email() const;
    /// `email` and all of `emails`, each once (whatever its case).
    [[nodiscard]] QStringList emails() const;
    [[nodiscard]] QStringList otherEmails() const;
    [[nodiscard]] QStringList phones() const;
    [[nodiscard]] QStringList street() const;
    [[nodiscard]] QList<Identifier> identifiers() const;
    /// A date-time member; invalid when absent or unreadable.
    [[nodiscard]] QDateTime time(QStringView member) const;
    [[nodiscard]] QDateTime lastSeen() const { return time(u"lastSeen"); }
    /// The name, else the e-mail, else "No name".
    [[nodiscard]] QString title() const;

    /// Sets the first address and the others the way this guest holds them: `emails` always, `email` where it had one or is to be new.
    void setEmails(const QString &first, const QStringList &others);
    void setIdentifiers(const QList<Identifier> &wanted);
    /// Sets a text; an empty one clears the member (removes it from the record).
    void setText(const QString &member, const QString &text);
    /// Sets a list of texts; an empty list stays an empty list when the member was there, and is not added when it was not.
    void setTexts(const QString &member, const QStringList &texts);

    Q_DECLARE_TR_FUNCTIONS(edgewise::Guest)
};

/// Whether it only says where something is, as an item of a collection that is not expanded does.
[[nodiscard]] bool isLink(const ExactJson &json);

/// A time as this API writes it (`…T16:17:16.000Z`, without milliseconds, without seconds, or a bare date); invalid when it is none.
[[nodiscard]] QDateTime readTime(const QString &text);
/// As the API wants it written: `yyyy-MM-ddTHH:mm:ss.SSSZ`.
[[nodiscard]] QString writeTime(const QDateTime &time);

/// One attribute of a guest as forms and lists of changes know it.
struct GuestField
{
    enum class Kind { Text, Choice, Date, Country, Texts, Identifiers };
    QString member; ///< On the wire: "firstName".
    QString name;   ///< Fixed, in English: "First name"; the objectName of its control.
    QString label;  ///< For the person.
    Kind kind = Kind::Text;
    QStringList samples = {}; ///< Values to offer, as the service writes them.
};
/// Those a person can edit, in the order of the form.
[[nodiscard]] QList<GuestField> guestFields();
/// The label of any member, known or not ("identityStatus").
[[nodiscard]] QString guestLabel(const QString &member);
/// Members the service sets by itself, and those that stand for the extensions; never sent.
[[nodiscard]] bool isSetByService(QStringView member);
/// With them `subscriptions`, `zipCode` and `identityStatus`, which are shown and never sent in a PATCH.
[[nodiscard]] bool isReadOnly(QStringView member);

/// What is wrong with a guest as typed, extensions apart; Problem::field is the member's name.
[[nodiscard]] QList<Problem> check(const Guest &guest);

} // namespace edgewise
