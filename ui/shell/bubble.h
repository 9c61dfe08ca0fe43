#pragma once

#include "ui/shell/command.h"

#include <QTimer>
#include <QWidget>

namespace edgewise {

/// A notification inside the window, where the desktop shows none. It goes after eight seconds, but never while the mouse or the focus is
/// on it.
class Bubble final : public QWidget
{
    Q_OBJECT

public:
    /// How much of two neighbours' margins may lie over each other.
    static constexpr int overlap = 24;

    Bubble(const Notification &notification, QWidget *parent);

    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_time;
};

} // namespace edgewise
