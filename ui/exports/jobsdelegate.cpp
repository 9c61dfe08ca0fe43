#include "ui/exports/jobsdelegate.h"

#include "ui/exports/jobsmodel.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace edgewise {

namespace {

constexpr int dot = 8;

} // namespace

void JobsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    if (!index.data(JobsModel::BusyRole).toBool())
        return;
    const QRect content = contentRect(option, index);
    const QRect place = QStyle::visualRect(option.direction, content, QRect(content.left(), content.center().y() - dot / 2 + 1, dot, dot));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::colour(theme::Colour::Accent));
    painter->drawEllipse(place);
    painter->restore();
}

} // namespace edgewise
