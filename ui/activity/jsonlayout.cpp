#include "ui/activity/jsonlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype deepest = 40; ///< Levels that are still moved in; a body nested without end would be all spaces.

void newLine(QString &text, qsizetype depth)
{
    text += u'\n';
    text += QString(2 * std::clamp<qsizetype>(depth, 0, deepest), u' ');
}

} // namespace

QString laidOut(const QString &text)
{
    const QString start = text.left(16).trimmed();
    if (!start.startsWith(u'{') && !start.startsWith(u'['))
        return text;
    QString lines;
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inString) {
            lines += c;
            if (c == u'\\' && i + 1 < text.size())
                lines += text.at(++i);
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            lines += c;
            inString = true;
        } else if (c == u'{' || c == u'[') {
            lines += c;
            qsizetype next = i + 1;
            while (next < text.size() && text.at(next).isSpace())
                ++next;
            if (next < text.size() && text.at(next) == (c == u'{' ? u'}' : u']')) {
                lines += text.at(next);
                i = next;
            } else {
                newLine(lines, ++depth);
            }
        } else if (c == u'}' || c == u']') {
            newLine(lines, --depth);
            lines += c;
        } else if (c == u',') {
            lines += c;
            newLine(lines, depth);
        } else if (c == u':') {
            lines += u": "_s;
        } else if (!c.isSpace()) {
            // What follows the last bracket is the note that the body was cut.
            if (depth <= 0 && lines.endsWith(QChar(u'}')))
                return QString(lines + u'\n' + QStringView(text).mid(i));
            lines += c;
        }
    }
    return lines;
}

} // namespace edgewise
