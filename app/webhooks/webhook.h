#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace edgewise {

/// One call that Experience Edge made to a receiver.
struct WebhookRun
{
    QDateTime at = {};
    bool success = false;
    QString message = {};

    bool operator==(const WebhookRun &) const = default;
};

/// How a webhook is doing.
struct WebhookState
{
    enum class Kind { Active, Failing, DisabledByPerson, DisabledByEdge };
    Kind kind = Kind::Active;
    int failures = 0; ///< In a row, at most failuresToDisable.

    [[nodiscard]] bool isDisabled() const { return kind == Kind::DisabledByPerson || kind == Kind::DisabledByEdge; }
    bool operator==(const WebhookState &) const = default;
};

/// One webhook of an Experience Edge tenant (edge-admin-api.md section 6).
struct Webhook
{
    enum class Mode { OnEnd, OnUpdate, Other };
    /// In which of its two shapes bodyInclude travels.
    enum class Include { AsString, AsObject };
    using HeaderList = QList<std::pair<QString, QString>>;

    /// After so many failures in a row Experience Edge switches a webhook off.
    static constexpr int failuresToDisable = 10;

    QString id = {}; ///< Opaque; empty for one that is not saved.
    QString tenantId = {};
    QString label = {};
    QString uri = {}; ///< As the service sent it or the person typed it.
    QString method = QStringLiteral("POST");
    HeaderList headers = {};
    QString body = {};                         ///< OnEnd only.
    QJsonValue bodyInclude = QJsonValue::Null; ///< OnUpdate only: an object; null for none; a string when it is not JSON of an object.
    QString createdBy = {};
    QDateTime created = {};
    Mode mode = Mode::OnEnd;
    QString otherMode = {}; ///< The wire text when the mode is Other.
    bool disabled = false;
    QList<WebhookRun> lastRuns = {}; ///< Newest first.
    QJsonObject extra = {};          ///< Members nobody documented; written back as they came.

    bool operator==(const Webhook &) const = default;

    /// Reads what the service sends, whatever the case of its member names.
    static Result<Webhook> fromJson(const QJsonObject &json);
    /// The same for something that need not be saved yet, such as a webhook in a file.
    static Webhook fromMembers(const QJsonObject &json);
    /// Reads bodyInclude in any of its shapes, or as a person typed it.
    static QJsonValue readInclude(const QJsonValue &value);
    /// What may be written: every member but those that the service keeps for itself.
    [[nodiscard]] QJsonObject toJson(Include include = Include::AsString) const;

    [[nodiscard]] QString modeText() const;
    void setModeText(const QString &text);
    /// The members added to each OnUpdate call.
    [[nodiscard]] QJsonObject include() const { return bodyInclude.toObject(); }
    [[nodiscard]] QString host() const;
    /// How many of the newest runs failed in a row.
    [[nodiscard]] int failureStreak() const;
    [[nodiscard]] WebhookState state() const;
    [[nodiscard]] QDateTime lastRun() const { return lastRuns.isEmpty() ? QDateTime() : lastRuns.first().at; }
    /// The value of the first header of that name, whatever its case.
    [[nodiscard]] QString header(const QString &name) const;

    Q_DECLARE_TR_FUNCTIONS(edgewise::Webhook)
};

/// The wire names of what differs between two versions of a webhook; runs and times of the service do not count.
[[nodiscard]] QStringList differences(const Webhook &one, const Webhook &other);

/// Takes one member, by its wire name, from `source`.
void takeMember(Webhook &target, const Webhook &source, const QString &name);

/// A time of the service: 0 to 9 digits of a second, "Z" or an offset. Invalid when it is no time.
[[nodiscard]] QDateTime serviceTime(const QString &text);

/// What is wrong with a webhook as typed; `field` is the wire name of the member.
/// @param allowLoopbackHttp  the sandbox may call receivers on this computer without TLS
[[nodiscard]] QList<Problem> check(const Webhook &webhook, bool allowLoopbackHttp = false);

/// What is wrong with the headers alone; `field` is the name of the header.
[[nodiscard]] QList<Problem> checkHeaders(const Webhook::HeaderList &headers);

/// What stands for a secret in an exported file and must be filled in before the webhook can be saved.
[[nodiscard]] QString secretPlaceholder();

} // namespace edgewise
