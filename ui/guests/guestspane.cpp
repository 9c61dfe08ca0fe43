#include "ui/guests/guestspane.h"

#include "app/connections/session.h"
#include "app/guests/guesthistory.h"
#include "ui/guests/erasedialog.h"
#include "ui/guests/guestdetail.h"
#include "ui/guests/guestsearchline.h"
#include "ui/shell/ask.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// Whether it is worth saying in which field it was found.
bool hasPlaces(const GuestQuery &query)
{
    return query.kind != GuestQuery::Kind::Everybody && query.kind != GuestQuery::Kind::Ref;
}

} // namespace

GuestsPane::GuestsPane(Session &session, GuestHistory &history, const QString &reportFolder, Ask &ask, QWidget *parent)
    : Pane(u"Guests"_s, tr("Guests"), parent)
    , m_session(session)
    , m_history(history)
    , m_ask(ask)
    , m_reportFolder(reportFolder)
    , m_service(session.guests())
    , m_search(m_service)
    , m_model(new GuestsModel(this))
    , m_line(new GuestSearchLine)
    , m_table(new TableView(tr("Guests")))
    , m_detail(new GuestDetail(m_service, ask, session.connection()))
    , m_menu(new QMenu(this))
{
    m_service.setKeep(
        [this](const Guest &before, GuestAction action) { return m_history.keep(m_session.connection().id, before, action); });
    m_detail->setKept([this] { return m_history.isOn(); });
    buildActions();
    build();
    connectParts();
    refreshActions();
}

GuestsPane::~GuestsPane()
{
    m_cancel.reset();
    m_search.disconnect(this);
    m_toSave.reset();
    m_writing.reset();
    if (m_saving.isActive())
        tellSaving();
}

void GuestsPane::activate()
{
    if (!m_hasAnswer && m_search.state() == GuestSearch::State::Idle)
        start(m_line->query());
    m_line->field()->setFocus();
}

void GuestsPane::setParked(bool parked)
{
    if (parked)
        m_toSave.reset();
    Pane::setParked(parked);
    if (m_saving.isActive())
        tellSaving();
}

bool GuestsPane::hasUnsaved() const
{
    const auto erasures = findChildren<const EraseDialog *>();
    return m_detail->hasUnsaved() ||
           std::any_of(erasures.cbegin(), erasures.cend(), [](const EraseDialog *dialog) { return dialog->isInBackground(); });
}

void GuestsPane::search(const QString &text)
{
    m_line->search(text);
    m_table->setFocus();
}

void GuestsPane::repeat()
{
    start(m_line->query());
}

void GuestsPane::start(const GuestQuery &query)
{
    const Connection &connection = m_session.connection();
    if (connection.clientKey.isEmpty()) {
        m_line->setEnabled(false);
        m_columns->setEnabled(false);
        showDetail(false);
        explain({.kind = Error::Kind::Missing, .api = Api::Guests}, tr("%1 has no credential for guests.").arg(connection.name));
        return;
    }
    const GuestsModel::Order order = wantedOrder();
    m_isSortedByService = isForService(order, query);
    const GuestSort sort =
        m_isSortedByService ? GuestSort{GuestColumns::sortMember(order.column), order.direction == Qt::DescendingOrder} : GuestSort();
    m_toSave.reset();
    m_line->setBelowIsOld(m_model->rowCount() > 0 && query != m_found);
    setRetry([this] { repeat(); });
    wait(query.text.isEmpty() ? tr("Reading the guests…") : tr("Looking for “%1”…").arg(query.text),
         [this, query, sort] { m_search.start(query, sort); });
}

void GuestsPane::loadMore()
{
    wait(tr("Reading more guests…"), [this] { m_search.loadMore(); });
}

/// Shows that the search works until it does not; Cancel ends it.
void GuestsPane::wait(const QString &what, std::function<void()> begin)
{
    present(
        what,
        [this, begin = std::move(begin)](std::stop_token stop) {
            m_cancel.reset();
            m_waiting = Answer<>();
            const auto pending = m_waiting->pending();
            begin();
            m_cancel.emplace(std::move(stop), [this] { m_search.cancel(); });
            return pending;
        },
        [] {});
}

void GuestsPane::loadNearTheEnd()
{
    // Not the scroll bar's maximum, which hears of new rows only when they are laid out.
    const int height = m_table->viewport()->height();
    const int below = m_model->rowCount() * theme::row - m_table->verticalScrollBar()->value() - height;
    if (m_search.state() == GuestSearch::State::More && below < 2 * height && m_table->isVisible())
        loadMore();
}

void GuestsPane::arrived(const QList<GuestSearch::Hit> &hits, bool isFirst)
{
    if (isFirst)
        turnOver();
    if (isFirst)
        m_model->setHits(hits);
    else
        m_model->addHits(hits);
    if (isFirst)
        m_model->sortHere(m_isSortedByService ? std::nullopt : std::optional(wantedOrder()));
    // A search that is several for the service may begin with a page of nobody.
    if (!hits.isEmpty() && std::exchange(m_isNew, false))
        showFirst();
    refreshFoot();
}

/// The search before is over, whatever the new one finds.
void GuestsPane::turnOver()
{
    if (m_wanted.isEmpty() && m_search.query() == m_found)
        m_wanted = m_shown;
    m_found = m_search.query();
    m_isNew = true;
    m_hasAnswer = true;
    m_new->setEnabled(true);
    m_line->setBelowIsOld(false);
    clearNotice();
    showFoundColumn(hasPlaces(m_found));
    m_table->scrollToTop();
}

void GuestsPane::showFirst()
{
    showData();
    setKind(m_add, ButtonKind::Primary);
    if (m_search.filterIgnored())
        banner()->tell(Banner::Kind::Warn, tr("The service seems to ignore this search: most of these guests have nothing like it."), {},
                       tr("Rows that are only similar are grey. E-mail, reference and provider:id are sure to be supported."));
    m_model->setEdited(m_detail->unsavedRefs());
    m_mustChoose = true;
    if (!m_model->isSorting())
        chooseFirst();
}

/// The guest that was shown before if it is the same search once more, else the first one; nobody while the one on show has edits.
void GuestsPane::chooseFirst()
{
    if (!std::exchange(m_mustChoose, false))
        return;
    if (m_model->indexOf(m_wanted).isValid())
        select(m_wanted);
    else if (!isNarrow() && !m_detail->unsavedRefs().contains(m_shown))
        m_table->selectRow(0);
    m_wanted.clear();
}

void GuestsPane::showNobody()
{
    const QString tenant = m_session.connection().name;
    QString sentence = tr("No guest of %1 has this value there.").arg(tenant);
    QString help = tr("New guest");
    switch (m_found.kind) {
    case GuestQuery::Kind::Everybody: sentence = tr("%1 has no guests yet.").arg(tenant); break;
    case GuestQuery::Kind::Ref: sentence = tr("No guest of %1 has this reference.").arg(tenant); break;
    case GuestQuery::Kind::Email:
        sentence = tr("No guest of %1 has this address.").arg(tenant);
        help = tr("New guest with this e-mail");
        break;
    case GuestQuery::Kind::Phone:
        sentence = tr("No guest of %1 has this phone number.").arg(tenant);
        help = tr("New guest with this phone number");
        break;
    case GuestQuery::Kind::Identifier:
        sentence = tr("No guest of %1 has this identifier.").arg(tenant);
        if (!m_found.provider.isEmpty())
            help = tr("New guest with this identifier");
        break;
    case GuestQuery::Kind::Name:
        sentence = tr("No guest of %1 has this name.").arg(tenant);
        help = tr("New guest with this name");
        break;
    case GuestQuery::Kind::Member: break;
    }
    m_newAsSearched->setText(help);
    const bool isAll = m_found.kind == GuestQuery::Kind::Everybody;
    setEmptyState(isAll ? u"drawing-guests"_s : u"drawing-empty-search"_s, sentence, m_newAsSearched);
    if (m_table->hasFocus())
        m_line->field()->setFocus();
    showData(true);
    // The primary button is the one on the page.
    setKind(m_add, ButtonKind::Normal);
    if (!m_detail->unsavedRefs().contains(m_shown)) {
        m_shown.clear();
        m_detail->showNothing();
    }
}

void GuestsPane::searchChanged()
{
    const auto state = m_search.state();
    if (state == GuestSearch::State::Loading)
        return;
    if (m_waiting)
        m_waiting->give({});
    if (state == GuestSearch::State::Complete && m_model->rowCount() == 0)
        showNobody();
    if (state == GuestSearch::State::Complete && m_toSave)
        write(*std::exchange(m_toSave, {}));
    else if (state != GuestSearch::State::Complete)
        m_toSave.reset();
    refreshFoot();
    refreshActions();
    // Once the rows have their places.
    QMetaObject::invokeMethod(this, &GuestsPane::loadNearTheEnd, Qt::QueuedConnection);
}

void GuestsPane::searchFailed(const Error &error)
{
    const QString member = m_search.sort().member;
    if (error.status == 400 && m_search.count() == 0 && !member.isEmpty() && !m_refusedSorts.contains(member)) {
        // Sorting is known from one place alone (guest-api.md section 4); without it there may still be an answer.
        m_refusedSorts.append(member);
        start(m_search.query());
        return;
    }
    if (m_search.count() > 0)
        setRetry([this] { loadMore(); });
    m_new->setEnabled(m_hasAnswer);
    explain(error);
}

GuestsModel::Order GuestsPane::wantedOrder() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return {GuestColumns::Column(header->sortIndicatorSection()), header->sortIndicatorOrder()};
}

bool GuestsPane::isForService(const GuestsModel::Order &order, const GuestQuery &query) const
{
    const QString member = GuestColumns::sortMember(order.column);
    return !member.isEmpty() && !m_refusedSorts.contains(member) && query.filters().size() == 1;
}

/// What is all here is sorted here, without asking; else the service sorts if it can, because it alone knows the rest.
void GuestsPane::sortAsWanted()
{
    if (!m_hasAnswer)
        return;
    const GuestsModel::Order order = wantedOrder();
    if (m_search.state() != GuestSearch::State::Complete && isForService(order, m_search.query())) {
        start(m_search.query());
        return;
    }
    m_isSortedByService = false;
    m_model->sortHere(order);
    refreshFoot();
}

void GuestsPane::showFoundColumn(bool shown)
{
    if (m_isFoundShown == shown)
        return;
    m_isFoundShown = shown;
    if (m_isCompact) {
        m_hiddenByCompact.removeAll(GuestColumns::Found);
        if (shown)
            m_hiddenByCompact.append(GuestColumns::Found);
        return;
    }
    const int freed = m_table->columnWidth(GuestColumns::Found);
    m_table->setColumnHidden(GuestColumns::Found, !shown);
    giveRoom(freed - m_table->columnWidth(GuestColumns::Found));
}

/// To name and e-mail, which are cut off first; below 0 takes it from them.
void GuestsPane::giveRoom(int room)
{
    const auto widen = [this](int column, int by) {
        m_table->setColumnWidth(column, std::max(m_table->horizontalHeader()->minimumSectionSize(), m_table->columnWidth(column) + by));
    };
    const int ofEmail = m_table->isColumnHidden(GuestColumns::Email) ? 0 : room * 3 / 5;
    if (ofEmail != 0)
        widen(GuestColumns::Email, ofEmail);
    widen(GuestColumns::Name, room - ofEmail);
}

void GuestsPane::select(const QString &ref)
{
    const QModelIndex row = m_model->indexOf(ref);
    if (!row.isValid())
        return;
    m_table->selectRow(row.row());
    showRow(row);
}

void GuestsPane::showRow(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    const Guest guest = m_model->guest(row);
    if (guest.ref() == m_shown)
        return;
    m_shown = guest.ref();
    m_detail->showGuest(guest);
    refreshActions();
    if (!isNarrow())
        showDetail(true);
}

void GuestsPane::openGuest(const Guest &guest)
{
    m_model->putGuest(guest);
    showData();
    select(guest.ref());
    m_table->setFocus();
    showDetail(true);
    refreshFoot();
}

std::optional<Guest> GuestsPane::shownGuest() const
{
    return m_model->find(m_shown);
}

QList<Guest> GuestsPane::chosenGuests() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Guest> guests;
    guests.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        guests.append(m_model->guest(row));
    return guests;
}

QString GuestsPane::orderWords() const
{
    const bool isAll = m_search.state() == GuestSearch::State::Complete;
    if (m_isSortedByService)
        return isAll ? tr("all loaded, sorted by the server") : tr("more as you scroll, sorted by the server");
    return isAll ? tr("all loaded, sorted here") : tr("sorted here, %1 of more loaded").arg(QLocale().toString(m_model->rowCount()));
}

void GuestsPane::refreshFoot()
{
    const int count = m_model->rowCount();
    //: How many guests, and whether that is all and who sorted them
    setFoot(count == 0 ? QString() : tr("%1 · %2").arg(tr("%n guest(s)", nullptr, count), orderWords()), {});
}

void GuestsPane::refreshActions()
{
    const bool hasOne = !m_shown.isEmpty();
    for (QAction *action : std::as_const(m_forOne))
        action->setEnabled(hasOne);
    const bool hasRows = m_model->rowCount() > 0;
    m_copyRows->setEnabled(hasRows);
    m_saveCsv->setEnabled(hasRows && !m_toSave && !m_writing);
    m_saveJson->setEnabled(hasRows && !m_toSave && !m_writing);
}

void GuestsPane::saveState(QSettings &settings) const
{
    Pane::saveState(settings);
    m_table->saveColumns(settings, u"columns"_s);
    QVariantList hidden;
    for (const int column : m_hiddenByCompact)
        hidden.append(column);
    settings.setValue("hiddenByCompact"_L1, hidden);
    settings.setValue("csvMark"_L1, m_withMark->isChecked());
    m_detail->saveState(settings);
}

void GuestsPane::restoreState(QSettings &settings)
{
    Pane::restoreState(settings);
    m_table->restoreColumns(settings, u"columns"_s);
    const QVariantList hidden = settings.value("hiddenByCompact"_L1).toList();
    for (const QVariant &column : hidden)
        m_table->setColumnHidden(column.toInt(), false);
    // It belongs to a search, and there is none yet.
    m_isFoundShown = !m_table->isColumnHidden(GuestColumns::Found);
    showFoundColumn(false);
    m_withMark->setChecked(settings.value("csvMark"_L1).toBool());
    m_detail->restoreState(settings);
}

} // namespace edgewise
