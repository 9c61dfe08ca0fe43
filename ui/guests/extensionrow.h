#pragma once

#include "app/core/exactjson.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace edgewise {

/// One pair of a data extension while it is edited. Type and text are kept apart, so that nothing typed is lost to a conversion: what is no
/// value of its type stays as it was typed and isValid() says no.
struct ExtensionRow
{
    enum class Type { Text, Integer, Decimal, YesNo, Other };

    int id = 0; ///< Rows opened first have the lower ones; never used twice.
    QString slot = {};
    QString key = {};
    Type type = Type::Text;
    QString text = {};                    ///< As edited; "true" and "false" of a YesNo; the JSON of an Other, which is a list or an object.
    std::optional<ExactJson> opened = {}; ///< The value as it was read; nothing in a new row.
    bool isDeleted = false;

    bool operator==(const ExtensionRow &) const = default;

    [[nodiscard]] static ExtensionRow read(int id, const QString &slot, const QString &key, const ExactJson &value);
    void setValue(const ExactJson &value);
    /// Also takes blanks off numbers, and gives a whole Decimal its ".0". An Other becomes a Text.
    void setText(const QString &typed);
    /// Converts where that keeps the value.
    void setType(Type wanted);
    /// As it was opened.
    void revert();

    /// What is to be sent: to the letter what was read where nothing was edited; a text where the text is no value of the type.
    [[nodiscard]] ExactJson value() const;
    [[nodiscard]] bool isNew() const { return !opened; }
    /// A new row into which nothing was written yet.
    [[nodiscard]] bool isBlank() const { return isNew() && key.isEmpty() && text.isEmpty() && type == Type::Text; }
    /// Whether its value differs from the one that was read.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isValid() const;
    /// What is wrong with the text, and what would be right; empty when it is valid.
    [[nodiscard]] QString problem() const;
    /// Whether the text holds a JSON list or object.
    [[nodiscard]] bool holdsJson() const;
    /// The value for people.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QString shownType() const;
    [[nodiscard]] static QString typeName(Type type);

    Q_DECLARE_TR_FUNCTIONS(edgewise::ExtensionRow)
};

} // namespace edgewise
