#include "ui/webhooks/webhookstour.h"

#include "app/connections/session.h"
#include "app/webhooks/webhookservice.h"
#include "ui/shell/pane.h"
#include "ui/shell/tour.h"
#include "ui/webhooks/testpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModel>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

TableView *table(const Tour &tour)
{
    return tour.find<TableView>(u"Webhooks"_s);
}

int rowOf(const Tour &tour, const QString &label)
{
    const TableView *view = table(tour);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == label)
            return row;
    }
    return -1;
}

void choose(const Tour &tour, const QString &label)
{
    if (TableView *view = table(tour)) {
        view->setFocus();
        view->selectRow(rowOf(tour, label));
        // In a small window one has to open what one chose.
        if (!tour.find<QTabBar>(u"Webhook pages"_s))
            Q_EMIT view->opened(view->currentIndex());
    }
}

bool has(const Tour &tour, const QString &name, const QString &text)
{
    const auto *line = tour.find<QLineEdit>(name);
    return line && line->text() == text;
}

bool barSays(const Tour &tour, const QString &part)
{
    const auto bars = tour.window().findChildren<UndoBar *>();
    for (const UndoBar *bar : bars) {
        if (bar->isVisible() && bar->text().contains(part))
            return true;
    }
    return false;
}

void openTab(const Tour &tour, int tab)
{
    if (auto *tabs = tour.find<QTabBar>(u"Webhook pages"_s))
        tabs->setCurrentIndex(tab);
}

bool isPressable(const Tour &tour, const QString &name)
{
    const auto *button = tour.find<QPushButton>(name);
    return button && button->isEnabled();
}

/// What somebody else would do meanwhile.
void changeElsewhere(Session &session, const QString &label, bool &isDone)
{
    WebhookService &service = session.webhooks();
    service.list({}).then(&session, [&session, &service, label, &isDone](const Result<QList<Webhook>> &webhooks) {
        if (!webhooks)
            return;
        for (const Webhook &webhook : *webhooks) {
            if (webhook.label != label)
                continue;
            Webhook other = webhook;
            other.disabled = true;
            other.body.replace("main"_L1, "release"_L1);
            service.save(webhook, other).then(&session, [&isDone](const Result<SaveOutcome> &outcome) { isDone = bool(outcome); });
        }
    });
}

void addWork(Tour &tour, const WebhooksStage &stage)
{
    Tour *t = &tour;
    const QString label = u"Tour receiver"_s;

    tour.step(
        u"webhooks-data"_s, [] {}, [t] { return rowOf(*t, u"Rebuild storefront"_s) >= 0; });
    tour.step(
        u"webhooks-edited"_s,
        [t] {
            choose(*t, u"Rebuild storefront"_s);
            t->type(u"URI"_s, u"https://build.example.com/v2/edge"_s);
            if (TableView *view = table(*t))
                view->setFocus();
        },
        [t] { return isPressable(*t, u"Save"_s) && has(*t, u"URI"_s, u"https://build.example.com/v2/edge"_s); });
    tour.step(
        {}, [t] { t->click(u"Save"_s); }, [t] { return barSays(*t, u"Rebuild storefront"_s); });
    tour.step(
        u"webhooks-new"_s, [t] { t->click(u"New webhook"_s); }, [t] { return has(*t, u"Label"_s, {}); });
    tour.step(
        u"webhooks-error"_s,
        [t, label] {
            t->type(u"Label"_s, label);
            t->type(u"URI"_s, u"http://stock.example.com/edge/changes"_s);
        },
        [t] { return t->find<QPushButton>(u"Save"_s) && !isPressable(*t, u"Save"_s); });
    tour.step(
        {}, [t, stage] { t->type(u"URI"_s, stage.receiver() + u"/ok?token=tour"_s); }, [t] { return isPressable(*t, u"Save"_s); });
    tour.step(
        u"webhooks-saved"_s, [t] { t->click(u"Save"_s); }, [t, label] { return rowOf(*t, label) >= 0 && barSays(*t, label); });
    tour.step(
        u"webhooks-test"_s, [t] { t->click(u"Send test"_s); },
        [t] { return t->find<TestPanel>(u"Test result"_s) && isPressable(*t, u"Send again"_s); });
    tour.step(
        {},
        [t, stage] {
            choose(*t, u"Search index feed"_s);
            openTab(*t, 0);
            t->type(u"URI"_s, stage.receiver() + u"/status/503"_s);
        },
        [t] { return isPressable(*t, u"Save"_s); });
    tour.step(
        u"webhooks-runs"_s, [t] { t->click(u"Send test"_s); },
        [t] {
            const auto *runs = t->find<TableView>(u"Runs"_s);
            return runs && runs->model()->rowCount() > 10 && isPressable(*t, u"Send again"_s);
        });
    tour.step(
        {},
        [t] {
            openTab(*t, 0);
            t->click(u"Revert"_s);
        },
        [t] { return barSays(*t, u"Search index feed"_s); });
    tour.step(
        u"webhooks-json"_s, [t] { openTab(*t, 2); }, [t] { return t->find<QWidget>(u"Webhook JSON"_s) != nullptr; });
    tour.step(
        u"webhooks-deleted"_s,
        [t, label] {
            openTab(*t, 0);
            choose(*t, label);
            t->click(u"Delete webhook"_s);
        },
        [t, label] { return rowOf(*t, label) < 0 && barSays(*t, label); });
    tour.step(
        u"webhooks-undone"_s, [t] { t->click(u"Undo"_s); }, [t, label] { return rowOf(*t, label) >= 0; });
}

void addConflict(Tour &tour, const WebhooksStage &stage)
{
    Tour *t = &tour;
    const auto isChanged = std::make_shared<bool>(false);
    tour.step(
        {},
        [t, stage, isChanged] {
            choose(*t, u"Rebuild storefront"_s);
            t->type(u"URI"_s, u"https://build.example.com/v3/edge"_s);
            if (auto *body = t->find<QPlainTextEdit>(u"Body"_s))
                t->type(u"Body"_s, body->toPlainText().replace("main"_L1, "next"_L1));
            changeElsewhere(*stage.session(), u"Rebuild storefront"_s, *isChanged);
        },
        [isChanged] { return *isChanged; });
    tour.step(
        u"webhooks-conflict"_s, [t] { t->click(u"Save"_s); }, [t] { return t->find<ConflictView>(u"Changed elsewhere"_s) != nullptr; });
    tour.step(
        {}, [t] { t->click(u"Take theirs"_s); }, [t] { return t->find<QWidget>(u"Changed elsewhere"_s) == nullptr; });
}

void addStates(Tour &tour, const WebhooksStage &stage)
{
    Tour *t = &tour;
    const auto isRead = [t] { return rowOf(*t, u"Analytics marker"_s) >= 0; };

    tour.step(
        u"webhooks-none-found"_s, [t] { t->type(u"Filter webhooks"_s, u"no such webhook"_s); },
        [t] { return isPressable(*t, u"Clear the filter"_s); });
    tour.step(
        {}, [t] { t->click(u"Clear the filter"_s); }, isRead);
    tour.step(
        u"webhooks-loading"_s,
        [t, stage] {
            stage.set(u"listWebhooks.delay"_s, u"6000"_s);
            t->click(u"Read again"_s);
        },
        [t] { return isPressable(*t, u"Cancel"_s); });
    tour.step(
        u"webhooks-banner"_s,
        [t, stage] {
            t->click(u"Cancel"_s);
            stage.set(u"listWebhooks.delay"_s, {});
            stage.set(u"listWebhooks.status"_s, u"403"_s);
            t->click(u"Read again"_s);
        },
        [t] { return isPressable(*t, u"Retry"_s); });
    tour.step(u"webhooks-refused"_s, stage.reopen, [t] { return isPressable(*t, u"Retry"_s) && !t->find<TableView>(u"Webhooks"_s); });
    tour.step(
        u"webhooks-empty"_s,
        [t, stage] {
            stage.set(u"listWebhooks.status"_s, u"200"_s);
            stage.set(u"listWebhooks.body"_s, u"json:[]"_s);
            t->click(u"Retry"_s);
        },
        [t] { return !t->find<TableView>(u"Webhooks"_s) && !t->find<QPushButton>(u"Retry"_s); });
    tour.step(
        {},
        [t, stage] {
            stage.set(u"listWebhooks.status"_s, {});
            stage.set(u"listWebhooks.body"_s, {});
            t->click(u"Read again"_s);
        },
        isRead);
}

void addProduction(Tour &tour, const WebhooksStage &stage)
{
    Tour *t = &tour;
    tour.step(u"webhooks-production"_s, stage.openProduction, [t] { return rowOf(*t, u"Search index feed"_s) >= 0; });
    tour.step(
        u"webhooks-confirm"_s,
        [t] {
            choose(*t, u"Search index feed"_s);
            t->click(u"Delete webhook"_s);
        },
        [t] { return t->find<QDialog>(u"Confirmation"_s) != nullptr; });
    tour.step(
        {}, [t] { t->click(u"Keep it"_s); }, [t] { return t->find<QDialog>(u"Confirmation"_s) == nullptr; });
}

} // namespace

void addWebhooksChapter(Tour &tour, const WebhooksStage &stage)
{
    addWork(tour, stage);
    addConflict(tour, stage);
    addStates(tour, stage);
    addProduction(tour, stage);
}

} // namespace edgewise
