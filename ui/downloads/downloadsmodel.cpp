#include "ui/downloads/downloadsmodel.h"

#include "ui/downloads/downloadlook.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

void DownloadsModel::setDownloads(const QList<Download> &downloads)
{
    QSet<quint64> wanted;
    for (const Download &one : downloads)
        wanted.insert(one.id);
    for (qsizetype row = m_downloads.size() - 1; row >= 0; --row) {
        if (wanted.contains(m_downloads.at(row).id))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_downloads.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < downloads.size(); ++row) {
        const Download &one = downloads.at(row);
        const qsizetype before = rowOf(one.id, row);
        if (before < 0) {
            beginInsertRows({}, int(row), int(row));
            m_downloads.insert(row, one);
            endInsertRows();
            continue;
        }
        if (before != row) {
            beginMoveRows({}, int(before), int(before), {}, int(row));
            m_downloads.move(before, row);
            endMoveRows();
        }
        if (m_downloads.at(row) != one) {
            m_downloads[row] = one;
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
}

qsizetype DownloadsModel::rowOf(quint64 id, qsizetype from) const
{
    const auto found = std::find_if(m_downloads.cbegin() + from, m_downloads.cend(), [id](const Download &one) { return one.id == id; });
    return found == m_downloads.cend() ? -1 : found - m_downloads.cbegin();
}

const Download *DownloadsModel::find(quint64 id) const
{
    const qsizetype row = rowOf(id, 0);
    return row < 0 ? nullptr : &m_downloads.at(row);
}

void DownloadsModel::tick()
{
    for (qsizetype row = 0; row < m_downloads.size(); ++row) {
        if (m_downloads.at(row).isWaiting() || m_downloads.at(row).state == Download::State::Done)
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

int DownloadsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_downloads.size());
}

QVariant DownloadsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Download &download = m_downloads.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return download.fileName;
    case Qt::AccessibleTextRole: return DownloadLook::of(download).spoken();
    case Qt::AccessibleDescriptionRole: return download.advice();
    case DownloadRole: return QVariant::fromValue(download);
    case Qt::ToolTipRole: {
        QStringList lines = {download.path(), download.sentence(), download.said, download.note, download.advice()};
        lines.removeAll(QString());
        lines.removeDuplicates();
        for (QString &line : lines)
            line = line.toHtmlEscaped();
        return QString(u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s);
    }
    default: return {};
    }
}

} // namespace edgewise
