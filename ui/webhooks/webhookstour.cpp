#include "ui/webhooks/webhookstour.h"

#include "ui/shell/tour.h"
#include "ui/webhooks/testpanel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModel>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

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
    if (TableView *view = table(tour))
        view->selectRow(rowOf(tour, label));
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

} // namespace

void addWebhooksChapter(Tour &tour)
{
    Tour *t = &tour;
    const auto nothing = [] {};
    const QString label = u"Tour receiver"_s;

    tour.step(u"webhooks-data"_s, nothing, [t] { return rowOf(*t, u"Rebuild storefront"_s) >= 0; });
    tour.step(
        u"webhooks-edited"_s,
        [t] {
            choose(*t, u"Rebuild storefront"_s);
            t->type(u"URI"_s, u"https://build.example.com/v2/edge"_s);
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
        {}, [t] { t->type(u"URI"_s, u"https://127.0.0.1:9/edge"_s); }, [t] { return isPressable(*t, u"Save"_s); });
    tour.step(
        u"webhooks-saved"_s, [t] { t->click(u"Save"_s); }, [t, label] { return rowOf(*t, label) >= 0 && barSays(*t, label); });
    tour.step(
        u"webhooks-test"_s, [t] { t->click(u"Send test"_s); },
        [t] {
            const auto *panel = t->find<TestPanel>(u"Test result"_s);
            return panel && isPressable(*t, u"Send again"_s);
        });
    tour.step(
        u"webhooks-runs"_s,
        [t] {
            choose(*t, u"Search index feed"_s);
            openTab(*t, 1);
        },
        [t] {
            const auto *runs = t->find<TableView>(u"Runs"_s);
            return runs && runs->model()->rowCount() > 10;
        });
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
        u"webhooks-undone"_s,
        [t] {
            if (auto *bar = t->window().findChild<UndoBar *>(); bar)
                t->click(u"Undo"_s);
        },
        [t, label] { return rowOf(*t, label) >= 0; });
    tour.step(
        u"webhooks-none-found"_s, [t] { t->type(u"Filter webhooks"_s, u"no such webhook"_s); },
        [t] { return table(*t) && table(*t)->model()->rowCount() == 0; });
    tour.step(
        {}, [t] { t->type(u"Filter webhooks"_s, {}); }, [t] { return table(*t) && table(*t)->model()->rowCount() > 0; });
}

} // namespace edgewise
