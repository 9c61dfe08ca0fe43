#pragma once

#include <QTreeView>

class QSortFilterProxyModel;

namespace edgewise {

class SchemaTreeModel;

/// A schema to read: as high as its rows, whose meanings wrap, so that the page scrolls and not the tree (mockup 32a).
class SchemaTree final : public QTreeView
{
    Q_OBJECT

public:
    /// @param name  the fixed objectName
    SchemaTree(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] SchemaTreeModel *schema() const { return m_model; }
    /// Shows only members whose name holds it, wherever they are, and opens the way to them.
    void setFilter(const QString &text);
    /// The first rows alone, 0: all.
    void setMostRows(int rows);
    /// How many of the first level are not shown because of that.
    [[nodiscard]] int hiddenRows() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitHeight();

    SchemaTreeModel *m_model;
    QSortFilterProxyModel *m_found;
    int m_mostRows = 0;
    bool m_isFitting = false;
};

} // namespace edgewise
