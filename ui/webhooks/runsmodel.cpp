#include "ui/webhooks/runsmodel.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/words.h"

namespace edgewise {

void RunsModel::setRuns(const QList<KeptRun> &runs)
{
    if (m_runs == runs)
        return;
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeptRun &kept = m_runs.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole || role == SortRole) {
        switch (column) {
        case TimeColumn: return role == SortRole ? QVariant(kept.run.at) : QVariant(Words::ago(kept.run.at));
        case ResultColumn: return kept.run.success ? tr("Succeeded") : tr("Failed");
        case MessageColumn: return kept.run.message;
        //: Where a run is still remembered
        case KeptColumn: return kept.onEdge ? tr("on Edge") : tr("only here");
        case ColumnCount: break;
        }
        Q_UNREACHABLE();
    }
    if (role == Qt::ToolTipRole && column == TimeColumn)
        return Words::exact(kept.run.at);
    if (role == ToneRole && column == ResultColumn)
        return int(kept.run.success ? Tone::Good : Tone::Bad);
    if (role == DotRole && column == ResultColumn)
        return int(Dot::Full);
    if (role == MutedRole)
        return column == MessageColumn || column == KeptColumn;
    return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case TimeColumn: return tr("Time");
    case ResultColumn: return tr("Result");
    case MessageColumn: return tr("Message");
    case KeptColumn: return tr("Kept");
    case ColumnCount: break;
    }
    return {};
}

} // namespace edgewise
