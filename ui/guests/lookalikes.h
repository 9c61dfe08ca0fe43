#pragma once

#include "app/guests/guest.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace edgewise {

class IconLabel;

/// The guests that a new one might double, each with what is the same as tags (mockup 23). Knows no service.
class LookAlikes final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Idle, Searching, Known, Failed };

    explicit LookAlikes(QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Nothing to search by yet.
    void setIdle();
    /// What was there stays until an answer comes.
    void setSearching();
    /// @param draft  what the reasons compare with
    void setGuests(const Guest &draft, const QList<Guest> &guests);
    void setFailed(const Error &error);

    [[nodiscard]] int count() const { return int(m_guests.size()); }
    /// The one chosen in the list, the likeliest at first.
    [[nodiscard]] std::optional<Guest> chosen() const;

    /// "SAME E-MAIL", "SAME LOYALTY ID"; translated.
    [[nodiscard]] static QStringList reasons(const Guest &draft, const Guest &guest);

Q_SIGNALS:
    void chosenChanged();
    /// Return or a double click on one.
    void opened();
    void searchWanted();

private:
    void refresh();
    void tellTime();

    State m_state = State::Idle;
    QList<Guest> m_guests;
    Error m_error{Error::Kind::Cancelled};
    QDateTime m_at;
    QTimer m_clock;
    IconLabel *m_sign;
    QLabel *m_title;
    QLabel *m_time;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_again;
};

} // namespace edgewise
