#include "ui/console/variablesmodel.h"

#include "ui/widgets/rowdelegate.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

void VariablesModel::setVariables(const QList<Variables::Variable> &variables)
{
    beginResetModel();
    m_rows = variables;
    endResetModel();
}

QList<Variables::Variable> VariablesModel::variables() const
{
    QList<Variables::Variable> all;
    for (const Variables::Variable &row : m_rows) {
        if (!row.name.trimmed().isEmpty() || !row.value.isEmpty())
            all.append({row.name.trimmed(), row.value});
    }
    return all;
}

QString VariablesModel::problem(int row) const
{
    if (row >= m_rows.size())
        return {};
    const QString name = m_rows.at(row).name.trimmed();
    if (name.isEmpty())
        return m_rows.at(row).value.isEmpty() ? QString() : tr("“%1” has no name yet.").arg(m_rows.at(row).value);
    const auto isIt = [&name](const Variables::Variable &other) { return other.name.trimmed() == name; };
    if (std::any_of(m_rows.cbegin(), m_rows.cbegin() + row, isIt))
        return tr("“%1” stands here twice.").arg(name);
    return Variables::problem(name);
}

QString VariablesModel::problem() const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (const QString text = problem(row); !text.isEmpty())
            return text;
    }
    return {};
}

void VariablesModel::remove(const QList<int> &rows)
{
    QList<int> last = rows;
    std::sort(last.begin(), last.end(), std::greater<>());
    for (const int row : std::as_const(last)) {
        if (row >= m_rows.size())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int VariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNew = index.row() == m_rows.size();
    const bool isName = index.column() == NameColumn;
    const QString text = isNew ? QString() : isName ? m_rows.at(index.row()).name : m_rows.at(index.row()).value;
    switch (role) {
    case Qt::DisplayRole: return isNew && isName ? tr("Add a variable") : text;
    case Qt::EditRole: return text;
    case Qt::ToolTipRole: {
        const QString wrong = problem(index.row());
        return isName && !wrong.isEmpty() ? wrong : text;
    }
    case FixedFontRole: return !isNew;
    case MutedRole: return isNew;
    case ToneRole: return int(isName && !problem(index.row()).isEmpty() ? Tone::Bad : Tone::Plain);
    default: return {};
    }
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == NameColumn ? tr("Name") : tr("Value");
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool VariablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString text = value.toString();
    if (index.row() == m_rows.size()) {
        // Only what was typed makes a row.
        if (text.isEmpty())
            return false;
        beginInsertRows({}, index.row(), index.row());
        m_rows.append(Variables::Variable{});
        endInsertRows();
    }
    Variables::Variable &row = m_rows[index.row()];
    (index.column() == NameColumn ? row.name : row.value) = text;
    // Whether a name stands twice is told of other rows as well.
    Q_EMIT dataChanged(this->index(0, 0), this->index(int(m_rows.size()) - 1, ValueColumn));
    return true;
}

} // namespace edgewise
