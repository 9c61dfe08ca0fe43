#pragma once

#include "app/core/result.h"
#include "app/core/timespan.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgewise {

/// The cache settings of an Experience Edge tenant (edge-admin-api.md section 4.1). A member without a value is not set.
struct EdgeSettings
{
    enum class Form {
        Exact, ///< As it was read, for files and the history.
        Sent,  ///< Only forms that the service reads as they look: times in whole seconds; without what has no such form.
    };

    std::optional<TimeSpan> contentCacheTtl = {};
    std::optional<bool> contentCacheAutoClear = {};
    std::optional<TimeSpan> mediaCacheTtl = {};
    std::optional<bool> mediaCacheAutoClear = {};
    std::optional<bool> tenantCacheAutoClear = {};
    QJsonObject unread = {}; ///< Known settings, by wire name, whose value has no form that is known; as it came.
    QJsonObject extra = {};  ///< Members nobody documented; shown, never edited, sent back with all others.

    bool operator==(const EdgeSettings &) const = default;

    /// Whatever the case of the names. Malformed when none of the settings is there.
    static Result<EdgeSettings> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson(Form form = Form::Exact) const;

    /// The wire names of the five settings, in the order of the contract.
    [[nodiscard]] static const QStringList &names();
    [[nodiscard]] static bool isTime(const QString &name);
    /// The time to live of that name; nothing for a switch, too.
    [[nodiscard]] std::optional<TimeSpan> time(const QString &name) const;
    /// What the wire has for that setting; undefined when it is not set.
    [[nodiscard]] QJsonValue value(const QString &name, Form form = Form::Exact) const;
    /// Null and undefined unset it; a value of the wrong form goes to `unread`.
    void set(const QString &name, const QJsonValue &value);
    /// The settings without a value that could be sent.
    [[nodiscard]] QStringList unsendable() const;

    /// What a person calls the setting: "Content TTL".
    [[nodiscard]] static QString label(const QString &name);
    /// Its value in words: "4 hours", "on", "not set"; what has no known form, and what nobody documented, as it came.
    [[nodiscard]] QString words(const QString &name) const;
    /// What these values together mean for a publish, as far as the descriptions of the fields tell: a reading, not a documented fact.
    /// Empty when one of them is not set.
    [[nodiscard]] QString reading() const;

    Q_DECLARE_TR_FUNCTIONS(edgewise::EdgeSettings)
};

/// The wire names of the settings that are not the same; members nobody documented do not count.
[[nodiscard]] QStringList differences(const EdgeSettings &one, const EdgeSettings &other);

/// `base` with every setting that `other` has.
[[nodiscard]] EdgeSettings merged(const EdgeSettings &base, const EdgeSettings &other);

/// `base` with those settings as `other` has them.
[[nodiscard]] EdgeSettings with(EdgeSettings base, const EdgeSettings &other, const QStringList &names);

} // namespace edgewise
