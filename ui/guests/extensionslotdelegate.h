#pragma once

#include <QStyledItemDelegate>

namespace edgewise {

/// Paints a slot: its name, how many keys it holds with a bar, a dot where something must be mended, and one line more.
class ExtensionSlotDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace edgewise
