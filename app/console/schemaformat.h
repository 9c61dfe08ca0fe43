#pragma once

#include "app/core/exactjson.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace edgewise {

/// What `format` says of texts and numbers, those of JSON Schema and those of OpenAPI. A format that is not known here fits everything.
class SchemaFormat final
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::SchemaFormat)

public:
    SchemaFormat() = default;
    explicit SchemaFormat(const QString &name);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool fits(const QString &text) const;
    [[nodiscard]] bool fits(const ExactJson::Number &number) const;
    /// A sentence for who wrote something else: "Must be a date such as 2026-03-01."
    [[nodiscard]] QString demand() const;
    /// A believable text; empty for numbers and for what is not known.
    [[nodiscard]] QString example() const;

private:
    struct Kind;
    static const Kind *find(QStringView name);

    QString m_name;
    const Kind *m_kind = nullptr;
};

} // namespace edgewise
