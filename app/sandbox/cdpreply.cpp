#include "app/sandbox/cdpreply.h"

#include "app/sandbox/sandboxjson.h"

namespace edgewise::sandbox {

Reply cdpReply(int status, const QByteArray &json)
{
    Reply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = json;
    return reply;
}

Reply cdpError(int status, const QString &message, const QByteArray &developerMessage)
{
    const QByteArray number = QByteArray::number(status);
    return cdpReply(status, "{\"status\":" + number + ",\"code\":" + number + ",\"message\":" + SandboxJson::quoted(message) +
                                ",\"developerMessage\":" + developerMessage + ",\"moreInfoUrl\":\"https://support.sitecore.com\"}");
}

Reply cdpError(int status, const QString &message, const QString &developerMessage)
{
    return cdpError(status, message, SandboxJson::quoted(developerMessage));
}

Reply cdpUnauthorized()
{
    return cdpReply(401, "{\"status\":\"UNAUTHORIZED\",\"code\":401,\"message\":\"Authentication credentials are required to access the "
                         "resource. All requests must be authenticated.\",\"moreInfoUrl\":\"https://support.sitecore.com\"}");
}

} // namespace edgewise::sandbox
