#include "app/webhooks/webhookservice.h"

#include "app/core/json.h"
#include "app/net/http.h"

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

Request request(QByteArray verb, const QString &path, QByteArray body = {}, std::stop_token stop = {})
{
    return {.verb = std::move(verb), .path = path, .body = std::move(body), .origin = u"Webhooks"_s, .stop = std::move(stop)};
}

QString pathOf(const QString &id)
{
    return u"/webhooks/"_s + segment(id);
}

QByteArray wire(const Webhook &webhook, Webhook::Include include)
{
    return QJsonDocument(webhook.toJson(include)).toJson(QJsonDocument::Compact);
}

/// Whether the service refused bodyInclude, as far as its words tell.
bool refusesInclude(const Error &error)
{
    if (error.kind != Error::Kind::Rejected || (error.status != 0 && error.status != 400))
        return false;
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field) {
        if (field.key().contains("bodyinclude"_L1, Qt::CaseInsensitive))
            return true;
    }
    return error.said.contains("bodyinclude"_L1, Qt::CaseInsensitive);
}

bool isSame(const Webhook &one, const Webhook &other)
{
    return one.uri == other.uri && one.method == other.method && one.modeText() == other.modeText() && one.label == other.label;
}

Error explained(Error error, const QString &said)
{
    error.said = said;
    return error;
}

} // namespace

WebhookService::WebhookService(HttpClient &edge)
    : m_http(edge)
{}

Pending<QList<Webhook>> WebhookService::list(std::stop_token stop)
{
    return m_http.send(request("GET", u"/webhooks"_s, {}, std::move(stop))).andThen(this, [this](const Response &response) {
        auto webhooks = decodeList<Webhook>(response.body);
        if (webhooks) {
            m_known.clear();
            for (const Webhook &webhook : std::as_const(*webhooks))
                m_known.append(webhook.id);
        }
        return webhooks;
    });
}

Pending<Webhook> WebhookService::read(const QString &id, std::stop_token stop)
{
    return m_http.send(request("GET", pathOf(id), {}, std::move(stop))).andThen(this, [](const Response &response) {
        return decode<Webhook>(response.body);
    });
}

Pending<Response> WebhookService::withInclude(const Webhook &webhook, const Send &send)
{
    return send(m_include).orElse(this, [this, webhook, send](const Error &error) -> Pending<Response> {
        if (m_include == Webhook::Include::AsObject || !webhook.bodyInclude.isObject() || !refusesInclude(error))
            return tl::unexpected(error);
        // A 400 says that nothing was done, so the other shape may be tried.
        return send(Webhook::Include::AsObject).andThen(this, [this](const Response &response) {
            m_include = Webhook::Include::AsObject;
            Q_EMIT includeChanged(m_include);
            return Result<Response>(response);
        });
    });
}

Pending<Webhook> WebhookService::create(const Webhook &draft)
{
    const Send send = [this, draft](Webhook::Include include) {
        return m_http.send(request("POST", u"/webhooks"_s, wire(draft, include)));
    };
    return withInclude(draft, send)
        .andThen(this, [](const Response &response) { return decode<Webhook>(response.body); })
        .orElse(this, [this, draft](const Error &error) -> Pending<Webhook> {
            // An accepted answer that cannot be read leaves the same question open as a lost one.
            if (error.kind != Error::Kind::Unsure && error.kind != Error::Kind::Malformed && error.kind != Error::Kind::Server)
                return tl::unexpected(error);
            return findCreated(draft, error);
        });
}

Pending<Webhook> WebhookService::findCreated(const Webhook &draft, const Error &lost)
{
    const QStringList known = m_known;
    return list()
        .andThen(this,
                 [draft, known, lost](const QList<Webhook> &webhooks) -> Result<Webhook> {
                     for (const Webhook &webhook : webhooks) {
                         if (!known.contains(webhook.id) && isSame(webhook, draft))
                             return webhook;
                     }
                     return tl::unexpected(explained(lost, tr("It is not among the webhooks now, so it was not created.")));
                 })
        .orElse(this, [lost](const Error &error) -> Result<Webhook> {
            // Whatever kept the list from being read, the open question is about the write.
            Error told = lost;
            if (error.said == lost.said || error.kind != lost.kind)
                return tl::unexpected(told);
            told.said = error.said;
            return tl::unexpected(told);
        });
}

Pending<SaveOutcome> WebhookService::save(const Webhook &opened, const Webhook &edited)
{
    return read(opened.id).andThen(this, [this, opened, edited](const Webhook &current) -> Pending<SaveOutcome> {
        if (!differences(opened, current).isEmpty())
            return Result<SaveOutcome>(SaveOutcome{.theirs = current});
        Webhook merged = edited;
        for (const QString &name : current.extra.keys()) {
            if (!merged.extra.contains(name))
                merged.extra.insert(name, current.extra.value(name));
        }
        return write(current, merged);
    });
}

Pending<SaveOutcome> WebhookService::write(const Webhook &current, const Webhook &merged)
{
    const QString path = pathOf(current.id);
    const Send send = [this, merged, path](Webhook::Include include) { return m_http.send(request("PUT", path, wire(merged, include))); };
    const Answer<SaveOutcome> answer;
    withInclude(merged, send).then(this, [this, answer, current, merged](const Result<Response> &response) {
        const auto give = [answer](const Result<SaveOutcome> &outcome) { answer.give(outcome); };
        if (response) {
            read(current.id).then(this, [answer, merged](const Result<Webhook> &now) {
                if (now)
                    answer.give(SaveOutcome{.saved = *now, .notArrived = differences(merged, *now)});
                else
                    answer.give(SaveOutcome{.saved = merged, .unverified = true});
            });
        } else if (response.error().kind == Error::Kind::Unsure || response.error().kind == Error::Kind::Server) {
            lookAfter(current, merged, response.error()).then(this, give);
        } else {
            answer.give(tl::unexpected(response.error()));
        }
    });
    return answer.pending();
}

Pending<SaveOutcome> WebhookService::lookAfter(const Webhook &current, const Webhook &merged, const Error &lost)
{
    return read(current.id)
        .andThen(this,
                 [current, merged, lost](const Webhook &now) -> Result<SaveOutcome> {
                     if (differences(merged, now).isEmpty())
                         return SaveOutcome{.saved = now, .answerLost = true};
                     if (!differences(current, now).isEmpty())
                         return SaveOutcome{.theirs = now, .answerLost = true};
                     if (lost.kind == Error::Kind::Server)
                         return tl::unexpected(lost); // its own words say more than a lost answer does
                     return SaveOutcome{.answerLost = true};
                 })
        .orElse(this, [lost](const Error &) -> Result<SaveOutcome> { return tl::unexpected(lost); });
}

Pending<Webhook> WebhookService::setDisabled(const QString &id, bool disabled)
{
    return read(id).andThen(this, [this, disabled](const Webhook &current) -> Pending<Webhook> {
        if (current.disabled == disabled)
            return Result<Webhook>(current);
        Webhook merged = current;
        merged.disabled = disabled;
        return write(current, merged).andThen(this, [disabled](const SaveOutcome &outcome) -> Result<Webhook> {
            if (outcome.saved && outcome.saved->disabled == disabled)
                return *outcome.saved;
            if (outcome.theirs && outcome.theirs->disabled == disabled)
                return *outcome.theirs;
            return failed(Error::Kind::Unsure, u"the webhook reads as before"_s);
        });
    });
}

Pending<Removal> WebhookService::remove(const Webhook &opened)
{
    return read(opened.id).andThen(this, [this, opened](const Webhook &current) -> Pending<Removal> {
        if (!differences(opened, current).isEmpty())
            return Result<Removal>(Removal{.theirs = current});
        const QString id = current.id;
        return m_http.send(request("DELETE", pathOf(id)))
            .andThen(this, [current](const Response &) { return Result<Removal>(Removal{.removed = current}); })
            .orElse(this, [this, current, id](const Error &error) -> Pending<Removal> {
                if (error.kind == Error::Kind::NotFound)
                    return Result<Removal>(Removal{.removed = current});
                if (error.kind != Error::Kind::Unsure && error.kind != Error::Kind::Server)
                    return tl::unexpected(error);
                const Answer<Removal> answer;
                read(id).then(this, [answer, current, error](const Result<Webhook> &now) {
                    if (!now && now.error().kind == Error::Kind::NotFound)
                        answer.give(Removal{.removed = current});
                    else if (now)
                        answer.give(tl::unexpected(explained(error, tr("It is still there, so it was not deleted."))));
                    else
                        answer.give(tl::unexpected(error));
                });
                return answer.pending();
            });
    });
}

} // namespace edgewise
