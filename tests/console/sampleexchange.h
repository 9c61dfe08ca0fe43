#pragma once

#include "app/console/exchange.h"
#include "support/quoted.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace edgewise {

/// An answer to "Find guests" with three guests.
inline Exchange sampleExchange()
{
    using namespace std::chrono_literals;
    Exchange exchange;
    exchange.at = QDateTime::currentDateTimeUtc();
    exchange.request.verb = "GET";
    exchange.request.url = QUrl(QStringLiteral("https://cdp.example/v2.1/guests?email=desk%40harbour.example&limit=10"));
    exchange.request.operation = QStringLiteral("listGuests");
    exchange.sent = {{"authorization", "Basic \xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"}, {"accept", "application/json"}};
    exchange.status = 200;
    exchange.reason = QStringLiteral("OK");
    exchange.headers = {{"Content-Type", "application/json"}, {"Date", "Sun, 22 Nov 2026 01:00:00 GMT"}};
    exchange.body = quoted("{'offset':0,'limit':10,'items':[{'lastName':'Byrne'},{'lastName':'Keane'},{'lastName':'Marek'}]}");
    exchange.size = exchange.body.size();
    exchange.timings = {.lookup = 1ms, .connect = 8ms, .tls = 19ms, .wait = 49ms, .receive = 7ms, .total = 84ms};
    return exchange;
}

/// The definition that comes with the program, and its operation "Find guests".
inline Definition guestsDefinition()
{
    const QList<Definition> all = Definition::ours();
    for (const Definition &one : all) {
        if (one.name() == QLatin1String("guests"))
            return one;
    }
    qFatal("no definition of guests");
}

inline Operation operationOf(const Definition &definition, const QString &id)
{
    const QList<Operation> all = definition.operations();
    for (const Operation &one : all) {
        if (one.id == id)
            return one;
    }
    qFatal("no operation %s", qPrintable(id));
}

} // namespace edgewise
