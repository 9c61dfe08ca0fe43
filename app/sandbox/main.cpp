#include "app/sandbox/faults.h"
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace edgewise::sandbox;

namespace {

int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

QString switchHelp()
{
    QString text = u"Switches (NAME=VALUE, or NAME=VALUE*N for the next N uses):\n"_s;
    for (const Switch &one : Faults::all())
        text += u"  %1=%2\n      %3 Normally %4.\n"_s.arg(QLatin1StringView(one.name),
                                                          QString::fromLatin1(one.values).replace(u'#', u'N').replace(u'~', u"TEXT"_s),
                                                          QLatin1StringView(one.meaning), QLatin1StringView(one.normal));
    text += u"Every operation besides has OPERATION.status, .body, .delay, .drop, .cut, .retryAfter, .slow and .length; * means all.\n"_s;
    return text;
}

int refuse(const QString &message)
{
    std::fprintf(stderr, "edgewise-sandbox: %s\n", qUtf8Printable(message));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"edgewise-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EDGEWISE_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A stand-in for Sitecore CDP and Experience Edge on this computer.\nWhen it is ready it prints one "
                                     "line of JSON with its addresses and credentials.\n\n"_s +
                                     switchHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(u"port"_s, u"Listen on this port of 127.0.0.1; a free one otherwise."_s, u"port"_s, u"0"_s);
    const QCommandLineOption data(u"data"_s, u"Keep the tenant in this folder; otherwise it is gone at the end."_s, u"folder"_s);
    const QCommandLineOption guests(u"guests"_s, u"Guests of a new tenant."_s, u"number"_s, u"5000"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same seed makes the same data."_s, u"number"_s, u"1"_s);
    const QCommandLineOption fault(u"fault"_s, u"Sets a switch, see above. May be given several times."_s, u"name=value"_s);
    parser.addOptions({port, data, guests, seed, fault});
    parser.process(application);

    bool portFits = false;
    bool guestsFit = false;
    bool seedFits = false;
    QTemporaryDir temporary;
    const Options options{.folder = parser.isSet(data) ? parser.value(data) : temporary.path(),
                          .port = parser.value(port).toUShort(&portFits),
                          .guests = parser.value(guests).toLongLong(&guestsFit),
                          .seed = parser.value(seed).toUInt(&seedFits),
                          .faults = parser.values(fault)};
    if (!portFits)
        return refuse(u"--port takes a number up to 65535."_s);
    if (!guestsFit || options.guests < 0)
        return refuse(u"--guests takes a number."_s);
    if (!seedFits)
        return refuse(u"--seed takes a number."_s);

    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return refuse(u"Signals cannot be waited for."_s);
    QSocketNotifier notifier(signalPipe[1], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [] { QCoreApplication::quit(); });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);

    Sandbox sandbox(options);
    if (const auto wrong = sandbox.start())
        return refuse(*wrong);
    std::printf("%s\n", QJsonDocument(sandbox.access().toJson()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
