#include "app/console/consolerequest.h"
#include "app/sandbox/sandbox.h"
#include "structure/sourcefolder.h"
#include "support/quoted.h"
#include "support/sandboxclient.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

// The definitions are checked by `npx @redocly/cli lint resources/openapi/*.yaml` besides (2.x, its recommended rules: all four valid, no
// warnings). It is run by hand after a change of them: a check that has to fetch a program first is none that a build can rely on.

namespace {

/// What a call of the sandbox is made of, beyond what the examples of its operation say.
struct Call
{
    QString operation = {};
    int status = 0;
    QString name = {};                   ///< What it shows, when the status alone does not say.
    QHash<QString, QString> values = {}; ///< By formKey(); {guest}, {slot}, {webhook}, {job} and {export} stand for what is there.
    QByteArray body = {};                ///< Instead of the first example.
    QByteArray contentType = {};         ///< Instead of the first one.
    QStringList faults = {};
    Credential credential = Credential::Own; ///< Own: the one that fits.
};

const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;

QString keyOf(const QString &operation, const QString &status)
{
    return operation + u' ' + status;
}

QString essence(const QByteArray &contentType)
{
    return QString::fromLatin1(contentType.split(';').first().trimmed().toLower());
}

QList<Operation> allOperations()
{
    QList<Operation> all;
    const QList<Definition> definitions = Definition::ours();
    for (const Definition &definition : definitions)
        all += definition.operations();
    return all;
}

QMap<QString, Operation> operationsById()
{
    QMap<QString, Operation> byId;
    const QList<Operation> all = allOperations();
    for (const Operation &operation : all)
        byId.insert(operation.id, operation);
    return byId;
}

bool isOfEdge(const Operation &operation)
{
    return operation.credential == Credential::Edge;
}

/// How each operation comes to each of its answers.
QList<Call> allCalls()
{
    QList<Call> calls;
    const QList<Operation> all = allOperations();
    const auto has = [](const Operation &operation, const char *status) {
        return std::any_of(operation.answers.cbegin(), operation.answers.cend(),
                           [status](const DocumentedAnswer &answer) { return answer.status == QLatin1StringView(status); });
    };
    for (const Operation &operation : all) {
        const QString id = operation.id;
        const bool isToken = id == "token"_L1;
        // What the sandbox does when it is told so: the words are those of its API.
        for (const int status : {429, 500, 503})
            calls.append({.operation = id, .status = status, .faults = {u"%1.status=%2"_s.arg(id).arg(status)}});
        for (const int status : {429, 503}) {
            calls.append({.operation = id,
                          .status = status,
                          .name = u"Retry-After"_s,
                          .faults = {u"%1.status=%2"_s.arg(id).arg(status), u"%1.retryAfter=2"_s.arg(id)}});
        }
        if (isOfEdge(operation)) {
            for (const int status : {401, 403, 429, 500, 503}) {
                for (const auto &style : {u"text"_s, u"message"_s, u"html"_s, u"empty"_s, u"problem"_s}) {
                    calls.append({.operation = id,
                                  .status = status,
                                  .name = style,
                                  .faults = {u"%1.status=%2"_s.arg(id).arg(status), u"%1.body=%2"_s.arg(id, style)}});
                }
            }
        }
        if (isToken)
            continue;
        calls.append({.operation = id, .status = 401, .credential = Credential::None});
        if (has(operation, "403"))
            calls.append({.operation = id, .status = 403, .credential = isOfEdge(operation) ? Credential::Exports : Credential::Edge});
        if (has(operation, "415"))
            calls.append({.operation = id, .status = 415, .contentType = "text/plain"});
        if (has(operation, "400") && operation.body)
            calls.append({.operation = id, .status = 400, .name = u"broken"_s, .body = "{"});
        for (const Parameter &parameter : operation.parameters) {
            const QString wrong = parameter.name == "audienceExportRef"_L1 ? u"no_such_export"_s : nobody;
            if (parameter.in == Parameter::In::Path && has(operation, "404") && parameter.name != "dataExtensionName"_L1)
                calls.append({.operation = id, .status = 404, .name = u"no "_s + parameter.name, .values = {{formKey(parameter), wrong}}});
            if (parameter.name == "dataExtensionName"_L1)
                calls.append({.operation = id, .status = 404, .name = u"no such extension"_s, .values = {{formKey(parameter), u"ext5"_s}}});
        }
    }

    calls += QList<Call>{
        {.operation = u"createGuest"_s, .status = 201},
        {.operation = u"createGuest"_s, .status = 201, .name = u"the least"_s, .body = quoted("{'guestType':'visitor'}")},
        {.operation = u"createGuest"_s, .status = 400, .name = u"a member is missing"_s, .body = "{}"},
        {.operation = u"createGuest"_s,
         .status = 400,
         .name = u"a date to come"_s,
         .body = quoted("{'guestType':'visitor','dateOfBirth':'2999-01-01T00:00:00.000Z'}")},
        {.operation = u"listGuests"_s, .status = 200, .values = {{u"query:limit"_s, u"10"_s}}},
        {.operation = u"listGuests"_s,
         .status = 200,
         .name = u"whole"_s,
         .values = {{u"query:limit"_s, u"100"_s}, {u"query:expand"_s, u"true"_s}, {u"query:sort"_s, u"createdAt::DESC"_s}}},
        {.operation = u"listGuests"_s, .status = 200, .name = u"the second page"_s, .values = {{u"query:offset"_s, u"10"_s}}},
        {.operation = u"listGuests"_s,
         .status = 200,
         .name = u"links with capitals"_s,
         .values = {{u"query:offset"_s, u"10"_s}},
         .faults = {u"linkCase=capital"_s}},
        {.operation = u"listGuests"_s, .status = 200, .name = u"nothing"_s, .values = {{u"query:email"_s, u"nobody@mail.example"_s}}},
        {.operation = u"listGuests"_s, .status = 400, .values = {{u"query:sort"_s, u"shoes::ASC"_s}}},
        {.operation = u"retrieveGuest"_s, .status = 200},
        {.operation = u"retrieveGuest"_s, .status = 200, .name = u"with its extensions"_s, .values = {{u"query:expand"_s, u"true"_s}}},
        {.operation = u"retrieveGuest"_s, .status = 200, .name = u"times to the second"_s, .faults = {u"isoStyle=s"_s}},
        {.operation = u"replaceGuest"_s, .status = 200},
        {.operation = u"replaceGuest"_s, .status = 201, .faults = {u"status201OnUpdate=on"_s}},
        {.operation = u"replaceGuest"_s,
         .status = 400,
         .name = u"absent"_s,
         .values = {{u"path:guestRef"_s, nobody}},
         .faults = {u"absentUpdate=400"_s}},
        {.operation = u"patchGuest"_s, .status = 200},
        {.operation = u"patchGuest"_s, .status = 201, .faults = {u"status201OnUpdate=on"_s}},
        {.operation = u"patchGuest"_s,
         .status = 400,
         .name = u"null is refused"_s,
         .body = quoted("{'city':null}"),
         .faults = {u"patchNull=reject"_s}},
        {.operation = u"deleteGuest"_s, .status = 200},
        {.operation = u"deleteGuest"_s, .status = 204, .faults = {u"status204OnDelete=on"_s}},
        {.operation = u"createExtension"_s,
         .status = 201,
         .body = quoted("{'name':'ext3','clubTier':'amber','clubPoints':1.50,'clubActive':true}")},
        {.operation = u"createExtension"_s,
         .status = 200,
         .body = quoted("{'name':'ext1','clubTier':'amber'}"),
         .faults = {u"extExists=upsert"_s}},
        {.operation = u"createExtension"_s, .status = 409, .body = quoted("{'name':'ext1','clubTier':'amber'}")},
        {.operation = u"createExtension"_s, .status = 400, .name = u"no such slot"_s, .body = quoted("{'name':'ext9'}")},
        {.operation = u"listExtensions"_s, .status = 200},
        {.operation = u"listExtensions"_s, .status = 200, .name = u"whole"_s, .values = {{u"query:expand"_s, u"true"_s}}},
        {.operation = u"listExtensions"_s, .status = 400, .values = {{u"query:offset"_s, u"-1"_s}}},
        {.operation = u"retrieveExtension"_s, .status = 200},
        {.operation = u"replaceExtension"_s, .status = 200},
        {.operation = u"replaceExtension"_s, .status = 201, .faults = {u"status201OnUpdate=on"_s}},
        {.operation = u"patchExtension"_s, .status = 200},
        {.operation = u"patchExtension"_s, .status = 201, .faults = {u"status201OnUpdate=on"_s}},
        {.operation = u"deleteExtension"_s, .status = 200},
        {.operation = u"deleteExtension"_s, .status = 204, .faults = {u"status204OnDelete=on"_s}},
        {.operation = u"deleteExtensionFields"_s, .status = 200},

        {.operation = u"latestExport"_s, .status = 200},
        {.operation = u"latestExport"_s,
         .status = 200,
         .name = u"another reference"_s,
         .faults = {u"listingReference=audienceExportRef"_s}},
        {.operation = u"latestExport"_s,
         .status = 200,
         .name = u"nothing finished"_s,
         .faults = {u"pendingJobs=all"_s, u"nothingFinished=empty"_s}},
        {.operation = u"latestExport"_s, .status = 404, .name = u"nothing finished"_s, .faults = {u"pendingJobs=all"_s}},
        {.operation = u"exportReports"_s, .status = 200},
        {.operation = u"exportReports"_s, .status = 200, .name = u"unfinished ones"_s, .faults = {u"pendingJobs=all"_s}},
        {.operation = u"executionExport"_s, .status = 200},
        {.operation = u"executionExport"_s, .status = 400, .values = {{u"path:jobExecutionRef"_s, u"no-uuid"_s}}},
        {.operation = u"executionExport"_s,
         .status = 400,
         .name = u"unknown"_s,
         .values = {{u"path:jobExecutionRef"_s, nobody}},
         .faults = {u"unknownJob=400"_s}},
        // Said of these two only because the third answers so: the sandbox never does by itself.
        {.operation = u"latestExport"_s, .status = 400, .faults = {u"latestExport.status=400"_s}},
        {.operation = u"exportReports"_s, .status = 400, .faults = {u"exportReports.status=400"_s}},

        {.operation = u"getSettings"_s, .status = 200},
        {.operation = u"updateSettings"_s, .status = 202},
        {.operation = u"updateSettings"_s, .status = 202, .name = u"echoed"_s, .faults = {u"putEcho=on"_s}},
        {.operation = u"updateSettings"_s,
         .status = 400,
         .name = u"a member is missing"_s,
         .body = quoted("{'contentCacheTtl':'04:00:00'}")},
        {.operation = u"patchSettings"_s, .status = 200},
        {.operation = u"patchSettings"_s,
         .status = 400,
         .name = u"another operation"_s,
         .body = quoted("[{'op':'remove','path':'/contentcachettl'}]")},
        {.operation = u"clearCache"_s, .status = 202},
        {.operation = u"deleteContent"_s, .status = 202},
        {.operation = u"listWebhooks"_s, .status = 200},
        {.operation = u"listWebhooks"_s, .status = 200, .name = u"sparse"_s, .faults = {u"sparse=on"_s}},
        {.operation = u"listWebhooks"_s, .status = 200, .name = u"texts included"_s, .faults = {u"bodyIncludeAs=string"_s}},
        {.operation = u"createWebhook"_s, .status = 201},
        {.operation = u"createWebhook"_s,
         .status = 400,
         .name = u"no https"_s,
         .body = quoted("{'label':'a','uri':'http://a.example','method':'GET'}")},
        {.operation = u"getWebhook"_s, .status = 200},
        {.operation = u"updateWebhook"_s, .status = 204},
        {.operation = u"updateWebhook"_s,
         .status = 400,
         .name = u"no label"_s,
         .body = quoted("{'uri':'https://a.example','method':'GET'}")},
        {.operation = u"deleteWebhook"_s, .status = 204},

        {.operation = u"token"_s, .status = 200},
        {.operation = u"token"_s, .status = 200, .name = u"as JSON"_s, .contentType = "application/json"},
        {.operation = u"token"_s, .status = 200, .name = u"a text for the time"_s, .faults = {u"expiresIn=string:60"_s}},
        {.operation = u"token"_s, .status = 200, .name = u"the least"_s, .faults = {u"expiresIn=missing"_s, u"scope=missing"_s}},
        {.operation = u"token"_s, .status = 400, .body = quoted("{'grant_type':'client_credentials'}")},
        {.operation = u"token"_s, .status = 401, .credential = Credential::None},
        {.operation = u"token"_s,
         .status = 401,
         .name = u"the newer form"_s,
         .faults = {u"wrongSecretError=invalid_client"_s},
         .credential = Credential::None},
        {.operation = u"token"_s, .status = 403, .body = quoted("{'grant_type':'password'}")},
        {.operation = u"token"_s, .status = 429, .name = u"reset"_s, .faults = {u"tokenRateLimit=reset"_s}},
        {.operation = u"token"_s, .status = 429, .name = u"Retry-After"_s, .faults = {u"tokenRateLimit=retryAfter"_s}},
        {.operation = u"token"_s, .status = 429, .name = u"another object"_s, .faults = {u"tokenRateLimit=object"_s}},
        {.operation = u"token"_s, .status = 500, .name = u"a page"_s, .faults = {u"tokenHtml500=on"_s}},
    };
    return calls;
}

/// Headers of HTTP itself and of any server; a definition need not speak of them.
bool isUsualHeader(const QByteArray &name)
{
    static const QSet<QByteArray> usual{"content-type", "content-length", "date", "connection", "server", "allow", "cache-control"};
    return usual.contains(name.toLower());
}

} // namespace

/// The sandbox does what the definitions say, and the definitions say what the sandbox does.
class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options options;
        options.folder = m_folder.filePath(u"tenant"_s);
        options.guests = 60;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options);
        QVERIFY(!m_sandbox->start());
        m_bearer = sandbox::exportBearer(access()).second;
        m_edgeBearer = sandbox::edgeBearer(access()).second;
        m_operations = operationsById();
        for (const QString &id : access().exports) {
            const QByteArray body = send(u"exportReports"_s, {{u"path:audienceExportRef"_s, id}}, {}, {}).body;
            const auto reports = ExactJson::parse(body);
            QVERIFY(reports);
            const ExactJson::Array items = reports->items();
            for (const ExactJson &report : items) {
                if (report.value(u"status").text() == "SUCCESS"_L1 && m_job.isEmpty()) {
                    m_job = report.value(u"executionRef").text();
                    m_export = id;
                }
            }
        }
        QVERIFY(!m_job.isEmpty());
    }

    /// Before each call there are a guest with an extension, and a webhook.
    void init()
    {
        m_guest = member(send(u"createGuest"_s, {}, {}, {}), u"ref");
        QVERIFY(!m_guest.isEmpty());
        send(u"createExtension"_s, {{u"path:guestRef"_s, m_guest}}, quoted("{'name':'ext1','clubTier':'silver','clubPoints':2}"), {});
        m_webhook = member(send(u"createWebhook"_s, {}, {}, {}), u"id");
        QVERIFY(!m_webhook.isEmpty());
    }

    void cleanup()
    {
        for (const QString &fault : std::exchange(m_faults, {}))
            m_sandbox->setFault(fault.section(u'=', 0, 0), {});
    }

    void everyAnswerIsAsDocumented_data()
    {
        QTest::addColumn<qsizetype>("index");

        const QList<Call> calls = allCalls();
        for (qsizetype i = 0; i < calls.size(); ++i) {
            const Call &call = calls.at(i);
            QTest::addRow("%s %d%s%s", qPrintable(call.operation), call.status, call.name.isEmpty() ? "" : ", ", qPrintable(call.name))
                << i;
        }
    }
    void everyAnswerIsAsDocumented()
    {
        QFETCH(qsizetype, index);
        const Call call = allCalls().at(index);
        const Operation operation = m_operations.value(call.operation);
        for (const QString &fault : call.faults) {
            m_faults.append(fault);
            QCOMPARE(m_sandbox->setFault(fault.section(u'=', 0, 0), fault.section(u'=', 1)), QString());
        }
        const int before = requests(operation.id);

        const sandbox::Answer answer = send(call.operation, call.values, call.body, call.contentType, call.credential);

        QCOMPARE(requests(operation.id), before + 1); // the sandbox takes it for the same operation
        const QByteArray shown = "answered " + QByteArray::number(answer.status) + ' ' + answer.body;
        QVERIFY2(answer.status == call.status, shown.constData());
        const DocumentedAnswer *documented = operation.answer(answer.status);
        QVERIFY2(documented && documented->status == QString::number(answer.status), shown.constData());
        verifyHeaders(*documented, answer);
        verifyBody(*documented, answer);
        if (!QTest::currentTestFailed())
            m_seen.insert(keyOf(operation.id, documented->status));
    }

    void everyDocumentedAnswerWasSeen()
    {
        // Expected by the contract (audience-export-api, 3.3), but nothing that the sandbox can be brought to.
        const QSet<QString> unseen{u"latestExport 204"_s, u"exportReports 204"_s, u"executionExport 204"_s};

        QStringList missing;
        QStringList unexpected;
        for (const Operation &operation : std::as_const(m_operations)) {
            for (const DocumentedAnswer &answer : operation.answers) {
                const QString key = keyOf(operation.id, answer.status);
                if (answer.status != "default"_L1 && !m_seen.contains(key) && !unseen.contains(key))
                    missing.append(key);
                if (unseen.contains(key) && m_seen.contains(key))
                    unexpected.append(key);
            }
        }

        QCOMPARE(missing, QStringList());
        QCOMPARE(unexpected, QStringList());
    }

    void whatIsNotForeseenIsTheDefault()
    {
        for (const Operation &operation : std::as_const(m_operations)) {
            QCOMPARE(m_sandbox->setFault(QString(operation.id + u".status"_s), u"502*1"_s), QString());
            QCOMPARE(m_sandbox->setFault(QString(operation.id + u".body"_s), u"html*1"_s), QString());

            const sandbox::Answer answer = send(operation.id, {}, {}, {});

            const DocumentedAnswer *documented = operation.answer(answer.status);
            QVERIFY(documented);
            QCOMPARE(documented->status, u"default"_s);
            verifyBody(*documented, answer);
        }
    }

    /// The names that the sandbox counts its requests by are the operationIds, and there is no route that is not documented.
    void everyRouteIsDocumented()
    {
        // Answers to what is no operation, and an older way that the definition names in words.
        QSet<QString> others{u"otherGuestVerb"_s, u"otherGuestPath"_s, u"otherExportVerb"_s,       u"otherExportPath"_s,
                             u"edgeUnknown"_s,    u"oauthUnknown"_s,   u"clearCacheByIdentifier"_s};
        static const QRegularExpression name(u"(?:guarded\\(|Operation\\{|return \\{|\\{\"[A-Z]+\", )\"([a-zA-Z]+)\""_s);
        QSet<QString> routes;
        for (const char *file : {"guestroutes", "exportroutes", "edgeroutes", "oauthroutes"}) {
            const QString text = source(QString(u"app/sandbox/routes/"_s + QLatin1StringView(file) + u".cpp"_s));
            auto matches = name.globalMatch(text);
            while (matches.hasNext())
                routes.insert(matches.next().captured(1));
        }

        const QStringList documented = m_operations.keys();
        QVERIFY(routes.contains(others));
        QCOMPARE(routes - others, QSet<QString>(documented.cbegin(), documented.cend()));
    }

    void everyParameterOfTheQueryIsDocumented_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QStringList>("ignored");

        // Documented filters of an older version that the sandbox, like the service perhaps, ignores.
        const QStringList older{u"title"_s,  u"gender"_s, u"dateOfBirth"_s, u"nationality"_s, u"passportNumber"_s, u"passportExpiry"_s,
                                u"street"_s, u"city"_s,   u"state"_s,       u"country"_s,     u"postCode"_s};
        QTest::newRow("guests") << u"Reply listGuests("_s << u"// Extensions."_s << u"listGuests"_s << older;
        QTest::newRow("extensions") << u"Reply listExtensions("_s << u"std::optional<Reply> lookUp"_s << u"listExtensions"_s
                                    << QStringList();
        QTest::newRow("keys") << u"Reply deleteExtensionFields("_s << u"Store &m_store;"_s << u"deleteExtensionFields"_s << QStringList();
    }
    void everyParameterOfTheQueryIsDocumented()
    {
        QFETCH(QString, begin);
        QFETCH(QString, end);
        QFETCH(QString, operation);
        QFETCH(QStringList, ignored);

        // Read from its source: of what is ignored an answer does not tell.
        const QString text = source(u"app/sandbox/routes/guestroutes.cpp"_s);
        const qsizetype first = text.lastIndexOf(begin);
        QVERIFY(first > 0);
        const qsizetype last = text.indexOf(end, first);
        const QString body = text.sliced(first, (last < 0 ? text.size() : last) - first);
        static const QRegularExpression name(u"(?:request\\.value\\(|read\\(filter\\.\\w+, |name == )u?\"([\\w.]+)\""_s);
        QSet<QString> read;
        auto matches = name.globalMatch(body);
        while (matches.hasNext())
            read.insert(matches.next().captured(1));
        if (body.contains("paging(request"_L1))
            read += {u"offset"_s, u"limit"_s};

        QSet<QString> documented;
        for (const Parameter &parameter : m_operations.value(operation).parameters) {
            if (parameter.in == Parameter::In::Query && !ignored.contains(parameter.name))
                documented.insert(parameter.name);
        }
        QCOMPARE(read, documented);
    }

private:
    [[nodiscard]] const sandbox::Access &access() const { return m_sandbox->access(); }

    static QString source(const QString &path)
    {
        return QString::fromUtf8(SourceFolder(QStringLiteral(EDGEWISE_FIXTURES "/../..")).bytes(path));
    }

    [[nodiscard]] int requests(const QString &operation) const
    {
        return m_sandbox->counters().value("requests"_L1).toObject().value(operation).toInt();
    }

    static QString member(const sandbox::Answer &answer, QStringView name)
    {
        const auto json = ExactJson::parse(answer.body);
        return json ? json->value(name).text() : QString();
    }

    /// The call of an operation as the console makes it: from the form, with the first example where there is a body.
    sandbox::Answer send(const QString &id, const QHash<QString, QString> &values, const QByteArray &body, const QByteArray &contentType,
                         Credential credential = Credential::Own)
    {
        const Operation operation = m_operations.value(id);
        ConsoleForm form{.server = access().cdpBaseUrl, .values = values};
        if (isOfEdge(operation))
            form.server = access().edgeBaseUrl;
        else if (id == "token"_L1)
            form.server = QString(access().tokenUrl).chopped(operation.path.size());
        const QHash<QString, QString> there{{u"guestRef"_s, m_guest},      {u"dataExtensionName"_s, u"ext1"_s},
                                            {u"name"_s, u"clubTier"_s},    {u"audienceExportRef"_s, m_export},
                                            {u"jobExecutionRef"_s, m_job}, {u"id"_s, m_webhook}};
        for (const Parameter &parameter : operation.parameters) {
            if (parameter.isRequired && !form.values.contains(formKey(parameter)))
                form.values.insert(formKey(parameter), there.value(parameter.name));
        }
        if (operation.body) {
            const Content &content = operation.body->contents.first();
            form.mediaType = contentType.isEmpty() ? content.mediaType : QString::fromLatin1(contentType);
            const QByteArray typed = body.isEmpty() ? content.examples.first().value.toJson() : body;
            form.body = QString::fromUtf8(id == "token"_L1 && body.isEmpty() ? tokenBody(credential) : typed);
        }
        const ConsoleRequest request = toRequest(operation, form, {});
        Headers headers = request.headers;
        if (const QByteArray signature = authorization(credential == Credential::Own ? operation.credential : credential);
            !signature.isEmpty())
            headers.emplaceBack("Authorization", signature);
        return sandbox::call(request.verb, request.url, headers, request.body);
    }

    [[nodiscard]] QByteArray tokenBody(Credential credential) const
    {
        ExactJson body = ExactJson::emptyObject();
        body.set(u"grant_type"_s, u"client_credentials"_s);
        body.set(u"client_id"_s, access().apiKey);
        body.set(u"client_secret"_s, credential == Credential::None ? u"wrong"_s : access().apiSecret);
        body.set(u"audience"_s, access().audience);
        return body.toJson();
    }

    [[nodiscard]] QByteArray authorization(Credential credential) const
    {
        switch (credential) {
        case Credential::Guests: return "Basic " + QString(access().clientKey + u':' + access().apiToken).toUtf8().toBase64();
        case Credential::Exports: return m_bearer;
        case Credential::Edge: return m_edgeBearer;
        default: return {};
        }
    }

    static void verifyHeaders(const DocumentedAnswer &documented, const sandbox::Answer &answer)
    {
        for (const auto &[name, value] : answer.headers) {
            if (isUsualHeader(name))
                continue;
            const QByteArray key = name;
            const auto header = std::find_if(documented.headers.cbegin(), documented.headers.cend(), [&key](const Parameter &each) {
                return each.name.toLatin1().compare(key, Qt::CaseInsensitive) == 0;
            });
            QVERIFY2(header != documented.headers.cend(), name.constData());
            const auto number = ExactJson::parse(value);
            const bool isNumber = header->schema.type() == "integer"_L1 && number;
            QVERIFY2(header->schema.fits(isNumber ? *number : ExactJson(QString::fromUtf8(value))), name.constData());
        }
        for (const Parameter &header : documented.headers)
            QVERIFY2(!header.isRequired || !answer.header(header.name.toLatin1()).isEmpty(), qPrintable(header.name));
    }

    static void verifyBody(const DocumentedAnswer &documented, const sandbox::Answer &answer)
    {
        if (answer.body.isEmpty()) {
            // That there may be none has to be said where others have one.
            static const QRegularExpression said(u"no body|without a body|is empty|may be empty|expect none"_s);
            QVERIFY2(documented.contents.isEmpty() || documented.description.contains(said), qPrintable(documented.description));
            return;
        }
        const QString type = essence(answer.header("Content-Type"));
        const auto content = std::find_if(documented.contents.cbegin(), documented.contents.cend(),
                                          [&type](const Content &each) { return each.mediaType == type; });
        QVERIFY2(content != documented.contents.cend(), qPrintable(type));
        const auto parsed = ExactJson::parse(answer.body);
        const bool isJson = type.endsWith("json"_L1);
        QVERIFY(!isJson || parsed);
        const auto problems = content->schema.check(isJson ? *parsed : ExactJson(QString::fromUtf8(answer.body)));
        const QByteArray shown =
            problems.isEmpty() ? QByteArray() : problems.first().at.toUtf8() + ' ' + problems.first().text.toUtf8() + ' ' + answer.body;
        QVERIFY2(problems.isEmpty(), shown.constData());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QMap<QString, Operation> m_operations;
    QSet<QString> m_seen;
    QStringList m_faults;
    QByteArray m_bearer;
    QByteArray m_edgeBearer;
    QString m_guest;
    QString m_webhook;
    QString m_job;
    QString m_export;
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
