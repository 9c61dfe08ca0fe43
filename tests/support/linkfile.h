#pragma once

#include "app/downloads/downloadqueue.h"
#include "support/files.h"

namespace edgewise {

/// The links of a job from a file with one of them a line, as somebody else listed them.
inline JobLinks linksIn(const QString &file)
{
    JobLinks job{.executionRef = QStringLiteral("job"), .expireAt = {}, .parts = {}};
    const QByteArrayList all = contents(file).split('\n');
    for (const QByteArray &line : all) {
        if (!line.isEmpty())
            job.parts += PartLink{.url = line, .side = Side::Full, .sizeKb = 0};
    }
    if (job.parts.isEmpty())
        qFatal("no links");
    return job;
}

/// All parts of it.
inline DownloadOrder orderOf(const JobLinks &job, const DownloadChoices &choices)
{
    DownloadOrder order{.connection = QStringLiteral("c1"),
                        .connectionName = QStringLiteral("Acme"),
                        .exportName = QStringLiteral("daily"),
                        .executionRef = job.executionRef,
                        .endedAt = {},
                        .parts = {},
                        .choices = choices};
    for (int i = 0; i < int(job.parts.size()); ++i) {
        order.parts +=
            DownloadOrder::Part{.index = i, .number = i + 1, .of = int(job.parts.size()), .sourceName = job.parts.at(i).fileName()};
    }
    return order;
}

} // namespace edgewise
