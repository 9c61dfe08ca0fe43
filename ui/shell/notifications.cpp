#include "ui/shell/notifications.h"

#include "ui/shell/bubble.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString object = u"/org/freedesktop/Notifications"_s;
constexpr int patience = 2000;
constexpr qsizetype mostBubbles = 3;
constexpr int undoBar = 48; ///< Its card may lie above a Save bar, and what it offers is gone in seconds.

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, object, service, method);
}

} // namespace

Notifications::Notifications(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    window.installEventFilter(this);
}

void Notifications::show(const Notification &notification)
{
    if (!m_isDesktopAllowed)
        showBubble(notification);
    else if (m_abilities)
        sendToDesktop(notification);
    else
        askDesktop(notification);
}

void Notifications::clear()
{
    m_waiting.clear();
    const auto bubbles = m_bubbles;
    for (Bubble *bubble : bubbles)
        bubble->dismiss();
}

void Notifications::askDesktop(const Notification &notification)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        showBubble(notification);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s), patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            showBubble(notification);
            return;
        }
        if (!m_abilities) {
            auto session = QDBusConnection::sessionBus();
            session.connect(service, object, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint,QString)));
            session.connect(service, object, service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint,uint)));
        }
        m_abilities = reply.value();
        sendToDesktop(notification);
    });
}

void Notifications::sendToDesktop(const Notification &notification)
{
    const bool hasMarkup = m_abilities->contains("body-markup"_L1);
    QStringList actions;
    if (m_abilities->contains("actions"_L1)) {
        actions << u"default"_s << QString();
        for (qsizetype i = 0; i < notification.buttons.size(); ++i)
            actions << QString::number(i) << notification.buttons.at(i).text;
    }
    constexpr uint replacesNone = 0;
    constexpr uchar normal = 1;
    const QVariantMap hints = {{u"desktop-entry"_s, QGuiApplication::desktopFileName()}, {u"urgency"_s, QVariant::fromValue(normal)}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Edgewise"_s << replacesNone << QString() << notification.title
            << (hasMarkup ? notification.text.toHtmlEscaped() : notification.text) << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_abilities.reset();
            showBubble(notification);
        } else {
            m_onDesktop.insert(reply.value(), notification);
        }
    });
}

void Notifications::onActionInvoked(uint id, const QString &action)
{
    if (!m_onDesktop.contains(id))
        return;
    const Notification notification = m_onDesktop.value(id);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    bool isButton = false;
    const int which = action.toInt(&isButton);
    if (isButton && which >= 0 && which < notification.buttons.size() && notification.buttons.at(which).run)
        notification.buttons.at(which).run();
}

void Notifications::onNotificationClosed(uint id, uint)
{
    m_onDesktop.remove(id);
}

void Notifications::showBubble(const Notification &notification)
{
    if (QApplication::activeModalWidget() || m_bubbles.size() >= mostBubbles) {
        m_waiting.append(notification);
        return;
    }
    auto *bubble = new Bubble(notification, &m_window);
    m_bubbles.append(bubble);
    connect(bubble, &Bubble::dismissed, this, [this, bubble] {
        m_bubbles.removeOne(bubble);
        place();
        showWaiting();
    });
    place();
    bubble->show();
    bubble->raise();
}

void Notifications::showWaiting()
{
    while (!m_waiting.isEmpty() && m_bubbles.size() < mostBubbles && !QApplication::activeModalWidget())
        showBubble(m_waiting.takeFirst());
}

/// The newest lies lowest, at the trailing side above the status bar and above where a Save bar and an Undo bar may be.
void Notifications::place()
{
    int bottom = m_window.height() - theme::statusBar - theme::saveBar - theme::u4 - undoBar - theme::u4;
    for (auto bubble = m_bubbles.crbegin(); bubble != m_bubbles.crend(); ++bubble) {
        const QSize size = (*bubble)->size();
        bottom -= size.height() - Bubble::overlap;
        const QRect room(QPoint(m_window.width() - size.width(), bottom), size);
        (*bubble)->setGeometry(QStyle::visualRect(m_window.layoutDirection(), m_window.rect(), room));
    }
}

bool Notifications::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize)
            place();
        else if (event->type() == QEvent::WindowUnblocked || event->type() == QEvent::WindowActivate)
            QMetaObject::invokeMethod(
                this, [this] { showWaiting(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace edgewise
