#include "ui/guests/guestcolumns.h"

#include "app/guests/guestcsv.h"
#include "ui/widgets/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// The text of a member of a compact object; empty when it has none of that name. The whole object is not taken apart, because sorting a
/// million of them would take half a minute that way.
QByteArray memberOf(const QByteArray &json, QByteArrayView name)
{
    const char *at = json.constData() + 1;
    const char *const end = json.constData() + json.size();
    const auto skipText = [&] {
        for (++at; at < end && *at != '"'; ++at) {
            if (*at == '\\')
                ++at;
        }
        ++at;
    };
    const auto skipValue = [&] {
        int depth = 0;
        do {
            if (*at == '"') {
                skipText();
                continue;
            }
            depth += (*at == '{' || *at == '[') - (*at == '}' || *at == ']');
            ++at;
        } while (at < end && (depth > 0 || (*at != ',' && *at != '}')));
    };
    while (at < end && *at == '"') {
        const char *const key = at + 1;
        skipText();
        const bool isIt = QByteArrayView(key, at - 1 - key) == name;
        const char *const value = ++at;
        skipValue();
        if (isIt)
            return QByteArray(value, at - value);
        ++at;
    }
    return {};
}

QString textOf(const QByteArray &json, QByteArrayView name)
{
    const QByteArray value = memberOf(json, name);
    // The usual case, and a fast one.
    if (value.startsWith('"') && !value.contains('\\'))
        return QString::fromUtf8(value.constData() + 1, value.size() - 2);
    const auto parsed = value.isEmpty() ? Result<ExactJson>(ExactJson()) : ExactJson::parse(value);
    return parsed ? parsed->texts().value(0) : QString();
}

/// The members of the record a column is made of, which sort it too.
QByteArray memberName(GuestColumns::Column column)
{
    switch (column) {
    case GuestColumns::Type: return "guestType";
    case GuestColumns::Phone: return "phoneNumbers";
    case GuestColumns::City: return "city";
    case GuestColumns::Country: return "country";
    case GuestColumns::LastSeen: return "lastSeen";
    case GuestColumns::Created: return "createdAt";
    case GuestColumns::LastName: return "lastName";
    case GuestColumns::Gender: return "gender";
    case GuestColumns::DateOfBirth: return "dateOfBirth";
    case GuestColumns::PostCode: return "postCode";
    case GuestColumns::Language: return "language";
    case GuestColumns::FirstSeen: return "firstSeen";
    case GuestColumns::Modified: return "modifiedAt";
    case GuestColumns::Reference: return "ref";
    case GuestColumns::Name:
    case GuestColumns::Email:
    case GuestColumns::Found:
    case GuestColumns::Identifiers:
    case GuestColumns::OtherEmails:
    case GuestColumns::Count: return {};
    }
    Q_UNREACHABLE();
}

QDateTime timeOf(const Guest &guest, GuestColumns::Column column)
{
    return guest.time(QString::fromLatin1(memberName(column)));
}

QString identifiersOf(const Guest &guest)
{
    return GuestCsv::value(guest, u"identifiers"_s);
}

} // namespace

QString GuestColumns::title(Column column)
{
    switch (column) {
    case Name: return tr("Name");
    case Type: return tr("Type");
    case Email: return tr("E-mail");
    case Found: return tr("Found in");
    case Phone: return tr("Phone");
    case City: return tr("City");
    case Country: return tr("Country");
    case LastSeen: return tr("Last seen");
    case Created: return tr("Created");
    case Reference: return tr("Reference");
    case Identifiers: return tr("Identifiers");
    case OtherEmails: return tr("Other e-mails");
    case LastName: return tr("Last name");
    case Gender: return tr("Gender");
    case DateOfBirth: return tr("Date of birth");
    case PostCode: return tr("Post code");
    case Language: return tr("Language");
    case FirstSeen: return tr("First seen");
    case Modified: return tr("Changed");
    case Count: break;
    }
    return {};
}

bool GuestColumns::isUsual(Column column)
{
    return column == Name || column == Type || column == Email || column == LastSeen;
}

QString GuestColumns::sortMember(Column column)
{
    switch (column) {
    case Name: return u"firstName"_s;
    case Email: return u"email"_s;
    case Found:
    case Phone:
    case Identifiers:
    case OtherEmails:
    case Count: return {};
    case Type:
    case City:
    case Country:
    case LastSeen:
    case Created:
    case Reference:
    case LastName:
    case Gender:
    case DateOfBirth:
    case PostCode:
    case Language:
    case FirstSeen:
    case Modified: return QString::fromLatin1(memberName(column));
    }
    Q_UNREACHABLE();
}

bool GuestColumns::isTime(Column column)
{
    return column == LastSeen || column == Created || column == FirstSeen || column == Modified;
}

QString GuestColumns::typeName(const QString &guestType)
{
    if (guestType == "customer"_L1)
        return tr("Customer");
    if (guestType == "visitor"_L1)
        return tr("Visitor");
    if (guestType == "traveller"_L1)
        return tr("Traveller");
    return guestType;
}

QString GuestColumns::text(const Guest &guest, Column column)
{
    switch (column) {
    case Name: {
        const QString name = guest.name();
        return name.isEmpty() ? tr("No name") : name;
    }
    case Type: return typeName(guest.type());
    case LastSeen:
    case Created:
    case FirstSeen:
    case Modified: return Words::ago(timeOf(guest, column));
    case DateOfBirth: {
        const QDateTime time = timeOf(guest, column);
        return time.isValid() ? QLocale().toString(time.toUTC().date(), QLocale::ShortFormat) : guest.text(u"dateOfBirth");
    }
    case Email:
    case Found:
    case Phone:
    case City:
    case Country:
    case Reference:
    case Identifiers:
    case OtherEmails:
    case LastName:
    case Gender:
    case PostCode:
    case Language: return cell(guest, column);
    case Count: break;
    }
    Q_UNREACHABLE();
}

QString GuestColumns::cell(const Guest &guest, Column column)
{
    switch (column) {
    case Name: return guest.name();
    case Email: return guest.email();
    case Found: return {};
    case Phone: return guest.phones().join(u"; "_s);
    case Reference: return guest.ref();
    case Identifiers: return identifiersOf(guest);
    case OtherEmails: return guest.otherEmails().join(u"; "_s);
    case Type:
    case City:
    case Country:
    case LastSeen:
    case Created:
    case LastName:
    case Gender:
    case DateOfBirth:
    case PostCode:
    case Language:
    case FirstSeen:
    case Modified: return guest.text(QString::fromLatin1(memberName(column)));
    case Count: break;
    }
    Q_UNREACHABLE();
}

GuestColumns::Key::Key(const QCollator &collator, const QString &text)
    : m_isEmpty(text.isEmpty())
{
    // Folded, because a collator without a language minds the case all the same.
    if (!m_isEmpty)
        m_text = collator.sortKey(text.toCaseFolded());
}

GuestColumns::Key::Key(const QDateTime &time)
    : m_isEmpty(!time.isValid())
    , m_time(m_isEmpty ? 0 : time.toMSecsSinceEpoch())
{}

bool GuestColumns::Key::operator<(const Key &other) const
{
    return m_text && other.m_text ? m_text->compare(*other.m_text) < 0 : m_time < other.m_time;
}

GuestColumns::Key GuestColumns::key(const QCollator &collator, const QByteArray &record, Column column)
{
    if (isTime(column) || column == DateOfBirth)
        return Key(readTime(textOf(record, memberName(column))));
    if (const QByteArray member = memberName(column); !member.isEmpty())
        return Key(collator, textOf(record, member));
    if (column == Name)
        return Key(collator, QString(textOf(record, "firstName") + u' ' + textOf(record, "lastName")).trimmed());
    if (column == Email) {
        const QString email = textOf(record, "email");
        return Key(collator, email.isEmpty() ? textOf(record, "emails") : email);
    }
    Guest part;
    for (const QLatin1StringView member : {"email"_L1, "emails"_L1, "identifiers"_L1}) {
        if (const QByteArray value = memberOf(record, member); !value.isEmpty())
            part.record.set(member, ExactJson::parse(value).value_or(ExactJson()));
    }
    return Key(collator, cell(part, column));
}

} // namespace edgewise
