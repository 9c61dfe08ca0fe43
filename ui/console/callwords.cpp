#include "ui/console/callwords.h"

using namespace Qt::StringLiterals;

namespace edgewise {

QString CallWords::meaning(int status)
{
    switch (status) {
    case 200: return tr("It worked, and the answer is below.");
    case 201: return tr("It was created.");
    case 202: return tr("It was accepted; it is done later, or not at all.");
    case 204: return tr("It worked; there is nothing to say about it.");
    case 206: return tr("Only a part was asked for, and here it is.");
    case 301:
    case 308: return tr("It has moved for good. The console does not follow; the new address is in the header “location”.");
    case 302:
    case 303:
    case 307: return tr("It is somewhere else at the moment. The console does not follow; the address is in the header “location”.");
    case 304: return tr("It has not changed since the time or version that was named.");
    case 400: return tr("The service did not accept what was sent; mostly it says why.");
    case 401: return tr("The credential is missing or was refused.");
    case 403: return tr("The credential is known, but it may not do this.");
    case 404: return tr("There is nothing at this address.");
    case 405: return tr("This address exists, but not with this verb.");
    case 406: return tr("The service cannot answer in a form that the header “accept” allows.");
    case 408: return tr("The service waited too long for the call.");
    case 409: return tr("It does not go together with what is there.");
    case 410: return tr("It was there once, and is no more.");
    case 411: return tr("The length of the body has to be told.");
    case 412: return tr("What was asked for as a condition is not true any more.");
    case 413: return tr("The body is larger than the service takes.");
    case 414: return tr("The address is longer than the service takes.");
    case 415: return tr("The service does not take a body of this media type.");
    case 422: return tr("The body could be read, but what it says cannot be done.");
    case 428: return tr("The service wants a condition, such as “if-match”.");
    case 429: return tr("Too many calls in a short time. The header “retry-after” may say how long to wait.");
    case 431: return tr("The headers are larger than the service takes.");
    case 500: return tr("The service failed; that is no fault of the call.");
    case 501: return tr("The service does not know this verb.");
    case 502: return tr("The service got a bad answer from another one behind it.");
    case 503: return tr("The service is not available at the moment.");
    case 504: return tr("The service waited too long for another one behind it.");
    default: break;
    }
    switch (status / 100) {
    case 2: return tr("It worked.");
    case 3: return tr("It is somewhere else. The console does not follow.");
    case 4: return tr("The service refused the call.");
    case 5: return tr("The service failed.");
    default: return {};
    }
}

QString CallWords::name(int status)
{
    switch (status) {
    case 200: return u"OK"_s;
    case 201: return u"Created"_s;
    case 202: return u"Accepted"_s;
    case 204: return u"No Content"_s;
    case 206: return u"Partial Content"_s;
    case 301: return u"Moved Permanently"_s;
    case 302: return u"Found"_s;
    case 303: return u"See Other"_s;
    case 304: return u"Not Modified"_s;
    case 307: return u"Temporary Redirect"_s;
    case 308: return u"Permanent Redirect"_s;
    case 400: return u"Bad Request"_s;
    case 401: return u"Unauthorized"_s;
    case 403: return u"Forbidden"_s;
    case 404: return u"Not Found"_s;
    case 405: return u"Method Not Allowed"_s;
    case 406: return u"Not Acceptable"_s;
    case 408: return u"Request Timeout"_s;
    case 409: return u"Conflict"_s;
    case 410: return u"Gone"_s;
    case 412: return u"Precondition Failed"_s;
    case 413: return u"Content Too Large"_s;
    case 415: return u"Unsupported Media Type"_s;
    case 422: return u"Unprocessable Content"_s;
    case 429: return u"Too Many Requests"_s;
    case 500: return u"Internal Server Error"_s;
    case 501: return u"Not Implemented"_s;
    case 502: return u"Bad Gateway"_s;
    case 503: return u"Service Unavailable"_s;
    case 504: return u"Gateway Timeout"_s;
    default: return {};
    }
}

Tone CallWords::tone(int status, bool hasFailed)
{
    if (status == 0 || status >= 500 || hasFailed)
        return Tone::Bad;
    return status >= 300 ? Tone::Warn : Tone::Good;
}

theme::Colour CallWords::verbColour(const QByteArray &verb)
{
    using theme::Colour;
    if (verb == "GET" || verb == "HEAD" || verb == "OPTIONS")
        return Colour::Good;
    if (verb == "DELETE")
        return Colour::Bad;
    return verb == "POST" ? Colour::Accent : Colour::Warn;
}

} // namespace edgewise
