#include "ui/guests/extensionmodel.h"

#include <QMap>
#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

qsizetype placeOf(const QList<ExtensionRow> &rows, int id)
{
    const auto found =
        std::lower_bound(rows.cbegin(), rows.cend(), id, [](const ExtensionRow &row, int wanted) { return row.id < wanted; });
    return found != rows.cend() && found->id == id ? found - rows.cbegin() : -1;
}

const Extension *slotIn(const QList<Extension> &extensions, const QString &slot)
{
    const auto found = std::find_if(extensions.cbegin(), extensions.cend(), [&](const Extension &one) { return one.name == slot; });
    return found == extensions.cend() ? nullptr : &*found;
}

} // namespace

/// One edit, as the whole before and after it; they share what is the same.
class ExtensionModel::Step final : public QUndoCommand
{
public:
    Step(ExtensionModel &model, Edit before, Edit after)
        : m_model(model)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    void undo() override { m_model.m_touched = m_model.apply(m_before); }
    void redo() override { m_model.m_touched = m_model.apply(m_after); }

private:
    ExtensionModel &m_model;
    Edit m_before;
    Edit m_after;
};

ExtensionModel::ExtensionModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ExtensionModel::setExtensions(const QList<Extension> &opened, const QList<Extension> &edited)
{
    beginResetModel();
    m_opened = opened;
    m_typing = {};
    m_undo.clear();
    m_edit = openedEdit();
    for (ExtensionRow &row : m_edit.rows) {
        const Extension *now = slotIn(edited, row.slot);
        row.isDeleted = !now || !now->pairs.contains(row.key);
        if (!row.isDeleted)
            row.setValue(now->pairs.value(row.key));
    }
    for (const Extension &before : opened) {
        if (!slotIn(edited, before.name))
            m_edit.deletedSlots << before.name;
    }
    for (const Extension &now : edited) {
        const Extension *before = slotIn(opened, now.name);
        const ExactJson::Object pairs = now.pairs.members();
        for (const ExactJson::Member &pair : pairs) {
            if (before && before->pairs.contains(pair.name))
                continue;
            ExtensionRow row{.id = ++m_lastId, .slot = now.name, .key = pair.name};
            row.setValue(pair.value);
            m_edit.rows << row;
        }
    }
    judge();
    endResetModel();
    Q_EMIT this->edited();
}

QList<Extension> ExtensionModel::extensions() const
{
    QHash<QString, ExactJson::Object> pairs;
    const QList<ExtensionRow> rows = typedRows();
    for (const ExtensionRow &row : rows) {
        if (!row.isDeleted && !row.isBlank())
            pairs[row.slot].append({row.key, row.value()});
    }
    QList<Extension> all;
    const QList<Slot> places = slotList();
    for (const Slot &place : places) {
        if (place.isDeleted || (!place.exists && !pairs.contains(place.name)))
            continue;
        const Extension *before = slotIn(m_opened, place.name);
        Extension now = before ? *before : Extension{.name = place.name};
        now.pairs = ExactJson(pairs.value(place.name));
        all << now;
    }
    return all;
}

QList<ExtensionModel::Slot> ExtensionModel::slotList() const
{
    QStringList names = Extension::slotNames();
    for (const Extension &one : m_opened) {
        if (!names.contains(one.name))
            names << one.name;
    }
    QList<Slot> places;
    for (const QString &name : std::as_const(names)) {
        Slot place{.name = name};
        if (const Extension *before = slotIn(m_opened, name)) {
            place.exists = true;
            place.modifiedAt = before->modifiedAt;
        }
        places << place;
    }
    const QList<ExtensionRow> rows = typedRows();
    for (const ExtensionRow &row : rows) {
        if (row.isBlank())
            continue;
        Slot &place = places[names.indexOf(row.slot)];
        place.keys += row.isDeleted ? 0 : 1;
        place.isChanged = place.isChanged || stateOf(row) != State::Same;
        place.hasProblem = place.hasProblem || isWrong(row.id);
    }
    for (Slot &place : places) {
        place.isDeleted = place.keys == 0 && m_edit.deletedSlots.contains(place.name);
        place.isChanged = place.isChanged || place.isDeleted;
    }
    return places;
}

QList<PairProblem> ExtensionModel::problemsOf(int id, Column column) const
{
    QList<PairProblem> found = m_problems.value(id);
    found.removeIf([column](const PairProblem &one) { return (one.kind == PairProblem::Kind::Type) != (column == ValueColumn); });
    return column == TypeColumn ? QList<PairProblem>() : found;
}

QList<PairProblem> ExtensionModel::problems() const
{
    QList<PairProblem> all;
    for (const ExtensionRow &row : m_edit.rows) {
        if (isWrong(row.id))
            all << m_problems.value(row.id).constFirst();
    }
    return all;
}

bool ExtensionModel::isWrong(int id) const
{
    // What may stay as it is comes last.
    const QList<PairProblem> found = m_problems.value(id);
    return !found.isEmpty() && !found.first().isHarmless();
}

int ExtensionModel::changeCount() const
{
    const QList<ExtensionRow> rows = typedRows();
    const auto count = int(std::count_if(rows.cbegin(), rows.cend(),
                                         [this](const ExtensionRow &row) { return !row.isBlank() && stateOf(row) != State::Same; }));
    // A slot that goes is a change besides its keys.
    return count + int(m_edit.deletedSlots.size());
}

void ExtensionModel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
}

std::optional<ExtensionRow> ExtensionModel::row(int id) const
{
    const qsizetype place = placeOf(m_edit.rows, id);
    return place < 0 ? std::nullopt : std::optional(typed(m_edit.rows.at(place)));
}

QModelIndex ExtensionModel::indexOf(int id, Column column) const
{
    const qsizetype place = placeOf(m_edit.rows, id);
    return place < 0 ? QModelIndex() : index(int(place), column);
}

int ExtensionModel::find(const QString &slot, const QString &key) const
{
    for (const ExtensionRow &row : m_edit.rows) {
        if (!row.isDeleted && row.slot == slot && row.key == key)
            return row.id;
    }
    return 0;
}

int ExtensionModel::firstProblem() const
{
    for (const ExtensionRow &row : m_edit.rows) {
        if (isWrong(row.id))
            return row.id;
    }
    return 0;
}

ExactJson ExtensionModel::pairs(const QList<int> &ids) const
{
    ExactJson::Object members;
    for (const int id : ids) {
        const std::optional<ExtensionRow> one = row(id);
        if (one && !one->isDeleted && !one->isBlank())
            members.append({one->key, one->value()});
    }
    return members;
}

QList<int> ExtensionModel::idsOf(const QString &slot) const
{
    QList<int> ids;
    for (const ExtensionRow &row : m_edit.rows) {
        if (row.slot == slot)
            ids << row.id;
    }
    return ids;
}

void ExtensionModel::setTyping(int id, Column column, const QString &text)
{
    const Typing typing{id, column, text};
    if (typing == m_typing || placeOf(m_edit.rows, id) < 0)
        return;
    m_typing = typing;
    tell();
}

void ExtensionModel::endTyping()
{
    if (m_typing == Typing())
        return;
    m_typing = {};
    tell();
}

int ExtensionModel::add(const QString &slot)
{
    const int place = int(m_edit.rows.size());
    beginInsertRows({}, place, place);
    m_edit.rows << ExtensionRow{.id = ++m_lastId, .slot = slot};
    endInsertRows();
    return m_lastId;
}

void ExtensionModel::dropBlank(int exceptId)
{
    Edit left = m_edit;
    left.rows.removeIf([exceptId](const ExtensionRow &row) { return row.isBlank() && row.id != exceptId; });
    apply(left);
}

void ExtensionModel::setType(int id, Type type)
{
    Edit after = m_edit;
    if (const qsizetype place = placeOf(after.rows, id); place >= 0)
        after.rows[place].setType(type);
    change(std::move(after));
}

void ExtensionModel::setDeleted(const QList<int> &ids, bool deleted)
{
    Edit after = m_edit;
    for (const int id : ids) {
        const qsizetype place = placeOf(after.rows, id);
        if (place < 0)
            continue;
        if (!after.rows.at(place).isNew())
            after.rows[place].isDeleted = deleted;
        else if (deleted)
            after.rows.removeAt(place);
    }
    change(std::move(after));
}

void ExtensionModel::revertRow(int id)
{
    Edit after = m_edit;
    const qsizetype place = placeOf(after.rows, id);
    if (place < 0)
        return;
    if (ExtensionRow &row = after.rows[place]; row.isNew())
        after.rows.removeAt(place);
    else if (row.isDeleted)
        row.isDeleted = false;
    else
        row.revert();
    change(std::move(after));
}

void ExtensionModel::revertAll()
{
    setExtensions(m_opened, m_opened);
}

void ExtensionModel::move(const QList<int> &ids, const QString &slot)
{
    Edit after = m_edit;
    for (const int id : ids) {
        const qsizetype place = placeOf(after.rows, id);
        if (place < 0 || after.rows.at(place).isDeleted || after.rows.at(place).slot == slot)
            continue;
        ExtensionRow moved = after.rows.at(place);
        if (moved.isNew())
            after.rows.removeAt(place);
        else
            after.rows[place].isDeleted = true;
        // One that comes home takes its old place again.
        const auto home = std::find_if(after.rows.begin(), after.rows.end(), [&](const ExtensionRow &row) {
            return row.isDeleted && row.slot == slot && row.key == moved.key && !row.isNew();
        });
        if (home != after.rows.end()) {
            home->isDeleted = false;
            home->type = moved.type;
            home->text = moved.text;
            continue;
        }
        // A new id: the rows stay in the order of their ids.
        moved.id = ++m_lastId;
        moved.slot = slot;
        moved.opened.reset();
        after.rows << moved;
    }
    change(std::move(after));
}

void ExtensionModel::deleteKeys(const QString &slot)
{
    setDeleted(idsOf(slot), true);
}

void ExtensionModel::deleteSlot(const QString &slot)
{
    Edit after = m_edit;
    after.rows.removeIf([&](const ExtensionRow &row) { return row.slot == slot && row.isNew(); });
    for (ExtensionRow &row : after.rows) {
        if (row.slot == slot)
            row.isDeleted = true;
    }
    if (slotIn(m_opened, slot) && !after.deletedSlots.contains(slot))
        after.deletedSlots << slot;
    change(std::move(after));
}

ExtensionModel::Pasted ExtensionModel::paste(const QString &slot, const ExactJson &object)
{
    Pasted told;
    Edit after = m_edit;
    const ExactJson::Object members = object.members();
    for (const ExactJson::Member &pair : members) {
        if (pair.value.isNull()) {
            told.skipped << pair.name;
            continue;
        }
        const bool nested = pair.value.isArray() || pair.value.isObject();
        if (nested)
            told.nested << pair.name;
        const ExactJson value = nested ? ExactJson(QString::fromUtf8(pair.value.toJson())) : pair.value;
        ++told.pairs;
        auto row = std::find_if(after.rows.begin(), after.rows.end(),
                                [&](const ExtensionRow &one) { return one.slot == slot && one.key == pair.name; });
        if (row == after.rows.end()) {
            after.rows << ExtensionRow{.id = ++m_lastId, .slot = slot, .key = pair.name};
            row = after.rows.end() - 1;
        }
        row->isDeleted = false;
        row->setValue(value);
    }
    change(std::move(after));
    return told;
}

void ExtensionModel::undo()
{
    m_touched = 0;
    m_typing = {};
    m_undo.undo();
}

bool ExtensionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_isReadOnly || !index.isValid())
        return false;
    m_typing = {};
    Edit after = m_edit;
    ExtensionRow &row = after.rows[index.row()];
    if (row.isDeleted)
        return false;
    switch (Column(index.column())) {
    case KeyColumn: {
        if (!row.isNew())
            return false;
        row.key = value.toString().trimmed();
        // The key that was just deleted: it comes back instead.
        const auto back = std::find_if(after.rows.begin(), after.rows.end(), [&](const ExtensionRow &one) {
            return one.isDeleted && one.slot == row.slot && one.key == row.key;
        });
        if (back != after.rows.end()) {
            back->isDeleted = false;
            if (!row.text.isEmpty() || row.type != Type::Text) {
                back->type = row.type;
                back->text = row.text;
            }
            after.rows.removeAt(index.row());
        }
        break;
    }
    case ValueColumn: row.setText(value.toString()); break;
    case TypeColumn:
    case ColumnCount: return false;
    }
    change(std::move(after));
    return true;
}

ExtensionModel::State ExtensionModel::stateOf(const ExtensionRow &row) const
{
    if (row.isDeleted)
        return State::Deleted;
    return row.isNew() ? State::New : row.isChanged() ? State::Changed : State::Same;
}

ExtensionRow ExtensionModel::typed(ExtensionRow row) const
{
    if (row.id != m_typing.id)
        return row;
    if (m_typing.column == KeyColumn)
        row.key = m_typing.text.trimmed();
    else
        row.setText(m_typing.text);
    return row;
}

QList<ExtensionRow> ExtensionModel::typedRows() const
{
    QList<ExtensionRow> rows = m_edit.rows;
    if (const qsizetype place = placeOf(rows, m_typing.id); place >= 0)
        rows[place] = typed(rows.at(place));
    return rows;
}

ExtensionModel::Edit ExtensionModel::openedEdit()
{
    Edit edit;
    for (const Extension &one : std::as_const(m_opened)) {
        const ExactJson::Object pairs = one.pairs.members();
        for (const ExactJson::Member &pair : pairs)
            edit.rows << ExtensionRow::read(++m_lastId, one.name, pair.name, pair.value);
    }
    return edit;
}

void ExtensionModel::change(Edit after)
{
    m_typing = {};
    // A slot into which something was put stays.
    after.deletedSlots.removeIf([&](const QString &slot) {
        return std::any_of(after.rows.cbegin(), after.rows.cend(),
                           [&](const ExtensionRow &row) { return row.slot == slot && !row.isDeleted; });
    });
    const auto withoutBlank = [](Edit edit) {
        edit.rows.removeIf([](const ExtensionRow &row) { return row.isBlank(); });
        return edit;
    };
    Edit before = withoutBlank(m_edit);
    if (before == withoutBlank(after))
        apply(after);
    else
        m_undo.push(new Step(*this, std::move(before), std::move(after)));
}

int ExtensionModel::apply(const Edit &edit)
{
    int touched = 0;
    const auto touch = [&](int id) { touched = touched ? touched : id; };
    m_edit.deletedSlots = edit.deletedSlots;
    for (qsizetype i = m_edit.rows.size() - 1; i >= 0; --i) {
        if (placeOf(edit.rows, m_edit.rows.at(i).id) >= 0)
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_edit.rows.removeAt(i);
        endRemoveRows();
    }
    // What is left is there too, in the same order.
    for (qsizetype i = 0; i < edit.rows.size(); ++i) {
        const ExtensionRow &wanted = edit.rows.at(i);
        if (i >= m_edit.rows.size() || m_edit.rows.at(i).id != wanted.id) {
            beginInsertRows({}, int(i), int(i));
            m_edit.rows.insert(i, wanted);
            endInsertRows();
            touch(wanted.id);
        } else if (m_edit.rows.at(i) != wanted) {
            m_edit.rows[i] = wanted;
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
            touch(wanted.id);
        }
    }
    tell();
    return touched;
}

void ExtensionModel::judge()
{
    m_problems.clear();
    // Of two that clash the later one is wrong; those that were opened come before all new ones.
    QMap<QString, ExactJson::Object> earlier;
    const QList<ExtensionRow> rows = typedRows();
    for (const ExtensionRow &row : rows) {
        if (row.isDeleted || row.isBlank())
            continue;
        QList<PairProblem> found;
        if (const QString problem = row.isNew() || row.isChanged() ? row.problem() : QString(); !problem.isEmpty())
            found.append({PairProblem::Kind::Type, row.slot, row.key, {}, problem});
        if (row.isNew()) {
            QList<Extension> others;
            for (auto slot = earlier.cbegin(); slot != earlier.cend(); ++slot)
                others.append({.name = slot.key(), .pairs = slot.value()});
            found.append(checkKey(row.key, row.slot, others));
        }
        if (!found.isEmpty())
            m_problems.insert(row.id, found);
        earlier[row.slot].append({row.key, row.value()});
    }
}

void ExtensionModel::tell()
{
    const QHash<int, QList<PairProblem>> before = m_problems;
    judge();
    // A row can become right or wrong through another one.
    for (qsizetype i = 0; i < m_edit.rows.size(); ++i) {
        const int id = m_edit.rows.at(i).id;
        if (before.value(id) != m_problems.value(id))
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
    Q_EMIT edited();
}

} // namespace edgewise
