#pragma once

#include "app/core/error.h"
#include "app/net/http.h"

namespace edgewise {

/// Reads what a service said of an error, whatever its shape: empty, plain text, HTML, S3's XML, `{"message"}`,
/// `{"error","error_description"}`, problem details, `{"errors":{field:[...]}}`, Sitecore CDP's `status/code/message/developerMessage`
/// (edge-admin-api.md section 3, guest-api.md section 3). Fills `said`, `fields` and `detail`; the kind is decided by the HTTP status
/// alone, never by the body.
void readErrorBody(Error &error, const QByteArray &body, const Headers &headers);

} // namespace edgewise
