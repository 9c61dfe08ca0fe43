#include "app/guests/guestcsv.h"
#include "support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Guest guestOf(const QByteArray &json)
{
    return *Guest::fromJson(*ExactJson::parse(json));
}

/// A guest with all that is hard for a file.
QByteArray hardRecord()
{
    return fixture("guest-hard.json").trimmed();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestGuestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsQuotedAndSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");

        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("word") << u"Ada"_s << u"Ada"_s;
        QTest::newRow("comma") << u"Byrne, Ada"_s << u"\"Byrne, Ada\""_s;
        QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
        QTest::newRow("quote") << u"the \"first\""_s << u"\"the \"\"first\"\"\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("return inside") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
        QTest::newRow("space before") << u" a"_s << u"\" a\""_s;
        QTest::newRow("not ASCII") << u"Siobhán 🎈"_s << u"Siobhán 🎈"_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("call") << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
        QTest::newRow("phone number") << u"+353861234567"_s << u"'+353861234567"_s;
        QTest::newRow("phone with spaces") << u"+1 555 0100"_s << u"'+1 555 0100"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("negative number") << u"-12.5"_s << u"-12.5"_s;
        QTest::newRow("tab first") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("return first") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("apostrophe of a name") << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s;
        QTest::newRow("apostrophe and formula") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("sign inside") << u"a=b"_s << u"a=b"_s;
    }

    void aCellIsQuotedAndSafe()
    {
        QFETCH(QString, text);

        QTEST(GuestCsv::cell(text), "cell");
    }

    void whatWasMadeSafeComesBack_data() { aCellIsQuotedAndSafe_data(); }

    void whatWasMadeSafeComesBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        if (cell.startsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);

        QCOMPARE(GuestCsv::plain(cell), text);
    }

    void aLineEndsAsTheRuleSays() { QCOMPARE(GuestCsv::line(QStringList{u"a"_s, QString(), u"b,c"_s}), QByteArray("a,,\"b,c\"\r\n")); }

    void listsAreJoinedAndIdentifiersNamed()
    {
        const Guest guest = guestOf(hardRecord());

        QCOMPARE(GuestCsv::value(guest, u"street"_s), u"Flat 2; 9 Harbour Row"_s);
        QCOMPARE(GuestCsv::value(guest, u"identifiers"_s), u"CRM:7,1"_s);
        QCOMPARE(GuestCsv::value(guest, u"points"_s), u"1.0"_s);
        QCOMPARE(GuestCsv::value(guest, u"country"_s), QString());
    }

    void aFileHasAHeadAndALineAGuest()
    {
        QTemporaryDir folder;
        const GuestFile file{.path = folder.filePath(u"guests.csv"_s)};
        std::atomic<int> written = 0;

        QVERIFY(file.write({hardRecord(), hardRecord()}, written, {}));

        const auto lines = contentOf(file.path).split('\n');
        QCOMPARE(written.load(), 2);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.first().startsWith("ref,guestType,"));
        QVERIFY(lines.at(1).startsWith("r1,,,\"Ada, \"\"the first\"\"\",'=1+1,"));
        QVERIFY(lines.at(1).contains("\"'+353861234567; 0861\""));
        QVERIFY(lines.last().isEmpty());
    }

    void theMarkForExcelIsOnlyThereWhenWanted()
    {
        QTemporaryDir folder;
        GuestFile file{.path = folder.filePath(u"guests.csv"_s)};
        std::atomic<int> written = 0;
        QVERIFY(file.write({}, written, {}));
        QVERIFY(contentOf(file.path).startsWith("ref,"));

        file.hasMark = true;
        QVERIFY(file.write({}, written, {}));

        QVERIFY(contentOf(file.path).startsWith("\xEF\xBB\xBFref,"));
    }

    void jsonLinesHoldTheRecordsToTheLetter()
    {
        QTemporaryDir folder;
        const GuestFile file{.path = folder.filePath(u"guests.jsonl"_s), .format = GuestFile::Format::JsonLines};
        std::atomic<int> written = 0;

        QVERIFY(file.write({hardRecord(), "{}"}, written, {}));

        QCOMPARE(contentOf(file.path), QByteArray(hardRecord() + "\n{}\n"));
    }

    void whatIsStoppedLeavesNoFile()
    {
        QTemporaryDir folder;
        const GuestFile file{.path = folder.filePath(u"guests.csv"_s)};
        std::stop_source stop;
        stop.request_stop();
        std::atomic<int> written = 0;

        const auto result = file.write({hardRecord()}, written, stop.get_token());

        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(file.path));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QTemporaryDir folder;
        const GuestFile file{.path = folder.filePath(u"missing/guests.csv"_s)};
        std::atomic<int> written = 0;

        const auto result = file.write({}, written, {});

        QCOMPARE(result.error().kind, Error::Kind::File);
    }
};

QTEST_GUILESS_MAIN(TestGuestCsv)
#include "tst_guestcsv.moc"
