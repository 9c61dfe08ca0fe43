#include "ui/console/operationsview.h"

#include "ui/console/operationsdelegate.h"
#include "ui/console/operationsmodel.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using Kind = OperationsModel::Kind;

/// Every word has to stand somewhere in what an operation can be found by.
class Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text)
    {
        m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_words.isEmpty())
            return true;
        const QString text = sourceModel()->index(row, 0, parent).data(OperationsModel::SearchRole).toString();
        return !text.isEmpty() &&
               std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

/// Branches open by a click anywhere on them; the arrow is painted by the delegate.
class Tree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
            currentIndex().isValid() && model()->hasChildren(currentIndex()) && event->modifiers() == Qt::NoModifier) {
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
            if (event->key() != Qt::Key_Space)
                Q_EMIT activated(currentIndex());
            return;
        }
        QTreeView::keyPressEvent(event);
    }
};

} // namespace

OperationsView::OperationsView(OperationsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new Filter(this))
    , m_search(new SearchField(tr("Find an operation"), tr("Find an operation")))
    , m_tree(new Tree)
    , m_none(new EmptyState)
{
    m_search->setObjectName(u"Find an operation"_s);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setSourceModel(&model);
    m_tree->setObjectName(u"Operations"_s);
    m_tree->setAccessibleName(tr("Operations"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new OperationsDelegate(this));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_none->setText(u"drawing-empty-search"_s, tr("No operation fits."), tr("Any request can be sent all the same, to any address."));
    auto *any = button(u"Any request"_s, tr("Any request"));
    m_none->addButton(any);

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u2);
    searchRow->addWidget(m_search);
    auto *pages = new QStackedWidget;
    pages->addWidget(m_tree);
    pages->addWidget(m_none);
    auto *openFile = button(u"Open definition"_s, tr("Open definition…"), u"plus"_s, ButtonKind::Link, false, true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::u3, theme::u1, theme::u4, theme::u1);
    foot->addWidget(openFile);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(pages, 1);
    layout->addWidget(new Rule);
    layout->addLayout(foot);
    setFocusProxy(m_tree);

    connect(m_search, &QLineEdit::textChanged, this, &OperationsView::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // The first operation that fits.
        QModelIndex first = m_filter->index(0, 0);
        while (m_filter->hasChildren(first))
            first = m_filter->index(0, 0, first);
        m_tree->setCurrentIndex(first);
        m_tree->setFocus();
        open(first);
    });
    connect(openFile, &QPushButton::clicked, this, &OperationsView::openDefinitionWanted);
    connect(any, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({}, {});
        Q_EMIT opened();
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_filter->hasChildren(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        open(index);
    });
    connect(m_tree, &QTreeView::activated, this, &OperationsView::open);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_isChoosing)
            tell(index);
    });
    connect(m_tree, &QTreeView::expanded, this, &OperationsView::remember);
    connect(m_tree, &QTreeView::collapsed, this, &OperationsView::remember);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_tree->indexAt(at);
        if (index.isValid())
            Q_EMIT menuWanted(index.data(OperationsModel::DefinitionRole).toString(), index.data(OperationsModel::OperationRole).toString(),
                              m_tree->viewport()->mapToGlobal(at));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OperationsView::expandRemembered);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, [this, pages] { pages->setCurrentIndex(m_filter->rowCount() == 0); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this, pages] { pages->setCurrentIndex(m_filter->rowCount() == 0); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this, pages] { pages->setCurrentIndex(m_filter->rowCount() == 0); });
    expandRemembered();
}

void OperationsView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void OperationsView::tell(const QModelIndex &index)
{
    const auto kind = Kind(index.data(OperationsModel::KindRole).toInt());
    if (!index.isValid() || kind == Kind::Group)
        return;
    Q_EMIT chosen(index.data(OperationsModel::DefinitionRole).toString(), index.data(OperationsModel::OperationRole).toString());
}

void OperationsView::open(const QModelIndex &index)
{
    if (index.isValid() && Kind(index.data(OperationsModel::KindRole).toInt()) != Kind::Group)
        Q_EMIT opened();
}

void OperationsView::choose(const QString &definition, const QString &operation)
{
    chooseIndex(definition.isEmpty() ? m_model.index(0, 0) : m_model.indexOf(definition, operation));
}

void OperationsView::chooseDefinition(const QString &definition)
{
    for (int row = 1; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(OperationsModel::DefinitionRole).toString() == definition)
            chooseIndex(m_model.index(row, 0));
    }
}

void OperationsView::chooseIndex(const QModelIndex &source)
{
    if (!source.isValid())
        return;
    QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid()) {
        m_search->clear();
        index = m_filter->mapFromSource(source);
    }
    m_isChoosing = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_isChoosing = false;
}

/// While one searches everything that fits is open; afterwards it is as before.
void OperationsView::search(const QString &text)
{
    static_cast<Filter *>(m_filter)->setText(text);
    if (text.simplified().isEmpty()) {
        expandRemembered();
        return;
    }
    m_isArranging = true;
    m_tree->expandAll();
    m_isArranging = false;
}

void OperationsView::expandRemembered()
{
    m_isArranging = true;
    for (int top = 0; top < m_filter->rowCount(); ++top) {
        const QModelIndex branch = m_filter->index(top, 0);
        m_tree->setExpanded(branch, !m_closed.contains(branch.data(OperationsModel::KeyRole).toString()));
        for (int row = 0; row < m_filter->rowCount(branch); ++row) {
            const QModelIndex group = m_filter->index(row, 0, branch);
            if (m_filter->hasChildren(group))
                m_tree->setExpanded(group, m_opened.contains(group.data(OperationsModel::KeyRole).toString()));
        }
    }
    m_isArranging = false;
    if (m_tree->currentIndex().isValid())
        m_tree->scrollTo(m_tree->currentIndex());
}

void OperationsView::remember()
{
    if (m_isArranging || !m_search->text().simplified().isEmpty())
        return;
    const auto put = [](QSet<QString> &set, const QString &key, bool in) {
        if (in)
            set.insert(key);
        else
            set.remove(key);
    };
    for (int top = 0; top < m_filter->rowCount(); ++top) {
        const QModelIndex branch = m_filter->index(top, 0);
        if (m_filter->hasChildren(branch))
            put(m_closed, branch.data(OperationsModel::KeyRole).toString(), !m_tree->isExpanded(branch));
        for (int row = 0; row < m_filter->rowCount(branch); ++row) {
            const QModelIndex group = m_filter->index(row, 0, branch);
            if (m_filter->hasChildren(group))
                put(m_opened, group.data(OperationsModel::KeyRole).toString(), m_tree->isExpanded(group));
        }
    }
}

void OperationsView::saveState(QSettings &settings) const
{
    settings.setValue("closed"_L1, QStringList(m_closed.cbegin(), m_closed.cend()));
    settings.setValue("opened"_L1, QStringList(m_opened.cbegin(), m_opened.cend()));
}

void OperationsView::restoreState(const QSettings &settings)
{
    const auto read = [&](QLatin1StringView name) {
        const QStringList keys = settings.value(name).toStringList();
        return QSet<QString>(keys.cbegin(), keys.cend());
    };
    m_closed = read("closed"_L1);
    m_opened = read("opened"_L1);
    expandRemembered();
}

} // namespace edgewise
