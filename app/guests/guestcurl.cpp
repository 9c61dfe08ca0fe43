#include "app/guests/guestcurl.h"

#include "app/core/redaction.h"
#include "app/core/shell.h"

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString oneCall(const Request &request, const QUrl &base)
{
    QString address = base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + request.path;
    if (!request.query.isEmpty())
        address += u'?' + request.query.toString(QUrl::FullyEncoded);
    QStringList lines{u"curl -X "_s + QString::fromLatin1(request.verb) + u' ' + shellQuoted(address),
                      u"  -H "_s + shellQuoted(u"Authorization: Basic "_s + Redaction::mask()), u"  -H 'Accept: application/json'"_s};
    if (!request.body.isEmpty()) {
        lines.append(u"  -H "_s + shellQuoted(u"Content-Type: "_s + QString::fromLatin1(request.contentType)));
        lines.append(u"  --data-raw "_s + shellQuoted(QString::fromUtf8(request.body)));
    }
    return lines.join(u" \\\n"_s);
}

} // namespace

QString guestCurl(const QList<Request> &requests, const QUrl &base)
{
    QStringList calls;
    for (const Request &request : requests)
        calls.append(oneCall(request, base));
    return calls.join(u"\n\n"_s);
}

} // namespace edgewise
