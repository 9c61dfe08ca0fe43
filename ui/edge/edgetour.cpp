#include "ui/edge/edgetour.h"

#include "app/connections/session.h"
#include "app/edge/edgeservice.h"
#include "app/edge/settingsfile.h"
#include "ui/edge/edgepane.h"
#include "ui/shell/tour.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/takebackbar.h"
#include "ui/widgets/undobar.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

EdgePane *pane(const Tour &tour)
{
    return tour.find<EdgePane>(u"Edge"_s);
}

bool isPressable(const Tour &tour, const QString &name)
{
    const auto *button = tour.find<QPushButton>(name);
    return button && button->isEnabled();
}

/// What the bar of a pane tells; empty while there is none.
QString barText(const Tour &tour)
{
    const auto bars = tour.window().findChildren<UndoBar *>();
    const auto shown = std::find_if(bars.cbegin(), bars.cend(), [](const UndoBar *bar) { return bar->isVisible(); });
    return shown == bars.cend() ? QString() : (*shown)->text();
}

/// A step that is done once the bar tells of something new, in whatever language.
void tellingStep(Tour &tour, const QString &picture, const std::function<void()> &act)
{
    Tour *t = &tour;
    const auto before = std::make_shared<QString>();
    tour.step(
        picture,
        [t, before, act] {
            *before = barText(*t);
            act();
        },
        [t, before] {
            const QString now = barText(*t);
            return !now.isEmpty() && now != *before;
        });
}

bool has(const Tour &tour, const QString &name, int value)
{
    const auto *part = tour.find<QSpinBox>(name);
    return part && part->value() == value;
}

void put(const Tour &tour, const QString &name, int value)
{
    if (auto *part = tour.find<QSpinBox>(name))
        part->setValue(value);
}

void tick(const Tour &tour, const QString &name)
{
    if (auto *check = tour.find<QCheckBox>(name))
        check->click();
}

bool hasBanner(const Tour &tour, const QString &name)
{
    return tour.find<Banner>(name) != nullptr;
}

/// What somebody else would do meanwhile.
void changeElsewhere(Session &session, bool &isDone)
{
    EdgeService &service = session.edgeService();
    service.read().then(&session, [&session, &service, &isDone](const Result<EdgeSettings> &current) {
        if (!current)
            return;
        EdgeSettings other = *current;
        other.mediaCacheTtl = TimeSpan::fromParts({.hours = 12});
        other.contentCacheTtl = TimeSpan::fromParts({.days = 2});
        service.apply(*current, other).then(&session, [&isDone](const Result<SettingsOutcome> &outcome) { isDone = bool(outcome); });
    });
}

void addComparison(Tour &tour, const EdgeStage &stage)
{
    Tour *t = &tour;
    tour.step(
        {},
        [t, stage] {
            stage.second(true);
            pane(*t)->openTab(EdgePane::CompareTab);
        },
        [t] { return isPressable(*t, u"Save comparison"_s); });
    tour.step(
        u"edge-compare"_s,
        [t] {
            if (auto *table = t->find<QTableView>(u"Comparison"_s))
                table->model()->setHeaderData(0, Qt::Horizontal, Qt::Checked, Qt::CheckStateRole);
        },
        [t] { return isPressable(*t, u"Copy settings"_s); });
    tellingStep(tour, u"edge-compared"_s, [t] { t->click(u"Copy settings"_s); });
    tour.step(
        {},
        [t, stage] {
            pane(*t)->openTab(EdgePane::SettingsTab);
            stage.second(false);
        },
        [t] { return isPressable(*t, u"Clear cache"_s); });
}

void addSettings(Tour &tour, const EdgeStage &stage)
{
    Tour *t = &tour;
    tour.step(u"edge-settings"_s, stage.open, [t] { return has(*t, u"Content TTL hours"_s, 4); });
    tour.step(
        u"edge-changed"_s,
        [t] {
            t->click(u"Content TTL 15 min"_s);
            tick(*t, u"Clear whole cache on publish"_s);
        },
        [t] { return isPressable(*t, u"Apply"_s); });
    tellingStep(tour, u"edge-applied"_s, [t] { t->click(u"Apply"_s); });
    tour.step(
        u"edge-warning"_s,
        [t] {
            put(*t, u"Content TTL minutes"_s, 0);
            put(*t, u"Content TTL seconds"_s, 20);
            put(*t, u"Media TTL hours"_s, 24);
        },
        [t] { return isPressable(*t, u"Apply"_s); });
    tour.step(
        {}, [t] { t->click(u"Revert"_s); }, [t] { return has(*t, u"Content TTL minutes"_s, 15); });

    const auto isChanged = std::make_shared<bool>(false);
    tour.step(
        {},
        [t, stage, isChanged] {
            t->click(u"Content TTL 1 day"_s);
            changeElsewhere(*stage.session(), *isChanged);
        },
        [isChanged] { return *isChanged; });
    tour.step(
        u"edge-conflict"_s, [t] { t->click(u"Apply"_s); }, [t] { return t->find<ConflictView>(u"Changed elsewhere"_s) != nullptr; });
    tellingStep(tour, {}, [t] { t->click(u"Keep mine"_s); });
    tour.step(
        u"edge-history"_s, [t] { t->click(u"Previous settings"_s); },
        [t] {
            const auto *list = t->find<QListWidget>(u"Previous settings"_s);
            return list && list->count() >= 2 && isPressable(*t, u"Put back"_s);
        });
    tellingStep(tour, u"edge-put-back"_s, [t] { t->click(u"Put back"_s); });
    tour.step(
        u"edge-restore"_s,
        [t, stage] {
            const QString path = QDir(stage.folder).filePath(u"edge-settings.json"_s);
            const SettingsFile file{.settings = {.contentCacheTtl = TimeSpan::fromParts({.hours = 4}),
                                                 .contentCacheAutoClear = true,
                                                 .mediaCacheTtl = TimeSpan::fromParts({.days = 30}),
                                                 .mediaCacheAutoClear = true,
                                                 .tenantCacheAutoClear = false},
                                    .connection = u"Acme EU test"_s,
                                    .savedAt = QDateTime::currentDateTimeUtc().addDays(-3)};
            stage.set(u"settleMs"_s, u"2500"_s);
            if (file.save(path))
                pane(*t)->restoreFile(path);
        },
        [t] { return isPressable(*t, u"Restore"_s); });
    tour.step(
        u"edge-restoring"_s, [t] { t->click(u"Restore"_s); }, [t] { return isPressable(*t, u"Stop waiting"_s); });
    tellingStep(tour, u"edge-restored"_s, [] {});
    addComparison(tour, stage);
    tour.step(
        u"edge-clear-cache"_s, [t] { t->click(u"Clear cache"_s); },
        [t] { return hasBanner(*t, u"Clear cache result"_s) && isPressable(*t, u"Clear cache"_s); });
}

void addDeletion(Tour &tour)
{
    Tour *t = &tour;
    const auto isAsked = [t] { return t->find<QDialog>(u"Confirmation"_s) != nullptr; };
    const auto confirm = [t] {
        t->type(u"Name to confirm"_s, u"Sandbox"_s);
        t->click(u"Do it"_s);
    };
    const auto counts = [t] { return t->find<TakeBackBar>(u"Take back bar"_s) != nullptr; };
    tour.step(
        u"edge-delete-content"_s, [t] { pane(*t)->openTab(EdgePane::DeleteTab); }, [t] { return isPressable(*t, u"Delete content"_s); });
    tour.step(
        u"edge-delete-confirm"_s, [t] { t->click(u"Delete content"_s); }, isAsked);
    tour.step(u"edge-delete-countdown"_s, confirm, counts);
    tellingStep(tour, {}, [t] { t->click(u"Take back"_s); });
    tour.step(
        u"edge-delete-taken-back"_s, [] {}, [t] { return isPressable(*t, u"Delete content"_s); });
    tour.step(
        {}, [t] { t->click(u"Delete content"_s); }, isAsked);
    tour.step({}, confirm, counts);
    tour.step(
        u"edge-delete-accepted"_s, [] {}, [t] { return hasBanner(*t, u"Content deletion result"_s); });
    tour.step(
        {}, [t] { t->click(u"Go on to Clear cache"_s); }, [t] { return isPressable(*t, u"Clear cache"_s); });
}

void addStates(Tour &tour, const EdgeStage &stage)
{
    Tour *t = &tour;
    tour.step(
        u"edge-loading"_s,
        [t, stage] {
            stage.set(u"settleMs"_s, {});
            stage.set(u"getSettings.delay"_s, u"6000"_s);
            t->click(u"Read again"_s);
        },
        [t] { return isPressable(*t, u"Cancel"_s); });
    tour.step(
        u"edge-banner"_s,
        [t, stage] {
            t->click(u"Cancel"_s);
            stage.set(u"getSettings.delay"_s, {});
            stage.set(u"getSettings.status"_s, u"403"_s);
            t->click(u"Read again"_s);
        },
        [t] { return isPressable(*t, u"Retry"_s); });
    tour.step(u"edge-refused"_s, stage.reopen, [t] { return isPressable(*t, u"Retry"_s) && !t->find<QSpinBox>(u"Content TTL days"_s); });
    tour.step(
        {},
        [t, stage] {
            stage.set(u"getSettings.status"_s, {});
            t->click(u"Retry"_s);
        },
        [t] { return has(*t, u"Content TTL hours"_s, 4); });
}

} // namespace

void addEdgeChapter(Tour &tour, const EdgeStage &stage)
{
    addSettings(tour, stage);
    addDeletion(tour);
    addStates(tour, stage);
}

void addEdgeProduction(Tour &tour, const EdgeStage &stage)
{
    Tour *t = &tour;
    tour.step(u"edge-production"_s, stage.open, [t] { return has(*t, u"Content TTL hours"_s, 4); });
    tour.step(
        u"edge-delete-refused"_s, [t] { pane(*t)->openTab(EdgePane::DeleteTab); },
        [t] { return hasBanner(*t, u"Content deletion refused"_s) && !isPressable(*t, u"Delete content"_s); });
}

} // namespace edgewise
