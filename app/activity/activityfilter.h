#pragma once

#include "app/activity/entry.h"

#include <QVariantList>

namespace edgewise {

/// Which calls to show.
struct ActivityFilter
{
    enum class Kind { All, Writes, Failed };

    QString text = {}; ///< Words that must all be there, in the URL, method, pane, connection, status or failure.
    Kind kind = Kind::All;
    QString connectionId = {}; ///< Empty: every connection.
    QDateTime since = {};      ///< Invalid: as long as anything is kept.

    bool operator==(const ActivityFilter &) const = default;

    [[nodiscard]] bool matches(const Entry &entry) const;
    /// The same as a condition on the last try of each call in the table "activity"; its values are added to `values`.
    [[nodiscard]] QString condition(QVariantList &values) const;
};

} // namespace edgewise
