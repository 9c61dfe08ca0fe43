#include "app/core/background.h"
#include "app/core/database.h"
#include "support/await.h"

#include <QSqlError>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Result<> addRun(Database &database, const QString &at)
{
    const auto added = database.run(u"INSERT INTO webhookRun VALUES ('c', 'w', ?, 1, '')"_s, {at});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

int runs(Database &database)
{
    auto query = database.run(u"SELECT count(*) FROM webhookRun"_s);
    return query && query->next() ? query->value(0).toInt() : -1;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsMadeOnFirstUse();
    void theFileIsItsOwnersAlone();
    void whatWasWrittenIsThereAgain();
    void valuesAreBoundInOrder();
    void aNullStringIsAnEmptyText();
    void togetherIsAllOrNothing();
    void whatCouldNotBeKeptBlocksNothingAfterIt();
    void severalThreadsMayWriteAtOnce();
    void anotherOpenObjectSeesIt();
    void aBrokenFileIsAnError();
    void aFolderThatIsMissingIsAnError();
    void wrongSqlIsAnErrorAndNoMore();
};

void TestDatabase::theFileIsMadeOnFirstUse()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.sqlite"_s);
    Database database(file);
    QVERIFY(!QFile::exists(file));

    QVERIFY(database.run(u"SELECT 1"_s));

    QVERIFY(QFile::exists(file));
}

void TestDatabase::theFileIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s));

    QVERIFY(database.run(u"SELECT 1"_s));

    QVERIFY(!(QFile::permissions(database.file()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestDatabase::whatWasWrittenIsThereAgain()
{
    const QTemporaryDir folder;
    {
        Database database(folder.filePath(u"a.sqlite"_s));
        QVERIFY(addRun(database, u"2026"_s));
    }

    Database again(folder.filePath(u"a.sqlite"_s));

    QCOMPARE(runs(again), 1);
}

void TestDatabase::valuesAreBoundInOrder()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s));

    auto query = database.run(u"SELECT ? || '-' || ?"_s, {u"a'b"_s, 2});

    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toString(), u"a'b-2"_s);
}

void TestDatabase::aNullStringIsAnEmptyText()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s));

    const auto added = database.run(u"INSERT INTO webhookRun VALUES (?, 'w', '1', 1, ?)"_s, {QString(), QVariant::fromValue(QString())});

    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    auto query = database.run(u"SELECT count(*) FROM webhookRun WHERE connection = '' AND message = ''"_s);
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toInt(), 1);
}

void TestDatabase::togetherIsAllOrNothing()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s));

    const auto refused = database.together([&]() -> Result<> {
        const auto added = addRun(database, u"1"_s);
        return added ? Result<>(failed(Error::Kind::Rejected, u"no"_s)) : added;
    });
    const auto done = database.together([&] { return addRun(database, u"2"_s); });

    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    QVERIFY(done);
    QCOMPARE(runs(database), 1);
}

void TestDatabase::whatCouldNotBeKeptBlocksNothingAfterIt()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s));
    QVERIFY(database.run(u"CREATE TABLE parent (id INTEGER PRIMARY KEY)"_s));
    QVERIFY(database.run(u"CREATE TABLE child (parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)"_s));
    QVERIFY(database.run(u"PRAGMA foreign_keys=ON"_s));

    const auto refused = database.together([&]() -> Result<> {
        const auto added = database.run(u"INSERT INTO child VALUES (7)"_s);
        return added ? Result<>() : Result<>(tl::unexpected(added.error()));
    });

    QVERIFY(!refused);
    QVERIFY(database.together([&] { return addRun(database, u"1"_s); }));
    QCOMPARE(runs(database), 1);
}

void TestDatabase::severalThreadsMayWriteAtOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.sqlite"_s);
    QObject context;
    QList<Pending<>> writers;

    for (int writer = 0; writer < 4; ++writer) {
        writers.append(inBackground(&context, [file, writer](const std::stop_token &) -> Result<> {
            Database database(file);
            for (int i = 0; i < 20; ++i) {
                if (const auto added = addRun(database, u"%1/%2"_s.arg(writer).arg(i)); !added)
                    return added;
            }
            return {};
        }));
    }

    for (const auto &writer : std::as_const(writers)) {
        const auto done = await(writer, std::chrono::seconds(60));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    Database database(file);
    QCOMPARE(runs(database), 80);
}

void TestDatabase::anotherOpenObjectSeesIt()
{
    const QTemporaryDir folder;
    Database one(folder.filePath(u"a.sqlite"_s));
    Database two(folder.filePath(u"a.sqlite"_s));
    QCOMPARE(runs(two), 0);

    QVERIFY(addRun(one, u"1"_s));

    QCOMPARE(runs(two), 1);
}

void TestDatabase::aBrokenFileIsAnError()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no database at all. ").repeated(100));
    file.close();
    Database database(file.fileName());

    const auto query = database.run(u"SELECT 1"_s);

    QVERIFY(!query);
    QCOMPARE(query.error().kind, Error::Kind::File);
    QVERIFY(!database.together([] { return Result<>(); }));
}

void TestDatabase::aFolderThatIsMissingIsAnError()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"none/a.sqlite"_s));

    const auto query = database.run(u"SELECT 1"_s);

    QVERIFY(!query);
    QCOMPARE(query.error().kind, Error::Kind::File);
}

void TestDatabase::wrongSqlIsAnErrorAndNoMore()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s));

    QVERIFY(!database.run(u"SELEKT"_s));

    QVERIFY(database.run(u"SELECT 1"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
