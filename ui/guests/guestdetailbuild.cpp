// The parts of the detail, in the order they appear.
#include "ui/guests/extensionsview.h"
#include "ui/guests/guestdetail.h"
#include "ui/guests/guestjson.h"
#include "ui/guests/identifiersview.h"
#include "ui/guests/profileform.h"
#include "ui/guests/subscriptionsview.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace edgewise {

GuestDetail::GuestDetail(GuestService &service, Ask &ask, const Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_connection(connection)
    , m_editing(service)
    , m_filled(new QWidget)
    , m_nothing(new EmptyState)
    , m_title(new ElidedLabel)
    , m_type(new Tag)
    , m_email(new ElidedLabel)
    , m_copyEmail(button(u"Copy e-mail"_s, tr("Copy the e-mail address"), u"copy"_s, ButtonKind::Flat, true, true))
    , m_seen(new QLabel)
    , m_reference(new ElidedLabel)
    , m_copyRef(button(u"Copy reference"_s, tr("Copy the reference"), u"copy"_s, ButtonKind::Flat, true, true))
    , m_delete(button(u"Delete guest"_s, tr("Delete guest"), u"trash"_s))
    , m_erase(button(u"Erase person"_s, tr("Erase person"), u"eraser"_s))
    , m_more(button(u"More"_s, tr("More actions"), u"more"_s, ButtonKind::Normal, true))
    , m_menu(new QMenu(this))
    , m_saveMenu(new QMenu(this))
    , m_tabs(new QTabBar)
    , m_notice(new QWidget)
    , m_banner(new Banner)
    , m_pages(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_form(new ProfileForm)
    , m_identifiers(new IdentifiersView)
    , m_subscriptions(new SubscriptionsView)
    , m_extensions(new ExtensionsView(ask))
    , m_json(new GuestJson)
    , m_conflict(new ConflictView)
    , m_saveBar(new SaveBar)
    , m_undo(new UndoBar(this))
    , m_busy(new BusyBar(this))
{
    build();
    buildMenu();
    connectParts();
    showNothing();
}

GuestDetail::~GuestDetail()
{
    m_reading.request_stop();
    m_editing.disconnect(this);
    // An editor in a table writes its text back when the table goes; nobody is left to hear of it.
    m_identifiers->disconnect(this);
    m_extensions->disconnect(this);
    m_form->disconnect(this);
}

void GuestDetail::build()
{
    setObjectName(u"Guest"_s);
    m_tabs->setObjectName(u"Guest pages"_s);
    m_tabs->setAccessibleName(tr("Pages of the guest"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    for (const QString &title : {tr("Profile"), tr("Identifiers"), tr("Subscriptions"), tr("Data extensions"), tr("JSON")})
        m_tabs->addTab(title);

    m_banner->setObjectName(u"Guest notice"_s);
    auto *notice = new QVBoxLayout(m_notice);
    notice->setContentsMargins(theme::u4, theme::u3, theme::u4, 0);
    notice->addWidget(m_banner);
    m_banner->hide();
    m_notice->hide();

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u1);
    contentLayout->addWidget(m_form, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    for (QWidget *page : std::initializer_list<QWidget *>{m_scroll, m_identifiers, m_subscriptions, m_extensions, m_json, m_conflict})
        m_pages->addWidget(page);

    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(0);
    filled->addWidget(buildHead());
    filled->addWidget(m_tabs);
    filled->addWidget(m_notice);
    filled->addWidget(m_pages, 1);
    filled->addWidget(m_saveBar);
    m_nothing->setText({}, {}, tr("Choose a guest to see who it is and to change it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filled);
    layout->addWidget(m_nothing);
    m_undo->raise();
    m_busy->raise();
}

QWidget *GuestDetail::buildHead()
{
    m_title->setObjectName(u"Guest name"_s);
    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setFixedHeight(theme::u6);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_type->setObjectName(u"Guest type tag"_s);
    m_email->setObjectName(u"Guest e-mail"_s);
    m_seen->setObjectName(u"Guest seen"_s);
    m_reference->setObjectName(u"Guest reference"_s);
    for (QLabel *label : std::initializer_list<QLabel *>{m_email, m_seen, m_reference}) {
        label->setFont(theme::font(theme::Type::Hint));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_reference->setFont(theme::font(theme::Type::Code));
    m_reference->setLayoutDirection(Qt::LeftToRight);
    m_more->setAccessibleName(tr("More actions"));

    auto *first = new QHBoxLayout;
    first->setSpacing(theme::u2);
    first->addWidget(m_title);
    first->addWidget(m_type);
    first->addStretch(1);
    for (QPushButton *action : {m_delete, m_erase, m_more})
        first->addWidget(action);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_email);
    second->addWidget(m_copyEmail);
    second->addWidget(m_seen);
    second->addWidget(m_reference, 1);
    second->addWidget(m_copyRef);
    second->addStretch(0);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u1);
    layout->setSpacing(0);
    layout->addLayout(first);
    layout->addLayout(second);
    return head;
}

void GuestDetail::buildMenu()
{
    const auto add = [this](QMenu *menu, const QString &name, const QString &text, const QString &iconName, auto run) {
        QAction *action = iconName.isEmpty() ? menu->addAction(text) : menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(m_menu, u"History"_s, tr("History…"), u"clock"_s, [this] { Q_EMIT historyWanted(m_server); });
    add(m_menu, u"Dossier"_s, tr("Dossier…"), u"file"_s, [this] { Q_EMIT dossierWanted(m_server); });
    m_menu->addSeparator();
    add(m_menu, u"Copy as JSON"_s, tr("Copy as JSON"), u"copy"_s, [this] { copy(m_json->text(), tr("The guest is copied as JSON.")); });
    add(m_menu, u"Copy as cURL"_s, tr("Copy as cURL"), {}, &GuestDetail::copyAsCurl);
    m_menu->addSeparator();
    add(m_menu, u"Reload"_s, tr("Reload"), u"refresh"_s, &GuestDetail::refresh);
    m_revertAction = add(m_menu, u"Revert changes"_s, tr("Revert"), u"undo"_s, &GuestDetail::revert);
    m_menu->addSeparator();
    m_askAlways = add(m_menu, u"Ask before small changes"_s, tr("Ask before saving one or two fields"), {},
                      [this] { m_asksAlways = m_askAlways->isChecked(); });
    m_askAlways->setCheckable(true);
    m_askAlways->setChecked(m_asksAlways);
    add(m_saveMenu, u"Replace"_s, tr("Replace…"), {}, [this] { begin(GuestEdit::Way::Replace); });
    m_saveBar->setMenu(m_saveMenu);
}

void GuestDetail::connectParts()
{
    connect(m_copyEmail, &QPushButton::clicked, this, [this] { copy(m_server.email(), tr("The e-mail address is copied.")); });
    connect(m_copyRef, &QPushButton::clicked, this, [this] { copy(m_server.ref(), tr("The reference is copied.")); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted(m_server); });
    connect(m_erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseWanted(m_server); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_revertAction->setEnabled(m_editing.find(m_ref) != nullptr);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QPoint corner = mirrored ? m_more->rect().bottomLeft() : m_more->rect().bottomRight();
        m_menu->popup(m_more->mapToGlobal(corner) - QPoint(mirrored ? 0 : m_menu->sizeHint().width(), 0));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &GuestDetail::showPage);
    connect(m_form, &ProfileForm::changed, this, &GuestDetail::edited);
    connect(m_identifiers, &IdentifiersView::edited, this, &GuestDetail::edited);
    connect(m_extensions, &ExtensionsView::edited, this, &GuestDetail::edited);
    connect(m_extensions, &ExtensionsView::retryWanted, this, &GuestDetail::refresh);
    connect(m_saveBar, &SaveBar::save, this, &GuestDetail::save);
    connect(m_saveBar, &SaveBar::revert, this, &GuestDetail::revert);
    connect(m_saveBar, &SaveBar::showChanges, this, &GuestDetail::tellChanges);
    connect(m_saveBar, &SaveBar::goToProblem, this, &GuestDetail::goToProblem);
    connect(m_conflict, &ConflictView::accepted, this, &GuestDetail::resolve);
    connect(m_conflict, &ConflictView::backWanted, this, [this] { m_editing.cancel(m_ref); });
    connect(&m_editing, &GuestEditing::changed, this, &GuestDetail::editChanged);
    connect(&m_editing, &GuestEditing::agreed, this, [this] { m_agreed = true; });
    connect(&m_editing, &GuestEditing::saved, this, &GuestDetail::saved);
    connect(&m_editing, &GuestEditing::undone, this, &GuestDetail::undone);
    connect(&m_editing, &GuestEditing::undoFailed, this, &GuestDetail::undoFailed);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &GuestDetail::save);
}

} // namespace edgewise
