#pragma once

#include "app/webhooks/runhistory.h"

#include <QAbstractTableModel>

namespace edgewise {

/// The runs of one webhook, newest first.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ResultColumn, MessageColumn, KeptColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<KeptRun> &runs);
    [[nodiscard]] const QList<KeptRun> &runs() const { return m_runs; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<KeptRun> m_runs;
};

} // namespace edgewise
