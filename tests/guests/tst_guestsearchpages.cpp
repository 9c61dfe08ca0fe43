#include "app/guests/guestsearch.h"
#include "support/guesttenant.h"
#include "support/quoted.h"
#include "support/scriptedclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

using State = GuestSearch::State;
using Match = GuestQuery::Match;

/// A page of guests with these references.
Response pageOf(const QStringList &refs, const QByteArray &rest = "'limit':2")
{
    QByteArrayList items;
    for (const QString &ref : refs)
        items.append("{'ref':'" + ref.toLatin1() + "','firstName':'Ada'}");
    return {200, quoted("{" + rest + ",'items':[" + items.join(',') + "]}")};
}

/// What a search brought.
struct Listener
{
    explicit Listener(GuestSearch &search)
    {
        QObject::connect(&search, &GuestSearch::arrived, &search, [this](const QList<GuestSearch::Hit> &hits, bool first) {
            if (first)
                all.clear();
            firsts += first;
            ++pages;
            all += hits;
        });
        QObject::connect(&search, &GuestSearch::failed, &search, [this](const Error &error) { errors.append(error); });
    }
    [[nodiscard]] QStringList refs() const
    {
        QStringList refs;
        for (const GuestSearch::Hit &hit : all)
            refs.append(hit.guest.ref());
        return refs;
    }

    QList<GuestSearch::Hit> all = {};
    QList<Error> errors = {};
    int firsts = 0;
    int pages = 0;
};

} // namespace

class TestGuestSearchPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_tenant.clear(); }

    void everybodyComesPageByPageAndOnce()
    {
        GuestSearch search(*m_tenant.service);
        Listener came(search);

        search.start({});
        QCOMPARE(search.state(), State::Loading);
        QTRY_COMPARE(search.state(), State::More);
        QCOMPARE(search.count(), 100);
        search.loadMore();
        QTRY_COMPARE(search.count(), 200);
        search.loadMore();
        QTRY_COMPARE(search.state(), State::Complete);

        QCOMPARE(search.count(), 250);
        QCOMPARE(came.firsts, 1);
        const QStringList refs = came.refs();
        QCOMPARE(QSet<QString>(refs.begin(), refs.end()).size(), 250);
        QVERIFY(!search.filterIgnored());
    }

    void allPagesCanBeLoadedInOneGo()
    {
        GuestSearch search(*m_tenant.service);
        Listener came(search);

        search.start({}, {u"createdAt"_s, true});
        search.loadAll();

        QTRY_COMPARE(search.state(), State::Complete);
        QCOMPARE(came.all.size(), 250);
        QVERIFY(came.all.first().guest.time(u"createdAt") > came.all.last().guest.time(u"createdAt"));
    }

    void pagesAreReadHoweverTheirLinksAreSpelt_data()
    {
        QTest::addColumn<QString>("style");
        for (const char *style : {"lower", "capital", "previous"})
            QTest::newRow(style) << QString::fromLatin1(style);
    }
    void pagesAreReadHoweverTheirLinksAreSpelt()
    {
        QFETCH(QString, style);
        m_tenant.sandbox.set({qPrintable(QString(u"linkCase="_s + style))});
        GuestSearch search(*m_tenant.service);

        search.start({});
        search.loadAll();

        QTRY_COMPARE(search.state(), State::Complete);
        QCOMPARE(search.count(), 250);
        QCOMPARE(m_tenant.http->requests.size(), 3);
    }

    void aSearchEnds_data()
    {
        QTest::addColumn<QList<QStringList>>("pages");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QStringList>("refs");
        const auto row = [](const char *name, const QList<QStringList> &pages, const QByteArray &rest, const QStringList &refs) {
            QTest::newRow(name) << pages << rest << refs;
        };
        row("with a short page", {{u"a"_s, u"b"_s}, {u"c"_s}}, "'limit':2", {u"a"_s, u"b"_s, u"c"_s});
        row("with an empty page", {{u"a"_s, u"b"_s}, {}}, "'limit':2", {u"a"_s, u"b"_s});
        row("with a page that brings nothing new", {{u"a"_s, u"b"_s}, {u"b"_s, u"a"_s}}, "'limit':2", {u"a"_s, u"b"_s});
        row("when offset is ignored and next is named for ever", {{u"a"_s}, {u"a"_s}}, "'limit':2,'next':{'href':'h'}", {u"a"_s});
        row("when no next is named", {{u"a"_s, u"b"_s}}, "'limit':2,'first':{'href':'h'}", {u"a"_s, u"b"_s});
        row("not with a short page when next is named", {{u"a"_s}, {u"b"_s}, {}}, "'limit':2,'Next':{'href':'h'}", {u"a"_s, u"b"_s});
    }
    void aSearchEnds()
    {
        QFETCH(QList<QStringList>, pages);
        QFETCH(QByteArray, rest);
        QFETCH(QStringList, refs);
        ScriptedClient http;
        for (const QStringList &page : std::as_const(pages))
            http.script << pageOf(page, rest);
        GuestService service(http);
        GuestSearch search(service);
        Listener came(search);

        search.start({});
        search.loadAll();

        QTRY_COMPARE(search.state(), State::Complete);
        QCOMPARE(came.refs(), refs);
        QCOMPARE(http.requests.size(), pages.size());
        QVERIFY(http.script.isEmpty());
    }

    void pagesFollowTheLimitThatCounted()
    {
        ScriptedClient http;
        http.script << pageOf({u"a"_s, u"b"_s}) << pageOf({u"c"_s});
        GuestService service(http);
        GuestSearch search(service);

        search.start({});
        search.loadAll();
        QTRY_COMPARE(search.state(), State::Complete);

        QVERIFY(http.requests.at(1).query.toString().contains(u"offset=2"_s));
    }

    void eachKindFindsItsGuests_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("where");
        QTest::newRow("e-mail") << u"ADA.byrne@mail.example"_s << u"E-mail"_s;
        QTest::newRow("phone") << u"+353 1555 0100"_s << u"Phone numbers"_s;
        QTest::newRow("identifier") << u"LOYALTY:L-20417"_s << u"Identifiers"_s;
        QTest::newRow("full name") << u"ada byrne"_s << u"Name"_s;
        QTest::newRow("last name first") << u"Byrne, Ada"_s << u"Name"_s;
        QTest::newRow("reference") << QString() << u"Reference"_s;
    }
    void eachKindFindsItsGuests()
    {
        QFETCH(QString, typed);
        QFETCH(QString, where);
        const QString ref = await(m_tenant.service->page({}, {}, 0))->guests.first().ref();
        GuestSearch search(*m_tenant.service);
        Listener came(search);

        search.start(GuestQuery::parse(typed.isEmpty() ? ref.toUpper() : typed));

        QTRY_COMPARE(search.state(), State::Complete);
        QVERIFY(came.refs().contains(ref));
        QCOMPARE(came.all.at(came.refs().indexOf(ref)).found.match, Match::Exact);
        QCOMPARE(came.all.at(came.refs().indexOf(ref)).found.where, where);
        QVERIFY(!search.filterIgnored());
    }

    void aNameIsSearchedAsFirstAndAsLast()
    {
        m_tenant.make(quoted("{'guestType':'visitor','firstName':'Quillon','lastName':'Zero'}"));
        m_tenant.make(quoted("{'guestType':'visitor','firstName':'Zero','lastName':'Quillon'}"));
        m_tenant.make(quoted("{'guestType':'visitor','firstName':'Quillon','lastName':'Quillon'}"));
        GuestSearch search(*m_tenant.service);
        Listener came(search);

        search.start(GuestQuery::parse(u"quillon"_s));

        QTRY_COMPARE(search.state(), State::Complete);
        QCOMPARE(came.all.size(), 3);
        QCOMPARE(came.firsts, 1);
    }

    void nobodyIsAnAnswerToo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("e-mail") << u"nobody@nowhere.example"_s;
        QTest::newRow("reference") << u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s;
        QTest::newRow("name") << u"Nobody"_s;
    }
    void nobodyIsAnAnswerToo()
    {
        QFETCH(QString, typed);
        GuestSearch search(*m_tenant.service);
        Listener came(search);

        search.start(GuestQuery::parse(typed));

        QTRY_COMPARE(search.state(), State::Complete);
        QCOMPARE(came.firsts, 1);
        QVERIFY(came.all.isEmpty() && came.errors.isEmpty() && !search.filterIgnored());
    }

    void aFilterTheServiceDoesNotKnowIsNoticed()
    {
        m_tenant.sandbox.set({"strictSearch=on"});
        GuestSearch search(*m_tenant.service);

        search.start(GuestQuery::parse(u"Byrne"_s));

        QTRY_COMPARE(search.state(), State::More);
        QVERIFY(search.filterIgnored());
        search.start(GuestQuery::parse(u"ada.byrne@mail.example"_s));
        QTRY_COMPARE(search.state(), State::Complete);
        QVERIFY(!search.filterIgnored());
    }

    void anotherSearchCancelsThisOne()
    {
        m_tenant.sandbox.set({"listGuests.delay=400*1"});
        GuestSearch search(*m_tenant.service);
        Listener came(search);

        search.start({});
        QTRY_COMPARE(m_tenant.sandbox.requests("listGuests") > 0, true);
        search.start(GuestQuery::parse(u"ada.byrne@mail.example"_s));
        QTRY_COMPARE(search.state(), State::Complete);
        search.start(GuestQuery::parse(u"nobody@nowhere.example"_s));
        QTRY_COMPARE(search.state(), State::Complete);

        QCOMPARE(came.firsts, 2);
        QCOMPARE(came.pages, 2);
        QVERIFY(came.all.isEmpty() && came.errors.isEmpty());
    }

    void nothingArrivesOfAnOldSearch()
    {
        HeldClient http;
        GuestService service(http);
        GuestSearch search(service);
        Listener came(search);

        search.start(GuestQuery::parse(u"old@x.example"_s));
        search.start(GuestQuery::parse(u"new@x.example"_s));
        http.waiting.at(1).give(pageOf({u"new"_s}));
        http.waiting.at(0).give(pageOf({u"old"_s}));

        QTRY_COMPARE(search.state(), State::Complete);
        QCoreApplication::processEvents();
        QCOMPARE(came.refs(), QStringList{u"new"_s});
    }

    void aCancelledPageCanBeAskedForAgain()
    {
        HeldClient http;
        GuestService service(http);
        GuestSearch search(service);
        Listener came(search);
        search.start({});
        http.waiting.at(0).give(pageOf({u"a"_s, u"b"_s}));
        QTRY_COMPARE(search.state(), State::More);

        search.loadMore();
        search.cancel();
        QCOMPARE(search.state(), State::More);
        search.loadMore();
        http.waiting.at(1).give(pageOf({u"late"_s}));
        http.waiting.at(2).give(pageOf({u"c"_s}));

        QTRY_COMPARE(search.state(), State::Complete);
        QCOMPARE(came.refs(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void aCancelledFirstPageLeavesNothing()
    {
        HeldClient http;
        GuestService service(http);
        GuestSearch search(service);

        search.start({});
        search.cancel();

        QCOMPARE(search.state(), State::Idle);
    }

    void aFailedPageIsTriedAgain()
    {
        ScriptedClient http;
        http.script << pageOf({u"a"_s, u"b"_s}) << failed(Error::Kind::Offline) << pageOf({u"c"_s});
        GuestService service(http);
        GuestSearch search(service);
        Listener came(search);
        search.start({});
        QTRY_COMPARE(search.state(), State::More);

        search.loadMore();
        QTRY_COMPARE(search.state(), State::Failed);
        search.loadMore();
        QTRY_COMPARE(search.state(), State::Complete);

        QCOMPARE(came.errors.size(), 1);
        QCOMPARE(came.errors.first().kind, Error::Kind::Offline);
        QCOMPARE(came.refs(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(came.firsts, 1);
    }

    void itMayGoWhileItWaits()
    {
        HeldClient http;
        GuestService service(http);
        auto search = std::make_unique<GuestSearch>(service);
        search->start({});

        search.reset();
        http.waiting.first().give(pageOf({u"a"_s}));

        QCoreApplication::processEvents();
    }

    void whoeverIsToldMayStartAnotherSearch()
    {
        ScriptedClient http;
        http.script << pageOf({u"a"_s}) << pageOf({u"b"_s}) << pageOf({u"c"_s});
        GuestService service(http);
        GuestSearch search(service);
        Listener came(search);
        connect(
            &search, &GuestSearch::arrived, &search, [&search] { search.start(GuestQuery::parse(u"x@x.example"_s)); },
            Qt::SingleShotConnection);

        search.start(GuestQuery::parse(u"Ada"_s));

        QTRY_COMPARE(search.state(), State::Complete);
        QCOMPARE(came.refs(), QStringList{u"b"_s});
    }

private:
    GuestTenant m_tenant{250};
};

QTEST_GUILESS_MAIN(TestGuestSearchPages)
#include "tst_guestsearchpages.moc"
