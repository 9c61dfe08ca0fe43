#include "app/guests/guestsearch.h"

#include "app/guests/guestservice.h"

#include <QSet>

#include <algorithm>

namespace edgewise {

/// How far one search is.
struct GuestSearch::Run
{
    QList<QList<std::pair<QString, QString>>> filters;
    qsizetype filter = 0;
    int offset = 0;
    QSet<QString> seen = {};
    bool isFirst = true; ///< Nothing of it has arrived yet.
    std::stop_source stop = {};
};

GuestSearch::GuestSearch(GuestService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{}

GuestSearch::~GuestSearch()
{
    replaceRun({});
}

void GuestSearch::start(const GuestQuery &query, const GuestSort &sort)
{
    m_query = query;
    m_sort = sort;
    m_count = 0;
    m_filterIgnored = false;
    m_wantsAll = false;
    replaceRun(std::make_shared<Run>(Run{.filters = query.filters()}));
    load();
}

void GuestSearch::replaceRun(std::shared_ptr<Run> run)
{
    if (m_run)
        m_run->stop.request_stop();
    m_run = std::move(run);
}

void GuestSearch::loadMore()
{
    if (m_run && (m_state == State::More || m_state == State::Failed))
        load();
}

void GuestSearch::loadAll()
{
    m_wantsAll = true;
    loadMore();
}

void GuestSearch::cancel()
{
    m_wantsAll = false;
    if (m_state != State::Loading)
        return;
    // The pages that came are kept, and the next one can still be asked for.
    Run run = *m_run;
    run.stop = {};
    replaceRun(std::make_shared<Run>(run));
    setState(m_run->isFirst ? State::Idle : State::More);
}

void GuestSearch::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void GuestSearch::load()
{
    const std::weak_ptr<Run> run = m_run;
    const auto isOld = [this, run] { return run.expired() || run.lock() != m_run; };
    if (m_query.kind == GuestQuery::Kind::Ref) {
        m_service.read(m_query.id, m_run->stop.get_token()).then(this, [this, isOld](const Result<Guest> &guest) {
            if (isOld())
                return;
            if (guest)
                take({*guest}, true);
            else if (guest.error().kind == Error::Kind::NotFound)
                take({}, true);
            else
                fail(guest.error());
        });
    } else {
        m_service.page(m_run->filters.at(m_run->filter), m_sort, m_run->offset, m_run->stop.get_token())
            .then(this, [this, isOld](const Result<GuestPage> &page) {
                if (isOld())
                    return;
                if (!page)
                    return fail(page.error());
                m_run->offset += page->limit;
                const bool endsHere = page->toldNext ? !page->hasNext : page->received < page->limit;
                take(page->guests, endsHere || page->received == 0);
            });
    }
    setState(State::Loading);
}

void GuestSearch::take(const QList<Guest> &guests, bool isLast)
{
    QList<Hit> hits;
    for (const Guest &guest : guests) {
        const QString ref = guest.ref();
        if (m_run->seen.contains(ref))
            continue;
        m_run->seen.insert(ref);
        hits.append({guest, m_query.match(guest)});
    }
    const auto strangers =
        std::count_if(hits.cbegin(), hits.cend(), [](const Hit &hit) { return hit.found.match == GuestQuery::Match::None; });
    if (strangers * 2 > hits.size())
        m_filterIgnored = true;
    m_count += int(hits.size());

    if (isLast || hits.isEmpty()) {
        ++m_run->filter;
        m_run->offset = 0;
    }
    const bool isFirst = std::exchange(m_run->isFirst, false);
    const bool hasMore = m_run->filter < m_run->filters.size();
    // The next search of this query begins by itself: who scrolls does not know that there are several.
    const bool goesOn = hasMore && (m_wantsAll || m_run->offset == 0);
    m_state = goesOn ? State::Loading : hasMore ? State::More : State::Complete;

    const std::weak_ptr<Run> run = m_run;
    Q_EMIT arrived(hits, isFirst);
    if (run.lock() != m_run)
        return; // Whoever was told has started or cancelled something.
    if (goesOn)
        load();
    else
        Q_EMIT changed();
}

void GuestSearch::fail(const Error &error)
{
    m_wantsAll = false;
    setState(State::Failed);
    Q_EMIT failed(error);
}

} // namespace edgewise
