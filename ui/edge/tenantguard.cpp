#include "ui/edge/tenantguard.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "ui/shell/ask.h"

#include <QPointer>
#include <QWidget>

namespace edgewise {

namespace {

/// So old an answer about the tenant is asked again before a write.
constexpr qint64 tenantLasts = 300; // s

} // namespace

TenantGuard::TenantGuard(Session &session, Look look, Ask &ask, QWidget *place)
    : QObject(place)
    , m_session(session)
    , m_look(std::move(look))
    , m_ask(ask)
    , m_place(place)
{}

void TenantGuard::look(std::stop_token stop)
{
    if (!m_look)
        return;
    m_look(m_session, stop).then(this, [this, stop](const Result<EdgeNeighbours::Tenant> &tenant) {
        if (!stop.stop_requested() && tenant)
            take(*tenant);
    });
}

void TenantGuard::guard(std::function<void()> go, std::function<void()> otherwise, bool isFresh)
{
    const bool isKnown = m_tenant && m_at.secsTo(now()) < tenantLasts;
    if (!m_look || (isKnown && !isFresh))
        return confirm(go, otherwise);
    m_look(m_session, {})
        .then(this, [this, go = std::move(go), otherwise = std::move(otherwise)](const Result<EdgeNeighbours::Tenant> &tenant) {
            // Who may not list webhooks may still write; what is wrong with the line the write will tell.
            if (tenant)
                take(*tenant);
            confirm(go, otherwise);
        });
}

void TenantGuard::confirm(const std::function<void()> &go, const std::function<void()> &otherwise)
{
    if (!isDoubtful())
        return go();
    const Connection &connection = m_session.connection();
    const Confirmation question{.title = tr("Write to another tenant than before?"),
                                .text = tr("This connection was tenant %1 when you were here last. It is tenant %2 now.")
                                            .arg(connection.tenantId.toHtmlEscaped(), m_tenant->id.toHtmlEscaped()),
                                .doIt = tr("Write to %1").arg(m_tenant->id),
                                .keep = tr("Change nothing"),
                                .connection = &connection};
    const QPointer<TenantGuard> guard = this;
    m_ask.confirm(m_place, question, [guard, go, otherwise](bool yes) {
        if (!guard)
            return;
        if (yes) {
            guard->agree();
            go();
        } else if (otherwise) {
            otherwise();
        }
    });
}

void TenantGuard::take(const EdgeNeighbours::Tenant &tenant)
{
    m_tenant = tenant;
    m_at = now();
    if (m_session.connection().tenantId.isEmpty() && !tenant.id.isEmpty())
        remember();
    Q_EMIT found();
}

void TenantGuard::agree()
{
    remember();
    Q_EMIT agreed();
}

void TenantGuard::remember()
{
    Connection connection = m_session.connection();
    connection.tenantId = m_tenant->id;
    m_session.remember(connection);
}

QString TenantGuard::id() const
{
    return m_tenant && !m_tenant->id.isEmpty() ? m_tenant->id : m_session.connection().tenantId;
}

bool TenantGuard::isDoubtful() const
{
    const QString known = m_session.connection().tenantId;
    return m_tenant && !m_tenant->id.isEmpty() && !known.isEmpty() && m_tenant->id != known;
}

} // namespace edgewise
