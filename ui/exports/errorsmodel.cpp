#include "ui/exports/errorsmodel.h"

#include "ui/widgets/rowdelegate.h"

#include <QLocale>

namespace edgewise {

void ErrorsModel::setJob(const ExportJob &job)
{
    beginResetModel();
    m_errors = job.errors();
    m_filterErrors = job.filterErrors.size();
    m_outputErrors = job.outputErrors.size();
    endResetModel();
}

int ErrorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_errors.size());
}

int ErrorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ErrorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExportError &error = m_errors.at(index.row());
    const auto column = Column(index.column());
    if (role == FixedFontRole)
        return column == TextColumn;
    if (role == Qt::ToolTipRole)
        return column == TextColumn ? QVariant(error.description.toHtmlEscaped()) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return column == CountColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case WhereColumn:
        if (index.row() < m_filterErrors)
            return tr("Filter");
        return index.row() < m_filterErrors + m_outputErrors ? tr("Output") : tr("Log");
    case TextColumn: return error.description;
    case CountColumn: return error.count > 0 ? QLocale().toString(error.count) : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant ErrorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == CountColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case WhereColumn: return tr("Where");
    case TextColumn: return tr("Error");
    case CountColumn: return tr("Guests");
    case ColumnCount: break;
    }
    return {};
}

} // namespace edgewise
