#include "app/console/definitionsource.h"

#include "app/console/yamltext.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

/// A text of JSON, read from left to right. What is wrong first ends it.
class JsonSourceReader final
{
public:
    explicit JsonSourceReader(const QByteArray &text) { m_source.m_text = text; }

    DefinitionSource::Outcome read()
    {
        auto whole = value(0);
        if (whole) {
            skipSpace();
            if (m_at < m_source.m_text.size())
                whole = fail(DefinitionSource::tr("There is something after the end."));
        }
        if (!whole)
            return tl::unexpected(DefinitionSource::problemAt(m_source.m_text, m_failedAt, m_problem));
        m_source.m_document = std::move(whole->value);
        m_source.m_place = std::move(whole->place);
        return std::move(m_source);
    }

private:
    struct Node
    {
        ExactJson value;
        SourcePlace place;
    };

    [[nodiscard]] char peek() const { return m_at < m_source.m_text.size() ? m_source.m_text.at(m_at) : '\0'; }
    void skipSpace()
    {
        while (m_at < m_source.m_text.size() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            ++m_at;
    }
    std::nullopt_t fail(const QString &what) { return failAt(m_at, what); }
    std::nullopt_t failAt(qsizetype offset, const QString &what)
    {
        m_failedAt = offset;
        m_problem = what;
        return std::nullopt;
    }

    std::optional<Node> value(int depth)
    {
        skipSpace();
        const int begin = int(m_at);
        if (++m_count > DefinitionSource::mostValues)
            return fail(DefinitionSource::tr("There are more than %L1 values.").arg(DefinitionSource::mostValues));
        switch (peek()) {
        case '{': return depth < DefinitionSource::deepest ? object(depth) : tooDeep();
        case '[': return depth < DefinitionSource::deepest ? array(depth) : tooDeep();
        case '"':
            if (auto text = string())
                return Node{*text, {.offset = begin}};
            return std::nullopt;
        case 't': return word("true", true);
        case 'f': return word("false", false);
        case 'n': return word("null", {});
        default: return number();
        }
    }

    std::nullopt_t tooDeep()
    {
        return fail(DefinitionSource::tr("This is nested more than %n level(s) deep.", nullptr, DefinitionSource::deepest));
    }

    std::optional<Node> word(QByteArrayView expected, const ExactJson &meaning)
    {
        const int begin = int(m_at);
        if (QByteArrayView(m_source.m_text).sliced(m_at).startsWith(expected)) {
            m_at += expected.size();
            return Node{meaning, {.offset = begin}};
        }
        return fail(DefinitionSource::tr("A value is expected here; text stands in double quotes."));
    }

    std::optional<Node> number()
    {
        const qsizetype begin = m_at;
        const auto digits = [this] {
            const qsizetype first = m_at;
            while (isDigit(peek()))
                ++m_at;
            return m_at > first;
        };
        const bool hasSign = peek() == '-';
        if (hasSign)
            ++m_at;
        if (!isDigit(peek())) {
            return m_at < m_source.m_text.size()
                       ? failAt(begin, hasSign ? DefinitionSource::tr("This is not a number as JSON writes it.")
                                               : DefinitionSource::tr("A value is expected here; text stands in double quotes."))
                       : failAt(begin, DefinitionSource::tr("The text ends where a value is expected."));
        }
        const bool hasZero = peek() == '0';
        bool isGood = digits() && (!hasZero || m_at - begin == 1 + int(hasSign));
        if (isGood && peek() == '.') {
            ++m_at;
            isGood = digits();
        }
        if (isGood && (peek() == 'e' || peek() == 'E')) {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            isGood = digits();
        }
        if (!isGood)
            return failAt(begin, DefinitionSource::tr("This is not a number as JSON writes it."));
        return Node{ExactJson::Number{m_source.m_text.mid(begin, m_at - begin)}, {.offset = int(begin)}};
    }

    std::optional<char16_t> hexDigits()
    {
        bool isHex = false;
        const QByteArray digits = m_source.m_text.mid(m_at, 4);
        const auto unit = char16_t(digits.toUShort(&isHex, 16));
        if (digits.size() < 4 || !isHex || !std::all_of(digits.cbegin(), digits.cend(), [](char c) { return isxdigit(uchar(c)) != 0; }))
            return fail(DefinitionSource::tr("Four hexadecimal digits are expected after \\u."));
        m_at += 4;
        return unit;
    }

    std::optional<QString> string()
    {
        const qsizetype begin = m_at++;
        QString text;
        while (true) {
            const qsizetype plain = m_at;
            while (m_at < m_source.m_text.size() && peek() != '"' && peek() != '\\' && uchar(peek()) >= 0x20)
                ++m_at;
            text += exactText(QByteArrayView(m_source.m_text).sliced(plain, m_at - plain));
            if (m_at >= m_source.m_text.size())
                return failAt(begin, DefinitionSource::tr("This text has no closing quote."));
            if (peek() == '"') {
                ++m_at;
                // Half of a pair, by \u, is nothing that could be written again.
                return text.isValidUtf16() ? text : QString::fromStdU32String(text.toStdU32String());
            }
            if (peek() != '\\')
                return fail(peek() == '\n' ? DefinitionSource::tr("The closing quote is missing in this line.")
                                           : DefinitionSource::tr("A control character has to be written with a backslash."));
            ++m_at;
            const char escaped = peek();
            ++m_at;
            switch (escaped) {
            case '"':
            case '\\':
            case '/': text += QLatin1Char(escaped); break;
            case 'b': text += u'\b'; break;
            case 'f': text += u'\f'; break;
            case 'n': text += u'\n'; break;
            case 'r': text += u'\r'; break;
            case 't': text += u'\t'; break;
            case 'u': {
                const auto unit = hexDigits();
                if (!unit)
                    return std::nullopt;
                text += QChar(*unit);
                break;
            }
            default: return failAt(m_at - 2, DefinitionSource::tr("After a backslash only \" \\ / b f n r t u may stand."));
            }
        }
    }

    std::optional<Node> array(int depth)
    {
        Node node{{}, {.offset = int(m_at++)}};
        ExactJson::Array items;
        skipSpace();
        while (peek() != ']') {
            auto item = value(depth + 1);
            if (!item)
                return std::nullopt;
            items.append(std::move(item->value));
            node.place.inner.append(std::move(item->place));
            if (!next(']'))
                return std::nullopt;
        }
        ++m_at;
        node.value = std::move(items);
        return node;
    }

    std::optional<Node> object(int depth)
    {
        Node node{{}, {.offset = int(m_at++)}};
        ExactJson::Object members;
        QSet<QString> names;
        skipSpace();
        while (peek() != '}') {
            const int begin = int(m_at);
            if (peek() != '"')
                return fail(DefinitionSource::tr("A name in double quotes is expected here."));
            const auto name = string();
            if (!name)
                return std::nullopt;
            skipSpace();
            if (peek() != ':')
                return fail(DefinitionSource::tr("A colon is expected after the name."));
            ++m_at;
            auto item = value(depth + 1);
            if (!item)
                return std::nullopt;
            if (names.contains(*name)) {
                m_source.addProblem(begin, DefinitionSource::tr("“%1” stands here twice; the first counts.").arg(*name));
            } else {
                names.insert(*name);
                members.append({*name, std::move(item->value)});
                item->place.offset = begin;
                node.place.inner.append(std::move(item->place));
            }
            if (!next('}'))
                return std::nullopt;
        }
        ++m_at;
        node.value = std::move(members);
        return node;
    }

    /// Goes behind a comma, or to the closing bracket.
    bool next(char closing)
    {
        skipSpace();
        if (peek() == closing)
            return true;
        if (peek() != ',') {
            fail(m_at >= m_source.m_text.size() ? DefinitionSource::tr("The text ends before “%1”.").arg(QLatin1Char(closing))
                                                : DefinitionSource::tr("A comma or “%1” is expected here.").arg(QLatin1Char(closing)));
            return false;
        }
        const qsizetype comma = m_at++;
        skipSpace();
        if (peek() == closing) {
            failAt(comma, DefinitionSource::tr("The comma before “%1” must go.").arg(QLatin1Char(closing)));
            return false;
        }
        return true;
    }

    DefinitionSource m_source;
    qsizetype m_at = 0;
    qsizetype m_count = 0;
    qsizetype m_failedAt = 0;
    QString m_problem;
};

DefinitionSource::Outcome DefinitionSource::fromJson(const QByteArray &text)
{
    return JsonSourceReader(text).read();
}

DefinitionProblem DefinitionSource::problem(const QString &pointer, const QString &text) const
{
    const SourcePlace *place = &m_place;
    ExactJson value = m_document;
    const QStringList names = pointerNames(pointer);
    for (const QString &name : names) {
        qsizetype index = -1;
        if (value.isArray()) {
            index = name.toLongLong();
            if (index >= 0 && index < value.items().size())
                value = value.items().at(index);
        } else {
            const ExactJson::Object members = value.members();
            const auto found = std::find_if(members.cbegin(), members.cend(), [&](const auto &member) { return member.name == name; });
            index = found == members.cend() ? -1 : found - members.cbegin();
            if (index >= 0)
                value = members.at(index).value;
        }
        if (index < 0 || index >= place->inner.size())
            break;
        place = &place->inner.at(index);
    }
    return problemAt(m_text, place->offset, text);
}

DefinitionProblem DefinitionSource::problemAt(const QByteArray &text, qsizetype offset, const QString &what)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    return {.line = int(before.count('\n')) + 1, .column = int(QString::fromUtf8(before.sliced(lineBegin)).size()) + 1, .text = what};
}

QStringList pointerNames(QStringView pointer)
{
    QStringList names;
    const auto parts = pointer.split(u'/').sliced(pointer.isEmpty() ? 0 : 1);
    for (const QStringView part : parts)
        names.append(part.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
    if (pointer.isEmpty())
        names.clear();
    return names;
}

QString pointerPart(const QString &name)
{
    QString part = name;
    return u'/' + part.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace edgewise
