#pragma once

#include <QRegularExpression>
#include <QString>

namespace edgewise {

/// A regular expression of a schema, which are those of ECMA 262 (JSON Schema Core 6.4), run by PCRE2 within a limit of steps.
class SchemaPattern final
{
public:
    enum class Match { Yes, No, TooLong };

    explicit SchemaPattern(const QString &source);

    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    /// Whether it uses nothing that ECMA 262 does not know.
    [[nodiscard]] bool isPortable() const { return m_isPortable && isValid(); }
    [[nodiscard]] Match match(const QString &text) const;
    /// A text that it matches, of some length if it can be; empty when none was found.
    [[nodiscard]] QString example(qsizetype shortest = 0) const;

private:
    QString m_source;
    bool m_isPortable = true;
    QRegularExpression m_expression;
};

} // namespace edgewise
