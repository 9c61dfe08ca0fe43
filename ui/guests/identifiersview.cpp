#include "ui/guests/identifiersview.h"

#include "ui/guests/identifiersmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int providerWidth = 160, idWidth = 200, expiryWidth = 120;

/// Marks what was changed with a bar, strikes out what was removed, and edits dates as dates.
class IdentifiersDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const auto state = IdentifiersModel::State(index.data(IdentifiersModel::StateRole).toInt());
        const QRect room = contentRect(option, index);
        if (index.data(IdentifiersModel::AddRole).toBool() && index.column() == 0) {
            const int words = option.fontMetrics.horizontalAdvance(index.data().toString()) + theme::u2;
            const QRect place(room.left() + words, room.center().y() - 6, 14, 14);
            icon(u"plus"_s, Colour::Muted).paint(painter, QStyle::visualRect(option.direction, room, place));
        }
        if (state == IdentifiersModel::State::Same)
            return;
        const Colour ink = state == IdentifiersModel::State::Removed ? Colour::Bad : Colour::Accent;
        if (index.column() == 0) {
            const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme::colour(ink));
        }
        if (state == IdentifiersModel::State::Removed) {
            const QFont font = theme::font(index.data(FixedFontRole).toBool() ? theme::Type::Code : theme::Type::Base);
            const int words = qMin(QFontMetrics(font).horizontalAdvance(index.data().toString()), room.width());
            const QRect line(room.left(), room.center().y() + 1, words, 1);
            painter->fillRect(QStyle::visualRect(option.direction, room, line), theme::colour(Colour::Muted));
        }
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != IdentifiersModel::ExpiryColumn)
            return RowDelegate::createEditor(parent, option, index);
        auto *edit = new DateEdit(parent);
        edit->setFrame(false);
        edit->setAccessibleName(IdentifiersModel::tr("Expires"));
        return edit;
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *date = qobject_cast<DateEdit *>(editor))
            model->setData(index, date->text());
        else
            RowDelegate::setModelData(editor, model, index);
    }
};

} // namespace

IdentifiersView::IdentifiersView(QWidget *parent)
    : QWidget(parent)
    , m_model(new IdentifiersModel(this))
    , m_view(new TableView(tr("Identifiers"), this))
    , m_add(button(u"Add identifier"_s, tr("Add identifier"), u"plus"_s, ButtonKind::Flat, false, true))
    , m_remove(button(u"Remove identifier"_s, tr("Remove"), u"minus"_s, ButtonKind::Flat, false, true))
    , m_restore(button(u"Restore identifier"_s, tr("Restore"), u"undo"_s, ButtonKind::Flat, false, true))
    , m_line(new QLabel)
{
    build();
    connect(m_model, &IdentifiersModel::edited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IdentifiersView::refresh);
    connect(m_view, &TableView::deletePressed, this, &IdentifiersView::removeChosen);
    connect(m_view, &TableView::opened, this, [this](const QModelIndex &index) {
        if (index.data(IdentifiersModel::AddRole).toBool())
            addRow();
        else if (index.flags() & Qt::ItemIsEditable)
            m_view->edit(index);
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(IdentifiersModel::AddRole).toBool())
            addRow();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &IdentifiersView::showMenu);
    connect(m_add, &QPushButton::clicked, this, &IdentifiersView::addRow);
    connect(m_remove, &QPushButton::clicked, this, &IdentifiersView::removeChosen);
    connect(m_restore, &QPushButton::clicked, this, &IdentifiersView::restoreChosen);
    auto *add = new QAction(this);
    add->setShortcut(Qt::Key_Insert);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, &IdentifiersView::addRow);
    m_view->addAction(add);
    setProblem({});
    refresh();
}

IdentifiersView::~IdentifiersView()
{
    // An open editor writes its text back when the view goes; nobody is left to hear of it.
    m_model->disconnect(this);
    delete m_view;
}

void IdentifiersView::build()
{
    m_view->setObjectName(u"Identifiers"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new IdentifiersDelegate(this));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->fitColumn(IdentifiersModel::ProviderColumn, providerWidth);
    m_view->fitColumn(IdentifiersModel::IdColumn, idWidth);
    m_view->fitColumn(IdentifiersModel::ExpiryColumn, expiryWidth);
    // Tab comes in here; the table was the first child, because what is before it would be passed over.
    setFocusProxy(m_view);

    auto *hint = new QLabel(tr("Provider and id are compared exactly, capitals and all. The list is sent whole."));
    hint->setFont(theme::font(theme::Type::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    m_line->setObjectName(u"Identifiers line"_s);
    m_line->setFont(theme::font(theme::Type::Hint));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(theme::u4, theme::u2, theme::u4, theme::u2);
    tools->setSpacing(theme::u1);
    tools->addWidget(hint, 1);
    for (QPushButton *each : {m_add, m_remove, m_restore})
        tools->addWidget(each);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(theme::u4, theme::u2, theme::u4, theme::u2);
    below->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
}

void IdentifiersView::setIdentifiers(const QList<Identifier> &opened, const QList<Identifier> &edited)
{
    // A cell that is being edited stays open when nothing else is to be shown.
    if (opened == m_opened && edited == identifiers())
        return;
    m_opened = opened;
    m_model->setIdentifiers(opened, edited);
    refresh();
}

QList<Identifier> IdentifiersView::identifiers() const
{
    return m_model->identifiers();
}

void IdentifiersView::setProblem(const QString &text)
{
    QPalette ink = m_line->palette();
    ink.setColor(QPalette::WindowText, theme::colour(Colour::Bad));
    m_line->setForegroundRole(QPalette::WindowText);
    m_line->setPalette(ink);
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_view->setAccessibleDescription(text);
}

void IdentifiersView::addRow()
{
    const QModelIndex index = m_model->index(m_model->addRow(), IdentifiersModel::ProviderColumn);
    m_view->setFocus();
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->edit(index);
}

void IdentifiersView::refresh()
{
    bool canRemove = false, canRestore = false;
    const QList<int> rows = chosen();
    for (const int row : rows) {
        const QModelIndex index = m_model->index(row, 0);
        const auto state = IdentifiersModel::State(index.data(IdentifiersModel::StateRole).toInt());
        const bool adds = index.data(IdentifiersModel::AddRole).toBool();
        canRemove |= !adds && state != IdentifiersModel::State::Removed;
        canRestore |= !adds && (state == IdentifiersModel::State::Removed || state == IdentifiersModel::State::Changed);
    }
    m_remove->setEnabled(canRemove);
    m_restore->setVisible(canRestore);
}

QList<int> IdentifiersView::chosen() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    // From below, so that the numbers above stay right.
    std::sort(rows.begin(), rows.end(), std::greater<>());
    return rows;
}

void IdentifiersView::removeChosen()
{
    const QList<int> rows = chosen();
    for (const int row : rows)
        m_model->remove(row);
}

void IdentifiersView::restoreChosen()
{
    const QList<int> rows = chosen();
    for (const int row : rows)
        m_model->restore(row);
}

void IdentifiersView::showMenu(const QPoint &where)
{
    const QPersistentModelIndex index = m_view->indexAt(where);
    if (!index.isValid() || index.data(IdentifiersModel::AddRole).toBool())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *edit = menu->addAction(tr("Edit"));
    edit->setShortcut(Qt::Key_F2);
    edit->setEnabled(index.flags() & Qt::ItemIsEditable);
    connect(edit, &QAction::triggered, this, [this, index] { m_view->edit(index); });
    QAction *remove = menu->addAction(tr("Remove"));
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(m_remove->isEnabled());
    connect(remove, &QAction::triggered, this, &IdentifiersView::removeChosen);
    QAction *restore = menu->addAction(tr("Restore"));
    restore->setEnabled(!m_restore->isHidden());
    connect(restore, &QAction::triggered, this, &IdentifiersView::restoreChosen);
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

} // namespace edgewise
