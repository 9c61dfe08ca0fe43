#pragma once

#include "app/core/pending.h"
#include "ui/edge/edgeneighbours.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace edgewise {

class Ask;
class Session;

/// Which tenant of Experience Edge a connection leads to, as its webhooks tell, and the question before anything is written to another one
/// than before.
class TenantGuard final : public QObject
{
    Q_OBJECT

public:
    using Look = std::function<Pending<EdgeNeighbours::Tenant>(Session &, std::stop_token)>;

    /// @param session  it and `ask` outlive the guard
    /// @param look     empty: nothing is known and nothing asked
    /// @param place    what the question lies over; becomes the owner
    TenantGuard(Session &session, Look look, Ask &ask, QWidget *place);

    /// Finds out. What is stopped tells nothing.
    void look(std::stop_token stop = {});
    /// Before the first write, and when it is long ago, it is asked which tenant this is; on another one than before the person is. Then
    /// one of the two is called.
    /// @param isFresh  ask however short ago it was
    void guard(std::function<void()> go, std::function<void()> otherwise = {}, bool isFresh = false);
    /// The tenant that was found is the one that is meant.
    void agree();

    [[nodiscard]] const std::optional<EdgeNeighbours::Tenant> &tenant() const { return m_tenant; }
    /// As found, or as remembered; empty when neither is known.
    [[nodiscard]] QString id() const;
    /// Whether it is another one than before.
    [[nodiscard]] bool isDoubtful() const;

Q_SIGNALS:
    void found();
    void agreed();

private:
    void take(const EdgeNeighbours::Tenant &tenant);
    void confirm(const std::function<void()> &go, const std::function<void()> &otherwise);
    void remember();

    Session &m_session;
    Look m_look;
    Ask &m_ask;
    QWidget *m_place;
    std::optional<EdgeNeighbours::Tenant> m_tenant;
    QDateTime m_at;
};

} // namespace edgewise
