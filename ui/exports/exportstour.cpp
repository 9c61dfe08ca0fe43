#include "ui/exports/exportstour.h"

#include "app/downloads/download.h"
#include "ui/downloads/downloaddialog.h"
#include "ui/exports/jobsmodel.h"
#include "ui/shell/tour.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isPressable(const Tour &tour, const QString &name)
{
    const auto *button = tour.find<QPushButton>(name);
    return button && button->isEnabled();
}

bool isShown(const Tour &tour, const QString &name)
{
    const auto *title = tour.find<QLabel>(u"Export name"_s);
    return title && title->text() == name;
}

int fileCount(const Tour &tour)
{
    const auto *files = tour.find<TableView>(u"Files"_s);
    return files ? files->model()->rowCount() : 0;
}

void openExport(const Tour &tour, const QString &name)
{
    auto *list = tour.find<QListView>(u"Exports"_s);
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == name) {
            list->setFocus();
            list->setCurrentIndex(list->model()->index(row, 0));
            // In a small window one has to open what one chose.
            Q_EMIT list->activated(list->currentIndex());
        }
    }
}

void chooseJob(const Tour &tour, ExportJob::Status status)
{
    auto *jobs = tour.find<TableView>(u"Jobs"_s);
    for (int row = 0; jobs && row < jobs->model()->rowCount(); ++row) {
        const QString text = jobs->model()->index(row, JobsModel::StatusColumn).data(Qt::ToolTipRole).toString();
        const QString word = status == ExportJob::Status::Alert    ? u"ALERT"_s
                             : status == ExportJob::Status::Failed ? u"FAILED"_s
                                                                   : u"SUCCESS"_s;
        if (text.endsWith(word)) {
            jobs->setFocus();
            jobs->selectRow(row);
            return;
        }
    }
}

void openTab(const Tour &tour, int tab)
{
    if (auto *tabs = tour.find<QTabBar>(u"Job pages"_s))
        tabs->setCurrentIndex(tab);
}

bool isDone(const DownloadsNow &now)
{
    return !now.downloads.isEmpty() && std::all_of(now.downloads.cbegin(), now.downloads.cend(),
                                                   [](const Download &download) { return download.state == Download::State::Done; });
}

void addNames(Tour &tour, const ExportsStage &stage)
{
    Tour *t = &tour;
    const auto name = [t](const QString &friendlyId, const QString &picture) {
        t->step(
            {}, [t] { t->click(u"Add export"_s); }, [t] { return t->find<QLineEdit>(u"Friendly ID or UUID"_s) != nullptr; });
        t->step(
            picture,
            [t, friendlyId] {
                t->type(u"Friendly ID or UUID"_s, friendlyId);
                t->click(u"Add"_s);
            },
            [t, friendlyId] { return isShown(*t, friendlyId) && fileCount(*t) > 0; });
    };

    tour.step(u"exports-empty"_s, stage.open, [t] { return isPressable(*t, u"Add export"_s); });
    tour.step(
        {}, [t] { t->click(u"Add export"_s); }, [t] { return t->find<QLineEdit>(u"Friendly ID or UUID"_s) != nullptr; });
    tour.step(
        u"exports-add-problem"_s, [t] { t->type(u"Friendly ID or UUID"_s, u"Weekly newsletter"_s); },
        [t] { return !isPressable(*t, u"Add"_s); });
    tour.step(
        u"exports-add-unknown"_s,
        [t] {
            t->type(u"Friendly ID or UUID"_s, u"weekly_news"_s);
            t->click(u"Add"_s);
        },
        [t] { return isPressable(*t, u"Keep it anyway"_s); });
    tour.step(
        {}, [t] { t->click(u"Keep it anyway"_s); },
        [t] { return isShown(*t, u"weekly_news"_s) && !t->find<QLineEdit>(u"Friendly ID or UUID"_s); });
    name(u"weekly_newsletter_readers"_s, {});
    name(u"loyalty_gold_members"_s, {});
    name(u"churn_risk_delta"_s, u"exports-data"_s);
}

void addJobs(Tour &tour)
{
    Tour *t = &tour;
    tour.step(
        u"exports-attention"_s, [t] { chooseJob(*t, ExportJob::Status::Alert); },
        [t] { return isPressable(*t, u"Show errors"_s) && fileCount(*t) > 0; });
    tour.step(
        u"exports-errors"_s, [t] { t->click(u"Show errors"_s); }, [t] { return t->find<TableView>(u"Errors"_s) != nullptr; });
    tour.step(
        u"exports-details"_s, [t] { openTab(*t, 2); }, [t] { return t->find<QWidget>(u"Job JSON"_s) != nullptr; });
    tour.step(
        u"exports-failed"_s,
        [t] {
            openTab(*t, 0);
            chooseJob(*t, ExportJob::Status::Failed);
        },
        [t] { return isPressable(*t, u"Show errors"_s) && fileCount(*t) == 0; });
}

void addDownload(Tour &tour, const ExportsStage &stage)
{
    Tour *t = &tour;
    const auto dialog = [t] { return t->find<DownloadDialog>(u"Download files"_s); };
    tour.step(
        {}, [t] { openExport(*t, u"loyalty_gold_members"_s); },
        [t] { return isShown(*t, u"loyalty_gold_members"_s) && fileCount(*t) == 3; });
    tour.step(
        u"exports-download"_s, [t] { t->click(u"Download latest"_s); }, [dialog] { return dialog() != nullptr; });
    tour.step(
        {},
        [t, stage] {
            t->type(u"Folder"_s, stage.folder);
            for (const QString &box : {u"Decompress"_s, u"Merge"_s}) {
                if (auto *choice = t->find<QCheckBox>(box); choice && !choice->isChecked())
                    choice->click();
            }
        },
        [dialog] { return dialog() && dialog()->order().choices.merge; });
    tour.step(
        u"exports-headers"_s, [t] { t->click(u"Header lines"_s); }, [] { return QApplication::activePopupWidget() != nullptr; });
    tour.step(
        {},
        [] {
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        },
        [dialog] { return dialog() && !QApplication::activePopupWidget(); });
    const auto isUnderWay = [](const DownloadsNow &now) {
        return std::any_of(now.downloads.cbegin(), now.downloads.cend(),
                           [](const Download &download) { return download.state == Download::State::Downloading && download.done > 0; });
    };
    tour.step(
        u"downloads-running"_s,
        [dialog, stage] {
            stage.set(u"downloadOutput.slow"_s, u"8000"_s);
            stage.showDownloads(true);
            if (auto *shown = dialog())
                shown->accept();
        },
        [dialog, stage, isUnderWay] { return !dialog() && isUnderWay(stage.downloads()); });
    tour.step(
        u"downloads-done"_s, [stage] { stage.set(u"downloadOutput.slow"_s, {}); }, [stage] { return isDone(stage.downloads()); });
    // The second time it is one click.
    tour.step(
        {}, [t] { t->click(u"Clear finished"_s); }, [stage] { return stage.downloads().downloads.isEmpty(); });
    tour.step(
        u"exports-latest"_s,
        [t, stage] {
            stage.showDownloads(false);
            t->click(u"Download latest"_s);
        },
        [t, stage] { return isPressable(*t, u"Bar choice"_s) && isDone(stage.downloads()); });
    tour.step(
        u"exports-downloaded"_s, [stage] { stage.showDownloads(false); }, [t] { return t->find<TableView>(u"Files"_s) != nullptr; });
}

void addStates(Tour &tour, const ExportsStage &stage)
{
    Tour *t = &tour;
    tour.step(
        u"exports-removed"_s,
        [t] {
            openExport(*t, u"weekly_news"_s);
            if (auto *list = t->find<QListView>(u"Exports"_s)) {
                const auto actions = list->actions();
                for (QAction *action : actions) {
                    if (action->objectName() == "Remove export"_L1)
                        action->trigger();
                }
            }
        },
        [t] { return isPressable(*t, u"Undo"_s) && !isShown(*t, u"weekly_news"_s); });
    tour.step(
        u"exports-unknown"_s, [t] { t->click(u"Undo"_s); }, [t] { return isShown(*t, u"weekly_news"_s); });
    tour.step(
        {}, [t] { openExport(*t, u"churn_risk_delta"_s); }, [t] { return isShown(*t, u"churn_risk_delta"_s) && fileCount(*t) > 0; });
    tour.step(
        u"exports-refused"_s,
        [t, stage] {
            stage.set(u"exportReports.status"_s, u"401"_s);
            t->click(u"Read the jobs again"_s);
        },
        [t] { return isPressable(*t, u"Edit connection"_s); });
    tour.step(
        {},
        [t, stage] {
            stage.set(u"exportReports.status"_s, {});
            t->click(u"Retry"_s);
        },
        [t] { return !isPressable(*t, u"Retry"_s) && fileCount(*t) > 0; });
}

} // namespace

void addExportsChapter(Tour &tour, const ExportsStage &stage)
{
    addNames(tour, stage);
    addJobs(tour);
    addDownload(tour, stage);
    addStates(tour, stage);
}

} // namespace edgewise
