// What the detail shows. Its parts are in guestdetailbuild.cpp, the way of a save in guestdetailsave.cpp.
#include "ui/guests/guestdetail.h"

#include "app/core/clock.h"
#include "app/guests/guestcurl.h"
#include "app/guests/guestservice.h"
#include "ui/guests/extensionsview.h"
#include "ui/guests/guestjson.h"
#include "ui/guests/identifiersview.h"
#include "ui/guests/profileform.h"
#include "ui/guests/subscriptionsview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int conflictPage = 5; ///< Behind the pages of the tabs.

} // namespace

void GuestDetail::showGuest(const Guest &row)
{
    const QString ref = row.ref();
    if (m_ref != ref) {
        // What was on its way to be saved waits as it was typed.
        if (m_dialog)
            m_dialog->close();
        m_editing.cancel(m_ref);
        m_undo->close();
        m_scroll->ensureVisible(0, 0);
        m_isWhole = false;
        m_agreed = false;
        m_focus.clear();
        m_ref = ref;
        m_server = row;
        m_openedAt = now();
        m_extensions->setLoading(true);
        m_banner->hide();
        m_tellsOfEdit = false;
        if (const GuestEdit *edit = m_editing.find(ref))
            showVersions(edit->opened, edit->edited);
        else
            showVersions(row, row);
        showHead();
        showEdit();
        m_nothing->hide();
        m_filled->show();
    }
    read();
}

void GuestDetail::showNothing()
{
    m_reading.request_stop();
    if (m_dialog)
        m_dialog->close();
    m_editing.cancel(m_ref);
    m_ref.clear();
    m_busy->setBusy(false);
    m_undo->close();
    m_filled->hide();
    m_nothing->show();
}

void GuestDetail::refresh()
{
    if (!m_ref.isEmpty())
        read();
}

void GuestDetail::forget(const QString &ref)
{
    m_editing.drop(ref);
}

void GuestDetail::read()
{
    m_reading.request_stop();
    m_reading = {};
    m_busy->setBusy(true);
    m_service.read(m_ref, m_reading.get_token()).then(this, [this, reading = m_reading](const Result<Guest> &guest) {
        if (reading.stop_requested())
            return;
        m_busy->setBusy(false);
        if (guest)
            accept(*guest);
        else if (guest.error().kind != Error::Kind::Cancelled)
            readFailed(guest.error());
    });
}

/// The guest as it is now: the form follows, and what is typed stays.
void GuestDetail::accept(const Guest &guest)
{
    const bool wasWhole = std::exchange(m_isWhole, true);
    m_server = guest;
    showHead();
    const GuestEdit *edit = m_editing.find(m_ref);
    if (!edit) {
        m_openedAt = now();
        showVersions(guest, guest);
        m_banner->hide();
        m_notice->hide();
    } else if (edit->state == GuestEdit::State::Typing) {
        if (!wasWhole && !edit->opened.extensions) {
            // Typed while only the row was there: the rest comes under it. Where the row was old, saving shows both versions.
            Guest opened = guest;
            Guest typedNow = withChanges(guest, changesBetween(edit->opened, edit->edited));
            if (!merge(edit->opened, edit->edited, guest).mine.isEmpty()) {
                opened = {edit->opened.record, guest.extensions};
                typedNow = {edit->edited.record, guest.extensions};
            }
            m_editing.drop(m_ref);
            m_editing.put(opened, typedNow, m_openedAt);
            edit = m_editing.find(m_ref);
        }
        if (edit) {
            showVersions(edit->opened, edit->edited);
            if (merge(edit->opened, edit->edited, guest).changedElsewhere() && !edit->error && edit->notArrived.isEmpty()) {
                m_banner->tell(Banner::Kind::Info, tr("This guest was changed elsewhere meanwhile. Saving will show both versions."));
                m_notice->show();
            } else {
                showEdit();
            }
        } else {
            showVersions(guest, guest);
        }
    }
    Q_EMIT guestChanged(guest);
}

void GuestDetail::readFailed(const Error &error)
{
    if (!m_isWhole)
        m_extensions->setUnavailable(error.message());
    if (error.kind == Error::Kind::NotFound)
        return tellGone();
    m_banner->tell(Banner::Kind::Bad, tr("The guest could not be read: %1").arg(error.message()),
                   {{u"Retry"_s, tr("Retry"), [this] { refresh(); }},
                    {u"Copy details"_s, tr("Copy details"),
                     [error] {
                         QGuiApplication::clipboard()->setText(QStringList{error.message(), error.said, error.detail}.join(u'\n'));
                     }}},
                   error.advice());
    m_notice->show();
}

void GuestDetail::showVersions(const Guest &opened, const Guest &edited)
{
    m_isShowing = true;
    m_opened = opened;
    m_form->setGuest(opened, edited);
    m_identifiers->setIdentifiers(opened.identifiers(), edited.identifiers());
    m_subscriptions->setSubscriptions(m_server.record.value(u"subscriptions"));
    if (opened.extensions)
        m_extensions->setExtensions(*opened.extensions, edited.extensions.value_or(*opened.extensions));
    m_json->setJson(m_server.toJson());
    m_isShowing = false;
    refreshSaveBar();
}

void GuestDetail::showHead()
{
    m_title->setText(m_server.title());
    const QString type = m_server.type();
    m_type->setText(type.toUpper(), Tone::Muted);
    m_type->setVisible(!type.isEmpty());
    const QString email = m_server.email();
    m_email->setText(email);
    m_email->setVisible(!email.isEmpty());
    m_copyEmail->setVisible(!email.isEmpty());
    const QDateTime seen = m_server.lastSeen();
    const QString words = seen.isValid() ? tr("seen %1").arg(Words::ago(seen)) : tr("never seen");
    m_seen->setText(email.isEmpty() ? QString(words + u"  ·"_s) : QString(u"·  "_s + words + u"  ·"_s));
    m_seen->setToolTip(seen.isValid() ? Words::exact(seen) : QString());
    m_reference->setText(m_ref);
}

void GuestDetail::showPage(int tab)
{
    const GuestEdit *edit = m_editing.find(m_ref);
    const bool isConflict = edit && edit->state == GuestEdit::State::Conflict;
    m_pages->setCurrentIndex(isConflict ? conflictPage : tab);
    m_notice->setVisible(!isConflict && !m_banner->isHidden());
    m_saveBar->setVisible(!isConflict && m_saveBar->isShown());
}

/// Counts behind the names; the style paints what follows a tab stop small and muted.
void GuestDetail::showTabs()
{
    const auto show = [this](Tab tab, const QString &name, int count) {
        const QString number = QLocale().toString(count);
        m_tabs->setTabText(tab, count == 0 ? name : QString(name + u'\t' + number));
        m_tabs->setAccessibleTabName(tab, count == 0 ? name : QString(name + u' ' + number));
    };
    show(IdentifiersTab, tr("Identifiers"), int(m_identifiers->identifiers().size()));
    show(SubscriptionsTab, tr("Subscriptions"), m_subscriptions->count());
    show(ExtensionsTab, tr("Data extensions"), m_opened.extensions ? m_extensions->usedSlots() : 0);
}

/// The guest with everything that stands in the tabs.
Guest GuestDetail::typed() const
{
    Guest guest = m_form->guest();
    guest.setIdentifiers(m_identifiers->identifiers());
    if (m_opened.extensions)
        guest.extensions = m_extensions->extensions();
    return guest;
}

void GuestDetail::edited()
{
    if (m_isShowing || m_ref.isEmpty())
        return;
    const GuestEdit *edit = m_editing.find(m_ref);
    if (edit && edit->state != GuestEdit::State::Typing)
        return;
    m_isTyping = true;
    m_editing.put(m_opened, typed(), m_openedAt);
    m_isTyping = false;
    if (!m_editing.find(m_ref) && m_tellsOfEdit)
        showEdit();
    refreshSaveBar();
}

QStringList GuestDetail::problems() const
{
    QStringList labels;
    const QList<Problem> profile = m_form->problems();
    for (const Problem &problem : profile)
        labels.append(guestLabel(problem.field));
    if (m_identifiers->identifiers() != m_opened.identifiers()) {
        const QList<Problem> all = check(typed());
        if (std::any_of(all.cbegin(), all.cend(), [](const Problem &problem) { return problem.field == "identifiers"_L1; }))
            labels.append(guestLabel(u"identifiers"_s));
    }
    if (m_opened.extensions) {
        const QList<PairProblem> pairs = m_extensions->problems();
        for (const PairProblem &problem : pairs) {
            if (!problem.isHarmless())
                labels.append(QString(problem.slot + u" · "_s + problem.key));
        }
    }
    labels.removeDuplicates();
    return labels;
}

void GuestDetail::refreshSaveBar()
{
    const Guest guest = typed();
    QStringList changes;
    const QStringList fields = changedFields(m_opened, guest);
    for (const QString &field : fields)
        changes.append(fieldLabel(field));
    QString wrongIdentifier;
    if (fields.contains(u"identifiers"_s)) {
        const QList<Problem> all = check(guest);
        for (const Problem &problem : all) {
            if (problem.field == "identifiers"_L1 && wrongIdentifier.isEmpty())
                wrongIdentifier = problem.text;
        }
    }
    m_identifiers->setProblem(wrongIdentifier);
    m_saveBar->setState(changes, problems());
    showTabs();
    showPage(m_tabs->currentIndex());
}

void GuestDetail::goToProblem()
{
    const QList<Problem> profile = m_form->problems();
    if (!profile.isEmpty()) {
        setTab(ProfileTab);
        m_form->focusOn(profile.first().field);
        if (QWidget *focus = m_scroll->focusWidget())
            m_scroll->ensureWidgetVisible(focus);
        return;
    }
    const QStringList labels = problems();
    if (labels.value(0) == guestLabel(u"identifiers"_s)) {
        setTab(IdentifiersTab);
        m_identifiers->setFocus();
    } else if (!labels.isEmpty()) {
        setTab(ExtensionsTab);
        m_extensions->goToProblem();
    }
}

void GuestDetail::tellChanges()
{
    QStringList lines;
    const QList<FieldChange> changes = fieldChanges(m_opened, typed());
    const auto oneLine = [](const QString &text) { return text.isEmpty() ? tr("nothing") : QString(text).replace(u'\n', u", "_s); };
    for (const FieldChange &change : changes)
        lines.append(tr("%1: %2 → %3").arg(change.label, oneLine(change.was), oneLine(change.now)));
    m_banner->tell(Banner::Kind::Info, tr("What Save will change"),
                   {{u"Hide"_s, tr("Hide"),
                     [this] {
                         m_banner->hide();
                         m_notice->hide();
                     }}},
                   lines.join(u'\n'));
    m_notice->show();
}

/// Locks what can be typed into while a save is on its way, and gives the focus back afterwards.
void GuestDetail::setBusy(bool busy)
{
    if (busy == !m_pages->isEnabled())
        return;
    if (busy && focusWidget() && m_pages->isAncestorOf(focusWidget()))
        m_focus = focusWidget();
    m_pages->setEnabled(!busy);
    m_delete->setEnabled(!busy);
    m_erase->setEnabled(!busy);
    m_saveBar->setSaving(busy);
    if (!busy && m_focus && isActiveWindow())
        m_focus->setFocus(Qt::OtherFocusReason);
}

void GuestDetail::revert()
{
    const GuestEdit *edit = m_editing.find(m_ref);
    if (!edit || edit->state == GuestEdit::State::Writing)
        return;
    const GuestEdit kept = *edit;
    m_editing.drop(m_ref);
    showVersions(m_server, m_server);
    m_openedAt = now();
    m_undo->offer(tr("The changes to %1 are discarded.").arg(m_server.title()), [this, kept] {
        GuestEdit back = kept;
        back.state = GuestEdit::State::Typing;
        m_editing.put(back);
        if (m_ref == back.opened.ref()) {
            showVersions(back.opened, back.edited);
            showEdit();
        }
    });
}

int GuestDetail::tab() const
{
    return m_tabs->currentIndex();
}

void GuestDetail::setTab(int tab)
{
    if (tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void GuestDetail::saveState(QSettings &settings) const
{
    settings.setValue(u"guestTab"_s, tab());
    settings.setValue(u"askBeforeSmallChanges"_s, m_asksAlways);
    m_extensions->saveState(settings);
}

void GuestDetail::restoreState(const QSettings &settings)
{
    setTab(settings.value(u"guestTab"_s, int(ProfileTab)).toInt());
    m_asksAlways = settings.value(u"askBeforeSmallChanges"_s, true).toBool();
    m_askAlways->setChecked(m_asksAlways);
    m_extensions->restoreState(settings);
}

void GuestDetail::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    m_undo->tell(what);
}

void GuestDetail::copyAsCurl()
{
    Request request{.path = QString(u"/v2.1/guests/"_s + segment(m_ref))};
    request.query = query({{u"expand"_s, u"true"_s}});
    copy(guestCurl({request}, m_connection.cdpBase()), tr("The call is copied, without the credential."));
}

} // namespace edgewise
