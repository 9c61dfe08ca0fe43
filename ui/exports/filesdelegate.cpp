#include "ui/exports/filesdelegate.h"

#include "ui/exports/filesmodel.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace edgewise {

namespace {

constexpr int barWidth = 96, barHeight = 4;

} // namespace

void FilesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(FilesModel::ShareRole);
    if (!share.isValid()) {
        QStyleOptionViewItem own = option;
        // The ends of the names are what differs.
        own.textElideMode = index.column() == FilesModel::FileColumn ? Qt::ElideMiddle : Qt::ElideRight;
        return RowDelegate::paint(painter, own, index);
    }

    paintRow(painter, option, index);
    const QRect content = contentRect(option, index);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, content, rect); };
    const int width = std::min(barWidth, content.width() / 2);
    const QRect bar(content.left(), content.center().y() - barHeight / 2 + 1, width, barHeight);
    QRect done = bar;
    done.setWidth(int(std::clamp(share.toDouble(), 0.0, 1.0) * width));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::colour(theme::Colour::Line));
    painter->drawRoundedRect(placed(bar), barHeight / 2.0, barHeight / 2.0);
    painter->setBrush(theme::colour(theme::Colour::Accent));
    painter->drawRoundedRect(placed(done), barHeight / 2.0, barHeight / 2.0);
    painter->setFont(theme::font(theme::Type::Base));
    painter->setPen(theme::colour(theme::Colour::Text));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(placed(content.adjusted(width + theme::u2, 0, 0, 0)),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute),
                      index.data().toString());
    painter->restore();
}

bool FilesDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    return changeTick(event, model, index.siblingAtColumn(FilesModel::CheckColumn), index.column() == FilesModel::CheckColumn);
}

} // namespace edgewise
