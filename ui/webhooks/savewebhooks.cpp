#include "ui/webhooks/savewebhooks.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/webhooks/webhookfile.h"
#include "app/webhooks/webhookservice.h"
#include "ui/shell/ask.h"
#include "ui/webhooks/webhookspane.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace edgewise {

Pending<QString> saveWebhooks(Session &session, Ask &ask, QWidget *parent)
{
    const QString name = forFileName(session.connection().name.toLower());
    const QString suggestion = u"%1-webhooks-%2.json"_s.arg(name, now().toLocalTime().date().toString(Qt::ISODate));
    return session.webhooks().list().andThen(parent, [&ask, parent, suggestion](const QList<Webhook> &webhooks) -> Pending<QString> {
        const QByteArray content = writeWebhooks(webhooks, false);
        const Answer<QString> answer;
        ask.saveFile(parent, WebhooksPane::tr("Export webhooks"), suggestion, WebhooksPane::tr("Webhooks (*.json)"), u"webhooks"_s,
                     [answer, content](const QString &path) {
                         QSaveFile file(path);
                         if (path.isEmpty())
                             answer.give(failed(Error::Kind::Cancelled));
                         else if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
                             answer.give(failed(Error::Kind::File, file.errorString()));
                         else
                             answer.give(path);
                     });
        return answer.pending();
    });
}

} // namespace edgewise
