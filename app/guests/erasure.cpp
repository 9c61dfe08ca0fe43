#include "app/guests/erasure.h"

#include "app/core/clock.h"
#include "app/core/wait.h"
#include "app/guests/guesthistory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int mostClues = 200, mostMatches = 500, mostPages = 20;
constexpr std::chrono::milliseconds firstPause(500), longestPause(8000);

bool isSame(const GuestQuery &a, const GuestQuery &b)
{
    if (a.kind != b.kind)
        return false;
    if (a.kind == GuestQuery::Kind::Identifier)
        return a.provider == b.provider && a.id == b.id;
    return a.text.compare(b.text, a.kind == GuestQuery::Kind::Email ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

bool contains(const QList<GuestQuery> &clues, const GuestQuery &clue)
{
    return std::any_of(clues.begin(), clues.end(), [&](const GuestQuery &one) { return isSame(one, clue); });
}

QList<GuestQuery> cluesOf(const Guest &guest)
{
    QList<GuestQuery> clues;
    const auto add = [&clues](const GuestQuery &clue) {
        if (!clue.text.isEmpty() && !contains(clues, clue))
            clues.append(clue);
    };
    const QStringList emails = guest.emails();
    for (const QString &email : emails)
        add({.kind = GuestQuery::Kind::Email, .text = email.trimmed()});
    const QStringList phones = guest.phones();
    for (const QString &phone : phones)
        add({.kind = GuestQuery::Kind::Phone, .text = phone.trimmed()});
    const QList<Identifier> identifiers = guest.identifiers();
    for (const Identifier &one : identifiers)
        add({.kind = GuestQuery::Kind::Identifier, .text = one.provider + u':' + one.id, .provider = one.provider, .id = one.id});
    return clues;
}

/// "Ada Byrne-Keane" -> ada, byrne, keane; without accents.
QStringList words(const QString &name)
{
    QStringList words;
    QString word;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded() + u' ';
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber())
            word += letter;
        else if (!letter.isMark() && letter != u'\'' && letter != u'’' && !word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    return words;
}

/// Whether both may be one person's: each word of the shorter name is in the longer one, in full or as an initial.
bool mayBeOneName(const QString &a, const QString &b)
{
    QStringList fewer = words(a);
    QStringList more = words(b);
    if (fewer.size() > more.size())
        fewer.swap(more);
    return std::all_of(fewer.cbegin(), fewer.cend(), [&more](const QString &word) {
        const auto same = std::find_if(more.cbegin(), more.cend(), [&word](const QString &other) {
            return word == other || (word.size() == 1 && other.startsWith(word)) || (other.size() == 1 && word.startsWith(other));
        });
        if (same == more.cend())
            return false;
        more.erase(same);
        return true;
    });
}

QString word(ErasureMatch::State state)
{
    switch (state) {
    case ErasureMatch::State::Waiting: return u"notErased"_s;
    case ErasureMatch::State::Deleting: return u"deleting"_s;
    case ErasureMatch::State::Deleted: return u"deleted"_s;
    case ErasureMatch::State::AlreadyGone: return u"alreadyGone"_s;
    case ErasureMatch::State::Unsure: return u"unsure"_s;
    }
    Q_UNREACHABLE();
}

QString word(Erasure::State state)
{
    switch (state) {
    case Erasure::State::Searching:
    case Erasure::State::DryRun:
    case Erasure::State::Erasing:
    case Erasure::State::SearchingAgain: return u"running"_s;
    case Erasure::State::Finished: return u"finished"_s;
    case Erasure::State::Stopped: return u"stopped"_s;
    case Erasure::State::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

int countOf(const QList<GuestQuery> &clues, GuestQuery::Kind kind)
{
    return int(std::count_if(clues.begin(), clues.end(), [kind](const GuestQuery &clue) { return clue.kind == kind; }));
}

} // namespace

Erasure::Erasure(GuestService &service, GuestHistory &history, const Tenant &tenant, const QString &reportFolder, const Guest &guest,
                 QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_tenant(tenant)
    , m_folder(reportFolder)
    , m_guest(guest)
{}

Erasure::~Erasure()
{
    m_stop.request_stop();
    if (m_state != State::Erasing && m_state != State::SearchingAgain)
        return;
    for (ErasureMatch &match : m_matches) {
        if (match.state == ErasureMatch::State::Deleting)
            match.state = ErasureMatch::State::Unsure;
    }
    m_state = State::Stopped;
    m_endedAt = now();
    saveReport();
}

bool Erasure::isRunning() const
{
    return m_state == State::Searching || m_state == State::Erasing || m_state == State::SearchingAgain;
}

int Erasure::ticked() const
{
    return int(std::count_if(m_matches.begin(), m_matches.end(), [](const ErasureMatch &match) { return match.isTicked; }));
}

int Erasure::toErase() const
{
    return int(std::count_if(m_matches.begin(), m_matches.end(),
                             [](const ErasureMatch &match) { return match.isTicked && match.state == ErasureMatch::State::Waiting; }));
}

int Erasure::answered() const
{
    return int(std::count_if(m_matches.begin(), m_matches.end(), [](const ErasureMatch &match) { return match.answeredAt.isValid(); }));
}

int Erasure::count(ErasureMatch::State state) const
{
    return int(std::count_if(m_matches.begin(), m_matches.end(), [state](const ErasureMatch &match) { return match.state == state; }));
}

int Erasure::stillVisible() const
{
    return int(std::count_if(m_matches.begin(), m_matches.end(), [](const ErasureMatch &match) { return match.isStillVisible; }));
}

int Erasure::indexOf(const QString &ref) const
{
    const auto place = std::find_if(m_matches.begin(), m_matches.end(), [&](const ErasureMatch &match) { return match.ref() == ref; });
    return place == m_matches.end() ? -1 : int(place - m_matches.begin());
}

void Erasure::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void Erasure::fail(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled && m_isStopping) {
        finish(State::Stopped);
        return;
    }
    m_error = error;
    finish(State::Failed);
}

void Erasure::finish(State state)
{
    m_isStopping = false;
    m_endedAt = now();
    m_state = state;
    if (hasBegun())
        saveReport();
    Q_EMIT changed();
}

// --- the search

void Erasure::start()
{
    m_errand = Errand::Search;
    m_stop = {};
    m_clues.clear();
    m_matches.clear();
    m_limits.clear();
    m_searched = 0;
    addClues(m_guest);
    Q_EMIT matchesReset();
    setState(State::Searching);
    // As it is now, not as some list had it.
    m_service.read(m_guest.ref(), m_stop.get_token()).then(this, [this](const Result<Guest> &guest) {
        if (!guest && guest.error().kind != Error::Kind::NotFound) {
            fail(guest.error());
            return;
        }
        if (guest) {
            m_matches.append({.guest = *guest, .isChosen = true, .isTicked = true});
            addClues(*guest);
            Q_EMIT matchesReset();
        }
        searchOn();
    });
}

void Erasure::setClues(const QList<GuestQuery> &clues)
{
    for (const GuestQuery &clue : std::as_const(m_clues)) {
        if (!contains(clues, clue) && !contains(m_excluded, clue))
            m_excluded.append(clue);
    }
    m_excluded.removeIf([&](const GuestQuery &clue) { return contains(clues, clue); });
    m_clues = clues;
    m_matches.removeIf([](const ErasureMatch &match) { return !match.isChosen && !match.wasSent(); });
    for (ErasureMatch &match : m_matches)
        match.foundBy.clear();
    m_limits.clear();
    m_searched = 0;
    m_errand = Errand::Search;
    Q_EMIT matchesReset();
    setState(State::Searching);
    searchOn();
}

void Erasure::addClues(const Guest &guest)
{
    const QList<GuestQuery> clues = cluesOf(guest);
    for (const GuestQuery &clue : clues) {
        if (contains(m_clues, clue) || contains(m_excluded, clue))
            continue;
        if (m_clues.size() >= mostClues) {
            const QString limit = tr("The search ended after %n addresses and identifiers; there are more.", nullptr, mostClues);
            if (!m_limits.contains(limit))
                m_limits.append(limit);
            return;
        }
        m_clues.append(clue);
    }
}

void Erasure::searchOn()
{
    if (m_isStopping) {
        finish(State::Stopped);
    } else if (m_searched < m_clues.size()) {
        const GuestQuery clue = m_clues.at(m_searched);
        searchBy(clue, clue.filters(), 0, 0);
    } else if (m_errand == Errand::SearchAgain) {
        checkErased(0);
    } else {
        readSlots();
    }
}

void Erasure::searchBy(const GuestQuery &clue, const QList<Filter> &filters, int offset, int page)
{
    if (filters.isEmpty()) {
        ++m_searched;
        searchOn();
        return;
    }
    m_service.page(filters.first(), {}, offset, m_stop.get_token())
        .then(this, [this, clue, filters, offset, page](const Result<GuestPage> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            QList<Guest> exact;
            for (const Guest &guest : answer->guests) {
                if (clue.match(guest).match == GuestQuery::Match::Exact)
                    exact.append(guest);
            }
            found(exact, clue);
            const int size = std::max(answer->limit, 1);
            const bool isLast = answer->received == 0 || (answer->toldNext ? !answer->hasNext : answer->received < size);
            const auto limited = [this](const QString &limit) {
                if (!m_limits.contains(limit))
                    m_limits.append(limit);
            };
            // A full page without one that fits: the service does not know the filter and would go through all its guests.
            if (!isLast && exact.isEmpty())
                limited(tr("The service seems not to search by %1, so guests with it may be missing here.").arg(clue.text));
            else if (!isLast && page + 1 >= mostPages)
                limited(tr("More guests share %1 than are shown here.").arg(clue.text));
            else if (!isLast) {
                searchBy(clue, filters, offset + size, page + 1);
                return;
            }
            searchBy(clue, filters.mid(1), 0, 0);
        });
}

void Erasure::found(const QList<Guest> &guests, const GuestQuery &clue)
{
    bool isNews = false;
    for (const Guest &guest : guests) {
        m_seen.insert(guest.ref());
        int place = indexOf(guest.ref());
        if (place < 0) {
            if (m_matches.size() >= mostMatches) {
                const QString limit = tr("Only the first %n guests are shown; there are more.", nullptr, mostMatches);
                if (!m_limits.contains(limit))
                    m_limits.append(limit);
                continue;
            }
            place = int(m_matches.size());
            m_matches.append({.guest = guest, .isNew = hasBegun()});
            isNews = true;
        }
        ErasureMatch &match = m_matches[place];
        if (contains(match.foundBy, clue))
            continue;
        const bool wasOtherName = match.isOtherName || match.foundBy.isEmpty();
        match.foundBy.append(clue);
        isNews = true;
        if (match.isChosen)
            continue;
        match.isOtherName = !match.isTicked && isOtherName(match.guest, match.foundBy);
        if (match.isOtherName || !wasOtherName)
            continue;
        match.isTicked = !match.isNew;
        // What was found while erasing waits for the person's word.
        if (m_errand == Errand::Search)
            addClues(match.guest);
    }
    if (isNews)
        Q_EMIT matchesReset();
}

bool Erasure::isOtherName(const Guest &guest, const QList<GuestQuery> &foundBy) const
{
    const bool byIdentifier =
        std::any_of(foundBy.begin(), foundBy.end(), [](const GuestQuery &clue) { return clue.kind == GuestQuery::Kind::Identifier; });
    return !byIdentifier && !guest.name().isEmpty() && (m_guest.name().isEmpty() || !mayBeOneName(guest.name(), m_guest.name()));
}

void Erasure::readSlots()
{
    const auto place = std::find_if(m_matches.begin(), m_matches.end(),
                                    [](const ErasureMatch &match) { return !match.guest.extensions && !match.wasSent(); });
    if (place == m_matches.end()) {
        // Those to look at twice stand together at the end.
        const auto rank = [](const ErasureMatch &match) { return match.isChosen ? 0 : match.isNew ? 3 : match.isOtherName ? 2 : 1; };
        std::stable_sort(m_matches.begin(), m_matches.end(),
                         [&rank](const ErasureMatch &a, const ErasureMatch &b) { return rank(a) < rank(b); });
        Q_EMIT matchesReset();
        setState(State::DryRun);
        return;
    }
    const QString ref = place->ref();
    m_service.extensions(ref, m_stop.get_token()).then(this, [this, ref](const Result<QList<Extension>> &extensions) {
        if (!extensions && extensions.error().kind != Error::Kind::NotFound) {
            fail(extensions.error());
            return;
        }
        if (const int match = indexOf(ref); match >= 0) {
            m_matches[match].guest.extensions = extensions.value_or(QList<Extension>());
            Q_EMIT matchChanged(match);
        }
        readSlots();
    });
}

void Erasure::setTicked(int match, bool ticked)
{
    if (m_state != State::DryRun || m_matches.at(match).wasSent() || m_matches.at(match).isTicked == ticked)
        return;
    m_matches[match].isTicked = ticked;
    Q_EMIT matchChanged(match);
    // Whoever ticks it says that it is the same person, so its other addresses count as well.
    if (ticked)
        addClues(m_matches.at(match).guest);
    if (m_searched < m_clues.size()) {
        setState(State::Searching);
        searchOn();
    } else {
        Q_EMIT changed();
    }
}

// --- the deletions

void Erasure::erase()
{
    if (m_state != State::DryRun || toErase() == 0)
        return;
    if (!hasBegun())
        m_startedAt = now();
    m_errand = Errand::Erase;
    m_stop = {};
    saveReport();
    // Without a place for the proof nothing is deleted.
    if (!m_reportResult) {
        fail(m_reportResult.error());
        return;
    }
    setState(State::Erasing);
    eraseNext();
}

void Erasure::eraseNext()
{
    if (m_isStopping) {
        finish(State::Stopped);
        return;
    }
    const auto place = std::find_if(m_matches.begin(), m_matches.end(), [](const ErasureMatch &match) {
        return match.isTicked && match.state == ErasureMatch::State::Waiting;
    });
    if (place == m_matches.end()) {
        m_errand = Errand::SearchAgain;
        m_waited = {};
        m_looks = 0;
        setState(State::SearchingAgain);
        lookAgain();
        return;
    }
    const int match = int(place - m_matches.begin());
    place->state = ErasureMatch::State::Deleting;
    place->sentAt = now();
    Q_EMIT matchChanged(match);
    m_service.remove(place->guest, false).then(this, [this, match](const Result<GuestRemoval> &removal) {
        if (removal) {
            m_matches[match].isStillVisible = removal->stillVisible;
            answer(match, removal->wasGone ? ErasureMatch::State::AlreadyGone : ErasureMatch::State::Deleted);
            eraseNext();
            return;
        }
        const Error &error = removal.error();
        switch (error.kind) {
        case Error::Kind::NotFound:
            answer(match, ErasureMatch::State::AlreadyGone);
            eraseNext();
            return;
        case Error::Kind::Unsure:
        case Error::Kind::Timeout:
        case Error::Kind::Server:
        case Error::Kind::Malformed: lookAfter(match, error); return;
        default: break;
        }
        notErased(match, ErasureMatch::State::Waiting);
        fail(error);
    });
}

void Erasure::lookAfter(int match, const Error &error)
{
    m_service.read(m_matches.at(match).ref()).then(this, [this, match, error](const Result<Guest> &guest) {
        if (!guest && guest.error().kind == Error::Kind::NotFound) {
            answer(match, ErasureMatch::State::Deleted);
            eraseNext();
        } else if (!guest) {
            notErased(match, ErasureMatch::State::Unsure);
            fail(guest.error());
        } else if (error.kind == Error::Kind::Server) {
            notErased(match, ErasureMatch::State::Waiting);
            fail(error);
        } else {
            // It may be on its way out. The search at the end knows more.
            notErased(match, ErasureMatch::State::Unsure);
            eraseNext();
        }
    });
}

void Erasure::answer(int match, ErasureMatch::State state)
{
    m_matches[match].state = state;
    m_matches[match].answeredAt = now();
    if (!m_history.forget(m_tenant.connectionId, m_matches.at(match).ref()))
        m_isHistoryLeft = true;
    saveReport();
    Q_EMIT matchChanged(match);
    Q_EMIT changed();
}

void Erasure::notErased(int match, ErasureMatch::State state)
{
    m_matches[match].state = state;
    if (state == ErasureMatch::State::Waiting)
        m_matches[match].sentAt = {};
    Q_EMIT matchChanged(match);
}

void Erasure::stop()
{
    if (m_state != State::Erasing && m_state != State::SearchingAgain)
        return;
    m_isStopping = true;
    // Reading and waiting may end at once; a deletion is never cut off.
    if (m_state == State::SearchingAgain)
        m_stop.request_stop();
    Q_EMIT changed();
}

void Erasure::resume()
{
    if (isRunning() || m_state == State::DryRun)
        return;
    m_stop = {};
    m_isStopping = false;
    if (m_errand == Errand::Search) {
        if (m_matches.isEmpty() && m_searched == 0) {
            start();
            return;
        }
        setState(State::Searching);
        searchOn();
        return;
    }
    // The person asks for it once more, so what is unclear may be sent once more.
    if (m_state == State::Finished) {
        for (ErasureMatch &match : m_matches) {
            if (match.state == ErasureMatch::State::Unsure)
                match.state = ErasureMatch::State::Waiting;
        }
    }
    setState(State::Erasing);
    eraseNext();
}

void Erasure::review()
{
    if (m_state != State::Finished)
        return;
    m_errand = Errand::Search;
    m_stop = {};
    for (const ErasureMatch &match : std::as_const(m_matches)) {
        if (match.isNew && !match.isOtherName)
            addClues(match.guest);
    }
    setState(State::Searching);
    searchOn();
}

// --- the search afterwards

void Erasure::lookAgain()
{
    ++m_looks;
    m_seen.clear();
    m_searched = 0;
    searchOn();
}

void Erasure::checkErased(int match)
{
    if (m_isStopping) {
        finish(State::Stopped);
        return;
    }
    while (match < m_matches.size() && !m_matches.at(match).wasSent())
        ++match;
    if (match >= m_matches.size()) {
        endLook();
        return;
    }
    m_service.read(m_matches.at(match).ref(), m_stop.get_token()).then(this, [this, match](const Result<Guest> &guest) {
        if (guest) {
            m_seen.insert(m_matches.at(match).ref());
        } else if (guest.error().kind != Error::Kind::NotFound) {
            fail(guest.error());
            return;
        }
        checkErased(match + 1);
    });
}

void Erasure::endLook()
{
    m_lookedAt = now();
    bool isLeft = false;
    for (int i = 0; i < m_matches.size(); ++i) {
        ErasureMatch &match = m_matches[i];
        if (!match.wasSent())
            continue;
        const bool isSeen = m_seen.contains(match.ref());
        isLeft = isLeft || isSeen;
        match.isStillVisible = isSeen && match.isErased();
        if (match.state == ErasureMatch::State::Unsure && !isSeen)
            answer(i, ErasureMatch::State::Deleted);
        else
            Q_EMIT matchChanged(i);
    }
    const auto pause = std::min(firstPause * (1 << std::min(m_looks - 1, 4)), std::min(longestPause, m_patience - m_waited));
    if (!isLeft || pause <= std::chrono::milliseconds::zero()) {
        finish(State::Finished);
        return;
    }
    m_waited += pause;
    wait(pause, this, m_stop.get_token()).then(this, [this](const Result<> &waited) {
        if (waited)
            lookAgain();
        else
            fail(waited.error());
    });
}

// --- the report

void Erasure::saveReport()
{
    if (m_reportFile.isEmpty()) {
        const QDir folder(m_folder);
        folder.mkpath(u"."_s);
        const QString name = u"erasure-"_s + m_startedAt.toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s);
        m_reportFile = folder.filePath(QString(name + u".json"_s));
        for (int twin = 2; QFile::exists(m_reportFile); ++twin)
            m_reportFile = folder.filePath(u"%1-%2.json"_s.arg(name).arg(twin));
    }
    QSaveFile file(m_reportFile);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                        file.write(report()) >= 0 && file.commit();
    m_reportResult = isKept ? Result<>() : failed(Error::Kind::File, file.errorString());
}

QByteArray Erasure::report() const
{
    QJsonArray guests;
    int extensions = 0;
    int left = 0;
    int found = 0;
    for (const ErasureMatch &match : m_matches) {
        QJsonObject guest{{u"ref"_s, match.ref()}, {u"result"_s, match.isTicked ? word(match.state) : u"leftAlone"_s}};
        if (match.wasSent())
            guest.insert(u"askedAt"_s, writeTime(match.sentAt));
        if (match.answeredAt.isValid())
            guest.insert(u"answeredAt"_s, writeTime(match.answeredAt));
        if (match.guest.extensions)
            guest.insert(u"dataExtensions"_s, match.slotCount());
        if (match.isStillVisible)
            guest.insert(u"stillVisible"_s, true);
        if (match.isNew)
            guest.insert(u"foundWhileErasing"_s, true);
        guests.append(guest);
        extensions += match.state == ErasureMatch::State::Deleted ? match.slotCount() : 0;
        left += match.isTicked ? 0 : 1;
        found += match.isNew ? 1 : 0;
    }
    const QJsonObject counts{{u"deleted"_s, count(ErasureMatch::State::Deleted)},
                             {u"alreadyGone"_s, count(ErasureMatch::State::AlreadyGone)},
                             {u"unsure"_s, count(ErasureMatch::State::Unsure) + count(ErasureMatch::State::Deleting)},
                             {u"notErased"_s, toErase()},
                             {u"leftAlone"_s, left},
                             {u"foundWhileErasing"_s, found},
                             {u"stillVisible"_s, stillVisible()},
                             {u"dataExtensions"_s, extensions}};
    QJsonObject report{{u"kind"_s, u"edgewise-erasure"_s},
                       {u"tenant"_s, m_tenant.name},
                       {u"startedAt"_s, writeTime(m_startedAt)},
                       {u"outcome"_s, word(m_state)},
                       {u"searchedBy"_s, QJsonObject{{u"emails"_s, countOf(m_clues, GuestQuery::Kind::Email)},
                                                     {u"phoneNumbers"_s, countOf(m_clues, GuestQuery::Kind::Phone)},
                                                     {u"identifiers"_s, countOf(m_clues, GuestQuery::Kind::Identifier)}}},
                       {u"counts"_s, counts},
                       {u"guests"_s, guests},
                       {u"outOfReach"_s, QJsonArray::fromStringList(outOfReach(m_tenant.name))}};
    if (m_endedAt.isValid())
        report.insert(u"endedAt"_s, writeTime(m_endedAt));
    if (m_lookedAt.isValid())
        report.insert(u"searchedAgain"_s, QJsonObject{{u"at"_s, writeTime(m_lookedAt)}, {u"times"_s, m_looks}});
    return QJsonDocument(report).toJson();
}

QStringList Erasure::outOfReach(const QString &tenant)
{
    return {tr("Data may stay visible for up to 24 hours."),
            tr("Orders of other people that name this person are outside the reach of this service."),
            tr("Systems that feed %1 may create the person again: remove them there too.").arg(tenant),
            tr("Files that were made earlier, such as audience exports, may still hold the person.")};
}

} // namespace edgewise
