#include "app/exports/exportlist.h"

#include "app/core/database.h"
#include "app/exports/exportreference.h"
#include "app/exports/exportservice.h"

#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

QString RememberedExport::name() const
{
    return label.isEmpty() ? friendlyId() : label;
}

QString RememberedExport::friendlyId() const
{
    return last && !last->friendlyId.isEmpty() ? last->friendlyId : reference;
}

RememberedExport RememberedExport::after(const ExportRuns &runs, const QDateTime &at) const
{
    RememberedExport looked = *this;
    looked.lookedAt = at;
    looked.isKnown = runs.isKnown;
    if (runs.jobs.isEmpty())
        return looked;
    const auto finished = std::find_if(runs.jobs.cbegin(), runs.jobs.cend(), [](const ExportJob &job) { return job.isFinal(); });
    looked.last = ExportJob::fromJson((finished == runs.jobs.cend() ? runs.jobs.first() : *finished).brief());
    return looked;
}

Result<QList<RememberedExport>> ExportList::exports(const QString &connectionId) const
{
    auto rows = m_database.run(
        u"SELECT reference, label, lookedAt, isKnown, last FROM rememberedExport WHERE connection = ? ORDER BY place"_s, {connectionId});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RememberedExport> all;
    while (rows->next()) {
        RememberedExport one{.reference = rows->value(0).toString(), .label = rows->value(1).toString()};
        if (const qint64 at = rows->value(2).toLongLong(); at > 0)
            one.lookedAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        one.isKnown = rows->value(3).toBool();
        if (const auto last = QJsonDocument::fromJson(rows->value(4).toByteArray()); last.isObject())
            one.last = ExportJob::fromJson(last.object());
        all.append(one);
    }
    return all;
}

Result<> ExportList::keep(const QString &connectionId, const QList<RememberedExport> &exports)
{
    return m_database.together([&]() -> Result<> {
        if (const auto done = m_database.run(u"DELETE FROM rememberedExport WHERE connection = ?"_s, {connectionId}); !done)
            return tl::unexpected(done.error());
        int place = 0;
        for (const RememberedExport &one : exports) {
            const QByteArray last = one.last ? QJsonDocument(one.last->brief()).toJson(QJsonDocument::Compact) : QByteArray("");
            const auto done = m_database.run(
                u"INSERT INTO rememberedExport (connection, reference, place, label, lookedAt, isKnown, last) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {connectionId, one.reference, place++, one.label, one.lookedAt.isValid() ? one.lookedAt.toMSecsSinceEpoch() : 0,
                 one.isKnown ? 1 : 0, last});
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

} // namespace edgewise
