#include "app/downloads/downloadrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

template <typename Enum>
Enum enumOf(const QJsonValue &value, Enum last, Enum otherwise)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= int(last) ? Enum(number) : otherwise;
}

template <typename Enum>
Enum enumOf(const QJsonValue &value, Enum last)
{
    return enumOf(value, last, last);
}

QJsonObject written(const DownloadOrder::Part &part)
{
    return {{u"index"_s, part.index}, {u"side"_s, int(part.side)}, {u"number"_s, part.number},
            {u"of"_s, part.of},       {u"sizeKb"_s, part.sizeKb},  {u"sourceName"_s, part.sourceName}};
}

QJsonObject written(const DownloadChoices &choices)
{
    return {{u"folder"_s, choices.folder},         {u"pattern"_s, choices.pattern},      {u"decompress"_s, choices.decompress},
            {u"merge"_s, choices.merge},           {u"headers"_s, int(choices.headers)}, {u"verify"_s, choices.verify},
            {u"existing"_s, int(choices.existing)}};
}

QJsonArray written(const QList<int> &numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

} // namespace

QByteArray DownloadRecord::toJson() const
{
    QJsonObject json{{u"order"_s, qint64(shown.order)},
                     {u"connection"_s, shown.connection},
                     {u"connectionName"_s, shown.connectionName},
                     {u"exportName"_s, shown.exportName},
                     {u"executionRef"_s, shown.executionRef},
                     {u"part"_s, written(shown.part)},
                     {u"merged"_s, shown.merged},
                     {u"mergedParts"_s, written(shown.mergedParts)},
                     {u"state"_s, int(shown.state)},
                     {u"trouble"_s, int(shown.trouble)},
                     {u"damage"_s, int(shown.damage)},
                     {u"isVerified"_s, shown.isVerified},
                     {u"limit"_s, shown.limit},
                     {u"folder"_s, shown.folder},
                     {u"fileName"_s, shown.fileName},
                     {u"stored"_s, shown.stored},
                     {u"tries"_s, shown.tries},
                     {u"missing"_s, shown.missing},
                     {u"sha256"_s, QString::fromLatin1(shown.sha256)},
                     {u"said"_s, shown.said},
                     {u"note"_s, shown.note},
                     {u"finishedAt"_s, timeText(shown.finishedAt)},
                     {u"choices"_s, written(choices)},
                     {u"endedAt"_s, timeText(endedAt)},
                     {u"have"_s, plan.have},
                     {u"total"_s, plan.total},
                     {u"validator"_s, QString::fromUtf8(plan.validator)},
                     {u"fetchedName"_s, fetchedName},
                     {u"mergedName"_s, mergedName},
                     {u"durable"_s, durable},
                     {u"rank"_s, rank},
                     {u"isInterrupted"_s, isInterrupted},
                     {u"isRepeated"_s, isRepeated},
                     {u"namedAs"_s, namedAs}};
    if (shown.rows)
        json.insert(u"rows"_s, *shown.rows);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<DownloadRecord> DownloadRecord::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonObject part = json["part"_L1].toObject();
    const QJsonObject choices = json["choices"_L1].toObject();
    if (part.isEmpty() || choices.isEmpty() || json["fileName"_L1].toString().isEmpty() || json["folder"_L1].toString().isEmpty())
        return {};
    DownloadRecord record;
    Download &shown = record.shown;
    shown.order = quint64(json["order"_L1].toInteger());
    shown.connection = json["connection"_L1].toString();
    shown.connectionName = json["connectionName"_L1].toString();
    shown.exportName = json["exportName"_L1].toString();
    shown.executionRef = json["executionRef"_L1].toString();
    shown.part = {.index = part["index"_L1].toInt(),
                  .side = enumOf(part["side"_L1], Side::Removed),
                  .number = part["number"_L1].toInt(1),
                  .of = part["of"_L1].toInt(1),
                  .sizeKb = part["sizeKb"_L1].toInteger(),
                  .sourceName = part["sourceName"_L1].toString()};
    shown.merged = json["merged"_L1].toInt();
    const QJsonArray mergedParts = json["mergedParts"_L1].toArray();
    for (const QJsonValue &index : mergedParts)
        shown.mergedParts += index.toInt();
    shown.state = enumOf(json["state"_L1], Download::State::Done);
    shown.trouble = enumOf(json["trouble"_L1], Download::Trouble::Unknown);
    shown.damage = enumOf(json["damage"_L1], Download::Damage::Unreadable);
    shown.isVerified = json["isVerified"_L1].toBool();
    shown.limit = std::max<qint64>(0, json["limit"_L1].toInteger());
    shown.folder = json["folder"_L1].toString();
    shown.fileName = json["fileName"_L1].toString();
    shown.stored = json["stored"_L1].toInteger();
    shown.tries = json["tries"_L1].toInt();
    shown.missing = json["missing"_L1].toInteger();
    shown.sha256 = json["sha256"_L1].toString().toLatin1();
    shown.said = json["said"_L1].toString();
    shown.note = json["note"_L1].toString();
    shown.finishedAt = timeOf(json["finishedAt"_L1]);
    if (json.contains("rows"_L1))
        shown.rows = json["rows"_L1].toInteger();
    record.choices = {.folder = choices["folder"_L1].toString(),
                      .pattern = choices["pattern"_L1].toString(),
                      .decompress = choices["decompress"_L1].toBool(),
                      .merge = choices["merge"_L1].toBool(),
                      .headers = enumOf(choices["headers"_L1], DownloadChoices::Headers::None, DownloadChoices::Headers::Find),
                      .verify = choices["verify"_L1].toBool(true),
                      .existing = enumOf(choices["existing"_L1], DownloadChoices::Existing::Skip)};
    record.endedAt = timeOf(json["endedAt"_L1]);
    record.plan.have = json["have"_L1].toInteger();
    record.plan.total = json["total"_L1].toInteger(-1);
    record.plan.validator = json["validator"_L1].toString().toUtf8();
    record.fetchedName = json["fetchedName"_L1].toString();
    record.mergedName = json["mergedName"_L1].toString();
    record.durable = json["durable"_L1].toInteger();
    record.rank = json["rank"_L1].toInteger();
    record.isInterrupted = json["isInterrupted"_L1].toBool();
    record.isRepeated = json["isRepeated"_L1].toBool();
    record.namedAs = json["namedAs"_L1].toString();
    return record;
}

} // namespace edgewise
