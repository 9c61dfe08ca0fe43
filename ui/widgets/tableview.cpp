#include "ui/widgets/tableview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(accessibleName);
    setAccessibleName(accessibleName);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(theme::row);
    verticalHeader()->setDefaultSectionSize(theme::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &where) { columnsMenu()->popup(horizontalHeader()->viewport()->mapToGlobal(where)); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (state() != EditingState)
            Q_EMIT opened(index);
    });
}

void TableView::fitColumn(int column, int width, const QString &longest)
{
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    const int forHeading = QFontMetrics(theme::font(theme::Type::HintStrong)).horizontalAdvance(heading) + 2 * theme::u2 + 2;
    const int forText = QFontMetrics(theme::font(theme::Type::Base)).horizontalAdvance(longest) + theme::u4 + theme::u2 + 1;
    setColumnWidth(column, std::max({width, forHeading, forText}));
}

QMenu *TableView::columnsMenu()
{
    if (m_columns)
        return m_columns;
    m_columns = new QMenu(this);
    m_columns->setAccessibleName(tr("Columns"));
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        m_columns->clear();
        QHeaderView *header = horizontalHeader();
        const int shown = header->count() - header->hiddenSectionCount();
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            const QString name = model()->headerData(column, Qt::Horizontal).toString();
            if (name.isEmpty())
                continue;
            QAction *choice = m_columns->addAction(name);
            choice->setObjectName(name);
            choice->setCheckable(true);
            choice->setChecked(!header->isSectionHidden(column));
            // One has to stay.
            choice->setEnabled(!choice->isChecked() || shown > 1);
            connect(choice, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
        }
    });
    return m_columns;
}

void TableView::saveColumns(QSettings &settings, const QString &key) const
{
    settings.setValue(key, horizontalHeader()->saveState());
}

void TableView::restoreColumns(const QSettings &settings, const QString &key)
{
    const QByteArray kept = settings.value(key).toByteArray();
    if (!kept.isEmpty())
        horizontalHeader()->restoreState(kept);
}

void TableView::selectRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    int place = 0;
    while (place + 1 < horizontalHeader()->count() && horizontalHeader()->isSectionHidden(horizontalHeader()->logicalIndex(place)))
        ++place;
    const QModelIndex index = model()->index(row, horizontalHeader()->logicalIndex(place));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QString TableView::selectedText() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QHeaderView *header = horizontalHeader();
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (header->isSectionHidden(column))
                continue;
            QString cell = row.siblingAtColumn(column).data().toString();
            // A table has one row a line, whatever is in a cell.
            cells << cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = selectedText(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (plain && event->key() == Qt::Key_Delete) {
        Q_EMIT deletePressed();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && !index.data(Qt::ToolTipRole).isValid()) {
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            const bool cut = itemDelegateForIndex(index)->sizeHint(option, index).width() > visualRect(index).width();
            const QString text = index.data().toString();
            QToolTip::showText(help->globalPos(), cut ? text.toHtmlEscaped() : QString(), viewport(), visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int one : {std::exchange(m_hovered, row), row}) {
        if (one >= 0 && model() && one < model()->rowCount())
            viewport()->update(0, rowViewportPosition(one), viewport()->width(), rowHeight(one));
    }
}

} // namespace edgewise
