#include "ui/guests/guestsmodel.h"

#include "app/core/background.h"
#include "ui/shell/theme.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// As small as it can be held.
QByteArray recordOf(const Guest &guest)
{
    QByteArray record = guest.toJson().toJson();
    record.squeeze();
    return record;
}

/// The part of a divided table in which a key is.
auto &part(auto &parts, size_t key)
{
    return parts[(key >> 8) % parts.size()];
}

} // namespace

GuestsModel::GuestsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

GuestsModel::~GuestsModel()
{
    m_sorting.request_stop();
}

void GuestsModel::setHits(const QList<GuestSearch::Hit> &hits)
{
    beginResetModel();
    m_sorting.request_stop();
    m_rows.clear();
    m_shown.clear();
    for (RowsByRef &part : m_byRef)
        part.clear();
    m_inSight.clear();
    append(hits);
    endResetModel();
    sortOn();
}

void GuestsModel::addHits(const QList<GuestSearch::Hit> &hits)
{
    if (hits.isEmpty())
        return;
    const int first = int(m_shown.size());
    beginInsertRows({}, first, first + int(hits.size()) - 1);
    append(hits);
    endInsertRows();
    sortOn();
}

void GuestsModel::append(const QList<GuestSearch::Hit> &hits)
{
    ++m_changes;
    for (const GuestSearch::Hit &hit : hits) {
        auto place = m_places.indexOf(hit.found.where);
        if (place < 0) {
            place = m_places.size();
            m_places.append(hit.found.where);
        }
        const auto row = quint32(m_rows.size());
        m_rows.append({recordOf(hit.guest), quint16(place), hit.found.match != GuestQuery::Match::Exact});
        m_shown.append(row);
        const size_t key = hashOf(hit.guest.ref());
        part(m_byRef, key).insert(key, row);
    }
}

void GuestsModel::putGuest(const Guest &guest)
{
    const size_t key = hashOf(guest.ref());
    if (const auto row = rowOf(key)) {
        m_rows[*row].record = recordOf(guest);
        m_inSight.remove(*row);
        const int shown = int(m_shown.indexOf(*row));
        Q_EMIT dataChanged(index(shown, 0), index(shown, GuestColumns::Count - 1));
        return;
    }
    ++m_changes;
    beginInsertRows({}, 0, 0);
    part(m_byRef, key).insert(key, quint32(m_rows.size()));
    m_shown.prepend(quint32(m_rows.size()));
    m_rows.append({.record = recordOf(guest)});
    endInsertRows();
}

void GuestsModel::removeGuest(const QString &ref)
{
    const size_t key = hashOf(ref);
    const auto row = rowOf(key);
    if (!row)
        return;
    const int shown = int(m_shown.indexOf(*row));
    ++m_changes;
    beginRemoveRows({}, shown, shown);
    m_shown.removeAt(shown);
    m_rows[*row] = {};
    part(m_byRef, key).remove(key);
    m_inSight.remove(*row);
    endRemoveRows();
}

std::optional<quint32> GuestsModel::rowOf(size_t key) const
{
    const RowsByRef &rows = part(m_byRef, key);
    const auto there = rows.constFind(key);
    return there == rows.cend() ? std::nullopt : std::optional(*there);
}

void GuestsModel::setEdited(const QStringList &refs)
{
    const QSet<QString> edited(refs.cbegin(), refs.cend());
    const QSet<QString> before = std::exchange(m_edited, edited);
    const QSet<QString> changed = (before - edited) + (edited - before);
    for (const QString &ref : changed) {
        if (const QModelIndex row = indexOf(ref); row.isValid())
            Q_EMIT dataChanged(row, row);
    }
}

void GuestsModel::refreshTimes()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, GuestColumns::Count - 1), {Qt::DisplayRole});
}

void GuestsModel::sortHere(const std::optional<Order> &order)
{
    if (m_sort == order)
        return;
    m_sort = order;
    m_sorting.request_stop();
    if (m_sort) {
        sortOn();
        return;
    }
    Sequence shown = m_shown;
    std::sort(shown.begin(), shown.end());
    show(std::move(shown));
}

/// Sorts once more whenever something came in between, so that many pages in a row do not keep it from ever ending.
void GuestsModel::sortOn()
{
    m_mustSort = m_sort.has_value();
    if (!m_mustSort || m_isSorting)
        return;
    m_mustSort = false;
    m_isSorting = true;
    m_sorting = {};
    const auto sorting = m_sorting;
    inBackground(
        this,
        [rows = m_rows, places = m_places, order = *m_sort](const std::stop_token &stop) { return sequence(rows, places, order, stop); },
        sorting.get_token())
        .then(this, [this, sorting, changes = m_changes](const Result<Sequence> &result) {
            m_isSorting = false;
            if (result && !sorting.stop_requested())
                show(changes == m_changes ? *result : upToDate(*result));
            if (m_mustSort || (m_sort && sorting.stop_requested()))
                sortOn();
            else
                Q_EMIT sorted();
        });
}

Result<GuestsModel::Sequence> GuestsModel::sequence(const Rows &rows, const QStringList &places, const Order &order,
                                                    const std::stop_token &stop)
{
    const QCollator collator;
    std::vector<std::pair<GuestColumns::Key, quint32>> keys;
    keys.reserve(size_t(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (stop.stop_requested())
            return failed(Error::Kind::Cancelled);
        const Row &one = rows.at(row);
        if (one.record.isEmpty())
            continue;
        keys.emplace_back(order.column == GuestColumns::Found ? GuestColumns::Key(collator, places.at(one.place))
                                                              : GuestColumns::key(collator, one.record, order.column),
                          quint32(row));
    }
    const bool isDown = order.direction == Qt::DescendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [isDown](const auto &a, const auto &b) {
        if (a.first.isEmpty() != b.first.isEmpty())
            return b.first.isEmpty();
        return isDown ? b.first < a.first : a.first < b.first;
    });
    Sequence shown;
    shown.reserve(qsizetype(keys.size()));
    for (const auto &key : keys)
        shown.append(key.second);
    keys.clear();
    // glibc tidies up after a million freed keys when the next large piece of their arena is taken or given back. That takes half a second,
    // so it is done by a copy here and not by whoever frees this on the window's thread.
    return Sequence(shown.cbegin(), shown.cend());
}

/// With what came since it was found at the end, and without what went.
GuestsModel::Sequence GuestsModel::upToDate(Sequence shown) const
{
    shown.removeIf([this](quint32 row) { return qsizetype(row) >= m_rows.size() || m_rows.at(row).record.isEmpty(); });
    std::vector<bool> isThere(size_t(m_rows.size()));
    for (const quint32 row : std::as_const(shown))
        isThere[row] = true;
    for (const quint32 row : m_shown) {
        if (!isThere[row])
            shown.append(row);
    }
    return shown;
}

void GuestsModel::show(Sequence shown)
{
    // Qt compares two empty lists by memory that one of them may not have.
    if (shown.isEmpty() ? m_shown.isEmpty() : shown == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const Sequence was = std::exchange(m_shown, std::move(shown));
    QHash<quint32, int> places;
    for (const QModelIndex &one : before)
        places.insert(was.at(one.row()), -1);
    for (int row = 0; !places.isEmpty() && row < int(m_shown.size()); ++row) {
        if (const auto place = places.find(m_shown.at(row)); place != places.end())
            *place = row;
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before)
        after.append(index(places.value(was.at(one.row())), one.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QModelIndex GuestsModel::indexOf(const QString &ref) const
{
    const auto row = rowOf(hashOf(ref));
    return row ? index(int(m_shown.indexOf(*row)), 0) : QModelIndex();
}

std::optional<Guest> GuestsModel::find(const QString &ref) const
{
    const auto row = rowOf(hashOf(ref));
    return row ? std::optional(guestOf(*row)) : std::nullopt;
}

Guest GuestsModel::guest(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    return guestOf(m_shown.at(index.row()));
}

const Guest &GuestsModel::guestOf(quint32 row) const
{
    if (const Guest *read = m_inSight.object(row))
        return *read;
    const auto json = ExactJson::parse(m_rows.at(row).record);
    const auto guest = json ? Guest::fromJson(*json) : Result<Guest>(Guest());
    auto *read = new Guest(guest ? *guest : Guest());
    m_inSight.insert(row, read);
    return *read;
}

QString GuestsModel::cell(const QModelIndex &index) const
{
    const quint32 row = m_shown.at(index.row());
    const auto column = GuestColumns::Column(index.column());
    return column == GuestColumns::Found ? m_places.at(m_rows.at(row).place) : GuestColumns::cell(guestOf(row), column);
}

QList<QByteArray> GuestsModel::records() const
{
    QList<QByteArray> all;
    all.reserve(m_shown.size());
    for (const quint32 row : m_shown)
        all.append(m_rows.at(row).record);
    return all;
}

int GuestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int GuestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : GuestColumns::Count;
}

QString GuestsModel::display(const Row &row, const Guest &guest, GuestColumns::Column column) const
{
    if (column != GuestColumns::Found)
        return GuestColumns::text(guest, column);
    const QString place = m_places.at(row.place);
    if (!row.isNear)
        return place;
    //: Where something similar to what was searched was found: "E-mail, similar"
    return place.isEmpty() ? tr("similar") : tr("%1, similar").arg(place);
}

QVariant GuestsModel::toolTip(const Row &row, const Guest &guest, GuestColumns::Column column) const
{
    if (GuestColumns::isTime(column)) {
        const QDateTime time = readTime(GuestColumns::cell(guest, column));
        return time.isValid() ? QVariant(Words::exact(time)) : QVariant();
    }
    QStringList lines;
    if (column == GuestColumns::Name && m_edited.contains(guest.ref()))
        lines.append(tr("Edited, not saved"));
    if (row.isNear && (column == GuestColumns::Name || column == GuestColumns::Found))
        lines.append(tr("Only similar: the service found this guest, but nothing in the record is exactly what was searched."));
    if (lines.isEmpty())
        return {};
    lines.prepend(GuestColumns::text(guest, GuestColumns::Name).toHtmlEscaped());
    return lines.join(u'\n');
}

QVariant GuestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const quint32 at = m_shown.at(index.row());
    const Row &row = m_rows.at(at);
    const auto column = GuestColumns::Column(index.column());
    const bool isName = column == GuestColumns::Name;
    const auto isEdited = [&] { return isName && !m_edited.isEmpty() && m_edited.contains(guestOf(at).ref()); };
    switch (role) {
    case Qt::DisplayRole: return display(row, guestOf(at), column);
    case Qt::TextAlignmentRole: return GuestColumns::isTime(column) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole: return toolTip(row, guestOf(at), column);
    case Qt::AccessibleDescriptionRole:
        if (isEdited())
            return tr("Edited, not saved");
        return isName && row.isNear ? QVariant(tr("Only similar")) : QVariant();
    case IconRole: return isEdited() ? u"edit"_s : QString();
    case IconColourRole: return int(theme::Colour::Accent);
    case MutedRole: return row.isNear || (isName && guestOf(at).name().isEmpty());
    case FixedFontRole: return column == GuestColumns::Reference;
    case RefRole: return guestOf(at).ref();
    case NearRole: return row.isNear;
    default: return {};
    }
}

QVariant GuestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= GuestColumns::Count)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = GuestColumns::Column(section);
    if (role == Qt::DisplayRole)
        return GuestColumns::title(column);
    if (role == Qt::TextAlignmentRole && GuestColumns::isTime(column))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

} // namespace edgewise
