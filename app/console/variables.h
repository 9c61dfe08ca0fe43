#pragma once

#include "app/console/consolerequest.h"
#include "app/core/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace edgewise {

class Database;

/// Values that `{{name}}` stands for in the console, apart for each connection. They are kept in the profile, so no secrets belong there; a
/// name that sounds like one is refused.
class Variables final : public QObject
{
    Q_OBJECT

public:
    struct Variable
    {
        QString name = {};
        QString value = {};
        bool operator==(const Variable &) const = default;
    };

    explicit Variables(Database &database, QObject *parent = nullptr);

    [[nodiscard]] QList<Variable> of(const QString &connectionId) const;
    Result<> set(const QString &connectionId, const QList<Variable> &variables);
    Result<> forgetAll(const QString &connectionId) { return set(connectionId, {}); }

    /// Why a name cannot be used; empty when it can.
    [[nodiscard]] static QString problem(const QString &name);

Q_SIGNALS:
    void changed(const QString &connectionId);

private:
    Database &m_database;
};

/// Every `{{name}}` of a text replaced; spaces within the braces do not count, and what a value holds is not filled again. `unknown` gets
/// the names that have no value, which stay as they are.
[[nodiscard]] QString filled(const QString &text, const QList<Variables::Variable> &variables, QStringList *unknown = nullptr);
[[nodiscard]] ConsoleForm filled(const ConsoleForm &form, const QList<Variables::Variable> &variables, QStringList *unknown = nullptr);

} // namespace edgewise
