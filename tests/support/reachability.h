#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QSet>
#include <QTest>

namespace edgewise {

/// What a person can act on in a window or a part of one, right now.
inline QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool canAct = (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractButton *>(widget);
        // The cross within a field is for the mouse; Esc or Delete do the same.
        const bool isPartOfField = qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (canAct && widget->isVisible() && widget->isEnabled() && widget->window() == window.window() && !widget->focusProxy() &&
            !isPartOfField)
            controls.append(widget);
    }
    return controls;
}

inline QString described(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QStringLiteral("%1 “%2” %3")
        .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(), button ? button->text() : QString());
}

/// Controls that a screen reader cannot name, or a script cannot find.
inline QStringList nameless(const QWidget &window)
{
    QStringList found;
    const auto controls = controlsOf(window);
    for (QWidget *control : controls) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        if (!interface || interface->text(QAccessible::Name).isEmpty() || control->objectName().isEmpty() ||
            control->objectName().startsWith(QLatin1StringView("qt_")))
            found.append(described(control));
    }
    return found;
}

/// Controls that Tab does not come to, however often it is pressed.
inline QStringList unreached(QWidget &window)
{
    const auto controls = controlsOf(window);
    QSet<const QWidget *> reached;
    window.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(window.window()) || controls.isEmpty())
        return {QStringLiteral("the window is not active, or empty")};
    controls.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype presses = 0; presses < 2 * controls.size() + 10 && QApplication::focusWidget(); ++presses) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *control : controls) {
        // One of a group is reached through the one that is chosen, by the arrow keys.
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool isOneOfGroup = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        const bool isBehindAnother = isOneOfGroup && !button->isChecked();
        if (!reached.contains(control) && !isBehindAnother)
            missed.append(described(control));
    }
    return missed;
}

} // namespace edgewise
