#include "app/edge/edgesettings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

std::optional<TimeSpan> EdgeSettings::*timeMember(const QString &name)
{
    if (name == "contentCacheTtl"_L1)
        return &EdgeSettings::contentCacheTtl;
    if (name == "mediaCacheTtl"_L1)
        return &EdgeSettings::mediaCacheTtl;
    return nullptr;
}

std::optional<bool> EdgeSettings::*switchMember(const QString &name)
{
    if (name == "contentCacheAutoClear"_L1)
        return &EdgeSettings::contentCacheAutoClear;
    if (name == "mediaCacheAutoClear"_L1)
        return &EdgeSettings::mediaCacheAutoClear;
    if (name == "tenantCacheAutoClear"_L1)
        return &EdgeSettings::tenantCacheAutoClear;
    return nullptr;
}

/// The setting that a member of that name is, if it is one.
QString settingOf(const QString &memberName)
{
    const QStringList &names = EdgeSettings::names();
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [&memberName](const QString &name) { return name.compare(memberName, Qt::CaseInsensitive) == 0; });
    return found == names.cend() ? QString() : *found;
}

QString compact(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return list.sliced(1, list.size() - 2);
}

} // namespace

const QStringList &EdgeSettings::names()
{
    static const QStringList all{u"contentCacheTtl"_s, u"contentCacheAutoClear"_s, u"mediaCacheTtl"_s, u"mediaCacheAutoClear"_s,
                                 u"tenantCacheAutoClear"_s};
    return all;
}

bool EdgeSettings::isTime(const QString &name)
{
    return timeMember(name) != nullptr;
}

Result<EdgeSettings> EdgeSettings::fromJson(const QJsonObject &json)
{
    EdgeSettings settings;
    bool isAny = false;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QString name = settingOf(member.key());
        // A twin in another case does not take the place of the one that is spelt as documented.
        if (name.isEmpty() || (name != member.key() && json.contains(name))) {
            settings.extra.insert(member.key(), member.value());
        } else {
            settings.set(name, member.value());
            isAny = true;
        }
    }
    if (!isAny)
        return failed(Error::Kind::Malformed, u"an object with none of the settings"_s);
    return settings;
}

QJsonObject EdgeSettings::toJson(Form form) const
{
    QJsonObject json = extra;
    for (const QString &name : names()) {
        if (const QJsonValue value = this->value(name, form); !value.isUndefined())
            json.insert(name, value);
    }
    return json;
}

std::optional<TimeSpan> EdgeSettings::time(const QString &name) const
{
    const auto member = timeMember(name);
    return member ? this->*member : std::nullopt;
}

QJsonValue EdgeSettings::value(const QString &name, Form form) const
{
    if (const auto time = this->time(name)) {
        if (form == Form::Exact)
            return time->wire();
        return time->isSendable() ? QJsonValue(time->inWholeSeconds().wire()) : QJsonValue(QJsonValue::Undefined);
    }
    if (const auto member = switchMember(name); member && (this->*member).has_value())
        return *(this->*member);
    return form == Form::Exact ? unread.value(name) : QJsonValue(QJsonValue::Undefined);
}

void EdgeSettings::set(const QString &name, const QJsonValue &value)
{
    unread.remove(name);
    bool isRead = value.isNull() || value.isUndefined();
    if (const auto member = timeMember(name)) {
        this->*member = value.isString() ? TimeSpan::read(value.toString()) : std::nullopt;
        isRead = isRead || (this->*member).has_value();
    } else if (const auto flag = switchMember(name)) {
        this->*flag = value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
        isRead = isRead || value.isBool();
    }
    if (!isRead)
        unread.insert(name, value);
}

QStringList EdgeSettings::unsendable() const
{
    QStringList unsendable;
    for (const QString &name : names()) {
        if (value(name, Form::Sent).isUndefined())
            unsendable.append(name);
    }
    return unsendable;
}

QString EdgeSettings::label(const QString &name)
{
    if (name == "contentCacheTtl"_L1)
        return tr("Content TTL");
    if (name == "contentCacheAutoClear"_L1)
        return tr("Clear changed content on publish");
    if (name == "mediaCacheTtl"_L1)
        return tr("Media TTL");
    if (name == "mediaCacheAutoClear"_L1)
        return tr("Clear changed media on publish");
    if (name == "tenantCacheAutoClear"_L1)
        return tr("Clear whole cache on publish");
    return name;
}

QString EdgeSettings::words(const QString &name) const
{
    if (const auto time = this->time(name))
        return time->words();
    if (unread.contains(name))
        return compact(unread.value(name));
    if (extra.contains(name))
        return compact(extra.value(name));
    const QJsonValue value = this->value(name);
    if (value.isUndefined())
        return tr("not set");
    return value.toBool() ? tr("on") : tr("off");
}

QString EdgeSettings::reading() const
{
    if (!unsendable().isEmpty())
        return {};
    if (*tenantCacheAutoClear)
        return tr(
            "With these settings every publish empties the whole cache. The other two switches hardly matter, and all pages are slower "
            "for a while afterwards.");
    if (*contentCacheAutoClear && *mediaCacheAutoClear)
        return tr("With these settings a publish clears only what changed; anything missed is at most %1 old.")
            .arg(std::max(*contentCacheTtl, *mediaCacheTtl).words());
    if (*contentCacheAutoClear)
        return tr("With these settings a publish clears changed content. Changed media appear when their time is up, at most %1 later, or after "
                  "Clear cache.")
            .arg(mediaCacheTtl->words());
    if (*mediaCacheAutoClear)
        return tr("With these settings a publish clears changed media. Changed content appears when its time is up, at most %1 later, or after "
                  "Clear cache.")
            .arg(contentCacheTtl->words());
    return tr("With these settings a publish clears nothing. What changed appears when its time is up, at most %1 later, or after Clear cache.")
        .arg(std::max(*contentCacheTtl, *mediaCacheTtl).words());
}

QStringList differences(const EdgeSettings &one, const EdgeSettings &other)
{
    QStringList names;
    for (const QString &name : EdgeSettings::names()) {
        if (one.value(name) != other.value(name))
            names.append(name);
    }
    return names;
}

EdgeSettings merged(const EdgeSettings &base, const EdgeSettings &other)
{
    EdgeSettings whole = base;
    for (const QString &name : EdgeSettings::names()) {
        if (const QJsonValue value = other.value(name); !value.isUndefined())
            whole.set(name, value);
    }
    return whole;
}

EdgeSettings with(EdgeSettings base, const EdgeSettings &other, const QStringList &names)
{
    for (const QString &name : names)
        base.set(name, other.value(name));
    return base;
}

} // namespace edgewise
