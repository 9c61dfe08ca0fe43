#include "app/guests/guestquery.h"

#include <QRegularExpression>
#include <QTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using Filter = QList<std::pair<QString, QString>>;
using Match = GuestQuery::Match;
using Found = GuestQuery::Found;

constexpr qsizetype shortestPhone = 6;
constexpr qsizetype mostWords = 4;

/// A reference alone, or at the end of the address of a guest.
QString referenceIn(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:\\S+/guests/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured(1).toLower();
}

/// No colon before the @, so that an identifier may be an address: EMAIL:ada@mail.example.
bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^\\s@:]+@[^\\s@]+$"_s);
    return pattern.match(text).hasMatch();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + char16_t(c.digitValue()));
    }
    // Two zeros in front are another way to write the plus.
    return digits.startsWith("00"_L1) ? digits.mid(2) : digits;
}

bool isPhone(const QString &text)
{
    static const QRegularExpression pattern(u"^\\(?\\+?[\\d\\s()./-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch() && digitsOf(text).size() >= shortestPhone;
}

/// Provider and id, neither of an address on the web nor of a time.
std::optional<std::pair<QString, QString>> identifierIn(const QString &text)
{
    static const QRegularExpression pattern(u"^([^:/@]*[^:/@\\d\\s][^:/@]*):(?!//)\\s*(\\S.*)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || readTime(text).isValid())
        return {};
    return std::pair(match.captured(1).trimmed(), match.captured(2).trimmed());
}

/// First and last names the words may mean: "Anneke de Wit" is Anneke and "de Wit", or "Anneke de" and Wit.
QList<std::pair<QString, QString>> fullNames(const QString &text)
{
    if (const qsizetype comma = text.indexOf(u','); comma >= 0) {
        const QString last = text.first(comma).trimmed();
        const QString first = text.mid(comma + 1).trimmed();
        return first.isEmpty() || last.isEmpty() ? QList<std::pair<QString, QString>>() : QList{std::pair(first, last)};
    }
    const QStringList words = text.simplified().split(u' ');
    QList<std::pair<QString, QString>> names;
    for (qsizetype i = 1; i < words.size() && words.size() <= mostWords; ++i)
        names.append({words.first(i).join(u' '), words.mid(i).join(u' ')});
    if (words.size() > mostWords)
        names.append({words.first(), words.mid(1).join(u' ')});
    return names;
}

/// The one word of a name.
QString oneName(const QString &text)
{
    return QString(text).remove(u',').trimmed();
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Without case and accents, for what is merely near.
QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

bool isNear(const QString &value, const QString &wanted)
{
    return folded(value).contains(folded(wanted));
}

Found matchEmail(const Guest &guest, const QString &wanted)
{
    const QStringList emails = guest.emails();
    for (const Match match : {Match::Exact, Match::Near}) {
        for (qsizetype i = 0; i < emails.size(); ++i) {
            if (match == Match::Exact ? isSame(emails.at(i), wanted) : isNear(emails.at(i), wanted))
                return {match, i == 0 ? GuestQuery::tr("E-mail") : GuestQuery::tr("Other e-mails")};
        }
    }
    return {};
}

Found matchPhone(const Guest &guest, const QString &typed)
{
    const QString wanted = digitsOf(typed);
    Found found;
    const QStringList phones = guest.phones() + QStringList(guest.text(u"phone"));
    for (const QString &phone : phones) {
        const QString digits = digitsOf(phone);
        if (!digits.isEmpty() && digits == wanted)
            return {Match::Exact, GuestQuery::tr("Phone numbers")};
        // With and without the country, or the zero in front: +353 91 555010 and 091 555010.
        const qsizetype shared = std::min({digits.size(), wanted.size(), std::max(digits.size(), wanted.size()) - 1});
        if (shared >= shortestPhone && digits.right(shared - 1) == wanted.right(shared - 1))
            found = {Match::Near, GuestQuery::tr("Phone numbers")};
    }
    return found;
}

Found matchIdentifier(const Guest &guest, const GuestQuery &query)
{
    const QString where = GuestQuery::tr("Identifiers");
    Found found;
    const QList<Identifier> identifiers = guest.identifiers();
    for (const Identifier &each : identifiers) {
        if (each.id == query.id && (query.provider.isEmpty() || each.provider == query.provider))
            return {Match::Exact, where};
        if (isSame(each.id, query.id) && (query.provider.isEmpty() || isSame(each.provider, query.provider)))
            found = {Match::Near, where};
    }
    return found;
}

Found matchName(const Guest &guest, const QString &typed)
{
    const QString first = guest.text(u"firstName");
    const QString last = guest.text(u"lastName");
    const auto names = fullNames(typed);
    for (const auto &[wantedFirst, wantedLast] : names) {
        if (isSame(first, wantedFirst) && isSame(last, wantedLast))
            return {Match::Exact, GuestQuery::tr("Name")};
    }
    if (names.isEmpty() && isSame(first, oneName(typed)))
        return {Match::Exact, GuestQuery::tr("First name")};
    if (names.isEmpty() && isSame(last, oneName(typed)))
        return {Match::Exact, GuestQuery::tr("Last name")};

    const QStringList words = QString(typed).replace(u',', u' ').simplified().split(u' ');
    const bool hasAll = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return isNear(guest.name(), word); });
    return hasAll ? Found{Match::Near, GuestQuery::tr("Name")} : Found();
}

/// Filters for what a guest's record does not hold; what they find is taken as found.
bool isAboutOrders(const QString &member)
{
    return member == "orderReferenceId"_L1 || member == "orderRef"_L1;
}

Found matchMember(const Guest &guest, const QString &member, const QString &wanted)
{
    if (isAboutOrders(member))
        return {Match::Exact};
    Found found;
    const QStringList texts = guest.record.value(member).texts();
    for (const QString &text : texts) {
        const QDateTime time = readTime(text);
        if (isSame(text, wanted) || (time.isValid() && time.date() == readTime(wanted).date()))
            return {Match::Exact, guestLabel(member)};
        if (isNear(text, wanted))
            found = {Match::Near, guestLabel(member)};
    }
    return found;
}

} // namespace

GuestQuery GuestQuery::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    if (!referenceIn(text).isEmpty())
        return as(Kind::Ref, text);
    if (isEmail(text))
        return as(Kind::Email, text);
    if (isPhone(text))
        return as(Kind::Phone, text);
    if (identifierIn(text))
        return as(Kind::Identifier, text);
    return as(Kind::Name, text);
}

GuestQuery GuestQuery::as(Kind kind, const QString &typed, const QString &member)
{
    GuestQuery query{.kind = kind, .text = typed.trimmed()};
    if (query.text.isEmpty() || kind == Kind::Everybody)
        return {};
    switch (kind) {
    case Kind::Ref: {
        const QString ref = referenceIn(query.text);
        query.id = ref.isEmpty() ? query.text : ref;
        break;
    }
    case Kind::Identifier:
        query.id = query.text;
        if (const qsizetype colon = query.text.indexOf(u':'); colon >= 0) {
            query.provider = query.text.first(colon).trimmed();
            query.id = query.text.mid(colon + 1).trimmed();
        }
        break;
    case Kind::Member: query.member = member; break;
    case Kind::Everybody:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Name: break;
    }
    return query;
}

std::optional<GuestQuery> GuestQuery::otherReading() const
{
    switch (kind) {
    case Kind::Email:
    case Kind::Phone:
    case Kind::Identifier: return as(Kind::Name, text);
    case Kind::Name:
        // A last name may have two words, and a comma says which is which.
        if (text.contains(u',') || fullNames(text).isEmpty())
            return {};
        return as(Kind::Member, text, u"lastName"_s);
    case Kind::Everybody:
    case Kind::Ref:
    case Kind::Member: return {};
    }
    Q_UNREACHABLE();
}

QString GuestQuery::tag() const
{
    switch (kind) {
    case Kind::Everybody: return {};
    case Kind::Ref: return tr("REFERENCE");
    case Kind::Email: return tr("E-MAIL");
    case Kind::Phone: return tr("PHONE");
    case Kind::Identifier: return tr("IDENTIFIER");
    case Kind::Name: return tr("NAME");
    case Kind::Member: return guestLabel(member).toUpper();
    }
    Q_UNREACHABLE();
}

QString GuestQuery::sentence() const
{
    switch (kind) {
    case Kind::Everybody: return tr("All guests.");
    case Kind::Ref: return tr("The guest with exactly this reference.");
    case Kind::Email: return tr("Guests with exactly this address, as main e-mail or among the others.");
    case Kind::Phone: return tr("Guests with this phone number, however it is written.");
    case Kind::Identifier:
        return provider.isEmpty() ? tr("Guests whose identifier is “%1”, of any provider.").arg(id)
                                  : tr("Guests whom %1 knows as “%2”.").arg(provider, id);
    case Kind::Name: {
        const auto names = fullNames(text);
        if (names.isEmpty())
            return tr("Guests whose first or last name is “%1”.").arg(oneName(text));
        if (names.size() == 1)
            return tr("Guests whose first name is “%1” and whose last name is “%2”.").arg(names.first().first, names.first().second);
        return tr("Guests whose first and last name together are “%1”.").arg(text.simplified());
    }
    case Kind::Member: return tr("Guests with “%2” in the field %1.").arg(guestLabel(member), text);
    }
    Q_UNREACHABLE();
}

bool GuestQuery::isDocumented() const
{
    switch (kind) {
    case Kind::Everybody:
    case Kind::Ref:
    case Kind::Email: return true;
    case Kind::Identifier: return !provider.isEmpty() && !id.isEmpty();
    case Kind::Member: return isAboutOrders(member);
    case Kind::Phone:
    case Kind::Name: return false;
    }
    Q_UNREACHABLE();
}

QList<QList<std::pair<QString, QString>>> GuestQuery::filters() const
{
    QList<Filter> filters;
    switch (kind) {
    case Kind::Everybody: filters.append(Filter()); break;
    case Kind::Ref: break; // It is read, not searched.
    case Kind::Email: filters.append({{u"email"_s, text}}); break;
    case Kind::Phone: {
        // The service may compare to the letter.
        static const QRegularExpression punctuation(u"[^\\d+]"_s);
        const QString digits = QString(text).remove(punctuation);
        QStringList spellings{text, digits};
        if (digits.startsWith("00"_L1))
            spellings.append(u'+' + digits.mid(2));
        spellings.removeDuplicates();
        for (const QString &spelling : std::as_const(spellings))
            filters.append({{u"phoneNumber"_s, spelling}});
        break;
    }
    case Kind::Identifier: {
        Filter filter;
        if (!provider.isEmpty())
            filter.append({u"identifiers.provider"_s, provider});
        filter.append({u"identifiers.id"_s, id});
        filters.append(filter);
        break;
    }
    case Kind::Name: {
        const auto names = fullNames(text);
        for (const auto &[first, last] : names)
            filters.append({{u"firstName"_s, first}, {u"lastName"_s, last}});
        if (names.isEmpty()) {
            filters.append({{u"firstName"_s, oneName(text)}});
            filters.append({{u"lastName"_s, oneName(text)}});
        }
        break;
    }
    case Kind::Member: filters.append({{member, text}}); break;
    }
    return filters;
}

GuestQuery::Found GuestQuery::match(const Guest &guest) const
{
    switch (kind) {
    case Kind::Everybody: return {Match::Exact};
    case Kind::Ref: return isSame(guest.ref(), id) ? Found{Match::Exact, guestLabel(u"ref"_s)} : Found();
    case Kind::Email: return matchEmail(guest, text);
    case Kind::Phone: return matchPhone(guest, text);
    case Kind::Identifier: return matchIdentifier(guest, *this);
    case Kind::Name: return matchName(guest, text);
    case Kind::Member: return matchMember(guest, member, text);
    }
    Q_UNREACHABLE();
}

QStringList searchableMembers()
{
    return {u"orderReferenceId"_s, u"orderRef"_s,    u"firstName"_s,      u"lastName"_s,      u"guestType"_s, u"title"_s,
            u"gender"_s,           u"dateOfBirth"_s, u"street"_s,         u"city"_s,          u"state"_s,     u"postCode"_s,
            u"country"_s,          u"nationality"_s, u"passportNumber"_s, u"passportExpiry"_s};
}

} // namespace edgewise
