#pragma once

#include "app/core/pending.h"
#include "app/downloads/joblinks.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

namespace edgewise {

class Session;

/// Lists the files of jobs for downloads, which go on whatever connection is open: a session of its own for each.
class LinkSource final : public QObject
{
    Q_OBJECT

public:
    /// nullptr when there is no such connection any more.
    using OpenSession = std::function<std::unique_ptr<Session>(const QString &connection)>;

    explicit LinkSource(OpenSession openSession, QObject *parent = nullptr);
    ~LinkSource() override;

    /// Missing when there is no such connection any more.
    Pending<JobLinks> list(const QString &connection, const QString &executionRef);
    /// Its addresses or secrets may have changed: the next list() begins with a new session; those under way are Cancelled.
    void renew(const QString &connection);

private:
    struct Source;
    OpenSession m_openSession;
    std::unordered_map<QString, std::unique_ptr<Source>> m_sources;
};

} // namespace edgewise
