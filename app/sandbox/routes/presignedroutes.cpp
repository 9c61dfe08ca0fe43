#include "app/sandbox/routes/presignedroutes.h"

#include "app/sandbox/exportsigner.h"
#include "app/sandbox/exporttable.h"
#include "app/sandbox/exportworker.h"
#include "app/sandbox/faults.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

constexpr qint64 day = 86'400'000;

QByteArray identifier()
{
    return QUuid::createUuid().toRfc4122().toHex().toUpper();
}

/// An error in the words of S3; `details` is more XML.
Reply storeError(int status, const QByteArray &code, const QByteArray &message, const QByteArray &details = {})
{
    Reply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/xml"}};
    reply.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message + "</Message>" +
                 details + "<RequestId>" + identifier().first(16) + "</RequestId><HostId>" + identifier() + "</HostId></Error>";
    return reply;
}

QByteArray stamp(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate).toLatin1();
}

/// The one range a request asks for, as first and last byte; nothing when it asks for none, for several or in words unknown.
std::optional<std::pair<qint64, qint64>> rangeOf(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return {};
    const QByteArray range = header.sliced(6).trimmed();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0)
        return {};
    bool isFirst = false;
    bool isLast = false;
    const qint64 first = range.first(dash).toLongLong(&isFirst);
    const qint64 last = range.sliced(dash + 1).toLongLong(&isLast);
    if (dash == 0)
        return isLast ? std::optional(std::pair(std::max<qint64>(0, size - last), last == 0 ? qint64(-1) : size - 1)) : std::nullopt;
    if (!isFirst || (!isLast && dash + 1 < range.size()) || (isLast && last < first))
        return {};
    return std::pair(first, isLast ? std::min(last, size - 1) : size - 1);
}

class PresignedRoutes final : public Routes
{
public:
    PresignedRoutes(Store &store, Faults &faults, ExportWorker &worker)
        : m_faults(faults)
        , m_worker(worker)
        , m_exports(store)
        , m_signer(store)
    {}

    std::optional<Operation> match(const Request &request) override
    {
        if (!request.path.startsWith("/store/"))
            return {};
        return Operation{"downloadOutput", [this, request] { return download(request); }};
    }

    [[nodiscard]] Reply refusal(int status) const override
    {
        const QByteArray words = reasonPhrase(status);
        return storeError(status, QByteArray(words).replace(" ", ""), words + " (on purpose)");
    }

private:
    bool taken(const char *name) { return m_faults.take(name) == "on"_L1; }

    /// A number that is set for this use; -1 when it is off.
    qint64 takenNumber(const char *name)
    {
        bool isNumber = false;
        const qint64 number = m_faults.take(name).toLongLong(&isNumber);
        return isNumber ? number : -1;
    }

    Reply download(const Request &request)
    {
        if (!request.header("Authorization").isEmpty()) {
            return storeError(
                400, "InvalidArgument",
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the "
                "Authorization header should be specified",
                "<ArgumentName>Authorization</ArgumentName>");
        }
        const ExportSigner::Claim claim = m_signer.check(request);
        if (claim.verdict == ExportSigner::Verdict::Unsigned)
            return storeError(403, "AccessDenied", "Access Denied");
        if (claim.verdict == ExportSigner::Verdict::Changed || request.verb != "GET") {
            return storeError(
                403, "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. Check your key and signing method.");
        }
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (claim.verdict == ExportSigner::Verdict::Expired || isCalledIn(claim, now)) {
            return storeError(403, "AccessDenied", "Request has expired",
                              "<X-Amz-Expires>" + request.value(u"X-Amz-Expires").value_or(QString()).toLatin1() +
                                  "</X-Amz-Expires><Expires>" + stamp(std::min(claim.expires, now)) + "</Expires><ServerTime>" +
                                  stamp(now) + "</ServerTime>");
        }
        if (std::optional<Reply> refused = refusedOnPurpose(request))
            return *refused;
        return object(request, now);
    }

    /// Whether the switch `expireAt` has ended the life of a link early.
    bool isCalledIn(const ExportSigner::Claim &claim, qint64 now)
    {
        const QString until = m_faults.text("expireAt");
        if (until == "off"_L1)
            return false;
        if (until != "now"_L1) {
            const qint64 moment = until.toLongLong() * 1000;
            return now >= moment && claim.issued < moment;
        }
        if (claim.isRenewed)
            return false;
        m_faults.take("expireAt");
        return true;
    }

    std::optional<Reply> refusedOnPurpose(const Request &request)
    {
        if (taken("store401"))
            return storeError(401, "Unauthorized", "Unauthorized");
        if (taken("expiredToken"))
            return storeError(400, "ExpiredToken", "The provided token has expired.");
        if (taken("slowDown"))
            return storeError(503, "SlowDown", "Please reduce your request rate.");
        if (const QString code = m_faults.take("storeError"); code != "off"_L1) {
            const int status = code == "InternalError"_L1        ? 500
                               : code == "ServiceUnavailable"_L1 ? 503
                               : code == "NoSuchKey"_L1          ? 404
                                                                 : 403;
            return storeError(status, code.toLatin1(), "This is refused on purpose.");
        }
        if (const QByteArray host = request.header("Host"); !host.startsWith("localhost") && taken("redirect307")) {
            const QByteArray address =
                "http://localhost" + host.sliced(std::max<qsizetype>(0, host.lastIndexOf(':'))) + request.path + "?" + request.rawQuery;
            Reply reply = storeError(307, "TemporaryRedirect", "Please re-send this request to the specified temporary endpoint.",
                                     "<Endpoint>localhost</Endpoint>");
            reply.set("Location", address);
            return reply;
        }
        if (taken("htmlError")) {
            Reply reply;
            reply.headers = {{"Content-Type", "text/html; charset=utf-8"}};
            reply.body = "<!DOCTYPE html>\n<html><head><title>Something went wrong</title></head><body><h1>Something went wrong</h1>"
                         "<p>Please try again later.</p></body></html>\n";
            return reply;
        }
        return {};
    }

    Reply object(const Request &request, qint64 now)
    {
        const QList<QString> path = request.segments();
        const std::optional<ExportJob> job = path.size() == 4 ? m_exports.job(path[2]) : std::nullopt;
        const qint64 days = m_faults.number("retentionDays");
        if (!job || (days > 0 && job->ended < now - days * day))
            return missing(request);
        Reply reply;
        reply.later = [this, request, job = *job, name = path[3]](const std::function<void(Reply)> &answer) {
            m_worker.ask(job.execution, [this, request, job, name, answer](const std::optional<QList<ExportFile>> &files) {
                answer(files ? oneOf(*files, request, job, name) : storeError(500, "InternalError", "The file could not be written."));
            });
        };
        return reply;
    }

    Reply oneOf(const QList<ExportFile> &files, const Request &request, const ExportJob &job, const QString &name)
    {
        for (const ExportFile &file : files) {
            if (file.name == name)
                return content(request, job, file);
        }
        return missing(request);
    }

    static Reply missing(const Request &request)
    {
        return storeError(404, "NoSuchKey", "The specified key does not exist.",
                          "<Key>" + QString::fromUtf8(request.path.sliced(7)).toHtmlEscaped().toUtf8() + "</Key>");
    }

    /// The bytes that are damaged on purpose; the store holds them like that, so its ETag is theirs.
    static QByteArray damaged(QByteArray bytes, const QString &damage)
    {
        if (damage == "cut"_L1)
            bytes.chop(std::min<qsizetype>(bytes.size(), 8 + bytes.size() / 10));
        else if (damage == "trailing"_L1)
            bytes += "this does not belong to the data";
        else if (bytes.size() >= 8)
            bytes[bytes.size() - 8] = char(bytes[bytes.size() - 8] ^ 0x55);
        return bytes;
    }

    Reply content(const Request &request, const ExportJob &job, const ExportFile &file)
    {
        std::shared_ptr<QIODevice> source;
        QByteArray etag = file.etag;
        if (const QString damage = m_faults.take("damage"); damage != "off"_L1) {
            QFile whole(m_exports.path(job.execution, file));
            if (!whole.open(QIODevice::ReadOnly))
                return missing(request);
            auto buffer = std::make_shared<QBuffer>();
            buffer->setData(damaged(whole.readAll(), damage));
            etag = exportEtag(buffer->data());
            source = buffer;
        } else {
            source = std::make_shared<QFile>(m_exports.path(job.execution, file));
        }
        if (!source->open(QIODevice::ReadOnly))
            return missing(request);
        const qint64 size = source->size();
        if (taken("etagChanges"))
            etag = "\"" + QByteArray::number(++m_changes, 16).rightJustified(32, 'e') + "\"";

        if (const QByteArray wanted = request.header("If-Match"); !wanted.isEmpty() && wanted != "*" && wanted != etag)
            return storeError(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold",
                              "<Condition>If-Match</Condition>");

        Reply reply;
        reply.headers = {
            {"Content-Type", "application/gzip"},
            {"ETag", etag},
            {"Accept-Ranges", "bytes"},
            {"Last-Modified",
             QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(job.ended, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()},
            {"x-amz-request-id", identifier().first(16)}};
        if (taken("contentEncoding"))
            reply.set("Content-Encoding", "gzip");
        if (const QString disposition = m_faults.take("disposition"); disposition != "off"_L1)
            reply.set("Content-Disposition", disposition.toUtf8());

        qint64 first = 0;
        qint64 last = size - 1;
        std::optional<std::pair<qint64, qint64>> range = rangeOf(request.header("Range"), size);
        if (range && taken("ignoreRange"))
            range.reset();
        if (range) {
            if (range->first >= size || range->second < 0) {
                Reply refused = storeError(416, "InvalidRange", "The requested range is not satisfiable",
                                           "<RangeRequested>" + request.header("Range") + "</RangeRequested><ActualObjectSize>" +
                                               QByteArray::number(size) + "</ActualObjectSize>");
                refused.set("Content-Range", "bytes */" + QByteArray::number(size));
                return refused;
            }
            first = range->first;
            last = range->second;
            if (const qint64 shift = takenNumber("rangeShift"); shift > 0)
                first = std::max<qint64>(0, first - shift);
            reply.status = 206;
            reply.set("Content-Range",
                      "bytes " + QByteArray::number(first) + "-" + QByteArray::number(last) + "/" + QByteArray::number(size));
        }
        source->seek(first);
        reply.source = source;
        reply.sourceLength = last - first + 1;
        reply.cutAfter = takenNumber("cutAfter");
        if (const qint64 more = takenNumber("wrongLength"); more >= 0)
            reply.declaredLength = reply.sourceLength + more;
        if (const QString chunked = m_faults.take("chunked"); chunked != "off"_L1) {
            reply.chunked = true;
            if (chunked == "open"_L1)
                reply.cutAfter = std::max<qint64>(0, reply.sourceLength - 1);
        }
        return reply;
    }

    Faults &m_faults;
    ExportWorker &m_worker;
    ExportTable m_exports;
    ExportSigner m_signer;
    qint64 m_changes = 0;
};

} // namespace

std::unique_ptr<Routes> presignedRoutes(Store &store, Faults &faults, ExportWorker &worker)
{
    return std::make_unique<PresignedRoutes>(store, faults, worker);
}

} // namespace edgewise::sandbox
