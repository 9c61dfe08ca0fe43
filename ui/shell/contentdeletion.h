#pragma once

#include "app/core/pending.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <utility>

class QUrl;
class QWidget;

namespace edgewise {

class Ask;
class Session;

/// The one way to delete everything that a tenant has published (mockup 09), wherever it is asked for: refused on a production connection
/// that is not unlocked; then the tenant's name has to be typed; then there are five seconds, with a bar in sight, in which it is only a
/// plan. Leaving the pane, the connection or the program, or losing the network, in that time takes it back. One for each session.
class ContentDeletion final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Asking, Counting, Sending };

    /// Sends it, once; called when nobody has taken it back. The status of the answer, 0 when none came. An error says that nothing was
    /// sent or that it was refused.
    using Send = std::function<Pending<int>()>;
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// @param session  whose content it is; it and the questions outlive this
    ContentDeletion(Session &session, Ask &ask, QObject *parent = nullptr);

    /// Whether a request would do it, however it is spelt, whichever host it goes to. For whoever can send anything.
    [[nodiscard]] static bool isDeletion(const QByteArray &verb, const QUrl &url, const Headers &headers = {});

    /// Why it cannot be asked for right now, as a sentence; empty when it can.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] State state() const { return m_state; }

    /// Asks, waits, then calls `send`. Does nothing when it is refused or another is under way.
    /// @param place  the pane it is asked from; the bar lies at its lower edge
    void start(QWidget *place, Send send);
    /// Nothing is sent.
    void takeBack();

    /// How long it can be taken back; five seconds unless told otherwise.
    void setGrace(std::chrono::milliseconds grace) { m_grace = grace; }

Q_SIGNALS:
    void stateChanged();
    void takenBack(); ///< Nothing was sent.
    void sending();   ///< From here on it cannot be taken back.
    /// @param status  0 when no answer came, and it may or may not have happened
    void answered(int status);
    void refused(const edgewise::Error &error); ///< Nothing was done.

private:
    void setState(State state);
    void ask();
    void count();
    void send();

    Session &m_session;
    Ask &m_ask;
    State m_state = State::Idle;
    std::chrono::milliseconds m_grace = std::chrono::seconds(5);
    QPointer<QWidget> m_place;
    QPointer<QWidget> m_bar;
    Send m_send;
};

} // namespace edgewise
