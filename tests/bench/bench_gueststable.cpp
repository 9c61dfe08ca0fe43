// A million guests in the table: memory of a row, time of a scrolled frame, time of a sort and how long the window stands still meanwhile.
#include "app/sandbox/guestmaker.h"
#include "ui/guests/guestsmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int frames = 5000;

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

/// A guest as the sandbox would send it, without data extensions.
Guest guestOf(const sandbox::Person &person)
{
    const QString ref = text(person.refText());
    Guest guest;
    guest.setText(u"href"_s, u"https://api-engage-eu.example/v2.1/guests/"_s + ref);
    guest.setText(u"ref"_s, ref);
    const QDateTime created = QDateTime::fromSecsSinceEpoch(1'600'000'000 + qint64(person.number * 97 % 100'000'000), Qt::UTC);
    for (const QString &member : {u"createdAt"_s, u"modifiedAt"_s, u"firstSeen"_s})
        guest.setText(member, writeTime(created));
    guest.setText(u"lastSeen"_s, writeTime(created.addSecs(qint64(person.chance % 50'000'000))));
    guest.setText(u"guestType"_s, text(person.guestType));
    guest.setText(u"title"_s, text(person.title));
    guest.setText(u"firstName"_s, text(person.firstName));
    guest.setText(u"lastName"_s, text(person.lastName));
    guest.setText(u"gender"_s, text(person.gender));
    guest.setText(u"dateOfBirth"_s, text(person.birthday()) + u"T00:00:00.000Z"_s);
    guest.setEmails(text(person.email), person.secondEmail.isEmpty() ? QStringList() : QStringList(text(person.secondEmail)));
    guest.setTexts(u"phoneNumbers"_s, {text(person.phone)});
    guest.setTexts(u"street"_s, {text(person.street)});
    guest.setText(u"city"_s, text(person.city));
    guest.setText(u"country"_s, text(person.country));
    guest.setText(u"postCode"_s, text(person.postCode));
    guest.setText(u"nationality"_s, text(person.nationality));
    guest.setIdentifiers({{u"LOYALTY"_s, u"L-%1"_s.arg(person.number)}});
    return guest;
}

struct Spread
{
    double median, nearWorst, worst;
};

Spread spread(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) { return values[std::min(values.size() - 1, size_t(double(values.size()) * part))]; };
    return {at(0.5), at(0.999), values.back()};
}

void tell(const char *what, const Spread &ms)
{
    std::printf("%-34s%10.2f%10.2f%10.2f\n", what, ms.median, ms.nearWorst, ms.worst);
}

/// Each frame as the person sees it: the scroll bar moves, the rows are painted.
template <typename Position>
Spread scroll(TableView &table, Position position)
{
    std::vector<double> times;
    QScrollBar *bar = table.verticalScrollBar();
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(position(frame));
        table.viewport()->repaint();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return spread(times);
}

/// Sorts and waits; how long it took, and the longest time the event loop could not turn.
std::pair<double, double> sort(GuestsModel &model, const GuestsModel::Order &order)
{
    QEventLoop loop;
    QTimer beat;
    QElapsedTimer clock, sinceBeat;
    double longest = 0;
    const auto look = [&] {
        longest = std::max(longest, double(sinceBeat.nsecsElapsed()) / 1e6);
        sinceBeat.restart();
    };
    QObject::connect(&beat, &QTimer::timeout, &loop, look);
    QObject::connect(&model, &GuestsModel::sorted, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    clock.start();
    sinceBeat.start();
    beat.start(0);
    model.sortHere(order);
    loop.exec();
    look();
    return {double(clock.nsecsElapsed()) / 1e6, longest};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    theme::apply(program);
    const int guests = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;

    GuestsModel model;
    TableView table(u"Guests"_s);
    table.setModel(&model);
    for (int column = 0; column < GuestColumns::Count; ++column)
        table.setColumnHidden(column, !GuestColumns::isUsual(GuestColumns::Column(column)));
    table.resize(1248, 820);
    table.show();

    const sandbox::GuestMaker maker(1);
    const size_t before = mallinfo2().uordblks;
    qint64 data = 0;
    std::vector<double> pages;
    for (int first = 0; first < guests; first += pageSize) {
        QList<GuestSearch::Hit> page;
        for (int number = first; number < std::min(guests, first + pageSize); ++number)
            page.append({guestOf(maker.person(quint64(number))), {GuestQuery::Match::Exact}});
        for (const auto &hit : std::as_const(page))
            data += hit.guest.toJson().toJson().size();
        QElapsedTimer clock;
        clock.start();
        model.addHits(page);
        QCoreApplication::processEvents();
        pages.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    const auto own = double(mallinfo2().uordblks - before) - double(data);
    std::printf("%d guests, %.0f bytes of JSON each; %.0f bytes of its own each\n\n", guests, double(data) / guests, own / guests);

    std::printf("%-34s%10s%10s%10s\n", "ms", "median", "99.9 %", "worst");
    tell("a page of 100 added, painted", spread(pages));
    const int most = table.verticalScrollBar()->maximum();
    tell("frame, wheel", scroll(table, [](int frame) { return frame * 90; }));
    tell("frame, pages", scroll(table, [](int frame) { return frame * 780; }));
    QRandomGenerator chance(1);
    tell("frame, anywhere", scroll(table, [&](int) { return chance.bounded(most); }));

    std::printf("\n%-34s%10s%20s\n", "sort of all, ms", "time", "longest stop");
    const std::pair<const char *, GuestsModel::Order> orders[] = {
        {"by last seen", {GuestColumns::LastSeen, Qt::DescendingOrder}},
        {"by name", {GuestColumns::Name, Qt::AscendingOrder}},
        {"by identifiers", {GuestColumns::Identifiers, Qt::AscendingOrder}},
    };
    for (const auto &[name, order] : orders) {
        const auto [time, longest] = sort(model, order);
        std::printf("%-34s%10.0f%20.1f\n", name, time, longest);
    }
    return 0;
}
