#include "app/console/variables.h"

#include "app/core/database.h"
#include "app/core/redaction.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

Variables::Variables(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{}

QList<Variables::Variable> Variables::of(const QString &connectionId) const
{
    QList<Variable> variables;
    auto rows = m_database.run(u"SELECT name, value FROM consoleVariable WHERE connection = ? ORDER BY place"_s, {connectionId});
    while (rows && rows->next())
        variables.append({rows->value(0).toString(), rows->value(1).toString()});
    return variables;
}

Result<> Variables::set(const QString &connectionId, const QList<Variable> &variables)
{
    QSet<QString> names;
    for (const Variable &variable : variables) {
        QString wrong = problem(variable.name);
        if (wrong.isEmpty() && names.contains(variable.name))
            wrong = tr("There are two variables “%1”.").arg(variable.name);
        if (!wrong.isEmpty())
            return tl::unexpected(Error{.kind = Error::Kind::Rejected, .said = wrong});
        names.insert(variable.name);
    }
    const auto written = m_database.together([&]() -> Result<> {
        if (const auto gone = m_database.run(u"DELETE FROM consoleVariable WHERE connection = ?"_s, {connectionId}); !gone)
            return tl::unexpected(gone.error());
        for (qsizetype place = 0; place < variables.size(); ++place) {
            const Variable &variable = variables.at(place);
            const auto put = m_database.run(u"INSERT INTO consoleVariable (connection, place, name, value) VALUES (?, ?, ?, ?)"_s,
                                            {connectionId, place, variable.name, variable.value});
            if (!put)
                return tl::unexpected(put.error());
        }
        return {};
    });
    if (written)
        Q_EMIT changed(connectionId);
    return written;
}

QString Variables::problem(const QString &name)
{
    static const QRegularExpression shape(u"^[\\p{L}_][\\p{L}\\p{N}_.-]*$"_s);
    if (name.isEmpty())
        return tr("A variable needs a name.");
    if (!shape.match(name).hasMatch())
        return tr("A name begins with a letter; letters, digits, “_”, “-” and “.” may follow.");
    if (Redaction::soundsSecret(name))
        return tr("This sounds like a secret, and variables are kept as plain text. Secrets belong in the connection.");
    return {};
}

QString filled(const QString &text, const QList<Variables::Variable> &variables, QStringList *unknown)
{
    static const QRegularExpression place(u"\\{\\{\\s*([^{}\\s]+)\\s*\\}\\}"_s);
    QString whole;
    qsizetype from = 0;
    for (auto places = place.globalMatch(text); places.hasNext();) {
        const auto match = places.next();
        const QString name = match.captured(1);
        const auto known = std::find_if(variables.cbegin(), variables.cend(), [&name](const auto &one) { return one.name == name; });
        if (known == variables.cend()) {
            if (unknown && !unknown->contains(name))
                unknown->append(name);
            continue;
        }
        whole += QStringView(text).mid(from, match.capturedStart() - from);
        whole += known->value;
        from = match.capturedEnd();
    }
    whole += QStringView(text).mid(from);
    return whole;
}

ConsoleForm filled(const ConsoleForm &form, const QList<Variables::Variable> &variables, QStringList *unknown)
{
    const auto fill = [&](const QString &text) { return filled(text, variables, unknown); };
    ConsoleForm whole = form;
    whole.server = fill(form.server);
    for (QString &value : whole.values)
        value = fill(value);
    whole.body = fill(form.body);
    for (auto &[name, value] : whole.headers)
        value = fill(QString::fromUtf8(value)).toUtf8();
    return whole;
}

} // namespace edgewise
