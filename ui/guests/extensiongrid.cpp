#include "ui/guests/extensiongrid.h"

#include "ui/guests/extensiondelegate.h"
#include "ui/guests/extensionfilter.h"
#include "ui/guests/extensiontextdialog.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int footHeight = 32, searchWidth = 148, searchLeast = 88, narrow = 480;
constexpr int keyWidth = 200, typeWidth = 112, keyNarrow = 136, typeNarrow = 88;

QString columnsKey()
{
    return u"extensionColumns"_s;
}

} // namespace

ExtensionGrid::ExtensionGrid(ExtensionModel &model, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ask(ask)
    , m_filter(new ExtensionFilter(this))
    , m_delegate(new ExtensionDelegate(this))
    , m_name(new QLabel)
    , m_count(new ElidedLabel)
    , m_search(new SearchField(tr("Filter keys"), tr("Filter keys")))
    , m_add(button(u"Add key"_s, tr("Add key"), u"plus"_s))
    , m_more(button(u"Slot actions"_s, tr("More for this slot"), u"more"_s, ButtonKind::Normal, true))
    , m_table(new TableView(tr("Keys"), this))
    , m_none(new QLabel)
    , m_foot(new QLabel)
    , m_reason(new ExtensionReason(this))
{
    build();
    connectParts();
}

ExtensionGrid::~ExtensionGrid()
{
    // An open editor writes its text back when the table goes; nobody is left to hear of it.
    m_model.disconnect(this);
    m_delegate->disconnect(this);
    m_delegate->onTyped({});
    delete m_table;
}

void ExtensionGrid::build()
{
    QFont code = theme::font(theme::Type::Code);
    code.setWeight(QFont::DemiBold);
    m_name->setFont(code);
    m_name->setTextFormat(Qt::PlainText);
    m_count->setFont(theme::font(theme::Type::Hint));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search->setObjectName(u"Filter keys"_s);
    m_search->setMinimumWidth(searchLeast);
    m_search->setMaximumWidth(searchWidth);
    m_none->setFont(theme::font(theme::Type::Base));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_foot->setFont(theme::font(theme::Type::Hint));
    m_foot->setWordWrap(true);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setMinimumHeight(footHeight);
    m_foot->setContentsMargins(theme::u4, theme::u1, theme::u4, theme::u1);
    m_foot->setObjectName(u"Keys note"_s);

    m_filter->setSourceModel(&m_model);
    m_table->setObjectName(u"Keys"_s);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ExtensionModel::KeyColumn, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    header->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->setColumnWidth(ExtensionModel::KeyColumn, keyWidth);
    m_table->setColumnWidth(ExtensionModel::TypeColumn, typeWidth);
    auto *middle = new QVBoxLayout(m_table->viewport());
    middle->addWidget(m_none);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::u4, theme::u2, theme::u4, theme::u2);
    head->setSpacing(theme::u2);
    head->addWidget(m_name);
    head->addWidget(m_count, 1);
    head->addWidget(m_search, 1);
    head->addWidget(m_add);
    head->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Rule);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Rule);
    layout->addWidget(m_foot);
    say({}, Tone::Muted);
    // Tab comes in here; the table was the first child, because what is before it would be passed over.
    setFocusProxy(m_table);
}

void ExtensionGrid::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &ExtensionGrid::addKey);
    connect(m_more, &QPushButton::clicked, this,
            [this] { popupMenu(m_more->mapToGlobal(QPoint(isRightToLeft() ? m_more->width() : 0, m_more->height() + theme::u1))); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text.trimmed());
        showCounts();
    });
    connect(&m_model, &ExtensionModel::edited, this, &ExtensionGrid::showCounts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ExtensionGrid::hideReason);

    connect(m_table, &TableView::opened, this, &ExtensionGrid::editCell);
    connect(m_table, &TableView::deletePressed, this, &ExtensionGrid::deleteChosen);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &where) {
        if (const QModelIndex index = m_table->indexAt(where); index.isValid() && !m_table->selectionModel()->isSelected(index))
            m_table->setCurrentIndex(index);
        popupMenu(m_table->viewport()->mapToGlobal(where));
    });
    // Not from inside the change that the table is making.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { dropBlank(true); }, Qt::QueuedConnection);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ExtensionGrid::placeReason);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ExtensionGrid::placeReason);

    connect(&theme::notifier(), &theme::Notifier::changed, this, [this] { say({}, Tone::Muted); });

    m_delegate->onTyped([this](int id, int column, const QString &text) {
        m_model.setTyping(id, ExtensionModel::Column(column), text);
        showReason(id, ExtensionModel::Column(column));
    });
    connect(m_delegate, &ExtensionDelegate::finished, this, &ExtensionGrid::goOn);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
        hideReason();
        m_model.endTyping();
        if (hint == QAbstractItemDelegate::RevertModelCache)
            QMetaObject::invokeMethod(
                this, [this] { dropBlank(false); }, Qt::QueuedConnection);
    });
    connect(m_delegate, &ExtensionDelegate::signPressed, this, &ExtensionGrid::pressSign);
    connect(m_delegate, &ExtensionDelegate::typePressed, this, &ExtensionGrid::pickType);
    connect(m_delegate, &ExtensionDelegate::boxPressed, this,
            [this](const QModelIndex &index) { toggle(index.data(ExtensionModel::IdRole).toInt()); });
    connect(m_delegate, &ExtensionDelegate::chipPressed, this,
            [this](const QModelIndex &index) { openText(index.data(ExtensionModel::IdRole).toInt()); });
}

void ExtensionGrid::setSlot(const QString &slot)
{
    if (m_slot == slot)
        return;
    m_slot = slot;
    m_search->clear();
    m_filter->setSlot(slot);
    m_model.dropBlank();
    say({}, Tone::Muted);
    showCounts();
    m_table->scrollToTop();
}

void ExtensionGrid::choose(int id, ExtensionModel::Column column)
{
    if (!indexOf(id, column).isValid())
        m_search->clear();
    const QModelIndex index = indexOf(id, column);
    if (!index.isValid())
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ExtensionGrid::edit(int id, ExtensionModel::Column column)
{
    choose(id, column);
    if (const QModelIndex index = indexOf(id, column); index.isValid())
        editCell(index);
}

void ExtensionGrid::setReadOnly(bool readOnly)
{
    // What is being typed is written before it cannot be any more.
    if (readOnly && m_table->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus();
    m_model.setReadOnly(readOnly);
    m_delegate->setReadOnly(readOnly);
    m_add->setVisible(!readOnly);
    m_table->viewport()->update();
}

void ExtensionGrid::saveState(QSettings &settings) const
{
    m_table->saveColumns(settings, columnsKey());
}

void ExtensionGrid::restoreState(const QSettings &settings)
{
    m_hasOwnColumns = settings.contains(columnsKey());
    m_table->restoreColumns(settings, columnsKey());
    const QHeaderView *header = m_table->horizontalHeader();
    m_table->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

bool ExtensionGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        auto *key = static_cast<QKeyEvent *>(event);
        // These keys mean something else elsewhere in the window; here they are the table's.
        if (event->type() == QEvent::KeyPress)
            return handleKey(key);
        const bool isOurs = key->matches(QKeySequence::New) || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Paste) ||
                            key->key() == Qt::Key_Insert || key->key() == Qt::Key_F2;
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    // In this order: while the table is destroyed it has no viewport any more.
    if (event->type() == QEvent::ToolTip && watched == m_table->viewport())
        return tellSign(*static_cast<QHelpEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

void ExtensionGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    const bool wasNarrow = event->oldSize().width() < narrow;
    // The list of slots says the same.
    m_count->setVisible(!isNarrow);
    if (!m_hasOwnColumns && (isNarrow != wasNarrow || event->oldSize().width() < 0)) {
        m_table->setColumnWidth(ExtensionModel::KeyColumn, isNarrow ? keyNarrow : keyWidth);
        m_table->fitColumn(ExtensionModel::TypeColumn, isNarrow ? typeNarrow : typeWidth);
        for (const auto type :
             {ExtensionRow::Type::Text, ExtensionRow::Type::Integer, ExtensionRow::Type::Decimal, ExtensionRow::Type::YesNo})
            m_table->fitColumn(ExtensionModel::TypeColumn, m_table->columnWidth(ExtensionModel::TypeColumn), ExtensionRow::typeName(type));
    }
    placeReason();
}

bool ExtensionGrid::tellSign(const QHelpEvent &event)
{
    const QModelIndex index = m_table->indexAt(event.pos());
    if (!index.isValid() || index.column() != ExtensionModel::ValueColumn)
        return false;
    QStyleOptionViewItem option;
    option.widget = m_table;
    option.direction = layoutDirection();
    option.rect = m_table->visualRect(index);
    if (!m_delegate->signRect(option, index).contains(event.pos()))
        return false;
    QString text;
    switch (ExtensionModel::State(index.data(ExtensionModel::StateRole).toInt())) {
    case ExtensionModel::State::Same: text = tr("Delete key"); break;
    case ExtensionModel::State::Changed: text = tr("Revert"); break;
    case ExtensionModel::State::Deleted: text = tr("Keep it"); break;
    case ExtensionModel::State::New: text = tr("Take it away"); break;
    }
    QToolTip::showText(event.globalPos(), text, m_table->viewport(), option.rect);
    return true;
}

bool ExtensionGrid::handleKey(QKeyEvent *event)
{
    const QModelIndex index = m_table->currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::New) || (plain && event->key() == Qt::Key_Insert))
        addKey();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (plain && event->key() == Qt::Key_F2 && index.isValid())
        editCell(index);
    else if (plain && event->key() == Qt::Key_Space && index.data(Qt::CheckStateRole).isValid())
        toggle(index.data(ExtensionModel::IdRole).toInt());
    else
        return false;
    return true;
}

void ExtensionGrid::addKey()
{
    if (m_model.isReadOnly())
        return;
    m_search->clear();
    m_model.dropBlank();
    edit(m_model.add(m_slot), ExtensionModel::KeyColumn);
}

void ExtensionGrid::dropBlank(bool keepsCurrent)
{
    const int current = m_table->currentIndex().data(ExtensionModel::IdRole).toInt();
    m_model.dropBlank(keepsCurrent || editorOf(current) ? current : 0);
}

void ExtensionGrid::editCell(const QModelIndex &index)
{
    const int id = index.data(ExtensionModel::IdRole).toInt();
    const std::optional<ExtensionRow> row = m_model.row(id);
    if (!row || row->isDeleted)
        return;
    const bool isText = row->holdsJson() || row->text.contains(u'\n');
    // A key that is there cannot be renamed; what one wants to edit is its value.
    const bool onValue = index.column() == ExtensionModel::ValueColumn || (index.column() == ExtensionModel::KeyColumn && !row->isNew());
    if (onValue && isText)
        openText(id);
    else if (m_model.isReadOnly())
        return;
    else if (index.column() == ExtensionModel::TypeColumn)
        pickType(index);
    else if (onValue && row->type == ExtensionRow::Type::YesNo && row->isValid())
        toggle(id);
    else
        m_table->edit(onValue ? index.siblingAtColumn(ExtensionModel::ValueColumn) : index);
}

void ExtensionGrid::goOn(int id, int column, bool forward)
{
    std::optional<ExtensionRow> row = m_model.row(id);
    if (!row) {
        // It became the row of the same key that had been deleted.
        id = m_model.touched();
        row = m_model.row(id);
    }
    if (!row)
        return;
    if (row->isBlank()) {
        m_model.dropBlank();
    } else if (column == ExtensionModel::KeyColumn) {
        if (!forward)
            choose(id, ExtensionModel::KeyColumn);
        else if (row->type == ExtensionRow::Type::YesNo)
            choose(id, ExtensionModel::ValueColumn);
        else
            edit(id, ExtensionModel::ValueColumn);
    } else if (!forward && row->isNew()) {
        edit(id, ExtensionModel::KeyColumn);
    } else {
        const int next = indexOf(id, ExtensionModel::ValueColumn).row() + (forward ? 1 : -1);
        const QModelIndex there = m_filter->index(std::clamp(next, 0, m_filter->rowCount() - 1), ExtensionModel::ValueColumn);
        m_table->setFocus();
        m_table->setCurrentIndex(there);
    }
}

void ExtensionGrid::openText(int id)
{
    const std::optional<ExtensionRow> row = m_model.row(id);
    if (!row)
        return;
    auto *dialog = new ExtensionTextDialog(row->key, row->text, m_model.isReadOnly(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, id, dialog] { m_model.setData(m_model.indexOf(id, ExtensionModel::ValueColumn), dialog->text()); });
    connect(dialog, &QDialog::finished, this, [this, id] { choose(id, ExtensionModel::ValueColumn); });
    dialog->open();
}

void ExtensionGrid::pickType(const QModelIndex &index)
{
    const int id = index.data(ExtensionModel::IdRole).toInt();
    const auto now = ExtensionRow::Type(index.data(ExtensionModel::TypeRole).toInt());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"Type"_s);
    menu->setAccessibleName(tr("Type of %1").arg(index.siblingAtColumn(ExtensionModel::KeyColumn).data().toString()));
    for (const auto type :
         {ExtensionRow::Type::Text, ExtensionRow::Type::Integer, ExtensionRow::Type::Decimal, ExtensionRow::Type::YesNo}) {
        QAction *choice = menu->addAction(ExtensionRow::typeName(type));
        choice->setCheckable(true);
        choice->setChecked(type == now);
        connect(choice, &QAction::triggered, this, [this, id, type] {
            m_model.setType(id, type);
            choose(id, ExtensionModel::TypeColumn);
        });
        if (type == now)
            menu->setActiveAction(choice);
    }
    const QRect cell = m_table->visualRect(index);
    menu->popup(m_table->viewport()->mapToGlobal(isRightToLeft() ? cell.bottomRight() : cell.bottomLeft()));
}

void ExtensionGrid::pressSign(const QModelIndex &index)
{
    const int id = index.data(ExtensionModel::IdRole).toInt();
    if (ExtensionModel::State(index.data(ExtensionModel::StateRole).toInt()) == ExtensionModel::State::Same)
        m_model.setDeleted({id}, true);
    else
        m_model.revertRow(id);
}

void ExtensionGrid::toggle(int id)
{
    const std::optional<ExtensionRow> row = m_model.row(id);
    if (row && !row->isDeleted)
        m_model.setData(m_model.indexOf(id, ExtensionModel::ValueColumn), row->text == "true"_L1 ? u"false"_s : u"true"_s);
}

void ExtensionGrid::deleteChosen()
{
    const QList<int> ids = chosen();
    if (m_model.isReadOnly() || ids.isEmpty())
        return;
    const bool allDeleted = std::all_of(ids.cbegin(), ids.cend(), [this](int id) { return m_model.row(id)->isDeleted; });
    m_model.setDeleted(ids, !allDeleted);
}

void ExtensionGrid::undo()
{
    if (m_model.isReadOnly())
        return;
    m_model.undo();
    if (m_model.touched())
        Q_EMIT rowWanted(m_model.touched(), false);
}

void ExtensionGrid::showCounts()
{
    const ExtensionModel::Slot slot = slotNow();
    m_name->setText(m_slot);
    m_count->setText(slot.isChanged ? tr("%1 of %2 keys once saved").arg(slot.keys).arg(Extension::mostKeys)
                                    : tr("%1 of %2 keys").arg(slot.keys).arg(Extension::mostKeys));
    const QString wanted = m_search->text().trimmed();
    m_none->setText(wanted.isEmpty() ? tr("No keys in %1 yet. Add key puts the first one there.").arg(m_slot)
                                     : tr("No key of %1 contains “%2”.").arg(m_slot, wanted));
    m_none->setVisible(m_filter->rowCount() == 0);
}

QList<int> ExtensionGrid::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<int> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(ExtensionModel::IdRole).toInt();
    return ids;
}

QModelIndex ExtensionGrid::indexOf(int id, ExtensionModel::Column column) const
{
    return m_filter->mapFromSource(m_model.indexOf(id, column));
}

ExtensionModel::Slot ExtensionGrid::slotNow() const
{
    const QList<ExtensionModel::Slot> places = m_model.slotList();
    const auto found = std::find_if(places.cbegin(), places.cend(), [this](const ExtensionModel::Slot &one) { return one.name == m_slot; });
    return found == places.cend() ? ExtensionModel::Slot{.name = m_slot} : *found;
}

} // namespace edgewise
