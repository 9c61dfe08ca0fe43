#include "ui/webhooks/webhooksdelegate.h"

#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace edgewise {

void WebhooksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != WebhooksModel::LabelColumn || !index.data(WebhooksModel::EditedRole).toBool() ||
        index.data(WebhooksModel::DraftRole).toBool())
        return RowDelegate::paint(painter, option, index);
    //: Tag of a webhook in the list with changes not saved, in capitals
    const QString text = WebhooksModel::tr("EDITED");
    const QRect content = contentRect(option, index);
    QRect tag(QPoint(0, 0), Tag::size(text));
    tag.moveCenter(content.center());
    // A long label gives way to the tag: it is painted into what the tag leaves.
    QStyleOptionViewItem rest = option;
    if (option.direction == Qt::RightToLeft) {
        tag.moveLeft(content.left());
        rest.rect.setLeft(tag.right());
    } else {
        tag.moveRight(content.right());
        rest.rect.setRight(tag.left());
    }
    paintRow(painter, option, index);
    RowDelegate::paint(painter, rest, index);
    Tag::paint(painter, tag, text, Tone::Plain);
}

} // namespace edgewise
