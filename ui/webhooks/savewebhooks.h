#pragma once

#include "app/core/pending.h"

#include <QString>

class QWidget;

namespace edgewise {

class Ask;
class Session;

/// Writes all webhooks of a tenant, without their secrets, to a file that the person chooses; its path. Cancelled when none was chosen.
/// @param parent  nothing arrives any more once it is gone
[[nodiscard]] Pending<QString> saveWebhooks(Session &session, Ask &ask, QWidget *parent);

} // namespace edgewise
