#include "ui/console/historymodel.h"

#include "app/core/clock.h"
#include "ui/console/callwords.h"
#include "ui/widgets/words.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QDate dayOf(const ConsoleHistory::Line &line)
{
    return line.at.toLocalTime().date();
}

QString durationOf(const ConsoleHistory::Line &line)
{
    return Words::duration(std::chrono::duration_cast<std::chrono::milliseconds>(line.duration));
}

} // namespace

HistoryModel::HistoryModel(ConsoleHistory &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{}

HistoryModel::~HistoryModel()
{
    m_fetching.request_stop();
}

void HistoryModel::show(const QString &connectionId, const ConsoleHistory::Filter &filter, const QList<ConsoleHistory::Line> &lines,
                        const QSet<qint64> &hidden)
{
    m_fetching.request_stop();
    m_hidden = hidden;
    m_connectionId = connectionId;
    m_filter = filter;
    beginResetModel();
    m_rows = rowsOf(lines, {});
    m_hasMore = lines.size() == page;
    m_oldest = lines.isEmpty() ? 0 : lines.constLast().id;
    endResetModel();
}

QList<HistoryModel::Row> HistoryModel::rowsOf(const QList<ConsoleHistory::Line> &lines, QDate last) const
{
    QList<Row> rows;
    for (const ConsoleHistory::Line &line : lines) {
        if (m_hidden.contains(line.id))
            continue;
        if (dayOf(line) != last) {
            last = dayOf(line);
            rows.append({last, {}});
        }
        rows.append({{}, line});
    }
    return rows;
}

QDate HistoryModel::lastDay() const
{
    return m_rows.isEmpty() ? QDate() : dayOf(m_rows.constLast().line);
}

void HistoryModel::setMarks(qint64 a, qint64 b)
{
    if (m_a == a && m_b == b)
        return;
    m_a = a;
    m_b = b;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {MarkRole});
}

const ConsoleHistory::Line *HistoryModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).heading.isValid())
        return nullptr;
    return &m_rows.at(index.row()).line;
}

QModelIndex HistoryModel::indexOf(qint64 id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row &row) { return !row.heading.isValid() && row.line.id == id; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

QString HistoryModel::address(const QUrl &url)
{
    const QString rest = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return rest.isEmpty() ? u"/"_s : rest;
}

QString HistoryModel::dayWords(const QDate &day)
{
    const QDate today = now().toLocalTime().date();
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    return day.year() == today.year() ? QLocale().toString(day, tr("d MMMM", "a date, as QLocale writes it: day and month"))
                                      : QLocale().toString(day, tr("d MMMM yyyy", "a date, as QLocale writes it: day, month, year"));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.heading.isValid()) {
        switch (role) {
        case Qt::DisplayRole: return dayWords(row.heading);
        case HeadingRole: return true;
        default: return {};
        }
    }
    const ConsoleHistory::Line &line = row.line;
    const QString status = line.status == 0 ? tr("no answer") : QString::number(line.status);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: One call: its verb, its path, its status, how long it took, at what time.
        return tr("%1 %2, %3, %4, %5")
            .arg(QString::fromLatin1(line.verb), address(line.url), status, durationOf(line), Words::exact(line.at));
    case Qt::ToolTipRole: {
        const QString sent = Words::exact(line.at) + u'\n' + QString::fromLatin1(line.verb) + u' ' + line.url.toString();
        return line.failure.isEmpty() ? sent : QString(sent + u'\n' + line.failure);
    }
    case ToneRole: return int(CallWords::tone(line.status));
    case HeadingRole: return false;
    case IdRole: return line.id;
    case TimeRole: return line.at.toLocalTime().toString(u"HH:mm"_s);
    case VerbRole: return line.verb;
    case AddressRole: return address(line.url);
    //: Instead of a status: there was no answer.
    case StatusRole: return line.status == 0 ? tr("none") : status;
    case DurationRole: return durationOf(line);
    case MarkRole: return line.id == m_a ? u"A"_s : line.id == m_b ? u"B"_s : QString();
    default: return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).heading.isValid())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (m_filter.text.isEmpty()) {
        append(m_history.lines(m_connectionId, m_filter, m_oldest, page));
        return;
    }
    m_hasMore = false; // until it is known
    m_fetching = std::stop_source();
    m_history.find(m_connectionId, m_filter, m_oldest, page, m_fetching.get_token())
        .then(this, [this, fetching = m_fetching](const Result<QList<ConsoleHistory::Line>> &lines) {
            if (!fetching.stop_requested())
                append(lines);
        });
}

void HistoryModel::append(const Result<QList<ConsoleHistory::Line>> &lines)
{
    m_hasMore = lines && lines->size() == page;
    if (!lines || lines->isEmpty())
        return;
    m_oldest = lines->constLast().id;
    const QList<Row> rows = rowsOf(*lines, lastDay());
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

} // namespace edgewise
