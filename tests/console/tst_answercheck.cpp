#include "app/console/answercheck.h"
#include "support/quoted.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray guestSchema = "{'type':'object','required':['ref'],'additionalProperties':false,'properties':{'ref':{'type':'string'},"
                               "'tags':{'type':'array','items':{'type':'string'}},'a/b c':{'type':'integer'}}}";

Content json(const QByteArray &schema = guestSchema)
{
    return {.mediaType = u"application/json"_s, .schema = Schema(ExactJson::parse(quoted(schema)).value(), Schema::Dialect::OpenApi31)};
}

Operation answering(const QString &status, const QList<Content> &contents, const QStringList &requiredHeaders = {})
{
    DocumentedAnswer answer{.status = status, .contents = contents};
    for (const QString &name : requiredHeaders)
        answer.headers.append({.name = name, .in = Parameter::In::Header, .isRequired = true});
    return {.id = u"read"_s, .verb = "GET", .path = u"/guests"_s, .answers = {answer}};
}

Exchange answer(int status, const QByteArray &type, const QByteArray &body)
{
    Exchange exchange;
    exchange.status = status;
    if (!type.isEmpty())
        exchange.headers = {{"Content-Type", type}};
    exchange.body = quoted(body);
    return exchange;
}

using Outcome = AnswerCheck::Outcome;

} // namespace

Q_DECLARE_METATYPE(edgewise::Operation)

class TestAnswerCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerAsItsDefinitionSaysIsDocumented_data();
    void anAnswerAsItsDefinitionSaysIsDocumented();
    void whatDiffersIsToldWithItsPlace_data();
    void whatDiffersIsToldWithItsPlace();
    void eachPlaceInTheBodyHasItsPointer();
    void withoutAnAnswerNothingIsSaid();
    void aBodyThatIsNotThereWholeIsNotChecked_data();
    void aBodyThatIsNotThereWholeIsNotChecked();
    void moreThanAHundredDifferencesAreNotListed();
    void aPointerBecomesAPath_data();
    void aPointerBecomesAPath();
};

void TestAnswerCheck::anAnswerAsItsDefinitionSaysIsDocumented_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Exchange>("exchange");

    const QByteArray good = "{'ref':'a'}";
    QTest::newRow("the status itself") << answering(u"200"_s, {json()}) << answer(200, "application/json", good);
    QTest::newRow("a range of statuses") << answering(u"2XX"_s, {json()}) << answer(201, "application/json", good);
    QTest::newRow("the default") << answering(u"default"_s, {json()}) << answer(503, "application/json", good);
    QTest::newRow("parameters of the media type") << answering(u"200"_s, {json()}) << answer(200, "Application/JSON; charset=utf-8", good);
    QTest::newRow("a range of media types") << answering(u"200"_s, {{.mediaType = u"text/*"_s}}) << answer(200, "text/csv", "a,b");
    QTest::newRow("any media type") << answering(u"200"_s, {{.mediaType = u"*/*"_s}}) << answer(200, "image/png", "\x89PNG");
    QTest::newRow("no body is documented") << answering(u"202"_s, {}) << answer(202, "text/plain", "soon");
    QTest::newRow("a status without a body") << answering(u"204"_s, {json()}) << answer(204, {}, {});
    QTest::newRow("a required header that is there")
        << answering(u"200"_s, {json()}, {u"content-type"_s}) << answer(200, "application/json", good);
}

void TestAnswerCheck::anAnswerAsItsDefinitionSaysIsDocumented()
{
    QFETCH(const Operation, operation);
    QFETCH(const Exchange, exchange);

    const AnswerCheck check = AnswerCheck::of(exchange, operation);

    QCOMPARE(check.outcome, Outcome::Documented);
    QVERIFY(check.differences.isEmpty());
}

void TestAnswerCheck::whatDiffersIsToldWithItsPlace_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");

    const Operation read = answering(u"200"_s, {json()});
    QTest::newRow("another status") << read << answer(418, "application/json", "{}") << QString() << u"418"_s;
    QTest::newRow("a header that is missing") << answering(u"200"_s, {json()}, {u"ETag"_s})
                                              << answer(200, "application/json", "{'ref':'a'}") << u"etag"_s << u"missing"_s;
    QTest::newRow("another media type") << read << answer(200, "text/html", "<p>") << u"content-type"_s << u"text/html"_s;
    QTest::newRow("no media type") << read << answer(200, {}, "{'ref':'a'}") << u"content-type"_s << u"application/json"_s;
    QTest::newRow("no body") << read << answer(200, "application/json", {}) << QString() << u"application/json"_s;
    QTest::newRow("no JSON") << read << answer(200, "application/json", "{'ref':") << QString() << u"no JSON"_s;
    QTest::newRow("a type") << read << answer(200, "application/json", "{'ref':1}") << u"$.ref"_s << u"text"_s;
    QTest::newRow("an item") << read << answer(200, "application/json", "{'ref':'a','tags':['a',2]}") << u"$.tags[1]"_s << u"text"_s;
    QTest::newRow("a name of one's own") << read << answer(200, "application/json", "{'ref':'a','a/b c':'x'}") << u"$['a/b c']"_s
                                         << u"number"_s;
}

void TestAnswerCheck::whatDiffersIsToldWithItsPlace()
{
    QFETCH(const Operation, operation);
    QFETCH(const Exchange, exchange);
    QFETCH(const QString, place);
    QFETCH(const QString, words);

    const AnswerCheck check = AnswerCheck::of(exchange, operation);

    QCOMPARE(check.outcome, Outcome::Differs);
    QCOMPARE(check.differences.size(), 1);
    QCOMPARE(check.differences.first().place, place);
    QVERIFY2(check.differences.first().text.contains(words), qPrintable(check.differences.first().text));
}

void TestAnswerCheck::eachPlaceInTheBodyHasItsPointer()
{
    const Operation read = answering(u"200"_s, {json()}, {u"ETag"_s});

    const AnswerCheck check = AnswerCheck::of(answer(200, "application/json", "{'a/b c':'x','tags':['a',2]}"), read);

    QHash<QString, QString> pointers;
    for (const AnswerCheck::Difference &one : check.differences) {
        QCOMPARE(one.isInBody, one.place.startsWith(u'$'));
        pointers.insert(one.place, one.pointer);
    }
    QCOMPARE(pointers.size(), 4);
    QCOMPARE(pointers.value(u"$['a/b c']"_s), u"/a~1b c"_s);
    QCOMPARE(pointers.value(u"$.tags[1]"_s), u"/tags/1"_s);
    QCOMPARE(pointers.value(u"etag"_s), QString());
}

void TestAnswerCheck::withoutAnAnswerNothingIsSaid()
{
    const AnswerCheck check = AnswerCheck::of(answer(0, {}, {}), answering(u"default"_s, {json()}));

    QCOMPARE(check.outcome, Outcome::NotDocumented);
    QVERIFY(check.differences.isEmpty());
}

void TestAnswerCheck::aBodyThatIsNotThereWholeIsNotChecked_data()
{
    QTest::addColumn<Exchange>("exchange");

    Exchange cut = answer(200, "application/json", "{'ref':'a");
    cut.isCut = true;
    QTest::newRow("cut") << cut;
    const QByteArray filling(qsizetype(AnswerCheck::longest), 'x');
    QTest::newRow("long") << answer(200, "application/json", "{'ref':1,'tags':['" + filling + "']}");
}

void TestAnswerCheck::aBodyThatIsNotThereWholeIsNotChecked()
{
    QFETCH(const Exchange, exchange);

    const AnswerCheck check = AnswerCheck::of(exchange, answering(u"200"_s, {json()}));

    QCOMPARE(check.outcome, Outcome::TooLong);
    QVERIFY(check.differences.isEmpty());
}

void TestAnswerCheck::moreThanAHundredDifferencesAreNotListed()
{
    const QByteArray numbers = QByteArray("1,").repeated(300) + "1";

    const AnswerCheck check =
        AnswerCheck::of(answer(200, "application/json", "{'ref':'a','tags':[" + numbers + "]}"), answering(u"200"_s, {json()}));

    QCOMPARE(check.differences.size(), 100);
}

void TestAnswerCheck::aPointerBecomesAPath_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("path");

    QTest::newRow("the whole") << QString() << u"$"_s;
    QTest::newRow("names and numbers") << u"/items/0/lastName"_s << u"$.items[0].lastName"_s;
    QTest::newRow("a slash and a tilde") << u"/a~1b/c~0d"_s << u"$['a/b']['c~d']"_s;
    QTest::newRow("an apostrophe") << u"/it's"_s << u"$['it\\'s']"_s;
    QTest::newRow("an empty name") << u"/"_s << u"$['']"_s;
    QTest::newRow("no number") << u"/01"_s << u"$['01']"_s;
}

void TestAnswerCheck::aPointerBecomesAPath()
{
    QFETCH(const QString, pointer);
    QFETCH(const QString, path);

    QCOMPARE(AnswerCheck::pathOf(pointer), path);
}

QTEST_MAIN(TestAnswerCheck)
#include "tst_answercheck.moc"
