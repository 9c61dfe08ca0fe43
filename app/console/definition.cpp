#include "app/console/definition.h"

#include "app/console/definitionreader.h"
#include "app/console/yamltext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QList<Definition> readOurs()
{
    QList<Definition> all;
    for (const auto &name : {u"guests"_s, u"exports"_s, u"edge"_s, u"token"_s}) {
        QFile file(u":/openapi/"_s + name + u".yaml"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no definition %s", qUtf8Printable(name));
        const auto definition = DefinitionReader::read(file.readAll(), name, true, nullptr);
        if (!definition)
            qFatal("definition %s: %s", qUtf8Printable(name), qUtf8Printable(definition.error().detail));
        all.append(*definition);
    }
    return all;
}

} // namespace

const DocumentedAnswer *Operation::answer(int status) const
{
    const QString exact = QString::number(status);
    const QString range = exact.left(1) + u"XX"_s;
    for (const QString &wanted : {exact, range, u"default"_s}) {
        for (const DocumentedAnswer &answer : answers) {
            if (answer.status == wanted)
                return &answer;
        }
    }
    return nullptr;
}

Result<Definition> Definition::read(const QByteArray &text, const QString &fileName, DefinitionProblem *problem)
{
    return DefinitionReader::read(text, fileName, false, problem);
}

QList<Definition> Definition::ours()
{
    static const QList<Definition> all = readOurs();
    return all;
}

QByteArray Definition::toJson() const
{
    return m_isYaml ? m_document.toJson(true) + '\n' : m_source;
}

QByteArray Definition::toYaml() const
{
    return m_isYaml ? m_source : edgewise::toYaml(m_document);
}

QString mediaTypeEssence(const QString &mediaType)
{
    return mediaType.section(u';', 0, 0).trimmed().toLower();
}

bool isJsonType(const QString &mediaType)
{
    const QString type = mediaTypeEssence(mediaType);
    return type == "application/json"_L1 || type == "text/json"_L1 || type.endsWith("+json"_L1);
}

} // namespace edgewise
