#include "app/webhooks/webhookcurl.h"

#include "app/core/redaction.h"
#include "app/core/shell.h"
#include "app/net/http.h"
#include "app/webhooks/delivery.h"
#include "app/webhooks/webhookfile.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace edgewise {

QString apiCurl(const Webhook &webhook, const QUrl &edgeBase, Webhook::Include include)
{
    QString address = edgeBase.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + u"/webhooks"_s;
    if (!webhook.id.isEmpty())
        address += u'/' + segment(webhook.id);
    const QByteArray body = QJsonDocument(withoutSecrets(webhook, Redaction::mask()).toJson(include)).toJson(QJsonDocument::Compact);
    return QStringList{u"curl -X "_s + (webhook.id.isEmpty() ? u"POST "_s : u"PUT "_s) + shellQuoted(address),
                       u"  -H "_s + shellQuoted(u"Authorization: Bearer "_s + Redaction::mask()),
                       u"  -H "_s + shellQuoted(u"Content-Type: application/json"_s),
                       u"  --data-raw "_s + shellQuoted(QString::fromUtf8(body))}
        .join(u" \\\n"_s);
}

QString receiverCurl(const Webhook &webhook, bool withSecrets)
{
    const Delivery call = delivery(withSecrets ? webhook : withoutSecrets(webhook, Redaction::mask()));
    QStringList lines{u"curl -X "_s + QString::fromLatin1(call.verb) + u' ' + shellQuoted(call.uri)};
    for (const auto &[name, value] : call.headers)
        lines.append(u"  -H "_s + shellQuoted(name + u": "_s + value));
    if (!call.body.isEmpty())
        lines.append(u"  --data-raw "_s + shellQuoted(QString::fromUtf8(call.body)));
    return lines.join(u" \\\n"_s);
}

} // namespace edgewise
