#include "ui/guests/erasedialog.h"

#include "ui/guests/erasecluesdialog.h"
#include "ui/guests/erasemodel.h"
#include "ui/guests/erasetable.h"
#include "ui/guests/erasureprint.h"
#include "ui/guests/pdfpage.h"
#include "ui/shell/ask.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr QSize usualSize(724, 460);
constexpr int nameWidth = 168, longestName = 160, keyWidth = 112;

QLabel *words(theme::Type type, bool muted = false)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(type));
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// "3 e-mails, 1 phone number and 2 identifiers"
QString counted(const QList<GuestQuery> &clues)
{
    const auto count = [&clues](GuestQuery::Kind kind) {
        return int(std::count_if(clues.begin(), clues.end(), [kind](const GuestQuery &clue) { return clue.kind == kind; }));
    };
    QStringList parts;
    if (const int emails = count(GuestQuery::Kind::Email); emails > 0)
        parts << EraseDialog::tr("%n e-mail(s)", nullptr, emails);
    if (const int phones = count(GuestQuery::Kind::Phone); phones > 0)
        parts << EraseDialog::tr("%n phone number(s)", nullptr, phones);
    if (const int identifiers = count(GuestQuery::Kind::Identifier); identifiers > 0)
        parts << EraseDialog::tr("%n identifier(s)", nullptr, identifiers);
    return Words::list(parts);
}

} // namespace

/// What the pages change later.
struct EraseDialog::Parts
{
    QLabel *searching = words(theme::Type::Base, true);
    QProgressBar *search = new QProgressBar;

    QLabel *title = words(theme::Type::Title);
    ElidedLabel *by = new ElidedLabel;
    QPushButton *change = button(u"Change"_s, EraseDialog::tr("Change"), {}, ButtonKind::Normal, false, true);
    TableView *matches = nullptr;
    BusyBar *busy = nullptr;

    QLabel *erasing = words(theme::Type::Title);
    QProgressBar *progress = new QProgressBar;
    QLabel *progressText = words(theme::Type::Base);
    StateLabel *again = new StateLabel;
    StateLabel *report = new StateLabel;

    QGridLayout *figures = new QGridLayout;
    QLabel *left = words(theme::Type::Hint, true);

    QLabel *typeLabel = new QLabel;
    QLineEdit *name = new QLineEdit;
    QAction *matchesName = nullptr;
    ElidedLabel *note = new ElidedLabel;
    QString said; ///< What came of saving the report.
    QPushButton *erase = button(u"Erase"_s, EraseDialog::tr("Erase"), {}, ButtonKind::DangerFilled);
    QPushButton *keep = button(u"Keep them"_s, EraseDialog::tr("Keep them"));
    QPushButton *stop = button(u"Stop"_s, EraseDialog::tr("Stop"), u"stop"_s);
    QPushButton *savePdf = button(u"Save report as PDF"_s, EraseDialog::tr("Page to print…"), u"file"_s);
    QPushButton *saveJson = button(u"Save report"_s, EraseDialog::tr("Save report as…"), u"save"_s);
    QPushButton *close = button(u"Close"_s, EraseDialog::tr("Close"), {}, ButtonKind::Primary);
};

EraseDialog::EraseDialog(GuestService &service, GuestHistory &history, Ask &ask, const Connection &connection, const QString &reportFolder,
                         const Guest &guest, QWidget *parent)
    : TenantDialog(u"Erase person dialog"_s, connection, parent)
    , m_ask(ask)
    , m_erasure(service, history, {.connectionId = connection.id, .name = connection.name}, reportFolder, guest)
    , m_model(new EraseModel(m_erasure, this))
    , m_steps(new Steps({tr("Search"), tr("Dry run"), tr("Erase"), tr("Report")}))
    , m_banner(new Banner)
    , m_pages(new QStackedWidget)
    , m_parts(std::make_unique<Parts>())
{
    setTitle(tr("Erase %1").arg(guest.title()));
    setHead(Head::Tinted);
    addToHead(m_steps);
    resize(usualSize);
    m_steps->setObjectName(u"Steps"_s);
    m_banner->setObjectName(u"Erasure notice"_s);
    m_pages->addWidget(makeSearch());
    m_pages->addWidget(makeDryRun());
    m_pages->addWidget(makeRunning());
    m_pages->addWidget(makeReport());
    body()->addWidget(m_banner);
    body()->addWidget(m_pages, 1);
    makeFoot();

    connect(&m_erasure, &Erasure::changed, this, &EraseDialog::refresh);
    connect(&m_erasure, &Erasure::matchChanged, this, &EraseDialog::tellErased);
    m_erasure.start();
}

EraseDialog::~EraseDialog()
{
    // What the erasure says while it goes is no longer for this dialog.
    m_erasure.disconnect(this);
    delete m_pages; // Its tables read from the erasure.
}

// --- building

QWidget *EraseDialog::makeSearch()
{
    m_parts->search->setTextVisible(false);
    m_parts->search->setAccessibleName(tr("Progress of the search"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(theme::u2);
    auto *title = words(theme::Type::Title);
    title->setText(windowTitle());
    layout->addWidget(title);
    layout->addWidget(m_parts->searching);
    layout->addWidget(m_parts->search);
    layout->addStretch(1);
    return page;
}

QWidget *EraseDialog::makeDryRun()
{
    m_parts->title->setText(windowTitle());
    m_parts->by->setFont(theme::font(theme::Type::Hint));
    m_parts->by->setForegroundRole(QPalette::PlaceholderText);
    m_parts->by->setObjectName(u"Found by"_s);
    m_parts->matches = eraseDryRunTable(*m_model);
    m_parts->busy = new BusyBar(m_parts->matches);
    connect(m_parts->change, &QPushButton::clicked, this, &EraseDialog::changeClues);

    auto *page = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(m_parts->title);
    head->addWidget(m_parts->by, 1);
    head->addWidget(m_parts->change);
    auto *hint = words(theme::Type::Hint, true);
    hint->setText(tr("With each guest go its orders, sessions, events and data extensions. There is no way back."));
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(theme::u2);
    layout->addLayout(head);
    layout->addWidget(m_parts->matches, 1);
    layout->addWidget(hint);
    return page;
}

QWidget *EraseDialog::makeRunning()
{
    m_parts->progress->setTextVisible(false);
    m_parts->progress->setAccessibleName(tr("Progress of the erasure"));
    for (StateLabel *label : {m_parts->again, m_parts->report})
        label->setFont(theme::font(theme::Type::Base));
    auto *page = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u4);
    head->addWidget(m_parts->erasing);
    head->addWidget(m_parts->progress, 1);
    head->addWidget(m_parts->progressText);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(theme::u3);
    layout->addLayout(head);
    layout->addWidget(eraseRunningTable(*m_model), 1);
    layout->addWidget(m_parts->again);
    layout->addWidget(m_parts->report);
    return page;
}

QWidget *EraseDialog::makeReport()
{
    m_parts->figures->setHorizontalSpacing(theme::u2);
    m_parts->figures->setVerticalSpacing(theme::u2);
    m_parts->figures->setColumnMinimumWidth(0, keyWidth);
    m_parts->figures->setColumnStretch(1, 1);
    m_parts->left->setWordWrap(true);
    m_parts->left->setObjectName(u"Still to do"_s);
    m_parts->left->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *title = words(theme::Type::Strong);
    title->setText(tr("What is still to do"));

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::u1, 0, 0);
    layout->setSpacing(theme::u2);
    layout->addLayout(m_parts->figures);
    layout->addSpacing(theme::u1);
    layout->addWidget(title);
    layout->addWidget(m_parts->left);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    return scroll;
}

void EraseDialog::makeFoot()
{
    const QString shown = QFontMetrics(theme::font(theme::Type::Strong)).elidedText(connection().name, Qt::ElideRight, longestName);
    m_parts->typeLabel->setText(tr("Type <b>%1</b> to go on").arg(shown.toHtmlEscaped()));
    m_parts->typeLabel->setToolTip(connection().name.toHtmlEscaped());
    m_parts->typeLabel->setBuddy(m_parts->name);
    m_parts->name->setObjectName(u"Name to confirm"_s);
    m_parts->name->setAccessibleName(tr("Type the name of the tenant, %1, to go on").arg(connection().name));
    m_parts->name->setFixedWidth(nameWidth);
    m_parts->matchesName = new QAction(icon(u"check"_s, theme::Colour::Good), QString(), this);
    foot()->addWidget(m_parts->typeLabel);
    foot()->addWidget(m_parts->name);
    m_parts->note->setFont(theme::font(theme::Type::Hint));
    m_parts->note->setForegroundRole(QPalette::PlaceholderText);
    m_parts->note->setObjectName(u"Note"_s);
    foot()->addWidget(m_parts->note, 1000); // All the room, when it shows.
    foot()->addStretch(1);
    for (QPushButton *one : {m_parts->erase, m_parts->keep, m_parts->stop, m_parts->savePdf, m_parts->saveJson, m_parts->close})
        foot()->addWidget(one);
    connect(m_parts->name, &QLineEdit::textChanged, this, &EraseDialog::refreshFoot);
    connect(m_parts->erase, &QPushButton::clicked, &m_erasure, &Erasure::erase);
    connect(m_parts->keep, &QPushButton::clicked, this, &EraseDialog::reject);
    connect(m_parts->stop, &QPushButton::clicked, &m_erasure, &Erasure::stop);
    connect(m_parts->savePdf, &QPushButton::clicked, this, &EraseDialog::savePdf);
    connect(m_parts->saveJson, &QPushButton::clicked, this, &EraseDialog::saveReport);
    connect(m_parts->close, &QPushButton::clicked, this, &EraseDialog::reject);
}

// --- showing

EraseDialog::Page EraseDialog::page() const
{
    switch (m_erasure.state()) {
    case Erasure::State::Searching: return m_sawDryRun ? Page::DryRun : Page::Search;
    case Erasure::State::DryRun: return Page::DryRun;
    case Erasure::State::Erasing:
    case Erasure::State::SearchingAgain: return Page::Running;
    case Erasure::State::Failed: return m_erasure.hasBegun() ? Page::Running : m_sawDryRun ? Page::DryRun : Page::Search;
    case Erasure::State::Stopped:
    case Erasure::State::Finished: return Page::Report;
    }
    Q_UNREACHABLE();
}

void EraseDialog::refresh()
{
    m_sawDryRun = m_sawDryRun || m_erasure.state() == Erasure::State::DryRun;
    const Page shown = page();
    const bool isOver = shown == Page::Report;
    m_steps->setCurrent(isOver && m_erasure.state() == Erasure::State::Finished ? m_steps->count() : int(shown));
    setHead(isOver ? Head::Quiet : Head::Tinted);
    m_pages->setCurrentIndex(int(shown));
    m_parts->searching->setText(m_erasure.clues().isEmpty() ? tr("Reading the guest…")
                                                            : tr("Searching by %1…").arg(counted(m_erasure.clues())));
    m_parts->search->setMaximum(m_erasure.state() == Erasure::State::Failed ? 1 : 0);
    refreshBanner();
    refreshDryRun();
    refreshRunning();
    refreshReport();
    refreshFoot();
    if (m_isInBackground)
        Q_EMIT workChanged();
}

void EraseDialog::refreshBanner()
{
    using Kind = Banner::Kind;
    const auto resume = [this] { m_erasure.resume(); };
    const auto look = [this] {
        m_parts->name->clear();
        m_erasure.review();
    };
    QStringList details = m_erasure.limits();
    if (m_erasure.isHistoryLeft())
        details << tr("Previous states of these guests could not be removed from this computer.");
    if (m_erasure.hasBegun() && !m_erasure.reportResult())
        details << tr("The report could not be kept by itself. Save it.");
    const auto &matches = m_erasure.matches();
    const int unsure = m_erasure.count(ErasureMatch::State::Unsure);
    const auto news =
        std::count_if(matches.begin(), matches.end(), [](const ErasureMatch &match) { return match.isNew && !match.isTicked; });

    switch (m_erasure.state()) {
    case Erasure::State::Failed:
        details.prepend(m_erasure.error().advice());
        details.removeAll(QString());
        m_banner->tell(Kind::Bad, m_erasure.error().message(), {{u"Retry"_s, tr("Retry"), resume}}, details.join(u' '));
        return;
    case Erasure::State::Stopped:
        m_banner->tell(Kind::Warn, tr("Stopped. %n guest(s) that you ticked are still there.", nullptr, m_erasure.toErase()),
                       {{u"Go on"_s, tr("Go on"), resume}}, details.join(u' '));
        return;
    case Erasure::State::Finished: break;
    case Erasure::State::DryRun:
    case Erasure::State::Searching:
        if (!details.isEmpty() && m_sawDryRun)
            m_banner->tell(Kind::Info, details.first(), {}, details.mid(1).join(u' '));
        else
            m_banner->hide();
        return;
    case Erasure::State::Erasing:
    case Erasure::State::SearchingAgain: m_banner->hide(); return;
    }

    QStringList names;
    for (const ErasureMatch &match : matches) {
        if (!match.isTicked && !match.isNew)
            names << match.guest.title();
    }
    if (unsure > 0) {
        m_banner->tell(Kind::Bad, tr("Of %n guest(s) it is not known whether they are deleted: the answer was lost.", nullptr, unsure),
                       {{u"Try again"_s, tr("Try again"), resume}}, details.join(u' '));
    } else if (news > 0) {
        m_banner->tell(Kind::Warn, tr("%n more guest(s) turned up meanwhile. Nothing was done to them.", nullptr, int(news)),
                       {{u"Look at them"_s, tr("Look at them"), look}}, details.join(u' '));
    } else if (m_erasure.stillVisible() > 0) {
        m_banner->tell(
            Kind::Warn,
            tr("Deleted, but %n guest(s) are still visible. The service may need up to 24 hours.", nullptr, m_erasure.stillVisible()), {},
            details.join(u' '));
    } else {
        const QString said = names.isEmpty()     ? tr("The search was repeated. Nobody is left.")
                             : names.size() == 1 ? tr("The search was repeated. Only %1 is left, as you chose.").arg(names.first())
                                                 : tr("The search was repeated. Only the %n guests are left that you did not tick.",
                                                      nullptr, int(names.size()));
        m_banner->tell(details.isEmpty() ? Kind::Good : Kind::Warn, said, {}, details.join(u' '));
    }
}

void EraseDialog::refreshDryRun()
{
    const bool isSearching = m_erasure.state() == Erasure::State::Searching;
    m_parts->by->setText(m_erasure.clues().isEmpty() ? tr("without an e-mail, phone number or identifier")
                         : isSearching               ? tr("searching by %1…").arg(counted(m_erasure.clues()))
                                                     : tr("found by %1").arg(counted(m_erasure.clues())));
    m_parts->busy->setBusy(isSearching);
    m_parts->change->setEnabled(m_erasure.state() == Erasure::State::DryRun);
}

void EraseDialog::refreshRunning()
{
    const int all = m_erasure.ticked();
    m_parts->erasing->setText(tr("Erasing %n guest(s)", nullptr, all));
    m_parts->progress->setMaximum(std::max(all, 1));
    m_parts->progress->setValue(m_erasure.answered());
    m_parts->progressText->setText(tr("%1 of %2").arg(QLocale().toString(m_erasure.answered()), QLocale().toString(all)));
    const bool isAgain = m_erasure.state() == Erasure::State::SearchingAgain;
    m_parts->again->setState(Tone::Plain, isAgain ? Dot::Full : Dot::Ring,
                             isAgain ? tr("Searching again by all e-mails and identifiers, until nothing is found")
                                     : tr("Then search again by all e-mails and identifiers, until nothing is found"));
    m_parts->report->setState(Tone::Plain, Dot::Ring, tr("Then save the report"));
}

void EraseDialog::refreshReport()
{
    if (page() != Page::Report)
        return;
    const int deleted = m_erasure.count(ErasureMatch::State::Deleted);
    const int gone = m_erasure.count(ErasureMatch::State::AlreadyGone);
    setTitle(tr("%n guest(s) erased", nullptr, deleted + gone));
    while (QLayoutItem *old = m_parts->figures->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto add = [this](const QString &key, const QString &text, const QString &note = {}) {
        const int line = m_parts->figures->rowCount();
        auto *name = words(theme::Type::Base, true);
        name->setText(key);
        auto *value =
            new QLabel(note.isEmpty() ? text.toHtmlEscaped()
                                      : u"%1 <span style=\"color:%2\">%3</span>"_s.arg(
                                            text.toHtmlEscaped(), theme::colour(theme::Colour::Muted).name(), note.toHtmlEscaped()));
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_parts->figures->addWidget(name, line, 0, Qt::AlignTop);
        m_parts->figures->addWidget(value, line, 1);
    };
    const auto guests = [](int count) { return tr("%n guest(s)", nullptr, count); };
    int extensions = 0;
    QStringList left;
    for (const ErasureMatch &match : m_erasure.matches()) {
        extensions += match.state == ErasureMatch::State::Deleted ? match.slotCount() : 0;
        if (!match.isTicked)
            left << match.guest.title();
    }
    add(tr("Deleted"), guests(deleted), tr("and their orders, sessions, events, %n data extension(s)", nullptr, extensions));
    if (gone > 0)
        add(tr("Already gone"), guests(gone), tr("(the service answered “not found”)"));
    if (const int unsure = m_erasure.count(ErasureMatch::State::Unsure); unsure > 0)
        add(tr("Not known"), guests(unsure), tr("(the answer was lost, and they can still be read)"));
    if (const int waiting = m_erasure.toErase(); waiting > 0)
        add(tr("Not erased"), guests(waiting), tr("(stopped before them)"));
    if (!left.isEmpty())
        add(tr("Left alone"), guests(int(left.size())),
            tr("%1, not ticked").arg(left.size() <= 3 ? Words::list(left) : tr("%1 and others").arg(left.first(2).join(tr(", ")))));

    if (m_erasure.reportResult()) {
        auto *name = words(theme::Type::Base, true);
        name->setText(tr("Report"));
        auto *file = words(theme::Type::Code);
        file->setText(QFileInfo(m_erasure.reportFile()).fileName());
        file->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *show = button(u"Show in folder"_s, tr("Show in folder"), {}, ButtonKind::Flat, false, true);
        connect(show, &QPushButton::clicked, this,
                [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_erasure.reportFile()).absolutePath())); });
        auto *place = new QWidget;
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins({});
        row->setSpacing(theme::u2);
        row->addWidget(file);
        row->addWidget(show);
        row->addStretch(1);
        const int line = m_parts->figures->rowCount();
        m_parts->figures->addWidget(name, line, 0);
        m_parts->figures->addWidget(place, line, 1);
    }
    m_parts->left->setText(Erasure::outOfReach(connection().name).join(u'\n'));
}

bool EraseDialog::needsName() const
{
    return connection().production || m_erasure.toErase() > 1;
}

void EraseDialog::refreshFoot()
{
    const Page shown = page();
    const bool isDryRun = shown == Page::Search || shown == Page::DryRun;
    const bool isRunning = shown == Page::Running && m_erasure.isRunning();
    const bool isOver = !isDryRun && !isRunning;
    const int count = m_erasure.toErase();
    const bool isReady = m_erasure.state() == Erasure::State::DryRun && count > 0;
    const bool isTyped = m_parts->name->text().trimmed() == connection().name;
    const bool asksName = shown == Page::DryRun && needsName() && count > 0;

    if (isTyped)
        m_parts->name->addAction(m_parts->matchesName, QLineEdit::TrailingPosition);
    else
        m_parts->name->removeAction(m_parts->matchesName);
    m_parts->note->setText(!isRunning               ? (isOver ? m_parts->said : tr("Tick who is to be erased."))
                           : m_erasure.isStopping() ? tr("Stopping after the guest under way…")
                                                    : tr("You can close this window; the work goes on in the status bar."));

    QString doIt = tr("Erase %n guest(s)", nullptr, count);
    if (count == 1) {
        const auto &matches = m_erasure.matches();
        const auto one = std::find_if(matches.begin(), matches.end(), [](const ErasureMatch &match) {
            return match.isTicked && match.state == ErasureMatch::State::Waiting;
        });
        doIt = tr("Erase %1").arg(QFontMetrics(theme::font(theme::Type::Strong)).elidedText(one->guest.title(), Qt::ElideRight, nameWidth));
    }
    m_parts->erase->setText(doIt);
    m_parts->erase->setEnabled(isReady && (!needsName() || isTyped));
    m_parts->keep->setText(shown == Page::Search ? tr("Cancel") : tr("Keep them"));
    m_parts->stop->setEnabled(!m_erasure.isStopping());
    const bool isEmpty = shown == Page::DryRun && count == 0;
    const std::initializer_list<std::pair<QWidget *, bool>> parts{
        {m_parts->typeLabel, asksName},
        {m_parts->name, asksName},
        {m_parts->note, isRunning || isEmpty || (isOver && !m_parts->said.isEmpty())},
        {m_parts->erase, shown == Page::DryRun},
        {m_parts->keep, isDryRun},
        {m_parts->stop, isRunning},
        {m_parts->savePdf, isOver},
        {m_parts->saveJson, isOver},
        {m_parts->close, isOver}};
    // What goes goes first: all of them side by side would widen the dialog.
    for (const bool visible : {false, true}) {
        for (const auto &[part, isShown] : parts) {
            if (isShown == visible)
                part->setVisible(visible);
        }
    }
    // What does damage is never what Enter does.
    m_parts->close->setDefault(isOver);
    m_parts->keep->setDefault(isDryRun && !asksName);
}

void EraseDialog::tellErased(int match)
{
    const ErasureMatch &one = m_erasure.matches().at(match);
    if (!one.isErased() || m_toldErased.contains(one.ref()))
        return;
    m_toldErased << one.ref();
    Q_EMIT erased({one.ref()});
}

Work EraseDialog::work()
{
    Work work{.id = u"erasure-"_s + m_erasure.guest().ref(),
              .icon = u"eraser"_s,
              .title = tr("Erasing %n guest(s)", nullptr, m_erasure.ticked())};
    const int all = std::max(m_erasure.ticked(), 1);
    work.progress = double(m_erasure.answered()) / all;
    work.open = [this] { open(); };
    work.actionText = tr("Show");
    work.act = work.open;
    switch (m_erasure.state()) {
    case Erasure::State::Searching:
    case Erasure::State::DryRun:
    case Erasure::State::Erasing: work.detail = tr("%1 of %2").arg(m_erasure.answered()).arg(all); break;
    case Erasure::State::SearchingAgain:
        work.detail = tr("searching again");
        work.progress.reset();
        break;
    case Erasure::State::Failed:
        work.state = Work::State::Stopped;
        work.detail = m_erasure.error().message();
        break;
    case Erasure::State::Stopped:
    case Erasure::State::Finished:
        work.state = Work::State::Stopped;
        work.title = tr("%n guest(s) erased", nullptr,
                        m_erasure.count(ErasureMatch::State::Deleted) + m_erasure.count(ErasureMatch::State::AlreadyGone));
        work.progress.reset();
        break;
    }
    return work;
}

// --- acting

void EraseDialog::changeClues()
{
    auto *dialog = new EraseCluesDialog(m_erasure.clues(), connection(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_erasure.setClues(dialog->clues()); });
    dialog->open();
}

void EraseDialog::saveReport()
{
    m_ask.saveFile(this, tr("Save the report"), QFileInfo(m_erasure.reportFile()).fileName(), tr("JSON (*.json)"), u"erasure"_s,
                   [this](const QString &path) {
                       if (path.isEmpty())
                           return;
                       QSaveFile file(path);
                       const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(m_erasure.report()) >= 0 && file.commit();
                       tellSaved(path, isSaved ? QString() : file.errorString());
                   });
}

void EraseDialog::savePdf()
{
    const QString suggestion = QString(QFileInfo(m_erasure.reportFile()).completeBaseName() + u".pdf"_s);
    m_ask.saveFile(this, tr("Save a page to print"), suggestion, tr("PDF (*.pdf)"), u"erasure"_s, [this](const QString &path) {
        if (path.isEmpty())
            return;
        writePdf(this, ErasurePrint::html(m_erasure), tr("Report of an erasure"), path).then(this, [this, path](const Result<> &written) {
            tellSaved(path, written ? QString() : written.error().detail);
        });
    });
}

void EraseDialog::tellSaved(const QString &path, const QString &problem)
{
    m_parts->said =
        problem.isEmpty() ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : tr("The report could not be saved: %1").arg(problem);
    refreshFoot();
}

void EraseDialog::reject()
{
    const bool goesOn = m_erasure.hasBegun() && m_erasure.isRunning();
    m_isInBackground = goesOn;
    TenantDialog::reject();
    Q_EMIT workChanged();
    if (!goesOn)
        deleteLater();
}

void EraseDialog::showEvent(QShowEvent *event)
{
    TenantDialog::showEvent(event);
    if (std::exchange(m_isInBackground, false))
        Q_EMIT workChanged();
}

void EraseDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_parts->name->isVisible())
        return;
    TenantDialog::keyPressEvent(event);
}

} // namespace edgewise
