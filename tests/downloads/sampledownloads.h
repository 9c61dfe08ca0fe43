#pragma once

#include "app/core/clock.h"
#include "app/downloads/download.h"

namespace edgewise {

/// A download of 400 MB that has got a quarter, for tests of what is shown.
inline Download sampleDownload(quint64 id, Download::State state = Download::State::Downloading)
{
    Download download;
    download.id = id;
    download.order = 1;
    download.connection = QStringLiteral("acme");
    download.exportName = QStringLiteral("daily");
    download.executionRef = QStringLiteral("job");
    download.folder = QStringLiteral("/nowhere");
    download.fileName = QStringLiteral("daily_%1.csv.gz").arg(id);
    download.state = state;
    download.done = 100'000'000;
    download.total = 400'000'000;
    return download;
}

inline DownloadsNow sampleNow(const QList<Download> &downloads)
{
    DownloadsNow sample;
    sample.downloads = downloads;
    for (const Download &one : downloads) {
        sample.done += one.done;
        sample.total += one.total;
    }
    return sample;
}

} // namespace edgewise
