#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QShortcut;

namespace edgewise {

class ElidedLabel;
class IconLabel;

/// A bar at the bottom of a pane that offers Undo for some seconds (mockup 09). Time stands still while the mouse or the focus is on it;
/// Ctrl+Z is Undo, Esc closes.
class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent);
    /// Lies at the lower end of that descendant of its parent, instead of the parent itself; above a Save bar in it.
    void setRoom(QWidget *room);

    /// Offers to undo what `text` says was done. An offer that stood is taken as declined.
    void offer(const QString &text, std::function<void()> undo, std::chrono::milliseconds time = std::chrono::seconds(10),
               const QString &iconName = {});
    /// Only tells, with at most one button; closes by itself as well.
    void tell(const QString &text, const QString &buttonText = {}, std::function<void()> run = {});
    /// One more button beside Undo, for what stands there now.
    void addChoice(const QString &text, std::function<void()> run);
    void close();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text, const QString &iconName, const QString &buttonText, std::function<void()> run,
              std::chrono::milliseconds time, bool counts);
    void place();
    void tick();

    IconLabel *m_icon;
    ElidedLabel *m_text;
    QLabel *m_seconds;
    QPushButton *m_button;
    QPushButton *m_choice;
    QShortcut *m_undo;
    QPointer<QWidget> m_room;
    std::function<void()> m_run;
    std::function<void()> m_choose;
    QTimer m_clock;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_time{};
    std::chrono::milliseconds m_left{};
    bool m_counts = false;
};

} // namespace edgewise
