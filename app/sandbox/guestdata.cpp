#include "app/sandbox/guestdata.h"

#include "app/sandbox/guestmaker.h"
#include "app/sandbox/guesttable.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

constexpr qint64 day = 86'400'000;
constexpr const char *tiers[] = {"bronze", "silver", "amber", "gold", "platinum"};

void member(QByteArray &json, const char *name, QByteArrayView text)
{
    json += json.size() > 1 ? ",\"" : "\"";
    json += name;
    json += "\":\"";
    json += text; // Invented text has nothing in it that JSON would escape.
    json += '"';
}

void raw(QByteArray &json, const char *name, const QByteArray &value)
{
    json += json.size() > 1 ? ",\"" : "\"";
    json += name;
    json += "\":";
    json += value;
}

QByteArray date(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray upperHex(quint64 number)
{
    return QByteArray::number(number, 16).toUpper();
}

QByteArray person(const Person &person, qint64 today, GuestIndex &index)
{
    const quint64 bits = person.chance;
    QByteArray json = "{";
    json.reserve(900);
    index = {};
    index.guestType = QString::fromUtf8(person.guestType);
    member(json, "guestType", person.guestType);
    const bool isNamed = person.guestType != "visitor" || !person.email.isEmpty();
    if (isNamed) {
        index.firstName = QString::fromUtf8(person.firstName);
        index.lastName = QString::fromUtf8(person.lastName);
        member(json, "title", person.title);
        member(json, "firstName", person.firstName);
        member(json, "lastName", person.lastName);
        member(json, "gender", person.gender);
        member(json, "language", person.language);
    }
    if (isNamed && bits % 4 != 0)
        member(json, "dateOfBirth", QByteArray(person.birthday() + "T00:00:00.000Z"));
    QByteArray identifiers;
    const auto identify = [&](const char *provider, const QByteArray &id, qint64 expires = 0) {
        identifiers += identifiers.isEmpty() ? "[{\"provider\":\"" : ",{\"provider\":\"";
        identifiers += provider + QByteArray("\",\"id\":\"") + id + "\"";
        if (expires > 0)
            identifiers += ",\"expiryDate\":\"" + date(expires) + "\"";
        identifiers += "}";
        index.identifiers.append({QString::fromLatin1(provider), QString::fromUtf8(id)});
    };
    if (!person.email.isEmpty()) {
        index.emails += QString::fromUtf8(person.email);
        member(json, "email", person.email);
        if (person.secondEmail.isEmpty()) {
            raw(json, "emails", "[\"" + person.email + "\"]");
        } else {
            index.emails += QString::fromUtf8(person.secondEmail);
            raw(json, "emails", "[\"" + person.email + "\",\"" + person.secondEmail + "\"]");
        }
        identify("EMAIL", person.email);
    }
    if (!person.phone.isEmpty()) {
        index.phoneNumbers += QString::fromUtf8(person.phone);
        raw(json, "phoneNumbers", "[\"" + person.phone + "\"]");
    }
    if (isNamed) {
        if (bits % 3 == 0) {
            member(json, "nationality", person.nationality);
            member(json, "passportNumber", QByteArray("XN" + QByteArray::number(100000 + qint64(bits % 900000))));
            member(json, "passportExpiry", date(today + qint64(bits % 3000) * day));
        }
        const QByteArray flat = bits % 5 == 0 ? QByteArray("\"Flat " + QByteArray::number(1 + qint64(bits % 40)) + "\",") : QByteArray();
        raw(json, "street", "[" + flat + "\"" + person.street + "\"]");
        member(json, "city", person.city);
        member(json, "country", person.country);
        member(json, "postCode", person.postCode);
    } else {
        member(json, "country", person.country);
    }
    if (person.number == 0)
        identify("LOYALTY", "L-20417", today + 400 * day);
    else if (person.guestType == "customer" && bits % 10 < 7)
        identify("LOYALTY", "L-" + QByteArray::number(30000 + person.number), bits % 4 == 0 ? today + qint64(bits % 700) * day : 0);
    if (bits % 7 < 3)
        identify("CRM", "C" + upperHex(0x10000000 + (bits >> 36)));
    if (bits % 11 < 3)
        identify("BID", person.refText());
    if (!identifiers.isEmpty())
        raw(json, "identifiers", identifiers + "]");
    if (!person.email.isEmpty() && bits % 13 == 0) {
        raw(json, "subscriptions",
            "[{\"name\":\"weekly-letter\",\"channel\":\"EMAIL\",\"pointOfSale\":\"" +
                QByteArray(person.country.data(), person.country.size()).toLower() + ".shop.example\",\"status\":\"" +
                (bits % 2 ? "SUBSCRIBED" : "UNSUBSCRIBED") + "\",\"effectiveDate\":\"" + date(today - qint64(bits % 900) * day) + "\"}]");
    }
    return json + "}";
}

QByteArray pairs(const Person &person, int slot)
{
    const quint64 bits = person.chance >> (slot * 7);
    QByteArray json = "{";
    const auto points = QByteArray::number(bits % 20000);
    switch (slot) {
    case 0:
        if (person.number == 1) {
            for (int i = 1; i <= 100; ++i)
                member(json, QByteArray("answer" + QByteArray::number(i)).constData(),
                       i % 3 == 0   ? "agree"
                       : i % 3 == 1 ? "neutral"
                                    : "disagree");
            break;
        }
        member(json, "clubTier", tiers[bits % 5]);
        raw(json, "clubPoints", points);
        raw(json, "clubRatio", bits % 3 == 0 ? QByteArray("1.0") : QByteArray("0." + QByteArray::number(10 + qint64(bits % 90))));
        raw(json, "clubActive", bits % 4 == 0 ? "false" : "true");
        if (bits % 6 == 0 || person.number == 0)
            raw(json, "ledgerNumber", "9007199254740993");
        break;
    case 1:
        member(json, "lastBasket",
               QByteArray("{\\\"items\\\":[{\\\"sku\\\":\\\"SKU-" + QByteArray::number(1000 + qint64(bits % 9000)) +
                          "\\\",\\\"quantity\\\":" + QByteArray::number(1 + qint64(bits % 4)) + "}]}"));
        raw(json, "basketTotal", QByteArray::number(double(bits % 50000) / 100, 'f', 2));
        break;
    case 2:
        member(json, "preferredStore", person.city);
        raw(json, "visitsThisYear", QByteArray::number(bits % 40));
        break;
    case 3:
        raw(json, "newsletterOptIn", bits % 2 ? "true" : "false");
        member(json, "newsletterTopics", "garden|travel|books");
        break;
    case 4:
        raw(json, "churnScore", "0." + QByteArray::number(100 + qint64(bits % 900)));
        raw(json, "lifetimeValue", QByteArray::number(bits % 100000) + ".0");
        break;
    default: member(json, "favouriteColour", "teal"); raw(json, "shoeSize", QByteArray::number(35 + qint64(bits % 13)));
    }
    return json + "}";
}

} // namespace

void seedGuests(Store &store, qint64 count, quint32 seed)
{
    GuestTable table(store);
    const GuestMaker maker(seed);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 today = now / day * day;
    const qint64 step = std::max<qint64>(1, 3 * 365 * day / std::max<qint64>(1, count));
    const bool isBulk = count > 20'000;

    if (isBulk) {
        // A log as large as the tenant would take as long again. A journal holds only what was there before, which is next to nothing, and
        // still undoes a seeding that is broken off.
        store.value(u"PRAGMA journal_mode = DELETE"_s);
        store.value(u"PRAGMA synchronous = OFF"_s);
        store.value(u"PRAGMA temp_store = FILE"_s); // What is sorted for the indexes.
    }
    store.begin();
    if (isBulk)
        table.beginBulk();
    Person previous;
    GuestIndex index;
    for (qint64 n = 0; n < count; ++n) {
        Person guest = maker.person(quint64(n));
        if (n > 0 && n % 97 == 0 && !previous.email.isEmpty()) {
            guest.email = previous.email; // The same person, written down twice.
            guest.firstName = previous.firstName;
            guest.lastName = previous.lastName;
        }
        GuestRow row;
        row.ref = guest.ref;
        row.created = today - 3 * 365 * day + n * step + qint64(guest.chance % quint64(step));
        row.firstSeen = row.created;
        row.modified = row.created + qint64((guest.chance >> 20) % quint64(std::max<qint64>(1, now - row.created)));
        row.lastSeen = row.created + qint64((guest.chance >> 12) % quint64(std::max<qint64>(1, now - row.created)));
        row.document = person(guest, today, index);
        row.id = table.insert(row, index);
        for (int slot = 0; slot < 6; ++slot) {
            static constexpr quint64 every[] = {3, 12, 40, 60, 100, 200};
            const bool isThere =
                n == 2 || (n == 0 && slot < 2) || (n == 1 && slot == 0) || (n > 2 && (guest.chance >> (slot * 5)) % every[slot] == 0);
            if (isThere)
                table.putExtension(row.id,
                                   {slot, maker.uuid(quint64(n), quint64(100 + slot * 2)), row.created, row.modified, pairs(guest, slot)});
        }
        previous = std::move(guest);
    }
    if (isBulk)
        table.finishBulk();
    store.commit();
    if (isBulk) {
        store.value(u"PRAGMA temp_store = MEMORY"_s);
        store.value(u"PRAGMA synchronous = NORMAL"_s);
        store.value(u"PRAGMA journal_mode = WAL"_s);
    }
}

} // namespace edgewise::sandbox
