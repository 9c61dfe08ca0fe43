#pragma once

#include "app/core/pending.h"
#include "app/webhooks/webhook.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace edgewise {

class HttpClient;
struct Response;

/// What came of saving a webhook.
struct SaveOutcome
{
    std::optional<Webhook> saved = {};  ///< As it is on Experience Edge now; the edit arrived.
    std::optional<Webhook> theirs = {}; ///< Changed elsewhere: the edit was not written over it.
    QStringList notArrived = {};        ///< Wire names of what reads differently after all.
    bool answerLost = false; ///< The connection broke; the rest is what a second look found. Nothing else set: nothing was saved.
    bool unverified = false; ///< It was accepted, but could not be read again.
};

/// What came of deleting a webhook.
struct Removal
{
    std::optional<Webhook> removed = {}; ///< As it was last, to make it again.
    std::optional<Webhook> theirs = {};  ///< Changed elsewhere: it was not deleted.
};

/// The webhooks of one Experience Edge tenant. Every write looks before it writes and looks again after it; none is ever sent twice on an
/// unknown outcome.
class WebhookService final : public QObject
{
    Q_OBJECT

public:
    /// @param edge  below the admin address of Experience Edge; outlives the service
    explicit WebhookService(HttpClient &edge);

    /// The shape this tenant wants bodyInclude in.
    void setInclude(Webhook::Include include) { m_include = include; }
    [[nodiscard]] Webhook::Include include() const { return m_include; }

    Pending<QList<Webhook>> list(std::stop_token stop = {});
    Pending<Webhook> read(const QString &id, std::stop_token stop = {});
    /// After a lost answer it looks whether the webhook is there now; if not, the error is Unsure and says so.
    Pending<Webhook> create(const Webhook &draft);
    /// Writes `edited` unless the webhook is no longer as it was when it was `opened`.
    Pending<SaveOutcome> save(const Webhook &opened, const Webhook &edited);
    /// Changes that one member and keeps all others as they are now.
    Pending<Webhook> setDisabled(const QString &id, bool disabled);
    /// Deletes it unless it is no longer as it was when it was `opened`.
    Pending<Removal> remove(const Webhook &opened);

Q_SIGNALS:
    /// The tenant refused bodyInclude as a string and took it as an object; worth remembering.
    void includeChanged(edgewise::Webhook::Include include);

private:
    using Send = std::function<Pending<Response>(Webhook::Include)>;

    Pending<Response> withInclude(const Webhook &webhook, const Send &send);
    Pending<SaveOutcome> write(const Webhook &current, const Webhook &merged);
    Pending<SaveOutcome> lookAfter(const Webhook &current, const Webhook &merged, const Error &lost);
    Pending<Webhook> findCreated(const Webhook &draft, const Error &lost);

    HttpClient &m_http;
    Webhook::Include m_include = Webhook::Include::AsString;
    QStringList m_known; ///< Ids that were there at the last list, so that an old twin is not taken for the new one.
};

} // namespace edgewise
