#include "support/exacttext.h"
#include "ui/guests/extensionfilter.h"
#include "ui/guests/extensionmodel.h"
#include "ui/guests/extensionslotsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

using Type = ExtensionRow::Type;
Q_DECLARE_METATYPE(edgewise::ExtensionRow::Type)

namespace {

Extension extension(const QString &name, const QByteArray &pairs)
{
    return {.name = name, .pairs = json(pairs)};
}

QStringList told(const QList<Extension> &extensions)
{
    QStringList all;
    for (const Extension &one : extensions)
        all << u"%1 %2"_s.arg(one.name, toText(one.pairs));
    return all;
}

} // namespace

class TestExtensionModel : public QObject
{
    Q_OBJECT

    ExtensionModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ExtensionFilter m_filter;
    QAbstractItemModelTester m_filterTester{&m_filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ExtensionSlotsModel m_slots{m_model};
    QAbstractItemModelTester m_slotsTester{&m_slots, QAbstractItemModelTester::FailureReportingMode::QtTest};

    const QList<Extension> m_opened = {extension(u"ext"_s, "{'clubTier':'amber','points':1250,'ratio':1.0,'active':true}"),
                                       extension(u"ext1"_s, "{'route':'Galway','big':9007199254740993}"), extension(u"ext3"_s, "{}")};

    QModelIndex cell(const QString &slot, const QString &key, ExtensionModel::Column column = ExtensionModel::ValueColumn)
    {
        return m_model.indexOf(m_model.find(slot, key), column);
    }
    int id(const QString &slot, const QString &key) { return m_model.find(slot, key); }
    int addKey(const QString &slot, const QString &key, const QString &value = {})
    {
        const int added = m_model.add(slot);
        m_model.setData(m_model.indexOf(added), key);
        m_model.setData(m_model.indexOf(added, ExtensionModel::ValueColumn), value);
        return added;
    }
    QStringList shownKeys()
    {
        QStringList keys;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            keys << m_filter.index(row, 0).data().toString();
        return keys;
    }

private Q_SLOTS:
    void initTestCase() { m_filter.setSourceModel(&m_model); }

    void init()
    {
        m_model.setExtensions(m_opened, m_opened);
        m_filter.setSlot(u"ext"_s);
        m_filter.setText({});
        m_filter.sort(ExtensionModel::KeyColumn, Qt::AscendingOrder);
    }

    void untouchedPairsStayEqualToTheLetter()
    {
        QCOMPARE(m_model.extensions(), m_opened);
        QCOMPARE(m_model.changeCount(), 0);
        QVERIFY(m_model.problems().isEmpty());
    }

    void anEditedStateIsTakenUpAgain()
    {
        const QList<Extension> edited = {extension(u"ext"_s, "{'clubTier':'blue','points':1250,'ratio':1.0,'added':'x'}"),
                                         extension(u"ext1"_s, "{'route':'Galway','big':9007199254740993}"),
                                         extension(u"ext4"_s, "{'y':1}")};

        m_model.setExtensions(m_opened, edited);

        QCOMPARE(told(m_model.extensions()), told(edited));
        // clubTier, active, added, y, and the slot ext3.
        QCOMPARE(m_model.changeCount(), 5);
    }

    void aValueKeepsItsType_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sent");

        QTest::newRow("text") << u"clubTier"_s << u"1250"_s << u"'1250'"_s;
        QTest::newRow("integer") << u"points"_s << u"1251"_s << u"1251"_s;
        QTest::newRow("beyond doubles") << u"points"_s << u"9007199254740993"_s << u"9007199254740993"_s;
        QTest::newRow("beyond 64 bits") << u"points"_s << u"184467440737095516160001"_s << u"184467440737095516160001"_s;
        QTest::newRow("negative") << u"points"_s << u" -7 "_s << u"-7"_s;
        QTest::newRow("decimal") << u"ratio"_s << u"0.1000"_s << u"0.1000"_s;
        QTest::newRow("exponent") << u"ratio"_s << u"1.5e-3"_s << u"1.5e-3"_s;
        QTest::newRow("a whole decimal") << u"ratio"_s << u"2"_s << u"2.0"_s;
        QTest::newRow("no") << u"active"_s << u"No"_s << u"false"_s;
    }
    void aValueKeepsItsType()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, typed);
        QFETCH(const QString, sent);

        QVERIFY(m_model.setData(cell(u"ext"_s, key), typed));

        QCOMPARE(toText(m_model.extensions().first().pairs.value(key)), sent);
        QCOMPARE(m_model.changeCount(), 1);
        QVERIFY(m_model.problems().isEmpty());
    }

    void typedBackIsNoChange()
    {
        m_model.setData(cell(u"ext"_s, u"ratio"_s), u"2.5"_s);
        m_model.setData(cell(u"ext"_s, u"ratio"_s), u"1.0"_s);

        QCOMPARE(m_model.changeCount(), 0);
        QCOMPARE(m_model.extensions(), m_opened);
    }

    void whatIsNoValueOfItsTypeIsKeptAndRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");

        QTest::newRow("letters") << u"points"_s << u"12a"_s;
        QTest::newRow("a decimal") << u"points"_s << u"1.5"_s;
        QTest::newRow("nothing") << u"points"_s << QString();
        QTest::newRow("leading zero") << u"points"_s << u"007"_s;
        QTest::newRow("thousands") << u"points"_s << u"1,250"_s;
        QTest::newRow("comma") << u"ratio"_s << u"8,5"_s;
        QTest::newRow("not a number") << u"ratio"_s << u"NaN"_s;
        QTest::newRow("half") << u"ratio"_s << u"8."_s;
        QTest::newRow("minus zero") << u"points"_s << u"-0"_s;
        QTest::newRow("too large") << u"ratio"_s << u"1e400"_s;
        QTest::newRow("too near to zero") << u"ratio"_s << u"1e-400"_s;
        QTest::newRow("maybe") << u"active"_s << u"maybe"_s;
    }
    void whatIsNoValueOfItsTypeIsKeptAndRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, typed);

        m_model.setData(cell(u"ext"_s, key), typed);

        QCOMPARE(m_model.problems().size(), 1);
        QCOMPARE(m_model.problems().first().kind, PairProblem::Kind::Type);
        QCOMPARE(m_model.problems().first().key, key);
        QCOMPARE(cell(u"ext"_s, key).data(Qt::EditRole).toString(), typed);
        QCOMPARE(m_slots.index(0).data(ExtensionSlotsModel::ProblemRole).toBool(), true);
    }

    void aNumberThatCannotBeKeptSaysWhatWouldBecomeOfIt()
    {
        m_model.setData(cell(u"ext"_s, u"points"_s), u"-0"_s);
        QVERIFY(m_model.problems().first().text.contains(u"would become 0"_s));
        m_model.setData(cell(u"ext"_s, u"points"_s), u"0"_s);

        m_model.setData(cell(u"ext"_s, u"ratio"_s), u"1e400"_s);

        QVERIFY(m_model.problems().first().text.contains(u"too large"_s));
    }

    void aNumberThatWasReadStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("minus zero") << QByteArray("-0");
        QTest::newRow("minus zero, decimal") << QByteArray("-0.0");
        QTest::newRow("nothing, with an exponent") << QByteArray("0e5");
    }
    void aNumberThatWasReadStaysAsItIs()
    {
        QFETCH(const QByteArray, number);
        const QList<Extension> opened = {extension(u"ext"_s, "{'a':" + number + ",'b':1}")};
        m_model.setExtensions(opened, opened);

        m_model.setData(cell(u"ext"_s, u"b"_s), u"2"_s);

        QVERIFY(m_model.problems().isEmpty());
        QCOMPARE(m_model.extensions().first().pairs.value(u"a").toJson(), number);
    }

    void anotherTypeKeepsTheValueWhereItCan_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Type>("to");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<bool>("fits");

        QTest::newRow("integer to text") << u"1250"_s << Type::Text << u"'1250'"_s << true;
        QTest::newRow("integer to decimal") << u"1250"_s << Type::Decimal << u"1250.0"_s << true;
        QTest::newRow("one to yes") << u"1"_s << Type::YesNo << u"true"_s << true;
        QTest::newRow("many to yes") << u"1250"_s << Type::YesNo << u"'1250'"_s << false;
        QTest::newRow("whole decimal to integer") << u"3.00"_s << Type::Integer << u"3"_s << true;
        QTest::newRow("decimal to integer") << u"0.75"_s << Type::Integer << u"'0.75'"_s << false;
        QTest::newRow("text to integer") << u"'42'"_s << Type::Integer << u"42"_s << true;
        QTest::newRow("word to integer") << u"'forty'"_s << Type::Integer << u"'forty'"_s << false;
        QTest::newRow("text to decimal") << u"'42'"_s << Type::Decimal << u"42.0"_s << true;
        QTest::newRow("text to yes") << u"'TRUE'"_s << Type::YesNo << u"true"_s << true;
        QTest::newRow("word to yes") << u"'amber'"_s << Type::YesNo << u"'amber'"_s << false;
        QTest::newRow("yes to text") << u"true"_s << Type::Text << u"'true'"_s << true;
        QTest::newRow("no to integer") << u"false"_s << Type::Integer << u"0"_s << true;
        QTest::newRow("yes to decimal") << u"true"_s << Type::Decimal << u"1.0"_s << true;
        QTest::newRow("list to text") << u"[1,2]"_s << Type::Text << u"'[1,2]'"_s << true;
        QTest::newRow("null to text") << u"null"_s << Type::Text << u"''"_s << true;
    }
    void anotherTypeKeepsTheValueWhereItCan()
    {
        QFETCH(const QString, from);
        QFETCH(const Type, to);
        QFETCH(const QString, sent);
        QFETCH(const bool, fits);
        const QList<Extension> opened = {extension(u"ext"_s, "{'a':" + from.toUtf8() + "}")};
        m_model.setExtensions(opened, opened);

        m_model.setType(id(u"ext"_s, u"a"_s), to);

        QCOMPARE(toText(m_model.extensions().first().pairs.value(u"a")), sent);
        QCOMPARE(m_model.problems().isEmpty(), fits);
    }

    void thereAndBackAgainIsNoChange_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Type>("via");

        QTest::newRow("integer") << u"1250"_s << Type::Text;
        QTest::newRow("decimal") << u"1.50"_s << Type::Integer;
        QTest::newRow("yes") << u"true"_s << Type::Integer;
        QTest::newRow("text") << u"'007'"_s << Type::Integer;
        QTest::newRow("integer by decimal") << u"7"_s << Type::Decimal;
    }
    void thereAndBackAgainIsNoChange()
    {
        QFETCH(const QString, from);
        QFETCH(const Type, via);
        const QList<Extension> opened = {extension(u"ext"_s, "{'a':" + from.toUtf8() + "}")};
        m_model.setExtensions(opened, opened);
        const auto before = Type(cell(u"ext"_s, u"a"_s).data(ExtensionModel::TypeRole).toInt());

        m_model.setType(id(u"ext"_s, u"a"_s), via);
        m_model.setType(id(u"ext"_s, u"a"_s), before);

        QCOMPARE(m_model.extensions(), opened);
    }

    void aPairThatBreaksARuleIsNotJudgedUntilItIsTouched()
    {
        const QList<Extension> opened = {extension(u"ext"_s, "{'old_key':[1],'empty':null,'twice':1}"),
                                         extension(u"ext1"_s, "{'twice':2}")};
        m_model.setExtensions(opened, opened);
        QVERIFY(m_model.problems().isEmpty());
        QCOMPARE(m_model.extensions(), opened);

        m_model.move({id(u"ext"_s, u"old_key"_s)}, u"ext2"_s);

        QVERIFY(!m_model.problems().isEmpty());
    }

    void aNewKeyIsJudgedWhileItIsTyped()
    {
        const int added = m_model.add(u"ext1"_s);
        QSignalSpy edited(&m_model, &ExtensionModel::edited);
        QVERIFY(m_model.problems().isEmpty());

        m_model.setTyping(added, ExtensionModel::KeyColumn, u"clubTier"_s);

        QCOMPARE(edited.size(), 1);
        QCOMPARE(m_model.problems().size(), 1);
        QCOMPARE(m_model.problems().first().kind, PairProblem::Kind::OtherSlot);
        QCOMPARE(m_model.changeCount(), 1);
        m_model.endTyping();
        QVERIFY(m_model.problems().isEmpty());
        QCOMPARE(m_model.changeCount(), 0);
    }

    void whatIsTypedCountsBeforeItIsFinished()
    {
        m_model.setTyping(id(u"ext"_s, u"points"_s), ExtensionModel::ValueColumn, u"99"_s);

        QCOMPARE(toText(m_model.extensions().first().pairs.value(u"points")), u"99"_s);
    }

    void ofTwoNewKeysTheLaterOneIsWrong()
    {
        addKey(u"ext"_s, u"same"_s, u"1"_s);
        addKey(u"ext1"_s, u"same"_s, u"2"_s);

        QCOMPARE(m_model.problems().size(), 1);
        QCOMPARE(m_model.problems().first().slot, u"ext1"_s);
    }

    void theHundredAndFirstKeyIsRefused()
    {
        Extension full{.name = u"ext2"_s};
        for (int i = 0; i < 100; ++i)
            full.pairs.set(u"key%1"_s.arg(i), true);
        m_model.setExtensions({full}, {full});

        addKey(u"ext2"_s, u"oneMore"_s);
        QCOMPARE(m_model.problems().size(), 1);
        QCOMPARE(m_model.problems().first().kind, PairProblem::Kind::TooMany);

        m_model.setDeleted({id(u"ext2"_s, u"key5"_s)}, true);
        QVERIFY(m_model.problems().isEmpty());
        QCOMPARE(m_slots.index(2).data(ExtensionSlotsModel::CountRole).toString(), u"100 of 100"_s);
        QCOMPARE(m_slots.index(2).data(ExtensionSlotsModel::HintRole).toString(), u"full"_s);
    }

    void deletedRowsStayUntilSavedAndComeBack()
    {
        const int points = id(u"ext"_s, u"points"_s);

        m_model.setDeleted({points}, true);
        QCOMPARE(m_model.rowCount(), 6);
        QCOMPARE(told(m_model.extensions()).first(), u"ext {'clubTier':'amber','ratio':1.0,'active':true}"_s);
        QCOMPARE(m_model.changeCount(), 1);

        m_model.revertRow(points);
        QCOMPARE(m_model.extensions(), m_opened);
    }

    void aDeletedKeyTypedAnewIsTheOldRowAgain()
    {
        m_model.setDeleted({id(u"ext"_s, u"points"_s)}, true);

        const int added = m_model.add(u"ext"_s);
        m_model.setData(m_model.indexOf(added), u"points"_s);

        QVERIFY(!m_model.row(added));
        QCOMPARE(m_model.extensions(), m_opened);
        QCOMPARE(m_model.row(m_model.touched())->key, u"points"_s);
    }

    void movingDeletesHereAndAddsThere()
    {
        m_model.move({id(u"ext"_s, u"points"_s)}, u"ext4"_s);

        QCOMPARE(told(m_model.extensions()),
                 (QStringList{u"ext {'clubTier':'amber','ratio':1.0,'active':true}"_s, u"ext1 {'route':'Galway','big':9007199254740993}"_s,
                              u"ext3 {}"_s, u"ext4 {'points':1250}"_s}));
        QVERIFY(m_model.problems().isEmpty());
        m_model.move({id(u"ext4"_s, u"points"_s)}, u"ext"_s);
        QCOMPARE(m_model.extensions(), m_opened);
        QCOMPARE(m_model.changeCount(), 0);
    }

    void aSlotWithoutKeysStaysUnlessItIsDeletedItself()
    {
        m_model.deleteKeys(u"ext1"_s);
        QCOMPARE(told(m_model.extensions()).value(1), u"ext1 {}"_s);

        m_model.deleteSlot(u"ext1"_s);
        QCOMPARE(told(m_model.extensions()).value(1), u"ext3 {}"_s);
        QCOMPARE(m_slots.index(1).data(ExtensionSlotsModel::HintRole).toString(), u"deleted on save"_s);

        addKey(u"ext1"_s, u"fresh"_s, u"x"_s);
        QCOMPARE(told(m_model.extensions()).value(1), u"ext1 {'fresh':'x'}"_s);
    }

    void anEmptySlotThatGoesIsAChange()
    {
        m_model.deleteSlot(u"ext3"_s);

        QCOMPARE(m_model.changeCount(), 1);
        QCOMPARE(m_model.extensions().size(), 2);
        m_model.undo();
        QCOMPARE(m_model.extensions(), m_opened);
    }

    void aBlankRowIsNothing()
    {
        m_model.add(u"ext5"_s);

        QCOMPARE(m_model.changeCount(), 0);
        QCOMPARE(m_model.extensions(), m_opened);
        m_model.dropBlank();
        QCOMPARE(m_model.rowCount(), 6);
    }

    void everyEditCanBeUndone()
    {
        QList<QList<Extension>> states = {m_model.extensions()};
        m_model.setData(cell(u"ext"_s, u"points"_s), u"7"_s);
        states << m_model.extensions();
        const int added = m_model.add(u"ext"_s);
        m_model.setData(m_model.indexOf(added), u"fresh"_s);
        states << m_model.extensions();
        m_model.setType(added, Type::Integer);
        states << m_model.extensions();
        m_model.setDeleted({id(u"ext1"_s, u"route"_s)}, true);
        states << m_model.extensions();
        m_model.move({id(u"ext"_s, u"ratio"_s)}, u"ext2"_s);
        states << m_model.extensions();
        m_model.paste(u"ext5"_s, json("{'a':1,'b':true}"));
        states << m_model.extensions();
        m_model.deleteSlot(u"ext1"_s);

        while (!states.isEmpty()) {
            m_model.undo();
            QCOMPARE(told(m_model.extensions()), told(states.takeLast()));
        }
        QCOMPARE(m_model.extensions(), m_opened);
        QCOMPARE(m_model.rowCount(), 6);
    }

    void pastedPairsTakeThePlaceOfTheirKeys()
    {
        const ExtensionModel::Pasted pasted = m_model.paste(u"ext"_s, json("{'points':1251,'fresh':'x','deep':{'a':1},'none':null}"));

        QCOMPARE(pasted.pairs, 3);
        QCOMPARE(pasted.nested, QStringList(u"deep"_s));
        QCOMPARE(pasted.skipped, QStringList(u"none"_s));
        const ExactJson pairs = m_model.extensions().first().pairs;
        QCOMPARE(toText(pairs.value(u"points")), u"1251"_s);
        QCOMPARE(pairs.value(u"deep"), ExactJson(u"{\"a\":1}"_s));
        QVERIFY(!pairs.contains(u"none"));
    }

    void newRowsComeLastWhateverTheOrder()
    {
        addKey(u"ext"_s, u"aaa"_s);
        addKey(u"ext"_s, u"zzz"_s);

        QCOMPARE(shownKeys(), (QStringList{u"active"_s, u"clubTier"_s, u"points"_s, u"ratio"_s, u"aaa"_s, u"zzz"_s}));
        m_filter.sort(ExtensionModel::KeyColumn, Qt::DescendingOrder);
        QCOMPARE(shownKeys(), (QStringList{u"ratio"_s, u"points"_s, u"clubTier"_s, u"active"_s, u"aaa"_s, u"zzz"_s}));
    }

    void theFilterFindsPartsOfKeys()
    {
        m_filter.setText(u"TI"_s);
        QCOMPARE(shownKeys(), (QStringList{u"active"_s, u"clubTier"_s, u"ratio"_s}));

        m_filter.setSlot(u"ext1"_s);
        QCOMPARE(shownKeys(), QStringList());
    }

    void slotsSayHowFullTheyAre_data()
    {
        QTest::addColumn<int>("keys");
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("hint");

        QTest::newRow("one") << 1 << u"1 of 100"_s << QString();
        QTest::newRow("many") << 94 << u"94 of 100"_s << QString();
        QTest::newRow("nearly full") << 99 << u"99 of 100"_s << u"1 key(s) left"_s;
        QTest::newRow("full") << 100 << u"100 of 100"_s << u"full"_s;
    }
    void slotsSayHowFullTheyAre()
    {
        QFETCH(const int, keys);
        QFETCH(const QString, count);
        QFETCH(const QString, hint);
        Extension one{.name = u"ext2"_s};
        for (int i = 0; i < keys; ++i)
            one.pairs.set(u"key%1"_s.arg(i), true);

        m_model.setExtensions({one}, {one});

        QCOMPARE(m_slots.rowCount(), 6);
        QCOMPARE(m_slots.index(2).data(ExtensionSlotsModel::CountRole).toString(), count);
        QCOMPARE(m_slots.index(2).data(ExtensionSlotsModel::HintRole).toString(), hint);
        QCOMPARE(m_slots.index(0).data(ExtensionSlotsModel::CountRole).toString(), u"empty"_s);
        QCOMPARE(m_slots.used(), 1);
    }

    void aSlotThatNobodyExpectsIsShown()
    {
        const QList<Extension> odd = {extension(u"ext9"_s, "{'a':1}")};

        m_model.setExtensions(odd, odd);

        QCOMPARE(m_slots.rowCount(), 7);
        QCOMPARE(m_model.extensions(), odd);
    }

    void nothingIsEditedWhileReadOnly()
    {
        m_model.setReadOnly(true);

        QVERIFY(!m_model.setData(cell(u"ext"_s, u"points"_s), u"7"_s));
        QVERIFY(!m_model.flags(cell(u"ext"_s, u"points"_s)).testFlag(Qt::ItemIsEditable));
        m_model.setReadOnly(false);
    }
};

QTEST_GUILESS_MAIN(TestExtensionModel)
#include "tst_extensionmodel.moc"
