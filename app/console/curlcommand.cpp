#include "app/console/curlcommand.h"

#include "app/console/curlwords.h"
#include "app/core/redaction.h"
#include "app/core/shell.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isNamed(const std::pair<QByteArray, QByteArray> &header, QByteArrayView name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

bool has(const Headers &headers, QByteArrayView name)
{
    return std::any_of(headers.cbegin(), headers.cend(), [name](const auto &one) { return isNamed(one, name); });
}

// To a command line.

/// An option with its value; the address has no option.
struct Argument
{
    QString option = {};
    QByteArray value = {};
};

/// "X-Api-Key" -> "YOUR_X_API_KEY"
QString wordFor(const QString &name)
{
    static const QRegularExpression others(u"[^A-Z0-9]+"_s);
    return u"YOUR_"_s + name.toUpper().replace(others, u"_"_s);
}

QByteArray wordFor(const std::pair<QByteArray, QByteArray> &header)
{
    const QByteArray scheme = header.second.left(header.second.indexOf(' ') + 1);
    if (scheme.compare("Bearer ", Qt::CaseInsensitive) == 0)
        return scheme + "ACCESS_TOKEN";
    if (scheme.compare("Basic ", Qt::CaseInsensitive) == 0)
        return scheme + "BASE64_OF_NAME_AND_PASSWORD";
    return wordFor(QString::fromUtf8(header.first)).toUtf8();
}

/// Where Redaction left its mask, a word that says what belongs there.
QString worded(QString text)
{
    static const QRegularExpression member(u"(\"([^\"\\\\]+)\"\\s*:\\s*\"|\\b([A-Za-z][A-Za-z0-9_.-]*)=)•••"_s);
    QString whole;
    qsizetype from = 0;
    for (auto hits = member.globalMatch(text); hits.hasNext();) {
        const auto hit = hits.next();
        whole += QStringView(text).mid(from, hit.capturedStart() - from);
        whole += hit.captured(1);
        whole += wordFor(hit.captured(2) + hit.captured(3));
        from = hit.capturedEnd();
    }
    whole += QStringView(text).mid(from);
    whole.replace(Redaction::mask(), u"YOUR_SECRET"_s);
    return whole;
}

ConsoleRequest withoutSecrets(ConsoleRequest request)
{
    const Redaction redaction;
    const QString url = redaction.url(request.url, true);
    if (url.contains(Redaction::mask()))
        request.url = QUrl(worded(url));
    for (auto &header : request.headers) {
        if (ConsoleRequest::isSecretHeader(header.first))
            header.second = wordFor(header);
    }
    if (const QByteArray body = redaction.kept(request.body); body.contains(Redaction::mask().toUtf8()))
        request.body = worded(QString::fromUtf8(body)).toUtf8();
    return request;
}

/// The arguments but for the body.
QList<Argument> argumentsOf(const ConsoleRequest &request, bool masked, const QByteArray &authorization)
{
    QList<Argument> arguments;
    const QByteArray url = request.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (request.verb == "HEAD")
        arguments.append({u"--head"_s});
    else if (request.verb != "GET" || !request.body.isEmpty())
        arguments.append({u"--request"_s, request.verb});
    // curl has a meaning of its own for brackets and braces, and would tidy up dots.
    if (std::any_of(url.cbegin(), url.cend(), [](char c) { return QByteArrayView("[]{}").contains(c); }))
        arguments.append({u"--globoff"_s});
    if (url.contains("/."))
        arguments.append({u"--path-as-is"_s});
    arguments.append({{}, url});

    const bool isOfConnection = request.credential != Credential::None && request.credential != Credential::Own;
    if (isOfConnection && (masked || authorization.isEmpty())) {
        if (request.credential == Credential::Guests)
            arguments.append({u"--user"_s, "CLIENT_KEY:API_TOKEN"});
        else
            arguments.append({u"--header"_s, "Authorization: Bearer ACCESS_TOKEN"});
    } else if (isOfConnection) {
        arguments.append({u"--header"_s, "Authorization: " + authorization});
    }
    for (const auto &header : request.headers) {
        if (isOfConnection && isNamed(header, "Authorization"))
            continue;
        arguments.append({u"--header"_s, header.first + (header.second.isEmpty() ? QByteArray(";") : QByteArray(": " + header.second))});
    }
    if (!request.body.isEmpty() && !has(request.headers, "Content-Type"))
        arguments.append({u"--header"_s, "Content-Type:"}); // curl would say that it is a form
    return arguments;
}

QString joined(const QString &program, const QList<Argument> &arguments, const QString &lineEnd, QString (*quoted)(const QByteArray &))
{
    QString line = program;
    for (const Argument &argument : arguments) {
        const bool isFirst = argument.option.isEmpty() || argument.option == "--request"_L1 || argument.value.isEmpty();
        line += isFirst ? u" "_s : QString(lineEnd + u"  "_s);
        line += argument.option;
        if (!argument.option.isEmpty() && !argument.value.isEmpty())
            line += u' ';
        const bool isWord = std::all_of(argument.value.cbegin(), argument.value.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (!argument.value.isEmpty())
            line += isWord ? QString::fromLatin1(argument.value) : quoted(argument.value);
    }
    return line;
}

QString toBash(const ConsoleRequest &request, QList<Argument> arguments)
{
    QString before;
    if (request.body.contains('\0')) {
        // No argument can hold it.
        before = u"printf '"_s;
        for (const char c : request.body)
            before += u"\\%1"_s.arg(uint(static_cast<unsigned char>(c)), 3, 8, QLatin1Char('0'));
        before += u"' | "_s;
        arguments.append({u"--data-binary"_s, "@-"});
    } else if (!request.body.isEmpty()) {
        arguments.append({u"--data-raw"_s, request.body});
    }
    return before + joined(u"curl"_s, arguments, u" \\\n"_s, &bashQuoted);
}

// Windows PowerShell 5.1 hands an argument to a program with the quotes that are in it unescaped, PowerShell 7.3 escapes them
// (about_Parsing, "Passing arguments that contain quote characters"), so whatever is right in one is wrong in the other. curl.exe reads its
// arguments in the code page of the system besides. Hence an argument is written out only where all that makes no difference; the rest goes
// through a file, which curl reads byte for byte. A pipe would add a line end and, in 5.1, turn everything but ASCII into question marks.

bool isPlainArgument(const QByteArray &value)
{
    return !value.isEmpty() && !value.endsWith('\\') &&
           std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= ' ' && c < 0x7f && c != '"'; });
}

QString powerShellArgument(const QByteArray &value)
{
    return powerShellQuoted(QString::fromUtf8(value));
}

/// The commands that write `bytes` into a new file whose name is in the variable.
QString powerShellFile(const QString &variable, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QString write;
    const auto isControl = [](QChar c) { return (c < u' ' && c != u'\n') || c == u'\x7f' || c == u'\ufeff'; };
    if (text.toUtf8() != bytes || std::any_of(text.cbegin(), text.cend(), isControl)) {
        write = u"[IO.File]::WriteAllBytes($"_s + variable + u", [Convert]::FromBase64String('"_s + QString::fromLatin1(bytes.toBase64()) +
                u"'))"_s;
    } else {
        // Line ends are those of the text that is pasted, which Windows may have changed.
        const QString lineEnds = text.contains(u'\n') ? u".Replace(\"`r\", '')"_s : QString();
        write = u"[IO.File]::WriteAllText($"_s + variable + u", "_s + powerShellQuoted(text) + lineEnds + u')';
    }
    return u'$' + variable + u" = [IO.Path]::GetTempFileName()\n"_s + write + u'\n';
}

QString toPowerShell(const ConsoleRequest &request, QList<Argument> arguments)
{
    QString before;
    QStringList variables;
    QByteArray headers;
    arguments.removeIf([&headers](const Argument &one) {
        const bool isOdd = one.option == "--header"_L1 && !isPlainArgument(one.value);
        if (isOdd)
            headers += one.value + '\n';
        return isOdd;
    });
    if (!headers.isEmpty()) {
        variables += u"headers"_s;
        before += powerShellFile(u"headers"_s, headers);
    }
    if (!request.body.isEmpty()) {
        variables += u"body"_s;
        before += powerShellFile(u"body"_s, request.body);
    }
    QString line = before + joined(u"curl.exe"_s, arguments, u" `\n"_s, &powerShellArgument);
    for (const QString &variable : std::as_const(variables))
        line += (variable == "body"_L1 ? u" `\n  --data-binary \"@$"_s : u" `\n  --header \"@$"_s) + variable + u'"';
    for (const QString &variable : std::as_const(variables))
        line += u"\nRemove-Item $"_s + variable;
    return line;
}

// From a command line.

enum class What {
    Passed,      ///< Only about how the answer is shown, or how the way there is taken.
    PassedValue, ///< The same, with a value.
    Verb,
    Header,
    Data,
    DataRaw,
    DataUrlencode,
    Json,
    User,
    Bearer,
    Get,
    Head,
    Address,
    UrlQuery,
    Cookie,
    Agent,
    Referer,
    Range,
    Compressed,
    GlobOff,
    NoTlsCheck,
    Form,
    File,
    Proxy,
    Certificate,
    SignIn,
    Several,
};

struct Option
{
    std::string_view name;
    char letter;
    What what;
};

constexpr std::array options{
    Option{"request", 'X', What::Verb},
    Option{"header", 'H', What::Header},
    Option{"data", 'd', What::Data},
    Option{"data-ascii", 0, What::Data},
    Option{"data-binary", 0, What::Data},
    Option{"data-raw", 0, What::DataRaw},
    Option{"data-urlencode", 0, What::DataUrlencode},
    Option{"json", 0, What::Json},
    Option{"user", 'u', What::User},
    Option{"oauth2-bearer", 0, What::Bearer},
    Option{"get", 'G', What::Get},
    Option{"head", 'I', What::Head},
    Option{"url", 0, What::Address},
    Option{"url-query", 0, What::UrlQuery},
    Option{"cookie", 'b', What::Cookie},
    Option{"user-agent", 'A', What::Agent},
    Option{"referer", 'e', What::Referer},
    Option{"range", 'r', What::Range},
    Option{"compressed", 0, What::Compressed},
    Option{"globoff", 'g', What::GlobOff},
    Option{"insecure", 'k', What::NoTlsCheck},
    Option{"proxy-insecure", 0, What::NoTlsCheck},
    Option{"form", 'F', What::Form},
    Option{"form-string", 0, What::Form},
    Option{"upload-file", 'T', What::File},
    Option{"config", 'K', What::File},
    Option{"netrc", 'n', What::SignIn},
    Option{"netrc-file", 0, What::File},
    Option{"netrc-optional", 0, What::SignIn},
    Option{"proxy", 'x', What::Proxy},
    Option{"preproxy", 0, What::Proxy},
    Option{"proxy-user", 'U', What::Proxy},
    Option{"socks5", 0, What::Proxy},
    Option{"socks5-hostname", 0, What::Proxy},
    Option{"cacert", 0, What::Certificate},
    Option{"capath", 0, What::Certificate},
    Option{"cert", 'E', What::Certificate},
    Option{"key", 0, What::Certificate},
    Option{"digest", 0, What::SignIn},
    Option{"ntlm", 0, What::SignIn},
    Option{"negotiate", 0, What::SignIn},
    Option{"anyauth", 0, What::SignIn},
    Option{"aws-sigv4", 0, What::SignIn},
    Option{"next", ':', What::Several},
    Option{"location", 'L', What::Passed},
    Option{"basic", 0, What::Passed},
    Option{"silent", 's', What::Passed},
    Option{"show-error", 'S', What::Passed},
    Option{"verbose", 'v', What::Passed},
    Option{"include", 'i', What::Passed},
    Option{"show-headers", 0, What::Passed},
    Option{"fail", 'f', What::Passed},
    Option{"fail-with-body", 0, What::Passed},
    Option{"fail-early", 0, What::Passed},
    Option{"buffer", 'N', What::Passed},
    Option{"progress-bar", '#', What::Passed},
    Option{"progress-meter", 0, What::Passed},
    Option{"keepalive", 0, What::Passed},
    Option{"remote-name", 'O', What::Passed},
    Option{"remote-header-name", 'J', What::Passed},
    Option{"create-dirs", 0, What::Passed},
    Option{"path-as-is", 0, What::Passed},
    Option{"disable", 'q', What::Passed},
    Option{"junk-session-cookies", 'j', What::Passed},
    Option{"http1.0", '0', What::Passed},
    Option{"http1.1", 0, What::Passed},
    Option{"http2", 0, What::Passed},
    Option{"http2-prior-knowledge", 0, What::Passed},
    Option{"http3", 0, What::Passed},
    Option{"ipv4", '4', What::Passed},
    Option{"ipv6", '6', What::Passed},
    Option{"tlsv1", '1', What::Passed},
    Option{"tlsv1.0", 0, What::Passed},
    Option{"tlsv1.1", 0, What::Passed},
    Option{"tlsv1.2", 0, What::Passed},
    Option{"tlsv1.3", 0, What::Passed},
    Option{"ssl-no-revoke", 0, What::Passed},
    Option{"ssl-reqd", 0, What::Passed},
    Option{"tcp-nodelay", 0, What::Passed},
    Option{"retry-all-errors", 0, What::Passed},
    Option{"retry-connrefused", 0, What::Passed},
    Option{"styled-output", 0, What::Passed},
    Option{"trace-time", 0, What::Passed},
    Option{"output", 'o', What::PassedValue},
    Option{"output-dir", 0, What::PassedValue},
    Option{"write-out", 'w', What::PassedValue},
    Option{"dump-header", 'D', What::PassedValue},
    Option{"cookie-jar", 'c', What::PassedValue},
    Option{"max-time", 'm', What::PassedValue},
    Option{"connect-timeout", 0, What::PassedValue},
    Option{"retry", 0, What::PassedValue},
    Option{"retry-delay", 0, What::PassedValue},
    Option{"retry-max-time", 0, What::PassedValue},
    Option{"max-redirs", 0, What::PassedValue},
    Option{"limit-rate", 0, What::PassedValue},
    Option{"speed-limit", 'Y', What::PassedValue},
    Option{"speed-time", 'y', What::PassedValue},
    Option{"stderr", 0, What::PassedValue},
    Option{"trace", 0, What::PassedValue},
    Option{"trace-ascii", 0, What::PassedValue},
    Option{"proto", 0, What::PassedValue},
    Option{"proto-redir", 0, What::PassedValue},
};

bool takesValue(What what)
{
    switch (what) {
    case What::Passed:
    case What::Get:
    case What::Head:
    case What::Compressed:
    case What::GlobOff:
    case What::NoTlsCheck:
    case What::SignIn:
    case What::Several: return false;
    default: return true;
    }
}

const Option *findLong(const QByteArray &name)
{
    const auto named = [](const QByteArray &text) {
        const auto found = std::find_if(options.begin(), options.end(), [&text](const Option &one) {
            return text == QByteArrayView(one.name.data(), qsizetype(one.name.size()));
        });
        return found == options.end() ? nullptr : &*found;
    };
    if (const Option *option = named(name))
        return option;
    const Option *switchedOff = name.startsWith("no-") ? named(name.mid(3)) : nullptr;
    return switchedOff && switchedOff->what == What::Passed ? switchedOff : nullptr;
}

const Option *findShort(char letter)
{
    const auto found = std::find_if(options.begin(), options.end(), [letter](const Option &one) { return one.letter == letter; });
    return found == options.end() || letter == 0 ? nullptr : &*found;
}

/// Takes the options of curl one by one, as its manual says.
class CurlReader final
{
public:
    explicit CurlReader(CurlWords words)
        : m_words(std::move(words))
    {}

    Result<ConsoleRequest> read()
    {
        bool onlyAddresses = false;
        for (m_at = 1; m_at < m_words.words.size(); ++m_at) {
            const QByteArray word = m_words.words.at(m_at);
            Result<> taken;
            if (onlyAddresses || word == "-" || !word.startsWith('-'))
                taken = takeAddress(word);
            else if (word == "--")
                onlyAddresses = true;
            else if (word.startsWith("--"))
                taken = takeLong(word.mid(2));
            else
                taken = takeShort(word.mid(1));
            if (!taken)
                return tl::unexpected(taken.error());
        }
        return finished();
    }

private:
    Result<> takeLong(const QByteArray &text)
    {
        const qsizetype equals = text.indexOf('=');
        const QByteArray name = text.left(equals < 0 ? text.size() : equals);
        const Option *option = findLong(name);
        if (!option)
            return unknown("--" + name);
        if (!takesValue(option->what))
            return apply(option->what, {}, "--" + name);
        if (equals >= 0)
            return apply(option->what, text.mid(equals + 1), "--" + name);
        return applyNext(option->what, "--" + name);
    }

    /// "sSX" with the value behind it or as the next word.
    Result<> takeShort(const QByteArray &letters)
    {
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const QByteArray name = QByteArray("-") + letters.at(i);
            const Option *option = findShort(letters.at(i));
            if (!option)
                return unknown(name);
            if (!takesValue(option->what)) {
                if (const auto applied = apply(option->what, {}, name); !applied)
                    return applied;
                continue;
            }
            return i + 1 < letters.size() ? apply(option->what, letters.mid(i + 1), name) : applyNext(option->what, name);
        }
        return {};
    }

    Result<> applyNext(What what, const QByteArray &name)
    {
        if (m_at + 1 >= m_words.words.size())
            return CurlWords::malformed(CurlWords::tr("After “%1” a value is missing.").arg(QString::fromUtf8(name)));
        return apply(what, m_words.words.at(++m_at), name);
    }

    static tl::unexpected<Error> unknown(const QByteArray &name)
    {
        return CurlWords::malformed(
            CurlWords::tr("The option “%1” is not understood, and may change what is sent.").arg(QString::fromUtf8(name)));
    }

    Result<> apply(What what, const QByteArray &value, const QByteArray &name)
    {
        const QString shown = QString::fromUtf8(name);
        switch (what) {
        case What::Passed:
        case What::PassedValue: break;
        case What::Verb: m_verb = value; break;
        case What::Header: return takeHeaders(value);
        case What::Data: return takeData(value, name);
        case What::DataRaw: addData(value, "&"); break;
        case What::DataUrlencode: return takeUrlencoded(value, name);
        case What::Json: return takeJson(value, name);
        case What::User: setHeader("Authorization", "Basic " + (value.contains(':') ? value : value + ':').toBase64()); break;
        case What::Bearer: setHeader("Authorization", "Bearer " + value); break;
        case What::Get: m_isGet = true; break;
        case What::Head: m_isHead = true; break;
        case What::Address: return takeAddress(value);
        case What::UrlQuery: m_query += (m_query.isEmpty() ? "" : "&") + (value.startsWith('+') ? value.mid(1) : urlencoded(value)); break;
        case What::Cookie:
            if (!value.contains('='))
                return needsFile(name);
            setHeader("Cookie", value);
            break;
        case What::Agent: setHeader("User-Agent", value); break;
        case What::Referer: setHeader("Referer", value.endsWith(";auto") ? value.chopped(5) : value); break;
        case What::Range: setHeader("Range", "bytes=" + value); break;
        case What::Compressed: m_isCompressed = true; break;
        case What::GlobOff: m_isGlobOff = true; break;
        case What::NoTlsCheck:
            return CurlWords::malformed(
                CurlWords::tr(
                    "“%1” would take any certificate. Edgewise always checks them; a connection may name certificates of its own.")
                    .arg(shown));
        case What::Form:
            return CurlWords::malformed(CurlWords::tr("“%1” sends a form in several parts, which the console cannot do.").arg(shown));
        case What::File: return needsFile(name);
        case What::Proxy: return CurlWords::malformed(CurlWords::tr("“%1” names a proxy. Edgewise uses the one of the system.").arg(shown));
        case What::Certificate:
            return CurlWords::malformed(CurlWords::tr("“%1” names a certificate. Those to trust belong in the connection.").arg(shown));
        case What::SignIn: return CurlWords::malformed(CurlWords::tr("“%1” signs in by a way that the console does not know.").arg(shown));
        case What::Several: return several();
        }
        return {};
    }

    static tl::unexpected<Error> several()
    {
        return CurlWords::malformed(CurlWords::tr("There are several calls in this command. Paste one alone."));
    }

    static tl::unexpected<Error> needsFile(const QByteArray &name)
    {
        return CurlWords::malformed(
            CurlWords::tr("“%1” reads a file, which is not here. Paste what is in it.").arg(QString::fromUtf8(name)));
    }

    Result<> takeAddress(const QByteArray &address)
    {
        if (!m_address.isNull())
            return several();
        m_address = address.isNull() ? QByteArray("") : address;
        return {};
    }

    /// What "@name" stands for; nothing when it is a file that was not written by the commands before.
    [[nodiscard]] std::optional<QByteArray> fileOf(const QByteArray &value) const
    {
        const auto file = m_words.files.constFind(value.mid(1));
        return file == m_words.files.constEnd() ? std::nullopt : std::optional(*file);
    }

    Result<> takeHeaders(const QByteArray &value)
    {
        if (!value.startsWith('@'))
            return takeHeader(value);
        const auto lines = fileOf(value);
        if (!lines)
            return needsFile("--header");
        const auto all = lines->split('\n');
        for (const QByteArray &line : all) {
            if (line.trimmed().isEmpty())
                continue;
            if (const auto taken = takeHeader(line); !taken)
                return taken;
        }
        return {};
    }

    Result<> takeHeader(const QByteArray &line)
    {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed();
        if (colon < 0 && line.trimmed().endsWith(';')) {
            m_request.headers.append({line.trimmed().chopped(1).trimmed(), QByteArray("")});
            return {};
        }
        if (colon <= 0)
            return CurlWords::malformed(CurlWords::tr("“%1” is no header.").arg(QString::fromUtf8(line)));
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (value.isEmpty())
            m_removed.append({name, {}});
        else
            m_request.headers.append({name, value});
        return {};
    }

    void setHeader(const QByteArray &name, const QByteArray &value) { m_defaults.append({name, value}); }

    Result<> takeData(const QByteArray &value, const QByteArray &name)
    {
        if (!value.startsWith('@')) {
            addData(value, "&");
            return {};
        }
        const auto bytes = fileOf(value);
        if (!bytes)
            return needsFile(name);
        addData(*bytes, "&");
        return {};
    }

    Result<> takeJson(const QByteArray &value, const QByteArray &name)
    {
        m_isJson = true;
        if (value.startsWith('@'))
            return needsFile(name);
        addData(value, "");
        return {};
    }

    Result<> takeUrlencoded(const QByteArray &value, const QByteArray &name)
    {
        const qsizetype equals = value.indexOf('=');
        const qsizetype at = value.indexOf('@');
        if (at >= 0 && (equals < 0 || at < equals))
            return needsFile(name);
        addData(urlencoded(value), "&");
        return {};
    }

    /// "name=content" with the content encoded.
    static QByteArray urlencoded(const QByteArray &value)
    {
        const qsizetype equals = value.indexOf('=');
        return equals < 0 ? value.toPercentEncoding()
                          : value.left(equals == 0 ? 0 : equals + 1) + value.mid(equals + 1).toPercentEncoding();
    }

    void addData(const QByteArray &data, const char *between)
    {
        if (m_hasData)
            m_request.body += between;
        m_request.body += data;
        m_hasData = true;
    }

    Result<ConsoleRequest> finished()
    {
        const bool isBody = m_hasData && !m_isGet;
        if (isBody && m_isJson)
            setHeader("Content-Type", "application/json");
        if (isBody && m_isJson)
            setHeader("Accept", "application/json");
        if (isBody && !m_isJson)
            setHeader("Content-Type", "application/x-www-form-urlencoded");
        if (m_isCompressed)
            setHeader("Accept-Encoding", "gzip, deflate");
        for (const auto &header : std::as_const(m_defaults)) {
            if (!has(m_request.headers, header.first) && !has(m_removed, header.first))
                m_request.headers.append(header);
        }
        if (m_isGet && m_hasData) {
            m_query += (m_query.isEmpty() ? "" : "&") + m_request.body;
            m_request.body.clear();
        }
        m_request.verb = !m_verb.isEmpty() ? m_verb : m_isHead ? QByteArray("HEAD") : isBody ? QByteArray("POST") : QByteArray("GET");
        if (const auto found = findAddress(); !found)
            return tl::unexpected(found.error());
        const bool isOwn = std::any_of(m_request.headers.cbegin(), m_request.headers.cend(),
                                       [](const auto &one) { return ConsoleRequest::isSecretHeader(one.first); });
        m_request.credential = isOwn ? Credential::Own : Credential::None;
        return m_request;
    }

    Result<> findAddress()
    {
        QString text = QString::fromUtf8(m_address).trimmed();
        if (text.isEmpty())
            return CurlWords::malformed(CurlWords::tr("There is no address in this command."));
        if (!m_isGlobOff)
            text.replace(QRegularExpression(u"\\\\([\\[\\]{}])"_s), u"\\1"_s);
        if (text.startsWith(u"{{"))
            return CurlWords::malformed(
                CurlWords::tr("The address begins with a variable. Write its scheme and host, as in https://api.example.com."));
        if (!text.contains(u"://"))
            text.prepend(u"https://"_s);
        QUrl url(text);
        if (!url.isValid() || url.host().isEmpty() || !(url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
            return CurlWords::malformed(CurlWords::tr("“%1” is no address of the web.").arg(text));
        if (!url.userInfo().isEmpty() && !has(m_request.headers, "Authorization")) {
            const QString pair = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
            m_request.headers.append({"Authorization", "Basic " + pair.toUtf8().toBase64()});
        }
        url.setUserInfo({});
        url.setFragment({});
        if (!m_query.isEmpty()) {
            const QString query = url.query(QUrl::FullyEncoded);
            url.setQuery((query.isEmpty() ? QString() : QString(query + u'&')) + QString::fromUtf8(m_query));
        }
        m_request.url = url;
        return {};
    }

    CurlWords m_words;
    qsizetype m_at = 0;
    ConsoleRequest m_request;
    QByteArray m_verb;
    QByteArray m_address;
    QByteArray m_query;
    Headers m_defaults; ///< Unless said otherwise.
    Headers m_removed;
    bool m_hasData = false;
    bool m_isJson = false;
    bool m_isGet = false;
    bool m_isHead = false;
    bool m_isCompressed = false;
    bool m_isGlobOff = false;
};

} // namespace

QString toCurl(const ConsoleRequest &request, Shell shell, bool masked, const QByteArray &authorization)
{
    ConsoleRequest shown = masked ? withoutSecrets(request) : request;
    if (shown.verb == "HEAD")
        shown.body.clear();
    const QList<Argument> arguments = argumentsOf(shown, masked, authorization);
    switch (shell) {
    case Shell::Bash: return toBash(shown, arguments);
    case Shell::PowerShell: return toPowerShell(shown, arguments);
    }
    Q_UNREACHABLE();
}

Result<ConsoleRequest> fromCurl(const QString &command)
{
    static const QRegularExpression prompt(u"^(?:\\$ |> |PS [^>]*> ?|[A-Za-z]:\\\\[^>]*>)"_s);
    static const QRegularExpression program(u"^(?:.*[/\\\\])?curl(?:\\.exe)?$"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = command.trimmed();
    text.remove(prompt);
    auto words = CurlWords::read(text, CurlWords::dialectOf(text));
    if (!words)
        return tl::unexpected(words.error());
    const QString first = QString::fromUtf8(words->words.value(0));
    if (!program.match(first).hasMatch())
        return CurlWords::malformed(first.isEmpty() ? CurlWords::tr("This is no curl command.")
                                                    : CurlWords::tr("“%1” is no curl command.").arg(first));
    return CurlReader(std::move(*words)).read();
}

} // namespace edgewise
