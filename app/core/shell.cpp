#include "app/core/shell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

QString shellQuoted(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    return u'\'' + text + u'\'';
}

QString bashQuoted(const QByteArray &bytes)
{
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\n') || c == 0x7f; };
    const QString text = QString::fromUtf8(bytes);
    const bool isText = text.toUtf8() == bytes;
    if (isText && std::none_of(bytes.cbegin(), bytes.cend(), isControl))
        return shellQuoted(text);

    QByteArray quoted;
    for (const char c : bytes) {
        // The apostrophe and the exclamation mark too: the history of an interactive bash does not know this kind of quotes.
        if (isControl(c) || c == '\n' || c == '\'' || c == '\\' || c == '!' || (!isText && (c & '\x80')))
            quoted += "\\x" + QByteArray(1, c).toHex();
        else
            quoted += c;
    }
    return u"$'"_s + QString::fromUtf8(quoted) + u'\'';
}

QString powerShellQuoted(const QString &text)
{
    QString quoted(u'\'');
    for (const QChar c : text) {
        // Typographic apostrophes end such a string as well.
        if (c == u'\'' || (c >= u'\u2018' && c <= u'\u201b'))
            quoted += c;
        quoted += c;
    }
    quoted += u'\'';
    return quoted;
}

} // namespace edgewise
