#include "ui/edge/edgepane.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "ui/edge/clearcachecard.h"
#include "ui/edge/edgecompare.h"
#include "ui/edge/patchpreview.h"
#include "ui/edge/settingsform.h"
#include "ui/edge/settingsnotice.h"
#include "ui/edge/tenantguard.h"
#include "ui/edge/twocolumns.h"
#include "ui/shell/contentdeletion.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

enum Page { SettingsPage, ConflictPage, ComparePage, DeletePage };

constexpr int leastId = 64; ///< So wide is a tenant's id at least.

QStringList labels(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(EdgeSettings::label(name));
    return all;
}

} // namespace

EdgePane::EdgePane(Session &session, SettingsHistory &history, DeletionHistory &deletions, ContentDeletion &deletion, Ask &ask,
                   EdgeNeighbours neighbours, QWidget *parent)
    : Pane(u"Edge"_s, tr("Edge"), parent)
    , m_session(session)
    , m_service(session.edgeService())
    , m_history(history)
    , m_deletions(deletions)
    , m_deletion(deletion)
    , m_ask(ask)
    , m_neighbours(std::move(neighbours))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_form(new SettingsForm)
    , m_saveBar(new SaveBar)
    , m_preview(new PatchPreview(u"What Apply sends"_s, tr("What Apply sends"),
                                 {.empty = tr("Nothing: no setting differs from the server."),
                                  .sent = tr("Only what differs from the server. The settings are read again afterwards.")}))
    , m_card(new ClearCacheCard)
    , m_conflict(new ConflictView)
    , m_compare(new EdgeCompare(session, m_neighbours, ask, *undoBar()))
    , m_deletePage(new DeleteContentPage)
    , m_guard(new TenantGuard(session, m_neighbours.tenant, ask, this))
    , m_savedKey(u"saved/"_s + session.connection().id)
{
    buildActions();
    build();
    connectParts();
    refreshDeletion();
    refresh();
}

EdgePane::~EdgePane()
{
    m_loading.request_stop();
}

void EdgePane::buildActions()
{
    m_reload = addPaneAction(u"Read again"_s, tr("Read again"), u"refresh"_s, QKeySequence(Qt::Key_F5));
    m_apply = addPaneAction(u"Apply settings"_s, tr("Apply settings"), {}, QKeySequence::Save);
    m_revert = addPaneAction(u"Revert settings"_s, tr("Revert settings"), u"undo"_s);
    m_saveFile = addPaneAction(u"Save settings as file"_s, tr("Save settings as file…"), u"save"_s, QKeySequence::SaveAs);
    m_restoreFile = addPaneAction(u"Restore settings from file"_s, tr("Restore settings from file…"), u"upload"_s, QKeySequence::Open);
    m_showHistory = addPaneAction(u"Previous settings"_s, tr("Previous settings…"), u"clock"_s);
    connect(m_reload, &QAction::triggered, this, &EdgePane::reload);
    connect(m_apply, &QAction::triggered, this, [this] {
        // Ctrl+S writes nothing that is not in sight.
        if (m_tabs->currentIndex() == SettingsTab)
            apply();
        else
            openTab(SettingsTab);
    });
    connect(m_revert, &QAction::triggered, this, &EdgePane::revert);
    connect(m_saveFile, &QAction::triggered, this,
            [this] { m_tabs->currentIndex() == CompareTab ? m_compare->saveAsFile() : saveAsFile(); });
    connect(m_restoreFile, &QAction::triggered, this, &EdgePane::askRestore);
    connect(m_showHistory, &QAction::triggered, this, [this] { showHistory(); });
}

void EdgePane::build()
{
    const auto add = [this](const QString &name, const QString &text, const QString &iconName, QAction *action, bool iconOnly) {
        QPushButton *made = button(name, text, iconName, iconOnly ? ButtonKind::Flat : ButtonKind::Normal, iconOnly);
        made->setEnabled(action->isEnabled());
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, made, &QWidget::setEnabled);
        headActions()->addWidget(made);
        m_headButtons.append(made);
    };
    add(u"Previous settings"_s, tr("Previous settings"), u"clock"_s, m_showHistory, true);
    add(u"Save as file"_s, tr("Save as file…"), u"save"_s, m_saveFile, false);
    add(u"Restore from file"_s, tr("Restore from file…"), u"upload"_s, m_restoreFile, false);
    add(u"Read again"_s, tr("Read again"), u"refresh"_s, m_reload, true);

    m_tabs->setObjectName(u"Edge pages"_s);
    m_tabs->setAccessibleName(tr("Pages of Experience Edge"));
    m_tabs->setExpanding(false);
    m_tabs->setProperty("bare", true); // the list has a line on top
    m_tabs->addTab(tr("Settings"));
    //: Tab: the settings beside those of another connection
    m_tabs->addTab(tr("Compare"));
    m_tabs->addTab(tr("Delete content"));
    filterRow()->setContentsMargins(0, 0, 0, 0); // the bar has the margin of a pane
    filterRow()->addWidget(m_tabs, 1);

    m_preview->setAddress(m_session.connection().edgeBase());
    m_saveBar->setVerb(u"Apply"_s, tr("Apply"), tr("Applying…"));
    m_saveBar->setShowsChanges(false);
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    sideLayout->setSpacing(theme::u4);
    sideLayout->addWidget(m_preview);
    sideLayout->addWidget(m_card);
    sideLayout->addStretch(1);
    m_columns = new TwoColumns(m_form, m_saveBar, side);
    m_conflict->setObjectName(u"Changed elsewhere"_s);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_conflict);
    m_pages->addWidget(m_compare);
    m_pages->addWidget(m_deletePage);
    setList(m_pages);
    setRetry([this] { reload(); });
}

void EdgePane::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &EdgePane::showPage);
    connect(m_form, &SettingsForm::edited, this, &EdgePane::refresh);
    connect(m_saveBar, &SaveBar::save, this, &EdgePane::apply);
    connect(m_saveBar, &SaveBar::revert, this, &EdgePane::revert);
    connect(m_saveBar, &SaveBar::goToProblem, this, [this] {
        if (m_mustRead)
            reload();
        else if (const QStringList problems = m_form->problems(); !problems.isEmpty())
            m_form->focusOn(problems.first());
    });
    connect(m_card, &ClearCacheCard::clearWanted, this, &EdgePane::clearCache);
    connect(m_conflict, &ConflictView::accepted, this, &EdgePane::resolve);
    connect(m_conflict, &ConflictView::backWanted, this, &EdgePane::closeConflict);
    connect(m_guard, &TenantGuard::found, this, &EdgePane::lookAtTenant);
    connect(m_guard, &TenantGuard::agreed, this, [this] {
        clearNotice();
        lookAtTenant();
    });
    connect(m_compare, &EdgeCompare::readWanted, this, &EdgePane::readOther);
    connect(m_compare, &EdgeCompare::reloadWanted, this, &EdgePane::reload);
    connect(m_compare, &EdgeCompare::changed, this, &EdgePane::refreshTimes);
    connect(m_deletePage, &DeleteContentPage::deleteWanted, this, &EdgePane::deleteContent);
    connect(m_deletePage, &DeleteContentPage::clearCacheWanted, this, [this] {
        openTab(SettingsTab);
        m_columns->showWidget(m_card);
        m_card->clearButton()->setFocus();
    });
    connect(m_deletePage, &DeleteContentPage::saveSettingsWanted, this, &EdgePane::saveAsFile);
    connect(m_deletePage, &DeleteContentPage::showInFolderWanted, this, [this](const QString &path) {
        if (m_neighbours.showInFolder)
            m_neighbours.showInFolder(path);
    });
    connect(m_deletePage, &DeleteContentPage::saveWebhooksWanted, this, &EdgePane::saveWebhooks);
    connect(m_deletePage, &DeleteContentPage::editConnectionWanted, this, &Pane::editConnectionWanted);
    connect(&m_deletion, &ContentDeletion::stateChanged, this, &EdgePane::refreshDeletion);
    connect(&m_deletion, &ContentDeletion::takenBack, this, [this] {
        refreshDeletion();
        const QString said = tr("Taken back. Nothing was sent and nothing changed.");
        if (isVisible())
            undoBar()->tell(said);
        else
            Q_EMIT notified(
                {.kind = Notification::Kind::Good, .title = tr("Delete content of %1").arg(m_session.connection().name), .text = said});
    });
    connect(&m_session, &Session::attempted, this, [this](const Attempt &attempt) {
        if (ContentDeletion::isDeletion(attempt.verb, attempt.url))
            m_deletionCall = attempt.call;
    });
    connect(&m_deletion, &ContentDeletion::answered, this, &EdgePane::contentAnswered);
    connect(&m_deletion, &ContentDeletion::refused, this, [this](const Error &error) {
        refreshDeletion();
        m_deletePage->result()->tell(Banner::Kind::Bad, tr("Nothing was deleted: %1").arg(error.message()), deletionCall(), error.advice());
    });
    connect(&m_service, &EdgeService::waiting, this, [this] {
        if (m_isWriting)
            banner()->tell(Banner::Kind::Info, tr("Sent. Waiting until Experience Edge shows the new settings…"),
                           {{u"Stop waiting"_s, tr("Stop waiting"), [this] { m_service.stopWaiting(); }}});
    });
    connect(&m_clock, &QTimer::timeout, this, &EdgePane::refreshTimes);
    m_clock.start(std::chrono::seconds(10));
}

void EdgePane::activate()
{
    if (!m_isRead) {
        reload();
    } else {
        askLastClear();
        refreshDeletion();
        lookAtTenant();
    }
    if (m_tabs->currentIndex() == CompareTab)
        m_compare->open();
    if (m_hasConflict)
        m_conflict->setFocus();
    else if (m_isRead && m_tabs->currentIndex() == SettingsTab)
        m_form->focusOn(EdgeSettings::names().first());
    else
        m_tabs->setFocus();
}

void EdgePane::setParked(bool parked)
{
    Pane::setParked(parked);
    if (parked) {
        m_loading.request_stop();
        m_readingOther.request_stop();
        m_deletion.takeBack();
    } else if (m_isRead) {
        reload();
    }
}

void EdgePane::reload()
{
    if (m_isWriting)
        return;
    m_loading.request_stop();
    m_loading = present(
        tr("Reading the settings…"), [this](std::stop_token stop) { return m_service.read(std::move(stop)); },
        [this](const EdgeSettings &settings) { accept(settings); });
    m_guard->look(m_loading.get_token());
    askLastClear();
    if (m_tabs->currentIndex() == CompareTab)
        readOther();
}

/// The side that is not this connection.
void EdgePane::readOther()
{
    m_readingOther.request_stop();
    if (m_compare->canRead())
        m_readingOther = present(
            m_compare->readingWords(), [this](std::stop_token stop) { return m_compare->read(std::move(stop)); }, [] {});
}

void EdgePane::accept(const EdgeSettings &settings)
{
    const bool wasRead = std::exchange(m_isRead, true);
    m_mustRead = false;
    m_server = settings;
    m_readAt = now();
    clearNotice();
    showData();
    const EdgeSettings typed = m_form->settings();
    const QStringList mine = wasRead ? differences(m_opened, typed) : QStringList();
    const QStringList theirs = differences(m_opened, settings);
    const bool isBoth = std::any_of(mine.cbegin(), mine.cend(), [&](const QString &name) {
        return theirs.contains(name) && typed.value(name) != settings.value(name);
    });
    if (isBoth) {
        // What was typed stays; Apply will show both.
        banner()->tell(Banner::Kind::Info, tr("The settings were changed elsewhere meanwhile. Apply will show both versions."));
    } else {
        EdgeSettings edited = settings;
        for (const QString &name : mine)
            edited.set(name, typed.value(name));
        // A half-typed time is no value yet.
        if (m_form->problems().isEmpty())
            showSettings(settings, edited);
        if (m_hasConflict)
            closeConflict();
    }
    lookAtTenant();
    refresh();
    if (!wasRead && isVisible() && m_tabs->currentIndex() == SettingsTab &&
        (!window()->focusWidget() || isAncestorOf(window()->focusWidget())))
        m_form->focusOn(EdgeSettings::names().first());
}

void EdgePane::showSettings(const EdgeSettings &opened, const EdgeSettings &edited)
{
    m_opened = opened;
    m_openedAt = now();
    m_form->setSettings(opened, edited);
    refresh();
}

void EdgePane::refresh()
{
    const EdgeSettings edited = m_form->settings();
    const QStringList changes = m_isRead ? differences(m_opened, edited) : QStringList();
    const SettingsPatch patch = SettingsPatch::between(m_opened, edited);
    QStringList problems = labels(m_form->problems());
    if (m_mustRead)
        problems = {tr("read again first, for it is not known what became of the last try")};
    m_preview->setPatch(m_isRead ? patch : SettingsPatch());
    m_saveBar->setState(labels(changes), problems);
    m_saveBar->setSaving(m_isWriting);
    m_form->setReadOnly(m_isWriting);
    m_apply->setEnabled(m_isRead && !m_isWriting && !patch.isEmpty() && problems.isEmpty() && !m_hasConflict);
    m_revert->setEnabled(m_isRead && !m_isWriting && (!changes.isEmpty() || !m_form->problems().isEmpty()));
    m_reload->setEnabled(!m_isWriting);
    m_saveFile->setEnabled(m_isRead);
    m_restoreFile->setEnabled(m_isRead && !m_isWriting && !m_mustRead && !m_hasConflict);
    m_showHistory->setEnabled(m_isRead && !m_isWriting && !m_mustRead && !m_hasConflict);
    if (m_isRead)
        m_compare->setLeft(m_server, m_readAt);
    refreshTimes();
}

void EdgePane::refreshTimes()
{
    QString read;
    if (m_tabs->currentIndex() == CompareTab && m_compare->isRead())
        read = m_compare->times();
    else if (m_readAt.isValid())
        read = tr("read %1").arg(Words::ago(m_readAt));
    const QFont code = theme::font(theme::Type::Code);
    const auto tenant = [&](const QString &id) -> QString {
        return tr("tenant %1").arg(u"<span style='font-family:\"%1\"'>%2</span>"_s.arg(code.family(), id.toHtmlEscaped()));
    };
    QStringList words;
    if (const QString id = m_guard->id(); !id.isEmpty()) {
        // Rich text cannot give way by itself.
        const int others = QFontMetrics(theme::font(theme::Type::Hint)).horizontalAdvance(tr("tenant %1").arg(u" · "_s) + read);
        const int room = width() - headActions()->sizeHint().width() - others - 3 * theme::u4;
        words.append(tenant(QFontMetrics(code).elidedText(id, Qt::ElideMiddle, std::max(room, leastId))));
    }
    if (!read.isEmpty())
        words.append(read);
    setSubtitle(words.join(u" · "_s));
    m_card->refreshTime();
    m_deletePage->setSaved(m_savedSettings, m_savedWebhooks);
    m_deletePage->setRefusal(m_deletion.refusal());
}

void EdgePane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    refreshTimes();
}

bool EdgePane::hasUnsaved() const
{
    // What is being copied must not end half known with the connection.
    return m_compare->isCopying() || (m_isRead && (!m_form->changes().isEmpty() || !m_form->problems().isEmpty()));
}

void EdgePane::showPage()
{
    switch (Tab(m_tabs->currentIndex())) {
    case SettingsTab: m_pages->setCurrentIndex(m_hasConflict ? ConflictPage : SettingsPage); break;
    case CompareTab: m_pages->setCurrentIndex(ComparePage); break;
    case DeleteTab: m_pages->setCurrentIndex(DeletePage); break;
    }
    const bool isCompare = m_tabs->currentIndex() == CompareTab;
    for (QWidget *button : std::as_const(m_headButtons))
        button->setVisible(!isCompare);
    undoBar()->setRoom(isCompare ? m_compare->room() : m_pages);
    if (isCompare && isVisible())
        m_compare->open();
    refreshTimes();
}

void EdgePane::openTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void EdgePane::compareWith(const QString &connectionId)
{
    m_compare->choose(connectionId);
    openTab(CompareTab);
}

void EdgePane::followConnections()
{
    m_compare->follow();
}

void EdgePane::tell(const SettingsNotice &notice)
{
    QList<Banner::Action> actions;
    if (notice.wantsReading)
        actions.append({u"Read again"_s, tr("Read again"), [this] { reload(); }});
    banner()->tell(notice.kind, notice.sentence, actions, notice.detail);
}

void EdgePane::lookAtTenant()
{
    const Connection &connection = m_session.connection();
    m_deletePage->setConnection(connection);
    const auto &tenant = m_guard->tenant();
    m_deletePage->setTenant(m_guard->id(), tenant ? tenant->webhooks : -1, tenant ? tenant->failing : 0);
    refreshTimes();
    if (!m_guard->isDoubtful())
        return;
    banner()->tell(Banner::Kind::Bad,
                   tr("This is another tenant than before: %1 now, %2 when you were here last.").arg(tenant->id, connection.tenantId),
                   {{u"This is right"_s, tr("This is right"), [this] { m_guard->agree(); }},
                    {u"Edit connection"_s, tr("Edit connection"), [this] { Q_EMIT editConnectionWanted(); }}},
                   tr("Its Edge client may belong to another environment. Nothing is written before you have agreed."));
}

void EdgePane::askLastClear()
{
    if (!m_neighbours.lastClear)
        return;
    m_neighbours.lastClear().then(this, [this](const Result<EdgeNeighbours::PastClear> &last) {
        if (last && last->at.isValid())
            m_card->setLast(last->at, last->pane);
    });
}

void EdgePane::refreshDeletion()
{
    m_deletePage->setBusy(m_deletion.state() != ContentDeletion::State::Idle);
    m_deletePage->setRefusal(m_deletion.refusal());
    m_deletePage->setEarlier(m_deletions.all(m_session.connection().id).value_or(QList<PastDeletion>()));
}

void EdgePane::saveState(QSettings &settings) const
{
    Pane::saveState(settings);
    if (const QByteArray state = m_columns->saveState(); !state.isEmpty())
        settings.setValue("columns"_L1, state);
    if (const QByteArray state = m_deletePage->columns()->saveState(); !state.isEmpty())
        settings.setValue("deleteColumns"_L1, state);
    settings.setValue("tab"_L1, m_tabs->currentIndex());
    m_compare->saveState(settings);
    settings.beginGroup(m_savedKey);
    for (const auto &[name, saved] : {std::pair{u"settings"_s, m_savedSettings}, std::pair{u"webhooks"_s, m_savedWebhooks}}) {
        if (saved.at.isValid())
            settings.setValue(name, QStringList{saved.path, saved.at.toString(Qt::ISODate)});
    }
    settings.endGroup();
}

void EdgePane::restoreState(QSettings &settings)
{
    Pane::restoreState(settings);
    m_columns->restoreState(settings.value("columns"_L1).toByteArray());
    m_deletePage->columns()->restoreState(settings.value("deleteColumns"_L1).toByteArray());
    m_compare->restoreState(settings);
    openTab(Tab(qBound(int(SettingsTab), settings.value("tab"_L1).toInt(), int(DeleteTab))));
    settings.beginGroup(m_savedKey);
    for (const auto &[name, saved] : {std::pair{u"settings"_s, &m_savedSettings}, std::pair{u"webhooks"_s, &m_savedWebhooks}}) {
        const QStringList kept = settings.value(name).toStringList();
        // A file that is gone saves nobody.
        if (kept.size() == 2 && QFileInfo::exists(kept.first()))
            *saved = {kept.first(), QDateTime::fromString(kept.last(), Qt::ISODate)};
    }
    settings.endGroup();
    refreshTimes();
}

QList<Command> EdgePane::commands()
{
    const QString section = tr("Edge of %1").arg(m_session.connection().name);
    QList<Command> all;
    const auto add = [&](const QString &iconName, const QString &title, std::function<void()> run, const QAction *action = nullptr) {
        if (!action || action->isEnabled())
            all.append({.section = section,
                        .icon = iconName,
                        .title = title,
                        .shortcut = action ? action->shortcut().toString(QKeySequence::NativeText) : QString(),
                        .run = [pane = QPointer(this), run = std::move(run)] {
                            if (pane)
                                run();
                        }});
    };
    add(
        u"edge"_s, m_apply->text(),
        [this] {
            openTab(SettingsTab);
            apply();
        },
        m_apply);
    add(
        u"undo"_s, m_revert->text(), [this] { revert(); }, m_revert);
    if (!m_card->isClearing())
        add(u"refresh"_s, tr("Clear cache"), [this] {
            openTab(SettingsTab);
            clearCache();
        });
    add(
        u"save"_s, m_saveFile->text(), [this] { saveAsFile(); }, m_saveFile);
    add(
        u"upload"_s, m_restoreFile->text(), [this] { askRestore(); }, m_restoreFile);
    add(
        u"clock"_s, m_showHistory->text(), [this] { showHistory(); }, m_showHistory);
    add(
        u"refresh"_s, tr("Read the settings again"), [this] { reload(); }, m_reload);
    if (m_compare->canCopy())
        add(u"arrow-right"_s, m_compare->copyWords(), [this] {
            openTab(CompareTab);
            m_compare->copy();
        });
    const QList<Connection> others = m_compare->others();
    for (const Connection &other : others)
        add(u"compare"_s, tr("Compare with %1").arg(other.name), [this, id = other.id] { compareWith(id); });
    if (others.isEmpty())
        add(u"compare"_s, tr("Compare with another connection"), [this] { openTab(CompareTab); });
    add(u"trash"_s, tr("Go to Delete content"), [this] { openTab(DeleteTab); });
    return all;
}

} // namespace edgewise
