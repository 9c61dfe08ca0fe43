#include "ui/guests/guestchangesmodel.h"

#include "ui/widgets/rowdelegate.h"

using namespace Qt::StringLiterals;

namespace edgewise {

void GuestChangesModel::setChanges(const GuestChanges &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int GuestChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int GuestChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GuestChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GuestChange &change = m_changes.at(index.row());
    const auto column = Column(index.column());
    if (role == MutedRole)
        return column == NowColumn || (column == ThenColumn && !change.remains);
    if (role == StrongRole)
        return column == ThenColumn && change.remains;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case FieldColumn: return label(change);
    case NowColumn: return change.existed ? shown(change, change.was) : tr("not there");
    case ThenColumn: return change.remains ? shown(change, change.now) : tr("cleared");
    case ColumnCount: break;
    }
    return {};
}

QVariant GuestChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FieldColumn: return tr("Field");
    case NowColumn: return tr("On the server now");
    case ThenColumn: return tr("After putting back");
    case ColumnCount: break;
    }
    return {};
}

} // namespace edgewise
