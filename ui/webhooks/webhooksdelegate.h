#pragma once

#include "ui/widgets/rowdelegate.h"

namespace edgewise {

/// Adds a tag to the label of a webhook with changes that are not saved.
class WebhooksDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace edgewise
