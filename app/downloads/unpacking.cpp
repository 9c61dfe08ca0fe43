#include "app/downloads/unpacking.h"

#include "app/downloads/arrayreader.h"
#include "app/downloads/digest.h"
#include "app/downloads/filemark.h"
#include "app/downloads/gzipreader.h"
#include "app/downloads/partplan.h"
#include "app/downloads/tarreader.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr std::size_t readAtOnce = std::size_t(512) * 1024;
constexpr qint64 syncEvery = qint64(32) * 1024 * 1024;
constexpr auto syncAfter = 1s;
constexpr qint64 tellEvery = qint64(1024) * 1024; ///< Waking the reader more often costs more than it gains.
constexpr std::size_t mostFresh = 32;
constexpr qsizetype lookedAt = 1024 * 1024; ///< How long two records may be to be looked at.

/// A state is of use to the same program only.
QByteArray builtFor()
{
    return QByteArrayLiteral(EDGEWISE_VERSION " 1");
}

Download::Damage damageOf(GzipReader::Verdict verdict)
{
    switch (verdict) {
    case GzipReader::Verdict::Good:
    case GzipReader::Verdict::Stopped: return Download::Damage::None;
    case GzipReader::Verdict::Checksum: return Download::Damage::Checksum;
    case GzipReader::Verdict::EndsEarly: return Download::Damage::EndsEarly;
    case GzipReader::Verdict::GoesOn: return Download::Damage::GoesOn;
    case GzipReader::Verdict::Unreadable: break;
    }
    return Download::Damage::Unreadable;
}

} // namespace

void Growth::grow(qint64 available, Block &written)
{
    bool isWorthTelling = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_fresh.size() < mostFresh) {
            m_fresh.push_back({m_available, std::move(written)});
            written.clear();
            if (!m_spare.empty()) {
                written.swap(m_spare.back());
                m_spare.pop_back();
            }
        }
        m_available = available;
        isWorthTelling = available - m_told >= tellEvery;
        if (isWorthTelling)
            m_told = available;
    }
    if (isWorthTelling)
        m_changed.notify_one();
}

std::pair<std::span<const char>, qint64> Growth::fresh(qint64 at)
{
    const std::lock_guard lock(m_mutex);
    const auto putAside = [this](Block &bytes) {
        if (m_spare.size() < mostFresh && bytes.capacity() > 0)
            m_spare.push_back(std::move(bytes));
        bytes = {};
    };
    putAside(m_read);
    while (!m_fresh.empty() && m_fresh.front().at < at) {
        putAside(m_fresh.front().bytes);
        m_fresh.pop_front();
    }
    if (m_fresh.empty() || m_fresh.front().at > at)
        return {std::span<const char>(), m_fresh.empty() ? m_available : m_fresh.front().at};
    m_read = std::move(m_fresh.front().bytes);
    m_fresh.pop_front();
    return {m_read, at};
}

void Growth::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWhole = true;
    }
    m_changed.notify_one();
}

std::pair<qint64, bool> Growth::waitFor(qint64 have, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [&] { return m_isWhole || m_available > have || m_isWoken; });
    m_isWoken = false;
    return {m_available, m_isWhole};
}

void Growth::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_changed.notify_all();
}

/// Takes the unpacked bytes of one file after the other, counts their rows and writes them behind each other, with one header line.
class Unpacking::Joiner final
{
    using Headers = DownloadChoices::Headers;

public:
    explicit Joiner(const Order &order)
        : m_joins(order.sources.size() > 1)
        , m_headers(order.headers)
    {}

    int open(const QString &output, DiskFile::Mode mode) { return error = m_output.open(output, mode); }

    void beginSource()
    {
        m_beginning.clear();
        m_isLooking = true;
        m_array.reset();
    }

    bool take(std::span<const char> bytes)
    {
        if (!m_isLooking)
            return pass(bytes);
        m_beginning.append(bytes.data(), qsizetype(bytes.size()));
        if (m_beginning.size() < 512)
            return true;
        const Content its = contentOf(m_beginning);
        const bool hasLines = its == Content::Csv || its == Content::JsonLines;
        if (hasLines && m_beginning.size() < lookedAt && !FirstLines::of(m_beginning, its).isWhole)
            return true;
        return look();
    }

    bool endSource()
    {
        if (m_isLooking && !look())
            return false;
        m_rowsBefore += m_array ? m_array->elements() : m_counter.rows();
        m_counter = RowCounter();
        if (m_array && !m_array->isWhole())
            verdict = Outcome::CannotJoin;
        if (content == Content::Tar && !m_tar.isWhole())
            verdict = Outcome::Damaged;
        return verdict == Outcome::Good;
    }

    int finish()
    {
        if (m_joins && content == Content::JsonArray)
            write(std::string_view(size == 0 ? "[]\n" : "\n]\n"));
        return sync();
    }

    int sync()
    {
        if (error == 0 && m_output.isOpen())
            error = m_output.sync();
        return error;
    }

    /// Whether what follows can be read by another one that is given this one's state.
    [[nodiscard]] bool isKeepable() const { return m_beginning.isEmpty() && content != Content::Tar; }

    [[nodiscard]] std::optional<qint64> rows(bool whole) const
    {
        if (content == Content::Tar)
            return whole ? m_tar.rows() : m_tar.wholeRows();
        if ((content == Content::JsonArray && !m_joins) || content == Content::Zip || content == Content::Page)
            return {};
        return std::max<qint64>(0, m_rowsBefore + (whole ? m_counter.rows() : m_counter.wholeRows()) - (m_hasHeader ? 1 : 0));
    }
    [[nodiscard]] QByteArray sha256() { return m_sha256.result(); }

    friend QDataStream &operator<<(QDataStream &stream, const Joiner &joiner)
    {
        return stream << joiner.m_isLooking << joiner.content << joiner.size << joiner.m_hasHeader << joiner.m_last << joiner.m_counter
                      << joiner.m_sha256;
    }
    friend QDataStream &operator>>(QDataStream &stream, Joiner &joiner)
    {
        return stream >> joiner.m_isLooking >> joiner.content >> joiner.size >> joiner.m_hasHeader >> joiner.m_last >> joiner.m_counter >>
               joiner.m_sha256;
    }

    Outcome verdict = Outcome::Good;
    Content content = Content::Empty;
    int error = 0;
    qint64 size = 0;
    Beginnings beginnings = Beginnings::Good;

private:
    /// Enough of a source is there to see what it is.
    bool look()
    {
        m_isLooking = false;
        if (m_beginning.isEmpty())
            return true;
        const Content its = contentOf(m_beginning);
        if (its == Content::Page || (its == Content::Csv && looksLikePage(m_beginning))) {
            verdict = Outcome::NotData;
            return false;
        }
        const bool isFirst = content == Content::Empty;
        const bool isJoinable = its == Content::Csv || its == Content::JsonLines || its == Content::JsonArray;
        if (m_joins && (!isJoinable || (!isFirst && its != content))) {
            verdict = Outcome::CannotJoin;
            return false;
        }
        content = its;
        if (m_joins && its == Content::JsonArray)
            m_array.emplace();
        m_counter = RowCounter(its);
        std::span<const char> bytes(m_beginning.constData(), std::size_t(m_beginning.size()));
        if (its == Content::Csv || its == Content::JsonLines)
            bytes = bytes.subspan(std::size_t(toBeSkipped(isFirst, its)));
        const bool isGood = (m_array || separate(bytes)) && pass(bytes);
        m_beginning.clear();
        return isGood;
    }

    /// How many bytes at the beginning of this source are not repeated in the output.
    qsizetype toBeSkipped(bool isFirst, Content its)
    {
        const FirstLines lines = FirstLines::of(m_beginning, its);
        const bool isHeader = its == Content::Csv && !lines.first.isEmpty() &&
                              (m_headers == Headers::Find ? looksLikeHeader(lines.first, lines.second) : m_headers == Headers::Every);
        if (isFirst) {
            m_firstLine = lines.first;
            m_hasHeader = isHeader;
            m_endsWithReturn = lines.firstEnds >= 2 && m_beginning.at(lines.firstEnds - 2) == '\r';
            return 0;
        }
        if (lines.first == m_firstLine && its == Content::Csv && !m_firstLine.isEmpty()) {
            if (m_hasHeader || isHeader) {
                m_hasHeader = true;
                return qsizetype(lines.firstEnds);
            }
            if (m_headers == Headers::Find)
                beginnings = Beginnings::Equal;
        } else if (isHeader && m_headers == Headers::Every) {
            beginnings = Beginnings::OtherHeader;
            --m_rowsBefore;
        }
        return m_beginning.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    }

    /// A source before may have ended without a line break.
    bool separate(std::span<const char> next)
    {
        if (next.empty() || size == 0 || m_last == '\n')
            return true;
        return write(std::string_view(m_endsWithReturn ? "\r\n" : "\n"));
    }

    bool pass(std::span<const char> bytes)
    {
        if (m_array) {
            const bool isBegun = m_array->elements() > 0;
            bool isFirst = !isBegun;
            const bool isRead = m_array->read(bytes, [&](std::span<const char> elements) {
                return (!std::exchange(isFirst, false) || write(std::string_view(size == 0 ? "[\n" : ",\n"))) && write(elements);
            });
            if (!isRead && error == 0)
                verdict = Outcome::CannotJoin;
            return isRead;
        }
        if (content == Content::Tar) {
            if (!m_tar.read(bytes)) {
                verdict = Outcome::Damaged;
                return false;
            }
        } else {
            m_counter.count(bytes);
        }
        return write(bytes);
    }

    bool write(std::span<const char> bytes)
    {
        if (bytes.empty())
            return true;
        m_last = bytes.back();
        if (m_output.isOpen()) {
            m_sha256.add(bytes);
            error = m_output.write(bytes, size);
        }
        size += qint64(bytes.size());
        return error == 0;
    }

    const bool m_joins;
    const Headers m_headers;
    DiskFile m_output;
    Digest m_sha256{Digest::Kind::Sha256};
    bool m_isLooking = false;
    QByteArray m_beginning;
    std::optional<ArrayReader> m_array; ///< Of the source, when arrays are joined.
    QByteArray m_firstLine;
    bool m_hasHeader = false;
    bool m_endsWithReturn = false;
    char m_last = '\n';
    RowCounter m_counter;
    qint64 m_rowsBefore = 0;
    TarReader m_tar;
};

/// How far it has come.
struct Unpacking::Reading
{
    explicit Reading(const Order &order)
        : joiner(order)
    {}

    void beginSource()
    {
        joiner.beginSource();
        gzip.emplace([this](std::span<const char> bytes) { return joiner.take(bytes); });
        at = 0;
        isGzip = false;
    }

    /// Once what was written is durable. Empty when it would be of no use.
    [[nodiscard]] QByteArray state(const Order &order) const
    {
        const QByteArray mark = markAsLeft(order.output);
        if (mark.isEmpty() && !order.output.isEmpty())
            return {};
        QByteArray state;
        QDataStream stream(&state, QIODevice::WriteOnly);
        stream << builtFor() << order.output.isEmpty() << mark << at << isGzip << sha256 << md5 << *gzip << joiner;
        return state;
    }

    /// False when it is nobody's state, or not that of this order and of the file it wrote. Then this is of no use any more.
    [[nodiscard]] bool goOn(const Order &order)
    {
        beginSource();
        QDataStream stream(order.state);
        QByteArray build;
        QByteArray mark;
        bool isStored = false;
        stream >> build >> isStored >> mark;
        if (build != builtFor() || isStored != order.output.isEmpty() || mark != markOf(order.output))
            return false;
        stream >> at >> isGzip >> sha256 >> md5 >> *gzip >> joiner;
        return stream.status() == QDataStream::Ok && stream.atEnd();
    }

    Joiner joiner;
    Digest sha256{Digest::Kind::Sha256}; ///< Of the source.
    Digest md5{Digest::Kind::Md5};
    std::optional<GzipReader> gzip;
    qint64 at = 0;
    bool isGzip = false;
};

Unpacking::Unpacking(Order order, Store store, std::function<void()> done)
    : m_order(std::move(order))
    , m_store(std::move(store))
    , m_done(std::move(done))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

Unpacking::~Unpacking()
{
    stop();
}

void Unpacking::stop()
{
    m_thread.request_stop();
    if (m_order.growth)
        m_order.growth->wake();
}

QByteArray Unpacking::stopAndKeep()
{
    m_isKept = true;
    stop();
    if (m_thread.joinable())
        m_thread.join();
    return m_report.state;
}

void Unpacking::run(const std::stop_token &stop)
{
    m_report = work(stop);
    if (m_report.outcome == Outcome::Good && m_store)
        m_store(m_report);
    m_isOver = true;
    m_done();
}

Unpacking::Report Unpacking::work(const std::stop_token &stop)
{
    Report report;
    const bool isStored = m_order.output.isEmpty(); // the source itself is what is stored
    auto reading = std::make_unique<Reading>(m_order);
    const bool goesOn = reading->goOn(m_order);
    if (!goesOn)
        reading = std::make_unique<Reading>(m_order);
    Joiner &joiner = reading->joiner;
    const auto broken = [&](int error, bool isOutput) -> Report {
        report.outcome = Outcome::DiskError;
        report.error = error;
        report.isOutput = isOutput;
        return report;
    };
    if (!isStored && joiner.open(m_order.output, goesOn ? DiskFile::Mode::Keep : DiskFile::Mode::Empty) != 0)
        return broken(joiner.error, true);

    std::vector<char> buffer(readAtOnce);
    for (; report.source < m_order.sources.size(); ++report.source) {
        DiskFile file;
        if (const int error = file.open(m_order.sources.at(report.source), DiskFile::Mode::Read); error != 0)
            return broken(error, false);
        const auto growth = m_order.growth ? m_order.growth : std::make_shared<Growth>(file.size(), true);
        if (!goesOn)
            reading->beginSource();
        const auto judged = [&](GzipReader::Verdict verdict) -> Report {
            if (joiner.error != 0)
                return broken(joiner.error, true);
            report.outcome = joiner.verdict == Outcome::Good ? Outcome::Damaged : joiner.verdict;
            report.damage = verdict == GzipReader::Verdict::Stopped ? Download::Damage::Unreadable : damageOf(verdict);
            report.content = joiner.content;
            report.rows = joiner.rows(false);
            return report;
        };

        qint64 &at = reading->at;
        m_processed += at;
        qint64 durable = growth->durable;
        auto lastSync = std::chrono::steady_clock::now();
        for (;;) {
            const auto [available, isWhole] = growth->waitFor(at, 200ms);
            if (stop.stop_requested()) {
                if (m_isKept && m_order.growth && joiner.isKeepable() && joiner.sync() == 0)
                    report.state = reading->state(m_order);
                return report;
            }
            const bool isLast = isWhole && at >= available;
            const auto time = std::chrono::steady_clock::now();
            if (m_order.growth && available > durable && (isLast || available - durable >= syncEvery || time - lastSync >= syncAfter)) {
                if (const int error = file.sync(); error != 0)
                    return broken(error, false);
                growth->durable = durable = available;
                lastSync = time;
            }
            if (isLast)
                break;
            // A file of a byte cannot tell yet what it is.
            if (available <= at || (at == 0 && available < 2 && !isWhole))
                continue;
            auto [bytes, until] = growth->fresh(at);
            if (at == 0 && bytes.size() < 2) {
                bytes = {};
                until = available;
            }
            if (bytes.empty()) {
                const auto wanted = std::size_t(std::min<qint64>(qint64(buffer.size()), std::min(available, until) - at));
                const qint64 got = file.read({buffer.data(), wanted}, at);
                if (got <= 0)
                    return broken(got < 0 ? errno : EIO, false);
                bytes = {buffer.data(), std::size_t(got)};
            }
            if (at == 0)
                reading->isGzip = bytes.size() >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
            at += qint64(bytes.size());
            if (isStored)
                reading->sha256.add(bytes);
            if (m_order.isMd5Wanted)
                reading->md5.add(bytes);
            if (!reading->isGzip) {
                if (!joiner.take(bytes))
                    return judged(GzipReader::Verdict::Unreadable);
            } else if (m_order.compare || !isStored) {
                if (const auto verdict = reading->gzip->read(bytes); verdict != GzipReader::Verdict::Good)
                    return judged(verdict);
            }
            m_processed += qint64(bytes.size());
        }
        if (at == 0)
            return judged(GzipReader::Verdict::EndsEarly);
        const bool isRead = reading->isGzip && (m_order.compare || !isStored);
        if (const auto verdict = isRead ? reading->gzip->end() : GzipReader::Verdict::Good; verdict != GzipReader::Verdict::Good)
            return judged(verdict);
        if (!joiner.endSource())
            return judged(GzipReader::Verdict::Unreadable);
        if (isStored)
            report.size = at;
    }
    report.source = 0;
    report.isGzip = reading->isGzip;
    if (const int error = joiner.finish(); error != 0)
        return broken(error, true);
    report.outcome = Outcome::Good;
    report.content = joiner.content;
    report.beginnings = joiner.beginnings;
    if (!report.isGzip || m_order.compare || !isStored)
        report.rows = joiner.rows(true);
    if (!isStored)
        report.size = joiner.size;
    report.sha256 = isStored ? reading->sha256.result() : joiner.sha256();
    if (m_order.isMd5Wanted)
        report.md5 = reading->md5.result();
    return report;
}

} // namespace edgewise
