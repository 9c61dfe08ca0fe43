#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace edgewise {

/// Walks through the program by its own widgets, doing real work, and saves pictures of each step, light and dark (`NAME.png`,
/// `NAME-dark.png`). Each pane adds a chapter. A step acts, then waits until its condition holds; a condition that does not hold in time
/// ends the tour as failed.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// @param folder  where the pictures go; made when missing
    Tour(QWidget &window, QString folder, QObject *parent = nullptr);

    /// Adds a step to the end.
    /// @param picture  file name without ending; empty takes none
    /// @param act      runs once
    /// @param until    asked again and again; the step is done when it says true
    void step(const QString &picture, std::function<void()> act, std::function<bool()> until);

    /// The visible widget of that objectName and type, in the main window or in a dialog or popup above it; nullptr when there is none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const auto tops = topLevels();
        for (QWidget *top : tops) {
            if (auto *self = qobject_cast<Widget *>(top); self && self->objectName() == name)
                return self;
            const auto found = top->template findChildren<Widget *>(name);
            for (auto *widget : found) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    /// Presses the button of that name as a person would; the step fails when there is none to press.
    void click(const QString &name);
    /// Types into the line or editor of that name, replacing what is there.
    void type(const QString &name, const QString &text);
    [[nodiscard]] QWidget &window() const { return m_window; }

    void start();

Q_SIGNALS:
    void finished(bool worked);

private:
    struct Step
    {
        QString picture;
        std::function<void()> act;
        std::function<bool()> until;
    };

    [[nodiscard]] QList<QWidget *> topLevels() const;
    void next();
    void look();
    void fail(const QString &why);
    void save(const QString &name);

    QWidget &m_window;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    QTimer m_timer;
    int m_looks = 0;
    QString m_doing;
    bool m_failed = false;
};

} // namespace edgewise
