#include "ui/guests/identifiersmodel.h"

#include "app/guests/guestchange.h"
#include "ui/widgets/dateedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// A date for eyes; what cannot be read as one stays as it came.
QString dateText(const QString &wire)
{
    const QDateTime time = readTime(wire);
    return time.isValid() ? DateEdit::words(time.date()) : wire;
}

bool isEmpty(const Identifier &identifier)
{
    return identifier == Identifier();
}

} // namespace

void IdentifiersModel::setIdentifiers(const QList<Identifier> &opened, const QList<Identifier> &edited)
{
    beginResetModel();
    m_rows.clear();
    QList<Identifier> left = opened;
    for (const Identifier &identifier : edited) {
        Row row{.now = identifier, .was = {}};
        // Compared exactly, as the service may do (guest-api.md section 6).
        const auto same = std::find_if(left.cbegin(), left.cend(), [&](const Identifier &was) {
            return was.provider == identifier.provider && was.id == identifier.id;
        });
        if (same != left.cend()) {
            row.was = *same;
            left.erase(same);
        }
        m_rows.append(row);
    }
    for (const Identifier &identifier : qAsConst(left))
        m_rows.append({.now = identifier, .was = identifier, .isRemoved = true});
    endResetModel();
}

QList<Identifier> IdentifiersModel::identifiers() const
{
    QList<Identifier> all;
    for (const Row &row : m_rows) {
        if (!row.isRemoved && !isEmpty(row.now))
            all.append(row.now);
    }
    return all;
}

int IdentifiersModel::addRow()
{
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(Row{});
    endInsertRows();
    return row;
}

void IdentifiersModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).isRemoved)
        return;
    if (m_rows.at(row).was) {
        m_rows[row].now = *m_rows.at(row).was;
        m_rows[row].isRemoved = true;
        touch(row);
    } else {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT edited();
}

void IdentifiersModel::restore(int row)
{
    if (row < 0 || row >= m_rows.size() || !m_rows.at(row).was)
        return;
    m_rows[row].now = *m_rows.at(row).was;
    m_rows[row].isRemoved = false;
    touch(row);
    Q_EMIT edited();
}

int IdentifiersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int IdentifiersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdentifiersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool adds = index.row() == m_rows.size();
    if (role == AddRole)
        return adds;
    if (adds) {
        if (index.column() == ProviderColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
            return tr("Add an identifier");
        return role == MutedRole ? QVariant(true) : QVariant();
    }
    const Row &row = m_rows.at(index.row());
    const State state = stateOf(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (Column(index.column())) {
        case ProviderColumn: return row.now.provider;
        case IdColumn: return row.now.id;
        case ExpiryColumn: return dateText(row.now.expiryDate);
        case ColumnCount: break;
        }
        return {};
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        if (state == State::Removed)
            return tr("Removed. It goes when the guest is saved.");
        if (state == State::New)
            return tr("New");
        return state == State::Changed ? tr("Changed. Was %1").arg(data(index, WasRole).toString()) : QVariant();
    case WasRole: {
        if (!row.was)
            return {};
        const QString name = row.was->provider + u": "_s + row.was->id;
        return row.was->expiryDate.isEmpty() ? name : tr("%1, until %2").arg(name, dateText(row.was->expiryDate));
    }
    case StateRole: return int(state);
    case MutedRole: return state == State::Removed;
    case FixedFontRole: return index.column() == IdColumn;
    default: return {};
    }
}

QVariant IdentifiersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ProviderColumn: return tr("Provider");
    case IdColumn: return tr("Id");
    case ExpiryColumn: return tr("Expires");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags IdentifiersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.row() < m_rows.size() && !m_rows.at(index.row()).isRemoved ? flags | Qt::ItemIsEditable : flags;
}

bool IdentifiersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= m_rows.size())
        return false;
    Row &row = m_rows[index.row()];
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    switch (Column(index.column())) {
    case ProviderColumn: row.now.provider = text; break;
    case IdColumn: row.now.id = text; break;
    case ExpiryColumn: {
        const auto date = DateEdit::read(text);
        const QDateTime was = row.was ? readTime(row.was->expiryDate) : QDateTime();
        if (was.isValid() && date == was.date())
            row.now.expiryDate = row.was->expiryDate;
        else
            row.now.expiryDate = date ? writeTime(QDateTime(*date, was.isValid() ? was.time() : QTime(0, 0), Qt::UTC)) : text;
        break;
    }
    case ColumnCount: return false;
    }
    touch(index.row());
    Q_EMIT edited();
    return true;
}

IdentifiersModel::State IdentifiersModel::stateOf(const Row &row)
{
    if (row.isRemoved)
        return State::Removed;
    if (!row.was)
        return State::New;
    return row.now == *row.was ? State::Same : State::Changed;
}

void IdentifiersModel::touch(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace edgewise
