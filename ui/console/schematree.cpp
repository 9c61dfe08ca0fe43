#include "ui/console/schematree.h"

#include "ui/console/schematreemodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cornerframe.h"
#include "ui/widgets/rowdelegate.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int leastHeight = 28, air = 6, indentOf = 16;
constexpr int memberShare = 31, typeShare = 30; // Per cent of the width.

QFont memberFont(bool isDeprecated)
{
    QFont font = theme::font(theme::Type::Code);
    font.setWeight(QFont::DemiBold);
    font.setStrikeOut(isDeprecated);
    return font;
}

class Delegate final : public RowDelegate
{
public:
    explicit Delegate(QTreeView *tree)
        : RowDelegate(tree)
        , m_tree(tree)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintRow(painter, option, index);
        // The line goes below the branches as well.
        if (index.column() == 0)
            painter->fillRect(QRect(0, option.rect.bottom(), m_tree->viewport()->width(), 1), colour(Colour::LineSoft));
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text in its own language
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRect rest = option.rect.adjusted(index.column() == SchemaTreeModel::MemberColumn ? 0 : theme::u2, 0, -theme::u2, -1);
        if (mirrored)
            rest = QStyle::visualRect(option.direction, option.rect, rest);
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::AlignTop;
        rest.setTop(rest.top() + air);
        const auto draw = [&](const QFont &font, Colour ink, const QString &text, int flags = 0) {
            painter->setFont(font);
            painter->setPen(colour(ink));
            painter->drawText(rest, align | flags, text);
        };
        switch (index.column()) {
        case SchemaTreeModel::MemberColumn: {
            const QFont font = memberFont(index.data(SchemaTreeModel::DeprecatedRole).toBool());
            draw(font, Colour::Text, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, rest.width()));
            break;
        }
        case SchemaTreeModel::TypeColumn: {
            const QFont font = theme::font(theme::Type::Base);
            const QFont strong = theme::font(theme::Type::HintStrong);
            const QString required = index.data(SchemaTreeModel::RequiredRole).toBool() ? requiredWord() : QString();
            const int needed = required.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(required) + theme::u1;
            const QString type = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width() - needed);
            draw(font, Colour::Muted, type);
            if (!required.isEmpty()) {
                const int used = QFontMetrics(font).horizontalAdvance(type) + theme::u1;
                rest.adjust(mirrored ? 0 : used, 1, mirrored ? -used : 0, 0);
                draw(strong, Colour::Bad, required);
            }
            break;
        }
        default: draw(theme::font(theme::Type::Base), Colour::Text, index.data().toString(), Qt::TextWordWrap);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.column() != SchemaTreeModel::MeaningColumn)
            return QSize(0, leastHeight);
        const int width = std::max(m_tree->columnWidth(SchemaTreeModel::MeaningColumn) - 2 * theme::u2, theme::u6);
        const QRect needed = QFontMetrics(theme::font(theme::Type::Base))
                                 .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString());
        return QSize(0, std::max(leastHeight, needed.height() + 2 * air));
    }

    static QString requiredWord() { return SchemaTree::tr("required"); }

private:
    QTreeView *m_tree;
};

/// Matches a member wherever it is; the first level may end early.
class Found final : public QSortFilterProxyModel
{
public:
    explicit Found(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
    }

    void setMost(int rows)
    {
        m_most = rows;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const bool isSearching = !filterRegularExpression().pattern().isEmpty();
        if (!isSearching)
            return parent.isValid() || m_most == 0 || row < m_most;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    int m_most = 0;
};

} // namespace

SchemaTree::SchemaTree(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_model(new SchemaTreeModel(this))
    , m_found(new Found(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    m_found->setSourceModel(m_model);
    setModel(m_found);
    setItemDelegate(new Delegate(this));
    new CornerFrame(this);
    setIndentation(indentOf);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAnimated(false);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(theme::u6);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTreeView::expanded, this, &SchemaTree::fitHeight);
    connect(this, &QTreeView::collapsed, this, &SchemaTree::fitHeight);
    connect(m_found, &QAbstractItemModel::modelReset, this, &SchemaTree::fitHeight);
    connect(m_found, &QAbstractItemModel::rowsInserted, this, &SchemaTree::fitHeight);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &SchemaTree::fitHeight);
}

void SchemaTree::setFilter(const QString &text)
{
    m_found->setFilterFixedString(text);
    if (text.isEmpty())
        collapseAll();
    else
        expandRecursively({}, 4);
    fitHeight();
}

void SchemaTree::setMostRows(int rows)
{
    m_mostRows = rows;
    static_cast<Found *>(m_found)->setMost(rows);
    fitHeight();
}

int SchemaTree::hiddenRows() const
{
    return m_mostRows == 0 ? 0 : std::max(0, m_model->rowCount() - m_mostRows);
}

QSize SchemaTree::sizeHint() const
{
    int height = 2 * frameWidth() + (isHeaderHidden() ? 0 : header()->sizeHint().height());
    for (QModelIndex index = m_found->index(0, 0); index.isValid(); index = indexBelow(index))
        height += std::max(leastHeight, indexRowSizeHint(index));
    return QSize(theme::u6 * 10, height);
}

QSize SchemaTree::minimumSizeHint() const
{
    return QSize(theme::u6 * 8, sizeHint().height());
}

void SchemaTree::fitHeight()
{
    // Changing the height lays the rows out, which may lead here again.
    if (m_isFitting)
        return;
    m_isFitting = true;
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    setFixedHeight(sizeHint().height());
    m_isFitting = false;
}

void SchemaTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    header()->resizeSection(SchemaTreeModel::MemberColumn, width() * memberShare / 100);
    header()->resizeSection(SchemaTreeModel::TypeColumn, width() * typeShare / 100);
    fitHeight();
}

void SchemaTree::wheelEvent(QWheelEvent *event)
{
    // The page scrolls.
    event->ignore();
}

bool SchemaTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return false;
    }
    return QTreeView::viewportEvent(event);
}

} // namespace edgewise
