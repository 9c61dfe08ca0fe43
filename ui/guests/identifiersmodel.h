#pragma once

#include "app/guests/guest.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>

#include <optional>

namespace edgewise {

/// The identifiers of a guest while they are edited. Removed ones stay until the guest is saved; the last row stands for "Add an
/// identifier".
class IdentifiersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ProviderColumn, IdColumn, ExpiryColumn, ColumnCount };
    enum Role {
        StateRole = FirstOwnRole, ///< int(State)
        AddRole,                  ///< bool: this is the row that adds one.
        WasRole,                  ///< QString: what a changed one was.
    };
    enum class State { Same, Changed, Removed, New };

    using QAbstractTableModel::QAbstractTableModel;

    /// `edited` is `opened` with what was changed since.
    void setIdentifiers(const QList<Identifier> &opened, const QList<Identifier> &edited);
    /// Without those removed and without empty rows.
    [[nodiscard]] QList<Identifier> identifiers() const;
    /// Puts an empty row before the last one; answers with its number.
    int addRow();
    /// One that was there stays to be seen and can be put back; a new one goes.
    void remove(int row);
    /// Makes one again what it was.
    void restore(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        Identifier now;
        std::optional<Identifier> was;
        bool isRemoved = false;
    };
    [[nodiscard]] static State stateOf(const Row &row);
    void touch(int row);

    QList<Row> m_rows;
};

} // namespace edgewise
