#include "app/console/schemaformat.h"

#include "app/console/schemapattern.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

bool areHex(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isHex);
}

/// As many digits as asked for, as a number; -1 for anything else.
int digits(QStringView text, qsizetype at, qsizetype count)
{
    const QStringView part = text.mid(at, count);
    return part.size() == count && areDigits(part) ? part.toInt() : -1;
}

// RFC 3339, 5.6

bool isDate(QStringView text)
{
    const int year = digits(text, 0, 4);
    // QDate knows no year 0, which is a leap year as 2000 is.
    return text.size() == 10 && text.at(4) == u'-' && text.at(7) == u'-' && year >= 0 &&
           QDate::isValid(year == 0 ? 2000 : year, digits(text, 5, 2), digits(text, 8, 2));
}

bool isTime(QStringView text)
{
    const int hour = digits(text, 0, 2);
    const int minute = digits(text, 3, 2);
    const int second = digits(text, 6, 2);
    if (text.size() < 9 || text.at(2) != u':' || text.at(5) != u':' || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 60)
        return false;
    qsizetype at = 8;
    if (text.at(at) == u'.') {
        const qsizetype begin = ++at;
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        if (at == begin)
            return false;
    }
    const QStringView zone = text.mid(at);
    int offset = 0;
    if (zone != u"Z" && zone != u"z") {
        const int hours = digits(zone, 1, 2);
        const int minutes = digits(zone, 4, 2);
        if (zone.size() != 6 || (zone.at(0) != u'+' && zone.at(0) != u'-') || zone.at(3) != u':' || hours < 0 || hours > 23 ||
            minutes < 0 || minutes > 59)
            return false;
        offset = (hours * 60 + minutes) * (zone.at(0) == u'-' ? -1 : 1);
    }
    constexpr int day = 24 * 60;
    // A leap second is the last one of a day in UTC.
    return second < 60 || (hour * 60 + minute - offset + 2 * day) % day == day - 1;
}

bool isDateTime(QStringView text)
{
    return text.size() > 11 && (text.at(10) == u'T' || text.at(10) == u't') && isDate(text.first(10)) && isTime(text.mid(11));
}

/// Numbers each with its letter, in order and without a gap: "1H30M". Returns whether there was at least one.
bool takeAmounts(QStringView &text, QStringView letters)
{
    bool isAny = false;
    while (!text.isEmpty() && isDigit(text.front())) {
        qsizetype end = 0;
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        const qsizetype place = end < text.size() ? letters.indexOf(text.at(end)) : -1;
        if (place < 0 || (isAny && place > 0))
            return false;
        letters = letters.mid(place + 1);
        text = text.mid(end + 1);
        isAny = true;
    }
    return isAny;
}

/// RFC 3339, appendix A
bool isDuration(QStringView text)
{
    if (!text.startsWith(u'P'))
        return false;
    text = text.mid(1);
    if (text.endsWith(u'W'))
        return areDigits(text.chopped(1));
    const bool hasDays = !text.startsWith(u'T');
    if (hasDays && !takeAmounts(text, u"YMD"))
        return false;
    if (text.isEmpty())
        return hasDays;
    if (!text.startsWith(u'T'))
        return false;
    text = text.mid(1);
    return takeAmounts(text, u"HMS") && text.isEmpty();
}

bool isIpv4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) {
               return part.size() <= 3 && areDigits(part) && part.toInt() <= 255 && (part.size() == 1 || part.front() != u'0');
           });
}

/// RFC 4291, 2.2
bool isIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap >= 0 && text.indexOf(u"::", gap + 1) >= 0)
        return false;
    int groups = 0;
    const auto count = [&groups](QStringView part, bool isLast) {
        if (part.isEmpty())
            return true;
        const auto names = part.split(u':');
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QStringView name = names.at(i);
            const bool isV4 = isLast && i == names.size() - 1 && name.contains(u'.');
            if (isV4 ? !isIpv4(name) : !areHex(name) || name.size() > 4)
                return false;
            groups += isV4 ? 2 : 1;
        }
        return true;
    };
    if (gap < 0)
        return count(text, true) && groups == 8;
    return count(text.first(gap), false) && count(text.mid(gap + 2), true) && groups <= 7;
}

/// RFC 1123, 2.1
bool isHostname(QStringView text)
{
    const auto labels = text.split(u'.');
    return text.size() <= 253 && std::all_of(labels.cbegin(), labels.cend(), [](QStringView label) {
               return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
                      std::all_of(label.cbegin(), label.cend(), [](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; });
           });
}

/// Of the local part of an address (RFC 5322, 3.2.3).
bool isAtomCharacter(QChar c)
{
    return isLetter(c) || isDigit(c) || u"!#$%&'*+-/=?^_`{|}~."_s.contains(c);
}

bool isLocalPart(QStringView text, bool isInternational)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')) {
        const QStringView inside = text.mid(1, text.size() - 2);
        for (qsizetype i = 0; i < inside.size(); ++i) {
            if (inside.at(i) == u'\\' && i + 1 < inside.size())
                ++i;
            else if (inside.at(i) == u'"' || inside.at(i) == u'\\' || inside.at(i) < u' ')
                return false;
        }
        return true;
    }
    return !text.isEmpty() && !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(u"..") &&
           std::all_of(text.cbegin(), text.cend(), [&](QChar c) { return isAtomCharacter(c) || (isInternational && c.unicode() >= 0x80); });
}

/// RFC 5321, 4.1.2; RFC 6531 for the international one.
bool isAddress(QStringView text, bool isInternational)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || !isLocalPart(text.first(at), isInternational))
        return false;
    const QStringView domain = text.mid(at + 1);
    if (domain.startsWith(u'[') && domain.endsWith(u']')) {
        const QStringView literal = domain.mid(1, domain.size() - 2);
        return literal.startsWith(u"IPv6:") ? isIpv6(literal.mid(5)) : isIpv4(literal);
    }
    if (!isInternational)
        return isHostname(domain);
    return !domain.isEmpty() && !domain.contains(u' ') && !domain.startsWith(u'.') && !domain.contains(u"..");
}

bool isEmail(QStringView text)
{
    return isAddress(text, false);
}

bool isIdnEmail(QStringView text)
{
    return isAddress(text, true);
}

// RFC 3986, and RFC 3987 with letters of all the world

bool areOfAddress(QStringView text, QStringView marks, bool isInternational)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'%') {
            if (!areHex(text.mid(i + 1, 2)) || i + 2 >= text.size())
                return false;
            i += 2;
        } else if (!isLetter(c) && !isDigit(c) && !u"-._~!$&'()*+,;="_s.contains(c) && !marks.contains(c) &&
                   !(isInternational && c.unicode() >= 0xA0)) {
            return false;
        }
    }
    return true;
}

bool isAuthority(QStringView text, bool isInternational)
{
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) {
        if (!areOfAddress(text.first(at), u":", isInternational))
            return false;
        text = text.mid(at + 1);
    }
    QStringView port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return false;
        const QStringView literal = text.mid(1, end - 1);
        const bool isFuture =
            literal.startsWith(u'v', Qt::CaseInsensitive) && literal.contains(u'.') && areHex(literal.mid(1, literal.indexOf(u'.') - 1));
        if (isFuture ? !areOfAddress(literal, u":", false) : !isIpv6(literal))
            return false;
        port = text.mid(end + 1);
    } else {
        const qsizetype colon = text.indexOf(u':');
        if (!areOfAddress(colon < 0 ? text : text.first(colon), u"", isInternational))
            return false;
        port = colon < 0 ? QStringView() : text.mid(colon);
    }
    return port.isEmpty() || (port.startsWith(u':') && (port.size() == 1 || areDigits(port.mid(1))));
}

bool isReference(QStringView text, bool isAbsolute, bool isInternational)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype end =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; }) - text.cbegin();
    bool hasScheme = false;
    if (colon >= 0 && colon < end) {
        const QStringView scheme = text.first(colon);
        hasScheme = !scheme.isEmpty() && isLetter(scheme.front()) && std::all_of(scheme.cbegin(), scheme.cend(), [](QChar c) {
            return isLetter(c) || isDigit(c) || c == u'+' || c == u'-' || c == u'.';
        });
        if (!hasScheme) // nor may the first step of a path have a colon
            return false;
        text = text.mid(colon + 1);
    }
    if (isAbsolute && !hasScheme)
        return false;
    if (const qsizetype hash = text.indexOf(u'#'); hash >= 0) {
        if (!areOfAddress(text.mid(hash + 1), u":@/?", isInternational))
            return false;
        text = text.first(hash);
    }
    if (const qsizetype question = text.indexOf(u'?'); question >= 0) {
        if (!areOfAddress(text.mid(question + 1), u":@/?", isInternational))
            return false;
        text = text.first(question);
    }
    if (text.startsWith(u"//")) {
        text = text.mid(2);
        const qsizetype slash = text.indexOf(u'/');
        if (!isAuthority(slash < 0 ? text : text.first(slash), isInternational))
            return false;
        text = slash < 0 ? QStringView() : text.mid(slash);
    }
    return areOfAddress(text, u":@/", isInternational);
}

bool isUri(QStringView text)
{
    return isReference(text, true, false);
}

bool isUriReference(QStringView text)
{
    return isReference(text, false, false);
}

bool isIri(QStringView text)
{
    return isReference(text, true, true);
}

bool isIriReference(QStringView text)
{
    return isReference(text, false, true);
}

/// RFC 6570
bool isUriTemplate(QStringView text)
{
    static const SchemaPattern form(
        uR"(^(?:[^\x00-\x20\x7F"%<>\\^`{|}]|%[0-9A-Fa-f]{2}|\{[+#./;?&=,!@|]?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9][0-9]{0,3}|\*)?)*\})*$)"_s);
    return form.match(text.toString()) != SchemaPattern::Match::No;
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text.at(i) != u'-' : !isHex(text.at(i)))
            return false;
    }
    return true;
}

/// RFC 6901
bool isJsonPointer(QStringView text)
{
    if (!text.isEmpty() && !text.startsWith(u'/'))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'~' && (i + 1 == text.size() || (text.at(i + 1) != u'0' && text.at(i + 1) != u'1')))
            return false;
    }
    return true;
}

bool isRelativeJsonPointer(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    if (end == 0 || (end > 1 && text.front() == u'0'))
        return false;
    const QStringView rest = text.mid(end);
    return rest == u"#" || isJsonPointer(rest);
}

bool isRegex(QStringView text)
{
    return SchemaPattern(text.toString()).isPortable();
}

/// RFC 4648, 4
bool isBase64(QStringView text)
{
    const qsizetype padding = text.endsWith(u"==") ? 2 : text.endsWith(u'=') ? 1 : 0;
    const QStringView letters = text.chopped(padding);
    return text.size() % 4 == 0 &&
           std::all_of(letters.cbegin(), letters.cend(), [](QChar c) { return isLetter(c) || isDigit(c) || c == u'+' || c == u'/'; });
}

// OpenAPI, "Data Types"

bool isBetween(const ExactJson::Number &number, const char *least, const char *most)
{
    return !number.isBelow({least}) && !ExactJson::Number{most}.isBelow(number);
}

bool isInt32(const ExactJson::Number &number)
{
    return number.isWhole() && isBetween(number, "-2147483648", "2147483647");
}

bool isInt64(const ExactJson::Number &number)
{
    return number.isWhole() && isBetween(number, "-9223372036854775808", "9223372036854775807");
}

bool isFloat(const ExactJson::Number &number)
{
    return isBetween(number, "-3.4028235e38", "3.4028235e38");
}

bool isDouble(const ExactJson::Number &number)
{
    return isBetween(number, "-1.7976931348623157e308", "1.7976931348623157e308");
}

} // namespace

struct SchemaFormat::Kind
{
    QStringView name;
    bool (*fitsText)(QStringView);
    bool (*fitsNumber)(const ExactJson::Number &);
    const char *demand;
    const char *example;
};

const SchemaFormat::Kind *SchemaFormat::find(QStringView name)
{
    static constexpr std::array kinds{
        Kind{u"date-time", isDateTime, nullptr,
             QT_TR_NOOP("Must be a date and time such as 2026-03-01T09:30:00Z; the Z, or an offset like +01:00, is needed."),
             "2026-03-01T09:30:00Z"},
        Kind{u"date", isDate, nullptr, QT_TR_NOOP("Must be a date such as 2026-03-01."), "2026-03-01"},
        Kind{u"time", isTime, nullptr, QT_TR_NOOP("Must be a time such as 09:30:00Z; the Z, or an offset like +01:00, is needed."),
             "09:30:00Z"},
        Kind{u"duration", isDuration, nullptr, QT_TR_NOOP("Must be a duration such as P1DT12H (one day and twelve hours)."), "P1DT12H"},
        Kind{u"email", isEmail, nullptr, QT_TR_NOOP("Must be an e-mail address such as ada.byrne@mail.example."), "ada.byrne@mail.example"},
        Kind{u"idn-email", isIdnEmail, nullptr, QT_TR_NOOP("Must be an e-mail address such as ada.byrne@mail.example."),
             "ada.byrne@mail.example"},
        Kind{u"hostname", isHostname, nullptr, QT_TR_NOOP("Must be the name of a host such as www.mail.example."), "www.mail.example"},
        Kind{u"ipv4", isIpv4, nullptr, QT_TR_NOOP("Must be an IPv4 address such as 192.0.2.10."), "192.0.2.10"},
        Kind{u"ipv6", isIpv6, nullptr, QT_TR_NOOP("Must be an IPv6 address such as 2001:db8::10."), "2001:db8::10"},
        Kind{u"uri", isUri, nullptr, QT_TR_NOOP("Must be a whole address such as https://www.mail.example/page."),
             "https://www.mail.example/page"},
        Kind{u"uri-reference", isUriReference, nullptr, QT_TR_NOOP("Must be an address such as /page or https://www.mail.example/page."),
             "/page"},
        Kind{u"iri", isIri, nullptr, QT_TR_NOOP("Must be a whole address such as https://www.mail.example/page."),
             "https://www.mail.example/page"},
        Kind{u"iri-reference", isIriReference, nullptr, QT_TR_NOOP("Must be an address such as /page or https://www.mail.example/page."),
             "/page"},
        Kind{u"uri-template", isUriTemplate, nullptr, QT_TR_NOOP("Must be an address with places in braces such as /pages/{name}."),
             "/pages/{name}"},
        Kind{u"uuid", isUuid, nullptr, QT_TR_NOOP("Must be a UUID such as 123e4567-e89b-42d3-a456-426614174000."),
             "123e4567-e89b-42d3-a456-426614174000"},
        Kind{u"json-pointer", isJsonPointer, nullptr, QT_TR_NOOP("Must be a JSON Pointer such as /items/0."), "/items/0"},
        Kind{u"relative-json-pointer", isRelativeJsonPointer, nullptr, QT_TR_NOOP("Must be a relative JSON Pointer such as 1/name."),
             "1/name"},
        Kind{u"regex", isRegex, nullptr, QT_TR_NOOP("Must be a regular expression such as ^[a-z]+$."), "^[a-z]+$"},
        Kind{u"byte", isBase64, nullptr, QT_TR_NOOP("Must be Base64, the letters that stand for bytes, such as RWRnZXdpc2U=."),
             "RWRnZXdpc2U="},
        Kind{u"int32", nullptr, isInt32, QT_TR_NOOP("Must be a whole number from -2147483648 to 2147483647."), ""},
        Kind{u"int64", nullptr, isInt64, QT_TR_NOOP("Must be a whole number from -9223372036854775808 to 9223372036854775807."), ""},
        Kind{u"float", nullptr, isFloat, QT_TR_NOOP("Must be a number no further from zero than 3.4028235e38."), ""},
        Kind{u"double", nullptr, isDouble, QT_TR_NOOP("Must be a number no further from zero than 1.7976931348623157e308."), ""},
    };
    const auto *found = std::find_if(kinds.cbegin(), kinds.cend(), [name](const Kind &kind) { return kind.name == name; });
    return found == kinds.cend() ? nullptr : found;
}

SchemaFormat::SchemaFormat(const QString &name)
    : m_name(name)
    , m_kind(find(name))
{}

bool SchemaFormat::fits(const QString &text) const
{
    return !m_kind || !m_kind->fitsText || m_kind->fitsText(text);
}

bool SchemaFormat::fits(const ExactJson::Number &number) const
{
    return !m_kind || !m_kind->fitsNumber || m_kind->fitsNumber(number);
}

QString SchemaFormat::demand() const
{
    return m_kind ? tr(m_kind->demand) : QString();
}

QString SchemaFormat::example() const
{
    return m_kind ? QString::fromUtf8(m_kind->example) : QString();
}

} // namespace edgewise
