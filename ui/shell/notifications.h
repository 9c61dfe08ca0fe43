#pragma once

#include "ui/shell/command.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace edgewise {

class Bubble;

/// Tells the person something even when they look elsewhere: through the desktop where it shows notifications, else in a bubble of the
/// window.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    /// @param window  carries the bubbles
    Notifications(QWidget &window, QObject *parent = nullptr);

    void show(const Notification &notification);
    /// Takes the bubbles away, as when the connection changes.
    void clear();
    /// Whether the desktop may be asked at all; tests look at bubbles.
    void setDesktopAllowed(bool allowed) { m_isDesktopAllowed = allowed; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);

private:
    void askDesktop(const Notification &notification);
    void sendToDesktop(const Notification &notification);
    void showBubble(const Notification &notification);
    void showWaiting();
    void place();

    QWidget &m_window;
    bool m_isDesktopAllowed = true;
    std::optional<QStringList> m_abilities; ///< Of the desktop's service, once it has said.
    QHash<uint, Notification> m_onDesktop;
    QList<Notification> m_waiting; ///< While a dialog is open.
    QList<Bubble *> m_bubbles;
};

} // namespace edgewise
