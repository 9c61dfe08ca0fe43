#pragma once

#include "app/console/schemaprogram.h"
#include "app/console/schemaview.h"

#include <QList>

namespace edgewise {

/// Makes a value that fits schemas: from what they give as examples, from defaults and values, else a believable one. What it makes is
/// checked, and where it does not fit the next best is tried.
class SchemaExample final
{
public:
    SchemaExample(const SchemaProgram &program, bool requiredOnly);

    [[nodiscard]] ExactJson make(const QList<int> &nodes);

private:
    /// @param decided  the schemas whose alternatives have been chosen already
    ExactJson build(const QList<int> &nodes, const QList<int> &decided);
    ExactJson choose(const QList<int> &nodes, const QList<int> &decided, const QList<QList<int>> &ways);
    ExactJson ofType(const SchemaView &view, const QList<int> &nodes, const QString &type);
    ExactJson text(const SchemaView &view, const QList<int> &nodes);
    ExactJson number(const SchemaView &view, const QList<int> &nodes, bool isWhole);
    ExactJson list(const SchemaView &view, const QList<int> &nodes);
    ExactJson object(const SchemaView &view, const QList<int> &nodes);
    void fill(ExactJson &value, const SchemaView &view);
    [[nodiscard]] ExactJson other(const ExactJson &value, const SchemaView &items, qsizetype count) const;

    /// What could not be told any more counts as fitting, so that it comes to an end.
    [[nodiscard]] bool fits(const QList<int> &nodes, const ExactJson &value);
    /// Whether it leads back to what is being made.
    [[nodiscard]] bool isOpen(const QList<int> &nodes) const;

    const SchemaProgram &m_program;
    bool m_requiredOnly;
    QList<int> m_open; ///< The schemas around the one that is being made.
    int m_depth = 0;
    int m_left;         ///< How many values may still be made.
    qint64 m_stepsLeft; ///< Of the checks.
};

} // namespace edgewise
