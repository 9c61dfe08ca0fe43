#pragma once

#include "app/core/error.h"
#include "app/downloads/joblinks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace edgewise {

/// How files are to be stored.
struct DownloadChoices
{
    enum class Existing { KeepBoth, Replace, Skip };
    /// Which parts begin with the names of the columns: those that look so, every one, none.
    enum class Headers { Find, Every, None };

    QString folder = {};
    QString pattern = QStringLiteral("{export}_{date}_{side}_{part}"); ///< See fileNames(); the ending comes by itself.
    bool decompress = false;
    bool merge = false; ///< One file for each side, with one header line; only with decompress.
    Headers headers = Headers::Find;
    bool verify = true; ///< Length, and the checksums of the compressed data.
    Existing existing = Existing::KeepBoth;

    bool operator==(const DownloadChoices &) const = default;
};

/// Parts of one job that a person wants. Names connection, export, execution and part; never a URL.
struct DownloadOrder
{
    struct Part
    {
        int index = 0; ///< In the job's listing.
        Side side = Side::Full;
        int number = 1; ///< Among those of its side, from 1: "part 2 of 3".
        int of = 1;
        qint64 sizeKb = 0;
        QString sourceName = {}; ///< As the store calls it: PartLink::fileName().

        bool operator==(const Part &) const = default;
    };

    QString connection = {};     ///< Its id.
    QString connectionName = {}; ///< For people.
    QString exportName = {};     ///< Friendly ID, or the reference by which the export is remembered.
    QString executionRef = {};
    QDateTime endedAt = {}; ///< Of the job; {date} in names.
    QList<Part> parts = {};
    DownloadChoices choices = {};

    bool operator==(const DownloadOrder &) const = default;
};

/// One line of the list of downloads: a part on its way, or the merging of several that are there.
struct Download
{
    enum class State {
        Queued,
        Downloading,
        RenewingLink,
        WaitingForNetwork, ///< No connection, silence, or the store failed; tries again at `nextTry`.
        WaitingForStore,   ///< Told to slow down; tries again at `nextTry`.
        WaitingForSpace,   ///< `missing` bytes more are needed.
        WaitingForFolder,  ///< The folder is gone, or may not be written to.
        WaitingForKey,     ///< Its connection has no key at hand, as while the keychain is locked; looks again at `nextTry`.
        Verifying,
        Merging,
        Paused,
        Failed,
        Done,
    };
    /// Why it failed.
    enum class Trouble {
        None,
        NotKept,      ///< The output is no longer kept, or its renewed links are refused too.
        Refused,      ///< The store's own code is in `said`.
        NotData,      ///< An XML or HTML page came instead of a file.
        Damaged,      ///< A checksum is wrong, or the data ends too early or too late; `rows` were good.
        Unauthorized, ///< The connection's key was refused.
        Changed,      ///< The files of the job are no longer the ones that were ordered.
        Exists,       ///< A file of that name exists and was to be kept (Skip).
        Disk,         ///< A file could not be written for another reason.
        Unknown,
    };
    /// What is wrong with data that is Damaged.
    enum class Damage { None, Checksum, EndsEarly, GoesOn, Unreadable };

    quint64 id = 0;
    quint64 order = 0; ///< The same for all that were ordered together.
    QString connection = {};
    QString connectionName = {};
    QString exportName = {};
    QString executionRef = {};
    DownloadOrder::Part part = {}; ///< For merging: the first of them.
    int merged = 0;                ///< How many files this line merges; 0 for a part.
    QList<int> mergedParts = {};   ///< Which they are: DownloadOrder::Part::index.
    State state = State::Queued;
    Trouble trouble = Trouble::None;
    qint64 limit = 0; ///< Bytes a second that the person allows this one; 0: no limit of its own.
    QString folder = {};
    QString fileName = {}; ///< The final name; until it is Done the file is `fileName.part`.
    qint64 done = 0;       ///< Compressed bytes that are safely there.
    qint64 total = -1;     ///< -1: not known yet.
    qint64 stored = 0;     ///< Size of the stored file.
    double speed = 0;      ///< Bytes a second, over the last seconds.
    double share = 0;      ///< 0 to 1 of what `state` is busy with (verifying, merging).
    int place = 0;         ///< While queued: 0 is first in line.
    int tries = 0;
    QDateTime nextTry = {};
    qint64 missing = 0;
    std::optional<qint64> rows = {}; ///< Records counted, without a header line; the good ones when it is Damaged.
    Damage damage = Damage::None;
    bool isVerified = false; ///< The checksums of the compressed data were compared; when Done.
    QByteArray sha256 = {};  ///< Of the stored file, hexadecimal; when Done.
    QString said = {};       ///< The store's or the system's own words, without secrets.
    QString note = {};       ///< "Begun again: the file had changed." Translated.
    QDateTime finishedAt = {};

    bool operator==(const Download &) const = default;

    [[nodiscard]] QString path() const { return folder + u'/' + fileName; }
    [[nodiscard]] bool isBusy() const; ///< Something happens, or will without the person.
    [[nodiscard]] bool isWaiting() const;
    /// The sentence below the bar: "Downloading", "Waiting for the network, next try in 12 s", "Damaged: checksum wrong after row 211,874".
    [[nodiscard]] QString sentence() const;
    /// What would help, for Failed; empty when there is nothing sensible to say.
    [[nodiscard]] QString advice() const;

    Q_DECLARE_TR_FUNCTIONS(edgewise::Download)
};

/// All downloads at one moment.
struct DownloadsNow
{
    QList<Download> downloads; ///< In the order of the list.
    qint64 done = 0;           ///< Bytes of all that are under way or done since the list was last empty of work.
    qint64 total = 0;
    double speed = 0;
    std::optional<std::chrono::seconds> left = {};
    bool isPaused = false; ///< All of them, by the person.

    bool operator==(const DownloadsNow &) const = default;
};

/// The file names that an order makes, one for each part (for each side when merged), without folder and before collisions; safe on all
/// systems. Placeholders: {export} {date} {time} {side} {part} {job} {source}.
[[nodiscard]] QStringList fileNames(const DownloadOrder &order);

} // namespace edgewise

Q_DECLARE_METATYPE(edgewise::DownloadsNow)
