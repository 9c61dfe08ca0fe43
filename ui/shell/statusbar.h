#pragma once

#include "app/net/attempt.h"

#include <QDateTime>
#include <QFrame>
#include <QList>
#include <QTimer>

#include <functional>
#include <optional>

class QHBoxLayout;
class QPushButton;

namespace edgewise {

class StatusPart;

/// Something that runs for a while, as the status bar shows it.
struct Work
{
    enum class State { Running, Paused, Waiting, Stopped };

    QString id; ///< Names it in later calls.
    QString icon;
    QString title;                       ///< "2 downloads"
    QString detail = {};                 ///< "41 MB/s · 3 min left"
    QString alert = {};                  ///< Behind a red dot: "1 failed"
    std::optional<double> progress = {}; ///< 0 to 1
    State state = State::Running;
    std::function<void()> open = {}; ///< What a click does.
    QString actionText = {};         ///< "Cancel", "Show"; the button is there when it has a text and something to do.
    std::function<void()> act = {};
};

/// The lower edge of the window: what runs at the leading side, the last call at the trailing one (mockup 10).
class StatusBar final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Adds a work, or takes the place of the one with its id.
    void setWork(const Work &work);
    void removeWork(const QString &id);
    /// What stands there while nothing runs: "No downloads running". The sandbox's own words go first.
    void setIdle(const QString &icon, const QString &text, std::function<void()> open);
    /// Says that the tenant on screen is the built-in one.
    void setSandbox(bool sandbox);
    /// The last call, and what follows from it: that a service asked to wait, or that none answers.
    void showCall(const Attempt &attempt);
    /// Forgets the last call, as when the connection changes.
    void clearCall();

    /// A path as short as it can be told apart: "/webhooks/7d0c1b52…", "…/part-0004.csv.gz".
    [[nodiscard]] static QString shortPath(const QString &path);

Q_SIGNALS:
    /// The last call was clicked.
    void callWanted(const QByteArray &call);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        Work work;
        StatusPart *part;
        QPushButton *button;
    };

    void showLastCall();
    void tellOfPause();
    void tellOfSilence();
    void updateIdle();

    QHBoxLayout *m_works;
    StatusPart *m_idle;
    StatusPart *m_call;
    QList<Shown> m_shown;
    bool m_isSandbox = false;
    QString m_idleIcon;
    QString m_idleText;
    std::function<void()> m_idleOpen;
    std::optional<Attempt> m_last;
    int m_unanswered = 0;
    QDateTime m_silentSince;
    QTimer m_clock;
    QString m_pausedPane;
    QDateTime m_pauseBegan;
    QDateTime m_pauseEnds;
};

} // namespace edgewise
