#include "app/guests/guest.h"

#include "app/core/clock.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString lastSegment(const QString &href)
{
    const QString path = href.section(u'?', 0, 0).section(u'#', 0, 0);
    return path.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

bool isOneOf(QStringView text, std::initializer_list<QStringView> all)
{
    return std::find(all.begin(), all.end(), text) != all.end();
}

// Extensions inside a guest (guest-api.md section 5.3).

/// The slot a member of the older kind is about: "extext1" and "ext1" are "ext1"; empty for any other member.
QString slotOfMember(const QString &member)
{
    const auto &names = Extension::slotNames();
    const auto found =
        std::find_if(names.cbegin(), names.cend(), [&](const QString &name) { return member == name || member == u"ext"_s + name; });
    return found == names.cend() ? QString() : *found;
}

/// Whether the value names extensions without showing them.
bool isOnlyLinks(const ExactJson &json)
{
    if (json.isNull() || isLink(json))
        return true;
    const ExactJson::Array items = json.isArray() ? json.items() : json.value(u"items").items();
    if (!items.isEmpty())
        return std::all_of(items.cbegin(), items.cend(), isLink);
    const ExactJson::Object members = json.members();
    return !json.isArray() && !json.contains(u"items") && !members.isEmpty() &&
           std::all_of(members.cbegin(), members.cend(), [](const ExactJson::Member &member) { return isLink(member.value); });
}

/// Takes `dataExtensions` or `extensions` out of the record. One that cannot be read stays there.
void takeCollection(Guest &guest, const QString &member)
{
    if (!guest.record.contains(member))
        return;
    const ExactJson value = guest.record.value(member);
    if (isOnlyLinks(value)) {
        guest.record.remove(member);
    } else if (const auto extensions = Extension::listFromJson(value)) {
        guest.record.remove(member);
        guest.extensions = *extensions;
    }
}

/// Takes members such as `extext1` out of the record.
void takeMembers(Guest &guest)
{
    const ExactJson::Object members = guest.record.members();
    for (const ExactJson::Member &member : members) {
        const QString slot = slotOfMember(member.name);
        if (slot.isEmpty() || !(member.value.contains(u"href") || member.value.contains(u"items")))
            continue;
        if (isOnlyLinks(member.value)) {
            guest.record.remove(member.name);
        } else if (const auto extensions = Extension::listFromJson(ExactJson::Object{{slot, member.value}})) {
            guest.record.remove(member.name);
            guest.extensions = guest.extensions.value_or(QList<Extension>()) + *extensions;
        }
    }
}

ExactJson wire(const Extension &extension)
{
    ExactJson json = ExactJson::emptyObject();
    json.set(u"name"_s, extension.name);
    const ExactJson::Object sent = extension.record.members();
    for (const ExactJson::Member &member : sent) {
        if (reservedKeys().contains(member.name) && member.name != "name"_L1)
            json.set(member.name, member.value);
    }
    const ExactJson::Object pairs = extension.pairs.members();
    for (const ExactJson::Member &pair : pairs)
        json.set(pair.name, pair.value);
    return json;
}

// Identifiers.

QString scalarText(const ExactJson &json)
{
    return json.kind() == ExactJson::Kind::Number ? QString::fromLatin1(json.number().text) : json.text();
}

Identifier identifier(const ExactJson &json)
{
    return {scalarText(json.value(u"provider")), scalarText(json.value(u"id")), json.value(u"expiryDate").text()};
}

/// "identityStatus" as "Identity status".
QString inWords(const QString &member)
{
    QString words;
    for (const QChar c : member) {
        if (c == u'_' || c == u'-') {
            words += u' ';
        } else if (c.isUpper() && !words.isEmpty() && !words.back().isUpper()) {
            words += u' ';
            words += c.toLower();
        } else {
            words += words.isEmpty() ? c.toUpper() : c;
        }
    }
    return words;
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^\\s@]+@[^\\s@]+$"_s);
    return pattern.match(text).hasMatch();
}

QList<Problem> checkEmails(const Guest &guest)
{
    QList<Problem> problems;
    const QStringList emails = guest.emails();
    for (qsizetype i = 0; i < emails.size(); ++i) {
        if (!looksLikeEmail(emails.at(i)))
            problems.append({i == 0 ? u"email"_s : u"emails"_s,
                             Guest::tr("“%1” is not an e-mail address. One reads name@example.com.").arg(emails.at(i))});
    }
    return problems;
}

QList<Problem> checkIdentifiers(const Guest &guest)
{
    QList<Problem> problems;
    const QList<Identifier> identifiers = guest.identifiers();
    for (const Identifier &each : identifiers) {
        if (each.provider.trimmed().isEmpty())
            problems.append({u"identifiers"_s, Guest::tr("An identifier needs a provider: the system that knows the person by it.")});
        else if (each.id.trimmed().isEmpty())
            problems.append({u"identifiers"_s, Guest::tr("The identifier of %1 needs an id.").arg(each.provider)});
        else if (!each.expiryDate.isEmpty() && !readTime(each.expiryDate).isValid())
            problems.append({u"identifiers"_s,
                             Guest::tr("“%1” is not a date. The identifier of %2 needs one or none.").arg(each.expiryDate, each.provider)});
    }
    return problems;
}

} // namespace

Result<Guest> Guest::fromJson(const ExactJson &json)
{
    if (!json.isObject())
        return failed(Error::Kind::Malformed, u"a guest is not a JSON object"_s);
    Guest guest{.record = json};
    if (guest.ref().isEmpty() && json.value(u"guest").isObject())
        guest.record = json.value(u"guest");
    takeCollection(guest, u"dataExtensions"_s);
    takeCollection(guest, u"extensions"_s);
    takeMembers(guest);
    return guest;
}

ExactJson Guest::toJson() const
{
    ExactJson json = record;
    if (extensions) {
        ExactJson::Array items;
        for (const Extension &extension : *extensions)
            items.append(wire(extension));
        ExactJson collection = ExactJson::emptyObject();
        collection.set(u"items"_s, items);
        json.set(u"dataExtensions"_s, collection);
    }
    return json;
}

QString Guest::ref() const
{
    for (const QStringView member : {QStringView(u"ref"), QStringView(u"guestRef")}) {
        if (QString ref = text(member); !ref.isEmpty())
            return ref;
    }
    return lastSegment(text(u"href"));
}

QString Guest::name() const
{
    return QString(text(u"firstName") + u' ' + text(u"lastName")).trimmed();
}

QString Guest::email() const
{
    const QString email = text(u"email");
    return email.isEmpty() ? record.value(u"emails").texts().value(0) : email;
}

QStringList Guest::emails() const
{
    QStringList once;
    const QStringList all = QStringList(text(u"email")) + record.value(u"emails").texts();
    for (const QString &email : all) {
        if (!email.isEmpty() && !once.contains(email, Qt::CaseInsensitive))
            once.append(email);
    }
    return once;
}

QStringList Guest::otherEmails() const
{
    return emails().mid(1);
}

QStringList Guest::phones() const
{
    return record.value(u"phoneNumbers").texts();
}

QStringList Guest::street() const
{
    return record.value(u"street").texts();
}

QList<Identifier> Guest::identifiers() const
{
    QList<Identifier> identifiers;
    const ExactJson::Array items = record.value(u"identifiers").items();
    for (const ExactJson &item : items) {
        if (item.isObject())
            identifiers.append(identifier(item));
    }
    return identifiers;
}

QDateTime Guest::time(QStringView member) const
{
    return readTime(text(member));
}

QString Guest::title() const
{
    if (QString known = name(); !known.isEmpty())
        return known;
    if (QString known = email(); !known.isEmpty())
        return known;
    return tr("No name");
}

void Guest::setEmails(const QString &first, const QStringList &others)
{
    QStringList wanted;
    const QStringList all = QStringList(first) + others;
    for (const QString &email : all) {
        if (!email.isEmpty() && !wanted.contains(email, Qt::CaseInsensitive))
            wanted.append(email);
    }
    if (wanted == emails())
        return;
    if (ref().isEmpty() || record.contains(u"email"))
        setText(u"email"_s, wanted.value(0));
    setTexts(u"emails"_s, wanted);
}

void Guest::setIdentifiers(const QList<Identifier> &wanted)
{
    if (wanted == identifiers())
        return;
    // What else an identifier held is kept with it.
    ExactJson::Array before = record.value(u"identifiers").items();
    ExactJson::Array items;
    for (const Identifier &each : wanted) {
        const auto same = std::find_if(before.cbegin(), before.cend(), [&](const ExactJson &json) {
            const Identifier one = identifier(json);
            return one.provider == each.provider && one.id == each.id;
        });
        ExactJson item = ExactJson::emptyObject();
        if (same == before.cend()) {
            item.set(u"provider"_s, each.provider);
            item.set(u"id"_s, each.id);
        } else {
            item = *same;
            before.erase(same);
        }
        if (each.expiryDate != item.value(u"expiryDate").text()) {
            if (each.expiryDate.isEmpty())
                item.remove(u"expiryDate");
            else
                item.set(u"expiryDate"_s, each.expiryDate);
        }
        items.append(item);
    }
    record.set(u"identifiers"_s, items);
}

void Guest::setText(const QString &member, const QString &text)
{
    if (text == this->text(member))
        return;
    if (text.isEmpty())
        record.remove(member);
    else
        record.set(member, text);
}

void Guest::setTexts(const QString &member, const QStringList &texts)
{
    if (texts != record.value(member).texts())
        record.set(member, ExactJson::fromStrings(texts));
}

bool isLink(const ExactJson &json)
{
    static const QStringList known{u"href"_s, u"offset"_s, u"limit"_s, u"first"_s, u"last"_s, u"next"_s, u"prev"_s, u"previous"_s};
    const ExactJson::Object members = json.members();
    return json.contains(u"href") && std::all_of(members.cbegin(), members.cend(), [](const ExactJson::Member &member) {
               return known.contains(member.name, Qt::CaseInsensitive);
           });
}

QDateTime readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // A bare date, or a time without a zone.
    return time.toUTC();
}

QString writeTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QList<GuestField> guestFields()
{
    using Kind = GuestField::Kind;
    return {
        {u"guestType"_s, u"Guest type"_s, Guest::tr("Guest type"), Kind::Choice, {u"visitor"_s, u"customer"_s, u"traveller"_s}},
        {u"title"_s, u"Title"_s, Guest::tr("Title"), Kind::Choice, {u"Br"_s,    u"Brigadier"_s, u"Capt"_s,   u"Colonel"_s, u"Dame"_s,
                                                                    u"Dr"_s,    u"Elder"_s,     u"Fr"_s,     u"General"_s, u"Hon"_s,
                                                                    u"Judge"_s, u"Lord"_s,      u"Master"_s, u"Miss"_s,    u"Mr"_s,
                                                                    u"Mrs"_s,   u"Ms"_s,        u"Mstr"_s,   u"Prof"_s,    u"Rabbi"_s,
                                                                    u"Rev"_s,   u"Shaikha"_s,   u"Sheikh"_s, u"Sir"_s,     u"Sister"_s,
                                                                    u"Sr"_s}},
        {u"gender"_s, u"Gender"_s, Guest::tr("Gender"), Kind::Choice, {u"male"_s, u"female"_s, u"unknown"_s}},
        {u"firstName"_s, u"First name"_s, Guest::tr("First name")},
        {u"lastName"_s, u"Last name"_s, Guest::tr("Last name")},
        {u"dateOfBirth"_s, u"Date of birth"_s, Guest::tr("Date of birth"), Kind::Date},
        {u"language"_s, u"Language"_s, Guest::tr("Language")},
        {u"email"_s, u"Email"_s, Guest::tr("Email")},
        {u"phoneNumbers"_s, u"Phone numbers"_s, Guest::tr("Phone numbers"), Kind::Texts},
        {u"emails"_s, u"Other e-mails"_s, Guest::tr("Other e-mails"), Kind::Texts},
        {u"street"_s, u"Street"_s, Guest::tr("Street"), Kind::Texts},
        {u"country"_s, u"Country"_s, Guest::tr("Country"), Kind::Country},
        {u"city"_s, u"City"_s, Guest::tr("City")},
        {u"state"_s, u"State"_s, Guest::tr("State")},
        {u"postCode"_s, u"Post code"_s, Guest::tr("Post code")},
        {u"nationality"_s, u"Nationality"_s, Guest::tr("Nationality")},
        {u"passportNumber"_s, u"Passport number"_s, Guest::tr("Passport number")},
        {u"passportExpiry"_s, u"Passport expiry"_s, Guest::tr("Passport expiry"), Kind::Date},
        {u"identifiers"_s, u"Identifiers"_s, Guest::tr("Identifiers"), Kind::Identifiers},
    };
}

QString guestLabel(const QString &member)
{
    const QList<GuestField> fields = guestFields();
    for (const GuestField &field : fields) {
        if (field.member == member)
            return field.label;
    }
    if (member == "ref"_L1)
        return Guest::tr("Reference");
    if (member == "href"_L1)
        return Guest::tr("Address of the record");
    if (member == "createdAt"_L1)
        return Guest::tr("Created");
    if (member == "modifiedAt"_L1)
        return Guest::tr("Modified");
    if (member == "firstSeen"_L1)
        return Guest::tr("First seen");
    if (member == "lastSeen"_L1)
        return Guest::tr("Last seen");
    if (member == "subscriptions"_L1)
        return Guest::tr("Subscriptions");
    return inWords(member);
}

bool isSetByService(QStringView member)
{
    return isOneOf(
        member, {u"ref", u"guestRef", u"href", u"createdAt", u"modifiedAt", u"firstSeen", u"lastSeen", u"dataExtensions", u"extensions"});
}

bool isReadOnly(QStringView member)
{
    return isSetByService(member) || isOneOf(member, {u"subscriptions", u"zipCode", u"identityStatus"});
}

QList<Problem> check(const Guest &guest)
{
    QList<Problem> problems;
    // A guest that is there already may have a type of its own, such as a retired state.
    if (const QString type = guest.type(); guest.ref().isEmpty() && !isOneOf(type, {u"visitor", u"customer", u"traveller"})) {
        problems.append({u"guestType"_s, type.isEmpty()
                                             ? Guest::tr("A guest type is needed: visitor, customer or traveller.")
                                             : Guest::tr("“%1” is not a guest type. Choose visitor, customer or traveller.").arg(type)});
    }
    if (const QString text = guest.text(u"dateOfBirth"); !text.isEmpty()) {
        const QDateTime born = readTime(text);
        if (!born.isValid())
            problems.append({u"dateOfBirth"_s, Guest::tr("“%1” is not a date.").arg(text)});
        else if (born >= now())
            problems.append({u"dateOfBirth"_s, Guest::tr("A date of birth is in the past.")});
    }
    if (const QString text = guest.text(u"passportExpiry"); !text.isEmpty() && !readTime(text).isValid())
        problems.append({u"passportExpiry"_s, Guest::tr("“%1” is not a date.").arg(text)});
    static const QRegularExpression code(u"^[A-Za-z]{2}$"_s);
    if (const QString text = guest.text(u"country"); !text.isEmpty() && !code.match(text).hasMatch())
        problems.append({u"country"_s, Guest::tr("A country is written with two letters, such as IE.")});
    return problems + checkEmails(guest) + checkIdentifiers(guest);
}

} // namespace edgewise
