#pragma once

#include "app/console/definition.h"
#include "app/core/exactjson.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace edgewise {

/// Where a value begins in its text, and each member (at its name) or item of it, in their order.
struct SourcePlace
{
    int offset = 0;
    QList<SourcePlace> inner = {};
};

/// A text of JSON or YAML as a value, with the place of everything in it.
class DefinitionSource final
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::DefinitionSource)

public:
    using Outcome = tl::expected<DefinitionSource, DefinitionProblem>;

    /// Nested deeper is refused, as ExactJson does.
    static constexpr int deepest = 500;
    /// More values, those that aliases stand for among them, are refused: a short text must not become a large one.
    static constexpr qsizetype mostValues = 1'000'000;
    /// More of them help nobody, and each takes a look at the text.
    static constexpr qsizetype mostProblems = 200;

    /// @param text  UTF-8 without a byte order mark
    static Outcome fromJson(const QByteArray &text);
    /// YAML 1.2 with the core schema, and the merge keys of 1.1: 1.0 stays 1.0, `on` is a text, names are texts.
    static Outcome fromYaml(const QByteArray &text);

    [[nodiscard]] const ExactJson &document() const { return m_document; }
    /// What was passed over: names that stand twice, further documents.
    [[nodiscard]] const QList<DefinitionProblem> &problems() const { return m_problems; }
    /// A problem of the value at a JSON Pointer, or of what is nearest above it.
    [[nodiscard]] DefinitionProblem problem(const QString &pointer, const QString &text) const;

private:
    [[nodiscard]] static DefinitionProblem problemAt(const QByteArray &text, qsizetype offset, const QString &what);
    void addProblem(qsizetype offset, const QString &what)
    {
        if (m_problems.size() < mostProblems)
            m_problems.append(problemAt(m_text, offset, what));
    }

    QByteArray m_text;
    ExactJson m_document;
    SourcePlace m_place;
    QList<DefinitionProblem> m_problems;

    friend class JsonSourceReader;
    friend class YamlSourceReader;
};

/// The names of a JSON Pointer (RFC 6901), unescaped; and one name as a part of it.
[[nodiscard]] QStringList pointerNames(QStringView pointer);
[[nodiscard]] QString pointerPart(const QString &name);

} // namespace edgewise
