#pragma once

#include "app/sandbox/httpmessage.h"

#include <optional>

namespace edgewise::sandbox {

/// What a request asks for: an operation by the name that faults and counters know it by, and how to do it.
struct Operation
{
    QByteArray name;
    std::function<Reply()> run;
};

/// One API of the stand-in.
class Routes
{
public:
    virtual ~Routes() = default;
    /// The operation that `request` names, or nothing when the path belongs to another API. A path of this API with a wrong verb, and one
    /// that does not exist below its prefix, is an operation too, which answers 405 or 404 in the words of this API.
    virtual std::optional<Operation> match(const Request &request) = 0;
    /// How this API words a refusal that is made on purpose, see Faults. Here: the error object of the CDP APIs.
    [[nodiscard]] virtual Reply refusal(int status) const;
};

} // namespace edgewise::sandbox
