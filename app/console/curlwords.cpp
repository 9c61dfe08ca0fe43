#include "app/console/curlwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isNameCharacter(QChar c)
{
    return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
}

tl::unexpected<Error> endless(const QString &quote)
{
    return CurlWords::malformed(CurlWords::tr("The quotation that begins with %1 has no end.").arg(quote));
}

tl::unexpected<Error> foreign(const QString &what)
{
    return CurlWords::malformed(CurlWords::tr("Only the shell knows what “%1” stands for. Write the value itself.").arg(what));
}

tl::unexpected<Error> unexpectedSign(char sign)
{
    if (sign == '&')
        return CurlWords::malformed(CurlWords::tr("An “&” outside of quotes ends the command. Put the address in quotes."));
    return CurlWords::malformed(CurlWords::tr("The command goes on after “%1”. Paste one call alone.").arg(QLatin1Char(sign)));
}

/// By the Bash Reference Manual, sections 3.1.2 and 3.5.
class BashReader final
{
public:
    explicit BashReader(const QByteArray &text)
        : m_text(text)
    {}

    Result<CurlWords> read()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (isSpace(c)) {
                end();
                ++m_at;
            } else if (c == '#' && !m_isInWord) {
                m_at = restOfLine();
            } else if (c == '|' || c == '>') {
                if (m_isInWord && std::all_of(m_word.cbegin(), m_word.cend(), [](char d) { return d >= '0' && d <= '9'; }))
                    m_isInWord = false; // the number of a stream
                break;
            } else if (QByteArrayView("<;&()`").contains(c)) {
                if (c == ';' && m_text.mid(m_at + 1).trimmed().isEmpty())
                    break;
                return unexpectedSign(c);
            } else if (const auto part = readPart(c); !part) {
                return tl::unexpected(part.error());
            }
        }
        end();
        return m_words;
    }

private:
    Result<> readPart(char c)
    {
        m_isInWord = true;
        switch (c) {
        case '\\': return readBackslash();
        case '\'': return readSingle();
        case '"': return readDouble();
        case '$': return readDollar(false);
        default:
            m_word += c;
            ++m_at;
            return {};
        }
    }

    Result<> readBackslash()
    {
        const qsizetype line = newlineAt(m_at + 1);
        if (line > 0) {
            m_isInWord = !m_word.isEmpty();
            m_at += 1 + line;
        } else {
            m_word += m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : '\\';
            m_at += 2;
        }
        return {};
    }

    Result<> readSingle()
    {
        const qsizetype close = m_text.indexOf('\'', m_at + 1);
        if (close < 0)
            return endless(u"'"_s);
        m_word += m_text.mid(m_at + 1, close - m_at - 1);
        m_at = close + 1;
        return {};
    }

    Result<> readDouble()
    {
        for (++m_at; m_at < m_text.size();) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                ++m_at;
                return {};
            }
            if (c == '`')
                return foreign(u"`"_s);
            if (c == '$') {
                if (const auto read = readDollar(true); !read)
                    return read;
            } else if (c == '\\' && m_at + 1 < m_text.size() && newlineAt(m_at + 1) > 0) {
                m_at += 1 + newlineAt(m_at + 1);
            } else if (c == '\\' && m_at + 1 < m_text.size() && QByteArrayView("$`\"\\").contains(m_text.at(m_at + 1))) {
                m_word += m_text.at(m_at + 1);
                m_at += 2;
            } else {
                m_word += c;
                ++m_at;
            }
        }
        return endless(u"\""_s);
    }

    Result<> readDollar(bool isQuoted)
    {
        const char next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : ' ';
        if (!isQuoted && next == '\'') {
            m_at += 2;
            return readAnsi();
        }
        if (!isQuoted && next == '"') {
            ++m_at;
            return readDouble();
        }
        if (isNameCharacter(QLatin1Char(next)) || QByteArrayView("{(@*#?$!-").contains(next)) {
            qsizetype stop = m_at + 2;
            while (stop < m_text.size() && isNameCharacter(QLatin1Char(m_text.at(stop))))
                ++stop;
            return foreign(QString::fromUtf8(m_text.mid(m_at, stop - m_at)));
        }
        m_word += '$';
        ++m_at;
        return {};
    }

    /// $'...', as in the language C.
    Result<> readAnsi()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at++);
            if (c == '\'')
                return {};
            if (c != '\\' || m_at >= m_text.size()) {
                m_word += c;
                continue;
            }
            const char escape = m_text.at(m_at++);
            static constexpr QByteArrayView letters = "abeEfnrtv\\'\"?";
            static constexpr QByteArrayView meant = "\a\b\x1b\x1b\f\n\r\t\v\\'\"?";
            if (const qsizetype index = letters.indexOf(escape); index >= 0) {
                m_word += meant.at(index);
            } else if (escape == 'x' && isHex(m_at)) {
                m_word += char(number(16, 2));
            } else if ((escape == 'u' || escape == 'U') && isHex(m_at)) {
                const char32_t code = char32_t(number(16, escape == 'u' ? 4 : 8));
                m_word += QString::fromUcs4(&code, 1).toUtf8();
            } else if (escape >= '0' && escape <= '7') {
                --m_at;
                m_word += char(number(8, 3));
            } else if (escape == 'c' && m_at < m_text.size()) {
                m_word += char(m_text.at(m_at++) & 0x1f);
            } else {
                m_word += '\\';
                m_word += escape;
            }
        }
        return endless(u"$'"_s);
    }

    [[nodiscard]] bool isHex(qsizetype at) const { return at < m_text.size() && std::isxdigit(static_cast<unsigned char>(m_text.at(at))); }

    uint number(int base, qsizetype most)
    {
        qsizetype length = 0;
        while (length < most &&
               (base == 16 ? isHex(m_at + length)
                           : m_at + length < m_text.size() && m_text.at(m_at + length) >= '0' && m_text.at(m_at + length) <= '7'))
            ++length;
        const uint value = m_text.mid(m_at, length).toUInt(nullptr, base);
        m_at += length;
        return value;
    }

    /// How long the end of a line is that begins there; 0 when none does.
    [[nodiscard]] qsizetype newlineAt(qsizetype at) const
    {
        if (m_text.mid(at, 1) == "\n")
            return 1;
        return m_text.mid(at, 2) == "\r\n" ? 2 : 0;
    }

    [[nodiscard]] qsizetype restOfLine() const
    {
        const qsizetype line = m_text.indexOf('\n', m_at);
        return line < 0 ? m_text.size() : line;
    }

    void end()
    {
        if (m_isInWord)
            m_words.words += m_word;
        m_word.clear();
        m_isInWord = false;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
    QByteArray m_word;
    bool m_isInWord = false;
    CurlWords m_words;
};

/// The words of a Windows command line, by "Parsing C++ command-line arguments" of Microsoft's C runtime.
Result<QByteArrayList> windowsWords(const QByteArray &line)
{
    QByteArrayList words;
    QByteArray word;
    bool isInWord = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        if (isSpace(c) && !isQuoted) {
            if (isInWord)
                words += word;
            word.clear();
            isInWord = false;
            continue;
        }
        isInWord = true;
        if (c == '\\') {
            qsizetype count = 1;
            while (i + count < line.size() && line.at(i + count) == '\\')
                ++count;
            if (i + count < line.size() && line.at(i + count) == '"') {
                word += QByteArray(count / 2, '\\');
                i += count - 1;
                if (count % 2 == 1) {
                    word += '"';
                    ++i;
                }
            } else {
                word += QByteArray(count, '\\');
                i += count - 1;
            }
        } else if (c == '"') {
            if (isQuoted && i + 1 < line.size() && line.at(i + 1) == '"') {
                word += '"';
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
        } else {
            word += c;
        }
    }
    if (isQuoted)
        return endless(u"\""_s);
    if (isInWord)
        words += word;
    return words;
}

/// What cmd.exe does before a program gets its line: a caret outside of quotes takes the next sign as it is, or goes on in the next line.
Result<QByteArray> withoutCarets(const QByteArray &text)
{
    QByteArray line;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '^' && !isQuoted) {
            ++i;
            if (i < text.size() && text.at(i) == '\r')
                ++i;
            if (i < text.size() && text.at(i) == '\n')
                ++i; // and the sign after it, be it another end of a line
            if (i < text.size())
                line += text.at(i);
        } else if (c == '"') {
            isQuoted = !isQuoted;
            line += c;
        } else if (!isQuoted && (c == '|' || c == '>')) {
            break;
        } else if (!isQuoted && (c == '&' || c == '<')) {
            return unexpectedSign(c);
        } else {
            line += c;
        }
    }
    return line;
}

Result<CurlWords> readCmd(const QByteArray &text)
{
    const auto line = withoutCarets(text);
    if (!line)
        return tl::unexpected(line.error());
    const auto words = windowsWords(*line);
    if (!words)
        return tl::unexpected(words.error());
    return CurlWords{.words = *words};
}

/// By about_Quoting_Rules, about_Special_Characters and about_Parsing of PowerShell; and the few commands that toCurl() writes around the
/// call.
class PowerShellReader final
{
public:
    explicit PowerShellReader(const QString &text)
        : m_text(text)
    {}

    Result<CurlWords> read()
    {
        for (;;) {
            while (m_at < m_text.size() && (m_text.at(m_at).isSpace() || m_text.at(m_at) == u';'))
                ++m_at;
            if (m_at >= m_text.size())
                return m_words;
            const auto read = readStatement();
            if (!read)
                return tl::unexpected(read.error());
        }
    }

private:
    /// Takes what matches right here.
    QRegularExpressionMatch take(const QString &pattern)
    {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        const auto match = expression.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            m_at = match.capturedEnd();
        return match;
    }

    Result<> readStatement()
    {
        if (const auto file = take(u"\\$(\\w+)\\s*=\\s*\\[(?:System\\.)?IO\\.Path\\]::GetTempFileName\\(\\)"_s); file.hasMatch()) {
            m_variables.insert(file.captured(1).toLower(), file.captured(1));
            return {};
        }
        if (const auto assigned = take(u"\\$(\\w+)\\s*=\\s*(?=['\"@])"_s); assigned.hasMatch()) {
            QString value;
            if (const auto read = readString(value); !read)
                return read;
            m_variables.insert(assigned.captured(1).toLower(), value);
            return {};
        }
        if (const auto file = take(u"\\[(?:System\\.)?IO\\.File\\]::WriteAllText\\(\\$(\\w+),\\s*"_s); file.hasMatch()) {
            QString value;
            if (const auto read = readString(value); !read)
                return read;
            if (take(u"\\.Replace\\(\"`r\",\\s*''\\)"_s).hasMatch())
                value.remove(u'\r');
            take(u"\\)"_s);
            m_words.files.insert(m_variables.value(file.captured(1).toLower()).toUtf8(), value.toUtf8());
            return {};
        }
        if (const auto file =
                take(u"\\[(?:System\\.)?IO\\.File\\]::WriteAllBytes\\(\\$(\\w+),\\s*\\[(?:System\\.)?Convert\\]::FromBase64String"
                     "\\('([A-Za-z0-9+/=]*)'\\)\\)"_s);
            file.hasMatch()) {
            m_words.files.insert(m_variables.value(file.captured(1).toLower()).toUtf8(),
                                 QByteArray::fromBase64(file.captured(2).toLatin1()));
            return {};
        }
        if (take(u"Remove-Item\\b[^\\n;]*"_s).hasMatch())
            return {};
        if (!m_words.words.isEmpty())
            return CurlWords::malformed(CurlWords::tr("The command goes on after “%1”. Paste one call alone.").arg(m_text.mid(m_at, 20)));
        take(u"&\\s+"_s);
        return readCall();
    }

    Result<> readCall()
    {
        QString word;
        bool isInWord = false;
        const auto end = [&] {
            if (isInWord)
                m_words.words += unescaped(word).toUtf8();
            word.clear();
            isInWord = false;
        };
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'`' && take(u"`\\r?\\n"_s).hasMatch()) {
                end();
            } else if (c == u'\n' || c == u';') {
                end();
                ++m_at;
                return {};
            } else if (c.isSpace()) {
                end();
                ++m_at;
            } else if (!isInWord && c == u'-' && take(u"--%[ \\t]"_s).hasMatch()) {
                const auto rest = take(u"[^\\r\\n|]*"_s).captured();
                const auto words = windowsWords(rest.toUtf8());
                if (!words)
                    return tl::unexpected(words.error());
                m_words.words += *words;
            } else if (c == u'|' || c == u'>') {
                if (word == "2"_L1 || word == "*"_L1)
                    isInWord = false;
                end();
                m_at = m_text.size();
            } else if (c == u'#' && !isInWord) {
                take(u"[^\\n]*"_s);
            } else if (QStringView(u"<&(){},").contains(c) && !isInWord && c != u'{' && c != u'}') {
                return unexpectedSign(c.toLatin1());
            } else if (isSingleQuote(c) || isDoubleQuote(c) || (c == u'@' && !isInWord && isHereString())) {
                isInWord = true;
                if (const auto read = readString(word); !read)
                    return read;
            } else if (c == u'$') {
                isInWord = true;
                if (const auto read = readVariable(word); !read)
                    return read;
            } else if (c == u'`' && m_at + 1 < m_text.size()) {
                isInWord = true;
                readEscape(word);
            } else {
                isInWord = true;
                word += c;
                ++m_at;
            }
        }
        end();
        return {};
    }

    static bool isSingleQuote(QChar c) { return c == u'\'' || (c >= u'\u2018' && c <= u'\u201b'); }
    static bool isDoubleQuote(QChar c) { return c == u'"' || (c >= u'\u201c' && c <= u'\u201e'); }
    [[nodiscard]] bool isHereString() const
    {
        static const QRegularExpression begin(u"@['\"][ \\t]*\\r?\\n"_s);
        return begin.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption).hasMatch();
    }

    Result<> readString(QString &word)
    {
        if (const auto here = take(u"@'[ \\t]*\\r?\\n(.*?)\\r?\\n'@"_s.prepend(u"(?s)"_s)); here.hasMatch()) {
            word += here.captured(1);
            return {};
        }
        if (m_text.at(m_at) == u'@')
            return foreign(u"@"_s);
        const QChar open = m_text.at(m_at++);
        const bool isLiteral = isSingleQuote(open);
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (isLiteral ? isSingleQuote(c) : isDoubleQuote(c)) {
                ++m_at;
                if (m_at >= m_text.size() || !(isLiteral ? isSingleQuote(m_text.at(m_at)) : isDoubleQuote(m_text.at(m_at))))
                    return {};
                word += c;
                ++m_at;
            } else if (!isLiteral && c == u'$') {
                if (const auto read = readVariable(word); !read)
                    return read;
            } else if (!isLiteral && c == u'`' && m_at + 1 < m_text.size()) {
                readEscape(word);
            } else {
                word += c;
                ++m_at;
            }
        }
        return endless(open);
    }

    void readEscape(QString &word)
    {
        static constexpr QStringView letters = u"0abefnrtv";
        static constexpr char16_t meant[] = u"\0\a\b\x1b\f\n\r\t\v";
        const QChar c = m_text.at(m_at + 1);
        const qsizetype index = letters.indexOf(c);
        word += index < 0 ? c : QChar(meant[index]);
        m_at += 2;
    }

    Result<> readVariable(QString &word)
    {
        if (const auto sign = take(u"\\$\\(\\[char\\](\\d+)\\)"_s); sign.hasMatch()) {
            word += QChar(sign.captured(1).toUShort());
            return {};
        }
        const auto name = take(u"\\$\\{?(\\w+)\\}?"_s);
        if (name.hasMatch() && m_variables.contains(name.captured(1).toLower())) {
            word += m_variables.value(name.captured(1).toLower());
            return {};
        }
        if (name.hasMatch() || m_text.mid(m_at, 2) == "$("_L1)
            return foreign(name.hasMatch() ? name.captured() : u"$("_s);
        word += u'$';
        ++m_at;
        return {};
    }

    /// Windows PowerShell hands quotes on as they are, so people write \" for it: the C runtime of the program takes the backslash away.
    static QString unescaped(const QString &word)
    {
        static const QRegularExpression bare(u"(?<!\\\\)(?:\\\\\\\\)*\""_s);
        if (!word.contains(u'"') || bare.match(word).hasMatch())
            return word;
        const auto words = windowsWords('"' + word.toUtf8() + '"');
        return words && words->size() == 1 ? QString::fromUtf8(words->constFirst()) : word;
    }

    QString m_text;
    qsizetype m_at = 0;
    QHash<QString, QString> m_variables; ///< A file is named by its variable.
    CurlWords m_words;
};

} // namespace

CurlWords::Dialect CurlWords::dialectOf(const QString &command)
{
    static const QRegularExpression assignment(u"^\\$\\w+\\s*="_s);
    static const QRegularExpression native(u"^(?:& )?curl\\.exe\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quotesOfCmd(u"^[^'`]*\\\\\"[^'`]*$"_s);
    // The first that goes on in the next line, outside of quotes, tells it; or a caret before a quote.
    static const QRegularExpression sign(u"'[^']*'?|(?<cmd>\\^(?:\"|[ \\t]*\\r?\\n))|(?<powershell>`[ \\t]*\\r?\\n)|(?<bash>\\\\\\r?\\n)"
                                         "|\"(?:[^\"\\\\`]|[\\\\`].)*\"?|\\\\."_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    if (assignment.match(command).hasMatch())
        return Dialect::PowerShell;
    for (auto signs = sign.globalMatch(command); signs.hasNext();) {
        const auto one = signs.next();
        if (one.capturedLength(u"cmd") > 0)
            return Dialect::Cmd;
        if (one.capturedLength(u"powershell") > 0)
            return Dialect::PowerShell;
        if (one.capturedLength(u"bash") > 0)
            return Dialect::Bash;
    }
    if (!native.match(command).hasMatch())
        return Dialect::Bash;
    return quotesOfCmd.match(command).hasMatch() && !command.contains(u"--%") ? Dialect::Cmd : Dialect::PowerShell;
}

Result<CurlWords> CurlWords::read(const QString &command, Dialect dialect)
{
    switch (dialect) {
    case Dialect::Bash: return BashReader(command.toUtf8()).read();
    case Dialect::Cmd: return readCmd(command.toUtf8());
    case Dialect::PowerShell: return PowerShellReader(command).read();
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> CurlWords::malformed(const QString &sentence)
{
    return tl::unexpected(Error{.kind = Error::Kind::Malformed, .detail = sentence, .said = sentence});
}

} // namespace edgewise
