#include "app/webhooks/delivery.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace edgewise {

QByteArray sampleUpdate(const QJsonObject &include)
{
    QByteArray body = R"({
  "invocation_id": "0f9d3a52-6f0b-4c1e-9d53-3f2f1a7e6b40",
  "updates": [
    {"identifier": "4F1C0B7A92D84E6FA1B35C77D0E9AA10", "entity_definition": "Item", "operation": "Update", "entity_culture": "en"},
    {"identifier": "4F1C0B7A92D84E6FA1B35C77D0E9AA10-layout", "entity_definition": "LayoutData", "operation": "Update", "entity_culture": "en"},
    {"identifier": "9BB2E61D0C334A57B8F0E2D4C6A81F73-media", "entity_definition": "MediaItem", "operation": "Delete", "entity_culture": "da-DK"}
  ],
  "continues": false)";
    // QJsonObject sorts its members, so the three of the service are written by hand to stay in front.
    if (!include.isEmpty()) {
        QByteArray members = QJsonDocument(include).toJson(QJsonDocument::Indented).trimmed();
        members = members.sliced(2).chopped(2); // the brackets and the line breaks beside them
        members.replace("    ", "  ");
        body += ",\n" + members;
    }
    return body + "\n}";
}

Delivery delivery(const Webhook &webhook)
{
    Delivery call{.verb = webhook.method.toUtf8(), .uri = webhook.uri, .headers = webhook.headers};
    if (webhook.mode == Webhook::Mode::OnUpdate)
        call.body = sampleUpdate(webhook.include());
    else if (call.verb != "GET")
        call.body = webhook.body.toUtf8();
    if (!call.body.isEmpty() && webhook.header(u"content-type"_s).isEmpty()) {
        const QString type = webhook.mode == Webhook::Mode::OnUpdate ? u"application/json"_s : u"text/plain; charset=utf-8"_s;
        call.headers.prepend({u"content-type"_s, type});
    }
    return call;
}

} // namespace edgewise
