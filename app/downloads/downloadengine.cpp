#include "app/downloads/downloadengine.h"

#include "app/core/clock.h"
#include "app/downloads/filemark.h"
#include "app/downloads/filename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr auto renewBefore = 2min;
constexpr auto freshLinks = 30s; ///< A listing this young is used even if it says that it is about to expire.
constexpr auto longestPause = 60s;
constexpr auto publishEvery = 200ms;
constexpr auto keepEvery = 1s;
constexpr auto lookAtDiskEvery = 1s;
constexpr auto lookForKeyEvery = 5min; ///< Each look may open the keychain's own question.
constexpr auto recoverAfter = 30s;     ///< Without being told to slow down again, one more at a time.
constexpr auto paceOver = 4s;
constexpr int mostRedirects = 5;
constexpr int mostRenewals = 3;
constexpr int mostBeginnings = 5;
constexpr int mostPages = 3;
constexpr qint64 spareRoom = 1'000'000;

qint64 estimate(const DownloadRecord &record)
{
    return record.plan.total >= 0 ? record.plan.total : record.shown.part.sizeKb * 1000;
}

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

bool isMd5(const QByteArray &validator)
{
    return validator.size() == 34 && validator.startsWith('"') && QByteArray::fromHex(validator.sliced(1, 32)).size() == 16;
}

} // namespace

DownloadQueue::Engine::Engine(Options options, Calls calls)
    : m_options(std::move(options))
    , m_calls(std::move(calls))
    , m_readings(m_options.databaseFile)
{}

DownloadQueue::Engine::~Engine()
{
    m_thread.request_stop();
    m_transport.wake();
}

void DownloadQueue::Engine::start()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void DownloadQueue::Engine::post(Command command)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    m_transport.wake();
}

// --- The loop

void DownloadQueue::Engine::run(const std::stop_token &stop)
{
    restore();
    publish(true);
    while (!stop.stop_requested()) {
        watchClock();
        runCommands();
        m_isRestless = false;
        schedule();
        publish(false);
        m_transport.poll(m_isRestless ? 0ms : patience());
        std::vector<quint64> ids; // a merge that is done takes others off the list
        for (const auto &task : m_tasks)
            ids.push_back(task->shown().id);
        for (const quint64 id : ids) {
            if (Task *task = find(id))
                look(*task);
        }
    }
    runCommands(); // what was asked for just before
    shutDown();
}

void DownloadQueue::Engine::restore()
{
    m_journal = std::make_unique<Journal>(m_options.databaseFile, m_calls.troubled);
    const Journal::Kept kept = m_journal->kept();
    for (const auto &[id, body] : kept.bodies) {
        m_lastId = id;
        auto record = DownloadRecord::fromJson(body);
        if (!record)
            continue;
        auto task = std::make_unique<Task>();
        task->record = std::move(*record);
        Download &shown = task->shown();
        shown.id = id;
        shown.done = task->record.plan.have;
        shown.total = task->record.plan.total;
        m_lastOrder = std::max(m_lastOrder, shown.order);
        if (shown.isBusy()) {
            shown.state = State::Queued;
            task->isInRun = true;
        }
        m_tasks.push_back(std::move(task));
    }
    sort();
    const auto setting = [&](const QString &name, qint64 otherwise) {
        const auto found = kept.settings.find(name);
        return found == kept.settings.cend() ? otherwise : found->second;
    };
    m_limits.atOnce = int(std::clamp<qint64>(setting(u"atOnce"_s, m_limits.atOnce), 1, DownloadLimits::mostAtOnce));
    m_limits.bytesASecond = std::max<qint64>(0, setting(u"bytesASecond"_s, 0));
    m_isPaused = setting(u"isPaused"_s, 0) != 0;

    std::vector<const Task *> merged;
    for (const auto &task : m_tasks) {
        if (task->record.isMerging() && task->shown().state == State::Done)
            merged.push_back(task.get());
    }
    for (const Task *task : merged)
        clearMerged(*task);

    std::set<quint64> unfinished;
    for (const auto &task : m_tasks) {
        if (task->shown().state != State::Done)
            unfinished.insert(task->shown().id);
    }
    m_readings.keepOnly(unfinished);
}

void DownloadQueue::Engine::shutDown()
{
    for (const auto &task : m_tasks) {
        stopFetch(*task);
        if (task->unpacking && !task->record.isMerging() && !task->isAdopting)
            m_readings.put(task->shown().id, task->leftAs, task->unpacking->stopAndKeep());
        else if (!task->reading.isEmpty()) // not gone on with in this run
            m_readings.put(task->shown().id, task->leftAs, task->reading);
        stopWork(*task);
        keep(*task);
    }
    m_journal.reset(); // writes what is left
}

bool DownloadQueue::Engine::runCommands()
{
    std::vector<Command> commands;
    {
        const std::lock_guard lock(m_mutex);
        commands.swap(m_commands);
    }
    for (const Command &command : commands)
        command(*this);
    return !commands.empty();
}

std::chrono::milliseconds DownloadQueue::Engine::patience() const
{
    auto most = std::chrono::milliseconds(10s);
    for (const auto &task : m_tasks) {
        if (task->isMoving())
            most = std::min<std::chrono::milliseconds>(most, std::clamp<std::chrono::milliseconds>(m_options.silence / 4, 1ms, 100ms));
        else if (task->shown().state == State::WaitingForSpace || task->shown().state == State::WaitingForFolder)
            most = std::min<std::chrono::milliseconds>(most, 250ms);
        else if (task->shown().isWaiting())
            most =
                std::min(most, std::chrono::ceil<std::chrono::milliseconds>(std::max<Clock::duration>(0ms, task->nextTry - Clock::now())));
    }
    return most;
}

/// After sleep, or when the clock was set, what waits need not wait any longer, what runs has lost its connection, and no link is young.
void DownloadQueue::Engine::watchClock()
{
    const QDateTime time = edgewise::now();
    const auto tick = Clock::now();
    if (m_lastTime.isValid()) {
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(tick - m_lastTick).count();
        if (qAbs(m_lastTime.msecsTo(time) - passed) > 15'000) {
            m_clockOffset = 0;
            for (auto &[key, known] : m_links)
                known.arrived = {};
            for (const auto &task : m_tasks) {
                if (task->fetch) {
                    stopFetch(*task);
                    setState(*task, State::Queued);
                } else if (task->shown().isWaiting() && task->shown().nextTry <= time) {
                    task->nextTry = {};
                }
            }
            networkReturned();
        }
    }
    m_lastTime = time;
    m_lastTick = tick;
}

// --- What is next

void DownloadQueue::Engine::schedule()
{
    const auto time = Clock::now();
    if (m_throttledTo < DownloadLimits::mostAtOnce && time - m_throttledAt > recoverAfter) {
        ++m_throttledTo;
        m_throttledAt = time;
    }
    m_transport.setLimit(m_limits.bytesASecond);
    int running = 0;
    int merging = 0;
    for (const auto &task : m_tasks) {
        running += task->fetch || task->shown().state == State::RenewingLink ? 1 : 0;
        merging += task->unpacking && task->record.isMerging() ? 1 : 0;
    }
    const int most = std::min(m_limits.atOnce, m_throttledTo);
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        Task &task = *m_tasks[i];
        const State state = task.shown().state;
        if (task.fetch || m_isPaused)
            continue;
        const bool isDue = state == State::Queued || (task.shown().isWaiting() && time >= task.nextTry);
        if (!isDue)
            continue;
        if (task.record.isMerging()) {
            const auto parts = partsOf(task);
            const bool isReady =
                std::all_of(parts.cbegin(), parts.cend(), [](const Task *part) { return part->shown().state == State::Done; });
            if (isReady && merging < 2) {
                ++merging;
                beginMerging(task);
            }
        } else if (task.record.plan.isComplete() && task.isBytesKnown) {
            beginUnpacking(task);
        } else if (running < most) {
            begin(task);
            running += task.fetch || task.shown().state == State::RenewingLink ? 1 : 0;
        }
    }
}

void DownloadQueue::Engine::begin(Task &task)
{
    DownloadRecord &record = task.record;
    Download &shown = task.shown();
    if (const QFileInfo folder(shown.folder); !folder.isDir() || !folder.isWritable()) {
        stopWork(task);
        task.isBytesKnown = false;
        task.nextTry = Clock::now() + lookAtDiskEvery;
        setState(task, State::WaitingForFolder);
        return;
    }
    if (!task.isBytesKnown) {
        compareWithDisk(task);
        if (record.plan.isComplete() && !task.isAdopting)
            beginUnpacking(task);
        if (task.unpacking)
            return;
    }
    const QString target = record.isPartOfMerge() ? record.mergedName : shown.fileName;
    if (record.choices.existing == DownloadChoices::Existing::Skip && existsInAnyCase(shown.folder, target)) {
        fail(task, Trouble::Exists);
        return;
    }
    if (!isRoomFor(task))
        return;
    QByteArray proxy;
    const PartLink *link = linkFor(task, proxy);
    if (!link)
        return;
    if (const QByteArray redirect = std::exchange(task.redirectTo, {}); !redirect.isEmpty())
        beginFetch(task, redirect, proxy);
    else
        beginFetch(task, link->url, proxy);
}

/// What an earlier run of the program left behind may be less than it wrote down, or more.
void DownloadQueue::Engine::compareWithDisk(Task &task)
{
    DownloadRecord &record = task.record;
    if (beginAdopting(task))
        return;
    task.leftAs = markOf(record.fetchedPath());
    task.reading = m_readings.take(task.shown().id, task.leftAs);
    const QFileInfo file(record.fetchedPath());
    const qint64 there = file.isFile() && !file.isSymLink() ? file.size() : 0;
    record.plan.have = std::min(there, record.durable);
    record.durable = record.plan.have;
    record.isInterrupted = record.plan.have > 0;
    if (record.plan.have == 0)
        record.plan.beginAgain();
    task.shown().done = record.plan.have;
}

bool DownloadQueue::Engine::isRoomFor(Task &task)
{
    const qint64 there = freeBytes(task.shown().folder);
    const qint64 needed = std::max(task.neededSpace, estimate(task.record) - task.record.plan.have);
    if (there < 0 || there >= needed) {
        task.neededSpace = 0;
        return true;
    }
    task.shown().missing = needed - there;
    task.nextTry = Clock::now() + lookAtDiskEvery;
    setState(task, State::WaitingForSpace);
    return false;
}

const PartLink *DownloadQueue::Engine::linkFor(Task &task, QByteArray &proxy)
{
    KnownLinks &known = m_links[task.key()];
    const int index = task.shown().part.index;
    if (known.links && index < known.links->job.parts.size()) {
        const PartLink &link = known.links->job.parts.at(index);
        const QDateTime expiry = known.links->job.expiry(index);
        const bool isFresh = Clock::now() - known.arrived < freshLinks;
        const bool isAlive = isFresh || !expiry.isValid() || serverNow().msecsTo(expiry) > std::chrono::milliseconds(renewBefore).count();
        if (isAlive && link.url != task.deadUrl) {
            proxy = known.links->proxies.value(index);
            return &link;
        }
    }
    setState(task, State::RenewingLink);
    if (!std::exchange(known.isAsked, true))
        m_calls.askForLinks(task.shown().connection, task.shown().executionRef);
    return nullptr;
}

void DownloadQueue::Engine::linksArrived(const QString &connection, const QString &executionRef, const Result<Links> &links)
{
    const Key key(connection, executionRef);
    KnownLinks &known = m_links[key];
    known.isAsked = false;
    known.arrived = Clock::now();
    if (links)
        known.links = *links;
    for (const auto &task : m_tasks) {
        if (task->key() != key || task->shown().state != State::RenewingLink)
            continue;
        if (!links) {
            const Error &error = links.error();
            switch (error.kind) {
            case Error::Kind::Unauthorized:
            case Error::Kind::Forbidden: fail(*task, Trouble::Unauthorized, error.said); break;
            case Error::Kind::Missing:
            case Error::Kind::Secret: retryLater(*task, State::WaitingForKey, lookForKeyEvery); break;
            case Error::Kind::NotFound:
            case Error::Kind::Rejected: fail(*task, Trouble::NotKept, error.said); break;
            case Error::Kind::RateLimited: retryLater(*task, State::WaitingForStore, error.retryAfter); break;
            case Error::Kind::Server: retryLater(*task, State::WaitingForStore, error.retryAfter); break;
            default: retryLater(*task, State::WaitingForNetwork);
            }
            continue;
        }
        const auto &parts = links->job.parts;
        const DownloadOrder::Part &part = task->shown().part;
        if (parts.isEmpty())
            fail(*task, Trouble::NotKept);
        else if (part.index >= parts.size() || parts.at(part.index).side != part.side)
            fail(*task, Trouble::Changed);
        else if (parts.at(part.index).url == task->deadUrl)
            fail(*task, Trouble::NotKept);
        else
            setState(*task, State::Queued);
    }
}

void DownloadQueue::Engine::beginFetch(Task &task, const QByteArray &url, const QByteArray &proxy)
{
    DownloadRecord &record = task.record;
    if ((task.unpacking || !task.reading.isEmpty()) && (task.leftAs.isEmpty() || markOf(record.fetchedPath()) != task.leftAs))
        stopWork(task); // somebody wrote to it: what was hashed may not be what is there
    if (!task.growth) {
        task.growth = std::make_shared<Growth>(record.plan.have);
        task.growth->durable = record.plan.have;
    }
    auto fetch = std::make_unique<Fetch>(record.plan, task.growth, record.isUnpacked() || record.isPartOfMerge());
    if (const int error = fetch->open(record.fetchedPath()); error != 0) {
        diskFailed(task, error, estimate(record) - record.plan.have);
        return;
    }
    const Transport::Ask ask{.url = url,
                             .proxy = proxy,
                             .caFile = m_links[task.key()].links->caFile,
                             .from = record.plan.have,
                             .ifMatch = record.plan.ifMatch(),
                             .limit = task.shown().limit};
    if (!m_transport.start(ask, *fetch)) {
        fail(task, Trouble::Refused, QCoreApplication::translate("edgewise::Download", "The address of the file is not safe to use."));
        return;
    }
    task.usedUrl = url;
    task.fetch = std::move(fetch);
    record.isInterrupted = record.plan.have > 0;
    task.pace.clear();
    setState(task, State::Downloading);
}

void DownloadQueue::Engine::beginUnpacking(Task &task)
{
    DownloadRecord &record = task.record;
    if (!task.growth) {
        task.growth = std::make_shared<Growth>(record.plan.have);
        task.growth->durable = record.durable;
    }
    if (!task.fetch)
        setState(task, State::Verifying); // before the name can be given
    if (record.plan.isComplete() && !task.fetch)
        task.growth->finish();
    if (task.unpacking)
        return;
    Unpacking::Order order{.sources = {record.fetchedPath()},
                           .growth = task.growth,
                           .output = record.isUnpacked() ? record.unfinishedPath() : QString(),
                           .compare = record.choices.verify,
                           .isMd5Wanted = record.choices.verify && isMd5(record.plan.validator),
                           .state = std::exchange(task.reading, {}),
                           .headers = record.choices.headers};
    task.unpacking = std::make_unique<Unpacking>(std::move(order), storing(task), [this] { m_transport.wake(); });
}

void DownloadQueue::Engine::beginMerging(Task &task)
{
    if (!task.isBytesKnown && beginAdopting(task))
        return;
    if (task.neededSpace > 0 && !isRoomFor(task))
        return;
    QStringList sources;
    for (const Task *part : partsOf(task))
        sources += part->shown().path();
    setState(task, State::Merging);
    task.unpacking = std::make_unique<Unpacking>(
        Unpacking::Order{.sources = sources, .output = task.record.unfinishedPath(), .headers = task.record.choices.headers}, storing(task),
        [this] { m_transport.wake(); });
}

/// The program may have ended between giving the last name and writing that down. The file is ours if its bytes are. False when there is
/// none.
bool DownloadQueue::Engine::beginAdopting(Task &task)
{
    task.isBytesKnown = true;
    if (!hasItsName(task.record)) {
        task.record.namedAs.clear();
        return false;
    }
    task.isAdopting = true;
    task.unpacking = std::make_unique<Unpacking>(
        Unpacking::Order{.sources = {task.record.namedPath()}, .compare = false},
        [folder = task.shown().folder](Unpacking::Report &report) {
            if (syncFolder(folder) != 0)
                report.outcome = Unpacking::Outcome::DiskError;
        },
        [this] { m_transport.wake(); });
    setState(task, State::Verifying);
    return true;
}

// --- What became of it

void DownloadQueue::Engine::look(Task &task)
{
    if (task.fetch) {
        task.fetch->look();
        learnSource(task);
        task.shown().done = task.fetch->plan().have;
        task.shown().total = task.fetch->plan().total;
        if (task.fetch->isTaking() && !task.unpacking && !task.fetch->end()) {
            task.record.plan = task.fetch->plan();
            beginUnpacking(task);
        }
        if (task.fetch->taken() > 0) {
            task.renewals = 0;
            task.pages = 0;
            task.shown().tries = 0;
        }
        if (!task.fetch->end() && task.fetch->silence() > m_options.silence) {
            m_transport.stop(*task.fetch);
            task.fetch->ended({.outcome = Transport::Outcome::CutOff});
        }
        if (task.fetch->end())
            fetched(task);
        else if (task.fetch->diskError() == 0 && !task.fetch->hasName()) {
            m_transport.stop(*task.fetch);
            diskFailed(task, ENOENT, 0);
        }
    }
    if (task.growth && task.growth->durable > task.record.durable)
        task.record.durable = task.growth->durable;
    if (task.unpacking && task.unpacking->isOver() && task.shown().state != State::Paused)
        unpacked(task);
}

/// Where the address has no name, the store may tell one; the pattern may want it.
void DownloadQueue::Engine::learnSource(Task &task)
{
    const DownloadOrder::Part part = task.shown().part;
    if (!part.sourceName.isEmpty() || task.unpacking || !task.fetch->isTaking() || !task.record.choices.pattern.contains("{source}"_L1))
        return;
    const QString source = dispositionFileName(task.fetch->answer().disposition);
    if (source.isEmpty())
        return;
    for (const auto &other : m_tasks) {
        DownloadRecord &record = other->record;
        Download &shown = record.shown;
        if (shown.order != task.shown().order || shown.part != part)
            continue;
        shown.part.sourceName = source;
        if (!record.isPartOfMerge()) {
            shown.fileName.clear(); // its own name is in nobody's way
            const QStringList names = fileNames({.exportName = shown.exportName,
                                                 .executionRef = shown.executionRef,
                                                 .endedAt = record.endedAt,
                                                 .parts = {shown.part},
                                                 .choices = record.choices});
            shown.fileName = freeName(names.first(), record);
        }
        keep(*other);
    }
}

void DownloadQueue::Engine::fetched(Task &task)
{
    const auto fetch = std::move(task.fetch);
    DownloadRecord &record = task.record;
    record.plan = fetch->plan();
    task.leftAs = markAsLeft(record.fetchedPath());
    m_isChanged = true;
    if (const QDateTime time = fetch->answer().serverTime(); time.isValid()) {
        const qint64 offset = edgewise::now().msecsTo(time);
        m_clockOffset = qAbs(offset) > 60'000 ? offset : 0;
    }
    if (fetch->diskError() != 0) {
        diskFailed(task, fetch->diskError(), estimate(record) - record.plan.have);
        return;
    }
    const Transport::End &end = *fetch->end();
    if (fetch->again() != PartPlan::Again::No) {
        const char *why = fetch->again() == PartPlan::Again::Changed
                              ? QT_TRANSLATE_NOOP("edgewise::Download", "Begun again: the file had changed.")
                          : fetch->again() == PartPlan::Again::RangeIgnored
                              ? QT_TRANSLATE_NOOP("edgewise::Download", "Begun again: the store sent the whole file instead of the rest.")
                              : QT_TRANSLATE_NOOP("edgewise::Download", "Begun again: the store sent other bytes than asked for.");
        beginAgain(task, QCoreApplication::translate("edgewise::Download", why));
        return;
    }
    if (fetch->isPage()) {
        if (++task.pages >= mostPages)
            fail(task, Trouble::NotData);
        else
            retryLater(task, State::WaitingForStore);
        return;
    }
    if (fetch->answer().status != 0 && !fetch->isTaking()) {
        refused(task, *fetch);
        return;
    }
    if (record.plan.isComplete()) {
        beginUnpacking(task);
        return;
    }
    if (end.outcome == Transport::Outcome::NotTrusted) {
        fail(task, Trouble::Refused, end.said);
        return;
    }
    task.shown().said = end.said;
    retryLater(task, State::WaitingForNetwork);
}

void DownloadQueue::Engine::refused(Task &task, const Fetch &fetch)
{
    const StoreRefusal refusal = StoreRefusal::read(fetch.answer(), fetch.words());
    PartPlan &plan = task.record.plan;
    if (const qint64 wrong = refusal.serverTime.isValid() ? qAbs(edgewise::now().secsTo(refusal.serverTime)) : 0; wrong > 300)
        task.shown().note = Download::tr("The clock of this computer is %n minute(s) wrong.", nullptr, int(wrong / 60));
    const auto renew = [&](int most) {
        if (task.renewals++ < most) {
            task.deadUrl = fetch.end()->redirectTo.isEmpty() ? task.usedUrl : QByteArray();
            setState(task, State::RenewingLink); // begin() asks
            task.shown().state = State::Queued;
            return true;
        }
        return false;
    };
    switch (plan.cure(refusal)) {
    case PartPlan::Cure::BeginAgain:
        beginAgain(task, QCoreApplication::translate("edgewise::Download", "Begun again: the file had changed."));
        return;
    case PartPlan::Cure::Complete:
        plan.total = plan.have;
        setState(task, State::Queued);
        return;
    case PartPlan::Cure::FollowTo:
        if (const QByteArray to = fetch.end()->redirectTo; task.redirects++ < mostRedirects && isAllowedAddress(to, task.usedUrl)) {
            task.redirectTo = to;
            setState(task, State::Queued);
        } else {
            fail(task, Trouble::Refused, refusal.name());
        }
        return;
    case PartPlan::Cure::Renew:
        if (!renew(mostRenewals))
            fail(task, Trouble::NotKept, refusal.name());
        return;
    case PartPlan::Cure::RenewOnce:
        if (!renew(1))
            fail(task, refusal.code == "AccessDenied"_L1 ? Trouble::NotKept : Trouble::Refused, refusal.name());
        return;
    case PartPlan::Cure::SlowDown: {
        const auto running = std::count_if(begin(), end(), [](const auto &other) { return other->fetch != nullptr; });
        m_throttledTo = std::max(1, std::min(int(running), m_throttledTo - 1));
        m_throttledAt = Clock::now();
        retryLater(task, State::WaitingForStore, fetch.answer().pause());
        return;
    }
    case PartPlan::Cure::TryLater: retryLater(task, State::WaitingForStore, fetch.answer().pause()); return;
    case PartPlan::Cure::NotKept: fail(task, Trouble::NotKept, refusal.name()); return;
    case PartPlan::Cure::Refused: fail(task, Trouble::Refused, refusal.name()); return;
    }
}

void DownloadQueue::Engine::unpacked(Task &task)
{
    const auto unpacking = std::move(task.unpacking);
    const Unpacking::Report report = unpacking->report();
    if (task.isAdopting) {
        task.isAdopting = false;
        adopted(task, report);
        return;
    }
    const qint64 processed = unpacking->processed();
    switch (report.outcome) {
    case Unpacking::Outcome::Good: done(task, report); return;
    case Unpacking::Outcome::Stopped: setState(task, State::Queued); return;
    case Unpacking::Outcome::NotData:
        stopWork(task);
        fail(task, Trouble::NotData);
        return;
    case Unpacking::Outcome::CannotJoin:
        stopWork(task);
        QFile::remove(task.record.unfinishedPath());
        fail(task, Trouble::Unknown,
             QCoreApplication::translate("edgewise::Download", "files of this kind cannot be merged. They are in the folder, one by one."));
        return;
    case Unpacking::Outcome::DiskError: {
        stopWork(task);
        // What was written of the output goes; it is made anew from what was fetched.
        const qint64 fetchedBytes = std::max<qint64>(1, task.record.plan.total);
        qint64 needed = spareRoom;
        if (report.isOutput) {
            const qint64 written = QFileInfo(task.record.unfinishedPath()).size();
            needed += processed > 0 ? qint64(double(written) / double(processed) * double(std::max(fetchedBytes, processed))) : written;
            QFile::remove(task.record.unfinishedPath());
        }
        diskFailed(task, report.error, needed);
        return;
    }
    case Unpacking::Outcome::Damaged: break;
    }
    const bool isWhole = task.record.plan.isComplete();
    stopWork(task);
    if (task.record.isMerging()) {
        task.shown().damage = report.damage;
        task.shown().rows = report.rows;
        fail(task, Trouble::Damaged);
        return;
    }
    // What came whole in one answer is as the store has it. What lay about may have been harmed here.
    if (!task.record.isRepeated && (task.record.isInterrupted || !isWhole)) {
        task.record.isRepeated = true;
        beginAgain(task, QCoreApplication::translate("edgewise::Download", "Begun again: what was there was damaged."));
        return;
    }
    task.shown().damage = report.damage;
    task.shown().rows = report.rows;
    fail(task, Trouble::Damaged);
}

void DownloadQueue::Engine::adopted(Task &task, const Unpacking::Report &report)
{
    Download &shown = task.shown();
    if (report.outcome == Unpacking::Outcome::Good && report.sha256 == shown.sha256) {
        if (task.record.isUnpacked() && !task.record.isMerging())
            QFile::remove(task.record.fetchedPath()); // it ended before that
        Unpacking::Report ours = report;
        ours.rows = shown.rows;
        done(task, ours);
        return;
    }
    task.record.namedAs.clear();
    shown.sha256.clear();
    shown.stored = 0;
    setState(task, State::Queued);
    if (!task.record.isMerging())
        task.isBytesKnown = false;
}

void DownloadQueue::Engine::done(Task &task, const Unpacking::Report &report)
{
    Download &shown = task.shown();
    const auto naming = task.naming;
    stopWork(task);
    if (naming && naming->isTaken()) {
        fail(task, Trouble::Exists);
        return;
    }
    if (naming && naming->error() != 0) {
        diskFailed(task, naming->error(), spareRoom);
        return;
    }
    shown.fileName = std::exchange(task.record.namedAs, {});
    shown.stored = report.size;
    shown.sha256 = report.sha256;
    shown.rows = report.rows;
    shown.isVerified = task.record.choices.verify || task.record.isUnpacked();
    shown.finishedAt = edgewise::now();
    shown.said.clear();
    if (task.record.isMerging())
        shown.done = shown.total = report.size;
    if (report.beginnings == Unpacking::Beginnings::Equal) {
        shown.note = QCoreApplication::translate(
            "edgewise::Download",
            "The parts begin with equal lines that do not look like names of columns. All were kept. Choose Header lines when downloading to leave them out.");
    } else if (report.beginnings == Unpacking::Beginnings::OtherHeader) {
        shown.note = QCoreApplication::translate("edgewise::Download",
                                                 "Not all parts begin with the same names of columns. All of these lines were kept.");
    } else if (!report.md5.isEmpty() && report.md5 != task.record.plan.validator.sliced(1, 32).toLower()) {
        shown.note = QCoreApplication::translate("edgewise::Download", "The store's own checksum of this file is another one.");
    }
    setState(task, State::Done);
    if (task.record.isMerging())
        clearMerged(task);
    const bool isAll = std::all_of(
        begin(), end(), [&](const auto &other) { return other->shown().order != shown.order || other->shown().state == State::Done; });
    if (isAll)
        m_calls.orderFinished(shown.order);
}

/// A file that can be merged no more is in the way; what was merged is in the merged file.
void DownloadQueue::Engine::clearMerged(const Task &merging)
{
    for (const Task *part : partsOf(merging)) {
        if (part->shown().state != State::Done)
            continue;
        QFile::remove(part->shown().path());
        remove(part->shown().id);
    }
}

void DownloadQueue::Engine::diskFailed(Task &task, int error, qint64 needed)
{
    stopWork(task);
    task.isBytesKnown = false;
    task.nextTry = Clock::now() + lookAtDiskEvery;
    if (isNoSpace(error)) {
        task.neededSpace = std::max(needed, spareRoom);
        task.shown().missing = std::max<qint64>(1, task.neededSpace - std::max<qint64>(0, freeBytes(task.shown().folder)));
        setState(task, State::WaitingForSpace);
    } else if (isNoFolder(error)) {
        if (error == ENOENT && QFileInfo(task.shown().folder).isDir() && !task.record.isMerging())
            beginAgain(task, QCoreApplication::translate("edgewise::Download", "Begun again: the unfinished file was gone."));
        else
            setState(task, State::WaitingForFolder);
    } else {
        fail(task, Trouble::Disk, systemWords(error));
    }
}

// --- Changes of state

/// What was read so far stays read, for when it goes on.
void DownloadQueue::Engine::stopFetch(Task &task)
{
    if (task.fetch) {
        m_transport.stop(*task.fetch);
        task.fetch->settle();
        task.record.plan = task.fetch->plan();
        task.fetch.reset();
        task.leftAs = markAsLeft(task.record.fetchedPath());
    }
    if (DiskFile file; task.record.durable < task.record.plan.have && !task.record.isMerging() &&
                       file.open(task.record.fetchedPath(), DiskFile::Mode::Read) == 0 && file.sync() == 0)
        task.record.durable = task.record.plan.have;
    task.pace.clear();
    task.shown().speed = 0;
}

void DownloadQueue::Engine::stopWork(Task &task)
{
    stopFetch(task);
    task.unpacking.reset(); // waits for its thread
    if (task.naming)
        keep(task); // with the name that it may just have got
    task.naming.reset();
    task.growth.reset();
    task.reading.clear();
}

void DownloadQueue::Engine::beginAgain(Task &task, const QString &note)
{
    stopWork(task);
    task.record.plan.beginAgain();
    task.record.durable = 0;
    task.record.namedAs.clear();
    task.isBytesKnown = true;
    task.shown().done = 0;
    task.shown().note = note;
    if (++task.begunAgain > mostBeginnings)
        fail(task, Trouble::Changed);
    else
        setState(task, State::Queued);
}

void DownloadQueue::Engine::retryLater(Task &task, State state, std::optional<std::chrono::milliseconds> told)
{
    Download &shown = task.shown();
    const int doublings = std::min(shown.tries, 16);
    ++shown.tries;
    const auto longer = std::min<std::chrono::milliseconds>(m_options.firstPause * (1 << doublings), longestPause);
    const auto pause =
        told.value_or(std::chrono::milliseconds(qint64(double(longer.count()) * (0.75 + QRandomGenerator::global()->bounded(0.5)))));
    task.nextTry = Clock::now() + pause;
    shown.nextTry = edgewise::now().addMSecs(pause.count());
    setState(task, state);
}

void DownloadQueue::Engine::setState(Task &task, State state)
{
    m_isChanged = m_isChanged || task.shown().state != state;
    m_isRestless = true;
    task.shown().state = state;
    if (state != State::Failed)
        task.shown().trouble = Trouble::None;
    task.shown().share = 0;
    keep(task);
}

void DownloadQueue::Engine::fail(Task &task, Trouble trouble, const QString &said)
{
    stopWork(task);
    task.shown().trouble = trouble;
    task.shown().said = said;
    task.shown().finishedAt = edgewise::now();
    setState(task, State::Failed);
    m_calls.failed(task.shown().id);
}

void DownloadQueue::Engine::keep(Task &task)
{
    task.keptDurable = task.record.durable;
    if (task.naming)
        task.naming->keep(task.record);
    else
        m_journal->put(task.shown().id, task.record.toJson());
}

/// The last name is given where the bytes were read, so that no waiting for the disk holds up the others.
Unpacking::Store DownloadQueue::Engine::storing(Task &task)
{
    task.naming = std::make_shared<Naming>(*m_journal, task.record);
    return [naming = task.naming](Unpacking::Report &report) { naming->give(report); };
}

// --- Commands

void DownloadQueue::Engine::add(const DownloadOrder &order, const Links &links, quint64 ticket)
{
    const quint64 number = ++m_lastOrder;
    const DownloadChoices &choices = order.choices;
    QDir().mkpath(choices.folder);
    if (!links.job.parts.isEmpty()) {
        KnownLinks &known = m_links[{order.connection, order.executionRef}];
        known.links = links;
        known.arrived = Clock::now() - freshLinks;
    }
    const bool isIdle = std::none_of(begin(), end(), [](const auto &task) { return task->shown().isBusy(); });
    for (const auto &task : m_tasks)
        task->isInRun = task->isInRun && !isIdle;
    qint64 rank = m_tasks.empty() ? 0 : m_tasks.back()->record.rank;
    std::map<quint64, QByteArray> bodies;

    const auto append = [&](const DownloadOrder::Part &part, const QString &name, const QString &mergedName, const QList<int> &merged) {
        auto task = std::make_unique<Task>();
        task->ticket = ticket;
        DownloadRecord &record = task->record;
        Download &shown = record.shown;
        shown.id = ++m_lastId;
        shown.order = number;
        shown.connection = order.connection;
        shown.connectionName = order.connectionName;
        shown.exportName = order.exportName;
        shown.executionRef = order.executionRef;
        shown.part = part;
        shown.merged = int(merged.size());
        shown.mergedParts = merged;
        shown.folder = choices.folder;
        record.choices = choices;
        record.endedAt = order.endedAt;
        record.mergedName = mergedName;
        record.rank = ++rank;
        shown.fileName = freeName(name, record);
        record.fetchedName = record.isUnpacked() && merged.isEmpty() ? QString(shown.fileName + u".gz"_s) : shown.fileName;
        task->isInRun = true;
        bodies.emplace(shown.id, record.toJson());
        m_tasks.push_back(std::move(task));
    };
    const QStringList names = fileNames(order);
    if (!choices.merge) {
        for (qsizetype i = 0; i < order.parts.size(); ++i)
            append(order.parts.at(i), names.at(i), {}, {});
    } else {
        DownloadOrder single = order;
        single.choices.merge = false;
        single.choices.decompress = false;
        const QStringList partNames = fileNames(single);
        std::map<Side, std::vector<qsizetype>> sides;
        std::vector<Side> inOrder;
        for (qsizetype i = 0; i < order.parts.size(); ++i) {
            auto &side = sides[order.parts.at(i).side];
            if (side.empty())
                inOrder.push_back(order.parts.at(i).side);
            side.push_back(i);
        }
        for (std::size_t side = 0; side < inOrder.size(); ++side) {
            const auto &parts = sides[inOrder[side]];
            QList<int> merged;
            for (const qsizetype i : parts) {
                append(order.parts.at(i), partNames.at(i), names.at(qsizetype(side)), {});
                merged += order.parts.at(i).index;
            }
            append(order.parts.at(parts.front()), names.at(qsizetype(side)), {}, merged);
        }
    }
    m_journal->put(bodies);
    m_isChanged = true;
}

/// A name that nobody uses: no other download that is not done and, when both are to be kept, no file.
QString DownloadQueue::Engine::freeName(const QString &wanted, const DownloadRecord &record) const
{
    const bool keepsBoth = record.choices.existing == DownloadChoices::Existing::KeepBoth || record.isPartOfMerge();
    const auto isUsed = [&](const QString &name) {
        const QString packed = name + u".gz"_s;
        const bool isOurs = std::any_of(begin(), end(), [&](const auto &task) {
            const auto equals = [](const QString &one, const QString &other) { return one.compare(other, Qt::CaseInsensitive) == 0; };
            const bool isPast = task->shown().state == State::Done && task->shown().order != record.shown.order;
            return !isPast && task->shown().folder == record.shown.folder &&
                   (equals(task->shown().fileName, name) || equals(task->record.fetchedName, name) ||
                    equals(task->record.fetchedName, packed));
        });
        return isOurs || existsInAnyCase(record.shown.folder, name + u".part"_s) ||
               existsInAnyCase(record.shown.folder, packed + u".part"_s) || (keepsBoth && existsInAnyCase(record.shown.folder, name));
    };
    QString name = wanted;
    for (int number = 2; isUsed(name); ++number)
        name = numberedFileName(wanted, number);
    return name;
}

void DownloadQueue::Engine::pause(quint64 id)
{
    if (Task *task = find(id); task && task->shown().isBusy()) {
        if (task->record.isMerging() || task->record.plan.isComplete())
            stopWork(*task);
        else
            stopFetch(*task);
        setState(*task, State::Paused);
    }
}

void DownloadQueue::Engine::resume(quint64 id)
{
    Task *task = find(id);
    if (!task || task->shown().state == State::Done)
        return;
    if (!task->shown().isBusy()) {
        const bool isDamaged = task->shown().trouble == Trouble::Damaged || task->shown().trouble == Trouble::Changed ||
                               task->shown().trouble == Trouble::NotData;
        task->shown().said.clear();
        task->shown().note.clear();
        task->shown().rows.reset();
        task->shown().damage = Download::Damage::None;
        task->begunAgain = task->renewals = task->pages = task->redirects = 0;
        task->deadUrl.clear();
        if (isDamaged && !task->record.isMerging()) {
            task->record.plan.beginAgain();
            task->record.durable = 0;
            task->record.isRepeated = false;
            task->shown().done = 0;
        }
        task->isBytesKnown = isDamaged || task->unpacking;
        setState(*task, State::Queued);
    }
    task->shown().tries = 0;
    task->nextTry = {};
    task->shown().nextTry = {};
    m_isChanged = true;
}

void DownloadQueue::Engine::cancel(quint64 id)
{
    Task *task = find(id);
    if (!task)
        return;
    stopWork(*task);
    const Task *merging = mergeOf(*task);
    if (task->shown().state != State::Done)
        removeFiles(*task);
    remove(id);
    if (merging)
        cancel(merging->shown().id); // without this part there is no whole
}

void DownloadQueue::Engine::takeBack(quint64 ticket)
{
    std::vector<quint64> ids;
    for (const auto &task : m_tasks) {
        if (task->ticket == ticket)
            ids.push_back(task->shown().id);
    }
    for (const quint64 id : ids) {
        Task *task = find(id); // cancelling one may have taken others with it
        if (!task)
            continue;
        stopWork(*task);
        const DownloadRecord &record = task->record;
        const bool isDone = task->shown().state == State::Done;
        const QString path = isDone ? record.shown.path() : hasItsName(record) ? record.namedPath() : QString();
        if (!path.isEmpty() && !QFile::moveToTrash(path) && QFileInfo::exists(path)) {
            task->shown().note = QCoreApplication::translate("edgewise::Download", "The file could not be moved to the trash.");
            if (isDone)
                keep(*task);
            else
                goOnWithNamed(*task);
        } else if (isDone) {
            remove(id);
        } else {
            cancel(id);
        }
    }
    m_isChanged = true; // whoever asked waits for what comes of it
}

void DownloadQueue::Engine::removeFinished()
{
    std::vector<quint64> finished;
    for (const auto &task : m_tasks) {
        if (task->shown().state == State::Done && !mergeOf(*task))
            finished.push_back(task->shown().id);
    }
    for (const quint64 id : finished)
        remove(id);
}

void DownloadQueue::Engine::pauseAll(bool paused)
{
    m_isPaused = paused;
    m_journal->putSetting(u"isPaused"_s, paused ? 1 : 0);
    for (const auto &task : m_tasks) {
        const State state = task->shown().state;
        if (paused && (task->fetch || state == State::RenewingLink || state == State::WaitingForNetwork ||
                       state == State::WaitingForStore || state == State::WaitingForKey)) {
            stopFetch(*task);
            setState(*task, State::Queued);
        }
    }
    m_isChanged = true;
}

void DownloadQueue::Engine::prefer(quint64 id)
{
    if (Task *task = find(id)) {
        task->record.rank = m_tasks.front()->record.rank - 1;
        keep(*task);
        sort();
        m_isChanged = true;
    }
}

void DownloadQueue::Engine::setFolder(quint64 id, const QString &folder)
{
    Task *task = find(id);
    if (!task || task->shown().state == State::Done || folder == task->shown().folder)
        return;
    const bool isHeld = task->shown().state == State::Paused || task->shown().state == State::Failed;
    stopWork(*task);
    if (hasItsName(task->record)) {
        goOnWithNamed(*task);
        return;
    }
    QDir().mkpath(folder);
    const QString before = task->record.fetchedPath();
    if (task->record.isUnpacked())
        QFile::remove(task->record.unfinishedPath());
    task->shown().folder = task->record.choices.folder = folder;
    task->shown().fileName = freeName(task->shown().fileName, task->record);
    task->record.fetchedName =
        task->record.isUnpacked() && !task->record.isMerging() ? QString(task->shown().fileName + u".gz"_s) : task->shown().fileName;
    task->record.namedAs.clear();
    task->neededSpace = 0;
    task->isBytesKnown = false;
    task->nextTry = {};
    // To another disk nothing can be moved in one step; what is there is fetched again then.
    if (renameFile(before, task->record.fetchedPath(), false) != 0 && QFile::remove(before))
        task->shown().note = QCoreApplication::translate("edgewise::Download", "Begun again in the other folder.");
    if (!isHeld)
        setState(*task, State::Queued);
    keep(*task);
    m_isChanged = true;
}

void DownloadQueue::Engine::setLimit(quint64 id, qint64 bytesASecond)
{
    Task *task = find(id);
    if (!task)
        return;
    task->shown().limit = std::max<qint64>(0, bytesASecond);
    if (task->fetch)
        m_transport.setLimit(*task->fetch, task->shown().limit);
    keep(*task);
    m_isChanged = true;
}

void DownloadQueue::Engine::setLimits(const DownloadLimits &limits)
{
    m_limits = {.atOnce = std::clamp(limits.atOnce, 1, DownloadLimits::mostAtOnce),
                .bytesASecond = std::max<qint64>(0, limits.bytesASecond)};
    m_throttledTo = DownloadLimits::mostAtOnce;
    m_journal->putSetting(u"atOnce"_s, m_limits.atOnce);
    m_journal->putSetting(u"bytesASecond"_s, m_limits.bytesASecond);
    m_isChanged = true;
}

void DownloadQueue::Engine::networkReturned()
{
    for (const auto &task : m_tasks) {
        if (task->shown().state == State::WaitingForNetwork || task->shown().state == State::WaitingForKey) {
            task->shown().tries = 0;
            task->nextTry = {};
            task->shown().nextTry = {};
            m_isChanged = true;
        }
    }
}

// --- Small things

/// For what came too late: the file is there already, and is looked at before it is called done.
void DownloadQueue::Engine::goOnWithNamed(Task &task)
{
    task.isBytesKnown = false;
    setState(task, State::Queued);
}

void DownloadQueue::Engine::removeFiles(Task &task)
{
    if (!task.record.isMerging())
        QFile::remove(task.record.fetchedPath());
    if (task.record.isUnpacked())
        QFile::remove(task.record.unfinishedPath());
}

void DownloadQueue::Engine::remove(quint64 id)
{
    std::erase_if(m_tasks, [id](const auto &task) { return task->shown().id == id; });
    m_journal->remove(id);
    m_isChanged = true;
}

void DownloadQueue::Engine::sort()
{
    std::stable_sort(m_tasks.begin(), m_tasks.end(), [](const auto &a, const auto &b) { return a->record.rank < b->record.rank; });
}

DownloadQueue::Engine::Task *DownloadQueue::Engine::find(quint64 id) const
{
    const auto found = std::find_if(begin(), end(), [id](const auto &task) { return task->shown().id == id; });
    return found == end() ? nullptr : found->get();
}

std::vector<DownloadQueue::Engine::Task *> DownloadQueue::Engine::partsOf(const Task &merging) const
{
    std::vector<Task *> parts;
    for (const auto &task : m_tasks) {
        if (!task->record.isMerging() && task->shown().order == merging.shown().order &&
            task->shown().part.side == merging.shown().part.side)
            parts.push_back(task.get());
    }
    return parts;
}

DownloadQueue::Engine::Task *DownloadQueue::Engine::mergeOf(const Task &part) const
{
    const auto found = std::find_if(begin(), end(), [&](const auto &task) {
        return part.record.isPartOfMerge() && task->record.isMerging() && task->shown().state != State::Done &&
               task->shown().order == part.shown().order && task->shown().part.side == part.shown().part.side;
    });
    return found == end() ? nullptr : found->get();
}

QDateTime DownloadQueue::Engine::serverNow() const
{
    return edgewise::now().addMSecs(m_clockOffset);
}

// --- What the person sees

void DownloadQueue::Engine::publish(bool atOnce)
{
    const auto time = Clock::now();
    if (time - m_kept >= keepEvery) {
        m_kept = time;
        for (const auto &task : m_tasks) {
            if (task->fetch)
                task->record.plan = task->fetch->plan();
            if (task->record.durable != task->keptDurable)
                keep(*task);
        }
    }
    const bool isMoving = std::any_of(begin(), end(), [](const auto &task) { return task->isMoving(); });
    if (!atOnce && !m_isChanged && (!isMoving || time - m_published < publishEvery))
        return;
    m_isChanged = false;
    m_published = time;
    m_calls.publish(snapshot(), m_limits);
}

DownloadsNow DownloadQueue::Engine::snapshot()
{
    const auto time = Clock::now();
    DownloadsNow all;
    all.isPaused = m_isPaused;
    int place = 0;
    bool isBusy = false;
    for (const auto &task : m_tasks) {
        Download &shown = task->shown();
        if (task->fetch) {
            shown.done = task->fetch->plan().have;
            shown.total = task->fetch->plan().total;
            task->pace.emplace_back(time, shown.done);
            while (task->pace.size() > 2 && time - task->pace.front().first > paceOver)
                task->pace.pop_front();
            const std::chrono::duration<double> over = task->pace.back().first - task->pace.front().first;
            shown.speed = over.count() > 0 ? double(task->pace.back().second - task->pace.front().second) / over.count() : 0;
        } else if (shown.state != State::Done || !task->record.isMerging()) {
            shown.done = task->record.plan.have;
            shown.total = task->record.plan.total;
            shown.speed = 0;
        }
        if (task->unpacking && !task->fetch && !task->record.isMerging())
            shown.share = shown.total > 0 ? std::min(1.0, double(task->unpacking->processed()) / double(shown.total)) : 0;
        if (task->unpacking && task->record.isMerging()) {
            qint64 sources = 0;
            for (const Task *part : partsOf(*task))
                sources += part->shown().stored;
            shown.share = sources > 0 ? std::min(1.0, double(task->unpacking->processed()) / double(sources)) : 0;
        }
        shown.place = shown.state == State::Queued && !task->record.isMerging() ? place++ : 0;
        if (task->isInRun && !task->record.isMerging() && shown.state != State::Failed) {
            all.done += shown.done;
            all.total += std::max(shown.done, estimate(task->record));
        }
        isBusy = isBusy || shown.isBusy();
        all.speed += shown.speed;
        all.downloads += shown;
    }
    if (isBusy && all.speed > 0)
        all.left = std::chrono::seconds(qint64(double(all.total - all.done) / all.speed));
    return all;
}

} // namespace edgewise
