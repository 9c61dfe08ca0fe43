#include "app/core/exactjson.h"

#include <nlohmann/json.hpp>

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype deepest = 500;

/// Qt takes U+FEFF at the beginning for a byte order mark and drops it.
QString fromUtf8(const std::string &utf8)
{
    const QString text = QString::fromStdString(utf8);
    return utf8.starts_with("\xEF\xBB\xBF") ? QString(QChar(QChar::ByteOrderMark) + text) : text;
}

/// Builds the value while the text is read. Of a number it takes the text, which nlohmann's own values would not keep.
class Builder final
{
public:
    using Json = nlohmann::json;

    bool null() { return add({}); }
    bool boolean(bool value) { return add(value); }
    /// Only what has a minus comes here, so that a zero was written "-0".
    bool number_integer(Json::number_integer_t value)
    {
        return add(ExactJson::Number{value == 0 ? QByteArrayLiteral("-0") : QByteArray::number(qint64(value))});
    }
    bool number_unsigned(Json::number_unsigned_t value) { return add(ExactJson::Number{QByteArray::number(quint64(value))}); }
    bool number_float(Json::number_float_t, const Json::string_t &text) { return add(ExactJson::Number{QByteArray::fromStdString(text)}); }
    bool string(const Json::string_t &text) { return add(fromUtf8(text)); }
    bool binary(const Json::binary_t &) { return false; }
    bool start_object(std::size_t) { return open({.isObject = true}); }
    bool start_array(std::size_t) { return open({.isObject = false}); }
    bool key(const Json::string_t &name)
    {
        m_open.last().name = fromUtf8(name);
        return true;
    }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t at, const std::string &, const nlohmann::detail::exception &problem)
    {
        m_problem = u"%1 at byte %2"_s.arg(QString::fromUtf8(problem.what())).arg(at);
        return false;
    }

    [[nodiscard]] const ExactJson &value() const { return m_value; }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    struct Level
    {
        bool isObject;
        QString name = {}; ///< Of the member that comes next.
        ExactJson::Array items = {};
        ExactJson::Object members = {};
    };

    bool open(Level level)
    {
        if (m_open.size() == deepest) {
            m_problem = u"nested more than %1 levels deep"_s.arg(deepest);
            return false;
        }
        m_open.append(std::move(level));
        return true;
    }

    bool close()
    {
        Level level = m_open.takeLast();
        return add(level.isObject ? ExactJson(std::move(level.members)) : ExactJson(std::move(level.items)));
    }

    bool add(ExactJson value)
    {
        if (m_open.isEmpty()) {
            m_value = std::move(value);
            return true;
        }
        Level &level = m_open.last();
        if (level.isObject)
            level.members.append({level.name, std::move(value)});
        else
            level.items.append(std::move(value));
        return true;
    }

    QList<Level> m_open;
    ExactJson m_value;
    QString m_problem;
};

void write(QByteArray &json, const QString &text)
{
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        default:
            if (uchar(c) < 0x20)
                json += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                json += c;
        }
    }
    json += '"';
}

void newLine(QByteArray &json, int level)
{
    json += '\n';
    json += QByteArray(level * 4, ' ');
}

/// @param level  how far in; below 0 everything is on one line
void write(QByteArray &json, const ExactJson &value, int level)
{
    const bool indented = level >= 0;
    const int inner = indented ? level + 1 : level;
    const auto list = [&](const auto &items, char opening, char closing, const auto &writeItem) {
        json += opening;
        bool isFirst = true;
        for (const auto &item : items) {
            if (!std::exchange(isFirst, false))
                json += ',';
            if (indented)
                newLine(json, inner);
            writeItem(item);
        }
        if (indented && !items.isEmpty())
            newLine(json, level);
        json += closing;
    };

    switch (value.kind()) {
    case ExactJson::Kind::Null: json += "null"; break;
    case ExactJson::Kind::Bool: json += value.toBool() ? "true" : "false"; break;
    case ExactJson::Kind::Number: json += value.number().text; break;
    case ExactJson::Kind::Text: write(json, value.text()); break;
    case ExactJson::Kind::Array: list(value.items(), '[', ']', [&](const ExactJson &item) { write(json, item, inner); }); break;
    case ExactJson::Kind::Object:
        list(value.members(), '{', '}', [&](const ExactJson::Member &member) {
            write(json, member.name);
            json += indented ? ": " : ":";
            write(json, member.value, inner);
        });
        break;
    }
}

/// A number as digits without zeros at either end, and the power of ten behind them.
struct Decimal
{
    bool isNegative = false;
    QByteArray digits = {};
    qint64 exponent = 0;

    bool operator==(const Decimal &) const = default;
};

Decimal decimal(QByteArray text)
{
    Decimal number;
    if (text.startsWith('-')) {
        number.isNegative = true;
        text.remove(0, 1);
    }
    if (const qsizetype e = text.toLower().indexOf('e'); e >= 0) {
        // Beyond what can be counted with, one is as far as the other.
        constexpr qint64 furthest = 1LL << 60;
        bool isCounted = false;
        const qint64 exponent = text.mid(e + 1).toLongLong(&isCounted);
        number.exponent = isCounted ? std::clamp(exponent, -furthest, furthest) : text.at(e + 1) == '-' ? -furthest : furthest;
        text.truncate(e);
    }
    if (const qsizetype point = text.indexOf('.'); point >= 0) {
        number.exponent -= text.size() - point - 1;
        text.remove(point, 1);
    }
    while (text.startsWith('0'))
        text.remove(0, 1);
    while (text.endsWith('0')) {
        text.chop(1);
        ++number.exponent;
    }
    number.digits = text;
    return text.isEmpty() ? Decimal{} : number;
}

/// What most numbers are; nothing for those that a machine cannot count with.
std::optional<qint64> small(const QByteArray &text)
{
    bool isCounted = false;
    const qint64 number = text.size() < 19 ? text.toLongLong(&isCounted) : 0;
    return isCounted ? std::optional(number) : std::nullopt;
}

/// Whether the digits of one are less than those of the other, whatever the signs.
bool isShorter(const Decimal &one, const Decimal &other)
{
    if (one.digits.isEmpty() || other.digits.isEmpty())
        return one.digits.isEmpty() && !other.digits.isEmpty();
    const qint64 mine = one.digits.size() + one.exponent;
    const qint64 theirs = other.digits.size() + other.exponent;
    return mine == theirs ? one.digits < other.digits : mine < theirs;
}

/// What is left of a number when it is divided, digit by digit as on paper. Both are whole.
bool isDivisible(const QByteArray &digits, qint64 zeros, const QByteArray &divisor)
{
    // What remains may have one digit more than the divisor, and both are kept at that length.
    const auto length = size_t(divisor.size()) + 1;
    std::vector<signed char> by(length, 0);
    std::transform(divisor.cbegin(), divisor.cend(), by.begin() + 1, [](char digit) { return static_cast<signed char>(digit - '0'); });
    std::vector<signed char> left(length, 0);
    for (qint64 i = 0; i < digits.size() + zeros; ++i) {
        std::rotate(left.begin(), left.begin() + 1, left.end());
        left.back() = static_cast<signed char>(i < digits.size() ? digits.at(i) - '0' : 0);
        while (!std::lexicographical_compare(left.cbegin(), left.cend(), by.cbegin(), by.cend())) {
            for (size_t place = length; place-- > 0;) {
                left[place] = static_cast<signed char>(left[place] - by[place]);
                if (left[place] < 0) {
                    left[place] = static_cast<signed char>(left[place] + 10);
                    --left[place - 1];
                }
            }
        }
    }
    return std::all_of(left.cbegin(), left.cend(), [](signed char digit) { return digit == 0; });
}

} // namespace

bool ExactJson::Number::isInteger() const
{
    return !text.contains('.') && !text.contains('e') && !text.contains('E');
}

bool ExactJson::Number::hasValueOf(const Number &other) const
{
    return text == other.text || decimal(text) == decimal(other.text);
}

bool ExactJson::Number::isWhole() const
{
    return isInteger() || decimal(text).exponent >= 0;
}

bool ExactJson::Number::isBelow(const Number &other) const
{
    const auto smallMine = small(text);
    const auto smallOther = small(other.text);
    if (smallMine && smallOther)
        return *smallMine < *smallOther;
    const Decimal mine = decimal(text);
    const Decimal theirs = decimal(other.text);
    if (mine.isNegative != theirs.isNegative)
        return mine.isNegative;
    return mine.isNegative ? isShorter(theirs, mine) : isShorter(mine, theirs);
}

bool ExactJson::Number::isMultipleOf(const Number &divisor) const
{
    const auto smallMine = small(text);
    const auto smallDivisor = small(divisor.text);
    if (smallMine && smallDivisor)
        return *smallDivisor != 0 && *smallMine % *smallDivisor == 0;
    const Decimal mine = decimal(text);
    const Decimal by = decimal(divisor.text);
    if (mine.digits.isEmpty() || by.digits.isEmpty())
        return !by.digits.isEmpty();
    if (mine.exponent < by.exponent) // no zeros at its end, so it is no multiple of ten
        return false;
    // More zeros than the divisor can have twos and fives in it change nothing.
    return isDivisible(mine.digits, std::min(mine.exponent - by.exponent, qint64(4 * by.digits.size())), by.digits);
}

ExactJson::ExactJson(Array items)
    : m_value(std::move(items))
{}

ExactJson::ExactJson(Object members)
    : m_value(std::move(members))
{}

ExactJson ExactJson::fromStrings(const QStringList &texts)
{
    Array items;
    for (const QString &text : texts)
        items.append(ExactJson(text));
    return items;
}

ExactJson ExactJson::emptyObject()
{
    return Object();
}

bool ExactJson::toBool() const
{
    const bool *value = std::get_if<bool>(&m_value);
    return value && *value;
}

QString ExactJson::text() const
{
    const auto *value = std::get_if<QString>(&m_value);
    return value ? *value : QString();
}

ExactJson::Number ExactJson::number() const
{
    const auto *value = std::get_if<Number>(&m_value);
    return value ? *value : Number();
}

ExactJson::Array ExactJson::items() const
{
    const auto *value = std::get_if<Array>(&m_value);
    return value ? *value : Array();
}

ExactJson::Object ExactJson::members() const
{
    const auto *value = std::get_if<Object>(&m_value);
    return value ? *value : Object();
}

QStringList ExactJson::texts() const
{
    if (isText())
        return {text()};
    QStringList texts;
    const Array all = items();
    for (const ExactJson &item : all) {
        if (item.isText())
            texts.append(item.text());
    }
    return texts;
}

ExactJson ExactJson::value(QStringView name) const
{
    const auto *all = std::get_if<Object>(&m_value);
    if (!all)
        return {};
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const Member &member) { return member.name == name; });
    return found == all->cend() ? ExactJson() : found->value;
}

bool ExactJson::contains(QStringView name) const
{
    const auto *all = std::get_if<Object>(&m_value);
    return all && std::any_of(all->cbegin(), all->cend(), [&](const Member &member) { return member.name == name; });
}

void ExactJson::set(const QString &name, const ExactJson &value)
{
    if (!isObject())
        m_value = Object();
    auto &all = std::get<Object>(m_value);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Member &member) { return member.name == name; });
    if (found == all.end())
        all.append({name, value});
    else
        found->value = value;
}

void ExactJson::remove(QStringView name)
{
    if (auto *all = std::get_if<Object>(&m_value))
        all->removeIf([&](const Member &member) { return member.name == name; });
}

bool ExactJson::isSameAs(const ExactJson &other) const
{
    if (kind() != other.kind())
        return false;
    switch (kind()) {
    case Kind::Null: return true;
    case Kind::Bool:
    case Kind::Text: return m_value == other.m_value;
    case Kind::Number: return number().hasValueOf(other.number());
    case Kind::Array: {
        const Array mine = items();
        const Array theirs = other.items();
        return std::equal(mine.cbegin(), mine.cend(), theirs.cbegin(), theirs.cend(),
                          [](const ExactJson &one, const ExactJson &two) { return one.isSameAs(two); });
    }
    case Kind::Object: {
        const Object mine = members();
        return mine.size() == other.members().size() && std::all_of(mine.cbegin(), mine.cend(), [&](const Member &member) {
                   return other.contains(member.name) && member.value.isSameAs(other.value(member.name));
               });
    }
    }
    return false;
}

bool ExactJson::operator==(const ExactJson &other) const
{
    return m_value == other.m_value;
}

QByteArray ExactJson::toJson(bool indented) const
{
    QByteArray json;
    write(json, *this, indented ? 0 : -1);
    return json;
}

Result<ExactJson> ExactJson::parse(const QByteArray &json)
{
    Builder builder;
    // Through QString, so that broken UTF-8 becomes readable instead of an error.
    const QByteArray text = QString::fromUtf8(json).toUtf8();
    if (!nlohmann::json::sax_parse(text.cbegin(), text.cend(), &builder))
        return failed(Error::Kind::Malformed, builder.problem());
    return builder.value();
}

} // namespace edgewise
