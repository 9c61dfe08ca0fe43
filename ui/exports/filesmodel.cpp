#include "ui/exports/filesmodel.h"

#include "app/core/clock.h"
#include "app/exports/exportlisting.h"
#include "ui/downloads/sizes.h"
#include "ui/shell/icons.h"
#include "ui/widgets/words.h"

#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 shortLife = 120; // seconds; a download that begins now asks for a new link first

QIcon sideIcon(Side side)
{
    switch (side) {
    case Side::Full: return icon(u"guests"_s, theme::Colour::Muted);
    case Side::Added: return icon(u"plus"_s, theme::Colour::Good);
    case Side::Removed: return icon(u"minus"_s, theme::Colour::Muted);
    }
    Q_UNREACHABLE();
}

/// Whether the download is of that part, or of a file that it was merged into.
bool holds(const Download &download, const DownloadOrder::Part &part)
{
    return download.merged > 0 ? download.mergedParts.contains(part.index) : download.part.index == part.index;
}

} // namespace

QString FilesModel::sideWord(Side side)
{
    switch (side) {
    case Side::Full: return tr("All guests");
    case Side::Added: return tr("Added");
    case Side::Removed: return tr("Removed");
    }
    Q_UNREACHABLE();
}

void FilesModel::setFiles(const QString &connection, const JobLinks &links)
{
    const bool isSame =
        connection == m_connection && links.executionRef == m_links.executionRef && links.parts.size() == m_links.parts.size();
    if (isSame) {
        m_links = links;
        m_parts = orderParts(links);
        if (!m_parts.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_parts.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_connection = connection;
    m_links = links;
    m_parts = orderParts(links);
    m_downloads.clear();
    m_checked.clear();
    endResetModel();
    Q_EMIT checkedChanged();
}

void FilesModel::setDownloads(const DownloadsNow &downloads)
{
    QList<Download> mine;
    for (const Download &download : downloads.downloads) {
        const bool isSettled = download.merged == 0 || download.state == Download::State::Done;
        if (download.connection != m_connection || download.executionRef != m_links.executionRef || !isSettled)
            continue;
        mine.append(download);
        if (downloads.isPaused && download.state == Download::State::Queued)
            mine.last().state = Download::State::Paused;
    }
    if (mine == m_downloads)
        return;
    m_downloads = mine;
    if (!m_parts.isEmpty())
        Q_EMIT dataChanged(index(0, RowsColumn), index(int(m_parts.size()) - 1, ColumnCount - 1));
}

void FilesModel::tick()
{
    if (!m_parts.isEmpty())
        Q_EMIT dataChanged(index(0, LinkColumn), index(int(m_parts.size()) - 1, LinkColumn), {Qt::DisplayRole, ToneRole});
}

QList<int> FilesModel::checked() const
{
    QList<int> rows(m_checked.cbegin(), m_checked.cend());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void FilesModel::setChecked(int row, bool checked)
{
    if (row < 0 || row >= m_parts.size() || m_checked.contains(row) == checked)
        return;
    if (checked)
        m_checked.insert(row);
    else
        m_checked.remove(row);
    Q_EMIT dataChanged(index(row, CheckColumn), index(row, CheckColumn), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

void FilesModel::checkAll(bool checked)
{
    for (int row = 0; row < int(m_parts.size()); ++row)
        setChecked(row, checked);
}

void FilesModel::checkMissing()
{
    for (int row = 0; row < int(m_parts.size()); ++row) {
        const Download *download = downloadOf(row);
        setChecked(row, !download || download->state == Download::State::Failed);
    }
}

const Download *FilesModel::downloadOf(int row) const
{
    const Download *latest = nullptr;
    for (const Download &download : m_downloads) {
        if (holds(download, m_parts.at(row)) && (!latest || download.order >= latest->order))
            latest = &download;
    }
    return latest;
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

FilesModel::Here FilesModel::here(int row) const
{
    const Download *download = downloadOf(row);
    if (!download)
        return {tr("Not downloaded")};
    const double share = download->total > 0 ? double(download->done) / double(download->total) : 0;
    switch (download->state) {
    case Download::State::Done:
        if (download->merged > 0)
            return {tr("Downloaded and merged"), Tone::Good, Dot::Full};
        return {download->isVerified ? tr("Downloaded and verified") : tr("Downloaded"), Tone::Good, Dot::Full};
    case Download::State::Downloading: return {Sizes::percent(share), Tone::Plain, Dot::None, share};
    case Download::State::Failed: return {download->sentence(), Tone::Bad, Dot::Full};
    case Download::State::WaitingForNetwork:
    case Download::State::WaitingForStore:
    case Download::State::WaitingForSpace:
    case Download::State::WaitingForFolder:
    case Download::State::WaitingForKey: return {download->sentence(), Tone::Warn, Dot::Full};
    case Download::State::Queued:
    case Download::State::RenewingLink:
    case Download::State::Verifying:
    case Download::State::Merging:
    case Download::State::Paused: return {download->sentence(), Tone::Plain, Dot::None};
    }
    Q_UNREACHABLE();
}

bool FilesModel::isLinkShort(int row) const
{
    const QDateTime expiry = m_links.expiry(row);
    return expiry.isValid() && now().secsTo(expiry) < shortLife;
}

QString FilesModel::leftOfLink(int row) const
{
    const QDateTime expiry = m_links.expiry(row);
    if (!expiry.isValid())
        return tr("not known");
    if (isLinkShort(row))
        return tr("renewed when needed");
    const qint64 seconds = now().secsTo(expiry);
    if (seconds >= 2 * 24 * 3600)
        return tr("%n day(s)", nullptr, int(seconds / (24 * 3600)));
    const QString minutes = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? minutes : u"%1:%2"_s.arg(seconds / 3600).arg(minutes);
}

QString FilesModel::display(int row, Column column) const
{
    const DownloadOrder::Part &part = m_parts.at(row);
    const Download *download = downloadOf(row);
    switch (column) {
    case CheckColumn: return {};
    case SideColumn: return sideWord(part.side);
    //: Part 2 of 3
    case PartColumn: return tr("%1 of %2").arg(part.number).arg(part.of);
    case FileColumn: return part.sourceName.isEmpty() ? tr("without a name") : part.sourceName;
    case RowsColumn: return download && download->rows && download->merged == 0 ? QLocale().toString(*download->rows) : QString();
    case SizeColumn: return Sizes::size(download && download->total > 0 && download->merged == 0 ? download->total : part.sizeKb * 1000);
    case LinkColumn: return leftOfLink(row);
    case HereColumn: return here(row).text;
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

QVariant FilesModel::sortValue(int row, Column column) const
{
    switch (column) {
    case CheckColumn: return m_checked.contains(row);
    case SizeColumn: return m_parts.at(row).sizeKb;
    case FileColumn:
    case HereColumn: return display(row, column);
    case SideColumn:
    case PartColumn:
    case RowsColumn:
    case LinkColumn: return row;
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::CheckStateRole:
        return column == CheckColumn ? QVariant(int(m_checked.contains(row) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::DecorationRole: return column == SideColumn ? QVariant(sideIcon(m_parts.at(row).side)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == RowsColumn || column == SizeColumn || column == LinkColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                                                                    : QVariant();
    case Qt::AccessibleTextRole: return column == CheckColumn ? QVariant(tr("Download %1").arg(display(row, FileColumn))) : QVariant();
    case Qt::ToolTipRole:
        if (column == LinkColumn && m_links.expiry(row).isValid())
            return tr("This link ends at %1. A download asks for a new one by itself.").arg(Words::exact(m_links.expiry(row)));
        if (column == HereColumn) {
            if (const Download *download = downloadOf(row))
                return download->state == Download::State::Done ? download->path() : download->sentence();
        }
        return {};
    case SortRole: return sortValue(row, column);
    case FixedFontRole: return column == FileColumn;
    case MutedRole: return column == HereColumn && !downloadOf(row);
    case ToneRole:
        if (column == HereColumn && downloadOf(row))
            return int(here(row).tone);
        return column == LinkColumn && isLinkShort(row) ? QVariant(int(Tone::Warn)) : QVariant();
    case DotRole: return column == HereColumn ? QVariant(int(here(row).dot)) : QVariant();
    case ShareRole: return column == HereColumn ? here(row).share : QVariant();
    default: return {};
    }
}

bool FilesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != CheckColumn || role != Qt::CheckStateRole)
        return false;
    setChecked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FilesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == CheckColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = Column(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (column == RowsColumn || column == SizeColumn || column == LinkColumn))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (column) {
    case CheckColumn: return QString();
    case SideColumn: return tr("Side");
    case PartColumn: return tr("Part");
    case FileColumn: return tr("File");
    case RowsColumn: return tr("Rows");
    case SizeColumn: return tr("Size");
    case LinkColumn: return tr("Link ends in");
    case HereColumn: return tr("On this computer");
    case ColumnCount: break;
    }
    return {};
}

} // namespace edgewise
