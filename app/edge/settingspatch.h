#pragma once

#include "app/edge/edgesettings.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

namespace edgewise {

/// The JSON Patch (RFC 6902) that makes one version of the settings of another, with what changed and nothing else. What is shown to a
/// person and what is sent are the same object (edge-admin-api.md section 4.3).
struct SettingsPatch
{
    QJsonArray operations = {}; ///< Only `replace`: the service knows no other. Paths are lower case, as documented.
    QStringList names = {};     ///< The wire names of what it changes, in the order of the operations.
    QStringList left = {};      ///< Differs, but cannot be sent: not set any more, or of a form that the service would not read.

    bool operator==(const SettingsPatch &) const = default;

    [[nodiscard]] static SettingsPatch between(const EdgeSettings &from, const EdgeSettings &to);

    [[nodiscard]] bool isEmpty() const { return operations.isEmpty(); }
    [[nodiscard]] QByteArray toJson(bool indented = false) const;
    /// The settings as they are once the service has done it.
    [[nodiscard]] EdgeSettings appliedTo(const EdgeSettings &settings) const;
};

} // namespace edgewise
