#include "ui/widgets/codeedit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// What Qt reads and writes; far beyond what a person writes.
constexpr qsizetype deepest = 1000;

/// Walks through the text with a stack of its own, so that no depth can overrun the program's.
class JsonCheck
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::JsonCheck)

public:
    explicit JsonCheck(QStringView text)
        : m_text(text)
    {}

    JsonProblem run()
    {
        // What may stand here next.
        enum class Expect { Value, ValueOrEnd, Name, NameOrEnd, Colon, CommaOrEnd } expect = Expect::Value;
        QByteArray open;
        bool done = false;
        for (skip(); m_at < m_text.size(); skip()) {
            const QChar c = m_text[m_at];
            const bool inObject = open.endsWith('{');
            if (done)
                return problem(tr("there is something after the end."));
            if (c == u'}' || c == u']') {
                const bool empty = expect == Expect::ValueOrEnd || expect == Expect::NameOrEnd;
                if (open.isEmpty())
                    return problem(tr("there is a %1 too many.").arg(c));
                if ((c == u'}') != inObject)
                    return problem(tr("%1 does not close what was opened with %2.").arg(c).arg(QLatin1Char(open.back())));
                if (expect == Expect::Colon)
                    return problem(tr("a colon and a value are missing before this."));
                if (expect == Expect::Name || (expect == Expect::Value && !inObject))
                    return problem(tr("the comma before this must go."));
                if (expect == Expect::Value)
                    return problem(tr("a value is missing before this."));
                Q_ASSERT(empty || expect == Expect::CommaOrEnd);
                open.chop(1);
                ++m_at;
                done = open.isEmpty();
                expect = Expect::CommaOrEnd;
                continue;
            }
            switch (expect) {
            case Expect::CommaOrEnd:
                if (c != u',')
                    return problem(c == u':' ? tr("a colon has no place here.") : tr("a comma is missing before this."));
                ++m_at;
                expect = inObject ? Expect::Name : Expect::Value;
                continue;
            case Expect::Colon:
                if (c != u':')
                    return problem(tr("a colon is missing before this."));
                ++m_at;
                expect = Expect::Value;
                continue;
            case Expect::Name:
            case Expect::NameOrEnd:
                if (c != u'"')
                    return problem(c == u',' ? tr("there is a comma too many.") : tr("a name in double quotes must stand here."));
                if (!string())
                    return m_problem;
                expect = Expect::Colon;
                continue;
            case Expect::Value:
            case Expect::ValueOrEnd: break;
            }
            if (c == u'{' || c == u'[') {
                if (open.size() == deepest)
                    return problem(tr("this is nested more than %n level(s) deep.", nullptr, int(deepest)));
                open += char(c.toLatin1());
                ++m_at;
                expect = c == u'{' ? Expect::NameOrEnd : Expect::ValueOrEnd;
                continue;
            }
            if (c == u'"' ? !string() : !word())
                return m_problem;
            expect = Expect::CommaOrEnd;
            done = open.isEmpty();
        }
        if (done)
            return {};
        m_at = qMax<qsizetype>(0, m_text.size() - 1);
        if (open.isEmpty())
            return problem(tr("there is no value."));
        return problem(tr("the end is missing: a %1.").arg(QChar(open.back() == '{' ? u'}' : u']')));
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\n' || m_text[m_at] == u'\r' || m_text[m_at] == u'\t'))
            ++m_at;
    }

    JsonProblem problem(const QString &what)
    {
        const int line = int(m_text.first(m_at).count(u'\n'));
        m_problem = {line, tr("Line %1: %2").arg(line + 1).arg(what)};
        return m_problem;
    }

    bool fail(const QString &what)
    {
        problem(what);
        return false;
    }

    bool string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            const char16_t c = m_text[m_at].unicode();
            if (c == u'\n') {
                m_at = start;
                return fail(tr("the closing quotes are missing."));
            }
            if (c < 0x20)
                return fail(tr("a tab or another control character must be written with a backslash."));
            if (c == u'\\') {
                const QChar escaped = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
                if (escaped == u'u') {
                    for (qsizetype i = m_at + 2; i < m_at + 6; ++i) {
                        if (i >= m_text.size() || !isHex(m_text[i]))
                            return fail(tr("\\u needs four hexadecimal digits."));
                    }
                    m_at += 4;
                } else if (!u"\"\\/bfnrt"_s.contains(escaped) || escaped.isNull()) {
                    return fail(tr("the backslash must be doubled, or be followed by one of \" \\ / b f n r t u."));
                }
                ++m_at;
            }
            ++m_at;
        }
        if (m_at >= m_text.size()) {
            m_at = start;
            return fail(tr("the closing quotes are missing."));
        }
        ++m_at;
        return true;
    }

    /// A number, true, false or null.
    bool word()
    {
        const qsizetype start = m_at;
        const QChar c = m_text[m_at];
        if (c == u'\'')
            return fail(tr("JSON has double quotes only."));
        if (c == u',')
            return fail(tr("a value is missing before this comma."));
        if (c == u'/' || c == u'#')
            return fail(tr("JSON has no comments."));
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'-' || m_text[m_at] == u'+' ||
                                        m_text[m_at] == u'.' || m_text[m_at] == u'_'))
            ++m_at;
        const QStringView found = m_text.sliced(start, m_at - start);
        if (found == u"true" || found == u"false" || found == u"null")
            return true;
        if (isNumber(found)) {
            bool fits = false;
            [[maybe_unused]] const double value = found.toDouble(&fits);
            return fits || fail(tr("%1 is a number that few programs can hold.").arg(found.first(qMin<qsizetype>(found.size(), 30))));
        }
        m_at = start;
        if (found.isEmpty())
            return fail(tr("%1 has no place here.").arg(c));
        if (c.isDigit() || c == u'-' || c == u'+' || c == u'.')
            return fail(tr("%1 is not a number as JSON writes it.").arg(found.first(qMin<qsizetype>(found.size(), 30))));
        const QString lower = found.toString().toLower();
        if (lower == "true"_L1 || lower == "false"_L1 || lower == "null"_L1)
            return fail(tr("%1 must be written in lower case.").arg(found));
        return fail(tr("text must stand in double quotes."));
    }

    static bool isHex(QChar c)
    {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
    }

    static bool isNumber(QStringView text)
    {
        qsizetype at = 0;
        const auto digits = [&] {
            const qsizetype from = at;
            while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
                ++at;
            return at - from;
        };
        if (text.startsWith(u'-'))
            ++at;
        const bool zero = at < text.size() && text[at] == u'0';
        if (const qsizetype count = digits(); count == 0 || (zero && count > 1))
            return false;
        if (at < text.size() && text[at] == u'.') {
            ++at;
            if (digits() == 0)
                return false;
        }
        if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
            ++at;
            if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
                ++at;
            if (digits() == 0)
                return false;
        }
        return at == text.size();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    JsonProblem m_problem;
};

} // namespace

JsonProblem jsonProblem(const QString &text)
{
    return JsonCheck(text).run();
}

} // namespace edgewise
