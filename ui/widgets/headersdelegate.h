#pragma once

#include "ui/widgets/rowdelegate.h"

namespace edgewise {

/// Paints a header's row: the tag NEW behind a name, eye and cross behind a value, and edits both in the fixed font.
class HeadersDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the eye and the cross are in a cell of the value column.
    [[nodiscard]] static QRect eyeRect(const QRect &cell, Qt::LayoutDirection direction);
    [[nodiscard]] static QRect crossRect(const QRect &cell, Qt::LayoutDirection direction);

Q_SIGNALS:
    void showWanted(int row, bool shown);
    void removeWanted(int row);
    void addWanted();
};

} // namespace edgewise
