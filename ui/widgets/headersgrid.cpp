#include "ui/widgets/headersgrid.h"

#include "ui/shell/theme.h"
#include "ui/widgets/headersdelegate.h"
#include "ui/widgets/headersmodel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int mostRows = 8, headHeight = 26, nameWidth = 196;

} // namespace

HeadersGrid::HeadersGrid(QWidget *parent)
    : QWidget(parent)
    , m_model(new HeadersModel(this))
    , m_view(new TableView(tr("Headers")))
{
    m_view->setObjectName(u"Headers"_s);
    m_view->setModel(m_model);
    auto *delegate = new HeadersDelegate(this);
    m_view->setItemDelegate(delegate);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->horizontalHeader()->resizeSection(HeadersModel::Name, nameWidth);
    m_view->horizontalHeader()->setFixedHeight(headHeight);
    m_view->horizontalHeader()->setProperty("compact", true);
    m_view->verticalHeader()->setMinimumSectionSize(theme::row - 1);
    // The frame's round corners are painted by this widget and must show through.
    for (QWidget *ground : {m_view->viewport(), m_view->horizontalHeader()->viewport()})
        ground->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);

    connect(m_model, &HeadersModel::edited, this, &HeadersGrid::changed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HeadersGrid::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &HeadersGrid::fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HeadersGrid::fitHeight);
    connect(delegate, &HeadersDelegate::addWanted, this, &HeadersGrid::addRow);
    connect(delegate, &HeadersDelegate::removeWanted, m_model, &HeadersModel::remove);
    connect(delegate, &HeadersDelegate::showWanted, m_model, &HeadersModel::setShown);
    connect(m_view, &TableView::deletePressed, this, &HeadersGrid::removeChosen);
    connect(m_view, &TableView::opened, this, [this](const QModelIndex &index) {
        if (index.data(HeadersModel::AddRole).toBool())
            addRow();
        else
            m_view->edit(index);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &HeadersGrid::showMenu);

    auto *show = new QAction(tr("Show or hide the value"), this);
    show->setObjectName(u"Show value"_s);
    show->setShortcut(Qt::CTRL | Qt::Key_E);
    show->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(show, &QAction::triggered, this, [this] {
        const QModelIndex index = m_view->currentIndex();
        if (index.isValid())
            m_model->setShown(index.row(), !index.data(HeadersModel::ShownRole).toBool());
    });
    m_view->addAction(show);
    fitHeight();
}

HeadersGrid::~HeadersGrid()
{
    // An open editor writes its text back when the view goes; nobody is left to hear of it.
    m_model->disconnect(this);
    delete m_view;
}

void HeadersGrid::setRows(const Rows &rows)
{
    setRows(rows, rows);
}

void HeadersGrid::setRows(const Rows &rows, const Rows &unchanged)
{
    m_model->setRows(rows, unchanged);
}

HeadersGrid::Rows HeadersGrid::rows() const
{
    return m_model->rows();
}

void HeadersGrid::setProblemName(const QString &name)
{
    m_model->setProblemName(name);
}

void HeadersGrid::setProblem(bool problem)
{
    m_problem = problem;
    update();
}

void HeadersGrid::setAllShown(bool shown)
{
    m_model->setAllShown(shown);
}

bool HeadersGrid::isAllShown() const
{
    return m_model->isAllShown();
}

void HeadersGrid::addRow()
{
    const QModelIndex index = m_model->index(m_model->addRow(), HeadersModel::Name);
    m_view->setFocus();
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->edit(index);
}

void HeadersGrid::paintEvent(QPaintEvent *)
{
    // The Field around this widget says "problem" by a property, as it does for every control.
    const bool problem = m_problem || property("problem").toBool();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.setPen(theme::colour(problem ? theme::Colour::Bad : theme::Colour::Line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 0.5, theme::radius - 0.5);
}

void HeadersGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->viewport()->update();
}

void HeadersGrid::fitHeight()
{
    const int rows = m_model->rowCount();
    const bool fits = rows <= mostRows;
    // The frame is the lower line of the last row.
    for (int row = 0; row < rows; ++row)
        m_view->setRowHeight(row, row == rows - 1 ? theme::row - 1 : theme::row);
    m_view->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedHeight(headHeight + (fits ? rows * theme::row - 1 : mostRows * theme::row + theme::row / 2) + 2);
}

void HeadersGrid::removeChosen()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    // From below, so that the numbers above stay right.
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() > b.row(); });
    for (const QModelIndex &row : std::as_const(rows))
        m_model->remove(row.row());
}

void HeadersGrid::showMenu(const QPoint &where)
{
    const QPersistentModelIndex index = m_view->indexAt(where);
    if (!index.isValid() || index.data(HeadersModel::AddRole).toBool())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *edit = menu->addAction(tr("Edit"));
    edit->setShortcut(Qt::Key_F2);
    connect(edit, &QAction::triggered, this, [this, index] { m_view->edit(index); });
    const bool shown = index.data(HeadersModel::ShownRole).toBool();
    QAction *show = menu->addAction(shown ? tr("Hide the value") : tr("Show the value"));
    show->setShortcut(Qt::CTRL | Qt::Key_E);
    connect(show, &QAction::triggered, this, [this, index, shown] { m_model->setShown(index.row(), !shown); });
    QAction *remove = menu->addAction(tr("Remove"));
    remove->setShortcut(Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, [this, index] { m_model->remove(index.row()); });
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

} // namespace edgewise
