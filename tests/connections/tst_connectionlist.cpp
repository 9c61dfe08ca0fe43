#include "app/connections/connectionlist.h"
#include "app/core/clock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

Connection connection(const QString &id, const QString &name)
{
    return {.id = id, .name = name, .colour = u"#0F766E"_s};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file of a test");
}

QByteArray fileOf(const QList<QJsonObject> &connections)
{
    QJsonArray array;
    for (const QJsonObject &one : connections)
        array.append(one);
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"connections"_s, array}}).toJson();
}

QStringList names(const ConnectionList &list)
{
    QStringList names;
    for (const Connection &one : list.connections())
        names.append(one.name);
    return names;
}

} // namespace

class TestConnectionList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isEmptyWithoutAFile();
    void keepsConnectionsInTheirOrder();
    void replacesTheOneOfTheSameId();
    void removesForGood();
    void onlyTheOwnerMayReadTheFile();
    void theSandboxNeverReachesTheFile();
    void aDamagedFileIsSetAsideAndSaid_data();
    void aDamagedFileIsSetAsideAndSaid();
    void aSecondDamagedFileDoesNotReplaceTheFirst();
    void readsTheGoodEntriesOfAHalfDamagedFileAndKeepsACopy();
    void changesNothingWhenTheFileCannotBeWritten();
    void exportsAndImportsWithoutSecrets();
    void importTellsWhatItReplaces();
    void anImportToOtherAddressesDoesNotInheritSecrets();
    void anImportNeverUnlocksDeletion();
    void refusesToImportWhatIsNoList();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestConnectionList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"connections.json"_s);
}

void TestConnectionList::isEmptyWithoutAFile()
{
    ConnectionList list(m_file);

    QVERIFY(list.load());

    QVERIFY(list.connections().isEmpty());
    QVERIFY(!QFileInfo::exists(m_file));
}

void TestConnectionList::keepsConnectionsInTheirOrder()
{
    ConnectionList list(m_file);
    QSignalSpy changes(&list, &ConnectionList::changed);
    QVERIFY(list.save(connection(u"b"_s, u"Second letter"_s)));
    QVERIFY(list.save(connection(u"a"_s, u"First letter"_s)));

    ConnectionList again(m_file);
    QVERIFY(again.load());

    QCOMPARE(names(again), (QStringList{u"Second letter"_s, u"First letter"_s}));
    QCOMPARE(changes.count(), 2);
}

void TestConnectionList::replacesTheOneOfTheSameId()
{
    ConnectionList list(m_file);
    QVERIFY(list.save(connection(u"a"_s, u"A"_s)));
    QVERIFY(list.save(connection(u"b"_s, u"B"_s)));

    QVERIFY(list.save(connection(u"a"_s, u"Renamed"_s)));

    QCOMPARE(names(list), (QStringList{u"Renamed"_s, u"B"_s}));
    QCOMPARE(list.find(u"a"_s)->name, u"Renamed"_s);
    QCOMPARE(list.findByName(u"B"_s)->id, u"b"_s);
}

void TestConnectionList::removesForGood()
{
    ConnectionList list(m_file);
    QVERIFY(list.save(connection(u"a"_s, u"A"_s)));

    QVERIFY(list.remove(u"a"_s));

    ConnectionList again(m_file);
    QVERIFY(again.load());
    QVERIFY(again.connections().isEmpty());
    QVERIFY(!list.find(u"a"_s));
}

void TestConnectionList::onlyTheOwnerMayReadTheFile()
{
    ConnectionList list(m_file);

    QVERIFY(list.save(connection(u"a"_s, u"A"_s)));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_file) & others));
}

void TestConnectionList::theSandboxNeverReachesTheFile()
{
    ConnectionList list(m_file);
    list.addSandbox(connection(u"sandbox"_s, u"Sandbox"_s));

    QVERIFY(list.save(connection(u"a"_s, u"A"_s)));

    QCOMPARE(names(list), (QStringList{u"A"_s, u"Sandbox"_s}));
    QVERIFY(list.connections().last().sandbox);
    QVERIFY(!contents(m_file).contains("sandbox"));
}

void TestConnectionList::aDamagedFileIsSetAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << fileOf({connection(u"a"_s, u"A"_s).toJson()}).chopped(10);
    QTest::newRow("another shape") << QByteArray("[1, 2]");
    QTest::newRow("not text") << QByteArray("\x00\xff\xfe", 3);
}

void TestConnectionList::aDamagedFileIsSetAsideAndSaid()
{
    QFETCH(const QByteArray, bytes);
    put(m_file, bytes);
    ConnectionList list(m_file);

    const Result<> loaded = list.load();

    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::File);
    QVERIFY(loaded.error().detail.contains(u"connections.json.damaged"_s));
    QCOMPARE(contents(m_file + u".damaged"_s), bytes);
    QVERIFY(list.save(connection(u"a"_s, u"A"_s)));
    QCOMPARE(contents(m_file + u".damaged"_s), bytes);
}

void TestConnectionList::aSecondDamagedFileDoesNotReplaceTheFirst()
{
    put(m_file, "first");
    QVERIFY(!ConnectionList(m_file).load());
    put(m_file, "second");

    QVERIFY(!ConnectionList(m_file).load());

    QCOMPARE(contents(m_file + u".damaged"_s), "first");
    QCOMPARE(contents(m_file + u".damaged.2"_s), "second");
}

void TestConnectionList::readsTheGoodEntriesOfAHalfDamagedFileAndKeepsACopy()
{
    const QByteArray bytes = fileOf({connection(u"a"_s, u"A"_s).toJson(), QJsonObject{{u"id"_s, 5}}});
    put(m_file, bytes);
    ConnectionList list(m_file);

    QVERIFY(!list.load());

    QCOMPARE(names(list), QStringList{u"A"_s});
    QCOMPARE(contents(m_file + u".damaged"_s), bytes);
}

void TestConnectionList::changesNothingWhenTheFileCannotBeWritten()
{
    ConnectionList list(m_folder->filePath(u"no such folder/connections.json"_s));
    QSignalSpy changes(&list, &ConnectionList::changed);

    const Result<> saved = list.save(connection(u"a"_s, u"A"_s));

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::File);
    QVERIFY(list.connections().isEmpty());
    QCOMPARE(changes.count(), 0);
}

void TestConnectionList::exportsAndImportsWithoutSecrets()
{
    const QString file = m_folder->filePath(u"shared.json"_s);
    QJsonObject withSecrets = connection(u"a"_s, u"A"_s).toJson();
    withSecrets.insert(u"apiToken"_s, u"canary-secret"_s);
    put(file, fileOf({withSecrets}));
    ConnectionList list(m_file);

    const Result<int> imported = list.importFile(file);
    QVERIFY(list.exportFile(m_folder->filePath(u"again.json"_s)));

    QCOMPARE(imported.value(), 1);
    QVERIFY(!contents(m_file).contains("canary-secret"));
    QVERIFY(!contents(m_folder->filePath(u"again.json"_s)).contains("canary-secret"));
    ConnectionList again(m_folder->filePath(u"again.json"_s));
    QVERIFY(again.load());
    QCOMPARE(again.connections(), list.connections());
}

void TestConnectionList::importTellsWhatItReplaces()
{
    ConnectionList list(m_file);
    QVERIFY(list.save(connection(u"a"_s, u"A"_s)));
    const QString file = m_folder->filePath(u"shared.json"_s);
    put(file, fileOf({connection(u"a"_s, u"A renamed"_s).toJson(), connection(u"b"_s, u"B"_s).toJson(), QJsonObject()}));

    const auto import = list.readImport(file);
    QVERIFY(import);
    const QStringList before = names(list);
    QVERIFY(list.take(*import));

    QCOMPARE(before, QStringList{u"A"_s});
    QCOMPARE(import->replaced, QStringList{u"A renamed"_s});
    QCOMPARE(import->added, QStringList{u"B"_s});
    QCOMPARE(import->unreadable, 1);
    QCOMPARE(names(list), (QStringList{u"A renamed"_s, u"B"_s}));
}

void TestConnectionList::anImportToOtherAddressesDoesNotInheritSecrets()
{
    ConnectionList list(m_file);
    QVERIFY(list.save(connection(u"a"_s, u"A"_s)));
    Connection elsewhere = connection(u"a"_s, u"A"_s);
    elsewhere.tokenUrl = u"https://auth.example.com/token"_s;
    const QString file = m_folder->filePath(u"shared.json"_s);
    put(file, fileOf({elsewhere.toJson()}));

    QVERIFY(list.importFile(file));

    QCOMPARE(list.connections().size(), 2);
    QCOMPARE(list.connections().at(0), connection(u"a"_s, u"A"_s));
    QVERIFY(list.connections().at(1).id != u"a"_s);
}

void TestConnectionList::anImportNeverUnlocksDeletion()
{
    Connection unlocked = connection(u"a"_s, u"A"_s);
    unlocked.production = true;
    unlocked.contentUnlockedAt = now();
    const QString file = m_folder->filePath(u"shared.json"_s);
    put(file, fileOf({unlocked.toJson()}));
    ConnectionList list(m_file);

    QVERIFY(list.importFile(file));

    QVERIFY(!list.find(u"a"_s)->contentUnlockedAt.isValid());
}

void TestConnectionList::refusesToImportWhatIsNoList()
{
    const QString file = m_folder->filePath(u"shared.json"_s);
    put(file, "{}");
    ConnectionList list(m_file);

    const Result<int> wrong = list.importFile(file);
    const Result<int> absent = list.importFile(m_folder->filePath(u"absent.json"_s));

    QCOMPARE(wrong.error().kind, Error::Kind::Malformed);
    QCOMPARE(absent.error().kind, Error::Kind::File);
}

QTEST_GUILESS_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
