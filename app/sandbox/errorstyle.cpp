#include "app/sandbox/errorstyle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray sectionOf(int status)
{
    switch (status) {
    case 400: return "15.5.1";
    case 401: return "15.5.2";
    case 403: return "15.5.4";
    case 404: return "15.5.5";
    case 405: return "15.5.6";
    case 413: return "15.5.14";
    case 415: return "15.5.16";
    default: return status >= 500 ? "15.6.1" : "15.5";
    }
}

} // namespace

Reply problem(int status, const QList<std::pair<QString, QString>> &errors)
{
    QJsonObject object{
        {u"type"_s, QString(u"https://tools.ietf.org/html/rfc9110#section-"_s + QString::fromLatin1(sectionOf(status)))},
        {u"title"_s, errors.isEmpty() ? QString::fromLatin1(reasonPhrase(status)) : u"One or more validation errors occurred."_s},
        {u"status"_s, status},
        {u"traceId"_s,
         u"00-%1-%2-01"_s.arg(QUuid::createUuid().toString(QUuid::Id128), QUuid::createUuid().toString(QUuid::Id128).left(16))}};
    if (!errors.isEmpty()) {
        QJsonObject fields;
        for (const auto &[field, text] : errors) {
            QJsonArray texts = fields.value(field).toArray();
            texts.append(text);
            fields.insert(field, texts);
        }
        object.insert(u"errors"_s, fields);
    }
    return {.status = status,
            .headers = {{"Content-Type", "application/problem+json; charset=utf-8"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

void dress(Reply &reply, const QString &style)
{
    const QByteArray words = reasonPhrase(reply.status);
    QByteArray body;
    QByteArray type;
    if (style == "empty"_L1) {
        body.clear();
    } else if (style == "text"_L1) {
        type = "text/plain; charset=utf-8";
        body = "The service answered: " + words + '.';
    } else if (style == "message"_L1) {
        type = "application/json";
        body = R"({"message":")" + words + R"(."})";
    } else if (style == "html"_L1) {
        type = "text/html";
        body = "<html>\r\n<head><title>" + QByteArray::number(reply.status) + ' ' + words + "</title></head>\r\n<body>\r\n<center><h1>" +
               QByteArray::number(reply.status) + ' ' + words + "</h1></center>\r\n<hr><center>gateway</center>\r\n</body>\r\n</html>\r\n";
    } else if (style == "problem"_L1) {
        const Reply details = problem(reply.status);
        type = "application/problem+json; charset=utf-8";
        body = details.body;
    } else if (style.startsWith("json:"_L1)) {
        type = "application/json";
        body = style.sliced(5).toUtf8();
    } else {
        return;
    }
    reply.source.reset();
    reply.sourceLength = 0;
    reply.body = body;
    reply.headers.removeIf([](const auto &header) { return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0; });
    if (!type.isEmpty())
        reply.headers.emplaceBack("Content-Type", type);
}

} // namespace edgewise::sandbox
