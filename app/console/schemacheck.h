#pragma once

#include "app/console/schemaprogram.h"

#include <QCoreApplication>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace edgewise {

/// One check of one value against schemas, which it has to fit all.
class SchemaCheck final
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::SchemaCheck)

public:
    SchemaCheck(const SchemaProgram &program, qsizetype limit);

    [[nodiscard]] QList<SchemaProblem> run(const QList<int> &nodes, const ExactJson &value);
    /// How many schemas it has looked at.
    [[nodiscard]] qint64 steps() const { return m_steps; }

private:
    /// Where in the value the check is.
    struct Place
    {
        const Place *up = nullptr;
        const QString *name = nullptr; ///< Of the member; of an item there is none.
        qsizetype index = -1;          ///< Of the member or item; -1 is the whole value.
        int depth = 0;
    };
    struct Found
    {
        SchemaProblem problem;
        QList<qsizetype> path; ///< Of indexes, which have the order of the value.
    };
    using Report = QList<Found>;
    /// Which members or items some schema has spoken of.
    using Evaluated = std::vector<bool>;
    struct Step;

    /// Without a report it ends at the first problem. `evaluated` is null when nobody asks for it.
    bool fits(int index, const ExactJson &value, const Place &place, Report *report, Evaluated *evaluated);
    bool fitsAll(Step &step);

    bool checkReferences(Step &step);
    bool checkValue(Step &step);
    bool checkNumber(Step &step);
    bool checkText(Step &step);
    bool checkArray(Step &step);
    bool checkItems(Step &step, const ExactJson::Array &items);
    bool checkUnique(Step &step, const ExactJson::Array &items);
    bool checkContains(Step &step, const ExactJson::Array &items);
    bool checkObject(Step &step);
    bool checkPresence(Step &step, const ExactJson::Object &members);
    bool checkMembers(Step &step, const ExactJson::Object &members);
    bool checkName(Step &step, const ExactJson::Member &member, const Place &place);
    bool checkAlternatives(Step &step);
    bool checkAnyOf(Step &step);
    bool checkOneOf(Step &step);
    bool checkConditions(Step &step);
    bool checkUnevaluated(Step &step);

    /// A schema within this one, for the same value. Counts what it has spoken of only when it fits.
    bool fitsHere(Step &step, int index, bool isQuiet);
    /// Tells of the alternative that came closest.
    void explain(Step &step, const QList<int> &alternatives, QLatin1StringView keyword);

    /// Nothing when it cannot be told.
    std::optional<bool> matches(const SchemaNode::Pattern &pattern, const QString &text, const Place &place);

    void add(Report &report, const Place &place, QLatin1StringView keyword, const QString &text) const;
    /// What is wrong with the schema and not with the value: said once, and then left unchecked.
    void addOfSchema(const Place &place, QLatin1StringView keyword, const QString &text);

    [[nodiscard]] QString typeDemand(const Place &place, quint8 types) const;
    [[nodiscard]] QString unknownMember(const SchemaNode &node, const QString &name, const ExactJson &value) const;
    [[nodiscard]] QString forbidden(const Place &place) const;
    [[nodiscard]] QString ruledOut(const SchemaNode &node, const ExactJson &value) const;

    const SchemaProgram &m_program;
    qsizetype m_limit;
    Report m_ofSchema;
    std::vector<int> m_scope;                                  ///< Resources that led here, the first first.
    std::vector<std::pair<int, const ExactJson *>> m_followed; ///< References under way.
    QSet<const SchemaPattern *> m_abandoned;
    int m_depth = 0;
    qint64 m_steps = 0;
    qint64 m_mostSteps = 0;
    bool m_isStopped = false;
};

} // namespace edgewise
