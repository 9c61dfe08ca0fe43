#pragma once

#include "app/core/exactjson.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <stop_token>

namespace edgewise {

/// Two JSON values side by side, compared by value: order of members and spacing do not count; items of arrays are matched by what names
/// them (ref, id, key, name), else by likeness.
struct JsonDiff
{
    enum class Kind { Same, Changed, Added, Removed };

    /// One row of the two columns; a side without a line there has -1.
    struct Row
    {
        Kind kind = Kind::Same;
        int left = -1;  ///< Index into leftLines.
        int right = -1; ///< Index into rightLines.
        bool operator==(const Row &) const = default;
    };

    /// What differs, for going from one to the next and for the patch.
    struct Change
    {
        Kind kind = Kind::Changed;
        QString path = {}; ///< JSON Pointer on the right side, of what was removed on the left.
        qsizetype row = 0; ///< The first of it.
    };

    QList<QString> leftLines = {}; ///< Pretty-printed, two spaces a level, the right side's members in the order of the left's.
    QList<QString> rightLines = {};
    QList<Row> rows = {};
    QList<Change> changes = {};
    QByteArray patch = {}; ///< JSON Patch (RFC 6902) that makes the right one of the left.

    /// @param ignoreTimes  texts that are both a date and time count as equal
    [[nodiscard]] static JsonDiff between(const ExactJson &left, const ExactJson &right, bool ignoreTimes = false,
                                          std::stop_token stop = {});
};

} // namespace edgewise
