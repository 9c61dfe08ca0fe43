#include "app/guests/guestlikeness.h"

using namespace Qt::StringLiterals;

namespace edgewise {

QList<GuestQuery> sureQueries(const Guest &guest)
{
    using Kind = GuestQuery::Kind;
    QList<GuestQuery> queries;
    const QStringList emails = guest.emails();
    for (const QString &email : emails)
        queries.append(GuestQuery::as(Kind::Email, email));
    const QList<Identifier> identifiers = guest.identifiers();
    for (const Identifier &each : identifiers) {
        GuestQuery query{.kind = Kind::Identifier, .text = each.provider + u':' + each.id, .provider = each.provider, .id = each.id};
        if (!each.provider.isEmpty() && !each.id.isEmpty())
            queries.append(query);
    }
    return queries;
}

QList<GuestQuery> weakQueries(const Guest &guest)
{
    QList<GuestQuery> queries;
    const QStringList phones = guest.phones();
    for (const QString &phone : phones)
        queries.append(GuestQuery::as(GuestQuery::Kind::Phone, phone));
    const QString first = guest.text(u"firstName");
    const QString last = guest.text(u"lastName");
    if (!first.isEmpty() && !last.isEmpty())
        queries.append(GuestQuery::as(GuestQuery::Kind::Name, QString(last + u", "_s + first)));
    else if (const QString name = guest.name(); !name.isEmpty())
        queries.append(GuestQuery::as(GuestQuery::Kind::Name, name));
    return queries;
}

int likeness(const Guest &guest, const QList<GuestQuery> &queries)
{
    using Kind = GuestQuery::Kind;
    int sum = 0;
    for (const GuestQuery &query : queries) {
        const int weight = query.kind == Kind::Identifier ? 8 : query.kind == Kind::Email ? 4 : 2;
        switch (query.match(guest).match) {
        case GuestQuery::Match::Exact: sum += 2 * weight; break;
        case GuestQuery::Match::Near: sum += query.kind == Kind::Phone ? weight : 0; break;
        case GuestQuery::Match::None: break;
        }
    }
    return sum;
}

} // namespace edgewise
