#pragma once

#include "app/connections/connection.h"

#include <QObject>

#include <optional>

namespace edgewise {

/// The connections of this person, in a file that only they may read and that never holds a secret.
class ConnectionList final : public QObject
{
    Q_OBJECT

public:
    /// What a file brings; nothing of it is taken until take().
    struct Import
    {
        QList<Connection> connections;
        QStringList added;    ///< Their names.
        QStringList replaced; ///< These have an id that is here already.
        QStringList separate; ///< The same, but they lead to other addresses; they come as new ones, so that no secret goes to a host it
                              ///< was not typed for.
        int unreadable = 0;
    };

    explicit ConnectionList(QString file, QObject *parent = nullptr);

    /// Reads the file. One that cannot be understood is set aside as "....damaged" and said; the list is empty then.
    Result<> load();

    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(const QString &id) const;
    [[nodiscard]] std::optional<Connection> findByName(const QString &name) const;

    /// Adds it, or replaces the one of that id in its place. Nothing changes when the file cannot be written.
    Result<> save(const Connection &connection);
    Result<> remove(const QString &id);
    /// The built-in tenant: at the end of the list, in memory only. A second one takes the place of the first.
    void addSandbox(const Connection &connection);

    [[nodiscard]] Result<Import> readImport(const QString &file) const;
    Result<> take(const Import &import);
    /// readImport() and take(); answers with the number of connections taken.
    Result<int> importFile(const QString &file);
    Result<> exportFile(const QString &file) const;

Q_SIGNALS:
    void changed();

private:
    Result<> adopt(const QList<Connection> &connections);

    QString m_file;
    QList<Connection> m_connections;
};

} // namespace edgewise
