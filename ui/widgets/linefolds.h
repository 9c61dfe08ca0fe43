#pragma once

#include <QtGlobal>

#include <vector>

namespace edgewise {

/// Which lines of a text are folded away, and so which row shows which line. Costs memory and time by what is folded, never by lines.
class LineFolds final
{
public:
    /// `line` stays in sight; those behind it up to `close` are hidden.
    struct Fold
    {
        quint32 line;
        quint32 close;
        bool operator==(const Fold &) const = default;
    };

    LineFolds() = default;
    /// @param folds  by their lines; one may be inside another, never across its end
    explicit LineFolds(std::vector<Fold> folds);

    [[nodiscard]] bool isFolded(qint64 line) const;
    [[nodiscard]] bool isHidden(qint64 line) const;
    void fold(Fold fold);
    void unfold(qint64 line);
    /// Unfolds a line and all between it and `close`.
    void unfoldAll(qint64 line, qint64 close);
    /// Unfolds whatever hides a line; whether anything did.
    bool reveal(qint64 line);

    [[nodiscard]] qint64 hiddenCount() const;
    /// A hidden line is on the row of the line that hides it.
    [[nodiscard]] qint64 rowOf(qint64 line) const;
    [[nodiscard]] qint64 lineAt(qint64 row) const;

private:
    /// A fold that is not hidden by another one.
    struct Outer
    {
        Fold fold;
        quint32 before; ///< How many lines are hidden before it.
    };
    void arrange();
    [[nodiscard]] const Outer *lastUpTo(qint64 line) const;

    std::vector<Fold> m_folds;
    std::vector<Outer> m_outer;
};

} // namespace edgewise
