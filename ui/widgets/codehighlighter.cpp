#include "ui/widgets/codehighlighter.h"

#include "ui/shell/theme.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

/// A line beyond this length stays plain from there on: it is data, and colours would cost seconds.
constexpr qsizetype longest = 20'000;

enum HttpState { Head = 1, Body = 2 };

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{}

void CodeHighlighter::setLanguage(CodeEdit::Language language)
{
    m_language = language;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    switch (m_language) {
    case CodeEdit::Language::Plain: return;
    case CodeEdit::Language::Json: highlightJson(text); return;
    case CodeEdit::Language::Http:
        if (previousBlockState() == Body) {
            setCurrentBlockState(Body);
            highlightJson(text);
        } else {
            // The first empty line ends the head.
            setCurrentBlockState(text.isEmpty() && previousBlockState() == Head ? Body : Head);
            highlightHead(text);
        }
        return;
    }
}

void CodeHighlighter::highlightHead(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    // Headers may stand alone, without the line of the request or of the status.
    const bool isHeader = colon > 0 && !QStringView(text).first(colon).contains(u' ');
    if (previousBlockState() != Head && !isHeader) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        setFormat(0, int(text.size()), strong);
        return;
    }
    if (colon > 0)
        setFormat(0, int(colon) + 1, theme::colour(Colour::CodePunct));
}

void CodeHighlighter::highlightJson(const QString &text)
{
    const qsizetype end = qMin(text.size(), longest);
    for (qsizetype at = 0; at < end;) {
        const QChar c = text[at];
        qsizetype from = at++;
        if (c == u'"') {
            while (at < end && text[at] != u'"')
                at += text[at] == u'\\' ? 2 : 1;
            at = qMin(at + 1, end);
            qsizetype next = at;
            while (next < end && text[next].isSpace())
                ++next;
            const bool isName = next < end && text[next] == u':';
            setFormat(int(from), int(at - from), theme::colour(isName ? Colour::CodeKey : Colour::CodeString));
        } else if (c.isDigit() || (c == u'-' && at < end && text[at].isDigit())) {
            while (at < end && (text[at].isLetterOrNumber() || text[at] == u'.' || text[at] == u'+' || text[at] == u'-'))
                ++at;
            setFormat(int(from), int(at - from), theme::colour(Colour::CodeNumber));
        } else if (c.isLetter()) {
            while (at < end && text[at].isLetter())
                ++at;
            const QStringView word = QStringView(text).sliced(from, at - from);
            if (word == u"true" || word == u"false" || word == u"null")
                setFormat(int(from), int(at - from), theme::colour(Colour::CodeWord));
        }
    }
}

} // namespace edgewise
