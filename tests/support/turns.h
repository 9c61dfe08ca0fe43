#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace edgewise {

/// The time between two turns of this thread's event loop, which is asked to turn each millisecond.
class Turns final
{
public:
    void start()
    {
        m_everyMillisecond.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_everyMillisecond, &QTimer::timeout, &m_everyMillisecond, [this] {
            m_nanoseconds.push_back(m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_everyMillisecond.start(1);
    }

    /// Once, at the end; nothing without start().
    void print()
    {
        if (m_nanoseconds.empty())
            return;
        std::sort(m_nanoseconds.begin(), m_nanoseconds.end());
        std::printf("%zu turns, 99.9 %% below %.1f ms, worst %.1f ms\n", m_nanoseconds.size(),
                    double(m_nanoseconds[m_nanoseconds.size() * 999 / 1000]) / 1e6, double(m_nanoseconds.back()) / 1e6);
    }

private:
    QTimer m_everyMillisecond;
    QElapsedTimer m_since;
    std::vector<qint64> m_nanoseconds;
};

} // namespace edgewise
