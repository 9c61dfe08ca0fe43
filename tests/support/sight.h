#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace edgewise {

// What a person sees below a widget, and does with it.

/// The first of that type and name that is visible; nullptr when none is.
template <typename Widget>
Widget *inSight(const QWidget &below, const QString &name)
{
    const auto all = below.findChildren<Widget *>(name);
    for (auto *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

[[nodiscard]] inline bool canPress(const QWidget &below, const QString &name)
{
    const auto *button = inSight<QPushButton>(below, name);
    return button && button->isEnabled();
}

/// Once it can be pressed: what was just added to a page shows a moment later.
inline void press(const QWidget &below, const QString &name)
{
    if (!QTest::qWaitFor([&] { return canPress(below, name); }))
        qFatal("no button %s to press", qPrintable(name));
    inSight<QPushButton>(below, name)->click();
}

/// In the place of what is there.
inline void typeInto(const QWidget &below, const QString &name, const QString &text)
{
    auto *line = inSight<QLineEdit>(below, name);
    if (!line)
        qFatal("no field %s", qPrintable(name));
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace edgewise
