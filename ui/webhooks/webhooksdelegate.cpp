#include "ui/webhooks/webhooksdelegate.h"

#include "ui/shell/theme.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace edgewise {

void WebhooksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    if (index.column() != WebhooksModel::LabelColumn || !index.data(WebhooksModel::EditedRole).toBool() ||
        index.data(WebhooksModel::DraftRole).toBool())
        return;
    //: Tag of a webhook in the list with changes not saved, in capitals
    const QString text = WebhooksModel::tr("EDITED");
    const QRect content = contentRect(option, index);
    QRect tag(QPoint(0, 0), Tag::size(text));
    tag.moveCenter(content.center());
    if (option.direction == Qt::RightToLeft)
        tag.moveLeft(content.left());
    else
        tag.moveRight(content.right());
    // A long label gives way to the tag.
    painter->fillRect(tag.adjusted(-theme::u1, 0, 0, 0),
                      theme::colour(option.state & QStyle::State_Selected ? theme::Colour::Selection : theme::Colour::Base));
    Tag::paint(painter, tag, text, Tone::Plain);
}

} // namespace edgewise
