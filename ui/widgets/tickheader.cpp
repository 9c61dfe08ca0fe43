#include "ui/widgets/tickheader.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace edgewise {

TickHeader::TickHeader(int column, const QString &accessibleName, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_column(column)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::TabFocus);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setStretchLastSection(false);
    setMinimumSectionSize(theme::control);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == m_column)
            tickAll();
    });
}

void TickHeader::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), &QAbstractItemModel::dataChanged, viewport(), nullptr);
    QHeaderView::setModel(newModel);
    if (newModel) // a tick of one row may change what all say
        connect(newModel, &QAbstractItemModel::dataChanged, viewport(), QOverload<>::of(&QWidget::update));
}

void TickHeader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        tickAll();
    else
        QHeaderView::keyPressEvent(event);
}

void TickHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void TickHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void TickHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    // It leaves the painter clipped to the words.
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section != m_column)
        return;
    QStyleOptionViewItem box;
    box.initFrom(this);
    box.state |= state() == Qt::Checked ? QStyle::State_On : state() == Qt::Unchecked ? QStyle::State_Off : QStyle::State_NoChange;
    box.rect = QStyle::visualRect(layoutDirection(), rect, QRect(rect.left() + theme::u4, rect.top(), theme::iconSmall, rect.height()));
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, this);
}

Qt::CheckState TickHeader::state() const
{
    return model()->headerData(m_column, Qt::Horizontal, Qt::CheckStateRole).value<Qt::CheckState>();
}

void TickHeader::tickAll()
{
    model()->setHeaderData(m_column, Qt::Horizontal, state() == Qt::Unchecked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

} // namespace edgewise
