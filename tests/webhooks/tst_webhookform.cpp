#include "app/core/json.h"
#include "support/await.h"
#include "ui/webhooks/webhookform.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Webhook saved()
{
    return *decode<Webhook>(fixture("webhook.json"));
}

void retype(QWidget *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(field);
    line->selectAll();
    QTest::keyClicks(line, text);
}

Field *fieldOf(const QWidget *control)
{
    QWidget *up = control->parentWidget();
    while (up && !qobject_cast<Field *>(up))
        up = up->parentWidget();
    return qobject_cast<Field *>(up);
}

} // namespace

class TestWebhookForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAWebhookAndGivesItBackUnchanged()
    {
        WebhookForm form;

        form.setWebhook(saved(), saved(), false);

        QVERIFY(!form.isChanged());
        QVERIFY(form.problems().isEmpty());
        QCOMPARE(form.webhook().extra, saved().extra);
        QCOMPARE(form.findChild<QLineEdit *>(u"Label"_s)->text(), u"Rebuild"_s);
        QVERIFY(form.findChild<QCheckBox *>(u"Enabled"_s)->isChecked());
    }

    void marksWhatWasTyped()
    {
        WebhookForm form;
        form.setWebhook(saved(), saved(), false);
        QSignalSpy changed(&form, &WebhookForm::changed);

        retype(form.findChild<QLineEdit *>(u"Label"_s), u"Other"_s);
        form.findChild<QCheckBox *>(u"Enabled"_s)->click();

        QCOMPARE(form.changes(), (QStringList{u"label"_s, u"disabled"_s}));
        QVERIFY(fieldOf(form.findChild<QLineEdit *>(u"Label"_s))->isChanged());
        QVERIFY(changed.size() >= 2);
    }

    void oneFieldCanBeTakenBack()
    {
        WebhookForm form;
        form.setWebhook(saved(), saved(), false);
        auto *label = form.findChild<QLineEdit *>(u"Label"_s);
        retype(label, u"Other"_s);
        form.findChild<QCheckBox *>(u"Enabled"_s)->click();

        Q_EMIT fieldOf(label)->revertClicked();

        QCOMPARE(label->text(), u"Rebuild"_s);
        QCOMPARE(form.changes(), QStringList{u"disabled"_s});
    }

    void httpIsRefusedWithItsRemedy()
    {
        WebhookForm form;
        form.setWebhook(saved(), saved(), false);
        auto *uri = form.findChild<QLineEdit *>(u"URI"_s);
        retype(uri, u"http://stock.example.com/edge"_s);
        QVERIFY(fieldOf(uri)->error().contains(u"http"_s));
        QCOMPARE(form.problems().first().field, u"uri"_s);

        Q_EMIT fieldOf(uri)->remedyClicked();

        QCOMPARE(uri->text(), u"https://stock.example.com/edge"_s);
        QVERIFY(fieldOf(uri)->error().isEmpty());
    }

    void onUpdateTurnsTheMethodToPostAndKeepsBothTexts()
    {
        WebhookForm form;
        Webhook get = saved();
        get.method = u"GET"_s;
        form.setWebhook(get, get, false);
        auto *mode = form.findChild<Choices *>(u"Execution mode"_s);
        auto *body = form.findChild<CodeEdit *>(u"Body"_s);

        mode->setCurrent(int(Webhook::Mode::OnUpdate));
        Q_EMIT mode->changed(int(Webhook::Mode::OnUpdate));
        body->setPlainText(uR"({"source":"qa"})"_s);

        QCOMPARE(form.webhook().method, u"POST"_s);
        QVERIFY(!form.findChild<QComboBox *>(u"Method"_s)->isEnabled());
        QCOMPARE(form.webhook().body, get.body);
        QCOMPARE(form.webhook().include().value(u"source"_s).toString(), u"qa"_s);

        mode->setCurrent(int(Webhook::Mode::OnEnd));
        Q_EMIT mode->changed(int(Webhook::Mode::OnEnd));
        QCOMPARE(form.webhook().method, u"GET"_s);
        QCOMPARE(body->toPlainText(), get.body);
    }

    void membersToAddMustBeAnObject()
    {
        WebhookForm form;
        Webhook update = saved();
        update.mode = Webhook::Mode::OnUpdate;
        form.setWebhook(update, update, false);

        form.findChild<CodeEdit *>(u"Body"_s)->setPlainText(u"[1, 2]"_s);

        QCOMPARE(form.problems().first().field, u"bodyInclude"_s);
        QVERIFY(!fieldOf(form.findChild<CodeEdit *>(u"Body"_s))->error().isEmpty());
    }

    void aNewWebhookIsNotBlamedBeforeItIsTyped()
    {
        WebhookForm form;
        form.setWebhook(Webhook(), Webhook(), true);
        auto *label = form.findChild<QLineEdit *>(u"Label"_s);
        QVERIFY(fieldOf(label)->error().isEmpty());
        QCOMPARE(form.problems().size(), 2);

        QTest::keyClicks(label, u"x"_s);
        QTest::keyClick(label, Qt::Key_Backspace);

        QVERIFY(!fieldOf(label)->error().isEmpty());
        QVERIFY(fieldOf(form.findChild<QLineEdit *>(u"URI"_s))->error().isEmpty());
    }

    void theServicesWordsStandUnderTheirField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("same case") << u"uri"_s;
        QTest::newRow("another case") << u"Uri"_s;
        QTest::newRow("a path") << u"$.uri"_s;
    }

    void theServicesWordsStandUnderTheirField()
    {
        QFETCH(const QString, name);
        WebhookForm form;
        form.setWebhook(saved(), saved(), false);
        auto *uri = form.findChild<QLineEdit *>(u"URI"_s);

        const auto homeless = form.setServerErrors({{name, {u"Too far away."_s}}, {u"planet"_s, {u"Wrong one."_s}}});

        QVERIFY(fieldOf(uri)->error().contains(u"Too far away."_s));
        QCOMPARE(homeless, QStringList{u"Wrong one."_s});
        QCOMPARE(form.problems().size(), 1);
        retype(uri, u"https://near.example.com"_s);
        QVERIFY(form.problems().isEmpty());
    }

    void thePreviewShowsNoSecret()
    {
        WebhookForm form;

        form.setWebhook(saved(), saved(), false);

        const QString preview = form.findChild<CodeEdit *>(u"Preview of the call"_s)->toPlainText();
        QVERIFY(preview.startsWith(u"POST /v1/edge"_s));
        QVERIFY(preview.contains(u"content-type: application/json"_s));
        QVERIFY(!preview.contains(u"bt-5f0c"_s));
        QVERIFY(!preview.contains(u"abcdef"_s));
    }

    void everyControlHasAName()
    {
        WebhookForm form;

        for (const auto &name :
             {u"Label"_s, u"Created by"_s, u"Enabled"_s, u"Method"_s, u"URI"_s, u"Execution mode"_s, u"Headers"_s, u"Body"_s}) {
            const auto *control = form.findChild<QWidget *>(name);
            QVERIFY2(control, qPrintable(name));
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestWebhookForm)
#include "tst_webhookform.moc"
