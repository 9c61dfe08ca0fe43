#include "app/core/redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype keptBody = 64 << 10; ///< Bytes of a JSON body.
constexpr qsizetype keptText = 1000;     ///< Characters of any other body: enough to recognise an error page.
constexpr qsizetype key = 4;             ///< Known secrets are found by their first characters.

// The rules. Names are compared in lower case without anything but letters and digits.

/// A name that holds one of these is a secret's.
constexpr std::array secretParts{"secret"_L1,     "password"_L1,  "passwd"_L1, "passphrase"_L1, "token"_L1,     "authorization"_L1,
                                 "credential"_L1, "signature"_L1, "cookie"_L1, "session"_L1,    "assertion"_L1, "bearer"_L1};
/// A name that is one of these, too.
constexpr std::array secretNames{"pwd"_L1, "pass"_L1, "sig"_L1, "jwt"_L1, "auth"_L1, "pin"_L1, "otp"_L1, "nonce"_L1};
/// Names that only sound so.
constexpr std::array harmlessSecretNames{"tokentype"_L1, "tokenurl"_L1, "authorizationurl"_L1, "friendlykey"_L1, "entitykey"_L1};

/// Members whose text is a word of the API or of the tenant's set-up, not of a guest.
constexpr std::array wordMembers{"access"_L1,
                                 "algorithm"_L1,
                                 "bodyinclude"_L1,
                                 "code"_L1,
                                 "currency"_L1,
                                 "definitiontype"_L1,
                                 "deltaaction"_L1,
                                 "entityculture"_L1,
                                 "errorcode"_L1,
                                 "executionmode"_L1,
                                 "executiontype"_L1,
                                 "expiry"_L1,
                                 "fileformat"_L1,
                                 "format"_L1,
                                 "granttype"_L1,
                                 "gty"_L1,
                                 "guesttype"_L1,
                                 "invocationid"_L1,
                                 "language"_L1,
                                 "level"_L1,
                                 "method"_L1,
                                 "mode"_L1,
                                 "op"_L1,
                                 "operation"_L1,
                                 "pointofsale"_L1,
                                 "requestid"_L1,
                                 "result"_L1,
                                 "schema"_L1,
                                 "scope"_L1,
                                 "segmentexecutiontype"_L1,
                                 "status"_L1,
                                 "tokentype"_L1,
                                 "traceid"_L1,
                                 "type"_L1,
                                 "updates"_L1,
                                 "verb"_L1};
/// Members that say what went wrong or what a thing of the tenant is called: kept, but without e-mail addresses and numbers one could ring.
constexpr std::array sentenceMembers{
    "definitionname"_L1, "description"_L1, "detail"_L1, "details"_L1, "developermessage"_L1, "error"_L1,       "errordescription"_L1,
    "errorlogs"_L1,      "friendlyid"_L1,  "label"_L1,  "log"_L1,     "message"_L1,          "moreinfourl"_L1, "path"_L1,
    "tenantid"_L1};
/// Members whose text is an address on the net.
constexpr std::array urlMembers{"href"_L1, "uri"_L1,      "url"_L1,  "location"_L1, "first"_L1,
                                "next"_L1, "previous"_L1, "prev"_L1, "last"_L1,     "self"_L1};
/// Members whose text is a moment that tells of the record and not of the person.
constexpr std::array timeMembers{"created"_L1,    "createdat"_L1, "datasetdate"_L1, "endtime"_L1,  "expireat"_L1,
                                 "expiresat"_L1,  "firstseen"_L1, "lastrun"_L1,     "lastseen"_L1, "modified"_L1,
                                 "modifiedat"_L1, "starttime"_L1, "timestamp"_L1,   "updatedat"_L1};
/// Below these everything is a person's or a customer's own, whatever its name.
constexpr std::array privateMembers{"attributes"_L1,  "data"_L1,      "dataextensions"_L1, "extensions"_L1,   "ext"_L1,
                                    "identifiers"_L1, "addresses"_L1, "emails"_L1,         "phonenumbers"_L1, "street"_L1};
/// Below these not even numbers stay.
constexpr std::array wholeMembers{"headers"_L1};
/// Numbers under these names are kept however long they are.
constexpr std::array numberMembers{"size"_L1,       "sizekb"_L1,   "totalsizekb"_L1, "total"_L1,     "count"_L1,
                                   "totalcount"_L1, "duration"_L1, "offset"_L1,      "limit"_L1,     "bytes"_L1,
                                   "iat"_L1,        "exp"_L1,      "nbf"_L1,         "expiresin"_L1, "processed"_L1};
/// Query parameters whose value steers the API; anything else may tell of a person.
constexpr std::array queryNames{"expand"_L1, "limit"_L1,  "offset"_L1, "page"_L1, "pagesize"_L1, "sort"_L1, "order"_L1,
                                "status"_L1, "format"_L1, "fields"_L1, "api"_L1,  "version"_L1,  "type"_L1};
/// What marks a presigned address.
constexpr std::array presigned{"x-amz-signature"_L1,  "x-amz-credential"_L1, "x-amz-security-token"_L1,
                               "x-goog-signature"_L1, "signature"_L1,        "sig"_L1,
                               "awsaccesskeyid"_L1,   "key-pair-id"_L1};
/// Headers that are shown; every other value is masked.
constexpr std::array headerNames{"accept"_L1,
                                 "accept-encoding"_L1,
                                 "accept-ranges"_L1,
                                 "age"_L1,
                                 "allow"_L1,
                                 "cache-control"_L1,
                                 "connection"_L1,
                                 "content-encoding"_L1,
                                 "content-length"_L1,
                                 "content-range"_L1,
                                 "content-type"_L1,
                                 "date"_L1,
                                 "etag"_L1,
                                 "expires"_L1,
                                 "host"_L1,
                                 "if-match"_L1,
                                 "if-none-match"_L1,
                                 "if-range"_L1,
                                 "last-modified"_L1,
                                 "location"_L1,
                                 "pragma"_L1,
                                 "range"_L1,
                                 "request-id"_L1,
                                 "retry-after"_L1,
                                 "server"_L1,
                                 "strict-transport-security"_L1,
                                 "transfer-encoding"_L1,
                                 "user-agent"_L1,
                                 "vary"_L1,
                                 "via"_L1,
                                 "x-amz-request-id"_L1,
                                 "x-amzn-requestid"_L1,
                                 "x-cache"_L1,
                                 "x-content-type-options"_L1,
                                 "x-request-id"_L1,
                                 "x-ratelimit-limit"_L1,
                                 "x-ratelimit-remaining"_L1,
                                 "x-ratelimit-reset"_L1,
                                 "ratelimit-limit"_L1,
                                 "ratelimit-remaining"_L1,
                                 "ratelimit-reset"_L1};

template <std::size_t Size>
bool has(const std::array<QLatin1StringView, Size> &list, QStringView name)
{
    return std::any_of(list.begin(), list.end(), [name](QLatin1StringView one) { return name == one; });
}

QString plain(QStringView name)
{
    QString letters;
    letters.reserve(name.size());
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

/// A reference, a number, a time span or a truth: text that tells nobody anything.
bool isHarmlessShape(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|-?[0-9]{1,6}|(?:[0-9]{1,6}\\.)?[0-9]{1,2}:[0-9]{2}:[0-9]{2}"
        "|true|false|null)$"_s);
    return text.isEmpty() || matches(shape, text);
}

bool isWord(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z][A-Za-z0-9_.:/ -]{0,60}$"_s);
    return matches(shape, text);
}

bool isTime(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]{4,18}(?:Z|[+-][0-9:]{4,5})?)?$"_s);
    return matches(shape, text);
}

/// Long, and of letters in both cases with digits between: nobody calls a thing like that.
bool looksRandom(const QString &text)
{
    static const QRegularExpression shape(u"^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9_~+/=-]{20,}$"_s);
    return matches(shape, text);
}

bool couldBeRung(const QString &number)
{
    static const QRegularExpression shape(u"^[+-]?[0-9]{7,}(?:\\.0*)?$"_s);
    return matches(shape, number);
}

QString withoutPeople(QString text)
{
    static const QRegularExpression mail(u"[^\\s\"'<>()\\[\\]{},;:=&?/]+(?:@|%40)[^\\s\"'<>()\\[\\]{},;:=&?/]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(u"(?<![0-9A-Za-z.-])\\+?\\(?[0-9](?:[ ()/-]{0,2}[0-9]){6,}(?![0-9A-Za-z-])"_s);
    text.replace(mail, Redaction::mask());
    text.replace(phone, Redaction::mask());
    return text;
}

/// The texts a secret may be written as.
QSet<QString> formsOf(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QSet<QString> forms{secret, secret.trimmed(), secret.toHtmlEscaped(), QString::fromLatin1(bytes.toHex()),
                        QString::fromLatin1(bytes.toHex().toUpper())};

    const QByteArray percent = QUrl::toPercentEncoding(secret);
    const QByteArray everything = bytes.toPercentEncoding({}, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");
    for (const QByteArray &encoded : {percent, everything, percent.toPercentEncoding(), QByteArray(percent).replace("%20", "+")}) {
        forms.insert(QString::fromLatin1(encoded));
        QString lower = QString::fromLatin1(encoded);
        for (qsizetype i = 0; i + 2 < lower.size(); ++i) {
            if (lower.at(i) == u'%') {
                lower[i + 1] = lower.at(i + 1).toLower();
                lower[i + 2] = lower.at(i + 2).toLower();
            }
        }
        forms.insert(lower);
    }

    // Inside of longer Base64 the same bytes are written in one of three ways; what the neighbours decide is left out.
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        forms.insert(QString::fromLatin1(bytes.toBase64(alphabet | QByteArray::OmitTrailingEquals)));
        for (qsizetype shift = 0; shift < 3; ++shift) {
            const QByteArray encoded = QByteArray(QByteArray(shift, 'x') + bytes).toBase64(alphabet | QByteArray::OmitTrailingEquals);
            const qsizetype from = shift == 0 ? 0 : shift + 1;
            const qsizetype to = (shift + bytes.size()) * 8 / 6;
            if (to - from >= 8)
                forms.insert(QString::fromLatin1(encoded.mid(from, to - from)));
        }
    }

    QString escaped;
    QString allEscaped;
    for (const QChar c : secret) {
        const QString code = u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        allEscaped += code;
        if (c == u'"' || c == u'\\')
            escaped += QString(u'\\' + QString(c));
        else if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c == u'\t')
            escaped += u"\\t"_s;
        else
            escaped += c.unicode() < 0x20 || c.unicode() > 0x7e ? code : QString(c);
    }
    forms.insert(allEscaped);
    forms.insert(escaped);
    forms.insert(QString(escaped).replace(u'/', u"\\/"_s));
    QString quoted = secret;
    forms.insert(quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s));
    return forms;
}

quint64 keyAt(const QChar *text)
{
    quint64 packed = 0;
    for (qsizetype i = 0; i < key; ++i)
        packed = packed << 16 | text[i].unicode();
    return packed;
}

QString decoded(const QString &part)
{
    QString text = part;
    for (int i = 0; i < 3; ++i) {
        const QString once = QUrl::fromPercentEncoding(text.toUtf8());
        if (once == text)
            break;
        text = once;
    }
    return text;
}

bool isPresigned(const QUrlQuery &query)
{
    const auto items = query.queryItems();
    return std::any_of(items.begin(), items.end(),
                       [](const std::pair<QString, QString> &item) { return has(presigned, item.first.toLower()); });
}

bool tellsOfAPerson(const QString &segment)
{
    static const QRegularExpression digits(u"^\\+?[0-9 ()-]{7,}$"_s);
    return segment.contains(u'@') || segment.contains(u' ') || segment.contains(u':') || segment.contains(u'=') || matches(digits, segment);
}

/// The text of a JSON string without its escapes.
QString unescaped(QStringView text)
{
    QString plainText;
    plainText.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            plainText += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        switch (c.unicode()) {
        case 'n': plainText += u'\n'; break;
        case 't': plainText += u'\t'; break;
        case 'r': plainText += u'\r'; break;
        case 'b':
        case 'f': plainText += u' '; break;
        case 'u':
            plainText += QChar(text.mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
            break;
        default: plainText += c;
        }
    }
    return plainText;
}

QString quoted(const QString &text)
{
    QString json(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += QString(u'\\' + QString(c));
        else if (c == u'\n')
            json += u"\\n"_s;
        else if (c.unicode() < 0x20)
            json += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            json += c;
    }
    json += u'"';
    return json;
}

bool looksLikeJson(const QString &text)
{
    const QString start = text.left(64).trimmed();
    return start.startsWith(u'{') || start.startsWith(u'[') || start.startsWith(u'"');
}

QString more(qint64 bytes)
{
    //: Stands at the end of a text that was cut.
    return QCoreApplication::translate("edgewise::Redaction", "… %n more byte(s)", nullptr, int(bytes));
}

} // namespace

void Redaction::know(const QString &secret)
{
    if (secret.size() < key)
        return;
    const QMutexLocker lock(&m_mutex);
    const auto forms = formsOf(secret);
    for (const QString &form : forms) {
        if (form.size() < key)
            continue;
        auto &list = m_secrets[keyAt(form.constData())];
        if (!list.contains(form))
            list.append(form);
        std::sort(list.begin(), list.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
}

bool Redaction::soundsSecret(QStringView name)
{
    const QString letters = plain(name);
    if (has(harmlessSecretNames, letters))
        return false;
    return has(secretNames, letters) || (letters.size() > 3 && letters.endsWith(u"key")) ||
           std::any_of(secretParts.begin(), secretParts.end(), [&](QLatin1StringView part) { return letters.contains(part); });
}

QString Redaction::withoutKnown(const QString &text) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_secrets.isEmpty())
        return text;
    QString clean;
    qsizetype from = 0;
    for (qsizetype i = 0; i + key <= text.size();) {
        const auto forms = m_secrets.constFind(keyAt(text.constData() + i));
        qsizetype length = 0;
        if (forms != m_secrets.constEnd()) {
            for (const QString &form : *forms) {
                if (QStringView(text).mid(i).startsWith(form)) {
                    length = form.size();
                    break;
                }
            }
        }
        if (length == 0) {
            ++i;
            continue;
        }
        clean += QStringView(text).mid(from, i - from);
        clean += mask();
        i += length;
        from = i;
    }
    if (from == 0)
        return text;
    clean += QStringView(text).mid(from);
    return clean;
}

QString Redaction::text(const QString &text) const
{
    static const QRegularExpression credential(u"\\b(bearer|basic)(\\s+|%20|\\+)[A-Za-z0-9._~+/=-]{4,}"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(u"\\beyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){0,4}"_s);
    static const QRegularExpression privateKey(u"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression address(u"\\b[a-z][a-z0-9+.-]{1,10}://[^\\s\"'<>\\\\]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(u"(://)[^/\\s@?#]+@"_s);
    static const QRegularExpression pair(
        u"([A-Za-z][A-Za-z0-9_.-]{2,40})(\\\\?[\"']?\\s*[=:]\\s*)(\\\\?\"(?:[^\"\\\\]|\\\\.)*\"?|'[^']*'?|[^\\s&\"',;<>}\\]]+)"_s);

    QString clean = withoutKnown(text);
    if (clean.contains(u"://")) {
        QString rest;
        qsizetype from = 0;
        for (auto hits = address.globalMatch(clean); hits.hasNext();) {
            const auto hit = hits.next();
            QString url = hit.captured();
            const qsizetype ask = url.indexOf(u'?');
            if (ask >= 0 && isPresigned(QUrlQuery(url.mid(ask + 1).replace(u"&amp;"_s, u"&"_s).replace(u"\\u0026"_s, u"&"_s)))) {
                url.truncate(ask + 1);
                url += mask();
            }
            url.replace(userInfo, u"\\1"_s + mask() + u'@');
            rest += QStringView(clean).mid(from, hit.capturedStart() - from);
            rest += url;
            from = hit.capturedEnd();
        }
        rest += QStringView(clean).mid(from);
        clean = rest;
    }
    clean.replace(privateKey, mask());
    clean.replace(credential, u"\\1 "_s + mask());
    clean.replace(webToken, mask());

    QString rest;
    qsizetype from = 0;
    for (auto hits = pair.globalMatch(clean); hits.hasNext();) {
        const auto hit = hits.next();
        const QString value = hit.captured(3);
        // A scheme that was kept is no secret, and neither is the rest of an address.
        if (!soundsSecret(hit.capturedView(1)) || value.startsWith(u"//") || value.startsWith(u"Bearer", Qt::CaseInsensitive) ||
            value.startsWith(u"Basic", Qt::CaseInsensitive))
            continue;
        rest += QStringView(clean).mid(from, hit.capturedStart(3) - from);
        const QString quote = value.startsWith(u"\\\"") ? u"\\\""_s
                              : value.startsWith(u'"')  ? u"\""_s
                              : value.startsWith(u'\'') ? u"'"_s
                                                        : QString();
        rest += QString(quote + mask() + quote);
        from = hit.capturedEnd(3);
    }
    rest += QStringView(clean).mid(from);
    return rest;
}

QString Redaction::url(const QUrl &url, bool personal) const
{
    if (url.isEmpty())
        return {};
    const QString encodedPath = url.path(QUrl::FullyEncoded);
    QStringList segments = encodedPath.split(u'/');
    for (QString &segment : segments) {
        const QString word = decoded(segment);
        if (text(word) != word || withoutKnown(segment) != segment || looksRandom(word) || (!personal && tellsOfAPerson(word)))
            segment = mask();
    }

    QString query;
    if (url.hasQuery()) {
        const QUrlQuery parameters(url);
        if (isPresigned(parameters)) {
            query = u'?' + mask();
        } else {
            QStringList items;
            const auto all = parameters.queryItems(QUrl::FullyEncoded);
            for (const auto &[name, value] : all) {
                const QString word = decoded(value);
                const QString letters = plain(name);
                const bool steers = isHarmlessShape(word) || (has(queryNames, letters) && isWord(word));
                // Many services sign an address with a parameter of no other name than "key".
                const bool secret = soundsSecret(name) || letters == "key"_L1 || looksRandom(word) || text(word) != word;
                const QString shownName = tellsOfAPerson(decoded(name)) && !personal ? mask() : text(name);
                const bool keep = !secret && (personal || steers);
                items += QString(shownName + u'=' + (keep ? value : mask()));
            }
            query = u'?' + items.join(u'&');
        }
    }

    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = QString(u'[' + host + u']');
    QString whole;
    if (!url.scheme().isEmpty())
        whole = url.scheme() + u':';
    if (!host.isEmpty())
        whole += QString(u"//"_s + host);
    if (url.port() >= 0)
        whole += QString(u':' + QString::number(url.port()));
    whole += segments.join(u'/');
    whole += query;
    if (url.hasFragment())
        whole += QString(u'#' + mask());
    return withoutKnown(whole);
}

QByteArray Redaction::secretHeader(const QByteArray &value)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9-]{2,19} "_s);
    return (scheme.match(QString::fromUtf8(value)).captured() + mask()).toUtf8();
}

Redaction::Headers Redaction::headers(const Headers &headers) const
{
    Headers clean;
    clean.reserve(headers.size());
    for (const auto &[name, value] : headers) {
        const QString lower = QString::fromLatin1(name).toLower();
        QString shown = mask();
        if (lower == "location"_L1)
            shown = url(QUrl(QString::fromUtf8(value)));
        else if (has(headerNames, lower))
            shown = withoutPeople(text(QString::fromUtf8(value)));
        else if (lower == "authorization"_L1 && value.contains(' '))
            shown = text(QString::fromUtf8(value.left(value.indexOf(' ')))) + u' ' + mask();
        clean.append({text(QString::fromUtf8(name)).toUtf8(), shown.toUtf8()});
    }
    return clean;
}

QString Redaction::string(const QString &text, const QString &name, bool personal) const
{
    if (looksRandom(text) || soundsSecret(name))
        return mask();
    if (has(urlMembers, name) || text.startsWith(u"http://") || text.startsWith(u"https://")) {
        const QUrl address(text);
        if (address.isValid() && !address.isRelative())
            return url(address, personal);
    }
    if (personal)
        return this->text(text);
    if (isHarmlessShape(text) || (has(wordMembers, name) && isWord(text)) || (has(timeMembers, name) && isTime(text)))
        return this->text(text);
    if (has(sentenceMembers, name))
        return withoutPeople(this->text(text));
    return mask();
}

// Reads character by character instead of through QJsonDocument: it keeps the order of the members, and a body that was cut or is nested
// without end is cleaned as well as a good one.
QString Redaction::json(const QString &body, bool whole, bool personal) const
{
    enum class Rule { Open, Private, Whole };
    struct Level
    {
        bool object;
        Rule rule;
        QString name; ///< Of the member whose value comes next, or of the list's own.
    };
    QList<Level> levels{{false, Rule::Open, {}}};
    QString clean;
    clean.reserve(body.size());
    bool wantsName = false;

    const auto ruleOf = [personal](Rule outer, const QString &name) {
        if (outer == Rule::Whole || soundsSecret(name) || has(wholeMembers, name))
            return Rule::Whole;
        return outer == Rule::Private || (!personal && has(privateMembers, name)) ? Rule::Private : Rule::Open;
    };
    const auto cleanedString = [&](const QString &text) {
        const Level &level = levels.last();
        switch (ruleOf(level.rule, level.name)) {
        case Rule::Whole: return text.isEmpty() ? text : mask();
        case Rule::Private: return isHarmlessShape(text) ? this->text(text) : mask();
        case Rule::Open: return string(text, level.name, personal);
        }
        Q_UNREACHABLE();
    };

    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar c = body.at(i);
        if (c == u'{' || c == u'[') {
            const Level &outer = levels.last();
            const Level inner{c == u'{', ruleOf(outer.rule, outer.name), c == u'{' ? QString() : outer.name};
            levels.append(inner);
            wantsName = c == u'{';
            clean += c;
        } else if (c == u'}' || c == u']') {
            if (levels.size() > 1)
                levels.removeLast();
            wantsName = false;
            clean += c;
        } else if (c == u',') {
            wantsName = levels.last().object;
            clean += c;
        } else if (c == u':') {
            wantsName = false;
            clean += c;
        } else if (c.isSpace()) {
            clean += c;
        } else if (c == u'"') {
            qsizetype end = i + 1;
            while (end < body.size() && body.at(end) != u'"')
                end += body.at(end) == u'\\' ? 2 : 1;
            const bool closed = end < body.size();
            const QString text = unescaped(QStringView(body).mid(i + 1, std::min(end, body.size()) - i - 1));
            if (!closed && !whole) {
                clean += quoted(mask()); // the rest of it would have said what it is
            } else if (wantsName) {
                levels.last().name = plain(text);
                const bool tells = !personal && (text.contains(u'@') || couldBeRung(text));
                clean += quoted(tells || looksRandom(text) ? mask() : this->text(text));
            } else {
                clean += quoted(cleanedString(text));
            }
            i = end;
        } else {
            qsizetype end = i;
            while (end < body.size() && !body.at(end).isSpace() && !u"{}[],:\""_s.contains(body.at(end)))
                ++end;
            const QString word = body.mid(i, end - i);
            const Level &level = levels.last();
            static const QRegularExpression literal(u"^(?:true|false|null|-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$"_s);
            const bool rung = couldBeRung(word) && !has(numberMembers, level.name) && !has(timeMembers, level.name);
            const bool keep = matches(literal, word) && withoutKnown(word) == word && ruleOf(level.rule, level.name) != Rule::Whole &&
                              (personal || !rung);
            clean += keep || word == "null"_L1 ? word : quoted(mask());
            i = end - 1;
        }
    }
    return clean;
}

QString Redaction::plainText(const QString &text, bool personal) const
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.%+-]+=[^\\s&]*(?:&[A-Za-z0-9_.%+-]+=[^\\s&]*)*$"_s);
    if (text.size() <= keptBody && matches(form, text)) {
        QUrl parameters;
        parameters.setQuery(text);
        return url(parameters, personal).mid(1);
    }
    const QString clean = this->text(text);
    return personal ? clean : withoutPeople(clean);
}

QByteArray Redaction::kept(const QByteArray &body) const
{
    const QString all = QString::fromUtf8(body);
    if (all.contains(QChar::Null) || all.toUtf8() != body) {
        const QString bytes = QString::fromLatin1(body);
        const bool isClean = withoutKnown(bytes) == bytes &&
                             withoutKnown(QString(bytes).remove(QChar::Null)).size() == bytes.size() - bytes.count(QChar::Null);
        return isClean ? body : QByteArray();
    }
    return (looksLikeJson(all) ? json(all, true, true) : plainText(all, true)).toUtf8();
}

QString Redaction::body(const QByteArray &body, bool personal) const
{
    if (body.isEmpty())
        return {};
    const bool whole = body.size() < keptBody;
    const QString all = QString::fromUtf8(body.left(keptBody));
    if (all.contains(QChar::Null) || body.startsWith("\x1f\x8b"))
        return QCoreApplication::translate("edgewise::Redaction", "%n byte(s) that are no text", nullptr, int(body.size()));

    if (looksLikeJson(all)) {
        QString clean = json(all, whole, personal);
        if (body.size() > keptBody)
            clean += QString(u'\n' + more(body.size() - keptBody));
        return clean;
    }

    const QString beginning = all.left(keptText * 4);
    QString clean = plainText(beginning, personal);
    const qsizetype cut = beginning.size() < all.size() || !whole || clean.size() > keptText ? keptText : clean.size();
    const qint64 left = body.size() - clean.left(cut).toUtf8().size();
    clean.truncate(cut);
    if (cut == keptText && left > 0)
        clean += QString(u'\n' + more(left));
    return clean;
}

} // namespace edgewise
