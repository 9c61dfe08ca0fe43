#include "ui/edge/settingsdiffmodel.h"

#include "ui/widgets/rowdelegate.h"

using namespace Qt::StringLiterals;

namespace edgewise {

void SettingsDiffModel::setSettings(const EdgeSettings &current, const EdgeSettings &then)
{
    beginResetModel();
    m_names = EdgeSettings::names();
    m_now = current;
    m_then = then;
    endResetModel();
}

int SettingsDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int SettingsDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SettingsDiffModel::text(const EdgeSettings &settings, const QString &name)
{
    const auto time = settings.time(name);
    return time ? u"%1 (%2)"_s.arg(settings.words(name), time->wire()) : settings.words(name);
}

QVariant SettingsDiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &name = m_names.at(index.row());
    const auto column = Column(index.column());
    const bool isChanged = m_now.value(name) != m_then.value(name);
    if (role == MutedRole)
        return !isChanged || column == NowColumn;
    if (role == StrongRole)
        return isChanged && column == ThenColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SettingColumn: return EdgeSettings::label(name);
    case NowColumn: return text(m_now, name);
    case ThenColumn: return isChanged ? text(m_then, name) : tr("stays");
    case ColumnCount: break;
    }
    return {};
}

QVariant SettingsDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SettingColumn: return tr("Setting");
    case NowColumn: return tr("On Experience Edge now");
    case ThenColumn: return tr("Afterwards");
    case ColumnCount: break;
    }
    return {};
}

} // namespace edgewise
