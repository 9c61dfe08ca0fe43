#include "app/core/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

QString csvField(QString text)
{
    const bool needsQuotes =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return u",;\"\r\n\t"_s.contains(c); }) || text != text.trimmed();
    if (!needsQuotes)
        return text;
    text.replace(u'"', u"\"\""_s);
    return QString(u'"' + text + u'"');
}

QByteArray csvRow(const QStringList &fields)
{
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace edgewise
