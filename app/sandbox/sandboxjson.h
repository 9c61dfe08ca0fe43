#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace edgewise::sandbox {

/// A JSON value that keeps what Qt's would lose: numbers stay the text they were written as, so 9007199254740993 and 1.0 come back
/// unchanged.
struct SandboxJson
{
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    /// Where a text stopped being JSON, counted from 1.
    struct Place
    {
        int line = 1;
        int column = 1;
    };

    Kind kind = Kind::Null;
    QString text = {};                   ///< A string's value; the written form of a number or a boolean.
    std::vector<QString> names = {};     ///< An object's member names, in order.
    std::vector<SandboxJson> items = {}; ///< An array's elements, or the values belonging to `names`.

    static SandboxJson string(const QString &value) { return {Kind::String, value}; }
    static SandboxJson object() { return {Kind::Object}; }

    /// Nothing when `utf8` is not exactly one JSON value, is not UTF-8 or nests deeper than 64; `where` then says where.
    static std::optional<SandboxJson> parse(const QByteArray &utf8, Place *where = nullptr);

    [[nodiscard]] bool is(Kind other) const { return kind == other; }
    /// The member of that name, or null.
    [[nodiscard]] const SandboxJson *find(QStringView name) const;
    /// Sets a member in its old place, or at the end.
    void put(const QString &name, const SandboxJson &value);
    void remove(QStringView name);

    void write(QByteArray &out) const;
    [[nodiscard]] QByteArray toUtf8() const;
    /// Appends `value` as a JSON string with its quotes.
    static void quote(QByteArray &out, QStringView value);
    [[nodiscard]] static QByteArray quoted(QStringView value);

    friend bool operator==(const SandboxJson &a, const SandboxJson &b)
    {
        return a.kind == b.kind && a.text == b.text && a.names == b.names && a.items == b.items;
    }
};

} // namespace edgewise::sandbox
