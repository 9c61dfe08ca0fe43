#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <variant>

namespace edgewise {

/// A JSON value that stays what it was: numbers keep the text they were written with (1250, 1.0 and 9007199254740993 survive), members
/// their order. For records that are edited and written back; everything else reads QJsonDocument.
class ExactJson final
{
public:
    struct Number
    {
        QByteArray text; ///< As RFC 8259 writes numbers.

        /// Whether the text has neither fraction nor exponent.
        [[nodiscard]] bool isInteger() const;
        /// By value: 1.0 equals 1 and 1e0.
        [[nodiscard]] bool hasValueOf(const Number &other) const;
        /// By value, exactly: 1.0 and 2e3 are whole, 9007199254740993 is above 9007199254740992, 0.3 is a multiple of 0.1. Of zero there
        /// are no multiples.
        [[nodiscard]] bool isWhole() const;
        [[nodiscard]] bool isBelow(const Number &other) const;
        [[nodiscard]] bool isMultipleOf(const Number &divisor) const;
        bool operator==(const Number &) const = default;
    };
    struct Member;
    using Array = QList<ExactJson>;
    using Object = QList<Member>;
    enum class Kind { Null, Bool, Number, Text, Array, Object };

    ExactJson() = default; ///< null
    ExactJson(bool value)
        : m_value(value)
    {}
    ExactJson(const QString &text)
        : m_value(text)
    {}
    ExactJson(Number number)
        : m_value(std::move(number))
    {}
    ExactJson(Array items);
    ExactJson(Object members);
    ExactJson(const char *) = delete;
    ExactJson(const void *) = delete;
    [[nodiscard]] static ExactJson fromStrings(const QStringList &texts);
    [[nodiscard]] static ExactJson emptyObject();

    [[nodiscard]] Kind kind() const { return Kind(m_value.index()); }
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    [[nodiscard]] bool isText() const { return kind() == Kind::Text; }
    [[nodiscard]] bool isArray() const { return kind() == Kind::Array; }
    [[nodiscard]] bool isObject() const { return kind() == Kind::Object; }

    /// Each is empty when the value is of another kind.
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] Number number() const;
    [[nodiscard]] Array items() const;
    [[nodiscard]] Object members() const;
    /// The texts of an array, others left out; a text alone counts as a list of one.
    [[nodiscard]] QStringList texts() const;

    /// A member of an object; null when there is none.
    [[nodiscard]] ExactJson value(QStringView name) const;
    [[nodiscard]] bool contains(QStringView name) const;
    /// Takes the place of the member of that name, or becomes the last one; makes an object of anything else.
    void set(const QString &name, const ExactJson &value);
    void remove(QStringView name);

    /// Equal whatever the order of members; numbers by their value.
    [[nodiscard]] bool isSameAs(const ExactJson &other) const;
    /// Equal to the letter: order and text of numbers too.
    bool operator==(const ExactJson &other) const;

    /// Compact, or with four spaces a level.
    [[nodiscard]] QByteArray toJson(bool indented = false) const;
    /// Malformed, with the place, when it is not JSON or nested more than 500 levels deep. Invalid UTF-8 is read with U+FFFD in its place.
    [[nodiscard]] static Result<ExactJson> parse(const QByteArray &json);

private:
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

struct ExactJson::Member
{
    QString name;
    ExactJson value;

    bool operator==(const Member &) const = default;
};

} // namespace edgewise
