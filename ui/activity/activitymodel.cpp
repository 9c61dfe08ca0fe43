#include "ui/activity/activitymodel.h"

#include "ui/widgets/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int tooManyRequests = 429;

bool isNumber(ActivityModel::Column column)
{
    using Column = ActivityModel::Column;
    return column == Column::Duration || column == Column::Size || column == Column::Tries;
}

} // namespace

void ActivityModel::setEntries(const QList<Entry> &entries, bool hasMore)
{
    beginResetModel();
    m_entries = entries;
    m_hasMore = hasMore;
    m_isFetching = false;
    endResetModel();
}

void ActivityModel::append(const QList<Entry> &entries, bool hasMore)
{
    m_hasMore = hasMore;
    m_isFetching = false;
    if (entries.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + entries.size() - 1));
    m_entries += entries;
    endInsertRows();
}

void ActivityModel::prepend(const Entry &entry)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    endInsertRows();
}

bool ActivityModel::update(const Entry &entry)
{
    const int row = rowOf(entry.call);
    if (row < 0)
        return false;
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    return true;
}

void ActivityModel::remove(const QByteArray &call)
{
    const int row = rowOf(call);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

void ActivityModel::refreshTimes()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::Time)), index(int(m_entries.size()) - 1, int(Column::Time)), {Qt::DisplayRole});
}

int ActivityModel::rowOf(const QByteArray &call) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.call == call; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(entry, column);
    case Qt::ToolTipRole: return toolTip(entry, column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == Column::Method && entry.isWrite() ? tr("%1, changed something").arg(entry.method) : text(entry, column);
    case SortRole: return sortKey(entry, column);
    case ToneRole: return column == Column::Status ? int(tone(entry.last())) : int(Tone::Plain);
    case DotRole: return column == Column::Status ? int(entry.isGivenUp() ? Dot::Ring : Dot::Full) : int(Dot::None);
    case MutedRole: return isMuted(entry, column);
    case FixedFontRole: return column == Column::Url;
    case StrongRole: return column == Column::Method && entry.isWrite();
    case IconRole: return column == Column::Method && entry.isWrite() ? u"edit"_s : QString();
    case CallRole: return entry.call;
    default: return {};
    }
}

QString ActivityModel::text(const Entry &entry, Column column) const
{
    switch (column) {
    case Column::Time: return Words::ago(entry.at());
    case Column::Connection: return entry.connectionName;
    case Column::Pane: return originWord(entry);
    case Column::Method: return entry.method;
    case Column::Url: return entry.shortUrl();
    case Column::Status: return entry.statusWord();
    case Column::Duration: return Words::duration(entry.last().duration);
    case Column::Size: return entry.status() == 0 ? u"–"_s : Words::size(entry.last().size);
    case Column::Tries: return QLocale().toString(entry.tries.size());
    }
    Q_UNREACHABLE();
}

QVariant ActivityModel::sortKey(const Entry &entry, Column column) const
{
    switch (column) {
    case Column::Time: return entry.at();
    case Column::Status: return entry.status();
    case Column::Duration: return qint64(entry.last().duration.count());
    case Column::Size: return entry.last().size;
    case Column::Tries: return entry.tries.size();
    case Column::Connection:
    case Column::Pane:
    case Column::Method:
    case Column::Url: return text(entry, column);
    }
    Q_UNREACHABLE();
}

QVariant ActivityModel::toolTip(const Entry &entry, Column column) const
{
    switch (column) {
    case Column::Time: return Words::exact(entry.at());
    case Column::Url: return entry.url;
    case Column::Status: return entry.last().failure;
    case Column::Method: return entry.isWrite() ? tr("This call was made to change something.") : QString();
    case Column::Connection:
    case Column::Pane:
    case Column::Duration:
    case Column::Size:
    case Column::Tries: return {};
    }
    Q_UNREACHABLE();
}

bool ActivityModel::isMuted(const Entry &entry, Column column)
{
    return column == Column::Time || column == Column::Size || (column == Column::Tries && entry.tries.size() == 1);
}

Tone ActivityModel::tone(const Entry::Try &one)
{
    if (one.status == 0)
        return one.failure.isEmpty() ? Tone::Muted : Tone::Bad;
    if (one.status == tooManyRequests)
        return Tone::Warn;
    return one.status >= 400 || !one.failure.isEmpty() ? Tone::Bad : Tone::Good;
}

QString ActivityModel::originWord(const Entry &entry)
{
    return entry.origin == "Token"_L1 ? tr("Signing in") : entry.origin;
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time: return tr("Time");
    case Column::Connection: return tr("Connection");
    case Column::Pane: return tr("Pane");
    case Column::Method: return tr("Method");
    case Column::Url: return tr("URL");
    case Column::Status: return tr("Status");
    case Column::Duration: return tr("Duration");
    case Column::Size: return tr("Size");
    case Column::Tries: return tr("Tries");
    }
    Q_UNREACHABLE();
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    Q_EMIT moreWanted();
}

} // namespace edgewise
