#include "app/core/jsonlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <chrono>
#include <cstring>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr quint32 firstPart = 64 * 1024;
constexpr quint32 deepest = (1 << 24) - 1;

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// Behind the closing quotes of the text whose opening ones are at `from`; 0 when it does not end before `end`.
quint32 textEnd(const char *json, quint32 from, quint32 end)
{
    const char *at = json + from + 1;
    const char *const last = json + end;
    while (at < last) {
        at = static_cast<const char *>(std::memchr(at, '"', size_t(last - at)));
        if (!at)
            return 0;
        const char *slash = at;
        while (slash[-1] == '\\')
            --slash;
        // The opening quotes stop the way back; an even number of backslashes are escaped themselves.
        ++at;
        if ((at - 1 - slash) % 2 == 0)
            return quint32(at - json);
    }
    return 0;
}

/// How many bytes from `at` on make one character, as QString::fromUtf8() sees it: what is no UTF-8 is one character a byte.
int characterSize(const uchar *at, const uchar *end)
{
    const uchar first = *at;
    const int size = first < 0x80 ? 1 : first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
    if (size == 1 || end - at < size)
        return 1;
    for (int i = 1; i < size; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 1;
    }
    // Written longer than needed, halves of a pair, or beyond Unicode.
    const bool isWrong = (first == 0xE0 && at[1] < 0xA0) || (first == 0xED && at[1] > 0x9F) || (first == 0xF0 && at[1] < 0x90) ||
                         (first == 0xF4 && at[1] > 0x8F);
    return isWrong ? 1 : size;
}

/// How many UTF-16 units those bytes become; counts no further than `most`.
qsizetype units(QByteArrayView bytes, qsizetype most)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    qsizetype count = 0;
    while (at < end && count < most) {
        const int size = characterSize(at, end);
        count += size == 4 ? 2 : 1;
        at += size;
    }
    return std::min(count, most);
}

/// The bytes of the first `count` UTF-16 units.
qsizetype bytesOf(QByteArrayView bytes, qsizetype count)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    while (at < end && count > 0) {
        const int size = characterSize(at, end);
        count -= size == 4 ? 2 : 1;
        at += size;
    }
    return at - reinterpret_cast<const uchar *>(bytes.data());
}

/// Control characters would break the line they are shown on.
QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20)
            c = c == u'\t' ? QChar(u' ') : QChar(char16_t(0x2400 + c.unicode()));
    }
    return text;
}

/// A name as it is meant, from how it is written between its quotes.
QString unescaped(QByteArrayView written)
{
    const QString text = QString::fromUtf8(written);
    if (!text.contains(u'\\'))
        return text;
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c != u'\\' || i + 1 == text.size()) {
            name += c;
            continue;
        }
        const QChar kind = text[++i];
        bool isHex = false;
        const ushort unit = kind == u'u' && i + 4 < text.size() ? QStringView(text).sliced(i + 1, 4).toUShort(&isHex, 16) : ushort(0);
        if (isHex) {
            name += QChar(unit);
            i += 4;
        } else {
            const qsizetype known = QStringView(u"bfnrt").indexOf(kind);
            name += known < 0 ? kind : QChar(u"\b\f\n\r\t"[known]);
        }
    }
    return name;
}

/// RFC 9535: which names may follow a dot.
bool isPlainName(const QString &name)
{
    const auto isFirst = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c.unicode() >= 0x80; };
    return !name.isEmpty() && isFirst(name[0]) &&
           std::all_of(name.cbegin(), name.cend(), [&](QChar c) { return isFirst(c) || (c >= u'0' && c <= u'9'); });
}

/// A name in a path as RFC 9535 normalizes it.
QString bracketed(const QString &name)
{
    QString text = u"['"_s;
    for (const QChar c : name) {
        const qsizetype known = QStringView(u"\b\f\n\r\t'\\").indexOf(c);
        if (known >= 0)
            text += QString(u'\\') + QChar(u"bfnrt'\\"[known]);
        else if (c.unicode() < 0x20)
            text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            text += c;
    }
    return text + u"']"_s;
}

} // namespace

/// Reads a text once, from its beginning to its end.
class JsonLinesReader final
{
public:
    JsonLinesReader(const QByteArray &json, std::stop_token stop, const std::function<void(const JsonLines &)> &part)
        : m_stop(std::move(stop))
        , m_part(part)
        , m_json(json.constData())
        , m_end(quint32(std::min<qsizetype>(json.size(), std::numeric_limits<quint32>::max() - 1)))
    {
        m_lines.m_json = json;
    }

    JsonLines read()
    {
        // What the outermost value stands behind.
        addMark(JsonLines::none, JsonLines::none, 0, JsonLines::IsEmpty);
        if (QByteArrayView(m_json, m_end).startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        const QString problem = readValues();
        m_lines.m_end = m_end;
        if (!problem.isEmpty()) {
            const quint32 from = m_lineBegin.value_or(m_at);
            m_lines.m_problem = JsonLines::Problem{m_lines.size(), m_at, problem};
            if (from < m_end)
                addRest(from);
            else
                m_lines.m_problem->line = std::max<qsizetype>(0, m_lines.size() - 1);
        } else if (m_stop.stop_requested()) {
            m_lines.m_end = m_at;
        }
        noteOpen();
        return std::move(m_lines);
    }

private:
    struct Level
    {
        quint32 line;
        quint32 count;
        bool isObject;
    };

    /// What is wrong, at m_at; empty when all was read (or nobody wants it any more).
    QString readValues()
    {
        skipSpaces();
        if (m_at == m_end)
            return JsonLines::tr("There is no value.");
        for (;;) {
            // A value stands here, behind its name if it is in an object; or the end of what was just opened cannot.
            m_lineBegin = m_at;
            quint8 flags = 0;
            if (!m_levels.empty() && m_levels.back().isObject) {
                if (m_at == m_end)
                    return cut();
                if (m_json[m_at] != '"')
                    return JsonLines::tr("A name in double quotes is expected here.");
                const quint32 end = textEnd(m_json, m_at, m_end);
                if (end == 0)
                    return JsonLines::tr("The closing quotes are missing.");
                m_at = end;
                skipSpaces();
                if (m_at == m_end)
                    return cut();
                if (m_json[m_at] != ':')
                    return JsonLines::tr("A colon is expected here.");
                ++m_at;
                skipSpaces();
                flags = JsonLines::HasKey;
            }
            if (m_at == m_end)
                return cut();

            const char first = m_json[m_at];
            if (first == '{' || first == '[') {
                const bool isObject = first == '{';
                if (isObject)
                    flags |= JsonLines::IsObject;
                ++m_at;
                skipSpaces();
                if (m_at < m_end && m_json[m_at] == (isObject ? '}' : ']')) {
                    ++m_at;
                    add(quint8(flags | JsonLines::IsEmpty));
                } else {
                    add(quint8(flags | JsonLines::Opens));
                    m_levels.push_back({m_lines.m_size - 1, 0, isObject});
                    if (isStopped())
                        return {};
                    continue;
                }
            } else {
                const QString problem = readScalar(first);
                if (!problem.isEmpty())
                    return problem;
                add(flags);
            }

            // A value has ended: so may what it is in.
            for (;;) {
                if (isStopped())
                    return {};
                skipSpaces();
                if (m_levels.empty())
                    return m_at == m_end ? QString() : JsonLines::tr("This is more than one value.");
                if (m_at == m_end)
                    return cut();
                const char next = m_json[m_at];
                if (next == ',') {
                    ++m_at;
                    skipSpaces();
                    break;
                }
                const bool isObject = m_levels.back().isObject;
                if (next != (isObject ? '}' : ']'))
                    return isObject ? JsonLines::tr("A comma or } is expected here.") : JsonLines::tr("A comma or ] is expected here.");
                close();
            }
        }
    }

    QString readScalar(char first)
    {
        if (first == '"') {
            const quint32 end = textEnd(m_json, m_at, m_end);
            if (end == 0)
                return JsonLines::tr("The closing quotes are missing.");
            m_at = end;
            return {};
        }
        if (first == '-' || (first >= '0' && first <= '9')) {
            while (m_at < m_end && isOfNumber(m_json[m_at]))
                ++m_at;
            return {};
        }
        for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            if (QByteArrayView(m_json + m_at, m_end - m_at).startsWith(word)) {
                m_at += quint32(word.size());
                return {};
            }
        }
        return JsonLines::tr("A value is expected here.");
    }

    QString cut() const { return m_levels.empty() ? JsonLines::tr("A value is expected here.") : JsonLines::tr("The end is missing."); }

    void skipSpaces()
    {
        while (m_at < m_end && isSpace(m_json[m_at]))
            ++m_at;
    }

    void append(quint32 begin)
    {
        JsonLines &lines = m_lines;
        if (begin >= m_nextPart)
            givePart(begin);
        const quint32 number = lines.m_size / JsonLines::Block::lines;
        if (number >> JsonLines::chunkBits == lines.m_blocks.size())
            lines.m_blocks.push_back(std::make_shared_for_overwrite<JsonLines::Block[]>(1 << JsonLines::chunkBits));
        JsonLines::Block &block = lines.block(lines.m_size);
        const quint32 place = lines.m_size++ % JsonLines::Block::lines;
        if (place == 0) {
            block.marked = 0;
            block.before = m_marks;
            block.last = m_lastMarked;
        }
        block.begins[place] = begin;
    }

    /// Of the line that was appended last.
    void mark(quint32 link, quint32 place, quint32 depth, quint8 flags)
    {
        addMark(link, place, depth, flags);
        m_lastMarked = m_lines.m_size - 1;
        // A part that was given out may be looked at right now; to it, what is beyond its end does not count.
        std::atomic_ref marked(m_lines.block(m_lastMarked).marked);
        marked.fetch_or(1ULL << m_lastMarked % JsonLines::Block::lines, std::memory_order_relaxed);
    }

    void addMark(quint32 link, quint32 place, quint32 depth, quint8 flags)
    {
        if (m_marks >> JsonLines::markBits == m_lines.m_marks.size())
            m_lines.m_marks.push_back(std::make_shared_for_overwrite<JsonLines::Mark[]>(1 << JsonLines::markBits));
        m_lines.mark(m_marks++) = {link, place, std::min(depth, deepest) & deepest, flags};
    }

    void add(quint8 flags)
    {
        append(*m_lineBegin);
        const quint32 place = m_levels.empty() ? 0 : m_levels.back().count++;
        if (flags & (JsonLines::Opens | JsonLines::IsEmpty)) {
            const bool hasParent = !m_levels.empty() && !(flags & JsonLines::Opens);
            mark(hasParent ? m_levels.back().line : JsonLines::none, place, quint32(m_levels.size()), flags);
        }
        m_lineBegin.reset();
    }

    void close()
    {
        const Level level = m_levels.back();
        m_levels.pop_back();
        append(m_at++);
        const bool hasParent = !m_levels.empty();
        const int flags = JsonLines::Closes | (level.isObject ? JsonLines::IsObject : 0) |
                          (hasParent && m_levels.back().isObject ? JsonLines::isInObject : 0);
        mark(level.line, hasParent ? m_levels.back().line : JsonLines::none, quint32(m_levels.size()), quint8(flags));
        std::atomic_ref(m_lines.markOf(level.line).mark.link).store(m_lines.m_size - 1, std::memory_order_relaxed);
    }

    /// What is no JSON, as it is, line by line.
    void addRest(quint32 from)
    {
        while (from < m_end && !m_stop.stop_requested()) {
            append(from);
            // All but the first have their own indent.
            const bool isFirst = m_lines.size() <= m_lines.m_problem->line + 1;
            mark(m_levels.empty() ? JsonLines::none : m_levels.back().line, m_levels.empty() ? 0 : m_levels.back().count,
                 isFirst ? quint32(m_levels.size()) : 0, JsonLines::IsRaw);
            const void *newLine = std::memchr(m_json + from, '\n', m_end - from);
            from = newLine ? quint32(static_cast<const char *>(newLine) - m_json) + 1 : m_end;
        }
    }

    bool isStopped() const { return m_lines.m_size % 1024 == 0 && m_stop.stop_requested(); }

    void noteOpen()
    {
        m_lines.m_open.clear();
        m_lines.m_open.reserve(m_levels.size());
        for (const Level &level : m_levels)
            m_lines.m_open.push_back(level.line);
    }

    void givePart(quint32 begin)
    {
        // Each twice as far as the one before: few, and soon.
        m_nextPart = begin > std::numeric_limits<quint32>::max() / 2 ? std::numeric_limits<quint32>::max() : 2 * begin;
        if (!m_part)
            return;
        m_lines.m_end = begin;
        noteOpen();
        m_part(m_lines);
    }

    const std::stop_token m_stop;
    const std::function<void(const JsonLines &)> &m_part;
    const char *m_json;
    const quint32 m_end;
    JsonLines m_lines;
    std::vector<Level> m_levels;
    quint32 m_marks = 0;
    quint32 m_lastMarked = JsonLines::none;
    quint32 m_at = 0;
    std::optional<quint32> m_lineBegin; ///< Where the line begins that is being read.
    quint32 m_nextPart = firstPart;
};

JsonLines JsonLines::read(const QByteArray &json, std::stop_token stop, const std::function<void(const JsonLines &)> &part)
{
    return JsonLinesReader(json, std::move(stop), part).read();
}

JsonLines::Marked JsonLines::markOf(qsizetype line) const
{
    Block &is = block(line);
    const auto inBlock = quint32(line % Block::lines);
    const quint64 marked = std::atomic_ref(is.marked).load(std::memory_order_relaxed) << (Block::lines - 1 - inBlock);
    if (marked == 0)
        return {mark(is.before - 1), quint32(line) - is.last};
    return {mark(is.before + quint32(std::popcount(marked)) - 1), quint32(std::countl_zero(marked))};
}

quint8 JsonLines::flags(qsizetype line) const
{
    const auto [mark, after] = markOf(line);
    if (after == 0)
        return mark.flags & ~isInObject;
    const int isNamed = mark.flags & Opens ? int(IsObject) : mark.flags & Closes ? int(isInObject) : int(HasKey);
    return mark.flags & isNamed ? HasKey : 0;
}

quint32 JsonLines::depth(qsizetype line) const
{
    const auto [mark, after] = markOf(line);
    return after > 0 && mark.flags & Opens ? std::min(quint32(mark.depth) + 1, deepest) : mark.depth;
}

/// Among its siblings.
quint32 JsonLines::number(qsizetype line) const
{
    const auto [mark, after] = markOf(line);
    if (after > 0 && mark.flags & Opens)
        return after - 1;
    return (mark.flags & Closes ? markOf(mark.link).mark.place : mark.place) + after;
}

quint32 JsonLines::end(qsizetype line) const
{
    const quint32 from = begin(line);
    quint32 end = line + 1 < size() ? begin(line + 1) : m_end;
    while (end > from && isSpace(m_json.at(end - 1)))
        --end;
    return end;
}

JsonLines::Line JsonLines::at(qsizetype line) const
{
    const quint32 from = begin(line);
    return {from, end(line) - from, quint32(close(line)), depth(line), flags(line)};
}

qsizetype JsonLines::close(qsizetype line) const
{
    const auto [mark, after] = markOf(line);
    if (after > 0 || !(mark.flags & Opens))
        return 0;
    const quint32 link = std::atomic_ref(mark.link).load(std::memory_order_relaxed);
    return link < m_size ? link : 0;
}

qsizetype JsonLines::parent(qsizetype line) const
{
    const auto [mark, after] = markOf(line);
    quint32 parent = none;
    if (mark.flags & Closes) {
        parent = mark.place;
    } else if (!(mark.flags & Opens)) {
        parent = mark.link;
    } else if (after > 0) {
        parent = quint32(line) - after;
    } else if (const qsizetype closed = close(line)) {
        parent = markOf(closed).mark.place;
    } else {
        const auto open = std::lower_bound(m_open.cbegin(), m_open.cend(), quint32(line));
        if (open != m_open.cbegin())
            parent = *std::prev(open);
    }
    return parent == none ? -1 : qsizetype(parent);
}

qsizetype JsonLines::opening(qsizetype line) const
{
    const auto [mark, after] = markOf(line);
    return after == 0 && mark.flags & Closes ? mark.link : line;
}

qsizetype JsonLines::children(qsizetype line) const
{
    if (!(flags(line) & Opens))
        return 0;
    const qsizetype closed = close(line);
    // The last one knows its number. What is not closed counts what there is of it: the last line, or what that is in.
    qsizetype last = closed ? opening(closed - 1) : size() - 1;
    while (!closed && last > line && parent(last) != line)
        last = parent(last);
    return last > line ? qsizetype(number(last)) + 1 : 0;
}

JsonLines::Pieces JsonLines::pieces(qsizetype line) const
{
    const quint8 is = flags(line);
    const quint32 from = begin(line);
    Pieces pieces;
    pieces.value = from;
    pieces.valueEnd = end(line);
    if (is & IsRaw)
        return pieces;
    pieces.isEmpty = is & IsEmpty;
    pieces.hasKey = is & HasKey;
    if (pieces.valueEnd > from && m_json.at(pieces.valueEnd - 1) == ',') {
        pieces.hasComma = true;
        do
            --pieces.valueEnd;
        while (pieces.valueEnd > from && isSpace(m_json.at(pieces.valueEnd - 1)));
    }
    if (pieces.hasKey) {
        pieces.key = from;
        pieces.keyEnd = textEnd(m_json.constData(), from, pieces.valueEnd);
        pieces.value = pieces.keyEnd;
        while (isSpace(m_json.at(pieces.value)) || m_json.at(pieces.value) == ':')
            ++pieces.value;
    }
    return pieces;
}

/// Where in the bytes that are shown a place of the text is.
quint32 JsonLines::Pieces::shownAt(quint32 offset) const
{
    if (hasKey && offset < value)
        return offset <= keyEnd ? offset - std::min(key, offset) : keySize() - 1;
    if (offset > valueEnd)
        return size();
    if (isEmpty)
        return keySize() + (offset <= value ? 0 : offset < valueEnd ? 1 : 2);
    return keySize() + (offset - std::min(value, offset));
}

/// Which place of the text is shown there.
quint32 JsonLines::Pieces::offsetAt(quint32 shown) const
{
    if (shown < keySize())
        return shown + 1 < keySize() ? key + shown : value - 1;
    const quint32 inside = shown - keySize();
    if (inside >= valueSize())
        return valueEnd;
    return isEmpty && inside == 1 ? valueEnd - 1 : value + inside;
}

void JsonLines::appendShown(QByteArray &bytes, const Pieces &pieces, qsizetype most) const
{
    const char *json = m_json.constData();
    const auto room = [&] { return std::max<qsizetype>(0, most - bytes.size()); };
    if (pieces.hasKey) {
        bytes.append(json + pieces.key, std::min<qsizetype>(pieces.keyEnd - pieces.key, room()));
        bytes.append(": ", std::min<qsizetype>(2, room()));
    }
    if (pieces.isEmpty)
        bytes.append(json[pieces.value] == '{' ? "{}" : "[]", std::min<qsizetype>(2, room()));
    else
        bytes.append(json + pieces.value, std::min<qsizetype>(pieces.valueEnd - pieces.value, room()));
    if (pieces.hasComma && room() > 0)
        bytes.append(',');
}

/// What is shown up to a place, or to the end; of a text that is shown `from` a place on, its beginning and what is there.
QByteArray JsonLines::shown(qsizetype line, quint32 to, qsizetype most, quint32 from) const
{
    Pieces rest = pieces(line);
    QByteArray bytes;
    if (from > rest.value + 1 && from < rest.valueEnd) {
        Pieces head = rest;
        head.hasComma = false;
        head.valueEnd = head.value + 1;
        appendShown(bytes, head, std::min<qsizetype>(most, head.shownAt(to)));
        if (to < from)
            return bytes;
        bytes.append("…");
        rest.hasKey = false;
        rest.value = from;
    }
    appendShown(bytes, rest, to == none ? most : std::min(most, bytes.size() + rest.shownAt(to)));
    return bytes;
}

QString JsonLines::text(qsizetype line, qsizetype longest, quint32 from) const
{
    // No character takes more than four bytes.
    const qsizetype most =
        longest > std::numeric_limits<qsizetype>::max() / 4 - 4 ? std::numeric_limits<qsizetype>::max() : 4 * longest + 4;
    QString text = withoutControls(QString::fromUtf8(shown(line, none, most, from)));
    if (text.size() > longest) {
        text.truncate(longest > 0 && text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
        text += u'…';
    }
    return text;
}

qsizetype JsonLines::column(qsizetype line, quint32 offset, qsizetype longest, quint32 from) const
{
    return units(shown(line, offset, 4 * longest + 4, from), longest);
}

quint32 JsonLines::characterAt(quint32 offset) const
{
    while (offset > 0 && (uchar(m_json.at(offset)) & 0xC0) == 0x80)
        --offset;
    return offset;
}

QString JsonLines::name(qsizetype line) const
{
    const quint32 from = begin(line);
    const quint32 end = textEnd(m_json.constData(), from, quint32(m_json.size()));
    return unescaped(QByteArrayView(m_json).sliced(from + 1, end - from - 2));
}

QString JsonLines::path(qsizetype line) const
{
    if (line < 0 || line >= size())
        return {};
    std::vector<qsizetype> way;
    for (qsizetype at = opening(line); at >= 0; at = parent(at))
        way.push_back(at);
    QString path(u'$');
    // The outermost value has no name.
    for (auto at = std::next(way.crbegin()); at < way.crend(); ++at) {
        const quint8 is = flags(*at);
        if (is & IsRaw)
            break;
        if (is & HasKey) {
            const QString name = this->name(*at);
            if (isPlainName(name))
                path.append(u'.').append(name);
            else
                path.append(bracketed(name));
        } else {
            path.append(u'[').append(QString::number(number(*at))).append(u']');
        }
    }
    return path;
}

/// -1 when there is none.
qsizetype JsonLines::child(qsizetype line, const QString &name) const
{
    const qsizetype closed = close(line);
    const bool isObject = flags(line) & IsObject;
    qsizetype number = 0;
    for (qsizetype at = line + 1; at < closed; at = std::max(at, close(at)) + 1, ++number) {
        if (isObject ? this->name(at) == name : QString::number(number) == name)
            return at;
    }
    return -1;
}

qsizetype JsonLines::lineOf(const QStringList &names) const
{
    qsizetype line = size() == 0 ? -1 : 0;
    for (const QString &name : names) {
        const qsizetype next = line < 0 ? -1 : child(line, name);
        if (next < 0)
            break;
        line = next;
    }
    return line;
}

QByteArray JsonLines::value(qsizetype line) const
{
    if (line < 0 || line >= size())
        return {};
    const qsizetype first = opening(line);
    const Pieces shown = pieces(first);
    if (!(flags(first) & Opens))
        return m_json.sliced(shown.value, shown.valueEnd - shown.value);
    const qsizetype closed = close(first);
    const quint32 end = closed ? begin(closed) + 1 : m_end;
    return m_json.sliced(shown.value, end - shown.value);
}

namespace {

/// Looks for bytes in bytes (Horspool), of ASCII letters capital or small alike when told so.
class Needle final
{
public:
    Needle(QByteArray text, bool isCaseSensitive)
        : m_text(std::move(text))
    {
        for (size_t c = 0; c < m_fold.size(); ++c)
            m_fold[c] = uchar(!isCaseSensitive && c >= 'A' && c <= 'Z' ? c + 32 : c);
        for (char &c : m_text)
            c = char(m_fold[uchar(c)]);
        m_skip.fill(size());
        for (qsizetype i = 0; i + 1 < size(); ++i)
            m_skip[uchar(m_text.at(i))] = size() - 1 - i;
        m_last = uchar(m_text.back());
        for (size_t c = 0; c < m_fold.size(); ++c)
            m_next[c] = m_skip[m_fold[c]];
    }

    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    /// Where it is first, from `from` on; -1: nowhere.
    [[nodiscard]] qsizetype indexIn(QByteArrayView bytes, qsizetype from) const
    {
        const auto *data = reinterpret_cast<const uchar *>(bytes.data());
        for (qsizetype at = from + size() - 1; at < bytes.size();) {
            const uchar c = data[at];
            if (m_fold[c] == m_last && isAt(data + at - size() + 1))
                return at - size() + 1;
            at += m_next[c];
        }
        return -1;
    }

private:
    [[nodiscard]] bool isAt(const uchar *data) const
    {
        const auto *text = reinterpret_cast<const uchar *>(m_text.constData());
        for (qsizetype i = 0; i + 1 < size(); ++i) {
            if (m_fold[data[i]] != text[i])
                return false;
        }
        return true;
    }

    QByteArray m_text;
    std::array<uchar, 256> m_fold;
    std::array<qsizetype, 256> m_skip, m_next; ///< By folded and by any byte.
    uchar m_last;
};

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isAscii(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    for (quint64 word = 0; end - at >= 8; at += 8) {
        std::memcpy(&word, at, 8);
        if (word & 0x8080808080808080U)
            return false;
    }
    return std::all_of(at, end, [](char c) { return uchar(c) < 0x80; });
}

} // namespace

/// One search, from the first line to the last.
class JsonLinesSearch final
{
public:
    using Match = JsonLines::Match;
    using Part = std::function<void(const QList<Match> &)>;

    JsonLinesSearch(const JsonLines &lines, const JsonLines::Find &what, std::stop_token stop, const Part &part)
        : m_lines(lines)
        , m_what(what)
        , m_stop(std::move(stop))
        , m_part(part)
    {}

    QList<Match> run()
    {
        if (m_what.text.isEmpty() || m_lines.size() == 0 || m_what.text.contains(u'\n'))
            return {};
        if (m_what.isRegex) {
            findPattern();
        } else if (m_what.isCaseSensitive || isAscii(m_what.text.toCaseFolded())) {
            const QString text = m_what.isCaseSensitive ? m_what.text : m_what.text.toCaseFolded();
            const Needle needle(text.toUtf8(), m_what.isCaseSensitive);
            // What stands between tokens is written in other ways than it is shown.
            const bool isInToken = !text.front().isSpace() && !text.back().isSpace() && !text.contains(u',') && !text.contains(u':') &&
                                   !text.contains(u'{') && !text.contains(u'}') && !text.contains(u'[') && !text.contains(u']');
            if (isInToken)
                findInToken(needle);
            else
                findShown(needle);
        } else {
            findFolded();
        }
        return m_found;
    }

private:
    void findInToken(const Needle &needle)
    {
        const QByteArrayView json(m_lines.m_json);
        constexpr qsizetype step = 4 << 20;
        qsizetype line = 0;
        qsizetype from = m_lines.begin(0);
        for (qsizetype end = from; end < json.size() && goesOn();) {
            end = std::min(json.size(), end + step);
            const QByteArrayView some = json.first(end);
            qsizetype at = needle.indexIn(some, from);
            for (; at >= 0; at = needle.indexIn(some, from)) {
                line = lineAt(at, line);
                // No further than its line goes.
                if (line + 1 == m_lines.size() || at + needle.size() <= m_lines.begin(line + 1)) {
                    m_found.append({quint32(line), quint32(at), quint32(needle.size())});
                    from = at + needle.size();
                } else {
                    from = at + 1;
                }
            }
            from = std::max(from, end - needle.size() + 1);
        }
    }

    /// The line that holds a place, which is at `from` or after it: nearby in most cases, far away when there are few hits.
    qsizetype lineAt(qsizetype offset, qsizetype from) const
    {
        qsizetype step = 1;
        qsizetype last = from;
        while (last < m_lines.size() && m_lines.begin(last) <= offset) {
            from = last;
            last += step;
            step *= 2;
        }
        last = std::min(last, m_lines.size());
        while (last - from > 1) {
            const qsizetype middle = from + (last - from) / 2;
            (m_lines.begin(middle) <= offset ? from : last) = middle;
        }
        return from;
    }

    void findShown(const Needle &needle)
    {
        eachLine([&](qsizetype line, const JsonLines::Pieces &pieces) {
            m_bytes.resize(0);
            m_lines.appendShown(m_bytes, pieces, std::numeric_limits<qsizetype>::max());
            for (qsizetype at = needle.indexIn(m_bytes, 0); at >= 0; at = needle.indexIn(m_bytes, at + needle.size()))
                add(line, pieces, at, at + needle.size());
        });
    }

    void findFolded()
    {
        eachLine([&](qsizetype line, const JsonLines::Pieces &pieces) {
            // A letter that is not ASCII even when folded is in no line of ASCII.
            m_bytes.resize(0);
            m_lines.appendShown(m_bytes, pieces, std::numeric_limits<qsizetype>::max());
            if (isAscii(QByteArrayView(m_bytes)))
                return;
            const QString text = QString::fromUtf8(m_bytes);
            for (qsizetype at = text.indexOf(m_what.text, 0, Qt::CaseInsensitive); at >= 0;
                 at = text.indexOf(m_what.text, at + m_what.text.size(), Qt::CaseInsensitive))
                add(line, pieces, at, at + m_what.text.size(), text);
        });
    }

    void findPattern()
    {
        const QRegularExpression pattern(m_what.text, m_what.isCaseSensitive ? QRegularExpression::NoPatternOption
                                                                             : QRegularExpression::CaseInsensitiveOption);
        if (!pattern.isValid())
            return;
        eachLine([&](qsizetype line, const JsonLines::Pieces &pieces) {
            m_bytes.resize(0);
            m_lines.appendShown(m_bytes, pieces, std::numeric_limits<qsizetype>::max());
            const QString text = QString::fromUtf8(m_bytes);
            for (qsizetype from = 0; from <= text.size();) {
                const QRegularExpressionMatch match = pattern.match(text, from);
                if (!match.hasMatch())
                    return;
                if (match.capturedLength() > 0)
                    add(line, pieces, match.capturedStart(), match.capturedEnd(), text);
                from = std::max(match.capturedEnd(), from + 1);
            }
        });
    }

    template <typename Look>
    void eachLine(Look look)
    {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            if (line % 4096 == 0 && !goesOn())
                return;
            look(line, m_lines.pieces(line));
        }
    }

    /// From places in the UTF-16 text that is shown; from left to right, and each counts on from the last one.
    void add(qsizetype line, const JsonLines::Pieces &pieces, qsizetype from, qsizetype to, const QString &text)
    {
        if (text.size() == m_bytes.size()) { // no character has more than one byte
            add(line, pieces, from, to);
            return;
        }
        if (line != m_line)
            m_unit = m_byte = 0;
        m_line = line;
        const auto byteAt = [this](qsizetype unit) {
            m_byte += bytesOf(QByteArrayView(m_bytes).sliced(m_byte), unit - m_unit);
            m_unit = unit;
            return m_byte;
        };
        const qsizetype first = byteAt(from);
        add(line, pieces, first, byteAt(to));
    }

    /// From places in the bytes that are shown.
    void add(qsizetype line, const JsonLines::Pieces &pieces, qsizetype from, qsizetype to)
    {
        const quint32 begin = pieces.offsetAt(quint32(from));
        m_found.append({quint32(line), begin, pieces.offsetAt(quint32(to - 1)) + 1 - begin});
    }

    /// Gives a part away when it is time; false once nobody wants it any more.
    bool goesOn()
    {
        using Clock = std::chrono::steady_clock;
        if (m_part && Clock::now() - m_began > m_pause) {
            // Each after twice the time of the one before, since giving one away costs a copy.
            m_pause *= 2;
            m_part(m_found);
        }
        return !m_stop.stop_requested();
    }

    const JsonLines &m_lines;
    const JsonLines::Find &m_what;
    const std::stop_token m_stop;
    const Part &m_part;
    QList<Match> m_found;
    QByteArray m_bytes;    ///< Of the line that is looked at.
    qsizetype m_line = -1; ///< Whose text is known up to m_unit, which is m_byte of m_bytes.
    qsizetype m_unit = 0;
    qsizetype m_byte = 0;
    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    std::chrono::milliseconds m_pause{40};
};

QList<JsonLines::Match> JsonLines::find(const Find &what, std::stop_token stop, const std::function<void(const QList<Match> &)> &part) const
{
    return JsonLinesSearch(*this, what, std::move(stop), part).run();
}

} // namespace edgewise
