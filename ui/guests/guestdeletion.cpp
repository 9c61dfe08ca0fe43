#include "ui/guests/guestdeletion.h"

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString shortRef(const QString &ref)
{
    return ref.size() > 9 ? QString(ref.first(9) + u'…') : ref;
}

} // namespace

Confirmation GuestDeletion::question(const Guest &guest, const Connection &connection, bool isKept)
{
    const QString title = guest.title();
    const QString goes = tr("With %1 go all orders, sessions, events and data extensions. There is no way back for them.").arg(title);
    const QString back = isKept ? tr("The profile itself can be made again, with a new reference.")
                                : tr("Previous states are not kept, so the profile itself cannot be made again either.");
    return {.title = tr("Delete the guest “%1”?").arg(title),
            .text = QString(goes + u' ' + back).toHtmlEscaped(),
            .doIt = tr("Delete %1").arg(title),
            .keep = tr("Keep the guest"),
            .connection = &connection,
            .foot = guest.ref()};
}

QString GuestDeletion::done(const Guest &guest, const GuestRemoval &removal, bool isKept)
{
    const QString title = guest.title();
    if (removal.wasGone)
        return tr("%1 was gone already: somebody else deleted the guest.").arg(title);
    QString said =
        removal.stillVisible ? tr("%1 deleted. The guest may stay visible for up to 24 hours.").arg(title) : tr("%1 deleted.").arg(title);
    if (isKept)
        said += u' ' + tr("Undo makes the guest again, with a new reference.");
    return said;
}

QString GuestDeletion::undone(const Guest &now, const QString &oldRef)
{
    return tr("%1 is there again. New reference %2, was %3").arg(now.title(), shortRef(now.ref()), shortRef(oldRef));
}

} // namespace edgewise
