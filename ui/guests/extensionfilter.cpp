#include "ui/guests/extensionfilter.h"

#include "ui/guests/extensionmodel.h"

namespace edgewise {

ExtensionFilter::ExtensionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ExtensionFilter::setSlot(const QString &slot)
{
    m_slot = slot;
    invalidateFilter();
}

void ExtensionFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool ExtensionFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, ExtensionModel::KeyColumn, sourceParent);
    return index.data(ExtensionModel::SlotRole).toString() == m_slot && index.data().toString().contains(m_text, Qt::CaseInsensitive);
}

bool ExtensionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto isNew = [](const QModelIndex &index) {
        return index.data(ExtensionModel::StateRole).toInt() == int(ExtensionModel::State::New);
    };
    const auto id = [](const QModelIndex &index) { return index.data(ExtensionModel::IdRole).toInt(); };
    // A descending order asks with both exchanged.
    const bool up = sortOrder() == Qt::AscendingOrder;
    if (isNew(left) != isNew(right))
        return up ? isNew(right) : isNew(left);
    if (isNew(left))
        return up ? id(left) < id(right) : id(left) > id(right);
    const int order = m_collator.compare(left.data(SortRole).toString(), right.data(SortRole).toString());
    return order == 0 ? id(left) < id(right) : order < 0;
}

} // namespace edgewise
