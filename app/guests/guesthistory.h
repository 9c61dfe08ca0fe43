#pragma once

#include "app/guests/guestservice.h"

#include <QCoreApplication>
#include <QDateTime>

namespace edgewise {

class Database;

/// A guest as it was right before something was done to it.
struct KeptState
{
    qint64 id = 0;
    QString ref; ///< Of the guest today, which is another one once it was created again.
    QDateTime at;
    GuestAction action = GuestAction::Save; ///< What was done right afterwards.
    Guest before;

    [[nodiscard]] QString name() const { return before.title(); }

    bool operator==(const KeptState &) const = default;
};

/// Previous states of guests, redacted of nothing, in the database of the profile, which its owner alone can read. Kept for days() days,
/// and at most 200 MB of them; what is forgotten is overwritten.
class GuestHistory final
{
public:
    static constexpr int usualDays = 30;

    /// @param database  outlives the history
    explicit GuestHistory(Database &database);

    /// Writes the state down, unless the history is off. What GuestService::setKeep() wants, with the connection bound.
    Result<> keep(const QString &connectionId, const Guest &before, GuestAction action);
    /// Of one guest, newest first.
    [[nodiscard]] Result<QList<KeptState>> states(const QString &connectionId, const QString &ref) const;
    /// Of all guests, the newest 1000, newest first; how deleted ones are found again.
    [[nodiscard]] Result<QList<KeptState>> states(const QString &connectionId) const;

    /// The guest was created again: its states are those of the new one from now on.
    Result<> follow(const QString &connectionId, const QString &oldRef, const QString &newRef);

    Result<> forget(const QString &connectionId, const QString &ref);
    Result<> forgetState(qint64 id);
    Result<> forgetAll(const QString &connectionId);
    /// Forgets what is too old, and the oldest of what is too much. keep() does it from time to time.
    Result<> prune();

    [[nodiscard]] bool isOn() const;
    /// What is kept already stays.
    Result<> setOn(bool on);
    [[nodiscard]] int days() const;
    Result<> setDays(int days);

private:
    [[nodiscard]] Result<QList<KeptState>> read(const QString &condition, const QVariantList &values) const;
    Result<> forgetWhere(const QString &condition, const QVariantList &values);
    [[nodiscard]] int setting(const QString &name, int usual) const;
    Result<> set(const QString &name, int value);

    Database &m_database;
    int m_keptSincePruning = 0;
};

/// What putting a state back would do, said before it is done.
struct PutBack
{
    bool isDeleted = false;    ///< The guest is gone, so it is created again and gets a new reference.
    GuestChanges changes = {}; ///< From how it is now to how it was; empty for a deleted one.
    QStringList losses = {};   ///< Sentences: what does not come back.

    [[nodiscard]] bool doesNothing() const { return !isDeleted && changes.isEmpty(); }
    bool operator==(const PutBack &) const = default;

    /// @param today  the guest as it is now; nothing when it was deleted
    [[nodiscard]] static PutBack plan(const Guest &then, const std::optional<Guest> &today);
    /// What to create a deleted guest from: without what the service sets by itself.
    [[nodiscard]] static Guest draft(const Guest &then);

    Q_DECLARE_TR_FUNCTIONS(edgewise::PutBack)
};

} // namespace edgewise
