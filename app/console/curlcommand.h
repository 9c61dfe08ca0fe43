#pragma once

#include "app/console/consolerequest.h"
#include "app/core/result.h"

#include <QString>

namespace edgewise {

enum class Shell { Bash, PowerShell };

/// The call as a command line that can be pasted into that shell. Masked, every credential is a word that says what belongs there.
/// @param authorization  the signature of the connection; empty leaves a placeholder of its kind
[[nodiscard]] QString toCurl(const ConsoleRequest &request, Shell shell, bool masked, const QByteArray &authorization = {});

/// A curl command line as browsers, API tools and documents write them, in bash, cmd or PowerShell quoting. Malformed, with the word that
/// was not understood, when it is none; options that only say how to show the answer are passed over, those that change what is sent and
/// are not known are refused.
[[nodiscard]] Result<ConsoleRequest> fromCurl(const QString &command);

} // namespace edgewise
