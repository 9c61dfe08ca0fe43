#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <utility>

namespace edgewise {

/// Names and values of headers as a table; its last row stands for "Add a header". Values are dots until shown.
class HeadersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    enum Role {
        ShownRole = FirstOwnRole, ///< bool: the value is readable.
        StateRole,                ///< int(State)
        AddRole,                  ///< bool: this is the row that adds one.
        ProblemRole,              ///< bool
    };
    enum class State { Same, New, Changed };
    using Rows = QList<std::pair<QString, QString>>;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const Rows &rows, const Rows &unchanged);
    [[nodiscard]] Rows rows() const;
    void setProblemName(const QString &name);
    void setAllShown(bool shown);
    [[nodiscard]] bool isAllShown() const;
    void setShown(int row, bool shown);
    /// Puts an empty row before the last one; answers with its number.
    int addRow();
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited();

private:
    struct Header
    {
        QString name;
        QString value;
        bool shown = false;
    };
    [[nodiscard]] State stateOf(const Header &header) const;
    [[nodiscard]] static bool isHarmless(const QString &name);
    void touch(int row);

    QList<Header> m_headers;
    Rows m_unchanged;
    QString m_problem;
};

} // namespace edgewise
