#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace edgewise {

/// How well what was typed fits a text, and which of its letters were found.
struct Match
{
    int score = 0;
    QList<int> letters = {};

    bool operator==(const Match &) const = default;
};

/// Every typed word must be found: best at the start of a word, then inside one, then as letters in order. Case and accents make no
/// difference. Nothing typed fits everything.
[[nodiscard]] std::optional<Match> match(const QString &typed, const QString &text);

} // namespace edgewise
