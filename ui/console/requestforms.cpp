#include "ui/console/requestforms.h"

#include "app/core/redaction.h"
#include "ui/console/consolerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype mostKept = 40, longestKept = 32 * 1024;
constexpr auto formsKey = "console/forms"_L1;

QString keyOf(const QString &connection, const QString &definition, const QString &operation)
{
    return QStringList({connection, definition, operation}).join(u'\n');
}

/// Whether a member anywhere in it is named like a secret, and has a value.
bool holdsSecret(const ExactJson &json)
{
    const auto members = json.members();
    const bool isIn = std::any_of(members.cbegin(), members.cend(), [](const ExactJson::Member &member) {
        return (Redaction::soundsSecret(member.name) && !member.value.isNull()) || holdsSecret(member.value);
    });
    const auto items = json.items();
    return isIn || std::any_of(items.cbegin(), items.cend(), holdsSecret);
}

} // namespace

RequestForms::RequestForms(const Redaction &redaction, QSettings *settings)
    : m_redaction(redaction)
    , m_settings(settings)
{
    load();
}

bool RequestForms::has(const QString &connection, const QString &definition, const QString &operation) const
{
    return m_forms.contains(keyOf(connection, definition, operation));
}

ConsoleForm RequestForms::form(const QString &connection, const QString &definition, const QString &operation) const
{
    return m_forms.value(keyOf(connection, definition, operation));
}

void RequestForms::keep(const QString &connection, const QString &definition, const QString &operation, const ConsoleForm &form)
{
    const QString key = keyOf(connection, definition, operation);
    m_forms.insert(key, form);
    m_order.removeOne(key);
    m_order.prepend(key);
}

void RequestForms::forgetAll(const QString &connection)
{
    const QString start = connection + u'\n';
    m_order.removeIf([&](const QString &key) { return key.startsWith(start); });
    m_forms.removeIf([&](const auto &one) { return one.key().startsWith(start); });
    save();
}

ConsoleForm RequestForms::withoutSecrets(const ConsoleForm &form) const
{
    const auto isPlain = [this](const QString &text) { return m_redaction.text(text) == text && text.size() <= longestKept; };
    ConsoleForm clean = form;
    clean.values.removeIf([&](const auto &value) {
        const bool isAddress = value.key() == "address"_L1;
        const QUrl url(value.value());
        return Redaction::soundsSecret(value.key().section(u':', 1)) || !isPlain(value.value()) ||
               (isAddress && shownAddress(url) != url.toString(QUrl::FullyEncoded));
    });
    clean.headers.removeIf([&](const auto &header) {
        return ConsoleRequest::isSecretHeader(header.first) || Redaction::soundsSecret(QString::fromLatin1(header.first)) ||
               !isPlain(QString::fromUtf8(header.second));
    });
    const auto json = ExactJson::parse(form.body.toUtf8());
    if (!isPlain(form.body) || (json && holdsSecret(*json)))
        clean.body.clear();
    if (!isPlain(form.server))
        clean.server.clear();
    return clean;
}

void RequestForms::save()
{
    if (!m_settings)
        return;
    QJsonArray kept;
    for (const QString &key : std::as_const(m_order)) {
        if (kept.size() >= mostKept)
            break;
        const ConsoleForm form = withoutSecrets(m_forms.value(key));
        QJsonObject values;
        for (auto value = form.values.cbegin(); value != form.values.cend(); ++value)
            values.insert(value.key(), value.value());
        QJsonArray headers;
        for (const auto &[name, value] : form.headers)
            headers.append(QJsonArray{QString::fromLatin1(name), QString::fromUtf8(value)});
        kept.append(QJsonObject{{u"of"_s, key},
                                {u"server"_s, form.server},
                                {u"values"_s, values},
                                {u"mediaType"_s, form.mediaType},
                                {u"body"_s, form.body},
                                {u"headers"_s, headers},
                                {u"credential"_s, int(form.credential)}});
    }
    m_settings->setValue(formsKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void RequestForms::load()
{
    if (!m_settings)
        return;
    const QJsonArray kept = QJsonDocument::fromJson(m_settings->value(formsKey).toByteArray()).array();
    for (const QJsonValue &one : kept) {
        const QJsonObject object = one.toObject();
        ConsoleForm form;
        form.server = object.value("server"_L1).toString();
        const QJsonObject values = object.value("values"_L1).toObject();
        for (auto value = values.constBegin(); value != values.constEnd(); ++value)
            form.values.insert(value.key(), value.value().toString());
        form.mediaType = object.value("mediaType"_L1).toString();
        form.body = object.value("body"_L1).toString();
        const QJsonArray headers = object.value("headers"_L1).toArray();
        for (const QJsonValue &header : headers)
            form.headers.append({header.toArray().at(0).toString().toLatin1(), header.toArray().at(1).toString().toUtf8()});
        form.credential = Credential(std::clamp(object.value("credential"_L1).toInt(), 0, int(Credential::Own)));
        const QString key = object.value("of"_L1).toString();
        m_forms.insert(key, form);
        m_order.append(key);
    }
}

} // namespace edgewise
