#pragma once

#include "app/edge/settingscomparison.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>

#include <optional>

namespace edgewise {

/// The settings of two connections, one setting a row, with a tick before what is to be copied from left to right. Nothing is ticked at
/// first; the head of the ticks (headerData, CheckStateRole) ticks all that can be copied.
class SettingsCompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TickColumn, WhatColumn, LeftColumn, ArrowColumn, RightColumn, ColumnCount };
    enum Role {
        WordsRole = FirstOwnRole, ///< QString: the value in words; DisplayRole has the wire text besides.
        WireRole,                 ///< QString: the wire text of a time; empty for others.
        TickedRole,               ///< bool
        DiffersRole,              ///< bool; true for all while the right side is not read.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Names of the connections, for the heads.
    void setTitles(const QString &left, const QString &right);
    /// Nothing is shown without a left side; without a right one its column reads as `missing`. What is ticked stays ticked as long as it
    /// can be copied.
    void setSides(const std::optional<EdgeSettings> &left, const std::optional<EdgeSettings> &right, const QString &missing);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    void clearChosen();

    /// The wire names of what is ticked, in the order of the rows.
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    /// How many differ.
    [[nodiscard]] int differing() const;
    /// Why a setting that differs cannot be copied, as a sentence; empty when it can be, or is the same.
    [[nodiscard]] QString hindrance(const QString &name) const;
    [[nodiscard]] QStringList names() const { return m_names; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] bool canBeCopied(const QString &name) const;
    [[nodiscard]] QStringList copyable() const;
    [[nodiscard]] QVariant text(const QString &name, Column column) const;
    [[nodiscard]] QString words(const QString &name, Column column) const;
    [[nodiscard]] QString wire(const QString &name, Column column) const;
    void choose(const QStringList &names);

    SettingsComparison m_sides;
    bool m_hasLeft = false;
    bool m_hasRight = false;
    bool m_isReadOnly = false;
    QString m_leftTitle;
    QString m_rightTitle;
    QString m_missing;
    QStringList m_names;
    QStringList m_chosen;
};

} // namespace edgewise
