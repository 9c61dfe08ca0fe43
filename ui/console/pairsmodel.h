#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <utility>

namespace edgewise {

/// Names and what is said of each: the headers of an answer, or where it differs from its definition.
class PairsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Rows = QList<std::pair<QString, QString>>;

    PairsModel(const QString &nameTitle, const QString &valueTitle, QObject *parent = nullptr);

    void setRows(const Rows &rows);
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    /// Whether the second column is for machines as well, and shows in the fixed font.
    void setValuesFixed(bool fixed) { m_areValuesFixed = fixed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QString m_nameTitle;
    const QString m_valueTitle;
    Rows m_rows;
    bool m_areValuesFixed = false;
};

} // namespace edgewise
