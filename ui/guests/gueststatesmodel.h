#pragma once

#include "app/guests/guesthistory.h"

#include <QAbstractTableModel>

namespace edgewise {

/// Previous states of guests, newest first.
class GuestStatesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, GuestColumn, ActionColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStates(const QList<KeptState> &states);
    [[nodiscard]] const QList<KeptState> &states() const { return m_states; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Before it was saved"
    [[nodiscard]] static QString words(GuestAction action);

private:
    QList<KeptState> m_states;
};

} // namespace edgewise
