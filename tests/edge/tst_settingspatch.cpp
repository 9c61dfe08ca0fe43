#include "app/core/json.h"
#include "app/edge/settingspatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr char contractExample[] =
    R"([{"op":"replace","path":"/mediacachettl","value":"2.06:30:00"},{"op":"replace","path":"/tenantcacheautoclear","value":false}])";

EdgeSettings usual()
{
    return {.contentCacheTtl = TimeSpan::read(u"04:00:00"),
            .contentCacheAutoClear = true,
            .mediaCacheTtl = TimeSpan::read(u"04:00:00"),
            .mediaCacheAutoClear = true,
            .tenantCacheAutoClear = true};
}

EdgeSettings random(QRandomGenerator &numbers)
{
    const auto time = [&] { return TimeSpan::fromParts({.days = numbers.bounded(3), .hours = numbers.bounded(2)}); };
    const auto flag = [&] { return numbers.bounded(2) == 1; };
    return {.contentCacheTtl = time(),
            .contentCacheAutoClear = flag(),
            .mediaCacheTtl = time(),
            .mediaCacheAutoClear = flag(),
            .tenantCacheAutoClear = flag()};
}

/// What RFC 6902 says that `replace` does, to a document whose names are matched in any case.
QJsonObject patched(QJsonObject document, const QByteArray &patch)
{
    const QJsonArray operations = QJsonDocument::fromJson(patch).array();
    for (const QJsonValue &operation : operations) {
        const QJsonObject members = operation.toObject();
        const QString path = members.value(u"path"_s).toString();
        if (members.size() != 3 || members.value(u"op"_s).toString() != "replace"_L1 || !path.startsWith(u'/'))
            qFatal("not a replace operation");
        const QStringList names = document.keys();
        for (const QString &name : names) {
            if (name.compare(path.sliced(1), Qt::CaseInsensitive) == 0)
                document.insert(name, members.value(u"value"_s));
        }
    }
    return document;
}

} // namespace

class TestSettingsPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheExampleOfTheContractToTheLetter()
    {
        EdgeSettings to = usual();
        to.mediaCacheTtl = TimeSpan::read(u"2.06:30:00");
        to.tenantCacheAutoClear = false;

        const auto patch = SettingsPatch::between(usual(), to);

        QCOMPARE(patch.toJson(), QByteArray(contractExample));
        QCOMPARE(patch.names, (QStringList{u"mediaCacheTtl"_s, u"tenantCacheAutoClear"_s}));
        QCOMPARE(QJsonDocument::fromJson(patch.toJson(true)).array(), patch.operations);
    }

    void whatIsTheSameIsNotSent()
    {
        EdgeSettings to = usual();
        to.contentCacheTtl = TimeSpan::read(u"0.4:00:00");

        const auto patch = SettingsPatch::between(usual(), to);

        QVERIFY(patch.isEmpty() && patch.names.isEmpty() && patch.left.isEmpty());
    }

    void aFractionThatNobodyTouchedIsNotSent()
    {
        EdgeSettings from = usual();
        from.contentCacheTtl = TimeSpan::read(u"00:00:01.5");
        EdgeSettings to = from;
        to.mediaCacheAutoClear = false;

        QCOMPARE(SettingsPatch::between(from, to).names, QStringList{u"mediaCacheAutoClear"_s});
    }

    void onlyWholeSecondsAreSent()
    {
        EdgeSettings to = usual();
        to.contentCacheTtl = TimeSpan::read(u"00:00:01.5");

        const auto patch = SettingsPatch::between(usual(), to);

        QCOMPARE(patch.operations.at(0).toObject().value(u"value"_s), QJsonValue(u"00:00:02"_s));
        QCOMPARE(patch.appliedTo(usual()).contentCacheTtl->wire(), u"00:00:02"_s);
    }

    void whatWasNotSetCanBeSet()
    {
        EdgeSettings from = usual();
        from.contentCacheTtl = std::nullopt;
        from.unread.insert(u"tenantCacheAutoClear"_s, u"yes"_s);
        from.tenantCacheAutoClear = std::nullopt;

        const auto patch = SettingsPatch::between(from, usual());

        QCOMPARE(patch.names, (QStringList{u"contentCacheTtl"_s, u"tenantCacheAutoClear"_s}));
        QCOMPARE(patch.appliedTo(from), usual());
    }

    void whatCannotBeSentIsNamedAndLeft()
    {
        EdgeSettings to = usual();
        to.set(u"contentCacheTtl"_s, 6);
        to.set(u"mediaCacheTtl"_s, u"24:00:00"_s);
        to.set(u"mediaCacheAutoClear"_s, QJsonValue::Null);
        to.tenantCacheAutoClear = false;

        const auto patch = SettingsPatch::between(usual(), to);

        QCOMPARE(patch.names, QStringList{u"tenantCacheAutoClear"_s});
        QCOMPARE(patch.left, (QStringList{u"contentCacheTtl"_s, u"mediaCacheTtl"_s, u"mediaCacheAutoClear"_s}));
    }

    void membersNobodyDocumentedAreNeverPatched()
    {
        EdgeSettings to = usual();
        to.extra.insert(u"newThing"_s, 1);

        QVERIFY(SettingsPatch::between(usual(), to).isEmpty());
    }

    /// Done by somebody else who goes by the RFC, any patch makes the one of the other, and undoes itself the other way round.
    void anyPatchMakesOneOfTheOther()
    {
        const quint32 seed = qEnvironmentVariableIsSet("EDGEWISE_SEED") ? qEnvironmentVariable("EDGEWISE_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        qInfo("seed %u (EDGEWISE_SEED=%u repeats it)", seed, seed);
        QRandomGenerator numbers(seed);

        for (int i = 0; i < 2000; ++i) {
            const EdgeSettings from = random(numbers);
            const EdgeSettings to = random(numbers);
            const auto patch = SettingsPatch::between(from, to);

            QCOMPARE(patched(from.toJson(), patch.toJson()), to.toJson());
            QCOMPARE(patch.appliedTo(from), to);
            QCOMPARE(patch.names, differences(from, to));
            QCOMPARE(SettingsPatch::between(to, from).appliedTo(to), from);
        }
    }
};

QTEST_GUILESS_MAIN(TestSettingsPatch)
#include "tst_settingspatch.moc"
