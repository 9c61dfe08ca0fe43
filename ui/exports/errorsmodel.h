#pragma once

#include "app/exports/exportjob.h"

#include <QAbstractTableModel>

namespace edgewise {

/// What went wrong in one job, each error once.
class ErrorsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhereColumn, TextColumn, CountColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setJob(const ExportJob &job);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ExportError> m_errors;
    qsizetype m_filterErrors = 0; ///< The first of them,
    qsizetype m_outputErrors = 0; ///< and these after them; the rest is only in the log.
};

} // namespace edgewise
