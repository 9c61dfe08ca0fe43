#include "ui/guests/extensionrow.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using Type = ExtensionRow::Type;

bool isWhole(const QString &text)
{
    static const QRegularExpression whole(u"^-?(0|[1-9][0-9]*)$"_s, QRegularExpression::DontCaptureOption);
    return whole.match(text).hasMatch();
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s, QRegularExpression::DontCaptureOption);
    return number.match(text).hasMatch();
}

/// Whether a double can hold it: 1e400 becomes infinite elsewhere, 1e-400 nothing.
bool isStorable(const QString &number)
{
    static const QRegularExpression nothing(u"^-?0(\\.0+)?([eE].*)?$"_s, QRegularExpression::DontCaptureOption);
    bool isFinite = false;
    const double value = number.toDouble(&isFinite);
    return isFinite && std::isfinite(value) && (value != 0.0 || nothing.match(number).hasMatch());
}

/// The same number without fraction where that is nothing but zeros; else as it is.
QString whole(const QString &number)
{
    static const QRegularExpression zeros(u"\\.0+$"_s);
    QString text = number;
    return text.remove(zeros);
}

QString asDecimal(const QString &text)
{
    return isWhole(text) ? QString(text + ".0"_L1) : text;
}

QString asYesNo(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == ExtensionRow::tr("Yes").toLower() || word == "1"_L1)
        return u"true"_s;
    if (word.isEmpty() || word == "false"_L1 || word == "no"_L1 || word == ExtensionRow::tr("No").toLower() || word == "0"_L1)
        return u"false"_s;
    return text;
}

} // namespace

ExtensionRow ExtensionRow::read(int id, const QString &slot, const QString &key, const ExactJson &value)
{
    ExtensionRow row{.id = id, .slot = slot, .key = key, .opened = value};
    row.setValue(value);
    return row;
}

void ExtensionRow::setValue(const ExactJson &value)
{
    switch (value.kind()) {
    case ExactJson::Kind::Text:
        type = Type::Text;
        text = value.text();
        break;
    case ExactJson::Kind::Number:
        type = value.number().isInteger() ? Type::Integer : Type::Decimal;
        text = QString::fromLatin1(value.number().text);
        break;
    case ExactJson::Kind::Bool:
        type = Type::YesNo;
        text = value.toBool() ? u"true"_s : u"false"_s;
        break;
    case ExactJson::Kind::Null:
        type = Type::Other;
        text.clear();
        break;
    case ExactJson::Kind::Array:
    case ExactJson::Kind::Object:
        type = Type::Other;
        text = QString::fromUtf8(value.toJson());
        break;
    }
}

void ExtensionRow::setText(const QString &typed)
{
    switch (type) {
    case Type::Other:
        if (typed == text)
            break;
        type = Type::Text;
        text = typed;
        break;
    case Type::Text: text = typed; break;
    case Type::Integer: text = typed.trimmed(); break;
    case Type::Decimal: text = asDecimal(typed.trimmed()); break;
    case Type::YesNo: text = asYesNo(typed); break;
    }
}

void ExtensionRow::setType(Type wanted)
{
    if (wanted == type)
        return;
    // The way back to what was read is the way to its own text.
    if (opened && wanted == read(id, slot, key, *opened).type && value().isSameAs(*opened)) {
        revert();
        return;
    }
    const bool wasYesNo = type == Type::YesNo && isValid();
    type = wanted;
    const QString number = wasYesNo ? (text == "true"_L1 ? u"1"_s : u"0"_s) : text.trimmed();
    if (wanted == Type::Integer && isNumber(number))
        text = whole(number);
    else if (wanted == Type::Decimal && isNumber(number))
        text = asDecimal(number);
    else if (wanted == Type::YesNo)
        text = asYesNo(whole(text));
}

void ExtensionRow::revert()
{
    if (opened)
        setValue(*opened);
}

ExactJson ExtensionRow::value() const
{
    if (opened && !isChanged())
        return *opened;
    switch (type) {
    case Type::Integer:
    case Type::Decimal:
        if (isValid())
            return ExactJson::Number{text.toLatin1()};
        break;
    case Type::YesNo:
        if (isValid())
            return text == "true"_L1;
        break;
    case Type::Text:
    case Type::Other: break;
    }
    return text;
}

bool ExtensionRow::isChanged() const
{
    if (!opened)
        return false;
    const ExtensionRow before = read(id, slot, key, *opened);
    return before.type != type || before.text != text;
}

bool ExtensionRow::isValid() const
{
    // What was read may stay, whatever it is.
    const bool isAsOpened = opened && !isChanged();
    switch (type) {
    case Type::Text: return true;
    case Type::Integer: return isWhole(text) && (text != "-0"_L1 || isAsOpened);
    case Type::Decimal: return isNumber(text) && !isWhole(text) && (isStorable(text) || isAsOpened);
    case Type::YesNo: return text == "true"_L1 || text == "false"_L1;
    case Type::Other: return isAsOpened;
    }
    return true;
}

QString ExtensionRow::problem() const
{
    if (isValid())
        return {};
    switch (type) {
    case Type::Integer:
        if (text == "-0"_L1)
            return tr("A whole number has no minus zero: it would become 0. Write 0, or choose the type Text to keep “-0”.");
        return text.isEmpty() ? tr("The value is missing. Write a whole number, such as 1250.")
                              : tr("“%1” is no whole number. Write digits alone, such as 1250, or choose another type.").arg(text);
    case Type::Decimal:
        if (isNumber(text) && !isWhole(text))
            return tr("“%1” is too large or too small to be kept as a number. Choose the type Text to keep it as written.").arg(text);
        return text.isEmpty() ? tr("The value is missing. Write a number with a point, such as 0.75.")
                              : tr("“%1” is no number. Write it with a point, such as 0.75, or choose another type.").arg(text);
    case Type::YesNo: return tr("“%1” is neither yes nor no. Write one of them, or choose another type.").arg(text);
    case Type::Other: return tr("A value is text, a number, or yes or no. Choose the type Text to keep this as JSON in a text.");
    case Type::Text: break;
    }
    return {};
}

bool ExtensionRow::holdsJson() const
{
    const QStringView trimmed = QStringView(text).trimmed();
    if ((type != Type::Text && type != Type::Other) || !(trimmed.startsWith(u'{') || trimmed.startsWith(u'[')))
        return false;
    return ExactJson::parse(text.toUtf8()).has_value();
}

QString ExtensionRow::shown() const
{
    if (type == Type::Other && text.isEmpty())
        return u"null"_s;
    if (type == Type::YesNo && isValid())
        return text == "true"_L1 ? tr("Yes") : tr("No");
    return text;
}

QString ExtensionRow::shownType() const
{
    if (type != Type::Other)
        return typeName(type);
    //: The type of a value that holds a list or an object, which a data extension should not.
    return text.isEmpty() ? tr("Nothing", "the type of the value null") : tr("Nested");
}

QString ExtensionRow::typeName(Type type)
{
    switch (type) {
    case Type::Text: return tr("Text", "a type of value");
    case Type::Integer: return tr("Integer");
    case Type::Decimal: return tr("Decimal");
    case Type::YesNo: return tr("Yes/No");
    case Type::Other: break;
    }
    return {};
}

} // namespace edgewise
