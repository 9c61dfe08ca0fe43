#include "app/sandbox/routes/controlroutes.h"

#include <QJsonDocument>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsShown = 1000;

Reply json(const QJsonDocument &document, int status = 200)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = document.toJson(QJsonDocument::Indented)};
}

Reply wrong(int status, const QString &message)
{
    return json(QJsonDocument(QJsonObject{{u"message"_s, message}}), status);
}

QString switchText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"on"_s : u"off"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

ControlRoutes::ControlRoutes(Parts parts)
    : m_parts(std::move(parts))
{}

Reply ControlRoutes::answer(const Request &request)
{
    QByteArray host = request.header("Host");
    if (const qsizetype colon = host.lastIndexOf(':'); colon > 0)
        host.truncate(colon);
    if (host != "127.0.0.1" && host != "localhost")
        return wrong(403, u"The control routes are reached as 127.0.0.1 or localhost only."_s);

    const QByteArray what = request.verb + ' ' + request.segments().join(u'/').toUtf8();
    if (what == "GET control")
        return json(QJsonDocument(overview()));
    if (what == "PUT control/switches")
        return setSwitches(request);
    if (what == "DELETE control/switches") {
        m_parts.faults.reset();
        return {.status = 204};
    }
    if (what == "GET control/counters")
        return json(QJsonDocument(m_parts.counters()));
    if (what == "DELETE control/counters") {
        m_parts.forgetCounters();
        return {.status = 204};
    }
    if (what == "GET control/events")
        return json(QJsonDocument(m_parts.edge.events(eventsShown)));
    if (what == "POST control/publish")
        return publish(request);
    if (what == "POST control/reset") {
        m_parts.reset();
        return {.status = 204};
    }
    if (what == "POST control/tokens/revoke") {
        m_parts.tokens.revokeAll();
        return {.status = 204};
    }
    return wrong(404, u"There is nothing to control here. See GET /control."_s);
}

QJsonObject ControlRoutes::overview() const
{
    QJsonArray switches;
    for (const Switch &one : Faults::all())
        switches.append(QJsonObject{{u"name"_s, QLatin1StringView(one.name)},
                                    {u"value"_s, m_parts.faults.text(one.name)},
                                    {u"normal"_s, QLatin1StringView(one.normal)},
                                    {u"values"_s, QLatin1StringView(one.values)},
                                    {u"meaning"_s, QLatin1StringView(one.meaning)}});
    return {{u"switches"_s, switches},
            {u"changed"_s, m_parts.faults.changed()},
            {u"contentCount"_s, m_parts.edge.contentCount()},
            {u"routes"_s, QJsonArray{u"GET /control"_s, u"PUT /control/switches"_s, u"DELETE /control/switches"_s,
                                     u"GET /control/counters"_s, u"DELETE /control/counters"_s, u"GET /control/events"_s,
                                     u"POST /control/publish"_s, u"POST /control/reset"_s, u"POST /control/tokens/revoke"_s}}};
}

Reply ControlRoutes::setSwitches(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return wrong(400, u"The body must be a JSON object of names and values."_s);
    Faults faults = m_parts.faults;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QString reason = faults.set(it.key(), switchText(it.value())); !reason.isEmpty())
            return wrong(400, reason);
    }
    m_parts.faults = faults;
    return json(QJsonDocument(m_parts.faults.changed()));
}

Reply ControlRoutes::publish(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!request.body.isEmpty() && !document.isObject())
        return wrong(400, u"The body must be empty or a JSON object with the array updates."_s);
    QJsonArray updates = document.object().value("updates"_L1).toArray();
    if (updates.isEmpty())
        updates = Publisher::sampleUpdates();
    Reply reply;
    reply.later = [this, updates](const std::function<void(Reply)> &answer) {
        m_parts.publisher.publish(updates, [answer](const QJsonObject &runs) { answer(json(QJsonDocument(runs))); });
    };
    return reply;
}

} // namespace edgewise::sandbox
