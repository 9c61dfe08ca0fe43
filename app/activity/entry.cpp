#include "app/activity/entry.h"

#include "app/core/shell.h"

using namespace Qt::StringLiterals;

namespace edgewise {

bool Entry::isWrite() const
{
    return method != "GET"_L1 && method != "HEAD"_L1 && origin != "Token"_L1;
}

bool Entry::isFailed() const
{
    return status() >= 400 || !last().failure.isEmpty();
}

bool Entry::isGivenUp() const
{
    return status() == 0 && last().failure.isEmpty();
}

QString Entry::statusWord(const Try &one)
{
    if (one.status != 0)
        return QString::number(one.status);
    return one.failure.isEmpty() ? tr("cancelled") : tr("no answer");
}

QString Entry::shortUrl() const
{
    // What every call to the services has in front says nothing; a receiver's or a file's host does.
    const qsizetype host = url.indexOf("://"_L1);
    const qsizetype path = host < 0 ? -1 : url.indexOf(u'/', host + 3);
    const bool isReceiver = origin == "Webhooks"_L1 && !url.contains("/api/admin/"_L1);
    const bool isFile = url.contains(u"?•••");
    return path > 0 && !isReceiver && !isFile ? url.mid(path) : url;
}

QString Entry::header(const Headers &headers, QByteArrayView name)
{
    for (const auto &[one, value] : headers) {
        if (one.compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    return {};
}

QString Entry::curl() const
{
    QStringList parts{u"curl --request "_s + method + u' ' + shellQuoted(url)};
    for (const auto &[name, value] : requestHeaders)
        parts += QString(u"--header "_s + shellQuoted(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value)));
    if (!requestBody.isEmpty())
        parts += QString(u"--data-raw "_s + shellQuoted(requestBody));
    return parts.join(u" \\\n  "_s);
}

} // namespace edgewise
