#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <unordered_map>

namespace edgewise::sandbox {

/// The tenant's data: one SQLite file below the data folder, opened for the thread that made it. Keeps prepared statements.
class Store
{
public:
    /// Opens or makes `folder`/tenant.sqlite; `folder` is made when it is missing.
    explicit Store(const QString &folder);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }

    /// Runs `sql` with `values` bound in order and leaves the query before its first row; aborts the program with SQLite's words when the
    /// statement is wrong. The statement is prepared once and kept, so a query must be read before the same `sql` is run again.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row, or an invalid value.
    QVariant value(const QString &sql, const QVariantList &values = {});

    /// Forgets the prepared statements, so that tables can be dropped.
    void forget() { m_prepared.clear(); }

    void begin() { m_database.transaction(); }
    void commit() { m_database.commit(); }
    void rollback() { m_database.rollback(); }

private:
    QString m_folder;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< Not a QHash: references to its queries must stay good when it grows.
};

} // namespace edgewise::sandbox
