#include "app/guests/dossier.h"

#include "app/core/clock.h"

using namespace Qt::StringLiterals;

namespace edgewise {

Pending<Dossier> Dossier::read(GuestService &service, const QString &ref, const QString &tenantName, QObject *context, std::stop_token stop)
{
    return service.read(ref, std::move(stop)).andThen(context, [tenantName](const Guest &found) -> Result<Dossier> {
        return Dossier{.guest = found, .readAt = now(), .tenant = tenantName};
    });
}

ExactJson Dossier::toJson() const
{
    ExactJson::Array extensions;
    for (const Extension &extension : guest.extensions.value_or(QList<Extension>()))
        extensions.append(extension.record.isObject() ? extension.record : extension.pairs);

    ExactJson json = ExactJson::emptyObject();
    json.set(u"kind"_s, u"edgewise-dossier"_s);
    json.set(u"readAt"_s, writeTime(readAt));
    json.set(u"tenant"_s, tenant);
    json.set(u"guest"_s, guest.record);
    json.set(u"dataExtensions"_s, extensions);
    json.set(u"notIncluded"_s, ExactJson::fromStrings(notHeld()));
    return json;
}

QStringList Dossier::notHeld()
{
    return {tr("Orders, sessions and events are kept in other parts of Sitecore CDP, which this service does not show."),
            tr("Other guests may belong to the same person: search by every e-mail, phone number and identifier."),
            tr("Audience exports and other files made earlier may hold copies.")};
}

} // namespace edgewise
