#include "ui/exports/exportsmodel.h"

#include "ui/exports/jobwords.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

void ExportsModel::setExports(const QList<RememberedExport> &exports)
{
    beginResetModel();
    m_exports = exports;
    endResetModel();
}

const RememberedExport *ExportsModel::find(const QString &reference) const
{
    const QModelIndex found = indexOf(reference);
    return found.isValid() ? &m_exports.at(found.row()) : nullptr;
}

QModelIndex ExportsModel::indexOf(const QString &reference) const
{
    const auto found =
        std::find_if(m_exports.cbegin(), m_exports.cend(), [&](const RememberedExport &one) { return one.reference == reference; });
    return found == m_exports.cend() ? QModelIndex() : index(int(found - m_exports.cbegin()), 0);
}

void ExportsModel::add(const RememberedExport &remembered, int row)
{
    const int place = row < 0 || row > int(m_exports.size()) ? int(m_exports.size()) : row;
    beginInsertRows({}, place, place);
    m_exports.insert(place, remembered);
    endInsertRows();
}

void ExportsModel::remove(const QString &reference)
{
    const QModelIndex found = indexOf(reference);
    if (!found.isValid())
        return;
    const int row = found.row();
    beginRemoveRows({}, row, row);
    m_exports.removeAt(row);
    endRemoveRows();
}

void ExportsModel::update(const RememberedExport &remembered)
{
    const QModelIndex found = indexOf(remembered.reference);
    if (!found.isValid() || m_exports.at(found.row()) == remembered)
        return;
    m_exports[found.row()] = remembered;
    Q_EMIT dataChanged(found, found);
}

void ExportsModel::refreshTimes()
{
    if (!m_exports.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_exports.size()) - 1, 0), {StateRole});
}

bool ExportsModel::matches(int row, const QString &text) const
{
    const RememberedExport &one = m_exports.at(row);
    return QString(one.label + u'\n' + one.friendlyId() + u'\n' + one.reference).contains(text.trimmed(), Qt::CaseInsensitive);
}

int ExportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exports.size());
}

QVariant ExportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RememberedExport &one = m_exports.at(index.row());
    const auto look = [&] { return JobWords::look(one); };
    switch (role) {
    case Qt::DisplayRole: return one.name();
    case Qt::EditRole: return one.name();
    case Qt::AccessibleTextRole: return QString(one.name() + u", "_s + look().text);
    case Qt::ToolTipRole: {
        QStringList lines{one.name(), one.friendlyId(), one.reference};
        lines.removeDuplicates();
        if (one.lookedAt.isValid())
            lines.append(tr("Looked at %1").arg(Words::exact(one.lookedAt)));
        return lines.join(u'\n');
    }
    case ReferenceRole: return one.reference;
    case StateRole: return look().text;
    case ToneRole: return int(look().tone);
    case DotRole: return int(look().dot);
    case BusyRole: return look().isBusy;
    case FixedFontRole: return one.label.isEmpty();
    case CountRole:
        return one.last && one.last->isFinal() && one.last->successes.value_or(0) > 0 ? JobWords::count(one.last->successes) : QString();
    default: return {};
    }
}

bool ExportsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    RememberedExport &one = m_exports[index.row()];
    const QString typed = value.toString().simplified();
    const QString label = typed == one.friendlyId() ? QString() : typed;
    if (label == one.label)
        return true;
    one.label = label;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags ExportsModel::flags(const QModelIndex &index) const
{
    // Between two, never onto one.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
                           : QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
}

bool ExportsModel::moveRows(const QModelIndex &sourceParent, int source, int count, const QModelIndex &targetParent, int target)
{
    if (sourceParent.isValid() || targetParent.isValid() || count != 1 || source < 0 || source >= int(m_exports.size()) || target < 0 ||
        target > int(m_exports.size()) || !beginMoveRows({}, source, source, {}, target))
        return false;
    m_exports.move(source, target > source ? target - 1 : target);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

} // namespace edgewise
