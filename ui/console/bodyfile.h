#pragma once

#include "app/console/exchange.h"
#include "app/core/pending.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <stop_token>

namespace edgewise {

/// The body of an answer as a file.
struct BodyFile
{
    /// A name for it: what the service suggests (RFC 6266), else the operation and the time. Never one that leads elsewhere or hides.
    [[nodiscard]] static QString suggestion(const Exchange &exchange);
    /// The name that a Content-Disposition gives; empty when it gives none that can be used.
    [[nodiscard]] static QString nameIn(const QByteArray &contentDisposition);
    /// Writes in the background; the file gets its name last. `progress` is called on the thread of `context`, with per cent.
    [[nodiscard]] static Pending<> write(QObject *context, const QString &path, const QByteArray &body, std::stop_token stop = {},
                                         std::function<void(int)> progress = {});

    Q_DECLARE_TR_FUNCTIONS(edgewise::BodyFile)
};

} // namespace edgewise
