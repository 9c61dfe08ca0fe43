// How the pane is put together.
#include "ui/guests/guestspane.h"

#include "app/connections/session.h"
#include "ui/guests/guestdetail.h"
#include "ui/guests/guestsearchline.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollBar>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr auto savingTold = 200ms;
constexpr int compactWidth = 520; // of the list; below it there is room for a name and a time

} // namespace

void GuestsPane::buildActions()
{
    m_new = addPaneAction(u"New guest"_s, tr("New guest"), {}, QKeySequence::New);
    m_new->setIcon(icon(u"plus"_s, theme::Colour::OnAccent));
    m_newAsSearched = addPaneAction(u"New guest as searched"_s, tr("New guest"), {});
    m_newAsSearched->setIcon(icon(u"plus"_s, theme::Colour::OnAccent));
    m_repeat = addPaneAction(u"Search again"_s, tr("Search again"), u"refresh"_s, QKeySequence(Qt::Key_F5));
    m_find = addPaneAction(u"Find guest"_s, tr("Find guest"), u"search"_s, QKeySequence::Find);
    m_saveCsv = addPaneAction(u"Save as CSV"_s, tr("Save as CSV"), u"save"_s);
    m_saveJson = addPaneAction(u"Save as JSON Lines"_s, tr("Save as JSON Lines"), u"save"_s);
    m_withMark = addPaneAction(u"Mark CSV files for Excel"_s, tr("Mark CSV files as UTF-8 for Excel"), {});
    m_withMark->setCheckable(true);
    m_copyRows = new QAction(icon(u"copy"_s), tr("Copy rows"), this);
    m_copyRows->setObjectName(u"Copy rows"_s);
    m_copyRows->setShortcut(QKeySequence::Copy);
    // Only in the table: elsewhere Ctrl+C copies text.
    m_copyRows->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copyRows);

    auto *history = addPaneAction(u"Guest history"_s, tr("History…"), u"clock"_s);
    auto *dossier = addPaneAction(u"Guest dossier"_s, tr("Dossier…"), u"file"_s);
    auto *copyJson = addPaneAction(u"Copy guest as JSON"_s, tr("Copy as JSON"), u"copy"_s);
    auto *deletion = addPaneAction(u"Delete this guest"_s, tr("Delete guest…"), u"trash"_s);
    auto *erasure = addPaneAction(u"Erase this person"_s, tr("Erase person…"), u"eraser"_s);
    m_forOne = {history, dossier, copyJson, deletion, erasure};

    const auto withShown = [this](QAction *action, auto run) {
        connect(action, &QAction::triggered, this, [this, run] {
            if (const auto guest = shownGuest())
                run(*guest);
        });
    };
    withShown(history, [this](const Guest &guest) { showHistory(guest); });
    withShown(dossier, [this](const Guest &guest) { saveDossier(guest); });
    withShown(deletion, [this](const Guest &guest) { deleteGuest(guest); });
    withShown(erasure, [this](const Guest &guest) { erase(guest); });
    connect(copyJson, &QAction::triggered, this, &GuestsPane::copyAsJson);
    connect(m_new, &QAction::triggered, this, [this] { newGuest(); });
    connect(m_newAsSearched, &QAction::triggered, this, &GuestsPane::newGuestAsSearched);
    connect(m_repeat, &QAction::triggered, this, &GuestsPane::repeat);
    connect(m_find, &QAction::triggered, this, [this] {
        m_line->field()->setFocus();
        m_line->field()->selectAll();
    });
    connect(m_copyRows, &QAction::triggered, this, &GuestsPane::copyRows);
    connect(m_saveCsv, &QAction::triggered, this, [this] { save(GuestFile::Format::Csv); });
    connect(m_saveJson, &QAction::triggered, this, [this] { save(GuestFile::Format::JsonLines); });

    m_menu->addActions({history, dossier});
    m_menu->addSeparator();
    m_menu->addActions({m_copyRows, copyJson, m_saveCsv, m_saveJson, m_withMark});
    m_menu->addSeparator();
    m_menu->addActions({deletion, erasure});
}

void GuestsPane::build()
{
    m_add = button(u"New guest"_s, tr("New guest"), u"plus"_s, ButtonKind::Primary);
    headActions()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::enabledChanged, m_add, &QWidget::setEnabled);
    m_new->setEnabled(false);

    m_columns = button(u"Columns"_s, tr("Columns"), u"columns"_s, ButtonKind::Normal, true);
    connect(m_columns, &QPushButton::clicked, this,
            [this] { m_table->columnsMenu()->popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft())); });
    m_line->addButton(m_columns);
    filterRow()->addWidget(m_line, 1);
    keepFilterRow();

    const auto addToFoot = [this](QAction *action) {
        auto *made = button(QString(action->objectName() + u" button"), action->text(), action == m_copyRows ? u"copy"_s : u"save"_s,
                            ButtonKind::Flat, false, true);
        made->setAccessibleName(action->text());
        made->setEnabled(action->isEnabled());
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, made, &QWidget::setEnabled);
        footActions()->addWidget(made);
        m_footButtons.append(made);
        return made;
    };
    addToFoot(m_copyRows)->setObjectName(u"Copy rows"_s);
    auto *saving = addToFoot(m_saveCsv);
    saving->setObjectName(u"Save as CSV"_s);
    saving->setContextMenuPolicy(Qt::ActionsContextMenu);
    saving->addActions({m_saveCsv, m_saveJson, m_withMark});

    m_saving.setInterval(savingTold);
    connect(&m_saving, &QTimer::timeout, this, &GuestsPane::tellSaving);

    buildTable();
    setList(m_table);
    setDetail(m_detail);
    QWidget::setTabOrder(m_line, m_table);
    QWidget::setTabOrder(m_table, m_detail);
}

void GuestsPane::buildTable()
{
    m_table->setObjectName(u"Guests"_s);
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const std::pair<GuestColumns::Column, int> widths[] = {
        {GuestColumns::Name, 144},     {GuestColumns::Type, 88},       {GuestColumns::Email, 212},       {GuestColumns::Found, 104},
        {GuestColumns::Phone, 136},    {GuestColumns::City, 112},      {GuestColumns::Country, 72},      {GuestColumns::LastSeen, 112},
        {GuestColumns::Created, 112},  {GuestColumns::Reference, 264}, {GuestColumns::Identifiers, 160}, {GuestColumns::OtherEmails, 224},
        {GuestColumns::LastName, 112}, {GuestColumns::Gender, 80},     {GuestColumns::DateOfBirth, 112}, {GuestColumns::PostCode, 88},
        {GuestColumns::Language, 80},  {GuestColumns::FirstSeen, 112}, {GuestColumns::Modified, 112},
    };
    for (const auto &[column, width] : widths) {
        m_table->fitColumn(column, width);
        m_table->setColumnHidden(column, !GuestColumns::isUsual(column));
    }
    QHeaderView *header = m_table->horizontalHeader();
    // Name and e-mail have the room of "Found in" as long as that is hidden.
    giveRoom(104);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(GuestColumns::LastSeen, Qt::DescendingOrder);
    m_table->installEventFilter(this);
}

void GuestsPane::connectParts()
{
    connect(&m_search, &GuestSearch::arrived, this, &GuestsPane::arrived);
    connect(&m_search, &GuestSearch::changed, this, &GuestsPane::searchChanged);
    connect(&m_search, &GuestSearch::failed, this, &GuestsPane::searchFailed);
    connect(m_line, &GuestSearchLine::searchWanted, this, [this](const GuestQuery &query, bool again) {
        start(query);
        if (again)
            m_table->setFocus();
    });
    connect(m_line, &GuestSearchLine::rowsWanted, m_table, [this] { m_table->setFocus(); });
    connect(m_model, &GuestsModel::sorted, this, &GuestsPane::chooseFirst);

    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &GuestsPane::sortAsWanted);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuestsPane::loadNearTheEnd);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GuestsPane::showRow);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &row) {
        showRow(row);
        showDetail(true);
    });
    connect(m_table, &TableView::deletePressed, this, [this] {
        if (const auto guest = shownGuest())
            deleteGuest(*guest);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_table->viewport()->mapToGlobal(at)); });

    connect(m_detail, &GuestDetail::guestChanged, m_model, &GuestsModel::putGuest);
    connect(m_detail, &GuestDetail::editsChanged, this, [this] { m_model->setEdited(m_detail->unsavedRefs()); });
    connect(m_detail, &GuestDetail::gone, this, &GuestsPane::gone);
    connect(m_detail, &GuestDetail::deleteWanted, this, &GuestsPane::deleteGuest);
    connect(m_detail, &GuestDetail::eraseWanted, this, &GuestsPane::erase);
    connect(m_detail, &GuestDetail::historyWanted, this, [this](const Guest &guest) { showHistory(guest); });
    connect(m_detail, &GuestDetail::dossierWanted, this, &GuestsPane::saveDossier);

    connect(&m_clock, &QTimer::timeout, m_model, &GuestsModel::refreshTimes);
    m_clock.start(std::chrono::seconds(30));
}

bool GuestsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        setCompact(m_table->width() < compactWidth);
        loadNearTheEnd();
    }
    return Pane::eventFilter(watched, event);
}

/// Beside a wide detail only the name and the time it is sorted by remain (mockup 21); the other columns come back with the room.
void GuestsPane::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    m_line->setCompact(compact);
    m_columns->setVisible(!compact);
    for (QPushButton *one : std::as_const(m_footButtons))
        one->setVisible(!compact);
    if (compact) {
        for (int column = 0; column < GuestColumns::Count; ++column) {
            if (column == GuestColumns::Name || column == GuestColumns::LastSeen || m_table->isColumnHidden(column))
                continue;
            m_hiddenByCompact.append(column);
            m_table->setColumnHidden(column, true);
        }
        return;
    }
    const auto hidden = std::exchange(m_hiddenByCompact, {});
    for (const int column : hidden)
        m_table->setColumnHidden(column, false);
}

} // namespace edgewise
