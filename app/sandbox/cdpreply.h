#pragma once

#include "app/sandbox/httpmessage.h"

namespace edgewise::sandbox {

/// An answer of the CDP APIs with a JSON body.
Reply cdpReply(int status, const QByteArray &json);

/// The error object of the CDP APIs. `developerMessage` is JSON text, because the service sends a number there in one case.
Reply cdpError(int status, const QString &message, const QByteArray &developerMessage);
Reply cdpError(int status, const QString &message, const QString &developerMessage);

/// The answer to missing or wrong credentials: its `status` is a string, and it has no developer message.
Reply cdpUnauthorized();

} // namespace edgewise::sandbox
