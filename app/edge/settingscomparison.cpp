#include "app/edge/settingscomparison.h"

#include "app/edge/settingsfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QJsonValue valueOf(const EdgeSettings &settings, const QString &name)
{
    return EdgeSettings::names().contains(name) ? settings.value(name) : settings.extra.value(name);
}

QJsonObject side(const SettingsFile &file)
{
    return QJsonDocument::fromJson(file.toJson()).object();
}

} // namespace

QStringList SettingsComparison::names() const
{
    QStringList names = EdgeSettings::names();
    QStringList others = left.extra.keys() + right.extra.keys();
    others.removeDuplicates();
    others.sort();
    return names + others;
}

SettingsComparison::Copying SettingsComparison::copying(const QString &name) const
{
    if (valueOf(left, name) == valueOf(right, name))
        return Copying::Same;
    if (!EdgeSettings::names().contains(name))
        return Copying::Undocumented;
    const SettingsPatch alone = patch({name});
    if (!alone.isEmpty())
        return Copying::Possible;
    return alone.left.isEmpty() ? Copying::Fraction : Copying::Unsendable;
}

QByteArray SettingsComparison::toJson(const SettingsFile &left, const SettingsFile &right)
{
    const SettingsComparison comparison{left.settings, right.settings};
    QJsonArray differences;
    QStringList copied;
    const QStringList names = comparison.names();
    for (const QString &name : names) {
        if (!comparison.differs(name))
            continue;
        QJsonObject difference{{u"setting"_s, name}};
        // A member that is not there says that it is not set.
        if (const QJsonValue value = valueOf(left.settings, name); !value.isUndefined())
            difference.insert(u"left"_s, value);
        if (const QJsonValue value = valueOf(right.settings, name); !value.isUndefined())
            difference.insert(u"right"_s, value);
        differences.append(difference);
        if (comparison.copying(name) == Copying::Possible)
            copied.append(name);
    }
    const QJsonObject json{{u"format"_s, u"edgewise-edge-comparison"_s},
                           {u"version"_s, 1},
                           {u"left"_s, side(left)},
                           {u"right"_s, side(right)},
                           {u"differences"_s, differences},
                           {u"patchLeftToRight"_s, comparison.patch(copied).operations}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace edgewise
