#pragma once

#include "app/downloads/downloadqueue.h"
#include "support/cdpsandbox.h"
#include "support/files.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

namespace edgewise {

/// A stand-in tenant for tests of downloads: its jobs, what their files hold in truth, and the lister a queue needs.
class DownloadTenant final
{
public:
    sandbox::CdpSandbox sandbox{20};
    int listings = 0;
    std::optional<Error> listingError = {}; ///< Answered instead of a listing.

    /// The reference of a job, counted from the newest.
    QString job(const char *friendlyId, int number)
    {
        QByteArray &reports = m_reports[friendlyId];
        if (reports.isEmpty())
            reports = sandbox.exports("/definitions/" + QByteArray(friendlyId) + "/reports").body;
        return QJsonDocument::fromJson(reports).array().at(number).toObject().value(QLatin1StringView("executionRef")).toString();
    }

    JobLinks links(const QString &executionRef)
    {
        const QJsonObject listing = sandbox::CdpSandbox::object(sandbox.exports("/executions/" + executionRef.toLatin1() + "/export"));
        JobLinks job{.executionRef = executionRef,
                     .expireAt = QDateTime::fromString(listing.value(QLatin1StringView("expireAt")).toString(), Qt::ISODateWithMs),
                     .parts = {}};
        const QJsonArray files = listing.value(QLatin1StringView("exports")).toArray();
        for (const QJsonValue &value : files) {
            const QJsonObject file = value.toObject();
            const QString action = file.value(QLatin1StringView("deltaAction")).toString();
            job.parts += PartLink{.url = file.value(QLatin1StringView("url")).toString().toUtf8(),
                                  .side = action.isEmpty()                        ? Side::Full
                                          : action == QLatin1StringView("remove") ? Side::Removed
                                                                                  : Side::Added,
                                  .sizeKb = file.value(QLatin1StringView("sizeKB")).toInteger()};
        }
        return job;
    }

    DownloadQueue::ListLinks lister()
    {
        return [this](const QString &, const QString &executionRef) -> Pending<JobLinks> {
            ++listings;
            if (listingError)
                return tl::unexpected(*listingError);
            return Result<JobLinks>(links(executionRef));
        };
    }

    DownloadOrder order(const QString &executionRef, const DownloadChoices &choices)
    {
        const JobLinks job = links(executionRef);
        DownloadOrder order{.connection = QStringLiteral("c1"),
                            .connectionName = QStringLiteral("Acme"),
                            .exportName = QStringLiteral("weekly"),
                            .executionRef = executionRef,
                            .endedAt = QDateTime(QDate(2031, 3, 9), QTime(1, 41)),
                            .parts = {},
                            .choices = choices};
        QMap<Side, int> numbers;
        for (int i = 0; i < int(job.parts.size()); ++i) {
            const PartLink &link = job.parts.at(i);
            order.parts += DownloadOrder::Part{
                .index = i, .side = link.side, .number = ++numbers[link.side], .sizeKb = link.sizeKb, .sourceName = link.fileName()};
        }
        for (auto &part : order.parts)
            part.of = numbers.value(part.side);
        return order;
    }

    /// The files of a job as the store holds them, byte for byte. Without switches set.
    QByteArrayList files(const QString &executionRef)
    {
        QByteArrayList &all = m_files[executionRef];
        if (all.isEmpty()) {
            const JobLinks job = links(executionRef);
            for (const PartLink &link : job.parts)
                all += sandbox::call("GET", QUrl::fromEncoded(link.url)).body;
        }
        return all;
    }

private:
    QHash<QByteArray, QByteArray> m_reports;
    QHash<QString, QByteArrayList> m_files;
};

/// Runs the event loop until the list of downloads is as wanted; false when that takes too long. (QTRY_VERIFY sleeps between its looks.)
template <typename Wanted>
bool waitUntil(const DownloadQueue &queue, Wanted isWanted, std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    QEventLoop loop;
    QObject::connect(&queue, &DownloadQueue::changed, &loop, [&] {
        if (isWanted())
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!isWanted())
        loop.exec();
    return isWanted();
}

/// What is in a gzip file, all members, by another library than the one under test.
inline QByteArray unzipped(QByteArray bytes)
{
    QByteArray all;
    while (!bytes.isEmpty()) {
        z_stream stream = {};
        inflateInit2(&stream, 16 + MAX_WBITS);
        stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        stream.avail_in = uInt(bytes.size());
        QByteArray out(1 << 20, Qt::Uninitialized);
        int result = Z_OK;
        while (result == Z_OK) {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(out.size());
            result = inflate(&stream, Z_NO_FLUSH);
            all += out.first(out.size() - qsizetype(stream.avail_out));
        }
        const auto left = qsizetype(stream.avail_in);
        inflateEnd(&stream);
        if (result != Z_STREAM_END)
            qFatal("not a whole gzip file");
        bytes = bytes.last(left);
    }
    return all;
}

inline QByteArray zipped(const QByteArray &bytes, int level = 6)
{
    z_stream stream = {};
    deflateInit2(&stream, level, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 32, Qt::Uninitialized);
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(out.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

} // namespace edgewise
