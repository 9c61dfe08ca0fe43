#pragma once

#include "app/net/http.h"

#include <QObject>

namespace edgewise {

class HostPace;

/// Keeps the pace a host asks for: takes its turn in the host's queue, and tells the queue when an answer says to slow down (429, or 503
/// with Retry-After).
class PacedClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    /// @param parallel  how many requests of this client may be under way at a time
    PacedClient(HttpClient &next, HostPace &pace, QString host, int parallel);
    ~PacedClient() override;

    Pending<Response> send(const Request &request) override;

private:
    void forward(const Request &request, const Answer<Response> &answer);

    HttpClient &m_next;
    HostPace &m_pace;
    QString m_host;
    int m_parallel;
    int m_running = 0;
};

} // namespace edgewise
