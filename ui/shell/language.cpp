#include "ui/shell/language.h"

#include <QDir>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

const QString key = u"look/language"_s;

} // namespace

QList<Language> Language::all()
{
    QList<Language> languages = {{u"en"_s, u"English"_s}};
    const QString start = u"edgewise_"_s;
    const auto files = QDir(u":/translations"_s).entryList({u"edgewise_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(start.size()).chopped(3);
        if (code == u"en")
            continue;
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        languages.append({code, name.isEmpty() ? code : name});
    }
    return languages;
}

QString Language::chosen(const QSettings &settings)
{
    return settings.value(key).toString();
}

void Language::choose(QSettings &settings, const QString &code)
{
    settings.setValue(key, code);
}

} // namespace edgewise
