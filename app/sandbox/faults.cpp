#include "app/sandbox/faults.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace edgewise::sandbox {

using namespace Qt::StringLiterals;

namespace {

// The faults that every operation has, and what each may be.
constexpr std::pair<const char *, const char *> operationFaults[] = {
    {"body", "api|empty|text|message|html|problem|json:~"},
    {"cut", "#"},
    {"delay", "#"},
    {"drop", "before|after"},
    {"length", "#"},
    {"retryAfter", "#"},
    {"slow", "#"},
    {"status", "#"},
};

bool fits(const QString &value, const char *values)
{
    QString pattern = QRegularExpression::escape(QLatin1StringView(values));
    pattern.replace(u"\\|"_s, u"|"_s).replace(u"\\#"_s, u"\\d{1,10}"_s).replace(u"\\~"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption)
        .match(value)
        .hasMatch();
}

QString inWords(const char *values)
{
    QString text = QString::fromLatin1(values);
    return text.replace(u'#', u"a number"_s).replace(u'~', u"any text"_s).replace(u'|', u", "_s);
}

const Switch *find(QByteArrayView name)
{
    const auto &all = Faults::all();
    const auto found = std::lower_bound(all.cbegin(), all.cend(), name,
                                        [](const Switch &one, QByteArrayView wanted) { return QByteArrayView(one.name) < wanted; });
    return found != all.cend() && QByteArrayView(found->name) == name ? &*found : nullptr;
}

} // namespace

const QList<Switch> &Faults::all()
{
    static const QList<Switch> switches = [] {
        QList<Switch> list = {
            // Guests
            {"absentUpdate", "404", "Guests: what PUT and PATCH answer for something that is not there.", "400|404"},
            {"camelCase", "off", "Guests: keys of extensions have to be in camel case.", "on|off"},
            {"deleteLagMs", "0", "Guests: how long a deleted guest can still be read.", "#"},
            {"emailsKept", "all", "Guests: how many of the e-mail addresses that are sent are kept.", "all|one"},
            {"embed", "dataExtensions", "Guests: how extensions stand inside a guest.", "dataExtensions|extensions|v2|none"},
            {"extExists", "409", "Guests: what creating an extension does that is there already.", "409|upsert"},
            {"fail503", "0", "Guests: every request of this number fails with 503; 0 never.", "#"},
            {"isoStyle", "ms", "Guests: how exact times are.", "ms|s|min"},
            {"linkCase", "lower", "Guests: how the links of a collection are spelt.", "lower|capital|previous"},
            {"missingContentType", "415", "Guests: what a body without the JSON content type gets.", "415|500"},
            {"patchNull", "remove", "Guests: what null does in a PATCH.", "remove|ignore|reject"},
            {"rateLimit", "0/s", "Guests: requests allowed in a second; 0/s any number.", "#|#/s"},
            {"status201OnUpdate", "off", "Guests: an update answers 201.", "on|off"},
            {"status204OnDelete", "off", "Guests: a deletion answers 204.", "on|off"},
            {"strictSearch", "off", "Guests: only the documented filters are known, others are ignored.", "on|off"},
            {"uniqueKeys", "accept", "Guests: what a key gets that another extension of the guest has.", "accept|400"},
            {"visibilityLagMs", "0", "Guests: how long a new guest cannot be found yet.", "#"},
            // Exports and their files
            {"chunked", "off", "Files: sent in chunks without a Content-Length; open drops the connection before the last of them.",
             "off|on|open"},
            {"contentEncoding", "off", "Files: sent with Content-Encoding: gzip.", "on|off"},
            {"cutAfter", "off", "Files: the connection drops after this number of bytes.", "off|#"},
            {"damage", "off", "Files: a wrong CRC, a tail cut off, or bytes behind the end.", "off|crc|cut|trailing"},
            {"disposition", "off", "Files: sent with this Content-Disposition.", "off|~"},
            {"etagChanges", "off", "Files: the ETag is another one each time.", "on|off"},
            {"expireAt", "off", "Files: all links given out before this time (seconds since 1970) or before now are expired.", "off|now|#"},
            {"expiredToken", "off", "Files: 400 ExpiredToken.", "on|off"},
            {"htmlError", "off", "Files: 200 with an HTML page instead of the file.", "on|off"},
            {"ignoreRange", "off", "Files: Range is ignored, the whole file comes with 200.", "on|off"},
            {"listingReference", "executionRef", "Exports: what the reference of the job is called in a listing.",
             "executionRef|audienceExportRef"},
            {"nothingFinished", "404", "Exports: what the latest export is when none has finished.", "404|empty"},
            {"pendingJobs", "shown", "Exports: unfinished jobs are in the reports, hidden, finished at once, or all jobs are unfinished.",
             "shown|hidden|finished|all"},
            {"rangeShift", "off", "Files: a range begins this number of bytes before the one asked for.", "off|#"},
            {"redirect307", "off", "Files: 307 to another address of the same file.", "on|off"},
            {"refreshSameUrls", "off", "Exports: listing a job again gives the same links, expired ones too.", "on|off"},
            {"retentionDays", "0", "Files: those of jobs that ended longer ago are gone; 0 keeps all.", "#"},
            {"slowDown", "off", "Files: 503 SlowDown.", "on|off"},
            {"store401", "off", "Files: 401.", "on|off"},
            {"storeError", "off", "Files: this error in XML.",
             "off|AccessDenied|InternalError|InvalidAccessKeyId|NoSuchKey|ServiceUnavailable"},
            {"unknownJob", "404", "Exports: what an unknown job gets.", "400|404"},
            {"urlLifeSeconds", "3600", "Exports: how long the links of a listing live.", "#"},
            {"wrongLength", "off", "Files: Content-Length is larger than the file by this number of bytes.", "off|#"},
            // Experience Edge
            {"batchSize", "100", "Edge: entity changes in one OnUpdate call.", "#"},
            {"bodyIncludeAs", "object", "Edge: how bodyInclude is answered; string gives it as it was sent.", "object|string"},
            {"disableMessage", "instead",
             "Edge: where the message about a disabled webhook stands: instead of the last failure's, or as an extra run.",
             "instead|extra"},
            {"errorStyle", "problem", "Edge: what the body of an error is.", "problem|empty|text|message|html"},
            {"farReceivers", "script", "Edge: how calls of receivers end that are not on this computer; none of them is ever called.",
             "script|succeed|fail"},
            {"keepRuns", "50", "Edge: runs kept for each webhook.", "#"},
            {"legacyCache", "off", "Edge: DELETE /cache/{identifier} exists.", "on|off"},
            {"loopbackReceivers", "off", "Edge: a webhook may have an http address on this computer.", "on|off"},
            {"patchAnyJson", "off", "Edge: PATCH takes any JSON media type.", "on|off"},
            {"publishDebounceMs", "250", "Edge: publishes closer together than this share one OnEnd call.", "#"},
            {"putEcho", "off", "Edge: PUT of the settings answers with the settings.", "on|off"},
            {"putMode", "strict", "Edge: a missing field in PUT of the settings is refused, keeps its value or is reset.",
             "strict|keep|reset"},
            {"receiverTimeoutMs", "30000", "Edge: how long a receiver may take.", "#"},
            {"settleMs", "0", "Edge: how long the settings stay as they were after a PUT.", "#"},
            {"sparse", "off", "Edge: members that are null or empty are left out of webhooks.", "on|off"},
            {"webhookPutMode", "replace", "Edge: a missing field in PUT of a webhook is reset or keeps its value.", "replace|merge"},
            // Tokens
            {"claims", "on", "Tokens: the token shows claims.", "on|off"},
            {"expiresIn", "86400", "Tokens: seconds a token lives; missing leaves the member out, string:N makes it a text.",
             "#|missing|string:#"},
            {"noToken", "off", "Tokens: 200 without an access_token.", "on|off"},
            {"readOnlyTokens", "off", "Tokens: those issued from now on may not write to Edge.", "on|off"},
            {"scope", "own", "Tokens: the scope that is given; own is the key's, missing leaves the member out.", "own|missing|~"},
            {"tokenDelayMs", "0", "Tokens: how long the answer takes.", "#"},
            {"tokenHtml500", "off", "Tokens: 500 with an HTML page.", "on|off"},
            {"tokenRateLimit", "off",
             "Tokens: 429 with x-ratelimit headers (reset), with Retry-After besides (retryAfter), with neither (bare), or with the other error object (object).",
             "off|reset|retryAfter|bare|object"},
            {"tokenStatus", "0", "Tokens: this status with an error object; 0 none.", "#"},
            {"wrongSecretError", "access_denied", "Tokens: the error for a wrong key or secret.", "access_denied|invalid_client"},
        };
        std::sort(list.begin(), list.end(), [](const Switch &a, const Switch &b) { return std::strcmp(a.name, b.name) < 0; });
        return list;
    }();
    return switches;
}

QString Faults::set(const QString &name, const QString &value)
{
    const char *values = nullptr;
    if (const qsizetype dot = name.indexOf(u'.'); dot < 0) {
        const Switch *known = find(name.toLatin1());
        if (!known)
            return u"There is no switch named %1."_s.arg(name);
        values = known->values;
    } else {
        static const QRegularExpression operation(u"^(\\*|[A-Za-z][A-Za-z0-9]*)$"_s);
        if (!operation.match(name.first(dot)).hasMatch())
            return u"%1 is not the name of an operation."_s.arg(name.first(dot));
        for (const auto &[fault, allowed] : operationFaults) {
            if (name.sliced(dot + 1) == QLatin1StringView(fault))
                values = allowed;
        }
        if (!values)
            return u"Operations have no fault named %1."_s.arg(name.sliced(dot + 1));
    }
    if (value.isEmpty()) {
        m_set.remove(name);
        return {};
    }

    Setting setting{.value = value};
    static const QRegularExpression counted(u"^(.*)\\*(\\d{1,6})$"_s, QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = counted.match(value); match.hasMatch()) {
        setting.value = match.captured(1);
        setting.uses = match.captured(2).toInt();
    }
    if (!fits(setting.value, values))
        return u"%1 cannot be \"%2\". It takes: %3."_s.arg(name, setting.value, inWords(values));
    if (name.endsWith(".status"_L1) && (setting.value.toInt() < 200 || setting.value.toInt() > 599))
        return u"%1 has to be between 200 and 599."_s.arg(name);
    if (setting.uses == 0)
        m_set.remove(name);
    else
        m_set.insert(name, setting);
    return {};
}

void Faults::reset()
{
    m_set.clear();
}

QString Faults::text(const char *name) const
{
    if (!m_set.isEmpty()) {
        const auto found = m_set.constFind(QLatin1StringView(name));
        if (found != m_set.cend())
            return found->value;
    }
    const Switch *known = find(name);
    if (!known)
        qFatal("There is no switch named %s", name);
    return QLatin1StringView(known->normal);
}

QString Faults::take(const char *name)
{
    QString value = text(name);
    if (const auto found = m_set.find(QLatin1StringView(name)); found != m_set.end() && found->uses > 0 && --found->uses == 0)
        m_set.remove(found.key());
    return value;
}

std::optional<QString> Faults::take(const QByteArray &operation, const char *fault)
{
    if (m_set.isEmpty())
        return std::nullopt;
    auto found = m_set.find(QString::fromLatin1(operation + '.' + fault));
    if (found == m_set.end())
        found = m_set.find(QString::fromLatin1(QByteArray("*.") + fault));
    if (found == m_set.end())
        return std::nullopt;
    QString value = found->value;
    if (found->uses > 0 && --found->uses == 0)
        m_set.remove(found.key());
    return value;
}

QJsonObject Faults::changed() const
{
    QJsonObject object;
    for (auto it = m_set.cbegin(); it != m_set.cend(); ++it)
        object.insert(it.key(), it->uses < 0 ? it->value : u"%1*%2"_s.arg(it->value).arg(it->uses));
    return object;
}

} // namespace edgewise::sandbox
