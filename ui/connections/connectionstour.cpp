#include "ui/connections/connectionstour.h"

#include "ui/connections/connectionsdialog.h"
#include "ui/shell/tour.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace edgewise {

void addConnectionsChapter(Tour &tour, ConnectionsDialog &dialog, const QString &sandboxId)
{
    const auto says = [&tour](const QString &name, const QString &word) {
        const auto *label = tour.find<QLabel>(name);
        return label && label->text() == word;
    };
    const QString works = QCoreApplication::translate("edgewise::CredentialSection", "Works");
    const QString refused = QCoreApplication::translate("edgewise::CredentialSection", "Refused");

    tour.step(
        {}, [&dialog, sandboxId] { dialog.edit(sandboxId); }, [&dialog] { return dialog.isVisible(); });
    tour.step(
        u"connections-works"_s, [&tour] { tour.click(u"Test connection"_s); },
        [says, works] { return says(u"Guests state"_s, works) && says(u"Exports state"_s, works) && says(u"Edge state"_s, works); });
    tour.step(
        u"connections-refused"_s,
        [&tour] {
            tour.type(u"API token"_s, u"not-the-right-token"_s);
            tour.click(u"Test connection"_s);
        },
        [says, works, refused] {
            return says(u"Guests state"_s, refused) && says(u"Exports state"_s, works) && says(u"Edge state"_s, works);
        });
    tour.step(
        {}, [&tour] { tour.click(u"Cancel"_s); }, [&dialog] { return !dialog.isVisible(); });
}

} // namespace edgewise
