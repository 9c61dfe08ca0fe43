#pragma once

#include "app/net/attempt.h"

#include <QObject>

namespace edgewise {

/// Tells of every try that passes through it, also of those that failed or were given up. The innermost layer but the network itself.
class RecordingClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    /// Whose calls they are.
    struct Origin
    {
        QString connectionId;
        QString connectionName;
    };

    /// @param base  the address that the paths of the requests are below
    RecordingClient(HttpClient &next, Origin origin, QUrl base);
    /// Tells of what is still under way as cancelled.
    ~RecordingClient() override;

    Pending<Response> send(const Request &request) override;

Q_SIGNALS:
    /// A try is over. Not redacted yet.
    void attempted(const edgewise::Attempt &attempt);

private:
    struct Running;

    [[nodiscard]] Attempt begun(const Request &request) const;
    void finish(const std::shared_ptr<Running> &running, const Result<Response> &result);

    HttpClient &m_next;
    Origin m_origin;
    QUrl m_base;
    QList<std::shared_ptr<Running>> m_running;
};

} // namespace edgewise
