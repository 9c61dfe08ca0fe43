#include "ui/console/linediff.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace edgewise {

namespace {

using Kind = JsonDiff::Kind;
using Pairs = QList<std::pair<int, int>>;

constexpr int mostSteps = 1000; // Of the difference; its square is the memory.

/// The lines that both have, by index, in order: Myers, "An O(ND) Difference Algorithm" (1986). Nothing when they differ in too much.
Pairs common(const QStringList &left, const QStringList &right, int from, int leftEnd, int rightEnd, const std::stop_token &stop)
{
    const int n = leftEnd - from;
    const int m = rightEnd - from;
    const int most = std::min(n + m, mostSteps);
    std::vector<int> ends(size_t(2 * most + 2), 0);
    std::vector<std::vector<int>> steps;
    const auto at = [most](int k) { return size_t(k + most); };
    const auto isSame = [&](int x, int y) { return left.at(from + x) == right.at(from + y); };
    for (int d = 0; d <= most && !stop.stop_requested(); ++d) {
        steps.push_back(ends);
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && ends[at(k - 1)] < ends[at(k + 1)]);
            int x = down ? ends[at(k + 1)] : ends[at(k - 1)] + 1;
            int y = x - k;
            while (x < n && y < m && isSame(x, y)) {
                ++x;
                ++y;
            }
            ends[at(k)] = x;
            if (x < n || y < m)
                continue;
            // There; and back the way it came.
            Pairs pairs;
            for (int back = d; back >= 0; --back) {
                const std::vector<int> &before = steps[size_t(back)];
                const int line = x - y;
                const bool wasDown = line == -back || (line != back && before[at(line - 1)] < before[at(line + 1)]);
                const int previousLine = wasDown ? line + 1 : line - 1;
                const int previousX = back == 0 ? 0 : before[at(previousLine)];
                const int previousY = back == 0 ? 0 : previousX - previousLine;
                while (x > previousX && y > previousY && x > 0 && y > 0 && isSame(x - 1, y - 1)) {
                    --x;
                    --y;
                    pairs.prepend({from + x, from + y});
                }
                x = previousX;
                y = previousY;
            }
            return pairs;
        }
    }
    return {};
}

} // namespace

JsonDiff lineDiff(const QStringList &left, const QStringList &right, const std::stop_token &stop)
{
    JsonDiff diff;
    diff.leftLines = left;
    diff.rightLines = right;
    const int leftSize = int(left.size());
    const int rightSize = int(right.size());
    int head = 0;
    while (head < leftSize && head < rightSize && left.at(head) == right.at(head))
        ++head;
    int tail = 0;
    while (tail < leftSize - head && tail < rightSize - head && left.at(leftSize - 1 - tail) == right.at(rightSize - 1 - tail))
        ++tail;

    const auto addGap = [&diff](int l, int leftEnd, int r, int rightEnd) {
        if (l == leftEnd && r == rightEnd)
            return;
        const Kind kind = l == leftEnd ? Kind::Added : r == rightEnd ? Kind::Removed : Kind::Changed;
        diff.changes.append({kind, {}, diff.rows.size()});
        for (; l < leftEnd && r < rightEnd; ++l, ++r)
            diff.rows.append({Kind::Changed, l, r});
        for (; l < leftEnd; ++l)
            diff.rows.append({Kind::Removed, l, -1});
        for (; r < rightEnd; ++r)
            diff.rows.append({Kind::Added, -1, r});
    };
    for (int i = 0; i < head; ++i)
        diff.rows.append({Kind::Same, i, i});
    int l = head;
    int r = head;
    const Pairs both = common(left, right, head, leftSize - tail, rightSize - tail, stop);
    for (const auto &[leftLine, rightLine] : both) {
        addGap(l, leftLine, r, rightLine);
        diff.rows.append({Kind::Same, leftLine, rightLine});
        l = leftLine + 1;
        r = rightLine + 1;
    }
    addGap(l, leftSize - tail, r, rightSize - tail);
    for (int i = tail; i > 0; --i)
        diff.rows.append({Kind::Same, leftSize - i, rightSize - i});
    return diff;
}

} // namespace edgewise
