#include "ui/guests/erasetable.h"

#include "ui/guests/erasemodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cornerframe.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tickheader.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int tickWidth = 40, dotSize = 8;

/// A row that wants a second look has a ground of its own; what is under way has its dot in the accent's colour.
class EraseDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(EraseModel::WarnRole).toBool())
            painter->fillRect(option.rect, theme::colour(theme::Colour::WarnSurface));
        RowDelegate::paint(painter, option, index);
        if (!index.data(EraseModel::BusyRole).toBool())
            return;
        const QRect content = contentRect(option, index);
        const QRectF dot(option.direction == Qt::RightToLeft ? content.right() + 1 - dotSize : content.left(),
                         content.center().y() - dotSize / 2.0 + 1, dotSize, dotSize);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::colour(theme::Colour::Accent));
        painter->drawEllipse(dot);
        painter->restore();
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        const QModelIndex tick = index.siblingAtColumn(EraseModel::TickColumn);
        return tick.flags() & Qt::ItemIsUserCheckable && changeTick(event, model, tick, index == tick);
    }
};

TableView *framed(const QString &name, const QString &accessibleName)
{
    auto *view = new TableView(accessibleName);
    view->setObjectName(name);
    new CornerFrame(view);
    view->setItemDelegate(new EraseDelegate(view));
    return view;
}

void showOnly(TableView *view, std::initializer_list<EraseModel::Column> columns)
{
    for (int column = 0; column < EraseModel::ColumnCount; ++column)
        view->setColumnHidden(column, std::find(columns.begin(), columns.end(), column) == columns.end());
}

} // namespace

TableView *eraseDryRunTable(EraseModel &model)
{
    TableView *view = framed(u"Matches"_s, EraseModel::tr("Guests that may be this person"));
    auto *header = new TickHeader(EraseModel::TickColumn, EraseModel::tr("Tick all guests"), view);
    header->setObjectName(u"All matches"_s);
    view->setHorizontalHeader(header);
    view->setModel(&model);
    showOnly(view, {EraseModel::TickColumn, EraseModel::GuestColumn, EraseModel::FoundByColumn, EraseModel::TypeColumn,
                    EraseModel::SeenColumn, EraseModel::SlotsColumn});
    header->setSectionResizeMode(EraseModel::TickColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(EraseModel::FoundByColumn, QHeaderView::Stretch);
    view->setColumnWidth(EraseModel::TickColumn, tickWidth);
    view->fitColumn(EraseModel::GuestColumn, 160);
    view->fitColumn(EraseModel::TypeColumn, 88);
    view->fitColumn(EraseModel::SeenColumn, 108);
    view->fitColumn(EraseModel::SlotsColumn, 64);
    return view;
}

TableView *eraseRunningTable(EraseModel &model)
{
    TableView *view = framed(u"Erasing"_s, EraseModel::tr("Guests that are erased"));
    auto *ticked = new QSortFilterProxyModel(view);
    ticked->setFilterRole(EraseModel::TickedRole);
    ticked->setFilterFixedString(u"true"_s);
    ticked->setSourceModel(&model);
    view->setModel(ticked);
    showOnly(view, {EraseModel::GuestColumn, EraseModel::RefColumn, EraseModel::StateColumn, EraseModel::TookColumn});
    QHeaderView *header = view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(EraseModel::RefColumn, QHeaderView::Stretch);
    view->fitColumn(EraseModel::GuestColumn, 160);
    view->fitColumn(EraseModel::StateColumn, 172);
    view->fitColumn(EraseModel::TookColumn, 88);
    view->setTextElideMode(Qt::ElideMiddle);
    return view;
}

} // namespace edgewise
