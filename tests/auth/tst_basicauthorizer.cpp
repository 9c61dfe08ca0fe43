#include "app/auth/basicauthorizer.h"
#include "app/auth/memorystore.h"
#include "support/await.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestBasicAuthorizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesThePairAsUtf8()
    {
        MemoryStore secrets;
        secrets.secrets.insert(u"token"_s, u"pä:ss"_s);
        BasicAuthorizer authorizer(secrets, u"key"_s, u"token"_s);

        QCOMPARE(*await(authorizer.header()), "Basic " + QString(u"key:pä:ss"_s).toUtf8().toBase64());
    }

    void aCorrectedTokenCountsAtOnce()
    {
        MemoryStore secrets;
        secrets.secrets.insert(u"token"_s, u"old"_s);
        BasicAuthorizer authorizer(secrets, u"key"_s, u"token"_s);
        const auto old = await(authorizer.header());

        secrets.secrets.insert(u"token"_s, u"new"_s);

        QVERIFY(*await(authorizer.header()) != *old);
    }

    void aMissingTokenIsSaid()
    {
        MemoryStore secrets;
        BasicAuthorizer authorizer(secrets, u"key"_s, u"token"_s);

        QCOMPARE(await(authorizer.header()).error().kind, Error::Kind::Secret);
    }
};

QTEST_GUILESS_MAIN(TestBasicAuthorizer)
#include "tst_basicauthorizer.moc"
