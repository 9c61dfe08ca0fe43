#include "app/webhooks/webhook.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString uriProblem(const QString &uri, bool allowLoopbackHttp)
{
    static const QRegularExpression space(u"\\s"_s);
    if (uri.trimmed().isEmpty())
        return Webhook::tr("An address is needed, such as https://build.example.com/hook.");
    if (uri.trimmed().contains(space) || uri != uri.trimmed())
        return Webhook::tr("There is a space in the address. Write %20 for one that belongs there.");
    const QUrl url(uri, QUrl::StrictMode);
    if (url.isRelative() && !uri.contains(u':'))
        return Webhook::tr("The whole address is needed, beginning with https://.");
    if (url.scheme().compare("http"_L1, Qt::CaseInsensitive) == 0) {
        if (allowLoopbackHttp && isLoopback(url.host()))
            return {};
        return Webhook::tr("This is http. Experience Edge calls https only.");
    }
    if (url.scheme().compare("https"_L1, Qt::CaseInsensitive) != 0)
        return Webhook::tr("Experience Edge calls https only. Begin with https://.");
    if (!url.isValid())
        return Webhook::tr("This is not an address that can be called.");
    if (url.host().isEmpty())
        return Webhook::tr("The name of the host is missing after https://.");
    if (uri.contains(secretPlaceholder()))
        return Webhook::tr("A secret is still to be filled in where the address says %1.").arg(secretPlaceholder());
    return {};
}

QString includeProblem(const Webhook &webhook)
{
    if (webhook.bodyInclude.isNull())
        return {};
    if (!webhook.bodyInclude.isObject())
        return Webhook::tr("This must be a JSON object: { \"name\": \"value\" }.");
    for (const auto &name : {u"invocation_id"_s, u"updates"_s, u"continues"_s}) {
        if (webhook.include().contains(name))
            return Webhook::tr("Experience Edge fills in “%1” itself. Choose another name.").arg(name);
    }
    return {};
}

} // namespace

QList<Problem> checkHeaders(const Webhook::HeaderList &headers)
{
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"_s);
    static const QRegularExpression breaks(u"[\\r\\n\\x00]"_s);
    QList<Problem> problems;
    QSet<QString> seen;
    for (const auto &[name, value] : headers) {
        if (name.isEmpty())
            problems.append({name, Webhook::tr("A header needs a name.")});
        else if (!token.match(name).hasMatch())
            problems.append({name, Webhook::tr("“%1” cannot be the name of a header. Use letters, digits and hyphens.").arg(name)});
        else if (seen.contains(name.toLower()))
            problems.append({name, Webhook::tr("“%1” is there twice. Remove one of them.").arg(name)});
        else if (value.contains(breaks))
            problems.append({name, Webhook::tr("The value of “%1” has a line break. A header is one line.").arg(name)});
        else if (value.contains(secretPlaceholder()))
            problems.append({name, Webhook::tr("The value of “%1” is still to be filled in.").arg(name)});
        seen.insert(name.toLower());
    }
    return problems;
}

QList<Problem> check(const Webhook &webhook, bool allowLoopbackHttp)
{
    QList<Problem> problems;
    if (webhook.label.trimmed().isEmpty())
        problems.append({u"label"_s, Webhook::tr("A label is needed: say what it is for.")});
    if (webhook.method != "GET"_L1 && webhook.method != "POST"_L1)
        problems.append({u"method"_s, Webhook::tr("Only GET and POST can be called.")});
    else if (webhook.mode == Webhook::Mode::OnUpdate && webhook.method != "POST"_L1)
        problems.append({u"method"_s, Webhook::tr("OnUpdate sends a body, so it needs POST.")});
    if (const QString problem = uriProblem(webhook.uri, allowLoopbackHttp); !problem.isEmpty())
        problems.append({u"uri"_s, problem});
    if (webhook.mode == Webhook::Mode::Other)
        problems.append({u"executionMode"_s, Webhook::tr("“%1” is not known here. Choose OnEnd or OnUpdate.").arg(webhook.otherMode)});
    if (const auto headers = checkHeaders(webhook.headers); !headers.isEmpty())
        problems.append({u"headers"_s, headers.first().text});
    if (webhook.mode == Webhook::Mode::OnEnd && webhook.body.contains(secretPlaceholder()))
        problems.append({u"body"_s, Webhook::tr("A secret is still to be filled in where the body says %1.").arg(secretPlaceholder())});
    if (webhook.mode == Webhook::Mode::OnUpdate) {
        if (const QString problem = includeProblem(webhook); !problem.isEmpty())
            problems.append({u"bodyInclude"_s, problem});
    }
    return problems;
}

} // namespace edgewise
