#include "app/core/redaction.h"
#include "ui/console/requestforms.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"canary-5c1d9f-secret"_s;

} // namespace

class TestRequestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsThereAgainAfterARestart()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const Redaction redaction;
        const ConsoleForm form{.server = u"https://one.example"_s,
                               .values = {{u"query:limit"_s, u"5"_s}, {u"query:empty"_s, QString(u""_s)}},
                               .mediaType = u"application/json"_s,
                               .body = u"{\"a\": 1}"_s,
                               .headers = {{"X-One", "1"}},
                               .credential = Credential::Guests};
        {
            RequestForms forms(redaction, &settings);
            forms.keep(u"c1"_s, u"guests"_s, u"listGuests"_s, form);
            forms.save();
        }

        const RequestForms forms(redaction, &settings);

        QCOMPARE(forms.form(u"c1"_s, u"guests"_s, u"listGuests"_s), form);
        QVERIFY(!forms.has(u"c2"_s, u"guests"_s, u"listGuests"_s));
    }

    void noSecretReachesTheDisk_data()
    {
        QTest::addColumn<ConsoleForm>("form");

        QTest::newRow("authorization") << ConsoleForm{.headers = {{"Authorization", canary.toUtf8()}}, .credential = Credential::Own};
        QTest::newRow("header by its name") << ConsoleForm{.headers = {{"X-Api-Key", canary.toUtf8()}}};
        QTest::newRow("cookie") << ConsoleForm{.headers = {{"Cookie", "session=" + canary.toUtf8()}}};
        QTest::newRow("parameter by its name") << ConsoleForm{.values = {{u"query:access_token"_s, canary}}};
        QTest::newRow("known secret anywhere") << ConsoleForm{.values = {{u"query:q"_s, QString(u"is "_s + canary)}}};
        QTest::newRow("address") << ConsoleForm{.values = {{u"address"_s, QString(u"https://one.example/?token="_s + canary)}}};
        QTest::newRow("user info") << ConsoleForm{.values = {{u"address"_s, u"https://me:%1@one.example/"_s.arg(canary)}}};
        QTest::newRow("body as JSON") << ConsoleForm{.body = u"{\"client_secret\": \"%1\"}"_s.arg(canary)};
        QTest::newRow("deep in it") << ConsoleForm{.body = u"{\"a\": [{\"password\": \"%1\"}]}"_s.arg(canary)};
        QTest::newRow("body as a form") << ConsoleForm{.body = u"grant_type=client_credentials&client_secret=%1"_s.arg(canary)};
    }
    void noSecretReachesTheDisk()
    {
        QFETCH(const ConsoleForm, form);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s.ini"_s);
        Redaction redaction;
        if (QLatin1StringView(QTest::currentDataTag()).startsWith("known"_L1))
            redaction.know(canary);
        {
            QSettings settings(path, QSettings::IniFormat);
            RequestForms forms(redaction, &settings);
            forms.keep(u"c1"_s, u"d"_s, u"o"_s, form);
            QCOMPARE(forms.form(u"c1"_s, u"d"_s, u"o"_s), form); // As long as the program runs it stays.
            forms.save();
        }

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));

        QVERIFY(!file.readAll().contains(canary.toUtf8()));
    }

    void onlyTheLastOnesAreKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const Redaction redaction;
        {
            RequestForms forms(redaction, &settings);
            for (int i = 0; i < 100; ++i)
                forms.keep(u"c1"_s, u"d"_s, QString::number(i), {.body = QString::number(i)});
            forms.save();
        }

        const RequestForms forms(redaction, &settings);

        QVERIFY(forms.has(u"c1"_s, u"d"_s, u"99"_s));
        QVERIFY(!forms.has(u"c1"_s, u"d"_s, u"0"_s));
    }

    void aConnectionThatGoesTakesItsFormsAlong()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const Redaction redaction;
        RequestForms forms(redaction, &settings);
        forms.keep(u"c1"_s, u"d"_s, u"o"_s, {.body = u"one"_s});
        forms.keep(u"c2"_s, u"d"_s, u"o"_s, {.body = u"two"_s});

        forms.forgetAll(u"c1"_s);

        QVERIFY(!forms.has(u"c1"_s, u"d"_s, u"o"_s));
        QVERIFY(forms.has(u"c2"_s, u"d"_s, u"o"_s));
        QVERIFY(!RequestForms(redaction, &settings).has(u"c1"_s, u"d"_s, u"o"_s));
    }
};

QTEST_GUILESS_MAIN(TestRequestForms)
#include "tst_requestforms.moc"
