#pragma once

#include "app/exports/exportjob.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>

namespace edgewise {

/// The jobs of one export, in the order they are given.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EndedColumn,
        StatusColumn,
        TypeColumn,
        TotalColumn,
        ExportedColumn,
        AddedColumn,
        RemovedColumn,
        FailedColumn,
        TookColumn,
        MatchedColumn,
        NotMatchedColumn,
        FilterFailuresColumn,
        StartedColumn,
        DatasetColumn,
        SegmentColumn,
        ReferenceColumn,
        ColumnCount
    };
    enum Role {
        KeyRole = FirstOwnRole, ///< QString: which job it is, also for one without a reference.
        BusyRole,               ///< bool: the dot is in accent.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Tells only what differs, so that the selection stays.
    void setJobs(const QList<ExportJob> &jobs);
    [[nodiscard]] const QList<ExportJob> &jobs() const { return m_jobs; }
    /// The job of that key; nullptr when there is none.
    [[nodiscard]] const ExportJob *find(const QString &key) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// What a job is found by again after the jobs were read anew.
    [[nodiscard]] static QString key(const ExportJob &job);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString display(const ExportJob &job, Column column);
    [[nodiscard]] static QVariant sortValue(const ExportJob &job, Column column);

    QList<ExportJob> m_jobs;
};

} // namespace edgewise
