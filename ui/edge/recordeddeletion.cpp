#include "ui/edge/recordeddeletion.h"

#include "app/connections/session.h"
#include "app/edge/deletionhistory.h"
#include "ui/shell/contentdeletion.h"

#include <tuple>

namespace edgewise {

ContentDeletion &recordedDeletion(Session &session, DeletionHistory &history, Ask &ask)
{
    if (auto *known = session.findChild<ContentDeletion *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    auto *deletion = new ContentDeletion(session, ask, &session);
    const QString id = session.connection().id;
    // What cannot be written down is done all the same: the record is for people, the safety lies elsewhere.
    QObject::connect(deletion, &ContentDeletion::takenBack, deletion, [&history, id] { std::ignore = history.takenBack(id); });
    QObject::connect(deletion, &ContentDeletion::sending, deletion, [&history, id] { std::ignore = history.sending(id); });
    QObject::connect(deletion, &ContentDeletion::answered, deletion,
                     [&history, id](int status) { std::ignore = history.answered(id, status); });
    QObject::connect(deletion, &ContentDeletion::refused, deletion, [&history, id](const Error &error) {
        std::ignore = error.status > 0 ? history.answered(id, error.status) : history.notSent(id);
    });
    return *deletion;
}

} // namespace edgewise
