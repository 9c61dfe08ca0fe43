#include "ui/guests/extensionmodel.h"

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int longestTip = 500;

} // namespace

int ExtensionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_edit.rows.size());
}

int ExtensionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExtensionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExtensionRow row = typed(m_edit.rows.at(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return row.id;
    case SlotRole: return row.slot;
    case TypeRole: return int(row.type);
    case StateRole: return int(stateOf(row));
    case JsonRole: return row.holdsJson();
    case WasRole: {
        if (stateOf(row) != State::Changed)
            return {};
        const ExtensionRow before = ExtensionRow::read(row.id, row.slot, row.key, *row.opened);
        return before.type == row.type ? before.shown() : tr("%1 (%2)", "a value and its type").arg(before.shown(), before.shownType());
    }
    case WrongRole: return isWrong(row.id);
    case ProblemRole: {
        const QList<PairProblem> found = problemsOf(row.id, column);
        return found.isEmpty() || found.first().isHarmless() ? QString() : found.first().text;
    }
    case Qt::ToolTipRole: return tip(row, column);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::AccessibleDescriptionRole: {
        const QList<PairProblem> found = m_problems.value(row.id);
        return found.isEmpty() ? QString() : found.first().text;
    }
    default: break;
    }
    switch (column) {
    case KeyColumn:
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == SortRole)
            return row.key;
        if (role == FixedFontRole)
            return true;
        break;
    case TypeColumn:
        if (role == Qt::DisplayRole || role == SortRole)
            return row.shownType();
        break;
    case ValueColumn: return valueData(row, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant ExtensionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case KeyColumn: return tr("Key");
    case TypeColumn: return tr("Type");
    case ValueColumn: return tr("Value");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ExtensionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const ExtensionRow &row = m_edit.rows.at(index.row());
    if (m_isReadOnly || row.isDeleted)
        return plain;
    switch (Column(index.column())) {
    case KeyColumn: return row.isNew() ? plain | Qt::ItemIsEditable : plain;
    case ValueColumn:
        // What is toggled or opened in a dialog has no editor in its cell.
        return (row.type == Type::YesNo && row.isValid()) || row.text.contains(u'\n') || row.holdsJson() ? plain
                                                                                                         : plain | Qt::ItemIsEditable;
    case TypeColumn:
    case ColumnCount: break;
    }
    return plain;
}

QVariant ExtensionModel::valueData(const ExtensionRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return row.shown();
    case Qt::EditRole: return row.text;
    case FixedFontRole: return row.type == Type::Other || row.holdsJson();
    case MutedRole: return row.type == Type::Other;
    case Qt::CheckStateRole:
        if (row.type == Type::YesNo && row.isValid())
            return row.text == "true"_L1 ? Qt::Checked : Qt::Unchecked;
        break;
    default: break;
    }
    return {};
}

QVariant ExtensionModel::tip(const ExtensionRow &row, Column column) const
{
    QStringList lines;
    if (const QList<PairProblem> found = problemsOf(row.id, column); !found.isEmpty())
        lines << found.first().text;
    else if (column == ValueColumn && stateOf(row) == State::Changed)
        lines << row.shown() << tr("Was %1").arg(ExtensionRow::read(row.id, row.slot, row.key, *row.opened).shown());
    // Without one the table shows what is cut off.
    if (lines.isEmpty())
        return {};
    for (QString &line : lines) {
        line = line.size() > longestTip ? QString(line.first(longestTip) + u'…') : line;
        line = u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
    }
    return lines.join(QString());
}

QString ExtensionModel::spoken(const ExtensionRow &row, Column column) const
{
    switch (column) {
    case KeyColumn: {
        const QString name = row.key.isEmpty() ? tr("Key missing") : row.key;
        return m_problems.value(row.id).isEmpty() ? name : tr("%1, needs a look").arg(name);
    }
    case TypeColumn: return row.shownType();
    case ValueColumn: {
        const QString shown = row.shown().isEmpty() ? tr("empty") : row.shown();
        switch (stateOf(row)) {
        case State::Same: return shown;
        case State::Changed: {
            const ExtensionRow before = ExtensionRow::read(row.id, row.slot, row.key, *row.opened);
            return tr("%1, changed, was %2").arg(shown, before.shown());
        }
        case State::Deleted: return tr("%1, deleted on save").arg(shown);
        case State::New: return tr("%1, new").arg(shown);
        }
        break;
    }
    case ColumnCount: break;
    }
    return {};
}

} // namespace edgewise
