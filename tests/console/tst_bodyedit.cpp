#include "ui/console/bodyedit.h"
#include "ui/widgets/codeedit.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray guestSchema = R"({
  "type": "object",
  "required": ["guestType"],
  "properties": {
    "guestType": {"type": "string", "enum": ["visitor", "customer"]},
    "email": {"type": "string", "maxLength": 20},
    "emails": {"type": "array", "items": {"type": "string"}}
  }
})";

RequestBody guestBody(const QList<Example> &examples = {})
{
    const Schema schema(*ExactJson::parse(guestSchema), Schema::Dialect::OpenApi31);
    return {.isRequired = true, .contents = {{.mediaType = u"application/json"_s, .schema = schema, .examples = examples}}};
}

struct Stage
{
    BodyEdit edit;

    Stage()
    {
        edit.resize(420, 400);
        edit.show();
    }
    void type(const QString &text)
    {
        auto *editor = edit.findChild<CodeEdit *>(u"Request body"_s);
        editor->setFocus();
        editor->setPlainText(text);
    }
    bool isChecked() const { return edit.problemCount() >= 0; }
    void click(const QString &name) { edit.findChild<QPushButton *>(name)->click(); }
};

} // namespace

class TestBodyEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLineOfAPlace_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");

        QTest::newRow("the whole") << QString() << 0;
        QTest::newRow("first member") << u"/a"_s << 1;
        QTest::newRow("in a list") << u"/list/1"_s << 4;
        QTest::newRow("deep") << u"/list/1/b"_s << 5;
        QTest::newRow("name with a slash") << u"/x~1y"_s << 8;
        QTest::newRow("escaped name") << u"/tab\there"_s << 9;
        QTest::newRow("what is not there stands where it should be") << u"/list/1/missing"_s << 4;
    }
    void findsTheLineOfAPlace()
    {
        QFETCH(const QString, pointer);
        QFETCH(const int, line);
        const QString json = u"{\n  \"a\": 1,\n  \"list\": [\n    \"}]\",\n    {\n      \"b\": true\n    }\n  ],\n"
                             u"  \"x/y\": null,\n  \"tab\\there\": 2\n}"_s;

        QCOMPARE(lineOf(json, pointer), line);
    }

    void tellsASchemaErrorAsOneTypes()
    {
        Stage stage;
        stage.edit.setContents(guestBody());

        stage.type(u"{\n  \"guestType\": \"customer\",\n  \"email\": 5\n}"_s);

        QTRY_COMPARE(stage.edit.problemCount(), 1);
        QVERIFY2(stage.edit.problem().contains(u"3"_s), qPrintable(stage.edit.problem()));
        stage.type(u"{\n  \"guestType\": \"customer\",\n  \"email\": \"a@b.example\"\n}"_s);
        QTRY_COMPARE(stage.edit.problemCount(), 0);
        QVERIFY(stage.edit.problem().isEmpty());
    }

    void tellsWhereItIsNoJson()
    {
        Stage stage;
        stage.edit.setContents(guestBody());

        stage.type(u"{\n  \"guestType\": \"customer\"\n  \"email\": \"a\"\n}"_s);

        QTRY_COMPARE(stage.edit.problemCount(), 1);
        QVERIFY2(stage.edit.problem().contains(u"3"_s), qPrintable(stage.edit.problem()));
    }

    void saysHowManyMoreThereAre()
    {
        Stage stage;
        stage.edit.setContents(guestBody());

        stage.type(u"{\"guestType\": \"x\", \"email\": 5, \"emails\": 1}"_s);

        QTRY_COMPARE(stage.edit.problemCount(), 3);
        QVERIFY2(stage.edit.problem().contains(u"2"_s), qPrintable(stage.edit.problem()));
    }

    void insertsTheOneExampleThereIs()
    {
        Stage stage;
        const ExactJson value = *ExactJson::parse(R"({"guestType": "visitor"})");
        stage.edit.setContents(guestBody({{.name = u"least"_s, .value = value}}));

        stage.click(u"Insert example"_s);

        QCOMPARE(*ExactJson::parse(stage.edit.text().toUtf8()), value);
        QTRY_COMPARE(stage.edit.problemCount(), 0);
    }

    void offersAMenuOfSeveralExamples()
    {
        Stage stage;
        const ExactJson first = *ExactJson::parse(R"({"guestType": "visitor"})");
        const ExactJson second = *ExactJson::parse(R"({"guestType": "customer", "email": "a    b"})");
        stage.edit.setContents(
            guestBody({{.name = u"one"_s, .summary = u"The least"_s, .value = first}, {.name = u"two"_s, .value = second}}));

        auto *menu = stage.edit.findChild<QMenu *>();
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().first()->text(), u"The least"_s);
        menu->actions().last()->trigger();

        QCOMPARE(*ExactJson::parse(stage.edit.text().toUtf8()), second);
    }

    void makesAnExampleWhereThereIsNone()
    {
        Stage stage;
        stage.edit.setContents(guestBody());

        stage.edit.insertExample(u"*required"_s);

        QTRY_COMPARE(stage.edit.problemCount(), 0);
        QVERIFY(stage.edit.text().contains(u"guestType"_s));
    }

    void whatWasTypedComesBackAfterAnExample()
    {
        Stage stage;
        stage.edit.setContents(guestBody());
        stage.type(u"{\"guestType\": \"visitor\"}"_s);

        stage.edit.insertExample();
        auto *editor = stage.edit.findChild<CodeEdit *>(u"Request body"_s);
        editor->undo();

        QCOMPARE(stage.edit.text(), u"{\"guestType\": \"visitor\"}"_s);
    }

    void formatsAndKeepsEveryNumber()
    {
        Stage stage;
        stage.edit.setContents(guestBody());
        stage.type(u"{\"guestType\":\"visitor\",\"n\":[1.0,9007199254740993],\"t\":\"a    b\"}"_s);

        stage.click(u"Format"_s);

        QVERIFY(stage.edit.text().startsWith(u"{\n  \"guestType\": \"visitor\",\n"_s));
        QVERIFY(stage.edit.text().contains(u"9007199254740993"_s));
        QVERIFY(stage.edit.text().contains(u"1.0"_s));
        QVERIFY(stage.edit.text().contains(u"a    b"_s));
    }

    void aVariableIsNoError()
    {
        Stage stage;
        stage.edit.setContents(guestBody());

        stage.type(u"{\"guestType\": {{type}}}"_s);

        QTRY_VERIFY(stage.isChecked());
        QCOMPARE(stage.edit.problemCount(), 0);
    }

    void aBodyThatIsNotWantedHasNoMediaType()
    {
        Stage stage;
        RequestBody body = guestBody();
        body.isRequired = false;
        stage.edit.setContents(body);

        QVERIFY(stage.edit.mediaType().isEmpty());
        stage.type(u"{}"_s);
        QCOMPARE(stage.edit.mediaType(), u"application/json"_s);
    }

    void anyMediaTypeCanBeTypedWithoutADefinition()
    {
        Stage stage;
        stage.edit.setFree();
        stage.type(u"a;b\n1;2"_s);

        stage.edit.findChild<QComboBox *>(u"Media type"_s)->setEditText(u"text/csv"_s);

        QCOMPARE(stage.edit.mediaType(), u"text/csv"_s);
        QTRY_COMPARE(stage.edit.problemCount(), 0);
    }

    void aLargeBodyIsCheckedElsewhere()
    {
        Stage stage;
        stage.edit.setContents(guestBody());
        QString text = u"{\"guestType\": \"visitor\", \"emails\": ["_s;
        for (int i = 0; i < 20000; ++i)
            text += u"\"guest%1@mail.example\", "_s.arg(i);
        text += u"5]}"_s;

        stage.type(text);
        QCOMPARE(stage.edit.problemCount(), -1);

        QTRY_COMPARE_WITH_TIMEOUT(stage.edit.problemCount(), 1, 20000);
    }
};

QTEST_MAIN(TestBodyEdit)
#include "tst_bodyedit.moc"
