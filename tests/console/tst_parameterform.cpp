#include "ui/console/parameterfield.h"
#include "ui/console/parameterform.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/codeedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Parameter parameter(const QString &name, const QByteArray &schema, bool isRequired = false, Parameter::In in = Parameter::In::Query)
{
    return {.name = name,
            .in = in,
            .isRequired = isRequired,
            .schema = Schema(*ExactJson::parse(schema), Schema::Dialect::OpenApi31),
            .style = in == Parameter::In::Query ? u"form"_s : u"simple"_s,
            .explode = true};
}

const QByteArray text = R"({"type": "string"})";

struct Stage
{
    ParameterForm form;

    explicit Stage(const QList<Parameter> &parameters)
    {
        form.resize(412, 700);
        form.setParameters(parameters);
        form.show();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return form.findChild<Widget *>(name);
    }
    QString line(const QString &name) const { return find<QLabel>(QString(name + u" line"_s))->text(); }
};

} // namespace

class TestParameterForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsControl()
    {
        Stage stage(
            {parameter(u"word"_s, text), parameter(u"count"_s, R"({"type": "integer", "minimum": 1, "maximum": 100, "default": 10})"),
             parameter(u"expand"_s, R"({"type": "boolean"})"), parameter(u"kind"_s, R"({"type": "string", "enum": ["a", "b"]})"),
             parameter(u"list"_s, R"({"type": "array", "items": {"type": "string"}})"), parameter(u"filter"_s, R"({"type": "object"})"),
             parameter(u"since"_s, R"({"type": "string", "format": "date-time"})")});

        QVERIFY(stage.find<QLineEdit>(u"word"_s));
        QVERIFY(stage.find<QLineEdit>(u"count"_s));
        QCOMPARE(stage.find<QComboBox>(u"expand"_s)->count(), 3);
        QCOMPARE(stage.find<QComboBox>(u"kind"_s)->count(), 3);
        QVERIFY(stage.find<ChipsEdit>(u"list"_s));
        QVERIFY(stage.find<CodeEdit>(u"filter"_s));
        QCOMPARE(stage.find<QLineEdit>(u"since"_s)->actions().size(), 1);
        QVERIFY2(stage.line(u"count"_s).contains(u"100"_s) && stage.line(u"count"_s).contains(u"10"_s), qPrintable(stage.line(u"count"_s)));
        QVERIFY(stage.form.values().isEmpty());
    }

    void whatIsTypedIsTheValue()
    {
        Stage stage({parameter(u"word"_s, text), parameter(u"expand"_s, R"({"type": "boolean"})"),
                     parameter(u"kind"_s, R"({"type": "string", "enum": ["a", "b"]})"),
                     parameter(u"list"_s, R"({"type": "array", "items": {"type": "string"}})"),
                     parameter(u"filter"_s, R"({"type": "object"})")});
        QSignalSpy changed(&stage.form, &ParameterForm::changed);

        stage.find<QLineEdit>(u"word"_s)->setText(u"Ada"_s);
        stage.find<QComboBox>(u"expand"_s)->setCurrentIndex(2);
        stage.find<QComboBox>(u"kind"_s)->setCurrentIndex(1);
        auto *list = stage.find<ChipsEdit>(u"list"_s);
        list->setTexts({u"one, two"_s, u"three"_s});
        Q_EMIT list->changed();
        stage.find<CodeEdit>(u"filter"_s)->setPlainText(u"{\"a\": 1}"_s);

        const QHash<QString, QString> wanted{{u"query:word"_s, u"Ada"_s},
                                             {u"query:expand"_s, u"false"_s},
                                             {u"query:kind"_s, u"a"_s},
                                             {u"query:list"_s, u"one, two\nthree"_s},
                                             {u"query:filter"_s, u"{\"a\": 1}"_s}};
        QCOMPARE(stage.form.values(), wanted);
        QCOMPARE(stage.form.filledCount(), 5);
        QVERIFY(changed.size() >= 5);
    }

    void valuesComeBackAsTheyWere()
    {
        const QHash<QString, QString> values{{u"query:word"_s, QString(u""_s)},
                                             {u"query:expand"_s, u"true"_s},
                                             {u"query:kind"_s, u"gone"_s},
                                             {u"query:list"_s, u"one\ntwo"_s}};
        Stage stage({parameter(u"word"_s, text), parameter(u"expand"_s, R"({"type": "boolean"})"),
                     parameter(u"kind"_s, R"({"type": "string", "enum": ["a", "b"]})"),
                     parameter(u"list"_s, R"({"type": "array", "items": {"type": "string"}})")});
        QSignalSpy changed(&stage.form, &ParameterForm::changed);

        stage.form.setValues(values);

        QCOMPARE(stage.form.values(), values);
        QVERIFY(changed.isEmpty());
        stage.form.setValues({});
        QVERIFY(stage.form.values().isEmpty());
    }

    void theRestStandsBehindAButton()
    {
        QList<Parameter> many;
        for (int i = 1; i <= 22; ++i)
            many.append(parameter(u"p%1"_s.arg(i), text));
        Stage stage(many);
        auto *more = stage.find<QPushButton>(u"More parameters"_s);

        QVERIFY(more->text().contains(u"13"_s));
        QVERIFY(!stage.find<QLineEdit>(u"p20"_s)->isVisible());
        more->click();

        QVERIFY(stage.find<QLineEdit>(u"p20"_s)->isVisible());
        more->click();
        QVERIFY(!stage.find<QLineEdit>(u"p20"_s)->isVisible());
    }

    void whatHasAValueOrIsRequiredIsAlwaysInSight()
    {
        QList<Parameter> many;
        for (int i = 1; i <= 22; ++i)
            many.append(parameter(u"p%1"_s.arg(i), text, i == 21));
        Stage stage(many);

        stage.form.setValues({{u"query:p20"_s, u"x"_s}});

        QVERIFY(stage.find<QLineEdit>(u"p20"_s)->isVisible());
        QVERIFY(stage.find<QLineEdit>(u"p21"_s)->isVisible());
        QVERIFY(!stage.find<QLineEdit>(u"p22"_s)->isVisible());
    }

    void aProblemIsToldWhereItWasTypedAndElsewhereOnlyWhenAsked()
    {
        Stage stage({parameter(u"ref"_s, text, true, Parameter::In::Path), parameter(u"limit"_s, R"({"type": "integer"})")});
        const QList<Problem> problems{{u"path:ref"_s, u"Is needed."_s}, {u"query:limit"_s, u"No whole number."_s}};
        stage.find<QLineEdit>(u"limit"_s)->setText(u"ten"_s);

        stage.form.setProblems(problems);

        QVERIFY(stage.line(u"limit"_s).contains(u"No whole number."_s));
        QVERIFY(!stage.line(u"ref"_s).contains(u"Is needed."_s));
        stage.form.showAllProblems();
        QVERIFY(stage.line(u"ref"_s).contains(u"Is needed."_s));
        stage.form.setProblems({});
        QVERIFY(!stage.line(u"ref"_s).contains(u"Is needed."_s));
    }

    void goingToAHiddenOneOpensWhatHidesIt()
    {
        QList<Parameter> many;
        for (int i = 1; i <= 22; ++i)
            many.append(parameter(u"p%1"_s.arg(i), text));
        Stage stage(many);
        stage.form.activateWindow();

        QVERIFY(stage.form.goTo(u"query:p20"_s));
        QVERIFY(!stage.form.goTo(u"query:unknown"_s));

        QVERIFY(stage.find<QLineEdit>(u"p20"_s)->isVisible());
        QTRY_VERIFY(stage.find<QLineEdit>(u"p20"_s)->hasFocus());
    }

    void aSecretIsNotShownAsItIsTyped()
    {
        Stage stage({parameter(u"api_key"_s, text)});

        QCOMPARE(stage.find<QLineEdit>(u"api_key"_s)->echoMode(), QLineEdit::Password);
    }

    void everyControlHasItsName()
    {
        Stage stage({parameter(u"word"_s, text), parameter(u"expand"_s, R"({"type": "boolean"})"),
                     parameter(u"list"_s, R"({"type": "array", "items": {"type": "string"}})")});

        for (const QString &name : {u"word"_s, u"expand"_s, u"list"_s})
            QCOMPARE(stage.find<QWidget>(name)->accessibleName(), name);
    }
};

QTEST_MAIN(TestParameterForm)
#include "tst_parameterform.moc"
