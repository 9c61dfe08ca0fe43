#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace edgewise {

/// The thin bar on top of a pane that waits: 3 px, appears after 0.3 s, a segment moves through it; stands still when the desktop wants no
/// motion.
class BusyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent);
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    int m_timer = 0;
    QElapsedTimer m_since;
};

} // namespace edgewise
