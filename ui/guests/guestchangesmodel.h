#pragma once

#include "app/guests/guestchange.h"

#include <QAbstractTableModel>

namespace edgewise {

/// What a guest's fields are now and what putting a state back makes of them.
class GuestChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, NowColumn, ThenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const GuestChanges &changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    GuestChanges m_changes;
};

} // namespace edgewise
