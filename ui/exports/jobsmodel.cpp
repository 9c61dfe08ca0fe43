#include "ui/exports/jobsmodel.h"

#include "ui/exports/jobwords.h"
#include "ui/widgets/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

std::optional<qint64> number(const ExportJob &job, JobsModel::Column column)
{
    switch (column) {
    case JobsModel::TotalColumn: return job.total;
    case JobsModel::ExportedColumn: return job.successes;
    case JobsModel::AddedColumn: return job.added;
    case JobsModel::RemovedColumn: return job.removed;
    case JobsModel::FailedColumn: return job.failures;
    case JobsModel::MatchedColumn: return job.filterMatched;
    case JobsModel::NotMatchedColumn: return job.filterNotMatched;
    case JobsModel::FilterFailuresColumn: return job.filterFailures;
    case JobsModel::EndedColumn:
    case JobsModel::StatusColumn:
    case JobsModel::TypeColumn:
    case JobsModel::TookColumn:
    case JobsModel::StartedColumn:
    case JobsModel::DatasetColumn:
    case JobsModel::SegmentColumn:
    case JobsModel::ReferenceColumn:
    case JobsModel::ColumnCount: return {};
    }
    Q_UNREACHABLE();
}

bool isNumber(JobsModel::Column column)
{
    return (column >= JobsModel::TotalColumn && column <= JobsModel::FilterFailuresColumn);
}

} // namespace

QString JobsModel::key(const ExportJob &job)
{
    return job.executionRef.isEmpty() ? QString(u"at "_s + job.at().toString(Qt::ISODateWithMs)) : job.executionRef;
}

void JobsModel::setJobs(const QList<ExportJob> &jobs)
{
    // One by one they would take long to be sorted in.
    if (m_jobs.isEmpty()) {
        beginResetModel();
        m_jobs = jobs;
        endResetModel();
        return;
    }
    QStringList keys;
    for (const ExportJob &job : jobs)
        keys.append(key(job));
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    for (int row = int(m_jobs.size()) - 1; row >= 0; --row) {
        if (wanted.contains(key(m_jobs.at(row))))
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(jobs.size()); ++row) {
        const ExportJob &job = jobs.at(row);
        int from = row;
        while (from < int(m_jobs.size()) && key(m_jobs.at(from)) != keys.at(row))
            ++from;
        if (from == int(m_jobs.size())) {
            beginInsertRows({}, row, row);
            m_jobs.insert(row, job);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_jobs.move(from, row);
            endMoveRows();
        }
        if (m_jobs.at(row) != job) {
            m_jobs[row] = job;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    // The same key twice leaves one too many behind.
    if (m_jobs.size() > jobs.size()) {
        beginRemoveRows({}, int(jobs.size()), int(m_jobs.size()) - 1);
        m_jobs.resize(jobs.size());
        endRemoveRows();
    }
}

const ExportJob *JobsModel::find(const QString &key) const
{
    const QModelIndex found = indexOf(key);
    return found.isValid() ? &m_jobs.at(found.row()) : nullptr;
}

QModelIndex JobsModel::indexOf(const QString &wanted) const
{
    const auto found = std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&](const ExportJob &job) { return key(job) == wanted; });
    return found == m_jobs.cend() ? QModelIndex() : index(int(found - m_jobs.cbegin()), 0);
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobsModel::display(const ExportJob &job, Column column)
{
    switch (column) {
    case EndedColumn: return JobWords::ended(job);
    case StatusColumn: return JobWords::look(job).text;
    case TypeColumn: return JobWords::type(job);
    case TookColumn: return job.took() ? JobWords::length(*job.took()) : QString();
    case StartedColumn: return job.startedAt.isValid() ? JobWords::when(job.startedAt) : QString();
    case DatasetColumn: return job.datasetDate;
    case SegmentColumn: return JobWords::segment(job);
    case ReferenceColumn: return job.executionRef;
    case TotalColumn:
    case ExportedColumn:
    case AddedColumn:
    case RemovedColumn:
    case FailedColumn:
    case MatchedColumn:
    case NotMatchedColumn:
    case FilterFailuresColumn:
        // What a job that still runs has counted so far is not its result.
        return job.isFinal() ? JobWords::count(number(job, column)) : QString();
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

QVariant JobsModel::sortValue(const ExportJob &job, Column column)
{
    switch (column) {
    case EndedColumn: return job.at();
    case StartedColumn: return job.startedAt;
    case TookColumn: return job.took() ? qint64(job.took()->count()) : qint64(-1);
    case TotalColumn:
    case ExportedColumn:
    case AddedColumn:
    case RemovedColumn:
    case FailedColumn:
    case MatchedColumn:
    case NotMatchedColumn:
    case FilterFailuresColumn: return number(job, column).value_or(-1);
    case StatusColumn:
    case TypeColumn:
    case DatasetColumn:
    case SegmentColumn:
    case ReferenceColumn: return display(job, column);
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExportJob &job = m_jobs.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(job, column);
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        if (column == StatusColumn && !job.statusText.isEmpty())
            return QString(JobWords::sentence(job) + u'\n' + job.statusText);
        if (column == EndedColumn && job.at().isValid())
            return Words::exact(job.at());
        return column == StartedColumn && job.startedAt.isValid() ? QVariant(Words::exact(job.startedAt)) : QVariant();
    case SortRole: return sortValue(job, column);
    case DotRole: return column == StatusColumn ? QVariant(int(JobWords::look(job).dot)) : QVariant();
    case ToneRole:
        if (column == StatusColumn)
            return int(JobWords::look(job).tone);
        if (column == FailedColumn && job.failures.value_or(0) > 0 && job.status() != ExportJob::Status::Success)
            return int(job.status() == ExportJob::Status::Failed ? Tone::Bad : Tone::Warn);
        return {};
    case FixedFontRole: return column == ReferenceColumn;
    case KeyRole: return key(job);
    case BusyRole: return column == StatusColumn && JobWords::look(job).isBusy;
    default: return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(Column(section)))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case EndedColumn: return tr("Ended");
    case StatusColumn: return tr("Status");
    case TypeColumn: return tr("Type");
    case TotalColumn: return tr("In segment");
    case ExportedColumn: return tr("Exported");
    case AddedColumn: return tr("Added");
    case RemovedColumn: return tr("Removed");
    case FailedColumn: return tr("Failed");
    case TookColumn: return tr("Took");
    case MatchedColumn: return tr("Let in by the filter");
    case NotMatchedColumn: return tr("Left out by the filter");
    case FilterFailuresColumn: return tr("Filter failed");
    case StartedColumn: return tr("Started");
    case DatasetColumn: return tr("Data of");
    case SegmentColumn: return tr("Segment");
    case ReferenceColumn: return tr("Job reference");
    case ColumnCount: break;
    }
    return {};
}

} // namespace edgewise
