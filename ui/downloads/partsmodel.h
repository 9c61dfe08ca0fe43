#pragma once

#include "app/downloads/download.h"

#include <QAbstractTableModel>

namespace edgewise {

/// The parts of a job, each with a tick.
class PartsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TickColumn, SideColumn, PartColumn, SizeColumn, NoteColumn, ColumnCount };

    PartsModel(QList<DownloadOrder::Part> parts, QObject *parent = nullptr);

    [[nodiscard]] const QList<DownloadOrder::Part> &parts() const { return m_parts; }
    [[nodiscard]] bool isTicked(qsizetype row) const { return m_ticked.at(row); }
    void setTicked(qsizetype row, bool ticked);
    /// Those that are ticked.
    [[nodiscard]] QList<DownloadOrder::Part> ticked() const;
    /// What is known of a part on this computer.
    void setNote(qsizetype row, const QString &note);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    QList<DownloadOrder::Part> m_parts;
    QList<bool> m_ticked;
    QStringList m_notes;
};

} // namespace edgewise
