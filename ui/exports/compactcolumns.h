#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QSettings;

namespace edgewise {

class TableView;

/// The columns of a table that has little room at times: only the essential ones show then, and the person's own choice comes back after.
class CompactColumns final
{
public:
    /// @param table  outlives this
    CompactColumns(TableView *table, QList<int> essential);

    void setCompact(bool compact);
    void save(QSettings &settings, const QString &key) const;
    void restore(const QSettings &settings, const QString &key);

private:
    void hideOthers();

    TableView *m_table;
    QList<int> m_essential;
    QByteArray m_whole; ///< The header as the person has it, while it is compact.
    bool m_isCompact = false;
};

} // namespace edgewise
