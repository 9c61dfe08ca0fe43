// What the comparison changes at the other side. Nobody can take a write back on its way, so its end is always told.
#include "ui/edge/edgecompare.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "ui/edge/copyplan.h"
#include "ui/edge/settingscomparemodel.h"
#include "ui/edge/settingsnotice.h"
#include "ui/edge/tenantguard.h"
#include "ui/shell/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

using namespace Qt::StringLiterals;

namespace edgewise {

bool EdgeCompare::canCopy() const
{
    return m_state == State::Idle && isRead() && !m_mustRead && !patch().isEmpty();
}

QString EdgeCompare::copyWords() const
{
    const int count = int(m_model->chosen().size());
    //: Button: copies that many settings to the connection of that name
    return count == 0 ? tr("Copy to %1").arg(right()) : tr("Copy %n to %1", nullptr, count).arg(right());
}

void EdgeCompare::copy()
{
    if (!canCopy())
        return;
    const Writing writing{.before = *m_right, .wanted = sides().wanted(m_model->chosen())};
    setState(State::Copying);
    m_guard->guard([this, writing] { confirm(writing); }, [this] { setState(State::Idle); });
}

void EdgeCompare::confirm(const Writing &writing)
{
    const Connection &target = m_other->connection();
    if (!target.production)
        return send(writing);
    QString text = tr("The settings of %1 change at once:").arg(target.name).toHtmlEscaped();
    const auto patch = SettingsPatch::between(writing.before, writing.wanted);
    const QStringList lines = CopyPlan::words(writing.before, patch);
    for (const QString &line : lines)
        text += u"<br>"_s + line.toHtmlEscaped();
    if (const QString id = m_guard->id(); !id.isEmpty())
        text += u"<br><br>"_s + tr("Tenant: %1").arg(u"<code>"_s + id.toHtmlEscaped() + u"</code>"_s);
    const int count = int(patch.names.size());
    const Confirmation question{.title = tr("Copy %n setting(s) to %1?", nullptr, count).arg(target.name),
                                .text = text,
                                .doIt = copyWords(),
                                .keep = tr("Change nothing"),
                                .connection = &target};
    m_ask.confirm(this, question, [this, writing](bool yes) {
        if (yes)
            send(writing);
        else
            setState(State::Idle);
    });
}

void EdgeCompare::send(const Writing &writing)
{
    m_notice->hide();
    m_undoBar.close();
    m_other->edgeService()
        .apply(writing.before, writing.wanted, writing.isUndo ? SettingsAction::PutBack : SettingsAction::Copy)
        .then(this, [this, writing](const Result<SettingsOutcome> &result) {
            m_state = State::Idle;
            m_notice->hide();
            ended(writing, result);
            refresh();
            follow(); // it waited
        });
}

void EdgeCompare::ended(const Writing &writing, const Result<SettingsOutcome> &result)
{
    using Outcome = SettingsOutcome::State;
    if (!result)
        return tell(SettingsNotice::of(result.error()));
    const SettingsOutcome &outcome = *result;
    if (outcome.state == Outcome::Unknown) {
        m_mustRead = true;
    } else {
        m_right = outcome.now;
        m_rightAt = now();
    }
    if (outcome.state == Outcome::Saved) {
        copied(writing, outcome);
    } else if (outcome.state == Outcome::Nothing) {
        m_undoBar.tell(tr("The settings of %1 are so already. Nothing was sent.").arg(right()));
    } else if (outcome.state == Outcome::Theirs) {
        m_notice->tell(Banner::Kind::Warn, tr("Nothing was written: the settings of %1 were changed elsewhere meanwhile.").arg(right()), {},
                       writing.isUndo ? QString() : tr("This is how they are now. Look again, then copy."));
    } else {
        tell(SettingsNotice::of(outcome));
    }
}

void EdgeCompare::copied(const Writing &writing, const SettingsOutcome &outcome)
{
    const QStringList changed = differences(writing.before, outcome.now);
    const QString names = SettingsNotice::named(changed);
    QString said = writing.isUndo ? tr("Put back on %1: %2.").arg(right(), names) : tr("Copied to %1: %2.").arg(right(), names);
    if (outcome.error)
        said += u' ' + tr("The answer was lost, and a second look shows that it arrived.");
    if (writing.isUndo)
        return m_undoBar.tell(said);
    const EdgeSettings back = with(outcome.now, writing.before, changed);
    if (const QStringList unset = SettingsPatch::between(outcome.now, back).left; !unset.isEmpty())
        return m_undoBar.tell(said + u' ' +
                              tr("There is no way back for %1: there was no value that could be sent.").arg(SettingsNotice::named(unset)));
    m_undoBar.offer(
        said, [this, id = m_other->connection().id, before = writing.before, changed] { takeBack(id, before, changed); },
        std::chrono::seconds(10), u"ok"_s);
}

void EdgeCompare::takeBack(const QString &id, const EdgeSettings &before, const QStringList &names)
{
    if (m_state != State::Idle || !m_other || m_other->connection().id != id || !m_right)
        return;
    const Writing writing{.before = *m_right, .wanted = with(*m_right, before, names), .isUndo = true};
    setState(State::Copying);
    m_guard->guard([this, writing] { send(writing); }, [this] { setState(State::Idle); });
}

void EdgeCompare::tell(const SettingsNotice &notice)
{
    QList<Banner::Action> actions;
    if (notice.wantsReading)
        actions.append({u"Read other again"_s, tr("Read again"), [this] { Q_EMIT reloadWanted(); }});
    //: %1 is the name of a connection, %2 a whole sentence
    m_notice->tell(notice.kind, tr("%1: %2").arg(right(), notice.sentence), actions, notice.detail);
}

} // namespace edgewise
