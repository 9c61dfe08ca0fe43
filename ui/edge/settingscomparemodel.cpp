#include "ui/edge/settingscomparemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using Copying = SettingsComparison::Copying;

void SettingsCompareModel::setTitles(const QString &left, const QString &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, LeftColumn, RightColumn);
}

void SettingsCompareModel::setSides(const std::optional<EdgeSettings> &left, const std::optional<EdgeSettings> &right,
                                    const QString &missing)
{
    const SettingsComparison sides{left.value_or(EdgeSettings()), right.value_or(EdgeSettings())};
    const QStringList names = left ? sides.names() : QStringList();
    const bool isReset = names != m_names;
    if (isReset)
        beginResetModel();
    m_sides = sides;
    m_hasLeft = left.has_value();
    m_hasRight = right.has_value();
    m_missing = missing;
    m_names = names;
    QStringList stays = m_chosen;
    stays.removeIf([this](const QString &name) { return !canBeCopied(name); });
    if (isReset)
        endResetModel();
    else if (!names.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    choose(stays);
}

void SettingsCompareModel::clearChosen()
{
    choose({});
}

void SettingsCompareModel::choose(const QStringList &names)
{
    if (names == m_chosen)
        return;
    m_chosen = names;
    if (!m_names.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, TickColumn, TickColumn);
    Q_EMIT chosenChanged();
}

int SettingsCompareModel::differing() const
{
    if (!m_hasLeft || !m_hasRight)
        return 0;
    return int(std::count_if(m_names.cbegin(), m_names.cend(), [this](const QString &name) { return m_sides.differs(name); }));
}

bool SettingsCompareModel::canBeCopied(const QString &name) const
{
    return m_hasLeft && m_hasRight && m_sides.copying(name) == Copying::Possible;
}

QStringList SettingsCompareModel::copyable() const
{
    QStringList names = m_names;
    names.removeIf([this](const QString &name) { return !canBeCopied(name); });
    return names;
}

QString SettingsCompareModel::hindrance(const QString &name) const
{
    if (!m_hasLeft || !m_hasRight)
        return {};
    const QString label = EdgeSettings::label(name);
    switch (m_sides.copying(name)) {
    case Copying::Possible:
    case Copying::Same: return {};
    case Copying::Undocumented: return tr("%1 is not documented. It is shown and never changed.").arg(label);
    case Copying::Unsendable: return tr("%1 cannot be copied: %2 has no value for it that could be sent.").arg(label, m_leftTitle);
    case Copying::Fraction: return tr("%1 differs by less than a second, and only whole seconds can be sent.").arg(label);
    }
    return {};
}

int SettingsCompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int SettingsCompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SettingsCompareModel::words(const QString &name, Column column) const
{
    if (column == RightColumn && !m_hasRight)
        return m_missing;
    return (column == LeftColumn ? m_sides.left : m_sides.right).words(name);
}

QString SettingsCompareModel::wire(const QString &name, Column column) const
{
    const auto time = (column == LeftColumn ? m_sides.left : m_sides.right).time(name);
    return time ? time->wire() : QString();
}

QVariant SettingsCompareModel::text(const QString &name, Column column) const
{
    switch (column) {
    case TickColumn:
    case ArrowColumn: return {};
    case WhatColumn: return EdgeSettings::label(name);
    case LeftColumn:
    case RightColumn: {
        const QString words = this->words(name, column);
        const QString wire = this->wire(name, column);
        return wire.isEmpty() ? words : u"%1 (%2)"_s.arg(words, wire);
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant SettingsCompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &name = m_names.at(index.row());
    const auto column = Column(index.column());
    const bool isValue = column == LeftColumn || column == RightColumn;
    const bool isTicked = m_chosen.contains(name);
    const bool differs = !m_hasRight || m_sides.differs(name);
    switch (role) {
    case Qt::DisplayRole: return text(name, column);
    case Qt::CheckStateRole:
        if (column == TickColumn && canBeCopied(name))
            return QVariant::fromValue(isTicked ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::AccessibleTextRole:
        if (column == TickColumn)
            return canBeCopied(name) ? tr("Copy %1").arg(EdgeSettings::label(name)) : QString();
        if (column == ArrowColumn)
            return !differs ? tr("the same") : isTicked ? tr("is copied") : tr("differs");
        return {};
    case Qt::ToolTipRole:
        if (const QString why = hindrance(name); !why.isEmpty())
            return why;
        return {};
    case MutedRole: return !differs || (isValue && m_missing == words(name, column) && !m_hasRight);
    case WordsRole: return isValue ? QVariant(words(name, column)) : QVariant();
    case WireRole: return isValue ? QVariant(wire(name, column)) : QVariant();
    case TickedRole: return isTicked;
    case DiffersRole: return differs;
    default: return {};
    }
}

bool SettingsCompareModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != TickColumn || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const QString name = m_names.at(index.row());
    const bool isTicked = value.value<Qt::CheckState>() == Qt::Checked;
    QStringList chosen = m_names;
    chosen.removeIf([&](const QString &one) { return one == name ? !isTicked : !m_chosen.contains(one); });
    choose(chosen);
    return true;
}

QVariant SettingsCompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == TickColumn && role == Qt::CheckStateRole) {
        const auto all = copyable().size();
        return QVariant::fromValue(m_chosen.isEmpty() ? Qt::Unchecked : m_chosen.size() == all ? Qt::Checked : Qt::PartiallyChecked);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TickColumn:
    case ArrowColumn: return QString();
    case WhatColumn: return tr("What");
    case LeftColumn: return m_leftTitle;
    case RightColumn: return m_rightTitle;
    case ColumnCount: break;
    }
    return {};
}

bool SettingsCompareModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (section != TickColumn || orientation != Qt::Horizontal || role != Qt::CheckStateRole || m_isReadOnly)
        return false;
    choose(value.value<Qt::CheckState>() == Qt::Unchecked ? QStringList() : copyable());
    return true;
}

Qt::ItemFlags SettingsCompareModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TickColumn && !m_isReadOnly && canBeCopied(m_names.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace edgewise
