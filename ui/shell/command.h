#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

namespace edgewise {

/// A line of the command palette.
struct Command
{
    QString section; ///< "Go to", "Webhooks of Acme EU", "Connections", ...
    QString icon;
    QString title;         ///< "New webhook"
    QString note = {};     ///< Muted words after the title: "the one selected".
    QString shortcut = {}; ///< As shown: "Ctrl+N".
    std::function<void()> run;
    QString connectionId = {}; ///< Set on lines that would switch to another connection; their chip is shown.

    /// A line that takes what was typed, such as "Find guest ada@mail.example": it fits whatever is typed, reads `titleTyped` with that in
    /// the place of %1, and runs this instead. Typing the title itself first is not taken for a part of it.
    std::function<void(const QString &typed)> runTyped = {};
    QString titleTyped = {};
};

/// Something to tell the person even when they look elsewhere.
struct Notification
{
    enum class Kind { Good, Warn, Bad };
    Kind kind = Kind::Good;
    QString title;
    QString text;
    struct Button
    {
        QString name; ///< Fixed, in English: the button's objectName.
        QString text;
        std::function<void()> run;
    };
    QList<Button> buttons = {};
};

} // namespace edgewise
