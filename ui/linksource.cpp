#include "ui/linksource.h"

#include "app/connections/session.h"
#include "app/exports/exportservice.h"

namespace edgewise {

struct LinkSource::Source
{
    std::unique_ptr<Session> session;
    ExportService service{session->exports()};
};

LinkSource::LinkSource(OpenSession openSession, QObject *parent)
    : QObject(parent)
    , m_openSession(std::move(openSession))
{}

LinkSource::~LinkSource() = default;

Pending<JobLinks> LinkSource::list(const QString &connection, const QString &executionRef)
{
    auto &source = m_sources[connection];
    if (!source) {
        auto session = m_openSession(connection);
        if (!session)
            return tl::unexpected(Error{.kind = Error::Kind::Missing, .api = Api::Exports});
        source = std::unique_ptr<Source>(new Source{std::move(session)});
    }
    return source->service.files(executionRef).andThen(this, [](const ExportListing &listing) -> Result<JobLinks> {
        return listing.links;
    });
}

void LinkSource::renew(const QString &connection)
{
    m_sources.erase(connection);
}

} // namespace edgewise
