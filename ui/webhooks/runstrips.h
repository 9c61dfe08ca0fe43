#pragma once

#include "app/webhooks/runhistory.h"

#include <QWidget>

namespace edgewise {

/// Ten places, as many of them filled as runs failed in a row.
class FailureStreak final : public QWidget
{
    Q_OBJECT

public:
    explicit FailureStreak(QWidget *parent = nullptr);
    void setFailures(int failures);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_failures = 0;
};

/// The runs as bars, oldest first: a failed one is tall, a successful one short, so that no colour is needed. Arrow keys walk along it.
class RunStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit RunStrip(QWidget *parent = nullptr);
    /// @param runs  newest first
    void setRuns(const QList<KeptRun> &runs);
    /// The run the keyboard is at, -1 for none; counted from the newest.
    [[nodiscard]] int current() const { return m_current; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A run was chosen with the mouse or the keyboard; counted from the newest.
    void chosen(int run);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QRectF bar(int run) const;
    [[nodiscard]] int runAt(const QPoint &position) const;
    [[nodiscard]] QString words(int run) const;
    void go(int run);

    QList<KeptRun> m_runs;
    int m_current = -1;
};

} // namespace edgewise
