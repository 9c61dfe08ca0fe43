#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QPushButton;

namespace edgewise {

class HeadersModel;
class TableView;

/// Names and values of HTTP headers. Values show twelve dots until their eye is pressed (harmless names like content-type are shown at
/// once). The last row adds one. F2 edits, Ctrl+E shows, Del removes; all also in the context menu. The table's objectName and accessible
/// name are "Headers".
class HeadersGrid final : public QWidget
{
    Q_OBJECT

public:
    using Rows = QList<std::pair<QString, QString>>;

    explicit HeadersGrid(QWidget *parent = nullptr);
    ~HeadersGrid() override;

    /// Sets what is shown and what counts as unchanged.
    void setRows(const Rows &rows);
    void setRows(const Rows &rows, const Rows &unchanged);
    [[nodiscard]] Rows rows() const; ///< Without empty rows.
    /// Marks the row of that header name; empty marks none.
    void setProblemName(const QString &name);
    void setProblem(bool problem);
    void setAllShown(bool shown);
    [[nodiscard]] bool isAllShown() const;
    /// Puts the cursor into a new row.
    void addRow();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void removeChosen();
    void showMenu(const QPoint &where);

    HeadersModel *m_model;
    TableView *m_view;
    bool m_problem = false;
};

} // namespace edgewise
