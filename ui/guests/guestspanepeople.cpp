// What is done to a guest beyond editing: new, delete, erase, previous states, dossier.
#include "ui/guests/guestspane.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/guests/guesthistory.h"
#include "ui/guests/dossierprint.h"
#include "ui/guests/erasedialog.h"
#include "ui/guests/guestdeletion.h"
#include "ui/guests/guestdetail.h"
#include "ui/guests/guesthistorydialog.h"
#include "ui/guests/newguestdialog.h"
#include "ui/shell/ask.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QFileInfo>

#include <tuple>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// What was searched in vain, as the beginning of a guest.
Guest draftOf(const GuestQuery &query)
{
    Guest draft;
    switch (query.kind) {
    case GuestQuery::Kind::Email: draft.setEmails(query.text, {}); break;
    case GuestQuery::Kind::Phone: draft.setTexts(u"phoneNumbers"_s, {query.text}); break;
    case GuestQuery::Kind::Identifier:
        if (!query.provider.isEmpty())
            draft.setIdentifiers({{query.provider, query.id}});
        break;
    case GuestQuery::Kind::Name: {
        const qsizetype comma = query.text.indexOf(u',');
        const QString words = query.text.simplified();
        const QString first = comma < 0 ? words.section(u' ', 0, 0) : query.text.mid(comma + 1).trimmed();
        const QString last = comma < 0 ? words.section(u' ', 1) : query.text.first(comma).trimmed();
        draft.setText(u"firstName"_s, first);
        draft.setText(u"lastName"_s, last);
        break;
    }
    case GuestQuery::Kind::Everybody:
    case GuestQuery::Kind::Ref:
    case GuestQuery::Kind::Member: break;
    }
    return draft;
}

} // namespace

void GuestsPane::newGuest(const Guest &draft)
{
    auto *dialog = new NewGuestDialog(m_service, m_session.connection(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->prefill(draft);
    connect(dialog, &NewGuestDialog::created, this, [this](const Guest &guest) {
        openGuest(guest);
        undoBar()->tell(tr("“%1” is there now.").arg(guest.title()));
    });
    connect(dialog, &NewGuestDialog::openWanted, this, &GuestsPane::openGuest);
    dialog->open();
}

void GuestsPane::newGuestAsSearched()
{
    newGuest(draftOf(m_found));
}

void GuestsPane::deleteGuest(const Guest &guest)
{
    const bool isKept = m_history.isOn();
    m_ask.confirm(this, GuestDeletion::question(guest, m_session.connection(), isKept), [this, guest, isKept](bool isYes) {
        if (!isYes)
            return;
        present(
            tr("Deleting “%1”…").arg(guest.title()), [this, guest](std::stop_token) { return m_service.remove(guest); },
            [this, guest, isKept](const GuestRemoval &removal) { deleted(guest, removal, isKept); });
    });
}

void GuestsPane::deleted(const Guest &guest, const GuestRemoval &removal, bool isKept)
{
    gone(guest.ref());
    const QString said = GuestDeletion::done(guest, removal, isKept);
    if (isKept && !removal.wasGone)
        undoBar()->offer(said, [this, guest] { makeAgain(guest); });
    else
        undoBar()->tell(said);
}

/// From the state that was kept right before, which has the data extensions too.
void GuestsPane::makeAgain(const Guest &guest)
{
    const auto states = m_history.states(m_session.connection().id, guest.ref());
    const Guest before = states && !states->isEmpty() ? states->first().before : guest;
    present(
        tr("Making “%1” again…").arg(guest.title()), [this, before](std::stop_token) { return m_service.create(PutBack::draft(before)); },
        [this, ref = guest.ref()](const Guest &fresh) {
            openGuest(fresh);
            undoBar()->tell(GuestDeletion::undone(fresh, ref));
            // Should that fail, the history offers to create the guest again, no more.
            std::ignore = m_history.follow(m_session.connection().id, ref, fresh.ref());
        });
}

void GuestsPane::gone(const QString &ref)
{
    const QModelIndex row = m_model->indexOf(ref);
    const bool wasShown = ref == m_shown;
    const int place = row.row();
    if (wasShown)
        m_shown.clear();
    m_detail->forget(ref);
    m_model->removeGuest(ref);
    if (m_model->rowCount() == 0)
        return showNobody();
    if (wasShown && row.isValid())
        m_table->selectRow(std::min(place, m_model->rowCount() - 1));
    if (wasShown)
        showRow(m_table->currentIndex());
    refreshFoot();
    refreshActions();
}

void GuestsPane::erase(const Guest &guest)
{
    auto *dialog = new EraseDialog(m_service, m_history, m_ask, m_session.connection(), m_reportFolder, guest, this);
    connect(dialog, &EraseDialog::erased, this, [this](const QStringList &refs) {
        undoBar()->close();
        for (const QString &ref : refs)
            gone(ref);
    });
    connect(dialog, &EraseDialog::workChanged, this, [this, dialog] { tellWork(dialog); });
    dialog->open();
}

void GuestsPane::tellWork(EraseDialog *dialog)
{
    const Work work = dialog->work();
    if (dialog->isInBackground())
        Q_EMIT workChanged(work);
    else
        Q_EMIT workEnded(work.id);
}

void GuestsPane::showHistory(const std::optional<Guest> &guest)
{
    auto *dialog = new GuestHistoryDialog(m_service, m_history, m_ask, m_session.connection(), guest, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GuestHistoryDialog::putBack, this, [this](const Guest &fresh) {
        m_model->putGuest(fresh);
        if (fresh.ref() == m_shown)
            m_detail->refresh();
    });
    connect(dialog, &GuestHistoryDialog::createdAgain, this, [this](const Guest &fresh) { openGuest(fresh); });
    dialog->open();
}

void GuestsPane::saveDossier(const Guest &guest)
{
    m_ask.saveFile(this, tr("Save the dossier of %1").arg(guest.title()), DossierPrint::fileName(guest, now().toLocalTime().date()),
                   DossierPrint::filter(), u"dossier"_s, [this, ref = guest.ref()](const QString &path) {
                       if (path.isEmpty())
                           return;
                       present(
                           tr("Reading everything there is of this person…"),
                           [this, ref, path](std::stop_token stop) {
                               return DossierPrint::save(m_service, ref, m_session.connection().name, path, this, std::move(stop));
                           },
                           [this, path] { undoBar()->tell(tr("The dossier is saved as “%1”.").arg(QFileInfo(path).fileName())); });
                   });
}

} // namespace edgewise
