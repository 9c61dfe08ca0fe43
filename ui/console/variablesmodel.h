#pragma once

#include "app/console/variables.h"

#include <QAbstractTableModel>
#include <QList>

namespace edgewise {

/// Names and values to type into; its last row stands for a new one.
class VariablesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setVariables(const QList<Variables::Variable> &variables);
    /// Without empty rows, names without the spaces around them.
    [[nodiscard]] QList<Variables::Variable> variables() const;
    /// Why the row cannot stay so: its name is missing, cannot be used, or stands twice. Empty when it can.
    [[nodiscard]] QString problem(int row) const;
    /// The first of them all.
    [[nodiscard]] QString problem() const;
    void remove(const QList<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    QList<Variables::Variable> m_rows;
};

} // namespace edgewise
