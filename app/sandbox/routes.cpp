#include "app/sandbox/routes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

Reply Routes::refusal(int status) const
{
    const QString words = QString::fromLatin1(reasonPhrase(status));
    const QJsonObject error{{u"status"_s, status},
                            {u"code"_s, status},
                            {u"message"_s, words},
                            {u"developerMessage"_s, QString(words + u" (on purpose)"_s)},
                            {u"moreInfoUrl"_s, QString()}};
    return {
        .status = status, .headers = {{"Content-Type", "application/json"}}, .body = QJsonDocument(error).toJson(QJsonDocument::Compact)};
}

} // namespace edgewise::sandbox
