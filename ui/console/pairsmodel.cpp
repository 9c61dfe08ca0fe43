#include "ui/console/pairsmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace edgewise {

PairsModel::PairsModel(const QString &nameTitle, const QString &valueTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_nameTitle(nameTitle)
    , m_valueTitle(valueTitle)
{}

void PairsModel::setRows(const Rows &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &[name, value] = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return index.column() == 0 ? name : value;
    case FixedFontRole: return index.column() == 0 || m_areValuesFixed;
    case MutedRole: return index.column() == 0;
    default: return {};
    }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? m_nameTitle : m_valueTitle;
}

} // namespace edgewise
