#pragma once

#include "app/downloads/download.h"
#include "app/downloads/joblinks.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>
#include <QSet>

namespace edgewise {

/// The files of one job: what they are, how long their links live, and what of them is on this computer.
class FilesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CheckColumn, SideColumn, PartColumn, FileColumn, RowsColumn, SizeColumn, LinkColumn, HereColumn, ColumnCount };
    enum Role {
        ShareRole = FirstOwnRole, ///< double, 0 to 1: a bar before the text; none while it is invalid.
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] static QString sideWord(Side side);

    /// The same job with new links keeps what is ticked.
    void setFiles(const QString &connection, const JobLinks &links);
    void setDownloads(const DownloadsNow &downloads);
    /// The countdown goes on.
    void tick();

    [[nodiscard]] const JobLinks &links() const { return m_links; }
    [[nodiscard]] const QList<DownloadOrder::Part> &parts() const { return m_parts; }
    /// Indices of the parts that are ticked, in order.
    [[nodiscard]] QList<int> checked() const;
    void setChecked(int row, bool checked);
    void checkAll(bool checked);
    /// Ticks what is neither here nor on its way.
    void checkMissing();
    /// The download of that part, the latest one; nullptr when there is none.
    [[nodiscard]] const Download *downloadOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Here
    {
        QString text;
        Tone tone = Tone::Muted;
        Dot dot = Dot::None;
        QVariant share = {};
    };

    [[nodiscard]] QString display(int row, Column column) const;
    [[nodiscard]] QVariant sortValue(int row, Column column) const;
    [[nodiscard]] Here here(int row) const;
    [[nodiscard]] QString leftOfLink(int row) const;
    [[nodiscard]] bool isLinkShort(int row) const;

    QString m_connection;
    JobLinks m_links;
    QList<DownloadOrder::Part> m_parts;
    QSet<int> m_checked;
    QList<Download> m_downloads; ///< Of this job.
};

} // namespace edgewise
