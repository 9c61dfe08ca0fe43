#pragma once

#include "app/downloads/download.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractListModel>

namespace edgewise {

/// All downloads, one a row. Rows are told apart by their id: what changed is told of those rows alone, so that selection and place stay.
class DownloadsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DownloadRole = FirstOwnRole }; ///< The whole Download.

    using QAbstractListModel::QAbstractListModel;

    void setDownloads(const QList<Download> &downloads);
    [[nodiscard]] const QList<Download> &downloads() const { return m_downloads; }
    /// nullptr when it is no longer there.
    [[nodiscard]] const Download *find(quint64 id) const;
    /// A second has passed: rows that tell of time are shown anew.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] qsizetype rowOf(quint64 id, qsizetype from) const;

    QList<Download> m_downloads;
};

} // namespace edgewise
