#pragma once

#include "app/sandbox/httpmessage.h"

#include <QString>

namespace edgewise::sandbox {

/// Gives `reply` a body of another style, as services and the gateways before them do: empty, text, message, html, problem, or `json:` and
/// the JSON itself. Any other style, `api` for one, leaves it as it is.
void dress(Reply &reply, const QString &style);

/// The problem details that ASP.NET answers with; `errors` are texts by field.
Reply problem(int status, const QList<std::pair<QString, QString>> &errors = {});

} // namespace edgewise::sandbox
