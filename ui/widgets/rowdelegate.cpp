#include "ui/widgets/rowdelegate.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int dot = 8, iconSize = 14, iconGap = 6;

struct Ends
{
    bool first = true, last = true;
};

/// Whether the column is the first or the last one that shows.
Ends endsOf(const QWidget *widget, int column)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!table)
        return {column == 0, column == 0};
    const QHeaderView *header = table->horizontalHeader();
    const int here = header->visualIndex(column);
    Ends ends;
    for (int i = 0; i < here && ends.first; ++i)
        ends.first = header->isSectionHidden(header->logicalIndex(i));
    for (int i = here + 1; i < header->count() && ends.last; ++i)
        ends.last = header->isSectionHidden(header->logicalIndex(i));
    return ends;
}

bool hasFocus(const QWidget *view)
{
    // An editor inside counts as well.
    return view && (view->hasFocus() || view->isAncestorOf(QApplication::focusWidget()));
}

} // namespace

void RowDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = table ? table->hoveredRow() == index.row() : bool(option.state & QStyle::State_MouseOver);
    const bool focused = hasFocus(option.widget);
    if (chosen)
        painter->fillRect(option.rect, colour(focused ? Colour::Selection : Colour::SelectionIdle));
    else if (hovered)
        painter->fillRect(option.rect, colour(Colour::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Colour::LineSoft));
    if (chosen && endsOf(option.widget, index.column()).first) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colour(focused ? Colour::Accent : Colour::Muted));
    }
}

QRect RowDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Ends ends = endsOf(option.widget, index.column());
    const QRect rect = option.rect.adjusted(ends.first ? theme::u4 : theme::u2, 0, ends.last ? -theme::u4 : -theme::u2, -1);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRow(painter, option, index);
    painter->save();
    QRect rest = contentRect(option, index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto takeLeading = [&](int width) {
        const QRect taken(mirrored ? rest.right() + 1 - width : rest.left(), rest.top(), width, rest.height());
        rest.adjust(mirrored ? 0 : width + theme::u2, 0, mirrored ? -width - theme::u2 : 0, 0);
        return taken;
    };

    if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid()) {
        QStyleOptionViewItem box = option;
        box.rect = takeLeading(theme::iconSmall);
        box.state.setFlag(QStyle::State_HasFocus, false);
        const auto state = checked.value<Qt::CheckState>();
        box.state.setFlag(state == Qt::Checked ? QStyle::State_On : state == Qt::Unchecked ? QStyle::State_Off : QStyle::State_NoChange);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    const auto tone = Tone(index.data(ToneRole).toInt());
    if (const auto shape = Dot(index.data(DotRole).toInt()); shape != Dot::None) {
        const QRect place = takeLeading(dot);
        paintDot(painter, QRectF(place.left(), place.center().y() - dot / 2.0 + 1, dot, dot), tone, shape);
    }
    if (const QVariant decoration = index.data(Qt::DecorationRole); decoration.canConvert<QIcon>())
        decoration.value<QIcon>().paint(painter, takeLeading(theme::iconSmall));

    const QString sign = index.data(IconRole).toString();
    if (!sign.isEmpty())
        rest.adjust(mirrored ? iconSize + iconGap : 0, 0, mirrored ? 0 : -iconSize - iconGap, 0);

    QFont font = theme::font(index.data(FixedFontRole).toBool() ? theme::Type::Code
                             : index.data(StrongRole).toBool()  ? theme::Type::Strong
                                                                : theme::Type::Base);
    const QFontMetrics metrics(font);
    const QString text = index.data(Qt::DisplayRole).toString().replace(u'\n', u' ');
    const QString shown = metrics.elidedText(text, option.textElideMode, rest.width());
    const bool muted = tone == Tone::Plain && index.data(MutedRole).toBool();
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setFont(font);
    painter->setPen(colour(!enabled ? Colour::Disabled : muted ? Colour::Muted : wordColour(tone)));
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
    const Qt::Alignment visual = QStyle::visualAlignment(option.direction, alignment);
    // Each text reads in its own language, whichever way the window goes.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(rest, int(visual | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);

    if (!sign.isEmpty()) {
        const int used = qMin(rest.width(), metrics.horizontalAdvance(shown));
        QRect place(0, 0, iconSize, iconSize);
        const bool trailing = visual.testFlag(Qt::AlignRight) != mirrored;
        const int x = mirrored ? (trailing ? rest.left() : rest.right() - used) - iconGap - iconSize
                               : (trailing ? rest.right() + 1 : rest.left() + used) + iconGap;
        place.moveTopLeft(QPoint(x, rest.center().y() - iconSize / 2 + 1));
        const QVariant ink = index.data(IconColourRole);
        icon(sign, ink.isValid() ? Colour(ink.toInt()) : Colour::Muted).paint(painter, place);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = theme::font(index.data(FixedFontRole).toBool() ? theme::Type::Code
                                   : index.data(StrongRole).toBool()  ? theme::Type::Strong
                                                                      : theme::Type::Base);
    int width = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 1;
    const Ends ends = endsOf(option.widget, index.column());
    width += (ends.first ? theme::u4 : theme::u2) + (ends.last ? theme::u4 : theme::u2);
    if (index.data(DotRole).toInt() != int(Dot::None))
        width += dot + theme::u2;
    if (index.data(Qt::DecorationRole).canConvert<QIcon>() && index.data(Qt::DecorationRole).isValid())
        width += theme::iconSmall + theme::u2;
    if (index.data(Qt::CheckStateRole).isValid())
        width += theme::iconSmall + theme::u2;
    if (!index.data(IconRole).toString().isEmpty())
        width += iconSize + iconGap;
    return QSize(width, theme::row);
}

bool RowDelegate::changeTick(QEvent *event, QAbstractItemModel *model, const QModelIndex &box, bool isClicked)
{
    const bool byMouse =
        isClicked && event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool byKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!byMouse && !byKey)
        return false;
    const bool isTicked = box.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace edgewise
