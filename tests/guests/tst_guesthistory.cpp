#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/guests/guesthistory.h"
#include "support/guesttenant.h"

#include <QDir>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QString acme = u"acme"_s;

Guest guestOf(const QByteArray &json)
{
    return ExactJson::parse(json).and_then(&Guest::fromJson).value();
}

Guest ada(const QByteArray &members = {})
{
    return guestOf("{\"ref\":\"r-ada\",\"guestType\":\"customer\",\"firstName\":\"Ada\",\"lastName\":\"Byrne\"" + members + "}");
}

struct Stage
{
    QTemporaryDir folder;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    GuestHistory history{database};

    QByteArray bytesOnDisk() const
    {
        QByteArray all;
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

} // namespace

class TestGuestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void keepsAGuestToTheLetterNewestFirst();
    void keepsNothingWhileItIsOff();
    void findsDeletedGuestsAmongAll();
    void whatIsForgottenIsInNoFile();
    void forgetsWhatIsOlderThanItsDays();
    void aStateThatCannotBeKeptIsAnError();
    void saysWhatCannotBePutBack();
    void saysWhatADeletedGuestLoses();
    void aChangedGuestIsPutBack();
    void aDeletedGuestIsMadeAgain();
};

void TestGuestHistory::cleanup()
{
    edgewise::now = [] { return QDateTime::currentDateTimeUtc(); };
}

void TestGuestHistory::keepsAGuestToTheLetterNewestFirst()
{
    Stage stage;
    Guest before = ada(",\"x_score\":1.0,\"x_big\":9007199254740993");
    before.extensions = QList<Extension>{{.name = u"ext"_s, .pairs = *ExactJson::parse("{\"clubRatio\":1.50}")}};

    QVERIFY(stage.history.keep(acme, before, GuestAction::Save));
    QVERIFY(stage.history.keep(acme, ada(",\"city\":\"Galway\""), GuestAction::Replace));
    QVERIFY(stage.history.keep(u"other"_s, ada(), GuestAction::Delete));

    const auto states = stage.history.states(acme, u"r-ada"_s);
    QVERIFY(states);
    QCOMPARE(states->size(), 2);
    QCOMPARE(states->at(0).action, GuestAction::Replace);
    QCOMPARE(states->at(1).action, GuestAction::Save);
    QCOMPARE(states->at(1).before.record.toJson(), before.record.toJson());
    QCOMPARE(states->at(1).before.extensions->first().pairs.toJson(), QByteArray("{\"clubRatio\":1.50}"));
    QCOMPARE(states->at(1).name(), u"Ada Byrne"_s);
    QVERIFY(states->at(1).at.isValid());
}

void TestGuestHistory::keepsNothingWhileItIsOff()
{
    Stage stage;
    QVERIFY(stage.history.isOn());

    QVERIFY(stage.history.setOn(false));
    QVERIFY(stage.history.keep(acme, ada(), GuestAction::Save));

    QVERIFY(stage.history.states(acme)->isEmpty());
    QVERIFY(!GuestHistory(stage.database).isOn());
}

void TestGuestHistory::findsDeletedGuestsAmongAll()
{
    Stage stage;
    QVERIFY(stage.history.keep(acme, ada(), GuestAction::Delete));
    QVERIFY(stage.history.keep(acme, guestOf("{\"ref\":\"r-bo\",\"firstName\":\"Bo\"}"), GuestAction::Save));

    const auto all = stage.history.states(acme);

    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).name(), u"Bo"_s);
    QCOMPARE(all->at(1).action, GuestAction::Delete);
}

void TestGuestHistory::whatIsForgottenIsInNoFile()
{
    Stage stage;
    const QByteArray canary = "canary.mcbird@mail.example";
    for (int i = 0; i < 20; ++i)
        QVERIFY(stage.history.keep(acme, ada(",\"email\":\"" + canary + "\""), GuestAction::Save));
    QVERIFY(stage.bytesOnDisk().contains(canary));

    QVERIFY(stage.history.forget(acme, u"r-ada"_s));

    QVERIFY(stage.history.states(acme)->isEmpty());
    QVERIFY(!stage.bytesOnDisk().contains(canary));
}

void TestGuestHistory::forgetsWhatIsOlderThanItsDays()
{
    Stage stage;
    QDateTime today(QDate(2031, 3, 1), QTime(12, 0), Qt::UTC);
    edgewise::now = [&today] { return today; };
    QVERIFY(stage.history.keep(acme, ada(), GuestAction::Save));
    today = today.addDays(20);
    QVERIFY(stage.history.keep(acme, ada(), GuestAction::Save));
    QCOMPARE(stage.history.days(), 30);

    today = today.addDays(11);
    QVERIFY(stage.history.prune());
    QCOMPARE(stage.history.states(acme)->size(), 1);

    QVERIFY(stage.history.setDays(10));
    QVERIFY(stage.history.prune());
    QVERIFY(stage.history.states(acme)->isEmpty());
}

void TestGuestHistory::aStateThatCannotBeKeptIsAnError()
{
    QTemporaryDir folder;
    Database database(folder.filePath(u"no/such/folder/edgewise.sqlite"_s));
    GuestHistory history(database);

    const auto kept = history.keep(acme, ada(), GuestAction::Save);

    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::File);
}

void TestGuestHistory::saysWhatCannotBePutBack()
{
    const Guest then = ada(",\"city\":\"Galway\",\"identityStatus\":\"CUSTOMER\",\"lastSeen\":\"2031-01-01T00:00:00.000Z\"");
    const Guest today = ada(",\"city\":\"Cork\",\"identityStatus\":\"MERGED\",\"lastSeen\":\"2031-02-01T00:00:00.000Z\"");

    const PutBack plan = PutBack::plan(then, today);

    QVERIFY(!plan.isDeleted);
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.changes.first().name, u"city"_s);
    QCOMPARE(plan.changes.first().now.text(), u"Galway"_s);
    QVERIFY2(plan.losses.join(u'|').contains(guestLabel(u"identityStatus"_s)), qPrintable(plan.losses.join(u'|')));
    QVERIFY(!plan.losses.join(u'|').contains(guestLabel(u"lastSeen"_s)));
    QVERIFY(PutBack::plan(then, then).doesNothing());
}

void TestGuestHistory::saysWhatADeletedGuestLoses()
{
    Guest then = ada(",\"href\":\"https://api.example/v2.1/guests/r-ada\",\"createdAt\":\"2031-01-01T00:00:00.000Z\"");
    then.extensions = QList<Extension>{
        {.name = u"ext"_s, .pairs = *ExactJson::parse("{\"a\":1}"), .record = *ExactJson::parse("{\"ref\":\"x\",\"a\":1}")}};

    const PutBack plan = PutBack::plan(then, {});
    const Guest draft = PutBack::draft(then);

    QVERIFY(plan.isDeleted && !plan.doesNothing());
    QCOMPARE(plan.losses.size(), 2);
    QVERIFY(plan.losses.join(u'|').contains("reference"_L1));
    QVERIFY(plan.losses.join(u'|').contains("rders"_L1));
    QVERIFY(draft.ref().isEmpty());
    QVERIFY(!draft.record.contains(u"createdAt"));
    QCOMPARE(draft.name(), u"Ada Byrne"_s);
    QVERIFY(draft.extensions->first().record.isNull());
}

void TestGuestHistory::aChangedGuestIsPutBack()
{
    Stage stage;
    GuestTenant tenant(0);
    tenant.service->setKeep([&](const Guest &before, GuestAction action) { return stage.history.keep(acme, before, action); });
    const Guest made = tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"lastName\":\"Byrne\",\"city\":\"Galway\"}");
    tenant.extend(made, "{\"name\":\"ext\",\"clubRatio\":1.0}");
    const Guest before = await(tenant.service->read(made.ref())).value();
    Guest edited = before;
    edited.setText(u"city"_s, u"Cork"_s);
    edited.setText(u"title"_s, u"Dr"_s);
    QVERIFY(await(tenant.service->write(before, changesBetween(before, edited))));

    const KeptState state = stage.history.states(acme, made.ref())->first();
    const Guest today = await(tenant.service->read(made.ref())).value();
    const auto outcome = await(tenant.service->write(today, PutBack::plan(state.before, today).changes, GuestAction::PutBack));

    QVERIFY(outcome && !outcome->error && outcome->notArrived.isEmpty());
    QVERIFY(changesBetween(outcome->now, before).isEmpty());
    QCOMPARE(stage.history.states(acme, made.ref())->first().action, GuestAction::PutBack);
}

void TestGuestHistory::aDeletedGuestIsMadeAgain()
{
    Stage stage;
    GuestTenant tenant(0);
    tenant.service->setKeep([&](const Guest &before, GuestAction action) { return stage.history.keep(acme, before, action); });
    const Guest made = tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"emails\":[\"ada@mail.example\"]}");
    tenant.extend(made, "{\"name\":\"ext2\",\"clubPoints\":1250}");
    QVERIFY(await(tenant.service->remove(made)));

    const KeptState state = stage.history.states(acme)->first();
    const auto again = await(tenant.service->create(PutBack::draft(state.before)));

    QVERIFY(again);
    QVERIFY(again->ref() != made.ref());
    const Guest today = await(tenant.service->read(again->ref())).value();
    QVERIFY(changesBetween(today, PutBack::draft(state.before)).isEmpty());
    QCOMPARE(today.extensions->first().pairs.value(u"clubPoints").number().text, QByteArray("1250"));
}

QTEST_GUILESS_MAIN(TestGuestHistory)
#include "tst_guesthistory.moc"
