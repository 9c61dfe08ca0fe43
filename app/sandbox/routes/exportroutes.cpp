#include "app/sandbox/routes/exportroutes.h"

#include "app/sandbox/cdpreply.h"
#include "app/sandbox/exportsigner.h"
#include "app/sandbox/exporttable.h"
#include "app/sandbox/exportworker.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxjson.h"
#include "app/sandbox/tokens.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

const QString neededScope = u"cdp.audience_exports:r"_s;

QByteArray stamp(qint64 ms)
{
    return "\"" + QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1() + "\"";
}

class ExportRoutes final : public Routes
{
public:
    ExportRoutes(Store &store, Faults &faults, Tokens &tokens, ExportWorker &worker, const Access &access)
        : m_faults(faults)
        , m_tokens(tokens)
        , m_worker(worker)
        , m_access(access)
        , m_exports(store)
        , m_signer(store)
    {}

    std::optional<Operation> match(const Request &request) override
    {
        const QList<QString> path = request.segments();
        if (path.size() < 2 || path[0] != "v2"_L1 || path[1] != "audienceExports"_L1)
            return {};
        const auto guarded = [this, &request](const QByteArray &name, const std::function<Reply()> &step) {
            return Operation{name, [this, request, step] {
                                 if (std::optional<Reply> refused = turnedAway(request))
                                     return *refused;
                                 return step();
                             }};
        };
        const bool isDefinition =
            path.size() == 5 && path[2] == "definitions"_L1 && (path[4] == "latestExport"_L1 || path[4] == "reports"_L1);
        const bool isExecution = path.size() == 5 && path[2] == "executions"_L1 && path[4] == "export"_L1;
        if (!isDefinition && !isExecution)
            return guarded("otherExportPath", [path = request.path] {
                return cdpError(404, u"The specified resource does not exist."_s, QString(u"Nothing is at "_s + QString::fromUtf8(path)));
            });
        if (request.verb != "GET")
            return guarded("otherExportVerb", [verb = request.verb] {
                return cdpError(405, u"Method not allowed."_s, QString(u"This path does not take "_s + QString::fromLatin1(verb) + u"."_s));
            });
        if (isExecution)
            return guarded("executionExport", [this, request, reference = path[3]] { return executionExport(request, reference); });
        if (path[4] == "reports"_L1)
            return guarded("exportReports", [this, reference = path[3]] { return exportReports(reference); });
        return guarded("latestExport", [this, request, reference = path[3]] { return latestExport(request, reference); });
    }

private:
    /// How the links of a job were signed last.
    struct Issue
    {
        qint64 at = 0;
        int seconds = 0;
        bool isRenewed = false;
    };

    std::optional<Reply> turnedAway(const Request &request)
    {
        const std::optional<Tokens::Grant> grant = m_tokens.grant(request);
        if (!grant)
            return cdpUnauthorized();
        if (!grant->scopes.contains(neededScope))
            return cdpError(403, u"Access is denied."_s, QString(u"The token lacks the scope "_s + neededScope));
        return {};
    }

    static Reply noExport(const QString &reference)
    {
        return cdpError(404, u"The specified resource does not exist."_s, QString(u"Audience export "_s + reference + u" was not found"_s));
    }

    /// The job as the switches let it look; nothing when it is not shown.
    std::optional<ExportJob> shown(ExportJob job) const
    {
        const QString mode = m_faults.text("pendingJobs");
        if (mode == "all"_L1)
            job.status = u"PENDING_SEGMENTATION"_s;
        else if (job.isPending() && mode == "finished"_L1)
            job.status = u"SUCCESS"_s;
        else if (job.isPending() && mode == "hidden"_L1)
            return {};
        return job;
    }

    /// The references of an export and perhaps a job, as members of an object that has begun.
    [[nodiscard]] QByteArray references(const QString &definition, const QString &friendlyId) const
    {
        return "\"clientKey\":" + SandboxJson::quoted(m_access.clientKey) + ",\"definitionRef\":" + SandboxJson::quoted(definition) +
               ",\"friendlyId\":" + SandboxJson::quoted(friendlyId);
    }

    [[nodiscard]] Reply nothingFinished(const QString &definition, const QString &friendlyId) const
    {
        if (m_faults.text("nothingFinished") == "404"_L1)
            return cdpError(404, u"The specified resource does not exist."_s, QString(u"No output of "_s + friendlyId + u" was found"_s));
        return cdpReply(200, "{" + references(definition, friendlyId) + ",\"numberOfFiles\":0,\"totalSizeKB\":0,\"exports\":[]}");
    }

    Reply listing(const Request &request, const ExportJob &job)
    {
        Reply reply;
        reply.later = [this, host = request.header("Host"), job](const std::function<void(Reply)> &answer) {
            m_worker.ask(job.execution, [this, host, job, answer](const std::optional<QList<ExportFile>> &files) {
                answer(files ? listing(host, job, *files)
                             : cdpError(500, u"The request could not be handled."_s, u"The output could not be written."_s));
            });
        };
        return reply;
    }

    Reply listing(const QByteArray &host, const ExportJob &job, const QList<ExportFile> &files)
    {
        Issue &issue = m_issued[job.execution];
        // Two listings within a millisecond are two all the same.
        const qint64 now = std::max(QDateTime::currentMSecsSinceEpoch(), issue.at + 1);
        if (issue.at == 0 || !m_faults.on("refreshSameUrls"))
            issue = {now, m_faults.number("urlLifeSeconds"), m_faults.text("expireAt") == "now"_L1};
        QByteArray items;
        qint64 total = 0;
        int count = 0;
        for (const ExportFile &file : files) {
            const QByteArray path = "/store/" + (job.friendlyId + u'/' + job.execution + u'/' + file.name).toUtf8();
            const QByteArray query = m_signer.query(path, issue.at, issue.seconds, issue.isRenewed);
            const qint64 kilobytes = (file.size + 1023) / 1024;
            total += kilobytes;
            items += count++ > 0 ? "," : "";
            items += "{\"url\":\"http://" + host + path + "?" + query + "\",\"sizeKB\":" + QByteArray::number(kilobytes);
            if (!file.action.isEmpty())
                items += ",\"deltaAction\":\"" + file.action.toLatin1() + "\"";
            items += "}";
        }
        // The second within which a signature begins is the one it names.
        const qint64 expires = issue.at / 1000 * 1000 + qint64(issue.seconds) * 1000;
        return cdpReply(200, "{\"" + m_faults.text("listingReference").toLatin1() + "\":" + SandboxJson::quoted(job.execution) + "," +
                                 references(job.definition, job.friendlyId) + ",\"expireAt\":" + stamp(expires) +
                                 ",\"numberOfFiles\":" + QByteArray::number(count) + ",\"totalSizeKB\":" + QByteArray::number(total) +
                                 ",\"exports\":[" + items + "]}");
    }

    Reply latestExport(const Request &request, const QString &reference)
    {
        const QString definition = m_exports.definition(reference);
        if (definition.isEmpty())
            return noExport(reference);
        for (const ExportJob &job : m_exports.jobs(definition)) {
            const std::optional<ExportJob> seen = shown(job);
            if (seen && !seen->isPending() && seen->status != "FAILED"_L1)
                return listing(request, *seen);
        }
        return nothingFinished(definition, m_exports.friendlyId(definition));
    }

    Reply exportReports(const QString &reference)
    {
        const QString definition = m_exports.definition(reference);
        if (definition.isEmpty())
            return noExport(reference);
        QByteArray items;
        for (const ExportJob &job : m_exports.jobs(definition)) {
            const std::optional<ExportJob> seen = shown(job);
            if (!seen)
                continue;
            items += items.isEmpty() ? "{" : ",{";
            items += references(seen->definition, seen->friendlyId) + ",\"executionRef\":" + SandboxJson::quoted(seen->execution) +
                     ",\"status\":" + SandboxJson::quoted(seen->status) + "," + seen->report + ",\"startTime\":" + stamp(seen->started);
            if (!seen->isPending())
                items += ",\"endTime\":" + stamp(std::min(seen->ended, QDateTime::currentMSecsSinceEpoch()));
            items += "}";
        }
        return cdpReply(200, "[" + items + "]");
    }

    Reply executionExport(const Request &request, const QString &reference)
    {
        if (QUuid::fromString(reference).isNull() || reference.startsWith(u'{'))
            return cdpError(400, u"jobExecutionRef: not valid"_s, u"The reference is not a UUID."_s);
        const std::optional<ExportJob> job = m_exports.job(reference);
        const std::optional<ExportJob> seen = job ? shown(*job) : std::nullopt;
        if (!seen) {
            if (m_faults.text("unknownJob") == "400"_L1)
                return cdpError(400, u"jobExecutionRef: not valid"_s, QString(u"Job "_s + reference + u" is not known"_s));
            return cdpError(404, u"The specified resource does not exist."_s, QString(u"Job "_s + reference + u" was not found"_s));
        }
        if (seen->isPending() || seen->status == "FAILED"_L1)
            return nothingFinished(seen->definition, seen->friendlyId);
        return listing(request, *seen);
    }

    Faults &m_faults;
    Tokens &m_tokens;
    ExportWorker &m_worker;
    const Access &m_access;
    ExportTable m_exports;
    ExportSigner m_signer;
    QHash<QString, Issue> m_issued; ///< By job.
};

} // namespace

std::unique_ptr<Routes> exportRoutes(Store &store, Faults &faults, Tokens &tokens, ExportWorker &worker, const Access &access)
{
    return std::make_unique<ExportRoutes>(store, faults, tokens, worker, access);
}

} // namespace edgewise::sandbox
