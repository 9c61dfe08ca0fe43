#include "ui/widgets/headersmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

void HeadersModel::setRows(const Rows &rows, const Rows &unchanged)
{
    beginResetModel();
    // A value that was shown stays so when the same header comes again.
    const QList<Header> before = std::exchange(m_headers, {});
    for (const auto &row : rows) {
        const bool shown = std::any_of(before.begin(), before.end(),
                                       [&](const Header &old) { return old.shown && old.name == row.first && old.value == row.second; });
        m_headers << Header{row.first, row.second, shown || isHarmless(row.first)};
    }
    m_unchanged = unchanged;
    endResetModel();
}

HeadersModel::Rows HeadersModel::rows() const
{
    Rows rows;
    for (const Header &header : m_headers) {
        if (!header.name.isEmpty() || !header.value.isEmpty())
            rows << std::pair(header.name, header.value);
    }
    return rows;
}

void HeadersModel::setProblemName(const QString &name)
{
    if (m_problem == name)
        return;
    m_problem = name;
    if (!m_headers.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_headers.size()) - 1, Value));
}

void HeadersModel::setAllShown(bool shown)
{
    for (Header &header : m_headers)
        header.shown = shown;
    if (!m_headers.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_headers.size()) - 1, Value));
}

bool HeadersModel::isAllShown() const
{
    return std::all_of(m_headers.begin(), m_headers.end(), [](const Header &header) { return header.shown; });
}

void HeadersModel::setShown(int row, bool shown)
{
    if (row < 0 || row >= m_headers.size())
        return;
    m_headers[row].shown = shown;
    touch(row);
}

int HeadersModel::addRow()
{
    const int row = int(m_headers.size());
    beginInsertRows({}, row, row);
    // What one types oneself need not be hidden from oneself.
    m_headers << Header{{}, {}, true};
    endInsertRows();
    return row;
}

void HeadersModel::remove(int row)
{
    if (row < 0 || row >= m_headers.size())
        return;
    beginRemoveRows({}, row, row);
    m_headers.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size()) + 1;
}

int HeadersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool adds = index.row() == m_headers.size();
    if (role == AddRole)
        return adds;
    if (adds) {
        if (index.column() == Name && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
            return tr("Add a header");
        return role == MutedRole ? QVariant(true) : QVariant();
    }
    const Header &header = m_headers[index.row()];
    const bool readable = header.shown;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return header.name;
        // Always twelve: the length of a secret is nobody's business.
        return readable || header.value.isEmpty() ? header.value : QString(12, u'•');
    case Qt::AccessibleTextRole:
        if (index.column() == Value && !readable)
            return tr("%1, hidden value").arg(header.name);
        break;
    case Qt::EditRole: return index.column() == Name ? header.name : header.value;
    case ShownRole: return readable;
    case StateRole: return int(stateOf(header));
    case ProblemRole: return !m_problem.isEmpty() && header.name.compare(m_problem, Qt::CaseInsensitive) == 0;
    case FixedFontRole: return true;
    default: break;
    }
    return {};
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.row() < m_headers.size() ? flags | Qt::ItemIsEditable : flags;
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= m_headers.size())
        return false;
    Header &header = m_headers[index.row()];
    // Names carry no blanks; a pasted one often does.
    const QString text = index.column() == Name ? value.toString().trimmed() : value.toString();
    QString &member = index.column() == Name ? header.name : header.value;
    if (member == text)
        return true;
    member = text;
    touch(index.row());
    Q_EMIT edited();
    return true;
}

HeadersModel::State HeadersModel::stateOf(const Header &header) const
{
    bool known = false;
    for (const auto &old : m_unchanged) {
        if (old.first.compare(header.name, Qt::CaseInsensitive) != 0)
            continue;
        if (old.second == header.value && old.first == header.name)
            return State::Same;
        known = true;
    }
    return known ? State::Changed : State::New;
}

bool HeadersModel::isHarmless(const QString &name)
{
    static const QSet<QString> names = {
        u"accept"_s,           u"accept-encoding"_s, u"accept-language"_s, u"cache-control"_s, u"connection"_s, u"content-encoding"_s,
        u"content-language"_s, u"content-type"_s,    u"content-length"_s,  u"host"_s,          u"user-agent"_s};
    return names.contains(name.toLower());
}

void HeadersModel::touch(int row)
{
    Q_EMIT dataChanged(index(row, Name), index(row, Value));
}

} // namespace edgewise
