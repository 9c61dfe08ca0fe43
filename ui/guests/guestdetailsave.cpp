// The way of a save: the guest is read again, the person is asked or chooses, it is written, and what arrived is told.
#include "ui/guests/guestdetail.h"

#include "app/core/clock.h"
#include "ui/guests/profileform.h"
#include "ui/guests/replacedialog.h"
#include "ui/guests/savedialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int mostUnasked = 2; ///< Fields that may be saved without asking, where the person wants that.
constexpr std::chrono::milliseconds patience(500);

QString oneLine(const QString &text)
{
    return QString(text).replace(u'\n', u", "_s);
}

bool isClearing(const QList<FieldChange> &changes)
{
    return std::any_of(changes.cbegin(), changes.cend(), [](const FieldChange &change) { return change.now.isEmpty(); });
}

QList<ConflictView::Difference> differences(const GuestEdit &edit)
{
    QStringList fields = changedFields(edit.opened, edit.edited);
    const QStringList theirs = changedFields(edit.opened, edit.fresh);
    for (const QString &field : theirs) {
        if (!fields.contains(field))
            fields.append(field);
    }
    QList<ConflictView::Difference> all;
    for (const QString &field : qAsConst(fields)) {
        ConflictView::Difference difference{.field = field,
                                            .label = fieldLabel(field),
                                            .was = fieldText(edit.opened, field),
                                            .mine = fieldText(edit.edited, field),
                                            .theirs = fieldText(edit.fresh, field),
                                            .fixedFont = false};
        // Where two values only look alike, both are shown as they are written.
        const bool isSame = !changedFields(edit.edited, edit.fresh).contains(field);
        if (isSame)
            continue;
        if (difference.mine == difference.theirs) {
            difference.was = fieldText(edit.opened, field, true);
            difference.mine = fieldText(edit.edited, field, true);
            difference.theirs = fieldText(edit.fresh, field, true);
        }
        all.append(difference);
    }
    return all;
}

bool hasKeys(const Guest &guest, const QString &slot)
{
    const QList<Extension> extensions = guest.extensions.value_or(QList<Extension>());
    return std::any_of(extensions.cbegin(), extensions.cend(),
                       [&](const Extension &extension) { return extension.name == slot && !extension.pairs.members().isEmpty(); });
}

QString copied(const Error &error)
{
    return QStringList{error.message(), error.said, error.detail}.join(u'\n');
}

} // namespace

void GuestDetail::save()
{
    begin(GuestEdit::Way::Save);
}

void GuestDetail::begin(GuestEdit::Way way)
{
    // What is still being typed in a cell or a chip counts.
    if (QWidget *focus = focusWidget(); focus && m_pages->isAncestorOf(focus)) {
        m_focus = focus;
        focus->clearFocus();
    }
    const GuestEdit *edit = m_editing.find(m_ref);
    if (m_ref.isEmpty() || !problems().isEmpty() || (way == GuestEdit::Way::Save && !edit))
        return;
    m_agreed = false;
    m_editing.begin(m_opened, m_openedAt, way);
}

void GuestDetail::editChanged(const QString &ref)
{
    Q_EMIT editsChanged();
    const GuestEdit *edit = m_editing.find(ref);
    if (ref != m_ref) {
        if (edit && edit->state == GuestEdit::State::Typing && (edit->error || !edit->notArrived.isEmpty()))
            m_undo->tell(tr("Not all changes to %1 were saved. What you typed is kept there.").arg(edit->opened.title()));
        return;
    }
    // A keystroke changes nothing about how far the save is.
    if (!m_isTyping)
        showEdit();
    if (!edit || m_dialog)
        return;
    if (edit->state == GuestEdit::State::Asking) {
        const bool isSmall = changedFields(edit->fresh, edit->edited).size() <= mostUnasked;
        if (edit->way == GuestEdit::Way::Replace)
            askToReplace(*edit);
        else if (m_agreed || (isSmall && !m_asksAlways && !isClearing(fieldChanges(edit->fresh, edit->edited))))
            m_editing.write(ref);
        else
            askToSave(*edit);
    }
}

/// The banner and the page that belong to how far the edit is.
void GuestDetail::showEdit()
{
    const GuestEdit *edit = m_editing.find(m_ref);
    const auto state = edit ? edit->state : GuestEdit::State::Typing;
    setBusy(state == GuestEdit::State::Reading || state == GuestEdit::State::Asking || state == GuestEdit::State::Writing);
    const bool tells = state == GuestEdit::State::Typing && edit && (edit->error || !edit->notArrived.isEmpty());
    if (state == GuestEdit::State::Conflict)
        showConflict(*edit);
    else if (state == GuestEdit::State::Reading)
        QTimer::singleShot(patience, this, [this, ref = m_ref] { tellReading(ref); });
    else if (tells && edit->error)
        tellFailure(*edit);
    else if (tells)
        tellMissing(*edit);
    if (tells)
        m_notice->show();
    else if (m_tellsOfEdit)
        m_banner->hide();
    m_tellsOfEdit = tells;
    showPage(m_tabs->currentIndex());
}

/// Only when it takes a while.
void GuestDetail::tellReading(const QString &ref)
{
    const GuestEdit *edit = m_editing.find(ref);
    if (ref != m_ref || !edit || edit->state != GuestEdit::State::Reading)
        return;
    m_banner->tell(Banner::Kind::Info, tr("Reading the guest again, to see whether somebody changed it…"),
                   {{u"Cancel save"_s, tr("Cancel"), [this] { m_editing.cancel(m_ref); }}});
    m_notice->show();
    m_tellsOfEdit = true;
}

void GuestDetail::askToSave(const GuestEdit &edit)
{
    const QString ref = m_ref;
    const QList<Request> requests = GuestService::requests(edit.fresh, changesBetween(edit.fresh, edit.edited));
    auto *dialog = new SaveDialog(edit.fresh, edit.edited, requests, m_connection, edit.openedAt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, ref, dialog] {
        if (dialog->isNotToAskAgain()) {
            m_asksAlways = false;
            m_askAlways->setChecked(false);
        }
        m_dialog.clear();
        m_editing.write(ref);
    });
    connect(dialog, &QDialog::rejected, this, [this, ref] {
        m_dialog.clear();
        m_editing.cancel(ref);
    });
    dialog->open();
}

void GuestDetail::askToReplace(const GuestEdit &edit)
{
    const QString ref = m_ref;
    auto *dialog = new ReplaceDialog(edit.fresh, edit.edited, m_connection, m_isKept && m_isKept(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, ref, dialog] {
        m_dialog.clear();
        m_editing.replace(ref, dialog->wanted());
    });
    connect(dialog, &QDialog::rejected, this, [this, ref] {
        m_dialog.clear();
        m_editing.cancel(ref);
    });
    dialog->open();
}

void GuestDetail::showConflict(const GuestEdit &edit)
{
    const QString time = QLocale().toString(edit.openedAt.toLocalTime().time(), QLocale::ShortFormat);
    m_conflict->setDifferences(
        tr("Changed elsewhere: this guest is no longer as you opened it at %1. Nothing was saved, and nothing you typed is lost.")
            .arg(time),
        tr("On the server now"), differences(edit));
    m_conflict->setFocus();
}

void GuestDetail::resolve()
{
    const GuestEdit *edit = m_editing.find(m_ref);
    if (!edit)
        return;
    Guest chosen = edit->fresh;
    const QList<ConflictView::Difference> all = differences(*edit);
    QStringList mine;
    for (const ConflictView::Difference &difference : all) {
        if (m_conflict->side(difference.field) == ConflictView::Side::Mine)
            mine.append(difference.field);
    }
    for (const QString &field : qAsConst(mine)) {
        if (!field.endsWith(u'/'))
            takeField(chosen, edit->edited, field);
    }
    // A slot goes as a whole only when none of its keys was chosen to stay.
    for (const QString &field : qAsConst(mine)) {
        if (field.endsWith(u'/') && !hasKeys(chosen, field.chopped(1)))
            takeField(chosen, edit->edited, field);
    }
    m_editing.resolve(m_ref, chosen);
}

void GuestDetail::saved(const Guest &before, const GuestOutcome &outcome)
{
    const QString ref = before.ref();
    const bool isShown = ref == m_ref;
    const int arrived = int(changedFields(before, withChanges(before, outcome.arrived)).size());
    Q_EMIT guestChanged(outcome.now);
    if (isShown) {
        m_server = outcome.now;
        m_openedAt = now();
        const GuestEdit *edit = m_editing.find(ref);
        showHead();
        showVersions(edit ? edit->opened : outcome.now, edit ? edit->edited : outcome.now);
    }
    if (outcome.error || !outcome.notArrived.isEmpty())
        return; // The banner tells of it.
    const QString whom = isShown ? QString() : outcome.now.title();
    if (outcome.arrived.isEmpty())
        return m_undo->tell(tr("The guest is as the server has it. Nothing was left to save."));
    if (outcome.unverified) {
        return m_undo->tell(tr("The changes were accepted, but could not be read again to make sure."), tr("Read again"),
                            [this] { refresh(); });
    }
    QString text = whom.isEmpty() ? tr("Saved %n change(s). The server holds all of them.", nullptr, arrived)
                                  : tr("Saved %n change(s) to %1. The server holds all of them.", nullptr, arrived).arg(whom);
    if (outcome.answerLost)
        text = tr("Saved %n change(s). The connection broke, and a second look shows that all arrived.", nullptr, arrived);
    m_undo->offer(
        text, [this, ref, done = outcome.arrived] { m_editing.undo(ref, done); }, std::chrono::seconds(10), u"ok"_s);
}

void GuestDetail::undone(const GuestOutcome &outcome, int kept)
{
    Q_EMIT guestChanged(outcome.now);
    Q_EMIT editsChanged();
    if (outcome.now.ref() == m_ref) {
        m_server = outcome.now;
        showHead();
        const GuestEdit *edit = m_editing.find(m_ref);
        showVersions(edit ? edit->opened : outcome.now, edit ? edit->edited : outcome.now);
    }
    QStringList missing;
    const QStringList fields = changedFields(outcome.now, withChanges(outcome.now, outcome.notArrived));
    for (const QString &field : fields)
        missing.append(fieldLabel(field));
    if (!missing.isEmpty() || outcome.error) {
        m_banner->tell(Banner::Kind::Bad, tr("Not all could be taken back. Not as before: %1.").arg(Words::list(missing)), {},
                       outcome.error ? outcome.error->message() : QString());
        m_notice->show();
    } else if (kept > 0) {
        m_undo->tell(tr("Taken back, except for %n field(s) that somebody changed again since.", nullptr, kept));
    } else {
        m_undo->tell(tr("The changes are taken back."));
    }
}

void GuestDetail::undoFailed(const QString &ref, const Error &error)
{
    if (ref != m_ref)
        return m_undo->tell(tr("Nothing was taken back: %1").arg(error.message()));
    m_banner->tell(Banner::Kind::Bad, tr("Nothing was taken back: %1").arg(error.message()),
                   {{u"Copy details"_s, tr("Copy details"), [error] { QGuiApplication::clipboard()->setText(copied(error)); }}},
                   error.advice());
    m_notice->show();
}

/// A step failed, or nothing was written at all. What was typed is still there.
void GuestDetail::tellFailure(const GuestEdit &edit)
{
    const Error error = *edit.error;
    if (error.kind == Error::Kind::NotFound && edit.notArrived.isEmpty())
        return tellGone();
    QStringList homeless = m_form->setServerErrors(error.fields);
    QString text = error.message();
    if (error.status == 400 && !error.fields.isEmpty()) {
        QStringList named;
        const QList<Problem> problems = m_form->problems();
        for (const Problem &problem : problems)
            named.append(guestLabel(problem.field));
        text = homeless.isEmpty() && !named.isEmpty() ? tr("Sitecore CDP refused: %1 (400).").arg(Words::list(named))
                                                      : tr("Sitecore CDP refused it (400): %1").arg(homeless.join(u' '));
    }
    const bool isPart = !edit.notArrived.isEmpty() && edit.arrived > 0;
    const QString sentence =
        isPart ? tr("%n change(s) arrived, the others did not: %1", nullptr, edit.arrived).arg(text) : tr("Not saved: %1").arg(text);
    m_banner->tell(Banner::Kind::Bad, sentence,
                   {{u"Copy details"_s, tr("Copy details"), [error] { QGuiApplication::clipboard()->setText(copied(error)); }}},
                   error.kind == Error::Kind::Unsure && !error.said.isEmpty() ? error.said : error.advice());
    refreshSaveBar();
}

/// The service accepted everything, and reads differently after all.
void GuestDetail::tellMissing(const GuestEdit &edit)
{
    const QList<FieldChange> missing = fieldChanges(edit.opened, withChanges(edit.opened, edit.notArrived));
    const int count = int(missing.size());
    QStringList names;
    QStringList lines;
    for (const FieldChange &change : missing) {
        names.append(change.label);
        lines.append(tr("%1: asked for %2, the server holds %3.")
                         .arg(change.label, change.now.isEmpty() ? tr("nothing") : oneLine(change.now),
                              change.was.isEmpty() ? tr("nothing") : oneLine(change.was)));
    }
    const QString many = tr("%1 of %n change(s) are there.", nullptr, edit.arrived + count).arg(edit.arrived);
    QString which;
    if (count > 1)
        which = tr("Not there: %1.").arg(Words::list(names));
    else if (count == 1)
        which = missing.first().was.isEmpty() ? tr("“%1” is still empty.").arg(names.first())
                                              : tr("“%1” still holds %2.").arg(names.first(), oneLine(missing.first().was));
    QList<Banner::Action> actions;
    const QString sentence = many + u' ' + which;
    const bool isOfRecord =
        std::any_of(edit.notArrived.cbegin(), edit.notArrived.cend(), [](const GuestChange &change) { return change.slot.isEmpty(); });
    if (isOfRecord)
        actions.append({u"Replace"_s, tr("Replace…"), [this] { begin(GuestEdit::Way::Replace); }});
    actions.append({u"Details"_s, tr("Details"), [this, sentence, lines] {
                        m_banner->tell(Banner::Kind::Bad, sentence, {}, lines.join(u'\n'));
                        m_notice->show();
                    }});
    m_banner->tell(Banner::Kind::Bad, sentence, actions);
}

void GuestDetail::tellGone()
{
    const bool hasTyped = m_editing.find(m_ref) != nullptr;
    const QString ref = m_ref;
    QList<Banner::Action> actions{{u"Retry"_s, tr("Retry"), [this] { refresh(); }}};
    if (hasTyped)
        actions.append({u"Copy what you typed"_s, tr("Copy what you typed"), [this] {
                            copy(QString::fromUtf8(typed().toJson().toJson(true)), tr("The guest is copied as JSON, with what you typed."));
                        }});
    else
        actions.append({u"Take off the list"_s, tr("Take off the list"), [this, ref] { Q_EMIT gone(ref); }});
    m_banner->tell(Banner::Kind::Warn, tr("This guest is not there (404). It was deleted elsewhere, or is too new to be read."), actions,
                   hasTyped ? tr("What you typed is kept here.") : QString());
    m_notice->show();
}

} // namespace edgewise
