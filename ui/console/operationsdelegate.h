#pragma once

#include <QStyledItemDelegate>

namespace edgewise {

/// Paints the tree of the console: arrows, verbs in the fixed font, titles, notes at the end (mockup 31).
class OperationsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace edgewise
