#pragma once

#include "app/guests/erasure.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>

namespace edgewise {

/// The guests an erasure found, as the dry run shows them (with ticks) and as it shows how far each is.
class EraseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TickColumn,
        GuestColumn,
        FoundByColumn,
        TypeColumn,
        SeenColumn,
        SlotsColumn,
        RefColumn,
        StateColumn,
        TookColumn,
        ColumnCount
    };
    enum Role {
        TickedRole = FirstOwnRole, ///< bool
        WarnRole,                  ///< bool: the row wants to be looked at twice.
        BusyRole,                  ///< bool: the dot is in the accent's colour.
    };

    /// @param erasure  outlives the model
    explicit EraseModel(Erasure &erasure, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Of the ticks: all, or none.
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// What all ticks together say.
    [[nodiscard]] Qt::CheckState allTicked() const;
    /// Guests with another name are ticked one by one only.
    void tickAll(bool ticked);
    [[nodiscard]] QString text(const ErasureMatch &match, Column column) const;

    Erasure &m_erasure;
};

} // namespace edgewise
