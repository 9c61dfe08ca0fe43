#pragma once

#include "app/guests/guestsearch.h"
#include "ui/guests/guestcolumns.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <optional>
#include <stop_token>

namespace edgewise {

/// One row of GuestsModel.
struct GuestRow
{
    QByteArray record = {}; ///< Empty: the guest was taken away.
    quint16 place = 0;      ///< Where it was found, an index into the model's places.
    bool isNear = false;
};

} // namespace edgewise

// So that a list of a million grows without touching each.
Q_DECLARE_TYPEINFO(edgewise::GuestRow, Q_RELOCATABLE_TYPE);

namespace edgewise {

/// The guests a search found; made for a million of them. A row is the guest's record as compact JSON and a few bytes; what is in sight is
/// read from that on demand. Rows are known by the guest's reference.
class GuestsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RefRole = FirstOwnRole,
        NearRole, ///< bool: only similar to what was searched.
    };
    struct Order
    {
        GuestColumns::Column column;
        Qt::SortOrder direction;

        bool operator==(const Order &) const = default;
    };

    explicit GuestsModel(QObject *parent = nullptr);
    ~GuestsModel() override;

    /// The first page of a search: what was there before goes.
    void setHits(const QList<GuestSearch::Hit> &hits);
    void addHits(const QList<GuestSearch::Hit> &hits);
    /// Changes the row of that guest, or adds one on top.
    void putGuest(const Guest &guest);
    void removeGuest(const QString &ref);
    /// Marks the rows in which something typed is not saved.
    void setEdited(const QStringList &refs);
    /// Tells that times in words have moved on.
    void refreshTimes();

    /// Sorts what is there and what still comes, in the background; sorted() tells when it is done. Nothing: the order in which they came.
    void sortHere(const std::optional<Order> &order);
    [[nodiscard]] const std::optional<Order> &sortedHere() const { return m_sort; }
    [[nodiscard]] bool isSorting() const { return m_isSorting; }

    [[nodiscard]] Guest guest(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Guest> find(const QString &ref) const;
    [[nodiscard]] QModelIndex indexOf(const QString &ref) const;
    /// What a file says of a cell.
    [[nodiscard]] QString cell(const QModelIndex &index) const;
    /// All records in the order they are shown.
    [[nodiscard]] QList<QByteArray> records() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void sorted();

private:
    using Row = GuestRow;
    using Rows = QList<Row>;
    using RowsByRef = QHash<size_t, quint32>;
    using Sequence = QList<quint32>; ///< Rows of m_rows by how they are shown.

    [[nodiscard]] static Result<Sequence> sequence(const Rows &rows, const QStringList &places, const Order &order,
                                                   const std::stop_token &stop);
    [[nodiscard]] static size_t hashOf(const QString &ref) { return qHash(ref); }
    [[nodiscard]] std::optional<quint32> rowOf(size_t key) const;
    [[nodiscard]] const Guest &guestOf(quint32 row) const;
    [[nodiscard]] QString display(const Row &row, const Guest &guest, GuestColumns::Column column) const;
    [[nodiscard]] QVariant toolTip(const Row &row, const Guest &guest, GuestColumns::Column column) const;
    void append(const QList<GuestSearch::Hit> &hits);
    void sortOn();
    [[nodiscard]] Sequence upToDate(Sequence shown) const;
    void show(Sequence shown);

    Rows m_rows;
    Sequence m_shown;
    /// By the hash of the reference alone, because a million texts are large; in parts, because one table that has to grow stops the
    /// window.
    std::array<RowsByRef, 64> m_byRef;
    QStringList m_places{QString()};
    QSet<QString> m_edited;
    mutable QCache<quint32, Guest> m_inSight{256};

    std::optional<Order> m_sort;
    bool m_isSorting = false;
    bool m_mustSort = false; ///< Rows or the order changed meanwhile.
    int m_changes = 0;       ///< Counts rows coming and going.
    std::stop_source m_sorting;
};

} // namespace edgewise
