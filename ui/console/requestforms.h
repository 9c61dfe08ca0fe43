#pragma once

#include "app/console/consolerequest.h"

#include <QHash>
#include <QString>
#include <QStringList>

class QSettings;

namespace edgewise {

class Redaction;

/// What was typed into the forms of the console, by connection and operation: as long as the program runs, and the last ones across
/// sessions. What may be a secret never reaches the disk.
class RequestForms final
{
public:
    /// @param settings  where the last ones are kept; without it, nowhere. Both outlive this
    explicit RequestForms(const Redaction &redaction, QSettings *settings = nullptr);

    [[nodiscard]] bool has(const QString &connection, const QString &definition, const QString &operation) const;
    /// An empty one when nothing was typed yet.
    [[nodiscard]] ConsoleForm form(const QString &connection, const QString &definition, const QString &operation) const;
    void keep(const QString &connection, const QString &definition, const QString &operation, const ConsoleForm &form);
    void forgetAll(const QString &connection);
    /// Writes the last ones.
    void save();

private:
    void load();
    [[nodiscard]] ConsoleForm withoutSecrets(const ConsoleForm &form) const;

    const Redaction &m_redaction;
    QSettings *m_settings;
    QHash<QString, ConsoleForm> m_forms;
    QStringList m_order; ///< The last one first.
};

} // namespace edgewise
