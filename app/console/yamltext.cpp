#include "app/console/yamltext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isOneOf(QByteArrayView text, std::initializer_list<QByteArrayView> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number that JSON writes for a decimal one of YAML (`+.5` is 0.5); empty when it is none.
QByteArray decimalNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype first = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return text.sliced(first, at - first);
    };
    QByteArray number;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) {
        if (text[at] == '-')
            number += '-';
        ++at;
    }
    QByteArrayView whole = digits();
    const bool hasWhole = !whole.isEmpty();
    while (whole.size() > 1 && whole.front() == '0')
        whole = whole.sliced(1);
    number += hasWhole ? whole : QByteArrayView("0");
    if (at < text.size() && text[at] == '.') {
        ++at;
        const QByteArrayView fraction = digits();
        if (!hasWhole && fraction.isEmpty())
            return {};
        number += '.';
        number += fraction.isEmpty() ? QByteArrayView("0") : fraction;
    } else if (!hasWhole) {
        return {};
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        number += text[at++];
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            number += text[at++];
        const QByteArrayView exponent = digits();
        if (exponent.isEmpty())
            return {};
        number += exponent;
    }
    return at == text.size() ? number : QByteArray();
}

/// 0x1F and 0o17; empty when it is none, or greater than can be counted with.
QByteArray codedNumber(QByteArrayView text)
{
    const int base = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : 0;
    if (base == 0 || text.size() < 3 || !std::all_of(text.begin() + 2, text.end(), [](char c) { return isxdigit(uchar(c)) != 0; }))
        return {};
    bool isNumber = false;
    const quint64 number = text.sliced(2).toByteArray().toULongLong(&isNumber, base);
    return isNumber ? QByteArray::number(number) : QByteArray();
}

QByteArray numberOf(QByteArrayView text)
{
    if (text.isEmpty() || !(isDigit(text.front()) || text.front() == '-' || text.front() == '+' || text.front() == '.'))
        return {};
    const QByteArray coded = codedNumber(text);
    return coded.isEmpty() ? decimalNumber(text) : coded;
}

// Writing.

/// Words that YAML 1.1 takes for something else than text, and many readers still do.
bool isOldWord(const QString &text)
{
    static constexpr std::array words{"y"_L1, "n"_L1, "yes"_L1, "no"_L1, "on"_L1, "off"_L1, "true"_L1, "false"_L1, "null"_L1};
    return text.size() <= 5 &&
           std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isPlainEnough(QChar c)
{
    return c == u' ' || (c.isPrint() && !c.isSpace() && !c.isSurrogate() && c != QChar(0xfeff));
}

/// Whether a text may stand without quotes in a block, and is read as that text again.
bool canBePlain(const QString &text)
{
    static const QString mayBegin = u"/_.$("_s;
    if (text.isEmpty() || text.size() > 400 || text.front() == u' ' || text.back() == u' ' || text.back() == u':' || isOldWord(text))
        return false;
    if (!text.front().isLetterOrNumber() && !mayBegin.contains(text.front()))
        return false;
    if (text.startsWith("..."_L1) || text.contains(": "_L1) || text.contains(" #"_L1))
        return false;
    if (!std::all_of(text.cbegin(), text.cend(), isPlainEnough))
        return false;
    // Dates and times are texts in 1.2 but not in 1.1, and so are numbers such as 1_000, 0b1 and 12:30:00.
    if (text.front().isDigit() &&
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return !c.isLetter() || u"eExXoObBTZabcdefABCDEF"_s.contains(c); }))
        return false;
    const QByteArray utf8 = text.toUtf8();
    return plainYaml(utf8).isText() && text.front() != u'.';
}

/// Whether a text of several lines may be written as a block with its line breaks.
bool canBeBlock(const QString &text)
{
    if (!text.contains(u'\n') || text.endsWith("\n\n"_L1) || text.startsWith(u'\n'))
        return false;
    const auto lines = QStringView(text).split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](QStringView line) {
        return line.isEmpty() ||
               (!line.front().isSpace() && !line.back().isSpace() && std::all_of(line.begin(), line.end(), isPlainEnough));
    });
}

QByteArray quotedText(const QString &text)
{
    QByteArray quoted = "\"";
    QString plain;
    const auto flush = [&] {
        quoted += plain.toUtf8();
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' || c == u'\\') {
            plain += u'\\' + QString(c);
        } else if (c == u'\n') {
            plain += "\\n"_L1;
        } else if (c == u'\t') {
            plain += "\\t"_L1;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            plain += c;
            plain += text.at(++i);
        } else if (isPlainEnough(c)) {
            plain += c;
        } else {
            flush();
            quoted += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
    }
    flush();
    return quoted + '"';
}

QByteArray scalar(const QString &text)
{
    return canBePlain(text) ? text.toUtf8() : quotedText(text);
}

void writeInner(QByteArray &yaml, const ExactJson &value, int indent);

/// What stands behind "name:" or "-", the line break at its end included.
void writeValue(QByteArray &yaml, const ExactJson &value, int indent, bool isItem)
{
    switch (value.kind()) {
    case ExactJson::Kind::Null: yaml += " null\n"; return;
    case ExactJson::Kind::Bool: yaml += value.toBool() ? " true\n" : " false\n"; return;
    case ExactJson::Kind::Number: yaml += ' ' + value.number().text + '\n'; return;
    case ExactJson::Kind::Text: {
        const QString text = value.text();
        if (!canBeBlock(text)) {
            yaml += ' ' + scalar(text) + '\n';
            return;
        }
        const bool endsWithBreak = text.endsWith(u'\n');
        yaml += endsWithBreak ? " |\n" : " |-\n";
        const auto lines = QStringView(text).chopped(endsWithBreak ? 1 : 0).split(u'\n');
        for (const QStringView line : lines)
            yaml += line.isEmpty() ? QByteArray("\n") : QByteArray(QByteArray(indent, ' ') + line.toUtf8() + '\n');
        return;
    }
    case ExactJson::Kind::Array:
        if (value.items().isEmpty()) {
            yaml += " []\n";
            return;
        }
        break;
    case ExactJson::Kind::Object:
        if (value.members().isEmpty()) {
            yaml += " {}\n";
            return;
        }
        break;
    }
    if (isItem) { // the first member or item goes into the line of the dash
        QByteArray inner;
        writeInner(inner, value, indent);
        yaml += ' ' + inner.sliced(indent);
    } else {
        yaml += '\n';
        writeInner(yaml, value, indent);
    }
}

/// The lines of a list or an object that is not empty.
void writeInner(QByteArray &yaml, const ExactJson &value, int indent)
{
    const QByteArray spaces(indent, ' ');
    const ExactJson::Array items = value.items();
    for (const ExactJson &item : items) {
        yaml += spaces + '-';
        writeValue(yaml, item, indent + 2, true);
    }
    const ExactJson::Object members = value.members();
    for (const ExactJson::Member &member : members) {
        const QByteArray name = scalar(member.name);
        // A name of more than 1024 characters has to announce itself (YAML 1.2, 7.4).
        const bool isLong = name.size() > 1000;
        yaml += spaces + (isLong ? "? " : "") + name + (isLong ? "\n" + spaces : QByteArray()) + ':';
        writeValue(yaml, member.value, indent + 2, false);
    }
}

} // namespace

QString exactText(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    return QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom)(utf8);
}

ExactJson plainYaml(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    switch (text.front()) {
    case '~':
    case 'n':
    case 'N':
        if (isOneOf(text, {"~", "null", "Null", "NULL"}))
            return {};
        break;
    case 't':
    case 'T':
        if (isOneOf(text, {"true", "True", "TRUE"}))
            return true;
        break;
    case 'f':
    case 'F':
        if (isOneOf(text, {"false", "False", "FALSE"}))
            return false;
        break;
    default:
        if (const QByteArray number = numberOf(text); !number.isEmpty())
            return ExactJson::Number{number};
    }
    return exactText(text);
}

ExactJson taggedYaml(QByteArrayView tag, QByteArrayView text)
{
    const bool isResolved =
        isOneOf(tag, {"tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null"});
    return isResolved ? plainYaml(text) : ExactJson(exactText(text));
}

QByteArray toYaml(const ExactJson &value)
{
    QByteArray yaml;
    const bool isEmpty = value.items().isEmpty() && value.members().isEmpty();
    if (!isEmpty) {
        writeInner(yaml, value, 0);
        return yaml;
    }
    writeValue(yaml, value, 2, false);
    return yaml.sliced(1);
}

} // namespace edgewise
