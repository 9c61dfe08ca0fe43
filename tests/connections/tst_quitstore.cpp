#include "app/connections/quitstore.h"

#include "app/auth/memorystore.h"
#include "support/await.h"

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

/// A keychain that is not there.
class AbsentStore final : public SecretStore
{
public:
    Pending<QString> read(const QString &) override { return failed(Error::Kind::Secret, u"absent: no keychain"_s); }
    Pending<> write(const QString &, const QString &) override { return failed(Error::Kind::Secret, u"absent: no keychain"_s); }
    Pending<> erase(const QString &) override { return failed(Error::Kind::Secret, u"absent: no keychain"_s); }
};

} // namespace

class TestQuitStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesThroughUnlessKeeping();
    void whileKeepingNothingReachesTheKeychain();
    void memoryComesBeforeTheKeychain();
    void aSecretThatReachedTheKeychainLeavesMemory();
    void erasesFromBoth();
    void anAbsentKeychainIsSaidUnlessMemoryHeldTheSecret();
};

void TestQuitStore::writesThroughUnlessKeeping()
{
    MemoryStore keychain;
    QuitStore store(keychain);

    QVERIFY(await(store.write(u"a"_s, u"secret"_s)));

    QCOMPARE(keychain.secrets.value(u"a"_s), u"secret"_s);
    QCOMPARE(await(store.read(u"a"_s)).value(), u"secret"_s);
    QVERIFY(!store.holds(u"a"_s));
}

void TestQuitStore::whileKeepingNothingReachesTheKeychain()
{
    MemoryStore keychain;
    QuitStore store(keychain);
    store.setKeeping(true);

    QVERIFY(await(store.write(u"a"_s, u"secret"_s)));

    QVERIFY(keychain.secrets.isEmpty());
    QCOMPARE(await(store.read(u"a"_s)).value(), u"secret"_s);
}

void TestQuitStore::memoryComesBeforeTheKeychain()
{
    MemoryStore keychain;
    keychain.secrets.insert(u"a"_s, u"old"_s);
    QuitStore store(keychain);

    store.put(u"a"_s, u"new"_s);

    QCOMPARE(await(store.read(u"a"_s)).value(), u"new"_s);
}

void TestQuitStore::aSecretThatReachedTheKeychainLeavesMemory()
{
    MemoryStore keychain;
    QuitStore store(keychain);
    store.put(u"a"_s, u"old"_s);

    QVERIFY(await(store.write(u"a"_s, u"new"_s)));

    QVERIFY(!store.holds(u"a"_s));
    QCOMPARE(await(store.read(u"a"_s)).value(), u"new"_s);
}

void TestQuitStore::erasesFromBoth()
{
    MemoryStore keychain;
    keychain.secrets.insert(u"a"_s, u"old"_s);
    QuitStore store(keychain);
    store.put(u"a"_s, u"new"_s);

    QVERIFY(await(store.erase(u"a"_s)));

    QVERIFY(keychain.secrets.isEmpty());
    QVERIFY(!await(store.read(u"a"_s)));
}

void TestQuitStore::anAbsentKeychainIsSaidUnlessMemoryHeldTheSecret()
{
    AbsentStore keychain;
    QuitStore store(keychain);
    store.put(u"kept"_s, u"secret"_s);

    const Result<> ofKept = await(store.erase(u"kept"_s));
    const Result<> ofOther = await(store.erase(u"other"_s));

    QVERIFY(ofKept);
    QVERIFY(!ofOther);
    QVERIFY(!isMissingSecret(ofOther.error()));
}

QTEST_GUILESS_MAIN(TestQuitStore)
#include "tst_quitstore.moc"
