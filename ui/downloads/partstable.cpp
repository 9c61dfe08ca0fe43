#include "ui/downloads/partstable.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int mostRows = 6, tickWidth = 44, sideWidth = 108, partWidth = 72, sizeWidth = 88, boxSize = 20;

/// The whole row is the button of its tick.
class TickDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        return changeTick(event, model, index.siblingAtColumn(PartsModel::TickColumn), true);
    }
};

} // namespace

PartsTable::PartsTable(QList<DownloadOrder::Part> parts, QWidget *parent)
    : QFrame(parent)
    , m_model(new PartsModel(std::move(parts), this))
    , m_view(new TableView(tr("Parts")))
    , m_all(new QCheckBox)
{
    setFrameShape(StyledPanel);
    m_view->setObjectName(u"Parts"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TickDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The frame's round corners are painted by this widget and must show through.
    for (QWidget *ground : {m_view->viewport(), m_view->horizontalHeader()->viewport()})
        ground->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(false);
    header->setContextMenuPolicy(Qt::NoContextMenu);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(tickWidth);
    m_view->setColumnWidth(PartsModel::TickColumn, tickWidth);
    const int longestSide = static_cast<const QAbstractItemView *>(m_view)->sizeHintForColumn(PartsModel::SideColumn);
    m_view->fitColumn(PartsModel::SideColumn, std::max(sideWidth, longestSide));
    m_view->fitColumn(PartsModel::PartColumn, partWidth);
    m_view->fitColumn(PartsModel::SizeColumn, sizeWidth);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    setFixedHeight(rows * theme::row + header->sizeHint().height() + 2 * frameWidth());
    if (rows == m_model->rowCount())
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_all->setObjectName(u"All parts"_s);
    m_all->setAccessibleName(tr("All parts"));
    m_all->setToolTip(tr("All parts"));
    m_all->setParent(header);
    m_all->setFixedSize(boxSize, boxSize);
    header->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_model, &PartsModel::tickedChanged, this, [this] {
        showAll();
        Q_EMIT changed();
    });
    // A click goes to all or to none, never to the state between.
    connect(m_all, &QCheckBox::clicked, this, [this] {
        const bool wasAll = m_model->ticked().size() == m_model->parts().size();
        for (qsizetype row = 0; row < m_model->parts().size(); ++row)
            m_model->setTicked(row, !wasAll);
        showAll();
    });
    showAll();
}

void PartsTable::tick(std::optional<Side> side)
{
    for (qsizetype row = 0; row < m_model->parts().size(); ++row)
        m_model->setTicked(row, !side || m_model->parts().at(row).side == *side);
}

void PartsTable::showAll()
{
    const auto chosen = m_model->ticked().size();
    m_all->setCheckState(chosen == 0 ? Qt::Unchecked : chosen == m_model->parts().size() ? Qt::Checked : Qt::PartiallyChecked);
}

void PartsTable::placeAll()
{
    const QHeaderView *header = m_view->horizontalHeader();
    // Over the boxes of the rows: theirs are 16 wide at the cell's padding.
    const QRect place(theme::u4 - 2, (header->height() - boxSize) / 2, boxSize, boxSize);
    m_all->setGeometry(QStyle::visualRect(layoutDirection(), header->rect(), place));
}

bool PartsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Show)
        placeAll();
    return QFrame::eventFilter(watched, event);
}

} // namespace edgewise
