#include "app/guests/guestchange.h"
#include "app/guests/guestquery.h"

#include "demand.h"

using namespace edgewise;

/// Whatever a service or a file calls a guest can be read, compared and set again without a change; and whatever somebody types is a
/// search.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const GuestQuery query = GuestQuery::parse(QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 200))));
    EDGEWISE_DEMAND(query.kind == GuestQuery::Kind::Ref || !query.filters().isEmpty());
    static_cast<void>(query.sentence());

    const auto guest = ExactJson::parse(bytes).and_then(&Guest::fromJson);
    if (!guest)
        return 0;
    EDGEWISE_DEMAND(changesBetween(*guest, *guest).isEmpty());
    EDGEWISE_DEMAND(Guest::fromJson(guest->toJson()).has_value());
    static_cast<void>(check(*guest));
    static_cast<void>(check(guest->extensions.value_or(QList<Extension>())));
    static_cast<void>(query.match(*guest));

    Guest same = *guest;
    same.setEmails(guest->email(), guest->otherEmails());
    same.setIdentifiers(guest->identifiers());
    same.setTexts(QStringLiteral("phoneNumbers"), guest->phones());
    EDGEWISE_DEMAND(same == *guest);
    const Guest nobody{.extensions = QList<Extension>()};
    static_cast<void>(withChanges(nobody, changesBetween(nobody, *guest)));
    return 0;
}
