#pragma once

namespace edgewise {

class Ask;
class ContentDeletion;
class DeletionHistory;
class Session;

/// The deletion of content of that session, the same for everybody who asks, written down as it goes. Lives as long as the session; the
/// others outlive it.
[[nodiscard]] ContentDeletion &recordedDeletion(Session &session, DeletionHistory &history, Ask &ask);

} // namespace edgewise
