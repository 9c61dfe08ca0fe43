#include "ui/downloads/partsmodel.h"

#include "ui/downloads/sizes.h"
#include "ui/shell/icons.h"
#include "ui/widgets/rowdelegate.h"

using namespace Qt::StringLiterals;

namespace edgewise {

PartsModel::PartsModel(QList<DownloadOrder::Part> parts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_parts(std::move(parts))
    , m_ticked(m_parts.size(), false)
    , m_notes(m_parts.size(), QString())
{}

void PartsModel::setTicked(qsizetype row, bool ticked)
{
    if (m_ticked.at(row) == ticked)
        return;
    m_ticked[row] = ticked;
    const QModelIndex tick = index(int(row), TickColumn);
    Q_EMIT dataChanged(tick, tick, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

QList<DownloadOrder::Part> PartsModel::ticked() const
{
    QList<DownloadOrder::Part> chosen;
    for (qsizetype row = 0; row < m_parts.size(); ++row) {
        if (m_ticked.at(row))
            chosen += m_parts.at(row);
    }
    return chosen;
}

void PartsModel::setNote(qsizetype row, const QString &note)
{
    m_notes[row] = note;
    const QModelIndex cell = index(int(row), NoteColumn);
    Q_EMIT dataChanged(cell, cell);
}

int PartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int PartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &part = m_parts.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole) {
        switch (column) {
        case TickColumn: return {};
        case SideColumn:
            //: Which guests a file holds
            return part.side == Side::Added ? tr("Added") : part.side == Side::Removed ? tr("Removed") : tr("All guests");
        //: Part 2 of 3
        case PartColumn: return tr("%1 of %2").arg(part.number).arg(part.of);
        case SizeColumn: return part.sizeKb > 0 ? Sizes::size(part.sizeKb * 1000) : QString();
        case NoteColumn: return m_notes.at(index.row());
        case ColumnCount: break;
        }
        Q_UNREACHABLE();
    }
    if (role == Qt::CheckStateRole && column == TickColumn)
        return m_ticked.at(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && column == TickColumn)
        return QString(index.siblingAtColumn(SideColumn).data().toString() + u' ' + index.siblingAtColumn(PartColumn).data().toString());
    if (role == Qt::DecorationRole && column == SideColumn && part.side != Side::Full)
        return part.side == Side::Added ? icon(u"plus"_s, theme::Colour::Good) : icon(u"minus"_s, theme::Colour::Muted);
    if (role == Qt::ToolTipRole && column == SideColumn)
        return part.sourceName.toHtmlEscaped();
    if (role == Qt::TextAlignmentRole && column == SizeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == MutedRole)
        return column == NoteColumn;
    return {};
}

bool PartsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != TickColumn)
        return false;
    setTicked(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

Qt::ItemFlags PartsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TickColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == SizeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case SideColumn: return tr("Side");
    case PartColumn: return tr("Part");
    case SizeColumn: return tr("Size");
    case TickColumn:
    case NoteColumn:
    case ColumnCount: break;
    }
    return QString();
}

} // namespace edgewise
