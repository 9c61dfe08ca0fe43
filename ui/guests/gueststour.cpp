#include "ui/guests/gueststour.h"

#include "app/connections/session.h"
#include "app/guests/guestservice.h"
#include "ui/guests/guestsmodel.h"
#include "ui/shell/tour.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

enum Page { Profile, Identifiers, Subscriptions, Extensions, Json };

constexpr auto ada = "ada.byrne@mail.example"_L1;
constexpr auto nobody = "zoe.hartmann@mail.example"_L1;
constexpr auto visitor = "tour.person@mail.example"_L1;

TableView *table(const Tour &tour)
{
    return tour.find<TableView>(u"Guests"_s);
}

int rows(const Tour &tour)
{
    const TableView *view = table(tour);
    return view ? view->model()->rowCount() : 0;
}

/// In a small window one has to open what one chose.
void openGuest(const Tour &tour)
{
    if (TableView *view = table(tour)) {
        view->selectRow(0);
        Q_EMIT view->opened(view->currentIndex());
    }
}

/// Searches, and waits for nothing.
void search(Tour &tour, const QString &text)
{
    tour.type(u"Search guests"_s, text);
    if (auto *field = tour.find<QLineEdit>(u"Search guests"_s))
        Q_EMIT field->returnPressed();
}

/// Whether the search for that address has found whose it is, and the guest is beside the list.
bool shows(const Tour &tour, const QString &email)
{
    const auto *shown = tour.find<QLabel>(u"Guest e-mail"_s);
    return rows(tour) > 0 && rows(tour) < 100 && shown && shown->text() == email;
}

bool has(const Tour &tour, const QString &name, const QString &text)
{
    const auto *line = tour.find<QLineEdit>(name);
    return line && line->text() == text;
}

bool barSays(const Tour &tour, const QString &part)
{
    const auto bars = tour.window().findChildren<UndoBar *>();
    return std::any_of(bars.cbegin(), bars.cend(), [&](const UndoBar *bar) { return bar->isVisible() && bar->text().contains(part); });
}

bool isPressable(const Tour &tour, const QString &name)
{
    const auto *found = tour.find<QAbstractButton>(name);
    return found && found->isEnabled();
}

bool hasDialog(const Tour &tour, const QString &name)
{
    return tour.find<QDialog>(name) != nullptr;
}

void openPage(const Tour &tour, Page page)
{
    if (auto *pages = tour.find<QTabBar>(u"Guest pages"_s))
        pages->setCurrentIndex(page);
}

void trigger(const Tour &tour, const QString &name)
{
    if (auto *action = tour.window().findChild<QAction *>(name))
        action->trigger();
}

bool pageSays(const Tour &tour, const QString &part)
{
    const auto pages = tour.window().findChildren<EmptyState *>();
    return std::any_of(pages.cbegin(), pages.cend(),
                       [&](const EmptyState *one) { return one->isVisible() && one->title().contains(part); });
}

/// What somebody else would do meanwhile.
void changeElsewhere(Session &session, const QString &email, const std::shared_ptr<bool> &isDone)
{
    auto *service = new GuestService(session.guests());
    service->setParent(&session);
    service->page({{u"email"_s, email}}, {}, 0).then(service, [service, isDone](const Result<GuestPage> &page) {
        if (!page || page->guests.isEmpty())
            return;
        const Guest guest = page->guests.first();
        Guest other = guest;
        other.setText(u"city"_s, u"Cork"_s);
        other.setText(u"postCode"_s, u"T12 0000"_s);
        service->write(guest, changesBetween(guest, other)).then(service, [isDone](const Result<GuestOutcome> &outcome) {
            *isDone = bool(outcome);
        });
    });
}

void addSearch(Tour &tour, const GuestsStage &stage)
{
    Tour *t = &tour;
    tour.step({}, stage.open, [t] { return rows(*t) >= 100; });
    tour.step(
        u"guests-data"_s, [t] { openGuest(*t); }, [t] { return t->find<QLabel>(u"Guest name"_s); });
    tour.step(
        {}, [t] { search(*t, QString(ada)); }, [t] { return rows(*t) > 0 && rows(*t) < 100; });
    tour.step(
        u"guests-found"_s, [t] { openGuest(*t); }, [t] { return shows(*t, QString(ada)) && has(*t, u"First name"_s, u"Ada"_s); });
}

void addEdit(Tour &tour)
{
    Tour *t = &tour;
    tour.step(
        u"guests-edited"_s,
        [t] {
            t->type(u"Last name"_s, u"Byrne-Walsh"_s);
            t->type(u"City"_s, u"Oranmore"_s);
            if (TableView *view = table(*t))
                view->setFocus();
        },
        [t] { return isPressable(*t, u"Save"_s); });
    tour.step(
        u"guests-save"_s, [t] { t->click(u"Save"_s); }, [t] { return hasDialog(*t, u"Save guest"_s); });
    tour.step(
        u"guests-saved"_s, [t] { t->click(u"Save changes"_s); },
        [t] { return !hasDialog(*t, u"Save guest"_s) && isPressable(*t, u"Undo"_s); });
    tour.step(
        u"guests-undone"_s, [t] { t->click(u"Undo"_s); }, [t] { return has(*t, u"Last name"_s, u"Byrne"_s); });
    tour.step(
        u"guests-identifiers"_s, [t] { openPage(*t, Identifiers); }, [t] { return t->find<TableView>(u"Identifiers"_s) != nullptr; });
    tour.step(
        u"guests-json"_s, [t] { openPage(*t, Json); }, [] { return true; });
    tour.step(
        u"guests-extensions"_s, [t] { openPage(*t, Extensions); }, [t] { return isPressable(*t, u"Add key"_s); });
    tour.step(
        {}, [t] { t->click(u"Add key"_s); },
        [t] {
            const auto *keys = t->find<TableView>(u"Keys"_s);
            return keys && qobject_cast<QLineEdit *>(QApplication::focusWidget()) && keys->isAncestorOf(QApplication::focusWidget());
        });
    tour.step(
        u"guests-key-refused"_s,
        [t] {
            const auto *keys = t->find<TableView>(u"Keys"_s);
            if (auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                editor->insert(keys->model()->index(0, 0).data().toString());
        },
        [t] { return !isPressable(*t, u"Save"_s); });
    tour.step(
        {},
        [t] {
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            if (QWidget *editor = QApplication::focusWidget())
                QApplication::sendEvent(editor, &escape);
            if (isPressable(*t, u"Revert"_s))
                t->click(u"Revert"_s);
            openPage(*t, Profile);
        },
        [t] { return t->find<QLineEdit>(u"City"_s) != nullptr; });
}

void addConflict(Tour &tour, const GuestsStage &stage)
{
    Tour *t = &tour;
    const auto isChanged = std::make_shared<bool>(false);
    tour.step(
        {},
        [t, stage, isChanged] {
            t->type(u"City"_s, u"Oranmore"_s);
            changeElsewhere(*stage.session(), QString(ada), isChanged);
        },
        [isChanged] { return *isChanged; });
    tour.step(
        u"guests-conflict"_s, [t] { t->click(u"Save"_s); }, [t] { return t->find<ConflictView>(u"Changed elsewhere"_s) != nullptr; });
    tour.step(
        {}, [t] { t->click(u"Take theirs"_s); }, [t] { return t->find<QWidget>(u"Changed elsewhere"_s) == nullptr; });
    tour.step(
        {}, [t] { t->type(u"City"_s, u"Galway"_s); }, [t] { return isPressable(*t, u"Save"_s); });
    tour.step(
        u"guests-replace"_s, [t] { trigger(*t, u"Replace"_s); }, [t] { return hasDialog(*t, u"Replace guest"_s); });
    tour.step(
        {}, [t] { t->click(u"Cancel"_s); }, [t] { return !hasDialog(*t, u"Replace guest"_s); });
    tour.step(
        {}, [t] { t->click(u"Revert"_s); }, [t] { return has(*t, u"City"_s, u"Cork"_s); });
    tour.step(
        u"guests-history"_s, [t] { trigger(*t, u"Guest history"_s); },
        [t] {
            const auto *states = t->find<TableView>(u"Previous states"_s);
            return states && states->model()->rowCount() > 0;
        });
    tour.step(
        {}, [t] { t->click(u"Close"_s); }, [t] { return !hasDialog(*t, u"Previous states dialog"_s); });
}

void addLifecycle(Tour &tour, const GuestsStage &stage)
{
    Tour *t = &tour;
    tour.step(
        {}, [t] { t->click(u"New guest"_s); }, [t] { return hasDialog(*t, u"New guest dialog"_s); });
    tour.step(
        u"guests-new"_s,
        [t] {
            t->type(u"Guest type"_s, u"visitor"_s);
            t->type(u"First name"_s, u"Ada"_s);
            t->type(u"Last name"_s, u"Byrne"_s);
            t->type(u"Email"_s, QString(ada));
        },
        [t] { return isPressable(*t, u"Open look-alike"_s); });
    tour.step(
        {},
        [t] {
            t->type(u"First name"_s, u"Tour"_s);
            t->type(u"Last name"_s, u"Person"_s);
            t->type(u"Email"_s, QString(visitor));
        },
        [t] { return isPressable(*t, u"Create guest"_s) && !isPressable(*t, u"Open look-alike"_s); });
    tour.step(
        u"guests-created"_s, [t] { t->click(u"Create guest"_s); },
        [t] { return !hasDialog(*t, u"New guest dialog"_s) && barSays(*t, u"Tour Person"_s); });
    tour.step(
        u"guests-erase"_s, [t] { t->click(u"Erase person"_s); }, [t] { return isPressable(*t, u"Erase"_s); });
    tour.step(
        u"guests-erasing"_s,
        [t, stage] {
            stage.set(u"deleteGuest.delay"_s, u"3000"_s);
            t->click(u"Erase"_s);
        },
        [t] { return t->find<TableView>(u"Erasing"_s) != nullptr; });
    tour.step(
        u"guests-erased"_s, [stage] { stage.set(u"deleteGuest.delay"_s, {}); }, [t] { return isPressable(*t, u"Save report"_s); });
    tour.step(
        {}, [t] { t->click(u"Close"_s); }, [t] { return !hasDialog(*t, u"Erase person dialog"_s); });
}

void addStates(Tour &tour, const GuestsStage &stage)
{
    Tour *t = &tour;
    tour.step(
        u"guests-nobody"_s, [t] { search(*t, QString(nobody)); }, [t] { return isPressable(*t, u"New guest as searched"_s); });
    tour.step(
        {}, [t] { search(*t, {}); }, [t] { return rows(*t) >= 100; });
    tour.step(
        u"guests-loading"_s,
        [t, stage] {
            stage.set(u"listGuests.delay"_s, u"6000"_s);
            search(*t, u"Byrne"_s);
        },
        [t] { return isPressable(*t, u"Cancel"_s); });
    tour.step(
        {},
        [t, stage] {
            t->click(u"Cancel"_s);
            stage.set(u"listGuests.delay"_s, {});
            stage.set(u"listGuests.status"_s, u"401"_s);
            stage.reopen();
        },
        [t] { return pageSays(*t, u"401"_s); });
    tour.step(
        u"guests-refused"_s, [] {}, [t] { return isPressable(*t, u"Retry"_s); });
    tour.step(
        {},
        [t, stage] {
            stage.set(u"listGuests.status"_s, {});
            t->click(u"Retry"_s);
        },
        [t] { return rows(*t) >= 100; });
    tour.step(u"guests-no-credential"_s, stage.reopenWithoutKey, [t] { return isPressable(*t, u"Add credential"_s); });
    tour.step({}, stage.reopen, [t] { return rows(*t) >= 100; });
}

} // namespace

void addGuestsChapter(Tour &tour, const GuestsStage &stage)
{
    addSearch(tour, stage);
    addEdit(tour);
    addConflict(tour, stage);
    addLifecycle(tour, stage);
    addStates(tour, stage);
}

} // namespace edgewise
