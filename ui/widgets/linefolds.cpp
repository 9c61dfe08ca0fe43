#include "ui/widgets/linefolds.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace edgewise {

namespace {

const auto isBefore = [](const LineFolds::Fold &fold, qint64 line) { return fold.line < line; };

} // namespace

LineFolds::LineFolds(std::vector<Fold> folds)
    : m_folds(std::move(folds))
{
    arrange();
}

void LineFolds::arrange()
{
    m_outer.clear();
    quint32 hidden = 0;
    for (auto fold = m_folds.cbegin(); fold != m_folds.cend();) {
        m_outer.push_back({*fold, hidden});
        hidden += fold->close - fold->line;
        // The next one outside is next in most cases, and far away in the others.
        const quint32 close = fold->close;
        if (++fold != m_folds.cend() && fold->line <= close)
            fold = std::lower_bound(fold, m_folds.cend(), close + 1, isBefore);
    }
}

bool LineFolds::isFolded(qint64 line) const
{
    const auto fold = std::lower_bound(m_folds.cbegin(), m_folds.cend(), line, isBefore);
    return fold != m_folds.cend() && fold->line == line;
}

const LineFolds::Outer *LineFolds::lastUpTo(qint64 line) const
{
    const auto next = std::upper_bound(m_outer.cbegin(), m_outer.cend(), line,
                                       [](qint64 wanted, const Outer &outer) { return wanted < outer.fold.line; });
    return next == m_outer.cbegin() ? nullptr : &*std::prev(next);
}

bool LineFolds::isHidden(qint64 line) const
{
    const Outer *outer = lastUpTo(line);
    return outer && line > outer->fold.line && line <= outer->fold.close;
}

void LineFolds::fold(Fold fold)
{
    const auto at = std::lower_bound(m_folds.cbegin(), m_folds.cend(), fold.line, isBefore);
    if (at != m_folds.cend() && at->line == fold.line)
        return;
    m_folds.insert(at, fold);
    arrange();
}

void LineFolds::unfold(qint64 line)
{
    const auto at = std::lower_bound(m_folds.cbegin(), m_folds.cend(), line, isBefore);
    if (at == m_folds.cend() || at->line != line)
        return;
    m_folds.erase(at);
    arrange();
}

void LineFolds::unfoldAll(qint64 line, qint64 close)
{
    m_folds.erase(std::lower_bound(m_folds.cbegin(), m_folds.cend(), line, isBefore),
                  std::lower_bound(m_folds.cbegin(), m_folds.cend(), close + 1, isBefore));
    arrange();
}

bool LineFolds::reveal(qint64 line)
{
    const auto hides = [line](const Fold &fold) { return fold.line < line && line <= fold.close; };
    if (std::erase_if(m_folds, hides) == 0)
        return false;
    arrange();
    return true;
}

qint64 LineFolds::hiddenCount() const
{
    return m_outer.empty() ? 0 : qint64(m_outer.back().before) + m_outer.back().fold.close - m_outer.back().fold.line;
}

qint64 LineFolds::rowOf(qint64 line) const
{
    const Outer *outer = lastUpTo(line);
    return outer ? outer->fold.line - qint64(outer->before) + std::max<qint64>(0, line - outer->fold.close) : line;
}

qint64 LineFolds::lineAt(qint64 row) const
{
    const auto next = std::upper_bound(m_outer.cbegin(), m_outer.cend(), row,
                                       [](qint64 wanted, const Outer &outer) { return wanted < qint64(outer.fold.line) - outer.before; });
    if (next == m_outer.cbegin())
        return row;
    const Outer &outer = *std::prev(next);
    const qint64 after = row - (qint64(outer.fold.line) - outer.before);
    return after == 0 ? outer.fold.line : qint64(outer.fold.close) + after;
}

} // namespace edgewise
