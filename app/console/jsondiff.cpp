#include "app/console/jsondiff.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using Kind = JsonDiff::Kind;
using Json = ExactJson::Kind;

/// Two items that stand side by side; one of them may be missing (-1).
struct Pair
{
    qsizetype left, right;
};
using Pairs = std::vector<Pair>;

constexpr qsizetype mostSteps = 1500;       ///< Of Myers' way; beyond, items are compared by their positions.
constexpr qsizetype mostComparisons = 4096; ///< Of items by likeness.
constexpr qsizetype mostMembers = 64;       ///< Of items that are compared by likeness.

/// A value with what comparing it again and again needs.
struct Node
{
    ExactJson value;
    size_t hash = 0;
    QStringList names = {}; ///< Of an object's members, in order.
    std::vector<Node> children = {};
    bool isTime = false;        ///< That is not to be compared.
    bool hasNamesTwice = false; ///< No pointer leads to its members.

    [[nodiscard]] bool isEmpty() const { return children.empty(); }
    [[nodiscard]] Json kind() const { return value.kind(); }
};

bool isDateAndTime(const QString &text)
{
    // 2031-02-03T10:11 at least; the zone adds a few more.
    if (text.size() < 16 || text.size() > 40 || text[4] != u'-' || text[7] != u'-' || text[13] != u':' ||
        (text[10] != u'T' && text[10] != u' '))
        return false;
    return QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

size_t combined(size_t one, size_t two)
{
    return one ^ (two + 0x9E3779B97F4A7C15U + (one << 6) + (one >> 2));
}

Node nodeOf(const ExactJson &value, bool ignoreTimes)
{
    Node node{value, size_t(value.kind())};
    switch (value.kind()) {
    case Json::Null: break;
    case Json::Bool: node.hash = combined(node.hash, value.toBool()); break;
    case Json::Number: node.hash = combined(node.hash, qHash(value.number().text.toDouble())); break;
    case Json::Text:
        node.isTime = ignoreTimes && isDateAndTime(value.text());
        node.hash = combined(node.hash, node.isTime ? 1 : qHash(value.text()));
        break;
    case Json::Array: {
        const ExactJson::Array items = value.items();
        node.children.reserve(size_t(items.size()));
        for (const ExactJson &item : items) {
            node.children.push_back(nodeOf(item, ignoreTimes));
            node.hash = combined(node.hash, node.children.back().hash);
        }
        break;
    }
    case Json::Object: {
        const ExactJson::Object members = value.members();
        node.children.reserve(size_t(members.size()));
        size_t sum = 0; // the order does not count
        for (const ExactJson::Member &member : members) {
            node.children.push_back(nodeOf(member.value, ignoreTimes));
            node.names.append(member.name);
            sum += combined(qHash(member.name), node.children.back().hash);
        }
        node.hash = combined(node.hash, sum);
        node.hasNamesTwice = QSet<QString>(node.names.cbegin(), node.names.cend()).size() != node.names.size();
        break;
    }
    }
    return node;
}

/// Where each member of an object is.
QHash<QString, qsizetype> placesOf(const QStringList &names)
{
    QHash<QString, qsizetype> places;
    places.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        places.insert(names.at(i), i);
    return places;
}

bool isSame(const Node &left, const Node &right)
{
    if (left.hash != right.hash || left.kind() != right.kind() || left.children.size() != right.children.size())
        return false;
    switch (left.kind()) {
    case Json::Null:
    case Json::Bool:
    case Json::Number:
    case Json::Text: return (left.isTime && right.isTime) || left.value.isSameAs(right.value);
    case Json::Array: return std::equal(left.children.cbegin(), left.children.cend(), right.children.cbegin(), isSame);
    case Json::Object: {
        if (left.names == right.names)
            return std::equal(left.children.cbegin(), left.children.cend(), right.children.cbegin(), isSame);
        if (left.hasNamesTwice || right.hasNamesTwice)
            return false;
        const auto places = placesOf(right.names);
        for (qsizetype i = 0; i < left.names.size(); ++i) {
            const qsizetype place = places.value(left.names.at(i), -1);
            if (place < 0 || !isSame(left.children[size_t(i)], right.children[size_t(place)]))
                return false;
        }
        return true;
    }
    }
    return false;
}

/// How much two values have in common, 0 to 1: enough to tell which of several was changed into which.
double likeness(const Node &left, const Node &right)
{
    if (left.hash == right.hash)
        return 1;
    if (left.kind() != right.kind())
        return 0;
    switch (left.kind()) {
    case Json::Object: {
        if (std::max(left.names.size(), right.names.size()) > mostMembers)
            return 0.5;
        double common = 0;
        for (qsizetype i = 0; i < left.names.size(); ++i) {
            const qsizetype place = right.names.indexOf(left.names.at(i));
            if (place >= 0)
                common += left.children[size_t(i)].hash == right.children[size_t(place)].hash ? 1 : 0.2;
        }
        return 0.1 + 0.8 * common / double(std::max<qsizetype>({1, left.names.size(), right.names.size()}));
    }
    case Json::Array: {
        double common = 0;
        const size_t most = std::min<size_t>(64, std::min(left.children.size(), right.children.size()));
        for (size_t i = 0; i < most; ++i)
            common += left.children[i].hash == right.children[i].hash ? 1 : 0;
        return 0.1 + 0.8 * common / double(std::max<size_t>(1, std::max(left.children.size(), right.children.size())));
    }
    case Json::Text: {
        const QString one = left.value.text(), two = right.value.text();
        const auto differ = std::mismatch(one.cbegin(), one.cend(), two.cbegin(), two.cend());
        return 0.1 + 0.8 * double(differ.first - one.cbegin()) / double(std::max<qsizetype>({1, one.size(), two.size()}));
    }
    case Json::Null:
    case Json::Bool:
    case Json::Number: break;
    }
    return 0.1;
}

/// The longest common subsequence by Myers' greedy way: pairs of what is equal, in order; nothing when the two are too different for it.
std::optional<Pairs> commonOf(const std::vector<size_t> &left, const std::vector<size_t> &right)
{
    const auto n = qsizetype(left.size()), m = qsizetype(right.size());
    const qsizetype most = std::min(n + m, mostSteps);
    // furthest[d] holds the diagonals -d to d, every second of them.
    std::vector<std::vector<int>> furthest;
    const auto read = [&furthest](qsizetype d, qsizetype k) { return qsizetype(furthest[size_t(d)][size_t((k + d) / 2)]); };
    for (qsizetype d = 0; d <= most; ++d) {
        furthest.emplace_back(size_t(d + 1));
        for (qsizetype k = -d; k <= d; k += 2) {
            qsizetype x = 0;
            if (d > 0)
                x = k == -d || (k != d && read(d - 1, k - 1) < read(d - 1, k + 1)) ? read(d - 1, k + 1) : read(d - 1, k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && left[size_t(x)] == right[size_t(x - k)])
                ++x;
            furthest.back()[size_t((k + d) / 2)] = int(x);
            if (x < n || x - k < m)
                continue;
            // Arrived: the way back.
            Pairs pairs;
            qsizetype toX = n, diagonal = k;
            for (qsizetype step = d; step >= 0; --step) {
                qsizetype fromX = 0, before = diagonal;
                if (step > 0) {
                    const bool isDown =
                        diagonal == -step || (diagonal != step && read(step - 1, diagonal - 1) < read(step - 1, diagonal + 1));
                    before = isDown ? diagonal + 1 : diagonal - 1;
                    fromX = isDown ? read(step - 1, before) : read(step - 1, before) + 1;
                }
                for (qsizetype at = toX; at > fromX; --at)
                    pairs.push_back({at - 1, at - 1 - diagonal});
                toX = step > 0 ? read(step - 1, before) : 0;
                diagonal = before;
            }
            std::reverse(pairs.begin(), pairs.end());
            return pairs;
        }
    }
    return {};
}

/// Equal ones side by side, after what is equal at both ends was set aside; what Myers gives up on is left to those between.
Pairs equalPairs(const std::vector<size_t> &left, const std::vector<size_t> &right)
{
    const size_t shorter = std::min(left.size(), right.size());
    size_t head = 0, tail = 0;
    while (head < shorter && left[head] == right[head])
        ++head;
    while (tail < shorter - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;

    Pairs pairs;
    for (size_t i = 0; i < head; ++i)
        pairs.push_back({qsizetype(i), qsizetype(i)});
    const auto middle = [&](const std::vector<size_t> &all) {
        return std::vector<size_t>(all.cbegin() + std::ptrdiff_t(head), all.cend() - std::ptrdiff_t(tail));
    };
    const auto common = commonOf(middle(left), middle(right));
    for (const Pair &pair : common.value_or(Pairs()))
        pairs.push_back({pair.left + qsizetype(head), pair.right + qsizetype(head)});
    for (size_t i = tail; i > 0; --i)
        pairs.push_back({qsizetype(left.size() - i), qsizetype(right.size() - i)});
    return pairs;
}

/// What names the items of both arrays: a member that all of them have, with another text or number in each.
std::optional<std::pair<QStringList, QStringList>> namesOf(const Node &left, const Node &right)
{
    const auto namesBy = [](const Node &array, const QString &member) -> std::optional<QStringList> {
        QStringList names;
        QSet<QString> seen;
        for (const Node &item : array.children) {
            const qsizetype at = item.names.indexOf(member);
            if (at < 0)
                return {};
            const ExactJson &value = item.children[size_t(at)].value;
            if (!value.isText() && value.kind() != Json::Number)
                return {};
            names.append(value.isText() ? QString(u't' + value.text()) : QString(u'n' + QString::fromLatin1(value.number().text)));
            seen.insert(names.last());
        }
        if (seen.size() != names.size())
            return {};
        return names;
    };
    if (left.isEmpty() || right.isEmpty())
        return {};
    for (const QString &member : {u"ref"_s, u"id"_s, u"key"_s, u"name"_s}) {
        const auto mine = namesBy(left, member);
        if (!mine)
            continue;
        if (const auto theirs = namesBy(right, member))
            return std::pair(*mine, *theirs);
    }
    return {};
}

/// Those of the same name side by side, as many as can be without changing the order of either side.
Pairs namedPairs(const QStringList &left, const QStringList &right)
{
    const auto places = placesOf(right);
    // The longest rising run of places (patience sorting).
    struct Link
    {
        Pair pair;
        qsizetype before;
    };
    std::vector<Link> links;
    std::vector<qsizetype> ends;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const qsizetype place = places.value(left.at(i), -1);
        if (place < 0)
            continue;
        const auto pile = std::lower_bound(ends.begin(), ends.end(), place,
                                           [&](qsizetype link, qsizetype wanted) { return links[size_t(link)].pair.right < wanted; });
        links.push_back({{i, place}, pile == ends.begin() ? -1 : *std::prev(pile)});
        const auto link = qsizetype(links.size()) - 1;
        if (pile == ends.end())
            ends.push_back(link);
        else
            *pile = link;
    }
    Pairs pairs;
    for (qsizetype link = ends.empty() ? -1 : ends.back(); link >= 0; link = links[size_t(link)].before)
        pairs.push_back(links[size_t(link)].pair);
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

/// Appends the items of a gap between two pairs, both sides by their positions; what is left over stands alone.
void appendByPosition(Pairs &pairs, Pair from, Pair to)
{
    while (from.left < to.left && from.right < to.right)
        pairs.push_back({from.left++, from.right++});
    while (from.left < to.left)
        pairs.push_back({from.left++, -1});
    while (from.right < to.right)
        pairs.push_back({-1, from.right++});
}

/// Appends the items of a gap so that those most alike stand side by side.
void appendByLikeness(Pairs &pairs, const Node &left, const Node &right, Pair from, Pair to)
{
    const qsizetype n = to.left - from.left, m = to.right - from.right;
    std::vector<double> best(size_t((n + 1) * (m + 1)), 0.0);
    const auto at = [&](qsizetype i, qsizetype j) -> double & { return best[size_t(i * (m + 1) + j)]; };
    const auto alike = [&](qsizetype i, qsizetype j) {
        return likeness(left.children[size_t(from.left + i)], right.children[size_t(from.right + j)]);
    };
    for (qsizetype i = n; i-- > 0;) {
        for (qsizetype j = m; j-- > 0;)
            at(i, j) = std::max({at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + alike(i, j)});
    }
    qsizetype i = 0, j = 0;
    while (i < n && j < m) {
        const double pair = alike(i, j);
        if (pair > 0 && at(i, j) == at(i + 1, j + 1) + pair)
            pairs.push_back({from.left + i++, from.right + j++});
        else if (at(i, j) == at(i + 1, j))
            pairs.push_back({from.left + i++, -1});
        else
            pairs.push_back({-1, from.right + j++});
    }
    appendByPosition(pairs, {from.left + i, from.right + j}, to);
}

/// All items of both arrays, side by side where they belong together.
Pairs aligned(const Node &left, const Node &right)
{
    const auto names = namesOf(left, right);
    Pairs fixed;
    if (names) {
        fixed = namedPairs(names->first, names->second);
    } else {
        const auto hashes = [](const Node &array) {
            std::vector<size_t> all;
            all.reserve(array.children.size());
            for (const Node &item : array.children)
                all.push_back(item.hash);
            return all;
        };
        fixed = equalPairs(hashes(left), hashes(right));
    }
    fixed.push_back({qsizetype(left.children.size()), qsizetype(right.children.size())});

    Pairs all;
    Pair from{0, 0};
    for (const Pair &to : fixed) {
        const qsizetype n = to.left - from.left, m = to.right - from.right;
        if (n == m || n == 0 || m == 0) {
            appendByPosition(all, from, to);
        } else if (names) {
            appendByPosition(all, from, {to.left, from.right});
            appendByPosition(all, {to.left, from.right}, to);
        } else if (n * m <= mostComparisons) {
            appendByLikeness(all, left, right, from, to);
        } else {
            appendByPosition(all, from, to);
        }
        if (to.left < qsizetype(left.children.size()) || to.right < qsizetype(right.children.size()))
            all.push_back(to);
        from = {to.left + 1, to.right + 1};
    }
    return all;
}

QString written(const ExactJson &value)
{
    return QString::fromUtf8(value.toJson());
}

QString pointed(const QString &path, const QString &name)
{
    QString escaped = name;
    escaped.replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
    return path + u'/' + escaped;
}

QString pointed(const QString &path, qsizetype index)
{
    return path + u'/' + QString::number(index);
}

/// Writes both sides while it walks through them.
class Comparison final
{
public:
    Comparison(bool ignoreTimes, std::stop_token stop)
        : m_ignoreTimes(ignoreTimes)
        , m_stop(std::move(stop))
    {}

    JsonDiff run(const ExactJson &left, const ExactJson &right)
    {
        compare(nodeOf(left, m_ignoreTimes), nodeOf(right, m_ignoreTimes), {});
        m_diff.patch = m_patch.isEmpty() ? QByteArray("[]") : QByteArray("[\n  " + m_patch.join(",\n  ") + "\n]");
        return m_stop.stop_requested() ? JsonDiff() : std::move(m_diff);
    }

private:
    /// Where a value stands on each side.
    struct Place
    {
        int depth = 0;
        QString name = {};     ///< With its colon; empty in an array.
        QString leftPath = {}; ///< JSON Pointers.
        QString rightPath = {};
        bool leftComma = false, rightComma = false;
    };

    void compare(const Node &left, const Node &right, const Place &place)
    {
        if (m_stop.stop_requested())
            return;
        if (isSame(left, right)) {
            writeSame(left, right, place);
            return;
        }
        const bool isInside = left.kind() == right.kind() && (left.kind() == Json::Object || left.kind() == Json::Array) &&
                              !left.isEmpty() && !right.isEmpty() && !left.hasNamesTwice && !right.hasNamesTwice;
        if (!isInside) {
            replace(left, right, place);
            return;
        }
        const bool isObject = left.kind() == Json::Object;
        row(Kind::Same, line(place, isObject ? u"{"_s : u"["_s), line(place, isObject ? u"{"_s : u"["_s));
        isObject ? compareMembers(left, right, place) : compareItems(left, right, place);
        row(Kind::Same, closing(place, isObject, place.leftComma), closing(place, isObject, place.rightComma));
    }

    void compareItems(const Node &left, const Node &right, const Place &place)
    {
        // Whatever comes before an item is as on the right by then, so its place there is that of the patch as well.
        qsizetype done = 0;
        for (const Pair &pair : aligned(left, right)) {
            const Place inner{place.depth + 1,
                              {},
                              pointed(place.leftPath, std::max<qsizetype>(0, pair.left)),
                              pointed(place.rightPath, done),
                              pair.left + 1 < qsizetype(left.children.size()),
                              pair.right + 1 < qsizetype(right.children.size())};
            if (pair.right < 0) {
                remove(left.children[size_t(pair.left)], inner);
                continue;
            }
            ++done;
            if (pair.left < 0)
                add(right.children[size_t(pair.right)], inner);
            else
                compare(left.children[size_t(pair.left)], right.children[size_t(pair.right)], inner);
        }
    }

    /// In the order of the left side; what only the right one has follows what it follows there.
    void compareMembers(const Node &left, const Node &right, const Place &place)
    {
        const auto leftPlaces = placesOf(left.names), rightPlaces = placesOf(right.names);
        Pairs pairs;
        const auto appendAdded = [&](qsizetype from) {
            for (; from < right.names.size() && !leftPlaces.contains(right.names.at(from)); ++from)
                pairs.push_back({-1, from});
        };
        appendAdded(0);
        for (qsizetype i = 0; i < left.names.size(); ++i) {
            const qsizetype there = rightPlaces.value(left.names.at(i), -1);
            pairs.push_back({i, there});
            if (there >= 0)
                appendAdded(there + 1);
        }

        qsizetype lefts = left.names.size(), rights = right.names.size();
        for (const Pair &pair : pairs) {
            lefts -= pair.left >= 0;
            rights -= pair.right >= 0;
            const QString &name = pair.left >= 0 ? left.names.at(pair.left) : right.names.at(pair.right);
            const Place inner{
                place.depth + 1, written(name) + u": "_s, pointed(place.leftPath, name), pointed(place.rightPath, name), lefts > 0,
                rights > 0};
            if (pair.right < 0)
                remove(left.children[size_t(pair.left)], inner);
            else if (pair.left < 0)
                add(right.children[size_t(pair.right)], inner);
            else
                compare(left.children[size_t(pair.left)], right.children[size_t(pair.right)], inner);
        }
    }

    void replace(const Node &left, const Node &right, const Place &place)
    {
        note(Kind::Changed, place.rightPath);
        operation(u"replace"_s, place.rightPath, right.value);
        QStringList lefts, rights;
        print(lefts, left, place, place.leftComma);
        print(rights, right, place, place.rightComma);
        for (qsizetype i = 0; i < std::max(lefts.size(), rights.size()); ++i) {
            const bool isLeft = i < lefts.size(), isRight = i < rights.size();
            row(isLeft && isRight ? Kind::Changed
                : isLeft          ? Kind::Removed
                                  : Kind::Added,
                isLeft ? std::optional(lefts.at(i)) : std::nullopt, isRight ? std::optional(rights.at(i)) : std::nullopt);
        }
    }

    void remove(const Node &node, const Place &place)
    {
        note(Kind::Removed, place.leftPath);
        operation(u"remove"_s, place.rightPath, {});
        QStringList lines;
        print(lines, node, place, place.leftComma);
        for (const QString &line : std::as_const(lines))
            row(Kind::Removed, line, {});
    }

    void add(const Node &node, const Place &place)
    {
        note(Kind::Added, place.rightPath);
        operation(u"add"_s, place.rightPath, node.value);
        QStringList lines;
        print(lines, node, place, place.rightComma);
        for (const QString &line : std::as_const(lines))
            row(Kind::Added, {}, line);
    }

    /// Equal by value; each side as it is written there.
    void writeSame(const Node &left, const Node &right, const Place &place)
    {
        if (left.isEmpty()) {
            row(Kind::Same, scalar(left, place, place.leftComma), scalar(right, place, place.rightComma));
            return;
        }
        const bool isObject = left.kind() == Json::Object;
        row(Kind::Same, line(place, isObject ? u"{"_s : u"["_s), line(place, isObject ? u"{"_s : u"["_s));
        const bool isInOrder = !isObject || left.names == right.names;
        const auto places = isInOrder ? QHash<QString, qsizetype>() : placesOf(right.names);
        for (size_t i = 0; i < left.children.size(); ++i) {
            const bool comma = i + 1 < left.children.size();
            const QString name = isObject ? left.names.at(qsizetype(i)) : QString();
            const Place inner{place.depth + 1, isObject ? QString(written(name) + u": "_s) : QString(), {}, {}, comma, comma};
            writeSame(left.children[i], right.children[isInOrder ? i : size_t(places.value(name))], inner);
        }
        row(Kind::Same, closing(place, isObject, place.leftComma), closing(place, isObject, place.rightComma));
    }

    static void print(QStringList &lines, const Node &node, const Place &place, bool comma)
    {
        if (node.isEmpty()) {
            lines.append(scalar(node, place, comma));
            return;
        }
        const bool isObject = node.kind() == Json::Object;
        lines.append(line(place, isObject ? u"{"_s : u"["_s));
        for (size_t i = 0; i < node.children.size(); ++i) {
            const Place inner{
                place.depth + 1, isObject ? QString(written(node.names.at(qsizetype(i))) + u": "_s) : QString(), {}, {}, false, false};
            print(lines, node.children[i], inner, i + 1 < node.children.size());
        }
        lines.append(closing(place, isObject, comma));
    }

    static QString line(const Place &place, const QString &text) { return QString(2 * place.depth, u' ') + place.name + text; }
    static QString closing(const Place &place, bool isObject, bool comma)
    {
        return QString(2 * place.depth, u' ') + (isObject ? u'}' : u']') + (comma ? u","_s : QString());
    }
    static QString scalar(const Node &node, const Place &place, bool comma)
    {
        const QString text = line(place, written(node.value));
        return comma ? QString(text + u',') : text;
    }

    void row(Kind kind, const std::optional<QString> &left, const std::optional<QString> &right)
    {
        m_diff.rows.append({kind, left ? int(m_diff.leftLines.size()) : -1, right ? int(m_diff.rightLines.size()) : -1});
        if (left)
            m_diff.leftLines.append(*left);
        if (right)
            m_diff.rightLines.append(*right);
    }

    void note(Kind kind, const QString &path) { m_diff.changes.append({kind, path, m_diff.rows.size()}); }

    void operation(const QString &name, const QString &path, const std::optional<ExactJson> &value)
    {
        ExactJson::Object members{{u"op"_s, ExactJson(name)}, {u"path"_s, ExactJson(path)}};
        if (value)
            members.append({u"value"_s, *value});
        m_patch.append(ExactJson(members).toJson());
    }

    const bool m_ignoreTimes;
    const std::stop_token m_stop;
    JsonDiff m_diff;
    QByteArrayList m_patch;
};

} // namespace

JsonDiff JsonDiff::between(const ExactJson &left, const ExactJson &right, bool ignoreTimes, std::stop_token stop)
{
    return Comparison(ignoreTimes, std::move(stop)).run(left, right);
}

} // namespace edgewise
