#pragma once

#include "app/core/error.h"
#include "app/guests/guestservice.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <stop_token>

namespace edgewise {

/// What was typed into one guest, and how far its saving is.
struct GuestEdit
{
    enum class State {
        Typing,
        Reading,  ///< The guest is read again, to see whether somebody changed it.
        Asking,   ///< Nobody did. The person is asked.
        Conflict, ///< Somebody did. The person chooses.
        Writing,
    };
    enum class Way { Save, Replace };

    Guest opened; ///< As it was when the person began.
    Guest edited;
    QDateTime openedAt;
    State state = State::Typing;
    Way way = Way::Save;
    Guest fresh = {};             ///< As read again.
    int arrived = 0;              ///< Fields that the last save brought home.
    GuestChanges notArrived = {}; ///< Of the last save; still in `edited`.
    std::optional<Error> error = {};
};

/// What is typed into guests and not saved yet, and the way it is saved: read again, ask, write, see what arrived. A write is never begun
/// twice. Knows no widget.
class GuestEditing final : public QObject
{
    Q_OBJECT

public:
    /// @param service  outlives it
    explicit GuestEditing(GuestService &service, QObject *parent = nullptr);
    ~GuestEditing() override;

    [[nodiscard]] const GuestEdit *find(const QString &ref) const;
    [[nodiscard]] QStringList refs() const { return m_edits.keys(); }
    /// Keeps what is typed; without any change nothing is kept.
    void put(const Guest &opened, const Guest &edited, const QDateTime &openedAt);
    /// Puts back what drop() took.
    void put(const GuestEdit &edit);
    void drop(const QString &ref);

    /// The first step: Reading, then Asking or Conflict. A guest nobody edited can be replaced too, hence `opened`.
    void begin(const Guest &opened, const QDateTime &openedAt, GuestEdit::Way way);
    /// Back to typing; nothing happens once it is being written.
    void cancel(const QString &ref);
    /// From Asking: sends what changed and nothing else.
    void write(const QString &ref);
    /// From Asking: sends the whole record; changes of extensions stay typed.
    void replace(const QString &ref, const Guest &wanted);
    /// From Conflict: goes on with what was chosen, by reading again.
    void resolve(const QString &ref, const Guest &chosen);
    /// Takes these changes back, where nobody has changed them again since.
    void undo(const QString &ref, const GuestChanges &done);

Q_SIGNALS:
    /// The edit of that guest came, went on or went.
    void changed(const QString &ref);
    /// Nothing more is asked of the person: the choice was made in a conflict.
    void agreed(const QString &ref);
    /// What came of a save. `before` is the guest as it was just before it.
    void saved(const edgewise::Guest &before, const edgewise::GuestOutcome &outcome);
    /// @param kept  how many could not be taken back, because somebody changed them again
    void undone(const edgewise::GuestOutcome &outcome, int kept);
    void undoFailed(const QString &ref, const edgewise::Error &error);

private:
    void readAgain(const QString &ref);
    void setState(const QString &ref, GuestEdit::State state);
    void finish(const QString &ref, const Result<GuestOutcome> &result, const GuestChanges &left);
    void rebase(const Guest &current);

    GuestService &m_service;
    QHash<QString, GuestEdit> m_edits;
    QHash<QString, std::stop_source> m_reading;
};

} // namespace edgewise
