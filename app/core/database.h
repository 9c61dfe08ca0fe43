#pragma once

#include "app/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace edgewise {

/// The one SQLite file below the profile, for what must survive a crash: activity, run history. The file is opened on first use, once per
/// thread; an object belongs to the thread that made it. Schema versions live in database.cpp.
///
/// Errors are of kind File. Without a file (no right to write, disk full) every call answers an error and nothing else breaks.
class Database final
{
public:
    explicit Database(QString file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString file() const { return m_file; }
    /// Runs `sql` with `values` bound in order; the query stands before its first row.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Runs all of `work` or nothing of it.
    Result<> together(const std::function<Result<>()> &work);

private:
    Result<> open();

    QString m_file;
    QString m_name;
};

} // namespace edgewise
