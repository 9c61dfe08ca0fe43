#include "app/activity/activityfilter.h"

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool ActivityFilter::matches(const Entry &entry) const
{
    if (kind == Kind::Writes && !entry.isWrite())
        return false;
    if (kind == Kind::Failed && !entry.isFailed())
        return false;
    if (!connectionId.isEmpty() && entry.connectionId != connectionId)
        return false;
    if (since.isValid() && entry.at() < since)
        return false;
    const QString all = entry.url + u' ' + entry.method + u' ' + entry.origin + u' ' + entry.connectionName + u' ' + entry.last().failure +
                        u' ' + QString::number(entry.status());
    const auto wanted = words(text);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString ActivityFilter::condition(QVariantList &values) const
{
    QStringList all{u"NOT EXISTS (SELECT 1 FROM activity later WHERE later.call = activity.call AND later.id > activity.id)"_s};
    if (kind == Kind::Writes)
        all += u"method NOT IN ('GET', 'HEAD') AND origin <> 'Token'"_s;
    if (kind == Kind::Failed)
        all += u"(status >= 400 OR failure <> '')"_s;
    if (!connectionId.isEmpty()) {
        all += u"connection = ?"_s;
        values += connectionId;
    }
    if (since.isValid()) {
        all += u"at >= ?"_s;
        values += since.toMSecsSinceEpoch();
    }
    const auto wanted = words(text);
    for (const QString &word : wanted) {
        all +=
            u"instr(lower(url || ' ' || method || ' ' || origin || ' ' || connectionName || ' ' || failure || ' ' || status), lower(?)) > 0"_s;
        values += word;
    }
    return all.join(u" AND "_s);
}

} // namespace edgewise
