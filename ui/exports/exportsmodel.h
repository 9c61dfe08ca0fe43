#pragma once

#include "app/exports/exportlist.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractListModel>

namespace edgewise {

/// The exports remembered for a connection, in the person's own order, which dragging changes.
class ExportsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ReferenceRole = FirstOwnRole,
        StateRole, ///< QString: the second line. ToneRole and DotRole belong to it.
        CountRole, ///< QString: guests of the last run.
        BusyRole,  ///< bool: the dot is in accent.
    };

    using QAbstractListModel::QAbstractListModel;

    void setExports(const QList<RememberedExport> &exports);
    [[nodiscard]] const QList<RememberedExport> &exports() const { return m_exports; }
    [[nodiscard]] const RememberedExport *find(const QString &reference) const;
    [[nodiscard]] QModelIndex indexOf(const QString &reference) const;
    /// @param row  where; -1 for the end
    void add(const RememberedExport &remembered, int row = -1);
    void remove(const QString &reference);
    /// Replaces the export of the same reference.
    void update(const RememberedExport &remembered);
    /// "3 min ago" has become "4 min ago".
    void refreshTimes();
    /// Whether an export fits what was typed into the filter.
    [[nodiscard]] bool matches(int row, const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &sourceParent, int source, int count, const QModelIndex &targetParent, int target) override;

Q_SIGNALS:
    /// The person gave another name or another order, which is to be kept.
    void edited();

private:
    QList<RememberedExport> m_exports;
};

} // namespace edgewise
