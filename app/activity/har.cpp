#include "app/activity/har.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QJsonArray pairs(const Entry::Headers &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonObject{{u"name"_s, QString::fromUtf8(name)}, {u"value"_s, QString::fromUtf8(value)}});
    return list;
}

QJsonArray queryOf(const QString &url)
{
    QJsonArray list;
    const qsizetype ask = url.indexOf(u'?');
    if (ask < 0)
        return list;
    const auto items = url.mid(ask + 1).split(u'&', Qt::SkipEmptyParts);
    for (const QString &item : items)
        list.append(QJsonObject{{u"name"_s, item.section(u'=', 0, 0)}, {u"value"_s, item.section(u'=', 1)}});
    return list;
}

} // namespace

QByteArray harHead()
{
    return R"({"log":{"version":"1.2","creator":{"name":"Edgewise","version":")" EDGEWISE_VERSION R"("},"entries":[)"
           "\n";
}

QByteArray harEntry(const Entry &entry)
{
    const double time = double(entry.last().duration.count());
    QJsonObject request{{u"method"_s, entry.method},
                        {u"url"_s, entry.url},
                        {u"httpVersion"_s, u"HTTP/1.1"_s},
                        {u"cookies"_s, QJsonArray()},
                        {u"headers"_s, pairs(entry.requestHeaders)},
                        {u"queryString"_s, queryOf(entry.url)},
                        {u"headersSize"_s, -1},
                        {u"bodySize"_s, -1}};
    if (!entry.requestBody.isEmpty())
        request.insert(u"postData"_s,
                       QJsonObject{{u"mimeType"_s, Entry::header(entry.requestHeaders, "content-type")}, {u"text"_s, entry.requestBody}});
    const QJsonObject content{{u"size"_s, entry.last().size},
                              {u"mimeType"_s, Entry::header(entry.responseHeaders, "content-type")},
                              {u"text"_s, entry.responseBody}};
    const QJsonObject response{{u"status"_s, entry.status()},
                               {u"statusText"_s, entry.last().failure},
                               {u"httpVersion"_s, u"HTTP/1.1"_s},
                               {u"cookies"_s, QJsonArray()},
                               {u"headers"_s, pairs(entry.responseHeaders)},
                               {u"content"_s, content},
                               {u"redirectURL"_s, Entry::header(entry.responseHeaders, "location")},
                               {u"headersSize"_s, -1},
                               {u"bodySize"_s, entry.last().size}};
    const QJsonObject json{{u"startedDateTime"_s, entry.at().toUTC().toString(Qt::ISODateWithMs)},
                           {u"time"_s, time},
                           {u"request"_s, request},
                           {u"response"_s, response},
                           {u"cache"_s, QJsonObject()},
                           {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, time}, {u"receive"_s, 0}}},
                           {u"_connection"_s, entry.connectionName},
                           {u"_pane"_s, entry.origin},
                           {u"_tries"_s, entry.tries.size()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray harTail()
{
    return "\n]}}\n";
}

} // namespace edgewise
