#pragma once

#include "app/guests/guestquery.h"

#include <QObject>

#include <memory>

namespace edgewise {

class GuestService;

/// How the service should sort; an empty member leaves the order to it.
struct GuestSort
{
    QString member = {}; ///< "lastSeen"
    bool descending = false;

    bool operator==(const GuestSort &) const = default;
};

/// One search, page by page (guest-api.md section 4): 100 a page, each guest once, ended by the first page that is empty, short or brings
/// nothing new. Starting another search cancels this one; nothing of it arrives late.
class GuestSearch final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, More, Complete, Failed };

    struct Hit
    {
        Guest guest;
        GuestQuery::Found found;
    };

    /// @param service  outlives the search
    explicit GuestSearch(GuestService &service, QObject *parent = nullptr);
    ~GuestSearch() override;

    void start(const GuestQuery &query, const GuestSort &sort = {});
    /// The next page; nothing happens unless the state is More (or Failed: tries that page again).
    void loadMore();
    /// All pages that are left, one after the other.
    void loadAll();
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const GuestQuery &query() const { return m_query; }
    [[nodiscard]] const GuestSort &sort() const { return m_sort; }
    /// How many came so far.
    [[nodiscard]] int count() const { return m_count; }
    /// The result did not obey the filter, so the service seems not to know it.
    [[nodiscard]] bool filterIgnored() const { return m_filterIgnored; }

Q_SIGNALS:
    /// A page; `first` when what was there before goes away. What the service found and the query does not match is among them, marked so.
    void arrived(const QList<edgewise::GuestSearch::Hit> &hits, bool first);
    void changed();
    void failed(const edgewise::Error &error);

private:
    struct Run;
    void replaceRun(std::shared_ptr<Run> run);
    void setState(State state);
    void load();
    void take(const QList<Guest> &guests, bool isLast);
    void fail(const Error &error);

    GuestService &m_service;
    State m_state = State::Idle;
    GuestQuery m_query;
    GuestSort m_sort;
    int m_count = 0;
    bool m_filterIgnored = false;
    bool m_wantsAll = false;
    std::shared_ptr<Run> m_run; ///< Of this search; what arrives for another one is not looked at.
};

} // namespace edgewise
