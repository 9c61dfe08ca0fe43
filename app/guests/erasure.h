#pragma once

#include "app/guests/guestservice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QObject>

#include <chrono>
#include <stop_token>

namespace edgewise {

class GuestHistory;

/// A guest that may be the person to erase.
struct ErasureMatch
{
    enum class State { Waiting, Deleting, Deleted, AlreadyGone, Unsure };

    Guest guest;
    QList<GuestQuery> foundBy = {}; ///< E-mails, phone numbers and identifiers it shares with the person; none for the chosen guest alone.
    bool isChosen = false;          ///< The guest the erasure began with.
    bool isOtherName = false;       ///< It merely shares an address and has another name, so it starts without a tick.
    bool isNew = false;             ///< Found while erasing.
    bool isTicked = false;
    State state = State::Waiting;
    bool isStillVisible = false; ///< Deleted, and can be found all the same.
    QDateTime sentAt = {};
    QDateTime answeredAt = {};

    [[nodiscard]] QString ref() const { return guest.ref(); }
    [[nodiscard]] bool isErased() const { return state == State::Deleted || state == State::AlreadyGone; }
    [[nodiscard]] bool wasSent() const { return sentAt.isValid(); }
    [[nodiscard]] std::chrono::milliseconds took() const { return std::chrono::milliseconds(sentAt.msecsTo(answeredAt)); }
    [[nodiscard]] int slotCount() const { return guest.extensions ? int(guest.extensions->size()) : 0; }
};

/// Erases a person: finds every guest by all e-mails, phone numbers and identifiers, also those of the guests found; waits for the person's
/// ticks; deletes one guest at a time and never sends that twice by itself; searches again until none of them is left (guest-api.md
/// sections 5.6 and 11). A report without personal data is kept up to date in a file from the first deletion on.
class Erasure final : public QObject
{
    Q_OBJECT

public:
    enum class State { Searching, DryRun, Erasing, SearchingAgain, Finished, Stopped, Failed };

    struct Tenant
    {
        QString connectionId;
        QString name;
    };

    /// @param service, history  outlive the erasure
    /// @param reportFolder      made when it is missing
    Erasure(GuestService &service, GuestHistory &history, const Tenant &tenant, const QString &reportFolder, const Guest &guest,
            QObject *parent = nullptr);
    /// What is under way is left to the service; the report says so.
    ~Erasure() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Something is being asked of the service, or waited for.
    [[nodiscard]] bool isRunning() const;
    /// Deletions have begun.
    [[nodiscard]] bool hasBegun() const { return m_startedAt.isValid(); }
    [[nodiscard]] const Guest &guest() const { return m_guest; }
    [[nodiscard]] const Tenant &tenant() const { return m_tenant; }
    [[nodiscard]] const QList<ErasureMatch> &matches() const { return m_matches; }
    /// What is searched by.
    [[nodiscard]] const QList<GuestQuery> &clues() const { return m_clues; }
    /// Sentences on what the search could not do: a filter the service ignores, too many guests.
    [[nodiscard]] const QStringList &limits() const { return m_limits; }
    /// Why it failed.
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] int toErase() const;  ///< Ticked ones that were not erased yet.
    [[nodiscard]] int ticked() const;   ///< Ticked ones, erased or not.
    [[nodiscard]] int answered() const; ///< Ticked ones with an answer.
    [[nodiscard]] int count(ErasureMatch::State state) const;
    [[nodiscard]] int stillVisible() const;

    void start();
    /// Searches again by these alone and what the guests found add to them; what was taken out stays out. In the dry run only.
    void setClues(const QList<GuestQuery> &clues);
    void setTicked(int match, bool ticked);
    /// Erases what is ticked.
    void erase();
    /// Ends after the guest under way.
    void stop();
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    /// Goes on after Failed or Stopped.
    void resume();
    /// Back to the dry run after Finished, for guests that were found meanwhile.
    void review();
    /// How long to look until deleted guests are out of sight.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// References, times and counts as JSON; no personal data.
    [[nodiscard]] QByteArray report() const;
    /// Where it is kept; empty before the first deletion.
    [[nodiscard]] QString reportFile() const { return m_reportFile; }
    /// Why it could not be kept, if so.
    [[nodiscard]] const Result<> &reportResult() const { return m_reportResult; }
    /// Previous states of erased guests could not be removed from this computer.
    [[nodiscard]] bool isHistoryLeft() const { return m_isHistoryLeft; }
    /// What stays to be done by people, in sentences.
    [[nodiscard]] static QStringList outOfReach(const QString &tenant);

Q_SIGNALS:
    void changed();
    /// The matches are others, or in another order.
    void matchesReset();
    void matchChanged(int match);

private:
    enum class Errand { Search, Erase, SearchAgain };
    using Filter = QList<std::pair<QString, QString>>;

    void setState(State state);
    void fail(const Error &error);
    void searchOn();
    void searchBy(const GuestQuery &clue, const QList<Filter> &filters, int offset, int page);
    void found(const QList<Guest> &guests, const GuestQuery &clue);
    void readSlots();
    void eraseNext();
    void lookAfter(int match, const Error &error);
    void answer(int match, ErasureMatch::State state);
    void notErased(int match, ErasureMatch::State state);
    void lookAgain();
    void checkErased(int match);
    void endLook();
    void finish(State state);
    void saveReport();
    void addClues(const Guest &guest);
    [[nodiscard]] int indexOf(const QString &ref) const;
    [[nodiscard]] bool isOtherName(const Guest &guest, const QList<GuestQuery> &foundBy) const;

    GuestService &m_service;
    GuestHistory &m_history;
    const Tenant m_tenant;
    const QString m_folder;
    const Guest m_guest;
    State m_state = State::Searching;
    Errand m_errand = Errand::Search; ///< What resume() goes on with.
    QList<GuestQuery> m_clues;
    QList<GuestQuery> m_excluded; ///< Taken out by the person.
    int m_searched = 0;           ///< How many of the clues.
    QList<ErasureMatch> m_matches;
    QStringList m_limits;
    Error m_error{Error::Kind::Cancelled};
    bool m_isStopping = false;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
    QDateTime m_lookedAt;
    int m_looks = 0;
    QSet<QString> m_seen; ///< References the look under way found.
    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
    std::chrono::milliseconds m_waited{};
    QString m_reportFile;
    Result<> m_reportResult = {};
    bool m_isHistoryLeft = false;
    std::stop_source m_stop;
};

} // namespace edgewise
