#include "ui/edge/settingscomparetable.h"

#include "ui/edge/settingscomparemodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tickheader.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace edgewise {

using Model = SettingsCompareModel;
using theme::Colour;

namespace {

constexpr int tickWidth = 40, arrowWidth = 40, whatWidth = 248;

/// Words and, muted, the wire text behind them; the arrow in the colour of what is ticked.
class CompareDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == Model::ArrowColumn)
            paintArrow(painter, option, index);
        else if (index.data(Model::WireRole).toString().isEmpty())
            RowDelegate::paint(painter, option, index);
        else
            paintTime(painter, option, index);
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        const QModelIndex tick = index.siblingAtColumn(Model::TickColumn);
        return tick.flags() & Qt::ItemIsUserCheckable && changeTick(event, model, tick, index == tick);
    }

private:
    void paintArrow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        paintRow(painter, option, index);
        if (!index.data(Model::DiffersRole).toBool())
            return;
        QRect place(0, 0, theme::iconSmall, theme::iconSmall);
        place.moveCenter(option.rect.center());
        const bool isTicked = index.data(Model::TickedRole).toBool();
        icon(option.direction == Qt::RightToLeft ? u"arrow-left"_s : u"arrow-right"_s, isTicked ? Colour::Accent : Colour::Line)
            .paint(painter, place);
    }

    void paintTime(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        paintRow(painter, option, index);
        painter->save();
        const QRect room = contentRect(option, index);
        const QFontMetrics metrics(theme::font(theme::Type::Base));
        const QString words = metrics.elidedText(index.data(Model::WordsRole).toString(), option.textElideMode, room.width());
        const int used = metrics.horizontalAdvance(words) + theme::u2;
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine;
        painter->setFont(theme::font(theme::Type::Base));
        painter->setPen(theme::colour(index.data(MutedRole).toBool() ? Colour::Muted : Colour::Text));
        painter->drawText(room, align, words);
        const QFont code = theme::font(theme::Type::Code);
        const QString wire = QFontMetrics(code).elidedText(index.data(Model::WireRole).toString(), Qt::ElideRight, room.width() - used);
        painter->setFont(code);
        painter->setPen(theme::colour(Colour::Muted));
        painter->drawText(QStyle::visualRect(option.direction, room, room.adjusted(used, 0, 0, 0)), align, wire);
        painter->restore();
    }
};

} // namespace

TableView *settingsCompareTable(SettingsCompareModel &model)
{
    auto *view = new TableView(SettingsCompareModel::tr("Settings of both connections"));
    view->setObjectName(u"Comparison"_s);
    auto *header = new TickHeader(Model::TickColumn, SettingsCompareModel::tr("Tick all that differ"), view);
    header->setObjectName(u"All differences"_s);
    view->setHorizontalHeader(header);
    view->setItemDelegate(new CompareDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *shown = new QSortFilterProxyModel(view);
    shown->setSourceModel(&model);
    shown->setFilterRole(Model::DiffersRole);
    view->setModel(shown);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(Model::TickColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(Model::LeftColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(Model::ArrowColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(Model::RightColumn, QHeaderView::Stretch);
    view->setColumnWidth(Model::TickColumn, tickWidth);
    view->fitColumn(Model::WhatColumn, whatWidth);
    view->setColumnWidth(Model::ArrowColumn, arrowWidth);
    return view;
}

void showDifferencesOnly(TableView &table, bool only)
{
    static_cast<QSortFilterProxyModel *>(table.model())->setFilterFixedString(only ? u"true"_s : QString());
}

} // namespace edgewise
