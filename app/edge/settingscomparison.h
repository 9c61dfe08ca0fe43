#pragma once

#include "app/edge/edgesettings.h"
#include "app/edge/settingspatch.h"

#include <QByteArray>
#include <QStringList>

namespace edgewise {

struct SettingsFile;

/// The settings of two tenants beside each other, and what it takes to copy some of them from left to right.
struct SettingsComparison
{
    /// Whether a setting can be copied.
    enum class Copying {
        Possible,
        Same,         ///< There is nothing to copy.
        Undocumented, ///< It is shown and never edited.
        Unsendable,   ///< The left has no value for it that could be sent.
        Fraction,     ///< They differ by less than a second, and only whole seconds are sent.
    };

    EdgeSettings left = {};
    EdgeSettings right = {};

    bool operator==(const SettingsComparison &) const = default;

    /// The wire names of the settings, then of what nobody documented on either side.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool differs(const QString &name) const { return copying(name) != Copying::Same; }
    [[nodiscard]] Copying copying(const QString &name) const;
    /// What copying all of those would send to the right one.
    [[nodiscard]] SettingsPatch patch(const QStringList &names) const { return SettingsPatch::between(right, wanted(names)); }
    /// The right one with those settings of the left one.
    [[nodiscard]] EdgeSettings wanted(const QStringList &names) const { return with(right, left, names); }

    /// Both sides, what differs, and the patch that would copy all of it, as a file for people to keep and to pass on.
    [[nodiscard]] static QByteArray toJson(const SettingsFile &left, const SettingsFile &right);
};

} // namespace edgewise
