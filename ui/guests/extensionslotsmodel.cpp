#include "ui/guests/extensionslotsmodel.h"

#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int nearlyFull = 95;

bool isUsed(const ExtensionModel::Slot &slot)
{
    return slot.keys > 0 || (slot.exists && !slot.isDeleted);
}

} // namespace

ExtensionSlotsModel::ExtensionSlotsModel(ExtensionModel &extensions, QObject *parent)
    : QAbstractListModel(parent)
    , m_extensions(extensions)
    , m_slots(extensions.slotList())
{
    connect(&extensions, &ExtensionModel::edited, this, &ExtensionSlotsModel::refresh);
}

int ExtensionSlotsModel::rowOf(const QString &slot) const
{
    const auto found = std::find_if(m_slots.cbegin(), m_slots.cend(), [&](const ExtensionModel::Slot &one) { return one.name == slot; });
    return found == m_slots.cend() ? -1 : int(found - m_slots.cbegin());
}

int ExtensionSlotsModel::used() const
{
    return int(std::count_if(m_slots.cbegin(), m_slots.cend(), isUsed));
}

int ExtensionSlotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_slots.size());
}

QVariant ExtensionSlotsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExtensionModel::Slot &slot = m_slots.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return slot.name;
    case CountRole: return count(slot);
    case KeysRole: return slot.keys;
    case HintRole: return hint(slot);
    case UsedRole: return isUsed(slot);
    case ProblemRole: return slot.hasProblem;
    case ChangedRole: return slot.isChanged;
    case Qt::ToolTipRole: return slot.modifiedAt.isValid() ? tr("Changed %1").arg(Words::exact(slot.modifiedAt)) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = QStringList{slot.name, count(slot), hint(slot)}.join(u", "_s);
        return slot.hasProblem ? tr("%1, needs a look").arg(text) : text;
    }
    default: return {};
    }
}

void ExtensionSlotsModel::refresh()
{
    const QList<ExtensionModel::Slot> now = m_extensions.slotList();
    if (now.size() != m_slots.size()) {
        beginResetModel();
        m_slots = now;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i) == m_slots.at(i))
            continue;
        m_slots[i] = now.at(i);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

QString ExtensionSlotsModel::count(const ExtensionModel::Slot &slot)
{
    //: How many keys a slot holds, and how many it can hold.
    return isUsed(slot) ? tr("%1 of %2").arg(slot.keys).arg(Extension::mostKeys) : tr("empty");
}

QString ExtensionSlotsModel::hint(const ExtensionModel::Slot &slot)
{
    if (slot.isDeleted)
        return tr("deleted on save");
    if (!isUsed(slot))
        return tr("nothing stored");
    if (slot.keys > Extension::mostKeys)
        return tr("%n key(s) too many", nullptr, slot.keys - Extension::mostKeys);
    if (slot.keys == Extension::mostKeys)
        return tr("full");
    if (slot.keys >= nearlyFull)
        return tr("%n key(s) left", nullptr, Extension::mostKeys - slot.keys);
    if (!slot.exists)
        return tr("new on save");
    return slot.modifiedAt.isValid() ? tr("changed %1", "followed by: 3 min ago").arg(Words::ago(slot.modifiedAt)) : QString();
}

} // namespace edgewise
