#pragma once

#include "app/core/error.h"
#include "app/edge/edgeservice.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace edgewise {

/// What to tell a person of a write of settings that did not simply end well.
struct SettingsNotice
{
    Banner::Kind kind = Banner::Kind::Bad;
    QString sentence = {};
    QString detail = {};
    bool wantsReading = false; ///< Reading again is what helps.

    [[nodiscard]] static SettingsNotice of(const Error &error);
    /// Empty for Saved, Nothing and Theirs, which each place tells in its own words.
    [[nodiscard]] static SettingsNotice of(const SettingsOutcome &outcome);
    /// "Content TTL and Media TTL"
    [[nodiscard]] static QString named(const QStringList &names);

    Q_DECLARE_TR_FUNCTIONS(edgewise::SettingsNotice)
};

} // namespace edgewise
