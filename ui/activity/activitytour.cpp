#include "ui/activity/activitytour.h"

#include "ui/shell/navigation.h"
#include "ui/shell/tour.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace edgewise {

void addActivityChapter(Tour &tour)
{
    const auto hasRows = [&tour] {
        const auto *table = tour.find<TableView>(u"Activity"_s);
        return table && table->model()->rowCount() > 0;
    };
    const auto title = [&tour] {
        const auto *label = tour.find<QLabel>(u"Call title"_s);
        return label ? label->text() : QString();
    };
    const auto chooseFirst = [&tour] {
        if (auto *table = tour.find<TableView>(u"Activity"_s)) {
            table->setCurrentIndex(table->model()->index(0, 0));
            // In a small window one has to open what one chose.
            Q_EMIT table->opened(table->currentIndex());
        }
    };
    const auto showKind = [&tour](int kind) {
        if (auto *kinds = tour.find<Segments>(u"Which calls"_s)) {
            kinds->setCurrent(kind);
            Q_EMIT kinds->changed(kind);
        }
    };

    tour.step(
        {},
        [&tour] {
            if (auto *navigation = tour.window().findChild<Navigation *>())
                Q_EMIT navigation->chosen(u"Activity"_s);
        },
        hasRows);
    tour.step(u"activity"_s, chooseFirst, [title] { return !title().isEmpty(); });
    tour.step(
        {}, [showKind] { showKind(1); },
        [&tour] {
            const auto *table = tour.find<TableView>(u"Activity"_s);
            return table && table->model()->rowCount() > 0 && !table->model()->index(0, 3).data().toString().startsWith("GET"_L1);
        });
    tour.step(
        u"activity-write"_s,
        [&tour, chooseFirst] {
            chooseFirst();
            if (auto *tabs = tour.find<QTabBar>(u"Call tabs"_s))
                tabs->setCurrentIndex(1);
        },
        [title] { return !title().isEmpty() && !title().startsWith("GET"_L1); });
    tour.step(
        {},
        [&tour, showKind] {
            showKind(0);
            if (auto *tabs = tour.find<QTabBar>(u"Call tabs"_s))
                tabs->setCurrentIndex(0);
        },
        hasRows);
}

} // namespace edgewise
