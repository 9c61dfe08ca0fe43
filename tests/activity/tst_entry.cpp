#include "app/activity/entry.h"
#include "support/await.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineIsQuoted();
    void aTokenIsNoWrite();
    void theHostIsShownWhereItIsNotTheServices();
};

void TestEntry::theCommandLineIsQuoted()
{
    const Entry entry{.method = u"POST"_s,
                      .url = u"https://h.example/a?b=1&c=•••"_s,
                      .tries = {{}},
                      .requestHeaders = {{"Authorization", "Bearer •••"}},
                      .requestBody = u"{\"a\":\"it's\"}"_s};

    QCOMPARE(
        entry.curl(),
        u"curl --request POST 'https://h.example/a?b=1&c=•••' \\\n  --header 'Authorization: Bearer •••' \\\n  --data-raw '{\"a\":\"it'\\''s\"}'"_s);
}

void TestEntry::aTokenIsNoWrite()
{
    QVERIFY((Entry{.origin = u"Edge"_s, .method = u"POST"_s}.isWrite()));
    QVERIFY((!Entry{.origin = u"Token"_s, .method = u"POST"_s}.isWrite()));
    QVERIFY((!Entry{.origin = u"Edge"_s, .method = u"HEAD"_s}.isWrite()));
}

void TestEntry::theHostIsShownWhereItIsNotTheServices()
{
    QCOMPARE((Entry{.url = u"https://h.example/a/b?c=1"_s}.shortUrl()), u"/a/b?c=1"_s);
    QCOMPARE((Entry{.url = u"https://h.example/p.gz?•••"_s}.shortUrl()), u"https://h.example/p.gz?•••"_s);
    QCOMPARE((Entry{.origin = u"Webhooks"_s, .url = u"https://e.example/api/admin/v1/webhooks"_s}.shortUrl()), u"/api/admin/v1/webhooks"_s);
    QCOMPARE((Entry{.origin = u"Webhooks"_s, .url = u"https://hooks.example/edge"_s}.shortUrl()), u"https://hooks.example/edge"_s);
    QCOMPARE((Entry{.url = u"https://h.example"_s}.shortUrl()), u"https://h.example"_s);
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
