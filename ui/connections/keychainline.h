#pragma once

#include <QWidget>

class QPushButton;

namespace edgewise {

class IconLabel;
class TintedLabel;

/// One line about where secrets are kept at the moment, with what can be done about it.
class KeychainLine final : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Asking, ///< Not known yet.
        Unlocked,
        Waiting, ///< Locked; the desktop asks the person.
        StillLocked,
        Absent,
        Kept,    ///< In memory until the program quits.
        BuiltIn, ///< The sandbox.
    };

    explicit KeychainLine(QWidget *parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelWanted();
    void unlockWanted();
    void keepWanted();
    void helpWanted();
    void retryWanted();

private:
    State m_state = State::Asking;
    IconLabel *m_icon;
    TintedLabel *m_strong;
    TintedLabel *m_text;
    QPushButton *m_cancel;
    QPushButton *m_unlock;
    QPushButton *m_keep;
    QPushButton *m_help;
    QPushButton *m_retry;
};

} // namespace edgewise
