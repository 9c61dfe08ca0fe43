#pragma once

#include <QTableView>

class QMenu;
class QSettings;

namespace edgewise {

/// A table of the house: no grid, rows of 30 px, whole-row selection, hover, a header menu that chooses columns, elided text with its whole
/// in a tooltip, Ctrl+C copies the chosen rows as tab-separated text (the model's DisplayRole), numbers align right by the model's
/// TextAlignmentRole.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    /// Makes a column that wide, and wider where its heading or the longest text to come needs it in the person's language.
    void fitColumn(int column, int width, const QString &longest = {});
    /// The row under the mouse, -1 for none; delegates paint it.
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// The menu that shows and hides columns, for a button beside the filter.
    [[nodiscard]] QMenu *columnsMenu();
    /// Widths, order, visibility and sort order of the columns.
    void saveColumns(QSettings &settings, const QString &key) const;
    void restoreColumns(const QSettings &settings, const QString &key);
    /// As QTableView's, which finds no column to stand in from right to left when the columns fill the view.
    void selectRow(int row);
    /// The chosen rows as text, one line each.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    /// Return or a double click on a row.
    void opened(const QModelIndex &index);
    /// Del was pressed.
    void deletePressed();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setHovered(int row);

    int m_hovered = -1;
    QMenu *m_columns = nullptr;
};

} // namespace edgewise
