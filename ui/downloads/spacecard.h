#pragma once

#include <QFrame>

#include <optional>

class QLabel;

namespace edgewise {

class StateLabel;

/// What an order needs on the disk.
struct SpaceNeed
{
    qint64 fetch = 0;  ///< What comes over the network.
    qint64 kept = 0;   ///< What is on the disk at the end.
    qint64 moment = 0; ///< The most that is there at one time.

    bool operator==(const SpaceNeed &) const = default;
};

/// What a disk has.
struct SpaceRoom
{
    qint64 free = 0;
    qint64 total = 0;

    bool operator==(const SpaceRoom &) const = default;
};

/// The space that is needed beside the space that is free.
class SpaceCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SpaceCard(QWidget *parent = nullptr);

    /// @param isMerged  why more is needed for a moment
    void setNeed(const SpaceNeed &need, bool isMerged);
    /// Nothing: not known (yet).
    void setRoom(const std::optional<SpaceRoom> &room);
    /// Whether it fits, as far as is known.
    [[nodiscard]] bool isEnough() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    SpaceNeed m_need;
    std::optional<SpaceRoom> m_room;
    StateLabel *m_state;
    QWidget *m_bar;
    QLabel *m_fetch;
    QLabel *m_kept;
    QLabel *m_momentName;
    QLabel *m_moment;
    QLabel *m_free;
};

} // namespace edgewise
