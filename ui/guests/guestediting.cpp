#include "ui/guests/guestediting.h"

#include "app/core/clock.h"

#include <algorithm>

namespace edgewise {

GuestEditing::GuestEditing(GuestService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{}

GuestEditing::~GuestEditing()
{
    for (std::stop_source &reading : m_reading)
        reading.request_stop();
}

const GuestEdit *GuestEditing::find(const QString &ref) const
{
    const auto edit = m_edits.constFind(ref);
    return edit == m_edits.cend() ? nullptr : &*edit;
}

void GuestEditing::put(const Guest &opened, const Guest &edited, const QDateTime &openedAt)
{
    const QString ref = opened.ref();
    const auto known = m_edits.find(ref);
    if (changesBetween(opened, edited).isEmpty()) {
        if (known != m_edits.end() && known->state == GuestEdit::State::Typing)
            drop(ref);
        return;
    }
    if (known == m_edits.end())
        m_edits.insert(ref, {.opened = opened, .edited = edited, .openedAt = openedAt});
    else
        known->edited = edited;
    Q_EMIT changed(ref);
}

void GuestEditing::put(const GuestEdit &edit)
{
    m_edits.insert(edit.opened.ref(), edit);
    Q_EMIT changed(edit.opened.ref());
}

void GuestEditing::drop(const QString &ref)
{
    cancel(ref);
    if (m_edits.remove(ref))
        Q_EMIT changed(ref);
}

void GuestEditing::begin(const Guest &opened, const QDateTime &openedAt, GuestEdit::Way way)
{
    const QString ref = opened.ref();
    auto known = m_edits.find(ref);
    if (known == m_edits.end())
        known = m_edits.insert(ref, {.opened = opened, .edited = opened, .openedAt = openedAt});
    if (known->state != GuestEdit::State::Typing)
        return;
    known->way = way;
    readAgain(ref);
}

void GuestEditing::readAgain(const QString &ref)
{
    GuestEdit &edit = m_edits[ref];
    edit.error.reset();
    edit.notArrived.clear();
    const std::stop_source reading;
    m_reading.insert(ref, reading);
    setState(ref, GuestEdit::State::Reading);
    m_service.read(ref, reading.get_token()).then(this, [this, ref, reading](const Result<Guest> &fresh) {
        const auto found = m_edits.find(ref);
        if (reading.stop_requested() || found == m_edits.end())
            return;
        if (!fresh) {
            found->error = fresh.error();
            return setState(ref, GuestEdit::State::Typing);
        }
        found->fresh = *fresh;
        const GuestMerge merged = merge(found->opened, found->edited, *fresh);
        setState(ref, merged.changedElsewhere() ? GuestEdit::State::Conflict : GuestEdit::State::Asking);
    });
}

void GuestEditing::cancel(const QString &ref)
{
    const auto edit = m_edits.find(ref);
    if (edit == m_edits.end() || edit->state == GuestEdit::State::Writing || edit->state == GuestEdit::State::Typing)
        return;
    m_reading.take(ref).request_stop();
    // A guest that nobody edited was only asked about.
    if (changesBetween(edit->opened, edit->edited).isEmpty())
        m_edits.remove(ref);
    else
        edit->state = GuestEdit::State::Typing;
    Q_EMIT changed(ref);
}

void GuestEditing::write(const QString &ref)
{
    const auto edit = m_edits.find(ref);
    if (edit == m_edits.end() || edit->state != GuestEdit::State::Asking)
        return;
    const GuestChanges changes = changesBetween(edit->fresh, edit->edited);
    setState(ref, GuestEdit::State::Writing);
    m_service.write(m_edits[ref].fresh, changes).then(this, [this, ref](const Result<GuestOutcome> &result) { finish(ref, result, {}); });
}

void GuestEditing::replace(const QString &ref, const Guest &wanted)
{
    const auto edit = m_edits.find(ref);
    if (edit == m_edits.end() || edit->state != GuestEdit::State::Asking)
        return;
    GuestChanges left = changesBetween(edit->fresh, edit->edited);
    left.removeIf([](const GuestChange &change) { return change.slot.isEmpty(); });
    Guest whole = wanted;
    whole.extensions = edit->fresh.extensions;
    setState(ref, GuestEdit::State::Writing);
    m_service.replace(m_edits[ref].fresh, whole).then(this, [this, ref, left](const Result<GuestOutcome> &result) {
        finish(ref, result, left);
    });
}

void GuestEditing::resolve(const QString &ref, const Guest &chosen)
{
    const auto edit = m_edits.find(ref);
    if (edit == m_edits.end() || edit->state != GuestEdit::State::Conflict)
        return;
    edit->opened = edit->fresh;
    edit->edited = chosen;
    edit->openedAt = now();
    if (changesBetween(edit->opened, chosen).isEmpty() && edit->way == GuestEdit::Way::Save) {
        const Guest theirs = edit->fresh;
        m_edits.remove(ref);
        Q_EMIT saved(theirs, {.now = theirs});
        Q_EMIT changed(ref);
        return;
    }
    Q_EMIT agreed(ref);
    readAgain(ref);
}

void GuestEditing::undo(const QString &ref, const GuestChanges &done)
{
    m_service.read(ref).then(this, [this, ref, done](const Result<Guest> &fresh) {
        if (!fresh)
            return Q_EMIT undoFailed(ref, fresh.error());
        GuestChanges reverse;
        int kept = 0;
        for (const GuestChange &change : done) {
            const GuestChange back{.slot = change.slot,
                                   .name = change.name,
                                   .existed = change.remains,
                                   .was = change.now,
                                   .remains = change.existed,
                                   .now = change.was};
            // As it was left behind: what would have to be done to reach that is nothing.
            const bool isUntouched = changesBetween(*fresh, withChanges(*fresh, {change})).isEmpty();
            if (isUntouched)
                reverse.append(back);
            else
                ++kept;
        }
        if (reverse.isEmpty())
            return Q_EMIT undone({.now = *fresh}, kept);
        m_service.write(*fresh, reverse, GuestAction::PutBack).then(this, [this, ref, kept](const Result<GuestOutcome> &outcome) {
            if (!outcome)
                return Q_EMIT undoFailed(ref, outcome.error());
            rebase(outcome->now);
            Q_EMIT undone(*outcome, kept);
        });
    });
}

void GuestEditing::setState(const QString &ref, GuestEdit::State state)
{
    m_edits[ref].state = state;
    Q_EMIT changed(ref);
}

/// Takes over what arrived; what did not stays typed.
/// @param left  changes that were not asked for and stay typed
void GuestEditing::finish(const QString &ref, const Result<GuestOutcome> &result, const GuestChanges &left)
{
    const auto edit = m_edits.find(ref);
    if (edit == m_edits.end())
        return;
    edit->state = GuestEdit::State::Typing;
    if (!result) {
        edit->error = result.error();
        Q_EMIT changed(ref);
        return;
    }
    const Guest before = edit->fresh;
    edit->opened = result->now;
    edit->edited = withChanges(result->now, left + result->notArrived);
    edit->openedAt = now();
    edit->arrived = int(changedFields(before, withChanges(before, result->arrived)).size());
    edit->notArrived = result->notArrived;
    edit->error = result->error;
    if (changesBetween(edit->opened, edit->edited).isEmpty() && !edit->error)
        m_edits.remove(ref);
    Q_EMIT saved(before, *result);
    Q_EMIT changed(ref);
}

/// What is typed stays, upon the guest as it is now.
void GuestEditing::rebase(const Guest &current)
{
    const auto edit = m_edits.find(current.ref());
    if (edit == m_edits.end() || edit->state != GuestEdit::State::Typing)
        return;
    edit->edited = withChanges(current, changesBetween(edit->opened, edit->edited));
    edit->opened = current;
    if (changesBetween(edit->opened, edit->edited).isEmpty())
        m_edits.remove(current.ref());
}

} // namespace edgewise
