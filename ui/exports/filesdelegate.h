#pragma once

#include "ui/widgets/rowdelegate.h"

namespace edgewise {

/// Rows of files: a bar for what is on its way, and ticks for the whole row: a click anywhere in the first column, Space in any.
class FilesDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

} // namespace edgewise
