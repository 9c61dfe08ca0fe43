// What the pane changes on Experience Edge, and its files. A write is not an operation of Pane::present(): nobody can take it back, so its
// end is always told.
#include "ui/edge/edgepane.h"

#include "app/connections/session.h"
#include "app/core/background.h"
#include "app/core/clock.h"
#include "app/edge/settingshistory.h"
#include "ui/edge/clearcachecard.h"
#include "ui/edge/restoredialog.h"
#include "ui/edge/settingsform.h"
#include "ui/edge/settingshistorydialog.h"
#include "ui/edge/settingsnotice.h"
#include "ui/edge/tenantguard.h"
#include "ui/edge/twocolumns.h"
#include "ui/shell/ask.h"
#include "ui/shell/contentdeletion.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/undobar.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using State = SettingsOutcome::State;

QString clockTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

void EdgePane::setWriting(bool writing)
{
    m_isWriting = writing;
    refresh();
}

void EdgePane::apply()
{
    if (!m_apply->isEnabled())
        return;
    m_guard->guard([this] {
        if (m_isWriting)
            return;
        const EdgeSettings edited = m_form->settings();
        write({.action = SettingsAction::Apply, .before = m_opened, .wanted = edited}, m_service.apply(m_opened, edited));
    });
}

void EdgePane::write(const Writing &writing, Pending<SettingsOutcome> outcome)
{
    clearNotice();
    undoBar()->close();
    m_loading.request_stop();
    setWriting(true);
    outcome.then(this, [this, writing](const Result<SettingsOutcome> &result) {
        setWriting(false);
        clearNotice();
        written(writing, result);
        refresh();
    });
}

void EdgePane::written(const Writing &writing, const Result<SettingsOutcome> &result)
{
    if (!result)
        return tell(SettingsNotice::of(result.error()));
    const SettingsOutcome &outcome = *result;
    const bool isApply = writing.action == SettingsAction::Apply;
    // What was typed and not written stays typed.
    const QStringList typed = m_form->changes();
    if (outcome.state != State::Unknown) {
        m_server = outcome.now;
        m_readAt = now();
    }
    switch (outcome.state) {
    case State::Saved: saved(writing, outcome); return;
    case State::Nothing:
        showSettings(outcome.now, isApply ? outcome.now : with(outcome.now, m_form->settings(), typed));
        undoBar()->tell(tr("The settings are so already. Nothing was sent."));
        return;
    case State::Theirs:
        if (isApply)
            showConflict(outcome.now);
        else if (writing.again)
            writing.again(tr("Nothing was written: the settings were changed elsewhere meanwhile. This is what would change now."));
        else
            tell({.kind = Banner::Kind::Warn,
                  .sentence = tr("Nothing was written: the settings were changed elsewhere meanwhile."),
                  .wantsReading = true});
        return;
    case State::NotVisible:
    case State::Different:
    case State::Unverified: showSettings(outcome.now, with(outcome.now, writing.wanted, outcome.names)); break;
    case State::Partly: showSettings(outcome.now, with(outcome.now, writing.wanted, differences(outcome.now, writing.wanted))); break;
    case State::Unknown: m_mustRead = true; break;
    case State::Incomplete:
    case State::NotSaved: break;
    }
    tell(SettingsNotice::of(outcome));
}

void EdgePane::saved(const Writing &writing, const SettingsOutcome &outcome)
{
    const bool isApply = writing.action == SettingsAction::Apply;
    const QStringList typed = m_form->changes();
    showSettings(outcome.now, isApply ? outcome.now : with(outcome.now, m_form->settings(), typed));
    const QStringList changed = differences(writing.before, outcome.now);
    QString said;
    switch (writing.action) {
    case SettingsAction::Apply:
    case SettingsAction::Copy: said = tr("Applied: %1.").arg(SettingsNotice::named(changed)); break;
    case SettingsAction::Restore: said = tr("Restored: %1.").arg(SettingsNotice::named(changed)); break;
    case SettingsAction::PutBack: said = tr("Put back: %1.").arg(SettingsNotice::named(changed)); break;
    }
    if (outcome.error)
        said += u' ' + tr("The answer was lost, and a second look shows that it arrived.");
    if (writing.isUndo) {
        undoBar()->tell(said);
        return;
    }
    undoBar()->offer(
        said, [this, before = writing.before, changed] { putBack(with(m_server, before, changed), true); }, std::chrono::seconds(10),
        u"ok"_s);
}

void EdgePane::putBack(const EdgeSettings &settings, bool isUndo)
{
    m_guard->guard([this, settings, isUndo] {
        if (m_isWriting)
            return;
        Writing writing{.action = SettingsAction::PutBack, .before = m_server, .wanted = settings, .isUndo = isUndo};
        if (!isUndo)
            writing.again = [this](const QString &warning) {
                showSettings(m_server, with(m_server, m_form->settings(), m_form->changes()));
                showHistory(warning);
            };
        write(writing, m_service.apply(m_server, settings, SettingsAction::PutBack));
    });
}

void EdgePane::showConflict(const EdgeSettings &theirs)
{
    m_theirs = theirs;
    const EdgeSettings mine = m_form->settings();
    QStringList names = differences(m_opened, mine);
    for (const QString &name : differences(m_opened, theirs)) {
        if (!names.contains(name))
            names.append(name);
    }
    QList<ConflictView::Difference> all;
    for (const QString &name : std::as_const(names)) {
        const auto text = [&name](const EdgeSettings &settings) {
            const auto time = settings.time(name);
            return time ? u"%1 (%2)"_s.arg(settings.words(name), time->wire()) : settings.words(name);
        };
        ConflictView::Difference difference;
        difference.field = name;
        difference.label = EdgeSettings::label(name);
        difference.was = text(m_opened);
        difference.mine = text(mine);
        difference.theirs = text(theirs);
        if (difference.mine != difference.theirs)
            all.append(difference);
    }
    m_hasConflict = true;
    m_conflict->setDifferences(
        tr("Changed elsewhere: the settings are no longer as you opened them at %1. Nothing was applied, and nothing you typed is lost.")
            .arg(clockTime(m_openedAt)),
        tr("On Experience Edge now"), all);
    openTab(SettingsTab);
    showPage();
    m_conflict->setFocus();
}

void EdgePane::resolve()
{
    EdgeSettings chosen = m_theirs;
    const EdgeSettings mine = m_form->settings();
    for (const QString &name : differences(m_theirs, mine)) {
        if (m_conflict->side(name) == ConflictView::Side::Mine)
            chosen.set(name, mine.value(name));
    }
    showSettings(m_theirs, chosen);
    closeConflict();
    if (differences(m_theirs, chosen).isEmpty())
        undoBar()->tell(tr("The settings stay as they are on Experience Edge."));
    else
        apply();
}

void EdgePane::closeConflict()
{
    m_hasConflict = false;
    showPage();
    refresh();
}

void EdgePane::revert()
{
    if (m_isWriting)
        return;
    const EdgeSettings typed = m_form->settings();
    const bool isWhole = m_form->problems().isEmpty();
    const QStringList changes = differences(m_opened, typed);
    showSettings(m_opened, m_opened);
    if (isWhole && !changes.isEmpty())
        undoBar()->offer(tr("The changes to %1 are discarded.").arg(SettingsNotice::named(changes)),
                         [this, typed, changes] { showSettings(m_opened, with(m_opened, typed, changes)); });
}

void EdgePane::clearCache()
{
    if (m_card->isClearing())
        return;
    m_card->setClearing(true);
    m_columns->showWidget(m_card);
    const auto send = [this] {
        m_service.clearCache().then(this, [this](const Result<Acceptance> &result) {
            m_card->setClearing(false);
            m_card->showResult(result);
            m_columns->showWidget(m_card);
            if (result && result->state == Acceptance::State::Accepted)
                m_card->setLast(result->at, title());
            if (!isVisible() || m_tabs->currentIndex() != SettingsTab)
                undoBar()->tell(result && result->state == Acceptance::State::Accepted
                                    ? tr("Clear cache was accepted at %1.").arg(clockTime(result->at))
                                    : tr("Clear cache was not accepted, or that is not known. The Settings page says why."));
        });
    };
    m_guard->guard(send, [this] { m_card->setClearing(false); });
}

void EdgePane::saveAsFile()
{
    const QString name = forFileName(m_session.connection().name.toLower());
    const SettingsFile file{.settings = m_server, .tenantId = m_guard->id(), .connection = m_session.connection().name, .savedAt = now()};
    const QString suggestion = u"%1-settings-%2.json"_s.arg(name, now().toLocalTime().date().toString(Qt::ISODate));
    m_ask.saveFile(this, tr("Save settings"), suggestion, tr("Settings (*.json)"), u"edge"_s, [this, file](const QString &path) {
        if (path.isEmpty())
            return;
        inBackground(this, [file, path](std::stop_token) { return file.save(path); }).then(this, [this, path](const Result<> &done) {
            const QString fileName = QFileInfo(path).fileName();
            if (!done) {
                banner()->tell(Banner::Kind::Bad, tr("%1 could not be written: %2").arg(fileName, done.error().detail));
                return;
            }
            m_savedSettings = {path, now()};
            refreshTimes();
            const QStringList typed = m_form->changes();
            undoBar()->tell(typed.isEmpty() ? tr("The settings are saved in %1.").arg(fileName)
                                            : tr("The settings as they are on Experience Edge are saved in %1.").arg(fileName));
        });
    });
}

void EdgePane::askRestore()
{
    m_ask.openFile(this, tr("Restore settings"), tr("Settings (*.json)"), u"edge"_s, [this](const QString &path) {
        if (!path.isEmpty())
            restoreFile(path);
    });
}

void EdgePane::restoreFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    inBackground(this, [path](std::stop_token) {
        return SettingsFile::open(path);
    }).then(this, [this, name](const Result<SettingsFile> &file) {
        if (file)
            offerRestore(*file, name, {});
        else if (file.error().kind == Error::Kind::Malformed)
            banner()->tell(Banner::Kind::Bad, tr("%1 holds no settings that can be read.").arg(name), {}, file.error().said);
        else
            banner()->tell(Banner::Kind::Bad, tr("%1 could not be read: %2").arg(name, file.error().detail));
    });
}

void EdgePane::offerRestore(const SettingsFile &file, const QString &name, const QString &warning)
{
    if (m_isWriting)
        return;
    auto *dialog = new RestoreDialog(m_session.connection(), m_server, file, name, m_guard->id(), warning, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, file, name] { restore(file, name); });
    dialog->open();
}

void EdgePane::restore(const SettingsFile &file, const QString &name)
{
    m_guard->guard([this, file, name] {
        if (m_isWriting)
            return;
        const Writing writing{.action = SettingsAction::Restore,
                              .before = m_server,
                              .wanted = merged(m_server, file.settings),
                              .again = [this, file, name](const QString &warning) {
                                  showSettings(m_server, with(m_server, m_form->settings(), m_form->changes()));
                                  offerRestore(file, name, warning);
                              }};
        write(writing, m_service.restore(m_server, file.settings));
        if (m_isWriting)
            banner()->tell(Banner::Kind::Info, tr("Restoring the settings…"));
    });
}

void EdgePane::showHistory(const QString &warning)
{
    auto *dialog = new SettingsHistoryDialog(m_session.connection(), m_history, m_server, warning, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsHistoryDialog::putBackWanted, this,
            [this](const EdgeSettings &settings) { putBack(merged(m_server, settings), false); });
    dialog->open();
}

void EdgePane::deleteContent()
{
    if (m_deletion.state() != ContentDeletion::State::Idle || !m_deletion.refusal().isEmpty())
        return;
    m_deletionCall.clear();
    m_deletePage->result()->hide();
    m_deletePage->setBusy(true);
    // Of all writes this one must know whose content it is.
    m_guard->guard(
        [this] {
            m_deletion.start(this, [this] {
                return m_service.deleteContent().andThen(&m_service, [](const Acceptance &acceptance) -> Result<int> {
                    return acceptance.state == Acceptance::State::Accepted ? acceptance.status : 0;
                });
            });
            refreshDeletion();
        },
        [this] { refreshDeletion(); }, true);
}

void EdgePane::contentAnswered(int status)
{
    refreshDeletion();
    Banner *result = m_deletePage->result();
    const QList<Banner::Action> look = deletionCall();
    if (status == 0) {
        result->tell(Banner::Kind::Bad,
                     tr("No clear answer came, so it is not known whether the content was deleted. It is not sent again."), look,
                     tr("Look at a site that reads from it before you do anything else."));
    } else if (status >= 200 && status < 300) {
        const Banner::Action next{u"Go on to Clear cache"_s, tr("Go to Clear cache"), [this] { Q_EMIT m_deletePage->clearCacheWanted(); }};
        result->tell(Banner::Kind::Info, tr("Accepted at %1. Next: publish the whole site, then clear the cache.").arg(clockTime(now())),
                     QList{next} + look, tr("The service does not say when it is done."));
    } else {
        result->tell(Banner::Kind::Bad, tr("Nothing was deleted: the service answered %1.").arg(status), look);
    }
}

/// The way to what was sent, if anything was.
QList<Banner::Action> EdgePane::deletionCall()
{
    if (m_deletionCall.isEmpty() || !m_neighbours.showCall)
        return {};
    return {{u"Show the call"_s, tr("Show the call"), [this] { m_neighbours.showCall(m_deletionCall); }}};
}

void EdgePane::saveWebhooks()
{
    if (!m_neighbours.saveWebhooks)
        return;
    m_neighbours.saveWebhooks(this).then(this, [this](const Result<QString> &path) {
        if (path) {
            m_savedWebhooks = {*path, now()};
            refreshTimes();
            undoBar()->tell(tr("The webhooks are saved in %1, without their secrets.").arg(QFileInfo(*path).fileName()));
        } else if (path.error().kind == Error::Kind::File) {
            banner()->tell(Banner::Kind::Bad, tr("The webhooks could not be written: %1").arg(path.error().detail));
        } else if (path.error().kind != Error::Kind::Cancelled) {
            banner()->tell(Banner::Kind::Bad, path.error().message(), {}, path.error().advice());
        }
    });
}

} // namespace edgewise
