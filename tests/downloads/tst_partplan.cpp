#include "app/downloads/partplan.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Again = PartPlan::Again;
using Cure = PartPlan::Cure;

namespace {

PartPlan plan(qint64 have, qint64 total, const QByteArray &validator = "\"one\"")
{
    PartPlan plan;
    plan.have = have;
    plan.total = total;
    plan.validator = validator;
    return plan;
}

StoreAnswer whole(qint64 length, const QByteArray &etag = "\"one\"")
{
    return {.status = 200, .etag = etag, .length = length};
}

StoreAnswer rest(qint64 first, qint64 size, const QByteArray &etag = "\"one\"")
{
    return {.status = 206, .etag = etag, .length = size - first, .first = first, .size = size};
}

QByteArray xml(const char *code, const char *message = "")
{
    return QByteArray("<?xml version=\"1.0\"?>\n<Error><Code>") + code + "</Code><Message>" + message + "</Message></Error>";
}

} // namespace

Q_DECLARE_METATYPE(edgewise::PartPlan)
Q_DECLARE_METATYPE(edgewise::StoreAnswer)

class TestPartPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsTakenOrNot_data();
    void anAnswerIsTakenOrNot();
    void aRefusalHasACure_data();
    void aRefusalHasACure();
    void aPauseIsReadInBothForms_data();
    void aPauseIsReadInBothForms();
    void onlyAStrongValidatorIsSent();
    void theEndOfAChunkedBodyTellsTheLength();
    void aWholeFileOfTheSameNameMovesTheTotal();
    void aPageIsToldFromData_data();
    void aPageIsToldFromData();
};

void TestPartPlan::anAnswerIsTakenOrNot_data()
{
    QTest::addColumn<PartPlan>("before");
    QTest::addColumn<StoreAnswer>("answer");
    QTest::addColumn<bool>("take");
    QTest::addColumn<Again>("again");
    QTest::addColumn<qint64>("skip");

    QTest::newRow("first try") << PartPlan() << whole(100) << true << Again::No << qint64(0);
    QTest::newRow("the rest") << plan(40, 100) << rest(40, 100) << true << Again::No << qint64(0);
    QTest::newRow("the rest and some before it") << plan(40, 100) << rest(25, 100) << true << Again::No << qint64(15);
    QTest::newRow("a hole") << plan(40, 100) << rest(41, 100) << false << Again::Misfit << qint64(0);
    QTest::newRow("without an offset") << plan(40, 100) << StoreAnswer{.status = 206, .etag = "\"one\""} << false << Again::Misfit
                                       << qint64(0);
    QTest::newRow("the range ignored") << plan(40, 100) << whole(100) << true << Again::RangeIgnored << qint64(0);
    QTest::newRow("another file, whole") << plan(40, 100) << whole(90, "\"two\"") << true << Again::Changed << qint64(0);
    QTest::newRow("another file, the rest") << plan(40, 100) << rest(40, 100, "\"two\"") << false << Again::Changed << qint64(0);
    QTest::newRow("another length, the same validator") << plan(40, 105) << rest(40, 100) << true << Again::No << qint64(0);
    QTest::newRow("another length, no validator") << plan(40, 105, {}) << rest(40, 100, {}) << false << Again::Changed << qint64(0);
    QTest::newRow("the same length, no validator") << plan(40, 100, {}) << rest(40, 100, {}) << true << Again::No << qint64(0);
    QTest::newRow("shorter than what is there") << plan(40, -1, {}) << rest(10, 30, {}) << false << Again::Misfit << qint64(0);
    QTest::newRow("refused") << plan(40, 100) << StoreAnswer{.status = 403} << false << Again::No << qint64(0);
    QTest::newRow("no content") << PartPlan() << StoreAnswer{.status = 204} << false << Again::No << qint64(0);
}

void TestPartPlan::anAnswerIsTakenOrNot()
{
    QFETCH(const PartPlan, before);
    QFETCH(const StoreAnswer, answer);
    QFETCH(const bool, take);
    QFETCH(const Again, again);
    QFETCH(const qint64, skip);

    const PartPlan::Step step = before.answered(answer);

    QCOMPARE(step.take, take);
    QCOMPARE(step.again, again);
    QCOMPARE(step.skip, skip);
}

void TestPartPlan::aRefusalHasACure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cure>("cure");

    QTest::newRow("expired") << 403 << xml("AccessDenied", "Request has expired") << Cure::Renew;
    QTest::newRow("credentials expired, 400") << 400 << xml("ExpiredToken", "The provided token has expired.") << Cure::Renew;
    QTest::newRow("credentials expired, 403") << 403 << xml("ExpiredToken") << Cure::Renew;
    QTest::newRow("denied") << 403 << xml("AccessDenied", "Access Denied") << Cure::RenewOnce;
    QTest::newRow("signature") << 403 << xml("SignatureDoesNotMatch") << Cure::RenewOnce;
    QTest::newRow("403 without words") << 403 << QByteArray() << Cure::RenewOnce;
    QTest::newRow("two ways to sign in") << 400 << xml("InvalidArgument") << Cure::Refused;
    QTest::newRow("gone") << 404 << xml("NoSuchKey") << Cure::NotKept;
    QTest::newRow("replaced") << 412 << xml("PreconditionFailed") << Cure::BeginAgain;
    QTest::newRow("slow down") << 503 << xml("SlowDown") << Cure::SlowDown;
    QTest::newRow("too many") << 429 << QByteArray("<html>") << Cure::SlowDown;
    QTest::newRow("internal") << 500 << xml("InternalError") << Cure::TryLater;
    QTest::newRow("gateway") << 502 << QByteArray("<html>") << Cure::TryLater;
    QTest::newRow("moved for now") << 307 << xml("TemporaryRedirect") << Cure::FollowTo;
    QTest::newRow("moved for ever") << 301 << xml("PermanentRedirect") << Cure::Refused;
    QTest::newRow("past the end, all is there")
        << 416 << QByteArray("<Error><ActualObjectSize>40</ActualObjectSize></Error>") << Cure::Complete;
    QTest::newRow("past the end, too much is there")
        << 416 << QByteArray("<Error><ActualObjectSize>39</ActualObjectSize></Error>") << Cure::BeginAgain;
    QTest::newRow("past the end without words") << 416 << QByteArray() << Cure::BeginAgain;
}

void TestPartPlan::aRefusalHasACure()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Cure, cure);

    QCOMPARE(plan(40, 100).cure(StoreRefusal::read({.status = status}, body)), cure);
}

void TestPartPlan::aPauseIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");

    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("a date") << QByteArray("Sun, 09 Mar 2031 12:00:30 GMT") << 30;
    QTest::newRow("a date that has passed") << QByteArray("Sun, 09 Mar 2031 11:00:30 GMT") << 0;
    QTest::newRow("days") << QByteArray("999999") << 3600;
    QTest::newRow("below zero") << QByteArray("-5") << 0;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
}

void TestPartPlan::aPauseIsReadInBothForms()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, seconds);
    const StoreAnswer answer{.status = 503, .retryAfter = retryAfter, .date = "Sun, 09 Mar 2031 12:00:00 GMT"};

    QCOMPARE(answer.pause().has_value(), seconds >= 0);
    if (seconds >= 0)
        QCOMPARE(answer.pause()->count(), seconds);
}

void TestPartPlan::onlyAStrongValidatorIsSent()
{
    QCOMPARE(plan(40, 100).ifMatch(), QByteArray("\"one\""));
    QCOMPARE(plan(0, 100).ifMatch(), QByteArray());
    QCOMPARE(plan(40, 100, "W/\"one\"").ifMatch(), QByteArray());
    QCOMPARE(plan(40, 100, "Sun, 09 Mar 2031 12:00:00 GMT").ifMatch(), QByteArray());
}

void TestPartPlan::theEndOfAChunkedBodyTellsTheLength()
{
    PartPlan chunked;
    const StoreAnswer answer = whole(-1);
    chunked.accept(answer, chunked.answered(answer));
    chunked.have = 70;

    QVERIFY(!chunked.isComplete());
    chunked.ended(answer);
    QVERIFY(chunked.isComplete());
}

void TestPartPlan::aWholeFileOfTheSameNameMovesTheTotal()
{
    PartPlan wrong = plan(40, 105);
    const StoreAnswer answer = rest(40, 100);

    wrong.accept(answer, wrong.answered(answer));

    QCOMPARE(wrong.total, 100);
    QCOMPARE(wrong.have, 40);
}

void TestPartPlan::aPageIsToldFromData_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPage");

    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Error/>") << true;
    QTest::newRow("HTML after spaces and a mark") << QByteArray("\xEF\xBB\xBF\n <!DOCTYPE html>") << true;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08<html>") << false;
    QTest::newRow("a value in angle brackets") << QByteArray("<a@example.org>,1\n") << false;
    QTest::newRow("CSV") << QByteArray("ref,email\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestPartPlan::aPageIsToldFromData()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isPage);

    QCOMPARE(looksLikePage(bytes), isPage);
}

QTEST_GUILESS_MAIN(TestPartPlan)
#include "tst_partplan.moc"
