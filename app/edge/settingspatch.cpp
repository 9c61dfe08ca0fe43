#include "app/edge/settingspatch.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace edgewise {

SettingsPatch SettingsPatch::between(const EdgeSettings &from, const EdgeSettings &to)
{
    SettingsPatch patch;
    const QStringList changed = differences(from, to);
    for (const QString &name : changed) {
        const QJsonValue value = to.value(name, EdgeSettings::Form::Sent);
        if (value.isUndefined()) {
            patch.left.append(name);
        } else if (value != from.value(name)) {
            const QString path = u'/' + name.toLower();
            patch.operations.append(QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}});
            patch.names.append(name);
        }
    }
    return patch;
}

QByteArray SettingsPatch::toJson(bool indented) const
{
    return QJsonDocument(operations).toJson(indented ? QJsonDocument::Indented : QJsonDocument::Compact);
}

EdgeSettings SettingsPatch::appliedTo(const EdgeSettings &settings) const
{
    EdgeSettings result = settings;
    for (qsizetype i = 0; i < names.size(); ++i)
        result.set(names.at(i), operations.at(i).toObject().value("value"_L1));
    return result;
}

} // namespace edgewise
