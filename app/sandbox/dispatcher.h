#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/routes.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace edgewise::sandbox {

/// Finds the operation of a request, counts it, and is the one place where the faults of operations happen.
class Dispatcher
{
public:
    explicit Dispatcher(Faults &faults);

    /// Takes the place of all routes so far.
    void setRoutes(std::vector<std::unique_ptr<Routes>> routes) { m_routes = std::move(routes); }

    Reply answer(const Request &request);

    /// Requests so far, by operation.
    [[nodiscard]] QJsonObject counts() const;
    void forgetCounts() { m_counts.clear(); }

private:
    Reply run(const Routes &routes, const Operation &operation);
    Reply faulty(Reply reply, const QByteArray &name, bool isDropped);

    Faults &m_faults;
    std::vector<std::unique_ptr<Routes>> m_routes;
    QHash<QByteArray, qint64> m_counts;
};

} // namespace edgewise::sandbox
