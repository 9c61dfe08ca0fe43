#include "ui/guests/gueststatesmodel.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace edgewise {

void GuestStatesModel::setStates(const QList<KeptState> &states)
{
    beginResetModel();
    m_states = states;
    endResetModel();
}

int GuestStatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int GuestStatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GuestStatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeptState &state = m_states.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::ToolTipRole)
        return column == TimeColumn ? QVariant(Words::exact(state.at)) : column == GuestColumn ? QVariant(state.ref) : QVariant();
    if (role == MutedRole)
        return column == GuestColumn && state.before.name().isEmpty();
    if (role == ToneRole)
        return int(column == ActionColumn && state.action == GuestAction::Delete ? Tone::Bad : Tone::Plain);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn: return Words::ago(state.at);
    case GuestColumn: return state.name();
    case ActionColumn: return words(state.action);
    case ColumnCount: break;
    }
    return {};
}

QVariant GuestStatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn: return tr("Until");
    case GuestColumn: return tr("Guest");
    case ActionColumn: return tr("What came then");
    case ColumnCount: break;
    }
    return {};
}

QString GuestStatesModel::words(GuestAction action)
{
    switch (action) {
    case GuestAction::Save: return tr("Changed");
    case GuestAction::Replace: return tr("Replaced");
    case GuestAction::Delete: return tr("Deleted");
    case GuestAction::PutBack: return tr("Put back");
    }
    Q_UNREACHABLE();
}

} // namespace edgewise
