#include "app/console/schemapattern.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// Enough for any sensible expression over any sensible text, and over in some hundredths of a second.
constexpr auto limits = "(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=20000)"_L1;

/// ECMA's white space, which PCRE2 counts in ASCII alone; as the inside of a class.
constexpr auto spaces = R"(\s\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF})"_L1;

/// The long names of what PCRE2 knows by one or two letters.
QString shortProperty(const QString &name)
{
    static const QHash<QString, QString> letters{
        {u"Letter"_s, u"L"_s},
        {u"Cased_Letter"_s, u"L&"_s},
        {u"Uppercase_Letter"_s, u"Lu"_s},
        {u"Lowercase_Letter"_s, u"Ll"_s},
        {u"Titlecase_Letter"_s, u"Lt"_s},
        {u"Modifier_Letter"_s, u"Lm"_s},
        {u"Other_Letter"_s, u"Lo"_s},
        {u"Alphabetic"_s, u"L"_s},
        {u"Uppercase"_s, u"Lu"_s},
        {u"Lowercase"_s, u"Ll"_s},
        {u"Mark"_s, u"M"_s},
        {u"Number"_s, u"N"_s},
        {u"Decimal_Number"_s, u"Nd"_s},
        {u"digit"_s, u"Nd"_s},
        {u"Letter_Number"_s, u"Nl"_s},
        {u"Other_Number"_s, u"No"_s},
        {u"Punctuation"_s, u"P"_s},
        {u"punct"_s, u"P"_s},
        {u"Symbol"_s, u"S"_s},
        {u"Math_Symbol"_s, u"Sm"_s},
        {u"Currency_Symbol"_s, u"Sc"_s},
        {u"Separator"_s, u"Z"_s},
        {u"Space_Separator"_s, u"Zs"_s},
        {u"White_Space"_s, u"Xsp"_s},
        {u"Other"_s, u"C"_s},
        {u"Control"_s, u"Cc"_s},
    };
    const QString value = name.section(u'=', -1);
    return letters.value(value, value);
}

std::optional<char32_t> hex(QStringView digits)
{
    bool isHex = false;
    const uint code = digits.toUInt(&isHex, 16);
    return isHex && code <= 0x10FFFF && !digits.startsWith(u'+') ? std::optional<char32_t>(code) : std::nullopt;
}

QString codeOf(char32_t code)
{
    return u"\\x{%1}"_s.arg(uint(code), 0, 16);
}

/// Writes an expression of ECMA 262 in the words of PCRE2.
class Translation final
{
public:
    explicit Translation(const QString &source)
        : m_source(source)
    {
        while (m_at < m_source.size())
            step();
    }

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isPortable() const { return m_isPortable; }

private:
    [[nodiscard]] QStringView rest() const { return QStringView(m_source).mid(m_at); }

    void step()
    {
        const QChar c = m_source.at(m_at);
        if (c == u'\\' && m_at + 1 < m_source.size()) {
            m_at += 2;
            escaped(m_source.at(m_at - 1));
            return;
        }
        if (!m_isInClass && rest().startsWith("[^]"_L1)) {
            m_text += R"([\s\S])"_L1;
            m_at += 3;
            return;
        }
        if (!m_isInClass && rest().startsWith("[]"_L1)) {
            m_text += "(?!)"_L1;
            m_at += 2;
            return;
        }
        if (!m_isInClass && rest().startsWith("(?"_L1))
            lookAtGroup(rest().mid(2));
        ++m_at;
        if (m_isInClass ? c == u']' : c == u'[')
            m_isInClass = !m_isInClass;
        if (c == u'$' && !m_isInClass)
            m_text += R"(\z)"_L1; // `$` would allow a line feed behind it
        else
            m_text += c;
    }

    /// What other languages write behind `(?`: options, comments, their own names.
    void lookAtGroup(QStringView kind)
    {
        const bool isName = kind.startsWith(u'<') && kind.size() > 1 && (kind.at(1).isLetter() || u"_$=!"_s.contains(kind.at(1)));
        m_isPortable = m_isPortable && (isName || kind.startsWith(u':') || kind.startsWith(u'=') || kind.startsWith(u'!'));
    }

    void escaped(QChar c)
    {
        switch (c.unicode()) {
        case u's': m_text += m_isInClass ? QString(spaces) : u"[%1]"_s.arg(spaces); break;
        case u'S': m_text += m_isInClass ? uR"(\S)"_s : u"[^%1]"_s.arg(spaces); break;
        case u'v': m_text += R"(\x0B)"_L1; break;
        case u'0': m_text += R"(\x00)"_L1; break;
        case u'u': unicode(); break;
        case u'p':
        case u'P': property(c); break;
        default:
            // What both know, and marks that stand for themselves.
            m_isPortable = m_isPortable && (!c.isLetter() || u"dDwWbBtnrfxck"_s.contains(c));
            m_text += u'\\';
            m_text += c;
        }
    }

    void unicode()
    {
        const QStringView next = rest();
        if (const qsizetype end = next.indexOf(u'}'); next.startsWith(u'{') && end > 0) {
            if (const auto code = hex(next.mid(1, end - 1))) {
                m_text += codeOf(*code);
                m_at += end + 1;
                return;
            }
        }
        const auto code = next.size() >= 4 ? hex(next.first(4)) : std::nullopt;
        if (!code) {
            m_isPortable = false;
            m_text += u'u';
            return;
        }
        m_at += 4;
        const auto low = rest().startsWith("\\u"_L1) && rest().size() >= 6 ? hex(rest().mid(2, 4)) : std::nullopt;
        if (low && QChar::isHighSurrogate(*code) && QChar::isLowSurrogate(*low)) {
            m_text += codeOf(QChar::surrogateToUcs4(char16_t(*code), char16_t(*low)));
            m_at += 6;
            return;
        }
        m_text += codeOf(*code);
    }

    void property(QChar c)
    {
        m_text += u'\\';
        m_text += c;
        const qsizetype end = rest().indexOf(u'}');
        if (!rest().startsWith(u'{') || end < 0)
            return;
        m_text += u"{%1}"_s.arg(shortProperty(rest().mid(1, end - 1).toString()));
        m_at += end + 1;
    }

    QString m_source;
    qsizetype m_at = 0;
    bool m_isInClass = false;
    QString m_text;
    bool m_isPortable = true;
};

/// Writes a text that an expression of the common kind matches: letters, classes, groups, alternatives (the first), repetitions (as few as
/// can be, or `more` of the last open one). What it does not understand it leaves out; the expression itself says whether the text fits.
class Sample final
{
public:
    Sample(QStringView source, qsizetype more)
        : m_source(source)
        , m_more(more)
        , m_text(alternatives())
    {}

    [[nodiscard]] QString text() const { return m_text; }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_source.size(); }
    [[nodiscard]] QChar next() const { return isAtEnd() ? QChar() : m_source.at(m_at); }

    QString alternatives()
    {
        QString first = sequence();
        while (!isAtEnd() && next() == u'|') {
            ++m_at;
            sequence();
        }
        return first;
    }

    QString sequence()
    {
        QString text;
        while (!isAtEnd() && next() != u'|' && next() != u')') {
            const QString one = atom();
            text += one.repeated(times());
        }
        return text;
    }

    QString atom()
    {
        const QChar c = m_source.at(m_at++);
        switch (c.unicode()) {
        case u'^':
        case u'$': return {};
        case u'.': return u"a"_s;
        case u'[': return QString(characterClass());
        case u'\\': return escape();
        case u'(': return group();
        default: return QString(c);
        }
    }

    QString group()
    {
        bool isAbout = false; // a look around takes no place
        if (next() == u'?') {
            ++m_at;
            const QStringView kind = m_source.mid(m_at);
            isAbout = kind.startsWith(u'=') || kind.startsWith(u'!') || kind.startsWith(u"<=") || kind.startsWith(u"<!");
            const QChar end = kind.startsWith(u'<') && !isAbout ? u'>' : u':';
            while (!isAtEnd() && next() != end && next() != u')' && !isAbout)
                ++m_at;
            if (isAbout || next() == end)
                ++m_at;
        }
        if (++m_depth > 50) {
            m_at = m_source.size();
            return {};
        }
        QString text = alternatives();
        --m_depth;
        if (!isAtEnd())
            ++m_at;
        return isAbout ? QString() : text;
    }

    QString escape()
    {
        if (isAtEnd())
            return {};
        const QChar c = m_source.at(m_at++);
        switch (c.unicode()) {
        case u'd': return u"1"_s;
        case u'w':
        case u'D':
        case u'S': return u"a"_s;
        case u'W': return u"-"_s;
        case u's': return u" "_s;
        case u't': return u"\t"_s;
        case u'n': return u"\n"_s;
        case u'r': return u"\r"_s;
        case u'b':
        case u'B':
        case u'A':
        case u'z':
        case u'Z': return {};
        case u'p': m_at = std::min(m_source.size(), std::max(m_at, m_source.indexOf(u'}', m_at) + 1)); return u"a"_s;
        case u'u':
            if (const auto code = hex(m_source.mid(m_at, 4))) {
                m_at += 4;
                return QString::fromUcs4(&*code, 1);
            }
            return {};
        default: return QString(c);
        }
    }

    /// One of those that a class allows: something ordinary when it can be.
    QChar characterClass()
    {
        const bool isNegated = next() == u'^';
        const qsizetype begin = isNegated ? m_at + 1 : m_at;
        m_at = begin;
        while (!isAtEnd() && next() != u']')
            m_at += next() == u'\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_source.size());
        const QString inside = u"[%1%2]"_s.arg(isNegated ? u"^"_s : QString(), m_source.mid(begin, end - begin));
        m_at = std::min(end + 1, m_source.size());
        const QRegularExpression allowed(Translation(inside).text());
        static const QString ordinary = u"a1A-_. @b2B:/,+"_s;
        const auto found = std::find_if(ordinary.cbegin(), ordinary.cend(), [&](QChar c) { return allowed.match(QString(c)).hasMatch(); });
        if (found != ordinary.cend())
            return *found;
        for (char16_t code = 33; code < 0x2000; ++code) {
            if (allowed.match(QString(QChar(code))).hasMatch())
                return code;
        }
        return u'a';
    }

    qsizetype times()
    {
        qsizetype least = 1;
        bool isOpen = false;
        const QChar c = next();
        if (c == u'*' || c == u'?' || c == u'+') {
            least = c == u'+' ? 1 : 0;
            isOpen = c != u'?';
            ++m_at;
        } else if (const qsizetype end = m_source.indexOf(u'}', m_at); c == u'{' && end > 0) {
            const QStringView range = m_source.mid(m_at + 1, end - m_at - 1);
            bool isNumber = false;
            const qsizetype comma = range.indexOf(u',');
            least = (comma < 0 ? range : range.first(comma)).toInt(&isNumber);
            if (!isNumber)
                return 1;
            isOpen = comma >= 0 && comma == range.size() - 1;
            const qsizetype most = comma < 0 || isOpen ? least : range.mid(comma + 1).toInt();
            least = std::min<qsizetype>(least, 1000);
            m_at = end + 1;
            if (!isAtEnd() && (next() == u'?' || next() == u'+'))
                ++m_at;
            return isOpen ? least + m_more : std::max(least, std::min(most, least + m_more));
        } else {
            return 1;
        }
        if (!isAtEnd() && (next() == u'?' || next() == u'+'))
            ++m_at;
        return isOpen ? least + m_more : least;
    }

    QStringView m_source;
    qsizetype m_more;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_text;
};

} // namespace

SchemaPattern::SchemaPattern(const QString &source)
    : m_source(source)
{
    const Translation translation(source);
    m_isPortable = translation.isPortable();
    m_expression.setPattern(limits + translation.text());
}

SchemaPattern::Match SchemaPattern::match(const QString &text) const
{
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        return Match::TooLong;
    return match.hasMatch() ? Match::Yes : Match::No;
}

QString SchemaPattern::example(qsizetype shortest) const
{
    // Only a sketch of every expression is understood, so that a text counts once the expression itself takes it.
    for (const qsizetype more : {qsizetype(0), qsizetype(1), qsizetype(3), shortest}) {
        if (more > 1000)
            break;
        const QString text = Sample(m_source, more).text();
        if (text.size() >= shortest && text.size() < 100000 && match(text) == Match::Yes)
            return text;
    }
    return {};
}

} // namespace edgewise
