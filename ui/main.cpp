#include "app/core/profile.h"
#include "app/net/proxies.h"
#include "ui/program.h"
#include "ui/shell/icons.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

struct Names
{
    QCommandLineOption sandbox{u"sandbox"_s, QCoreApplication::translate("main", "Open the built-in tenant. Nothing is asked.")};
    QCommandLineOption profile{u"profile"_s, QCoreApplication::translate("main", "Keep all files of this run below DIR."), u"DIR"_s};
    QCommandLineOption connection{u"connection"_s, QCoreApplication::translate("main", "Open the connection of that name."), u"NAME"_s};
    QCommandLineOption pane{u"pane"_s, QCoreApplication::translate("main", "Open that pane: Webhooks, Activity."), u"NAME"_s};
    QCommandLineOption tour{
        u"tour"_s,
        QCoreApplication::translate("main", "Walk through every pane on the sandbox, save a picture of each step to DIR, and quit."),
        u"DIR"_s};
};

void describe(QCommandLineParser &parser, const Names &names)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "A console for Sitecore CDP and Sitecore Experience Edge."));
    parser.addOptions({names.sandbox, names.profile, names.connection, names.pane, names.tour});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Whether the program only has to say something, for which it needs no window and no display.
bool onlyTalks(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--version" || text == "-v" || text == "--help" || text == "-h" || text == "--help-all";
    });
}

void translate(QCoreApplication &application, const QLocale &locale)
{
    // The plural forms of English, also where another language has no word for something.
    auto *english = new QTranslator(&application);
    if (english->load(u":/translations/edgewise_en.qm"_s))
        QCoreApplication::installTranslator(english);
    for (const auto &[name, folder] :
         {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)), std::pair(u"edgewise"_s, u":/translations"_s)}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
}

/// The language that was chosen in the program, else the desktop's.
QLocale language(const QString &settingsFile)
{
    const QString chosen = Language::chosen(QSettings(settingsFile, QSettings::IniFormat));
    if (!chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    return QLocale();
}

int walk(Program &program, const QString &folder)
{
    Tour tour(program.window(), folder);
    program.addChapters(tour);
    QObject::connect(&tour, &Tour::finished, &tour, [](bool worked) { QApplication::exit(worked ? 0 : 1); });
    tour.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"edgewise"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EDGEWISE_VERSION));
    QCommandLineParser parser;
    if (onlyTalks(argc, argv)) {
        QCoreApplication talker(argc, argv);
        translate(talker, QLocale());
        describe(parser, {});
        parser.process(talker);
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Edgewise"_s);
    QApplication::setDesktopFileName(u"edgewise"_s);
    const Names names;
    describe(parser, names);
    parser.process(application);

    // A tour begins at the first start and leaves nobody's own files changed.
    const bool tours = parser.isSet(names.tour);
    std::optional<QTemporaryDir> scratch;
    if (tours && !parser.isSet(names.profile))
        scratch.emplace();
    const QString folder = scratch ? scratch->path() : parser.value(names.profile);

    const QLocale locale = language(Profile(folder).settingsFile());
    translate(application, locale);
    if (locale.textDirection() == Qt::RightToLeft) // else it stays as `-reverse` may have set it
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QNetworkProxyFactory::setApplicationProxyFactory(new Proxies); // Qt becomes its owner
    theme::apply(application);
    QApplication::setWindowIcon(QIcon(u":/icons/edgewise.svg"_s));

    Program program(folder);
    if (!tours && !parser.isSet(names.sandbox))
        program.restore(parser.value(names.connection), parser.value(names.pane));
    program.window().show();
    if (tours)
        return walk(program, parser.value(names.tour));
    if (parser.isSet(names.sandbox))
        program.openSandbox(parser.value(names.pane));
    return QApplication::exec();
}
