#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/sandbox.h"
#include "support/sandboxclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace edgewise::sandbox {

/// A stand-in tenant for the tests of its CDP half, and the ways to speak to it.
class CdpSandbox
{
public:
    explicit CdpSandbox(qint64 guests)
    {
        Options options;
        options.folder = m_folder.filePath(QStringLiteral("tenant"));
        options.guests = guests;
        m_sandbox = std::make_unique<Sandbox>(options);
        if (const std::optional<QString> wrong = m_sandbox->start())
            qFatal("%s", qUtf8Printable(*wrong));
    }

    [[nodiscard]] const Access &access() const { return m_sandbox->access(); }

    /// Sets switches, NAME=VALUE; a mistake ends the test program.
    void set(std::initializer_list<const char *> faults)
    {
        for (const char *fault : faults) {
            const QString text = QString::fromUtf8(fault);
            if (const QString wrong = m_sandbox->setFault(text.section(u'=', 0, 0), text.section(u'=', 1)); !wrong.isEmpty())
                qFatal("%s", qUtf8Printable(wrong));
            m_changed += text.section(u'=', 0, 0);
        }
    }
    /// Returns all switches set here to normal.
    void clear()
    {
        for (const QString &name : std::as_const(m_changed))
            m_sandbox->setFault(name, {});
        m_changed.clear();
    }

    /// How often an operation was called ("createGuest").
    [[nodiscard]] int requests(const char *operation) const
    {
        return m_sandbox->counters().value(QLatin1StringView("requests")).toObject().value(QLatin1StringView(operation)).toInt();
    }

    /// A call of the Guest API with its credentials.
    Answer guests(const QByteArray &verb, const QByteArray &pathAndQuery, const QByteArray &body = {})
    {
        Headers headers{{"Authorization", basic()}};
        if (!body.isNull())
            headers.emplaceBack("Content-Type", "application/json");
        return call(verb, url("/v2.1/guests" + pathAndQuery), headers, body);
    }
    [[nodiscard]] QByteArray basic() const
    {
        return "Basic " + QByteArray(access().clientKey.toUtf8() + ":" + access().apiToken.toUtf8()).toBase64();
    }

    /// A call of the Audience export API with a token for it.
    Answer exports(const QByteArray &path)
    {
        if (m_bearer.isEmpty())
            m_bearer = bearer(access().apiKey, access().apiSecret);
        return call("GET", url("/v2/audienceExports" + path), {{"Authorization", m_bearer}});
    }
    [[nodiscard]] QByteArray bearer(const QString &id, const QString &secret) const
    {
        const QJsonObject form{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                               {QStringLiteral("client_id"), id},
                               {QStringLiteral("client_secret"), secret},
                               {QStringLiteral("audience"), access().audience}};
        const Answer answer = call("POST", QUrl(access().tokenUrl), {{"Content-Type", "application/json"}},
                                   QJsonDocument(form).toJson(QJsonDocument::Compact));
        return "Bearer " + object(answer).value(QLatin1StringView("access_token")).toString().toLatin1();
    }
    /// The links of a job, or of the latest one when `job` is empty.
    QList<QUrl> links(const QByteArray &exportId, const QByteArray &job = {})
    {
        const QByteArray path =
            job.isEmpty() ? QByteArray("/definitions/" + exportId + "/latestExport") : QByteArray("/executions/" + job + "/export");
        const QJsonObject listing = object(exports(path));
        QList<QUrl> urls;
        for (const QJsonValue &file : listing.value(QLatin1StringView("exports")).toArray())
            urls += QUrl(file.toObject().value(QLatin1StringView("url")).toString());
        return urls;
    }

    [[nodiscard]] QUrl url(const QByteArray &pathAndQuery) const { return QUrl::fromEncoded(access().cdpBaseUrl.toUtf8() + pathAndQuery); }
    static QJsonObject object(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    QStringList m_changed;
    QByteArray m_bearer;
};

} // namespace edgewise::sandbox
