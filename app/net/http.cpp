#include "app/net/http.h"

#include <QUrl>

#include <algorithm>

namespace edgewise {

QByteArray header(const Headers &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrlQuery query(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(segment(name), segment(value));
    return query;
}

} // namespace edgewise
