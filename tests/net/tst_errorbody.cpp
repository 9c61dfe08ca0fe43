#include "app/net/errorbody.h"
#include "support/await.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestErrorBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("field");
        QTest::newRow("empty") << QByteArray() << QString() << QString();
        QTest::newRow("plain") << QByteArray("Something\n went wrong") << u"Something went wrong"_s << QString();
        QTest::newRow("html") << fixture("error-gateway.html") << u"502 Bad Gateway"_s << QString();
        QTest::newRow("xml of the store") << fixture("error-store.xml") << u"Request has expired (AccessDenied)"_s << QString();
        QTest::newRow("message") << QByteArray(R"({"message":"No."})") << u"No."_s << QString();
        QTest::newRow("oauth") << QByteArray(R"({"error":"access_denied","error_description":"Unauthorized"})") << u"Unauthorized"_s
                               << QString();
        QTest::newRow("problem") << fixture("error-problem.json") << u"The uri must be an absolute https address."_s << u"uri"_s;
        QTest::newRow("errors as a list") << QByteArray(R"({"errors":["One.","Two."]})") << u"One."_s << QString();
        QTest::newRow("cdp 401") << QByteArray(R"({"status":"UNAUTHORIZED","code":401,"message":"Sign in."})") << u"Sign in."_s
                                 << QString();
        QTest::newRow("cdp 400") << QByteArray(R"({"status":400,"message":"dateOfBirth: not in the past"})")
                                 << u"dateOfBirth: not in the past"_s << u"dateofbirth"_s;
        QTest::newRow("cdp, two ways") << QByteArray(R"({"message":"jobExecutionRef: not valid","developerMessage":"Not a UUID."})")
                                       << u"Not a UUID."_s << u"jobexecutionref"_s;
        QTest::newRow("cdp, the status again") << QByteArray(R"({"message":"It exists already.","developerMessage":409})")
                                               << u"It exists already."_s << QString();
        QTest::newRow("numbers as text") << QByteArray(R"({"developerMessage":409})") << u"409"_s << QString();
        QTest::newRow("cut json") << QByteArray("{\"message\":\"half") << QString() << QString();
        QTest::newRow("not utf-8") << QByteArray("\xff\xfe broken") << QString::fromUtf8("\xff\xfe broken") << QString();
    }

    void readsEveryShape()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, said);
        QFETCH(const QString, field);
        Error error{.kind = Error::Kind::Rejected, .status = 400};

        readErrorBody(error, body, {});

        QCOMPARE(error.said, said);
        QCOMPARE(error.fields.isEmpty(), field.isEmpty());
        QVERIFY(field.isEmpty() || error.fields.contains(field));
    }

    void survivesHugeAndDeepBodies()
    {
        for (const auto &body : {QByteArray(50'000'000, 'x'), QByteArray(100'000, '['), QByteArray(R"({"a":)").repeated(100'000)}) {
            Error error{.kind = Error::Kind::Server, .status = 500};

            readErrorBody(error, body, {});

            QVERIFY(error.said.size() <= 300);
            QVERIFY(error.detail.size() <= 4000);
        }
    }

    void theClientKeyIsTakenOut()
    {
        Error error{.kind = Error::Kind::NotFound, .status = 404};

        readErrorBody(error, R"({"developerMessage":"No guest 5b0c for client key pqSecretKey"})", {});

        QVERIFY(!error.said.contains(u"pqSecretKey"_s));
        QVERIFY(!error.detail.contains(u"pqSecretKey"_s));
    }

    void theRequestIdIsKeptForSupport()
    {
        Error error{.kind = Error::Kind::Server, .status = 500};

        readErrorBody(error, {}, {{"Request-Id", "4bf92f"}});

        QVERIFY(error.detail.contains(u"4bf92f"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorBody)
#include "tst_errorbody.moc"
