#pragma once

#include "app/activity/entry.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>

namespace edgewise {

/// The calls of the log, newest first, page by page as one scrolls.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Connection, Pane, Method, Url, Status, Duration, Size, Tries };
    static constexpr int columns = int(Column::Tries) + 1;
    enum Role { CallRole = FirstOwnRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param hasMore  whether there are older calls to be asked for, see moreWanted()
    void setEntries(const QList<Entry> &entries, bool hasMore);
    void append(const QList<Entry> &entries, bool hasMore);
    /// Nothing more came, as after an error; asks again when scrolled again.
    void giveUpMore() { m_isFetching = false; }
    /// A new call, on top.
    void prepend(const Entry &entry);
    /// Answers whether the call was there.
    bool update(const Entry &entry);
    void remove(const QByteArray &call);
    /// "6 s ago" goes on.
    void refreshTimes();

    [[nodiscard]] int rowOf(const QByteArray &call) const;
    [[nodiscard]] const Entry &at(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// How a status is shown: in the table and in the details.
    [[nodiscard]] static Tone tone(const Entry::Try &one);
    /// The pane a call came from, or that it was made to sign in.
    [[nodiscard]] static QString originWord(const Entry &entry);

Q_SIGNALS:
    /// The end came in sight.
    void moreWanted();

private:
    [[nodiscard]] QString text(const Entry &entry, Column column) const;
    [[nodiscard]] QVariant sortKey(const Entry &entry, Column column) const;
    [[nodiscard]] QVariant toolTip(const Entry &entry, Column column) const;
    [[nodiscard]] static bool isMuted(const Entry &entry, Column column);

    QList<Entry> m_entries;
    bool m_hasMore = false;
    bool m_isFetching = false;
};

} // namespace edgewise
