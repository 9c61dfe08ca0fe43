#include "app/core/error.h"

#include <QTest>

using namespace edgewise;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceForEveryService()
    {
        for (int kind = 0; kind <= int(Error::Kind::Missing); ++kind) {
            for (int api = 0; api <= int(Api::Receiver); ++api) {
                const Error error{.kind = Error::Kind(kind), .status = 418, .api = Api(api), .said = QStringLiteral("Because.")};

                QVERIFY2(error.message().endsWith(u'.'), qPrintable(error.message()));
                QVERIFY2(!error.message().contains(u'%') && !error.advice().contains(u'%'), qPrintable(error.message()));
            }
        }
    }

    void aWrongPairOfGuestsNamesTheMixUp()
    {
        const Error error{.kind = Error::Kind::Unauthorized, .status = 401, .api = Api::Guests};

        QCOMPARE(error.message(), QStringLiteral("The API token was refused (401)."));
        QVERIFY(error.advice().contains(QStringLiteral("not an API key")));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
