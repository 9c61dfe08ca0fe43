#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;

namespace edgewise {

/// A bar at the bottom of a pane that counts down to what will be done, and can be taken back until then (mockup 09): with its button, with
/// Esc anywhere in the window, or by leaving: what hides the bar or closes the window takes it back, too. Emits one of its two signals,
/// once.
class TakeBackBar final : public QFrame
{
    Q_OBJECT

public:
    /// The sentence while so many seconds are left; rich text, what is not ours escaped.
    using Sentence = std::function<QString(int seconds)>;

    /// Begins at once.
    TakeBackBar(QWidget *place, Sentence sentence, std::chrono::milliseconds time);

    void takeBack();

Q_SIGNALS:
    void takenBack();
    void due();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void tick();
    void end(void (TakeBackBar::*how)());

    Sentence m_sentence;
    QLabel *m_text;
    std::chrono::milliseconds m_time;
    std::chrono::milliseconds m_left;
    QElapsedTimer m_since;
    QTimer m_clock;
    bool m_isOver = false;
};

} // namespace edgewise
