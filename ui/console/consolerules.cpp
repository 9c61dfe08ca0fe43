#include "ui/console/consolerules.h"

#include "app/core/redaction.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

struct ConsoleRules
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::ConsoleRules)
};

const QString verbKey = u"verb"_s;
const QString addressKey = u"address"_s;

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "http"_L1 ? 80 : 443); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

QString refusalOf(const ConsoleRequest &request, const Connection &connection)
{
    const QString host = request.url.host();
    const bool isEdge =
        host == connection.edgeBase().host() || host == QUrl(usualEdgeUrl()).host() || request.credential == Credential::Edge;
    if (!isEdge || request.verb.toUpper() != "DELETE")
        return {};
    // "/cache/" with no identifier behind it may be taken for "/cache", which is everything; "undefined" is what scripts write by mistake.
    const QString path = QUrl::fromPercentEncoding(request.url.path(QUrl::FullyEncoded).toUtf8());
    const qsizetype at = path.lastIndexOf("/cache/"_L1, -1, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    QString identifier = path.sliced(at + 7);
    identifier = identifier.remove(u'/').trimmed();
    if (identifier.isEmpty())
        return ConsoleRules::tr(
            "The identifier behind “cache/” is empty, which could clear the whole cache. Write one, or use Clear cache.");
    if (identifier == "undefined"_L1 || identifier == "null"_L1)
        return ConsoleRules::tr("“%1” is not an identifier. Write one, or use Clear cache.").arg(identifier);
    return {};
}

bool takesCredentialElsewhere(const ConsoleRequest &request, const Connection &connection)
{
    switch (request.credential) {
    case Credential::Guests:
    case Credential::Exports: return !isSameOrigin(request.url, connection.cdpBase());
    case Credential::Edge: return !isSameOrigin(request.url, connection.edgeBase());
    case Credential::None:
    case Credential::Own: break;
    }
    return false;
}

bool isWrite(const ConsoleRequest &request)
{
    return request.isWrite() || std::any_of(request.headers.cbegin(), request.headers.cend(), [](const auto &header) {
               const QByteArray name = header.first.trimmed().toLower();
               return name == "x-http-method-override" || name == "x-http-method" || name == "x-method-override";
           });
}

QString serverOf(const QString &definition, const Connection &connection)
{
    if (definition == "guests"_L1 || definition == "exports"_L1)
        return connection.cdpBase().toString(QUrl::StripTrailingSlash);
    if (definition == "edge"_L1)
        return connection.edgeBase().toString(QUrl::StripTrailingSlash);
    if (definition != "token"_L1)
        return {};
    // The definition has the rest of that address.
    QString address = connection.tokenAddress().toString(QUrl::StripTrailingSlash);
    if (!address.endsWith("/oauth/token"_L1))
        return {};
    address.chop(12);
    return address;
}

QString credentialName(Credential credential, const Connection &connection)
{
    switch (credential) {
    case Credential::Guests: return ConsoleRules::tr("Client key of %1").arg(connection.name);
    case Credential::Exports: return ConsoleRules::tr("API key of %1").arg(connection.name);
    case Credential::Edge: return ConsoleRules::tr("Edge client of %1").arg(connection.name);
    case Credential::Own: return ConsoleRules::tr("Authorization given by hand");
    case Credential::None: break;
    }
    return ConsoleRules::tr("No credential");
}

ConsoleForm freeFormOf(const ConsoleRequest &request)
{
    ConsoleForm form;
    form.values.insert(verbKey, QString::fromLatin1(request.verb));
    form.values.insert(addressKey, request.url.toString(QUrl::FullyEncoded));
    form.body = QString::fromUtf8(request.body);
    form.credential = request.credential;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            form.mediaType = QString::fromLatin1(value);
        else
            form.headers.append({name, value});
    }
    return form;
}

ConsoleRequest freeRequestOf(const ConsoleForm &form)
{
    ConsoleRequest request;
    const QString verb = form.values.value(verbKey, u"GET"_s).trimmed().toUpper();
    request.verb = verb.toLatin1();
    request.url = QUrl(form.values.value(addressKey).trimmed());
    request.headers = form.headers;
    request.body = form.body.toUtf8();
    request.credential = form.credential;
    if (!request.body.isEmpty() && !form.mediaType.isEmpty())
        request.headers.append({"Content-Type", form.mediaType.toLatin1()});
    return request;
}

QList<Problem> checkFree(const ConsoleForm &form)
{
    QList<Problem> problems;
    const QString verb = form.values.value(verbKey, u"GET"_s).trimmed();
    const bool isWord = !verb.isEmpty() && std::all_of(verb.cbegin(), verb.cend(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-';
    });
    if (!isWord)
        problems.append({verbKey, ConsoleRules::tr("A method is one word, such as GET.")});
    const QString address = form.values.value(addressKey).trimmed();
    const QUrl url(address, QUrl::StrictMode);
    if (address.isEmpty())
        problems.append({addressKey, ConsoleRules::tr("The address is missing.")});
    else if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        problems.append({addressKey, ConsoleRules::tr("This is not a whole address; it begins with https:// and names a host.")});
    else if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        problems.append({addressKey, ConsoleRules::tr("Only https goes over the network; http is for this computer alone.")});
    else if (!url.userInfo().isEmpty())
        problems.append({addressKey, ConsoleRules::tr("Take the password out of the address; it belongs to the credential below.")});
    return problems;
}

QString shownAddress(const QUrl &url)
{
    QUrl shown = url;
    if (!shown.userInfo().isEmpty())
        shown.setUserInfo(Redaction::mask());
    const QString query = shown.query(QUrl::FullyEncoded);
    shown.setQuery(QString());
    shown.setFragment(QString());
    QString text = shown.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (query.isEmpty())
        return text;
    QStringList items;
    const auto all = query.split(u'&');
    for (const QString &item : all) {
        const QString name = item.section(u'=', 0, 0);
        const bool hides = item.contains(u'=') && Redaction::soundsSecret(QUrl::fromPercentEncoding(name.toUtf8()));
        items.append(hides ? QString(name + u'=' + Redaction::mask()) : item);
    }
    return text + u'?' + items.join(u'&');
}

} // namespace edgewise
