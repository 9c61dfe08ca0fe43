#include "ui/guests/guestsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

using Hit = GuestSearch::Hit;

Guest guest(const QString &ref, const QString &first, const QString &last = {}, const QString &seen = {})
{
    Guest made;
    made.setText(u"ref"_s, ref);
    made.setText(u"firstName"_s, first);
    made.setText(u"lastName"_s, last);
    made.setText(u"lastSeen"_s, seen);
    return made;
}

Hit hit(const Guest &guest, GuestQuery::Match match = GuestQuery::Match::Exact, const QString &where = {})
{
    return {guest, {match, where}};
}

/// Three, in an order that is none.
QList<Hit> some()
{
    return {hit(guest(u"r2"_s, u"Noor"_s, u"Haddad"_s, u"2031-02-03T10:11:12.000Z"_s)),
            hit(guest(u"r1"_s, u"ada"_s, u"Byrne"_s, u"2031-02-05T10:11Z"_s)), hit(guest(u"r3"_s, {}, {}, u"2031-02-04T10:11:12Z"_s))};
}

} // namespace

class TestGuestsModel : public QObject
{
    Q_OBJECT

private:
    GuestsModel *m_model = nullptr;

    [[nodiscard]] QStringList refs() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->index(row, 0).data(GuestsModel::RefRole).toString());
        return all;
    }
    [[nodiscard]] QVariant at(int row, GuestColumns::Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    void sort(GuestColumns::Column column, Qt::SortOrder direction)
    {
        QSignalSpy sorted(m_model, &GuestsModel::sorted);
        m_model->sortHere(GuestsModel::Order{column, direction});
        QTRY_VERIFY(!sorted.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_model = new GuestsModel(this);
        new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_model);
    }
    void cleanup() { delete m_model; }

    void rowsStandAsTheyCame()
    {
        m_model->setHits(some());
        m_model->addHits({hit(guest(u"r4"_s, u"Line"_s))});

        QCOMPARE(refs(), (QStringList{u"r2"_s, u"r1"_s, u"r3"_s, u"r4"_s}));
        QCOMPARE(at(0, GuestColumns::Name).toString(), u"Noor Haddad"_s);
        QCOMPARE(at(2, GuestColumns::Name).toString(), u"No name"_s);
        QVERIFY(at(2, GuestColumns::Name, MutedRole).toBool());
    }

    void sortsInTheBackground_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("down");
        QTest::addColumn<QStringList>("refs");

        QTest::newRow("names, nobody last") << int(GuestColumns::Name) << false << QStringList{u"r1"_s, u"r2"_s, u"r3"_s};
        QTest::newRow("names down, nobody still last") << int(GuestColumns::Name) << true << QStringList{u"r2"_s, u"r1"_s, u"r3"_s};
        QTest::newRow("times in all spellings") << int(GuestColumns::LastSeen) << false << QStringList{u"r2"_s, u"r3"_s, u"r1"_s};
        QTest::newRow("times down") << int(GuestColumns::LastSeen) << true << QStringList{u"r1"_s, u"r3"_s, u"r2"_s};
        QTest::newRow("references") << int(GuestColumns::Reference) << true << QStringList{u"r3"_s, u"r2"_s, u"r1"_s};
        QTest::newRow("nothing to sort by") << int(GuestColumns::City) << false << QStringList{u"r2"_s, u"r1"_s, u"r3"_s};
    }

    void sortsInTheBackground()
    {
        QFETCH(int, column);
        QFETCH(bool, down);
        m_model->setHits(some());

        sort(GuestColumns::Column(column), down ? Qt::DescendingOrder : Qt::AscendingOrder);

        QTEST(refs(), "refs");
    }

    void whatComesLaterIsSortedIn()
    {
        m_model->setHits(some());
        sort(GuestColumns::Name, Qt::AscendingOrder);
        QSignalSpy sorted(m_model, &GuestsModel::sorted);

        m_model->addHits({hit(guest(u"r4"_s, u"Line"_s)), hit(guest(u"r5"_s, u"Zoe"_s))});
        m_model->addHits({hit(guest(u"r6"_s, u"Bo"_s))});

        QTRY_VERIFY(!sorted.isEmpty());
        QCOMPARE(refs(), (QStringList{u"r1"_s, u"r6"_s, u"r4"_s, u"r2"_s, u"r5"_s, u"r3"_s}));
    }

    void theOrderOfTheServiceComesBack()
    {
        m_model->setHits(some());
        sort(GuestColumns::Name, Qt::AscendingOrder);

        m_model->sortHere({});

        QCOMPARE(refs(), (QStringList{u"r2"_s, u"r1"_s, u"r3"_s}));
    }

    void whatIsChosenStaysChosenWhileSorting()
    {
        m_model->setHits(some());
        const QPersistentModelIndex ada = m_model->indexOf(u"r1"_s);
        const QPersistentModelIndex nobody = m_model->index(2, GuestColumns::City);

        sort(GuestColumns::LastSeen, Qt::AscendingOrder);

        QCOMPARE(ada.data(GuestsModel::RefRole).toString(), u"r1"_s);
        QCOMPARE(ada.row(), 2);
        QCOMPARE(nobody.row(), 1);
        QCOMPARE(nobody.column(), int(GuestColumns::City));
    }

    void whatIsTakenAwayWhileSortingStaysAway()
    {
        m_model->setHits(some());
        QSignalSpy sorted(m_model, &GuestsModel::sorted);

        m_model->sortHere(GuestsModel::Order{GuestColumns::Name, Qt::AscendingOrder});
        m_model->removeGuest(u"r1"_s);
        m_model->putGuest(guest(u"r9"_s, u"Ben"_s));

        QTRY_VERIFY(!sorted.isEmpty());
        QCOMPARE(refs().size(), 3);
        QVERIFY(!refs().contains(u"r1"_s));
        QVERIFY(refs().contains(u"r9"_s));
    }

    void aChangedGuestKeepsItsRow()
    {
        m_model->setHits(some());
        QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);

        m_model->putGuest(guest(u"r1"_s, u"Ada"_s, u"Byrne-Walsh"_s));

        QCOMPARE(changed.size(), 1);
        QCOMPARE(at(1, GuestColumns::Name).toString(), u"Ada Byrne-Walsh"_s);
        QCOMPARE(m_model->find(u"r1"_s)->text(u"lastName"), u"Byrne-Walsh"_s);
    }

    void aNewGuestComesOnTop()
    {
        m_model->setHits(some());

        m_model->putGuest(guest(u"r9"_s, u"Ben"_s));

        QCOMPARE(refs(), (QStringList{u"r9"_s, u"r2"_s, u"r1"_s, u"r3"_s}));
        QCOMPARE(m_model->indexOf(u"r9"_s).row(), 0);
    }

    void aGuestTakenAwayIsGone()
    {
        m_model->setHits(some());

        m_model->removeGuest(u"r1"_s);
        m_model->removeGuest(u"r1"_s);

        QCOMPARE(refs(), (QStringList{u"r2"_s, u"r3"_s}));
        QVERIFY(!m_model->indexOf(u"r1"_s).isValid());
        QVERIFY(!m_model->find(u"r1"_s));
        QCOMPARE(m_model->records().size(), 2);
    }

    void aNewSearchTakesEverythingAway()
    {
        m_model->setHits(some());

        m_model->setHits({hit(guest(u"r7"_s, u"Priya"_s))});

        QCOMPARE(refs(), QStringList{u"r7"_s});
        QVERIFY(!m_model->find(u"r1"_s));
    }

    void nearOnesAreMarked()
    {
        m_model->setHits({hit(guest(u"r1"_s, u"Ada"_s), GuestQuery::Match::Near, u"E-mail"_s),
                          hit(guest(u"r2"_s, u"Noor"_s), GuestQuery::Match::None),
                          hit(guest(u"r3"_s, u"Bo"_s), GuestQuery::Match::Exact, u"E-mail"_s)});

        QCOMPARE(at(0, GuestColumns::Found).toString(), u"E-mail, similar"_s);
        QVERIFY(at(0, GuestColumns::Name, Qt::ToolTipRole).toString().contains(u"Only similar"_s));
        QVERIFY(at(0, GuestColumns::Email, MutedRole).toBool());
        QCOMPARE(at(1, GuestColumns::Found).toString(), u"similar"_s);
        QCOMPARE(at(2, GuestColumns::Found).toString(), u"E-mail"_s);
        QVERIFY(!at(2, GuestColumns::Name, MutedRole).toBool());
    }

    void unsavedRowsAreMarked()
    {
        m_model->setHits(some());
        QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);

        m_model->setEdited({u"r1"_s});

        QCOMPARE(changed.size(), 1);
        QCOMPARE(at(1, GuestColumns::Name, IconRole).toString(), u"edit"_s);
        QCOMPARE(at(0, GuestColumns::Name, IconRole).toString(), QString());
        m_model->setEdited({});
        QCOMPARE(at(1, GuestColumns::Name, IconRole).toString(), QString());
    }

    void recordsAreKeptToTheLetter()
    {
        Guest one = guest(u"r1"_s, u"Ada"_s);
        one.record.set(u"points"_s, ExactJson::Number{"9007199254740993"});
        one.record.set(u"ratio"_s, ExactJson::Number{"1.0"});

        m_model->setHits({hit(one)});

        QCOMPARE(m_model->records().first(), one.toJson().toJson());
        QCOMPARE(m_model->guest(m_model->index(0, 0)), one);
    }

    void everyColumnReadsAndSorts()
    {
        Guest one = guest(u"r1"_s, u"Ada \"the first\""_s, u"Byrne"_s, u"2031-02-03T10:11:12.000Z"_s);
        one.setEmails(u"ada@mail.example"_s, {u"desk@mail.example"_s});
        one.setTexts(u"phoneNumbers"_s, {u"+1 555 0100"_s, u"0861"_s});
        one.setIdentifiers({{u"CRM"_s, u"7"_s}, {u"LOYALTY"_s, u"L-1"_s}});
        one.setText(u"guestType"_s, u"customer"_s);
        one.setText(u"country"_s, u"IE"_s);
        m_model->setHits({hit(one), hit(guest(u"r2"_s, u"B"_s))});

        for (int column = 0; column < GuestColumns::Count; ++column) {
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
            sort(GuestColumns::Column(column), Qt::DescendingOrder);
            QCOMPARE(refs().size(), 2);
        }
        sort(GuestColumns::Name, Qt::AscendingOrder);

        QCOMPARE(at(0, GuestColumns::Name).toString(), u"Ada \"the first\" Byrne"_s);
        QCOMPARE(at(0, GuestColumns::Type).toString(), u"Customer"_s);
        QCOMPARE(at(0, GuestColumns::Phone).toString(), u"+1 555 0100; 0861"_s);
        QCOMPARE(at(0, GuestColumns::OtherEmails).toString(), u"desk@mail.example"_s);
        QCOMPARE(at(0, GuestColumns::Identifiers).toString(), u"CRM:7; LOYALTY:L-1"_s);
        QCOMPARE(m_model->cell(m_model->index(0, GuestColumns::LastSeen)), u"2031-02-03T10:11:12.000Z"_s);
    }
};

QTEST_MAIN(TestGuestsModel)
#include "tst_guestsmodel.moc"
