#include "app/sandbox/routes/receiverroutes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

constexpr int slowest = 600'000;

Reply json(int status, const QJsonObject &object)
{
    return {
        .status = status, .headers = {{"Content-Type", "application/json"}}, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply received(const Request &request)
{
    return json(200, {{u"method"_s, QString::fromLatin1(request.verb)},
                      {u"contentLength"_s, request.body.size()},
                      {u"headers"_s, request.headers.size()}});
}

Reply answer(const Request &request)
{
    if (request.verb != "GET" && request.verb != "POST")
        return json(405, {{u"error"_s, u"Receivers take GET and POST."_s}}).set("Allow", "GET, POST");
    const QList<QString> path = request.segments();
    const QString what = path.value(1);
    if (what == "ok"_L1 && path.size() == 2)
        return received(request);
    const int number = path.size() == 3 ? path[2].toInt() : 0;
    if (what == "status"_L1 && number >= 200 && number <= 599)
        return json(number, {{u"error"_s, u"index is rebuilding"_s}, {u"retry_after"_s, 600}});
    if (what == "slow"_L1 && number > 0 && number <= slowest) {
        Reply reply = received(request);
        reply.delayMs = number;
        return reply;
    }
    return json(404, {{u"error"_s, u"There are /receiver/ok, /receiver/status/503 and /receiver/slow/2000."_s}});
}

class ReceiverRoutes final : public Routes
{
public:
    std::optional<Operation> match(const Request &request) override
    {
        if (request.path != "/receiver" && !request.path.startsWith("/receiver/"))
            return {};
        return Operation{"receiver", [request] { return answer(request); }};
    }
};

} // namespace

std::unique_ptr<Routes> receiverRoutes()
{
    return std::make_unique<ReceiverRoutes>();
}

} // namespace edgewise::sandbox
