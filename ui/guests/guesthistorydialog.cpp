#include "ui/guests/guesthistorydialog.h"

#include "ui/guests/guestchangesmodel.h"
#include "ui/guests/guestdeletion.h"
#include "ui/guests/gueststatesmodel.h"
#include "ui/shell/ask.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cornerframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr QSize usualSize(880, 520);
constexpr int listWidth = 356;

QStringList labels(const GuestChanges &changes)
{
    QStringList all;
    for (const GuestChange &change : changes)
        all << u"“%1”"_s.arg(label(change));
    return all;
}

} // namespace

GuestHistoryDialog::GuestHistoryDialog(GuestService &service, GuestHistory &history, Ask &ask, const Connection &connection,
                                       const std::optional<Guest> &guest, QWidget *parent)
    : TenantDialog(u"Previous states dialog"_s, connection, parent)
    , m_service(service)
    , m_history(history)
    , m_ask(ask)
    , m_guest(guest)
    , m_guestRef(guest ? guest->ref() : QString())
    , m_states(new GuestStatesModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_changes(new GuestChangesModel(this))
    , m_banner(new Banner)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_search(new SearchField(tr("Find a name"), tr("Find a name")))
    , m_list(new TableView(tr("Previous states")))
    , m_title(new QLabel)
    , m_table(new TableView(tr("Differences")))
    , m_losses(new QLabel)
    , m_busy(new BusyBar(m_table))
    , m_keep(new QCheckBox(tr("Keep previous states on this computer for %n day(s)", nullptr, history.days())))
    , m_forget(button(u"Forget state"_s, tr("Forget this state"), {}, ButtonKind::Normal, false, true))
    , m_forgetAll(button(u"Forget all states"_s, tr("Forget all…"), {}, ButtonKind::Normal, false, true))
    , m_putBack(button(u"Put back"_s, tr("Put back"), u"undo"_s, ButtonKind::Primary))
    , m_close(button(u"Close"_s, tr("Close")))
{
    setTitle(guest ? tr("Previous states of %1").arg(guest->title()) : tr("Previous states of guests"));
    resize(usualSize);
    m_banner->setObjectName(u"Previous states notice"_s);

    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins({});
    row->setSpacing(theme::u4);
    row->addWidget(makeStates());
    row->addWidget(makeDifferences(), 1);
    m_pages->addWidget(columns);
    m_pages->addWidget(m_empty);
    body()->addWidget(m_banner);
    body()->addWidget(m_pages, 1);
    makeFoot();
    reload();
}

GuestHistoryDialog::~GuestHistoryDialog()
{
    m_reading.request_stop();
}

QWidget *GuestHistoryDialog::makeStates()
{
    m_found->setSourceModel(m_states);
    m_found->setFilterKeyColumn(GuestStatesModel::GuestColumn);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(u"Find a name"_s);
    m_search->setVisible(!m_guest);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    m_list->setObjectName(u"Previous states"_s);
    new CornerFrame(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_found);
    m_list->setColumnHidden(GuestStatesModel::GuestColumn, m_guest.has_value());
    m_list->fitColumn(GuestStatesModel::TimeColumn, 108);
    m_list->fitColumn(GuestStatesModel::GuestColumn, 128);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GuestHistoryDialog::choose);
    connect(m_list, &TableView::deletePressed, this, &GuestHistoryDialog::forgetChosen);
    connect(m_forget, &QPushButton::clicked, this, &GuestHistoryDialog::forgetChosen);
    connect(m_forgetAll, &QPushButton::clicked, this, &GuestHistoryDialog::forgetEverything);

    auto *side = new QWidget;
    side->setFixedWidth(listWidth);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::u2);
    tools->addWidget(m_forget);
    tools->addWidget(m_forgetAll);
    tools->addStretch(1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(theme::u2);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(tools);
    return side;
}

QWidget *GuestHistoryDialog::makeDifferences()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_title->setWordWrap(true);
    m_title->setObjectName(u"Plan"_s);
    m_table->setObjectName(u"Differences"_s);
    new CornerFrame(m_table);
    m_table->setModel(m_changes);
    m_table->fitColumn(GuestChangesModel::FieldColumn, 132);
    m_table->fitColumn(GuestChangesModel::NowColumn, 152);
    m_losses->setTextFormat(Qt::PlainText);
    m_losses->setFont(theme::font(theme::Type::Hint));
    m_losses->setForegroundRole(QPalette::PlaceholderText);
    m_losses->setWordWrap(true);
    m_losses->setObjectName(u"What does not come back"_s);

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(theme::u2);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_losses);
    layout->addStretch(0);
    return side;
}

void GuestHistoryDialog::makeFoot()
{
    m_keep->setObjectName(u"Keep previous states"_s);
    m_keep->setChecked(m_history.isOn());
    connect(m_keep, &QCheckBox::toggled, this, [this](bool on) {
        if (const auto done = m_history.setOn(on); !done)
            explain(done.error());
    });
    connect(m_putBack, &QPushButton::clicked, this, &GuestHistoryDialog::act);
    connect(m_close, &QPushButton::clicked, this, &GuestHistoryDialog::reject);
    m_close->setDefault(true);
    foot()->addWidget(m_keep);
    foot()->addStretch(1);
    foot()->addWidget(m_putBack);
    foot()->addWidget(m_close);
}

std::optional<KeptState> GuestHistoryDialog::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_states->states().at(m_found->mapToSource(rows.first()).row());
}

void GuestHistoryDialog::reload()
{
    const auto before = chosen();
    const auto states = m_guest ? m_history.states(connection().id, m_guestRef) : m_history.states(connection().id);
    if (!states) {
        explain(states.error());
        return;
    }
    {
        // One choice in the end, not one for each step there.
        const QSignalBlocker quiet(m_list->selectionModel());
        m_states->setStates(*states);
    }
    m_empty->setText(u"drawing-guests"_s, tr("Nothing is kept yet."),
                     m_history.isOn() ? tr("Before a guest is changed or deleted here, its state is kept and shows on this page.")
                                      : tr("Keeping previous states is switched off, so nothing can be put back."));
    m_pages->setCurrentIndex(states->isEmpty() ? 1 : 0);
    int row = 0;
    for (int i = 0; before && i < m_found->rowCount(); ++i) {
        if (m_states->states().at(m_found->mapToSource(m_found->index(i, 0)).row()).id == before->id)
            row = i;
    }
    if (m_found->rowCount() > 0)
        m_list->selectRow(row);
    else
        choose();
}

void GuestHistoryDialog::choose()
{
    m_reading.request_stop();
    m_reading = {};
    m_now.reset();
    m_plan.reset();
    m_changes->setChanges({});
    m_title->clear();
    m_losses->clear();
    refresh();
    const auto state = chosen();
    if (!state)
        return;
    m_busy->setBusy(true);
    m_title->setText(tr("Reading how %1 is now…").arg(state->name()));
    m_service.read(state->ref, m_reading.get_token()).then(this, [this, stop = m_reading.get_token()](const Result<Guest> &now) {
        if (stop.stop_requested())
            return;
        m_busy->setBusy(false);
        if (!now && now.error().kind != Error::Kind::NotFound) {
            m_title->clear();
            explain(now.error());
            return;
        }
        m_now = now ? std::optional(*now) : std::nullopt;
        showPlan();
    });
}

void GuestHistoryDialog::showPlan()
{
    const auto state = chosen();
    m_plan = PutBack::plan(state->before, m_now);
    // Of a deleted guest everything differs.
    m_changes->setChanges(m_plan->isDeleted ? changesBetween({.extensions = QList<Extension>()}, PutBack::draft(state->before))
                                            : m_plan->changes);
    if (m_plan->isDeleted)
        m_title->setText(tr("%1 is not there any more. Putting back creates the guest again.").arg(state->name()));
    else if (m_plan->doesNothing())
        m_title->setText(tr("%1 is as it was then.").arg(state->name()));
    else
        m_title->setText(tr("%n field(s) of %1 differ from now.", nullptr, int(m_plan->changes.size())).arg(state->name()));
    m_losses->setText(m_plan->losses.join(u'\n'));
    m_losses->setVisible(!m_plan->losses.isEmpty());
    m_table->setVisible(m_changes->rowCount() > 0);
    refresh();
}

void GuestHistoryDialog::refresh()
{
    const bool hasState = chosen().has_value();
    m_forget->setEnabled(hasState && !m_isWriting);
    m_forgetAll->setEnabled(m_states->rowCount() > 0 && !m_isWriting);
    m_putBack->setEnabled(m_plan && !m_plan->doesNothing() && !m_isWriting);
    m_putBack->setText(m_isWriting ? tr("Putting back…") : m_plan && m_plan->isDeleted ? tr("Create again") : tr("Put back"));
    m_list->setEnabled(!m_isWriting);
}

void GuestHistoryDialog::setWriting(bool writing)
{
    m_isWriting = writing;
    m_busy->setBusy(writing);
    refresh();
}

void GuestHistoryDialog::act()
{
    const auto state = chosen();
    if (!state || !m_plan)
        return;
    m_banner->hide();
    setWriting(true);
    // It may have changed since it was shown.
    m_service.read(state->ref).then(this, [this, state](const Result<Guest> &fresh) {
        if (!fresh && fresh.error().kind != Error::Kind::NotFound) {
            setWriting(false);
            explain(fresh.error());
            return;
        }
        const std::optional<Guest> today = fresh ? std::optional(*fresh) : std::nullopt;
        if (PutBack::plan(state->before, today) != *m_plan) {
            setWriting(false);
            m_now = today;
            showPlan();
            m_banner->tell(Banner::Kind::Warn, tr("Nothing was put back: the guest changed meanwhile. This is how it differs now."));
        } else if (fresh) {
            write(*fresh);
        } else {
            create();
        }
    });
}

void GuestHistoryDialog::write(const Guest &fresh)
{
    m_service.write(fresh, m_plan->changes, GuestAction::PutBack).then(this, [this](const Result<GuestOutcome> &outcome) {
        setWriting(false);
        if (!outcome) {
            explain(outcome.error());
            return;
        }
        reload();
        tell(*outcome);
        Q_EMIT putBack(outcome->now);
    });
}

void GuestHistoryDialog::create()
{
    const auto state = chosen();
    m_service.create(PutBack::draft(state->before)).then(this, [this, state](const Result<Guest> &guest) {
        setWriting(false);
        if (!guest) {
            explain(guest.error());
            return;
        }
        const GuestChanges missing = changesBetween(*guest, PutBack::draft(state->before));
        const QString said = GuestDeletion::undone(*guest, state->ref);
        if (missing.isEmpty())
            m_banner->tell(Banner::Kind::Good, said);
        else
            m_banner->tell(Banner::Kind::Warn, said, {}, tr("%1 did not come back.").arg(Words::list(labels(missing))));
        const QString oldRef = state->ref;
        if (const auto done = m_history.follow(connection().id, oldRef, guest->ref()); !done)
            explain(done.error());
        m_guestRef = guest->ref();
        reload();
        Q_EMIT createdAgain(*guest, oldRef);
    });
}

void GuestHistoryDialog::tell(const GuestOutcome &outcome)
{
    const QString left = tr("Not as it was: %1.").arg(Words::list(labels(outcome.notArrived)));
    if (outcome.error)
        m_banner->tell(Banner::Kind::Bad, outcome.error->message(), {}, outcome.notArrived.isEmpty() ? outcome.error->advice() : left);
    else if (outcome.unverified)
        m_banner->tell(Banner::Kind::Warn, tr("Put back, but the guest could not be read again to see whether all is there."));
    else if (!outcome.notArrived.isEmpty())
        m_banner->tell(
            Banner::Kind::Bad,
            tr("%1 of %2 changes are there.").arg(outcome.arrived.size()).arg(outcome.arrived.size() + outcome.notArrived.size()), {},
            left);
    else
        m_banner->tell(Banner::Kind::Good, tr("Put back. The server holds all of it."));
}

void GuestHistoryDialog::explain(const Error &error)
{
    m_banner->tell(Banner::Kind::Bad, error.message(),
                   {{u"Retry"_s, tr("Retry"),
                     [this] {
                         m_banner->hide();
                         reload();
                     }}},
                   error.advice());
}

void GuestHistoryDialog::forgetChosen()
{
    const auto state = chosen();
    if (!state || m_isWriting)
        return;
    if (const auto done = m_history.forgetState(state->id); !done)
        explain(done.error());
    else
        reload();
}

void GuestHistoryDialog::forgetEverything()
{
    const QString who = m_guest ? m_guest->title() : connection().name;
    m_ask.confirm(this,
                  {.title = tr("Forget %n previous state(s) of %1?", nullptr, m_states->rowCount()).arg(who),
                   .text = tr("They are removed from this computer. What was changed or deleted can then no longer be put back."),
                   .doIt = tr("Forget them"),
                   .keep = tr("Keep them"),
                   .connection = &connection()},
                  [this](bool yes) {
                      if (!yes)
                          return;
                      const auto done = m_guest ? m_history.forget(connection().id, m_guestRef) : m_history.forgetAll(connection().id);
                      if (!done)
                          explain(done.error());
                      else
                          reload();
                  });
}

void GuestHistoryDialog::reject()
{
    if (!m_isWriting)
        TenantDialog::reject();
}

} // namespace edgewise
