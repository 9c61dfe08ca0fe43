#pragma once

#include "app/edge/edgesettings.h"

#include <QAbstractTableModel>

namespace edgewise {

/// The settings as they are and as they would be, one a row; what stays is muted.
class SettingsDiffModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SettingColumn, NowColumn, ThenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSettings(const EdgeSettings &current, const EdgeSettings &then);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const EdgeSettings &settings, const QString &name);

    QStringList m_names;
    EdgeSettings m_now;
    EdgeSettings m_then;
};

} // namespace edgewise
