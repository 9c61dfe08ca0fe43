#include "app/edge/settingsfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 mostBytes = 1 << 20; ///< Far more than any such file has; another one need not be read whole.
constexpr int version = 1;

tl::unexpected<Error> malformed(const QString &said)
{
    return tl::unexpected(Error{.kind = Error::Kind::Malformed, .detail = said, .said = said});
}

tl::unexpected<Error> broken(const QFileDevice &file)
{
    return failed(Error::Kind::File, file.fileName() + u": "_s + file.errorString());
}

} // namespace

Result<> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return broken(file);
    return {};
}

QByteArray SettingsFile::toJson() const
{
    QJsonObject json{{u"format"_s, u"edgewise-edge-settings"_s}, {u"version"_s, version}, {u"settings"_s, settings.toJson()}};
    if (!tenantId.isEmpty())
        json.insert(u"tenantId"_s, tenantId);
    if (!connection.isEmpty())
        json.insert(u"connection"_s, connection);
    if (savedAt.isValid())
        json.insert(u"savedAt"_s, savedAt.toUTC().toString(Qt::ISODate));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<SettingsFile> SettingsFile::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.first(qBound(0, problem.offset, int(json.size()))).count('\n') + 1;
        return malformed(tr("Line %1: %2").arg(line).arg(problem.errorString()));
    }
    const QJsonObject object = document.object();
    if (object.value("version"_L1).toInt(version) > version)
        return malformed(tr("The file was written by a newer Edgewise, which this one cannot read."));
    const bool isOurs = object.value("settings"_L1).isObject();
    const auto settings = EdgeSettings::fromJson(isOurs ? object.value("settings"_L1).toObject() : object);
    if (!settings)
        return malformed(tr("There are no settings of Experience Edge in this file."));
    SettingsFile file{.settings = *settings};
    if (isOurs) {
        file.tenantId = object.value("tenantId"_L1).toString();
        file.connection = object.value("connection"_L1).toString();
        file.savedAt = QDateTime::fromString(object.value("savedAt"_L1).toString(), Qt::ISODate).toUTC();
    }
    return file;
}

Result<SettingsFile> SettingsFile::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(file);
    const QByteArray json = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return broken(file);
    if (json.size() > mostBytes)
        return malformed(tr("The file is too large to be settings of Experience Edge."));
    return fromJson(json);
}

QList<Problem> SettingsFile::problems() const
{
    QList<Problem> problems;
    for (const QString &name : settings.unsendable()) {
        const QString text = settings.words(name);
        if (settings.value(name).isUndefined())
            continue;
        if (!EdgeSettings::isTime(name))
            problems.append({name, tr("%1 must be true or false, not “%2”.").arg(EdgeSettings::label(name), text)});
        else if (const auto meant = TimeSpan::typed(text))
            problems.append(
                {name, tr("%1: “%2” would not be read as it looks. Write %3.").arg(EdgeSettings::label(name), text, meant->wire())});
        else
            problems.append({name, tr("%1: “%2” is not a time of the form days.hours:minutes:seconds, such as 1.00:00:00.")
                                       .arg(EdgeSettings::label(name), text)});
    }
    return problems;
}

} // namespace edgewise
