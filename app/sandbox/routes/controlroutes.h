#pragma once

#include "app/sandbox/edgetenant.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/publisher.h"
#include "app/sandbox/tokens.h"

namespace edgewise::sandbox {

/// What a test or a person steers the stand-in with, below /control. Needs no credential, but is deaf to every host name except those of
/// this computer, so that no web page can reach it under a name of its own.
class ControlRoutes
{
public:
    /// What it steers; everything must outlive it.
    struct Parts
    {
        Faults &faults;
        Tokens &tokens;
        EdgeTenant &edge;
        Publisher &publisher;
        std::function<QJsonObject()> counters;
        std::function<void()> forgetCounters;
        std::function<void()> reset;
    };

    explicit ControlRoutes(Parts parts);

    static bool isControl(const Request &request) { return request.path == "/control" || request.path.startsWith("/control/"); }
    Reply answer(const Request &request);

private:
    [[nodiscard]] QJsonObject overview() const;
    Reply setSwitches(const Request &request);
    Reply publish(const Request &request);

    Parts m_parts;
};

} // namespace edgewise::sandbox
