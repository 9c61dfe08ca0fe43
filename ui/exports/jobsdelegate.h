#pragma once

#include "ui/widgets/rowdelegate.h"

namespace edgewise {

/// Rows of jobs: the dot of one that runs is in accent.
class JobsDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace edgewise
