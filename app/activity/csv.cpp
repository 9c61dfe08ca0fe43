#include "app/activity/csv.h"

#include "app/core/csv.h"

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return csvRow(quoted);
}

} // namespace

QString csvCell(const QString &text)
{
    static const QString starts = u"=+-@\t\r\n"_s;
    QString cell = text;
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!text.isEmpty() && starts.contains(text.front()) && !isNumber)
        cell.prepend(u'\'');
    return csvField(cell);
}

QByteArray csvHead()
{
    return line({u"time"_s, u"connection"_s, u"pane"_s, u"method"_s, u"write"_s, u"url"_s, u"status"_s, u"failure"_s, u"duration ms"_s,
                 u"size"_s, u"tries"_s});
}

QByteArray csvLine(const Entry &entry)
{
    return line({entry.at().toUTC().toString(Qt::ISODateWithMs), entry.connectionName, entry.origin, entry.method,
                 entry.isWrite() ? u"yes"_s : u"no"_s, entry.url, entry.status() == 0 ? QString() : QString::number(entry.status()),
                 entry.last().failure, QString::number(entry.last().duration.count()), QString::number(entry.last().size),
                 QString::number(entry.tries.size())});
}

} // namespace edgewise
