#include "app/auth/keychainstore.h"
#include "support/await.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30s;

void lockKeychain()
{
    auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock.setArguments({QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)})});
    QDBusConnection::sessionBus().call(lock);
}

} // namespace

/// Each function runs in a process of its own, started by with-keyring with the Secret Service in that state.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void available()
    {
        KeychainStore store;
        QCOMPARE(*await(store.state(), patience), KeychainStore::State::Available);

        QVERIFY(await(store.write(u"a/api-token"_s, u"s3cr€t"_s), patience));
        QVERIFY(await(store.write(u"b/api-token"_s, u"other"_s), patience));

        QCOMPARE(*await(store.read(u"a/api-token"_s), patience), u"s3cr€t"_s);
        QVERIFY(await(store.erase(u"a/api-token"_s), patience));
        const auto gone = await(store.read(u"a/api-token"_s), patience);
        QCOMPARE(gone.error().kind, Error::Kind::Secret);
        QVERIFY(gone.error().detail.startsWith(u"missing:"));
        QCOMPARE(*await(store.read(u"b/api-token"_s), patience), u"other"_s);
    }

    void locked()
    {
        KeychainStore store;
        QVERIFY(await(store.write(u"a/api-token"_s, u"s3cret"_s), patience));

        lockKeychain();

        QCOMPARE(*await(store.state(), patience), KeychainStore::State::Locked);
        const auto refused = await(store.read(u"a/api-token"_s), patience);
        QCOMPARE(refused.error().kind, Error::Kind::Secret);
        QVERIFY2(refused.error().detail.startsWith(u"denied:") || refused.error().detail.startsWith(u"failed:"),
                 qPrintable(refused.error().detail));
    }

    void absent()
    {
        KeychainStore store;

        QCOMPARE(*await(store.state(), patience), KeychainStore::State::Absent);
        const auto read = await(store.read(u"a/api-token"_s), patience);
        const auto written = await(store.write(u"a/api-token"_s, u"s3cret"_s), patience);

        QCOMPARE(read.error().kind, Error::Kind::Secret);
        QCOMPARE(written.error().kind, Error::Kind::Secret);
    }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
