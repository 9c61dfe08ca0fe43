#include "ui/console/consoletour.h"

#include "app/connections/session.h"
#include "ui/console/bodyedit.h"
#include "ui/console/consolepane.h"
#include "ui/console/operationsmodel.h"
#include "ui/shell/tour.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/jsonview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

const char *const loyalty = R"(openapi: 3.0.3
info:
  title: Loyalty service
  version: "2"
  description: The points of members.
servers:
  - url: https://loyalty.example/api
tags:
  - name: Points
paths:
  /members/{member}/points:
    get:
      operationId: readPoints
      tags: [Points]
      summary: Read points
      description: How many points a member has.
      parameters:
        - {name: member, in: path, required: true, schema: {type: string}, example: L-20417}
        - {name: since, in: query, description: Points gained since then., schema: {type: string, format: date-time}}
        - {name: kinds, in: query, schema: {type: array, items: {type: string, enum: [stay, shop, gift]}}}
      responses:
        "200": {description: The points.}
)";

ConsolePane *pane(const Tour &tour)
{
    return tour.find<ConsolePane>(u"API console"_s);
}

bool statusIs(const Tour &tour, const QString &code)
{
    const auto *label = tour.find<QLabel>(u"Response status"_s);
    const auto *console = pane(tour);
    return label && label->text().contains(code) && console && !console->isSending();
}

bool isTitled(const Tour &tour, const QString &title)
{
    const auto *label = tour.find<QLabel>(u"Operation title"_s);
    return label && label->text() == title;
}

bool notices(const Tour &tour, const QString &part)
{
    const auto *banner = tour.find<Banner>(u"Console notice"_s);
    return banner && banner->text().contains(part);
}

void choose(const Tour &tour, const QString &title)
{
    auto *tree = tour.find<QTreeView>(u"Operations"_s);
    if (!tree)
        return;
    const QModelIndexList found =
        tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive);
    tree->setFocus();
    if (found.isEmpty())
        return;
    tree->setCurrentIndex(found.first());
    // In a small window one has to open what one chose.
    Q_EMIT tree->activated(tree->currentIndex());
}

/// Where what was opened lies over the list.
void backToList(const Tour &tour)
{
    if (auto *back = tour.find<QPushButton>(u"Back"_s))
        back->click();
}

bool isCatalogRead(const Tour &tour)
{
    const auto *tree = tour.find<QTreeView>(u"Operations"_s);
    return tree && tree->model()->rowCount() > 1;
}

void turnTo(const Tour &tour, const QString &bar, int tab)
{
    if (auto *tabs = tour.find<QTabBar>(bar))
        tabs->setCurrentIndex(tab);
}

/// The answer is there to the last line.
bool isShown(const Tour &tour)
{
    const auto *body = tour.find<JsonView>(u"Response body"_s);
    return statusIs(tour, u"20"_s) && body && body->isReady();
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

void addCalls(Tour &tour, const ConsoleStage &stage)
{
    Tour *t = &tour;
    tour.step({}, stage.open, [t] { return isCatalogRead(*t); });
    tour.step(
        u"console-first"_s, [t] { choose(*t, u"Find guests"_s); }, [t] { return isTitled(*t, u"Find guests"_s); });
    tour.step(
        u"console-search"_s,
        [t] {
            backToList(*t);
            t->type(u"Find an operation"_s, u"guest"_s);
        },
        [t] {
            const auto *tree = t->find<QTreeView>(u"Operations"_s);
            return tree && tree->model()->rowCount() > 0;
        });
    tour.step(
        u"console-reading"_s,
        [t] {
            t->type(u"Find an operation"_s, {});
            choose(*t, u"Change a guest"_s);
            t->click(u"Read about it"_s);
        },
        [t] { return t->find<QPushButton>(u"Try it"_s) != nullptr; });
    tour.step(
        {},
        [t] {
            t->click(u"Try it"_s);
            choose(*t, u"Find guests"_s);
        },
        [t] { return isTitled(*t, u"Find guests"_s); });
    tour.step(
        u"console-answer"_s,
        [t] {
            t->type(u"limit"_s, u"20"_s);
            if (auto *expand = t->find<QComboBox>(u"expand"_s))
                expand->setCurrentText(u"true"_s);
            t->click(u"Send"_s);
        },
        [t] { return isShown(*t); });
    tour.step(
        u"console-found"_s, [t] { t->type(u"Find in body"_s, u"lastName"_s); },
        [t] {
            const auto *body = t->find<JsonView>(u"Response body"_s);
            return body && body->matchCount() > 1;
        });
    tour.step(
        u"console-folded"_s,
        [t] {
            t->type(u"Find in body"_s, {});
            if (auto *body = t->find<JsonView>(u"Response body"_s)) {
                body->foldAll();
                body->setFolded(0, false);
            }
        },
        [t] {
            const auto *body = t->find<JsonView>(u"Response body"_s);
            return body && !body->isFolded(0);
        });
}

void addWriting(Tour &tour)
{
    Tour *t = &tour;
    tour.step(
        u"console-body-error"_s,
        [t] {
            choose(*t, u"Create a guest"_s);
            turnTo(*t, u"Request pages"_s, 1);
            t->type(u"Request body"_s, u"{\n  \"guestType\": \"customer\",\n  \"firstName\": \"Ada\",\n  \"email\": 5\n}"_s);
        },
        [t] {
            const auto *body = t->window().findChild<BodyEdit *>();
            return body && body->problemCount() == 1;
        });
    tour.step(
        u"console-not-sent"_s, [t] { t->click(u"Send"_s); }, [t] { return t->find<QPushButton>(u"Request problem"_s) != nullptr; });
    tour.step(
        {},
        [t] {
            if (auto *body = t->window().findChild<BodyEdit *>())
                body->insertExample();
        },
        [t] {
            const auto *body = t->window().findChild<BodyEdit *>();
            return body && body->problemCount() == 0;
        });
    tour.step(
        u"console-created"_s, [t] { t->click(u"Send"_s); }, [t] { return statusIs(*t, u"201"_s); });
}

void addHistory(Tour &tour)
{
    Tour *t = &tour;
    tour.step(
        {},
        [t] {
            choose(*t, u"Find guests"_s);
            t->type(u"limit"_s, u"15"_s);
            t->click(u"Send"_s);
        },
        [t] { return isShown(*t); });
    tour.step(
        u"console-history"_s,
        [t] {
            backToList(*t);
            turnTo(*t, u"Console pages"_s, 1);
        },
        [t] {
            const auto *list = t->find<QListView>(u"History"_s);
            return list && list->model()->rowCount() >= 3;
        });
    tour.step(
        u"console-compare"_s,
        [t] {
            auto *list = t->find<QListView>(u"History"_s);
            if (!list)
                return;
            list->setFocus();
            list->clearSelection();
            // The two searches; days stand between the calls as rows that cannot be chosen.
            int chosen = 0;
            for (int row = 0; row < list->model()->rowCount() && chosen < 2; ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.flags().testFlag(Qt::ItemIsSelectable) && index.data(Qt::AccessibleTextRole).toString().contains(u"GET"_s)) {
                    list->selectionModel()->select(index, QItemSelectionModel::Select);
                    ++chosen;
                }
            }
            t->click(u"Compare"_s);
        },
        [t] {
            const auto *position = t->find<QPushButton>(u"Next change"_s);
            return position && position->isEnabled();
        });
    tour.step(
        {},
        [t] {
            t->click(u"Close comparison"_s);
            turnTo(*t, u"Console pages"_s, 0);
        },
        [t] { return t->find<QTreeView>(u"Operations"_s) != nullptr; });
}

void addOwn(Tour &tour, const ConsoleStage &stage)
{
    Tour *t = &tour;
    tour.step(
        u"console-paste"_s,
        [t, stage] {
            const QString address = stage.session()->connection().cdpBase().toString(QUrl::StripTrailingSlash);
            QApplication::clipboard()->setText(
                u"curl -s '%1/v2.1/guests?limit=12&sort=lastSeen::DESC' -H 'Accept: application/json'"_s.arg(address));
            if (auto *action = pane(*t)->findChild<QAction *>(u"Paste cURL"_s))
                action->trigger();
        },
        [t] {
            const auto *fill = t->find<QPushButton>(u"Fill the form"_s);
            return fill && fill->isEnabled();
        });
    tour.step(
        u"console-pasted"_s, [t] { t->click(u"Fill the form"_s); },
        [t] {
            const auto *limit = t->find<QLineEdit>(u"limit"_s);
            return limit && limit->text() == "12"_L1 && !QApplication::activeModalWidget();
        });
    tour.step(
        u"console-own-definition"_s,
        [t, stage] {
            const QString path = QDir(stage.folder).filePath(u"loyalty-service.yaml"_s);
            write(path, loyalty);
            pane(*t)->openDefinition(path);
        },
        [t] { return t->find<QPushButton>(u"Close definition"_s) != nullptr; });
    tour.step(
        u"console-own-operation"_s, [t] { choose(*t, u"Read points"_s); }, [t] { return isTitled(*t, u"Read points"_s); });
    tour.step(
        u"console-broken-definition"_s,
        [t, stage] {
            const QString path = QDir(stage.folder).filePath(u"broken.yaml"_s);
            write(path, "openapi: 3.0.3\ninfo: {title: Broken\npaths: {}\n");
            pane(*t)->openDefinition(path);
        },
        [t] { return notices(*t, u"broken.yaml"_s); });
}

void addSlow(Tour &tour, const ConsoleStage &stage)
{
    Tour *t = &tour;
    tour.step(
        u"console-slow"_s,
        [t, stage] {
            choose(*t, u"Read settings"_s);
            stage.set(u"getSettings.delay"_s, u"60000"_s);
            t->click(u"Send"_s);
        },
        [t] { return t->find<QPushButton>(u"Cancel"_s) != nullptr; });
    tour.step(
        u"console-cancelled"_s, [t] { t->click(u"Cancel request"_s); }, [t] { return pane(*t) && !pane(*t)->isSending(); });
    tour.step(
        u"console-any-request"_s,
        [t, stage] {
            stage.set(u"getSettings.delay"_s, {});
            choose(*t, OperationsModel::tr("Any request"));
            t->type(u"Address"_s, u"https://loyalty.example/api/members/L-20417/points"_s);
            t->click(u"Server and credential"_s);
        },
        [t] { return t->find<QComboBox>(u"Credential"_s) != nullptr; });
    tour.step(
        {},
        [t] {
            t->click(u"Server and credential"_s);
            choose(*t, u"Find guests"_s);
        },
        [t] { return isTitled(*t, u"Find guests"_s); });
}

} // namespace

void addConsoleChapter(Tour &tour, const ConsoleStage &stage)
{
    addCalls(tour, stage);
    addWriting(tour);
    addHistory(tour);
    addOwn(tour, stage);
    addSlow(tour, stage);
}

void addConsoleProductionChapter(Tour &tour, const std::function<void()> &open)
{
    Tour *t = &tour;
    tour.step({}, open, [t] { return isCatalogRead(*t); });
    tour.step(
        u"console-production"_s,
        [t] {
            choose(*t, u"Clear cache"_s);
            t->click(u"Send"_s);
        },
        [] { return QApplication::activeModalWidget() != nullptr; });
    tour.step(
        {},
        [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
        },
        [] { return !QApplication::activeModalWidget(); });
    tour.step(
        u"console-production-content"_s,
        [t] {
            choose(*t, u"Delete content"_s);
            t->click(u"Send"_s);
        },
        [t] { return t->find<Banner>(u"Console notice"_s) != nullptr; });
}

} // namespace edgewise
