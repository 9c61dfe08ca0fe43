#include "app/sandbox/dispatcher.h"

#include "app/sandbox/errorstyle.h"

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

Dispatcher::Dispatcher(Faults &faults)
    : m_faults(faults)
{}

Reply Dispatcher::answer(const Request &request)
{
    for (const auto &routes : m_routes) {
        if (const auto operation = routes->match(request)) {
            ++m_counts[operation->name];
            return run(*routes, *operation);
        }
    }
    ++m_counts["unknown"];
    return problem(404);
}

Reply Dispatcher::run(const Routes &routes, const Operation &operation)
{
    const QByteArray &name = operation.name;
    const auto drop = m_faults.take(name, "drop");
    if (drop && *drop == "before"_L1)
        return {.dropBeforeAnswer = true};

    Reply reply;
    if (const auto status = m_faults.take(name, "status")) {
        reply = routes.refusal(status->toInt());
        if (const auto seconds = m_faults.take(name, "retryAfter"))
            reply.set("Retry-After", seconds->toLatin1());
    } else {
        reply = operation.run();
    }
    if (reply.later) {
        // The faults are those of the real answer.
        const auto wait = std::exchange(reply.later, {});
        reply.later = [this, name, wait, isDropped = drop.has_value()](const std::function<void(Reply)> &answer) {
            wait([this, name, isDropped, answer](const Reply &real) { answer(faulty(real, name, isDropped)); });
        };
        return reply;
    }
    return faulty(std::move(reply), name, drop.has_value());
}

Reply Dispatcher::faulty(Reply reply, const QByteArray &name, bool isDropped)
{
    if (const auto style = m_faults.take(name, "body"))
        dress(reply, *style);
    if (const auto delay = m_faults.take(name, "delay"))
        reply.delayMs += delay->toInt();
    if (const auto bytes = m_faults.take(name, "cut"))
        reply.cutAfter = bytes->toLongLong();
    if (const auto speed = m_faults.take(name, "slow"))
        reply.bytesPerSecond = speed->toLongLong();
    if (const auto length = m_faults.take(name, "length"))
        reply.declaredLength = length->toLongLong();
    if (isDropped)
        reply.dropBeforeAnswer = true;
    return reply;
}

QJsonObject Dispatcher::counts() const
{
    QJsonObject object;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        object.insert(QString::fromLatin1(it.key()), it.value());
    return object;
}

} // namespace edgewise::sandbox
