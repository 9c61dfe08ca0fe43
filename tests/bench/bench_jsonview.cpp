// A large body in the view: until its first lines are painted, until it is read, until it is searched, how long the window stands still
// meanwhile, a scrolled frame, and memory. One line a figure: "name value".
#include "ui/shell/theme.h"
#include "ui/widgets/jsonview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 2000;

double ms(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

void tell(const char *name, double value)
{
    std::printf("%s %.2f\n", name, value);
}

/// In MB, as the system counts it.
double memory(const QByteArray &which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(which))
            return line.mid(which.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Turns the event loop and notes the longest time it could not.
class Heart final
{
public:
    Heart()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(0);
    }

    /// Runs until it is done; the longest stop meanwhile.
    template <typename Start, typename IsDone>
    double run(Start start, IsDone isDone)
    {
        m_longest = 0;
        m_since.start();
        start();
        while (!isDone()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            look();
        }
        return m_longest;
    }

private:
    void look()
    {
        m_longest = std::max(m_longest, ms(m_since));
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    theme::apply(program);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_jsonview FILE.json\n");
        return 2;
    }

    JsonView view;
    view.resize(1440, 900);
    view.show();
    // Fonts and style are there before a person asks for anything.
    view.setBody("{\"warm\": [1, true, null, \"up\"]}");
    view.viewport()->repaint();
    Heart heart;
    const double before = memory("VmRSS:");
    const QByteArray body = file.readAll();

    QElapsedTimer clock;
    clock.start();
    double stop = heart.run([&] { view.setBody(body); }, [&] { return view.lineCount() > 0; });
    view.viewport()->repaint();
    tell("first-paint-ms", ms(clock));
    stop = std::max(stop, heart.run([] {}, [&] { return view.isReady(); }));
    tell("read-ms", ms(clock));
    tell("reading-stop-ms", stop);
    tell("lines", double(view.lineCount()));
    tell("memory-read-mb", memory("VmRSS:") - before);

    bool isDone = false;
    QObject::connect(&view, &JsonView::matchesChanged, &view, [&](qint64, qint64, bool isComplete) { isDone = isComplete; });
    const auto search = [&](const char *name, const JsonLines::Find &what) {
        isDone = false;
        clock.start();
        stop = std::max(stop, heart.run([&] { view.find(what); }, [&] { return isDone; }));
        tell(name, ms(clock));
    };
    stop = 0;
    search("search-ms", {u"lastname"_s});
    tell("matches", double(view.matchCount()));
    search("search-missing-ms", {u"not in there"_s});
    search("search-shown-ms", {u"\"lastName\": \"Keane\""_s});
    search("search-pattern-ms", {u"Ke+ane"_s, true});
    tell("searching-stop-ms", stop);
    search("search-none-ms", {});

    stop = heart.run([&] { view.foldAll(); }, [&] { return view.verticalScrollBar()->maximum() == 0; });
    tell("folding-stop-ms", stop);
    clock.start();
    view.unfoldAll();
    tell("unfolding-ms", ms(clock));

    std::vector<double> times;
    QRandomGenerator chance(1);
    for (int frame = 0; frame < frames; ++frame) {
        clock.start();
        view.verticalScrollBar()->setValue(frame % 2 == 0 ? frame * 3 : chance.bounded(view.verticalScrollBar()->maximum() + 1));
        view.viewport()->repaint();
        times.push_back(ms(clock));
    }
    std::sort(times.begin(), times.end());
    tell("frame-ms", times[times.size() / 2]);
    tell("frame-99.9-ms", times[times.size() * 999 / 1000]);
    tell("frame-worst-ms", times.back());
    tell("memory-peak-mb", memory("VmHWM:") - before);
    return 0;
}
